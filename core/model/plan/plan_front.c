/* The front of a resolution: masthead, symbol, session, title, organ line. The grammar knows what kind each
 * line is; the title is recognised by its place, and a Model UN forum by the header above it. */
#include "model/plan/plan.h"

static bool text_is(const rl_node *unit, const char *words) {
    return rl_same_ci(unit->pub.text, rl_str(words));
}

bool rl_begins_masthead(const rl_node *unit) {
    return text_is(unit, "United Nations") || rl_starts(unit->pub.text, "United Nations A/");
}

bool rl_begins_front(const rl_node *unit) {
    return unit->syn == RL_SYN_MUN_HEADER || unit->syn == RL_SYN_SPONSORS ||
           unit->syn == RL_SYN_ADOPTED_BY_LINE || (unit->syn == RL_SYN_TITLE && rl_label_of(&unit->pub));
}

uint32_t rl_front_kind(rl_syn syn) {
    switch (syn) {
    case RL_SYN_SYMBOL_LINE: return RESLINT_SYMBOL;
    case RL_SYN_SESSION_LINE: return RESLINT_SESSION;
    case RL_SYN_AGENDA_LINE: return RESLINT_AGENDA_ITEM;
    case RL_SYN_ADOPTED_BY_LINE: return RESLINT_ADOPTED_BY;
    case RL_SYN_REPORT_LINE: return RESLINT_REPORT_LINE;
    case RL_SYN_SPONSORS: return RESLINT_SPONSORS;
    case RL_SYN_TITLE: return RESLINT_TITLE;
    case RL_SYN_MUN_HEADER: return RESLINT_MUN_HEADER;
    case RL_SYN_NOTE_TO_READER: return RESLINT_NOTE_TO_READER;
    case RL_SYN_TABLE_ROW: return RESLINT_TABLE;
    case RL_SYN_VOTING: return RESLINT_VOTING;
    case RL_SYN_ADOPTION_LINE: return RESLINT_ADOPTION_LINE;
    default: return RESLINT_MASTHEAD;
    }
}

bool rl_is_front_line(rl_syn syn) {
    return rl_front_kind(syn) != RESLINT_MASTHEAD || syn == RL_SYN_MASTHEAD_LINE;
}

void rl_remember(rl_res *res, rl_node *unit) {
    reslint_resolution *facts = res->facts;
    const reslint_node *node = &unit->pub;
    switch (unit->pub.kind) {
    case RESLINT_SYMBOL:
        if (!facts->symbol_line) facts->symbol_line = node;
        break;
    case RESLINT_SESSION:
        if (!facts->session_line) facts->session_line = node;
        break;
    case RESLINT_ADOPTED_BY:
        if (!facts->adopted_by) facts->adopted_by = node;
        break;
    case RESLINT_REPORT_LINE:
        if (!facts->report_line) facts->report_line = node;
        break;
    case RESLINT_SPONSORS:
        if (!facts->sponsors) facts->sponsors = node;
        break;
    case RESLINT_TITLE: facts->title = node; break;
    case RESLINT_ADOPTION_LINE:
        if (!facts->adoption_line) facts->adoption_line = node;
        break;
    case RESLINT_ORGAN_LINE: facts->organ_line = node; break;
    default: break;
    }
}

static bool ends_as_sponsors(reslint_str text) {
    return rl_ends(text, "draft resolution") || rl_ends(text, "draft decision") ||
           rl_find_ci(text, ": amendment", 0) != UINT32_MAX ||
           rl_find_ci(text, ": revised draft resolution", 0) != UINT32_MAX;
}

/* "B", "Draft resolution II": names of texts, not titles. */
static bool is_bare_name(const rl_node *unit) {
    return rl_name_of_part(unit) && (unit->pub.text.len <= 2 || rl_starts_ci(unit->pub.text, "draft "));
}

static bool can_be_title(const rl_node *unit) {
    if (unit->pub.kind != RESLINT_MASTHEAD || !unit->pub.text.len) return false;
    if (unit->syn != RL_SYN_PARAGRAPH && unit->syn != RL_SYN_HEADING) return false;
    return rl_organ_of(unit->pub.text) == RESLINT_ORGAN_UNKNOWN && !rl_begins_masthead(unit) &&
           !is_bare_name(unit);
}

/* The title is the last heading-like block before the organ line if none has a number; one that ends as a
 * sentence does is taken only if there is no other. */
void rl_find_title(rl_res *res) {
    if (res->facts->title) return;
    rl_node *title = NULL;
    for (uint32_t i = res->blocks.len; i-- > 0;) {
        rl_node *unit = res->blocks.items[i];
        if (!can_be_title(unit)) continue;
        char mark = rl_last_mark(unit->pub.text);
        bool sentence = mark == ':' || mark == '.' || mark == ';';
        if (!title || !sentence) title = unit;
        if (!sentence) break;
    }
    if (!title) return;
    title->pub.kind = RESLINT_TITLE;
    res->facts->title = &title->pub;
}

/* "Norway: draft resolution" and the title, on lines of one block: where the title begins, or 0. */
static uint32_t end_of_sponsors(const rl_node *unit) {
    static const char *const ends[] = {": draft resolution ", ": draft decision ",
                                       ": revised draft resolution ", NULL};
    if (unit->syn != RL_SYN_SPONSORS || unit->last_inline) return 0;
    for (size_t i = 0; ends[i]; i++) {
        uint32_t at = rl_find(unit->pub.text, ends[i], 0);
        if (at == UINT32_MAX) continue;
        at += (uint32_t)strlen(ends[i]);
        return rl_is_upper(rl_byte(unit->pub.text, at)) ? at : 0;
    }
    return 0;
}

void rl_add_front(rl_builder *b, rl_res *res, rl_node *unit) {
    uint32_t title = end_of_sponsors(unit);
    rl_node *rest = title ? rl_split(b, unit, title) : NULL;
    uint32_t kind = rl_front_kind(unit->syn);
    if (unit->syn == RL_SYN_PARAGRAPH && ends_as_sponsors(unit->pub.text)) kind = RESLINT_SPONSORS;
    rl_place_block(b, res, unit, kind);
    rl_remember(res, unit);
    if (rest) rl_place_block(b, res, rest, RESLINT_MASTHEAD);
}

/* Model UN forums have many names: "The United Nations General Assembly (unga),", "The Disarmament
 * Commission," */
bool rl_names_forum(const rl_res *res, const rl_node *unit) {
    return unit->pub.text.len < 100 && rl_starts_ci(unit->pub.text, "the ") && rl_ends(unit->pub.text, ",") &&
           rl_has_mun_header(res);
}

void rl_add_organ_line(rl_builder *b, rl_res *res, rl_node *unit) {
    rl_find_title(res);
    rl_place_block(b, res, unit, RESLINT_ORGAN_LINE);
    rl_remember(res, unit);
    res->part = RL_PREAMBLE;
    res->last = res->paragraph = NULL;
}
