/* Is it a label at the start of a line, or the next line of a sentence that was wrapped before "(e)" or "3."?
 * The scanner, which sees one line, takes both for labels; here the run of labels and the sentence are
 * known. */
#include "model/lists.h"
#include "recognise/steps.h"

enum { AHEAD = 8, SHORT_HEADING = 90, NEAR = 4 };

static bool begins_low(const rl_node *unit) {
    return rl_is_lower(rl_byte(unit->pub.text, 0));
}

/* "… paragraph", "… articles": the figure that follows is not a label. */
static bool ends_in_reference(reslint_str text) {
    static const char *const nouns[] = {" paragraph", " paragraphs", " article", " articles",   " section",
                                        " chapter",   " annex",      " goal",    " goals",      " rule",
                                        " item",      " No.",        " target",  " resolution", " para.",
                                        " paras.",    NULL};
    for (size_t i = 0; nouns[i]; i++)
        if (rl_before_ci(text, text.len, nouns[i])) return true;
    return false;
}

/* "… its paragraphs 2 and": the figure on the next line is one more of them. */
static bool ends_in_figures(reslint_str text) {
    static const char *const joins[] = {" and", " or", " to", " and of", NULL};
    uint32_t join = rl_any_before(text, text.len, joins);
    text.len -= join;
    return join && rl_is_digit(rl_final(text));
}

/* Does the label continue an open list, up to `reach` values ahead or back? With 0, only as the very next
 * one. */
static bool continues(const rl_lists *l, reslint_str label, uint32_t reach) {
    static const rl_style styles[] = {RL_LETTER, RL_ROMAN, RL_FIGURE, RL_BULLET, RL_NO_STYLE};
    for (size_t s = 0; styles[s]; s++) {
        rl_series r = rl_series_read(label, styles[s]);
        for (uint32_t d = 0; r.value && d < l->n; d++) {
            if (!rl_series_same(l->at[d].series, r)) continue;
            uint32_t last = l->at[d].series.value;
            if (r.style == RL_BULLET || r.value == last + 1 || (r.suffix && r.value == last)) return true;
            if (reach && r.value <= last + 1 + reach && r.value + reach >= last) return true;
        }
    }
    return false;
}

/* Does a block labelled with the next value come soon? */
static bool is_followed(const rl_lists *l, uint32_t i, rl_series r) {
    uint32_t end = rl_ahead(l->b, i, AHEAD);
    for (uint32_t k = i; ++k < end;) {
        const rl_node *unit = l->b->units[k];
        const reslint_node *label = rl_label_of(&unit->pub);
        if (rl_begins_text(unit->syn)) return false;
        if (!label || (unit->syn != RL_SYN_POINT && unit->syn != RL_SYN_NUMBERED_PARAGRAPH)) continue;
        rl_series next = rl_series_read(label->text, r.style);
        if (r.style == RL_BULLET ? next.value && rl_series_same(next, r)
                                 : next.value == r.value + 1 && next.lead == r.lead)
            return true;
    }
    return false;
}

/* "… (a) the wells, (b) the price, <line> (c) the users and (d) …": other members of the row are mid-line. */
static bool is_enumeration(const rl_lists *l, uint32_t i, rl_series r) {
    const rl_node *unit = l->b->units[i];
    reslint_str before = l->before->pub.text;
    if (l->before->running && rl_label_of(&l->before->pub)) {
        rl_series last = rl_series_read(rl_label_of(&l->before->pub)->text, r.style);
        if (last.value + 1 == r.value) return true;
    }
    bool next = rl_series_occurs(unit->pub.text, r, 1) && !is_followed(l, i, r);
    if (r.value == 1) return next;
    bool previous = rl_series_occurs(before, r, -1);
    if (r.value == 2) return previous && next;
    return previous && (next || rl_series_occurs(before, r, -2));
}

/* "a)" and "i.": a form in which nobody refers to a point. */
static bool is_half_open(reslint_str label) {
    reslint_str s = rl_trim(label);
    return s.len > 1 && s.ptr[0] != '(' && strchr(").", s.ptr[s.len - 1]);
}

