/* To put something inside a run, the run is ended before it and continued after it, with the same properties.
 * At either end of a run nothing needs cutting. */
#include "readers/patches.h"

#include "base/sorted.h"
#include "base/str.h"

#include <stdlib.h>
#include <string.h>

/* One cut as it will be written. */
typedef struct placed_cut {
    uint32_t at;
    const rl_xml *text;  /* the w:t that is cut, or NULL */
    const rl_xml *run;   /* the run that is cut, or NULL */
    const rl_xml *empty; /* an empty element that it goes into, or NULL */
    reslint_str items;
    uint32_t order;
} placed_cut;

/* The element beside which something can be put: the run that holds the node or, if `whole` is set, what must
 * not be cut: the run with the text box around the node, or a formula. A paragraph outside a box is its own. */
static const rl_xml *outer_of(const rl_xml *node, bool *whole) {
    const rl_xml *from = node, *last = node;
    for (const rl_xml *n = node; n; n = n->parent)
        if (n->name == RL_X_TXBX_CONTENT) from = n;
    *whole = from != node;
    for (const rl_xml *n = from; n && n->name != RL_X_P; last = n, n = n->parent)
        if (n->name == RL_X_R) return n;
    *whole = true;
    return last;
}

/* The child of the run that holds the node. */
static const rl_xml *child_of(const rl_xml *run, const rl_xml *node) {
    while (node->parent != run) node = node->parent;
    return node;
}

static bool is_first(const rl_xml *run, const rl_xml *child) {
    const rl_xml *properties = rl_xml_properties(run, RL_X_R_PR);
    return child == (properties ? properties->next : run->first);
}

static placed_cut at_edge(const rl_xml *run, const rl_xml *child, bool after) {
    if (!after && is_first(run, child)) return (placed_cut){.at = run->begin};
    if (after && !child->next) return (placed_cut){.at = run->end};
    return (placed_cut){.at = after ? child->end : child->begin, .run = run};
}

static placed_cut in_paragraph(const rl_xml *paragraph) {
    const rl_xml *properties = rl_xml_properties(paragraph, RL_X_P_PR);
    if (paragraph->inner == paragraph->end) return (placed_cut){.at = paragraph->end - 2, .empty = paragraph};
    return (placed_cut){.at = properties ? properties->end : paragraph->inner};
}

static placed_cut place(const rl_xml_part *part, const rl_cut *cut) {
    bool whole;
    const rl_xml *run = outer_of(cut->node, &whole);
    if (run == cut->node) return in_paragraph(cut->node);
    if (whole) return (placed_cut){.at = cut->end ? run->end : run->begin};
    const rl_xml *child = child_of(run, cut->node);
    if (cut->node->name != RL_X_TEXT || child->name != RL_X_T || child->opaque)
        return at_edge(run, child, cut->end);
    reslint_span shown = rl_xml_shown(part, child);
    if (cut->raw <= shown.begin) return at_edge(run, child, false);
    if (cut->raw >= shown.end) return at_edge(run, child, true);
    return (placed_cut){.at = cut->raw, .text = child, .run = run};
}

static int by_place(const void *a, const void *b) {
    const placed_cut *x = a, *y = b;
    return rl_order_two(x->at, y->at, x->order, y->order);
}

static reslint_str stretch(const rl_xml_part *part, uint32_t begin, uint32_t end) {
    return rl_slice(part->bytes, begin, end);
}

static void put_tag(rl_text *to, const char *before, const char *prefix, const char *tag) {
    rl_text_puts(to, before);
    rl_text_puts(to, prefix);
    rl_text_puts(to, tag);
}

/* A text that is cut must keep the spaces that are now at one of its ends, and lose those that Word dropped. */
static void keep_spaces(rl_rewrite *rewrite, const rl_xml_part *part, const rl_xml *text) {
    if (rl_xml_attribute_of(text, RL_X_SPACE).ptr) return;
    reslint_span shown = rl_xml_shown(part, text);
    rl_rewrite_patch(rewrite, RL_PART_DOCUMENT, text->inner, shown.begin, RL_STR(""));
    rl_rewrite_patch(rewrite, RL_PART_DOCUMENT, shown.end, text->inner_end, RL_STR(""));
    uint32_t at = text->begin + 1 + rl_rewrite_tag(part, text).len;
    rl_rewrite_patch(rewrite, RL_PART_DOCUMENT, at, at, RL_STR(" xml:space=\"preserve\""));
}

static void write_cut(rl_rewrite *rewrite, const rl_xml_part *part, const placed_cut *p, reslint_str items) {
    rl_text text = {.arena = rewrite->arena};
    if (p->empty) {
        rl_rewrite_append(rewrite, RL_PART_DOCUMENT, p->empty, items);
        return;
    }
    if (p->run) {
        const rl_xml *properties = rl_xml_properties(p->run, RL_X_R_PR);
        const char *of_text = p->text ? rl_rewrite_naming(rewrite, part, p->text).plain : "";
        if (p->text) put_tag(&text, "</", of_text, "t>");
        put_tag(&text, "</", rl_rewrite_naming(rewrite, part, p->run).plain, "r>");
        rl_text_put(&text, items);
        rl_text_put(&text, stretch(part, p->run->begin, p->run->inner));
        if (properties) rl_text_put(&text, stretch(part, properties->begin, properties->end));
        if (p->text) put_tag(&text, "<", of_text, "t xml:space=\"preserve\">");
    } else {
        rl_text_put(&text, items);
    }
    rl_rewrite_patch(rewrite, RL_PART_DOCUMENT, p->at, p->at, rl_text_str(&text));
}

void rl_rewrite_cuts(rl_rewrite *rewrite, rl_cut *cuts, uint32_t count) {
    const rl_xml_part *part = &rewrite->word->package.parts[RL_PART_DOCUMENT].xml;
    placed_cut *all = rl_alloc_n(rewrite->arena, count, sizeof *all);
    const rl_xml *last = NULL;
    for (uint32_t i = 0; i < count; i++) {
        all[i] = place(part, &cuts[i]);
        all[i].items = cuts[i].items;
        all[i].order = cuts[i].order;
    }
    qsort(all, count, sizeof *all, by_place);
    for (uint32_t i = 0; i < count;) {
        rl_text items = {.arena = rewrite->arena};
        uint32_t first = i;
        for (; i < count && all[i].at == all[first].at; i++) rl_text_put(&items, all[i].items);
        if (all[first].text && all[first].text != last) keep_spaces(rewrite, part, all[first].text);
        if (all[first].text) last = all[first].text;
        write_cut(rewrite, part, &all[first], rl_text_str(&items));
    }
}
