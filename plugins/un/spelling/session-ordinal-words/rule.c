/* session-ordinal-words: a session of the Assembly is written in words with a hyphen, "sixty-eighth session";
 * from the hundredth on in figures.
 *
 * Other bodies number their sessions as they like, so the words before must mention the Assembly, a
 * provisional agenda or a Council of the United Nations, or the number must be near that of the text's own
 * session with no other body before it. */
#include "reslint/rulekit.h"

enum { NEAR = 80 };

#define ASSEMBLY "General Assembly|the Assembly|provisional agenda|Human Rights Council"
#define OTHERS                                                                                               \
    "Commission|Committee|Conference|Health Assembly|Environment Assembly|Board|Forum|Congress|Parties|"     \
    "Group|session of the|UNESCO"

/* Whose session is it: does the Assembly, or a provisional agenda, come shortly before, and no other body
 * nearer? */
static int of_assembly(reslint_str text, uint32_t at) {
    uint32_t from = at > NEAR ? at - NEAR : 0;
    for (uint32_t i = at; i-- > from;) {
        reslint_str here = rk_slice(text, 0, at);
        if (rk_list_at(here, i, OTHERS)) return 0;
        if (rk_list_at(here, i, ASSEMBLY)) return 1;
    }
    return 0;
}

/* "68th session of the General Assembly": named after it. */
static int named_after(reslint_str text, uint32_t at) {
    return rk_at(text, at, " of the General Assembly") || rk_at(text, at, " of the Assembly");
}

/* "its 81st session", "the 82nd session" in a text of the eighty-first: near its own, and no other body's. */
static int is_near_own(reslint_ctx *ctx, reslint_str text, uint32_t at, uint32_t value) {
    enum { AROUND = 3 };
    uint32_t own = ctx->resolution->as.resolution->session, from = at > NEAR ? at - NEAR : 0;
    if (!rk_profile_is(ctx, "ga") || own < 40 || value + AROUND < own || value > own + AROUND) return 0;
    if (!rk_ends_in_list(rk_slice(text, 0, at), " its | the ")) return 0;
    for (uint32_t i = at; i-- > from;)
        if (rk_list_at(rk_slice(text, 0, at), i, OTHERS "|Council")) return 0;
    return 1;
}

/* The session whose word ends at `at` + 8, " session" or " Session"; " regular" may come before it. */
static void judge(reslint_ctx *ctx, const reslint_node *block, uint32_t at) {
    reslint_str text = block->text;
    rk_ordinal found = {0, 0, 0, 0};
    uint32_t stop = at - rk_ends_in_list(rk_slice(text, 0, at), " regular");
    uint32_t begin = rk_ordinal_before(text, stop, &found), end = at + 8;
    int capital = text.ptr[at + 1] == 'S';
    if (begin == UINT32_MAX || found.value >= 100 || (!found.figures && !found.spaced && !capital)) return;
    if (rk_at(text, end, "s")) end++;
    if (!rk_ends_word(text, end)) return;
    if (!of_assembly(text, begin) && !named_after(text, end) && !is_near_own(ctx, text, begin, found.value))
        return;
    if (rk_unsure(block, begin, at, 0)) return;
    rk_diag d = rk_diag_at(ctx, block, begin, capital ? end : stop);
    rk_say(&d, found.figures  ? "write the number of the session in words"
               : found.spaced ? "put a hyphen in the number of the session"
                              : "write “session” with a small letter");
    const char *right = rk_ordinal_text(ctx, found.value);
    if (capital)
        rk_write(&d, "%s%.*s s%.*s", right, RK_ARG(rk_slice(text, stop, at)),
                 RK_ARG(rk_slice(text, at + 2, end)));
    else
        rk_write(&d, "%s", right);
    rk_replace(&d, RESLINT_FIX_SAFE);
    rk_send(&d);
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    for (rk_search hit = rk_look_from(block, 2, "ession", RK_IN_WORDS | RK_GUARD_LATER); rk_next(&hit);)
        if (rk_ends_in_list(rk_slice(block->text, 0, hit.begin), " s| S")) judge(ctx, block, hit.begin - 2);
}

static const uint32_t kinds[] = {RK_BODY, RESLINT_KIND_NONE};
static const reslint_level levels[] = {
    {"mun", NULL, RESLINT_OFF}, {NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_WARNING}};

const reslint_rule reslint_rule_session_ordinal_words = {
    .id = "session-ordinal-words",
    .summary = "Sessions are numbered in words: “sixty-eighth session”",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
