/* Which language a text is in: judged by its script, and for Latin script by its commonest words. Only
 * English is checked, so all that matters is to be sure when it is something else. */
#include "base/str.h"
#include "recognise/recognise.h"
#include "reslint/kit/eight.h"

typedef struct rl_tongue {
    const char *code;
    const char *const words[12];
} rl_tongue;

static const rl_tongue tongues[] = {
    {"en", {"the", "of", "and", "to", "in", "for", "on", "with", "its", "by", "that", NULL}},
    {"fr", {"le", "les", "des", "du", "et", "la", "aux", "dans", "sur", "par", "une", NULL}},
    {"es", {"el", "los", "las", "y", "del", "en", "por", "para", "con", "que", "su", NULL}},
    {"pt", {"o", "os", "as", "e", "do", "da", "em", "para", "com", "que", "uma", NULL}},
    {"de", {"der", "die", "das", "und", "den", "von", "zu", "mit", "auf", "im", "ist", NULL}},
    {"it", {"il", "gli", "di", "e", "della", "che", "per", "con", "nel", "una", "dei", NULL}},
};
enum { TONGUES = sizeof tongues / sizeof *tongues, ENOUGH = 6000 };

typedef struct rl_scripts {
    uint32_t latin, cyrillic, arabic, cjk;
} rl_scripts;

/* The organs' names, which give away the language of even a few lines. */
static const struct {
    const char *code, *name;
} organs[] = {
    {"fr", "assemblée générale"},
    {"fr", "conseil de sécurité"},
    {"fr", "conseil économique et social"},
    {"fr", "conseil des droits de l"},
    {"es", "asamblea general"},
    {"es", "consejo de seguridad"},
    {"es", "consejo económico y social"},
    {"es", "consejo de derechos humanos"},
};

static const char *names_organ(reslint_str text) {
    for (uint32_t i = 0; i < sizeof organs / sizeof *organs; i++)
        if (rl_find_ci(text, organs[i].name, 0) != UINT32_MAX) return organs[i].code;
    return NULL;
}

static void count_script(rl_scripts *n, const unsigned char *p) {
    if (p[0] < 0x80)
        n->latin += rl_is_alpha(p[0]);
    else if (p[0] == 0xD0 || p[0] == 0xD1)
        n->cyrillic++;
    else if (p[0] >= 0xD8 && p[0] <= 0xDB)
        n->arabic++;
    else if (p[0] >= 0xE4 && p[0] <= 0xE9)
        n->cjk += 2;
}

/* Words of at most eight bytes as numbers; those with the same last five bits in the first letter form a
 * chain: most words of a text are compared with none or two. */
enum { LISTED = TONGUES * 12, CHAINS = 32 };
typedef struct rl_listed {
    uint64_t word[LISTED];
    uint8_t tongue[LISTED], next[LISTED], first[CHAINS]; /* indices plus one; 0: none */
    uint32_t len;
} rl_listed;

static uint64_t number_of(reslint_str word) {
    uint64_t number = 0;
    for (uint32_t i = 0; i < word.len; i++) number = number << 8 | (unsigned char)rl_lower(word.ptr[i]);
    return number;
}

static void list_words(rl_listed *all) {
    memset(all, 0, sizeof *all);
    for (uint32_t t = 0; t < TONGUES; t++)
        for (uint32_t i = 0; tongues[t].words[i]; i++) {
            reslint_str word = rl_str(tongues[t].words[i]);
            uint8_t *chain = &all->first[(unsigned char)*word.ptr % CHAINS];
            all->word[all->len] = number_of(word);
            all->tongue[all->len] = (uint8_t)t;
            all->next[all->len] = *chain;
            *chain = (uint8_t)++all->len;
        }
}

static void count_word(const rl_listed *all, reslint_str word, uint32_t *hits) {
    uint32_t at = all->first[(unsigned char)*word.ptr % CHAINS];
    if (!at || word.len > 8) return;
    uint64_t number = number_of(word);
    for (; at; at = all->next[at - 1])
        if (all->word[at - 1] == number) hits[all->tongue[at - 1]]++;
}

static bool is_letter(unsigned char c) {
    return rl_is_alpha(c) || c >= 0x80;
}

/* The end of the word at `at`; its letters are counted by script. */
static uint32_t word_end(reslint_str text, uint32_t at, rl_scripts *scripts) {
    while (text.len - at >= 8) {
        uint64_t letters = rk_eight_between(rk_eight(text.ptr + at) | RK_ONES * 0x20, 'a', 'z');
        uint32_t n = letters == RK_HIGHS ? 8 : rk_eight_first(~letters & RK_HIGHS);
        scripts->latin += n;
        at += n;
        if (n < 8) break;
    }
    for (; at < text.len && is_letter((unsigned char)text.ptr[at]); at++)
        count_script(scripts, (const unsigned char *)text.ptr + at);
    return at;
}

const char *rl_language(reslint_str text) {
    uint32_t hits[TONGUES] = {0}, words = 0;
    rl_listed listed;
    rl_scripts scripts = {0};
    list_words(&listed);
    if (text.len > ENOUGH) text.len = ENOUGH;
    for (uint32_t at = 0, end; at < text.len; at = end + 1) {
        end = word_end(text, at, &scripts);
        if (end > at) words++, count_word(&listed, rl_slice(text, at, end), hits);
    }
    if (scripts.cyrillic > scripts.latin) return "ru";
    if (scripts.arabic > scripts.latin) return "ar";
    if (scripts.cjk > scripts.latin) return "zh";
    uint32_t best = 0;
    for (uint32_t t = 1; t < TONGUES; t++)
        if (hits[t] > hits[best]) best = t;
    /* A short or mixed text is taken for English, since silence about an English one would be worse, unless
     * it names an organ in another language and has more words of that language than of English. */
    if (words <= 40 && best && hits[best] > hits[0]) {
        const char *code = names_organ(text);
        if (code) return code;
    }
    bool sure = words > 40 && hits[best] > 2 * hits[0] && hits[best] * 100 > words * 12;
    return sure ? tongues[best].code : "en";
}
