/* reslint strip: the text as it can be sent out, without the comments that only reslint reads. */
#include "base/str.h"
#include "cli/commands/commands.h"
#include "cli/rewrite.h"
#include "os/file.h"

#include <stdio.h>

static const size_t LARGEST = (size_t)1 << 30;

/* In a text with two bytes per character no comment would be found, and that must not look as if there were
 * none. */
static bool is_utf16(const char *bytes, size_t len) {
    return len >= 2 && (memcmp(bytes, "\xFF\xFE", 2) == 0 || memcmp(bytes, "\xFE\xFF", 2) == 0);
}

static int put(cli *c, const char *path, const char *text, size_t len, uint32_t count) {
    if (!c->options.rewrite) {
        cli_out_bytes(&c->out, text, len);
        return CLI_CLEAN;
    }
    if (cli_rewrite(c, text, len)) return CLI_FAILED;
    cli_out_clean(&c->out, rl_str(path));
    if (count)
        cli_out_format(&c->out, ": %u %s taken out\n", (unsigned)count, count == 1 ? "comment" : "comments");
    else
        cli_out_text(&c->out, ": it has no comments of reslint's\n");
    return CLI_CLEAN;
}

/* A Word file is not something to print on a terminal. */
static int strip_word(cli *c, const char *path, const char *bytes, size_t len) {
    reslint_word_file file;
    reslint_error error = {0};
    uint32_t count;
    if (!c->options.rewrite)
        return cli_fail_path(c, path, "is a Word file: say with -o where the new one goes");
    if (!reslint_word_strip(c->arena, bytes, len, &file, &count, &error))
        return cli_fail_path(c, path, error.message);
    return put(c, path, file.bytes, file.len, count);
}

int cli_strip(cli *c) {
    if (c->options.paths.len != 1)
        return cli_fail(c, "strip takes one file at a time: reslint strip FILE -o OUT (- is standard input)");
    const char *path = c->options.paths.items[0];
    char *bytes;
    size_t len;
    int error = rl_read_file(c->arena, path, LARGEST, &bytes, &len);
    if (error) return cli_fail_path(c, path, rl_format(c->arena, "cannot be read: %s", strerror(error)));
    if (reslint_is_word(bytes, len)) return strip_word(c, path, bytes, len);
    if (is_utf16(bytes, len)) return cli_fail_path(c, path, "is UTF-16: save it as UTF-8 first");
    uint32_t count;
    len = reslint_strip(bytes, len, bytes, &count);
    return put(c, path, bytes, len, count);
}
