/* Findings that are silenced: by comments in the text (docs/suppression.md) and, for texts that must carry
 * nothing, by clause in the configuration. */
#ifndef RL_LINT_SUPPRESS_H
#define RL_LINT_SUPPRESS_H
#include "base/arena.h"
#include "base/vec.h"
#include "reslint/plugin.h"

#include <stdbool.h>

/* "OP 5 (b)": [rule, …] */
typedef struct rl_clause_silence {
    reslint_str place;  /* as findings say it */
    reslint_str rule;   /* an id, a family or ALL */
    const char *reason; /* or NULL */
} rl_clause_silence;
typedef RL_VEC(rl_clause_silence) rl_clause_silences;
#endif
