/* The noun phrase ends where the request begins: before " to " and a verb, " shall ", " should ", before "
 * for " after thanks, or at the colon of a chapeau. Commas enclose either further members of a list, which
 * are kept, or insertions, which are dropped. */
#include "recognise/opening/opening_addressee.h"

#include "base/str.h"
#include "recognise/lexicon.h"
#include "recognise/steps.h"

enum { MOST_BYTES = 400 }; /* a longer noun phrase has been misread */

static bool ends_word(char c) {
    return c == ' ' || c == ',' || c == ':';
}

/* The word at `at`, up to a space, a comma or a colon. */
static reslint_str word_at(reslint_str s, uint32_t at) {
    uint32_t end = at = at < s.len ? at : s.len;
    while (end < s.len && !ends_word(s.ptr[end])) end++;
    return rl_slice(s, at, end);
}

static uint32_t classes_of(reslint_str word) {
    return rl_lexicon_classes(word.ptr, word.len);
}

/* The first words show whether what commas enclose is an insertion; "as well as …" and "in particular …" add
 * to the noun phrase. */
static bool is_insertion(reslint_str part) {
    if (!(classes_of(word_at(part, 0)) & RL_WORD_INSERTION)) return false;
    return !rl_starts(part, "as well as ") && !rl_starts(part, "in particular");
}

/* Is the word after "to" the base form of a verb, as far as can be seen? A determiner, a capital or a digit
 * begins a noun: "States parties to the Convention". */
static bool begins_verb(reslint_str word) {
    if (!word.len || !rl_is_lower((unsigned char)word.ptr[0])) return false;
    if (classes_of(word) & (RL_WORD_DETERMINER | RL_WORD_PREPOSITION)) return false;
    return !rl_is(word, "which") && !rl_is(word, "whom") && !rl_is(word, "it") && !rl_is(word, "them");
}

/* "in a position to do so", "wishing to join": the noun phrase continues after these infinitives. Returns the
 * offset from which to continue, or 0. */
static uint32_t inner_infinitive(reslint_str s, uint32_t blank) {
    static const char *const before[] = {" wishing", " able",  " wish",    " continue", " continuing",
                                         " seeking", " ready", " willing", " intend",   " planning"};
    if (rl_starts(rl_slice(s, blank, s.len), " to do so")) return blank + 8;
    for (size_t i = 0; i < sizeof before / sizeof *before; i++)
        if (rl_ends(rl_slice(s, 0, blank), before[i])) return blank + 4;
    return 0;
}

/* "… in order to", "… so as to": the infinitive states a purpose and is not the request. */
static bool ends_in_purpose(reslint_str before) {
    return rl_ends(before, " in order") || rl_ends(before, " so as") || rl_ends(before, " with a view");
}

/* A verb of the operative part after a comma or "and": what came before it was an object, and nobody was
 * addressed ("Commends the report, and requests …"). */
static bool begins_next_verb(reslint_str s, uint32_t blank, reslint_str word) {
    reslint_str before = rl_slice(s, 0, blank);
    if (!rl_ends(before, ",") && !rl_ends(before, " and")) return false;
    if (!rl_ends(word, "s") || !rl_lexicon_head(word.ptr, word.len)) return false;
    if (!(classes_of(word) & RL_WORD_NOUN_LIKE)) return true;
    reslint_str next = word_at(s, blank + 1 + word.len + 1);
    return rl_is(next, "upon") || (classes_of(next) & RL_WORD_DETERMINER);
}

enum { GOES_ON, ENDS, UNCLEAR };

