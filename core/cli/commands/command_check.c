/* reslint check: every input is read, linted and handed to the printer, one after the other. A failure on one
 * input is reported and remembered for the exit status; the others are still checked. */
#include "base/nearest.h"
#include "base/str.h"
#include "cli/commands/changed_since.h"
#include "cli/commands/commands.h"
#include "cli/commands/exit_status.h"
#include "cli/commands/fix_files.h"
#include "cli/commands/workers.h"
#include "cli/formats/statistics.h"
#include "cli/rewrite.h"

const cli_printer *cli_printer_named(const char *name, const char *const **names) {
    static const cli_printer *const all[] = {&cli_print_full,   &cli_print_gcc,    &cli_print_json,
                                             &cli_print_jsonl,  &cli_print_sarif,  &cli_print_github,
                                             &cli_print_gitlab, &cli_print_rdjson, &cli_print_checkstyle,
                                             &cli_print_junit,  &cli_print_html};
    static const char *const list[] = {"full",   "gcc",    "json",       "jsonl", "sarif", "github",
                                       "gitlab", "rdjson", "checkstyle", "junit", "html",  NULL};
    if (names) *names = list;
    for (size_t i = 0; name && i < sizeof all / sizeof *all; i++)
        if (strcmp(all[i]->name, name) == 0) return all[i];
    return NULL;
}

static void count_silenced(const reslint_document *document, cli_tally *tally) {
    uint32_t count = 0;
    const reslint_finding *silenced = document ? reslint_document_silenced(document, &count) : NULL;
    for (uint32_t i = 0; i < count; i++)
        ++*(silenced[i].silenced_by == RESLINT_BY_BASELINE ? &tally->known : &tally->silenced);
}

static bool is_of_nothing(const reslint_finding *finding) {
    return finding->severity == RESLINT_INFO && strcmp(finding->rule, CLI_NO_RESOLUTION) == 0;
}

/* A file with nothing to check is reported if it was named, and only counted if it was found in a folder. */
static void pass_over(const cli_input *input, cli_checked *checked) {
    if (input->searched_for && checked->count == 1 && is_of_nothing(&checked->findings[0]))
        checked->count = 0;
}

static void count(cli_checked *checked) {
    cli_tally *tally = &checked->tally;
    for (uint32_t i = 0; i < checked->count; i++) {
        if (is_of_nothing(&checked->findings[i])) continue;
        tally->errors += checked->findings[i].severity == RESLINT_ERROR;
        tally->warnings += checked->findings[i].severity == RESLINT_WARNING;
        tally->infos += checked->findings[i].severity == RESLINT_INFO;
    }
    count_silenced(checked->document, tally);
    tally->files = 1;
    tally->failed = checked->problem != NULL;
    tally->other = !checked->problem && !cli_holds_resolution(checked->document);
    if (!checked->problem) checked->no_rule = reslint_document_no_rule(checked->document);
    tally->idle = checked->no_rule != NULL;
    tally->brackets = !checked->problem && !tally->idle && cli_brackets_only(checked->document);
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
    sum->idle += tally->idle;
    sum->brackets += tally->brackets;
    sum->silenced += tally->silenced;
    sum->known += tally->known;
}

/* Opens the version with which the text is compared: from --base, or from git. */
static void open_base(const reslint_engine *engine, rl_arena *arena, const cli_options *options,
                      const cli_input *input, cli_checked *out) {
    if (options->base) {
        cli_input earlier = {options->base, NULL, strcmp(options->base, "-") == 0, false};
        out->base = cli_input_open(engine, arena, &earlier, NULL, &out->problem);
        if (out->problem) out->problem = rl_format(arena, "--base %s: %s", options->base, out->problem);
    } else if (options->since) {
        const char *text;
        size_t len;
        reslint_error error;
        if (cli_since_read(arena, options->since, input->path, &text, &len, &out->problem) && text)
            out->base = reslint_document_new(engine, input->path, text, len, &error);
    }
    if (out->base) reslint_document_compare(out->document, out->base);
}

/* In a draft with tracked changes only what these caused is commented on: the rest was agreed before. */
static void open_before_changes(const cli_options *options, cli_checked *out) {
    reslint_error error = {0};
    if (!options->annotate || options->all || out->base || !reslint_document_is_tracked(out->document))
        return;
    out->base = reslint_document_before_changes(out->document, &error);
    if (out->base) reslint_document_compare(out->document, out->base);
}

