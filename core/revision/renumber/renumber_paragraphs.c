/* New numbers for operative paragraphs; takes labels of negotiation off. Preambular paragraphs get no
 * numbers. */
#include "recognise/steps.h"
#include "reslint/kit/elements.h"
#include "revision/renumber/passes.h"

/* The label with the brackets around it alone, "[PP1]"; with `marks`, also with marks of emphasis,
 * "**PP1**", "<b>PP1</b>". */
static reslint_span with_wrapping(reslint_str text, reslint_span at, bool marks) {
    static const char *const opening[] = {"<u>", "<b>", "<i>", "<em>", "<strong>", "<span>", "<mark>", NULL};
    static const char *const closing[] = {"</u>",      "</b>",    "</i>",    "</em>",
                                          "</strong>", "</span>", "</mark>", NULL};
    for (;;) {
        uint32_t end = rl_past_any(text, at.end, " ");
        unsigned char before = rl_byte(text, at.begin - 1), after = rl_byte(text, end); /* NUL before 0 */
        uint32_t open = marks ? rl_any_before(text, at.begin, opening) : 0,
                 close = rl_any_here(text, end, closing);
        if ((before == '[' && after == ']') || (marks && before == after && rl_one_of(before, "*_")))
            open = close = 1;
        if (!open || !close) return at;
        at = (reslint_span){at.begin - open, end + close};
    }
}

/* "3]{.insertion}.", "3++}.": marks of a change end inside the label. */
static bool is_torn_by_marks(const rl_renumberer *r, const reslint_node *label) {
    reslint_span at = rl_whole_source(label);
    reslint_str source = rl_slice(r->text, at.begin, at.end);
    return rl_find(source, "{", 0) != UINT32_MAX || rl_find(source, "}", 0) != UINT32_MAX;
}

static void take_label_off(rl_renumberer *r, const reslint_node *block) {
    const reslint_node *label = rk_label(block);
    if (!label || is_torn_by_marks(r, label)) return;
    reslint_span at = with_wrapping(r->text, rl_whole_source(label), true);
    at.end = rl_past_any(r->text, at.end, " \t");
    rl_edit_add(r, at, (reslint_str){"", 0});
    rl_row(r, block, block->as.clause->location, RL_STR(""));
}

/* "2 *. Reaffirms*": the stop comes after the mark of the italics. */
static bool stop_torn_off(const rl_renumberer *r, const reslint_node *label) {
    return rl_byte(r->text, rl_past_any(r->text, label->source.end, " *_")) == '.';
}

/* "[OP 3]" has its brackets as a label; those of "[6.]" say that the number is not agreed, and stay. */
static reslint_span label_source(const rl_renumberer *r, const reslint_node *label) {
    reslint_span at = rl_whole_source(label);
    return rl_is_digit(rl_byte(label->text, 0)) ? at : with_wrapping(r->text, at, false);
}

static void put_label(rl_renumberer *r, const reslint_node *block, uint32_t number) {
    const reslint_node *label = rk_label(block);
    rl_label_form form;
    reslint_str words = rl_label_in_form(r, number);
    if (!label)
        rl_edit_add(r, (reslint_span){block->source.begin, block->source.begin},
                    rl_str(rl_format(r->arena, "%.*s ", (int)words.len, words.ptr)));
    else if (r->keeps_form && rl_label_form_of(block, &form))
        rl_edit_add(r, rl_stretch_source(label, form.at), rl_new_core(r, block));
    else if (is_torn_by_marks(r, label))
        rl_edit_add(r, rl_stretch_source(label, rl_label_core(label->text)), rl_new_core(r, block));
    else
        rl_edit_add(r, label_source(r, label), stop_torn_off(r, label) ? rl_trim_end(words, ".") : words);
}

/* "Clause 3" of "Clause 3:" */
static reslint_str without_stop(reslint_str label) {
    return rl_trim_end(label, ".:*_ ");
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
        if (label && rl_find(label->text, "PP", 0) != UINT32_MAX) return false; /* "PP 3 bis": negotiated */
        if (!rl_label_form_of(n, &form)) continue;
        last++;
        if (!rl_is(form.core, rl_in_style(r, form.core, true, last)) &&
            !rl_is(form.core, rl_in_style(r, form.core, false, last))) {
            rl_doubt(r, rl_format(r->arena,
                                  "the preamble: “%.*s” does not follow the label before it; labels of such "
                                  "preambles are not renumbered",
                                  (int)label->text.len, label->text.ptr));
            return true;
        }
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
        if (single) {
            take_label_off(r, n);
        } else if (numbered) {
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
