/* opening-italics: the opening phrase, and nothing else, is in italics: "*Takes note with appreciation* of".
 * Only in files that use italics at all. How far the italics reach is settled for all but a few phrases ("its
 * request", "in this regard"); for those both ways are accepted. What is reported: no italics, italics that
 * stop inside the verb, and italics that include a preposition, "that", a subject or an object. */
#include "lib/italics.h"

/* The first words with the italics where they belong: "*Urges* all States". */
static const char *in_italics(reslint_ctx *ctx, const reslint_node *paragraph) {
    reslint_span o = paragraph->as.clause->opening;
    reslint_str rest = rk_first_words(rk_slice(paragraph->text, o.end, paragraph->text.len), 4);
    return ctx->host->format(ctx, "*%.*s*%.*s …", (int)(o.end - o.begin), paragraph->text.ptr + o.begin,
                             RK_ARG(rest));
}

/* "draws the attention", "reaffirms its request": the italics may include the noun or not. */
static int settled(const reslint_clause *c) {
    return c->opening_known && rk_find(c->key, " the ", 0) == UINT32_MAX &&
           rk_find(c->key, " its ", 0) == UINT32_MAX;
}

/* What the text of a run of italics becomes: its own marks go, and those of an opening inside it are
 * added. */
static const char *run_anew(reslint_ctx *ctx, const reslint_node *run, reslint_span opening, int *begins,
                            int *ends) {
    uint32_t at = run->in.begin, begin = at, end = run->in.end;
    const char *open = "", *close = "";
    reslint_str text = run->block->text;
    if (at <= opening.begin && opening.begin < end) begin = opening.begin, open = "*", *begins = 1;
    uint32_t stop = end;
    if (at < opening.end && opening.end <= end) stop = opening.end, close = "*", *ends = 1;
    return ctx->host->format(ctx, "%.*s%s%.*s%s%.*s", RK_ARG(rk_slice(text, at, begin)), open,
                             RK_ARG(rk_slice(text, begin, stop)), close, RK_ARG(rk_slice(text, stop, end)));
}

/* Edits that make the italics reach from the first to the last letter of the opening phrase: italics that
 * touch it lose their marks, and new marks are added. Returns their number; 0 if it cannot be done in a few
 * edits. An edit of a whole run of italics includes its marks. */
static uint32_t set_italics(reslint_ctx *ctx, const reslint_node *paragraph,
                            reslint_edit edits[RK_MOST_EDITS]) {
    reslint_span o = paragraph->as.clause->opening;
    uint32_t n = 1, last = 0;
    int begins = 0, ends = 0;
    for (const reslint_node *run = rk_of(paragraph->first_child, RESLINT_EMPHASIS); run;
         run = rk_of(run->next, RESLINT_EMPHASIS)) {
        int holds_another = run->in.begin < last;
        last = run->in.end;
        if (run->in.end <= o.begin || run->in.begin >= o.end) continue;
        if (run->as.emphasis->strong || holds_another || n + 1 == RK_MOST_EDITS) return 0;
        edits[n].at = rk_whole(run);
        edits[n++].text = run_anew(ctx, run, o, &begins, &ends);
    }
    edits[0].at = rk_place(paragraph, o.begin, o.begin);
    edits[0].text = "*";
    if (!ends) {
        edits[n].at = rk_place(paragraph, o.end, o.end);
        edits[n++].text = "*";
    }
    for (uint32_t i = 0; begins && i + 1 < n; i++) edits[i] = edits[i + 1];
    return n - (begins ? 1 : 0);
}

/* Are the openings around it in bold ("__Urges__")? Then italics would be the only ones. */
static int is_among_bold(const reslint_node *paragraph) {
    const reslint_clause *c = paragraph->as.clause;
    const reslint_node *around[] = {c->previous, c->next};
    for (size_t i = 0; i < 2; i++) {
        const reslint_node *run = around[i] ? rk_first(around[i], RESLINT_EMPHASIS) : NULL;
        if (run && !run->in.begin && run->as.emphasis->strong) return 1;
    }
    return 0;
}

/* A finding, with the fix that corrects the italics; what is a habit of the organ gets no automatic fix. */
static rk_diag found(reslint_ctx *ctx, const reslint_node *paragraph, uint32_t begin, uint32_t end) {
    rk_diag d = rk_diag_at(ctx, paragraph, begin, end);
    rk_write(&d, "%s", in_italics(ctx, paragraph));
    d.n_edits = set_italics(ctx, paragraph, d.edits);
    return d;
}

static void send(rk_diag *d, const reslint_node *paragraph, const char *title) {
    int safe = settled(paragraph->as.clause) && !d->at_most && !is_among_bold(paragraph);
    rk_fix(d, safe ? RESLINT_FIX_SAFE : RESLINT_FIX_UNSAFE, "%s", title);
    rk_send(d);
}

/* Where italics begin inside the opening phrase instead of with it; the beginning of the phrase if none
 * do. */
static uint32_t late_run(const reslint_node *paragraph) {
    reslint_span o = paragraph->as.clause->opening;
    for (const reslint_node *n = rk_of(paragraph->first_child, RESLINT_EMPHASIS); n;
         n = rk_of(n->next, RESLINT_EMPHASIS))
        if (n->in.begin > o.begin && n->in.begin < o.end) return n->in.begin;
    return o.begin;
}

