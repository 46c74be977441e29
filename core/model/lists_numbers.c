/* Figures can be the numbers of the paragraphs or a list inside one. What tells them apart is what they begin
 * with (paragraphs open with a listed verb), and whether the outer numbers continue after them. */
#include "model/lists.h"
#include "model/memo.h"

enum { AHEAD = 30 }; /* blocks */

uint32_t rl_listed_opening(const rl_lists *l, const rl_node *unit) {
    rl_opening found;
    if (!unit) return RESLINT_OPENING_NONE;
    bool hit = rl_memo_opening(l->b->options->memo, unit->pub.text, RESLINT_OPENING_OPERATIVE,
                               RESLINT_ORGAN_UNKNOWN, true, l->b->arena, &found);
    return hit && found.known ? found.opening_class : RESLINT_OPENING_NONE;
}

bool rl_numbers_resume(const rl_lists *l, uint32_t i) {
    uint32_t outer = l->at[0].series.value, inner = 1;
    for (uint32_t k = i + 1; k < l->b->n_units && k < i + AHEAD; k++) {
        const rl_node *unit = l->b->units[k];
        if (unit->syn == RL_SYN_HEADING || unit->syn == RL_SYN_ORGAN_LINE ||
            unit->syn == RL_SYN_ANNEX_HEADING)
            return false;
        if (unit->syn != RL_SYN_NUMBERED_PARAGRAPH) continue;
        uint32_t number = rl_label_number(unit);
        if (number == 1) { /* a second list, below another point */
            inner = 1;
            continue;
        }
        bool outer_next = number == outer + 1;
        if (number == inner + 1 && !(outer_next && rl_listed_opening(l, unit) == RESLINT_OPENING_OPERATIVE))
            inner++;
        else
            return outer_next;
    }
    return false;
}
