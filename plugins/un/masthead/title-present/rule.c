/* title-present: a resolution has a title; one of the Security Council has none.
 *
 * An extract that begins with the organ's name has no masthead either and gets no finding. The line with the
 * Council's number ("Resolution 1325 (2000)") is not a title. */
#include "lib/body.h"

static int has_masthead(const reslint_resolution *r) {
    return r->symbol_line || r->session_line || r->adopted_by || r->sponsors || r->report_line;
}

static int is_number_line(reslint_str title) {
    return rk_starts(title, "Resolution ") || rk_starts(title, "RESOLUTION ") ||
           rk_is_digit((unsigned char)title.ptr[0]);
}

static void check(reslint_ctx *ctx, const reslint_node *node) {
    const reslint_resolution *r = node->as.resolution;
    if (r->kind != RESLINT_IS_RESOLUTION || !r->organ_line) return;
    if (rk_profile_is(ctx, "sc")) {
        if (r->title && r->own_number && !is_number_line(r->title->text))
            rk_report(ctx, rk_whole(r->title),
                      "take out the title; resolutions of the Security Council have only a number");
        return;
    }
    if (r->title || !has_masthead(r) || !r->n_operative) return;
    rk_report(ctx, rk_whole(r->organ_line),
              "the resolution has no title; add it above the name of the "
              "organ");
}

static const reslint_level levels[] = {
    {"mun", NULL, RESLINT_OFF}, {NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_WARNING}};

const reslint_rule reslint_rule_title_present = {
    .id = "title-present",
    .summary = "A resolution has a title, except in the Security Council",
    .levels = levels,
    .check = check,
};
