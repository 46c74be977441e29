/* subparagraph-punctuation: points end with a semicolon, the last one with the mark of the whole paragraph,
 * and no "and" or "or" joins the last two.
 *
 * The usage of organs: in preambles points may end with commas; a list that has commas throughout is a habit
 * (Model UN papers, an option; there a point that lists others ends with a colon); lists of names without any
 * marks are lists, not text. The Security Council writes "; and" and "; or". Each list is judged by itself:
 * the last point of an inner one ends with its own mark or with that of the list that it closes. The very
 * last point of a text is left to final-period, the last one of a preambular paragraph to preamble-comma. */
#include "lib/final_marks.h"

/* Points of one list, how many end with each mark, and how many with a joining word. */
typedef struct tally {
    uint32_t n, semicolons, commas, bare, stops, joined;
} tally;

/* The mark of a point, or, if a joining word ends it, the mark before that. */
static char own_mark(const reslint_node *point) {
    char joined = un_joining_word(point->text).mark;
    return joined ? joined : un_close(point).mark;
}

/* The last point of a list within a list: it may end with the mark of the list that it closes. */
static int closes_inner_list(const reslint_node *point) {
    return point->parent->kind == RESLINT_POINT && !rk_of(point->next, RESLINT_POINT);
}

/* Counts the points of a Model UN paper, whose last point ends as its clause does. */
static tally count_free_marks(const reslint_node *first, const reslint_node *last) {
    tally t = {0};
    for (const reslint_node *p = first; p; p = rk_of(p->next, RESLINT_POINT)) {
        char mark = own_mark(p);
        if (un_first_point(p) || p == last || closes_inner_list(p)) continue;
        t.semicolons += mark == ';';
        t.commas += mark == ',';
    }
    return t;
}

/* If no point of the list shows its own mark, since all but the last list others, the ends of those do: "a)
 * to act: i) soon, ii) well, b) to listen;" is a list with commas. */
static tally count_inner_marks(const reslint_node *first, const reslint_node *last) {
    const tally none = {0};
    tally t = none;
    for (const reslint_node *p = first; p; p = rk_of(p->next, RESLINT_POINT)) {
        const reslint_node *end = un_last_block(p);
        if (p != last && !un_first_point(p)) return none;
        char mark = p == last || end == last ? 0 : own_mark(end);
        t.semicolons += mark == ';';
        t.commas += mark == ',';
    }
    return t;
}

/* Points that list others, and points that close an inner list, say nothing about the list's own mark. */
static tally count_marks(const reslint_node *first) {
    tally t = {0};
    for (const reslint_node *p = first; p; p = rk_of(p->next, RESLINT_POINT)) {
        char mark = own_mark(p);
        t.n++;
        if (un_first_point(p)) continue;
        t.bare += !mark;
        t.joined += un_joining_word(p->text).at.end != 0;
        t.stops += mark == '.';
        if (closes_inner_list(p)) continue;
        t.semicolons += mark == ';';
        t.commas += mark == ',';
    }
    return t;
}

/* The last point of its list, when the sentence continues after it: any mark that suits the sentence. */
static int sentence_goes_on(const reslint_node *point) {
    return !rk_of(point->next, RESLINT_POINT) && rk_of(point->next, RESLINT_CONTINUATION);
}

/* The mark that a list may have in place of semicolons, because it is its habit. */
static char habit_of(reslint_ctx *ctx, const reslint_node *paragraph, const reslint_node *first,
                     const reslint_node *last, tally t) {
    int mun_commas = rk_profile_is(ctx, "mun") && ctx->host->option_bool(ctx, "commas");
    int may_comma = paragraph->kind == RESLINT_PREAMBULAR_PARAGRAPH ||
                    paragraph->as.clause->opening_class == RESLINT_OPENING_PREAMBULAR ||
                    rk_profile_is(ctx, "sc");
    if (mun_commas) t = count_free_marks(first, last);
    if (mun_commas && !t.commas && !t.semicolons) t = count_inner_marks(first, last);
    if ((may_comma || mun_commas) && t.commas > t.semicolons) return ',';
    if (t.n > 2 && t.stops * 3 > t.n * 2) return '.'; /* points that are sentences */
    return ';';
}

