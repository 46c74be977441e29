/* What a run looks like, as far as drafting is concerned: italics, bold, underline, capitals, hidden,
 * superscript. Styles inherit from those that they are based on; toggles work as in Word: each kind of style
 * that sets one reverses what the others say, and formatting of the run itself decides. */
#ifndef RL_READERS_STYLES_H
#define RL_READERS_STYLES_H
#include "readers/xml.h"

enum {
    RL_LOOK_ITALIC = 1,
    RL_LOOK_BOLD = 2,
    RL_LOOK_UNDERLINED = 4,
    RL_LOOK_CAPS = 8,
    RL_LOOK_HIDDEN = 16,
    RL_LOOK_RAISED = 32
};

typedef enum rl_word_style_type {
    RL_STYLE_PARAGRAPH,
    RL_STYLE_CHARACTER,
    RL_STYLE_TABLE,
    RL_STYLE_NUMBERING
} rl_word_style_type;

/* What a style may leave open. */
typedef enum rl_toggle {
    RL_TOGGLE_ITALIC,
    RL_TOGGLE_ITALIC_CS,
    RL_TOGGLE_BOLD,
    RL_TOGGLE_BOLD_CS,
    RL_TOGGLE_CAPS,
    RL_TOGGLE_HIDDEN,
    RL_TOGGLE_UNDERLINED, /* from here on not toggles: the nearest setting applies */
    RL_TOGGLE_RAISED,
    RL_TOGGLE_COMPLEX,
    RL_TOGGLE_COUNT
} rl_toggle;
typedef struct rl_toggles {
    signed char says[RL_TOGGLE_COUNT]; /* 1, 0; -1: nothing */
} rl_toggles;

typedef struct rl_word_style {
    reslint_str id;
    reslint_str name;
    rl_word_style_type type;
    const rl_xml *node;
    struct rl_word_style *based_on; /* or NULL; never a circle */
    rl_toggles says;                /* including what it is based on */
    reslint_str num_id;             /* of the list that it puts its paragraphs in, likewise; ptr NULL: none */
    int num_level;                  /* -1: not said */
    const struct rl_word_style *num_owner; /* the style that gave the list */
} rl_word_style;

typedef struct rl_word_styles {
    rl_word_style *items; /* sorted by id */
    uint32_t len;
    const rl_word_style *paragraph; /* the default of paragraphs, or NULL */
    rl_toggles defaults;
} rl_word_styles;

/* `root` NULL: a file without styles. All of it lives in the arena, and as long as the tree. */
void rl_styles_read(rl_arena *arena, const rl_xml *root, rl_word_styles *out);
const rl_word_style *rl_style_find(const rl_word_styles *styles, reslint_str id, rl_word_style_type type);
/* The look of a run: RL_LOOK_… bits. `properties` is its w:rPr or NULL; the styles around it may be NULL. */
uint32_t rl_styles_look(const rl_word_styles *styles, const rl_xml *properties,
                        const rl_word_style *paragraph, const rl_word_style *table);
#endif
