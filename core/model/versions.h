/* Two versions of one text: which operative paragraph is which, whatever its number. Equal words decide
 * first, then the share of words in common. */
#ifndef RL_MODEL_VERSIONS_H
#define RL_MODEL_VERSIONS_H
#include "model/model.h"

typedef struct rl_pair {
    const reslint_node *before, *now;
} rl_pair;

struct rl_versions {
    rl_pair *pairs; /* in the order of `now` */
    uint32_t len, cap;
};

/* Pairs of operative paragraphs, resolution by resolution, in the arena. Both models must outlive it. */
rl_versions *rl_versions_pair(rl_arena *arena, const rl_model *before, const rl_model *now);
const reslint_node *rl_versions_before(const rl_versions *versions, const reslint_node *now);
const reslint_node *rl_versions_now(const rl_versions *versions, const reslint_node *before);
#endif
