/* repeated-word: the same word twice running, "of of the", or the same three to six words, "the holding of
 * the holding of".
 *
 * Words that can follow themselves (that that, had had), names (Pago Pago), figures and the words of open
 * proposals are left alone. */
#include "reslint/kit/eight.h"
#include "reslint/rulekit.h"

/* Words that can follow themselves, or are half of a name. */
static int may_repeat(reslint_str word) {
    return rk_in_list_ci(word, "that|had|more|face|mutatis|bora|non|step");
}

/* Letters, bytes past ASCII and the hyphen. */
static int in_word(char c) {
    return rk_is_letter((unsigned char)c) || c == '-';
}

/* The same for eight bytes. */
static uint64_t words_of(uint64_t eight) {
    return rk_eight_between(eight | RK_ONES * 0x20, 'a', 'z') | rk_eight_are(eight, '-') | (eight & RK_HIGHS);
}

/* The word that ends at `end`. */
static reslint_span word_before(reslint_str text, uint32_t end) {
    reslint_span word = {end, end};
    while (word.begin && in_word(text.ptr[word.begin - 1])) word.begin--;
    return word;
}

static int same_word(reslint_str a, reslint_str b) {
    return a.len && rk_same_ci(a, b) && !(b.ptr[0] >= 'A' && b.ptr[0] <= 'Z'); /* two capitals: a name */
}

/* Reports that what is from `begin` to `middle` is repeated up to `end`. */
static void report(reslint_ctx *ctx, const reslint_node *block, uint32_t begin, uint32_t middle,
                   uint32_t end) {
    reslint_str words = rk_slice(block->text, begin, middle);
    rk_diag d = rk_diag_at(ctx, block, begin, end);
    rk_say(&d, "“%.*s” is repeated", RK_ARG(words));
    rk_write(&d, "%.*s", RK_ARG(words));
    rk_edit(&d, rk_place(block, middle, end), "");
    rk_fix(&d, RESLINT_FIX_UNSAFE, "Leave one out");
    rk_send(&d);
}

static int is_slip(const reslint_node *block, reslint_span last, reslint_span word) {
    return word.end - word.begin > 1 && rk_ends_word(block->text, word.end) &&
           !may_repeat(rk_text_in(block, word)) && !rk_unsure(block, last.begin, word.end, RK_QUOTED) &&
           !rk_cut_inside(block, last.end, word.begin);
}

/* Where two consecutive words end. */
typedef struct ends {
    uint32_t last, now; /* 0 if there is none */
} ends;

/* Nearly all pairs are ruled out by the last letters of the two words. */
static int may_be_same(reslint_str text, ends e) {
    return e.last && ((text.ptr[e.last - 1] ^ text.ptr[e.now - 1]) & 0xDF) == 0;
}

static void compare(reslint_ctx *ctx, const reslint_node *block, ends e, uint32_t *seen) {
    reslint_str text = block->text;
    reslint_span word = word_before(text, e.now), last;
    if (word.begin != e.last + 1 || text.ptr[e.last] != ' ') return;
    last = word_before(text, e.last);
    if (!same_word(rk_slice(text, last.begin, last.end), rk_slice(text, word.begin, word.end))) return;
    ++*seen;
    if (is_slip(block, last, word)) report(ctx, block, last.begin, last.end, word.end);
}

/* ---- phrases ---- */

enum { SHORTEST = 3, LONGEST = 6, RING = 8 /* ends of words that are remembered */, LETTERS = 9 };

/* The ends of the last words, and a byte made from the four letters before each, the last one lowest: what
 * rules out nearly all phrases is different letters at two ends, which is checked for all of them at once. */
typedef struct ring {
    uint32_t ends[RING], count;
    uint64_t recent;
    uint32_t reported; /* phrases that begin before this offset have been reported */
} ring;

