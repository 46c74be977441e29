/* Turns dates, citations, cross-references and quotations into elements of their block, and points each
 * cross-reference to the paragraph that it names. */
#include "model/builder.h"
#include "model/memo.h"

static bool wants(uint32_t kind) {
    return (kind >= RESLINT_ORGAN_LINE && kind <= RESLINT_FOOTNOTE) || kind == RESLINT_OTHER ||
           kind == RESLINT_TITLE || kind == RESLINT_ADOPTED_BY || kind == RESLINT_ADOPTION_LINE;
}

static void add_dates(rl_builder *b, rl_node *block, const rl_found_dates *dates) {
    for (uint32_t i = 0; i < dates->len; i++) {
        rl_node *node =
            rl_inline_at(b, block, RESLINT_DATE, dates->items[i].at.begin, dates->items[i].at.end);
        reslint_date *date = rl_alloc(b->arena, sizeof *date);
        *date = dates->items[i].date;
        node->pub.as.date = date;
    }
}

/* `lists`: how many lists the resolution has before this block. */
static void add_citations(rl_builder *b, rl_res *res, rl_node *block, const rl_found_citations *found,
                          uint32_t lists) {
    for (uint32_t i = 0; i < found->len; i++) {
        rl_node *node =
            rl_inline_at(b, block, RESLINT_CITATION, found->items[i].at.begin, found->items[i].at.end);
        reslint_citation *citation = rl_give_citation(b, node);
        *citation = found->items[i].citation;
        citation->list += lists;
        *(rl_node **)rl_push(b->arena, &res->citations) = node;
    }
}

/* "PP 3" by its label, or the third where the preamble has no labels. */
static const reslint_node *preambular_of(const rl_res *res, const reslint_crossref *ref) {
    bool labelled = false;
    for (uint32_t i = 0; i < res->preamble.len; i++) {
        const reslint_clause *clause = res->preamble.items[i]->pub.as.clause;
        labelled = labelled || clause->number;
        if (clause->number == ref->number && clause->suffix == ref->suffix)
            return &res->preamble.items[i]->pub;
    }
    bool counted = !labelled && !ref->suffix && ref->number <= res->preamble.len;
    return counted ? &res->preamble.items[ref->number - 1]->pub : NULL;
}

/* In an annex "paragraph 3 above" is the annex's own, "paragraph 3 of the present resolution" is not. */
static const reslint_node *paragraph_of(const rl_res *res, const rl_node *block,
                                        const reslint_crossref *ref) {
    const reslint_node *annexed = &block->pub;
    while (annexed && annexed->kind != RESLINT_ANNEX_PARAGRAPH) annexed = annexed->parent;
    if (annexed && ref->direction != RESLINT_XREF_PLAIN) {
        const rl_node *n = rl_mut(annexed->parent)->first_block; /* the lists of children are not tied yet */
        for (; n; n = rl_mut(n->pub.next))
            if (n->pub.kind == RESLINT_ANNEX_PARAGRAPH && n->pub.as.clause->number == ref->number)
                return &n->pub;
        return NULL;
    }
    for (uint32_t i = 0; i < res->operative.len; i++) {
        const reslint_clause *clause = res->operative.items[i]->pub.as.clause;
        if (clause->number == ref->number && clause->suffix == ref->suffix)
            return &res->operative.items[i]->pub;
    }
    return NULL;
}

static void add_crossrefs(rl_builder *b, rl_res *res, rl_node *block, const rl_found_crossrefs *found) {
    for (uint32_t i = 0; i < found->len; i++) {
        rl_node *node =
            rl_inline_at(b, block, RESLINT_CROSS_REFERENCE, found->items[i].at.begin, found->items[i].at.end);
        reslint_crossref *ref = rl_alloc(b->arena, sizeof *ref);
        *ref = found->items[i].crossref;
        if (!ref->external)
            ref->target =
                found->items[i].preambular ? preambular_of(res, ref) : paragraph_of(res, block, ref);
        node->pub.as.crossref = ref;
    }
}

static void add_quotes(rl_builder *b, rl_node *block, const rl_found_quotes *found) {
    for (uint32_t i = 0; i < found->len; i++) {
        rl_node *node =
            rl_inline_at(b, block, RESLINT_QUOTATION, found->items[i].at.begin, found->items[i].at.end);
        if (found->items[i].unclosed) node->pub.flags |= RESLINT_NODE_DOUBTFUL;
    }
}

static void link_citations(rl_res *res) {
    for (uint32_t i = 0; i < res->citations.len; i++) {
        reslint_citation *citation = res->citations.items[i]->made.citation;
        citation->previous = i ? &res->citations.items[i - 1]->pub : NULL;
        citation->next = i + 1 < res->citations.len ? &res->citations.items[i + 1]->pub : NULL;
    }
    res->facts->first_citation = res->citations.len ? &res->citations.items[0]->pub : NULL;
}

void rl_inlines(rl_builder *b, rl_res *res) {
    rl_recognised found = {0};
    uint32_t lists = 0;
    for (uint32_t i = 0; i < res->blocks.len; i++) {
        rl_node *block = res->blocks.items[i];
        if (!wants(block->pub.kind)) continue;
        rl_memo_recognise(b->options->memo, block->pub.text, res->facts->organ, b->arena, &found);
        add_dates(b, block, &found.dates);
        add_citations(b, res, block, &found.citations, lists);
        add_crossrefs(b, res, block, &found.crossrefs);
        add_quotes(b, block, &found.quotes);
        lists += found.n_lists;
    }
    link_citations(res);
}
