/* What an existing file contains, as far as it matters before it is replaced. */
#ifndef RL_CLI_READS_AS_DRAFT_H
#define RL_CLI_READS_AS_DRAFT_H
#include "base/arena.h"

#include <stdbool.h>

/* Why the file must not be replaced, as the end of a sentence ("reads as a draft"), or NULL: it does not
 * exist, is empty, is not a regular file, was made by reslint, or is something else that nobody would call a
 * draft. A baseline is replaced only by a baseline. */
const char *cli_reads_as_draft(rl_arena *arena, const char *path, bool for_baseline);
/* For other formats that the library does not know, recognised by their first bytes: what to say about them,
 * or NULL. */
const char *cli_other_format(const char *bytes, size_t len);
/* Does the name end like a draft's (.docx, .md, .markdown, .txt, .text)? */
bool cli_named_as_draft(const char *name);
#endif
