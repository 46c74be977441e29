/* Notes are numbered in the order in which the text refers to them, whatever their ids; a note without a
 * reference is left out. */
#include "readers/reading.h"

#include "base/str.h"

#include <stdlib.h>

uint32_t rl_note_number(rl_reader *r, const rl_xml *reference) {
    rl_note *note = rl_push(r->arena, &r->word->notes);
    note->id = rl_xml_attribute_of(reference, RL_X_ID);
    note->endnote = reference->name == RL_X_ENDNOTE_REFERENCE;
    note->number = r->word->notes.len;
    note->reference = reference;
    note->piece = UINT32_MAX;
    return note->number;
}

typedef struct by_id {
    reslint_str id;
    const rl_xml *node; /* NULL once it is written */
} by_id;

typedef struct shelf {
    by_id *items;
    uint32_t len;
} shelf;

static int compare(const void *a, const void *b) {
    const by_id *x = a, *y = b;
    return rl_compare(x->id, y->id);
}

/* The notes of a part; separators do not count. */
static shelf sort_notes(rl_reader *r, rl_package_part_kind kind, rl_xml_name element) {
    shelf out = {0};
    const char *problem;
    rl_xml *root = rl_package_root(&r->word->package, kind, &problem);
    if (problem) r->problem = problem;
    if (!root) return out;
    rl_match_fields(r->arena, root);
    uint32_t count = 0;
    for (const rl_xml *n = rl_xml_child(root, element); n; n = rl_xml_next(n, element)) count++;
    out.items = rl_alloc_n(r->arena, count, sizeof *out.items);
    for (const rl_xml *n = rl_xml_child(root, element); n; n = rl_xml_next(n, element)) {
        reslint_str type = rl_xml_attribute_of(n, RL_X_TYPE), id = rl_xml_attribute_of(n, RL_X_ID);
        if (id.ptr && (!type.ptr || rl_is(type, "normal"))) out.items[out.len++] = (by_id){id, n};
    }
    qsort(out.items, out.len, sizeof *out.items, compare);
    return out;
}

static void read_note(rl_reader *r, uint32_t number, const rl_xml *node) {
    size_t before = r->out.len;
    if (r->out.len) rl_write(r, "\n\n", 2);
    r->mark = r->out.len;
    const char *mark = rl_format(r->arena, "<sup>%u</sup>", number);
    rl_write(r, mark, strlen(mark));
    size_t after = r->out.len;
    r->note = number;
    r->cells++;
    r->before = " ";
    rl_read_blocks(r, node);
    rl_end_blocks(r);
    r->cells--;
    r->mark = SIZE_MAX;
    if (r->out.len == after) r->out.len = before; /* a note without a word */
}

void rl_read_notes(rl_reader *r) {
    if (!r->word->notes.len) return;
    shelf foot = sort_notes(r, RL_PART_FOOTNOTES, RL_X_FOOTNOTE),
          end = sort_notes(r, RL_PART_ENDNOTES, RL_X_ENDNOTE);
    for (uint32_t i = 0; i < r->word->notes.len; i++) {
        rl_note note = r->word->notes.items[i];
        by_id wanted = {note.id, NULL};
        const shelf *s = note.endnote ? &end : &foot;
        by_id *found =
            s->len && note.id.ptr ? bsearch(&wanted, s->items, s->len, sizeof wanted, compare) : NULL;
        if (!found || !found->node) continue;
        r->part = note.endnote ? RL_PART_ENDNOTES : RL_PART_FOOTNOTES;
        const rl_xml *node = found->node;
        found->node = NULL;
        read_note(r, note.number, node);
    }
}
