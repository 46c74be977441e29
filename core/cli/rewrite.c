/* See rewrite.h. */
#include "cli/rewrite.h"

#include "base/file.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

int cli_rewrite(cli *c, const char *text, size_t len) {
    const char *to = c->options.rewrite;
    struct stat info;
    int error;
    if (c->outputs.len)
        error = rl_replace_same_file(c->arena, to, &c->outputs.items[0], text, len);
    else if (lstat(to, &info))
        error = rl_create_file(c->arena, to, text, len);
    else if (S_ISREG(info.st_mode))
        error = EEXIST;
    else
        error = rl_replace_file(c->arena, to, text, len);
    if (!error) return CLI_CLEAN;
    if (error == RL_FILE_CHANGED || error == EEXIST)
        return cli_fail_path(c, to,
                             "was changed meanwhile, by another program or in an editor: it is as that left "
                             "it, and the new text was not written");
    return cli_fail_path(c, to, rl_format(c->arena, "cannot be written: %s", strerror(error)));
}