/* Does the noun phrase end at this space? `*blank` moves past an infinitive that belongs to it. */
static int judge(reslint_str s, uint32_t *blank, bool thanks) {
    reslint_str word = word_at(s, *blank + 1);
    if (begins_next_verb(s, *blank, word)) return UNCLEAR;
    if (rl_is(word, "shall") || rl_is(word, "should")) return ENDS;
    if (rl_is(word, "not")) return rl_starts(rl_slice(s, *blank, s.len), " not to ") ? ENDS : GOES_ON;
    if (rl_is(word, "for")) return thanks ? ENDS : GOES_ON;
    if (!rl_is(word, "to")) return GOES_ON;
    uint32_t inner = inner_infinitive(s, *blank), next = *blank + 3;
    if (inner) {
        *blank = inner;
        return GOES_ON;
    }
    if (next >= s.len) return UNCLEAR;
    if (s.ptr[next] != ',' && s.ptr[next] != ':' && !begins_verb(word_at(s, next + 1))) return GOES_ON;
    return ends_in_purpose(rl_slice(s, 0, *blank)) ? UNCLEAR : ENDS;
}

/* Where the noun phrase ends, or UINT32_MAX. */
static uint32_t noun_end(reslint_str s, bool thanks) {
    for (uint32_t i = 0; i < s.len; i++) {
        if (s.ptr[i] == ';') break;
        if (s.ptr[i] == ':') return i;
        if (s.ptr[i] != ' ') continue;
        uint32_t blank = i;
        int verdict = judge(s, &blank, thanks);
        if (verdict == ENDS) return i;
        if (verdict == UNCLEAR) break;
        i = blank;
    }
    return UINT32_MAX;
}

/* Skips commas and spaces, and adverbials: "in this regard the Secretary-General", "once again, all States". */
static reslint_str skip_front(reslint_str s) {
    static const char *const fronts[] = {
        " ",          ",",     "to",        "in this regard",     "in that regard", "in this context",
        "once again", "again", "therefore", "in this connection", "in particular",  NULL};
    for (;;) {
        uint32_t n = rl_any_here(s, 0, fronts);
        bool whole = n == 1 || (n < s.len && strchr(" ,", s.ptr[n]));
        if (!n || !whole) return s;
        s = rl_slice(s, n, s.len);
    }
}

static reslint_str skip_articles(reslint_str s) {
    for (;;) {
        if (rl_starts_ci(s, "the "))
            s = rl_slice(s, 4, s.len);
        else if (rl_starts(s, "other "))
            s = rl_slice(s, 6, s.len);
        else if (rl_starts(s, "relevant "))
            s = rl_slice(s, 9, s.len);
        else
            return s;
    }
}

/* The parts between commas that are not insertions, joined again in lower case. An insertion may have commas
 * of its own ("in consultation with the Fund, the Bank and States,"): one that comes after the beginning of
 * the noun phrase is ended only by "and" or "as well as". */
static reslint_str normalise(reslint_str phrase, rl_arena *arena) {
    char *out = rl_alloc(arena, 2u * (size_t)phrase.len + 2u);
    uint32_t used = 0;
    bool inside = false;
    while (phrase.len) {
        const char *comma = memchr(phrase.ptr, ',', phrase.len);
        uint32_t len = comma ? (uint32_t)(comma - phrase.ptr) : phrase.len;
        reslint_str part = rl_trim(rl_slice(phrase, 0, len));
        phrase = rl_slice(phrase, comma ? len + 1 : len, phrase.len);
        bool goes_on = rl_starts(part, "and ") || rl_starts(part, "as well as ");
        inside = is_insertion(part) || (inside && used && !goes_on);
        if (!part.len || inside) continue;
        if (!used) part = skip_articles(part);
        if (used) {
            out[used++] = ',';
            out[used++] = ' ';
        }
        for (uint32_t i = 0; i < part.len; i++) out[used++] = rl_lower(part.ptr[i]);
    }
    return (reslint_str){out, used};
}

reslint_str rl_opening_addressee(reslint_str rest, bool thanks, rl_arena *arena) {
    reslint_str none = {"", 0}, s = skip_front(rest);
    if (s.len > MOST_BYTES) s.len = MOST_BYTES;
    if (!s.len || rl_starts(s, "that ") || (thanks && rl_starts(s, "for "))) return none;
    uint32_t end = noun_end(s, thanks);
    if (end == UINT32_MAX) return none;
    return normalise(rl_slice(s, 0, end), arena);
}
