/* Both texts are cut into blocks and tokens and compared; what differs becomes things to do to runs. */
#include "readers/revising.h"

#include "base/str.h"

/* ---- from the text to runs ---- */

static bool bears_text(const rl_word_piece *p) {
    return p->kind == RL_PIECE_TEXT || p->kind == RL_PIECE_LEAF || p->kind == RL_PIECE_NOTE;
}

/* The run to which the piece belongs, as a child or a child's text; NULL: it is in something that is not
 * rewritten. */
static const rl_xml *run_of(const rl_word_piece *p) {
    const rl_xml *n = p->kind == RL_PIECE_TEXT ? p->node->parent : p->node;
    bool text = p->kind != RL_PIECE_TEXT || n->name == RL_X_T;
    return text && !n->opaque && n->parent && n->parent->name == RL_X_R ? n->parent : NULL;
}

static rl_op *add_op(rl_reviser *r, rl_op_kind kind, const rl_word_piece *p, uint32_t begin, uint32_t end) {
    rl_op *op = rl_push(r->arena, &r->ops);
    const rl_xml *run = run_of(p);
    uint8_t was = p->look & RL_EMPHASIS;
    if (p->look & RL_LOOK_UNDERLINED) was |= RL_LOOK_ITALIC | RL_LOOK_UNDERLINED;
    *op = (rl_op){.kind = kind,
                  .target = (int)r->word->paragraphs.items[p->paragraph].part,
                  .run = run,
                  .begin = begin,
                  .end = end,
                  .was = was,
                  .like = run,
                  .order = r->ops.len};
    return op;
}

/* Adds an operation on whatever [begin, end) of the old text came from. */
static void over_pieces(rl_reviser *r, rl_op_kind kind, reslint_span at, uint8_t look) {
    for (uint32_t i = rl_word_piece_at(r->word, at.begin); i < r->word->pieces.len; i++) {
        const rl_word_piece *p = &r->word->pieces.items[i];
        if (p->at >= at.end) break;
        if (!bears_text(p) || (kind == RL_OP_LOOK && p->kind != RL_PIECE_TEXT)) continue;
        if (!run_of(p)) {
            r->out->skipped++;
            continue;
        }
        uint32_t begin = p->raw, end = p->raw + p->raw_len;
        if (p->straight) {
            if (at.begin > p->at) begin += at.begin - p->at;
            if (at.end < p->at + p->len) end = p->raw + (at.end - p->at);
        }
        add_op(r, kind, p, begin, end)->look = look;
    }
}

static const rl_word_piece *text_near(const rl_word *word, uint32_t index, reslint_span block) {
    for (uint32_t i = index + 1; i-- > 0 && word->pieces.items[i].at >= block.begin;)
        if (word->pieces.items[i].kind == RL_PIECE_TEXT && run_of(&word->pieces.items[i]))
            return &word->pieces.items[i];
    for (uint32_t i = index; i < word->pieces.len && word->pieces.items[i].at < block.end; i++)
        if (word->pieces.items[i].kind == RL_PIECE_TEXT && run_of(&word->pieces.items[i]))
            return &word->pieces.items[i];
    return NULL;
}

/* The piece after which something at `at` comes, or before which it comes if nothing of the block precedes
 * it. */
static const rl_word_piece *anchor_at(const rl_word *word, uint32_t at, reslint_span block, bool *before,
                                      uint32_t *index) {
    uint32_t i = rl_word_piece_at(word, at ? at - 1 : 0);
    *before = false;
    for (uint32_t k = i + 1; k-- > 0;) {
        const rl_word_piece *p = k < word->pieces.len ? &word->pieces.items[k] : NULL;
        if (!p || p->at >= at) continue;
        if (p->at < block.begin) break;
        if (!bears_text(p) || !run_of(p)) continue;
        *index = k;
        return p;
    }
    *before = true;
    for (uint32_t k = i; k < word->pieces.len && word->pieces.items[k].at < block.end; k++) {
        const rl_word_piece *p = &word->pieces.items[k];
        if (p->at < at || !bears_text(p) || !run_of(p)) continue;
        *index = k;
        return p;
    }
    return NULL;
}

