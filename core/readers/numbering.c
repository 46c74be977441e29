/* Lists (w:num) are uses of definitions (w:abstractNum). Uses of one definition share its counters, even when
 * linked through a numbering style; an override of the start takes effect once for each use. */
#include "readers/numbering.h"

#include "base/str.h"

#include <stdlib.h>
#include <string.h>

enum { LINKS = 8, LONGEST_LABEL = 200 };

/* A list, or a definition, under its id. */
typedef struct rl_by_id {
    reslint_str id;
    const rl_xml *node;
    rl_counters *counters; /* of a definition */
    rl_list *list;         /* of a list; NULL: it has no definition */
} rl_by_id;

static int by_id(const void *a, const void *b) {
    const rl_by_id *x = a, *y = b;
    return rl_compare(x->id, y->id);
}

static rl_by_id *find(rl_by_id *all, uint32_t count, reslint_str id) {
    rl_by_id wanted = {.id = id};
    return bsearch(&wanted, all, count, sizeof wanted, by_id);
}

static rl_by_id *sorted(rl_arena *arena, const rl_xml *root, rl_xml_name element, rl_xml_name attribute,
                        uint32_t *count) {
    uint32_t most = 0;
    for (const rl_xml *n = rl_xml_child(root, element); n; n = rl_xml_next(n, element)) most++;
    rl_by_id *all = rl_alloc_n(arena, most, sizeof *all);
    *count = 0;
    for (const rl_xml *n = rl_xml_child(root, element); n; n = rl_xml_next(n, element)) {
        reslint_str id = rl_xml_attribute_of(n, attribute);
        if (id.ptr) all[(*count)++] = (rl_by_id){.id = id, .node = n};
    }
    qsort(all, *count, sizeof *all, by_id);
    return all;
}

/* The definition that follows a list: it may name a style, the style another list, and that its
 * definition. */
static rl_by_id *definition(const rl_numbering *all, const rl_word_styles *styles, const rl_xml **num) {
    rl_by_id *found = NULL;
    for (int i = 0; i < LINKS; i++) {
        found = find(all->definitions, all->n_definitions, rl_xml_val(*num, RL_X_ABSTRACT_NUM_ID));
        reslint_str link = found ? rl_xml_val(found->node, RL_X_NUM_STYLE_LINK) : (reslint_str){NULL, 0};
        const rl_word_style *style = link.ptr ? rl_style_find(styles, link, RL_STYLE_NUMBERING) : NULL;
        rl_by_id *next = style ? find(all->lists, all->n_lists, style->num_id) : NULL;
        if (!next) break;
        *num = next->node;
    }
    return found;
}

static int level_of(const rl_xml *node) {
    int level = rl_xml_number(rl_xml_attribute_of(node, RL_X_ILVL), 0);
    return level < 0 || level >= RL_LEVELS ? -1 : level;
}

/* For newer formats w:numFmt is inside an alternative. */
static const rl_xml *format_of(const rl_xml *level) {
    const rl_xml *format = rl_xml_child(level, RL_X_NUM_FMT);
    const rl_xml *both = format ? NULL : rl_xml_child(level, RL_X_ALTERNATE);
    for (const rl_xml *n = both ? both->first : NULL; n && !format; n = n->next)
        format = rl_xml_child(n, RL_X_NUM_FMT);
    return format;
}

static void read_level(const rl_xml *node, rl_list_level *out) {
    const rl_xml *format = format_of(node);
    out->node = node;
    out->style = rl_xml_val(node, RL_X_P_STYLE);
    out->format = rl_xml_attribute_of(format, RL_X_VAL);
    out->custom = rl_xml_attribute_of(format, RL_X_FORMAT);
    out->text = rl_xml_val(node, RL_X_LVL_TEXT);
    if (out->text.len > LONGEST_LABEL) out->text.len = 0;
    out->decimal = rl_xml_switch(node, RL_X_IS_LGL) == 1;
    out->start = rl_xml_number(rl_xml_val(node, RL_X_START), 0);
    out->restart = rl_xml_number(rl_xml_val(node, RL_X_LVL_RESTART), -1);
}

static void read_levels(const rl_xml *abstract, rl_list *list) {
    for (int i = 0; i < RL_LEVELS; i++)
        list->levels[i] = (rl_list_level){.start = 1, .restart = -1, .override = -1};
    for (const rl_xml *n = rl_xml_child(abstract, RL_X_LVL); n; n = rl_xml_next(n, RL_X_LVL))
        if (level_of(n) >= 0) read_level(n, &list->levels[level_of(n)]);
}

static void read_overrides(const rl_xml *num, rl_list *list) {
    for (const rl_xml *n = rl_xml_child(num, RL_X_LVL_OVERRIDE); n; n = rl_xml_next(n, RL_X_LVL_OVERRIDE)) {
        int at = level_of(n);
        if (at < 0) continue;
        const rl_xml *level = rl_xml_child(n, RL_X_LVL);
        if (level) read_level(level, &list->levels[at]);
        list->levels[at].override =
            rl_xml_number(rl_xml_val(n, RL_X_START_OVERRIDE), list->levels[at].override);
    }
}

