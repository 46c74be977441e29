/* References lost when a page was read. Where the list of notes shows that a number has no reference in the
 * text, it is looked for between its neighbours: a figure on its own ("thereto, 1 the"), one glued to a year
 * ("20084"), one that scanning turned into a sign. */
#include "model/notes/notes.h"
#include "recognise/note_marks.h"
#include "reslint/kit/elements.h"

/* A file may be ten megabytes of unmatched notes: how many bytes the search for missing references may
 * read. */
#define SEARCH_BUDGET ((uint32_t)2000000)

/* Nobody scans by hand a text with more notes than this. */
enum { HIGHEST_SOUGHT = 1000 };

/* Which numbers have no reference where their first one must be: before the first of any higher number. */
static void mark_wanting(const rl_res *res, uint8_t wanting[HIGHEST_SOUGHT]) {
    uint32_t highest = 0;
    memset(wanting, 1, HIGHEST_SOUGHT);
    for (uint32_t i = 0; i < res->references.len; i++) {
        uint32_t number = res->references.items[i]->made.noteref->number;
        if (number <= highest || number >= HIGHEST_SOUGHT) continue;
        wanting[number] = 0;
        highest = number;
    }
}

/* Inserts after the last inline element that begins no later, so that they stay in the order of the text. */
static void insert_inline(rl_node *block, rl_node *node) {
    rl_node *after = NULL;
    for (rl_node *child = rl_mut(block->pub.first_child); child; child = rl_mut(child->pub.next))
        if (child->pub.in.begin <= node->pub.in.begin) after = child;
    if (after == block->last_inline) {
        rl_add_inline(block, node);
        return;
    }
    block->n_inlines++;
    node->pub.parent = node->pub.block = &block->pub;
    node->pub.next = after ? after->pub.next : block->pub.first_child;
    if (after)
        after->pub.next = &node->pub;
    else
        block->pub.first_child = &node->pub;
}

/* A reference damaged by scanning is an artefact too, at the same place and with the same text. */
static void mark_damage(rl_builder *b, rl_node *block, const rl_node *ref, uint32_t what) {
    rl_node *artefact = rl_node_new(b, RESLINT_ARTEFACT, ref->pub.source);
    reslint_artefact *fact = rl_alloc(b->arena, sizeof *fact);
    fact->what = what;
    artefact->pub.as.artefact = fact;
    artefact->pub.in = ref->pub.in;
    artefact->pub.text = ref->pub.text;
    artefact->pieces = ref->pieces;
    insert_inline(block, artefact);
}

static bool insert_reference(rl_builder *b, rl_node *block, uint32_t begin, uint32_t end, uint32_t number,
                             uint32_t form) {
    reslint_place place = {&block->pub, {begin, end}};
    bool straight;
    reslint_span source = rl_place_source(place, &straight);
    rl_node *node = rl_node_new(b, RESLINT_FOOTNOTE_REFERENCE, source);
    reslint_noteref *ref = rl_give_noteref(b, node);
    ref->number = number;
    ref->form = form;
    node->pub.text = (reslint_str){rl_copy(b->arena, block->pub.text.ptr + begin, end - begin), end - begin};
    *(rl_piece *)rl_push(b->arena, &node->pieces) = (rl_piece){0, source.begin, 0};
    node->pub.in = (reslint_span){begin, begin};
    uint32_t what = form == RESLINT_REF_SPACED  ? RESLINT_ARTEFACT_SPACED_MARKER
                    : form == RESLINT_REF_GLUED ? RESLINT_ARTEFACT_GLUED_MARKER
                                                : RESLINT_ARTEFACT_BAD_MARKER;
    uint32_t cut = begin;
    if (form == RESLINT_REF_SPACED && begin && block->pub.text.ptr[begin - 1] == ' ') cut--;
    rl_cut(b, block, cut, end);
    node->pub.in = (reslint_span){cut, cut};
    insert_inline(block, node);
    mark_damage(b, block, node, what);
    return true;
}

static bool try_block(rl_builder *b, rl_node *block, uint32_t from, uint32_t until, uint32_t number) {
    reslint_str text = block->pub.text;
    if (until > text.len) until = text.len;
    for (uint32_t at = from; at < until; at++) {
        uint32_t form, end = 0;
        if (rl_is_digit((unsigned char)text.ptr[at])) end = rl_number_mark(text, at, number, &form);
        if (end) return insert_reference(b, block, at, end, number, form);
    }
    for (uint32_t at = rl_find(text, ",", from); at < until; at = rl_find(text, ",", at + 1)) {
        uint32_t end = at + 1 < until ? rl_sign_mark(text, at + 1) : 0;
        if (end) return insert_reference(b, block, at + 1, end, number, RESLINT_REF_DAMAGED);
    }
    return false;
}

