/* New labels for points, in the style of the old ones: (a), (i), a), 1) … A list starts again after
 * intervening text. */
#include "reslint/kit/elements.h"
#include "reslint/kit/numbers.h"
#include "revision/renumber/passes.h"

reslint_span rl_label_core(reslint_str label) {
    uint32_t begin = 0;
    while (begin < label.len && !rl_is_alpha((unsigned char)label.ptr[begin]) &&
           !rl_is_digit((unsigned char)label.ptr[begin]))
        begin++;
    uint32_t end = label.len;
    while (end > begin && strchr(").:*_ ", label.ptr[end - 1])) end--;
    return (reslint_span){begin, end};
}

/* No label counts further than this: what is not among the first points does not exist. */
enum { MOST_POINTS = 1000 };
const reslint_node *rl_point_named(const reslint_node *parent, reslint_str core) {
    uint32_t seen = 0;
    for (const reslint_node *n = parent->first_child; n && seen < MOST_POINTS; n = n->next) {
        if (n->kind != RESLINT_POINT) continue;
        seen++;
        reslint_span at = rl_label_core(n->as.clause->label);
        if (at.begin < at.end && rl_same_ci(rl_slice(n->as.clause->label, at.begin, at.end), core)) return n;
    }
    return NULL;
}

static char *roman(rl_arena *arena, uint32_t n) {
    char out[RK_ROMAN_BYTES];
    rk_write_roman(n, 0, out);
    return rl_copy(arena, out, strlen(out));
}

static char *letters(rl_arena *arena, uint32_t n) {
    char out[8];
    uint32_t times = (n - 1) / 26 + 1;
    if (times > sizeof out) times = sizeof out;
    memset(out, (int)('a' + (n - 1) % 26), times);
    return rl_copy(arena, out, times);
}

static bool is_letter_label(reslint_str core, uint32_t number) {
    uint32_t same = 1;
    while (same < core.len && core.ptr[same] == core.ptr[0]) same++;
    uint32_t value = (uint32_t)(rl_lower(core.ptr[0]) - 'a') + 1 + 26 * (same - 1);
    return rl_is_alpha((unsigned char)core.ptr[0]) && value == number;
}

const char *rl_in_style(rl_renumberer *r, reslint_str core, uint32_t old, uint32_t fresh) {
    if (rl_is_digit((unsigned char)core.ptr[0])) return rl_format(r->arena, "%u", fresh);
    char *label = is_letter_label(core, old) ? letters(r->arena, fresh) : roman(r->arena, fresh);
    if (rl_is_upper((unsigned char)core.ptr[0]))
        for (char *c = label; *c; c++)
            if (rl_is_lower((unsigned char)*c)) *c = (char)(*c - 32);
    return label;
}

static uint32_t depth_of(const reslint_node *point) {
    uint32_t depth = 0;
    for (const reslint_node *n = point->parent; n && n->kind == RESLINT_POINT; n = n->parent) depth++;
    return depth < RL_COUNTED_DEPTHS ? depth : RL_COUNTED_DEPTHS - 1;
}

uint32_t rl_place_in_list(rl_renumberer *r, const reslint_node *point) {
    rl_counted *last = &r->counted[depth_of(point)];
    const reslint_node *n = point->parent->first_child;
    uint32_t count = 0;
    if (last->point && last->point->parent == point->parent &&
        last->point->source.begin <= point->source.begin) {
        if (last->point == point) return last->count;
        n = last->point->next;
        count = last->count;
    }
    for (; n; n = n->next) {
        if (n->kind == RESLINT_CONTINUATION) count = 0;
        if (n->kind == RESLINT_POINT) count++;
        if (n == point) break;
    }
    *last = (rl_counted){point, count};
    return count;
}

/* The label's core from now on. */
static const char *new_core(rl_renumberer *r, const reslint_node *point, reslint_str core, uint32_t fresh) {
    const char *path = rl_new_path(r, point, core, fresh);
    uint32_t old = point->as.clause->number;
    if (path) return path;
    if (old == fresh && !point->as.clause->suffix) return rl_copy(r->arena, core.ptr, core.len);
    return rl_in_style(r, core, old, fresh);
}

