/* Headings on two lines: "II", and below it "Capacity-building". The grammar sees one line at a time and
 * takes the name for a paragraph, or, if the paragraph before lacks its mark, takes both lines for the end of
 * it. */
#include "model/builder.h"

enum { LABEL = 6, NAME = 160 };

/* "II", "B", "B.": the number or letter of a section and nothing else. */
static bool is_section_label(reslint_str text) {
    if (text.len > 1 && rl_final(text) == '.') text.len--;
    bool capitals = text.len > 0 && rl_past(text, 0, rl_is_upper) == text.len;
    return capitals && (text.len == 1 || (text.len <= LABEL && rl_roman(text)));
}

static bool opens_paragraph(const rl_builder *b, reslint_str text) {
    return rl_listed_opening(b, text, RESLINT_OPENING_PREAMBULAR) != RESLINT_OPENING_NONE;
}

/* "Capacity-building", "GENERAL PROVISIONS": no mark at the end, and no words that open a paragraph. */
static bool is_section_name(const rl_builder *b, reslint_str text) {
    return text.len > 2 && text.len < NAME && rl_is_upper(rl_byte(text, 0)) && !rl_closed(text) &&
           !opens_paragraph(b, text);
}

static bool is_prose(const rl_node *unit) {
    return unit->syn == RL_SYN_PARAGRAPH || unit->syn == RL_SYN_HEADING;
}

/* What comes after a section's heading is its first paragraph: with a number, after an empty line, or with
 * words that open one. The name of one text among several has the organ's name below it. */
static bool begins_section(const rl_builder *b, uint32_t i) {
    const rl_node *next = i < b->n_units ? b->units[i] : NULL;
    if (!next || next->syn == RL_SYN_ORGAN_LINE) return false;
    if (next->syn == RL_SYN_NUMBERED_PARAGRAPH) return true;
    return is_prose(next) && (next->blank_before || opens_paragraph(b, next->pub.text));
}

static void name_below(rl_builder *b, uint32_t i) {
    rl_node *label = b->units[i], *name = i + 1 < b->n_units ? b->units[i + 1] : NULL;
    if (!is_prose(label) || !is_section_label(label->pub.text)) return;
    if (!name || name->syn != RL_SYN_PARAGRAPH || name->blank_before || rl_label_of(&name->pub)) return;
    if (!is_section_name(b, name->pub.text) || !begins_section(b, i + 2)) return;
    label->syn = name->syn = RL_SYN_HEADING;
}

/* Takes the last line off the end of `text`; `text` is empty if that was all. */
static reslint_str take_last_line(reslint_str *text) {
    uint32_t at = text->len;
    while (at && text->ptr[at - 1] != '\n') at--;
    reslint_str line = rl_slice(*text, at, text->len);
    text->len = at ? at - 1 : 0;
    return rl_trim(line);
}

/* Where in the folded text of block `i` a two-line heading begins; it must reach to the end of the block in
 * the file. 0 if there is none. */
static uint32_t heading_inside(const rl_builder *b, uint32_t i) {
    reslint_str text = b->units[i]->pub.text;
    reslint_span at = b->units[i]->pub.source;
    if (rl_closed(text) || !begins_section(b, i + 1)) return 0;
    reslint_str lines = rl_trim_end(rl_slice(b->text, at.begin, at.end), " \r\n");
    reslint_str name = take_last_line(&lines), label = take_last_line(&lines);
    if (!lines.len || !is_section_label(label) || !is_section_name(b, name)) return 0;
    reslint_str tail = rl_last(text, label.len + 1 + name.len);
    bool same = rl_same(rl_first(tail, label.len), label) && rl_same(rl_last(tail, name.len), name);
    return same ? text.len - tail.len : 0;
}

/* Splits the block into what comes before the heading, the heading's number and its name. */
static void take_out(rl_builder *b, rl_nodes *units, rl_node *unit, uint32_t at) {
    rl_node *label = rl_split(b, unit, at);
    uint32_t space = rl_find(label->pub.text, " ", 0);
    rl_node *name = rl_split(b, label, space + 1);
    label->syn = name->syn = RL_SYN_HEADING;
    *(rl_node **)rl_push(b->arena, units) = label;
    *(rl_node **)rl_push(b->arena, units) = name;
}

void rl_section_heads(rl_builder *b) {
    rl_nodes units = {0};
    bool begun = false; /* titles come before the organ's name and are not handled here */
    for (uint32_t i = 0; i < b->n_units; i++) {
        rl_node *unit = b->units[i];
        begun = begun || unit->syn == RL_SYN_ORGAN_LINE || unit->syn == RL_SYN_NUMBERED_PARAGRAPH;
        if (begun) name_below(b, i);
        bool text = unit->syn == RL_SYN_PARAGRAPH || unit->syn == RL_SYN_NUMBERED_PARAGRAPH ||
                    unit->syn == RL_SYN_POINT;
        uint32_t at = text && begun ? heading_inside(b, i) : 0;
        if (at && !units.len)
            for (uint32_t k = 0; k < i; k++) *(rl_node **)rl_push(b->arena, &units) = b->units[k];
        if (at || units.len) *(rl_node **)rl_push(b->arena, &units) = unit;
        if (at) take_out(b, &units, unit, at);
    }
    if (!units.len) return;
    b->units = units.items;
    b->n_units = units.len;
}
