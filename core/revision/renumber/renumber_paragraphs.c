/* New numbers for operative paragraphs and points; labels of the negotiation off. Preambular paragraphs bear
 * none. */
#include "reslint/kit/elements.h"
#include "revision/renumber/passes.h"

/* Blanks after a label go with it. */
static uint32_t behind_blanks(reslint_str text, uint32_t at) {
    while (at < text.len && (text.ptr[at] == ' ' || text.ptr[at] == '\t')) at++;
    return at;
}

static void take_label_off(rl_renumberer *r, const reslint_node *block) {
    const reslint_node *label = rk_label(block);
    if (!label) return;
    reslint_span at = rl_whole_source(label);
    at.end = behind_blanks(r->text, at.end);
    rl_edit_add(r, at, (reslint_str){"", 0});
    rl_row(r, block, block->as.clause->location, RL_STR(""));
}

/* "2 *. Reaffirms*": the stop comes after the mark of the italics. */
static bool stop_torn_off(const rl_renumberer *r, const reslint_node *label) {
    uint32_t at = label->source.end;
    while (at < r->text.len && strchr(" *_", r->text.ptr[at])) at++;
    return at > label->source.end && at < r->text.len && r->text.ptr[at] == '.';
}

static void put_label(rl_renumberer *r, const reslint_node *block, uint32_t number) {
    const reslint_node *label = rk_label(block);
    if (label) {
        rl_edit_add(r, rl_whole_source(label),
                    rl_str(rl_format(r->arena, stop_torn_off(r, label) ? "%u" : "%u.", number)));
    } else {
        reslint_span at = {block->source.begin, block->source.begin};
        rl_edit_add(r, at, rl_str(rl_format(r->arena, "%u. ", number)));
    }
}

reslint_str rl_old_name(rl_renumberer *r, const reslint_node *block) {
    const reslint_clause *clause = block->as.clause;
    if (!clause->label.len) return RL_STR("(without number)");
    if (rl_is_digit((unsigned char)clause->label.ptr[0]))
        return rl_str(rl_format(r->arena, "OP %.*s", (int)clause->label.len, clause->label.ptr));
    return clause->label;
}

/* The first number of a resolution: 1. A part whose numbers went on after the part before goes on so. */
static uint32_t first_number(const rl_renumberer *r, const reslint_node *n) {
    bool part = r->resolution->as.resolution->part_of_previous;
    return part && r->last_old && n->as.clause->number > r->last_old ? r->last + 1 : 1;
}

/* The highest number that is there, or `none`. */
static uint32_t last_number(const reslint_node *first, uint32_t none) {
    uint32_t highest = 0;
    for (const reslint_node *n = first; n; n = n->as.clause->next)
        if (n->as.clause->number > highest) highest = n->as.clause->number;
    return highest ? highest : none;
}

static bool any_label(const reslint_node *first) {
    for (const reslint_node *n = first; n; n = n->as.clause->next)
        if (rk_label(n)) return true;
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
        if (single && numbered) take_label_off(r, n);
        if (!single && numbered) {
            bool restart = clause->after_break && clause->number == 1;
            number = !clause->previous ? first_number(r, n) : restart ? 1 : number + 1;
            r->numbers[clause->ordinal - 1] = number;
            put_label(r, n, number);
            rl_row(r, n, rl_old_name(r, n), rl_str(rl_format(r->arena, "OP %u", number)));
        }
        rl_renumber_points(r, n);
    }
    if (number) r->last = number;
    r->last_old = last_number(facts->first_operative, r->last_old);
}
