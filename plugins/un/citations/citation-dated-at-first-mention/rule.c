/* citation-dated-at-first-mention: a resolution is cited with its date the first time; later mentions do not
 * need it.
 *
 * A number in a list whose last number is dated counts as dated; footnotes and annexes are left alone. */
#include "lib/cited.h"

enum { SLOTS = 512 };

/* The symbols seen so far in this resolution: a small hash table with open addressing. */
typedef struct seen {
    const reslint_citation *slots[SLOTS];
    uint32_t used;
} seen;

/* Adds the citation; returns 1 if its number was already there, or the table is full. */
static int seen_before(seen *table, const reslint_citation *c) {
    uint32_t hash = c->organ * 31u;
    for (uint32_t i = 0; i < c->symbol.len; i++) hash = hash * 33u + (unsigned char)c->symbol.ptr[i];
    if (table->used >= SLOTS / 2) return 1;
    for (uint32_t i = hash % SLOTS;; i = (i + 1) % SLOTS) {
        const reslint_citation *there = table->slots[i];
        if (!there) {
            table->slots[i] = c;
            table->used++;
            return 0;
        }
        if (there->organ == c->organ && rk_same(there->symbol, c->symbol)) return 1;
    }
}

static int list_is_dated(const reslint_node *n) {
    uint32_t list = n->as.citation->list, steps = 0;
    for (const reslint_node *m = n; m && m->as.citation->list == list && steps++ < 64;
         m = m->as.citation->next)
        if (m->as.citation->date.month) return 1;
    return 0;
}

static void check(reslint_ctx *ctx, const reslint_node *n) {
    const reslint_citation *c = n->as.citation;
    if (!rk_is_body(n->block)) return;
    seen *table = (seen *)rk_memory(ctx, sizeof *table, NULL);
    if (!table || seen_before(table, c) || list_is_dated(n) || un_citation_unsure(n)) return;
    rk_tell(ctx, un_symbol_place(n), "%s %.*s is cited here for the first time: add its date", un_word_for(c),
            RK_ARG(c->symbol));
}

static const uint32_t kinds[] = {RESLINT_CITATION, RESLINT_KIND_NONE};
static const reslint_level levels[] = {
    {"mun", NULL, RESLINT_OFF}, {NULL, "tabled", RESLINT_INFO}, {NULL, NULL, RESLINT_OFF}};

const reslint_rule reslint_rule_citation_dated_at_first_mention = {
    .id = "citation-dated-at-first-mention",
    .summary = "A resolution is cited with its date the first time",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
