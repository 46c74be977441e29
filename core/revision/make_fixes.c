/* Which fixes are made together: a sorted list of edits, to which a fix is added whole or not at all. */
#include "base/sorted.h"
#include "base/str.h"
#include "base/vec.h"
#include "revision/repair.h"
#include "text/edits.h"

#include <string.h>

typedef RL_VEC(rl_edit) edit_list;

static bool ends_before(const void *edits, uint32_t i, const void *range) {
    const edit_list *list = edits;
    return list->items[i].range.end < ((const reslint_span *)range)->begin;
}

/* Index of the first edit that is not before `range`. */
static uint32_t position(const edit_list *list, reslint_span range) {
    return rl_first_from(list, 0, list->len, ends_before, &range);
}

/* Touching counts as a conflict: two fixes at one spot may have been meant for different texts. */
static bool is_free(const edit_list *list, reslint_span range) {
    uint32_t at = position(list, range);
    return at >= list->len || list->items[at].range.begin > range.end;
}

static void insert(rl_arena *arena, edit_list *list, const reslint_finding_edit *edit) {
    uint32_t at = position(list, edit->range);
    (void)rl_push(arena, list);
    memmove(&list->items[at + 1], &list->items[at], (list->len - 1 - at) * sizeof *list->items);
    list->items[at] = (rl_edit){edit->range, rl_str(edit->text)};
}

static const reslint_finding_fix *choose(const reslint_finding *finding, bool unsafe) {
    for (uint32_t i = 0; i < finding->n_fixes; i++) {
        reslint_applicability kind = finding->fixes[i].applicability;
        if (kind == RESLINT_FIX_SAFE || (unsafe && kind == RESLINT_FIX_UNSAFE)) return &finding->fixes[i];
    }
    return NULL;
}

static bool all_free(const edit_list *list, const reslint_finding_fix *fix) {
    for (uint32_t i = 0; i < fix->n_edits; i++)
        if (!is_free(list, fix->edits[i].range)) return false;
    return true;
}

reslint_str rl_make_fixes(rl_arena *arena, reslint_str text, const reslint_finding *findings, uint32_t count,
                          bool unsafe, uint32_t *made) {
    edit_list list = {0};
    *made = 0;
    for (uint32_t i = 0; i < count; i++) {
        const reslint_finding_fix *fix = choose(&findings[i], unsafe);
        if (!fix || !all_free(&list, fix)) continue;
        for (uint32_t e = 0; e < fix->n_edits; e++) insert(arena, &list, &fix->edits[e]);
        ++*made;
    }
    reslint_str after = rl_edits_apply(arena, text, list.items, list.len);
    if (!after.ptr) *made = 0;
    return after;
}
