/* preamble-comma: a preambular paragraph ends with a comma, or with a colon if points follow it.
 *
 * One that has points is judged by what is printed last: its last point, or the text after the points. The
 * marks between the points are left to subparagraph-punctuation. If many paragraphs of a text share another
 * mark, that is a habit and is reported once. */
#include "lib/final_marks.h"

static const char *advice(reslint_ctx *ctx) {
    return ctx->host->format(ctx, "end preambular %ss with a comma", rk_paragraph(ctx));
}

/* "1. Deciding to act;" before "2. Requests …": an operative paragraph with the wrong form of its verb. */
static int counts_as_operative(const reslint_ctx *ctx, const reslint_node *paragraph) {
    const reslint_node *label = rk_label(paragraph), *first = ctx->resolution->as.resolution->first_operative;
    return label && rk_is_digit(rk_char(label->text, 0)) && first && !paragraph->as.clause->next &&
           first->as.clause->number == paragraph->as.clause->number + 1;
}

/* The end that must have the comma, or a node of NULL if nothing can be said. */
static un_closing comma_place(const reslint_ctx *ctx, const reslint_node *paragraph) {
    const reslint_node *last = un_last_block(paragraph);
    un_closing none = {NULL, 0, 0, {0, 0}}, end;
    if ((last != paragraph && last->kind != RESLINT_POINT && last->kind != RESLINT_CONTINUATION) ||
        rk_is_doubtful(paragraph) || un_end_is_open(last) || counts_as_operative(ctx, paragraph))
        return none;
    if (rk_ends(last->text, ".") && un_ends_like_note(last->text)) return none;
    if (ctx->resolution->as.resolution->from_pages && !paragraph->as.clause->next &&
        un_ends_in_heading(last->text, ','))
        return none;
    end = un_close(last);
    return end.mark || !un_breaks_off(last) ? end : none;
}

/* "Whereas …; and", "…, now therefore": the preamble of a statute, found in Model UN too. */
static int is_whereas(reslint_str text) {
    return rk_is(rk_word(text, 0), "Whereas") || rk_is(rk_word(text, 0), "WHEREAS");
}

static int is_wrong(const un_closing *end) {
    if (end->node && is_whereas(end->node->text) &&
        (un_joining_word(end->node->text).at.end || rk_ends(end->node->text, "therefore")))
        return 0;
    return end->node && !un_ends(end, ',') && end->mark != ':';
}

/* The mark with which many paragraphs end instead of a comma; 0 if there is no such habit. */
static char habit_of(const reslint_ctx *ctx, const reslint_node *first, uint32_t *count) {
    uint32_t n = 0, semicolons = 0, stops = 0;
    for (const reslint_node *p = first; p; p = p->as.clause->next) {
        un_closing end = comma_place(ctx, p);
        n++;
        semicolons += end.mark == ';';
        stops += end.mark == '.';
    }
    *count = semicolons > stops ? semicolons : stops;
    if (!un_is_habit(*count, n)) return 0;
    return semicolons > stops ? ';' : '.';
}

static void report_habit(reslint_ctx *ctx, const reslint_node *first, char habit, uint32_t count) {
    un_closing *ends = rk_alloc(ctx, count * sizeof *ends);
    uint32_t n = 0;
    if (!ends) return;
    for (const reslint_node *p = first; p; p = p->as.clause->next) {
        un_closing end = comma_place(ctx, p);
        if (end.node && end.mark == habit) ends[n++] = end;
    }
    un_report_closings(
        ctx, ends, n, ',',
        ctx->host->format(ctx, "this and %u more preambular %s%s%s end with %s; %s", n - 1, rk_paragraph(ctx),
                          n == 2 ? "" : "s", un_others(ctx, ends, n), un_mark_name(habit), advice(ctx)),
        ctx->host->format(ctx, "Put commas at the ends of the preambular %ss", rk_paragraph(ctx)));
}

static void check_chapeau(reslint_ctx *ctx, const reslint_node *paragraph) {
    un_closing end = un_close(paragraph);
    /* "Bearing in mind, (a) …, (b) …": points may also hang on a comma */
    if (un_end_is_open(paragraph) || end.mark == ':' || end.mark == ',' || end.mark == 0) return;
    un_report_closing(
        ctx, &end, ':',
        ctx->host->format(ctx, "ends with %s; put a colon before the list", un_mark_name(end.mark)));
}

static void check_paragraph(reslint_ctx *ctx, const reslint_node *paragraph, char habit) {
    un_closing end = comma_place(ctx, paragraph);
    if (un_first_point(paragraph)) check_chapeau(ctx, paragraph);
    if (!is_wrong(&end) || (habit && end.mark == habit)) return;
    un_report_closing(ctx, &end, ',',
                      end.mark
                          ? ctx->host->format(ctx, "ends with %s; %s", un_mark_name(end.mark), advice(ctx))
                          : ctx->host->format(ctx, "has no comma at the end; %s", advice(ctx)));
}

/* An organ outside the United Nations is judged by its own usage: the mark of most of its paragraphs is
 * right. */
static void check_other(reslint_ctx *ctx, const reslint_node *first) {
    un_marks marks = {0};
    for (const reslint_node *p = first; p; p = p->as.clause->next) un_count_mark(&marks, comma_place(ctx, p));
    char own = un_own_mark(&marks);
    for (const reslint_node *p = first; p && own; p = p->as.clause->next) {
        un_closing end = comma_place(ctx, p);
        if (end.node && !un_ends(&end, own) && end.mark != ':' && p->as.clause->next)
            un_report_own_mark(ctx, &end, own);
    }
}

static void check(reslint_ctx *ctx, const reslint_node *resolution) {
    const reslint_node *first = resolution->as.resolution->first_preambular;
    uint32_t count = 0;
    if (rk_profile_is(ctx, "other")) {
        check_other(ctx, first);
        return;
    }
    char habit = habit_of(ctx, first, &count);
    if (habit) report_habit(ctx, first, habit, count);
    for (const reslint_node *p = first; p; p = p->as.clause->next) check_paragraph(ctx, p, habit);
}

static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};

const reslint_rule reslint_rule_preamble_comma = {
    .id = "preamble-comma",
    .summary = "A preambular paragraph ends with a comma",
    .levels = levels,
    .check = check,
};
