/* A list above the text, "Delegates present: / 1. Norway / 2. Kenya": its numbers are not those of the clauses. It is one
 * if its items are short, none of them opens a paragraph, and the organ's name or a preamble comes only after it. */
#include "model/plan/divide.h"
#include "model/plan/plan.h"

enum { AHEAD = 60, LONGEST_ITEM = 60 };

static bool is_item(const rl_node *unit) {
    return unit->syn == RL_SYN_NUMBERED_PARAGRAPH || unit->syn == RL_SYN_POINT;
}

/* Does the text begin at this block? */
static bool begins_text(const rl_builder *b, const rl_node *unit) {
    if (unit->syn == RL_SYN_ORGAN_LINE) return true;
    return unit->syn == RL_SYN_PARAGRAPH && rl_last_mark(unit->pub.text) == ',' && rl_opens_preamble(b, unit);
}

void rl_find_front_lists(rl_builder *b) {
    uint32_t first = UINT32_MAX, end = 0;
    for (; end < b->n_units && !begins_text(b, b->units[end]); end++) {
        const rl_node *unit = b->units[end];
        if (end == AHEAD || unit->syn == RL_SYN_LABELLED_PARAGRAPH) return;
        if (!is_item(unit)) continue;
        if (unit->pub.text.len > LONGEST_ITEM || rl_opens_preamble(b, unit) || rl_decides(b, unit)) return;
        if (first == UINT32_MAX) first = end;
    }
    if (first == UINT32_MAX || end == b->n_units) return;
    if (first && rl_last_mark(b->units[first - 1]->pub.text) == ':') first--;
    for (uint32_t i = first; i < end; i++)
        if (is_item(b->units[i]) || b->units[i]->syn == RL_SYN_PARAGRAPH)
            b->units[i]->syn = RL_SYN_MASTHEAD_LINE;
}
