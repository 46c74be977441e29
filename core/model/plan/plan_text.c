/* The text of a resolution: which blocks are preambular paragraphs, operative paragraphs or points, and which
 * continue them. An unnumbered paragraph before the first operative one is preambular; otherwise its opening
 * phrase and the mark at its end decide. */
#include "model/plan/divide.h"
#include "model/plan/plan.h"

bool rl_carries_draft(const rl_node *unit) {
    enum { CHAPEAU = 300 };
    reslint_str head = rl_first(unit->pub.text, CHAPEAU);
    uint32_t draft = rl_find(head, "draft resolution: The ", 0);
    if (draft == UINT32_MAX) draft = rl_find(head, "draft decision: The ", 0);
    return draft != UINT32_MAX;
}

static void add_paragraph(rl_builder *b, rl_res *res, rl_node *unit, uint32_t kind) {
    rl_place_block(b, res, unit, kind);
    rl_give_clause(b, unit);
    res->last = unit;
    res->paragraph = unit;
    res->section = false;
    if (kind == RESLINT_PREAMBULAR_PARAGRAPH) {
        res->part = RL_PREAMBLE;
        *(rl_node **)rl_push(b->arena, &res->preamble) = unit;
    } else if (kind == RESLINT_OPERATIVE_PARAGRAPH) {
        res->part = RL_OPERATIVE;
        *(rl_node **)rl_push(b->arena, &res->operative) = unit;
    }
}

static bool looks_like_heading(const rl_node *unit) {
    if (unit->syn == RL_SYN_HEADING) return true;
    if (rl_ends(unit->pub.text, " and") || rl_ends(unit->pub.text, " or")) return false; /* "…; and" */
    enum { LONGEST = 120 };
    return unit->pub.text.len < LONGEST && !rl_closed(unit->pub.text);
}

/* A line of its own between two paragraphs, not set off by empty lines. */
static bool is_short_line(const rl_builder *b, const rl_res *res, const rl_node *unit) {
    enum { SHORT = 80 };
    reslint_span at = unit->pub.source;
    bool ended = !res->last || rl_closed(res->last->pub.text);
    return ended && at.end - at.begin < SHORT && !memchr(b->text.ptr + at.begin, '\n', at.end - at.begin);
}

static void add_label_paragraph(rl_builder *b, rl_res *res, rl_node *unit) {
    char series = rl_label_series(unit);
    uint32_t kind = RESLINT_OPERATIVE_PARAGRAPH;
    if (series == 'P') kind = RESLINT_PREAMBULAR_PARAGRAPH;
    if (series == 'A' && res->part != RL_OPERATIVE) kind = RESLINT_PREAMBULAR_PARAGRAPH;
    if (res->part == RL_ANNEX) kind = RESLINT_ANNEX_PARAGRAPH;
    add_paragraph(b, res, unit, kind);
}

/* "1. Aware of the wells; / Noting the rain,": what follows shows that the preamble is not over. */
static bool preamble_follows(const rl_builder *b, const rl_node *following) {
    return following && following->syn == RL_SYN_PARAGRAPH && rl_opens_preamble(b, following);
}

static void add_numbered(rl_builder *b, rl_res *res, rl_node *unit, const rl_node *following) {
    if (res->part == RL_ANNEX) {
        add_paragraph(b, res, unit, RESLINT_ANNEX_PARAGRAPH);
        return;
    }
    if (res->part <= RL_PREAMBLE) {
        rl_opening found = rl_opening_as(b, unit->pub.text, RESLINT_OPENING_PREAMBULAR);
        bool participle = found.opening_class == RESLINT_OPENING_PREAMBULAR;
        bool comma = rl_last_mark(unit->pub.text) == ',';
        uint32_t before = res->preamble.len ? rl_label_number(res->preamble.items[res->preamble.len - 1]) : 0;
        bool runs_on =
            before && rl_label_number(unit) == before + 1; /* the preamble is numbered throughout */
        if (res->part == RL_PREAMBLE && participle && (comma || runs_on || preamble_follows(b, following))) {
            add_paragraph(b, res, unit, RESLINT_PREAMBULAR_PARAGRAPH);
            return;
        }
    } else if (rl_label_number(unit) == 1 && res->operative.len > 1 && rl_mark_before(res) == '.') {
        rl_open_annex(b, res, NULL,
                      unit->pub.source.begin); /* numbers start again after the end: an annexed text */
        add_paragraph(b, res, unit, RESLINT_ANNEX_PARAGRAPH);
        return;
    }
    bool resumes = res->part != RL_BACK || rl_resumes_text(b, res, unit);
    if (!resumes && res->captioned) {
        rl_place_block(b, res, unit, RESLINT_OTHER);
        return;
    }
    if (!resumes) rl_open_annex(b, res, NULL, unit->pub.source.begin);
    add_paragraph(b, res, unit, resumes ? RESLINT_OPERATIVE_PARAGRAPH : RESLINT_ANNEX_PARAGRAPH);
}

