/* Cutting the beginning of a paragraph into lower-case words. */
#include "recognise/opening/opening_words.h"

#include "base/str.h"
#include "recognise/lexicon.h"

/* Quotation marks and brackets around words, in bytes: U+2018 to U+201D, the guillemets, ASCII. */
static uint32_t mark_len(reslint_str s, uint32_t at) {
    unsigned char c = (unsigned char)s.ptr[at];
    if (rl_is_alpha(c)) return 0;
    if (c == '"' || c == '(' || c == '[' || c == '\'' || c == ')' || c == ']') return 1;
    if (c == 0xC2 && at + 1 < s.len &&
        ((unsigned char)s.ptr[at + 1] == 0xAB || (unsigned char)s.ptr[at + 1] == 0xBB))
        return 2;
    if (c == 0xE2 && at + 2 < s.len && (unsigned char)s.ptr[at + 1] == 0x80 &&
        (unsigned char)s.ptr[at + 2] >= 0x98 && (unsigned char)s.ptr[at + 2] <= 0x9D)
        return 3;
    return 0;
}

static bool stops(unsigned char c) {
    return c == ',' || c == ';' || c == ':' || c == '.' || c == ')' || c == ']' || c == '"';
}

/* The end of the word without punctuation; `stop` tells whether there was any. */
static uint32_t bare_end(reslint_str text, uint32_t begin, uint32_t end, bool *stop) {
    *stop = false;
    if (end > begin && rl_is_lower((unsigned char)text.ptr[end - 1])) return end; /* most often */
    while (end > begin) {
        if (stops((unsigned char)text.ptr[end - 1]))
            end--;
        else if (end - begin > 3 && mark_len(text, end - 3) == 3)
            end -= 3;
        else
            break;
        *stop = true;
    }
    return end;
}

/* "Option 2: Decides …": the place after the colon; otherwise 0. */
static uint32_t after_option(reslint_str text) {
    enum { LONGEST = 16 };
    if (!text.len || text.ptr[0] != 'O' || !rl_starts_ci(text, "option ")) return 0;
    uint32_t colon = rl_find(rl_slice(text, 0, text.len < LONGEST ? text.len : LONGEST), ":", 0);
    return colon == UINT32_MAX ? 0 : colon + 1;
}

void rl_opening_split(reslint_str text, rl_opening_words *out) {
    uint32_t at = after_option(text), used = 0;
    for (out->len = 0; out->len < RL_OPENING_WORDS; out->len++) {
        for (uint32_t skip = 1; at < text.len && skip; at += skip)
            skip = rl_is_space((unsigned char)text.ptr[at]) ? 1 : mark_len(text, at);
        rl_opening_word *word = &out->at[out->len];
        word->begin = at;
        word->low = out->buffer + used;
        for (; at < text.len && !rl_is_space((unsigned char)text.ptr[at]); at++) {
            if (used == RL_OPENING_BYTES) return;
            out->buffer[used++] = rl_lower(text.ptr[at]);
        }
        if (word->begin == at) return;
        word->end = bare_end(text, word->begin, at, &word->stop);
        word->len = word->end - word->begin;
    }
}

uint32_t rl_word_classes(const rl_opening_words *words, uint32_t i) {
    return i < words->len ? rl_lexicon_classes(words->at[i].low, words->at[i].len) : 0;
}