static void report_and(reslint_ctx *ctx, const reslint_node *point, un_joining joined, char wanted) {
    un_take_out(
        ctx, point, joined, rk_place(point, joined.at.begin - 1, joined.at.end), wanted == ',' ? ',' : ';',
        ctx->host->format(ctx, "ends with a joining word; join %ss with the %s alone, even the last two",
                          rk_point(ctx), wanted == ',' ? "comma" : "semicolon"));
}

/* Model UN papers are read aloud clause by clause: what lists others ends with a colon. */
static void report_lead_in(reslint_ctx *ctx, const un_closing *end) {
    un_report_closing(ctx, end, ':',
                      end->mark ? ctx->host->format(ctx, "ends with %s; put a colon before the list",
                                                    un_mark_name(end->mark))
                                : "put a colon before the list");
}

static void check_point(reslint_ctx *ctx, const reslint_node *point, char wanted) {
    un_closing end = un_close(point);
    un_joining joined = un_joining_word(point->text);
    if (un_end_is_open(point)) return;
    if (joined.mark) {
        if (!rk_profile_is(ctx, "sc") && !rk_profile_is(ctx, "mun")) report_and(ctx, point, joined, wanted);
        return;
    }
    if (un_first_point(point)) { /* a point that lists others may end with a colon, a dash, a comma */
        if (rk_profile_is(ctx, "mun") && !un_ends(&end, ':') && !un_last_dash(point->text).end)
            report_lead_in(ctx, &end);
        return;
    }
    if (un_ends(&end, wanted) || end.mark == ':') return;
    un_report_closing(ctx, &end, wanted,
                      end.mark
                          ? ctx->host->format(ctx, "ends with %s; end the %ss of this %s with %s",
                                              un_mark_name(end.mark), rk_point(ctx), rk_paragraph(ctx),
                                              un_mark_name(wanted))
                          : ctx->host->format(ctx, "has no mark at the end; end the %ss of this %s with %s",
                                              rk_point(ctx), rk_paragraph(ctx), un_mark_name(wanted)));
}

/* A last point ends as its paragraph does, so the others of its list do not decide. */
static char wanted_at(const reslint_node *paragraph, const reslint_node *point, const reslint_node *last,
                      char habit) {
    if (sentence_goes_on(point)) return 0;
    if (point != last) return habit;
    /* a sentence of a declaration */
    if (paragraph->kind == RESLINT_OPERATIVE_PARAGRAPH &&
        paragraph->as.clause->opening_class == RESLINT_OPENING_NONE)
        return 0;
    if (paragraph->kind == RESLINT_PREAMBULAR_PARAGRAPH || un_is_last(paragraph) ||
        paragraph->as.clause->opening_class == RESLINT_OPENING_PREAMBULAR)
        return 0; /* left to another rule */
    return ';';
}

/* "Brazil", "General debate", "Asian States: Japan, Nepal", "Travel 300,000 dollars for two years". */
static int is_row(reslint_str text) {
    enum { MOST_WORDS = 4 };
    if (rk_first_words(text, MOST_WORDS).len == text.len || rk_has(text, ": ")) return 1;
    for (uint32_t i = 0; i < text.len; i++)
        if (rk_is_digit((unsigned char)text.ptr[i])) return 1;
    return 0;
}

/* Names, or rows of an agenda or a budget, which drafts too print without marks; "(a) To report" is a part of
 * the sentence. */
static int are_names(const reslint_node *first) {
    for (const reslint_node *p = first; p; p = rk_of(p->next, RESLINT_POINT))
        if (rk_starts(p->text, "To ") || !is_row(p->text)) return 0;
    return 1;
}

/* "Who?", "See https://un.org/water": a semicolon would look odd there, or become part of the address. */
static int takes_no_mark(reslint_str text) {
    reslint_str word = rk_last_word(text);
    return rk_ends_in_list(text, "?|!|…") || rk_has(word, "://") || rk_starts(word, "www.");
}

/* Is a list without any marks part of the sentence that introduces it? Adopted texts print names like that;
 * in a draft lettered points after a colon are text, and in a Model UN paper all are. */
