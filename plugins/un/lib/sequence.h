/* Also and further: of consecutive paragraphs that open with the same phrase the first is plain, the second
 * says also, the third further, and with the fourth it starts again. Only the paragraph just before counts.
 *
 * The walk adjusts to what is written: after a paragraph that was faulted, both what it says and what it
 * should have said are good to continue from, so that one slip gets one finding. If the phrase addresses
 * somebody ("Requests"), a missing "Also" is reported only if both address the same body; an "Also" to
 * another body is accepted. */
#ifndef RESLINT_UN_SEQUENCE_H
#define RESLINT_UN_SEQUENCE_H

#include "verbs.h"

typedef struct seq_state {
    const reslint_node *faulted; /* the last paragraph that got a finding */
    uint32_t wanted;             /* what it should have said */
} seq_state;

static inline uint32_t seq_next(uint32_t marker) {
    return marker == RESLINT_PLAIN ? RESLINT_ALSO : marker == RESLINT_ALSO ? RESLINT_FURTHER : RESLINT_PLAIN;
}

/* "Securing Our Common Future": a title at the beginning of a line, which looks like a paragraph. */
static inline int seq_is_title(const reslint_node *paragraph) {
    reslint_str text = paragraph->text;
    uint32_t at = paragraph->as.clause->opening.end;
    if (paragraph->as.clause->opening_known) return 0;
    for (int i = 0; i < 2; i++) {
        if (rk_char(text, at) != ' ' || rk_char(text, at + 1) < 'A' || rk_char(text, at + 1) > 'Z') return 0;
        at = rk_word_end(text, at + 1);
    }
    return 1;
}

/* Is the opening of a paragraph uncertain, so that nothing can be said of it or of the one after it? */
static inline int seq_unsure(const reslint_node *paragraph) {
    const reslint_clause *c = paragraph->as.clause;
    return c->contested || c->opening_class == RESLINT_OPENING_NONE || seq_is_title(paragraph) ||
           (paragraph->flags & RESLINT_NODE_DOUBTFUL);
}

/* "Reaffirming" and "Reaffirming its commitment", "Requests" and "Requests that" are different phrases; yet
 * an "also" after one with the same verb is not a slip. */
static inline int seq_akin(const reslint_clause *a, const reslint_clause *b) {
    reslint_str verb = rk_word(a->key, 0);
    return verb.len && a->opening_class == b->opening_class && rk_same(verb, rk_word(b->key, 0));
}

/* What this paragraph should say, given the one before it; its own marker if nothing is wrong. */
static inline uint32_t seq_wanted(reslint_ctx *ctx, const seq_state *state, const reslint_node *before,
                                  const reslint_clause *c) {
    if (!before) return RESLINT_PLAIN;
    const reslint_clause *b = before->as.clause;
    if (!un_same_phrase(ctx, b, c)) return seq_akin(b, c) ? c->marker : (uint32_t)RESLINT_PLAIN;
    if (c->directive && (!c->addressee.len || !rk_same(b->addressee, c->addressee))) return c->marker;
    uint32_t wanted = seq_next(b->marker);
    if (state->faulted == before && c->marker == seq_next(state->wanted)) return c->marker;
    return wanted;
}

/* The body that both address, with the capitals of the text: "the Secretary-General". */
static inline const char *seq_body(reslint_ctx *ctx, const reslint_node *paragraph) {
    reslint_str name = paragraph->as.clause->addressee;
    uint32_t at = rk_find_ci(paragraph->text, name, paragraph->as.clause->opening.end);
    if (at == UINT32_MAX || name.len > 90) return "the same body";
    if (at >= 4 && rk_at(paragraph->text, at - 4, "the ")) at -= 4, name.len += 4;
    return ctx->host->format(ctx, "%.*s", (int)name.len, paragraph->text.ptr + at);
}

