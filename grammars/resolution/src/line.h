/* One line of the text, as far as it has been looked at: one byte per character, with non-ASCII characters
 * folded to the few classes that the rules about lines ask for. The buffer fills on demand, since most lines
 * are recognised after one word and reading is what takes time. Nothing here depends on tree-sitter: a test
 * fills a line from a string. */
#ifndef RESOLUTION_LINE_H
#define RESOLUTION_LINE_H
#include <stdbool.h>
#include <stdint.h>

enum { LINE_MAX_CHARS = 200 };

/* Non-ASCII characters. Unicode spaces are ' '. */
enum {
    CH_OTHER = 0x80,
    CH_LOWER, /* letters: only case matters */
    CH_UPPER,
    CH_OPEN_QUOTE,
    CH_CLOSE_QUOTE,
    CH_SUPERSCRIPT, /* ¹ ² ³ ⁰ … */
    CH_DASH,
    CH_BULLET,
    CH_DAGGER,
    CH_SECTION
};

typedef struct line {
    unsigned char at[LINE_MAX_CHARS];
    unsigned n;            /* characters read so far */
    unsigned char over[3]; /* read together with the last one, but not yet taken */
    unsigned n_over;
    bool ended;                  /* the end of the line was reached; spaces before it are cut off */
    bool special;                /* a character was read that the inline scanner has to look at itself */
    unsigned char next[2];       /* once ended: the first two characters of the next line; 0: it is empty */
    void (*more)(struct line *); /* reads one more character, or sets `ended` */
    void *source;
} line;

