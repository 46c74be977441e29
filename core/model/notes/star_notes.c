/* Notes marked with an asterisk or a dagger: "* Any changes to the list of sponsors will be reflected …". In
 * Markdown the same mark is a bullet, and the grammar sees a point. A note is told by how many marks it has,
 * by the words with which such notes begin, and by coming below a list or a finished paragraph of another
 * kind, and not below a colon that introduces a list. */
#include "model/builder.h"
#include "model/document_symbols.h"
#include "text/characters.h"

/* How many stars and daggers a label has, if it has nothing else but backslashes. */
static uint32_t stars_in(reslint_str label) {
    enum { DAGGER = 0x2020, DOUBLE_DAGGER = 0x2021 };
    uint32_t stars = 0, len;
    for (uint32_t at = 0; at < label.len; at += len) {
        uint32_t c = rl_character_at(label, at, &len);
        if (c != '*' && c != '\\' && c != DAGGER && c != DOUBLE_DAGGER) return 0;
        stars += c != '\\';
    }
    return stars;
}

/* Of the unit's label. */
static uint32_t stars_of(const rl_node *unit) {
    const reslint_node *label = rl_label_of(&unit->pub);
    return label ? stars_in(label->text) : 0;
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
    return text.len < 40 && rl_begins_symbol(text);
}

/* `listed`: points with a star have been seen since the last paragraph. */
static bool is_note(const rl_node *unit, const rl_node *before, const rl_node *after, bool listed) {
    if (stars_of(unit) > 1 || reads_as_note(unit->pub.text)) return true;
    if (listed || rl_is_lower(rl_byte(unit->pub.text, 0))) return false;
    if (!before || rl_last_mark(unit->pub.text) != '.') return false;
    bool ended = before->syn == RL_SYN_POINT || rl_last_mark(before->pub.text) == '.';
    return ended && (!after || !stars_of(after));
}

/* "* The towns", at the top of a page that begins within a list of stars: the grammar sees a note. */
static bool goes_on_with_stars(const rl_node *unit, const rl_node *before) {
    return stars_of(unit) == 1 && rl_one_of((unsigned char)rl_last_mark(before->pub.text), ";,:") &&
           !reads_as_note(unit->pub.text);
}

void rl_star_notes(rl_builder *b) {
    const rl_node *before = NULL;
    bool listed = false;
    for (uint32_t i = 0; i < b->n_units; i++) {
        rl_node *unit = b->units[i];
        if (listed && goes_on_with_stars(unit, before)) unit->syn = RL_SYN_POINT;
        if (rl_is_side_block(unit->syn)) continue;
        bool star = unit->syn == RL_SYN_POINT && stars_of(unit);
        if (star && is_note(unit, before, rl_unit_after(b, i), listed)) {
            unit->syn = RL_SYN_FOOTNOTE;
            continue;
        }
        before = unit;
        listed = star || (listed && unit->syn == RL_SYN_POINT);
    }
}
