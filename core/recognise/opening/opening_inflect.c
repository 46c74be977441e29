/* Inflection of the verbs that open paragraphs: third person singular, present participle, base form. */
#include "recognise/opening/opening_inflect.h"

#include "base/str.h"
#include "recognise/lexicon.h"

static bool vowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

static rl_inflected made(const char *stem, uint32_t len, const char *ending) {
    rl_inflected out = {{0}, 0};
    size_t more = strlen(ending);
    if (len + more >= RL_INFLECT_BYTES) return out;
    memcpy(out.text, stem, len);
    memcpy(out.text + len, ending, more);
    out.len = len + (uint32_t)more;
    return out;
}

static bool ends(const char *word, uint32_t len, const char *ending) {
    return rl_ends((reslint_str){word, len}, ending);
}

static bool hisses(const char *base, uint32_t len) {
    return ends(base, len, "ss") || ends(base, len, "sh") || ends(base, len, "ch") || ends(base, len, "x") ||
           ends(base, len, "zz");
}

rl_inflected rl_third_person_of(const char *base, uint32_t len) {
    if (len < 2) return made("", 0, "");
    if (len == 2 && memcmp(base, "be", 2) == 0) return made("is", 2, "");
    if (len == 4 && memcmp(base, "have", 4) == 0) return made("has", 3, "");
    if (hisses(base, len)) return made(base, len, "es");
    if (base[len - 1] == 'y' && !vowel(base[len - 2])) return made(base, len - 1, "ies");
    return made(base, len, "s");
}

static rl_inflected base_of_finite(const char *word, uint32_t len) {
    if (len == 2 && memcmp(word, "is", 2) == 0) return made("be", 2, "");
    if (len == 3 && memcmp(word, "has", 3) == 0) return made("have", 4, "");
    if (len < 4 || word[len - 1] != 's' || ends(word, len, "ss")) return made("", 0, "");
    if (len > 4 && ends(word, len, "ies")) return made(word, len - 3, "y");
    if (len > 4 && ends(word, len, "es") && hisses(word, len - 2)) return made(word, len - 2, "");
    return made(word, len - 1, "");
}

rl_inflected rl_participle_of(const char *finite, uint32_t len) {
    rl_inflected base = base_of_finite(finite, len);
    if (base.len < 2) return made("", 0, "");
    const char *b = base.text;
    uint32_t n = base.len;
    if (n == 2 && memcmp(b, "be", 2) == 0) return made("being", 5, "");
    if (b[n - 1] == 'e' && n > 2 && b[n - 2] != 'e' && b[n - 2] != 'o' && b[n - 2] != 'y')
        return made(b, n - 1, "ing");
    if (rl_lexicon_classes(b, n) & RL_WORD_DOUBLING) {
        char last[2] = {b[n - 1], '\0'};
        rl_inflected doubled = made(b, n, last);
        return made(doubled.text, doubled.len, "ing");
    }
    return made(b, n, "ing");
}

/* Where the lexicon does not tell: does the stem need its "e" back? "recogniz", "commemorat", "observ",
 * "produc". */
static bool wants_e(const char *stem, uint32_t len) {
    static const char *const endings[] = {"iz", "is", "at", "ut", "v",  "uc", "nc", "rc", "ag",
                                          "eg", "rg", "dg", "as", "os", "us", "rs", "ns", "u",
                                          "ir", "ur", "cr", "bl", "pl", "gl", "tl", "c",  "ys"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (ends(stem, len, endings[i])) return true;
    return false;
}

rl_inflected rl_finite_of(const char *participle, uint32_t len) {
    if (len < 5 || !ends(participle, len, "ing")) return made("", 0, "");
    uint32_t n = len - 3; /* the stem */
    if (n == 2 && memcmp(participle, "be", 2) == 0) return made("is", 2, "");
    if (n == 3 && memcmp(participle, "hav", 3) == 0) return made("has", 3, "");
    rl_inflected plain = rl_third_person_of(participle, n), with_e = made(participle, n, "es");
    if (rl_lexicon_head(plain.text, plain.len)) return plain;
    if (rl_lexicon_head(with_e.text, with_e.len)) return with_e;
    if (n > 2 && participle[n - 1] == participle[n - 2] &&
        (rl_lexicon_classes(participle, n - 1) & RL_WORD_DOUBLING))
        return rl_third_person_of(participle, n - 1);
    return wants_e(participle, n) ? with_e : plain;
}

rl_inflected rl_base_of(const char *finite_or_participle, uint32_t len) {
    if (!ends(finite_or_participle, len, "ing")) return base_of_finite(finite_or_participle, len);
    rl_inflected finite = rl_finite_of(finite_or_participle, len);
    return base_of_finite(finite.text, finite.len);
}
