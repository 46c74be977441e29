/* Small steps over folded text that the recognisers share: jump to the next digit, read a number, step over a
 * space (also a no-break one), look at what is here or just before. Nothing allocates. Any thread. */
#ifndef RL_RECOGNISE_STEPS_H
#define RL_RECOGNISE_STEPS_H
#include "base/str.h"

/* Offset of the first digit at or after `at`, or the length of the text. */
uint32_t rl_next_digit(reslint_str text, uint32_t at);
/* End of the run of digits that begins at `at`. */
uint32_t rl_digits_end(reslint_str text, uint32_t at);
/* The run read as a number; UINT32_MAX if it is too large. */
uint32_t rl_digits_value(reslint_str text, uint32_t begin, uint32_t end);
/* After one or more spaces (space, no-break space, narrow no-break space); `at` if there are none. */
uint32_t rl_skip_blanks(reslint_str text, uint32_t at);
/* The same to the left: the end of what comes before the spaces. */
uint32_t rl_back_blanks(reslint_str text, uint32_t at);
/* Does `word` begin at `at` (rl_here of base/str.h minds case), or end there? Only _ci ignores ASCII case. */
bool rl_here_ci(reslint_str text, uint32_t at, const char *word);
static inline bool rl_before(reslint_str text, uint32_t at, const char *word) {
    size_t n = strlen(word);
    return at <= text.len && at >= n &&
           (!n || (text.ptr[at - 1] == word[n - 1] && memcmp(text.ptr + at - n, word, n) == 0));
}
bool rl_before_ci(reslint_str text, uint32_t at, const char *word);
/* The length of the first of the words (a NULL ends them) that begins at `at`, or ends there; 0: none. */
uint32_t rl_any_here(reslint_str text, uint32_t at, const char *const *words);
uint32_t rl_any_before(reslint_str text, uint32_t at, const char *const *words);
/* Length of a hyphen, no-break hyphen, en dash or minus sign at `at`; 0: none. */
uint32_t rl_dash_len(reslint_str text, uint32_t at);
/* Is the byte at `at` part of a word: a letter, a digit, or not ASCII (other than spaces and punctuation)? */
bool rl_word_byte(reslint_str text, uint32_t at);
/* The same for what ends at `at`. */
bool rl_word_before(reslint_str text, uint32_t at);
#endif