/* Adds comments for what is to be corrected or checked, and for infos if they are asked for. */
static void annotate(rl_arena *arena, const cli_options *options, cli_checked *out) {
    reslint_finding *worth = rl_alloc_n(arena, out->count + 1u, sizeof *worth);
    reslint_error error = {0};
    uint32_t count = 0;
    for (uint32_t i = 0; i < out->count; i++)
        if (out->findings[i].severity > RESLINT_INFO || options->notes) worth[count++] = out->findings[i];
    const char *author = options->author ? options->author : "reslint";
    if (reslint_document_annotate(out->document, worth, count, author, &out->word_file, &error))
        out->word_path = options->annotate;
    else
        out->problem = rl_copy(arena, error.message, strlen(error.message));
}

static void keep_new(cli_checked *out) {
    uint32_t left;
    out->findings = reslint_document_new_findings(out->document, out->findings, out->count, out->base, &left);
    out->tally.known = out->count - left;
    out->count = left;
}

void cli_check_one(const reslint_engine *engine, rl_arena *arena, const cli_options *options,
                   const cli_input *input, cli_checked *out) {
    *out = (cli_checked){.path = input->path};
    out->document = cli_input_open(engine, arena, input, &out->stamp, &out->problem);
    if (out->document) out->problem = cli_other_language(arena, out->document);
    if (!out->problem) open_base(engine, arena, options, input, out);
    if (!out->problem) open_before_changes(options, out);
    if (!out->problem) out->findings = reslint_document_lint(out->document, &out->count);
    if (out->base && !out->problem) keep_new(out);
    if (options->annotate && !out->problem) annotate(arena, options, out);
    if (options->fix || options->diff) cli_repair(engine, arena, options, input, out);
    pass_over(input, out);
    cli_costs_add(arena, out->document, &out->times);
    cli_costs_add(arena, out->base, &out->times);
    count(out);
}

/* One format and where it goes: each has its own output, so that several can be written at once. */
typedef struct answer {
    cli sub; /* a copy of the command's own, with another `out` if the format has a file */
    const cli_printer *printer;
    bool own_file;
} answer;

enum { MOST_ANSWERS = 8 };

typedef struct printing {
    cli *c;
    answer answers[MOST_ANSWERS];
    uint32_t n_answers;
    cli_tally sum;
    bool differs;        /* --diff printed something */
    bool only_text;      /* prints text instead of findings */
    const char *problem; /* of the last input that had one */
    RL_VEC(cli_failure) failures;
    cli_statistics *statistics; /* NULL: not asked for */
} printing;

/* Prints a patch in git's colours. */
static void print_diff(cli_out *out, reslint_str diff) {
    if (!out->color) {
        cli_out_patch(out, diff);
        return;
    }
    for (reslint_str line; rl_take(&diff, '\n', &line);) {
        bool head = rl_starts(line, "--- ") || rl_starts(line, "+++ ");
        cli_out_style(out, head                   ? CLI_STRONG
                           : rl_starts(line, "@") ? CLI_INFO
                           : rl_starts(line, "+") ? CLI_REPAIR
                           : rl_starts(line, "-") ? CLI_ERROR
                                                  : CLI_PLAIN);
        cli_out_patch(out, line);
        cli_out_style(out, CLI_PLAIN);
        cli_out_text(out, "\n");
    }
}

static bool print_text(printing *p, const cli_checked *checked) {
    if (checked->diff) print_diff(&p->c->out, rl_str(checked->diff));
    if (!checked->diff && checked->new_text.ptr) cli_out_str(&p->c->out, checked->new_text);
    p->differs = p->differs || checked->diff;
    return !p->c->out.error;
}

/* A configuration that cannot be used keeps many drafts from being checked; the reason is reported once. */
static void say_problem(printing *p, const cli_checked *checked) {
    bool again = p->problem && strlen(checked->problem) > 60 && strcmp(p->problem, checked->problem) == 0;
    const char *briefly =
        checked->repaired ? "not repaired, for the same reason" : "not checked, for the same reason";
    cli_fail_path(p->c, checked->path, again ? briefly : checked->problem);
    p->problem = rl_copy(p->c->arena, checked->problem, strlen(checked->problem));
    *(cli_failure *)rl_push(p->c->arena, &p->failures) = (cli_failure){checked->path, p->problem};
}

/* Do people read what goes to standard output? */
static bool is_for_people(const printing *p) {
    for (uint32_t i = 0; i < p->n_answers; i++)
        if (!p->answers[i].own_file) return p->answers[i].printer == &cli_print_full;
    return false;
}

