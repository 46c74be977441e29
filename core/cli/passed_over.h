/* What a search of folders skips: what git ignores there, and what the configuration excludes. */
#ifndef RL_CLI_PASSED_OVER_H
#define RL_CLI_PASSED_OVER_H
#include "cli/cli.h"

/* State for the search of one named folder. */
typedef struct cli_passed_over {
    size_t root;        /* length of that folder's name at the start of a path, with its slash */
    const char **names; /* relative to the folder, folders with a slash at the end; sorted */
    uint32_t count;
    const char *real; /* the folder without links, absolute; NULL: unknown */
    bool off;         /* --no-ignore */
} cli_passed_over;

/* Asks git once, if the folder is in a repository. Without git nothing is ignored. */
void cli_passed_over_begin(cli *c, const char *folder, cli_passed_over *out);
bool cli_passes_over(cli *c, const cli_passed_over *over, const char *path, bool is_folder);
#endif
