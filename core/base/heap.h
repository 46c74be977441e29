/* A heap of numbers, the least on top: what is in force at a place while the text is walked along. The memory is
 * the caller's. Any thread. */
#ifndef RL_BASE_HEAP_H
#define RL_BASE_HEAP_H

#include <stdint.h>

typedef struct rl_heap {
    uint32_t *items; /* room for as many as will be in it at once */
    uint32_t len;
} rl_heap;

static inline void rl_heap_put(rl_heap *h, uint32_t item) {
    uint32_t at = h->len++;
    for (; at && h->items[(at - 1) / 2] > item; at = (at - 1) / 2) h->items[at] = h->items[(at - 1) / 2];
    h->items[at] = item;
}

/* Takes the top off; there must be one. */
static inline void rl_heap_drop(rl_heap *h) {
    uint32_t item = h->items[--h->len], at = 0;
    for (uint32_t child; (child = 2 * at + 1) < h->len; at = child) {
        if (child + 1 < h->len && h->items[child + 1] < h->items[child]) child++;
        if (h->items[child] >= item) break;
        h->items[at] = h->items[child];
    }
    h->items[at] = item;
}

#endif
