/* What a Word file carries besides its text and somebody may not want to send along, and the file without
 * it. */
#ifndef RL_READERS_CARRIED_H
#define RL_READERS_CARRIED_H
#include "readers/patches.h"

/* Kinds of it, as bits. */
enum {
    RL_CARRIED_COMMENTS = 1,    /* taken out */
    RL_CARRIED_CHANGES = 2,     /* accepted */
    RL_CARRIED_HIDDEN = 4,      /* taken out */
    RL_CARRIED_NAMES = 8,       /* author, company and manager in the file's properties: taken out */
    RL_CARRIED_REFERENCES = 16, /* to what is no longer there: a person must look at these */
    RL_CARRIED_NUMBERS = 32,    /* typed among automatic ones, likewise */
    RL_CARRIED_CHUNKS = 64      /* other files embedded in it, likewise */
};

typedef struct rl_carried {
    uint32_t kind;
    const char *words; /* "3 comments, by Ana, Ben" */
} rl_carried;
typedef RL_VEC(rl_carried) rl_carried_list;

/* In the word's arena. NULL, or what is wrong with the file. */
const char *rl_carried_find(rl_word *word, rl_carried_list *out);
/* The file without the kinds of `what` (of the first four). NULL, or what is wrong. In the arena. */
const char *rl_scrub(rl_arena *arena, reslint_str file, uint32_t what, reslint_str *out);
#endif
