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
    for (uint32_t k = rl_next_unit(l->b, i); k < end; k = rl_next_unit(l->b, k)) {
        const rl_node *unit = l->b->units[k];
        if (rl_begins_text(unit->syn)) return false;
        rl_series next = rl_series_read(rl_label_text(unit), r.style);
        if (r.style == RL_BULLET ? next.value && rl_series_same(next, r) : next.value == r.value + 1)
            return true;
    }
    return false;
}

/* "… (a) the wells, (b) the price, <line> (c) the users and (d) …": other members of the row are mid-line. */
static bool is_enumeration(const rl_lists *l, uint32_t i, rl_series r) {
    const rl_node *unit = l->b->units[i];
    reslint_str before = l->before->pub.text;
    if (l->before->running && rl_series_read(rl_label_text(l->before), r.style).value + 1 == r.value)
        return true;
    bool next = rl_series_occurs(unit->pub.text, r, 1) && !is_followed(l, i, r);
    bool previous = r.value == 1 || rl_series_occurs(before, r, -1);
    return previous && (next || rl_series_occurs(before, r, -2));
}

/* "a)" and "i.": a form in which nobody refers to a point. */
static bool is_half_open(reslint_str label) {
    return rl_byte(label, 0) != '(' && rl_one_of(rl_final(label), ").");
}

/* "… under item / (b) of the agenda;": what follows the label goes on with the reference. */
static bool goes_on_with_reference(const rl_lists *l, const rl_node *unit) {
    static const char *const words[] = {"of ", "above", "below", "and ", "or ", ",", "thereof", NULL};
    return ends_in_reference(l->before->pub.text) && rl_any_here(unit->pub.text, 0, words);
}

/* "… decides to meet on / 4. May in Oslo": nothing ends in such a word. */
static bool goes_on_with_date(const rl_lists *l, const rl_node *unit) {
    static const char *const months[] = {"January",  "February", "March",  "April",     "May",
                                         "June",     "July",     "August", "September", "October",
                                         "November", "December", NULL};
    if (!rl_ends_in_small_word(l->before->pub.text)) return false;
    uint32_t month = rl_any_here(unit->pub.text, 0, months);
    return month && !rl_is_alpha(rl_byte(unit->pub.text, month)); /* "Maybe" */
}

/* Is the path the next of an open list of paths, or one of the next few? */
static bool continues_path(const rl_lists *l, rl_series r) {
    for (uint32_t d = 0; d < l->n; d++) {
        const rl_series *s = &l->at[d].series;
        if (s->style == RL_PATH && s->lead == r.lead && r.value > s->value && r.value <= s->value + NEAR)
            return true;
    }
    return false;
}

/* "1.5 for lamps", "… of paragraphs 1(a), / 2(b) and": a quantity or a reference, since no list of such labels
 * begins with it or goes on with it. */
static bool path_is_text(const rl_lists *l, uint32_t i) {
    const rl_node *unit = l->b->units[i];
    reslint_str label = rl_label_text(unit), text = unit->pub.text;
    rl_series r = begins_low(unit) ? rl_series_read(label, RL_PATH) : (rl_series){0};
    bool bracket = rl_find(label, "(", 0) != UINT32_MAX;
    bool figures = !bracket && rl_is_digit(rl_byte(label, 0)) && rl_is_digit(rl_final(label));
    if (!r.value || (!figures && !bracket)) return false;
    bool closed = rl_closed(l->before->pub.text);
    if (rl_is(text, "and") || rl_is(text, "or")) return !closed;
    if (r.value == 1) return !closed && !is_followed(l, i, r);
    return (figures || !closed || !unit->blank_before) && !continues_path(l, r);
}

static bool point_is_text(const rl_lists *l, uint32_t i) {
    const rl_node *unit = l->b->units[i];
    reslint_str label = rl_label_text(unit);
    for (rl_style s = RL_LETTER; s <= RL_FIGURE; s++) {
        rl_series r = rl_series_read(label, s);
        if (r.value && is_enumeration(l, i, r)) return true;
    }
    if (goes_on_with_reference(l, unit)) return true;
    if (rl_is_own_path(l, label)) return false;
    bool half_open = is_half_open(label);
    if (begins_low(unit) && rl_is_digit(rl_final(label)))
        return true; /* "indicators 14.4, <line> 14.5 and" */
    if (rl_closed(l->before->pub.text)) return false;
    if (!begins_low(unit) && l->before->syn == RL_SYN_POINT) return false;
    if (continues(l, label, half_open ? NEAR : 0)) return false;
    for (rl_style s = RL_LETTER; s <= RL_BULLET; s++) {
        rl_series r = rl_series_read(label, s);
        if (r.value == 1 && (half_open || is_followed(l, i, r))) return false;
    }
    return true;
}

/* A number before a lower-case letter, on a line after one without a mark: is it the next of an open list (of
 * the paragraphs if it begins as they do), or the first of a list that continues? */
