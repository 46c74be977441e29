/* session-consistency: what is asked for is asked for a session to come. A report wanted "at its sixty-fifth
 * session" in a text of the sixty-sixth was carried over from an earlier resolution.
 *
 * Looked at are paragraphs that request, decide or invite and speak of a report or of the provisional agenda.
 * The own session is reported in a tabled text only, and one more than four ahead is a note. */
#include "lib/ordinals.h"

enum { FAR_AHEAD = 4 };

static int asks(const reslint_node *block) {
    static const char *const keys[] = {"requests",   "decides",  "invites",
                                       "requesting", "deciding", "inviting"};
    const reslint_clause *clause = un_paragraph(block)->as.clause;
    if (!clause) return 0;
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (rk_starts(clause->key, keys[i])) return 1;
    return 0;
}

/* Does the text before `at` speak of a report or agenda, and end "General Assembly at its "? Blanks before
 * the ordinal are part of it. */
static int wanted_at(reslint_str text, uint32_t at) {
    static const char *const ends[] = {"General Assembly at its ",   "General Assembly, at its ",
                                       "the Assembly at its ",       "the Assembly, at its ",
                                       "provisional agenda of its ", "provisional agenda for its ",
                                       "provisional agenda of the ", "General Assembly, during its "};
    reslint_str before = rk_slice(text, 0, at);
    if (rk_find(before, "submit", 0) == UINT32_MAX && rk_find(before, "report", 0) == UINT32_MAX &&
        rk_find(before, "provisional agenda", 0) == UINT32_MAX)
        return 0;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (rk_ends(before, ends[i])) return 1;
    return 0;
}

/* Is it the session of a report that was made, and not of the one that is asked for: "a report similar to his
 * report to the General Assembly at its …", "an update to the report submitted to …"? The report that was
 * made is told by what stands before it: a possessive, a likeness, a participle. */
static int of_an_earlier_report(reslint_str text, uint32_t at) {
    static const char *const signs[] = {
        "similar to",       "update to",         "updating the",

        "report submitted", "reports submitted", "report presented", "reports presented", "report considered",
        "follow-up to",     "further to",        "addition to",      "as set out in",     "contained in",
        "recommended in",   "referred to in",    "previous report",  "last report",       NULL};
    uint32_t from = at > 160 ? at - 160 : 0;
    reslint_str before = rk_slice(text, from, at);
    for (size_t i = 0; signs[i]; i++)
        if (rk_find_ci(before, (reslint_str){signs[i], (uint32_t)strlen(signs[i])}, 0) != UINT32_MAX)
            return 1;
    return 0;
}

static void judge(reslint_ctx *ctx, const reslint_node *block, uint32_t begin, uint32_t end,
                  uint32_t session) {
    uint32_t own = ctx->resolution->as.resolution->session;
    reslint_diag diag;
    memset(&diag, 0, sizeof diag);
    diag.at = rk_place(block, begin, end);
    if (session < own) {
        diag.message = ctx->host->format(
            ctx, "this text is of the %s session; the session named here is over", un_ordinal_text(ctx, own));
        diag.write = un_ordinal_text(ctx, own + 1);
    } else if (session == own) {
        if (!rk_stage_is(ctx, "tabled")) return;
        diag.message = "this is the session of the text itself; was it carried over from last year?";
        diag.write = un_ordinal_text(ctx, own + 1);
    } else if (session > own + FAR_AHEAD) {
        diag.message = ctx->host->format(ctx, "this session is %u years away; is it the one that is meant?",
                                         session - own);
        diag.at_most = RESLINT_INFO;
    } else {
        return;
    }
    ctx->host->report(ctx, &diag);
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    const reslint_resolution *about = ctx->resolution->as.resolution;
    reslint_str text = block->text;
    uint32_t seen = 0;
    if (about->organ != RESLINT_ORGAN_GA || about->session < 40 || about->session > 150) return;
    if ((block->flags & RESLINT_NODE_DOUBTFUL) || !asks(block)) return;
    for (uint32_t at = rk_find(text, " session", 0); at != UINT32_MAX && seen++ < UN_ENOUGH;
         at = rk_find(text, " session", at + 1)) {
        un_ordinal found = {0, 0, 0, 0};
        uint32_t begin = un_ordinal_before(text, at, &found);
        if (begin == UINT32_MAX || rk_at(text, at + 8, " of the ") || !wanted_at(text, begin)) continue;
        if (rk_covered(block, begin, RESLINT_QUOTATION) || un_unsure(block, begin, at)) continue;
        if (found.value < about->session && of_an_earlier_report(text, begin)) continue;
        judge(ctx, block, begin, at, found.value);
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
