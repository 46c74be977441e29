/* Chains of styles are followed once, when the styles are read; a run then has to look at three of them at
 * most. */
#include "readers/styles.h"

#include "base/str.h"

#include <stdlib.h>
#include <string.h>

static const rl_toggles nothing = {{-1, -1, -1, -1, -1, -1, -1, -1, -1}};

static int raised_of(const rl_xml *properties) {
    const rl_xml *v = rl_xml_child(properties, RL_X_VERT_ALIGN);
    return v ? rl_is(rl_xml_attribute_of(v, RL_X_VAL), "superscript") : -1;
}

static int complex_of(const rl_xml *properties) {
    int cs = rl_xml_switch(properties, RL_X_CS), rtl = rl_xml_switch(properties, RL_X_RTL);
    return cs > rtl ? cs : rtl;
}

static rl_toggles read_toggles(const rl_xml *properties) {
    static const rl_xml_name switches[] = {RL_X_I,    RL_X_I_CS,   RL_X_B, RL_X_B_CS,
                                           RL_X_CAPS, RL_X_VANISH, RL_X_U};
    rl_toggles out = nothing;
    for (size_t i = 0; i < sizeof switches / sizeof *switches; i++)
        out.says[i] = (signed char)rl_xml_switch(properties, switches[i]);
    out.says[RL_TOGGLE_RAISED] = (signed char)raised_of(properties);
    out.says[RL_TOGGLE_COMPLEX] = (signed char)complex_of(properties);
    return out;
}

/* Fills what `own` leaves open from what it is based on. */
static void inherit(rl_toggles *own, const rl_toggles *base) {
    for (int i = 0; i < RL_TOGGLE_COUNT; i++)
        if (own->says[i] < 0) own->says[i] = base->says[i];
}

/* A style may name a level of a list that another style gives. */
static void inherit_list(rl_word_style *own, const rl_word_style *base) {
    if (own->num_id.ptr) return;
    own->num_id = base->num_id;
    own->num_owner = base->num_owner;
    if (own->num_level < 0) own->num_level = base->num_level;
}

static void read_list(rl_word_style *style) {
    const rl_xml *said = rl_xml_child(rl_xml_child(style->node, RL_X_P_PR), RL_X_NUM_PR);
    style->num_id = rl_xml_val(said, RL_X_NUM_ID);
    style->num_level = rl_xml_number(rl_xml_val(said, RL_X_ILVL), -1);
    style->num_owner = style;
}

static int by_id(const void *a, const void *b) {
    const rl_word_style *x = a, *y = b;
    return rl_compare(x->id, y->id);
}

static rl_word_style_type type_of(const rl_xml *node) {
    reslint_str type = rl_xml_attribute_of(node, RL_X_TYPE);
    if (rl_is(type, "character")) return RL_STYLE_CHARACTER;
    if (rl_is(type, "table")) return RL_STYLE_TABLE;
    return rl_is(type, "numbering") ? RL_STYLE_NUMBERING : RL_STYLE_PARAGRAPH;
}

static rl_word_style *find(const rl_word_styles *styles, reslint_str id) {
    rl_word_style wanted = {.id = id};
    return bsearch(&wanted, styles->items, styles->len, sizeof wanted, by_id);
}

const rl_word_style *rl_style_find(const rl_word_styles *styles, reslint_str id, rl_word_style_type type) {
    const rl_word_style *found = find(styles, id);
    return found && found->type == type ? found : NULL;
}

/* A chain that leads back to itself is cut before it does. */
static void link_styles(rl_arena *arena, rl_word_styles *out) {
    uint32_t *order = rl_alloc_n(arena, out->len, sizeof *order); /* the chain being followed */
    bool *done = rl_alloc_n(arena, out->len, sizeof *done), *open = rl_alloc_n(arena, out->len, sizeof *open);
    for (uint32_t i = 0; i < out->len; i++) {
        uint32_t count = 0;
        for (rl_word_style *s = &out->items[i]; s && !done[s - out->items];) {
            uint32_t at = (uint32_t)(s - out->items);
            order[count++] = at;
            open[at] = true;
            rl_word_style *base = find(out, rl_xml_val(s->node, RL_X_BASED_ON));
            bool ring = base && open[base - out->items];
            s->based_on = base && !ring && base->type == s->type ? base : NULL;
            s = s->based_on;
        }
        while (count) {
            rl_word_style *s = &out->items[order[--count]];
            if (s->based_on) {
                inherit(&s->says, &s->based_on->says);
                inherit_list(s, s->based_on);
            }
            done[order[count]] = true;
            open[order[count]] = false;
        }
    }
}

