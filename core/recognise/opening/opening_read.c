/* Reads an opening phrase with the lexicon and by its form, and chooses between the two readings. */
#include "recognise/opening/opening_read.h"

#include "base/str.h"
#include "recognise/opening/opening_inflect.h"

bool rl_is_marker(const rl_opening_words *words, uint32_t i) {
    return rl_word_is(words, i, "also") || rl_word_is(words, i, "further");
}

/* Do the words from `start` say this phrase, whose first word is `head` bytes long and known to match? */
static bool says(const rl_opening_words *words, uint32_t start, const rl_phrase *phrase, uint32_t head,
                 rl_opening_reading *reading) {
    const char *want = phrase->text + head, *end = phrase->text + phrase->len;
    uint32_t i = start + 1, marker = reading->marker;
    while (want < end) {
        want++; /* the space */
        if (i >= words->len || words->at[i - 1].stop) return false;
        if (marker == RL_NO_WORD && *words->at[i].low != *want && rl_is_marker(words, i)) {
            marker = i++;
            if (i >= words->len || words->at[i - 1].stop) return false;
        }
        const rl_opening_word *word = &words->at[i++];
        if ((size_t)(end - want) < word->len || !word->len || *word->low != *want ||
            memcmp(word->low, want, word->len) != 0)
            return false;
        want += word->len;
        if (want < end && *want != ' ') return false;
    }
    reading->marker = marker;
    reading->end = i;
    return true;
}

/* The longest phrase under `head` that the words say. Phrases of the Model UN lists count only on request. */
static bool longest(const rl_opening_words *words, uint32_t start, const rl_head *head, bool mun,
                    rl_opening_reading *reading) {
    for (uint32_t i = 0; head && i < head->count; i++) {
        const rl_phrase *phrase = &rl_phrases[head->first + i];
        if ((phrase->flags & RL_PHRASE_MUN) && !mun) continue;
        if (!says(words, start, phrase, head->len, reading)) continue;
        reading->phrase = phrase;
        reading->known = true;
        reading->opening_class =
            phrase->flags & RL_PHRASE_OPERATIVE ? RESLINT_OPENING_OPERATIVE : RESLINT_OPENING_PREAMBULAR;
        return true;
    }
    return false;
}

/* The head of the other form: "drawing" is looked up as "draws". */
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
    if (rl_lexicon_head(words->at[i].low, words->at[i].len) || other_head(words, i)) return true;
    rl_inflected base = rl_base_of(words->at[i].low, words->at[i].len);
    return base.len && (rl_lexicon_classes(base.text, base.len) & RL_WORD_VERB);
}

/* "Emphasising" is read with the lexicon's spelling. */
static const rl_head *own_head(const rl_opening_words *words, uint32_t i) {
    const rl_opening_word *word = &words->at[i];
    const rl_head *head = rl_lexicon_head(word->low, word->len);
    bool ing = rl_word_has_end(words, i, "ising");
    if (head || word->len >= RL_INFLECT_BYTES || (!ing && !rl_word_has_end(words, i, "ises"))) return head;
    char spelled[RL_INFLECT_BYTES];
    memcpy(spelled, word->low, word->len);
    spelled[word->len - (ing ? 4 : 3)] = 'z';
    return rl_lexicon_head(spelled, word->len);
}

static bool read_lexicon(const rl_opening_words *words, uint32_t start, bool mun,
                         rl_opening_reading *reading) {
    rl_opening_reading own = *reading, other = *reading;
    bool has_own = longest(words, start, own_head(words, start), mun, &own);
    bool has_other = longest(words, start, other_head(words, start), mun, &other);
    if (!has_own && !has_other) return false;
    if (has_own && (!has_other || own.end >= other.end)) {
        *reading = own;
    } else {
        *reading = other;
        reading->phrase = NULL; /* these are not its words */
        reading->opening_class =
            rl_word_has_end(words, start, "ing") ? RESLINT_OPENING_PREAMBULAR : RESLINT_OPENING_OPERATIVE;
    }
    uint32_t verb = rl_skip_adverbs(words, start);
    reading->verb = verb < reading->end ? verb : start;
    return true;
}

/* For the Security Council's editors the phrase ends after any verb of saying ("Expresses", "Reiterating"),
 * for those of the Human Rights Council after "Reaffirms". */
static bool ends_after_verb(const rl_opening_words *words, uint32_t verb, uint32_t organ) {
    if (organ != RESLINT_ORGAN_SC && organ != RESLINT_ORGAN_HRC) return false;
    if (organ == RESLINT_ORGAN_SC && rl_word_is(words, verb + 1, "in") &&
        !rl_word_is(words, verb + 2, "mind"))
        return true; /* "Condemns | in the strongest terms" */
    rl_inflected base = rl_base_of(words->at[verb].low, words->at[verb].len);
    if (organ == RESLINT_ORGAN_HRC) return rl_same((reslint_str){base.text, base.len}, RL_STR("reaffirm"));
    return (rl_lexicon_classes(base.text, base.len) & RL_WORD_SPEAKS) != 0;
}

/* Cuts the reading back to its verb, with an "also" or "once again" that follows at once. */
static void cut_after_verb(const rl_opening_words *words, rl_opening_reading *reading) {
    uint32_t end = reading->verb + 1;
    if (reading->end <= end) return;
    if (rl_word_is(words, end, "once") && reading->end > end + 1) end += 2;
    if (reading->marker != RL_NO_WORD && reading->marker >= end) {
        if (reading->marker == end)
            end++;
        else
            reading->marker = RL_NO_WORD;
    }
    if (end < reading->end) reading->phrase = NULL;
    reading->end = end;
}

bool rl_opening_read(const rl_opening_words *words, uint32_t start, bool mun, uint32_t organ,
                     rl_opening_reading *reading) {
    if (start >= words->len) return false;
    rl_opening_reading entry = *reading;
    bool found = read_lexicon(words, start, mun, reading);
    if (!found) {
        uint32_t verb = rl_skip_adverbs(words, start);
        found = verb > start && verb < words->len && read_lexicon(words, verb, mun, reading);
        reading->phrase = NULL; /* its adverb is not in the list */
    }
    if (!found) {
        *reading = entry;
        if (!rl_form_read(words, start, reading)) return false;
        reading->partial =
            rl_lexicon_head(words->at[reading->verb].low, words->at[reading->verb].len) != NULL;
    }
    if (ends_after_verb(words, reading->verb, organ))
        cut_after_verb(words, reading);
    else
        rl_form_extend(words, reading);
    return true;
}
