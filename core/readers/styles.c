/* Chains of styles are followed once, when the styles are read; a run then has to look at three of them at
 * most. */
#include "readers/styles.h"

#include "base/str.h"

#include <stdlib.h>
#include <string.h>

static const rl_toggles nothing = {-1, -1, -1, -1, -1, -1, -1, -1, -1};

static signed char underline_of(const rl_xml *properties) {
    const rl_xml *u = rl_xml_child(properties, RL_X_U);
    if (!u) return -1;
    return !rl_is(rl_xml_attribute_of(u, RL_X_VAL), "none");
}

static signed char raised_of(const rl_xml *properties) {
    const rl_xml *v = rl_xml_child(properties, RL_X_VERT_ALIGN);
    return v ? rl_is(rl_xml_attribute_of(v, RL_X_VAL), "superscript") : -1;
}

static signed char complex_of(const rl_xml *properties) {
    int cs = rl_xml_switch(properties, RL_X_CS), rtl = rl_xml_switch(properties, RL_X_RTL);
    if (cs < 0 && rtl < 0) return -1;
    return cs > 0 || rtl > 0;
}

static rl_toggles read_toggles(const rl_xml *properties) {
    if (!properties) return nothing;
    return (rl_toggles){(signed char)rl_xml_switch(properties, RL_X_I),
                        (signed char)rl_xml_switch(properties, RL_X_I_CS),
                        (signed char)rl_xml_switch(properties, RL_X_B),
                        (signed char)rl_xml_switch(properties, RL_X_B_CS),
                        (signed char)rl_xml_switch(properties, RL_X_CAPS),
                        (signed char)rl_xml_switch(properties, RL_X_VANISH),
                        underline_of(properties),
                        raised_of(properties),
                        complex_of(properties)};
}

static void inherit_one(signed char *own, signed char base) {
    if (*own < 0) *own = base;
}

/* Fills what `own` leaves open from what it is based on. */
static void inherit(rl_toggles *own, const rl_toggles *base) {
    inherit_one(&own->italic, base->italic);
    inherit_one(&own->italic_cs, base->italic_cs);
    inherit_one(&own->bold, base->bold);
    inherit_one(&own->bold_cs, base->bold_cs);
    inherit_one(&own->caps, base->caps);
    inherit_one(&own->vanish, base->vanish);
    inherit_one(&own->underlined, base->underlined);
    inherit_one(&own->raised, base->raised);
    inherit_one(&own->complex, base->complex);
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
    if (!id.ptr || !styles->len) return NULL;
    return bsearch(&wanted, styles->items, styles->len, sizeof wanted, by_id);
}

const rl_word_style *rl_style_find(const rl_word_styles *styles, reslint_str id, rl_word_style_type type) {
    const rl_word_style *found = find(styles, id);
    return found && found->type == type ? found : NULL;
}

/* A chain that leads back to itself is cut before it does. */
static void link_styles(rl_arena *arena, rl_word_styles *out) {
    uint32_t *order = rl_alloc_n(arena, out->len + 1u, sizeof *order); /* the chain being followed */
    bool *done = rl_alloc_n(arena, out->len + 1u, sizeof *done),
         *open = rl_alloc_n(arena, out->len + 1u, sizeof *open);
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
            if (s->based_on) inherit(&s->says, &s->based_on->says);
            if (s->based_on) inherit_list(s, s->based_on);
            done[order[count]] = true;
            open[order[count]] = false;
        }
    }
}

static bool is_default(const rl_xml *node) {
    reslint_str v = rl_xml_attribute_of(node, RL_X_DEF);
    return rl_is(v, "1") || rl_is(v, "true") || rl_is(v, "on");
}