static int wants_marks(reslint_ctx *ctx, const reslint_node *paragraph, const reslint_node *first, tally t) {
    if (t.n < 2 || t.bare < t.n || paragraph->kind != RESLINT_OPERATIVE_PARAGRAPH) return 0;
    if (rk_profile_is(ctx, "mun")) return 1;
    return !rk_stage_is(ctx, "adopted") && first->as.clause->number && un_close(first->parent).mark == ':' &&
           !are_names(first);
}

/* One finding for the whole list; the very last point of the text is left to final-period. */
static void report_bare_list(reslint_ctx *ctx, const reslint_node *paragraph, const reslint_node *first,
                             const reslint_node *last, uint32_t most) {
    un_closing *ends = rk_alloc(ctx, most * sizeof *ends);
    uint32_t n = 0;
    for (const reslint_node *p = first; p && ends && n < most; p = rk_of(p->next, RESLINT_POINT)) {
        if (un_end_is_open(p) || sentence_goes_on(p) || takes_no_mark(p->text)) continue;
        if (p == last && un_is_last(paragraph)) continue;
        reslint_span joined = un_joining_word(p->text).at; /* the mark goes before it */
        ends[n++] = joined.end ? (un_closing){p, 0, 0, {joined.begin, joined.begin}} : un_close(p);
    }
    if (!n) return;
    const char *others =
        n > 1 ? ctx->host->format(ctx, "this and %u more %s%s have", n - 1, rk_point(ctx), n == 2 ? "" : "s")
              : "has";
    un_report_closings(ctx, ends, n, ';',
                       ctx->host->format(ctx,
                                         "%s no mark at the end; end the %ss of this %s with a semicolon",
                                         others, rk_point(ctx), rk_paragraph(ctx)),
                       ctx->host->format(ctx, "Put semicolons at the ends of the %ss", rk_point(ctx)));
}

/* Do the points make a sentence, unlike a list of names without any marks? */
static int is_sentence(const reslint_ctx *ctx, tally t) {
    return t.joined || (rk_profile_is(ctx, "mun") ? t.bare < t.n : t.bare * 2 < t.n);
}

/* The points directly below `parent`, and those below them; `last`: the paragraph's last block; `outer`: the
 * mark of the list that continues when this one ends, 0 if none does. */
static void check_list(reslint_ctx *ctx, const reslint_node *paragraph, const reslint_node *last,
                       const reslint_node *parent, char outer) {
    const reslint_node *first = un_first_point(parent);
    tally t = count_marks(first);
    char habit = habit_of(ctx, paragraph, first, last, t);
    int all_bare = wants_marks(ctx, paragraph, first, t);
    int is_text = !all_bare && is_sentence(ctx, t);
    if (all_bare) report_bare_list(ctx, paragraph, first, last, t.n);
    for (const reslint_node *p = first; p; p = rk_of(p->next, RESLINT_POINT)) {
        char wanted = wanted_at(paragraph, p, last, habit);
        int inner_end = closes_inner_list(p);
        if (inner_end && wanted && outer && p != last && own_mark(p) != wanted)
            wanted = outer; /* either is right */
        if (is_text && wanted) check_point(ctx, p, wanted);
        if (un_first_point(p)) check_list(ctx, paragraph, last, p, inner_end ? outer : habit);
    }
}

static void check(reslint_ctx *ctx, const reslint_node *paragraph) {
    if ((paragraph->flags & RESLINT_NODE_DOUBTFUL) || !un_first_point(paragraph)) return;
    check_list(ctx, paragraph, un_last_block(paragraph), paragraph, 0);
}

static const uint32_t kinds[] = {RESLINT_PREAMBULAR_PARAGRAPH, RESLINT_OPERATIVE_PARAGRAPH,
                                 RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_WARNING}};
static const reslint_option options[] = {
    {"commas", "bool", "true", "Model UN: accept sub-clauses that all end with commas"},
    {NULL, NULL, NULL, NULL}};

const reslint_rule reslint_rule_subparagraph_punctuation = {
    .id = "subparagraph-punctuation",
    .summary = "Subparagraphs end with semicolons; no “and” joins the last two",
    .levels = levels,
    .options = options,
    .kinds = kinds,
    .check = check,
};
