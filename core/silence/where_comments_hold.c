/* Where the comments hold. A comment becomes one silence for each rule that it names, with the span of text
 * in which it holds. A range without an end covers only the next paragraph: an `enable` that was forgotten
 * must not silence the rest of a text. The comments are walked from the last to the first, so that what each
 * must know of those after it is already known. */
#include "base/sorted.h"
#include "silence/own_findings.h"
#include "text/source.h"

/* Where each line of the text begins. Lines end as in rl_line_around. */
typedef RL_VEC(uint32_t) line_starts;

static void find_lines(rl_own *own, line_starts *out) {
    reslint_str text = own->sieve->text;
    *rl_push(own->sieve->scratch, out) = 0;
    for (uint32_t i = 0; i < text.len; i++)
        if (rl_one_of(rl_byte(text, i), "\r\n") && !rl_here(text, i, "\r\n"))
            *rl_push(own->sieve->scratch, out) = i + 1;
}

static uint32_t line_of(const line_starts *all, uint32_t at) {
    return rl_line_holding(all->items, all->len, at);
}

/* A line without its end. */
static reslint_span line_at(const line_starts *all, reslint_str text, uint32_t line) {
    uint32_t begin = all->items[line], end = line + 1 < all->len ? all->items[line + 1] : text.len;
    return (reslint_span){begin, begin + rl_trim_end(rl_slice(text, begin, end), "\r\n").len};
}

/* What is known of the comments after the current one. */
typedef struct after {
    line_starts lines;
    reslint_span *next_line; /* by comment: what `disable-next-line` means there */
    uint32_t enables_all;    /* the next comment that takes everything back; UINT32_MAX if there is none */
    uint32_t *enables;       /* by selector: the next comment that takes it back by name */
} after;

static bool is_blank(reslint_str text, reslint_span line) {
    return rl_trim(rl_slice(text, line.begin, line.end)).len == 0;
}

/* The next line with anything on it other than a comment to reslint; comments alone on their lines are
 * skipped, which has already been worked out for the next of them. */
static reslint_span next_line(const rl_own *own, const after *b, uint32_t index) {
    reslint_str text = own->sieve->text;
    uint32_t line = line_of(&b->lines, own->comments.items[index].at.end), next = index + 1;
    uint32_t n = own->comments.len;
    for (line++; line < b->lines.len; line++) {
        reslint_span is = line_at(&b->lines, text, line);
        if (is.begin == text.len) break;
        if (is_blank(text, is)) continue;
        while (next < n && own->comments.items[next].at.begin < is.begin) {
            /* several on one line all mean the same line */
            if (own->comments.items[next].at.end <= is.begin) return b->next_line[next];
            next++;
        }
        bool alone = next < n && own->comments.items[next].at.begin < is.end &&
                     rl_starts(rl_trim(rl_slice(text, is.begin, is.end)), "<!--") &&
                     rl_own_comment_alone(text, own->comments.items[next].at);
        return alone ? b->next_line[next] : is;
    }
    return (reslint_span){text.len, text.len};
}

/* Up to the comment that takes it back; false if there is none. */
static bool range_end(rl_own *own, const after *b, const rl_silence *silence, uint32_t *end) {
    uint32_t by = b->enables[silence->selector];
    if (b->enables_all < by) by = b->enables_all;
    if (by == UINT32_MAX) return false;
    *end = own->comments.items[by].at.begin;
    own->ended[by] = true;
    return true;
}

static reslint_span extent_of(rl_own *own, const after *b, const rl_silence *silence) {
    const rl_own_comment *comment = &own->comments.items[silence->comment];
    reslint_str text = own->sieve->text;
    uint32_t block = own->block_of[silence->comment], end;
    reslint_span at = comment->at, nowhere = {text.len, text.len};
    switch (comment->kind) {
    case RL_DISABLE_FILE: return (reslint_span){0, text.len};
    case RL_DISABLE_LINE:
        return (reslint_span){b->lines.items[line_of(&b->lines, at.begin)],
                              line_at(&b->lines, text, line_of(&b->lines, at.end)).end};
    case RL_DISABLE_NEXT_LINE: return b->next_line[silence->comment];
    case RL_DISABLE:
        if (range_end(own, b, silence, &end)) return (reslint_span){at.end, end};
        break;
    default: break;
    }
    return block == UINT32_MAX ? nowhere : own->blocks.items[block].span;
}

