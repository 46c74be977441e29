/* paired-commas: a phrase that is set off has a comma on each side, or none: "Welcomes, in this regard the
 * report", "Emphasizes in this regard, the need", "and in this regard, requests".
 *
 * Only the commas are looked at, and only phrases that cannot be anything else. A single comma after "and" is
 * a habit of the Security Council and is not reported there. */
#include "lib/verbs.h"

static const struct {
    const char *fronts, *nouns;
} phrases[] = {
    {"in this|in that", " regard| context| connection| respect"},
    {"to this|to that", " end"},
    {"for this|for that", " purpose"},
};
enum { N_PHRASES = sizeof phrases / sizeof *phrases };

/* The length of the phrase that begins (ends) at `at`; 0 if there is none. */
static uint32_t phrase_from(reslint_str text, uint32_t at) {
    for (int i = 0; i < N_PHRASES; i++) {
        uint32_t front = rk_list_at(text, at, phrases[i].fronts);
        uint32_t noun = front ? rk_list_at(text, at + front, phrases[i].nouns) : 0;
        if (noun) return front + noun;
    }
    return 0;
}
static uint32_t phrase_to(reslint_str text, uint32_t at) {
    for (int i = 0; i < N_PHRASES; i++) {
        uint32_t noun = rk_ends_in_list(rk_slice(text, 0, at), phrases[i].nouns);
        uint32_t front = noun ? rk_ends_in_list(rk_slice(text, 0, at - noun), phrases[i].fronts) : 0;
        if (front) return front + noun;
    }
    return 0;
}

/* The word that ends at `end`. */
static reslint_str word_to(reslint_str text, uint32_t end) {
    uint32_t begin = end;
    while (begin && rk_is_letter((unsigned char)text.ptr[begin - 1])) begin--;
    return rk_slice(text, begin, end);
}

/* "notes", "noting" */
static int is_verb(reslint_ctx *ctx, reslint_str word) {
    return un_openings(ctx)->form_of(ctx, word) != RESLINT_OPENING_NONE;
}

static int is_finite(reslint_ctx *ctx, reslint_str word) {
    return un_openings(ctx)->form_of(ctx, word) == RESLINT_OPENING_OPERATIVE;
}

/* Does a verb of the organ end here: "calls upon", "notes further", or the opening of the paragraph? */
static int verb_ends(reslint_ctx *ctx, const reslint_node *block, uint32_t end) {
    static const char *const tails[] = {"also", "further", "upon", "note", "forward", NULL};
    reslint_str text = block->text, word = word_to(text, end);
    if (rk_has_clause(block) && end == block->as.clause->opening.end) return 1;
    if (rk_among(word, tails) && end > word.len + 1) word = word_to(text, end - word.len - 1);
    return is_verb(ctx, word);
}

/* A verb of the organ, perhaps with "also" and its like before it; or "to" with a verb. */
static int verb_begins(reslint_ctx *ctx, reslint_str text, uint32_t at) {
    static const char *const adverbs[] = {"also", "further", "strongly", NULL};
    reslint_str word = rk_word(text, at);
    if (rk_among(word, adverbs)) word = rk_word(text, at + word.len + 1);
    return is_verb(ctx, word) || rk_is(word, "to");
}

static int object_begins(reslint_str text, uint32_t at) {
    return rk_in_list(rk_word(text, at), "the|that|its|all|those|these|their|each|States|Member");
}

/* What follows "and in this regard, " ends with a comma of its own: "building upon it, requests". */
static int is_set_off_itself(reslint_ctx *ctx, reslint_str text, uint32_t at) {
    static const char *const words[] = {"as", "where", "when", "if", "while", "having", "inter", NULL};
    reslint_str word = rk_word(text, at);
    uint32_t comma = rk_find(text, ", ", at), stop = rk_find(text, ";", at);
    if (rk_among(word, words) || rk_at(text, at, "in particular")) return 1;
    if (!rk_ends(word, "ing")) return 0;
    return !is_verb(ctx, word) ||
           (comma != UINT32_MAX && comma < stop && is_finite(ctx, rk_word(text, comma + 2)));
}

