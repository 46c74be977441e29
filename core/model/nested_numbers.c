/* Lists of figures inside a paragraph, as word processors and Markdown write them: "1." further in than the
 * paragraph or point that it stands under. The grammar sees a numbered paragraph; here it becomes a point. */
#include "model/builder.h"

enum { FURTHER = 2 }; /* columns */

static bool opens_list(const rl_node *above, const rl_node *unit) {
    if (!above || rl_label_number(unit) != 1 || unit->indent < above->indent + FURTHER) return false;
    char mark = rl_last_mark(above->pub.text);
    return mark == ':' || mark == ';' || mark == ',';
}

void rl_nested_numbers(rl_builder *b) {
    const rl_node *above = NULL; /* the paragraph or point before */
    uint32_t column = 0, next = 0;
    for (uint32_t i = 0; i < b->n_units; i++) {
        rl_node *unit = b->units[i];
        if (rl_is_side_block(unit->syn)) continue;
        bool numbered = unit->syn == RL_SYN_NUMBERED_PARAGRAPH;
        if (numbered && next && unit->indent >= column && rl_label_number(unit) == next) {
            next++;
            unit->syn = RL_SYN_POINT;
        } else if (numbered && opens_list(above, unit)) {
            column = unit->indent;
            next = 2;
            unit->syn = RL_SYN_POINT;
        } else if (unit->syn != RL_SYN_POINT || unit->indent < column) {
            next = 0;
        }
        above = numbered || unit->syn == RL_SYN_POINT ? unit : NULL;
    }
}