static inline const char *seq_orphan_message(reslint_ctx *ctx, const reslint_node *paragraph,
                                             const reslint_node *before) {
    const reslint_clause *c = paragraph->as.clause;
    const char *word = c->marker == RESLINT_ALSO ? "Also" : "Further";
    if (!before)
        return ctx->host->format(ctx, "“%s” has nothing to follow: this is the first %s", word,
                                 rk_paragraph(ctx));
    if (c->after_break)
        return ctx->host->format(ctx, "“%s” has nothing to follow: this is the first %s after a heading",
                                 word, rk_paragraph(ctx));
    return ctx->host->format(ctx, "“%s” follows only a %s that begins with the same verb; %.*s begins “%.*s”",
                             word, rk_paragraph(ctx), RK_ARG(un_location(before)),
                             RK_ARG(un_opening(before)));
}

/* Plain, although the paragraph before opens alike. */
static inline const char *seq_missing_message(reslint_ctx *ctx, const reslint_node *paragraph,
                                              const reslint_node *before, const char *write) {
    const reslint_clause *c = paragraph->as.clause;
    reslint_str bare = un_with_marker(ctx, paragraph, RESLINT_PLAIN);
    const char *which = before->as.clause->marker == RESLINT_PLAIN ? "second" : "third";
    if (c->directive)
        return ctx->host->format(
            ctx,
            "begins “%.*s” and addresses %s, as %.*s does; begin the %s in a row to the same body "
            "with “%s”",
            RK_ARG(bare), seq_body(ctx, paragraph), RK_ARG(un_location(before)), which, write);
    return ctx->host->format(ctx,
                             "follows %.*s, which also begins “%.*s”; begin the %s in a row "
                             "with “%s”",
                             RK_ARG(un_location(before)), RK_ARG(un_opening(before)), which, write);
}

/* Marked, but with the wrong word. */
static inline const char *seq_step_message(reslint_ctx *ctx, const reslint_node *before, uint32_t wanted,
                                           const char *write) {
    if (wanted == RESLINT_PLAIN)
        return ctx->host->format(ctx, "the row ended with %.*s (“%.*s”); start again with “%s”",
                                 RK_ARG(un_location(before)), RK_ARG(un_opening(before)), write);
    return ctx->host->format(ctx,
                             "%.*s begins “%.*s”; after it comes “%s”: first plain, then also, then further",
                             RK_ARG(un_location(before)), RK_ARG(un_opening(before)), write);
}

/* The smallest edit that makes the opening say `wanted`. It replaces letters rather than being inserted
 * between them, so that what is added is inside the italics. 0 if there is none. */
static inline int seq_edit(reslint_ctx *ctx, const reslint_node *paragraph, uint32_t wanted,
                           reslint_edit *edit) {
    const reslint_clause *c = paragraph->as.clause;
    const char *text = paragraph->text.ptr, *word = wanted == RESLINT_ALSO ? "also" : "further";
    int operative = paragraph->kind == RESLINT_OPERATIVE_PARAGRAPH;
    uint32_t begin = c->marker_at.begin, end = c->marker_at.end;
    edit->text = "";
    if (c->marker == RESLINT_PLAIN && operative) {
        begin = c->opening.begin, end = begin + 1;
        edit->text = ctx->host->format(ctx, "%c%s %c", rk_upper(*word), word + 1, rk_lower(text[begin]));
    } else if (c->marker == RESLINT_PLAIN) {
        int having = rk_at(paragraph->text, c->opening.begin, "Having ");
        end = having ? c->opening.begin + 6 : c->opening.end, begin = end - 1;
        edit->text = ctx->host->format(ctx, "%c %s", text[begin], word);
    } else if (wanted != RESLINT_PLAIN) {
        edit->text = text[begin] < 'a' ? ctx->host->format(ctx, "%c%s", rk_upper(*word), word + 1) : word;
    } else if (begin == c->opening.begin && end + 1 < paragraph->text.len) {
        end += 2;
        edit->text = ctx->host->format(ctx, "%c", rk_upper(text[end - 1]));
    } else if (begin) {
        begin--;
    }
    edit->at = rk_place(paragraph, begin, end);
    return end > begin && (unsigned char)text[end - 1] < 0x80;
}

/* The nearest earlier paragraph that opens alike, to which this one could be moved. It is not searched for
 * further back than a drafter would look. */
