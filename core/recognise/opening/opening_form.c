/* Opening phrases by their form, where no list helps: "Deeply convinced", "Having also considered",
 * "Commemorates", and the tails that a phrase may have: "with great appreciation", "its firm belief", "in the
 * strongest terms", "and encourages". The phrase ends where the editors' italics end: after the verb and what
 * belongs to it, before "of", "to", "that", a subject or an object. */
#include "base/str.h"
#include "recognise/opening/opening_inflect.h"
#include "recognise/opening/opening_read.h"

enum { MOST_ADJECTIVES = 4 };

static bool is_adverb(const rl_opening_words *words, uint32_t i) {
    return (rl_word_classes(words, i) & RL_WORD_ADVERB) || rl_word_has_end(words, i, "ly");
}

uint32_t rl_skip_adverbs(const rl_opening_words *words, uint32_t i) {
    for (;;) {
        if (rl_word_is(words, i, "once") &&
            (rl_word_is(words, i + 1, "again") || rl_word_is(words, i + 1, "more")))
            i += 2;
        else if (is_adverb(words, i) && !words->at[i].stop && !rl_word_has_end(words, i, "ing"))
            i++;
        else
            return i;
    }
}

/* ---- verbs and adjectives ---------------------------------------------------------------------------- */

static bool is_past_participle(const rl_opening_words *words, uint32_t i) {
    return rl_word_has_end(words, i, "ed") || (rl_word_classes(words, i) & RL_WORD_PARTICIPLE);
}

static bool is_adjective(const rl_opening_words *words, uint32_t i) {
    return (rl_word_classes(words, i) & RL_WORD_ADJECTIVE) != 0;
}

/* No noun comes after an adjective or past participle that opens a paragraph: "Concerned States should" is
 * prose, "Concerned that" and "Alarmed at" are openings. */
static bool is_alone(const rl_opening_words *words, uint32_t i) {
    if (words->at[i].stop || i + 1 >= words->len) return true;
    return (rl_word_classes(words, i + 1) & RL_WORD_PREPOSITION) || rl_word_is(words, i + 1, "that") ||
           rl_is_marker(words, i + 1) || rl_word_is(words, i + 1, "and") ||
           rl_word_is(words, i + 1, "once") || rl_word_is(words, i + 1, "again") ||
           rl_word_is(words, i + 1, "still");
}

static uint32_t skip_marker(const rl_opening_words *words, uint32_t i, rl_opening_reading *reading) {
    if (reading->marker == RL_NO_WORD && rl_is_marker(words, i) && !rl_word_stopped(words, i))
        reading->marker = i++;
    return i;
}

static bool ends_at(rl_opening_reading *reading, uint32_t end, uint32_t opening_class) {
    reading->end = end;
    reading->opening_class = opening_class;
    return true;
}

/* "Having also considered", "Having taken note", "Having regard". */
static bool read_having(const rl_opening_words *words, rl_opening_reading *reading) {
    uint32_t i = rl_skip_adverbs(words, skip_marker(words, reading->verb + 1, reading));
    reading->known = true;
    if (rl_word_is(words, i, "taken") && rl_word_is(words, i + 1, "note")) i++;
    if (is_past_participle(words, i) || rl_word_is(words, i, "note") || rl_word_is(words, i, "regard"))
        return ends_at(reading, i + 1, RESLINT_OPENING_PREAMBULAR);
    return false;
}

/* "Being gravely concerned", "Remains deeply concerned", "Continues to welcome". */
static bool read_auxiliary(const rl_opening_words *words, rl_opening_reading *reading) {
    uint32_t i = skip_marker(words, reading->verb + 1, reading);
    uint32_t opening_class =
        rl_word_has_end(words, reading->verb, "ing") ? RESLINT_OPENING_PREAMBULAR : RESLINT_OPENING_OPERATIVE;
    if (rl_word_is(words, i, "to")) {
        i = rl_skip_adverbs(words, i + 1);
        if (rl_word_is(words, i, "be")) i = rl_skip_adverbs(words, i + 1);
        if (i >= words->len) return false;
        rl_inflected finite = rl_third_person_of(words->at[i].low, words->at[i].len);
        reading->known = rl_lexicon_head(finite.text, finite.len) != NULL;
        return (reading->known || is_adjective(words, i)) && ends_at(reading, i + 1, opening_class);
    }
    i = rl_skip_adverbs(words, i);
    reading->known = is_adjective(words, i);
    if (!reading->known && !(is_past_participle(words, i) && is_alone(words, i))) return false;
    return ends_at(reading, i + 1, opening_class);
}