void rl_styles_read(rl_arena *arena, const rl_xml *root, rl_word_styles *out) {
    *out = (rl_word_styles){.defaults = nothing};
    const rl_xml *defaults = rl_xml_child(rl_xml_child(root, RL_X_DOC_DEFAULTS), RL_X_R_PR_DEFAULT);
    out->defaults = read_toggles(rl_xml_child(defaults, RL_X_R_PR));
    uint32_t count = 0;
    for (const rl_xml *n = rl_xml_child(root, RL_X_STYLE); n; n = rl_xml_next(n, RL_X_STYLE)) count++;
    out->items = rl_alloc_n(arena, count + 1u, sizeof *out->items);
    for (const rl_xml *n = rl_xml_child(root, RL_X_STYLE); n; n = rl_xml_next(n, RL_X_STYLE)) {
        reslint_str id = rl_xml_attribute_of(n, RL_X_STYLE_ID);
        if (!id.ptr) continue;
        out->items[out->len++] = (rl_word_style){.id = id,
                                                 .name = rl_xml_val(n, RL_X_NAME),
                                                 .type = type_of(n),
                                                 .node = n,
                                                 .says = read_toggles(rl_xml_child(n, RL_X_R_PR))};
    }
    if (out->len) qsort(out->items, out->len, sizeof *out->items, by_id);
    for (uint32_t i = 0; i < out->len; i++) read_list(&out->items[i]);
    link_styles(arena, out);
    for (uint32_t i = 0; i < out->len; i++)
        if (out->items[i].type == RL_STYLE_PARAGRAPH && is_default(out->items[i].node))
            out->paragraph = &out->items[i];
}

/* Direct formatting decides; failing that, an odd number of styles that say yes means yes; failing that, the
 * defaults decide. */
static bool toggle(signed char direct, signed char character, signed char paragraph, signed char table,
                   signed char otherwise) {
    if (direct >= 0) return direct == 1;
    if (character < 0 && paragraph < 0 && table < 0) return otherwise == 1;
    return ((character == 1) + (paragraph == 1) + (table == 1)) % 2 == 1;
}

static bool nearest(signed char direct, signed char character, signed char paragraph, signed char table,
                    signed char otherwise) {
    const signed char order[] = {direct, character, paragraph, table, otherwise};
    for (size_t i = 0; i < sizeof order; i++)
        if (order[i] >= 0) return order[i] == 1;
    return false;
}

uint32_t rl_styles_look(const rl_word_styles *styles, const rl_xml *properties,
                        const rl_word_style *paragraph, const rl_word_style *table) {
    const rl_word_style *character =
        rl_style_find(styles, rl_xml_val(properties, RL_X_R_STYLE), RL_STYLE_CHARACTER);
    rl_toggles d = read_toggles(properties), c = character ? character->says : nothing,
               p = paragraph ? paragraph->says : nothing, t = table ? table->says : nothing;
    const rl_toggles *o = &styles->defaults;
    uint32_t look = 0;
    bool complex = nearest(d.complex, c.complex, p.complex, t.complex, o->complex);
    bool italic = complex ? toggle(d.italic_cs, c.italic_cs, p.italic_cs, t.italic_cs, o->italic_cs)
                          : toggle(d.italic, c.italic, p.italic, t.italic, o->italic);
    bool bold = complex ? toggle(d.bold_cs, c.bold_cs, p.bold_cs, t.bold_cs, o->bold_cs)
                        : toggle(d.bold, c.bold, p.bold, t.bold, o->bold);
    if (italic) look |= RL_LOOK_ITALIC;
    if (bold) look |= RL_LOOK_BOLD;
    if (toggle(d.caps, c.caps, p.caps, t.caps, o->caps)) look |= RL_LOOK_CAPS;
    if (toggle(d.vanish, c.vanish, p.vanish, t.vanish, o->vanish)) look |= RL_LOOK_HIDDEN;
    if (nearest(d.underlined, c.underlined, p.underlined, t.underlined, o->underlined))
        look |= RL_LOOK_UNDERLINED;
    if (nearest(d.raised, c.raised, p.raised, t.raised, o->raised)) look |= RL_LOOK_RAISED;
    return look;
}
