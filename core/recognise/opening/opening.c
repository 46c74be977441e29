/* The opening phrase of a paragraph: reads it, repairs it, and works out what follows from it. */
#include "recognise/opening/opening.h"

#include "base/str.h"
#include "recognise/opening/opening_addressee.h"
#include "recognise/opening/opening_inflect.h"
#include "recognise/opening/opening_read.h"
#include "recognise/opening/opening_repair.h"

typedef struct request {
    reslint_str text;
    uint32_t wanted, organ;
    bool mun;
} request;

/* "Recalling also", "Requests further the Secretary-General", but not "Encourages further ratifications". */
static void take_marker_after(const rl_opening_words *words, rl_opening_reading *reading) {
    uint32_t i = reading->end;
    if (reading->marker != RL_NO_WORD || rl_word_stopped(words, i) || !rl_is_marker(words, i)) return;
    if (reading->opening_class == RESLINT_OPENING_OPERATIVE && rl_word_is(words, i, "further")) {
        bool object = (rl_word_classes(words, i + 1) & (RL_WORD_DETERMINER | RL_WORD_PREPOSITION)) != 0;
        if (!object || words->at[i].stop) return;
    }
    reading->marker = i;
    reading->end = i + 1;
}

/* "Concerns have", "Requests for assistance should", "Concerned States must": not openings. */
static bool is_prose(reslint_str text, const rl_opening_words *words, const rl_opening_reading *reading) {
    uint32_t next = reading->end;
    if (next >= words->len || rl_word_stopped(words, next)) return false;
    uint32_t classes = rl_word_classes(words, next);
    if (classes & RL_WORD_MODAL) return true;
    if (reading->opening_class == RESLINT_OPENING_PREAMBULAR && rl_word_has_end(words, next - 1, "ed") &&
        !rl_word_is(words, reading->verb, "having")) { /* "Having considered proposals" is one */
        bool noun =
            rl_word_has_end(words, next, "s") && !(classes & (RL_WORD_PREPOSITION | RL_WORD_DETERMINER));
        return noun || rl_is_upper((unsigned char)text.ptr[words->at[next].begin]);
    }
    if (reading->opening_class != RESLINT_OPENING_OPERATIVE || reading->end != reading->verb + 1)
        return false;
    if (rl_word_is(words, next, "of") || rl_word_is(words, next, "from")) return true;
    return (rl_word_classes(words, reading->verb) & RL_WORD_NOUN_LIKE) && (classes & RL_WORD_PREPOSITION) &&
           !rl_word_is(words, next, "to") && !rl_word_is(words, next, "with") &&
           !rl_word_is(words, next, "in");
}

/* Where a block may be anything, an unlisted form counts only if the paragraph begins and ends as its kind
 * does. */
static bool looks_like_paragraph(reslint_str text, uint32_t opening_class) {
    text = rl_trim(text);
    if (!text.len || rl_is_lower((unsigned char)text.ptr[0])) return false;
    char last = text.ptr[text.len - 1];
    return opening_class == RESLINT_OPENING_PREAMBULAR ? last == ',' : last == ';' || last == ':';
}

static bool read_words(const request *ask, const rl_opening_words *words, rl_opening_reading *reading) {
    memset(reading, 0, sizeof *reading);
    reading->marker = RL_NO_WORD;
    uint32_t start = 0;
    if (rl_is_marker(words, 0) && !words->at[0].stop) reading->marker = start++;
    if (!rl_opening_read(words, start, ask->mun, ask->organ, reading)) return false;
    take_marker_after(words, reading);
    if (is_prose(ask->text, words, reading)) return false;
    if (!reading->known && ask->wanted == RESLINT_OPENING_NONE &&
        !looks_like_paragraph(ask->text, reading->opening_class))
        return false;
    return true;
}

/* ---- what follows from a reading --------------------------------------------------------------------- */

static reslint_str key_of(const rl_opening_words *words, const rl_opening_reading *reading, rl_arena *arena) {
    if (reading->phrase) return (reslint_str){reading->phrase->text, reading->phrase->len};
    size_t room = 1;
    for (uint32_t i = 0; i < reading->end; i++) room += words->at[i].len + 1u;
    char *key = rl_alloc(arena, room);
    uint32_t used = 0;
    for (uint32_t i = 0; i < reading->end; i++) {
        if (i == reading->marker) continue;
        if (used) key[used++] = ' ';
        memcpy(key + used, words->at[i].low, words->at[i].len);
        used += words->at[i].len;
    }
    return (reslint_str){key, used};
}

/* Is the phrase from word `from` on, in the operative form and without also or further, one that addresses
 * somebody? */
