/* Names of kinds, as the grammar and users' rules spell them, and of places, as drafters do. */
#include "model/builder.h"
#include "reslint/kit/elements.h"

static const struct {
    uint32_t kind;
    const char *name;
} names[] = {
    {RESLINT_DOCUMENT, "document"},
    {RESLINT_RESOLUTION, "resolution"},
    {RESLINT_ANNEX, "annex"},
    {RESLINT_MASTHEAD, "masthead"},
    {RESLINT_SYMBOL, "symbol"},
    {RESLINT_SESSION, "session"},
    {RESLINT_AGENDA_ITEM, "agenda_item"},
    {RESLINT_ADOPTED_BY, "adopted_by"},
    {RESLINT_REPORT_LINE, "report_line"},
    {RESLINT_SPONSORS, "sponsors"},
    {RESLINT_TITLE, "title"},
    {RESLINT_MUN_HEADER, "mun_header"},
    {RESLINT_ADOPTION_LINE, "adoption_line"},
    {RESLINT_VOTING, "voting"},
    {RESLINT_ORGAN_LINE, "organ_line"},
    {RESLINT_PREAMBULAR_PARAGRAPH, "preambular_paragraph"},
    {RESLINT_OPERATIVE_PARAGRAPH, "operative_paragraph"},
    {RESLINT_POINT, "point"},
    {RESLINT_CONTINUATION, "continuation"},
    {RESLINT_HEADING, "heading"},
    {RESLINT_ANNEX_PARAGRAPH, "annex_paragraph"},
    {RESLINT_FOOTNOTE, "footnote"},
    {RESLINT_TABLE, "table"},
    {RESLINT_NOTE_TO_READER, "note_to_reader"},
    {RESLINT_COMMENT, "comment"},
    {RESLINT_OTHER, "other"},
    {RESLINT_LABEL, "label"},
    {RESLINT_EMPHASIS, "emphasis"},
    {RESLINT_FOOTNOTE_REFERENCE, "footnote_reference"},
    {RESLINT_CITATION, "citation"},
    {RESLINT_DATE, "date"},
    {RESLINT_CROSS_REFERENCE, "cross_reference"},
    {RESLINT_BRACKET, "bracket"},
    {RESLINT_ATTRIBUTION, "attribution"},
    {RESLINT_STATUS, "status"},
    {RESLINT_QUOTATION, "quotation"},
    {RESLINT_ARTEFACT, "artefact"},
    {0, NULL},
};

const char *rl_kind_name(uint32_t kind) {
    for (size_t i = 0; names[i].name; i++)
        if (names[i].kind == kind) return names[i].name;
    return "none";
}

static const char *part_prefix(uint32_t kind) {
    return kind == RESLINT_PREAMBULAR_PARAGRAPH ? "PP" : "OP";
}

static reslint_str made(char *text) {
    return rl_str(text);
}

/* Every paragraph has a location, and printf is slow: the common ones are put together by hand. */
static reslint_str joined(rl_arena *arena, reslint_str a, const char *between, reslint_str b) {
    uint32_t gap = (uint32_t)strlen(between);
    char *text = rl_alloc_raw(arena, (size_t)a.len + gap + b.len + 1);
    if (a.len) memcpy(text, a.ptr, a.len);
    memcpy(text + a.len, between, gap);
    if (b.len) memcpy(text + a.len + gap, b.ptr, b.len);
    text[a.len + gap + b.len] = '\0';
    return (reslint_str){text, a.len + gap + b.len};
}

static reslint_str numbered(rl_arena *arena, const char *what, const char *between, uint32_t number) {
    char digits[10];
    uint32_t at = sizeof digits;
    do digits[--at] = (char)('0' + number % 10);
    while ((number /= 10) != 0);
    return joined(arena, rl_str(what), between, (reslint_str){digits + at, (uint32_t)sizeof digits - at});
}

