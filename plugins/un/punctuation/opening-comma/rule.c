/* opening-comma: no comma separates the verb of a paragraph from its object: "Recalling, its resolution".
 *
 * A comma may follow the verb if a phrase is set off ("Recalling, in this regard, its resolution"), so only
 * words are looked for that begin an object, or, if no other comma follows, that cannot begin such a
 * phrase. */
#include "reslint/rulekit.h"

/* Words that begin the object of a verb and never a phrase that is set off. */
static int begins_object(reslint_str word) {
    return rk_in_list_ci(
        word, "its|that|the|all|a|an|these|those|this|their|States|Member|his|her|each|every|both");
}

/* Words that begin a phrase or clause that is set off, or continue a series of verbs; and words in -ly. */
static int begins_insertion(reslint_str word) {
    return rk_ends(word, "ly") || rk_ends(word, "ing") ||
           rk_in_list_ci(
               word,
               "in|on|at|as|by|to|of|if|so|or|up|via|per|for|from|with|within|without|under|upon|"
               "over|through|throughout|during|after|before|between|among|amid|across|along|"
               "against|beyond|pending|pursuant|subject|notwithstanding|despite|given|due|prior|"
               "contrary|consistent|consonant|mindful|aware|together|inter|mutatis|while|whilst|"
               "where|when|whenever|wherever|whether|unless|until|once|since|because|though|"
               "although|and|nor|but|not|no|also|again|further|furthermore|moreover|therefore|"
               "thus|hence|however|even|only|now|then|here|there|too|yet|still|either|neither|"
               "first|second|third|last|rather|instead|like|such|which|who|whom|whose|what|how|"
               "why|should|e|i|et|above|below|today|based|more|most|perhaps|otherwise|itself|themselves|himself|herself|it|they|we");
}

static int looks_like_verb(reslint_str word) {
    return rk_ends(word, "s") || rk_ends(word, "d");
}

/* "Condemns, rejects and deplores theft", "… and also deplores …": a series of verbs, unlike "Condemns, lamps
 * and oil". */
static int goes_on_with_verbs(reslint_str text, uint32_t at, reslint_str word) {
    enum { NEAR = 40 };
    if (!looks_like_verb(word)) return 0;
    reslint_str rest = rk_slice(text, 0, at + NEAR < text.len ? at + NEAR : text.len);
    uint32_t joined = rk_find(rest, " and ", at), length = 5;
    if (joined == UINT32_MAX) joined = rk_find(rest, " or ", at), length = 4;
    if (joined == UINT32_MAX) return 0;
    reslint_str second = rk_word(text, joined + length);
    return looks_like_verb(second) || begins_insertion(second);
}

/* "Decides, to remain seized", "Deeply concerned, by the attacks": what the verb itself requires. */
static int is_asked_for(reslint_str opening, reslint_str word, reslint_str next) {
    static const struct {
        const char *preposition, *verbs;
    } pairs[] = {{"to", "Decides|Resolves|Agrees|Undertakes|Pledges"},
                 {"by", "Guided|concerned|alarmed|disturbed|shocked|appalled|saddened|distressed|encouraged|"
                        "dismayed|troubled|horrified"},
                 {"about", "concerned|alarmed"},
                 {"of", "aware|mindful|conscious"},
                 {"upon", "Calls"}};
    reslint_str verb = rk_last_word(opening);
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (rk_is(word, pairs[i].preposition) && rk_in_list_ci(verb, pairs[i].verbs))
            return !rk_in_list_ci(next, "this|that|these|those|and|way|means|course|extension|right");
    return 0;
}

/* "Further condemns, piracy": an object that no word introduces. No other comma may follow in the paragraph,
 * since that could close what is set off. */
static int is_bare_object(reslint_str text, reslint_str opening, uint32_t comma, reslint_str word) {
    uint32_t after = comma + 2 + word.len, next = rk_find(text, ",", after);
    if (word.len < 2 || !rk_is_letter(word.ptr[0])) return 0;
    if (next != UINT32_MAX && next + 1 < text.len) return 0;
    if (after < text.len && text.ptr[after] == ' ' && is_asked_for(opening, word, rk_word(text, after + 1)))
        return 1;
    return !begins_insertion(word) && !goes_on_with_verbs(text, after, word);
}

/* "the day before", "this year", "all the same": a few words that say when or how, not what. */
static int is_adverb(reslint_str phrase) {
    enum { MOST_WORDS = 4 };
    return rk_first_words(phrase, MOST_WORDS).len == phrase.len &&
           rk_in_list_ci(rk_last_word(phrase),
                         "before|after|earlier|later|ago|since|then|now|over|round|through|same|told|said|"
                         "considered|being|hour|hours|day|days|night|morning|evening|week|weeks|month|months|"
                         "year|years|decade|decades|time|times|spring|summer|autumn|winter|while|rule");
}

/* A second comma soon after the first sets a phrase off: "Noting, at the well, that …", "Noting, the day
 * before, lamps". */
static int is_set_off(reslint_str text, uint32_t comma) {
    enum { NEAR = 60 };
    uint32_t next = rk_find(text, ",", comma + 1);
    return next != UINT32_MAX && next + 2 < text.len && next - comma < NEAR &&
           (begins_object(rk_word(text, next + 2)) || is_adverb(rk_slice(text, comma + 2, next)));
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    const reslint_clause *c = block->as.clause;
    if (!c || c->opening.end <= c->opening.begin || !c->opening_known) return;
    uint32_t comma = c->opening.end;
    if (comma + 2 >= block->text.len || !rk_at(block->text, comma, ", ")) return;
    reslint_str word = rk_word(block->text, comma + 2);
    if (rk_in_list_ci(rk_text_in(block, c->opening), "whereas|resolved|further resolved"))
        return; /* as parliaments write them */
    int tells = begins_object(word) ? !is_set_off(block->text, comma)
                                    : is_bare_object(block->text, rk_text_in(block, c->opening), comma, word);
    if (!tells || rk_unsure(block, comma, comma + 1, RK_QUOTED) || rk_cut_inside(block, comma, comma + 1))
        return;
    rk_diag d = rk_diag_at(ctx, block, comma, comma + 1);
    rk_say(&d, "take out the comma between the verb and its object");
    rk_write(&d, "%.*s %.*s …", RK_ARG(rk_text_in(block, c->opening)), RK_ARG(word));
    rk_edit(&d, d.at, "");
    rk_fix(&d, RESLINT_FIX_UNSAFE, "Take out the comma");
    rk_send(&d);
}

static const uint32_t kinds[] = {RK_BODY, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_INFO}, {NULL, NULL, RESLINT_WARNING}};

extern const reslint_rule reslint_rule_opening_comma;
const reslint_rule reslint_rule_opening_comma = {
    .id = "opening-comma",
    .summary = "No comma comes between the verb that opens a paragraph and its object",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
