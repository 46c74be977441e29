/* What the two files about reslint's own comments share during one run. */
#ifndef RL_SILENCE_OWN_FINDINGS_H
#define RL_SILENCE_OWN_FINDINGS_H
#include "base/str.h"
#include "base/vec.h"
#include "lint/pass.h"
#include "silence/silence.h"

#include <stdlib.h>

/* A block with all that stands inside of it. */
typedef struct rl_extent {
    const reslint_node *node;
    reslint_span span;
    uint32_t parent; /* among the blocks; UINT32_MAX: none */
} rl_extent;

/* One rule that one comment names. */
typedef struct rl_silence {
    uint32_t comment;
    reslint_span name, holds; /* in the file */
    reslint_str rule;
    bool unknown, used;
} rl_silence;

typedef RL_VEC(reslint_finding) rl_own_findings;

typedef struct rl_own {
    rl_run *run;
    RL_VEC(rl_own_comment) comments;
    RL_VEC(rl_silence) silences;
    RL_VEC(rl_extent) blocks;
    bool *ended;       /* by comment: an `enable` that ends something */
    bool *clause_used; /* by place of the configuration */
    rl_own_findings kept, silenced;
} rl_own;

/* The block that a comment speaks of, among `blocks`: the one in which it stands, or the next; UINT32_MAX:
 * there is none. */
uint32_t rl_own_block(const rl_own *own, reslint_span comment);
/* Rules and words that do not exist, reasons that are missing. */
void rl_own_judge(rl_own *own, const rl_model *model, rl_own_findings *out);
/* What silenced nothing. */
void rl_own_unused(rl_own *own, const rl_model *model, rl_own_findings *out);
/* Places of the configuration, said of this very draft, at which nothing was silenced. */
void rl_own_unused_places(rl_own *own, const rl_model *model, rl_own_findings *out);
/* "OP 5" is also the place of "OP 5 (b)", "OP 5, chapeau" and "OP 5 (numbered 6)", not of "OP 5 bis". */
bool rl_own_lies_in(const char *location, reslint_str place);
#endif
