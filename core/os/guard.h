/* A native rule runs in this process, and nothing keeps it from failing. So it is always known which rule is
 * at work on which file; when one crashes, or does not come to an end, that is said and the program ends with
 * status 2: a run in which a rule failed never looks clean.
 *
 * This is the one place of the program with state of its own, since a signal handler is handed nothing. */
#ifndef RL_OS_GUARD_H
#define RL_OS_GUARD_H
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

/* What one thread is at. */
typedef struct rl_watch {
    _Atomic(const char *) rule; /* its id; NULL: between rules */
    _Atomic(const char *) path; /* of the file; NULL: the place is free */
    atomic_uint calls;          /* of rules so far */
    atomic_bool reading;        /* `path` is no draft but a file of rules, and no rule is at work */
} rl_watch;

/* Of this thread, or NULL: nobody watches. */
extern _Thread_local rl_watch *rl_watched;

/* From now on faults are told and end the program. `last_words` (may be NULL) is called first, inside of a
 * signal handler; `patience` is how many seconds of work one call of a rule may take, 0: any. */
void rl_watch_install(void (*last_words)(void *), void *data, uint32_t patience);
/* Around the rules' work on one file, which `path` names until the end. */
void rl_watch_begin(const char *path);
void rl_watch_end(void);

/* Around the reading of a file that somebody else may have written, by libraries that cannot be interrupted;
 * NULL, and nothing more is watched, inside of another watch. What is read is bounded before they see it, so
 * that this is the last net only. `path` lives until the end. */
rl_watch *rl_watch_reading(const char *path);
void rl_watch_was_read(rl_watch *watch);

static inline void rl_watch_rule(rl_watch *watch, const char *id) {
    if (!watch) return;
    atomic_store_explicit(&watch->rule, id, memory_order_relaxed);
    if (id) atomic_fetch_add_explicit(&watch->calls, 1, memory_order_relaxed);
}
#endif
