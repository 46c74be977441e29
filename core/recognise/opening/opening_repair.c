/* Repairs three kinds of damage: a space inside a word, a letter read as another, a space lost between two
 * words. Tried only when the text has no ordinary opening, so walking all heads of the lexicon is cheap
 * enough. */
#include "recognise/opening/opening_repair.h"

#include "base/str.h"
#include "recognise/lexicon.h"
#include "recognise/opening/opening_read.h"

enum { LONG_WORD = 8, JOINED_MOST = 4, JOINED_BYTES = 48 };

/* The letters that scanners misread as this one. */
static const char *lookalikes(char c) {
    switch (c) {
    case 'a': return "oe";
    case 'b': return "h6";
    case 'c': return "eo";
    case 'e': return "cao";
    case 'f': return "t";
    case 'g': return "q9";
    case 'h': return "bn-";
    case 'i': return "l1|!j";
    case 'j': return "i";
    case 'l': return "i1|!t";
    case 'n': return "uhr";
    case 'o': return "0cae";
    case 'q': return "g9";
    case 'r': return "n";
    case 's': return "5";
    case 't': return "fl";
    case 'u': return "n";
    case 'v': return "y";
    case 'y': return "v";
    case '0': return "o";
    case '1':
    case '|':
    case '!': return "li";
    case '5': return "s";
    case '6': return "b";
    case '9': return "gq";
    case '-': return "h";
    default: return "";
    }
}

static bool confused(char a, char b) {
    return b && strchr(lookalikes(a), b);
}

/* Two letters that scanners see in place of one: "rn" for "m", "nh" for "n", "vv" for "w", "cl" for "d". */
static bool confused_pair(const char *two, char one) {
    static const char *const triples[] = {"rnm", "nhn", "vvw", "cld", "iiu", "lln"};
    for (size_t i = 0; i < sizeof triples / sizeof *triples; i++)
        if (two[0] == triples[i][0] && two[1] == triples[i][1] && one == triples[i][2]) return true;
    return false;
}

/* Of the same length: one confused letter anywhere, two swapped letters inside; in a long word, any one
 * wrong letter but the last. (A verb is only compared with those that begin with its letter, or one like it.) */
static bool near_same_length(reslint_str word, reslint_str want, uint32_t at) {
    uint32_t rest = at + 1;
    if (memcmp(word.ptr + rest, want.ptr + rest, want.len - rest) == 0) {
        if (want.len > 4 && confused(word.ptr[at], want.ptr[at])) return true;
        return want.len > LONG_WORD && rest < want.len;
    }
    return at > 0 && rest + 1 < want.len && word.ptr[at] == want.ptr[rest] &&
           word.ptr[rest] == want.ptr[at] &&
           memcmp(word.ptr + rest + 1, want.ptr + rest + 1, want.len - rest - 1) == 0;
}

/* Is `word`, which is one letter longer than `want`, different from it only by such a pair at `at`? */
static bool two_for_one(reslint_str word, reslint_str want, uint32_t at) {
    return at < want.len && confused_pair(word.ptr + at, want.ptr[at]) &&
           memcmp(word.ptr + at + 2, want.ptr + at + 1, want.len - at - 1) == 0;
}

/* One repair away? The last letter tells "Notes" from "Note", so it is never added or dropped. */
static bool is_near(reslint_str word, reslint_str want) {
    uint32_t at = 0, shorter = word.len < want.len ? word.len : want.len;
    if (want.len < 4 || word.len + 1 < want.len || word.len > want.len + 1) return false;
    while (at < shorter && word.ptr[at] == want.ptr[at]) at++;
    if (at == shorter) return false;
    if (word.len == want.len) return near_same_length(word, want, at);
    if (word.len == want.len + 1) { /* a letter too many, or two for one */
        bool tail = memcmp(word.ptr + at + 1, want.ptr + at, want.len - at) == 0;
        bool doubled = at > 0 && word.ptr[at] == word.ptr[at - 1];
        if (tail && at > 0 && (want.len >= LONG_WORD || doubled)) return true;
        return two_for_one(word, want, at) || (at > 0 && two_for_one(word, want, at - 1));
    }
    bool tail = memcmp(word.ptr + at, want.ptr + at + 1, word.len - at) == 0;
    bool doubled = want.ptr[at] == want.ptr[at ? at - 1 : 0];
    return tail && at > 0 && (want.len >= LONG_WORD || doubled);
}