static bool point_is_text(const rl_lists *l, uint32_t i) {
    const rl_node *unit = l->b->units[i];
    reslint_str label = rl_label_of(&unit->pub)->text;
    static const rl_style styles[] = {RL_LETTER, RL_ROMAN, RL_FIGURE, RL_NO_STYLE};
    for (size_t s = 0; styles[s]; s++) {
        rl_series r = rl_series_read(label, styles[s]);
        if (r.value && is_enumeration(l, i, r)) return true;
    }
    bool closed = rl_closed(l->before->pub.text);
    if (rl_is_own_path(l, label)) return false;
    if (begins_low(unit) && rl_is_digit(rl_final(label)))
        return true; /* "indicators 14.4, <line> 14.5 and" */
    if (closed && l->before->syn != RL_SYN_PARAGRAPH) return false;
    if (!begins_low(unit) && l->before->syn == RL_SYN_POINT) return false;
    if (closed || continues(l, label, is_half_open(label) ? NEAR : 0)) return false;
    for (rl_style s = RL_LETTER; s <= RL_BULLET; s++) {
        rl_series r = rl_series_read(label, s);
        if (r.value == 1 && is_followed(l, i, r)) return false;
    }
    if (is_half_open(label) && rl_series_read(label, RL_LETTER).value == 1) return false;
    if (is_half_open(label) && rl_series_read(label, RL_ROMAN).value == 1) return false;
    return true;
}

/* A number before a lower-case letter, on a line after one without a mark: is it the next of an open list (of
 * the paragraphs if it begins as they do), or the first of a list that continues? */
static bool low_number_continues(const rl_lists *l, uint32_t i, rl_series r) {
    const rl_node *unit = l->b->units[i];
    if (r.value == 1) return unit->indent > l->at[l->n - 1].indent + 1 || is_followed(l, i, r);
    if (!continues(l, rl_label_of(&unit->pub)->text, 0)) return false;
    bool inner = false;
    for (uint32_t d = 1; d < l->n; d++)
        inner = inner || (l->at[d].series.style == RL_FIGURE && l->at[d].series.value + 1 == r.value);
    return inner || unit->blank_before || rl_decides(l->b, unit);
}

bool rl_label_is_text(const rl_lists *l, uint32_t i) {
    const rl_node *unit = l->b->units[i];
    if (!unit->pub.text.len || l->before->syn == RL_SYN_ORGAN_LINE) return false;
    reslint_str before = l->before->pub.text, label = rl_label_of(&unit->pub)->text;
    if (unit->syn == RL_SYN_POINT) return !unit->blank_before && point_is_text(l, i);
    bool odd = !unit->blank_before && !rl_is_upper((unsigned char)unit->pub.text.ptr[0]) &&
               !continues(l, label, NEAR);
    if (odd && rl_series_read(label, RL_FIGURE).value > 1) return true; /* "(sects. 142 and <line> 143), …" */
    /* first, since "paras." ends in a mark */
    if (ends_in_reference(before) && !(unit->blank_before && continues(l, label, 0))) return true;
    if (rl_closed(before)) return false;
    if (!unit->blank_before && ends_in_figures(before)) return true;
    if (rl_is_own_path(l, label)) return false;
    rl_series r = rl_series_read(label, RL_FIGURE);
    if (begins_low(unit)) return !low_number_continues(l, i, r);
    return !unit->blank_before && r.value != 1 && !continues(l, label, NEAR);
}

bool rl_is_own_path(const rl_lists *l, reslint_str label) {
    rl_series r = rl_series_read(label, RL_PATH);
    uint32_t level = rl_is_digit(rl_byte(rl_trim_begin(label, "(\\"), 0)) ? 0 : 1;
    if (!r.value || level >= l->n) return false;
    const rl_series *above = &l->at[level].series;
    return r.lead == (above->style == RL_PATH ? above->lead : above->value);
}

bool rl_is_star_note(const rl_lists *l, uint32_t i) {
    const rl_node *unit = l->b->units[i], *next = rl_unit_after(l->b, i);
    const reslint_node *label = rl_label_of(&unit->pub);
    if (!rl_is(rl_trim(label->text), "*") || unit->indent > 1 || !unit->blank_before || l->n < 2)
        return false;
    if (next && next->syn == RL_SYN_POINT && next->pub.text.len &&
        rl_is(rl_trim(rl_label_of(&next->pub)->text), "*"))
        return false;
    for (uint32_t d = 1; d < l->n; d++)
        if (l->at[d].series.style == RL_BULLET) return false;
    return rl_last_mark(unit->pub.text) == '.';
}

static bool is_all_strong(const rl_node *unit) {
    const reslint_node *first = unit->pub.first_child;
    while (first && first->kind == RESLINT_LABEL) first = first->next;
    return first && first->kind == RESLINT_EMPHASIS && first->as.emphasis->strong && !first->in.begin &&
           first->in.end == unit->pub.text.len;
}

