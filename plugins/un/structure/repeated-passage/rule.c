/* repeated-passage: twenty-five words in a row that are also in an earlier paragraph of the same part. It is
 * usual that the operative part takes up in the same words what the preamble recalls.
 *
 * A passage that long has several c's. At each of them the next bytes are looked up among those at all
 * earlier c's, and what is alike is followed in both directions: the cost is linear in the text. Names, which
 * may be long and recur often, are not passages: most words of a passage begin in lower case. */
#include "reslint/rulekit.h"

enum {
    LEAST_WORDS = 25,
    LEAST_PLAIN = 15, /* how many of them must be in lower case */
    SAMPLE = 32,      /* bytes that are looked up */
    MOST_STEPS = 8,   /* slots that are looked at for one place */
    MOST_FINDINGS = 12
};

typedef struct anchor {
    const reslint_node *block; /* NULL: none is stored here */
    uint32_t at;
} anchor;

typedef struct passages {
    reslint_ctx *ctx;
    anchor *items;
    uint32_t room, found; /* room: not counting MOST_STEPS more at the end */
} passages;

static int make_table(passages *p, const reslint_node *resolution) {
    uint64_t bytes = 0;
    for (const reslint_node *n = rk_next_body(resolution, resolution); n; n = rk_next_body(n, resolution))
        bytes += n->text.len;
    p->room = (uint32_t)(bytes / 16) + 1;
    p->items = rk_alloc(p->ctx, ((size_t)p->room + MOST_STEPS) * sizeof *p->items);
    return p->items != NULL;
}

/* Where the bytes that are looked up belong in the table. */
static uint32_t slot_of(const passages *p, const char *sample) {
    uint64_t mixed = 0, part;
    for (int i = 0; i < SAMPLE; i += 8) {
        memcpy(&part, sample + i, 8);
        mixed = (mixed ^ part) * UINT64_C(0x9E3779B97F4A7C15);
        mixed ^= mixed >> 29;
    }
    return (uint32_t)((mixed >> 32) * p->room >> 32);
}

/* Could it be a slip that the two have the same words? */
static int compare_well(const reslint_node *a, const reslint_node *b) {
    return a != b && rk_paragraph_of(a)->kind == rk_paragraph_of(b)->kind;
}

/* An earlier place with the same bytes, in another block of its part; NULL: this one is stored for later
 * ones, if a slot near its own is empty. */
static const anchor *look_up(passages *p, const reslint_node *block, uint32_t at) {
    anchor *a = p->items + slot_of(p, block->text.ptr + at);
    for (int i = 0; i < MOST_STEPS; i++, a++) {
        if (!a->block) {
            *a = (anchor){block, at};
            return NULL;
        }
        if (memcmp(a->block->text.ptr + a->at, block->text.ptr + at, SAMPLE) != 0) continue;
        if (compare_well(a->block, block)) return a;
        if (a->block == block) return NULL;
    }
    return NULL;
}

/* Do words begin there in both texts? Marks and figures belong to no word. */
static int both_begin(reslint_str one, uint32_t at_one, reslint_str two, uint32_t at_two) {
    return rk_is_letter((unsigned char)two.ptr[at_two]) && rk_begins_word(one, at_one) &&
           rk_begins_word(two, at_two);
}

static int both_end(reslint_str one, uint32_t at_one, reslint_str two, uint32_t at_two) {
    return rk_is_letter((unsigned char)two.ptr[at_two - 1]) && rk_ends_word(one, at_one) &&
           rk_ends_word(two, at_two);
}

/* What is alike around two places, in whole words: its span in the later block. */
static reslint_span follow(const anchor *a, const reslint_node *block, uint32_t at) {
    reslint_str one = a->block->text, two = block->text;
    uint32_t begin = at, end = at + SAMPLE, other = a->at - at; /* what is added may wrap around */
    /* past either end of a text there is no character */
    while (rk_char(two, begin - 1) && rk_char(two, begin - 1) == rk_char(one, other + begin - 1)) begin--;
    while (rk_char(two, end) && rk_char(two, end) == rk_char(one, other + end)) end++;
    while (begin < end && !both_begin(one, other + begin, two, begin)) begin++;
    while (end > begin && !both_end(one, other + end, two, end)) end--;
    return (reslint_span){begin, end};
}

/* Are there enough words, and enough of them in lower case? */
static int is_passage(reslint_str text, uint32_t *words) {
    uint32_t plain = 0;
    *words = 0;
    for (uint32_t at = 0; at < text.len; at++) {
        uint32_t end = rk_word_end(text, at);
        if (end == at) continue;
        ++*words;
        unsigned char first = (unsigned char)text.ptr[at];
        plain += rk_upper(first) != first;
        at = end;
    }
    return *words >= LEAST_WORDS && plain >= LEAST_PLAIN;
}

static void report(passages *p, const anchor *first, uint32_t at, const reslint_node *block,
                   reslint_span alike, uint32_t words) {
    const reslint_node *where = rk_has_clause(first->block) ? first->block : rk_paragraph_of(first->block);
    uint32_t begin = first->at - (at - alike.begin);
    rk_diag d = rk_diag_at(p->ctx, block, alike.begin, alike.end);
    rk_say(&d, "these %u words are in %.*s too; say them once, or refer to that %s", words,
           RK_ARG(where->as.clause->location), rk_paragraph(p->ctx));
    rk_see(&d, rk_place(first->block, begin, begin + (alike.end - alike.begin)), "the same words");
    rk_send(&d);
    p->found++;
}

static void look(passages *p, const reslint_node *block) {
    reslint_str text = block->text;
    for (uint32_t at = 0; at + SAMPLE <= text.len && p->found < MOST_FINDINGS; at++) {
        const char *c = memchr(text.ptr + at, 'c', text.len - SAMPLE + 1 - at);
        if (!c) return;
        at = (uint32_t)(c - text.ptr);
        const anchor *first = look_up(p, block, at);
        if (!first) continue;
        reslint_span alike = follow(first, block, at);
        uint32_t words;
        if (is_passage(rk_slice(text, alike.begin, alike.end), &words) &&
            !rk_unsure(block, alike.begin, alike.end, RK_QUOTED) &&
            !rk_covered(block, alike.begin + (alike.end - alike.begin) / 2, RESLINT_QUOTATION))
            report(p, first, at, block, alike, words);
        if (alike.end > at) at = alike.end;
    }
}

static void check(reslint_ctx *ctx, const reslint_node *resolution) {
    passages p = {ctx, NULL, 0, 0};
    if (!make_table(&p, resolution)) return;
    for (const reslint_node *n = rk_next_body(resolution, resolution); n; n = rk_next_body(n, resolution))
        look(&p, n);
}

static const uint32_t kinds[] = {RESLINT_RESOLUTION, RESLINT_KIND_NONE};
static const reslint_level levels[] = {
    {NULL, "negotiation", RESLINT_OFF}, {NULL, "adopted", RESLINT_OFF}, {NULL, NULL, RESLINT_INFO}};

extern const reslint_rule reslint_rule_repeated_passage;
const reslint_rule reslint_rule_repeated_passage = {
    .id = "repeated-passage",
    .summary = "No passage of twenty-five words occurs twice",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