static const reslint_node *resolution_of(const reslint_node *node) {
    while (node && node->kind != RESLINT_RESOLUTION) node = node->parent;
    return node;
}

static bool is_bare(reslint_str label) {
    for (uint32_t i = 0; i < label.len; i++)
        if (!rl_is_digit((unsigned char)label.ptr[i])) return false;
    return label.len > 0;
}

static bool is_before_number(unsigned char c) {
    return c && !rl_is_digit(c);
}

/* "2)", "2.)", "(2)", "Clause 2" -> "2": how a paragraph is referred to, whatever mark its number has. */
static reslint_str without_mark(reslint_str label) {
    reslint_str number = label;
    bool word = rl_past(label, 0, rl_is_alpha) > 3 && !rl_starts_ci(label, "option");
    if (word) number = rl_slice(label, rl_past(label, 0, is_before_number), label.len);
    number = rl_trim_begin(number, "(");
    if (rl_final(number) == ')') number.len--;
    if (number.len < label.len && rl_final(number) == '.') number.len--; /* "2.)" */
    return is_bare(number) ? number : label;
}

/* "(OP)1" -> "OP1" */
static reslint_str unwrapped(reslint_str label, rl_arena *arena) {
    uint32_t close = rl_find(label, ")", 0);
    if (close == UINT32_MAX) return label;
    return joined(arena, rl_slice(label, 1, close), "", rl_slice(label, close + 1, label.len));
}

static reslint_str paragraph_place(const reslint_node *node, rl_arena *arena) {
    const reslint_clause *clause = node->as.clause;
    const char *part = part_prefix(node->kind);
    bool mun = strcmp(resolution_of(node)->as.resolution->profile, "mun") == 0;
    if (mun && node->kind == RESLINT_OPERATIVE_PARAGRAPH) part = "clause";
    if (node->kind == RESLINT_PREAMBULAR_PARAGRAPH && (!clause->label.len || is_bare(clause->label)))
        return numbered(arena, "PP", " ", clause->ordinal);
    if (!clause->label.len) return numbered(arena, part, " ", clause->ordinal);
    if (!is_bare(without_mark(clause->label))) {
        rl_label label;
        bool said = rl_label_read(clause->label, &label) && label.series;
        if (said && clause->label.ptr[0] == '(') return unwrapped(clause->label, arena);
        if (said) return clause->label;
        return joined(arena, rl_str(part), " ", clause->label);
    }
    uint32_t right = rl_mut(node)->rank;
    if (!right || right == clause->number) return numbered(arena, part, " ", clause->number);
    return made(rl_format(arena, "%s %u (numbered %u)", part, right, clause->number));
}

static reslint_str annex_place(const reslint_node *node, rl_arena *arena) {
    const reslint_node *annex = node;
    while (annex && annex->kind != RESLINT_ANNEX) annex = annex->parent;
    if (!annex) return RL_STR("annex");
    uint32_t rank = rl_mut(annex)->rank;
    const char *name = rank ? rl_format(arena, "annex %u", rank) : "annex";
    if (node->kind != RESLINT_ANNEX_PARAGRAPH) return rl_str(name);
    const reslint_clause *clause = node->as.clause;
    if (clause->label.len) return joined(arena, rl_str(name), ", ", clause->label);
    return numbered(arena, name, ", para. ", clause->ordinal);
}

static reslint_str note_place(const reslint_node *note, rl_arena *arena) {
    const reslint_node *first = note->as.footnote ? note->as.footnote->first : NULL;
    const reslint_node *label = rl_label_of(note);
    reslint_str number = label ? rl_trim(label->text) : RL_STR("?");
    if (!first) return made(rl_format(arena, "note %.*s", (int)number.len, number.ptr));
    reslint_str where = rl_location(first->block, arena);
    return made(rl_format(arena, "note %.*s (%.*s)", (int)number.len, number.ptr, (int)where.len, where.ptr));
}

