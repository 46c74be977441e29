/* The noun phrase ends where the request begins: before " to " with a verb, " shall ", " should ", " for "
 * behind thanks, or at the colon of a chapeau. Commas enclose either further members of a list, which stay,
 * or insertions, which go. */
#include "model/opening_addressee.h"

#include "base/str.h"
#include "model/lexicon.h"

enum { MOST_BYTES = 600 }; /* a noun phrase that is longer was misread */

/* What an insertion between commas begins with. */
static const char *const insertions[] = {"in this ",
                                         "in that ",
                                         "in accordance ",
                                         "in consultation ",
                                         "in cooperation ",
                                         "in coordination ",
                                         "in collaboration ",
                                         "in close ",
                                         "in line ",
                                         "in conformity ",
                                         "in keeping ",
                                         "in its ",
                                         "in their ",
                                         "in the ",
                                         "in order",
                                         "in full",
                                         "in addition",
                                         "in partnership",
                                         "in view",
                                         "in light",
                                         "in a ",
                                         "within ",
                                         "as appropriate",
                                         "as necessary",
                                         "as applicable",
                                         "as relevant",
                                         "as required",
                                         "as a matter",
                                         "as well as through",
                                         "through ",
                                         "when ",
                                         "where ",
                                         "if ",
                                         "once ",
                                         "upon ",
                                         "at ",
                                         "on ",
                                         "by ",
                                         "with ",
                                         "without ",
                                         "while ",
                                         "pursuant ",
                                         "consistent ",
                                         "subject to",
                                         "inter alia",
                                         "therefore",
                                         "accordingly",
                                         "again",
                                         "inclusive of",
                                         "to this end",
                                         "to that end",
                                         "for this purpose",
                                         "for that purpose",
                                         "after ",
                                         "before ",
                                         "during ",
                                         "following ",
                                         "under ",
                                         "taking ",
                                         "bearing ",
                                         "using ",
                                         "building ",
                                         "drawing ",
                                         "working ",
                                         "acting ",
                                         "recalling ",
                                         "notwithstanding ",
                                         "until ",
                                         "throughout ",
                                         "based on",
                                         "having ",
                                         "should ",
                                         "prior to",
                                         "together with"};

static bool is_insertion(reslint_str part) {
    for (size_t i = 0; i < sizeof insertions / sizeof *insertions; i++)
        if (rl_starts_ci(part, insertions[i])) return true;
    return false;
}

/* The word at `at`, up to a blank or a comma. */
static reslint_str word_at(reslint_str s, uint32_t at) {
    uint32_t end = at;
    while (end < s.len && s.ptr[end] != ' ' && s.ptr[end] != ',') end++;
    return rl_slice(s, at, end);
}

/* Is the word behind "to" a verb's base form, as far as can be seen? A determiner, a capital or a digit
 * begins a noun: "States parties to the Convention". */
static bool begins_verb(reslint_str s, uint32_t at) {
    reslint_str word = word_at(s, at);
    if (!word.len) return at < s.len && s.ptr[at] == ','; /* "to, inter alia, submit" */
    if (!rl_is_lower((unsigned char)word.ptr[0])) return false;
    uint32_t classes = rl_lexicon_classes(word.ptr, word.len);
    if (classes & (RL_WORD_DETERMINER | RL_WORD_PREPOSITION)) return false;
    return !rl_is(word, "which") && !rl_is(word, "whom") && !rl_is(word, "it") && !rl_is(word, "them");
}

/* "in a position to do so", "invited to", "able to": the noun phrase goes on behind these infinitives. */
static uint32_t inner_infinitive(reslint_str s, uint32_t to) {
    reslint_str before = rl_slice(s, 0, to), behind = rl_slice(s, to, s.len);
    if (rl_starts(behind, " to do so")) return to + 9;
    if (rl_ends(before, "wishing") || rl_ends(before, "able") || rl_ends(before, "wish") ||
        rl_ends(before, "continue") || rl_ends(before, "continuing") || rl_ends(before, "seeking") ||
        rl_ends(before, "ready") || rl_ends(before, "willing"))
        return to + 4;
    return 0;
}

/* Where the noun phrase ends, or UINT32_MAX. */
static uint32_t noun_end(reslint_str s) {
    for (uint32_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        if (c == ';') return UINT32_MAX;
        if (c == ':') return i;
        if (c != ' ') continue;
        reslint_str word = word_at(s, i + 1);
        if (rl_is(word, "shall") || rl_is(word, "should")) return i;
        if (rl_is(word, "not") && rl_starts(rl_slice(s, i, s.len), " not to ")) return i;
        if (!rl_is(word, "to")) continue;
        uint32_t inner = inner_infinitive(s, i);
        if (inner) {
            i = inner - 1;
            continue;
        }
        uint32_t next = i + 3;
        if (next < s.len && (s.ptr[next] == ',' || s.ptr[next] == ':')) return i;
        if (next < s.len && begins_verb(s, next + 1)) return i;
    }
    return UINT32_MAX;
}

/* Skips the comma or blank, and adverbials without a comma: "in this regard the Secretary-General". */
static reslint_str skip_front(reslint_str s) {
    static const char *const fronts[] = {
        "to ",    "in this regard ", "in that regard ",     "in this context ", "once again ",
        "again ", "therefore ",      "in this connection ", "in particular "};
    bool moved = true;
    while (moved) {
        moved = false;
        while (s.len && (s.ptr[0] == ' ' || s.ptr[0] == ',')) s = rl_slice(s, 1, s.len);
        for (size_t i = 0; i < sizeof fronts / sizeof *fronts && !moved; i++)
            if (rl_starts(s, fronts[i])) {
                s = rl_slice(s, (uint32_t)strlen(fronts[i]), s.len);
                moved = true;
            }
    }
    return s;
}

static reslint_str skip_articles(reslint_str s) {
    static const char *const fronts[] = {"the ", "other ", "relevant "};
    for (uint32_t i = 0; i < 3; i++)
        if (rl_starts_ci(s, fronts[i])) {
            s = rl_slice(s, (uint32_t)strlen(fronts[i]), s.len);
            i = (uint32_t)-1;
        }
    return s;
}

/* The parts between commas that are no insertions, joined again in lower case. */
static reslint_str normalise(reslint_str phrase, rl_arena *arena) {
    char *out = rl_alloc(arena, phrase.len + 1);
    uint32_t used = 0;
    while (phrase.len) {
        uint32_t comma = rl_find(phrase, ",", 0);
        reslint_str part = rl_trim(rl_slice(phrase, 0, comma == UINT32_MAX ? phrase.len : comma));
        phrase = comma == UINT32_MAX ? rl_slice(phrase, phrase.len, phrase.len)
                                     : rl_slice(phrase, comma + 1, phrase.len);
        if (!used) part = skip_articles(part);
        if (!part.len || is_insertion(part)) continue;
        if (used) {
            out[used++] = ',';
            out[used++] = ' ';
        }
        for (uint32_t i = 0; i < part.len; i++) out[used++] = rl_lower(part.ptr[i]);
    }
    return (reslint_str){out, used};
}

reslint_str rl_opening_addressee(reslint_str rest, rl_arena *arena) {
    reslint_str none = {"", 0}, s = skip_front(rest);
    if (s.len > MOST_BYTES) s.len = MOST_BYTES;
    if (!s.len || rl_starts(s, "that ")) return none;
    uint32_t end = noun_end(s);
    if (end == UINT32_MAX || end == 0) return none;
    return normalise(rl_slice(s, 0, end), arena);
}
