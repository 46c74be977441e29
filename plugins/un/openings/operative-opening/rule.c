/* operative-opening: each operative paragraph begins with a verb in the third person singular. A participle
 * ("Requesting") is an error; unknown first words are at most a warning. If many paragraphs begin with
 * neither, the text is a declaration or a list of rules, and its sentences are left alone; a Model UN paper
 * is not, although its delegates do write "We call upon" and "Condemn" throughout. */
#include "lib/first_words.h"

enum { DECLARATION_SHARE = 5 }; /* one paragraph in so many */

/* "Acting under Chapter VII of the Charter" may come, without a number, among the Council's decisions. */
static int council_habit(const reslint_ctx *ctx, const reslint_clause *c) {
    return rk_profile_is(ctx, "sc") && (!c->label.len || rk_is(rk_word(c->key, 0), "acting"));
}

/* Worth reporting: it begins with a capital letter, and not with a phrase ("In this context, …") that leads
 * up to the verb. */
static int is_strange(reslint_str text) {
    return rk_lower(rk_char(text, 0)) != rk_char(text, 0) &&
           !rk_in_list_ci(rk_word(text, 0),
                          "in|while|with|without|pursuant|as|for|on|upon|under|at|from|of|to|"
                          "also|further");
}

static int is_declaration(const reslint_resolution *r) {
    uint32_t strange = 0;
    for (const reslint_node *n = r->first_operative; n; n = n->as.clause->next)
        strange += n->as.clause->opening_class == RESLINT_OPENING_NONE;
    return strange > 1 && strange * DECLARATION_SHARE > r->n_operative;
}

/* "Resolved, that …", "And be it further resolved, that …": taught by some schools of Model UN. */
static int is_resolved(reslint_ctx *ctx, reslint_str text) {
    uint32_t at = 0;
    while (rk_in_list_ci(rk_word(text, at), "now|and|therefore|be|it|further|hereby")) {
        at = rk_word_end(text, at);
        while (rk_is_one(rk_char(text, at), " ,")) at++;
    }
    return rk_profile_is(ctx, "mun") && rk_in_list_ci(rk_word(text, at), "resolved");
}

/* "Noting the increase in violence, decides to …": usual in the Council. */
static reslint_severity at_most(reslint_ctx *ctx, const reslint_node *n) {
    if (is_resolved(ctx, n->text)) return RESLINT_INFO;
    return rk_profile_is(ctx, "sc") && un_verb_follows(ctx, n->text) ? RESLINT_INFO : RESLINT_OFF;
}

/* "Implements the plan", but not "States should": is the word a verb in the third person? */
static int is_third_person(reslint_str text, reslint_str word) {
    if (word.len < 4 || !rk_ends(word, "s") || rk_ends_in_list(word, "ss|us") ||
        rk_in_list_ci(word, "this|its|his|as|does|has|was|is|thus|whose|states|members|governments|parties"))
        return 0;
    uint32_t at = (uint32_t)(word.ptr - text.ptr) + word.len;
    for (uint32_t n = 0; n < 6; n++) {
        while (rk_char(text, at) == ' ') at++;
        reslint_str next = rk_word(text, at);
        if (!next.len) break;
        if (rk_in_list_ci(next, "should|must|shall|will|would|may|can|could|are|have|were") ||
            (!n && rk_in_list_ci(next, "of|and|or|who|which")))
            return 0;
        /* "Stipulates that", but not "Measures that" */
        if (!n && rk_in_list_ci(next, "that") && !rk_ends_in_list(word, "ates|fies|izes|ises|erts")) return 0;
        at += next.len;
    }
    return 1;
}

/* "Establish": verbs other than those that open paragraphs, whose base form would have to be in the third
 * person here. */
static const char *const others[] = {
    "allocates", "allows",      "builds",     "creates",     "defines",  "develops",    "ensures",
    "enforces",  "establishes", "expands",    "facilitates", "forms",    "funds",       "implements",
    "improves",  "increases",   "introduces", "launches",    "limits",   "mandates",    "prohibits",
    "promotes",  "proposes",    "provides",   "reduces",     "suggests", "strengthens", "tasks"};

/* "Condemn", "Establish": the third person of a base form; empty if it is not one. */
static reslint_str third_person_of(reslint_ctx *ctx, reslint_str word) {
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        uint32_t len = (uint32_t)strlen(others[i]);
        int base = len == word.len + 1 || (len == word.len + 2 && others[i][len - 2] == 'e');
        if (base && rk_same_ci(rk_slice(rk_str(others[i]), 0, word.len), word)) return rk_str(others[i]);
    }
    return un_openings(ctx)->third_person(ctx, word);
}

static void report_base(reslint_ctx *ctx, const reslint_node *n, reslint_str word, reslint_str finite) {
    uint32_t at = (uint32_t)(word.ptr - n->text.ptr);
    rk_diag d = rk_diag_at(ctx, n, at, at + word.len);
    rk_say(&d, "“%.*s” is not one of the usual openings; use the third person", RK_ARG(word));
    rk_write(&d, "%c%.*s", at ? *finite.ptr : rk_upper(*finite.ptr), (int)finite.len - 1, finite.ptr + 1);
    rk_at_most(&d, rk_profile_is(ctx, "mun") ? RESLINT_INFO : RESLINT_WARNING);
    rk_send(&d);
}

static void check_unknown(reslint_ctx *ctx, const reslint_node *n) {
    if (is_resolved(ctx, n->text)) return;
    reslint_str verb = fw_verb(n->text), none = {"", 0},
                finite = verb.len ? third_person_of(ctx, verb) : none;
    if (finite.len)
        report_base(ctx, n, verb, finite);
    else if (is_strange(n->text) && is_third_person(n->text, verb))
        fw_report_unusual(ctx, n, verb, "Requests, Decides, Welcomes", RESLINT_INFO);
    else if (is_strange(n->text))
        fw_report_unknown(ctx, n, "begin with a verb in the third person (Requests, Decides, Welcomes)");
}

static void report_participle(reslint_ctx *ctx, const reslint_node *n) {
    rk_diag d = fw_other_form(ctx, n);
    rk_say(&d, "begins “%.*s”, the form for the preamble; begin with a verb such as “Requests”",
           RK_ARG(un_opening(n)));
    rk_at_most(&d, at_most(ctx, n));
    rk_send(&d);
}

static void check(reslint_ctx *ctx, const reslint_node *resolution) {
    const reslint_resolution *r = resolution->as.resolution;
    int declaration = !rk_profile_is(ctx, "mun") && is_declaration(r);
    for (const reslint_node *n = rk_sure(r->first_operative); n; n = rk_sure(n->as.clause->next)) {
        const reslint_clause *c = n->as.clause;
        if (!fw_sure(n) || (declaration && !c->opening_known)) continue;
        if (c->opening_class == RESLINT_OPENING_PREAMBULAR && !council_habit(ctx, c))
            report_participle(ctx, n);
        else if (c->opening_class == RESLINT_OPENING_OPERATIVE)
            fw_report_small(ctx, n);
        else if (c->opening_class == RESLINT_OPENING_NONE)
            check_unknown(ctx, n);
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
