/* See formed.h. */
#include "words/formed.h"

#include "base/str.h"

enum { ROOM = 64 };

typedef struct form_asking {
    bool (*known)(const void *list, reslint_str word);
    const void *list;
} form_asking;

/* An ending that may be taken off, what replaces it, and how many letters must be left before it. */
typedef struct ending {
    const char *off, *on;
    uint32_t least;
} ending;

static const ending endings[] = {
    {"s", "", 5},
    {"es", "", 5},
    {"ed", "", 5},
    {"ed", "e", 4},
    {"ing", "", 5},
    {"ing", "e", 4},
    {"ly", "", 5},
    {"ness", "", 4},
    {"ers", "", 5},
    {"ers", "e", 5},
    {"er", "", 5},
    {"ize", "ise", 4},
    {"ized", "ise", 4},
    {"izing", "ise", 4},
    {"izes", "ise", 4},
    {"ise", "ize", 4},
    {"ised", "ize", 4},
    {"ising", "ize", 4},
    {"ises", "ize", 4},
    {"ization", "ize", 4},
    {"isation", "ize", 4},
    {"izations", "ize", 4},
    {"isations", "ize", 4},
    {"ization", "isation", 4},
    {"isation", "ization", 4},
};

static const char *const prefixes[] = {
    "non",     "inter", "multi", "trans",  "post",    "anti",  "over", "under",  "micro",  "macro", "cyber",
    "geo",     "agro",  "socio", "intra",  "counter", "para",  "semi", "super",  "supra",  "ultra", "hydro",
    "electro", "radio", "tele",  "thermo", "extra",   "infra", "poly", "pseudo", "psycho", "proto", "cross",
    "crypto",  "nano",  "dis",   "un",     "re",      "de",    "bio",  "sub",    "pre",
};

static bool ends(reslint_str word, const char *last) {
    uint32_t len = (uint32_t)strlen(last);
    return word.len > len && memcmp(word.ptr + word.len - len, last, len) == 0;
}

static bool without_ending(reslint_str word, const ending *e, const form_asking *a) {
    char letters[ROOM];
    uint32_t off = (uint32_t)strlen(e->off), on = (uint32_t)strlen(e->on), left = word.len - off;
    if (left < e->least || left + on > ROOM) return false;
    memcpy(letters, word.ptr, left);
    memcpy(letters + left, e->on, on);
    return a->known(a->list, (reslint_str){letters, left + on});
}

bool rl_word_is_formed(reslint_str word, bool (*known)(const void *list, reslint_str word),
                       const void *list) {
    const form_asking a = {known, list};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (ends(word, endings[i].off) && without_ending(word, &endings[i], &a)) return true;
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
        uint32_t len = (uint32_t)strlen(prefixes[i]);
        if (word.len >= len + (len > 2 ? 5 : 7) && memcmp(word.ptr, prefixes[i], len) == 0 &&
            known(list, rl_slice(word, len, word.len)))
            return true;
    }
    return false;
}
