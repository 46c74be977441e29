/* See pack.h. At the beginning of a piece nothing is known about the line before it, so it counts as the
 * start of a line with a label that may end anywhere: that costs a few groups and is never wrong. */
#include "pack.h"

#include "packed.h"

#include <stdbool.h>
#include <string.h>

/* What a byte is: lower-case letters and spaces may be in a group; letters and digits count towards the
 * distance from the start of the line, which starts again at a NEWLINE; a MARK is everything else. */
enum { MARK, SMALL, BLANK, CAPITAL, DIGIT, NEWLINE };

static const unsigned char kinds[256] = {
    [' '] = BLANK,   ['\n'] = NEWLINE, ['\r'] = NEWLINE, ['0'] = DIGIT,   ['1'] = DIGIT,   ['2'] = DIGIT,
    ['3'] = DIGIT,   ['4'] = DIGIT,    ['5'] = DIGIT,    ['6'] = DIGIT,   ['7'] = DIGIT,   ['8'] = DIGIT,
    ['9'] = DIGIT,   ['A'] = CAPITAL,  ['B'] = CAPITAL,  ['C'] = CAPITAL, ['D'] = CAPITAL, ['E'] = CAPITAL,
    ['F'] = CAPITAL, ['G'] = CAPITAL,  ['H'] = CAPITAL,  ['I'] = CAPITAL, ['J'] = CAPITAL, ['K'] = CAPITAL,
    ['L'] = CAPITAL, ['M'] = CAPITAL,  ['N'] = CAPITAL,  ['O'] = CAPITAL, ['P'] = CAPITAL, ['Q'] = CAPITAL,
    ['R'] = CAPITAL, ['S'] = CAPITAL,  ['T'] = CAPITAL,  ['U'] = CAPITAL, ['V'] = CAPITAL, ['W'] = CAPITAL,
    ['X'] = CAPITAL, ['Y'] = CAPITAL,  ['Z'] = CAPITAL,  ['a'] = SMALL,   ['b'] = SMALL,   ['c'] = SMALL,
    ['d'] = SMALL,   ['e'] = SMALL,    ['f'] = SMALL,    ['g'] = SMALL,   ['h'] = SMALL,   ['i'] = SMALL,
    ['j'] = SMALL,   ['k'] = SMALL,    ['l'] = SMALL,    ['m'] = SMALL,   ['n'] = SMALL,   ['o'] = SMALL,
    ['p'] = SMALL,   ['q'] = SMALL,    ['r'] = SMALL,    ['s'] = SMALL,   ['t'] = SMALL,   ['u'] = SMALL,
    ['v'] = SMALL,   ['w'] = SMALL,    ['x'] = SMALL,    ['y'] = SMALL,   ['z'] = SMALL,
};

#define ONES  UINT64_C(0x0101010101010101)
#define HIGHS UINT64_C(0x8080808080808080)

/* The high bit of each of the eight bytes that may be in a group. */
static uint64_t small_ones(uint64_t eight) {
    uint64_t low = eight & ~HIGHS;
    uint64_t letters = (low + ONES * (0x80 - 'a')) & ~(low + ONES * (0x7F - 'z'));
    uint64_t blank = eight ^ ONES * ' ', blanks = ~((blank & ~HIGHS) + ~HIGHS) & ~blank;
    blanks &= HIGHS;
    if (blanks & blanks >> 8) return 0; /* two side by side */
    return ((letters & ~eight) | blanks) & HIGHS;
}

/* Eight letters become two groups at once, as little-endian numbers. The last five bits of a lower-case
 * letter are its place in the alphabet, those of a space are 0. */
static uint64_t two_groups(uint64_t eight) {
    const uint64_t halves = UINT64_C(0x0000000100000001);
    uint64_t five = eight & ONES * 31;
    uint64_t ten = (five & UINT64_C(0x00FF00FF00FF00FF)) << 5 | (five >> 8 & UINT64_C(0x00FF00FF00FF00FF));
    uint64_t code = (ten & halves * 0xFFFF) << 10 | (ten >> 16 & halves * 0xFFFF);
    code += halves * PACKED_FIRST;
    return halves * 0x808080F0 | (code >> 18 & halves * 7) | (code >> 4 & halves * 0x3F00) |
           (code << 10 & halves * 0x3F0000) | (code << 24 & halves * 0x3F000000);
}