static reslint_str low(const rl_opening_words *words, uint32_t i) {
    return (reslint_str){words->at[i].low, words->at[i].len};
}

/* Words `i` to `i + n - 1` become one that reads `as`. */
static void merge(rl_opening_words *words, uint32_t i, uint32_t n, reslint_str as) {
    rl_opening_word *first = &words->at[i];
    const rl_opening_word *last = &words->at[i + n - 1];
    first->end = last->end;
    first->stop = last->stop;
    first->low = as.ptr;
    first->len = as.len;
    memmove(first + 1, last + 1, (words->len - i - n) * sizeof *first);
    words->len -= n - 1;
}

/* Splits word `i` in two, the first `len` bytes long and read as `as`. */
static bool split(rl_opening_words *words, uint32_t i, uint32_t len, reslint_str as) {
    rl_opening_word *word = &words->at[i];
    if (words->len == RL_OPENING_WORDS) words->len--;
    memmove(word + 2, word + 1, (words->len - i - 1) * sizeof *word);
    words->len++;
    word[1] = (rl_opening_word){word->low + len, word->len - len, word->begin + len, word->end, word->stop};
    word[0] = (rl_opening_word){as.ptr, as.len, word->begin, word->begin + len, false};
    return true;
}

/* Words `i` to `i + n - 1` run together, without a hyphen at the end of a line; empty if too long. */
static reslint_str joined(const rl_opening_words *words, uint32_t i, uint32_t n, char *buffer) {
    uint32_t used = 0;
    for (uint32_t k = i; k < i + n; k++) {
        reslint_str word = low(words, k);
        if (k + 1 < i + n && words->at[k].stop) return (reslint_str){buffer, 0};
        if (k + 1 < i + n && word.len > 1 && word.ptr[word.len - 1] == '-') word.len--;
        if (used + word.len > JOINED_BYTES) return (reslint_str){buffer, 0};
        memcpy(buffer + used, word.ptr, word.len);
        used += word.len;
    }
    return (reslint_str){buffer, used};
}

/* Makes word `i` read `want`, by joining it to the words after it or by changing a letter. */
static bool mend(rl_opening_words *words, uint32_t i, reslint_str want) {
    char buffer[JOINED_BYTES];
    uint32_t length = 0;
    for (uint32_t n = 1; n <= JOINED_MOST && i + n <= words->len && length <= want.len; n++) {
        length += words->at[i + n - 1].len;
        if (length + 1 < want.len || length > want.len + n) continue; /* a hyphen may go at each join */
        reslint_str all = joined(words, i, n, buffer);
        bool near = n == 1 || want.len >= LONG_WORD ? is_near(all, want) : false;
        if (!near && (n == 1 || !rl_same(all, want))) continue;
        merge(words, i, n, want);
        return true;
    }
    return false;
}

/* "Requeststhe": the head, then a word that may follow it, or the next word of one of its phrases. */
static bool may_follow(const rl_head *head, reslint_str rest) {
    if (rl_lexicon_classes(rest.ptr, rest.len) & RL_WORD_JOINS) return true;
    for (uint32_t i = 0; i < head->count; i++) {
        const rl_phrase *phrase = &rl_phrases[head->first + i];
        reslint_str tail = rl_slice((reslint_str){phrase->text, phrase->len}, head->len, phrase->len);
        if (tail.len > rest.len && memcmp(tail.ptr + 1, rest.ptr, rest.len) == 0 &&
            (tail.len == rest.len + 1 || tail.ptr[rest.len + 1] == ' '))
            return true;
    }
    return false;
}

static bool unglue(rl_opening_words *words, uint32_t i) {
    reslint_str word = low(words, i);
    for (uint32_t len = word.len - 1; len >= 5; len--) {
        const rl_head *head = rl_lexicon_head(word.ptr, len);
        if (head && may_follow(head, rl_slice(word, len, word.len)))
            return split(words, i, len, (reslint_str){head->word, head->len});
    }
    static const char *const markers[] = {"also", "further"};
    for (uint32_t m = 0; m < 2; m++) {
        uint32_t len = (uint32_t)strlen(markers[m]);
        if (word.len > len && rl_starts(word, markers[m]) && rl_lexicon_head(word.ptr + len, word.len - len))
            return split(words, i, len, (reslint_str){markers[m], len});
    }
    return false;
}