static reslint_str point_place(const reslint_node *node, rl_arena *arena) {
    reslint_str above = rl_location(node->parent, arena);
    const reslint_clause *clause = node->as.clause;
    if (!clause->label.len)
        return made(rl_format(arena, "%.*s, point %u", (int)above.len, above.ptr, clause->ordinal));
    return joined(arena, above, " ", clause->label);
}

static reslint_str block_place(const reslint_node *node, rl_arena *arena) {
    switch (node->kind) {
    case RESLINT_PREAMBULAR_PARAGRAPH:
    case RESLINT_OPERATIVE_PARAGRAPH: return paragraph_place(node, arena);
    case RESLINT_POINT: return point_place(node, arena);
    case RESLINT_CONTINUATION: return rl_location(node->parent, arena);
    case RESLINT_ANNEX:
    case RESLINT_ANNEX_PARAGRAPH: return annex_place(node, arena);
    case RESLINT_FOOTNOTE: return note_place(node, arena);
    case RESLINT_TITLE: return RL_STR("title");
    case RESLINT_ORGAN_LINE: return RL_STR("organ line");
    case RESLINT_SPONSORS: return RL_STR("sponsors");
    case RESLINT_HEADING: return RL_STR("heading");
    case RESLINT_ADOPTION_LINE: return RL_STR("adoption line");
    case RESLINT_VOTING: return RL_STR("voting record");
    case RESLINT_TABLE: return RL_STR("table");
    case RESLINT_COMMENT: return RL_STR("comment");
    case RESLINT_DOCUMENT:
    case RESLINT_RESOLUTION: return RL_STR("text");
    case RESLINT_OTHER:
    case RESLINT_NOTE_TO_READER: return RL_STR("text");
    default: return RL_STR("masthead");
    }
}

static const char *const roman[] = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};

/* "B", "draft resolution II": what the text is called where it is printed; empty if it has no name. */
static reslint_str name_in_file(uint32_t rank, rl_arena *arena) {
    if (!rank) return RL_STR("");
    if (rank <= 26) return made(rl_format(arena, "%c", (char)('A' + rank - 1)));
    const char *what = rank < RL_DRAFT_DECISION ? "draft resolution" : "draft decision";
    uint32_t number = rank % 1000;
    if (!number) return rl_str(what);
    return made(number <= 10 ? rl_format(arena, "%s %s", what, roman[number - 1])
                             : rl_format(arena, "%s %u", what, number));
}

/* If a file has several resolutions, the name of the resolution comes first. */
static reslint_str with_resolution(const reslint_node *node, reslint_str place, rl_arena *arena) {
    const reslint_node *resolution = resolution_of(node);
    if (!resolution || !resolution->parent) return place;
    const reslint_node *first = resolution->parent->first_child;
    if (first == resolution && !resolution->next) return place;
    const reslint_resolution *facts = resolution->as.resolution;
    reslint_str name = name_in_file(rl_mut(resolution)->rank, arena);
    if (name.len) return joined(arena, name, ", ", place);
    if (facts->symbol.len) return joined(arena, facts->symbol, ", ", place);
    const char *what = strcmp(facts->stage, "adopted") == 0 ? "resolution" : "draft resolution";
    if (facts->ordinal <= 10)
        return made(
            rl_format(arena, "%s %s, %.*s", what, roman[facts->ordinal - 1], (int)place.len, place.ptr));
    return made(rl_format(arena, "%s %u, %.*s", what, facts->ordinal, (int)place.len, place.ptr));
}

static bool is_top(const reslint_node *node) {
    return node->kind != RESLINT_POINT && node->kind != RESLINT_CONTINUATION;
}

reslint_str rl_location(const reslint_node *node, rl_arena *arena) {
    if (!node) return RL_STR("text");
    if (rk_is_inline(node)) node = node->block;
    reslint_str place = block_place(node, arena);
    return is_top(node) && node->kind != RESLINT_FOOTNOTE ? with_resolution(node, place, arena) : place;
}
