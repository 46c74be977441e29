/* The passes of the model, in their order. */
#include "model/builder.h"
#include "model/plan/divide.h"
#include "recognise/recognise.h"
#include "reslint/kit/elements.h"

static void append(rl_builder *b, rl_nodes *to, const rl_nodes *from) {
    for (uint32_t i = 0; i < from->len; i++) *(rl_node **)rl_push(b->arena, to) = from->items[i];
}

/* Parts A and B of one resolution share their notes, which often all come at the end: the first part keeps
 * them for all. */
static void notes_of_group(rl_builder *b, uint32_t first) {
    rl_res *leader = b->resolutions.items[first];
    uint32_t end = first + 1;
    while (end < b->resolutions.len && b->resolutions.items[end]->facts->part_of_previous) end++;
    if (end == first + 1) {
        rl_notes(b, leader);
        return;
    }
    rl_res group = {0};
    group.facts = leader->facts;
    for (uint32_t i = first; i < end; i++) {
        append(b, &group.blocks, &b->resolutions.items[i]->blocks);
        append(b, &group.notes, &b->resolutions.items[i]->notes);
    }
    rl_notes(b, &group);
    leader->notes = group.notes;
    leader->references = group.references;
}

static void finish(rl_builder *b, rl_res *res) {
    rl_clauses(b, res);
    rl_brackets(b, res);
    rl_inlines(b, res);
    rl_facts(b, res);
    rl_artefacts(b, res);
    rl_elements(b, res);
}

/* Parts whose letters are not printed are named by their order, if they are of one organ and adopted
 * together. */
static void name_parts(rl_builder *b) {
    uint32_t first = 0;
    for (uint32_t i = 1; i < b->resolutions.len && i < 26; i++) {
        rl_res *res = b->resolutions.items[i], *leader = b->resolutions.items[first];
        if (!res->facts->part_of_previous) first = i;
        bool part = first != i && !res->node->rank && res->facts->organ == leader->facts->organ &&
                    strcmp(res->facts->stage, "adopted") == 0;
        if (!part) continue;
        res->node->rank = i - first + 1;
        if (!leader->node->rank) leader->node->rank = 1;
    }
}

/* Locations depend on finished neighbours, and openings may change those: they come last. */
static void locate(rl_builder *b, rl_res *res) {
    for (uint32_t i = 0; i < res->blocks.len; i++) {
        rl_node *block = res->blocks.items[i];
        if (!rk_has_clause(&block->pub)) continue;
        reslint_clause *clause = block->made.clause;
        clause->location = rl_location(&block->pub, b->arena);
    }
}

void rl_model_build(const rl_readable *reading, const rl_blocks *blocks, const rl_model_options *options,
                    rl_arena *arena, rl_model *out) {
    reslint_str text = reading->file;
    rl_builder b = {0};
    b.arena = arena;
    b.file = text;
    b.text = reading->text;
    b.blocks = blocks;
    b.options = options;
    b.document = rl_node_new(&b, RESLINT_DOCUMENT, (reslint_span){0, text.len});
    b.document->pub.text = text; /* as it is in the file: for rules about spaces */
    *(rl_piece *)rl_push(arena, &b.document->pieces) = (rl_piece){0, 0, 0};
    rl_fold_all(&b);
    rl_attributions(&b);
    rl_torn_notes(&b);
    rl_find_heads(&b);
    rl_star_notes(&b);
    rl_tables(&b);
    rl_section_heads(&b);
    rl_find_lists(&b);
    rl_divide(&b);
    rl_plan(&b);
    for (uint32_t i = 0; i < b.resolutions.len; i++) rl_facts_early(&b, b.resolutions.items[i]);
    for (uint32_t i = 0; i < b.resolutions.len; i++)
        if (!i || !b.resolutions.items[i]->facts->part_of_previous) notes_of_group(&b, i);
    rl_note_numbers(&b);
    for (uint32_t i = 0; i < b.resolutions.len; i++) finish(&b, b.resolutions.items[i]);
    name_parts(&b);
    rl_place_asides(&b, &reading->asides);
    rl_tie(b.document);
    for (uint32_t i = 0; i < b.resolutions.len; i++) locate(&b, b.resolutions.items[i]);
    out->document = &b.document->pub;
    out->negotiated = b.negotiated.items;
    out->n_negotiated = b.negotiated.len;
    out->language = rl_language(reading->text);
    out->other_language = strcmp(out->language, "en") != 0;
}
