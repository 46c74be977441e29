/* Turns edits of rules into edits of the file. A rule edits folded text; in the file there may be line ends,
 * mark-up or page furniture between two of its words. So an edit is first cut down to what really changes;
 * what is then still across mark-up is split (the first piece takes the new text, the others are deleted),
 * and if that would leave empty mark-up, the fix is not offered. */
#include "base/sorted.h"
#include "base/str.h"
#include "lint/pass.h"
#include "text/word_diff.h"

#include <stdlib.h>

enum { MOST_EDITS = 10000, MOST_PIECES = 32 };

typedef struct edits {
    reslint_finding_edit *items;
    uint32_t len, cap;
} edits;

static void add(rl_run *run, edits *list, reslint_span range, const char *text) {
    reslint_finding_edit *edit = rl_push(run->arena, list);
    edit->range = range;
    edit->text = text;
}

static bool is_blank(reslint_str text) {
    return rl_trim(text).len == 0;
}

static uint32_t newlines(reslint_str text) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < text.len; i++) n += text.ptr[i] == '\n';
    return n;
}

static reslint_str old_text(reslint_place at) {
    return rl_slice(at.node->text, at.in.begin, at.in.end);
}

/* Where the place is in the file; is it there byte for byte what the rule sees? */
static bool is_verbatim(const rl_run *run, reslint_place at, reslint_span *range) {
    *range = rl_place_source(at, NULL);
    return rl_same(rl_slice(run->text, range->begin, range->end), old_text(at));
}

static bool is_start(reslint_str s, uint32_t at) {
    return (rl_byte(s, at) & 0xC0) != 0x80;
}

/* Trims from the edit whatever both texts begin and end with. */
static void cut_down(reslint_place *at, reslint_str *fresh) {
    reslint_str old = old_text(*at);
    uint32_t least = old.len < fresh->len ? old.len : fresh->len, head = 0, tail = 0;
    while (head < least && old.ptr[head] == fresh->ptr[head]) head++;
    while (head > 0 && (!is_start(old, head) || !is_start(*fresh, head))) head--;
    while (tail < least - head && old.ptr[old.len - tail - 1] == fresh->ptr[fresh->len - tail - 1]) tail++;
    while (tail > 0 && (!is_start(old, old.len - tail) || !is_start(*fresh, fresh->len - tail))) tail--;
    /* An insertion keeps one byte to hold on to, so that it is on the right side of mark-up. */
    if (head + tail == old.len && old.len) {
        if (head > 0)
            for (head--; !is_start(old, head); head--) continue;
        else
            for (tail--; !is_start(old, old.len - tail); tail--) continue;
    }
    at->in = (reslint_span){at->in.begin + head, at->in.end - tail};
    *fresh = rl_slice(*fresh, head, fresh->len - tail);
}

/* Would deleting this piece leave "**" or "<sup></sup>" behind? */
static bool leaves_empty_markup(reslint_str text, reslint_span piece) {
    return rl_one_of(rl_final(rl_slice(text, 0, piece.begin)), "*_>~`") &&
           rl_one_of(rl_byte(text, piece.end), "*_<~`");
}

static bool split(rl_run *run, reslint_place at, const char *fresh, edits *list) {
    reslint_span pieces[MOST_PIECES];
    uint32_t n = rl_place_pieces(at, pieces, MOST_PIECES);
    if (n == 0 || n > MOST_PIECES) return false;
    bool only_space = true;
    for (uint32_t i = 1; i < n; i++) {
        if (pieces[i].begin < pieces[i - 1].end) return false;
        reslint_str gap = rl_slice(run->text, pieces[i - 1].end, pieces[i].begin);
        if (!is_blank(gap) || newlines(gap) > 1) only_space = false;
    }
    if (only_space) {
        add(run, list, (reslint_span){pieces[0].begin, pieces[n - 1].end}, fresh);
        return true;
    }
    for (uint32_t i = 0; i < n; i++) {
        bool emptied = i > 0 || !fresh[0];
        if (emptied && leaves_empty_markup(run->text, pieces[i])) return false;
        add(run, list, pieces[i], i ? "" : fresh);
    }
    return true;
}

/* When something that was cut out of the text (a number, an attribution) is deleted, the white space beside
 * it goes too, since no rule can see that white space. */
static reslint_span with_space(reslint_str text, reslint_span at) {
    reslint_str before = rl_trim_end(rl_slice(text, 0, at.begin), "*_"); /* marks may open here */
    bool first = !before.len || rl_is_space(rl_final(before));
    uint32_t end = rl_past_any(text, at.end, " \t");
    if (end > at.end) return (reslint_span){at.begin, first ? end : at.end};
    at.begin = rl_trim_end(rl_slice(text, 0, at.begin), " \t").len;
    return at;
}

static bool is_cut_out(const reslint_node *node) {
    return node->block != node && node->in.begin == node->in.end;
}

/* "co-" at the end of a line and "operate" on the next: without its hyphen, the word would be left in two. */
static bool parts_word(reslint_str text, reslint_span range, reslint_str fresh) {
    return !fresh.len && rl_final(rl_slice(text, 0, range.end)) == '-' &&
           rl_one_of(rl_byte(text, range.end), "\r\n");
}

