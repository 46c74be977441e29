/* What a search of folders passes over: what git ignores there, and what the configuration excludes. */
#ifndef RL_CLI_PASSED_OVER_H
#define RL_CLI_PASSED_OVER_H
#include "cli/cli.h"

/* For the search of one folder that was named. */
typedef struct cli_passed_over {
    size_t root;        /* length of that folder's name in front of a path, with its slash */
    const char **names; /* as seen from the folder, folders with a slash at their end; sorted */
    uint32_t count;
    const char *real; /* the folder without links, absolute; NULL: it cannot be said */
    bool off;         /* --no-ignore */
} cli_passed_over;

/* Asks git once, when the folder lies in a repository. Without git nothing is ignored. */
void cli_passed_over_begin(cli *c, const char *folder, cli_passed_over *out);
bool cli_passes_over(cli *c, const cli_passed_over *over, const char *path, bool is_folder);
#endif
