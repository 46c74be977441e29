/* Labels as members of a series: "(c)" is the third of the letters in brackets, "iii." the third of the roman
 * numerals with a stop, "2.1" the first below 2. Pure functions of their arguments: any thread. */
#ifndef RL_MODEL_SERIES_H
#define RL_MODEL_SERIES_H
#include "reslint/plugin.h"

#include <stdbool.h>

typedef enum rl_style {
    RL_NO_STYLE,
    RL_LETTER,
    RL_ROMAN,
    RL_FIGURE,
    RL_BULLET, /* dashes, bullets, stars: a series without values */
    RL_PATH,   /* "2.1", "1a", "(a)(ii)": it says itself what it is under */
    RL_STYLES
} rl_style;

typedef struct rl_series {
    rl_style style;
    char shape;      /* '(' for "(a)", ')' for "a)", '.' for "a."; for bullets the bullet's first byte */
    bool upper;      /* "A." and "I." */
    uint32_t value;  /* "(c)" 3; bullets 1; 0: the label cannot be read in this style */
    uint32_t suffix; /* RESLINT_BIS … of "(b bis)" */
    uint32_t parts;  /* of a path: "2.1" 2; "a.ii" 3, since the paragraph's number is not written */
    uint32_t lead;   /* and the value of its first step */
} rl_series;

/* The label read in one style; the value is 0 if it cannot be. */
rl_series rl_series_read(reslint_str label, rl_style style);
/* Could both be of one list, by their form? Shapes may differ: "a)" and "b." are the same by style only. */
bool rl_series_same(rl_series a, rl_series b);
/* Does the text hold the label that is so many steps further on (or back): "(b)" for "(a)" and 1? Only for
 * labels in brackets or before a bracket; a stop is too common. */
bool rl_series_occurs(reslint_str text, rl_series series, int32_t steps);
/* "iv" 4; 0 if it is not a roman numeral. "c" 3, "aa" 27; 0 if it is not a letter. */
uint32_t rl_roman(reslint_str text);
uint32_t rl_letters(reslint_str text);
/* The number at `at`, which moves past its figures; a longer one than six figures is kept below a million. */
uint32_t rl_figures(reslint_str s, uint32_t *at);
/* "5 –", "5-", "5/" without what closes the number in place of a stop; other labels unchanged. */
reslint_str rl_without_odd_stop(reslint_str label);
#endif