static void add_continuation(rl_builder *b, rl_res *res, rl_node *unit) {
    unit->pub.kind = RESLINT_CONTINUATION;
    rl_add_block(res->paragraph, unit);
    *(rl_node **)rl_push(b->arena, &res->blocks) = unit;
    res->last = unit;
}

/* Lower case below the points of a paragraph, with no opening phrase: the paragraph's sentence continues. */
static bool goes_on_below_list(const rl_res *res, const rl_node *unit) {
    return res->last && res->last->pub.kind == RESLINT_POINT && rl_is_lower(rl_byte(unit->pub.text, 0));
}

static void add_preamble_prose(rl_builder *b, rl_res *res, rl_node *unit) {
    rl_opening found = rl_opening_as(b, unit->pub.text, RESLINT_OPENING_PREAMBULAR);
    bool hit = found.opening_class != RESLINT_OPENING_NONE;
    char mark = rl_last_mark(unit->pub.text);
    bool verb = found.opening_class == RESLINT_OPENING_OPERATIVE && (found.known || mark != ',');
    bool section = res->operative.len && mark != ','; /* the preamble of a section is short */
    if (!hit && goes_on_below_list(res, unit)) {
        add_continuation(b, res, unit);
        return;
    }
    if (verb &&
        (section || rl_carries_draft(unit) || (!res->numbered && (mark != ',' || !res->preamble.len)))) {
        add_paragraph(b, res, unit, RESLINT_OPERATIVE_PARAGRAPH);
        return;
    }
    if (!hit && looks_like_heading(unit) && (unit->blank_before || is_short_line(b, res, unit))) {
        rl_add_heading(b, res, unit);
        return;
    }
    add_paragraph(b, res, unit, RESLINT_PREAMBULAR_PARAGRAPH);
    if (!hit || unit->syn == RL_SYN_HEADING) unit->pub.flags |= RESLINT_NODE_DOUBTFUL;
}

static bool is_bare_point(const rl_node *node) {
    return node->pub.kind == RESLINT_POINT && !node->pub.as.clause->label.len;
}

/* Bullets below a heading, or below a line such as "Signatories:", after the full stop of a paragraph: a list
 * of something else. */
static bool is_list_after_the_end(const rl_res *res, const rl_node *unit) {
    if (rl_label_of(&unit->pub) && unit->series.style != RL_BULLET) return false;
    if (res->part != RL_OPERATIVE || rl_mark_before(res) != '.' || res->last->pub.kind == RESLINT_POINT)
        return false;
    return res->blocks.items[res->blocks.len - 1] != res->last;
}

static void add_point(rl_builder *b, rl_res *res, rl_node *unit) {
    if (is_list_after_the_end(res, unit)) {
        rl_place_block(b, res, unit, RESLINT_OTHER);
        return;
    }
    if (!res->paragraph) {
        rl_place_block(b, res, unit, res->part == RL_ANNEX ? RESLINT_ANNEX_PARAGRAPH : RESLINT_OTHER);
        if (res->part == RL_ANNEX) rl_give_clause(b, unit);
        return;
    }
    rl_nest_point(b, res, unit);
    *(rl_node **)rl_push(b->arena, &res->blocks) = unit;
    res->last = unit;
}

/* "…, b) to act,<line>and to report.": splits what continues below the list off its last point. */
static void part_closing_words(rl_builder *b, rl_res *res, uint32_t i) {
    rl_node *unit = b->units[i];
    uint32_t at = res->last == unit ? rl_closing_words(b, i) : 0;
    if (at) add_continuation(b, res, rl_split(b, unit, at));
}

