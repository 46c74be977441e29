/* Figures can be the numbers of the paragraphs or a list inside one. What tells them apart is what they begin
 * with (paragraphs open with a listed verb), and whether the outer numbers continue after them. */
#include "model/lists.h"

enum { AHEAD = 30 }; /* blocks */

bool rl_numbers_resume(const rl_lists *l, uint32_t i) {
    uint32_t outer = l->at[0].series.value, inner = 1;
    uint32_t end = rl_ahead(l->b, i, AHEAD);
    for (uint32_t k = i; ++k < end;) {
        const rl_node *unit = l->b->units[k];
        if (unit->syn == RL_SYN_HEADING || rl_begins_text(unit->syn)) return false;
        if (unit->syn != RL_SYN_NUMBERED_PARAGRAPH) continue;
        uint32_t number = rl_label_number(unit);
        if (number == 1) { /* a second list, below another point */
            inner = 1;
            continue;
        }
        bool outer_next = number == outer + 1;
        if (number == inner + 1 && !(outer_next && rl_decides(l->b, unit)))
            inner++;
        else
            return outer_next;
    }
    return false;
}