/* Where reference `number - 1` first occurs, and the first with a larger number: the missing one is between
 * them. */
static void bounds(const rl_res *res, uint32_t number, const rl_node **after, const rl_node **before) {
    *after = *before = NULL;
    for (uint32_t i = 0; i < res->references.len; i++) {
        const rl_node *ref = res->references.items[i];
        if (number > 1 && ref->made.noteref->number == number - 1 && !*before && !*after) *after = ref;
        if (ref->made.noteref->number > number && !*before) *before = ref;
    }
}

/* The blocks in which a reference may be hidden, listed once for all missing numbers, since notes are
 * many. */
typedef RL_VEC(rl_node *) carriers;

/* A reference whose mark is not a number ("Crime,* which"), with no note that has this mark: scanning changed
 * it. */
static bool adopt_sign(rl_builder *b, rl_res *res, const rl_node *after, const rl_node *before,
                       uint32_t number) {
    bool inside = after == NULL;
    for (uint32_t i = 0; i < res->references.len; i++) {
        rl_node *node = res->references.items[i];
        if (node == before) return false;
        if (inside && !node->made.noteref->number) {
            node->made.noteref->number = number;
            node->made.noteref->form = RESLINT_REF_DAMAGED;
            mark_damage(b, rl_mut(node->pub.block), node, RESLINT_ARTEFACT_BAD_MARKER);
            return true;
        }
        if (node == after) inside = true;
    }
    return false;
}

static bool search_missing(rl_builder *b, rl_res *res, const carriers *in, uint32_t number,
                           uint32_t *budget) {
    const rl_node *after, *before;
    bounds(res, number, &after, &before);
    if (adopt_sign(b, res, after, before, number)) return true;
    bool inside = after == NULL;
    for (uint32_t i = 0; i < in->len; i++) {
        rl_node *block = in->items[i];
        uint32_t from = 0, until = UINT32_MAX;
        if (after && after->pub.block == &block->pub) inside = true, from = after->pub.in.begin;
        if (!inside) continue;
        bool last = before && before->pub.block == &block->pub;
        if (last) until = before->pub.in.begin + 1;
        if (block->pub.text.len >= *budget) return false;
        *budget -= block->pub.text.len;
        if (try_block(b, block, from, until, number)) return true;
        if (last) return false;
    }
    return false;
}

/* "…resolution 65/232;10" at the very end of a paragraph: figures after its last mark are a reference. */
void rl_find_tails(rl_builder *b, rl_res *res) {
    for (uint32_t i = 0; i < res->blocks.len; i++) {
        rl_node *block = res->blocks.items[i];
        if (!rk_is_text(&block->pub)) continue;
        reslint_str text = block->pub.text;
        uint32_t begin = rl_trim_end(text, "0123456789").len, at = begin, number = rl_figures(text, &at);
        bool mark = rl_one_of(rl_byte(text, begin - 1), ",;.:");
        if (mark && number && rl_has_note(b, number))
            insert_reference(b, block, begin, text.len, number, RESLINT_REF_GLUED);
    }
}

void rl_find_missing(rl_builder *b, rl_res *res) {
    uint8_t wanting[HIGHEST_SOUGHT];
    uint32_t budget = SEARCH_BUDGET;
    for (uint32_t i = 0; i < res->references.len; i++) /* if numbers are marked up, none is hidden */
        if (res->references.items[i]->made.noteref->form == RESLINT_REF_MARKUP &&
            res->references.items[i]->made.noteref->number)
            return;
    mark_wanting(res, wanting);
    carriers in = {0};
    for (uint32_t i = 0; i < res->blocks.len; i++) {
        uint32_t kind = res->blocks.items[i]->pub.kind;
        if (kind >= RESLINT_ORGAN_LINE && rl_carries_references(kind))
            *rl_push(b->arena, &in) = res->blocks.items[i];
    }
    for (uint32_t i = 0; i < res->notes.len; i++) {
        uint32_t number = res->notes.items[i]->made.footnote->number;
        if (!number || number >= HIGHEST_SOUGHT || !wanting[number]) continue;
        wanting[number] = 0;
        if (search_missing(b, res, &in, number, &budget)) rl_collect_references(b, res);
    }
}