void rl_numbering_read(rl_arena *arena, const rl_xml *root, const rl_word_styles *styles, rl_numbering *out) {
    out->lists = sorted(arena, root, RL_X_NUM, RL_X_NUM_ID, &out->n_lists);
    out->definitions = sorted(arena, root, RL_X_ABSTRACT_NUM, RL_X_ABSTRACT_NUM_ID, &out->n_definitions);
    for (uint32_t i = 0; i < out->n_lists; i++) {
        const rl_xml *num = out->lists[i].node;
        rl_by_id *found = definition(out, styles, &num);
        if (!found) continue;
        if (!found->counters) found->counters = rl_alloc(arena, sizeof *found->counters);
        rl_list *list = rl_alloc(arena, sizeof *list);
        list->counters = found->counters;
        read_levels(found->node, list);
        if (num != out->lists[i].node) read_overrides(num, list);
        read_overrides(out->lists[i].node, list);
        out->lists[i].list = list;
    }
}

/* ---- which list a paragraph is in ---- */

static rl_list *list_named(const rl_numbering *numbering, reslint_str id) {
    const rl_by_id *found = find(numbering->lists, numbering->n_lists, id);
    return found ? found->list : NULL;
}

/* The level that says it belongs to this style. */
static int level_for_style(const rl_list *list, const rl_word_style *style) {
    for (int i = 0; list && i < RL_LEVELS; i++)
        if (list->levels[i].style.ptr && rl_same(list->levels[i].style, style->id)) return i;
    return -1;
}

rl_numbered rl_numbering_of(const rl_numbering *numbering, const rl_xml *properties,
                            const rl_word_style *style, bool original) {
    const rl_xml *own = rl_xml_child(properties, RL_X_NUM_PR);
    if (original && rl_xml_child(own, RL_X_INS)) own = NULL;
    reslint_str id = rl_xml_val(own, RL_X_NUM_ID);
    int level = rl_xml_number(rl_xml_val(own, RL_X_ILVL), -1);
    if (!id.ptr && style) {
        id = style->num_id;
        if (level < 0) level = style->num_level;
        if (level < 0) level = level_for_style(list_named(numbering, id), style->num_owner);
    }
    rl_list *list = rl_is(id, "0") ? NULL : list_named(numbering, id);
    return (rl_numbered){list, level < 0 || level >= RL_LEVELS ? 0 : level};
}

/* ---- counting ---- */

static int start_of(const rl_list *list, int level) {
    const rl_list_level *l = &list->levels[level];
    return l->override >= 0 ? l->override : l->start;
}

static void count(rl_list *list, int level) {
    rl_counters *c = list->counters;
    for (int k = 0; k < level; k++) /* a higher level that no paragraph was in counts as begun */
        if (!c->counted[k]) {
            c->value[k] = start_of(list, k);
            c->counted[k] = true;
        }
    bool restarts = list->levels[level].override >= 0 && !list->overridden[level];
    list->overridden[level] = true;
    if (restarts || !c->counted[level])
        c->value[level] = start_of(list, level);
    else
        c->value[level]++;
    c->counted[level] = true;
    for (int k = level + 1; k < RL_LEVELS; k++) {
        int restart = list->levels[k].restart;
        if (restart < 0 || level < restart) c->counted[k] = false;
    }
}

static reslint_str number_at(rl_arena *arena, const rl_list *list, int level, bool decimal) {
    const rl_counters *c = list->counters;
    const rl_list_level *l = &list->levels[level];
    int value = c->counted[level] ? c->value[level] : start_of(list, level);
    if (decimal) return rl_number_format(arena, RL_STR("decimal"), RL_STR(""), value);
    return rl_number_format(arena, l->format, l->custom, value);
}

/* Private-use characters of symbol fonts, with which bullets are drawn: what is shown is a bullet. */
static bool is_private(reslint_str s) {
    return s.len == 3 && (unsigned char)s.ptr[0] == 0xEF && (unsigned char)s.ptr[1] <= 0xA3;
}

static reslint_str bullet(reslint_str text) {
    if (!text.len || is_private(text) || rl_is(text, "o")) return RL_STR("\xE2\x80\xA2");
    return text;
}

reslint_str rl_numbering_label(rl_arena *arena, rl_numbered at) {
    rl_list *list = at.list;
    const rl_list_level *level = &list->levels[at.level];
    reslint_str text = level->text;
    if (!level->node) return RL_STR("");
    count(list, at.level);
    if (rl_is(level->format, "bullet")) return bullet(text);
    const char *label = "";
    uint32_t from = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.ptr[i] != '%' || !rl_one_of(rl_byte(text, i + 1), "123456789")) continue;
        reslint_str number = number_at(arena, list, text.ptr[i + 1] - '1', level->decimal);
        label = rl_format(arena, "%s%.*s%.*s", label, (int)(i - from), text.ptr + from, (int)number.len,
                          number.ptr);
        from = i + 2;
        i++;
    }
    label = rl_format(arena, "%s%.*s", label, (int)(text.len - from), text.ptr ? text.ptr + from : "");
    return rl_str(label);
}
