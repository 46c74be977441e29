/* A native rule runs in this process, and nothing can keep it from failing. So it is always known which rule
 * is at work on which file; if one crashes or never finishes, that is reported and the program ends with
 * status 2: a run in which a rule failed never looks clean.
 *
 * This is the only place of the program with state of its own, since a signal handler is not passed any. */
#ifndef RL_OS_GUARD_H
#define RL_OS_GUARD_H
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

/* What one thread is working on. */
typedef struct rl_watch {
    _Atomic(const char *) rule; /* its id; NULL between rules */
    _Atomic(const char *) path; /* of the file; NULL: this entry is free */
    atomic_uint calls;          /* of rules so far */
    atomic_bool reading;        /* `path` is not a draft but a file of rules, and no rule is at work */
} rl_watch;

/* For this thread; NULL if nobody watches it. */
extern _Thread_local rl_watch *rl_watched;

/* From now on faults are reported and end the program. `last_words` (may be NULL) is called first, inside a
 * signal handler; `patience` is how many seconds of work one call of a rule may take, 0 for no limit. */
void rl_watch_install(void (*last_words)(void *), void *data, uint32_t patience);
/* Call these before and after the rules' work on one file, whose name is `path`, which must live until
 * then. */
void rl_watch_begin(const char *path);
void rl_watch_end(void);

/* The same for reading, with libraries that cannot be interrupted, a file that somebody else may have
 * written. Returns NULL, and watches nothing more, inside another watch. What is read is limited before they
 * see it, so this is only the last safety net. `path` must live until the end. */
rl_watch *rl_watch_reading(const char *path);
void rl_watch_was_read(rl_watch *watch);

static inline void rl_watch_rule(rl_watch *watch, const char *id) {
    if (!watch) return;
    atomic_store_explicit(&watch->rule, id, memory_order_relaxed);
    if (id) atomic_fetch_add_explicit(&watch->calls, 1, memory_order_relaxed);
}
#endif
