/* Packed text: four letters or blanks in one code point. tree-sitter takes one step for each character, and
 * the step is what parsing costs; most characters are small letters that say nothing to the scanner. A
 * program that has the whole text may therefore hand it over with such letters in groups of four: a group has
 * the length of what it stands for, so every offset is right, and the scanner reads it as the four characters
 * that it is. Only the scanner of the language tree_sitter_resolution_packed knows groups (RESOLUTION_PACKED;
 * see CMakeLists.txt); editors use the one that does not.
 *
 * What packs a text promises, so that no token ends inside of a group:
 * - a group is four characters of "a" to "z" and blank, no two blanks side by side; a real character beyond
 * the first plane is written as PACKED_OTHER;
 * - between it and the line's start stand at least PACKED_HEAD letters and digits of ASCII;
 * - between it and the last character before it that is no letter (of ASCII) or blank stands a letter;
 * - none begins behind "agreed", where that is the first word behind such a character, before the next one.
 */
#ifndef RESOLUTION_PACKED_H
#define RESOLUTION_PACKED_H
#include <stdbool.h>
#include <stdint.h>

enum {
    PACKED_FIRST = 0x10000, /* four times five bits from here on; 0 is the blank, then the alphabet */
    PACKED_END = PACKED_FIRST + (31 << 15),
    PACKED_OTHER = 0x10FFFF,
    PACKED_CHARS = 4,
    PACKED_HEAD = 32 /* more than a label (LABEL_MAX) and the number of a line before it */
};

static inline bool is_packed(int32_t c) {
#ifdef RESOLUTION_PACKED
    return c >= PACKED_FIRST && c < PACKED_END;
#else
    (void)c;
    return false;
#endif
}
/* The i-th of the four characters. */
static inline unsigned char packed_char(int32_t c, unsigned i) {
    unsigned five = (unsigned)(c - PACKED_FIRST) >> (5 * (PACKED_CHARS - 1 - i)) & 31;
    return (unsigned char)(five ? '`' + five : ' ');
}
#endif
