/* session-consistency: what is requested is requested for a session to come. A report "at its sixty-fifth
 * session" in a text of the sixty-sixth was carried over from an earlier resolution.
 *
 * It looks at paragraphs that request, decide or invite and that mention a report or the provisional agenda.
 * The text's own session is reported only in a tabled text, and one more than four ahead is only info. */
#include "reslint/rulekit.h"

enum { FAR_AHEAD = 4 };

/* Does its paragraph request, decide or invite? */
static int asks(const reslint_node *block) {
    const reslint_node *paragraph = rk_paragraph_of(block);
    return rk_has_clause(paragraph) &&
           rk_list_at(paragraph->as.clause->key, 0, "requests|decides|invites|requesting|deciding|inviting");
}

/* Does the text before `at` mention a report or agenda, and end in "General Assembly at its "? Spaces before
 * the ordinal are part of it. */
static int wanted_at(reslint_str text, uint32_t at) {
    reslint_str before = rk_slice(text, 0, at);
    return (rk_has(before, "submit") || rk_has(before, "report") || rk_has(before, "provisional agenda")) &&
           rk_ends_in_list(before, "General Assembly at its |General Assembly, at its |the Assembly at its |"
                                   "the Assembly, at its |provisional agenda of its |"
                                   "provisional agenda for its |provisional agenda of the |"
                                   "General Assembly, during its ");
}

/* Is it the session of a report that has been made, and not of the one that is requested: "a report similar
 * to his report to the General Assembly at its …", "an update to the report submitted to …"? Such a report is
 * recognised by what comes before it: a possessive, a comparison, a participle. */
static int of_an_earlier_report(reslint_str text, uint32_t at) {
    static const char signs[] =
        "similar to|update to|updating the|report submitted|reports submitted|report presented|"
        "reports presented|report considered|follow-up to|further to|addition to|as set out in|contained in|"
        "recommended in|referred to in|previous report|last report";
    reslint_str before = rk_slice(text, at > 160 ? at - 160 : 0, at), sign = {NULL, 0};
    while (rk_next_of_list(signs, &sign))
        if (rk_find_ci(before, sign, 0) != UINT32_MAX) return 1;
    return 0;
}

/* The session named here, against that of the text. */
static void judge(reslint_ctx *ctx, const reslint_node *block, uint32_t begin, uint32_t end,
                  uint32_t session) {
    uint32_t own = ctx->resolution->as.resolution->session;
    rk_diag d = rk_diag_at(ctx, block, begin, end);
    if (session < own)
        rk_say(&d, "this text is of the %s session; the session named here is over",
               rk_ordinal_text(ctx, own));
    else if (session == own && rk_stage_is(ctx, "tabled"))
        rk_say(&d, "this is the session of the text itself; was it carried over from last year?");
    else if (session > own + FAR_AHEAD)
        rk_say(&d, "this session is %u years away; is it the one that is meant?", session - own);
    else
        return;
    if (session <= own) rk_write(&d, "%s", rk_ordinal_text(ctx, own + 1));
    if (session > own) rk_at_most(&d, RESLINT_INFO);
    rk_send(&d);
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    const reslint_resolution *about = ctx->resolution->as.resolution;
    reslint_str text = block->text;
    if (about->organ != RESLINT_ORGAN_GA || about->session < 40 || about->session > 150 || !asks(block))
        return;
    for (rk_search hit = rk_look_for(block, " session", RK_IN_WORDS | RK_GUARD_LATER); rk_next(&hit);) {
        rk_ordinal found = {0, 0, 0, 0};
        uint32_t begin = rk_ordinal_before(text, hit.begin, &found);
        if (begin == UINT32_MAX || rk_at(text, hit.end, " of the ") || !wanted_at(text, begin) ||
            rk_unsure(block, begin, hit.begin, 0) ||
            (found.value < about->session && of_an_earlier_report(text, begin)))
            continue;
        judge(ctx, block, begin, hit.begin, found.value);
    }
}

static const uint32_t kinds[] = {RESLINT_OPERATIVE_PARAGRAPH, RESLINT_POINT, RESLINT_CONTINUATION,
                                 RESLINT_KIND_NONE};
static const reslint_level levels[] = {
    {"mun", NULL, RESLINT_OFF}, {NULL, "negotiation", RESLINT_INFO}, {NULL, NULL, RESLINT_WARNING}};

const reslint_rule reslint_rule_session_consistency = {
    .id = "session-consistency",
    .summary = "A report is requested for a session that is still to come",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
