/* The plan of a file: which blocks are masthead, title, preamble, operative part, annex and what follows, and
 * where a new resolution begins. The grammar says what kind of line each is; what is decided here takes
 * context and language: a symbol line after a text begins another one, a running title is furniture, and what
 * is in a table or in a draft inside a paragraph is not a paragraph of its own. */
#include "model/plan/plan.h"
#include "model/document_symbols.h"

enum { LOOK_AHEAD = 80 };

static bool is_furniture(rl_syn syn) {
    return syn == RL_SYN_PAGE_FURNITURE || syn == RL_SYN_RULE;
}

/* Is there a line that says who speaks among the next blocks, before any numbered paragraph? `forum`: also one
 * that is known only from the header above it, such as "SOCHUM,". */
static bool organ_line_ahead(const rl_builder *b, uint32_t from, bool forum) {
    uint32_t end = rl_ahead(b, from, LOOK_AHEAD);
    for (uint32_t i = from; i < end; i++) {
        rl_syn syn = b->units[i]->syn;
        if (syn == RL_SYN_ORGAN_LINE || (forum && b->units[i]->role == RL_ENACTS)) return true;
        if (syn == RL_SYN_NUMBERED_PARAGRAPH || syn == RL_SYN_LABELLED_PARAGRAPH) return false;
    }
    return false;
}

/* "B", "Draft resolution II / Funds": does the line name a text whose organ line follows, after a title? */
static uint32_t names_text(const rl_builder *b, uint32_t i) {
    enum { AHEAD = 8 };
    uint32_t name = rl_name_of_part(b->units[i]), end = rl_ahead(b, i, AHEAD);
    for (uint32_t k = rl_next_unit(b, i); name && k < end; k = rl_next_unit(b, k)) {
        rl_syn syn = b->units[k]->syn;
        if (syn == RL_SYN_ORGAN_LINE) return name;
        if (syn != RL_SYN_PARAGRAPH && syn != RL_SYN_HEADING && syn != RL_SYN_TITLE) return 0;
    }
    return 0;
}

/* "A/C.2/80/L.5" after a text has ended: the symbol of the next, which the grammar takes for a page's. */
static bool is_other_symbol(const rl_builder *b, const rl_res *res, uint32_t i) {
    const rl_node *unit = b->units[i];
    const reslint_node *own = res->facts->symbol_line;
    reslint_str text = unit->pub.text;
    if (unit->syn != RL_SYN_PAGE_FURNITURE || !own || !rl_begins_symbol(text)) return false;
    bool ended = res->part > RL_OPERATIVE || rl_mark_before(res) == '.';
    bool own_again = rl_same(rl_first(own->text, text.len), text);
    return ended && !own_again && organ_line_ahead(b, i + 1, false);
}