static void report(reslint_ctx *ctx, const reslint_node *block, uint32_t begin, uint32_t end, uint32_t comma,
                   const char *instead) {
    reslint_str words = rk_slice(block->text, begin, end);
    rk_diag d = rk_diag_at(ctx, block, begin, end);
    if (rk_unsure(block, begin, end, 0) || rk_cut_inside(block, comma, comma + 1)) return;
    rk_say(&d, "“%.*s” has a comma on one side only; put one on each side, or none", RK_ARG(words));
    rk_write(&d, "%s", instead);
    rk_edit(&d, rk_place(block, comma, comma + 1), "");
    rk_fix(&d, RESLINT_FIX_UNSAFE, "Take out the comma");
    rk_send(&d);
}

/* "…, in this regard the" */
static void look_after(reslint_ctx *ctx, const reslint_node *block, uint32_t comma) {
    reslint_str text = block->text;
    uint32_t begin = comma + 2, n = phrase_from(text, begin), end = begin + n;
    if (!n) return;
    if (rk_is(word_to(text, comma), "and") ? !verb_begins(ctx, text, end + 1)
                                           : !verb_ends(ctx, block, comma) || !object_begins(text, end + 1))
        return;
    report(ctx, block, begin, end, comma,
           ctx->host->format(ctx, "%.*s,", RK_ARG(rk_slice(text, begin, end))));
}

/* "… in this regard, the" */
static void look_before(reslint_ctx *ctx, const reslint_node *block, uint32_t comma) {
    reslint_str text = block->text;
    uint32_t n = phrase_to(text, comma), begin = comma - n;
    if (!n || !rk_ends(rk_slice(text, 0, begin), " ")) return;
    int after_and = rk_is(word_to(text, begin - 1), "and");
    if (after_and ? rk_profile_is(ctx, "sc") || is_set_off_itself(ctx, text, comma + 2)
                  : !verb_ends(ctx, block, begin - 1) || !object_begins(text, comma + 2))
        return;
    report(ctx, block, begin, comma, comma,
           ctx->host->format(ctx, "%.*s", RK_ARG(rk_slice(text, begin, comma))));
}

/* ", and where appropriate, regional"; ", and while acknowledging it, remains" */
static void look_at_and(reslint_ctx *ctx, const reslint_node *block, uint32_t comma) {
    static const char conditions[] =
        "where appropriate, |where applicable, |where necessary, |as appropriate, |"
        "as applicable, |as necessary, |if appropriate, |if applicable, |"
        "if necessary, ";
    static const char *const small[] = {"for", "with",    "in",     "by",    "at", "on",
                                        "of",  "through", "within", "under", NULL};
    enum { FARTHEST = 170 };
    reslint_str text = block->text;
    uint32_t begin = comma + 6;
    if (!rk_at(text, comma + 2, "and ") || rk_profile_is(ctx, "sc")) return;
    uint32_t n = rk_list_at(text, begin, conditions);
    int found = n && !rk_among(rk_word(text, begin + n), small);
    if (rk_at(text, begin, "while ") && rk_ends(rk_word(text, begin + 6), "ing")) {
        uint32_t next = rk_find(text, ", ", begin);
        if (next != UINT32_MAX && next - begin < FARTHEST) found = is_finite(ctx, rk_word(text, next + 2));
    }
    if (!found || rk_unsure(block, comma, begin, 0)) return;
    rk_diag d = rk_diag_at(ctx, block, comma + 2, comma + 5);
    rk_say(&d, "the phrase after “and” has a comma only at its end; put one after “and” too");
    rk_write(&d, "and,");
    rk_replace(&d, RESLINT_FIX_UNSAFE);
    rk_send(&d);
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    reslint_str text = block->text;
    for (uint32_t at = 0; at + 2 < text.len; at++) {
        const char *comma = memchr(text.ptr + at, ',', text.len - 2 - at);
        if (!comma) return;
        at = (uint32_t)(comma - text.ptr);
        switch (text.ptr[at + 2]) {
        case 'a': look_at_and(ctx, block, at); break;
        case 'i':
        case 't':
        case 'f': look_after(ctx, block, at); break;
        default: break;
        }
        if (at && strchr("dtne", text.ptr[at - 1])) look_before(ctx, block, at);
    }
}

static const uint32_t kinds[] = {RK_BODY, RESLINT_KIND_NONE};
static const reslint_level levels[] = {
    {NULL, "negotiation", RESLINT_OFF}, {"mun", NULL, RESLINT_INFO}, {NULL, NULL, RESLINT_WARNING}};

extern const reslint_rule reslint_rule_paired_commas;
const reslint_rule reslint_rule_paired_commas = {
    .id = "paired-commas",
    .summary = "A phrase that is set off has a comma on each side, or none",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
