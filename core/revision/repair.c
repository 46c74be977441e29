/* The passes of a repair, and the texts that they have produced. */
#include "revision/repair.h"

#include "base/str.h"

enum { MOST_PASSES = 20 };

typedef struct path {
    reslint_str seen[MOST_PASSES];
    uint32_t count;
} path;

static bool was_here(const path *p, reslint_str text) {
    for (uint32_t i = 0; i < p->count; i++)
        if (rl_same(p->seen[i], text)) return true;
    return false;
}

reslint_str rl_repair(rl_arena *arena, reslint_str text, rl_repair_pass pass, void *with, uint32_t *made) {
    path p = {.seen = {text}, .count = 1};
    uint32_t promised = 0; /* fixes that led to the newest text, which no pass has read yet */
    *made = 0;
    for (;;) {
        reslint_str after;
        uint32_t now = 0;
        if (!pass(with, p.seen[p.count - 1], &after, &now)) return p.seen[p.count > 1 ? p.count - 2 : 0];
        *made += promised;
        if (!now || p.count == MOST_PASSES || was_here(&p, after)) return p.seen[p.count - 1];
        p.seen[p.count++] = (reslint_str){rl_copy(arena, after.ptr, after.len), after.len};
        promised = now;
    }
}
