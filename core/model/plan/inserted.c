/* Texts inside a text: an instrument that a paragraph adopts ("Adopts the following outcome document:"),
 * articles that it amends, a theme or a question that it quotes, sentences that it declares under numbers of
 * their own. None of them is the resolution's own; the resolution continues where its numbers do, with a verb
 * of the organ. */
#include "model/plan/divide.h"
#include "recognise/steps.h"

enum { MOST_QUOTED = 60, HEADING_LENGTH = 120 };

static bool is_numbered(const rl_node *unit) {
    return unit->syn == RL_SYN_NUMBERED_PARAGRAPH;
}

/* What ends the text that holds the other: its own end, or the next masthead. */
static bool ends_text(const rl_node *unit) {
    switch (unit->syn) {
    case RL_SYN_ADOPTION_LINE:
    case RL_SYN_VOTING:
    case RL_SYN_ANNEX_HEADING:
    case RL_SYN_ADOPTED_BY_LINE:
    case RL_SYN_MUN_HEADER:
    case RL_SYN_SPONSORS: return true;
    case RL_SYN_ORGAN_LINE: return rl_organ_of(unit->pub.text) != RESLINT_ORGAN_UNKNOWN;
    default: return false;
    }
}
/* How many more quotation marks the text opens than it closes. */
static int opened(reslint_str text) {
    int open = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        if (rl_here(text, i, "“")) open++;
        if (rl_here(text, i, "”")) open--;
    }
    return open;
}

/* Marks that quote each paragraph at its head, and the last one at its end too. */
static const char *const other_quotes[][2] = {{"\"", "\""}, {"‘", "’"}, {"«", "»"}};

/* Does the text end with the mark, before a comma or a stop: "…again”,"? */
static bool ends_quoted(reslint_str text, const char *close) {
    text = rl_trim(text);
    text = rl_trim_end(text, ",;.:");
    return rl_ends(text, close);
}

/* The same with other marks, which can also be apostrophes or look the same at both ends: the last of a row
 * of paragraphs that begin with one also ends with one. */
static uint32_t end_of_quoted_row(const rl_builder *b, uint32_t from) {
    const char *const *marks = NULL;
    for (size_t k = 0; k < sizeof other_quotes / sizeof *other_quotes; k++)
        if (rl_starts(b->units[from]->pub.text, other_quotes[k][0])) marks = other_quotes[k];
    uint32_t end = from, last = rl_ahead(b, from, MOST_QUOTED);
    for (uint32_t i = from; marks && i < last; i = rl_next_unit(b, i)) {
        reslint_str text = b->units[i]->pub.text;
        if (ends_text(b->units[i]) || !rl_starts(text, marks[0])) break;
        if (ends_quoted(rl_slice(text, 1, text.len), marks[1])) end = i + 1;
    }
    return end;
}

/* The place after the last unit of the quotation that begins at `from`; `from` if there is none. */
static uint32_t end_of_quotation(const rl_builder *b, uint32_t from) {
    int open = 0;
    if (!rl_starts(b->units[from]->pub.text, "“")) return end_of_quoted_row(b, from);
    for (uint32_t i = from, end = rl_ahead(b, from, MOST_QUOTED); i < end; i = rl_next_unit(b, i)) {
        if (ends_text(b->units[i])) return from;
        if (open && rl_starts(b->units[i]->pub.text, "“")) open--; /* each paragraph of it opens it again */
        open += opened(b->units[i]->pub.text);
        if (open <= 0) return i + 1;
    }
    return from;
}

