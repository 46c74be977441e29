/* session-ordinal-words: a session of the Assembly is written in words with a hyphen, "sixty-eighth session";
 * from the hundredth on in figures.
 *
 * Other bodies number their sessions as they like, so the words before must speak of the Assembly, of a
 * provisional agenda or of a Council of the United Nations. */
#include "lib/ordinals.h"

enum { NEAR = 80 };

/* Whose session is it: does the Assembly, or a provisional agenda, stand shortly before, and no other body
 * nearer? */
static int of_assembly(reslint_str text, uint32_t at) {
    static const char *const yes[] = {"General Assembly", "the Assembly", "provisional agenda",
                                      "Human Rights Council"};
    static const char *const no[] = {
        "Commission", "Committee", "Conference", "Health Assembly", "Environment Assembly", "Board",
        "Forum",      "Congress",  "Parties",    "Group",           "session of the",       "UNESCO"};
    uint32_t from = at > NEAR ? at - NEAR : 0, last_yes = 0, last_no = 0;
    reslint_str before = rk_slice(text, from, at);
    for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
        for (uint32_t hit = rk_find(before, yes[i], 0); hit != UINT32_MAX;
             hit = rk_find(before, yes[i], hit + 1))
            if (hit + 1 > last_yes) last_yes = hit + 1;
    for (size_t i = 0; i < sizeof no / sizeof *no; i++)
        for (uint32_t hit = rk_find(before, no[i], 0); hit != UINT32_MAX;
             hit = rk_find(before, no[i], hit + 1))
            if (hit + 1 > last_no) last_no = hit + 1;
    return last_yes > last_no;
}

/* "68th session of the General Assembly": named behind. */
static int named_behind(reslint_str text, uint32_t at) {
    return rk_at(text, at, " of the General Assembly") || rk_at(text, at, " of the Assembly");
}

/* "81st regular session": where the ordinal ends. */
static uint32_t ordinal_end(reslint_str text, uint32_t at) {
    static const char regular[] = " regular";
    uint32_t len = sizeof regular - 1;
    return rk_ends(rk_slice(text, 0, at), regular) ? at - len : at;
}

/* The session that ends its word at `at` + 8, " session" or " Session". */
static void judge(reslint_ctx *ctx, const reslint_node *block, uint32_t at) {
    reslint_str text = block->text;
    un_ordinal found = {0, 0, 0, 0};
    uint32_t stop = ordinal_end(text, at), begin = un_ordinal_before(text, stop, &found), end = at + 8;
    int capital = text.ptr[at + 1] == 'S';
    if (begin == UINT32_MAX || found.value >= 100 || (!found.figures && !found.spaced && !capital)) return;
    if (rk_at(text, end, "s")) end++;
    if (!un_word_ends(text, end) || (!of_assembly(text, begin) && !named_behind(text, end))) return;
    if (rk_covered(block, begin, RESLINT_QUOTATION) || un_unsure(block, begin, at)) return;
    const char *right = un_ordinal_text(ctx, found.value),
               *message = "put a hyphen in the number of the session";
    if (found.figures) message = "write the number of the session in words";
    if (!found.figures && !found.spaced) message = "write “session” with a small letter";
    if (capital) {
        right = ctx->host->format(ctx, "%s%.*s s%.*s", right, RK_ARG(rk_slice(text, stop, at)),
                                  RK_ARG(rk_slice(text, at + 2, end)));
        stop = end;
    }
    rk_report_fix(ctx, rk_place(block, begin, stop), message, right, rk_place(block, begin, stop), right,
                  ctx->host->format(ctx, "Write “%s”", right), RESLINT_FIX_SAFE);
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    reslint_str text = block->text;
    uint32_t seen = 0;
    if (block->flags & RESLINT_NODE_DOUBTFUL) return;
    for (uint32_t at = rk_find(text, "ession", 2); at != UINT32_MAX && seen < UN_ENOUGH;
         at = rk_find(text, "ession", at + 1)) {
        if (text.ptr[at - 2] != ' ' || (text.ptr[at - 1] != 's' && text.ptr[at - 1] != 'S')) continue;
        seen++;
        judge(ctx, block, at - 2);
    }
}

static const uint32_t kinds[] = {UN_BODY_KINDS, RESLINT_KIND_NONE};
static const reslint_level levels[] = {
    {"mun", NULL, RESLINT_OFF}, {NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_WARNING}};

const reslint_rule reslint_rule_session_ordinal_words = {
    .id = "session-ordinal-words",
    .summary = "Sessions are numbered in words: “sixty-eighth session”",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