static void add_silences(rl_own *own, uint32_t index) {
    const rl_own_comment *comment = &own->comments.items[index];
    reslint_span name;
    uint32_t at = 0;
    if (comment->kind == RL_UNKNOWN_DIRECTIVE) return;
    while (rl_own_comment_rule(own->sieve->text, comment, &at, &name)) {
        rl_silence *silence = rl_push(own->sieve->scratch, &own->silences);
        silence->comment = index;
        silence->name = name;
        silence->rule = rl_slice(own->sieve->text, name.begin, name.end);
        silence->selector = rl_own_selector(own, silence->rule);
        silence->unknown = silence->selector == UINT32_MAX;
    }
}

/* An `enable` takes back what it names, or everything if it names nothing. */
static void take_back(const rl_own *own, after *b, uint32_t comment, uint32_t first, uint32_t end) {
    bool all = first == end;
    for (uint32_t i = first; i < end; i++) {
        const rl_silence *silence = &own->silences.items[i];
        all = all || rl_is(silence->rule, "ALL");
        if (!silence->unknown) b->enables[silence->selector] = comment;
    }
    if (all) b->enables_all = comment;
}

/* Silences in the order in which they begin to hold. */
typedef struct held {
    uint32_t begin, silence;
} held;

static int by_begin(const void *a, const void *b) {
    const held *x = a, *y = b;
    return rl_order_two(x->begin, y->begin, x->silence, y->silence);
}

static void sort_silences(rl_own *own) {
    rl_arena *scratch = own->sieve->scratch;
    held *all = rl_alloc_n(scratch, own->silences.len, sizeof *all);
    uint32_t n = 0;
    for (uint32_t i = 0; i < own->silences.len; i++) {
        const rl_silence *silence = &own->silences.items[i];
        if (silence->unknown || own->comments.items[silence->comment].kind == RL_ENABLE) continue;
        all[n++] = (held){silence->holds.begin, i};
    }
    if (n) qsort(all, n, sizeof *all, by_begin);
    for (uint32_t i = 0; i < n; i++) {
        rl_selector *selector = &own->selectors.items[own->silences.items[all[i].silence].selector];
        *rl_push(scratch, &selector->by_begin) = all[i].silence;
    }
}

void rl_own_places(rl_own *own) {
    rl_arena *scratch = own->sieve->scratch;
    uint32_t n = own->comments.len;
    after b = {.enables_all = UINT32_MAX, .next_line = rl_alloc_n(scratch, n, sizeof(reslint_span))};
    rl_own_find_blocks(own);
    find_lines(own, &b.lines);
    for (uint32_t i = 0; i < n; i++) add_silences(own, i);
    b.enables = rl_alloc_n(scratch, own->selectors.len, sizeof *b.enables);
    for (uint32_t i = 0; i < own->selectors.len; i++) b.enables[i] = UINT32_MAX;
    uint32_t end = own->silences.len;
    for (uint32_t i = n; i-- > 0;) {
        uint32_t first = end;
        while (first && own->silences.items[first - 1].comment == i) first--;
        b.next_line[i] = next_line(own, &b, i);
        if (own->comments.items[i].kind == RL_ENABLE) {
            take_back(own, &b, i, first, end);
        } else {
            for (uint32_t k = first; k < end; k++) {
                rl_silence *silence = &own->silences.items[k];
                if (!silence->unknown) silence->holds = extent_of(own, &b, silence);
            }
        }
        end = first;
    }
    sort_silences(own);
}
