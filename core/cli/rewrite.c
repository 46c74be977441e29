/* See rewrite.h. */
#include "cli/rewrite.h"

#include "os/file.h"
#include "os/made_from.h"
#include "os/paths.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

/* The file at `to`, if it was already there when the outputs were judged; otherwise NULL. */
static const rl_stamp *judged(const cli *c, const char *to) {
    rl_stamp now = rl_stamp_of(to);
    for (uint32_t i = 0; i < c->outputs.len; i++)
        if (rl_stamp_same_file(&c->outputs.items[i], &now)) return &c->outputs.items[i];
    return NULL;
}

int cli_write_file(cli *c, const char *to, const char *what, const char *bytes, size_t len) {
    const rl_stamp *was = judged(c, to);
    struct stat info;
    int error;
    if (was)
        error = rl_replace_same_file(c->arena, to, was, bytes, len);
    else if (lstat(to, &info))
        error = rl_create_file(c->arena, to, bytes, len);
    else if (S_ISREG(info.st_mode))
        error = EEXIST;
    else
        error = rl_replace_file(c->arena, to, bytes, len);
    if (!error) return CLI_CLEAN;
    if (error == RL_FILE_CHANGED || error == EEXIST)
        return cli_fail_path(
            c, to,
            rl_format(c->arena,
                      "was changed meanwhile, by another program or in an editor: it is as that "
                      "left it, and %s was not written",
                      what));
    return cli_fail_path(c, to, rl_format(c->arena, "cannot be written: %s", strerror(error)));
}

int cli_write_made(cli *c, const char *to, const char *from, const char *what, const char *bytes,
                   size_t len) {
    int status = cli_write_file(c, to, what, bytes, len);
    if (status == CLI_CLEAN && strcmp(from, "-") != 0 && !rl_is_same_file(from, to))
        rl_made_from_note(c->arena, to, c->options.command->name, from, bytes, len);
    return status;
}

int cli_rewrite(cli *c, const char *text, size_t len) {
    return cli_write_made(c, c->options.rewrite, c->options.paths.items[0], "the new text", text, len);
}

bool cli_is_made_from(cli *c, const char *path, const char *from) {
    static const size_t most = (size_t)64 * 1024 * 1024;
    rl_arena scratch = {0};
    char *bytes;
    size_t len;
    bool is = strcmp(from, "-") != 0 && !rl_read_plain_file(&scratch, path, most, &bytes, &len) &&
              rl_made_from_is(&scratch, path, c->options.command->name, from, bytes, len);
    rl_arena_free(&scratch);
    return is;
}