/* "A. Arms embargo": a capital letter, and words without a mark at the end. */
static bool is_lettered_name(const rl_node *unit) {
    const reslint_node *label = rl_label_of(&unit->pub);
    reslint_str text = unit->pub.text;
    if (unit->syn != RL_SYN_POINT || !label || !text.len || text.len >= SHORT_HEADING) return false;
    reslint_str s = rl_trim(label->text);
    return s.len > 1 && rl_is_upper((unsigned char)s.ptr[0]) && s.ptr[s.len - 1] == '.' &&
           rl_is_upper((unsigned char)text.ptr[0]) && !rl_closed(text);
}

/* Between two consecutive paragraphs, the first of which is finished; the name of a larger section may come
 * before it ("II. Measures / A. Arms embargo"). */
static bool is_lettered_heading(const rl_lists *l, uint32_t i) {
    const rl_node *unit = l->b->units[i], *next = rl_unit_after(l->b, i);
    if (!is_lettered_name(unit) || continues(l, rl_label_of(&unit->pub)->text, 0)) return false;
    char mark = rl_last_mark(l->before->pub.text);
    if (!l->headed && (!mark || !strchr(",;.", mark)) && l->before->syn != RL_SYN_ORGAN_LINE) return false;
    if (next && is_lettered_name(next)) {
        reslint_str label = rl_trim(rl_label_of(&next->pub)->text);
        if (!rl_is(label, "A.") && !rl_is(label, "I.")) return false;
        for (i++; i < l->b->n_units && l->b->units[i] != next;) i++;
        next = rl_unit_after(l->b, i);
    }
    return next && next->syn == RL_SYN_NUMBERED_PARAGRAPH &&
           rl_label_number(next) == l->at[0].series.value + 1 &&
           rl_listed_opening(l->b, unit->pub.text, RESLINT_OPENING_OPERATIVE) == RESLINT_OPENING_NONE;
}

bool rl_is_labelled_heading(const rl_lists *l, uint32_t i) {
    const rl_node *unit = l->b->units[i], *next = rl_unit_after(l->b, i);
    if (is_lettered_heading(l, i)) return true;
    if (!next || next->syn != RL_SYN_NUMBERED_PARAGRAPH || !unit->pub.text.len) return false;
    if (rl_label_number(next) != l->at[0].series.value + 1) return false;
    if (is_all_strong(unit)) return true;
    bool ended = rl_last_mark(l->before->pub.text) == ';' || rl_last_mark(l->before->pub.text) == '.';
    return ended && l->n == 1 && unit->blank_before && unit->pub.text.len < SHORT_HEADING &&
           rl_is_upper((unsigned char)*unit->pub.text.ptr) && !rl_closed(unit->pub.text);
}

/* The length of "B" or "II" at the head of a text that goes on after its stop; 0 if there is none. */
static uint32_t capital_label(const rl_node *unit) {
    reslint_str text = unit->pub.text;
    uint32_t end = 0;
    if (unit->pub.first_child) return 0; /* marked up: it really is a heading */
    end = rl_past(text, end, rl_is_upper);
    return end && end < 6 && text.len > end + 2 && text.ptr[end] == '.' && text.ptr[end + 1] == ' ' ? end : 0;
}

bool rl_is_point_after_all(rl_lists *l, uint32_t i) {
    rl_node *unit = l->b->units[i];
    uint32_t end = capital_label(unit);
    if (!end) return false;
    reslint_str label = rl_slice(unit->pub.text, 0, end + 1);
    bool open = l->n > 1 && continues(l, label, 0);
    if (!open && !rl_is(label, "A.") && !rl_is(label, "I.")) return false;
    if (!open) {
        const rl_node *next = rl_unit_after(l->b, i);
        const reslint_node *other = next && next->syn == RL_SYN_POINT ? rl_label_of(&next->pub) : NULL;
        bool followed = other && (rl_is(rl_trim(other->text), "B.") || rl_is(rl_trim(other->text), "II."));
        followed = followed || (next && capital_label(next) &&
                                (rl_starts(next->pub.text, "B.") || rl_starts(next->pub.text, "II.")));
        if (!followed && rl_last_mark(l->before->pub.text) != ':') return false;
    }
    rl_cut_label(l->b, unit, end + 1);
    unit->syn = RL_SYN_POINT;
    return true;
}