static uint64_t load(const unsigned char *p) {
    return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 | (uint64_t)p[3] << 24 |
           (uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 | (uint64_t)p[6] << 48 | (uint64_t)p[7] << 56;
}

static void store(char *to, uint32_t group) {
    to[0] = (char)group;
    to[1] = (char)(group >> 8);
    to[2] = (char)(group >> 16);
    to[3] = (char)(group >> 24);
}

/* Writes groups of up to so many bytes from `p` on; returns how many bytes they cover. */
static uint32_t put_groups(char *to, const unsigned char *p, uint32_t left) {
    uint32_t i = 0;
    for (; left - i >= 8; i += 8) {
        uint64_t eight = load(p + i), small = small_ones(eight);
        if (small != HIGHS) {
            if ((small & UINT32_MAX) != (HIGHS & UINT32_MAX)) break;
            store(to + i, (uint32_t)two_groups(eight));
            return i + 4;
        }
        uint64_t groups = two_groups(eight);
        store(to + i, (uint32_t)groups);
        store(to + i + 4, (uint32_t)(groups >> 32));
    }
    return i;
}

static void put_other(char *to) { /* PACKED_OTHER, the last of all code points */
    memcpy(to, "\xF4\x8F\xBF\xBF", 4);
}

/* Characters past ASCII; returns how many bytes. Bytes that are not a character go to the parser one by
 * one. */
static uint32_t put_wide(char *to, const unsigned char *p, uint32_t left) {
    uint32_t n = p[0] >= 0xF0 ? 4 : p[0] >= 0xE0 ? 3 : p[0] >= 0xC0 ? 2 : 1;
    bool whole = n <= left;
    for (uint32_t i = 1; whole && i < n; i++) whole = (p[i] & 0xC0) == 0x80;
    if (!whole) n = 1;
    memcpy(to, p, n);
    if (n == 4 && p[0] <= 0xF4) put_other(to);
    return n;
}

/* The rest of a word that is in no group, and the space after it. */
static uint32_t put_rest(char *to, const unsigned char *p, uint32_t left) {
    uint32_t i = 0;
    for (; i < left && kinds[p[i]] == SMALL; i++) to[i] = (char)p[i];
    if (i < left && p[i] == ' ') to[i++] = ' ';
    return i;
}

/* Does a word begin at `p` that may end a label without a mark ("5 bis")? */
static bool may_end_label(const unsigned char *p, uint32_t left) {
    static const char starts[][4] = {"alt", "bis", "qua", "qui", "sep", "sex", "ter"};
    if (left < 3) return false;
    const char word[3] = {(char)(p[0] | ' '), (char)(p[1] | ' '), (char)(p[2] | ' ')};
    for (uint32_t k = 0; k < sizeof starts / sizeof *starts; k++)
        if (memcmp(word, starts[k], sizeof word) == 0) return true;
    return false;
}

/* The letters and digits that come in the line before a group of the word at `i`, the first one after a mark
 * or digit. `label`: the line may have a label before the word, whose end may be in it. */
static uint32_t head_of(reslint_str text, uint32_t i, bool label) {
    const unsigned char *p = (const unsigned char *)text.ptr + i;
    uint32_t left = text.len - i;
    if (left >= 6 && memcmp(p, "agreed", 6) == 0) return UINT32_MAX;
    bool word = left > 1 && kinds[p[1]] == SMALL;
    bool apart = !label || p[-1] == ' ' || kinds[p[0]] == CAPITAL;
    return word && apart && !(label && may_end_label(p, left)) ? 0 : PACKED_HEAD;
}

uint32_t rl_pack_fill(rl_pack *pack, uint32_t at) {
    const unsigned char *p = (const unsigned char *)pack->text.ptr + at;
    char *to = pack->bytes;
    uint32_t len = pack->text.len - at, i = 0;
    uint32_t end = len < RL_PACK_BYTES ? len : RL_PACK_BYTES - PACKED_CHARS;
    uint32_t head = 0, needed = PACKED_HEAD; /* letters and digits in the line so far, and before a group */
    bool label = at > 0;                     /* the line has or may have a digit or ")" so far */
    bool letter = label;                     /* since the last mark or digit */
    while (i < end) {
        unsigned kind = kinds[p[i]];
        bool word = kind == SMALL || kind == CAPITAL;
        if (letter && head >= needed && (kind == SMALL || kind == BLANK)) {
            i += put_groups(to + i, p + i, end - i);
            i += put_rest(to + i, p + i, end - i);
            continue;
        }
        if (word && !letter) needed = head_of(pack->text, at + i, label);
        letter = word || (letter && kind == BLANK);
        head = kind == NEWLINE ? 0 : head + (word || kind == DIGIT);
        label = kind != NEWLINE && (label || kind == DIGIT || p[i] == ')');
        if (p[i] < 0x80) {
            to[i] = (char)p[i];
            i++;
        } else {
            i += put_wide(to + i, p + i, len - i);
        }
    }
    return i;
}
