/* Names of delegations that the grammar, which knows no names, cannot tell from other words: "[all] (G-77)",
 * "[all (EU)]", "…the report; (Cuba, Venezuela)", "(Norway) OP 1 alt …", "Norway: OP 1 alt …". They are
 * looked for only where they cannot mean anything else: next to a bracket, after the mark that ends a
 * paragraph, and before a label. Like all attributions they are cut out of the text. */
#include "model/builder.h"
#include "recognise/delegations.h"

/* Where the parenthesis that ends just before `end` opens; `end` if none does. */
static uint32_t open_of(reslint_str text, uint32_t end) {
    if (rl_final(rl_slice(text, 0, end)) != ')') return end;
    for (uint32_t at = end - 1; at > 0; at--) {
        if (text.ptr[at - 1] == '(') return at - 1;
        if (text.ptr[at - 1] == ')') return end;
    }
    return end;
}

static void cut_out(rl_builder *b, rl_node *unit, uint32_t begin, uint32_t end) {
    reslint_place place = {&unit->pub, {begin, end}};
    reslint_span source = rl_place_source(place, NULL);
    rl_node *node = rl_node_new(b, RESLINT_ATTRIBUTION, source);
    node->pub.text = (reslint_str){rl_copy(b->arena, unit->pub.text.ptr + begin, end - begin), end - begin};
    *(rl_piece *)rl_push(b->arena, &node->pieces) = (rl_piece){0, source.begin, 0};
    uint32_t from = begin;
    while (from && unit->pub.text.ptr[from - 1] == ' ') from--; /* the space before it is cut too */
    rl_cut(b, unit, from, end);
    node->pub.in = (reslint_span){from, from};
    rl_add_inline(unit, node);
}

/* The attribution whose parentheses span [begin, end); false if there are none, or if they hold no names of
 * delegations. */
static bool take(rl_builder *b, rl_node *unit, uint32_t begin, uint32_t end) {
    if (end < begin + 3 || !rl_are_delegations(rl_slice(unit->pub.text, begin + 1, end - 1))) return false;
    cut_out(b, unit, begin, end);
    return true;
}

/* "[big] (G-77)", "[sub]regional (EU)": after the bracket that closes at `at`. */
static bool take_after(rl_builder *b, rl_node *unit, uint32_t at) {
    reslint_str text = unit->pub.text;
    at = rl_past(text, at, rl_is_alpha);
    at = rl_past_any(text, at, " ");
    if (rl_byte(text, at) != '(') return false;
    uint32_t close = rl_find(text, ")", at);
    return close != UINT32_MAX && take(b, unit, at, close + 1);
}

static void at_brackets(rl_builder *b, rl_node *unit) {
    for (uint32_t i = 0; i < unit->brackets.len; i++) {
        if (unit->brackets.items[i].opens) continue;
        uint32_t at = unit->brackets.items[i].at, open = open_of(unit->pub.text, at);
        take(b, unit, open, at);
        while (take_after(b, unit, unit->brackets.items[i].at)) continue;
    }
}

static void at_the_end(rl_builder *b, rl_node *unit) {
    reslint_str text = unit->pub.text;
    uint32_t end = text.len, open = open_of(text, end), before = open;
    while (before && text.ptr[before - 1] == ' ') before--;
    if (before && strchr(";,.", text.ptr[before - 1])) take(b, unit, open, end);
}

/* "(Norway) OP 1 alt 2. Invites …", "G77: OP 1 bis Notes …": before a label (rl_late_label). */
static void at_the_head(rl_builder *b, rl_node *unit) {
    enum { LONGEST = 120 };
    reslint_str text = unit->pub.text;
    bool bracket = rl_byte(text, 0) == '(';
    uint32_t end =
        rl_find(rl_slice(text, 0, text.len < LONGEST ? text.len : LONGEST), bracket ? ")" : ":", 0);
    if (end == UINT32_MAX || end + 2 >= text.len || text.ptr[end + 1] != ' ') return;
    reslint_str names = rl_slice(text, bracket ? 1 : 0, end);
    if (!rl_label_end(rl_slice(text, end + 2, text.len)) || !rl_are_delegations(names)) return;
    cut_out(b, unit, 0, end + 1);
    rl_cut(b, unit, 0, 1); /* the space after it */
}

void rl_attributions(rl_builder *b) {
    for (uint32_t i = 0; i < b->n_units; i++) {
        rl_node *unit = b->units[i];
        if (unit->syn != RL_SYN_PARAGRAPH && unit->syn != RL_SYN_NUMBERED_PARAGRAPH &&
            unit->syn != RL_SYN_LABELLED_PARAGRAPH && unit->syn != RL_SYN_POINT)
            continue;
        if (unit->syn == RL_SYN_PARAGRAPH && !unit->last_inline) at_the_head(b, unit);
        if (unit->brackets.len) at_brackets(b, unit);
        if (rl_final(unit->pub.text) == ')') at_the_end(b, unit);
    }
}