/* "Adopts the following declaration:", "…to amend the Regulations as follows:" */
static bool introduces(reslint_str text) {
    static const char *const what[] = {
        "declaration", "outcome",     "document",       "text",    "statement", "guidelines",
        "principles",  "regulations", "rules",          "statute", "treaty",    "convention",
        "charter",     "agreement",   "articles",       "article", "question",  "questions",
        "message",     "appeal",      "plan of action", NULL};
    enum { TAIL = 200, NEAR = 60 };
    text = rl_last(text, TAIL);
    bool amends = rl_find_ci(text, "amend", 0) != UINT32_MAX || rl_find_ci(text, "revise", 0) != UINT32_MAX ||
                  rl_find_ci(text, "replace", 0) != UINT32_MAX;
    if (amends && rl_find_ci(text, "as follows", 0) != UINT32_MAX) return true;
    if (rl_find_ci(text, "to read", 0) != UINT32_MAX) return true;
    uint32_t following = rl_find_ci(text, "the following ", 0);
    if (following == UINT32_MAX) return false;
    text = rl_first(rl_slice(text, following, text.len), NEAR);
    for (size_t i = 0; what[i]; i++)
        if (rl_find_ci(text, what[i], 0) != UINT32_MAX) return true;
    return false;
}

/* A heading, the speakers of the instrument, or its first article. */
static bool begins_instrument(const rl_builder *b, const rl_node *unit) {
    reslint_str text = unit->pub.text;
    if (unit->syn == RL_SYN_HEADING || unit->syn == RL_SYN_ORGAN_LINE) return true;
    if (unit->syn != RL_SYN_PARAGRAPH || rl_decides(b, unit)) return false;
    if (rl_starts_ci(text, "we, ") || rl_starts_ci(text, "article ") || rl_starts_ci(text, "regulation "))
        return true;
    return text.len < HEADING_LENGTH && !rl_closed(text) && unit->blank_before;
}

/* Where the resolution continues, or its end. `own`: the number of the introducing paragraph, 0 if none. */
static uint32_t end_of_instrument(const rl_builder *b, uint32_t from, uint32_t own, bool *resumed) {
    bool first = true;
    *resumed = true;
    for (uint32_t i = from; i < b->n_units; i = rl_next_unit(b, i)) {
        const rl_node *unit = b->units[i];
        if (ends_text(unit)) break;
        if (own && is_numbered(unit)) {
            bool next = rl_label_number(unit) == own + 1;
            if (next && (first || rl_decides(b, unit))) return i;
            first = false;
        } else if (!own && unit->syn == RL_SYN_PARAGRAPH && unit->blank_before && rl_decides(b, unit)) {
            return i;
        }
    }
    *resumed = false;
    uint32_t end = from;
    while (end < b->n_units && !ends_text(b->units[end])) end++;
    return end;
}

/* "Declares that: / 1. The subjection of peoples …": numbered sentences below a verb without a number. */
static bool declares(const rl_builder *b, const rl_node *intro, const rl_node *first) {
    if (rl_is_lone_verb(intro->pub.text) || rl_is_enacting(intro->pub.text) ||
        rl_governs(intro->pub.text, first))
        return false;
    return intro->syn == RL_SYN_PARAGRAPH && is_numbered(first) && rl_label_number(first) == 1 &&
           rl_decides(b, intro) && !rl_decides(b, first);
}

static void mark(rl_builder *b, uint32_t from, uint32_t to, rl_role role) {
    for (uint32_t i = from; i < to; i++)
        if (!rl_is_side_block(b->units[i]->syn)) b->units[i]->role = role;
}

void rl_find_inserted(rl_builder *b) {
    for (uint32_t i = 0; i < b->n_units; i++) {
        rl_node *intro = b->units[i];
        bool text = intro->syn == RL_SYN_PARAGRAPH || is_numbered(intro);
        if (!text || rl_last_mark(intro->pub.text) != ':') continue;
        uint32_t from = rl_next_unit(b, i);
        if (from >= b->n_units) return;
        uint32_t end = end_of_quotation(b, from), own = is_numbered(intro) ? rl_label_number(intro) : 0;
        bool resumed = true;
        if (end == from) {
            bool instrument = introduces(intro->pub.text) && begins_instrument(b, b->units[from]) &&
                              (own || rl_decides(b, intro));
            if (!instrument) {
                if (declares(b, intro, b->units[from])) intro->role = RL_DECIDES;
                continue;
            }
            end = end_of_instrument(b, from, own, &resumed);
        }
        mark(b, from, end, resumed ? RL_INSERTED : RL_ANNEXED);
        if (!own && rl_decides(b, intro)) intro->role = RL_DECIDES;
        i = end - 1;
    }
}