static void report_missing(reslint_ctx *ctx, const reslint_node *paragraph) {
    reslint_span o = paragraph->as.clause->opening;
    uint32_t late = late_run(paragraph);
    if (late == o.begin) {
        rk_diag d = found(ctx, paragraph, o.begin, o.end);
        rk_say(&d, "put the opening words in italics, as elsewhere in this text");
        send(&d, paragraph, "Put the opening words in italics");
        return;
    }
    uint32_t end = late;
    while (end > o.begin + 1 && paragraph->text.ptr[end - 1] == ' ') end--;
    rk_diag d = found(ctx, paragraph, o.begin, end);
    rk_say(&d, "“%.*s” is not in italics, but what follows it is",
           RK_ARG(rk_slice(paragraph->text, o.begin, end)));
    send(&d, paragraph, "Begin the italics with the opening words");
}

/* Italics that end inside a word. */
static void report_torn(reslint_ctx *ctx, const reslint_node *paragraph, uint32_t run) {
    uint32_t begin = run, end = rk_word_end(paragraph->text, run);
    while (begin && paragraph->text.ptr[begin - 1] != ' ') begin--;
    rk_diag d = found(ctx, paragraph, begin, end);
    rk_say(&d, "the italics end inside “%.*s”", RK_ARG(rk_slice(paragraph->text, begin, end)));
    send(&d, paragraph, "End the italics with the opening words");
}

static int inside_word(reslint_str text, uint32_t at) {
    return rk_is_letter(rk_char(text, at)) && rk_is_letter((unsigned char)text.ptr[at - 1]);
}

/* In the Council's texts italics end before "upon", or after "of", "that" and "its call on", without any
 * system. */
static reslint_severity habit(const reslint_ctx *ctx, reslint_str stretch) {
    return rk_profile_is(ctx, "sc") && (rk_in_list_ci(stretch, "of|upon|on|that|to|for|with|in|by|from") ||
                                        rk_is(rk_word(stretch, 0), "its"))
               ? RESLINT_INFO
               : RESLINT_OFF;
}

/* The italics end at `run` instead of where the opening phrase ends. */
static void report_reach(reslint_ctx *ctx, const reslint_node *paragraph, uint32_t run) {
    const reslint_clause *c = paragraph->as.clause;
    int longer = run > c->opening.end;
    uint32_t begin = longer ? c->opening.end : run, end = longer ? run : c->opening.end;
    while (begin < end && paragraph->text.ptr[begin] == ' ') begin++;
    reslint_str stretch = rk_slice(paragraph->text, begin, end);
    rk_diag d = found(ctx, paragraph, begin, end);
    rk_say(&d, "“%.*s” %s in italics; italicize the verb and what belongs to it, and no more",
           RK_ARG(stretch), longer ? "is" : "is not");
    rk_at_most(&d, habit(ctx, stretch));
    send(&d, paragraph, "End the italics with the opening words");
}

/* Which parts of a Model UN paper have their openings in italics: many houses print those of the preamble in
 * italics and underline the operative verbs, and plain text loses the underlining. */
typedef struct parts {
    int preamble, operative;
} parts;

static int part_in_italics(const reslint_node *first) {
    enum { SHARE = 4 }; /* a single pasted paragraph does not make a house style */
    uint32_t all = 0, italic = 0;
    for (const reslint_node *n = first; n; n = n->as.clause->next) {
        all++;
        italic += it_run_at_start(n).end > n->as.clause->opening.begin;
    }
    return italic && italic * SHARE >= all;
}

static int is_in_italics(reslint_ctx *ctx, const reslint_node *paragraph) {
    const reslint_resolution *r = ctx->resolution->as.resolution;
    if (!rk_profile_is(ctx, "mun")) return 1;
    int first;
    parts *known = (parts *)rk_memory(ctx, sizeof *known, &first);
    if (!known) return 0;
    if (first) {
        known->preamble = part_in_italics(r->first_preambular);
        known->operative = part_in_italics(r->first_operative);
    }
    return paragraph->kind == RESLINT_PREAMBULAR_PARAGRAPH ? known->preamble : known->operative;
}

static void check(reslint_ctx *ctx, const reslint_node *paragraph) {
    const reslint_clause *c = paragraph->as.clause;
    int mun = rk_profile_is(ctx, "mun"), council = rk_profile_is(ctx, "sc");
    if (!ctx->resolution->as.resolution->uses_emphasis || c->contested || c->opening.end <= c->opening.begin)
        return;
    if (rk_is_doubtful(paragraph) || !is_in_italics(ctx, paragraph)) return;
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

static const reslint_level levels[] = {
    {"other", NULL, RESLINT_OFF}, {NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};
static const uint32_t kinds[] = {RESLINT_PREAMBULAR_PARAGRAPH, RESLINT_OPERATIVE_PARAGRAPH,
                                 RESLINT_KIND_NONE};

extern const reslint_rule reslint_rule_opening_italics;
const reslint_rule reslint_rule_opening_italics = {
    .id = "opening-italics",
    .summary = "The opening phrase, and nothing else, is in italics",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
