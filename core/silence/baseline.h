/* Findings that were there before. A team that starts with many findings records them once and then sees only
 * new ones. A finding is recognised by its rule and the words of its clause, whatever the clause's number and
 * place, so that an inserted paragraph wakes none of the old ones; a clause that was changed is looked at
 * afresh. */
#ifndef RL_SILENCE_BASELINE_H
#define RL_SILENCE_BASELINE_H
#include "api/findings.h"
#include "base/arena.h"
#include "base/vec.h"

#include <stdbool.h>

/* From a rule and the folded text of the clause in which it found something. */
uint64_t rl_fingerprint(const char *rule, reslint_str clause);

/* One line of a baseline file. */
typedef struct rl_baseline_entry {
    const char *file, *rule, *quote; /* `quote` is for people */
    uint64_t fingerprint;
} rl_baseline_entry;
typedef RL_VEC(rl_baseline_entry) rl_baseline_entries;

/* The entries of a file, in its order. False, with `error` filled in, if it cannot be read or is not a
 * baseline. */
bool rl_baseline_read(rl_arena *arena, const char *path, rl_baseline_entries *out, reslint_error *error);

/* What is known: does not change once it is made. */
typedef struct rl_baseline {
    const uint64_t *known; /* sorted */
    uint32_t len;
} rl_baseline;
void rl_baseline_make(rl_arena *arena, const rl_baseline_entries *entries, rl_baseline *out);
bool rl_baseline_knows(const rl_baseline *baseline, uint64_t fingerprint);

/* The text of a baseline file, always in the same order, whatever the order of the entries; duplicates are
 * dropped. */
const char *rl_baseline_write(rl_arena *arena, rl_baseline_entries *entries, size_t *len, uint32_t *count);
#endif