/* "We thank the hosts;" among clauses without numbers: first words that are in no list, but an end like
 * theirs. */
static bool is_alone(const rl_res *res, const rl_node *unit) {
    if (res->numbered || !res->operative.len || !rl_has_mun_header(res)) return false;
    char mark = rl_last_mark(unit->pub.text), before = rl_mark_before(res);
    return (mark == ';' || mark == ',') && (before == ';' || before == ',') && unit->blank_before &&
           unit->syn == RL_SYN_PARAGRAPH && res->last->syn == RL_SYN_PARAGRAPH &&
           rl_is_upper(rl_byte(unit->pub.text, 0));
}

/* A section may have a preamble of its own: "Contingency fund / Recalling …, / 1. Notes …". */
static bool opens_section(const rl_builder *b, const rl_res *res, const rl_node *unit,
                          const rl_node *following) {
    if (!res->section || !following || unit->syn != RL_SYN_PARAGRAPH) return false;
    uint32_t opening = rl_listed_opening(b, unit->pub.text, RESLINT_OPENING_PREAMBULAR);
    if (opening != RESLINT_OPENING_OPERATIVE) return opening == RESLINT_OPENING_PREAMBULAR;
    return rl_last_mark(unit->pub.text) == ',' && following->syn == RL_SYN_NUMBERED_PARAGRAPH &&
           rl_label_number(following) == 1;
}

/* "1. Urges all to act; / Noting the wells,": a paragraph of the preamble that went astray. The Council puts "Acting
 * under Chapter VII" among its decisions. */
static bool is_stray_preamble(const rl_builder *b, const rl_res *res, const rl_node *unit) {
    if (!res->numbered || !res->last || res->last != res->paragraph || unit->syn != RL_SYN_PARAGRAPH)
        return false;
    if (rl_last_mark(unit->pub.text) != ',' || !rl_is_upper(rl_byte(unit->pub.text, 0))) return false;
    char before = rl_last_mark(res->last->pub.text);
    if (before != ';' && before != '.') return false;
    return rl_opens_preamble(b, unit) && !rl_starts(unit->pub.text, "Acting ");
}

static void add_operative_prose(rl_builder *b, rl_res *res, rl_node *unit, const rl_node *following) {
    if (opens_section(b, res, unit, following) || is_stray_preamble(b, res, unit)) {
        add_paragraph(b, res, unit, RESLINT_PREAMBULAR_PARAGRAPH);
        return;
    }
    uint32_t opening = rl_listed_opening(b, unit->pub.text, RESLINT_OPENING_OPERATIVE);
    bool hit = opening != RESLINT_OPENING_NONE, verb = opening == RESLINT_OPENING_OPERATIVE;
    bool item = res->paragraph && !res->numbered && !unit->gap_before &&
                (rl_mark_before(res) == ':' || is_bare_point(res->last));
    if ((verb && (!res->numbered || rl_closed(unit->pub.text))) || (!item && is_alone(res, unit))) {
        add_paragraph(b, res, unit, RESLINT_OPERATIVE_PARAGRAPH);
    } else if (item && !hit) { /* numbers and letters were lost when it left a word processor */
        add_point(b, res, unit);
    } else if (!hit && goes_on_below_list(res, unit) && rl_mark_before(res) != '.') {
        add_continuation(b, res, unit);
    } else if (!hit && looks_like_heading(unit)) {
        rl_add_heading(b, res, unit);
    } else if (res->paragraph && rl_mark_before(res) != '.') {
        add_continuation(b, res, unit);
    } else {
        rl_place_block(b, res, unit, RESLINT_OTHER);
    }
}

