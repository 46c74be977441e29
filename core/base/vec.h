/* Growing arrays in an arena. A vector is any struct with `items`, `len` and `cap` (uint32_t); the macros
 * grow it with checks. Pointers into `items` are invalid after the next push. */
#ifndef RL_BASE_VEC_H
#define RL_BASE_VEC_H
#include "base/arena.h"

#define RL_VEC(type)                                                                                         \
    struct {                                                                                                 \
        type *items;                                                                                         \
        uint32_t len, cap;                                                                                   \
    }

/* Makes room for one more; returns the grown array. */
void *rl_vec_room(rl_arena *arena, void *items, uint32_t len, uint32_t *cap, size_t item_size);

/* Appends a zeroed item and returns its address. */
#define rl_push(arena, vec)                                                                                  \
    ((vec)->items = rl_vec_room((arena), (vec)->items, (vec)->len, &(vec)->cap, sizeof *(vec)->items),       \
     &(vec)->items[(vec)->len++])
#endif
