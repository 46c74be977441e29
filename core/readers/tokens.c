/* Stars count as marks where they can be marks: an opening one comes before a character and is closed later
 * in the block. What is misread is misread in both texts, so it does no harm. */
#include "readers/tokens.h"

#include "base/str.h"
#include "readers/patches.h"
#include "readers/styles.h"

#include <string.h>

static bool is_word(unsigned char c) {
    return rl_is_alpha(c) || rl_is_digit(c) || c >= 0x80;
}

/* Is it general punctuation (dashes, quotation marks)? These have three bytes and begin with the same
 * ones. */
static bool is_general_sign(reslint_str s, uint32_t at) {
    return rl_byte(s, at) == 0xE2 && (rl_byte(s, at + 1) & 0xFE) == 0x80 && rl_byte(s, at + 2);
}

static uint32_t stars_at(reslint_str s, uint32_t at) {
    uint32_t n = 0;
    while (n < 4 && rl_byte(s, at + n) == '*') n++;
    return n;
}

static bool is_space_at(reslint_str s, uint32_t at) {
    return at >= s.len || rl_is_space((unsigned char)s.ptr[at]);
}

/* The emphasis after the stars at `at`; unchanged when they are ordinary characters. */
static uint8_t look_after(reslint_str s, uint32_t at, uint32_t count, uint8_t look) {
    static const uint8_t looks[] = {0, RL_LOOK_ITALIC, RL_LOOK_BOLD, RL_LOOK_ITALIC | RL_LOOK_BOLD};
    if (!count || count > 3) return look;
    uint8_t turned = looks[count];
    if ((look & turned) == turned) return at && !is_space_at(s, at - 1) ? look & (uint8_t)~turned : look;
    if (is_space_at(s, at + count)) return look;
    char mark[4] = "***";
    mark[count] = '\0';
    return rl_find(s, mark, at + count) == UINT32_MAX ? look : look | turned;
}

/* "<sup>12</sup>": its length, or 0. */
static uint32_t note_at(reslint_str s, uint32_t at, reslint_str *number) {
    if (!rl_here(s, at, "<sup>")) return 0;
    uint32_t most = s.len - at > 40 ? at + 40 : s.len;
    uint32_t end = rl_find(rl_slice(s, 0, most), "</sup>", at);
    if (end == UINT32_MAX) return 0;
    *number = rl_slice(s, at + 5, end);
    return end + 6 - at;
}

/* A label at the head of a block: "12.", "(iv)", "b)", "PP3", "OP 4 bis" are the forms in use. */
static uint32_t label_at(reslint_str s) {
    uint32_t begin = rl_byte(s, 0) == '(', at = begin;
    while (at < 8 && (rl_is_digit(rl_byte(s, at)) || rl_is_alpha(rl_byte(s, at)))) at++;
    if (at == begin || at == s.len) return 0;
    bool figures = rl_is_digit((unsigned char)s.ptr[begin]);
    if (s.ptr[at] == ')' && at - begin <= 5)
        at++;
    else if (s.ptr[at] == '.' && !begin && (figures || at - begin <= 4))
        at++;
    else if (!figures || begin)
        return 0;
    return at == s.len || s.ptr[at] == ' ' ? at : 0;
}

static void add(rl_arena *arena, rl_tokens *to, rl_token_kind kind, uint8_t look, reslint_span at,
                reslint_str text) {
    rl_token *token = rl_push(arena, to);
    *token = (rl_token){kind, look, at, text};
}

