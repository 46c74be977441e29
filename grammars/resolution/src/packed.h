/* Packed text: four letters or spaces in one code point. tree-sitter takes one step for each character, and
 * these steps are the cost of parsing; most characters are lower-case letters that mean nothing to the
 * scanner. A program that has the whole text may therefore hand it over with such letters in groups of four:
 * a group has the length of what it replaces, so every offset stays right, and the scanner reads it as those
 * four characters. Only the scanner of the language tree_sitter_resolution_packed understands groups
 * (RESOLUTION_PACKED; see CMakeLists.txt); editors use the one that does not.
 *
 * Whoever packs a text promises the following, so that no token ends inside a group:
 * - a group is four characters from "a" to "z" and space, with no two adjacent spaces; a real character
 *   outside the first plane is written as PACKED_OTHER;
 * - between it and the last character before it that is not an (ASCII) letter or space there is a letter;
 * - no label ends inside or directly before it: in the line, before it, are at least PACKED_HEAD ASCII letters and
 *   digits; or the word after that last character has a small second letter and, if a digit or ")" comes before
 *   it in the line, follows a space or begins with a capital, and does not end labels ("5 bis"; match_suffix);
 * - if "agreed" is the first word after such a character, no group begins after it until the next such
 *   character.
 */
#ifndef RESOLUTION_PACKED_H
#define RESOLUTION_PACKED_H
#include <stdbool.h>
#include <stdint.h>

enum {
    PACKED_FIRST = 0x10000, /* four times five bits from here on; 0 is the space, then the alphabet */
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
