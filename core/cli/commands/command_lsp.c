/* reslint lsp: the language server on standard input and output. */
#include "lsp/lsp.h"

#include "cli/commands/commands.h"

#include <unistd.h>

int cli_lsp(cli *c) {
    if (c->options.paths.len) return cli_fail(c, "“reslint lsp” takes no path: an editor starts it");
    reslint_settings settings = cli_settings(c);
    settings.installed_only = true;
    return lsp_serve(&settings, STDIN_FILENO, STDOUT_FILENO);
}
