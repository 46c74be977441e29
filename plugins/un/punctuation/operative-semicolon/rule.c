/* operative-semicolon: an operative paragraph ends with a semicolon, or with a colon if points follow it; the
 * last one is left to final-period, the points to subparagraph-punctuation.
 *
 * Older texts end every paragraph with a full stop: if most share another mark, that is reported once. A
 * paragraph before a table or text that it introduces may end with a colon. */
#include "lib/final_marks.h"

static const char *advice(reslint_ctx *ctx) {
    return ctx->host->format(ctx, "end every operative %s but the last with a semicolon", rk_paragraph(ctx));
}

/* "Sanctions Committee" below points that are complete: a heading that is not marked as one. */
static int is_bare_heading(const reslint_node *below) {
    enum { LONGEST = 60 };
    reslint_str text = below->text;
    return text.len < LONGEST && rk_lower(rk_char(text, 0)) != rk_char(text, 0) &&
           rk_is_letter((unsigned char)rk_char(text, text.len - 1));
}

/* Do the numbers start again at 1 soon after it? Then a paragraph that ends with a comma belongs to a
 * preamble that somebody numbered. */
static int begins_anew(const reslint_node *paragraph) {
    const reslint_node *next = paragraph->as.clause->next;
    for (uint32_t i = 0; next && i < 40; i++, next = next->as.clause->next)
        if (next->as.clause->number == 1) return !next->as.clause->after_break; /* of part B */
    return 0;
}

/* The end that must have the semicolon: the paragraph's own, or that of the text after its points. */
static un_closing semicolon_place(const reslint_node *paragraph) {
    un_closing none = {NULL, 0, 0, {0, 0}}, end;
    const reslint_node *last = un_last_block(paragraph);
    if (un_is_last(paragraph) || un_is_tabular(paragraph)) return none;
    if (last != paragraph && last->kind != RESLINT_CONTINUATION) return none;
    if (last != paragraph && is_bare_heading(last)) return none;
    if (un_end_is_open(last)) return none;
    if (un_ends_in_heading(last->text, ';')) return none;
    end = un_close(last);
    /* a preambular paragraph that was numbered */
    const reslint_node *after = un_after(paragraph);
    int before_preamble = after && after->kind == RESLINT_PREAMBULAR_PARAGRAPH;
    if (end.mark == ',' && (before_preamble || begins_anew(paragraph) ||
                            paragraph->as.clause->opening_class == RESLINT_OPENING_PREAMBULAR))
        return none;
    return end.mark || !un_breaks_off(last) ? end : none;
}

/* "… the following:", "… in the table below:"; or a block of code comes next. */
static int introduces(const reslint_node *node) {
    const reslint_node *next = node->next;
    reslint_str text = node->text;
    if (next && rk_list_at(next->text, 0, "```|~~~")) return 1;
    return rk_find(text, "follow", 0) != UINT32_MAX || rk_find(text, "below", 0) != UINT32_MAX;
}

static int is_wrong(reslint_ctx *ctx, const reslint_node *paragraph, const un_closing *end) {
    const reslint_node *after = un_after(paragraph);
    int goes_on = after && after->kind != RESLINT_OPERATIVE_PARAGRAPH && after->kind != RESLINT_HEADING;
    if (!end->node || un_ends(end, ';')) return 0;
    /* "Declares that:" above sentences with numbers of their own */
    const reslint_node *next = paragraph->as.clause->next;
    if (end->mark == ':' && !paragraph->as.clause->number && next && next->as.clause->number == 1) return 0;
    if (end->mark == ':' && introduces(end->node)) return 0;
    if (goes_on && (end->mark == ':' || end->mark == 0)) return 0;
    /* the Security Council writes "…; and" before its last paragraph */
    return !(rk_profile_is(ctx, "sc") && un_joining_word(end->node->text).mark);
}

/* The mark with which many paragraphs end instead; 0 if there is no such habit. */
static char habit_of(const reslint_node *first, uint32_t *count) {
    uint32_t n = 0, commas = 0, stops = 0;
    for (const reslint_node *p = first; p; p = p->as.clause->next) {
        un_closing end = semicolon_place(p);
        if (!end.node) continue;
        n++;
        commas += end.mark == ',';
        stops += end.mark == '.';
    }
    char mark = commas > stops ? ',' : '.';
    *count = mark == ',' ? commas : stops;
    return un_is_habit(*count, n) ? mark : '\0';
}