/* The high bits of those of `recent` that are SHORTEST to LONGEST words back. */
#define BACK (RK_HIGHS >> 8 * (8 - LONGEST) & ~(RK_HIGHS >> 8 * (9 - SHORTEST)))

static uint32_t letters_before(reslint_str text, uint32_t end) {
    uint32_t letters = 0;
    if (end >= sizeof letters) memcpy(&letters, text.ptr + end - sizeof letters, sizeof letters);
    return letters;
}

static int has_mark(reslint_str phrase) {
    for (uint32_t i = 0; i < phrase.len; i++)
        if (phrase.ptr[i] != ' ' && !in_word(phrase.ptr[i])) return 1;
    return 0;
}

/* Are the words that end at `end` a repetition of those that end at `middle`? */
static int is_phrase_twice(const reslint_node *block, uint32_t middle, uint32_t end, uint32_t *begin) {
    reslint_str text = block->text;
    uint32_t len = end - middle; /* with the space before it */
    if (len < LETTERS || middle + 1 < len) return 0;
    *begin = middle + 1 - len;
    if (*begin && text.ptr[*begin - 1] != ' ') return 0;
    if (text.ptr[middle] != ' ' || memcmp(text.ptr + *begin, text.ptr + middle + 1, len - 1) != 0) return 0;
    return !has_mark(rk_slice(text, *begin, middle)) && !rk_unsure(block, *begin, end, 0) &&
           !rk_cut_inside(block, *begin, end);
}

/* `alike`: of the ends SHORTEST to LONGEST words back, those whose letters may be the same. */
static void look_at_alike(reslint_ctx *ctx, const reslint_node *block, ring *r, uint32_t end,
                          uint64_t alike) {
    uint32_t letters = letters_before(block->text, end), begin = 0;
    for (; letters && alike; alike &= alike - 1) {
        uint32_t back = rk_eight_first(alike) + 1;
        if (back > r->count) return;
        uint32_t middle = r->ends[(r->count - back) % RING];
        if (letters_before(block->text, middle) != letters || !is_phrase_twice(block, middle, end, &begin) ||
            begin < r->reported)
            continue;
        report(ctx, block, begin, middle, end);
        r->reported = end;
        return;
    }
}

static void look_back(reslint_ctx *ctx, const reslint_node *block, ring *r, uint32_t end) {
    uint64_t mixed = letters_before(block->text, end) * UINT32_C(0x9E3779B1) >> 24;
    uint64_t other = r->recent ^ RK_ONES * mixed;
    uint64_t alike = ~(((other & ~RK_HIGHS) + ~RK_HIGHS) | other) & BACK;
    if (alike) look_at_alike(ctx, block, r, end, alike);
    r->recent = r->recent << 8 | mixed;
    r->ends[r->count++ % RING] = end;
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    reslint_str text = block->text;
    ring r = {.count = 0};
    uint64_t carry = 0; /* is the byte before part of a word? */
    ends e = {0, 0};
    uint32_t seen = 0;
    for (uint32_t at = 0; at <= text.len && seen < RK_ENOUGH; at += 8) {
        uint32_t left = text.len - at;
        uint64_t words = words_of(left >= 8 ? rk_eight(text.ptr + at) : rk_last_eight(text.ptr + at, left));
        uint64_t found = (words << 8 | carry) & ~words;
        carry = words >> 56 & 0x80;
        for (; found && seen < RK_ENOUGH; found &= found - 1) {
            e = (ends){e.now, at + rk_eight_first(found)};
            if (may_be_same(text, e)) compare(ctx, block, e, &seen);
            look_back(ctx, block, &r, e.now);
        }
    }
}

static const uint32_t kinds[] = {RK_BODY, RESLINT_TITLE, RESLINT_FOOTNOTE, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, NULL, RESLINT_WARNING}};

const reslint_rule reslint_rule_repeated_word = {
    .id = "repeated-word",
    .summary = "No word or phrase is repeated by mistake",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