/* Writes the resulting Word file, and one line about it. */
static bool write_word(printing *p, const cli_checked *checked) {
    cli *c = p->c;
    const reslint_word_file *file = &checked->word_file;
    if (!file->bytes || checked->problem || p->only_text) return true;
    if (cli_write_made(c, checked->word_path, checked->path, "the new file", file->bytes, file->len)) {
        p->sum.failed++;
        return false;
    }
    if (c->options.quiet || !is_for_people(p)) return true;
    cli_out_clean(&c->out, rl_str(checked->word_path));
    const char *one = checked->repaired ? "tracked change" : "comment";
    cli_out_format(&c->out, ": %u %s%s", file->put_in, one, file->put_in == 1 ? "" : "s");
    if (checked->repaired) cli_out_text(&c->out, ", to be accepted or rejected in Word");
    if (checked->doubt) cli_out_format(&c->out, "; %s", checked->doubt);
    if (file->kept) cli_out_format(&c->out, "; %u already answered there", file->kept);
    if (!checked->repaired && checked->base && checked->tally.known)
        cli_out_format(&c->out, "; %u in text that was there before the tracked changes %s left out: --all",
                       checked->tally.known, checked->tally.known == 1 ? "is" : "are");
    cli_out_text(&c->out, ".\n");
    return true;
}

/* With formats for programs, or when a text is printed, nothing else would tell people. */
static void say_no_rule(printing *p, const cli_checked *checked) {
    if (!p->only_text && !p->c->options.quiet && is_for_people(p)) return;
    cli_fail_path(p->c, checked->path, cli_no_rule_words(p->c->arena, checked));
}

/* After a failed write there is nobody to read the rest. */
static bool print(void *data, const cli_checked *checked) {
    printing *p = data;
    if (checked->problem) say_problem(p, checked);
    if (checked->no_rule) say_no_rule(p, checked);
    add(&p->sum, &checked->tally);
    if (p->statistics) cli_statistics_add(p->statistics, checked);
    if (p->only_text) return print_text(p, checked);
    bool good = true;
    for (uint32_t i = 0; i < p->n_answers; i++) {
        answer *a = &p->answers[i];
        cli *c = a->own_file ? &a->sub : p->c;
        rl_arena scratch = {0}, *arena = c->arena; /* what is printed about one file is freed with it */
        c->arena = &scratch;
        a->printer->file(c, checked);
        c->arena = arena;
        rl_arena_free(&scratch);
        good = good && !c->out.error;
    }
    return write_word(p, checked) && good;
}

/* "sarif" or "sarif=out.sarif". */
static int open_answer(printing *p, const char *wanted) {
    answer *a = &p->answers[p->n_answers];
    const char *file = strchr(wanted, '=');
    const char *name = rl_copy(p->c->arena, wanted, file ? (size_t)(file - wanted) : strlen(wanted));
    const char *const *names;
    uint32_t count = 0;
    a->printer = cli_printer_named(name, &names);
    while (names[count]) count++;
    if (!a->printer) {
        const char *near = rl_nearest(rl_str(name), names, count);
        return cli_fail(p->c, "--format: there is no format “%s”%s", name,
                        rl_did_you_mean(p->c->arena, near, ""));
    }
    a->own_file = file && file[1] && strcmp(file, "=-") != 0;
    a->sub = *p->c;
    a->sub.printed = 0;
    if (a->own_file) {
        int error = cli_out_open(&a->sub.out, p->c->arena, file + 1);
        if (error) return cli_fail(p->c, "%s: cannot be written: %s", file + 1, strerror(error));
    }
    p->n_answers++;
    return CLI_CLEAN;
}

/* Leaves the existing files in the place of the reports. */
static void drop_answers(printing *p) {
    for (uint32_t i = 0; i < p->n_answers; i++)
        if (p->answers[i].own_file) cli_out_drop(&p->answers[i].sub.out);
}

static int open_answers(printing *p) {
    const cli_names *formats = &p->c->options.formats;
    const char *report = p->c->options.report;
    if (report && open_answer(p, rl_format(p->c->arena, "html=%s", report))) return CLI_FAILED;
    uint32_t here = report && !p->answers[0].own_file;
    if (!formats->len && !here) return open_answer(p, "full");
    if (p->n_answers + formats->len > MOST_ANSWERS)
        return cli_fail(p->c, "more than %d formats at once", MOST_ANSWERS);
    for (uint32_t i = 0; i < formats->len; i++) {
        int failed = open_answer(p, formats->items[i]);
        if (failed) return failed;
        here += !p->answers[p->n_answers - 1].own_file;
    }
    return here > 1
               ? cli_fail(
                     p->c,
                     "only one format can go to standard output: write --format NAME=FILE for the others")
               : CLI_CLEAN;
}

static bool gives(const printing *p, const cli_printer *printer) {
    for (uint32_t i = 0; i < p->n_answers; i++)
        if (p->answers[i].printer == printer) return true;
    return false;
}

static void begin_all(printing *p) {
    for (uint32_t i = 0; i < p->n_answers && !p->only_text; i++)
        p->answers[i].printer->begin(p->answers[i].own_file ? &p->answers[i].sub : p->c);
}

