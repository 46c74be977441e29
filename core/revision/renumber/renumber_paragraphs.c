/* New numbers for operative paragraphs; takes labels of negotiation off. Preambular paragraphs get no
 * numbers. */
#include "reslint/kit/elements.h"
#include "revision/renumber/passes.h"

/* Spaces after a label go with it. */
static uint32_t behind_blanks(reslint_str text, uint32_t at) {
    while (at < text.len && (text.ptr[at] == ' ' || text.ptr[at] == '\t')) at++;
    return at;
}

/* The place after the tag "<u>" or "</u>" that begins at `at`; `at` itself if none does. */
static uint32_t behind_tag(reslint_str text, uint32_t at) {
    enum { LONGEST = 10 };
    if (at == text.len || text.ptr[at] != '<') return at;
    for (uint32_t end = at + 1; end < text.len && end - at < LONGEST; end++)
        if (text.ptr[end] == '>') return end + 1;
    return at;
}

/* Where the tag that ends at `at` begins; `at` itself if none does. */
static uint32_t before_tag(reslint_str text, uint32_t at) {
    enum { LONGEST = 10 };
    if (!at || text.ptr[at - 1] != '>') return at;
    for (uint32_t begin = at - 1; begin-- > 0 && at - begin < LONGEST;)
        if (text.ptr[begin] == '<') return begin;
    return at;
}

/* The label with the brackets around it alone, "[PP1]"; with `marks`, also with marks of emphasis,
 * "**PP1**". */
static reslint_span with_wrapping(reslint_str text, reslint_span at, bool marks) {
    for (;;) {
        uint32_t begin = at.begin, end = at.end;
        while (end < text.len && text.ptr[end] == ' ') end++;
        char before = begin ? text.ptr[begin - 1] : '\0', after = end < text.len ? text.ptr[end] : '\0';
        bool pair =
            (before == '[' && after == ']') || (marks && before && before == after && strchr("*_", before));
        if (pair) {
            at = (reslint_span){begin - 1, end + 1};
            continue;
        }
        uint32_t open = before_tag(text, begin), close = behind_tag(text, end);
        if (!marks || open == begin || close == end) return at;
        at = (reslint_span){open, close};
    }
}

static void take_label_off(rl_renumberer *r, const reslint_node *block) {
    const reslint_node *label = rk_label(block);
    if (!label) return;
    reslint_span at = with_wrapping(r->text, rl_whole_source(label), true);
    at.end = behind_blanks(r->text, at.end);
    rl_edit_add(r, at, (reslint_str){"", 0});
    rl_row(r, block, block->as.clause->location, RL_STR(""));
}

/* "2 *. Reaffirms*": the stop comes after the mark of the italics. */
static bool stop_torn_off(const rl_renumberer *r, const reslint_node *label) {
    uint32_t at = label->source.end;
    while (at < r->text.len && strchr(" *_", r->text.ptr[at])) at++;
    return at > label->source.end && at < r->text.len && r->text.ptr[at] == '.';
}

static void put_label(rl_renumberer *r, const reslint_node *block, uint32_t number) {
    const reslint_node *label = rk_label(block);
    rl_label_form form;
    if (r->keeps_form && label && rl_label_form_read(label->text, &form)) {
        rl_edit_add(r, rl_stretch_source(label, form.core), rl_new_core(r, block));
    } else if (r->keeps_form) {
        reslint_str words = rl_label_in_form(r, number);
        reslint_span at = {block->source.begin, block->source.begin};
        if (label)
            rl_edit_add(r, rl_whole_source(label), words);
        else
            rl_edit_add(r, at, rl_str(rl_format(r->arena, "%.*s ", (int)words.len, words.ptr)));
    } else if (label) {
        rl_edit_add(r, with_wrapping(r->text, rl_whole_source(label), false),
                    rl_str(rl_format(r->arena, stop_torn_off(r, label) ? "%u" : "%u.", number)));
    } else {
        reslint_span at = {block->source.begin, block->source.begin};
        rl_edit_add(r, at, rl_str(rl_format(r->arena, "%u. ", number)));
    }
}

/* "Clause 3" of "Clause 3:" */
static reslint_str without_stop(reslint_str label) {
    while (label.len && strchr(".:*_ ", label.ptr[label.len - 1])) label.len--;
    return label;
}

