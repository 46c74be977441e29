/* The plan of a file: which blocks are masthead, title, preamble, operative part, annex and what follows, and
 * where a new resolution begins. The grammar gives kinds of lines; here stands what only the context and the
 * language decide: an unnumbered paragraph is preambular before the first operative one, a "2" in the middle
 * of a paragraph is text, a running title is furniture. */
#include "model/internal.h"
#include "model/memo.h"

enum { LOOK_AHEAD = 80 };

static bool is_furniture(rl_syn syn) {
    return syn == RL_SYN_PAGE_FURNITURE || syn == RL_SYN_RULE;
}

static bool text_is(const rl_node *unit, const char *words) {
    return rl_same_ci(unit->pub.text, rl_str(words));
}

static bool begins_masthead(const rl_node *unit) {
    return text_is(unit, "United Nations") || rl_starts(unit->pub.text, "United Nations A/");
}

/* Is there an organ line among the next blocks, before any numbered paragraph? */
static bool organ_line_ahead(const rl_builder *b, uint32_t from) {
    for (uint32_t i = from; i < b->n_units && i < from + LOOK_AHEAD; i++) {
        rl_syn syn = b->units[i]->syn;
        if (syn == RL_SYN_ORGAN_LINE) return true;
        if (syn == RL_SYN_NUMBERED_PARAGRAPH || syn == RL_SYN_LABELLED_PARAGRAPH) return false;
    }
    return false;
}

static bool begins_resolution(const rl_builder *b, const rl_res *res, uint32_t i) {
    const rl_node *unit = b->units[i];
    if (res->part == RL_FRONT) return false;
    bool cue = unit->syn == RL_SYN_ADOPTED_BY_LINE || unit->syn == RL_SYN_SPONSORS ||
               unit->syn == RL_SYN_MUN_HEADER ||
               (unit->syn == RL_SYN_TITLE && unit->pub.first_child &&
                unit->pub.first_child->kind == RESLINT_LABEL) ||
               begins_masthead(unit);
    if (unit->syn == RL_SYN_SYMBOL_LINE) {
        const reslint_node *own = res->facts->symbol_line;
        cue = !own || !rl_same(own->text, unit->pub.text);
        if (unit->gap_before && own) cue = false;
    }
    return cue && organ_line_ahead(b, i + 1);
}

static rl_res *new_resolution(rl_builder *b) {
    rl_res *res = rl_alloc(b->arena, sizeof *res);
    res->node = rl_node_new(b, RESLINT_RESOLUTION, (reslint_span){0, 0});
    res->facts = rl_alloc(b->arena, sizeof *res->facts);
    res->node->pub.as.resolution = res->facts;
    res->node->pub.source = (reslint_span){UINT32_MAX, 0};
    *(rl_res **)rl_push(b->arena, &b->resolutions) = res;
    res->facts->ordinal = b->resolutions.len;
    rl_add_block(b->document, res->node);
    return res;
}

static void place_block(rl_builder *b, rl_res *res, rl_node *unit, uint32_t kind) {
    unit->pub.kind = kind;
    rl_add_block(res->annex ? res->annex : res->node, unit);
    *(rl_node **)rl_push(b->arena, &res->blocks) = unit;
}

/* ---- the masthead -------------------------------------------------------------------------------------- */

