/* The comments by which drafters talk to reslint, found in the text itself: they count wherever they are, in
 * a masthead or a table as well as between paragraphs. As in the grammar, a comment without an end is not
 * one. */
#include "base/str.h"
#include "silence/silence.h"

enum { LONGEST = 4000 };

const char *const rl_directive_names[RL_UNKNOWN_DIRECTIVE] = {
    "reslint-disable",           "reslint-enable",      "reslint-disable-line", "reslint-disable-next-line",
    "reslint-disable-paragraph", "reslint-disable-file"};

static bool is_end_of_line(unsigned char c) {
    return c == '\n' || c == '\r';
}

static bool begins_text_or_line(reslint_str text, uint32_t at) {
    return at == 0 || is_end_of_line(rl_byte(text, at - 1));
}

/* A byte order mark is invisible. */
static bool begins_line(reslint_str text, uint32_t at) {
    return (at == 3 && rl_starts(text, "\xEF\xBB\xBF")) || begins_text_or_line(text, at);
}

static bool ends_line(reslint_str text, uint32_t at) {
    return at == text.len || is_end_of_line(rl_byte(text, at));
}

/* Where the spaces before `at` begin, and where those after it end. */
static uint32_t before_blanks(reslint_str text, uint32_t at) {
    return rl_trim_end(rl_slice(text, 0, at), " \t").len;
}
static uint32_t after_blanks(reslint_str text, uint32_t at) {
    return rl_past_any(text, at, " \t");
}

static bool is_between(unsigned char c) {
    return rl_is_space(c) || c == ',';
}

static bool is_of_word(unsigned char c) {
    return c && !is_between(c) && c != ':';
}

static uint32_t word_end(reslint_str text, uint32_t at, uint32_t end) {
    return rl_past(rl_slice(text, 0, end), at, is_of_word);
}

static rl_directive directive_named(reslint_str word) {
    for (uint32_t i = 0; i < RL_UNKNOWN_DIRECTIVE; i++)
        if (rl_is(word, rl_directive_names[i])) return (rl_directive)i;
    return RL_UNKNOWN_DIRECTIVE;
}

/* After "<!--": where the inside of the comment ends, or 0. If another comment begins before that, the end
 * was forgotten. */
static uint32_t inside_end(reslint_str text, uint32_t at) {
    uint32_t most = text.len - at > LONGEST ? at + LONGEST : text.len;
    reslint_str near = rl_slice(text, 0, most);
    uint32_t end = rl_find(near, "-->", at), again = rl_find(near, "<!--", at);
    return end == UINT32_MAX || again < end ? 0 : end;
}

static bool read_comment(reslint_str text, uint32_t begin, rl_own_comment *out) {
    uint32_t at = rl_past(text, begin + 4, rl_is_space);
    if (!rl_here(text, at, "reslint-")) return false;
    uint32_t end = inside_end(text, begin + 4);
    if (!end) return false;
    uint32_t word = word_end(text, at, end);
    uint32_t colon = rl_find(rl_slice(text, 0, end), ":", word);
    if (colon == UINT32_MAX) colon = end;
    *out = (rl_own_comment){.at = {begin, end + 3}, .directive = {at, word}, .rules = {word, colon}};
    if (colon < end) out->reason = rl_trim(rl_slice(text, colon + 1, end));
    out->kind = directive_named(rl_slice(text, at, word));
    return true;
}

bool rl_own_comment_next(reslint_str text, uint32_t *at, rl_own_comment *out) {
    while ((*at = rl_find(text, "<!--", *at)) != UINT32_MAX) {
        if (read_comment(text, *at, out)) {
            *at = out->at.end;
            return true;
        }
        *at += 4;
    }
    return false;
}

bool rl_own_comment_rule(reslint_str text, const rl_own_comment *comment, uint32_t *at, reslint_span *rule) {
    uint32_t begin = *at < comment->rules.begin ? comment->rules.begin : *at, end = comment->rules.end;
    begin = rl_past(rl_slice(text, 0, end), begin, is_between);
    if (begin >= end) return false;
    *rule = (reslint_span){begin, word_end(text, begin, end)};
    *at = rule->end;
    return true;
}

reslint_span rl_line_around(reslint_str text, uint32_t at, uint32_t *next) {
    uint32_t begin = at, end = at;
    while (!begins_text_or_line(text, begin)) begin--;
    while (!ends_line(text, end)) end++;
    *next = rl_here(text, end, "\r\n") ? end + 2 : end < text.len ? end + 1 : end;
    return (reslint_span){begin, end};
}

bool rl_own_comment_alone(reslint_str text, reslint_span comment) {
    return begins_line(text, before_blanks(text, comment.begin)) &&
           ends_line(text, after_blanks(text, comment.end));
}

reslint_span rl_own_comment_extent(reslint_str text, reslint_span comment) {
    uint32_t begin = comment.begin, end = comment.end, next;
    if (rl_own_comment_alone(text, comment)) {
        rl_line_around(text, end, &next);
        return (reslint_span){before_blanks(text, begin), next};
    }
    bool before = before_blanks(text, begin)<begin, after = after_blanks(text, end)> end;
    if (before && (after || ends_line(text, end)))
        begin--;
    else if (after && begins_line(text, begin))
        end++;
    return (reslint_span){begin, end};
}
