/* From "recalls" to "recalling" and back, and to "recall". English spelling rules, with the lexicon deciding
 * where they leave a choice ("noting" is from "note", "recalling" from "recall"). Pure functions. */
#ifndef RL_RECOGNISE_OPENING_OPENING_INFLECT_H
#define RL_RECOGNISE_OPENING_OPENING_INFLECT_H
#include <stdbool.h>
#include <stdint.h>

enum { RL_INFLECT_BYTES = 40 }; /* no longer word opens a paragraph */

typedef struct rl_inflected {
    char text[RL_INFLECT_BYTES];
    uint32_t len; /* 0 if there is no such form */
} rl_inflected;

rl_inflected rl_participle_of(const char *finite, uint32_t len);         /* "decides" -> "deciding" */
rl_inflected rl_finite_of(const char *participle, uint32_t len);         /* "deciding" -> "decides" */
rl_inflected rl_base_of(const char *finite_or_participle, uint32_t len); /* either -> "decide" */
/* "decide" -> "decides" */
rl_inflected rl_third_person_of(const char *base, uint32_t len);
#endif