/* A plural noun is not a verb: "Governments of", "Requests for assistance", "States should". An unlisted word
 * must be followed by something that begins an object. */
static bool is_finite(const rl_opening_words *words, uint32_t i, bool known) {
    if (!rl_word_has_end(words, i, "s") || rl_word_has_end(words, i, "ss") || rl_word_has_end(words, i, "us"))
        return false;
    if (known) return true;
    if (words->at[i].stop || words->at[i].len < 4) return false;
    return (rl_word_classes(words, i + 1) & RL_WORD_DETERMINER) && !rl_word_is(words, i + 1, "that");
}

bool rl_form_read(const rl_opening_words *words, uint32_t start, rl_opening_reading *reading) {
    uint32_t i = rl_skip_adverbs(words, start);
    if (i >= words->len) return false;
    reading->verb = i;
    reading->phrase = NULL;
    uint32_t classes = rl_word_classes(words, i);
    if (rl_word_is(words, i, "having")) return read_having(words, reading);
    if (rl_word_is(words, i, "being") || rl_word_is(words, i, "is") || rl_word_is(words, i, "remaining") ||
        rl_word_is(words, i, "remains") || rl_word_is(words, i, "continuing") ||
        rl_word_is(words, i, "continues"))
        return read_auxiliary(words, reading);
    if (classes & RL_WORD_NOT_OPENING) return false;
    bool noun = (classes & RL_WORD_NOUN_LIKE) && !words->at[i].stop;
    reading->known = (classes & RL_WORD_ADJECTIVE) || (!noun && rl_known_verb(words, i));
    if (rl_word_has_end(words, i, "ing") && words->at[i].len > 5)
        return ends_at(reading, i + 1, RESLINT_OPENING_PREAMBULAR);
    if ((classes & RL_WORD_ADJECTIVE) && is_alone(words, i))
        return ends_at(reading, i + 1, RESLINT_OPENING_PREAMBULAR);
    if (i > start && rl_word_has_end(words, i, "ed") && is_alone(words, i)) /* "Deeply moved by" */
        return ends_at(reading, i + 1, RESLINT_OPENING_PREAMBULAR);
    return is_finite(words, i, reading->known) && ends_at(reading, i + 1, RESLINT_OPENING_OPERATIVE);
}

/* ---- tails ------------------------------------------------------------------------------------------- */

/* A noun of one of the `classes` after at most four adjectives; returns the word after it, or `i`. */
static uint32_t skip_noun(const rl_opening_words *words, uint32_t i, uint32_t classes) {
    uint32_t at = i;
    for (uint32_t n = 0; n <= MOST_ADJECTIVES && at < words->len && !rl_word_stopped(words, at); n++, at++) {
        uint32_t own = rl_word_classes(words, at);
        if (own & classes) return at + 1;
        if (own & (RL_WORD_DETERMINER | RL_WORD_PREPOSITION | RL_WORD_MODAL)) break;
        if (words->at[at].stop) break;
    }
    return i;
}

/* "… and gratitude" after a noun. */
static uint32_t skip_second_noun(const rl_opening_words *words, uint32_t i, uint32_t classes) {
    if (rl_word_stopped(words, i) || !rl_word_is(words, i, "and")) return i;
    uint32_t noun = rl_word_is(words, i + 1, "its") ? i + 2 : i + 1;
    uint32_t end = skip_noun(words, noun, classes);
    if (end == noun || end - noun > 2 || (rl_word_classes(words, end - 1) & RL_WORD_NOUN_LIKE)) return i;
    return end; /* but not "its concern and calls upon", which are two verbs */
}

static uint32_t skip_with(const rl_opening_words *words, uint32_t i) {
    if (!rl_word_is(words, i, "with")) return i;
    uint32_t end = skip_noun(words, i + 1, RL_WORD_FEELING);
    return end > i + 1 ? skip_second_noun(words, end, RL_WORD_FEELING) : i;
}

