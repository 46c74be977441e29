/* Notes that the revised text has and the file did not: they are made as Word's own, in its notes part. */
#include "base/str.h"
#include "readers/new_package.h"
#include "readers/revising.h"

static uint32_t highest_note(const rl_word *word) {
    const rl_xml *root = word->package.parts[RL_PART_FOOTNOTES].xml.root;
    int highest = 0;
    for (const rl_xml *n = rl_xml_child(root, RL_X_FOOTNOTE); n; n = rl_xml_next(n, RL_X_FOOTNOTE)) {
        int id = rl_xml_number(rl_xml_attribute_of(n, RL_X_ID), 0);
        if (id > highest) highest = id;
    }
    return (uint32_t)highest;
}

static bool has_usual_names(rl_reviser *r, rl_package_part_kind kind) {
    const rl_xml_part *part = &r->word->package.parts[kind].xml;
    return rl_is(rl_str(rl_rewrite_naming(&r->rewrite, part, part->root).plain), "w:");
}

/* The notes part may not have been read: nothing referred to it. */
static bool can_hold(rl_reviser *r) {
    const char *problem;
    const rl_xml *notes = rl_package_root(&r->word->package, RL_PART_FOOTNOTES, &problem);
    if (problem || !has_usual_names(r, RL_PART_DOCUMENT)) return false;
    return !notes || has_usual_names(r, RL_PART_FOOTNOTES);
}

reslint_str rl_new_note(rl_reviser *r, reslint_str number) {
    const rl_passage *note = rl_note_passage(r->fresh, number);
    if (!note || !can_hold(r)) return (reslint_str){NULL, 0};
    if (!r->note_id) r->note_id = highest_note(r->word);
    r->note_id++;
    r->notes.arena = r->arena;
    rl_text_puts(&r->notes, rl_format(r->arena, "<w:footnote w:id=\"%u\">", r->note_id));
    rl_put_note(&r->notes, note);
    rl_text_puts(&r->notes, "</w:footnote>");
    return rl_str(rl_format(r->arena, "<w:footnoteReference w:id=\"%u\"/>", r->note_id));
}

void rl_put_new_notes(rl_reviser *r) {
    const rl_xml *root = r->word->package.parts[RL_PART_FOOTNOTES].xml.root;
    if (!r->notes.len) return;
    if (root) {
        rl_rewrite_append(&r->rewrite, RL_PART_FOOTNOTES, root, rl_text_str(&r->notes));
        return;
    }
    rl_text all = {.arena = r->arena};
    rl_text_puts(&all, rl_notes_head);
    rl_text_put(&all, rl_text_str(&r->notes));
    rl_text_puts(&all, "</w:footnotes>");
    rl_rewrite_add_part(&r->rewrite, "footnotes.xml", "footnotes+xml", "footnotes", rl_text_str(&all));
}
