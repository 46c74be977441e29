/* preamble-inner-verb-form: in the preamble the second verb is a participle too: "Recalling the report, and
 * noting …", not "… and notes …".
 *
 * Only behind a comma and "and", and only where no subject of its own (which, that, who, where, it, or a noun
 * phrase that began a clause) stands before the verb. */
#include "lib/body.h"
#include "lib/verbs.h"

static const char *const verbs[] = {"acknowledges", "calls upon", "commends",   "decides",    "deplores",
                                    "emphasizes",   "encourages", "expresses",  "invites",    "notes",
                                    "reaffirms",    "recalls",    "recognizes", "reiterates", "requests",
                                    "stresses",     "takes note", "underlines", "urges",      "welcomes"};

static const char *verb_at(reslint_str text, uint32_t at) {
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (rk_at(text, at, verbs[i]) && un_word_ends(text, at + (uint32_t)strlen(verbs[i]))) return verbs[i];
    return NULL;
}

static int has_subject(reslint_str text, uint32_t from, uint32_t at) {
    static const char *const words[] = {"which",    "that",  "who", "where", "it",
                                        "in which", "whose", "as",  "when",  "if"};
    reslint_str before = rk_slice(text, from, at);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (un_find_word(before, words[i], 0) != UINT32_MAX) return 1;
    return 0;
}

static void report(reslint_ctx *ctx, const reslint_node *block, uint32_t at, const char *verb) {
    char turned[UN_WORDS_MAX];
    reslint_str phrase = {verb, (uint32_t)strlen(verb)};
    uint32_t end = at + phrase.len;
    const char *message =
        ctx->host->format(ctx, "“%s” is the form for operative %ss; use the participle in the preamble", verb,
                          rk_paragraph(ctx));
    if (!un_turn(phrase, 0, turned)) {
        rk_report(ctx, rk_place(block, at, end), message);
        return;
    }
    rk_report_fix(ctx, rk_place(block, at, end), message, turned, rk_place(block, at, end), turned,
                  "Write the participle", RESLINT_FIX_UNSAFE);
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    reslint_str text = block->text;
    uint32_t from = block->as.clause->opening.end, seen = 0;
    if ((block->flags & RESLINT_NODE_DOUBTFUL) ||
        block->as.clause->opening_class != RESLINT_OPENING_PREAMBULAR)
        return;
    for (uint32_t at = rk_find(text, ", and ", from); at != UINT32_MAX && seen++ < UN_ENOUGH;
         at = rk_find(text, ", and ", at + 1)) {
        uint32_t verb = at + 6;
        const char *found;
        if (rk_at(text, verb, "also "))
            verb += 5;
        else if (rk_at(text, verb, "further "))
            verb += 8;
        found = verb_at(text, verb);
        if (!found || has_subject(text, from, at) || rk_covered(block, at, RESLINT_QUOTATION) ||
            un_unsure(block, at, verb))
            continue;
        report(ctx, block, verb, found);
    }
}

static const uint32_t kinds[] = {RESLINT_PREAMBULAR_PARAGRAPH, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_WARNING}};

const reslint_rule reslint_rule_preamble_inner_verb_form = {
    .id = "preamble-inner-verb-form",
    .summary = "In the preamble the second verb of a paragraph is a participle too",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
