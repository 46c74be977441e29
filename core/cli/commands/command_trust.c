/* reslint trust, reslint untrust: the user's word about a native pack, by its contents. What is recorded is
 * also printed, so that it can be compared with what the pack's author published. */
#include "base/str.h"
#include "cli/commands/commands.h"

static int each(cli *c, bool (*say)(const char *, reslint_trusted *, reslint_error *), const char *done) {
    int status = CLI_CLEAN;
    if (!c->options.paths.len)
        return cli_fail(c, "“reslint %s” wants the path of a pack (.so)", c->options.command->name);
    for (uint32_t i = 0; i < c->options.paths.len; i++) {
        reslint_trusted what;
        reslint_error error = {0};
        if (!say(c->options.paths.items[i], &what, &error)) {
            status = cli_fail_error(c, &error);
            continue;
        }
        cli_out_clean(&c->out, rl_str(what.path));
        cli_out_format(&c->out, ": %s", done);
        if (what.sha256[0]) cli_out_format(&c->out, "\n  SHA-256 %s", what.sha256);
        cli_out_text(&c->out, "\n");
    }
    return status;
}

int cli_trust(cli *c) {
    return each(c, reslint_trust, "trusted as it is now; any change ends that");
}

int cli_untrust(cli *c) {
    return each(c, reslint_untrust, "no longer trusted");
}