static void cut_tokens(rl_arena *arena, reslint_str s, uint32_t from, uint32_t offset, rl_tokens *to) {
    uint8_t look = 0;
    for (uint32_t at = from, end; at < s.len; at = end) {
        uint32_t stars = stars_at(s, at);
        uint8_t turned = look_after(s, at, stars, look);
        reslint_str number = {NULL, 0};
        uint32_t note = note_at(s, at, &number);
        rl_token_kind kind = RL_TOKEN_SIGN;
        if (stars) {
            end = at + stars;
        } else if (note) {
            kind = RL_TOKEN_NOTE;
            end = at + note;
        } else if (is_space_at(s, at)) {
            kind = RL_TOKEN_SPACE;
            end = rl_past(s, at, rl_is_space);
        } else if (is_general_sign(s, at)) {
            end = at + 3;
        } else if (!is_word((unsigned char)s.ptr[at])) {
            end = at + 1;
        } else {
            kind = RL_TOKEN_WORD;
            for (end = at; is_word(rl_byte(s, end)) && !is_general_sign(s, end);) end++;
        }
        if (turned == look)
            add(arena, to, kind, note ? 0 : look, (reslint_span){offset + at, offset + end},
                note ? number : rl_slice(s, at, end));
        look = turned;
    }
}

static void cut_block(rl_arena *arena, reslint_str text, reslint_span at, rl_passage *out) {
    reslint_str s = rl_slice(text, at.begin, at.end), number;
    uint32_t heading = rl_past_any(s, 0, "#"); /* "### " */
    if (heading && rl_byte(s, heading) == ' ') {
        at.begin += heading + 1;
        s = rl_slice(text, at.begin, at.end);
    }
    uint32_t note = note_at(s, 0, &number), label = note ? note : label_at(s);
    *out = (rl_passage){.at = at, .label = rl_slice(s, 0, label), .note = note > 0};
    cut_tokens(arena, s, rl_past_any(s, label, " "), at.begin, &out->tokens);
}

/* Where the block ends that begins at `at`: at a line end before an empty line, or at the end of the text. */
static uint32_t end_of_block(reslint_str text, uint32_t at) {
    for (;;) {
        uint32_t line = rl_find(text, "\n", at);
        if (line == UINT32_MAX) return text.len;
        at = rl_past_any(text, line + 1, " \t\r");
        if (rl_byte(text, at) == '\n') return line;
    }
}

void rl_cut_passages(rl_arena *arena, reslint_str text, rl_passages *out) {
    *out = (rl_passages){0};
    for (uint32_t at = rl_past(text, 0, rl_is_space), end; at < text.len;
         at = rl_past(text, end, rl_is_space)) {
        end = end_of_block(text, at);
        uint32_t len = rl_trim(rl_slice(text, at, end)).len;
        cut_block(arena, text, (reslint_span){at, at + len}, rl_push(arena, out));
    }
}

const rl_passage *rl_note_passage(const rl_passages *all, reslint_str number) {
    for (uint32_t i = all->len; i-- > 0;) {
        const rl_passage *p = &all->items[i];
        if (p->note && p->label.len > 11 && rl_same(rl_slice(p->label, 5, p->label.len - 6), number))
            return p;
    }
    return NULL;
}

static bool has_line_end(reslint_str s) {
    return s.len && memchr(s.ptr, '\n', s.len);
}

reslint_str rl_stretch(rl_arena *arena, const rl_tokens *tokens, uint32_t *at, uint32_t end) {
    rl_text text = {.arena = arena};
    uint8_t look = tokens->items[*at].look;
    for (; *at < end; ++*at) {
        const rl_token *t = &tokens->items[*at];
        if (t->kind == RL_TOKEN_NOTE || (t->look != look && t->kind != RL_TOKEN_SPACE)) break;
        bool wrapped = t->kind == RL_TOKEN_SPACE && has_line_end(t->text);
        rl_text_put(&text, wrapped ? RL_STR(" ") : t->text);
    }
    return rl_text_str(&text);
}

bool rl_same_token(const rl_token *a, const rl_token *b) {
    if (a->kind != b->kind) return false;
    if (a->kind == RL_TOKEN_NOTE) return true;
    if (a->kind == RL_TOKEN_SPACE && (has_line_end(a->text) || has_line_end(b->text))) return true;
    return rl_same(a->text, b->text);
}