static void report_habit(reslint_ctx *ctx, const reslint_node *first, char habit, uint32_t count) {
    un_closing *ends = rk_alloc(ctx, count * sizeof *ends);
    uint32_t n = 0;
    if (!ends) return;
    for (const reslint_node *p = first; p; p = p->as.clause->next) {
        un_closing end = semicolon_place(p);
        if (end.mark == habit) ends[n++] = end;
    }
    un_report_closings(
        ctx, ends, n, ';',
        ctx->host->format(ctx, "this and %u more operative %s%s%s end with %s; %s", n - 1, rk_paragraph(ctx),
                          n == 2 ? "" : "s", un_others(ctx, ends, n), un_mark_name(habit), advice(ctx)),
        ctx->host->format(ctx, "Put semicolons at the ends of the operative %ss", rk_paragraph(ctx)));
}

/* "… missions to: (a) assist States;" above "(b) help …": the list began in that line. */
static int list_began(const reslint_node *paragraph) {
    return un_first_point(paragraph)->as.clause->number == 2 &&
           rk_find(paragraph->text, ": (a) ", 0) != UINT32_MAX;
}

static void check_chapeau(reslint_ctx *ctx, const reslint_node *paragraph) {
    un_closing end = un_close(paragraph);
    if (un_end_is_open(paragraph) || un_ends(&end, ':') || list_began(paragraph)) return;
    /* the full stop of the last paragraph, and a list of something else */
    if (end.mark == '.' && un_is_last(paragraph) && !un_first_point(paragraph)->as.clause->number) return;
    /* "Decides, acting under Chapter VII, (a) …" */
    if (end.mark == ',' && rk_profile_is(ctx, "sc")) return;
    if (!end.mark && !rk_is_letter((unsigned char)paragraph->text.ptr[end.at.begin])) return;
    un_report_closing(
        ctx, &end, ':',
        end.mark ? ctx->host->format(ctx, "ends with %s; put a colon before the list", un_mark_name(end.mark))
                 : "put a colon before the list");
}

static void check_paragraph(reslint_ctx *ctx, const reslint_node *paragraph, char habit) {
    un_closing end = semicolon_place(paragraph);
    if (un_first_point(paragraph)) check_chapeau(ctx, paragraph);
    if (!is_wrong(ctx, paragraph, &end) || (habit && end.mark == habit)) return;
    un_joining joined = un_joining_word(end.node->text);
    if (joined.mark) {
        un_take_out(ctx, end.node, joined, rk_place(end.node, joined.at.begin - 1, joined.at.end), ';',
                    ctx->host->format(ctx,
                                      "ends with a joining word; join operative %ss with the semicolon alone",
                                      rk_paragraph(ctx)));
        return;
    }
    un_report_closing(ctx, &end, ';',
                      end.mark
                          ? ctx->host->format(ctx, "ends with %s; %s", un_mark_name(end.mark), advice(ctx))
                          : ctx->host->format(ctx, "has no semicolon at the end; %s", advice(ctx)));
}

/* An organ outside the United Nations is judged by its own usage: the mark of most of its paragraphs is
 * right. */
static void check_other(reslint_ctx *ctx, const reslint_node *first) {
    un_marks marks = {0};
    for (const reslint_node *p = first; p; p = p->as.clause->next) un_count_mark(&marks, semicolon_place(p));
    char own = un_own_mark(&marks);
    for (const reslint_node *p = first; p && own; p = p->as.clause->next) {
        un_closing end = semicolon_place(p);
        if (end.node && !un_ends(&end, own) && end.mark != ':') un_report_own_mark(ctx, &end, own);
    }
}

static void check(reslint_ctx *ctx, const reslint_node *resolution) {
    const reslint_node *first = resolution->as.resolution->first_operative;
    if (rk_profile_is(ctx, "other")) {
        check_other(ctx, first);
        return;
    }
    uint32_t count = 0;
    char habit;
    if (un_is_declaration(first)) return;
    habit = habit_of(first, &count);
    if (habit) report_habit(ctx, first, habit, count);
    for (const reslint_node *p = first; p; p = p->as.clause->next) check_paragraph(ctx, p, habit);
}

static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};

const reslint_rule reslint_rule_operative_semicolon = {
    .id = "operative-semicolon",
    .summary = "An operative paragraph that is not the last ends with a semicolon",
    .levels = levels,
    .check = check,
};
