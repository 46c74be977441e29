/* What every rule asks of a paragraph or point: its label as a number, its opening phrase, its last mark, its
 * neighbours of the same kind, and whether a heading comes between. */
#include "model/builder.h"
#include "model/memo.h"
#include "reslint/kit/elements.h"

static reslint_str bare_label(reslint_str label) {
    label = rl_without_odd_stop(label);
    label = rl_trim_end(label, ".: *_");
    label = rl_trim_begin(label, "*_[ ");
    return label;
}

/* A bullet before a paragraph is not a number and cannot be cited; nor can a letter in the preamble. */
static bool is_bullet(const rl_node *block, reslint_str label) {
    if (block->role == RL_NO_ROLE || !label.len) return false;
    bool figure = false;
    for (uint32_t i = 0; i < label.len; i++) figure = figure || rl_is_digit((unsigned char)label.ptr[i]);
    return !figure;
}

static void read_label(rl_node *block, reslint_clause *clause) {
    const reslint_node *first = rl_label_of(&block->pub);
    if (!first || is_bullet(block, first->text)) return;
    clause->label = bare_label(first->text);
    if (block->pub.kind == RESLINT_POINT) return; /* lists.c has read its number */
    rl_label label;
    if (!rl_label_read(first->text, &label)) return;
    clause->number = label.number;
    clause->suffix = label.suffix;
    clause->suffix_number = label.suffix_number;
}

static reslint_span find_ending(reslint_str text) {
    return rl_closed(text) ? rl_mark_at(text) : (reslint_span){text.len, text.len};
}

static void read_opening(rl_builder *b, rl_res *res, rl_node *block, uint32_t wanted) {
    reslint_clause *clause = block->made.clause;
    bool mun = strcmp(res->facts->profile, "mun") == 0;
    uint32_t organ = res->facts->organ;
    rl_opening found;
    if (!rl_memo_opening(b->options->memo, block->pub.text, wanted, organ, mun, b->arena, &found)) return;
    clause->opening = found.span;
    clause->opening_class = found.opening_class;
    clause->opening_known = found.known;
    clause->key = found.key;
    clause->marker = found.marker;
    clause->marker_at = found.marker_at;
    clause->directive = found.directive;
    clause->addressee = found.addressee;
    if (!found.repaired) return;
    uint32_t len = found.span.end - found.span.begin;
    if (found.marker != RESLINT_PLAIN) len -= found.marker_at.end - found.marker_at.begin + 1;
    uint32_t what = len > found.key.len   ? RESLINT_ARTEFACT_SPLIT_WORD
                    : len < found.key.len ? RESLINT_ARTEFACT_GLUED_WORD
                                          : RESLINT_ARTEFACT_LETTER_SWAP;
    rl_artefact(b, block, found.span.begin, found.span.end, what, found.key);
}

static void read_clause(rl_builder *b, rl_res *res, rl_node *block) {
    reslint_clause *clause = block->made.clause;
    read_label(block, clause);
    clause->ending = find_ending(block->pub.text);
    if (block->pub.kind == RESLINT_PREAMBULAR_PARAGRAPH)
        read_opening(b, res, block, RESLINT_OPENING_PREAMBULAR);
    else if (block->pub.kind == RESLINT_OPERATIVE_PARAGRAPH)
        read_opening(b, res, block, RESLINT_OPENING_OPERATIVE);
}

static void neighbours(rl_nodes *nodes) {
    for (uint32_t i = 0; i < nodes->len; i++) {
        reslint_clause *clause = nodes->items[i]->made.clause;
        clause->ordinal = i + 1;
        clause->previous = i ? &nodes->items[i - 1]->pub : NULL;
        clause->next = i + 1 < nodes->len ? &nodes->items[i + 1]->pub : NULL;
    }
}

static void point_neighbours(rl_node *parent) {
    reslint_clause *previous = NULL;
    const reslint_node *before = NULL;
    uint32_t ordinal = 0;
    for (rl_node *child = parent->first_block; child; child = rl_mut(child->pub.next)) {
        if (child->pub.kind != RESLINT_POINT) continue;
        reslint_clause *clause = child->made.clause;
        clause->ordinal = ++ordinal;
        clause->previous = before;
        if (previous) previous->next = &child->pub;
        before = &child->pub;
        previous = clause;
        point_neighbours(child);
    }
}

