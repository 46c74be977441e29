/* The lexicon's reading of an opening phrase, and the choice between it and the forms'. */
#include "model/opening_read.h"

#include "base/str.h"
#include "model/opening_inflect.h"

bool rl_is_marker(const rl_opening_words *words, uint32_t i) {
    return rl_word_is(words, i, "also") || rl_word_is(words, i, "further");
}

/* One word of a phrase, the text up to its blank. */
static reslint_str next_word(const char **rest) {
    reslint_str word = {*rest, (uint32_t)strcspn(*rest, " ")};
    *rest += word.len;
    if (**rest == ' ') ++*rest;
    return word;
}

/* Do the words from `start` say this phrase, its first word being taken as said? The end goes to
 * reading->end. */
static bool says(const rl_opening_words *words, uint32_t start, const rl_phrase *phrase,
                 rl_reading *reading) {
    const char *rest = phrase->text;
    uint32_t i = start + 1, marker = reading->marker;
    next_word(&rest);
    while (*rest) {
        reslint_str want = next_word(&rest);
        if (i >= words->len || rl_word_stopped(words, i)) return false;
        if (marker == RL_NO_WORD && rl_is_marker(words, i)) {
            marker = i++;
            if (i >= words->len || rl_word_stopped(words, i)) return false;
        }
        if (!rl_same(want, (reslint_str){words->at[i].low, words->at[i].len})) return false;
        i++;
    }
    reading->marker = marker;
    reading->end = i;
    return true;
}

/* The longest phrase under `head` that the words say. Phrases of the Model UN lists count only when asked
 * for. */
static bool longest(const rl_opening_words *words, uint32_t start, const rl_head *head, bool mun,
                    rl_reading *reading) {
    for (uint32_t i = 0; head && i < head->count; i++) {
        const rl_phrase *phrase = &rl_phrases[head->first + i];
        if ((phrase->flags & RL_PHRASE_MUN) && !mun) continue;
        if (!says(words, start, phrase, reading)) continue;
        reading->phrase = phrase;
        reading->known = true;
        reading->opening_class =
            phrase->flags & RL_PHRASE_OPERATIVE ? RESLINT_OPENING_OPERATIVE : RESLINT_OPENING_PREAMBULAR;
        return true;
    }
    return false;
}

/* The head in the other form: "drawing" is looked up as "draws". */
static const rl_head *other_head(const rl_opening_words *words, uint32_t i) {
    const rl_opening_word *word = &words->at[i];
    rl_inflected other;
    if (rl_word_has_end(words, i, "ing"))
        other = rl_finite_of(word->low, word->len);
    else if (rl_word_has_end(words, i, "s"))
        other = rl_participle_of(word->low, word->len);
    else
        return NULL;
    return rl_lexicon_head(other.text, other.len);
}

bool rl_known_verb(const rl_opening_words *words, uint32_t i) {
    if (i >= words->len) return false;
    return rl_lexicon_head(words->at[i].low, words->at[i].len) || other_head(words, i);
}

static bool read_lexicon(const rl_opening_words *words, uint32_t start, bool mun, rl_reading *reading) {
    rl_reading own = *reading, other = *reading;
    const rl_opening_word *first = &words->at[start];
    bool has_own = longest(words, start, rl_lexicon_head(first->low, first->len), mun, &own);
    bool has_other = longest(words, start, other_head(words, start), mun, &other);
    if (!has_own && !has_other) return false;
    if (has_own && (!has_other || own.end >= other.end)) {
        *reading = own;
    } else {
        *reading = other;
        reading->phrase = NULL; /* its words are not these */
        reading->opening_class =
            rl_word_has_end(words, start, "ing") ? RESLINT_OPENING_PREAMBULAR : RESLINT_OPENING_OPERATIVE;
    }
    uint32_t verb = rl_skip_adverbs(words, start);
    reading->verb = verb < reading->end ? verb : start;
    return true;
}

/* The Security Council's editors set the verb alone: "Expresses", "Reiterating", "Calls". */
static void cut_for_council(const rl_opening_words *words, rl_reading *reading) {
    const rl_opening_word *verb = &words->at[reading->verb];
    rl_inflected base = rl_base_of(verb->low, verb->len);
    uint32_t end = reading->verb + 1;
    if (reading->end <= end || !(rl_lexicon_classes(base.text, base.len) & RL_WORD_SPEAKS)) return;
    if (reading->marker != RL_NO_WORD && reading->marker >= end) {
        if (reading->marker == end)
            end++;
        else
            reading->marker = RL_NO_WORD;
    }
    reading->end = end;
    reading->phrase = NULL;
}

bool rl_opening_read(const rl_opening_words *words, uint32_t start, bool mun, bool council,
                     rl_reading *reading) {
    if (start >= words->len) return false;
    rl_reading listed = *reading, formed = *reading;
    bool has_listed = read_lexicon(words, start, mun, &listed);
    if (has_listed && !council) rl_form_extend(words, &listed);
    bool has_formed = rl_form_read(words, start, &formed);
    if (has_formed && !council) rl_form_extend(words, &formed);
    if (!has_listed && !has_formed) return false;
    *reading = has_listed && (!has_formed || listed.end >= formed.end) ? listed : formed;
    if (council) cut_for_council(words, reading);
    return true;
}
