/* Tables that page extraction or an e-mail turned into lines: "D-1 1", "Albania 0.010", "1. Income from staff
 * assessment 283 437 900", or a number and its words on separate lines. They follow a paragraph that
 * introduces a table and end where the paragraphs continue. Whatever is in between and made of figures is a
 * table, whatever its lines look like. */
#include "model/builder.h"

enum { LONGEST = 1000, FEWEST_FIGURES = 2 };

/* "Urges States to:": points follow, whatever figures they end in. */
static bool leads_to_list(reslint_str text) {
    static const char *const ends[] = {" to:", " by:", " that:", " including:", " of:",  " for:", " with:",
                                       " as:", " in:", " on:",   " alia:",      " and:", NULL};
    for (size_t i = 0; ends[i]; i++)
        if (rl_ends(text, ends[i])) return true;
    return false;
}

/* Does it end in a mark after which a table may follow? Its words are read only once the next block fits. */
static bool may_introduce(const rl_node *unit) {
    return rl_one_of((unsigned char)rl_last_mark(unit->pub.text), ":;.");
}

static bool introduces(const rl_node *unit) {
    if (unit->syn < RL_SYN_PARAGRAPH || unit->syn > RL_SYN_POINT) return false;
    reslint_str text = unit->pub.text;
    if (rl_find(text, " below", 0) != UINT32_MAX || rl_find(text, " table", 0) != UINT32_MAX) return true;
    if (rl_last_mark(text) != ':') return false;
    return rl_find(text, " follow", 0) != UINT32_MAX || !leads_to_list(text);
}

/* "by 2030", "of 3": a figure that is part of a sentence. */
static bool is_governed(reslint_str before) {
    static const char *const words[] = {" by",    " in",    " of",   " to",  " from",
                                        " since", " until", " the",  " and", " than",
                                        " least", " about", " over", " No.", NULL};
    for (size_t i = 0; words[i]; i++)
        if (rl_ends(before, words[i])) return true;
    return false;
}

/* "12", "1 322 000", "117,372,400", "0.006", "(3)", "-" at the end. */
static bool ends_in_figure(reslint_str text) {
    reslint_str last = rl_trim_end(text, ")*% ");
    if (rl_is_digit(rl_final(last))) return !is_governed(rl_trim_end(last, "0123456789., "));
    return rl_ends(last, "-") || rl_ends(last, "\xE2\x80\x93");
}

static uint32_t figures_of(reslint_str text) {
    uint32_t figures = 0;
    for (uint32_t i = 0; i < text.len; i++)
        figures += rl_is_digit((unsigned char)text.ptr[i]) && (!i || text.ptr[i - 1] == ' ');
    return figures;
}

/* Figures make up a good part of it, and it is not a sentence. */
static bool is_row(const rl_node *unit) {
    reslint_str text = unit->pub.text;
    uint32_t digits = 0;
    if (rl_find(text, " | ", 0) != UINT32_MAX) return true;
    if (!ends_in_figure(text)) return false;
    for (uint32_t i = 0; i < text.len; i++) digits += rl_is_digit((unsigned char)text.ptr[i]);
    return digits * 14 >= text.len;
}

static bool is_sentence(const rl_node *unit) {
    return rl_one_of((unsigned char)rl_last_mark(unit->pub.text), ";.,") && unit->pub.text.len > 30;
}

/* Does the text continue with this block, after a table? */
static bool goes_on(const rl_builder *b, const rl_node *unit) {
    bool closed = rl_closed(unit->pub.text) && rl_last_mark(unit->pub.text) != ',';
    switch (unit->syn) {
    case RL_SYN_ORGAN_LINE:
    case RL_SYN_ANNEX_HEADING:
    case RL_SYN_ADOPTION_LINE:
    case RL_SYN_TITLE:
    case RL_SYN_LABELLED_PARAGRAPH: return true;
    case RL_SYN_POINT: return rl_closed(unit->pub.text); /* "A. Investment" heads a part of the table */
    case RL_SYN_NUMBERED_PARAGRAPH:
    case RL_SYN_PARAGRAPH:
        if (!closed || is_row(unit)) return false;
        if (unit->syn == RL_SYN_NUMBERED_PARAGRAPH && is_sentence(unit)) return true;
        return rl_listed_opening(b, unit->pub.text, RESLINT_OPENING_OPERATIVE) != RESLINT_OPENING_NONE;
    default: return false;
    }
}

/* Looks at the blocks from `i` on; returns the place where the table ends, `i` if there is none. */
static uint32_t end_of_table(const rl_builder *b, uint32_t i) {
    uint32_t rows = 0, sentences = 0, k = i;
    for (; k < b->n_units && k - i < LONGEST; k++) {
        const rl_node *unit = b->units[k];
        if (rl_is_side_block(unit->syn) || unit->syn == RL_SYN_TABLE_ROW) continue;
        if (goes_on(b, unit) || rl_last_mark(unit->pub.text) == ':') break;
        rows += is_row(unit) ? 1 + figures_of(unit->pub.text) / 2 : 0;
        sentences += is_sentence(unit);
        if (sentences > 2 && sentences * 2 >= rows) return i;
    }
    return rows >= FEWEST_FIGURES && rows > sentences * 2 ? k : i;
}

/* "Abbreviations: GS, General Service.", below a table. */
static bool explains_table(const rl_node *unit) {
    static const char *const heads[] = {
        "Abbreviation", "Note:", "Notes:", "Source:", "Sources:", "Key:", NULL};
    for (size_t i = 0; heads[i]; i++)
        if (unit->syn == RL_SYN_PARAGRAPH && rl_starts(unit->pub.text, heads[i])) return true;
    return false;
}

static void take_explanations(rl_builder *b) {
    bool below = false;
    for (uint32_t i = 0; i < b->n_units; i++) {
        rl_node *unit = b->units[i];
        if (rl_is_side_block(unit->syn)) continue;
        if (below && explains_table(unit)) unit->syn = RL_SYN_TABLE_ROW;
        below = unit->syn == RL_SYN_TABLE_ROW;
    }
}

/* The next block that is not beside the text; the number of units if there is none. */
static uint32_t next_block(const rl_builder *b, uint32_t i) {
    while (i < b->n_units && rl_is_side_block(b->units[i]->syn)) i++;
    return i;
}

void rl_tables(rl_builder *b) {
    for (uint32_t i = 0; i < b->n_units; i++) {
        if (rl_is_side_block(b->units[i]->syn) || !may_introduce(b->units[i])) continue;
        uint32_t next = next_block(b, i + 1);
        if (next == b->n_units || goes_on(b, b->units[next]) || !introduces(b->units[i])) continue;
        uint32_t end = end_of_table(b, i + 1);
        for (uint32_t k = i + 1; k < end; k++)
            if (!rl_is_side_block(b->units[k]->syn)) b->units[k]->syn = RL_SYN_TABLE_ROW;
        i = end - 1;
    }
    take_explanations(b);
}
