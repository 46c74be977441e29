/* Whole paragraphs that are taken out or put in: their mark is tracked as well as their text. A new paragraph
 * takes its looks from an existing one of its kind. */
#include "readers/revising.h"

#include "base/str.h"

/* ---- taken out ---- */

/* The paragraph's mark is tracked as deleted. */
static void take_out_mark(rl_reviser *r, const rl_paragraph *paragraph) {
    int target = (int)paragraph->part;
    const rl_xml_part *part = &r->word->package.parts[target].xml;
    const rl_xml *node = paragraph->node, *properties = rl_xml_properties(node, RL_X_P_PR);
    const rl_xml *mark = rl_xml_child(properties, RL_X_R_PR);
    rl_naming n = rl_rewrite_naming(&r->rewrite, part, node);
    const char *plain = n.plain;
    const char *del =
        rl_format(r->arena, "<%sdel%s%s/>", n.prefix, n.declaration, rl_revision_facts(r, n.prefix));
    const char *whole = rl_format(r->arena, "<%srPr>%s</%srPr>", plain, del, plain);
    if (rl_xml_child(mark, RL_X_DEL)) return;
    if (mark && mark->inner < mark->end) {
        const rl_xml *ins = rl_xml_child(mark, RL_X_INS);
        uint32_t at = ins ? ins->end : mark->inner;
        rl_rewrite_patch(&r->rewrite, target, at, at, rl_str(del));
    } else if (mark) {
        rl_rewrite_patch(&r->rewrite, target, mark->begin, mark->end, rl_str(whole));
    } else if (properties) {
        const rl_xml *after = rl_xml_child(properties, RL_X_SECT_PR);
        if (!after) after = rl_xml_child(properties, RL_X_P_PR_CHANGE);
        if (after)
            rl_rewrite_patch(&r->rewrite, target, after->begin, after->begin, rl_str(whole));
        else
            rl_rewrite_append(&r->rewrite, target, properties, rl_str(whole));
    } else {
        rl_rewrite_patch(&r->rewrite, target, node->inner, node->inner,
                         rl_str(rl_format(r->arena, "<%spPr>%s</%spPr>", plain, whole, plain)));
    }
}

void rl_take_out_passage(rl_reviser *r, const rl_passage *block) {
    uint32_t last = UINT32_MAX, first = rl_word_piece_at(r->word, block->at.begin);
    reslint_span at = block->at; /* without its automatic number */
    if (first < r->word->pieces.len && r->word->pieces.items[first].kind == RL_PIECE_LABEL)
        at.begin += r->word->pieces.items[first].len;
    if (!rl_over_pieces(r, RL_OP_TAKE_OUT, at, 0)) return;
    for (uint32_t i = first; i < r->word->pieces.len; i++) {
        const rl_word_piece *p = &r->word->pieces.items[i];
        if (p->at >= block->at.end) break;
        const rl_paragraph *paragraph = &r->word->paragraphs.items[p->paragraph];
        if (p->paragraph != last && !paragraph->in_table) take_out_mark(r, paragraph);
        last = p->paragraph;
    }
    r->out->changes++;
}

/* ---- put in ---- */

typedef enum label_kind { NO_LABEL, FIGURES, LETTERS, OTHER_LABEL } label_kind;

static label_kind kind_of(reslint_str label) {
    if (!label.len) return NO_LABEL;
    if (rl_is_digit(rl_byte(label, 0))) return FIGURES;
    bool letter = rl_is_alpha(rl_byte(label, rl_byte(label, 0) == '('));
    return letter && rl_final(label) == ')' ? LETTERS : OTHER_LABEL;
}

static const rl_paragraph *paragraph_of(const rl_word *word, const rl_passage *block) {
    return &word->paragraphs.items[rl_word_paragraph_at(word, block->at.begin)];
}

static bool serves(const rl_word *word, const rl_passage *block, label_kind kind) {
    const rl_paragraph *p = paragraph_of(word, block);
    return !block->note && !p->in_table && kind_of(block->label) == kind;
}

