/* reslint check: every input is read, linted and handed to the printer, one after the other. What fails for
 * one input is said and kept for the exit status; the others are checked all the same. */
#include "base/str.h"
#include "cli/commands.h"
#include "cli/crew.h"
#include "cli/repair.h"

const cli_printer *cli_printer_named(const char *name) {
    static const cli_printer *const all[] = {&cli_print_full, &cli_print_gcc, &cli_print_json,
                                             &cli_print_jsonl, NULL};
    for (const cli_printer *const *p = all; name && *p; p++)
        if (strcmp((*p)->name, name) == 0) return *p;
    return all[0];
}

static void count(cli_checked *checked) {
    cli_tally *tally = &checked->tally;
    for (uint32_t i = 0; i < checked->count; i++) {
        tally->errors += checked->findings[i].severity == RESLINT_ERROR;
        tally->warnings += checked->findings[i].severity == RESLINT_WARNING;
        tally->infos += checked->findings[i].severity == RESLINT_INFO;
    }
    tally->files = 1;
    tally->failed = checked->problem != NULL;
    tally->other = !checked->problem && !cli_holds_resolution(checked->document);
    tally->wanting = tally->errors || tally->warnings;
}

static void add(cli_tally *sum, const cli_tally *tally) {
    sum->files += tally->files;
    sum->failed += tally->failed;
    sum->errors += tally->errors;
    sum->warnings += tally->warnings;
    sum->infos += tally->infos;
    sum->wanting += tally->wanting;
    sum->other += tally->other;
}

void cli_check_one(const reslint_engine *engine, rl_arena *arena, const cli_options *options,
                   const cli_input *input, cli_checked *out) {
    *out = (cli_checked){.path = input->path};
    out->document = cli_input_open(engine, arena, input, &out->problem);
    if (out->document) out->problem = cli_other_language(arena, out->document);
    if (!out->problem) out->findings = reslint_document_lint(out->document, &out->count);
    if (options->fix || options->diff) cli_repair(engine, arena, options, input, out);
    count(out);
}

/* Errors always fail unless nothing may; --max-warnings says how many warnings are let pass. */
static int status_of(const cli_options *options, const cli_tally *sum) {
    const char *on = options->fail_on ? options->fail_on : "warning";
    if (sum->failed) return CLI_FAILED;
    if (strcmp(on, "never") == 0) return CLI_CLEAN;
    if (sum->errors) return CLI_FINDINGS;
    if (options->max_warnings_given && sum->warnings > options->max_warnings) return CLI_FINDINGS;
    if (strcmp(on, "error") == 0) return CLI_CLEAN;
    if (!options->max_warnings_given && sum->warnings) return CLI_FINDINGS;
    return strcmp(on, "info") == 0 && sum->infos ? CLI_FINDINGS : CLI_CLEAN;
}

typedef struct printing {
    cli *c;
    const cli_printer *printer;
    cli_tally sum;
    bool differs; /* --diff printed something */
} printing;

/* Behind a failed write there is nobody to read the rest. */
static bool print(void *data, const cli_checked *checked) {
    printing *p = data;
    if (checked->problem) cli_fail_path(p->c, checked->path, checked->problem);
    if (checked->diff)
        cli_out_text(&p->c->out, checked->diff);
    else if (checked->new_text.ptr)
        cli_out_str(&p->c->out, checked->new_text);
    else if (!p->c->options.diff)
        p->printer->file(p->c, checked);
    p->differs = p->differs || checked->diff;
    add(&p->sum, &checked->tally);
    return !p->c->out.error;
}

/* --diff, and --fix of standard input, print text instead of findings. */
static bool gives_only_text(const cli *c, const cli_inputs *inputs) {
    if (c->options.diff) return true;
    return c->options.fix && inputs->len == 1 && inputs->items[0].standard_input;
}

int cli_check(cli *c) {
    printing p = {.c = c, .printer = cli_printer_named(c->options.format)};
    cli_inputs inputs = {0};
    if (cli_inputs_find(c, &inputs) || !cli_engine(c)) return CLI_FAILED;
    if (c->options.unsafe_fixes && !c->options.fix && !c->options.diff)
        return cli_fail(c, "--unsafe-fixes goes with --fix or --diff");
    bool only_text = gives_only_text(c, &inputs);
    if (!only_text) p.printer->begin(c);
    cli_crew_run(c, &inputs, cli_crew_size(&c->options, inputs.len), print, &p);
    if (!only_text) p.printer->end(c, &p.sum);
    int status = status_of(&c->options, &p.sum);
    return status == CLI_CLEAN && p.differs ? CLI_FINDINGS : status;
}
