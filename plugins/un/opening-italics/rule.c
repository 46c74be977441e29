/* opening-italics: the opening phrase, and nothing but it, is in italics: "*Takes note with appreciation*
 * of". Only in files that use italics at all. How far the run reaches is settled for all but a few phrases
 * ("its request", "in this regard"); both readings of those are accepted. What is reported: no italics, a run
 * that stops inside the verb, and one that swallows a preposition, "that", a subject or an object. */
#include "../words.h"

/* Words that a run may not end in. */
static const char *const never_last[] = {"of", "to",   "that", "about",   "at",        "by",  "on",
                                         "in", "from", "as",   "against", "regarding", "the", "all",
                                         "a",  "an",   "and",  "its",     "with",      NULL};
/* Model UN lists print the preposition in italics too. */
static const char *const mun_last[] = {"of", "by", "about", "to", "on", "that", "with", NULL};
/* With these a phrase goes on that was cut too short. */
static const char *const belongs_to_verb[] = {"upon", "note", "mind", "account", "forward", NULL};
static const char *const feelings[] = {"appreciation", "concern", "satisfaction", "interest", "regret", NULL};

/* The stretch in italics at the start of the text; runs that touch count as one. Empty: none. */
static reslint_span run_at_start(const reslint_node *paragraph) {
    reslint_span run = {0, 0};
    for (const reslint_node *n = rk_of(paragraph->first_child, RESLINT_EMPHASIS); n;
         n = rk_of(n->next, RESLINT_EMPHASIS)) {
        uint32_t gap = run.end;
        while (gap < n->in.begin && !rk_is_letter((unsigned char)paragraph->text.ptr[gap])) gap++;
        if (gap < n->in.begin) break;
        if (n->in.end > run.end) run.end = n->in.end;
    }
    while (run.end && paragraph->text.ptr[run.end - 1] == ' ') run.end--;
    return run;
}

static reslint_str last_word(reslint_str text, uint32_t end) {
    uint32_t begin = end;
    while (begin && text.ptr[begin - 1] != ' ') begin--;
    return rk_slice(text, begin, end);
}

static int has_capital(reslint_str s) {
    for (uint32_t i = 0; i < s.len; i++)
        if (s.ptr[i] >= 'A' && s.ptr[i] <= 'Z') return 1;
    return 0;
}

/* Does the run go past the opening where it may not? */
static int too_long(reslint_str text, uint32_t run, uint32_t opening, int mun) {
    reslint_str last = last_word(text, run);
    if (run <= opening) return 0;
    if (text.ptr[run - 1] == ',') return 1;
    if (rk_among(last, mun ? mun_last : never_last)) return !mun;
    return has_capital(rk_slice(text, opening, run));
}

/* Does it stop where it may not? What follows it decides. */
static int too_short(const reslint_node *paragraph, uint32_t run, int council) {
    reslint_str text = paragraph->text;
    const reslint_clause *c = paragraph->as.clause;
    uint32_t next = run < text.len ? run + 1 : run;
    reslint_str word = rk_word(text, next);
    if (rk_among(word, belongs_to_verb)) return run < c->opening.end || rk_is(word, "upon");
    if (rk_is(word, "also") || rk_is(word, "further"))
        return paragraph->kind == RESLINT_PREAMBULAR_PARAGRAPH && !council && run < c->opening.end;
    if (rk_is(word, "with")) return rk_among(rk_word(text, next + 5 < text.len ? next + 5 : next), feelings);
    return run < rk_word_end(text, c->opening.begin);
}

/* The first words with the run where it belongs: "*Urges* all States". */
static const char *in_italics(reslint_ctx *ctx, const reslint_node *paragraph) {
    reslint_span o = paragraph->as.clause->opening;
    reslint_str rest = rk_first_words(rk_slice(paragraph->text, o.end, paragraph->text.len), 4);
    return ctx->host->format(ctx, "*%.*s*%.*s …", (int)(o.end - o.begin), paragraph->text.ptr + o.begin,
                             RK_ARG(rest));
}

static void report_missing(reslint_ctx *ctx, const reslint_node *paragraph) {
    const reslint_clause *c = paragraph->as.clause;
    reslint_edit edits[2];
    reslint_fix fix = {"Put the opening words in italics", edits, 2, RESLINT_FIX_SAFE};
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

static void report_reach(reslint_ctx *ctx, const reslint_node *paragraph, uint32_t begin, uint32_t end,
                         const char *what) {
    reslint_str words;
    reslint_diag diag;
    while (begin < end && paragraph->text.ptr[begin] == ' ') begin++;
    words = rk_slice(paragraph->text, begin, end);
    memset(&diag, 0, sizeof diag);
    diag.at = rk_place(paragraph, begin, end);
    diag.message = ctx->host->format(
        ctx, "“%.*s” %s in italics; the verb and what belongs to it are, and no more", RK_ARG(words), what);
    diag.write = in_italics(ctx, paragraph);
    ctx->host->report(ctx, &diag);
}

static void check(reslint_ctx *ctx, const reslint_node *paragraph) {
    const reslint_clause *c = paragraph->as.clause;
    int mun = rk_profile_is(ctx, "mun"), council = rk_profile_is(ctx, "sc");
    if (!ctx->resolution->as.resolution->uses_emphasis || c->contested || c->opening.end <= c->opening.begin)
        return;
    if (paragraph->flags & RESLINT_NODE_DOUBTFUL) return;
    uint32_t run = run_at_start(paragraph).end;
    if (run <= c->opening.begin) {
        if (c->opening_known) report_missing(ctx, paragraph);
    } else if (inside_word(paragraph->text, run)) {
        report_torn(ctx, paragraph, run);
    } else if (too_long(paragraph->text, run, c->opening.end, mun)) {
        /* the Council prints "Acting under Chapter VII of the Charter" both ways */
        if (!council || !rk_starts(c->key, "acting")) report_reach(ctx, paragraph, c->opening.end, run, "is");
    } else if (run < c->opening.end && too_short(paragraph, run, council)) {
        report_reach(ctx, paragraph, run, c->opening.end, "is not");
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