static bool low_number_continues(const rl_lists *l, uint32_t i, rl_series r) {
    const rl_node *unit = l->b->units[i];
    if (r.value == 1) return rl_is_deeper(unit->indent, l->at[l->n - 1].indent) || is_followed(l, i, r);
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
    if (unit->syn == RL_SYN_POINT) return path_is_text(l, i) || (!unit->blank_before && point_is_text(l, i));
    bool odd = !unit->blank_before && !rl_is_upper((unsigned char)unit->pub.text.ptr[0]) &&
               !continues(l, label, NEAR);
    if (odd && rl_series_read(label, RL_FIGURE).value > 1) return true; /* "(sects. 142 and <line> 143), …" */
    /* first, since "paras." ends in a mark */
    if (ends_in_reference(before) && !(unit->blank_before && continues(l, label, 0))) return true;
    if (rl_closed(before)) return false;
    if (!unit->blank_before && (ends_in_figures(before) || goes_on_with_date(l, unit))) return true;
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
    if (!rl_is(rl_label_text(unit), "*") || unit->indent > 1 || !unit->blank_before || l->n < 2) return false;
    if (next && rl_is(rl_label_text(next), "*")) return false;
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
    reslint_str text = unit->pub.text, label = rl_label_text(unit);
    return unit->syn == RL_SYN_POINT && rl_is_upper(rl_byte(label, 0)) && rl_final(label) == '.' &&
           rl_is_upper(rl_byte(text, 0)) && text.len < SHORT_HEADING && !rl_closed(text);
}

/* Is the block the paragraph that the list of paragraphs goes on with? */
static bool is_next_paragraph(const rl_lists *l, const rl_node *unit) {
    return unit && unit->syn == RL_SYN_NUMBERED_PARAGRAPH &&
           rl_label_number(unit) == l->at[0].series.value + 1;
}

/* "A." or "I.", which begins a list, or what comes after it. */
static bool is_first(reslint_str label) {
    return rl_is(label, "A.") || rl_is(label, "I.");
}
static bool is_second(reslint_str label) {
    return rl_is(label, "B.") || rl_is(label, "II.");
}

/* Between two consecutive paragraphs, the first of which is finished; the name of a larger section may come
 * before it ("II. Measures / A. Arms embargo"). */
static bool is_lettered_heading(const rl_lists *l, uint32_t i) {
    const rl_node *unit = l->b->units[i], *next = rl_unit_after(l->b, i);
    if (!is_lettered_name(unit) || continues(l, rl_label_text(unit), 0)) return false;
    if (!l->headed && !rl_one_of((unsigned char)rl_last_mark(l->before->pub.text), ",;.") &&
        l->before->syn != RL_SYN_ORGAN_LINE)
        return false;
    if (next && is_lettered_name(next)) {
        if (!is_first(rl_label_text(next))) return false;
        next = rl_unit_after(l->b, rl_next_unit(l->b, i));
    }
    return is_next_paragraph(l, next) &&
           rl_listed_opening(l->b, unit->pub.text, RESLINT_OPENING_OPERATIVE) == RESLINT_OPENING_NONE;
}

bool rl_is_labelled_heading(const rl_lists *l, uint32_t i) {
    const rl_node *unit = l->b->units[i];
    reslint_str text = unit->pub.text;
    if (is_lettered_heading(l, i)) return true;
    if (!is_next_paragraph(l, rl_unit_after(l->b, i))) return false;
    if (is_all_strong(unit)) return true;
    char mark = rl_last_mark(l->before->pub.text);
    return (mark == ';' || mark == '.') && l->n == 1 && unit->blank_before && text.len < SHORT_HEADING &&
           rl_is_upper(rl_byte(text, 0)) && !rl_closed(text);
}

/* "B." or "II." at the head of a text that goes on after it; empty if there is none. */
static reslint_str capital_label(const rl_node *unit) {
    enum { LONGEST = 5 };
    reslint_str text = unit->pub.text;
    uint32_t end = rl_past(text, 0, rl_is_upper);
    bool marked_up = unit->pub.first_child != NULL; /* it really is a heading */
    return end && end <= LONGEST && rl_here(text, end, ". ") && !marked_up ? rl_slice(text, 0, end + 1)
                                                                           : RL_STR("");
}

/* Does the label begin a list, since the next has the next label or a colon comes before? */
static bool begins_capitals(const rl_lists *l, uint32_t i, reslint_str label) {
    const rl_node *next = rl_unit_after(l->b, i);
    if (!is_first(label)) return false;
    if (rl_last_mark(l->before->pub.text) == ':') return true;
    return next &&
           (is_second(capital_label(next)) || (next->syn == RL_SYN_POINT && is_second(rl_label_text(next))));
}

bool rl_is_point_after_all(rl_lists *l, uint32_t i) {
    rl_node *unit = l->b->units[i];
    reslint_str label = capital_label(unit);
    if (!label.len) return false;
    if (!begins_capitals(l, i, label) && !continues(l, label, 0)) return false;
    rl_cut_label(l->b, unit, label.len);
    unit->syn = RL_SYN_POINT;
    return true;
}