static bool is_default(const rl_xml *node) {
    return rl_xml_is_on(rl_xml_attribute_of(node, RL_X_DEF));
}

void rl_styles_read(rl_arena *arena, const rl_xml *root, rl_word_styles *out) {
    *out = (rl_word_styles){0};
    const rl_xml *defaults = rl_xml_child(rl_xml_child(root, RL_X_DOC_DEFAULTS), RL_X_R_PR_DEFAULT);
    out->defaults = read_toggles(rl_xml_child(defaults, RL_X_R_PR));
    uint32_t count = 0;
    for (const rl_xml *n = rl_xml_child(root, RL_X_STYLE); n; n = rl_xml_next(n, RL_X_STYLE)) count++;
    out->items = rl_alloc_n(arena, count, sizeof *out->items);
    for (const rl_xml *n = rl_xml_child(root, RL_X_STYLE); n; n = rl_xml_next(n, RL_X_STYLE)) {
        reslint_str id = rl_xml_attribute_of(n, RL_X_STYLE_ID);
        if (!id.ptr) continue;
        out->items[out->len++] = (rl_word_style){.id = id,
                                                 .name = rl_xml_val(n, RL_X_NAME),
                                                 .type = type_of(n),
                                                 .node = n,
                                                 .says = read_toggles(rl_xml_child(n, RL_X_R_PR))};
    }
    qsort(out->items, out->len, sizeof *out->items, by_id);
    for (uint32_t i = 0; i < out->len; i++) read_list(&out->items[i]);
    link_styles(arena, out);
    for (uint32_t i = 0; i < out->len; i++)
        if (out->items[i].type == RL_STYLE_PARAGRAPH && is_default(out->items[i].node))
            out->paragraph = &out->items[i];
}

/* What has a say about a run: itself, its styles, and the defaults. */
enum { DIRECT, CHARACTER, PARAGRAPH, TABLE, DEFAULTS, SOURCES };

/* Direct formatting decides; failing that, an odd number of styles that say yes means yes; failing that, the
 * defaults decide. */
static bool toggle(const rl_toggles *const *from, rl_toggle what) {
    bool said = false, on = false;
    if (from[DIRECT]->says[what] >= 0) return from[DIRECT]->says[what] == 1;
    for (int i = CHARACTER; i <= TABLE; i++) {
        said = said || from[i]->says[what] >= 0;
        on ^= from[i]->says[what] == 1;
    }
    return said ? on : from[DEFAULTS]->says[what] == 1;
}

static bool nearest(const rl_toggles *const *from, rl_toggle what) {
    for (int i = DIRECT; i < SOURCES; i++)
        if (from[i]->says[what] >= 0) return from[i]->says[what] == 1;
    return false;
}

static const rl_toggles *says(const rl_word_style *style) {
    return style ? &style->says : &nothing;
}

uint32_t rl_styles_look(const rl_word_styles *styles, const rl_xml *properties,
                        const rl_word_style *paragraph, const rl_word_style *table) {
    const rl_word_style *character =
        rl_style_find(styles, rl_xml_val(properties, RL_X_R_STYLE), RL_STYLE_CHARACTER);
    rl_toggles direct = read_toggles(properties);
    const rl_toggles *const from[SOURCES] = {&direct, says(character), says(paragraph), says(table),
                                             &styles->defaults};
    uint32_t look = 0;
    bool complex = nearest(from, RL_TOGGLE_COMPLEX);
    if (toggle(from, complex ? RL_TOGGLE_ITALIC_CS : RL_TOGGLE_ITALIC)) look |= RL_LOOK_ITALIC;
    if (toggle(from, complex ? RL_TOGGLE_BOLD_CS : RL_TOGGLE_BOLD)) look |= RL_LOOK_BOLD;
    if (toggle(from, RL_TOGGLE_CAPS)) look |= RL_LOOK_CAPS;
    if (toggle(from, RL_TOGGLE_HIDDEN)) look |= RL_LOOK_HIDDEN;
    if (nearest(from, RL_TOGGLE_UNDERLINED)) look |= RL_LOOK_UNDERLINED;
    if (nearest(from, RL_TOGGLE_RAISED)) look |= RL_LOOK_RAISED;
    return look;
}
