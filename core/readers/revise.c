/* Both texts are cut into blocks and tokens and compared; what differs becomes things to do to runs. */
#include "readers/revising.h"

#include "base/str.h"

/* ---- from the text to runs ---- */

const rl_xml *rl_run_of(const rl_word_piece *p) {
    if (!p->node) return NULL;
    const rl_xml *n = p->kind == RL_PIECE_TEXT ? p->node->parent : p->node;
    bool whole = p->kind == RL_PIECE_TEXT && (n->name != RL_X_T || n->opaque);
    return !whole && n->parent->name == RL_X_R ? n->parent : NULL;
}

/* The emphasis of a piece; underlining is read as italics. */
static uint8_t emphasis_of(const rl_word_piece *p) {
    uint8_t underlined = p->look & RL_LOOK_UNDERLINED ? RL_LOOK_ITALIC | RL_LOOK_UNDERLINED : 0;
    return (p->look & RL_EMPHASIS) | underlined;
}

static rl_op *add_op(rl_reviser *r, rl_op_kind kind, const rl_word_piece *p, uint32_t begin, uint32_t end) {
    rl_op *op = rl_push(r->arena, &r->ops);
    *op = (rl_op){.kind = kind,
                  .target = (int)r->word->paragraphs.items[p->paragraph].part,
                  .run = rl_run_of(p),
                  .begin = begin,
                  .end = end,
                  .was = emphasis_of(p),
                  .order = r->ops.len};
    return op;
}

static bool is_all_in_runs(const rl_word *word, reslint_span at) {
    for (uint32_t i = rl_word_piece_at(word, at.begin); i < word->pieces.len; i++) {
        if (word->pieces.items[i].at >= at.end) break;
        if (!rl_run_of(&word->pieces.items[i])) return false;
    }
    return true;
}

bool rl_over_pieces(rl_reviser *r, rl_op_kind kind, reslint_span at, uint8_t look) {
    if (!is_all_in_runs(r->word, at)) {
        r->out->skipped++;
        return false;
    }
    for (uint32_t i = rl_word_piece_at(r->word, at.begin); i < r->word->pieces.len; i++) {
        const rl_word_piece *p = &r->word->pieces.items[i];
        if (p->at >= at.end) break;
        if (kind == RL_OP_LOOK && p->kind != RL_PIECE_TEXT) continue;
        uint32_t begin = p->raw, end = p->raw + p->raw_len;
        if (p->straight) {
            if (at.begin > p->at) begin += at.begin - p->at;
            if (at.end < p->at + p->len) end = p->raw + (at.end - p->at);
        }
        add_op(r, kind, p, begin, end)->look = look;
    }
    return true;
}

static bool is_within(const rl_word_piece *p, reslint_span block) {
    return p->node && p->at >= block.begin && p->at < block.end;
}

/* The text nearest to a piece, before it if possible: it shows what words look like there. */
static const rl_word_piece *text_near(const rl_word *word, const rl_word_piece *piece, reslint_span block) {
    const rl_word_piece *all = word->pieces.items, *end = all + word->pieces.len;
    for (const rl_word_piece *p = piece; is_within(p, block); p--) {
        if (p->kind == RL_PIECE_TEXT && rl_run_of(p)) return p;
        if (p == all) break;
    }
    for (const rl_word_piece *p = piece; p < end && is_within(p, block); p++)
        if (p->kind == RL_PIECE_TEXT && rl_run_of(p)) return p;
    return NULL;
}

/* Bars part the cells of a table. */
static bool is_one_cell(const rl_word *word, uint32_t begin, uint32_t end) {
    return rl_find(rl_slice(word->text, begin, end), "|", 0) == UINT32_MAX;
}

/* The piece inside which, or after which, something at `at` comes; or before which, if nothing of the block and
 * cell precedes it. NULL: its neighbour is in no run, so that it cannot be put beside it. */
static const rl_word_piece *anchor_at(const rl_word *word, uint32_t at, reslint_span block) {
    uint32_t i = rl_word_piece_at(word, at);
    const rl_word_piece *here = i < word->pieces.len ? &word->pieces.items[i] : NULL;
    const rl_word_piece *last = i ? &word->pieces.items[i - 1] : NULL, *p = NULL;
    if (here && here->at < at)
        p = here;
    else if (last && is_within(last, block) && rl_run_of(last) && is_one_cell(word, last->at + last->len, at))
        p = last;
    else if (here && is_within(here, block) && is_one_cell(word, at, here->at))
        p = here;
    return p && rl_run_of(p) ? p : NULL;
}

