/* "subparagraph (c) above", "points (a) and (b) below", "subparagraph (a) of paragraph 3 above": points that are
 * named by their letters, in the paragraph itself or in one that is named beside them. They keep pointing to
 * the points that they pointed to; what only a person can tell is reported. */
#include "recognise/steps.h"
#include "reslint/kit/elements.h"
#include "reslint/kit/numbers.h"
#include "revision/renumber/passes.h"

/* One list of letters while it is looked at. */
typedef struct beside {
    rl_renumberer *r;
    const reslint_node *block;
    reslint_span at; /* from the word to the last letter */
    uint32_t first;  /* where the first letter's bracket opens */
    bool above, below;
} beside;

/* The end of "subparagraph" or "points" at `at`; `at` if there is no such word. */
static uint32_t word_end(reslint_str text, uint32_t at) {
    static const char *const words[] = {"subparagraph", "sub-paragraph", "subclause",
                                        "sub-clause",   "point",         NULL};
    for (const char *const *word = words; *word; word++) {
        uint32_t end = at + (uint32_t)strlen(*word);
        if (rl_word_before(text, at) || !rl_here_ci(text, at, *word)) continue;
        return rl_here(text, end, "s") ? end + 1 : end;
    }
    return at;
}

/* The end of "(b)", "(iv)", "(b bis)", or of "b)"; `at` if there is no such label. */
static uint32_t label_end(reslint_str text, uint32_t at) {
    static const char *const suffixes[] = {" bis", " ter", " quater", NULL};
    uint32_t begin = rl_here(text, at, "(") ? at + 1 : at, end = rl_past(text, begin, rl_is_alpha);
    reslint_str core = rl_slice(text, begin, end);
    bool letters = rl_letter_value(core) || rk_roman(core); /* "(above)" is none */
    end += rl_any_here(text, end, suffixes);
    return letters && rl_here(text, end, ")") ? end + 1 : at;
}

/* The end of "(a), (b) and (c)", "(b) (ii)". */
static uint32_t labels_end(reslint_str text, uint32_t at) {
    for (;;) {
        uint32_t end = label_end(text, at), near = rl_skip_blanks(text, end);
        if (label_end(text, near) == near) near = rl_after_join(text, end);
        if (!rl_here(text, near, "(") || label_end(text, near) == near) return end;
        at = near;
    }
}

/* The reference that ends just before the word: "paragraph 3, subparagraph (c)"; or NULL. */
static const reslint_node *reference_before(const beside *b) {
    reslint_str text = b->block->text;
    uint32_t end = rl_back_blanks(text, b->at.begin);
    if (rl_before(text, end, ",")) end--;
    for (const reslint_node *n = rk_first(b->block, RESLINT_CROSS_REFERENCE); n && n->in.end <= end;
         n = rk_of(n->next, RESLINT_CROSS_REFERENCE))
        if (n->in.end == end && n->as.crossref->direction == RESLINT_XREF_PLAIN) return n;
    return NULL;
}

/* The reference that begins at `at`: "of paragraph 3 above"; or NULL. */
static const reslint_node *reference_at(const beside *b, uint32_t at) {
    const reslint_node *n = rk_first(b->block, RESLINT_CROSS_REFERENCE);
    while (n && n->in.begin < at) n = rk_of(n->next, RESLINT_CROSS_REFERENCE);
    return n && n->in.begin == at ? n : NULL;
}

/* The point or paragraph around the block, from the innermost, that directly holds a point of that name on the
 * side that is said. */
static const reslint_node *holder_of(const beside *b, reslint_str core) {
    for (const reslint_node *n = b->block; n; n = rk_is_paragraph(n) ? NULL : n->parent) {
        const reslint_node *point = rl_point_named(n->first_child, core);
        if (!point) continue;
        bool before = point->source.begin < b->block->source.begin;
        if (!(b->above && !before) && !(b->below && before)) return n;
    }
    return NULL;
}

static void say(const beside *b, const char *why) {
    rl_doubt_at(b->r, b->block, b->at, why);
}

/* Rewrites the letters if it is certain whose they are, or says what the first is now. */
static void mend(const beside *b, const reslint_node *top, bool sure) {
    reslint_str text = b->block->text;
    reslint_str core = rl_core_of(rl_slice(text, b->first, label_end(text, b->first)));
    if (!top) top = holder_of(b, core);
    const reslint_node *point = top ? rl_point_named(top->first_child, core) : NULL;
    if (!point) {
        if (sure && b->r->points_changed) say(b, "there is no such point; write the one that is meant");
        return;
    }
    reslint_str fresh = rl_new_point_core(b->r, point);
    if (rl_point_named(point->next, core)) {
        if (b->r->points_changed) say(b, "two points have that letter; write which one is meant");
    } else if (sure && rl_here(text, b->first, "(")) {
        rl_mend_points(b->r, b->block, b->at, b->first, top);
    } else if (!rl_same_ci(fresh, core)) {
        say(b,
            rl_format(b->r->arena, "if it is of this text, that is (%.*s) now", (int)fresh.len, fresh.ptr));
    }
}

static void look_at(beside *b) {
    static const char *const here[] = {"of this paragraph", "of the present paragraph",
                                       "of the same paragraph", NULL};
    static const char *const other[] = {"of ", "thereof", "in ", NULL};
    reslint_str text = b->block->text;
    uint32_t comma = rl_here(text, b->at.end, ",") ? 1 : 0;
    uint32_t next = rl_skip_blanks(text, b->at.end + comma);
    b->above = rl_here(text, next, "above") && !rl_word_byte(text, next + 5);
    b->below = rl_here(text, next, "below") && !rl_word_byte(text, next + 5);
    bool own = b->above || b->below || rl_any_here(text, next, here);
    const reslint_node *reference = reference_before(b);
    if (!reference && rl_here(text, next, "of ")) reference = reference_at(b, rl_skip_blanks(text, next + 3));
    if (!reference) {
        if (own || !rl_any_here(text, next, other)) mend(b, NULL, own);
        return;
    }
    const reslint_node *top = rl_operative_target(b->r, reference);
    bool sure = top != NULL;
    if (!sure && !rl_is_of_another(text, reference->in.end))
        top = rl_paragraph_numbered(b->r, reference->as.crossref->number);
    if (top) mend(b, top, sure);
}

static void read_block(rl_renumberer *r, const reslint_node *block) {
    static const char *const stems[] = {"sub", "point"};
    reslint_str text = block->text;
    for (uint32_t i = 0; i < 2; i++)
        for (uint32_t at = 0; (at = rl_find_ci(text, stems[i], at)) != UINT32_MAX; at++) {
            uint32_t first = rl_skip_blanks(text, word_end(text, at));
            if (first == at || label_end(text, first) == first) continue;
            beside b = {.r = r, .block = block, .at = {at, labels_end(text, first)}, .first = first};
            look_at(&b);
        }
}

void rl_renumber_beside(rl_renumberer *r) {
    for (const reslint_node *n = r->resolution; n; n = rk_next_node(n, r->resolution))
        if (rk_is_body(n)) read_block(r, n);
}
