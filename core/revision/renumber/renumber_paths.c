/* New labels for points whose labels also name what they are under: "2.1", "1.b.ii", "a.ii", "a1", "(a)(ii)". The
 * last step is the point's own; each step before it names the point above, and the first may be the number of
 * the paragraph. */
#include "model/series.h"
#include "reslint/kit/elements.h"
#include "revision/renumber/passes.h"

/* Where the run of figures or letters begins that ends at `end`. */
static uint32_t step_before(reslint_str core, uint32_t end) {
    uint32_t at = end;
    bool figures = end && rl_is_digit((unsigned char)core.ptr[end - 1]);
    while (at && (figures ? rl_is_digit((unsigned char)core.ptr[at - 1])
                          : rl_is_alpha((unsigned char)core.ptr[at - 1])))
        at--;
    return at;
}

/* The end of the step before the one that begins at `at`; 0 if there is none. */
static uint32_t end_before(reslint_str core, uint32_t at) {
    while (at && strchr(".-()\\", core.ptr[at - 1])) at--;
    return at;
}

bool rl_is_path(reslint_str label) {
    reslint_str core = rl_core_of(label);
    return rl_find(core, " ", 0) == UINT32_MAX && end_before(core, step_before(core, core.len));
}

bool rl_begins_path(const reslint_clause *before, const reslint_clause *point) {
    reslint_str old = rl_core_of(before->label), core = rl_core_of(point->label);
    uint32_t above = step_before(old, old.len), step = step_before(core, core.len);
    if (point->number != 1 || !rl_is_path(point->label)) return false;
    return !rl_same(rl_slice(old, 0, above), rl_slice(core, 0, step)) ||
           rl_is_digit(rl_byte(old, above)) != rl_is_digit(rl_byte(core, step));
}

/* The step as it is from now on: it changes if it names `above`, which has another number now. */
static const char *new_step(rl_renumberer *r, const reslint_node *above, reslint_str step) {
    if (!above->as.clause) return rl_copy(r->arena, step.ptr, step.len);
    uint32_t at = 0, old = above->as.clause->number, fresh = 0;
    reslint_str core = rl_core_of(above->as.clause->label);
    if (above->kind == RESLINT_OPERATIVE_PARAGRAPH && rl_figures(step, &at) == old) {
        fresh = rl_new_number(r, above);
    } else if (above->kind == RESLINT_POINT &&
               rl_same_ci(rl_slice(core, step_before(core, core.len), core.len), step)) {
        fresh = rl_place_in_list(r, above);
    }
    if (!fresh || fresh == old) return rl_copy(r->arena, step.ptr, step.len);
    return rl_in_style(r, step, rl_is_letter(step, old), fresh);
}

const char *rl_new_path(rl_renumberer *r, const reslint_node *point, reslint_str core, uint32_t fresh) {
    uint32_t end = core.len, begin = step_before(core, end);
    const reslint_node *above = point->parent;
    if (!end_before(core, begin) || point->as.clause->suffix) return NULL;
    uint32_t old = point->as.clause->number;
    reslint_str last = rl_slice(core, begin, end);
    const char *made = fresh == old ? rl_copy(r->arena, last.ptr, last.len)
                                    : rl_in_style(r, last, rl_is_letter(last, old), fresh);
    while (begin) {
        end = end_before(core, begin);
        uint32_t step = step_before(core, end);
        if (step == end) return NULL;
        const char *name = above ? new_step(r, above, rl_slice(core, step, end)) : NULL;
        if (!name) return NULL;
        made = rl_format(r->arena, "%s%.*s%s", name, (int)(begin - end), core.ptr + end, made);
        begin = step;
        above = above->kind == RESLINT_POINT ? above->parent : NULL;
        if (begin && !end_before(core, begin)) return NULL;
    }
    return made;
}