/* Replaces one span of text with another, made as small as possible. */
static bool map_stretch(rl_run *run, reslint_place at, reslint_str fresh, edits *list) {
    reslint_span range;
    bool verbatim = is_verbatim(run, at, &range);
    if (!verbatim) {
        cut_down(&at, &fresh);
        verbatim = is_verbatim(run, at, &range);
    }
    if (parts_word(run->text, range, fresh)) return false;
    if (verbatim && !fresh.len && leaves_empty_markup(run->text, range)) return false;
    const char *text = rl_copy(run->arena, fresh.ptr, fresh.len);
    if (!verbatim) return split(run, at, text, list);
    add(run, list, range, text);
    return true;
}

static bool map_words(rl_run *run, reslint_place at, const rl_word_edits *words, edits *list) {
    for (uint32_t i = 0; i < words->len; i++) {
        const rl_word_edit *word = &words->items[i];
        reslint_place part = {at.node, {at.in.begin + word->at.begin, at.in.begin + word->at.end}};
        if (!map_stretch(run, part, word->text, list)) return false;
    }
    return true;
}

static bool is_whole(reslint_place at) {
    return at.in.end - at.in.begin == at.node->text.len;
}

/* The marks of emphasis are not in any text. An edit of a whole run in italics includes its marks, so that a
 * rule can set how far the italics reach; if there is a note or another mark inside, it cannot. */
static bool takes_marks(reslint_place at, reslint_span *range) {
    if (at.node->kind != RESLINT_EMPHASIS || !is_whole(at)) return false;
    const reslint_emphasis *e = at.node->as.emphasis;
    if (e->close_source.begin - e->open_source.end != at.node->text.len) return false;
    *range = (reslint_span){e->open_source.begin, e->close_source.end};
    return true;
}

/* What is added after the last word of a block goes after the marks that close there: "*Assembly*,". */
static bool steps_over_marks(reslint_place at, reslint_span *range) {
    if (at.in.begin != at.in.end || at.in.end != at.node->text.len) return false;
    const reslint_node *n = at.node->first_child;
    while (n && (n->kind != RESLINT_EMPHASIS || n->as.emphasis->close_source.begin != range->end))
        n = n->next;
    if (n) range->begin = range->end = n->as.emphasis->close_source.end;
    return n != NULL;
}

/* "matter" becomes "matter." where its italics and the block end with it: the mark is added after them, as
 * above. */
static void leave_kept_words(reslint_place *at, reslint_str *fresh) {
    reslint_str old = old_text(*at);
    if (at->in.end != at->node->text.len || fresh->len < old.len ||
        !rl_same(rl_slice(*fresh, 0, old.len), old))
        return;
    reslint_place end = {at->node, {at->in.end, at->in.end}};
    reslint_span range = rl_place_source(end, NULL);
    if (!steps_over_marks(end, &range)) return;
    *fresh = rl_slice(*fresh, old.len, fresh->len);
    *at = end;
}

static bool map_edit(rl_run *run, const reslint_edit *edit, edits *list) {
    reslint_place at = edit->at;
    if (!at.node || !edit->text || !rl_place_check(&at)) return false;
    reslint_str fresh = rl_str(edit->text);
    leave_kept_words(&at, &fresh);
    reslint_span range;
    bool verbatim = is_verbatim(run, at, &range);
    if (takes_marks(at, &range) || steps_over_marks(at, &range)) {
        add(run, list, range, rl_copy(run->arena, fresh.ptr, fresh.len));
        return true;
    }
    if (!fresh.len && is_whole(at) && is_cut_out(at.node)) {
        range = with_space(run->text, range);
        if (leaves_empty_markup(run->text, range)) return false;
        add(run, list, range, "");
        return true;
    }
    rl_word_edits words = {0};
    if (!verbatim && rl_word_diff(&run->scratch, old_text(at), fresh, &words))
        return map_words(run, at, &words, list);
    return map_stretch(run, at, fresh, list);
}

static int by_place(const void *a, const void *b) {
    const reslint_finding_edit *x = a, *y = b;
    return rl_order_two(x->range.begin, y->range.begin, x->range.end, y->range.end);
}

/* Overlapping edits cannot both be made, and two insertions at one place have no order. */
static bool disjoint(const edits *list) {
    for (uint32_t i = 1; i < list->len; i++) {
        const reslint_span a = list->items[i - 1].range, b = list->items[i].range;
        if (a.end > b.begin || (a.begin == b.begin && a.end == b.end)) return false;
    }
    return true;
}

bool rl_fix_map(rl_run *run, const reslint_fix *fix, reslint_finding_fix *out) {
    edits list = {0};
    if (!fix->edits || fix->n_edits > MOST_EDITS) return false;
    for (uint32_t i = 0; i < fix->n_edits; i++)
        if (!map_edit(run, &fix->edits[i], &list)) return false;
    if (list.len == 0) return false;
    qsort(list.items, list.len, sizeof *list.items, by_place);
    if (!disjoint(&list)) return false;
    const char *title = fix->title ? fix->title : "";
    out->title = rl_copy(run->arena, title, strlen(title));
    out->applicability = fix->applicability;
    out->edits = list.items;
    out->n_edits = list.len;
    return true;
}