/* A heading, or anything else that divides the text, before a paragraph restarts its sequences. */
static void breaks(rl_res *res) {
    bool broken[3] = {false, false, false}; /* for preambular, operative and annex paragraphs */
    for (uint32_t i = 0; i < res->blocks.len; i++) {
        rl_node *block = res->blocks.items[i];
        uint32_t kind = block->pub.kind;
        if (kind == RESLINT_HEADING || kind == RESLINT_ORGAN_LINE || kind == RESLINT_TITLE ||
            (kind == RESLINT_NOTE_TO_READER && rl_starts_ci(block->pub.text, "option")))
            broken[0] = broken[1] = broken[2] = true;
        if (kind != RESLINT_PREAMBULAR_PARAGRAPH && kind != RESLINT_OPERATIVE_PARAGRAPH &&
            kind != RESLINT_ANNEX_PARAGRAPH)
            continue;
        reslint_clause *clause = block->made.clause;
        bool *own = &broken[kind == RESLINT_PREAMBULAR_PARAGRAPH  ? 0
                            : kind == RESLINT_OPERATIVE_PARAGRAPH ? 1
                                                                  : 2];
        clause->after_break = *own && clause->previous;
        *own = false;
    }
}

static void annex_paragraphs(rl_res *res) {
    rl_node *before = NULL;
    uint32_t ordinal = 0;
    for (uint32_t i = 0; i < res->blocks.len; i++) {
        rl_node *block = res->blocks.items[i];
        if (block->pub.kind != RESLINT_ANNEX_PARAGRAPH) continue;
        reslint_clause *clause = block->made.clause;
        bool same = before && before->pub.parent == block->pub.parent;
        clause->ordinal = ordinal = same ? ordinal + 1 : 1;
        if (same) {
            clause->previous = &before->pub;
            before->made.clause->next = &block->pub;
        }
        before = block;
    }
}

static bool restarts(const rl_node *node) {
    return node->pub.as.clause->after_break && node->pub.as.clause->number == 1;
}

/* The number that each operative paragraph should have, counted from where its run of numbers began; where
 * some labels are not plain figures, all are taken as printed. */
static void rank_numbers(rl_res *res) {
    uint32_t number = 0;
    for (uint32_t i = 0; i < res->operative.len; i++)
        if (res->operative.items[i]->pub.as.clause->suffix || !res->operative.items[i]->pub.as.clause->number)
            return;
    for (uint32_t i = 0; i < res->operative.len; i++) {
        rl_node *node = res->operative.items[i];
        uint32_t printed = node->pub.as.clause->number;
        if (i == 0 || restarts(node)) {
            const reslint_node *next = node->pub.as.clause->next;
            number = printed != 1 && next && next->as.clause->number == printed + 1 ? printed : 1;
        } else {
            number++;
        }
        node->rank = number;
    }
}

static void rank_annexes(rl_res *res) {
    uint32_t rank = 0;
    if (res->facts->n_annexes < 2) return;
    for (rl_node *n = res->node->first_block; n; n = rl_mut(n->pub.next))
        if (n->pub.kind == RESLINT_ANNEX) n->rank = ++rank;
}

void rl_clauses(rl_builder *b, rl_res *res) {
    for (uint32_t i = 0; i < res->blocks.len; i++) {
        rl_node *block = res->blocks.items[i];
        if (rk_has_clause(&block->pub) && block->pub.as.clause) read_clause(b, res, block);
    }
    neighbours(&res->preamble);
    neighbours(&res->operative);
    annex_paragraphs(res);
    breaks(res);
    rank_numbers(res);
    rank_annexes(res);
    for (uint32_t i = 0; i < res->blocks.len; i++)
        if (res->blocks.items[i]->pub.kind != RESLINT_POINT) point_neighbours(res->blocks.items[i]);
    reslint_resolution *facts = res->facts;
    facts->n_preambular = res->preamble.len;
    facts->n_operative = res->operative.len;
    facts->first_preambular = res->preamble.len ? &res->preamble.items[0]->pub : NULL;
    facts->first_operative = res->operative.len ? &res->operative.items[0]->pub : NULL;
}
