/* The form of the labels of operative paragraphs: "1.", "1)", "(1)", "Clause 1:", "A.", "I.". If all labels
 * of a text have the same form it is kept and only the number changes; labels of negotiation (OP 5 bis) have
 * none. */
#include "reslint/kit/elements.h"
#include "reslint/kit/numbers.h"
#include "revision/renumber/passes.h"

static bool is_word_of_label(reslint_str text, uint32_t at, uint32_t *end) {
    static const char *const words[] = {"operative ", "operational ", "clause ", "paragraph "};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (!rl_starts_ci(rl_slice(text, at, text.len), words[i])) continue;
        *end = at + (uint32_t)strlen(words[i]);
        return true;
    }
    return false;
}

static bool only_marks(reslint_str text, uint32_t at) {
    while (at < text.len && strchr(").:]*_ \\/-", text.ptr[at])) at++;
    if (rl_starts(rl_slice(text, at, text.len), "–") || rl_starts(rl_slice(text, at, text.len), "—")) at += 3;
    return at == text.len;
}

uint32_t rl_letter_value(reslint_str core) {
    for (uint32_t i = 1; i < core.len; i++)
        if (core.ptr[i] != core.ptr[0]) return 0;
    return (uint32_t)(rl_lower(core.ptr[0]) - 'a') + 1 + 26 * (core.len - 1);
}

bool rl_label_form_read(reslint_str text, rl_label_form *out) {
    enum { LONGEST = 8 };
    uint32_t at = 0;
    *out = (rl_label_form){.text = text};
    while (at < text.len && strchr("(*_[ ", text.ptr[at])) at++;
    while (is_word_of_label(text, at, &at)) {
    }
    uint32_t end = at;
    while (end < text.len && rl_is_digit((unsigned char)text.ptr[end])) end++;
    if (end == at) {
        while (end < text.len && rl_is_alpha((unsigned char)text.ptr[end])) end++;
        out->kind = RL_FORM_LETTER;
    }
    if (end == at || end - at > LONGEST || !only_marks(text, end)) return false;
    out->core = (reslint_span){at, end};
    reslint_str core = rl_slice(text, at, end);
    return out->kind == RL_FORM_NUMBER || rl_letter_value(core) || rk_roman(core);
}

static bool same_form(const rl_label_form *a, const rl_label_form *b) {
    return a->kind == b->kind &&
           rl_same(rl_slice(a->text, 0, a->core.begin), rl_slice(b->text, 0, b->core.begin)) &&
           rl_same(rl_trim(rl_slice(a->text, a->core.end, a->text.len)),
                   rl_trim(rl_slice(b->text, b->core.end, b->text.len)));
}

/* "I." begins roman numerals, "A." letters; if the first is missing, "V." and "X." are numerals too. */
static bool is_roman(const reslint_node *first) {
    rl_label_form form;
    bool begun = false;
    for (const reslint_node *n = first; n; n = n->as.clause->next) {
        const reslint_node *label = rk_label(n);
        if (!label || !rl_label_form_read(label->text, &form)) continue;
        reslint_str core = rl_slice(label->text, form.core.begin, form.core.end);
        if (!rk_roman(core) || (!begun && !strchr("ivxIVX", core.ptr[0]))) return false;
        begun = true;
    }
    return begun;
}

void rl_find_label_form(rl_renumberer *r) {
    const reslint_node *first = r->resolution->as.resolution->first_operative;
    bool any = false;
    r->keeps_form = false;
    for (const reslint_node *n = first; n; n = n->as.clause->next) {
        const reslint_node *label = rk_label(n);
        rl_label_form form;
        if (!label) continue;
        bool read = rl_label_form_read(label->text, &form);
        bool put_in = n->as.clause->suffix && rl_find(label->text, "OP", 0) == UINT32_MAX; /* "2 bis." */
        if (!read && put_in) continue;
        if (!read || (any && !same_form(&form, &r->form))) return;
        if (!any) r->form = form;
        any = true;
    }
    if (!any) return;
    if (r->form.kind == RL_FORM_LETTER && is_roman(first)) r->form.kind = RL_FORM_ROMAN;
    reslint_str marks = rl_trim(rl_slice(r->form.text, r->form.core.end, r->form.text.len));
    bool usual = r->form.kind == RL_FORM_NUMBER && !r->form.core.begin && (!marks.len || rl_is(marks, "."));
    r->keeps_form = !usual;
}

uint32_t rl_label_value(const rl_renumberer *r, const reslint_node *paragraph) {
    const reslint_node *label = rk_label(paragraph);
    rl_label_form form;
    if (!r->keeps_form || r->form.kind == RL_FORM_NUMBER || !label || !rl_label_form_read(label->text, &form))
        return paragraph->as.clause->number;
    reslint_str core = rl_slice(label->text, form.core.begin, form.core.end);
    return r->form.kind == RL_FORM_ROMAN ? rk_roman(core) : rl_letter_value(core);
}

static reslint_str core_of_number(rl_renumberer *r, uint32_t number) {
    if (!r->keeps_form || r->form.kind == RL_FORM_NUMBER) return rl_str(rl_format(r->arena, "%u", number));
    reslint_str core = rl_slice(r->form.text, r->form.core.begin, r->form.core.end);
    uint32_t value = r->form.kind == RL_FORM_LETTER ? rl_letter_value(core) : 0;
    return rl_str(rl_in_style(r, core, value, number));
}

reslint_str rl_new_core(rl_renumberer *r, const reslint_node *paragraph) {
    return core_of_number(r, rl_new_number(r, paragraph));
}

/* The label for a number in the form to be kept: "Clause 3:", "(3)". */
reslint_str rl_label_in_form(rl_renumberer *r, uint32_t number) {
    reslint_str core = core_of_number(r, number), text = r->form.text;
    return rl_str(rl_format(r->arena, "%.*s%.*s%.*s", (int)r->form.core.begin, text.ptr, (int)core.len,
                            core.ptr, (int)(text.len - r->form.core.end), text.ptr + r->form.core.end));
}
