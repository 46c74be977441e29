/* quotation-marks: every “ has its ”, and text uses curly marks.
 *
 * A quotation may run over several points or paragraphs, each of which then begins with “ while only the last
 * is closed: an open one is judged by the first mark of the block after it. Marks misread by a scanner are
 * left to the scan rules. Straight marks get one finding for the whole text. */
#include "lib/body.h"

/* The next “ or ” at or after `at`; UINT32_MAX at the end. */
static uint32_t next_mark(reslint_str text, uint32_t at, int *opens) {
    for (at = rk_find(text, "\xE2\x80", at); at != UINT32_MAX; at = rk_find(text, "\xE2\x80", at + 1)) {
        *opens = rk_at(text, at, "“");
        if (*opens || rk_at(text, at, "”")) return at;
    }
    return UINT32_MAX;
}

/* The next block of text in reading order; NULL at a heading or the end. */
static const reslint_node *block_after(const reslint_node *block) {
    for (const reslint_node *n = block->first_child; n; n = n->next)
        if (rk_is_body(n)) return n;
    for (; block; block = block->parent) {
        if (block->kind == RESLINT_RESOLUTION) return NULL;
        for (const reslint_node *n = block->next; n; n = n->next)
            if (rk_is_body(n) || n->kind == RESLINT_ANNEX_PARAGRAPH || n->kind == RESLINT_OTHER) return n;
    }
    return NULL;
}

/* Does a quotation that is open at the end of `block` continue after it? */
static int goes_on(const reslint_node *block) {
    const reslint_node *after = block_after(block);
    int opens;
    uint32_t at;
    if (!after) return 0;
    at = next_mark(after->text, 0, &opens);
    return at != UINT32_MAX && (!opens || at <= 3);
}

/* Was a quotation left open before this block? Then a lone ” may close it. */
static int may_close(const reslint_node *block) {
    const reslint_node *paragraph = rk_paragraph_of(block), *before;
    if (block != paragraph || !rk_is_body(block)) return block != paragraph;
    before = paragraph->as.clause->previous;
    return before && rk_find(before->text, "“", 0) != UINT32_MAX;
}

static void report(reslint_ctx *ctx, const reslint_node *block, uint32_t at, int opens) {
    if (rk_touches(block, at, at + 3, RESLINT_ARTEFACT)) return;
    rk_report(
        ctx, rk_place(block, at, at + 3),
        opens ? "this quotation mark opens a quotation that is not closed; put ” where the quoted words end"
              : "this quotation mark closes a quotation that was not opened; put “ where the quoted "
                "words begin");
}

/* A mark misread by scanning, or a straight one, may be the partner that seems to be missing. */
static int is_damaged(const reslint_node *block) {
    for (const reslint_node *n = rk_first(block, RESLINT_ARTEFACT); n; n = rk_of(n->next, RESLINT_ARTEFACT))
        if (n->as.artefact->what == RESLINT_ARTEFACT_QUOTE_SHAPE ||
            n->as.artefact->what == RESLINT_ARTEFACT_BAD_MARKER)
            return 1;
    return rk_find(block->text, "\"", 0) != UINT32_MAX;
}

/* Two pairs, one inside the other: where the inner one opens; UINT32_MAX if it is something else. */
static uint32_t nested(const reslint_node *block) {
    uint32_t at, depth = 0, inner = UINT32_MAX;
    int opens = 0;
    for (at = next_mark(block->text, 0, &opens); at != UINT32_MAX;
         at = next_mark(block->text, at + 3, &opens)) {
        if ((opens && depth == 2) || (!opens && !depth)) return UINT32_MAX;
        depth = opens ? depth + 1 : depth - 1;
        if (opens && depth == 2 && inner == UINT32_MAX) inner = at;
    }
    return depth ? UINT32_MAX : inner;
}

static void check_pairs(reslint_ctx *ctx, const reslint_node *block) {
    uint32_t inner = nested(block);
    if (inner != UINT32_MAX) {
        if (!un_unsure(block, inner, inner + 3))
            rk_report(ctx, rk_place(block, inner, inner + 3),
                      "a quotation within a quotation; put ‘ and ’ around the inner one");
        return;
    }
    uint32_t open_at = UINT32_MAX, at, found = 0;
    int opens = 0;
    for (at = next_mark(block->text, 0, &opens); at != UINT32_MAX;
         at = next_mark(block->text, at + 3, &opens)) {
        if (opens && open_at != UINT32_MAX) {
            if (!un_unsure(block, open_at, at)) report(ctx, block, open_at, 1), found++;
            open_at = at;
        } else if (opens) {
            open_at = at;
        } else {
            if (open_at == UINT32_MAX && at > 0 && !may_close(block)) report(ctx, block, at, 0), found++;
            open_at = UINT32_MAX;
        }
    }
    if (open_at != UINT32_MAX && !goes_on(block)) report(ctx, block, open_at, 1);
}

/* One finding, at the first straight mark. */
static void check_straight(reslint_ctx *ctx, const reslint_node *block) {
    uint32_t at = rk_find(block->text, "\"", 0);
    reslint_diag diag;
    if (ctx->memory || at == UINT32_MAX || rk_find(block->text, "\"", at + 1) == UINT32_MAX) return;
    ctx->memory = rk_alloc(ctx, 1);
    if (rk_touches(block, at, at + 1, RESLINT_ARTEFACT)) return;
    memset(&diag, 0, sizeof diag);
    diag.at = rk_place(block, at, at + 1);
    diag.message = "straight quotation marks; use curly ones, “like these”";
    diag.at_most = RESLINT_INFO;
    ctx->host->report(ctx, &diag);
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    if (rk_is_doubtful(block)) return;
    if (!is_damaged(block)) check_pairs(ctx, block);
    check_straight(ctx, block);
}

static const uint32_t kinds[] = {RK_BODY, RESLINT_TITLE, RESLINT_FOOTNOTE, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, NULL, RESLINT_WARNING}};

const reslint_rule reslint_rule_quotation_marks = {
    .id = "quotation-marks",
    .summary = "Quotation marks are paired and curly",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
