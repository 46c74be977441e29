/* reslint sendable: what a Word file still carries that its owner may not want to send, and the file without it. */
#include "base/nearest.h"
#include "base/str.h"
#include "cli/commands/commands.h"
#include "cli/rewrite.h"
#include "os/file.h"

static const size_t LARGEST = (size_t)1 << 30;

static const struct {
    const char *name;
    uint32_t kind;
} kinds[] = {{"comments", RESLINT_CARRIED_COMMENTS},
             {"changes", RESLINT_CARRIED_CHANGES},
             {"hidden", RESLINT_CARRIED_HIDDEN},
             {"names", RESLINT_CARRIED_NAMES}};
enum { KINDS = sizeof kinds / sizeof *kinds };

/* --scrub comments,names or all. */
static int read_kinds(cli *c, uint32_t *what) {
    const char *names[KINDS + 1];
    for (size_t i = 0; i < KINDS; i++) names[i] = kinds[i].name;
    names[KINDS] = "all";
    for (uint32_t i = 0; i < c->options.scrub.len; i++) {
        const char *item = c->options.scrub.items[i];
        uint32_t found = strcmp(item, "all") == 0 ? UINT32_MAX : 0;
        for (size_t k = 0; k < KINDS; k++)
            if (strcmp(item, kinds[k].name) == 0) found |= kinds[k].kind;
        const char *near = found ? NULL : rl_nearest(rl_str(item), names, KINDS + 1);
        if (!found)
            return cli_fail(c,
                            "--scrub: there is no “%s”%s There are: comments, changes, hidden, names, all.",
                            item, rl_did_you_mean(c->arena, near, "."));
        *what |= found;
    }
    return CLI_CLEAN;
}

static const char *word_for(uint32_t kind) {
    for (size_t i = 0; i < KINDS; i++)
        if (kinds[i].kind == kind) return kinds[i].name;
    return "look at";
}

static int list(cli *c, const char *path, const reslint_word_carried *items, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        cli_out_clean(&c->out, rl_str(path));
        cli_out_format(&c->out, ": %s: ", word_for(items[i].kind));
        cli_out_clean(&c->out, rl_str(items[i].words));
        cli_out_text(&c->out, "\n");
    }
    if (!count && !c->options.quiet) {
        cli_out_clean(&c->out, rl_str(path));
        cli_out_text(&c->out, ": carries nothing but its text\n");
    }
    return count ? CLI_FINDINGS : CLI_CLEAN;
}

static int scrub(cli *c, const char *path, const char *bytes, size_t len, uint32_t what) {
    reslint_word_file file;
    reslint_error error = {0};
    const reslint_word_carried *items;
    uint32_t count;
    if (!reslint_word_scrub(c->arena, bytes, len, what, &file, &error))
        return cli_fail_path(c, path, error.message);
    if (cli_write_file(c, c->options.rewrite, "the new file", file.bytes, file.len)) return CLI_FAILED;
    if (!reslint_word_carries(c->arena, file.bytes, file.len, &items, &count, &error))
        return cli_fail_path(c, c->options.rewrite, error.message);
    return list(c, c->options.rewrite, items, count);
}

int cli_sendable(cli *c) {
    const reslint_word_carried *items;
    reslint_error error = {0};
    uint32_t count, what = 0;
    char *bytes;
    size_t len;
    if (c->options.paths.len != 1) return cli_fail(c, "sendable takes one Word file");
    if (read_kinds(c, &what)) return CLI_FAILED;
    if (what && !c->options.rewrite) return cli_fail(c, "--scrub writes a copy: say with -o where");
    if (!what && c->options.rewrite)
        return cli_fail(c, "-o goes with --scrub, which says what the copy is to be without");
    const char *path = c->options.paths.items[0];
    int problem = rl_read_file(c->arena, path, LARGEST, &bytes, &len);
    if (problem) return cli_fail_path(c, path, rl_format(c->arena, "cannot be read: %s", strerror(problem)));
    if (!reslint_word_carries(c->arena, bytes, len, &items, &count, &error))
        return cli_fail_path(c, path, error.message);
    return what ? scrub(c, path, bytes, len, what) : list(c, path, items, count);
}
