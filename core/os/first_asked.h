/* A file that is opened at the first question about it, by whichever thread asks it: data that a run may
 * never need cost it nothing, and what is wrong with them is found once, for all who ask. */
#ifndef RL_OS_FIRST_ASKED_H
#define RL_OS_FIRST_ASKED_H
#include "base/arena.h"

#include <pthread.h>
#include <stdbool.h>

/* To be a member of whatever knows how to open the file. */
typedef struct rl_first_asked {
    const char *path;
    pthread_mutex_t lock; /* protects `asked`; also `error` and what is opened, until `asked` is set */
    bool asked;
    const char *error;
} rl_first_asked;

/* Nothing is opened; the path is copied into the arena. One thread. */
void rl_first_asked_begin(rl_first_asked *file, rl_arena *arena, const char *path);
void rl_first_asked_end(rl_first_asked *file);
/* Calls `open` if nobody has yet: NULL, or why the file cannot be used, as a constant text; [any]. What
 * `open` made does not change afterwards. */
const char *rl_first_asked_open(rl_first_asked *file, const char *(*open)(const char *path, void *made),
                                void *made);
#endif
