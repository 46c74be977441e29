/* Fenced code of Markdown: what lies between two lines of "```" or "~~~" is an example, a listing, a block of
 * settings: no part of the draft, whatever it looks like. A fence that is never closed is text. */
#include "model/builder.h"

typedef struct fence {
    char mark; /* 0: the line is no fence */
    uint32_t len;
    bool bare; /* nothing follows the marks: it may close */
} fence;

static uint32_t line_end(reslint_str text, uint32_t at) {
    const char *end = memchr(text.ptr + at, '\n', text.len - at);
    return end ? (uint32_t)(end - text.ptr) : text.len;
}

static fence read_fence(reslint_str line) {
    fence none = {0, 0, false}, found = none;
    reslint_str s = rl_trim(line);
    if (s.len < 3 || (s.ptr[0] != '`' && s.ptr[0] != '~')) return none;
    found.mark = s.ptr[0];
    while (found.len < s.len && s.ptr[found.len] == found.mark) found.len++;
    found.bare = found.len == s.len;
    bool again = !found.bare && memchr(s.ptr + found.len, '`', s.len - found.len) != NULL;
    return found.len < 3 || (found.mark == '`' && again) ? none : found;
}

/* The next fenced stretch at or after `from`, with both its lines; false: there is none. */
static bool next_fence(reslint_str text, uint32_t from, reslint_span *out) {
    fence open = {0, 0, false};
    for (uint32_t at = from, end; at < text.len; at = end + 1) {
        end = line_end(text, at);
        fence here = read_fence(rl_slice(text, at, end));
        if (!here.mark) continue;
        if (!open.mark) {
            open = here;
            out->begin = at;
        } else if (here.mark == open.mark && here.bare && here.len >= open.len) {
            out->end = end;
            return true;
        }
    }
    return false;
}

/* A paragraph that runs into a fence ends before it. */
static void end_before(rl_builder *b, rl_node *unit, uint32_t source) {
    uint32_t at = unit->pub.text.len;
    for (uint32_t i = 0; i < unit->runs.len; i++) {
        const rl_run *run = &unit->runs.items[i];
        uint32_t next = i + 1 < unit->runs.len ? unit->runs.items[i + 1].text : unit->pub.text.len;
        if (run->source >= source) {
            at = run->text;
            break;
        }
        if (run->source + (next - run->text) > source) {
            at = run->text + (source - run->source);
            break;
        }
    }
    while (at && unit->pub.text.ptr[at - 1] == ' ') at--;
    if (at < unit->pub.text.len) rl_cut(b, unit, at, unit->pub.text.len);
    unit->pub.source.end = source;
    unit->pub.flags |= RESLINT_NODE_DOUBTFUL;
}

static bool has_fence(reslint_str text) {
    return rl_find(text, "```", 0) != UINT32_MAX || rl_find(text, "~~~", 0) != UINT32_MAX;
}

void rl_fences(rl_builder *b) {
    reslint_span fenced = {0, 0};
    bool more = has_fence(b->text) && next_fence(b->text, 0, &fenced);
    for (uint32_t i = 0; i < b->n_units && more; i++) {
        rl_node *unit = b->units[i];
        while (more && fenced.end <= unit->pub.source.begin) more = next_fence(b->text, fenced.end, &fenced);
        if (!more || unit->pub.source.end <= fenced.begin) continue;
        if (unit->pub.source.begin < fenced.begin)
            end_before(b, unit, fenced.begin);
        else
            unit->syn = RL_SYN_COMMENT;
    }
}