/* NULL: it cannot be put there. */
static rl_op *put_in(rl_reviser *r, uint32_t at, reslint_span block, reslint_str text, uint8_t look) {
    const rl_word_piece *p = anchor_at(r->word, at, block);
    const rl_word_piece *like = p ? text_near(r->word, p, block) : NULL;
    if (!like) return NULL;
    uint32_t raw = p->raw + p->raw_len;
    if (at <= p->at)
        raw = p->raw;
    else if (p->straight && at < p->at + p->len)
        raw = p->raw + (at - p->at);
    else if (at > p->at + p->len) /* after the space before a bar, which is not in the file */
        text = rl_str(rl_format(r->arena, " %.*s", (int)rl_trim(text).len, rl_trim(text).ptr));
    rl_op *op = add_op(r, RL_OP_PUT_IN, p, raw, raw);
    op->text = text;
    op->look = look;
    const rl_xml_part *part = &r->word->package.parts[op->target].xml;
    op->like = rl_rewrite_alike(&r->rewrite, part, op->run, rl_run_of(like)) ? rl_run_of(like) : op->run;
    op->was = emphasis_of(like);
    return op;
}

/* ---- a block whose words changed ---- */

/* A note of the new text. */
static void put_in_note(rl_reviser *r, uint32_t at, reslint_span block, reslint_str number) {
    reslint_str element = rl_new_note(r, number);
    rl_op *op = element.ptr ? put_in(r, at, block, element, 0) : NULL;
    if (op)
        op->note = true;
    else
        r->out->skipped++;
}

/* Tokens [first, last) as text, one stretch of one emphasis after the other. */
static void put_in_tokens(rl_reviser *r, uint32_t at, reslint_span block, const rl_tokens *tokens,
                          uint32_t first, uint32_t last) {
    for (uint32_t i = first; i < last;) {
        uint8_t look = tokens->items[i].look;
        if (tokens->items[i].kind == RL_TOKEN_NOTE)
            put_in_note(r, at, block, tokens->items[i++].text);
        else
            r->out->skipped += !put_in(r, at, block, rl_stretch(r->arena, tokens, &i, last), look);
    }
}

/* What is taken out and put in at one place. Spaces between two changes go with them, which is easier to
 * read. */
static uint32_t change(rl_reviser *r, const rl_passage *old, const rl_passage *fresh, const rl_steps *steps,
                       uint32_t i) {
    uint32_t first_old = steps->items[i].old, first_fresh = steps->items[i].fresh;
    uint32_t last_old = first_old, last_fresh = first_fresh, end = i, before = r->ops.len;
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
        if (!rl_over_pieces(r, RL_OP_TAKE_OUT, out, 0)) return end;
        at = out.end;
    }
    put_in_tokens(r, at, old->at, &fresh->tokens, first_fresh, last_fresh);
    r->out->changes += r->ops.len > before;
    return end;
}

static void set_look(rl_reviser *r, const rl_token *old, const rl_token *fresh) {
    bool shown = old->kind == RL_TOKEN_WORD || old->kind == RL_TOKEN_SIGN;
    if (!shown || old->look == fresh->look) return;
    r->out->changes += rl_over_pieces(r, RL_OP_LOOK, old->at, fresh->look);
}

static bool is_automatic(const rl_word *word, reslint_span block) {
    return word->paragraphs.items[rl_word_paragraph_at(word, block.begin)].label.len;
}

/* A label that was typed is text like any other. */
static void revise_label(rl_reviser *r, const rl_passage *old, const rl_passage *fresh) {
    if (rl_same(old->label, fresh->label)) return;
    if (old->note || is_automatic(r->word, old->at)) {
        r->out->numbers += !old->note;
        return;
    }
    reslint_span at = {old->at.begin, old->at.begin + old->label.len};
    if (!rl_over_pieces(r, RL_OP_TAKE_OUT, at, 0)) return;
    const char *label =
        rl_format(r->arena, "%.*s%s", (int)fresh->label.len, fresh->label.ptr, old->label.len ? "" : " ");
    bool done = !fresh->label.len || put_in(r, at.end, old->at, rl_str(label), 0);
    r->out->changes += done;
    r->out->skipped += !done;
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
            if (id > highest) highest = id;
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
