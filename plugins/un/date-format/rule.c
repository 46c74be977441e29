/* date-format: a date is written 18 December 1991, and the day must exist.
 *
 * A month before the day, "18th", a comma before the year or a month cut short draw a warning with the right
 * form; a day that the month does not have is an error that nobody but the author can mend. */
#include "../cited.h"

static int has_year_at_end(const reslint_node *n) {
    return n->in.end > n->in.begin && rk_is_digit((unsigned char)n->block->text.ptr[n->in.end - 1]) &&
           n->in.end - n->in.begin > 6;
}

/* Does the date stand whole in its stretch: day, month and, where it has one, year? A day that shares its
 * month with another ("4 and 5 September") does not. */
static int is_whole(const reslint_node *n) {
    const reslint_date *d = n->as.date;
    reslint_str text = rk_slice(n->block->text, n->in.begin, n->in.end);
    int letters = 0;
    for (uint32_t i = 0; i < text.len; i++) letters += rk_is_letter((unsigned char)text.ptr[i]);
    return letters >= 3 && (!d->year || has_year_at_end(n)) &&
           (d->form != RESLINT_DATE_MONTH_FIRST || rk_is_letter((unsigned char)text.ptr[0]));
}

static void impossible(reslint_ctx *ctx, const reslint_node *n, const reslint_date *d) {
    const char *message = "there is no such day";
    if (d->day && d->month == 2 && d->day == 29)
        message = ctx->host->format(ctx, "%u was no leap year: there is no 29 February", d->year);
    else if (d->day)
        message = ctx->host->format(ctx, "%s has %u days: there is no %u %s", un_month(d->month),
                                    un_days(d->year, d->month), d->day, un_month(d->month));
    rk_report(ctx, rk_place(n->block, n->in.begin, n->in.end), message);
}

static void shape(reslint_ctx *ctx, const reslint_node *n, const char *right) {
    reslint_edit edit = {rk_place(n->block, n->in.begin, n->in.end), right};
    reslint_fix fix = {ctx->host->format(ctx, "Write “%s”", right), &edit, 1, RESLINT_FIX_SAFE};
    reslint_diag diag;
    memset(&diag, 0, sizeof diag);
    diag.at = edit.at;
    diag.message = "a date is written day, month, year, without “th” and without a comma";
    diag.at_most = rk_stage_is(ctx, "negotiation") ? RESLINT_INFO : RESLINT_WARNING;
    if (is_whole(n)) {
        diag.write = right;
        diag.fixes = &fix;
        diag.n_fixes = 1;
    }
    ctx->host->report(ctx, &diag);
}

/* "18 Dec. 1991", "18 december 1991". Blanks of another kind are nobody's concern. */
static int is_cut_short(const reslint_node *n) {
    const reslint_date *d = n->as.date;
    const char *month = un_month(d->month);
    reslint_str text = rk_slice(n->block->text, n->in.begin, n->in.end);
    return is_whole(n) && rk_find(text, month, 0) == UINT32_MAX;
}

static void check(reslint_ctx *ctx, const reslint_node *n) {
    const reslint_date *d = n->as.date;
    int possible = un_possible(d);
    if (possible && (rk_profile_is(ctx, "mun") || (d->form == RESLINT_DATE_USUAL && !is_cut_short(n))))
        return;
    if ((n->block->flags & RESLINT_NODE_DOUBTFUL) ||
        un_touches(n->block, n->in.begin, n->in.end, RESLINT_ARTEFACT))
        return;
    if (!possible)
        impossible(ctx, n, d);
    else if (!rk_covered(n->block, n->in.begin, RESLINT_QUOTATION))
        shape(ctx, n, un_date_text(ctx, d->year, d->month, d->day));
}

static const uint32_t kinds[] = {RESLINT_DATE, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, NULL, RESLINT_ERROR}};

const reslint_rule reslint_rule_date_format = {
    .id = "date-format",
    .summary = "A date is written 18 December 1991, and the day exists",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
