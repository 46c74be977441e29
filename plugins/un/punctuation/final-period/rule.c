/* final-period: the last operative paragraph ends with a full stop.
 *
 * An extract that stops early has a different last paragraph, and a text that continues in an annex or a
 * table may end with a colon: neither is reported. In some Model UN houses papers leave the end open for
 * amendments. */
#include "lib/final_marks.h"

/* Does something follow that can only follow a whole resolution? */
static int is_end_of_text(const reslint_resolution *resolution, const reslint_node *paragraph) {
    const reslint_node *after = un_after(paragraph);
    return resolution->complete || resolution->adoption_line || resolution->n_annexes ||
           (after && (after->kind == RESLINT_ADOPTION_LINE || after->kind == RESLINT_VOTING));
}

/* "…remain seized of the matter", "…agenda of its eightieth session": the paragraphs that end most texts. */
static int reads_as_last(const reslint_node *paragraph) {
    reslint_str text = paragraph->text;
    if (rk_ends(text, ",")) text.len--;
    return rk_ends(text, " of the matter") || rk_ends(text, " of this matter") || rk_ends(text, " session") ||
           rk_ends(text, " of the question");
}

/* A semicolon or comma at the end of a text with organ line and preamble is a slip; a text that breaks off
 * without any mark may be an extract, unless its last words are those that usually end a text. After
 * paragraph 1 more may come; a paragraph without a number is the only one. A Model UN paper is handed in
 * whole. */
static reslint_severity how_surely(reslint_ctx *ctx, const reslint_resolution *resolution,
                                   const reslint_node *paragraph, const un_closing *end) {
    if (is_end_of_text(resolution, paragraph)) return RESLINT_ERROR;
    if (rk_profile_is(ctx, "mun"))
        return resolution->n_preambular && resolution->n_operative > 1 ? RESLINT_ERROR : RESLINT_OFF;
    if (!end->mark || end->mark == ',') { /* perhaps cut off in mid-sentence */
        if (resolution->organ_line && reads_as_last(paragraph)) return RESLINT_ERROR;
        return resolution->n_operative > 1 ? RESLINT_INFO : RESLINT_OFF;
    }
    int only = resolution->n_operative == 1 && !rk_label(paragraph);
    return resolution->organ_line && (resolution->n_operative > 1 || only) ? RESLINT_ERROR : RESLINT_OFF;
}

/* No resolution ends like this, so it may be an extract: only info. */
static void report_open_end(reslint_ctx *ctx, const un_closing *end) {
    rk_diag d = rk_diag_on(ctx, rk_place_in(end->node, end->at));
    rk_say(&d, "the text ends here with %s; if nothing comes after it, end it with a full stop",
           un_mark_name(end->mark));
    rk_write(&d, "%s", un_write(ctx, end, '.'));
    rk_at_most(&d, RESLINT_INFO);
    rk_send(&d);
}

static void check(reslint_ctx *ctx, const reslint_node *paragraph) {
    const reslint_resolution *resolution = ctx->resolution->as.resolution;
    const reslint_node *last = un_last_block(paragraph), *after = un_after(paragraph);
    un_closing end;
    if (paragraph->as.clause->next || un_end_is_open(last)) return;
    if (last->kind == RESLINT_TABLE || last->kind == RESLINT_OTHER) return;
    if (after && (after->kind == RESLINT_TABLE || after->kind == RESLINT_OTHER ||
                  after->kind == RESLINT_PREAMBULAR_PARAGRAPH))
        return;
    end = un_close(last);
    if (un_ends(&end, '.') || end.mark == ':') return;
    reslint_severity level = how_surely(ctx, resolution, paragraph, &end);
    if (level == RESLINT_OFF) return;
    /* a preambular paragraph that was taken for a numbered one */
    if (end.mark == ',' && paragraph->as.clause->opening_class != RESLINT_OPENING_OPERATIVE) return;
    if (end.mark == ';' && rk_profile_is(ctx, "mun") && ctx->host->option_bool(ctx, "open-end")) return;
    if (level == RESLINT_INFO) {
        report_open_end(ctx, &end);
        return;
    }
    un_report_closing(
        ctx, &end, '.',
        end.mark
            ? ctx->host->format(ctx, "is the last %s and ends with %s; end the resolution with a full stop",
                                rk_paragraph(ctx), un_mark_name(end.mark))
            : ctx->host->format(ctx, "is the last %s and has no full stop; end the resolution with one",
                                rk_paragraph(ctx)));
}

static const uint32_t kinds[] = {RESLINT_OPERATIVE_PARAGRAPH, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};
static const reslint_option options[] = {
    {"open-end", "bool", "false", "Model UN: a semicolon may end a paper that is open to amendment"},
    {NULL, NULL, NULL, NULL}};

const reslint_rule reslint_rule_final_period = {
    .id = "final-period",
    .summary = "The resolution ends with a full stop",
    .levels = levels,
    .options = options,
    .kinds = kinds,
    .check = check,
};