/* The nearest block of that kind: before the place if there is one. */
static const rl_passage *like_which(const rl_word *word, const rl_passages *old, uint32_t before,
                                    label_kind kind) {
    for (uint32_t i = before; i-- > 0;)
        if (serves(word, &old->items[i], kind)) return &old->items[i];
    for (uint32_t i = before; i < old->len; i++)
        if (serves(word, &old->items[i], kind)) return &old->items[i];
    return NULL;
}

/* The last text of a block that is in a run; it shows what plain words in the block look like. */
static const rl_word_piece *plain_piece(const rl_word *word, const rl_passage *block) {
    const rl_word_piece *found = NULL;
    for (uint32_t i = rl_word_piece_at(word, block->at.begin); i < word->pieces.len; i++) {
        const rl_word_piece *p = &word->pieces.items[i];
        if (p->at >= block->at.end) break;
        if (p->kind == RL_PIECE_TEXT && rl_run_of(p) && !(p->look & RL_LOOK_RAISED)) found = p;
    }
    return found;
}

typedef struct model {
    const rl_paragraph *paragraph;
    const rl_word_piece *piece;
    bool numbers; /* Word numbers it */
} model;

static void put_run(rl_reviser *r, rl_text *to, const rl_naming *n, const model *m, reslint_str text,
                    uint8_t look, bool raised) {
    const char *plain = n->plain;
    rl_text_puts(to, rl_format(r->arena, "<%sr>", plain));
    if (raised) {
        rl_text_puts(to, rl_format(r->arena, "<%srPr><%svertAlign%s %sval=\"superscript\"/></%srPr>", plain,
                                   plain, n->declaration, n->prefix, plain));
    } else if (m->piece) {
        uint8_t was = m->piece->look & RL_EMPHASIS;
        rl_text_put(to, rl_revised_properties(r, RL_PART_DOCUMENT, m->piece->node->parent->parent, was, look,
                                              (uint8_t)((was ^ look) & RL_EMPHASIS), false));
    } else if (look) {
        const char *bold = look & RL_LOOK_BOLD ? rl_format(r->arena, "<%sb/>", plain) : "";
        const char *italic = look & RL_LOOK_ITALIC ? rl_format(r->arena, "<%si/>", plain) : "";
        rl_text_puts(to, rl_format(r->arena, "<%srPr>%s%s</%srPr>", plain, bold, italic, plain));
    }
    rl_text_puts(to, rl_format(r->arena, "<%st xml:space=\"preserve\">", plain));
    rl_text_escaped(to, text);
    rl_text_puts(to, rl_format(r->arena, "</%st></%sr>", plain, plain));
}

/* A reference to a note of the new text; superscript figures where the text has no such note. */
static void put_note(rl_reviser *r, rl_text *to, const rl_naming *n, const model *m, reslint_str number) {
    reslint_str element = rl_new_note(r, number);
    if (!element.ptr) {
        r->out->skipped++;
        put_run(r, to, n, m, number, 0, true);
        return;
    }
    rl_text_puts(to, "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>");
    rl_text_put(to, element);
    rl_text_puts(to, "</w:r>");
}

static void put_tokens(rl_reviser *r, rl_text *to, const rl_naming *n, const model *m,
                       const rl_passage *fresh) {
    const rl_tokens *tokens = &fresh->tokens;
    if (fresh->label.len && !m->numbers)
        put_run(r, to, n, m, rl_str(rl_format(r->arena, "%.*s ", (int)fresh->label.len, fresh->label.ptr)), 0,
                false);
    for (uint32_t i = 0; i < tokens->len;) {
        uint8_t look = tokens->items[i].look;
        if (tokens->items[i].kind == RL_TOKEN_NOTE)
            put_note(r, to, n, m, tokens->items[i++].text);
        else
            put_run(r, to, n, m, rl_stretch(r->arena, tokens, &i, tokens->len), look, false);
    }
}

