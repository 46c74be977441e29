/* All edits are made in one pass over the old text. */
#include "text/edits.h"

#include <string.h>

bool rl_edits_fit(const rl_edit *edits, uint32_t count, uint32_t len) {
    for (uint32_t i = 0; i < count; i++) {
        reslint_span at = edits[i].range;
        if (at.begin > at.end || at.end > len) return false;
        if (i == 0) continue;
        reslint_span before = edits[i - 1].range;
        if (before.end > at.begin || (before.begin == at.begin && before.end == at.end)) return false;
    }
    return true;
}

static void put(char *to, uint32_t *used, const char *from, uint32_t len) {
    if (len) memcpy(to + *used, from, len);
    *used += len;
}

reslint_str rl_edits_apply(rl_arena *arena, reslint_str text, const rl_edit *edits, uint32_t count) {
    const reslint_str none = {NULL, 0};
    if (!rl_edits_fit(edits, count, text.len)) return none;
    uint64_t len = text.len;
    for (uint32_t i = 0; i < count; i++)
        len = len + edits[i].text.len - (edits[i].range.end - edits[i].range.begin);
    if (len >= UINT32_MAX) return none;
    char *fresh = rl_alloc(arena, (size_t)len + 1);
    uint32_t used = 0, at = 0;
    for (uint32_t i = 0; i < count; i++) {
        put(fresh, &used, text.ptr + at, edits[i].range.begin - at);
        put(fresh, &used, edits[i].text.ptr, edits[i].text.len);
        at = edits[i].range.end;
    }
    put(fresh, &used, text.ptr + at, text.len - at);
    return (reslint_str){fresh, used};
}
