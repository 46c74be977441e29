/* Characters that look like something else, or like nothing. Pure functions of a code point. */
#ifndef RL_TEXT_CHARACTERS_H
#define RL_TEXT_CHARACTERS_H
#include "reslint/plugin.h"

#include <stdbool.h>

/* The character at `at`, which must be in the text, and how many bytes it has; a byte that is not UTF-8 counts
 * as one character. */
uint32_t rl_character_at(reslint_str text, uint32_t at, uint32_t *len);
/* The same for the character that ends at `end`, which must not be 0. */
uint32_t rl_character_before(reslint_str text, uint32_t end, uint32_t *len);
/* A space within a line that is not ASCII: no-break, narrow, of the width of an n. */
bool rl_is_wide_space(uint32_t character);
/* A soft hyphen, a joiner, a mark of direction, a byte order mark. */
bool rl_has_no_width(uint32_t character);
/* White space of any kind, and what is no text: around a block neither belongs to it. */
bool rl_is_around_text(uint32_t character);
/* The value of a raised digit, "²"; 10 if it is none. */
uint32_t rl_raised_digit(uint32_t character);
#endif
