/* Regular expressions: PCRE2 with Unicode, and with limits that keep a pattern of a rule file from holding up
 * a run. Only this file and those that include it use pcre2.h. */
#ifndef RL_RULEFILE_RUN_PATTERN_H
#define RL_RULEFILE_RUN_PATTERN_H
#define PCRE2_CODE_UNIT_WIDTH 8
#include "base/arena.h"
#include "reslint/plugin.h"

#include <pcre2.h>
#include <stdbool.h>

/* On failure returns NULL and says what is wrong (in `message`, of `size` bytes) and at which byte. Free with
 * rl_pattern_free. */
pcre2_code *rl_pattern_compile(const char *text, bool ignorecase, uint32_t *offset, char *message,
                               size_t size);
void rl_pattern_free(pcre2_code *code);
/* The same pattern as machine code, or NULL if that is not possible. Free with rl_pattern_free. */
pcre2_code *rl_pattern_quicker(const pcre2_code *code);

/* What one thread needs for matching; its memory belongs to an arena. */
typedef struct rl_matcher {
    pcre2_match_data *data;
    pcre2_match_context *context;
    rl_arena *arena;    /* the memory */
    uint32_t *patience; /* how many more matches may take many steps */
} rl_matcher;
void rl_matcher_make(rl_arena *arena, rl_matcher *out);

typedef enum rl_match { RL_NO_MATCH, RL_MATCHED, RL_TOO_LONG } rl_match;
enum { RL_MATCH_GROUPS = 16 };
/* The next match at or after `from` in valid UTF-8. It has up to RL_MATCH_GROUPS captures, the whole match
 * being the first; those that took no part are empty. RL_TOO_LONG: the search was given up. */
rl_match rl_pattern_match(const rl_matcher *matcher, const pcre2_code *code, reslint_str text, uint32_t from,
                          reslint_span *groups, uint32_t *n_groups);
/* The number of a named capture, or 0. */
uint32_t rl_pattern_group(const pcre2_code *code, const char *name);
uint32_t rl_pattern_groups(const pcre2_code *code);
#endif
