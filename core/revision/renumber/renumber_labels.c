/* The form of the labels of operative paragraphs: "1.", "1)", "(1)", "Clause 1:", "A.", "I.". If all labels
 * of a text have the same form it is kept and only the number changes; labels of negotiation (OP 5 bis) have
 * none. */
#include "recognise/steps.h"
#include "reslint/kit/elements.h"
#include "reslint/kit/numbers.h"
#include "revision/renumber/passes.h"

static uint32_t word_of_label(reslint_str text, uint32_t at) {
    static const char *const words[] = {"operative ", "operational ", "clause ", "paragraph ", NULL};
    for (const char *const *word = words; *word; word++)
        if (rl_here_ci(text, at, *word)) return (uint32_t)strlen(*word);
    return 0;
}

static bool only_marks(reslint_str text, uint32_t at) {
    static const char *const dashes[] = {"–", "—", NULL};
    at = rl_past_any(text, at, ").:]*_ \\/-");
    return at + rl_any_here(text, at, dashes) == text.len;
}

uint32_t rl_letter_value(reslint_str core) {
    char first[] = {(char)rl_byte(core, 0), '\0'};
    if (!rl_is_alpha(rl_byte(core, 0)) || rl_past_any(core, 0, first) < core.len) return 0;
    return (uint32_t)(rl_lower(first[0]) - 'a') + 1 + 26 * (core.len - 1);
}

static bool read_form(reslint_str text, rl_label_form *out) {
    uint32_t begin = rl_past_any(text, 0, "(*_[ ");
    for (uint32_t word; (word = word_of_label(text, begin)) != 0;) begin += word;
    uint32_t end = rl_past(text, begin, rl_is_digit);
    uint32_t kind = end > begin ? RL_FORM_NUMBER : RL_FORM_LETTER;
    if (kind == RL_FORM_LETTER) end = rl_past(text, begin, rl_is_alpha);
    *out = (rl_label_form){kind, text, rl_slice(text, begin, end), {begin, end}};
    return only_marks(text, end) &&
           (kind == RL_FORM_NUMBER || rl_letter_value(out->core) || rk_roman(out->core));
}

bool rl_label_form_of(const reslint_node *paragraph, rl_label_form *out) {
    const reslint_node *label = rk_label(paragraph);
    return label && read_form(label->text, out);
}

/* What comes after the number: ":" of "Clause 3:". */
static reslint_str tail(const rl_label_form *form) {
    return rl_slice(form->text, form->at.end, form->text.len);
}

static bool same_form(const rl_label_form *a, const rl_label_form *b) {
    return a->kind == b->kind &&
           rl_same(rl_slice(a->text, 0, a->at.begin), rl_slice(b->text, 0, b->at.begin)) &&
           rl_same(rl_trim(tail(a)), rl_trim(tail(b)));
}

/* "I." begins roman numerals, "A." letters; if the first is missing, "V." and "X." are numerals too. */
static bool is_roman(const reslint_node *first) {
    rl_label_form form;
    bool begun = false;
    for (const reslint_node *n = first; n; n = n->as.clause->next) {
        if (!rl_label_form_of(n, &form)) continue;
        if (!rk_roman(form.core) || (!begun && !strchr("ivxIVX", form.core.ptr[0]))) return false;
        begun = true;
    }
    return begun;
}

/* The form that all labels have; false if they have several, or none. One that was put in ("2 bis.") does not
 * count. */
static bool common_form(const reslint_node *first, rl_label_form *out) {
    bool any = false;
    for (const reslint_node *n = first; n; n = n->as.clause->next) {
        rl_label_form form;
        if (!rl_label_form_of(n, &form)) {
            if (rk_label(n) && !n->as.clause->suffix) return false;
            continue;
        }
        if (any && !same_form(&form, out)) return false;
        if (!any) *out = form;
        any = true;
    }
    return any;
}

static bool is_usual(const rl_label_form *form) {
    reslint_str marks = rl_trim(tail(form));
    return form->kind == RL_FORM_NUMBER && !form->at.begin && (!marks.len || rl_is(marks, "."));
}

void rl_find_label_form(rl_renumberer *r) {
    const reslint_node *first = r->resolution->as.resolution->first_operative;
    r->keeps_form = common_form(first, &r->form) && !is_usual(&r->form);
    if (!r->keeps_form) read_form(RL_STR("1."), &r->form);
    if (r->form.kind == RL_FORM_LETTER && is_roman(first)) r->form.kind = RL_FORM_ROMAN;
}

uint32_t rl_label_value(const rl_renumberer *r, const reslint_node *paragraph) {
    rl_label_form form;
    if (r->form.kind == RL_FORM_NUMBER || !rl_label_form_of(paragraph, &form))
        return paragraph->as.clause->number;
    return r->form.kind == RL_FORM_ROMAN ? rk_roman(form.core) : rl_letter_value(form.core);
}

static const char *core_of_number(rl_renumberer *r, uint32_t number) {
    return rl_in_style(r, r->form.core, r->form.kind == RL_FORM_LETTER, number);
}

reslint_str rl_new_core(rl_renumberer *r, const reslint_node *paragraph) {
    return rl_str(core_of_number(r, rl_new_number(r, paragraph)));
}

reslint_str rl_label_in_form(rl_renumberer *r, uint32_t number) {
    reslint_str after = tail(&r->form);
    return rl_str(rl_format(r->arena, "%.*s%s%.*s", (int)r->form.at.begin, r->form.text.ptr,
                            core_of_number(r, number), (int)after.len, after.ptr));
}
