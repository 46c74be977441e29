/* How renumber and strip write a draft's new text, and check a changed Word file. */
#ifndef RL_CLI_REWRITE_H
#define RL_CLI_REWRITE_H
#include "cli/cli.h"

/* Writes it to the file of -o, which was checked before the draft was read (outputs.h): over the draft
 * itself, or to a new file. A file that was changed or has appeared since then is left alone. CLI_FAILED when
 * it could not be written, which has then been reported. */
int cli_rewrite(cli *c, const char *text, size_t len);
/* The same for a file made from the draft `from`, which is recorded with it (os/made_from.h). */
int cli_write_made(cli *c, const char *to, const char *from, const char *what, const char *bytes, size_t len);
/* Did the same command make the file from that draft, and has nobody changed it since? */
bool cli_is_made_from(cli *c, const char *path, const char *from);
/* The same for the file of another option; `what` is used in messages: "the new text was not written". */
int cli_write_file(cli *c, const char *to, const char *what, const char *bytes, size_t len);
#endif
