/* The only place that decides how vectors grow. */
#include "base/vec.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *rl_vec_room(rl_arena *arena, void *items, uint32_t len, uint32_t *cap, size_t item_size) {
    if (len < *cap) {
        memset((char *)items + (size_t)len * item_size, 0, item_size);
        return items;
    }
    if (*cap > UINT32_MAX / 2) {
        fputs("reslint: too many items in one list; the file is too large\n", stderr);
        exit(2);
    }
    uint32_t grown = *cap ? *cap * 2 : 8;
    char *bigger = rl_grow_raw(arena, items, (size_t)*cap * item_size, (size_t)grown * item_size);
    *cap = grown;
    memset(bigger + (size_t)len * item_size, 0, item_size);
    return bigger;
}
