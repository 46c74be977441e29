/* What is left to do when a native rule crashes: send what was printed so far. */
#include "cli/watch.h"
#include "cli/cli.h"

#include <stdlib.h>

enum { PATIENCE = 20, MOST_PATIENCE = 86400 };

static void flush(void *data) {
    cli *c = data;
    if (c->out.buffer) cli_out_flush(&c->out);
}

/* RESLINT_PATIENCE: another number of seconds, for slow machines; 0: no limit. */
void cli_watch(cli *c) {
    const char *said = getenv("RESLINT_PATIENCE");
    char *end = NULL;
    unsigned long seconds = said && said[0] ? strtoul(said, &end, 10) : PATIENCE;
    bool good = !end || (*end == '\0' && seconds <= MOST_PATIENCE);
    reslint_watch(flush, c, good ? (uint32_t)seconds : PATIENCE);
}
