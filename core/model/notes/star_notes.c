/* Notes marked with an asterisk or a dagger: "* Any changes to the list of sponsors will be reflected …". In
 * Markdown the same mark is a bullet, and the grammar sees a point. A note is told by how many marks it has,
 * by the words with which such notes begin, and by coming below a list or a finished paragraph of another
 * kind, and not below a colon that introduces a list. */
#include "model/builder.h"

static bool is_star(reslint_str label) {
    uint32_t marks = 0;
    for (uint32_t i = 0; i < label.len; i++) {
        bool dagger = i + 2 < label.len && memcmp(label.ptr + i, "\xE2\x80", 2) == 0;
        if (label.ptr[i] == '\\') continue;
        if (label.ptr[i] != '*' && !dagger) return false;
        marks++;
        if (dagger) i += 2;
    }
    return marks != 0;
}

static bool bears_star(const rl_node *unit) {
    const reslint_node *label = rl_label_of(&unit->pub);
    return label && is_star(label->text);
}

static uint32_t marks_of(const rl_node *unit) {
    const reslint_node *label = rl_label_of(&unit->pub);
    uint32_t marks = 0;
    for (uint32_t i = 0; i < label->text.len; i++) marks += label->text.ptr[i] == '*';
    return marks;
}

static bool reads_as_note(reslint_str text) {
    static const char *const heads[] = {
        "Any change",           "On behalf of",   "Reissued",        "Re-issued",       "Previously",
        "The present ",         "In accordance",  "In order to ",    "Subsequently",    "In line with ",
        "Available only",       "The annex",      "This document",   "Late submission", "Submitted",
        "The original",         "Also sponsored", "The designation", "All references",  "See ",
        "The list of sponsors", "Issued without", "Reproduced as",   "Owing to",        NULL};
    for (size_t i = 0; heads[i]; i++)
        if (rl_starts(text, heads[i])) return true;
    return (rl_starts(text, "A/") || rl_starts(text, "S/") || rl_starts(text, "E/")) && text.len < 40;
}

/* `listed`: points with a star have been seen since the last paragraph. */
static bool is_note(const rl_node *unit, const rl_node *before, const rl_node *behind, bool listed) {
    if (marks_of(unit) > 1 || reads_as_note(unit->pub.text)) return true;
    if (listed || rl_is_lower(rl_byte(unit->pub.text, 0))) return false;
    if (!before || rl_last_mark(unit->pub.text) != '.') return false;
    if (before->syn == RL_SYN_POINT) {
        if (bears_star(before)) return false;
        return !behind || behind->syn != RL_SYN_POINT || !bears_star(behind);
    }
    return rl_last_mark(before->pub.text) == '.' && (!behind || !bears_star(behind));
}

/* "* The towns", at the top of a page that begins within a list of stars: the grammar sees a note. */
static bool goes_on_with_stars(const rl_node *unit, const rl_node *before) {
    if (unit->syn != RL_SYN_FOOTNOTE || !before || before->syn != RL_SYN_POINT || !bears_star(unit))
        return false;
    char mark = rl_last_mark(before->pub.text);
    return marks_of(unit) == 1 && (mark == ';' || mark == ',' || mark == ':') &&
           !reads_as_note(unit->pub.text);
}

void rl_star_notes(rl_builder *b) {
    const rl_node *before = NULL;
    bool listed = false;
    for (uint32_t i = 0; i < b->n_units; i++) {
        rl_node *unit = b->units[i];
        if (listed && goes_on_with_stars(unit, before)) unit->syn = RL_SYN_POINT;
        if (rl_is_side_block(unit->syn)) continue;
        uint32_t k = i + 1;
        bool star = unit->syn == RL_SYN_POINT && bears_star(unit);
        while (star && k < b->n_units && rl_is_side_block(b->units[k]->syn)) k++;
        if (star && is_note(unit, before, k < b->n_units ? b->units[k] : NULL, listed)) {
            unit->syn = RL_SYN_FOOTNOTE;
            continue;
        }
        before = unit;
        listed = star || (listed && unit->syn == RL_SYN_POINT);
    }
}
