/* Does a block open with a phrase of the lists? Whoever weighs what a block is asks this first. */
#include "model/builder.h"
#include "model/memo.h"

rl_opening rl_opening_as(const rl_builder *b, reslint_str text, uint32_t wanted) {
    rl_opening found;
    rl_memo_opening(b->options->memo, text, wanted, RESLINT_ORGAN_UNKNOWN, true, b->arena, &found);
    return found;
}

uint32_t rl_listed_opening(const rl_builder *b, reslint_str text, uint32_t wanted) {
    rl_opening found = rl_opening_as(b, text, wanted);
    return found.known ? found.opening_class : RESLINT_OPENING_NONE;
}

bool rl_decides(const rl_builder *b, const rl_node *unit) {
    return rl_listed_opening(b, unit->pub.text, RESLINT_OPENING_OPERATIVE) == RESLINT_OPENING_OPERATIVE;
}

bool rl_opens_preamble(const rl_builder *b, const rl_node *unit) {
    return rl_listed_opening(b, unit->pub.text, RESLINT_OPENING_PREAMBULAR) == RESLINT_OPENING_PREAMBULAR;
}
