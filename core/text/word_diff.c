/* Keeps the longest common sequence of words (ignoring case: "Also requests" and "Requests" share a word);
 * what is between two kept words is replaced, inserted, or deleted with one space next to it. */
#include "text/word_diff.h"
#include "base/str.h"

enum { MOST_WORDS = 64 };

typedef struct diff_words {
    reslint_str text;
    reslint_span at[MOST_WORDS];
    uint32_t len;
} diff_words;

static bool cut(reslint_str text, diff_words *out) {
    out->text = text;
    out->len = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.ptr[i] == '\n' || text.ptr[i] == '\r' || text.ptr[i] == '\t') return false;
        bool blank = text.ptr[i] == ' ';
        if (blank && (i == 0 || i + 1 == text.len || text.ptr[i - 1] == ' ')) return false;
        if (blank) continue;
        if (i == 0 || text.ptr[i - 1] == ' ') {
            if (out->len == MOST_WORDS) return false;
            out->at[out->len++].begin = i;
        }
        out->at[out->len - 1].end = i + 1;
    }
    return out->len > 0;
}

static reslint_str word(const diff_words *w, uint32_t i) {
    return rl_slice(w->text, w->at[i].begin, w->at[i].end);
}

/* From the beginning of word `from` to the end of the word before `to`. */
static reslint_span stretch(const diff_words *w, uint32_t from, uint32_t to) {
    return (reslint_span){w->at[from].begin, w->at[to - 1].end};
}

static reslint_str stretch_text(const diff_words *w, uint32_t from, uint32_t to) {
    reslint_span at = stretch(w, from, to);
    return rl_slice(w->text, at.begin, at.end);
}

static void edit(rl_arena *arena, rl_word_edits *out, reslint_span at, reslint_str text) {
    *rl_push(arena, out) = (rl_word_edit){at, text};
}

/* Words [a, b) of the old text become words [c, d) of the new one; at least one of the two is not empty. */
static void change(rl_arena *arena, rl_word_edits *out, const diff_words *old, uint32_t a, uint32_t b,
                   const diff_words *fresh, uint32_t c, uint32_t d) {
    if (a < b && b - a == d - c) {
        for (; a < b; a++, c++) edit(arena, out, old->at[a], word(fresh, c));
    } else if (a < b && c < d) {
        edit(arena, out, stretch(old, a, b), stretch_text(fresh, c, d));
    } else if (a < b) {
        reslint_span at = stretch(old, a, b);
        if (b < old->len)
            at.end = old->at[b].begin;
        else if (a > 0)
            at.begin = old->at[a - 1].end;
        edit(arena, out, at, RL_STR(""));
    } else {
        uint32_t end = a ? old->at[a - 1].end : 0;
        reslint_str text = stretch_text(fresh, c, d);
        const char *glued = rl_format(arena, a ? " %.*s" : "%.*s ", (int)text.len, text.ptr);
        edit(arena, out, (reslint_span){end, end}, rl_str(glued));
    }
}

typedef uint8_t common_table[MOST_WORDS + 1][MOST_WORDS + 1];

/* length[i][j]: how many words the texts have in common, in order, from word i and word j on. */
static void measure(const diff_words *old, const diff_words *fresh, common_table length) {
    for (uint32_t i = old->len + 1; i-- > 0;)
        for (uint32_t j = fresh->len + 1; j-- > 0;) {
            if (i == old->len || j == fresh->len)
                length[i][j] = 0;
            else if (rl_same_ci(word(old, i), word(fresh, j)))
                length[i][j] = (uint8_t)(length[i + 1][j + 1] + 1);
            else
                length[i][j] = length[i + 1][j] > length[i][j + 1] ? length[i + 1][j] : length[i][j + 1];
        }
}

/* An insertion before the first word becomes part of that word, so that it is inside the same mark-up. */
static void join_front(rl_arena *arena, rl_word_edits *out, const diff_words *old) {
    if (!out->len || out->items[0].at.end) return;
    reslint_str added = out->items[0].text, first = word(old, 0);
    bool changed = out->len > 1 && out->items[1].at.begin == 0;
    if (changed) {
        first = out->items[1].text;
        memmove(out->items, out->items + 1, --out->len * sizeof *out->items);
    } else {
        out->items[0].at = old->at[0];
    }
    out->items[0].text =
        rl_str(rl_format(arena, "%.*s%.*s", (int)added.len, added.ptr, (int)first.len, first.ptr));
}

bool rl_word_diff(rl_arena *arena, reslint_str old_text, reslint_str fresh_text, rl_word_edits *out) {
    diff_words old, fresh;
    common_table length;
    if (!cut(old_text, &old) || !cut(fresh_text, &fresh)) return false;
    measure(&old, &fresh, length);
    uint32_t i = 0, j = 0, from = 0, to = 0; /* [from, i) and [to, j): no word in common yet */
    while (i < old.len || j < fresh.len) {
        bool both = i < old.len && j < fresh.len;
        if (both && rl_same_ci(word(&old, i), word(&fresh, j))) {
            if (from < i || to < j) change(arena, out, &old, from, i, &fresh, to, j);
            if (!rl_same(word(&old, i), word(&fresh, j))) edit(arena, out, old.at[i], word(&fresh, j));
            from = ++i;
            to = ++j;
        } else if (j == fresh.len || (both && length[i + 1][j] >= length[i][j + 1])) {
            i++;
        } else {
            j++;
        }
    }
    if (from < i || to < j) change(arena, out, &old, from, i, &fresh, to, j);
    join_front(arena, out, &old);
    return true;
}
