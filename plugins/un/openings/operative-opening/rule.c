/* operative-opening: each operative paragraph begins with a verb in the third person singular. A participle
 * ("Requesting") is an error, first words that nobody knows at most a warning. Where many paragraphs begin
 * with neither, the text is a declaration or a list of rules, and its sentences are left alone; a Model UN
 * paper is none, and its delegates do write "We call upon" and "Condemn" throughout. */
#include "lib/first_words.h"

enum { DECLARATION_SHARE = 5 }; /* one paragraph in so many */

/* "Acting under Chapter VII of the Charter" may stand, without a number, among the Council's decisions. */
static int council_habit(const reslint_ctx *ctx, const reslint_clause *c) {
    return rk_profile_is(ctx, "sc") && (!c->label.len || rk_is(rk_word(c->key, 0), "acting"));
}

/* Worth a word: it begins with a capital letter, and with no phrase ("In this context, …") that leads up to
 * the verb. */
static int is_strange(reslint_str text) {
    static const char *const leading[] = {"in",  "while", "with", "without", "pursuant", "as",
                                          "for", "on",    "upon", "under",   "at",       "from",
                                          "of",  "to",    "also", "further", NULL};
    return text.len && *text.ptr >= 'A' && *text.ptr <= 'Z' && !rk_among(rk_word(text, 0), leading);
}

static int is_declaration(const reslint_resolution *r) {
    uint32_t strange = 0;
    for (const reslint_node *n = r->first_operative; n; n = n->as.clause->next)
        strange += n->as.clause->opening_class == RESLINT_OPENING_NONE;
    return strange > 1 && strange * DECLARATION_SHARE > r->n_operative;
}

/* "Noting the increase in violence, decides to …": the Council writes so. */
static reslint_severity at_most(const reslint_ctx *ctx, const reslint_node *n) {
    return rk_profile_is(ctx, "sc") && un_verb_follows(n->text) ? RESLINT_INFO : RESLINT_OFF;
}

static void check(reslint_ctx *ctx, const reslint_node *resolution) {
    const reslint_resolution *r = resolution->as.resolution;
    int declaration = !rk_profile_is(ctx, "mun") && is_declaration(r);
    for (const reslint_node *n = r->first_operative; n; n = n->as.clause->next) {
        const reslint_clause *c = n->as.clause;
        if (!fw_sure(n) || (declaration && !c->opening_known)) continue;
        if (c->opening_class == RESLINT_OPENING_PREAMBULAR && !council_habit(ctx, c)) {
            fw_report_other_form(ctx, n,
                                 ctx->host->format(ctx,
                                                   "begins “%.*s”, the form for the preamble; operative "
                                                   "paragraphs begin with a verb such as “Requests”",
                                                   RK_ARG(un_opening(n))),
                                 at_most(ctx, n));
        } else if (c->opening_class == RESLINT_OPENING_OPERATIVE) {
            fw_report_small(ctx, n);
        } else if (c->opening_class == RESLINT_OPENING_NONE && is_strange(n->text)) {
            fw_report_unknown(ctx, n,
                              "begins “%.*s …”; operative paragraphs begin with a verb in the third person "
                              "(Requests, Decides, Welcomes)");
        }
    }
}

static const reslint_level levels[] = {{"other", NULL, RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};

extern const reslint_rule reslint_rule_operative_opening;
const reslint_rule reslint_rule_operative_opening = {
    .id = "operative-opening",
    .summary = "Operative paragraphs begin with a verb in the third person: Requests, Decides, Welcomes",
    .levels = levels,
    .check = check,
};