static inline const reslint_node *seq_home(reslint_ctx *ctx, const reslint_node *paragraph) {
    enum { FARTHEST = 100 };
    const reslint_node *n = paragraph->as.clause->previous;
    for (uint32_t i = 0; n && i < FARTHEST; n = n->as.clause->previous, i++)
        if (un_same_phrase(ctx, n->as.clause, paragraph->as.clause)) return n;
    return NULL;
}

/* The paragraph before. One that begins in the middle of a sentence is the tail of a paragraph that was torn
 * by a page break. */
static inline const reslint_node *seq_before(const reslint_node *paragraph) {
    enum { MOST_TAILS = 4 };
    const reslint_node *n = paragraph->as.clause->previous;
    for (uint32_t i = 0; n && i < MOST_TAILS && n->as.clause->opening_class == RESLINT_OPENING_NONE; i++) {
        if (!n->text.len || *n->text.ptr < 'a' || *n->text.ptr > 'z' || n->as.clause->label.len) break;
        n = n->as.clause->previous;
    }
    return n;
}

/* Points to the earlier paragraph with the same phrase, or to the one just before that the message
 * mentions. */
static inline void seq_see(rk_diag *d, const reslint_node *home, int alike) {
    if (!home) return;
    reslint_place at = rk_place_in(home, home->as.clause->opening);
    if (alike)
        rk_see(d, at, "%.*s comes just before", RK_ARG(un_location(home)));
    else
        rk_see(d, at, "%.*s begins with the same verb; this %s could follow it", RK_ARG(un_location(home)),
               rk_paragraph(d->ctx));
}

static inline void seq_report(reslint_ctx *ctx, const reslint_node *paragraph, const reslint_node *before,
                              uint32_t wanted) {
    const reslint_clause *c = paragraph->as.clause;
    int alike = before && un_same_phrase(ctx, before->as.clause, c);
    reslint_str right = un_with_marker(ctx, paragraph, wanted);
    reslint_edit edit;
    rk_diag d = rk_diag_on(ctx, rk_place_in(paragraph, c->opening));
    rk_write(&d, "%.*s", RK_ARG(right));
    rk_say(&d, "%s",
           !alike                       ? seq_orphan_message(ctx, paragraph, before)
           : c->marker == RESLINT_PLAIN ? seq_missing_message(ctx, paragraph, before, d.write)
                                        : seq_step_message(ctx, before, wanted, d.write));
    seq_see(&d, alike ? before : seq_home(ctx, paragraph), alike);
    if (seq_edit(ctx, paragraph, wanted, &edit)) rk_edit(&d, edit.at, edit.text);
    rk_fix(&d, RESLINT_FIX_UNSAFE, "Write “%s”", d.write);
    rk_send(&d);
}

/* Usage is different in the Security Council and in Model UN. */
static const reslint_level seq_levels[] = {{"sc", NULL, RESLINT_OFF},
                                           {"other", NULL, RESLINT_OFF},
                                           {"mun", NULL, RESLINT_OFF},
                                           {NULL, "negotiation", RESLINT_OFF},
                                           {NULL, NULL, RESLINT_WARNING}};

/* One paragraph of the walk. */
static inline void seq_check(reslint_ctx *ctx, const reslint_node *paragraph) {
    const reslint_clause *c = paragraph->as.clause;
    /* After a heading the sequence starts again, yet continuing it across the heading is not a slip. */
    const reslint_node *before = c->after_break && c->marker == RESLINT_PLAIN ? NULL : seq_before(paragraph);
    seq_state *state = (seq_state *)rk_memory(ctx, sizeof *state, NULL);
    if (!state || seq_unsure(paragraph) || (before && seq_unsure(before))) return;
    if (un_misplaced(paragraph)) return; /* reported by the rule on the place of the word */
    uint32_t wanted = seq_wanted(ctx, state, before, c);
    if (wanted == c->marker) return;
    seq_report(ctx, paragraph, before, wanted);
    state->faulted = paragraph;
    state->wanted = wanted;
}

#endif
