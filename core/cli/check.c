/* reslint check: every input is read, linted and handed to the printer, one after the other. What fails for
 * one input is said and kept for the exit status; the others are checked all the same. */
#include "base/str.h"
#include "cli/commands.h"
#include "cli/crew.h"

const cli_printer *cli_printer_named(const char *name) {
    static const cli_printer *const all[] = {&cli_print_full, &cli_print_gcc, &cli_print_json,
                                             &cli_print_jsonl};
    for (size_t i = 0; name && i < sizeof all / sizeof *all; i++)
        if (strcmp(all[i]->name, name) == 0) return all[i];
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

void cli_check_one(const reslint_engine *engine, rl_arena *arena, const cli_input *input, cli_checked *out) {
    *out = (cli_checked){.path = input->path};
    out->document = cli_input_open(engine, arena, input, &out->problem);
    if (out->document) out->problem = cli_other_language(arena, out->document);
    if (!out->problem) out->findings = reslint_document_lint(out->document, &out->count);
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
} printing;

/* Behind a failed write there is nobody to read the rest. */
static bool print(void *data, const cli_checked *checked) {
    printing *p = data;
    if (checked->problem) cli_fail_path(p->c, checked->path, checked->problem);
    p->printer->file(p->c, checked);
    add(&p->sum, &checked->tally);
    return !p->c->out.error;
}

int cli_check(cli *c) {
    printing p = {.c = c, .printer = cli_printer_named(c->options.format)};
    cli_inputs inputs = {0};
    if (cli_inputs_find(c, &inputs) || !cli_engine(c)) return CLI_FAILED;
    p.printer->begin(c);
    cli_crew_run(c, &inputs, cli_crew_size(&c->options, inputs.len), print, &p);
    p.printer->end(c, &p.sum);
    return status_of(&c->options, &p.sum);
}