static void put_in(rl_reviser *r, uint32_t at, reslint_span block, reslint_str text, uint8_t look) {
    bool before;
    uint32_t index = 0;
    const rl_word_piece *p = anchor_at(r->word, at, block, &before, &index);
    const rl_word_piece *like = p ? text_near(r->word, index, block) : NULL;
    if (!p || !like) {
        r->out->skipped++;
        return;
    }
    uint32_t raw = before ? p->raw : p->raw + p->raw_len;
    if (p->straight && !before && at < p->at + p->len) raw = p->raw + (at - p->at);
    rl_op *op = add_op(r, RL_OP_PUT_IN, p, raw, raw);
    op->text = text;
    op->look = look;
    const rl_xml_part *part = &r->word->package.parts[op->target].xml;
    op->like = rl_rewrite_alike(&r->rewrite, part, op->run, run_of(like)) ? run_of(like) : op->run;
    op->was = like->look & RL_EMPHASIS;
    if (like->look & RL_LOOK_UNDERLINED) op->was |= RL_LOOK_ITALIC | RL_LOOK_UNDERLINED;
}

/* ---- a block whose words changed ---- */

/* A note of the new text. */
static void put_in_note(rl_reviser *r, uint32_t at, reslint_span block, reslint_str number) {
    const rl_xml_part *part = &r->word->package.parts[RL_PART_DOCUMENT].xml;
    rl_naming names = rl_rewrite_naming(&r->rewrite, part, part->root);
    bool plain = rl_is(rl_str(names.prefix), "w:") && !names.declaration[0];
    reslint_str element = plain ? rl_new_note(r, number, "w:") : (reslint_str){NULL, 0};
    uint32_t before = r->ops.len;
    if (element.ptr) put_in(r, at, block, element, 0);
    if (r->ops.len > before)
        r->ops.items[before].note = true;
    else
        r->out->skipped++;
}

/* Tokens [first, last) as text, one stretch of one emphasis after the other. */
static void put_in_tokens(rl_reviser *r, uint32_t at, reslint_span block, const rl_tokens *tokens,
                          uint32_t first, uint32_t last) {
    for (uint32_t i = first; i < last;) {
        rl_text text = {.arena = r->arena};
        uint8_t look = tokens->items[i].look;
        if (tokens->items[i].kind == RL_TOKEN_NOTE) {
            put_in_note(r, at, block, tokens->items[i++].text);
            continue;
        }
        for (; i < last && (tokens->items[i].look == look || tokens->items[i].kind == RL_TOKEN_SPACE); i++) {
            const rl_token *t = &tokens->items[i];
            if (t->kind == RL_TOKEN_NOTE) break;
            bool wrapped = t->kind == RL_TOKEN_SPACE && memchr(t->text.ptr, '\n', t->text.len);
            rl_text_put(&text, wrapped ? RL_STR(" ") : t->text);
        }
        if (text.len) put_in(r, at, block, rl_text_str(&text), look);
    }
}

/* What is taken out and put in at one place. Spaces between two changes go with them, which is easier to
 * read. */
static uint32_t change(rl_reviser *r, const rl_passage *old, const rl_passage *fresh, const rl_steps *steps,
                       uint32_t i) {
    uint32_t first_old = steps->items[i].old, first_fresh = steps->items[i].fresh;
    uint32_t last_old = first_old, last_fresh = first_fresh, end = i;
    for (uint32_t k = i; k < steps->len; k++) {
        const rl_step *s = &steps->items[k];
        bool space = s->kind == RL_STEP_KEEP && old->tokens.items[s->old].kind == RL_TOKEN_SPACE;
        bool more = k + 1 < steps->len && steps->items[k + 1].kind != RL_STEP_KEEP;
        if (s->kind == RL_STEP_KEEP && !(space && more)) break;
        last_old = s->old + (s->kind != RL_STEP_PUT_IN);
        last_fresh = s->fresh + (s->kind != RL_STEP_TAKE_OUT);
        end = k + 1;
    }
    uint32_t at = first_old         ? old->tokens.items[first_old - 1].at.end
                  : old->tokens.len ? old->tokens.items[0].at.begin
                                    : old->at.end;
    if (last_old > first_old) {
        reslint_span out = {old->tokens.items[first_old].at.begin, old->tokens.items[last_old - 1].at.end};
        over_pieces(r, RL_OP_TAKE_OUT, out, 0);
        at = out.end;
    }
    put_in_tokens(r, at, old->at, &fresh->tokens, first_fresh, last_fresh);
    r->out->changes++;
    return end;
}

