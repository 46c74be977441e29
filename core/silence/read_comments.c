/* The comments by which drafters talk to reslint, found in the text itself: they count wherever they are, in
 * a masthead or a table as well as between paragraphs. As in the grammar, a comment without an end is not
 * one. */
#include "base/str.h"
#include "silence/silence.h"

enum { LONGEST = 4000 };

const char *const rl_directive_names[RL_UNKNOWN_DIRECTIVE] = {
    "reslint-disable",           "reslint-enable",      "reslint-disable-line", "reslint-disable-next-line",
    "reslint-disable-paragraph", "reslint-disable-file"};

static bool is_end_of_line(char c) {
    return c == '\n' || c == '\r';
}

/* A byte order mark is invisible. */
static bool begins_line(reslint_str text, uint32_t at) {
    if (at == 3 && rl_starts(text, "\xEF\xBB\xBF")) return true;
    return at == 0 || is_end_of_line(text.ptr[at - 1]);
}

static bool ends_line(reslint_str text, uint32_t at) {
    return at == text.len || is_end_of_line(text.ptr[at]);
}

static bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

static uint32_t word_end(reslint_str text, uint32_t at, uint32_t end) {
    while (at < end && !rl_is_space((unsigned char)text.ptr[at]) && text.ptr[at] != ':' &&
           text.ptr[at] != ',')
        at++;
    return at;
}

static uint32_t skip_space(reslint_str text, uint32_t at, uint32_t end) {
    while (at < end && rl_is_space((unsigned char)text.ptr[at])) at++;
    return at;
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
    uint32_t at = skip_space(text, begin + 4, text.len);
    if (!rl_starts(rl_slice(text, at, text.len), "reslint-")) return false;
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
    while (begin < end && (rl_is_space((unsigned char)text.ptr[begin]) || text.ptr[begin] == ',')) begin++;
    if (begin >= end) return false;
    *rule = (reslint_span){begin, word_end(text, begin, end)};
    *at = rule->end;
    return true;
}

reslint_span rl_line_around(reslint_str text, uint32_t at, uint32_t *next) {
    uint32_t begin = at, end = at;
    while (begin > 0 && !is_end_of_line(text.ptr[begin - 1])) begin--;
    while (end < text.len && !is_end_of_line(text.ptr[end])) end++;
    *next = end;
    if (*next < text.len) ++*next;
    if (end + 1 < text.len && text.ptr[end] == '\r' && text.ptr[end + 1] == '\n') ++*next;
    return (reslint_span){begin, end};
}

bool rl_own_comment_alone(reslint_str text, reslint_span comment) {
    uint32_t begin = comment.begin, end = comment.end;
    while (begin > 0 && is_blank(text.ptr[begin - 1])) begin--;
    while (end < text.len && is_blank(text.ptr[end])) end++;
    return begins_line(text, begin) && ends_line(text, end);
}

reslint_span rl_own_comment_extent(reslint_str text, reslint_span comment) {
    uint32_t begin = comment.begin, end = comment.end, next;
    if (rl_own_comment_alone(text, comment)) {
        while (begin > 0 && is_blank(text.ptr[begin - 1])) begin--;
        rl_line_around(text, end, &next);
        return (reslint_span){begin, next};
    }
    bool before = begin > 0 && is_blank(text.ptr[begin - 1]);
    bool after = end < text.len && is_blank(text.ptr[end]);
    if (before && (after || ends_line(text, end)))
        begin--;
    else if (after && begins_line(text, begin))
        end++;
    return (reslint_span){begin, end};
}