reslint_str rl_new_name(rl_renumberer *r, const reslint_node *block) {
    uint32_t number = rl_new_number(r, block);
    if (r->keeps_form) return without_stop(rl_label_in_form(r, number));
    return rl_str(rl_format(r->arena, "OP %u", number));
}

reslint_str rl_old_name(rl_renumberer *r, const reslint_node *block) {
    const reslint_clause *clause = block->as.clause;
    const reslint_node *label = rk_label(block);
    if (label && (r->keeps_form || !clause->label.len)) return without_stop(label->text);
    if (!clause->label.len) return RL_STR("(without number)");
    if (rl_is_digit((unsigned char)clause->label.ptr[0]))
        return rl_str(rl_format(r->arena, "OP %.*s", (int)clause->label.len, clause->label.ptr));
    return clause->label;
}

/* The first number of a resolution is 1. A part whose numbers continued those of the part before still
 * does. */
static uint32_t first_number(const rl_renumberer *r, const reslint_node *n) {
    bool part = r->resolution->as.resolution->part_of_previous;
    return part && r->last_old && rl_label_value(r, n) > r->last_old ? r->last + 1 : 1;
}

/* The highest number in use, or `none`. */
static uint32_t last_number(const rl_renumberer *r, const reslint_node *first, uint32_t none) {
    uint32_t highest = 0;
    for (const reslint_node *n = first; n; n = n->as.clause->next)
        if (rl_label_value(r, n) > highest) highest = rl_label_value(r, n);
    return highest ? highest : none;
}

static bool any_label(const reslint_node *first) {
    for (const reslint_node *n = first; n; n = n->as.clause->next)
        if (rk_label(n)) return true;
    return false;
}

/* "(a) Recalling", "– having regard to", "A. whereas": other bodies label their preambular paragraphs. Those
 * labels stay as they are; letters that are not consecutive are reported. */
static bool keeps_its_preamble(rl_renumberer *r) {
    const reslint_resolution *facts = r->resolution->as.resolution;
    uint32_t last = 0;
    if (strcmp(facts->profile, "other") != 0) return false;
    for (const reslint_node *n = facts->first_preambular; n; n = n->as.clause->next) {
        const reslint_node *label = rk_label(n);
        rl_label_form form;
        if (!label) continue;
        if (rl_find(label->text, "PP", 0) != UINT32_MAX) return false; /* "PP 3 bis": a negotiation label */
        if (!rl_label_form_read(label->text, &form)) continue;
        reslint_str core = rl_slice(label->text, form.core.begin, form.core.end);
        uint32_t next = last + 1;
        const char *right =
            rl_in_style(r, core, form.kind == RL_FORM_LETTER ? rl_letter_value(core) : 0, next);
        if (!rl_is(core, right)) {
            rl_doubt(r, rl_format(r->arena,
                                  "the preamble: “%.*s” does not follow the label before it; labels of such "
                                  "preambles are not renumbered",
                                  (int)label->text.len, label->text.ptr));
            return true;
        }
        last = next;
    }
    return true;
}

void rl_renumber_paragraphs(rl_renumberer *r) {
    const reslint_resolution *facts = r->resolution->as.resolution;
    rl_find_label_form(r);
    bool foreign = keeps_its_preamble(r);
    for (const reslint_node *n = facts->first_preambular; n; n = n->as.clause->next) {
        if (!foreign) take_label_off(r, n);
        rl_renumber_points(r, n);
    }
    bool numbered = any_label(facts->first_operative);
    bool single = facts->n_operative == 1 && strcmp(facts->profile, "mun") != 0;
    uint32_t number = 0;
    for (const reslint_node *n = facts->first_operative; n; n = n->as.clause->next) {
        const reslint_clause *clause = n->as.clause;
        if (single && numbered) take_label_off(r, n);
        if (!single && numbered) {
            bool restart = clause->after_break && rl_label_value(r, n) == 1;
            number = !clause->previous ? first_number(r, n) : restart ? 1 : number + 1;
            r->numbers[clause->ordinal - 1] = number;
            put_label(r, n, number);
            rl_row(r, n, rl_old_name(r, n), rl_new_name(r, n));
        }
        rl_renumber_points(r, n);
    }
    if (number) r->last = number;
    r->last_old = last_number(r, facts->first_operative, r->last_old);
}