static bool begins_resolution(const rl_builder *b, const rl_res *res, uint32_t i) {
    const rl_node *unit = b->units[i];
    if (res->part == RL_FRONT) return false;
    bool cue = rl_begins_front(unit) || rl_begins_masthead(unit);
    if (unit->syn == RL_SYN_SYMBOL_LINE) {
        const reslint_node *own = res->facts->symbol_line;
        cue = !own || (!unit->gap_before && !rl_same(own->text, unit->pub.text));
    }
    bool forum = unit->syn == RL_SYN_MUN_HEADER || unit->syn == RL_SYN_SPONSORS;
    return cue && organ_line_ahead(b, i + 1, forum && res->part > RL_PREAMBLE);
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

void rl_place_block(rl_builder *b, rl_res *res, rl_node *unit, uint32_t kind) {
    unit->pub.kind = kind;
    rl_add_block(res->annex ? res->annex : res->node, unit);
    *(rl_node **)rl_push(b->arena, &res->blocks) = unit;
}

static void mark_furniture(rl_res *res, const rl_node *unit) {
    if (unit->syn == RL_SYN_PAGE_FURNITURE || unit->syn == RL_SYN_SYMBOL_LINE) res->facts->from_pages = 1;
    if (unit->syn == RL_SYN_PAGE_FURNITURE) res->facts->page_breaks++;
}

/* A line that begins like a paragraph but is inside a paragraph that carries a draft. */
static bool lies_in_draft(const rl_res *res, const rl_node *unit) {
    return res->paragraph && !unit->blank_before && !unit->gap_before && unit->syn != RL_SYN_ANNEX_HEADING &&
           rl_carries_draft(res->paragraph);
}

/* One block of the tree that is not furniture, a note or a comment. */
static void add_unit(rl_builder *b, rl_res *res, uint32_t i) {
    rl_node *unit = b->units[i];
    if (unit->role == RL_FRAMES) {
        rl_add_frame(b, res, unit);
    } else if (unit->role == RL_INSERTED && res->part != RL_FRONT) {
        rl_add_inserted(b, res, unit);
    } else if (unit->role == RL_ANNEXED && res->part == RL_OPERATIVE) {
        rl_open_annex(b, res, unit, unit->pub.source.begin);
    } else if (rl_begins_back(b, res, i)) {
        rl_open_back(b, res, unit);
    } else if (unit->role && unit->role < RL_INSERTED && res->part <= RL_OPERATIVE) {
        rl_add_by_role(b, res, unit);
    } else if (unit->syn == RL_SYN_ORGAN_LINE && res->part == RL_ANNEX) {
        rl_add_heading(b, res, unit); /* an annexed text of another body */
    } else if (unit->syn == RL_SYN_ORGAN_LINE) {
        rl_add_organ_line(b, res, unit);
    } else if (unit->syn == RL_SYN_ADOPTION_LINE || unit->syn == RL_SYN_VOTING) {
        rl_place_block(b, res, unit, rl_front_kind(unit->syn));
        rl_remember(res, unit);
        if (res->part == RL_OPERATIVE) res->part = RL_BACK;
    } else if (rl_is_front_line(unit->syn)) {
        if (res->part == RL_FRONT)
            rl_add_front(b, res, unit);
        else
            rl_place_block(b, res, unit,
                           unit->syn == RL_SYN_TITLE ? RESLINT_HEADING : rl_front_kind(unit->syn));
    } else if (lies_in_draft(res, unit) || rl_goes_on(b, res, unit)) {
        rl_join(b, res->last, unit);
    } else {
        rl_add_text_unit(b, res, i);
    }
}

bool rl_is_side_block(rl_syn syn) {
    return is_furniture(syn) || syn == RL_SYN_FOOTNOTE || syn == RL_SYN_COMMENT;
}

uint32_t rl_next_unit(const rl_builder *b, uint32_t i) {
    for (i++; i < b->n_units && rl_is_side_block(b->units[i]->syn);) i++;
    return i;
}

const rl_node *rl_unit_after(const rl_builder *b, uint32_t i) {
    i = rl_next_unit(b, i);
    return i < b->n_units ? b->units[i] : NULL;
}

uint32_t rl_ahead(const rl_builder *b, uint32_t i, uint32_t most) {
    return most < b->n_units - i ? i + most : b->n_units;
}

bool rl_begins_text(rl_syn syn) {
    return syn == RL_SYN_ORGAN_LINE || syn == RL_SYN_ANNEX_HEADING;
}

static void add_side_block(rl_builder *b, rl_res *res, rl_node *unit) {
    if (unit->syn == RL_SYN_FOOTNOTE && rl_is_tail_of_note(res, unit, true)) {
        rl_join(b, res->notes.items[res->notes.len - 1], unit);
    } else if (unit->syn == RL_SYN_FOOTNOTE) {
        rl_place_block(b, res, unit, RESLINT_FOOTNOTE);
        *(rl_node **)rl_push(b->arena, &res->notes) = unit;
    } else if (unit->syn == RL_SYN_COMMENT) {
        rl_place_block(b, res, unit, RESLINT_COMMENT);
    } else {
        mark_furniture(res, unit);
    }
}

/* Are there numbered paragraphs between here and the next organ line or annex? */
static bool numbers_ahead(const rl_builder *b, uint32_t from) {
    for (uint32_t i = from; i < b->n_units; i++) {
        const rl_node *unit = b->units[i];
        if (unit->role == RL_INSERTED) continue;
        if (unit->role == RL_ANNEXED || rl_begins_text(unit->syn)) return false;
        if (unit->syn == RL_SYN_NUMBERED_PARAGRAPH || unit->syn == RL_SYN_LABELLED_PARAGRAPH) return true;
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

/* "____", below which the notes of a page come. */
static bool is_low_rule(const rl_builder *b, const rl_node *unit) {
    return unit->syn == RL_SYN_RULE && b->text.ptr[unit->pub.source.begin] == '_';
}

/* After a text, another begins at a line with an organ, unless that comes between preamble and operative part, and at
 * a line that names it (`named`). */
static bool begins_part(const rl_res *res, const rl_node *unit, bool named) {
    bool organ = unit->syn == RL_SYN_ORGAN_LINE && !unit->role;
    return (named || organ) && (res->framed || (res->part != RL_FRONT && res->part != RL_ANNEX));
}

void rl_plan(rl_builder *b) {
    rl_res *res = new_resolution(b);
    bool gap = false, asked = false;
    for (uint32_t i = 0; i < b->n_units; i++) {
        rl_node *unit = b->units[i];
        unit->gap_before = gap;
        rl_torn_number(b, unit);
        rl_late_label(b, unit);
        if (is_other_symbol(b, res, i)) unit->syn = RL_SYN_SYMBOL_LINE;
        bool masthead = begins_resolution(b, res, i);
        uint32_t name = names_text(b, i);
        if (masthead || begins_part(res, unit, name > 0)) {
            res = new_resolution(b);
            res->facts->part_of_previous = !masthead;
            asked = false;
        }
        if (name && res->part == RL_FRONT) res->node->rank = name;
        stretch(res->node, unit);
        bool page = gap || (res->part != RL_ANNEX && is_bold(unit)) ||
                    (i + 1 < b->n_units && is_furniture(b->units[i + 1]->syn));
        bool head = res->part > RL_FRONT && rl_is_page_head(b, res, unit, page);
        if (head && !is_furniture(unit->syn)) {
            mark_furniture(res, unit);
            gap = true;
            continue;
        }
        if (rl_is_side_block(unit->syn) && !unit->role) {
            add_side_block(b, res, unit);
            gap = gap || unit->syn != RL_SYN_COMMENT;
            continue;
        }
        res->head = 0;
        if (rl_is_tail_of_note(res, unit, i && is_low_rule(b, b->units[i - 1]))) {
            rl_join(b, res->notes.items[res->notes.len - 1], unit);
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
