/* opening-italics: the opening phrase, and nothing but it, is in italics: "*Takes note with appreciation*
 * of". Only in files that use italics at all. How far the run reaches is settled for all but a few phrases
 * ("its request", "in this regard"); both readings of those are accepted. What is reported: no italics, a run
 * that stops inside the verb, and one that swallows a preposition, "that", a subject or an object. */
#include "../italics.h"

/* The first words with the run where it belongs: "*Urges* all States". */
static const char *in_italics(reslint_ctx *ctx, const reslint_node *paragraph) {
    reslint_span o = paragraph->as.clause->opening;
    reslint_str rest = rk_first_words(rk_slice(paragraph->text, o.end, paragraph->text.len), 4);
    return ctx->host->format(ctx, "*%.*s*%.*s …", (int)(o.end - o.begin), paragraph->text.ptr + o.begin,
                             RK_ARG(rest));
}

/* "draws the attention", "reaffirms its request": the italics may reach over the noun or not. */
static int settled(const reslint_clause *c) {
    return c->opening_known && rk_find(c->key, " the ", 0) == UINT32_MAX &&
           rk_find(c->key, " its ", 0) == UINT32_MAX;
}

/* Edits that make one run of italics reach as far as the opening phrase; their number. An edit of the whole
 * of a run takes its marks along. */
static uint32_t move_end(reslint_ctx *ctx, const reslint_node *paragraph, uint32_t run,
                         reslint_edit edits[2]) {
    const reslint_node *italics = rk_of(paragraph->first_child, RESLINT_EMPHASIS);
    const reslint_clause *c = paragraph->as.clause;
    if (!italics || italics->in.begin != c->opening.begin || italics->in.end != run) return 0;
    edits[0].at = rk_whole(italics);
    if (run > c->opening.end) {
        reslint_str out = rk_slice(paragraph->text, c->opening.end, run);
        edits[0].text = ctx->host->format(ctx, "*%.*s*%.*s", RK_ARG(un_opening(paragraph)), RK_ARG(out));
        return 1;
    }
    edits[0].text = ctx->host->format(ctx, "*%.*s", RK_ARG(italics->text));
    edits[1].at = rk_place(paragraph, c->opening.end, c->opening.end);
    edits[1].text = "*";
    return 2;
}

static void report_missing(reslint_ctx *ctx, const reslint_node *paragraph) {
    const reslint_clause *c = paragraph->as.clause;
    reslint_edit edits[2];
    reslint_fix fix = {"Put the opening words in italics", edits, 2,
                       settled(c) ? RESLINT_FIX_SAFE : RESLINT_FIX_UNSAFE};
    reslint_diag diag;
    memset(&diag, 0, sizeof diag);
    edits[0].at = rk_place(paragraph, c->opening.begin, c->opening.begin);
    edits[0].text = "*";
    edits[1].at = rk_place(paragraph, c->opening.end, c->opening.end);
    edits[1].text = "*";
    diag.at = rk_place(paragraph, c->opening.begin, c->opening.end);
    diag.message = "the first words are not in italics, as they are elsewhere in this text";
    diag.write = in_italics(ctx, paragraph);
    diag.fixes = &fix;
    diag.n_fixes = 1;
    ctx->host->report(ctx, &diag);
}

/* A run that ends inside a word. */
static void report_torn(reslint_ctx *ctx, const reslint_node *paragraph, uint32_t run) {
    uint32_t begin = run, end = rk_word_end(paragraph->text, run);
    reslint_diag diag;
    while (begin && paragraph->text.ptr[begin - 1] != ' ') begin--;
    memset(&diag, 0, sizeof diag);
    diag.at = rk_place(paragraph, begin, end);
    diag.message = ctx->host->format(ctx, "the italics end inside “%.*s”", (int)(end - begin),
                                     paragraph->text.ptr + begin);
    diag.write = in_italics(ctx, paragraph);
    ctx->host->report(ctx, &diag);
}

static int inside_word(reslint_str text, uint32_t at) {
    return at < text.len && rk_is_letter((unsigned char)text.ptr[at]) &&
           rk_is_letter((unsigned char)text.ptr[at - 1]);
}

/* The run ends at `run` instead of where the opening phrase does. */
static void report_reach(reslint_ctx *ctx, const reslint_node *paragraph, uint32_t run) {
    const reslint_clause *c = paragraph->as.clause;
    int longer = run > c->opening.end;
    uint32_t begin = longer ? c->opening.end : run, end = longer ? run : c->opening.end;
    reslint_edit edits[2];
    reslint_fix fix = {"Let the italics end with the opening words", edits,
                       move_end(ctx, paragraph, run, edits),
                       settled(c) ? RESLINT_FIX_SAFE : RESLINT_FIX_UNSAFE};
    reslint_diag diag;
    while (begin < end && paragraph->text.ptr[begin] == ' ') begin++;
    memset(&diag, 0, sizeof diag);
    diag.at = rk_place(paragraph, begin, end);
    diag.message =
        ctx->host->format(ctx, "“%.*s” %s in italics; the verb and what belongs to it are, and no more",
                          (int)(end - begin), paragraph->text.ptr + begin, longer ? "is" : "is not");
    diag.write = in_italics(ctx, paragraph);
    diag.fixes = &fix;
    diag.n_fixes = fix.n_edits != 0;
    ctx->host->report(ctx, &diag);
}

static void check(reslint_ctx *ctx, const reslint_node *paragraph) {
    const reslint_clause *c = paragraph->as.clause;
    int mun = rk_profile_is(ctx, "mun"), council = rk_profile_is(ctx, "sc");
    if (!ctx->resolution->as.resolution->uses_emphasis || c->contested || c->opening.end <= c->opening.begin)
        return;
    if (paragraph->flags & RESLINT_NODE_DOUBTFUL) return;
    uint32_t run = it_run_at_start(paragraph).end;
    if (run <= c->opening.begin) {
        if (c->opening_known) report_missing(ctx, paragraph);
    } else if (inside_word(paragraph->text, run)) {
        report_torn(ctx, paragraph, run);
    } else if (it_too_long(paragraph->text, run, c->opening.end, mun)) {
        /* the Council prints "Acting under Chapter VII of the Charter" both ways */
        if (!council || !rk_starts(c->key, "acting")) report_reach(ctx, paragraph, run);
    } else if (run < c->opening.end && it_too_short(paragraph, run, council)) {
        report_reach(ctx, paragraph, run);
    }
}

static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};
static const uint32_t kinds[] = {RESLINT_PREAMBULAR_PARAGRAPH, RESLINT_OPERATIVE_PARAGRAPH,
                                 RESLINT_KIND_NONE};

extern const reslint_rule reslint_rule_opening_italics;
const reslint_rule reslint_rule_opening_italics = {
    .id = "opening-italics",
    .summary = "The opening phrase, and nothing but it, is in italics",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