static int end_all(printing *p) {
    int status = CLI_CLEAN;
    for (uint32_t i = 0; i < p->n_answers && !p->only_text; i++) {
        answer *a = &p->answers[i];
        a->printer->end(a->own_file ? &a->sub : p->c, &p->sum);
        int error = a->own_file ? cli_out_close(&a->sub.out) : 0;
        if (error) status = cli_fail(p->c, "a report could not be written: %s", strerror(error));
    }
    return status;
}

/* --annotate works on one Word file, and leaves its text alone. */
static int judge_annotate(cli *c, const cli_inputs *inputs) {
    const cli_options *o = &c->options;
    if (!o->annotate && o->all) return cli_fail(c, "--all goes with --annotate");
    if (!o->annotate && !o->fix && o->author) return cli_fail(c, "--author goes with --annotate or --fix");
    if (!o->annotate) return CLI_CLEAN;
    if (inputs->len != 1) return cli_fail(c, "--annotate takes one Word file");
    if (o->fix || o->diff)
        return cli_fail(c, "--annotate puts in comments and --fix changes: ask for one of them");
    if (o->revisions && strcmp(o->revisions, "original") == 0)
        return cli_fail(c, "--annotate speaks of the text as it is: leave out --revisions original");
    return CLI_CLEAN;
}

static bool read_standard_input(const cli_inputs *inputs) {
    for (uint32_t i = 0; i < inputs->len; i++)
        if (inputs->items[i].standard_input) return true;
    return false;
}

/* Opens the outputs for the findings; refuses options that cannot be combined. */
static int prepare(printing *p, const cli_inputs *inputs) {
    cli *c = p->c;
    if (open_answers(p)) return CLI_FAILED;
    if (c->options.base && c->options.since)
        return cli_fail(c, "--base and --changed-since both name an earlier version: give one of them");
    bool from_input = read_standard_input(inputs);
    if (c->options.since && !c->options.stdin_filename && from_input)
        return cli_fail(c, "--changed-since must know which file standard input is: --stdin-filename");
    if (c->options.fix && !c->options.diff && from_input && inputs->len > 1)
        return cli_fail(c, "--fix of standard input (-) prints its new text: leave the other files out");
    if (c->options.base && inputs->len != 1)
        return cli_fail(c, "--base compares one file with its earlier version");
    /* --diff, and --fix of standard input, print text instead of findings. */
    p->only_text = c->options.diff || (c->options.fix && from_input);
    if (c->options.silenced && !gives(p, &cli_print_sarif))
        return cli_fail(c, "--silenced goes with --format sarif");
    return CLI_CLEAN;
}

/* Settings that have no effect are not findings: they are reported to people, on standard error, but not to
 * programs. */
static void say_idle_settings(const printing *p) {
    reslint_error idle[20];
    enum { MOST = sizeof idle / sizeof *idle };
    if (p->only_text || p->c->options.quiet || !is_for_people(p)) return;
    uint32_t count = reslint_engine_idle_settings(p->c->engine, idle, MOST);
    for (uint32_t i = 0; i < count && i < MOST; i++) cli_fail_error(p->c, &idle[i]);
    if (count > MOST)
        cli_fail(p->c, "%u more settings of this kind have no effect", (unsigned)(count - MOST));
}

int cli_check(cli *c) {
    printing p = {.c = c, .statistics = c->options.statistics ? cli_statistics_new(c->arena) : NULL};
    cli_inputs inputs = {0};
    if (c->options.unsafe_fixes && !c->options.fix && !c->options.diff)
        return cli_fail(c, "--unsafe-fixes goes with --fix or --diff");
    if (c->options.explain_config) return cli_explain_config(c, c->options.explain_config);
    if (cli_inputs_find(c, &inputs) || !cli_engine(c)) return CLI_FAILED;
    if (c->options.write_baseline) return cli_write_baseline(c, &inputs);
    if (judge_annotate(c, &inputs)) return CLI_FAILED;
    if (prepare(&p, &inputs)) {
        drop_answers(&p);
        return CLI_FAILED;
    }
    begin_all(&p);
    if (c->options.fix) cli_repair_begin(c->arena, &inputs);
    uint32_t workers = cli_workers_count(&c->options, inputs.len);
    cli_workers_run(c, &inputs, workers, print, &p);
    p.sum.failures = p.failures.items;
    int failed = end_all(&p);
    say_idle_settings(&p);
    if (p.statistics) cli_statistics_print(c, p.statistics, workers);
    if (failed) return CLI_FAILED;
    int status = cli_exit_status(&c->options, &p.sum);
    return status == CLI_CLEAN && p.differs ? CLI_FINDINGS : status;
}