/* The properties of the paragraph that is taken as a model, without those that belong to it alone. */
static void put_properties(rl_reviser *r, rl_text *to, const rl_naming *n, const model *m) {
    const rl_xml_part *part = &r->word->package.parts[RL_PART_DOCUMENT].xml;
    const rl_xml *own = m->paragraph ? rl_xml_properties(m->paragraph->node, RL_X_P_PR) : NULL;
    const char *plain = n->plain;
    rl_text_puts(to, rl_format(r->arena, "<%spPr>", plain));
    for (const rl_xml *k = own ? own->first : NULL; k; k = k->next)
        if (k->name != RL_X_R_PR && k->name != RL_X_SECT_PR && k->name != RL_X_P_PR_CHANGE)
            rl_text_put(to, rl_slice(part->bytes, k->begin, k->end));
    rl_text_puts(to, rl_format(r->arena, "<%srPr><%sins%s%s/></%srPr></%spPr>", plain, n->prefix,
                               n->declaration, rl_revision_facts(r, n->prefix), plain, plain));
}

/* Where a new paragraph goes: after the block before it, or before the first one; never into a table. */
static uint32_t place_after(const rl_word *word, const rl_passages *old, uint32_t before) {
    for (uint32_t i = before; i-- > 0;) {
        const rl_passage *block = &old->items[i];
        uint32_t last = UINT32_MAX;
        for (uint32_t k = rl_word_piece_at(word, block->at.begin); k < word->pieces.len; k++) {
            if (word->pieces.items[k].at >= block->at.end) break;
            last = word->pieces.items[k].paragraph;
        }
        if (last == UINT32_MAX || word->paragraphs.items[last].part != RL_PART_DOCUMENT) continue;
        const rl_xml *outer = word->paragraphs.items[last].node;
        for (const rl_xml *n = outer; n; n = n->parent)
            if (n->name == RL_X_TBL || n->name == RL_X_P) outer = n;
        return outer->end;
    }
    const rl_xml *body = rl_xml_child(word->package.parts[RL_PART_DOCUMENT].xml.root, RL_X_BODY);
    return body->inner;
}

void rl_put_in_passage(rl_reviser *r, const rl_passages *old, uint32_t before, const rl_passage *fresh) {
    const rl_xml_part *part = &r->word->package.parts[RL_PART_DOCUMENT].xml;
    if (fresh->note || (fresh->tokens.len && rl_is(fresh->tokens.items[0].text, "|"))) {
        r->out->skipped++;
        return;
    }
    const rl_passage *like = like_which(r->word, old, before, kind_of(fresh->label));
    if (!like) like = like_which(r->word, old, before, NO_LABEL);
    model m = {0};
    if (like) {
        m.paragraph = paragraph_of(r->word, like);
        m.piece = plain_piece(r->word, like);
        m.numbers = m.paragraph->label.len && kind_of(like->label) == kind_of(fresh->label);
    }
    if (m.piece && !rl_rewrite_alike(&r->rewrite, part, part->root, m.piece->node->parent->parent))
        m.piece = NULL;
    if (m.paragraph && !rl_rewrite_alike(&r->rewrite, part, part->root, m.paragraph->node)) m = (model){0};
    rl_naming n = rl_rewrite_naming(&r->rewrite, part, part->root);
    const char *plain = n.plain;
    rl_text to = {.arena = r->arena};
    rl_text_puts(&to, rl_format(r->arena, "<%sp>", plain));
    put_properties(r, &to, &n, &m);
    rl_text_puts(&to,
                 rl_format(r->arena, "<%sins%s%s>", n.prefix, n.declaration, rl_revision_facts(r, n.prefix)));
    put_tokens(r, &to, &n, &m, fresh);
    rl_text_puts(&to, rl_format(r->arena, "</%sins></%sp>", n.prefix, plain));
    uint32_t at = place_after(r->word, old, before);
    rl_rewrite_patch(&r->rewrite, RL_PART_DOCUMENT, at, at, rl_text_str(&to));
    r->out->changes++;
}
