/* New numbers for operative paragraphs and points; labels of the negotiation off. Preambular paragraphs bear
 * none. */
#include "revise/internal.h"

/* Blanks behind a label go with it. */
static uint32_t behind_blanks(reslint_str text, uint32_t at) {
    while (at < text.len && (text.ptr[at] == ' ' || text.ptr[at] == '\t')) at++;
    return at;
}

static void take_label_off(rl_renumberer *r, const reslint_node *block) {
    const reslint_node *label = rl_label_of(block);
    if (!label) return;
    reslint_span at = rl_whole_source(label);
    at.end = behind_blanks(r->text, at.end);
    rl_edit_add(r, at, (reslint_str){"", 0});
    rl_row(r, block, block->as.clause->location, RL_STR(""));
}

static void put_label(rl_renumberer *r, const reslint_node *block, uint32_t number) {
    const reslint_node *label = rl_label_of(block);
    if (label) {
        rl_edit_add(r, rl_whole_source(label), rl_str(rl_format(r->arena, "%u.", number)));
    } else {
        reslint_span at = {block->source.begin, block->source.begin};
        rl_edit_add(r, at, rl_str(rl_format(r->arena, "%u. ", number)));
    }
}

static reslint_str old_name(rl_renumberer *r, const reslint_node *block) {
    const reslint_clause *clause = block->as.clause;
    if (!clause->label.len) return RL_STR("(without number)");
    if (rl_is_digit((unsigned char)clause->label.ptr[0]))
        return rl_str(rl_format(r->arena, "OP %.*s", (int)clause->label.len, clause->label.ptr));
    return clause->label;
}

/* The first number of a run: 1. Only a part that goes on with the numbers of the one before keeps its own. */
static uint32_t first_number(const rl_renumberer *r, const reslint_node *n) {
    bool part = r->resolution->as.resolution->part_of_previous;
    return part && !n->as.clause->previous && n->as.clause->number ? n->as.clause->number : 1;
}

static bool any_label(const reslint_node *first) {
    for (const reslint_node *n = first; n; n = n->as.clause->next)
        if (rl_label_of(n)) return true;
    return false;
}

void rl_renumber_paragraphs(rl_renumberer *r) {
    const reslint_resolution *facts = r->resolution->as.resolution;
    for (const reslint_node *n = facts->first_preambular; n; n = n->as.clause->next) {
        take_label_off(r, n);
        rl_renumber_points(r, n);
    }
    bool numbered = any_label(facts->first_operative);
    bool single = facts->n_operative == 1 && strcmp(facts->profile, "mun") != 0;
    uint32_t number = 0;
    for (const reslint_node *n = facts->first_operative; n; n = n->as.clause->next) {
        const reslint_clause *clause = n->as.clause;
        rl_renumber_points(r, n);
        if (!numbered) continue;
        if (single) {
            take_label_off(r, n);
            continue;
        }
        bool restart = clause->after_break && clause->number == 1;
        number = !clause->previous || restart ? first_number(r, n) : number + 1;
        r->numbers[clause->ordinal - 1] = number;
        put_label(r, n, number);
        rl_row(r, n, old_name(r, n), rl_str(rl_format(r->arena, "OP %u", number)));
    }
}