reslint_str rl_new_point_label(rl_renumberer *r, const reslint_node *point) {
    const reslint_node *label = rk_label(point);
    const reslint_clause *clause = point->as.clause;
    if (!label || !clause->number) return clause->label;
    reslint_span at = rl_label_core(label->text);
    if (at.begin >= at.end) return clause->label;
    const char *core =
        new_core(r, point, rl_slice(label->text, at.begin, at.end), rl_place_in_list(r, point));
    return rl_str(rl_format(r->arena, "%.*s%s%.*s", (int)at.begin, label->text.ptr, core,
                            (int)(label->text.len - at.end), label->text.ptr + at.end));
}

/* "OP 3 (b) (ii)"; paragraphs of the preamble are counted. */
static reslint_str new_name(rl_renumberer *r, const reslint_node *point) {
    reslint_str label = rl_trim(rl_new_point_label(r, point));
    const reslint_node *parent = point->parent;
    if (parent->kind == RESLINT_POINT) {
        reslint_str above = new_name(r, parent);
        return rl_str(rl_format(r->arena, "%.*s %.*s", (int)above.len, above.ptr, (int)label.len, label.ptr));
    }
    uint32_t number = parent->as.clause ? parent->as.clause->ordinal : 0;
    reslint_str above = rl_str(rl_format(r->arena, "PP %u", number));
    if (parent->kind == RESLINT_OPERATIVE_PARAGRAPH) {
        number = rl_new_number(r, parent);
        above = rl_new_name(r, parent);
    }
    if (!number) return label;
    return rl_str(rl_format(r->arena, "%.*s %.*s", (int)above.len, above.ptr, (int)label.len, label.ptr));
}

/* The same with the present numbers. */
static reslint_str old_name(rl_renumberer *r, const reslint_node *point) {
    const reslint_node *parent = point->parent;
    if (parent->kind != RESLINT_POINT && parent->kind != RESLINT_OPERATIVE_PARAGRAPH)
        return point->as.clause->location;
    reslint_str above = parent->kind == RESLINT_POINT ? old_name(r, parent) : rl_old_name(r, parent);
    reslint_str label = rl_trim(point->as.clause->label);
    return rl_str(rl_format(r->arena, "%.*s %.*s", (int)above.len, above.ptr, (int)label.len, label.ptr));
}

/* "(a)(i)", "(a)(ii)", "(b)": no single count runs through such a list. */
static bool counts_two_ways(const reslint_node *parent) {
    bool paths = false, others = false;
    for (const reslint_node *n = parent->first_child; n; n = n->next) {
        if (n->kind != RESLINT_POINT || !n->as.clause->number) continue;
        bool path = rl_is_path(n->as.clause->label);
        paths = paths || path;
        others = others || !path;
    }
    return paths && others;
}

static void renumber_list(rl_renumberer *r, const reslint_node *parent, uint32_t depth) {
    uint32_t count = 0;
    bool two_ways = counts_two_ways(parent);
    for (const reslint_node *n = parent->first_child; n; n = n->next) {
        if (n->kind == RESLINT_CONTINUATION) count = 0;
        if (n->kind != RESLINT_POINT) continue;
        count++;
        const reslint_node *label = rk_label(n);
        if (label && n->as.clause->number && !two_ways) {
            reslint_span at = rl_label_core(label->text);
            reslint_str core = rl_slice(label->text, at.begin, at.end);
            reslint_str fresh = core.len ? rl_str(new_core(r, n, core, count)) : core;
            if (!rl_same(fresh, core)) {
                rl_edit_add(r, rl_stretch_source(label, at), fresh);
                rl_row(r, n, old_name(r, n), new_name(r, n));
            }
        }
        if (depth < 8) renumber_list(r, n, depth + 1);
    }
}

void rl_renumber_points(rl_renumberer *r, const reslint_node *paragraph) {
    renumber_list(r, paragraph, 0);
}
