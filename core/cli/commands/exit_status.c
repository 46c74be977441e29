/* See exit_status.h. Errors always fail unless nothing may, and so does a run in which nothing at all was checked;
 * --max-warnings says how many warnings are tolerated. */
#include "cli/commands/exit_status.h"

#include "cli/cli.h"

#include <string.h>

int cli_exit_status(const cli_options *options, const cli_tally *sum) {
    const char *on = options->fail_on ? options->fail_on : "warning";
    if (sum->failed) return CLI_FAILED;
    if (strcmp(on, "never") == 0) return CLI_CLEAN;
    if (sum->errors || (sum->files && sum->other + sum->idle == sum->files)) return CLI_FINDINGS;
    if (options->max_warnings_given && sum->warnings > options->max_warnings) return CLI_FINDINGS;
    if (strcmp(on, "error") == 0) return CLI_CLEAN;
    if (!options->max_warnings_given && sum->warnings) return CLI_FINDINGS;
    return strcmp(on, "info") == 0 && sum->infos ? CLI_FINDINGS : CLI_CLEAN;
}
