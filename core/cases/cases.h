/* Reads the cases of a rule (docs/cases.md): short texts with marks around the places that the rule must
 * report. */
#ifndef RL_CASES_CASES_H
#define RL_CASES_CASES_H
#include "api/findings.h"
#include "base/arena.h"
#include "base/vec.h"

typedef RL_VEC(reslint_str) rl_strs;

typedef struct rl_case {
    reslint_str title;
    uint32_t line;                      /* of its title, from 1 */
    const char *profile, *stage, *path; /* NULL: not given */
    bool has_severity;
    reslint_severity severity;
    rl_strs options;                            /* "name=value" */
    rl_strs messages, writes, locations, fixes; /* fixes: "safe", "unsafe", "display", "none" */
    rl_strs sees;     /* related places: "3 first words: it is used here first; 7 …", or "nothing" */
    reslint_str text; /* without marks */
    RL_VEC(reslint_span) places; /* in the text, sorted */
    bool has_fixed;
    reslint_str fixed;
    reslint_str base; /* the earlier version that the text is compared with; empty: none */
} rl_case;

typedef RL_VEC(rl_case) rl_cases;

/* Everything lives in the arena. On failure returns false and fills `error`, line included. */
bool rl_cases_read(rl_arena *arena, reslint_str text, const char *path, rl_cases *out, reslint_error *error);
#endif