static uint32_t front_kind(rl_syn syn) {
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

static void remember(rl_res *res, rl_node *unit) {
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

/* The last heading-like block before the organ line is the title, where none bears a number. */
static void find_title(rl_res *res) {
    if (res->facts->title) return;
    for (uint32_t i = res->blocks.len; i-- > 0;) {
        rl_node *unit = res->blocks.items[i];
        if (unit->pub.kind != RESLINT_MASTHEAD) continue;
        if (unit->syn != RL_SYN_PARAGRAPH && unit->syn != RL_SYN_HEADING) continue;
        if (!unit->pub.text.len || rl_organ_of(unit->pub.text) != RESLINT_ORGAN_UNKNOWN ||
            begins_masthead(unit))
            continue;
        unit->pub.kind = RESLINT_TITLE;
        res->facts->title = &unit->pub;
        return;
    }
}

static void add_front(rl_builder *b, rl_res *res, rl_node *unit) {
    uint32_t kind = front_kind(unit->syn);
    if (unit->syn == RL_SYN_PARAGRAPH && ends_as_sponsors(unit->pub.text)) kind = RESLINT_SPONSORS;
    place_block(b, res, unit, kind);
    remember(res, unit);
}

/* ---- the text ------------------------------------------------------------------------------------------ */

static bool opening_of(const rl_builder *b, const rl_node *unit, uint32_t wanted, rl_opening *found) {
    return rl_memo_opening(b->options->memo, unit->pub.text, wanted, RESLINT_ORGAN_UNKNOWN, true, b->arena,
                           found);
}

/* "Recommends to the General Assembly the adoption of the following draft resolution: The General Assembly,
 * …": a draft that was run into the paragraph that carries it. */
static bool carries_draft(const rl_node *unit) {
    enum { CHAPEAU = 300 };
    reslint_str head =
        rl_slice(unit->pub.text, 0, unit->pub.text.len < CHAPEAU ? unit->pub.text.len : CHAPEAU);
    uint32_t draft = rl_find(head, "draft resolution: The ", 0);
    if (draft == UINT32_MAX) draft = rl_find(head, "draft decision: The ", 0);
    return draft != UINT32_MAX;
}

static void add_paragraph(rl_builder *b, rl_res *res, rl_node *unit, uint32_t kind) {
    place_block(b, res, unit, kind);
    unit->pub.as.clause = rl_alloc(b->arena, sizeof(reslint_clause));
    res->last = unit;
    res->paragraph = unit;
    res->carries = carries_draft(unit);
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
    return unit->pub.text.len < 120 && !rl_closed(unit->pub.text) && unit->pub.text.len > 0;
}

static void open_annex(rl_builder *b, rl_res *res, rl_node *heading, uint32_t at);

/* "Annex Article 11: …": an annex heading that shares its line with its title. */
static bool heads_annex(const rl_res *res, const rl_node *unit) {
    char mark = res->last ? rl_last_mark(res->last->pub.text) : '\0';
    bool ended = res->part == RL_BACK || mark == '.' || (mark == ';' && unit->syn == RL_SYN_HEADING);
    return ended && (rl_starts_ci(unit->pub.text, "annex ") || rl_starts_ci(unit->pub.text, "appendix "));
}

static void add_heading(rl_builder *b, rl_res *res, rl_node *unit) {
    if (res->part >= RL_OPERATIVE && heads_annex(res, unit))
        open_annex(b, res, unit, unit->pub.source.begin);
    else
        place_block(b, res, unit, RESLINT_HEADING);
}

static void add_label_paragraph(rl_builder *b, rl_res *res, rl_node *unit) {
    rl_label label = {0};
    const reslint_node *first = unit->pub.first_child;
    if (first && first->kind == RESLINT_LABEL) rl_label_read(first->text, &label);
    uint32_t kind = RESLINT_OPERATIVE_PARAGRAPH;
    if (label.series == 'P') kind = RESLINT_PREAMBULAR_PARAGRAPH;
    if (label.series == 'A' && res->part != RL_OPERATIVE) kind = RESLINT_PREAMBULAR_PARAGRAPH;
    if (label.series == 'P' || label.series == 'O') res->labelled = true;
    if (res->part == RL_ANNEX) kind = RESLINT_ANNEX_PARAGRAPH;
    add_paragraph(b, res, unit, kind);
}

static uint32_t label_number(const rl_node *unit) {
    rl_label label;
    const reslint_node *first = unit->pub.first_child;
    return first && first->kind == RESLINT_LABEL && rl_label_read(first->text, &label) ? label.number : 0;
}

static void open_annex(rl_builder *b, rl_res *res, rl_node *heading, uint32_t at) {
    res->annex = rl_node_new(b, RESLINT_ANNEX, (reslint_span){at, at});
    rl_add_block(res->node, res->annex);
    if (!res->facts->first_annex) res->facts->first_annex = &res->annex->pub;
    res->facts->n_annexes++;
    res->part = RL_ANNEX;
    res->last = res->paragraph = NULL;
    if (heading) place_block(b, res, heading, RESLINT_HEADING);
}

static void add_numbered(rl_builder *b, rl_res *res, rl_node *unit) {
    rl_opening found;
    if (res->part == RL_ANNEX) {
        add_paragraph(b, res, unit, RESLINT_ANNEX_PARAGRAPH);
        return;
    }
    if (res->part <= RL_PREAMBLE) {
        bool participle = opening_of(b, unit, RESLINT_OPENING_PREAMBULAR, &found) &&
                          found.opening_class == RESLINT_OPENING_PREAMBULAR;
        bool comma = rl_last_mark(unit->pub.text) == ',';
        uint32_t before = res->preamble.len ? label_number(res->preamble.items[res->preamble.len - 1]) : 0;
        bool runs_on = before && label_number(unit) == before + 1; /* the preamble is numbered throughout */
        if (res->part == RL_PREAMBLE && participle && (comma || runs_on)) {
            add_paragraph(b, res, unit, RESLINT_PREAMBULAR_PARAGRAPH);
            return;
        }
    } else if (label_number(unit) == 1 && res->operative.len > 1 && res->last &&
               rl_last_mark(res->last->pub.text) == '.') {
        open_annex(b, res, NULL,
                   unit->pub.source.begin); /* numbers begin anew behind the end: an annexed text */
        add_paragraph(b, res, unit, RESLINT_ANNEX_PARAGRAPH);
        return;
    }
    if (res->part == RL_BACK) {
        open_annex(b, res, NULL, unit->pub.source.begin);
        add_paragraph(b, res, unit, RESLINT_ANNEX_PARAGRAPH);
        return;
    }
    add_paragraph(b, res, unit, RESLINT_OPERATIVE_PARAGRAPH);
}

static void add_preamble_prose(rl_builder *b, rl_res *res, rl_node *unit) {
    rl_opening found;
    bool hit = opening_of(b, unit, RESLINT_OPENING_PREAMBULAR, &found);
    char mark = rl_last_mark(unit->pub.text);
    bool verb = hit && found.opening_class == RESLINT_OPENING_OPERATIVE && (found.known || mark != ',');
    if (verb && (carries_draft(unit) || (!res->numbered && (mark != ',' || !res->preamble.len)))) {
        add_paragraph(b, res, unit, RESLINT_OPERATIVE_PARAGRAPH);
        return;
    }
    if (!hit && looks_like_heading(unit) && unit->blank_before) {
        add_heading(b, res, unit);
        return;
    }
    add_paragraph(b, res, unit, RESLINT_PREAMBULAR_PARAGRAPH);
    if (!hit || unit->syn == RL_SYN_HEADING) unit->pub.flags |= RESLINT_NODE_DOUBTFUL;
}

static void add_continuation(rl_builder *b, rl_res *res, rl_node *unit) {
    unit->pub.kind = RESLINT_CONTINUATION;
    rl_add_block(res->paragraph, unit);
    *(rl_node **)rl_push(b->arena, &res->blocks) = unit;
    res->last = unit;
}

static void add_point(rl_builder *b, rl_res *res, rl_node *unit, const rl_node *following);

static bool is_bare_point(const rl_node *node) {
    return node->pub.kind == RESLINT_POINT && !node->pub.as.clause->label.len;
}

static void add_operative_prose(rl_builder *b, rl_res *res, rl_node *unit) {
    rl_opening found;
    bool hit = opening_of(b, unit, RESLINT_OPENING_OPERATIVE, &found) && found.known;
    bool verb = hit && found.opening_class == RESLINT_OPENING_OPERATIVE;
    bool item = res->paragraph && res->last && !res->numbered && !unit->gap_before &&
                (rl_last_mark(res->last->pub.text) == ':' || is_bare_point(res->last));
    if (verb && (!res->numbered || rl_closed(unit->pub.text))) {
        add_paragraph(b, res, unit, RESLINT_OPERATIVE_PARAGRAPH);
    } else if (item && !hit) { /* numbers and letters were lost on the way from a word processor */
        add_point(b, res, unit, NULL);
    } else if (!hit && looks_like_heading(unit)) {
        add_heading(b, res, unit);
    } else if (res->paragraph && res->last && rl_last_mark(res->last->pub.text) != '.') {
        add_continuation(b, res, unit);
    } else {
        place_block(b, res, unit, RESLINT_OTHER);
    }
}

static void add_point(rl_builder *b, rl_res *res, rl_node *unit, const rl_node *following) {
    if (!res->paragraph) {
        place_block(b, res, unit, res->part == RL_ANNEX ? RESLINT_ANNEX_PARAGRAPH : RESLINT_OTHER);
        if (res->part == RL_ANNEX) unit->pub.as.clause = rl_alloc(b->arena, sizeof(reslint_clause));
        return;
    }
    rl_nest_point(b, res, unit, following);
    *(rl_node **)rl_push(b->arena, &res->blocks) = unit;
    res->last = unit;
}

/* Model UN forums have many names: "The United Nations General Assembly (unga),", "The Disarmament
 * Commission," */
static bool names_forum(const rl_res *res, const rl_node *unit) {
    return unit->pub.text.len < 100 && rl_starts_ci(unit->pub.text, "the ") && rl_ends(unit->pub.text, ",") &&
           rl_has_mun_header(res);
}

static void add_organ_line(rl_builder *b, rl_res *res, rl_node *unit);

static void add_prose(rl_builder *b, rl_res *res, rl_node *unit) {
    rl_opening found;
    switch (res->part) {
    case RL_FRONT:
        if (names_forum(res, unit)) {
            add_organ_line(b, res, unit);
        } else if (unit->syn == RL_SYN_PARAGRAPH && rl_last_mark(unit->pub.text) == ',' &&
                   opening_of(b, unit, RESLINT_OPENING_PREAMBULAR, &found) && found.known &&
                   found.opening_class == RESLINT_OPENING_PREAMBULAR) {
            find_title(res);
            add_paragraph(b, res, unit, RESLINT_PREAMBULAR_PARAGRAPH);
        } else {
            add_front(b, res, unit);
        }
        break;
    case RL_PREAMBLE: add_preamble_prose(b, res, unit); break;
    case RL_OPERATIVE: add_operative_prose(b, res, unit); break;
    case RL_ANNEX: add_paragraph(b, res, unit, RESLINT_ANNEX_PARAGRAPH); break;
    case RL_BACK: place_block(b, res, unit, RESLINT_OTHER); break;
    }
}

static void add_text_unit(rl_builder *b, rl_res *res, uint32_t i) {
    rl_node *unit = b->units[i];
    switch (unit->syn) {
    case RL_SYN_NUMBERED_PARAGRAPH:
        if (res->part == RL_FRONT) find_title(res);
        add_numbered(b, res, unit);
        break;
    case RL_SYN_LABELLED_PARAGRAPH:
        if (res->part == RL_FRONT) find_title(res);
        add_label_paragraph(b, res, unit);
        break;
    case RL_SYN_POINT: add_point(b, res, unit, i + 1 < b->n_units ? b->units[i + 1] : NULL); break;
    case RL_SYN_HEADING:
        if (res->part == RL_FRONT)
            add_front(b, res, unit);
        else
            add_heading(b, res, unit);
        break;
    case RL_SYN_ANNEX_HEADING:
        if (res->part == RL_FRONT)
            add_front(b, res, unit);
        else
            open_annex(b, res, unit, unit->pub.source.begin);
        break;
    default: add_prose(b, res, unit); break;
    }
}

static void add_organ_line(rl_builder *b, rl_res *res, rl_node *unit) {
    find_title(res);
    place_block(b, res, unit, RESLINT_ORGAN_LINE);
    remember(res, unit);
    res->part = RL_PREAMBLE;
    res->last = res->paragraph = NULL;
}

static bool is_front_line(rl_syn syn) {
    return front_kind(syn) != RESLINT_MASTHEAD || syn == RL_SYN_MASTHEAD_LINE;
}

static void mark_furniture(rl_res *res, const rl_node *unit) {
    if (unit->syn == RL_SYN_PAGE_FURNITURE || unit->syn == RL_SYN_SYMBOL_LINE) res->facts->from_pages = 1;
    if (unit->syn == RL_SYN_PAGE_FURNITURE) res->facts->page_breaks++;
}

/* "1. Income from staff assessment | 283 437 900": a row of a table, whatever its first cell looks like. */
static bool is_table_row(const rl_node *unit) {
    reslint_str text = unit->pub.text;
    uint32_t bar = text.len;
    while (bar && text.len - bar < 40 && text.ptr[bar - 1] != '|') {
        char c = text.ptr[--bar];
        if (!rl_is_digit((unsigned char)c) && !strchr(" .,()-*", c)) return false;
    }
    return bar > 1 && bar < text.len && text.ptr[bar - 1] == '|' && text.ptr[bar - 2] == ' ';
}

/* A line that begins like a paragraph, inside a paragraph that carries a draft. */
static bool lies_in_draft(const rl_res *res, const rl_node *unit) {
    return res->carries && res->last == res->paragraph && !unit->blank_before && !unit->gap_before &&
           (unit->syn == RL_SYN_PARAGRAPH || unit->syn == RL_SYN_NUMBERED_PARAGRAPH ||
            unit->syn == RL_SYN_POINT);
}

/* One block of the tree that is not furniture, a note or a comment. */
static void add_unit(rl_builder *b, rl_res *res, uint32_t i) {
    rl_node *unit = b->units[i];
    if (unit->syn == RL_SYN_ORGAN_LINE && res->part == RL_ANNEX) {
        add_heading(b, res, unit); /* an annexed text of another body */
    } else if (unit->syn == RL_SYN_ORGAN_LINE) {
        add_organ_line(b, res, unit);
    } else if (unit->syn == RL_SYN_ADOPTION_LINE || unit->syn == RL_SYN_VOTING) {
        if (res->part != RL_ANNEX) res->annex = NULL;
        place_block(b, res, unit, front_kind(unit->syn));
        remember(res, unit);
        if (res->part == RL_OPERATIVE) res->part = RL_BACK;
    } else if (is_front_line(unit->syn)) {
        if (res->part == RL_FRONT)
            add_front(b, res, unit);
        else
            place_block(b, res, unit, unit->syn == RL_SYN_TITLE ? RESLINT_HEADING : front_kind(unit->syn));
    } else if (unit->syn == RL_SYN_NUMBERED_PARAGRAPH && is_table_row(unit)) {
        place_block(b, res, unit, RESLINT_TABLE);
    } else if (lies_in_draft(res, unit) || rl_goes_on(res, unit)) {
        rl_join(b, res->last, unit);
    } else {
        add_text_unit(b, res, i);
    }
}

static bool is_side_block(rl_syn syn) {
    return is_furniture(syn) || syn == RL_SYN_FOOTNOTE || syn == RL_SYN_COMMENT;
}

static void add_side_block(rl_builder *b, rl_res *res, rl_node *unit) {
    if (unit->syn == RL_SYN_FOOTNOTE) {
        place_block(b, res, unit, RESLINT_FOOTNOTE);
        *(rl_node **)rl_push(b->arena, &res->notes) = unit;
    } else if (unit->syn == RL_SYN_COMMENT) {
        place_block(b, res, unit, RESLINT_COMMENT);
    } else {
        mark_furniture(res, unit);
    }
}

/* Are there numbered paragraphs between here and the next organ line or annex? */
static bool numbers_ahead(const rl_builder *b, uint32_t from) {
    for (uint32_t i = from; i < b->n_units; i++) {
        rl_syn syn = b->units[i]->syn;
        if (syn == RL_SYN_ORGAN_LINE || syn == RL_SYN_ANNEX_HEADING || syn == RL_SYN_ADOPTION_LINE)
            return false;
        if (syn == RL_SYN_LABELLED_PARAGRAPH) return true;
        if (syn == RL_SYN_NUMBERED_PARAGRAPH) return true;
    }
    return false;
}

static void stretch(rl_node *over, const rl_node *unit) {
    if (unit->pub.source.begin < over->pub.source.begin) over->pub.source.begin = unit->pub.source.begin;
    if (unit->pub.source.end > over->pub.source.end) over->pub.source.end = unit->pub.source.end;
}

static bool is_bold(const rl_node *unit) {
    const reslint_node *first = unit->pub.first_child;
    return first && first->kind == RESLINT_EMPHASIS && first->as.emphasis->strong && !first->in.begin;
}

void rl_plan(rl_builder *b) {
    rl_res *res = new_resolution(b);
    bool gap = false, asked = false;
    for (uint32_t i = 0; i < b->n_units; i++) {
        rl_node *unit = b->units[i];
        unit->gap_before = gap;
        rl_late_label(b, unit);
        bool masthead = begins_resolution(b, res, i);
        if (masthead || (unit->syn == RL_SYN_ORGAN_LINE && res->part != RL_FRONT && res->part != RL_ANNEX)) {
            res = new_resolution(b);
            res->facts->part_of_previous = !masthead;
            asked = false;
        }
        stretch(res->node, unit);
        bool page = gap || (res->part != RL_ANNEX && is_bold(unit)) ||
                    (i + 1 < b->n_units && is_furniture(b->units[i + 1]->syn));
        bool running = res->part > RL_FRONT && page &&
                       (unit->syn == RL_SYN_PARAGRAPH || unit->syn == RL_SYN_HEADING) &&
                       rl_is_running_title(res, unit);
        bool header = res->part > RL_FRONT && unit->syn == RL_SYN_SYMBOL_LINE;
        if (running || header) {
            mark_furniture(res, unit);
            gap = true;
            continue;
        }
        if (is_side_block(unit->syn)) {
            add_side_block(b, res, unit);
            gap = gap || unit->syn != RL_SYN_COMMENT;
            continue;
        }
        add_unit(b, res, i);
        gap = false;
        if (res->part != RL_FRONT && !asked) {
            res->numbered = numbers_ahead(b, i + 1);
            asked = true;
        }
    }
}