static void add_prose(rl_builder *b, rl_res *res, rl_node *unit, const rl_node *following) {
    switch (res->part) {
    case RL_FRONT:
        if (rl_names_forum(res, unit)) {
            rl_add_organ_line(b, res, unit);
        } else if (unit->syn == RL_SYN_PARAGRAPH && rl_last_mark(unit->pub.text) == ',' &&
                   !rl_is_whereas(unit->pub.text) && rl_opens_preamble(b, unit)) {
            rl_find_title(res);
            add_paragraph(b, res, unit, RESLINT_PREAMBULAR_PARAGRAPH);
        } else {
            rl_add_front(b, res, unit);
        }
        break;
    case RL_PREAMBLE: add_preamble_prose(b, res, unit); break;
    case RL_OPERATIVE: add_operative_prose(b, res, unit, following); break;
    case RL_ANNEX: add_paragraph(b, res, unit, RESLINT_ANNEX_PARAGRAPH); break;
    case RL_BACK: rl_place_block(b, res, unit, RESLINT_OTHER); break;
    }
}

/* The line between preamble and operative part serves as the organ line too, wherever it is. */
static void add_dividing_line(rl_builder *b, rl_res *res, rl_node *unit) {
    rl_place_block(b, res, unit, RESLINT_ORGAN_LINE);
    if (!res->facts->organ_line) rl_remember(res, unit);
    res->part = RL_OPERATIVE;
    res->last = res->paragraph = NULL;
}

void rl_add_frame(rl_builder *b, rl_res *res, rl_node *unit) {
    if (res->part == RL_FRONT) res->framed = true;
    res->annex = NULL;
    if (res->part != RL_FRONT) res->part = RL_BACK;
    rl_place_block(b, res, unit, RESLINT_OTHER);
}

void rl_add_inserted(rl_builder *b, rl_res *res, rl_node *unit) {
    rl_place_block(b, res, unit, unit->syn == RL_SYN_TABLE_ROW ? RESLINT_TABLE : RESLINT_OTHER);
}

/* "Operative clauses": the operative part begins below it, if there is a preamble above. */
static void add_name_of_part(rl_builder *b, rl_res *res, rl_node *unit) {
    rl_place_block(b, res, unit, RESLINT_HEADING);
    if (res->part == RL_PREAMBLE && unit->role == RL_NAMES_OPERATIVE && res->preamble.len) {
        res->part = RL_OPERATIVE;
        res->last = res->paragraph = NULL;
    }
}

void rl_add_by_role(rl_builder *b, rl_res *res, rl_node *unit) {
    if (unit->role == RL_NAMES_PREAMBLE || unit->role == RL_NAMES_OPERATIVE) {
        add_name_of_part(b, res, unit);
    } else if (unit->role == RL_ENACTS && (res->part == RL_FRONT || !res->preamble.len)) {
        rl_add_organ_line(b, res, unit);
    } else if (unit->role == RL_ENACTS) {
        add_dividing_line(b, res, unit);
    } else {
        if (res->part == RL_FRONT) rl_find_title(res);
        add_paragraph(b, res, unit,
                      unit->role == RL_PREAMBULAR ? RESLINT_PREAMBULAR_PARAGRAPH
                                                  : RESLINT_OPERATIVE_PARAGRAPH);
    }
}

void rl_add_text_unit(rl_builder *b, rl_res *res, uint32_t i) {
    rl_node *unit = b->units[i];
    const rl_node *following = i + 1 < b->n_units ? b->units[i + 1] : NULL;
    switch (unit->syn) {
    case RL_SYN_NUMBERED_PARAGRAPH:
        if (res->part == RL_FRONT) rl_find_title(res);
        add_numbered(b, res, unit, following);
        break;
    case RL_SYN_LABELLED_PARAGRAPH:
        if (res->part == RL_FRONT) rl_find_title(res);
        add_label_paragraph(b, res, unit);
        break;
    case RL_SYN_POINT:
        if (rl_is_list_after_end(b, res, i)) {
            rl_place_block(b, res, unit, RESLINT_OTHER);
            break;
        }
        add_point(b, res, unit);
        part_closing_words(b, res, i);
        break;
    case RL_SYN_HEADING:
        if (res->part == RL_FRONT)
            rl_add_front(b, res, unit);
        else
            rl_add_heading(b, res, unit);
        break;
    case RL_SYN_ANNEX_HEADING:
        if (res->part == RL_FRONT)
            rl_add_front(b, res, unit);
        else
            rl_open_annex(b, res, unit, unit->pub.source.begin);
        break;
    default: add_prose(b, res, unit, following); break;
    }
}
