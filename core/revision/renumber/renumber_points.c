/* New labels for points, in the style of the old ones: (a), (i), a), 1) … A list starts again after
 * intervening text. */
#include "reslint/kit/elements.h"
#include "reslint/kit/numbers.h"
#include "revision/renumber/passes.h"

static bool is_mark(unsigned char c) {
    return c && !rl_is_alpha(c) && !rl_is_digit(c);
}

reslint_span rl_label_core(reslint_str label) {
    uint32_t begin = rl_past(label, 0, is_mark);
    return (reslint_span){begin, begin + rl_trim_end(rl_slice(label, begin, label.len), ").:*_ ").len};
}

reslint_str rl_core_of(reslint_str label) {
    reslint_span at = rl_label_core(label);
    return rl_slice(label, at.begin, at.end);
}

/* No label counts further than this: what is not among the first points does not exist. */
enum { MOST_POINTS = 1000 };
const reslint_node *rl_point_named(const reslint_node *first, reslint_str core) {
    uint32_t seen = 0;
    for (const reslint_node *n = rk_of(first, RESLINT_POINT); n && seen++ < MOST_POINTS;
         n = rk_of(n->next, RESLINT_POINT))
        if (rl_same_ci(rl_core_of(n->as.clause->label), core)) return n;
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

const char *rl_in_style(rl_renumberer *r, reslint_str core, bool is_letter, uint32_t fresh) {
    if (rl_is_digit(rl_byte(core, 0))) return rl_format(r->arena, "%u", fresh);
    char *label = is_letter ? letters(r->arena, fresh) : roman(r->arena, fresh);
    for (char *c = label; *c && rl_is_upper(rl_byte(core, 0)); c++) *c = (char)(*c - 32);
    return label;
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

/* Nobody nests points deeper than RL_COUNTED_DEPTHS. */
uint32_t rl_place_in_list(rl_renumberer *r, const reslint_node *point) {
    if (!point->as.clause->number || point->as.clause->depth >= RL_COUNTED_DEPTHS) return 0;
    rl_counted *last = &r->counted[point->as.clause->depth];
    const reslint_node *n = last->point;
    uint32_t count = last->count - 1; /* it is counted once more */
    if (!n || n->parent != point->parent || n->source.begin > point->source.begin) {
        n = point->parent->first_child;
        count = 0;
        last->two_ways = counts_two_ways(point->parent);
    }
    for (const reslint_node *before = NULL;; n = n->next) {
        if (n->kind == RESLINT_CONTINUATION) count = 0;
        if (n->kind == RESLINT_POINT) {
            if (before && rl_begins_path(before->as.clause, n->as.clause)) count = 0;
            before = n;
            count++;
        }
        if (n == point) break;
    }
    last->point = point;
    last->count = count;
    return last->two_ways ? 0 : count;
}

bool rl_is_letter(reslint_str core, uint32_t number) {
    char first[] = {(char)rl_byte(core, 0), '\0'}; /* "abis" is an "a" */
    return rl_letter_value(rl_slice(core, 0, rl_past_any(core, 0, first))) == number;
}

reslint_str rl_new_point_core(rl_renumberer *r, const reslint_node *point) {
    const reslint_clause *clause = point->as.clause;
    uint32_t fresh = rl_place_in_list(r, point);
    reslint_str core = rl_core_of(clause->label);
    const char *path = fresh ? rl_new_path(r, point, core, fresh) : NULL;
    if (path) return rl_str(path);
    if (!fresh || (fresh == clause->number && !clause->suffix)) return core;
    return rl_str(rl_in_style(r, core, rl_is_letter(core, clause->number), fresh));
}

static reslint_str new_label(rl_renumberer *r, const reslint_node *point) {
    reslint_str label = point->as.clause->label, core = rl_new_point_core(r, point);
    reslint_span at = rl_label_core(label);
    return rl_str(rl_format(r->arena, "%.*s%.*s%.*s", (int)at.begin, label.ptr, (int)core.len, core.ptr,
                            (int)(label.len - at.end), label.ptr + at.end));
}

/* "OP 3 (b) (ii)" with the new numbers, or with the present ones; "(b)" in a paragraph that has none now. */
static reslint_str name_of(rl_renumberer *r, const reslint_node *n, bool fresh) {
    if (n->kind == RESLINT_OPERATIVE_PARAGRAPH) {
        if (!fresh) return rl_old_name(r, n);
        return rl_new_number(r, n) ? rl_new_name(r, n) : RL_STR("");
    }
    if (n->kind == RESLINT_PREAMBULAR_PARAGRAPH)
        return fresh ? rl_str(rl_format(r->arena, "PP %u", n->as.clause->ordinal)) : n->as.clause->location;
    reslint_str above = name_of(r, n->parent, fresh), label = fresh ? new_label(r, n) : n->as.clause->label;
    return rl_trim(
        rl_str(rl_format(r->arena, "%.*s %.*s", (int)above.len, above.ptr, (int)label.len, label.ptr)));
}

static void renumber_point(rl_renumberer *r, const reslint_node *point) {
    const reslint_node *label = rk_label(point);
    if (!label || !rl_place_in_list(r, point)) return;
    reslint_str fresh = rl_new_point_core(r, point);
    if (rl_same(fresh, rl_core_of(label->text))) return;
    r->points_changed = true;
    rl_edit_add(r, rl_stretch_source(label, rl_label_core(label->text)), fresh);
    rl_row(r, point, name_of(r, point, false), name_of(r, point, true));
}

void rl_renumber_points(rl_renumberer *r, const reslint_node *paragraph) {
    for (const reslint_node *n = paragraph; n; n = rk_next_node(n, paragraph))
        if (n->kind == RESLINT_POINT) renumber_point(r, n);
}