static void set_look(rl_reviser *r, const rl_token *old, const rl_token *fresh) {
    bool shown = old->kind == RL_TOKEN_WORD || old->kind == RL_TOKEN_SIGN;
    if (!shown || old->look == fresh->look) return;
    over_pieces(r, RL_OP_LOOK, old->at, fresh->look);
    r->out->changes++;
}

static bool is_automatic(const rl_word *word, reslint_span block) {
    uint32_t line = rl_word_paragraph_at(word, block.begin);
    return line < word->paragraphs.len && word->paragraphs.items[line].label.len;
}

/* A label that was typed is text like any other. */
static void revise_label(rl_reviser *r, const rl_passage *old, const rl_passage *fresh) {
    if (rl_same(old->label, fresh->label)) return;
    if (old->note || is_automatic(r->word, old->at)) {
        r->out->numbers += !old->note;
        return;
    }
    reslint_span at = {old->at.begin, old->at.begin + old->label.len};
    if (old->label.len) over_pieces(r, RL_OP_TAKE_OUT, at, 0);
    const char *label =
        rl_format(r->arena, "%.*s%s", (int)fresh->label.len, fresh->label.ptr, old->label.len ? "" : " ");
    if (fresh->label.len) put_in(r, at.end, old->at, rl_str(label), 0);
    r->out->changes++;
}

static void revise_block(rl_reviser *r, const rl_passage *old, const rl_passage *fresh) {
    rl_steps steps;
    revise_label(r, old, fresh);
    rl_compare_tokens(r->arena, &old->tokens, &fresh->tokens, &steps);
    for (uint32_t i = 0; i < steps.len;) {
        const rl_step *s = &steps.items[i];
        if (s->kind == RL_STEP_KEEP) {
            set_look(r, &old->tokens.items[s->old], &fresh->tokens.items[s->fresh]);
            i++;
        } else {
            i = change(r, old, fresh, &steps, i);
        }
    }
}

/* ---- all blocks ---- */

static void revise_blocks(rl_reviser *r, const rl_passages *old, const rl_passages *fresh) {
    rl_steps steps;
    rl_compare_passages(r->arena, old, fresh, &steps);
    for (uint32_t i = 0; i < steps.len; i++) {
        const rl_step *s = &steps.items[i];
        if (s->kind == RL_STEP_KEEP)
            revise_block(r, &old->items[s->old], &fresh->items[s->fresh]);
        else if (s->kind == RL_STEP_TAKE_OUT && old->items[s->old].note)
            continue; /* it goes with the reference to it */
        else if (s->kind == RL_STEP_PUT_IN && fresh->items[s->fresh].note)
            continue; /* it comes with it */
        else if (s->kind == RL_STEP_TAKE_OUT)
            rl_take_out_passage(r, &old->items[s->old]);
        else
            rl_put_in_passage(r, old, s->old, &fresh->items[s->fresh]);
    }
}

/* Ids of changes must be unique in the whole file. */
static uint32_t highest_id(const rl_word *word) {
    int highest = 0;
    for (int kind = 0; kind < RL_PART_COUNT; kind++) {
        const rl_xml *root = word->package.parts[kind].xml.root;
        for (const rl_xml *n = root; n; n = rl_xml_walk(root, n, true)) {
            int id = rl_xml_number(rl_xml_attribute_of(n, RL_X_ID), 0);
            if (id > highest && id < 1000000000) highest = id;
        }
    }
    return (uint32_t)highest;
}

const char *rl_revise(rl_arena *arena, rl_word *word, reslint_str file, reslint_str fresh, const char *author,
                      rl_revised *out) {
    rl_reviser r = {.arena = arena, .word = word, .author = author, .out = out};
    rl_passages old_blocks, fresh_blocks;
    *out = (rl_revised){.file = file};
    const char *problem = rl_word_protected(word, RL_CHANGE_TRACKED);
    if (problem) return problem;
    rl_rewrite_begin(arena, word, &r.rewrite);
    r.id = highest_id(word);
    rl_cut_passages(arena, word->text, &old_blocks);
    rl_cut_passages(arena, fresh, &fresh_blocks);
    r.fresh = &fresh_blocks;
    revise_blocks(&r, &old_blocks, &fresh_blocks);
    if (!out->changes) return NULL;
    rl_revise_runs(&r);
    rl_put_new_notes(&r);
    return rl_rewrite_save(&r.rewrite, &out->file);
}
