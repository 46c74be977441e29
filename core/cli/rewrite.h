/* Where renumber and strip put a draft's new text, and check a Word file with something put into it. */
#ifndef RL_CLI_REWRITE_H
#define RL_CLI_REWRITE_H
#include "cli/cli.h"

/* Writes it to the file of -o, which was judged before the draft was read (outputs.h): over the draft itself,
 * or where nothing was. A file that was changed or appeared since then is left alone. CLI_FAILED when it
 * could not be written, and then it has been said. */
int cli_rewrite(cli *c, const char *text, size_t len);
/* The same for a file that is made from the draft `from`, which is noted with it (os/made_from.h). */
int cli_write_made(cli *c, const char *to, const char *from, const char *what, const char *bytes, size_t len);
/* Did the same command make the file from that draft, and has nobody changed it since? */
bool cli_is_made_from(cli *c, const char *path, const char *from);
/* The same for the file of another option, and in its words: "the new text was not written". */
int cli_write_file(cli *c, const char *to, const char *what, const char *bytes, size_t len);
#endif
