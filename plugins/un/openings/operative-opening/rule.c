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

/* "Implements the plan", but not "States should": is the word a verb in the third person? */
static int is_third_person(reslint_str text, reslint_str word) {
    static const char *const not_verbs[] = {"this",    "its",         "his",     "as",   "does",  "has",
                                            "was",     "is",          "is",      "thus", "whose", "states",
                                            "members", "governments", "parties", NULL};
    static const char *const behind_nouns[] = {"of", "and", "or", "who", "which", "that", NULL};
    static const char *const of_sentences[] = {"should", "must",  "shall", "will", "would", "may",
                                               "can",    "could", "are",   "have", "were",  NULL};
    if (word.len < 4 || !rk_ends(word, "s") || rk_ends(word, "ss") || rk_ends(word, "us") ||
        rk_among(word, not_verbs))
        return 0;
    uint32_t at = (uint32_t)(word.ptr - text.ptr) + word.len;
    for (uint32_t n = 0; n < 6; n++) {
        while (at < text.len && text.ptr[at] == ' ') at++;
        reslint_str next = rk_word(text, at);
        if (!next.len) break;
        if (rk_among(next, of_sentences) || (!n && rk_among(next, behind_nouns))) return 0;
        at += next.len;
    }
    return 1;
}

/* "condemn" of "condemns", "express" of "expresses" */
static int is_base_of(reslint_str word, const char *finite) {
    uint32_t len = (uint32_t)strlen(finite), same = 0;
    while (same < word.len && finite[same] && rk_lower((unsigned char)word.ptr[same]) == finite[same]) same++;
    return same == word.len && (len == same + 1 || (len == same + 2 && finite[same] == 'e'));
}

/* "Condemn", "Establish": the base form of a verb that would have its place here in the third person; NULL: it is
 * none. */
static const char *third_person_of(reslint_str word) {
    static const char *const others[] = {
        "allocates", "allows",      "builds",     "creates",     "defines",  "develops",    "ensures",
        "enforces",  "establishes", "expands",    "facilitates", "forms",    "funds",       "implements",
        "improves",  "increases",   "introduces", "launches",    "limits",   "mandates",    "prohibits",
        "promotes",  "proposes",    "provides",   "reduces",     "suggests", "strengthens", "tasks"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (is_base_of(word, others[i])) return others[i];
    for (size_t i = 0; i < sizeof un_verbs / sizeof *un_verbs; i++) {
        if (is_base_of(word, un_verbs[i].finite)) return un_verbs[i].finite;
    }
    return NULL;
}

static void report_base(reslint_ctx *ctx, const reslint_node *n, reslint_str word, const char *finite) {
    reslint_diag diag;
    uint32_t at = (uint32_t)(word.ptr - n->text.ptr);
    memset(&diag, 0, sizeof diag);
    diag.at = rk_place(n, at, at + word.len);
    diag.message =
        ctx->host->format(ctx, "“%.*s” is not one of the usual openings; use the third person", RK_ARG(word));
    diag.write = at ? finite : ctx->host->format(ctx, "%c%s", rk_upper(*finite), finite + 1);
    diag.at_most = rk_profile_is(ctx, "mun") ? RESLINT_INFO : RESLINT_WARNING;
    ctx->host->report(ctx, &diag);
}

static void check_unknown(reslint_ctx *ctx, const reslint_node *n) {
    reslint_str verb = fw_verb(n->text);
    const char *finite = verb.len ? third_person_of(verb) : NULL;
    if (finite)
        report_base(ctx, n, verb, finite);
    else if (is_strange(n->text) && is_third_person(n->text, verb))
        fw_report_unusual(ctx, n, verb, "Requests, Decides, Welcomes", RESLINT_INFO);
    else if (is_strange(n->text))
        fw_report_unknown(ctx, n,
                          "begins “%.*s …”; begin with a verb in the third person (Requests, "
                          "Decides, Welcomes)");
}

static void check(reslint_ctx *ctx, const reslint_node *resolution) {
    const reslint_resolution *r = resolution->as.resolution;
    int declaration = !rk_profile_is(ctx, "mun") && is_declaration(r);
    for (const reslint_node *n = r->first_operative; n; n = n->as.clause->next) {
        const reslint_clause *c = n->as.clause;
        if (!fw_sure(n) || (declaration && !c->opening_known)) continue;
        if (c->opening_class == RESLINT_OPENING_PREAMBULAR && !council_habit(ctx, c)) {
            fw_report_other_form(
                ctx, n,
                ctx->host->format(ctx,
                                  "begins “%.*s”, the form for the preamble; begin with a verb "
                                  "such as “Requests”",
                                  RK_ARG(un_opening(n))),
                at_most(ctx, n));
        } else if (c->opening_class == RESLINT_OPENING_OPERATIVE) {
            fw_report_small(ctx, n);
        } else if (c->opening_class == RESLINT_OPENING_NONE) {
            check_unknown(ctx, n);
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
