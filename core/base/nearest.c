/* Distance in changed, added, lost and swapped letters; names longer than LONGEST are not guessed at. */
#include "base/nearest.h"
#include "base/str.h"

#include <string.h>

enum { LONGEST = 63, SHORTEST_HEAD = 3 };

static uint32_t least(uint32_t a, uint32_t b) {
    return a < b ? a : b;
}

static uint32_t distance(reslint_str a, reslint_str b) {
    uint32_t rows[3][LONGEST + 1];
    for (uint32_t j = 0; j <= b.len; j++) rows[0][j] = j;
    uint32_t *before = rows[2], *above = rows[0], *here = rows[1];
    for (uint32_t i = 1; i <= a.len; i++) {
        here[0] = i;
        for (uint32_t j = 1; j <= b.len; j++) {
            uint32_t change = above[j - 1] + (rl_lower(a.ptr[i - 1]) != rl_lower(b.ptr[j - 1]));
            here[j] = least(change, least(above[j], here[j - 1]) + 1);
            if (i > 1 && j > 1 && a.ptr[i - 1] == b.ptr[j - 2] && a.ptr[i - 2] == b.ptr[j - 1])
                here[j] = least(here[j], before[j - 2] + 1);
        }
        uint32_t *spare = before;
        before = above;
        above = here;
        here = spare;
    }
    return above[b.len];
}

/* Whoever writes only the beginning of a name (“warn”) means the shortest name that begins like that. */
static const char *begun(reslint_str word, const char *const *names, uint32_t count) {
    const char *best = NULL;
    for (uint32_t i = 0; word.len >= SHORTEST_HEAD && i < count; i++) {
        reslint_str name = rl_str(names[i]);
        bool longer = name.len > word.len && rl_same_ci(rl_slice(name, 0, word.len), word);
        if (longer && (!best || name.len < strlen(best))) best = names[i];
    }
    return best;
}

const char *rl_nearest(reslint_str word, const char *const *names, uint32_t count) {
    const char *best = NULL;
    uint32_t best_distance = word.len < 3 ? 2 : (word.len + 1) / 3 + 1;
    if (word.len > LONGEST) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        reslint_str name = rl_str(names[i]);
        if (name.len > LONGEST) continue;
        uint32_t far = distance(word, name);
        if (far < best_distance) {
            best = names[i];
            best_distance = far;
        }
    }
    return best ? best : begun(word, names, count);
}

const char *rl_did_you_mean(rl_arena *arena, const char *near, const char *end) {
    return near ? rl_format(arena, "; did you mean “%s”?", near) : end;
}

const char *rl_listed(rl_arena *arena, const char *const *names, uint32_t count) {
    const char *list = "";
    for (uint32_t i = 0; i < count; i++) list = rl_format(arena, "%s%s%s", list, i ? ", " : "", names[i]);
    return list;
}