/* The other words of a phrase whose head at `start` is undamaged: "Takes n ote", "Calls u pon". */
static bool mend_tail(rl_opening_words *words, uint32_t start, const rl_phrase *phrase, bool *mended) {
    const char *rest = phrase->text + strcspn(phrase->text, " ");
    uint32_t i = start + 1;
    for (; *rest == ' '; i++) {
        reslint_str want = {rest + 1, (uint32_t)strcspn(rest + 1, " ")};
        rest = want.ptr + want.len;
        if (i >= words->len || words->at[i - 1].stop) return false;
        if (rl_same(low(words, i), want)) continue;
        if (*mended || !mend(words, i, want)) return false;
        *mended = true; /* a longer phrase may have needed it, but it is right for the shorter one too */
    }
    return *mended;
}

/* A space inside the first word: do the words run together make a head? */
static bool join_head(rl_opening_words *words, uint32_t start) {
    char buffer[JOINED_BYTES];
    for (uint32_t n = 2; n <= JOINED_MOST && start + n <= words->len; n++) {
        reslint_str all = joined(words, start, n, buffer);
        const rl_head *head = rl_lexicon_head(all.ptr, all.len);
        if (!head) continue;
        merge(words, start, n, (reslint_str){head->word, head->len});
        return true;
    }
    return false;
}

/* A head with this initial that is one letter, or one letter and some spaces, away. */
static bool near_head_with(rl_opening_words *words, uint32_t start, char letter) {
    if (!rl_is_lower((unsigned char)letter)) return false;
    for (uint32_t i = rl_head_first[letter - 'a']; i < rl_head_first[letter - 'a' + 1]; i++)
        if (mend(words, start, (reslint_str){rl_heads[i].word, rl_heads[i].len})) return true;
    return false;
}

static bool near_head(rl_opening_words *words, uint32_t start) {
    char first = words->at[start].low[0];
    if (near_head_with(words, start, first)) return true;
    for (const char *other = lookalikes(first); *other; other++)
        if (near_head_with(words, start, *other)) return true;
    return false;
}

/* "Reca11ing", "Mindfu|": signs between letters are letters. */
static bool respell(rl_opening_words *words, uint32_t start) {
    reslint_str word = low(words, start);
    char text[JOINED_BYTES];
    if (word.len > sizeof text || rl_is_digit((unsigned char)word.ptr[word.len ? word.len - 1 : 0]))
        return false;
    for (int as_i = 0; as_i < 2; as_i++) {
        bool changed = false;
        for (uint32_t i = 0; i < word.len; i++) {
            char c = word.ptr[i];
            text[i] = c == '0' ? 'o' : c == '1' || c == '|' || c == '!' ? (as_i ? 'i' : 'l') : c;
            changed = changed || text[i] != c;
        }
        const rl_head *head = changed ? rl_lexicon_head(text, word.len) : NULL;
        if (!head) continue;
        merge(words, start, 1, (reslint_str){head->word, head->len});
        return true;
    }
    return false;
}

bool rl_opening_repair(rl_opening_words *words, uint32_t start) {
    if (start >= words->len || !words->at[start].len) return false;
    const rl_head *head = rl_lexicon_head(words->at[start].low, words->at[start].len);
    bool mended = false;
    for (uint32_t i = 0; head && i < head->count; i++)
        if (mend_tail(words, start, &rl_phrases[head->first + i], &mended)) return true;
    uint32_t verb = rl_skip_adverbs(words, start);
    if (verb > start) return rl_opening_repair(words, verb); /* "Strongly condemnsthe" */
    uint32_t prose = RL_WORD_DETERMINER | RL_WORD_PREPOSITION | RL_WORD_MODAL;
    if (head || (words->at[start].len > 2 && (rl_word_classes(words, start) & prose))) return false;
    return join_head(words, start) || unglue(words, start) || near_head(words, start) ||
           respell(words, start);
}
