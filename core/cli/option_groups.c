/* The options of a command with many of them are listed in groups, by purpose. An option in no group is
 * listed in the last. */
#include "cli/options.h"

#include <stddef.h>
#include <string.h>

const char *const cli_option_groups[] = {"What is read",
                                         "Which rules, and how strictly",
                                         "Only what is new",
                                         "What is written",
                                         "Repairs and reports",
                                         "Configuration and packs",
                                         "Other",
                                         NULL};

/* The members of the groups, in the order of the groups, with spaces around each name. */
static const char *const members[] = {
    " --input --revisions --stdin-filename --files-from --no-ignore --jobs ",
    " --profile --stage --hits --select --ignore --severity --fail-on --max-warnings --require-resolution ",
    " --base --changed-since --baseline --write-baseline ",
    " --format --output-file --notes --infos --quiet --open --silenced --statistics --color --force ",
    " --fix --diff --unsafe-fixes --report --annotate --author --all --sequence --table --scrub ",
    " --config --no-config --explain-config --rules --plugin --schema --kind ",
};

uint32_t cli_option_group(const cli_option *option) {
    uint32_t group = 0;
    size_t len = strlen(option->name);
    for (; group < sizeof members / sizeof *members; group++)
        for (const char *at = members[group]; (at = strstr(at, option->name)) != NULL; at += len)
            if (at[-1] == ' ' && at[len] == ' ') return group;
    return group;
}