static inline bool ch_digit(unsigned c) {
    return c >= '0' && c <= '9';
}
static inline bool ch_lower(unsigned c) {
    return (c >= 'a' && c <= 'z') || c == CH_LOWER;
}
static inline bool ch_upper(unsigned c) {
    return (c >= 'A' && c <= 'Z') || c == CH_UPPER;
}
static inline bool ch_letter(unsigned c) {
    return ch_lower(c) || ch_upper(c);
}
static inline unsigned ch_fold(unsigned c) {
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

/* What a program puts in place of lines that are not text when it hands over a text: a space without
 * width. */
enum { NO_TEXT = 0x1f };

/* Is the code point a space (line ends are not)? */
static inline bool is_wide_blank(int32_t c) {
    return c == 0x85 || c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x2028 ||
           c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000 || c == 0xfeff;
}
static inline bool is_blank(int32_t c) {
    if (c < 0x80) return c == ' ' || c == '\t' || c == '\v' || c == '\f' || c == NO_TEXT;
    return is_wide_blank(c);
}

/* Dots, squares, diamonds, ticks and arrows of word processors; the last ones come from symbol fonts. */
static inline bool is_bullet(int32_t c) {
    if (c < 0x2022) return c == 0xb7;
    return c == 0x2022 || c == 0x2023 || c == 0x2043 || c == 0x2192 || c == 0x21d2 || c == 0x2219 ||
           c == 0x22c5 || (c >= 0x25a0 && c <= 0x25ff) || c == 0x2605 || c == 0x2606 || c == 0x2705 ||
           c == 0x2713 || c == 0x2714 || c == 0x2756 || (c >= 0x2794 && c <= 0x27be) ||
           (c >= 0xf020 && c <= 0xf0ff);
}

/* The class of a non-ASCII code point; Latin, Greek and Cyrillic letters have case, all other letters count
 * as lower case. */
static inline unsigned char fold_wide(int32_t c) {
    if (is_blank(c)) return ' ';
    if (c == 0xb2 || c == 0xb3 || c == 0xb9 || (c >= 0x2070 && c <= 0x2079)) return CH_SUPERSCRIPT;
    if (c == 0x201c || c == 0x2018 || c == 0xab || c == 0x201e) return CH_OPEN_QUOTE;
    if (c == 0x201d || c == 0x2019 || c == 0xbb) return CH_CLOSE_QUOTE;
    if (c >= 0x2010 && c <= 0x2015) return CH_DASH;
    if (c == 0x2020 || c == 0x2021) return CH_DAGGER;
    if (c == 0xa7) return CH_SECTION;
    if (is_bullet(c)) return CH_BULLET;
    if (c >= 0xc0 && c <= 0xde && c != 0xd7) return CH_UPPER;
    if (c >= 0xdf && c <= 0xff && c != 0xf7) return CH_LOWER;
    if (c >= 0x100 && c <= 0x17f) return c & 1 ? CH_LOWER : CH_UPPER;
    if (c >= 0x391 && c <= 0x3a9) return CH_UPPER;
    if (c >= 0x400 && c <= 0x42f) return CH_UPPER;
    if (c >= 0x180 && c < 0x2000) return CH_LOWER;
    return CH_OTHER;
}
static inline unsigned char fold_char(int32_t c) {
    if (c > 0 && c < 0x80) return is_blank(c) ? ' ' : (unsigned char)c;
    return c <= 0 ? CH_OTHER : fold_wide(c);
}

/* The character at i, or 0 past the end. */
static inline unsigned char at(line *l, unsigned i) {
    while (i >= l->n && !l->ended && l->n < LINE_MAX_CHARS) l->more(l);
    return i < l->n ? l->at[i] : 0;
}
/* The place after the spaces at i. */
static inline unsigned skip_blanks(line *l, unsigned i) {
    while (at(l, i) == ' ') i++;
    return i;
}
/* The place after "<i>", "</em>" and the like at i, or i. */
static inline unsigned skip_tag(line *l, unsigned i) {
    static const char *const names[] = {"i", "em", "u", "b", "strong", 0};
    unsigned begin = at(l, i + 1) == '/' ? i + 2 : i + 1;
    for (const char *const *name = names; *name; name++) {
        unsigned n = 0;
        while ((*name)[n] && ch_fold(at(l, begin + n)) == (unsigned char)(*name)[n]) n++;
        if (!(*name)[n] && at(l, begin + n) == '>') return begin + n + 1;
    }
    return i;
}
/* The place after spaces and marks of emphasis. */
static inline unsigned skip_marks(line *l, unsigned i) {
    for (;;) {
        unsigned c = at(l, i);
        if (c == '<' && skip_tag(l, i) > i)
            i = skip_tag(l, i);
        else if (c == ' ' || c == '*' || c == '_')
            i++;
        else
            return i;
    }
}
/* Does nothing but spaces and marks of emphasis follow? */
static inline bool ends_at(line *l, unsigned i) {
    i = skip_marks(l, i);
    return at(l, i) == 0 && l->ended;
}
/* Reads to the end of the line; false when it is longer than the buffer. */
static inline bool read_all(line *l) {
    (void)at(l, LINE_MAX_CHARS - 1);
    if (!l->ended && l->n == LINE_MAX_CHARS) l->more(l);
    return l->ended;
}
/* The last character that is neither a space nor emphasis; the line must have been read. */
static inline unsigned char last_char(const line *l) {
    unsigned i = l->n;
    while (i && (l->at[i - 1] == ' ' || l->at[i - 1] == '*' || l->at[i - 1] == '_')) i--;
    return i ? l->at[i - 1] : 0;
}
static inline bool next_is_blank(const line *l) {
    return l->next[0] == 0;
}

/* The place after `word` at i, or 0. A space in `word` matches one or more spaces and marks of emphasis; a
 * word ends where its letters end. `fold`: ignore case (`word` is then lower case). */
static inline unsigned match(line *l, unsigned i, const char *word, bool fold) {
    const char *w = word;
    for (; *w; w++) {
        unsigned c = at(l, i);
        if (*w == ' ') {
            if (c != ' ' && c != '*' && c != '_') return 0;
            i = skip_marks(l, i);
            continue;
        }
        if ((fold ? ch_fold(c) : c) != (unsigned char)*w) return 0;
        i++;
    }
    if (ch_letter((unsigned char)w[-1]) && ch_letter(at(l, i))) return 0;
    return i;
}
static inline unsigned match_any(line *l, unsigned i, const char *const *words, bool fold) {
    unsigned first = fold ? ch_fold(at(l, i)) : at(l, i);
    for (; *words; words++) {
        unsigned end = (unsigned char)**words == first ? match(l, i, *words, fold) : 0;
        if (end) return end;
    }
    return 0;
}
/* The place after the digits at i. */
static inline unsigned skip_digits(line *l, unsigned i) {
    while (ch_digit(at(l, i))) i++;
    return i;
}
/* Does `word` (lower case) occur anywhere in the rest of the line? */
static inline unsigned find(line *l, unsigned i, const char *word) {
    for (; at(l, i); i++) {
        unsigned end = ch_fold(at(l, i)) == (unsigned char)*word ? match(l, i, word, true) : 0;
        if (end) return end;
    }
    return 0;
}
#endif
