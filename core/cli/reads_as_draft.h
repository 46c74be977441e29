/* What a file that is in the way holds, as far as it matters to who would replace it. */
#ifndef RL_CLI_READS_AS_DRAFT_H
#define RL_CLI_READS_AS_DRAFT_H
#include "base/arena.h"

#include <stdbool.h>

/* Why the file must not be replaced, as the end of a sentence ("reads as a draft"), or NULL: it is not there,
 * is empty, is no ordinary file, was made by reslint, or is something else that nobody would call a draft. A
 * baseline is replaced by a baseline only. */
const char *cli_reads_as_draft(rl_arena *arena, const char *path, bool for_baseline);
/* What is neither a draft nor a format that the library knows, by its first bytes: what to say of it, or
 * NULL. */
const char *cli_other_format(const char *bytes, size_t len);
/* Does the name end as a draft's does (.docx, .md, .markdown, .txt, .text)? */
bool cli_named_as_draft(const char *name);
#endif
