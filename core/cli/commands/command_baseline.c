/* --write-baseline: findings are written to a file instead of printed, and are known from then on. */
#include "cli/commands/commands.h"
#include "cli/commands/workers.h"

typedef struct baseline_writing {
    cli *c;
    reslint_baseline *baseline;
    bool failed;
} baseline_writing;

static bool take(void *data, const cli_checked *checked) {
    baseline_writing *w = data;
    if (checked->problem) {
        cli_fail_path(w->c, checked->path, checked->problem);
        w->failed = true;
    } else {
        reslint_baseline_add(w->baseline, checked->path, checked->findings, checked->count);
    }
    return true;
}

static int finish(baseline_writing *w) {
    cli *c = w->c;
    reslint_error error = {0};
    uint32_t known, gone;
    if (!reslint_baseline_write(w->baseline, &known, &gone, &error)) return cli_fail_error(c, &error);
    if (!c->options.quiet) {
        cli_out_format(&c->out, "%s: %u %s written down", c->options.write_baseline, (unsigned)known,
                       known == 1 ? "finding" : "findings");
        if (gone) cli_out_format(&c->out, ", %u %s gone", (unsigned)gone, gone == 1 ? "is" : "are");
        cli_out_format(&c->out, "; --baseline %s reports only new ones\n", c->options.write_baseline);
    }
    return w->failed ? CLI_FAILED : CLI_CLEAN;
}

int cli_write_baseline(cli *c, const cli_inputs *inputs) {
    baseline_writing w = {c, reslint_baseline_new(c->options.write_baseline), false};
    if (c->options.force) reslint_baseline_over_anything(w.baseline);
    cli_workers_run(c, inputs, cli_workers_count(&c->options, inputs->len), take, &w);
    int status = finish(&w);
    reslint_baseline_free(w.baseline);
    return status;
}