/* "its strong commitment", "its call upon": after verbs of saying. */
static uint32_t skip_its(const rl_opening_words *words, uint32_t i, uint32_t verb) {
    rl_inflected base = rl_base_of(words->at[verb].low, words->at[verb].len);
    if (!(rl_lexicon_classes(base.text, base.len) & RL_WORD_SPEAKS)) return i;
    bool expresses = rl_same((reslint_str){base.text, base.len}, RL_STR("express"));
    uint32_t classes = RL_WORD_FEELING | RL_WORD_STATEMENT, noun = i, end;
    if (rl_word_is(words, i, "its") || rl_word_is(words, i, "their"))
        noun = i + 1;
    else if (expresses && rl_word_is(words, i, "the"))
        noun = i + 1, classes = RL_WORD_HELD;
    else if (!expresses)
        return i;
    end = skip_noun(words, noun, classes);
    if (end == noun) return i;
    if ((rl_word_is(words, end - 1, "call") || rl_word_is(words, end - 1, "calls")) &&
        (rl_word_is(words, end, "upon") || rl_word_is(words, end, "on") || rl_word_is(words, end, "for")))
        return end + 1;
    return skip_second_noun(words, end, classes);
}

static uint32_t skip_words(const rl_opening_words *words, uint32_t i, const char *phrase) {
    for (uint32_t at = i; at < words->len && (at == i || !rl_word_stopped(words, at)); at++) {
        size_t len = strcspn(phrase, " ");
        if (words->at[at].len != len || memcmp(words->at[at].low, phrase, len) != 0) return i;
        if (!phrase[len]) return at + 1;
        phrase += len + 1;
    }
    return i;
}

static uint32_t skip_adverbial(const rl_opening_words *words, uint32_t i) {
    static const char *const adverbials[] = {"once again",
                                             "once more",
                                             "in the strongest possible terms",
                                             "in the strongest terms",
                                             "without reservation",
                                             "again",
                                             "anew",
                                             "unequivocally",
                                             "in particular"};
    for (size_t n = 0; n < sizeof adverbials / sizeof *adverbials; n++) {
        uint32_t end = skip_words(words, i, adverbials[n]);
        if (end > i) return end;
    }
    return i;
}

/* "… and strongly condemns": a second verb of the same class. */
static uint32_t skip_second_verb(const rl_opening_words *words, uint32_t i, rl_opening_reading *reading) {
    if (!rl_word_is(words, i, "and")) return i;
    uint32_t verb = rl_skip_adverbs(words, i + 1);
    bool participle = rl_word_has_end(words, verb, "ing");
    if (reading->opening_class == RESLINT_OPENING_PREAMBULAR ? !participle && !is_adjective(words, verb)
                                                             : !rl_word_has_end(words, verb, "s"))
        return i;
    if (!is_adjective(words, verb) && !rl_known_verb(words, verb)) return i;
    if (is_adjective(words, verb) != is_adjective(words, reading->verb)) return i;
    reading->verb = verb;
    return verb + 1;
}

void rl_form_extend(const rl_opening_words *words, rl_opening_reading *reading) {
    uint32_t verb = reading->verb;
    for (uint32_t rounds = 0; rounds < 4; rounds++) {
        uint32_t old = reading->end, marker = reading->marker;
        if (old >= words->len || rl_word_stopped(words, old)) break;
        uint32_t i = skip_marker(words, old, reading);
        if (i >= words->len || rl_word_stopped(words, i)) {
            reading->marker = marker;
            break;
        }
        uint32_t end = skip_with(words, i);
        if (end == i && old == reading->verb + 1) end = skip_its(words, i, reading->verb);
        if (end == i && (rl_word_classes(words, old - 1) & (RL_WORD_FEELING | RL_WORD_STATEMENT)))
            end = skip_second_noun(words, i, RL_WORD_FEELING | RL_WORD_STATEMENT);
        if (end == i) end = skip_adverbial(words, i);
        if (end == i) end = skip_second_verb(words, i, reading);
        if (end == i) {
            reading->marker = marker;
            break;
        }
        reading->end = end;
        reading->phrase = NULL;
    }
    reading->verb = verb;
}