static bool is_directive_from(const rl_opening_words *words, const rl_opening_reading *reading,
                              uint32_t from) {
    rl_inflected finite = {{0}, 0};
    reslint_str head = {words->at[from].low, words->at[from].len};
    if (reading->opening_class == RESLINT_OPENING_PREAMBULAR && rl_word_has_end(words, from, "ing")) {
        finite = rl_finite_of(head.ptr, head.len);
        head = (reslint_str){finite.text, finite.len};
    }
    const rl_head *found = rl_lexicon_head(head.ptr, head.len);
    for (uint32_t n = 0; found && n < found->count; n++) {
        const rl_phrase *phrase = &rl_phrases[found->first + n];
        if (!(phrase->flags & RL_PHRASE_DIRECTIVE)) continue;
        reslint_str rest = rl_slice((reslint_str){phrase->text, phrase->len}, found->len, phrase->len);
        uint32_t i = from + 1;
        for (; i < reading->end && rest.len; i++) {
            if (i == reading->marker) continue;
            uint32_t len = words->at[i].len;
            if (rest.len < len + 1 || memcmp(rest.ptr + 1, words->at[i].low, len) != 0) break;
            rest = rl_slice(rest, len + 1, rest.len);
        }
        if (i < reading->end && i == reading->marker) i++;
        if (!rest.len && i == reading->end) return true;
    }
    return false;
}

static bool is_directive(const rl_opening_words *words, const rl_opening_reading *reading) {
    if (reading->phrase && (reading->phrase->flags & RL_PHRASE_DIRECTIVE)) return true;
    return is_directive_from(words, reading, reading->verb);
}

/* "Commends X for", "Expresses its appreciation to X for": the noun phrase ends before "for". */
static bool thanks(reslint_str key) {
    return rl_starts(key, "commend") || rl_starts(key, "congratulat") || rl_starts(key, "express") ||
           rl_starts(key, "thank") || rl_starts(key, "pay");
}

static void fill(const request *ask, const rl_opening_words *words, const rl_opening_reading *reading,
                 rl_arena *arena, rl_opening *out) {
    out->opening_class = reading->opening_class;
    out->known = reading->known;
    out->span = (reslint_span){words->at[0].begin, words->at[reading->end - 1].end};
    out->key = key_of(words, reading, arena);
    if (reading->marker != RL_NO_WORD) {
        const rl_opening_word *marker = &words->at[reading->marker];
        out->marker = rl_word_is(words, reading->marker, "also") ? RESLINT_ALSO : RESLINT_FURTHER;
        out->marker_at = (reslint_span){marker->begin, marker->end};
        out->marker_in_front = reading->marker < reading->verb;
    }
    out->directive = is_directive(words, reading);
    if (!out->directive) return;
    reslint_str rest = rl_slice(ask->text, out->span.end, ask->text.len);
    out->addressee = rl_opening_addressee(rest, thanks(out->key), arena);
}

/* "Taking note with apprecia tion": what comes after the phrase begins like a tail but is not one. */
static bool lacks_tail(const rl_opening_words *words, const rl_opening_reading *reading) {
    uint32_t i = reading->end;
    return !rl_word_stopped(words, i) && (rl_word_is(words, i, "with") || rl_word_is(words, i, "its"));
}

/* The reading after repair, if that makes it longer or better known; otherwise the words are left as they
 * were. */
static bool read_repaired(const request *ask, rl_opening_words *words, rl_opening_reading *reading) {
    rl_opening_reading repaired;
    bool mended = rl_opening_repair(words, rl_is_marker(words, 0) ? 1 : 0) &&
                  read_words(ask, words, &repaired) && repaired.known;
    if (mended)
        *reading = repaired;
    else
        rl_opening_split(ask->text, words);
    return mended;
}

static bool find(const request *ask, rl_arena *arena, rl_opening *out) {
    rl_opening_words words;
    rl_opening_reading reading;
    memset(out, 0, sizeof *out);
    out->key = out->addressee = (reslint_str){"", 0};
    rl_opening_split(ask->text, &words);
    if (!words.len) return false;
    bool found = read_words(ask, &words, &reading);
    if ((!found || !reading.known || reading.partial || lacks_tail(&words, &reading)) &&
        read_repaired(ask, &words, &reading))
        out->repaired = found = true;
    if (!found) return false;
    fill(ask, &words, &reading, arena, out);
    return true;
}

bool rl_opening_find_for(reslint_str text, uint32_t wanted, uint32_t organ, bool mun, rl_arena *arena,
                         rl_opening *out) {
    request ask = {text, wanted, organ, mun};
    return find(&ask, arena, out);
}
