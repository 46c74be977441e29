/* --statistics: a table by rule, those that found most first, then the slowest of those that found nothing.
 * It goes to standard error, so that standard output is the same with and without it. Times of files that are
 * checked in parallel are added up. */
#include "cli/formats/statistics.h"

#include "base/sorted.h"
#include "base/str.h"
#include "os/clock.h"

#include <stdlib.h>
#include <unistd.h>

enum { SLOWEST = 10 };

typedef struct rule_row {
    const char *rule;
    uint32_t findings, fixable, silenced, files;
    uint32_t last_file; /* the last file for which it was counted, from 1 */
    uint64_t time;      /* nanoseconds */
} rule_row;

struct cli_statistics {
    rl_arena *arena;
    RL_VEC(rule_row) rows; /* by id; re-sorted for printing */
    rule_row sum;
    uint32_t files;
    uint64_t bytes, parse, model, shared, settle;
    uint64_t began;
};

cli_statistics *cli_statistics_new(rl_arena *arena) {
    cli_statistics *new = rl_alloc(arena, sizeof *new);
    new->arena = arena;
    new->began = rl_clock();
    return new;
}

void cli_costs_add(rl_arena *arena, reslint_document *document, reslint_times *sum) {
    reslint_times times;
    if (!document || !reslint_document_times(document, &times)) return;
    sum->parse += times.parse;
    sum->model += times.model;
    sum->shared += times.shared;
    sum->settle += times.settle;
    uint64_t *rules = rl_alloc_n(arena, times.n_rules, sizeof *rules);
    const char **ids = rl_alloc_n(arena, times.n_rules, sizeof *ids);
    for (uint32_t i = 0; i < times.n_rules; i++) {
        rules[i] = times.rules[i] + (i < sum->n_rules ? sum->rules[i] : 0);
        ids[i] = times.ids[i];
    }
    if (!times.n_rules) return;
    sum->rules = rules;
    sum->ids = ids;
    sum->n_rules = times.n_rules;
}

static bool row_is_before(const void *rows, uint32_t i, const void *rule) {
    return strcmp(((const rule_row *)rows)[i].rule, rule) < 0;
}

/* The row of a rule, which is added if necessary. */
static rule_row *row_of(cli_statistics *s, const char *rule) {
    uint32_t at = rl_first_from(s->rows.items, 0, s->rows.len, row_is_before, rule);
    if (at < s->rows.len && strcmp(s->rows.items[at].rule, rule) == 0) return &s->rows.items[at];
    (void)rl_push(s->arena, &s->rows);
    memmove(&s->rows.items[at + 1], &s->rows.items[at], (s->rows.len - 1 - at) * sizeof(rule_row));
    s->rows.items[at] = (rule_row){.rule = rl_copy(s->arena, rule, strlen(rule))};
    return &s->rows.items[at];
}

static bool is_fixable(const reslint_finding *f) {
    for (uint32_t i = 0; i < f->n_fixes; i++)
        if (f->fixes[i].applicability != RESLINT_FIX_DISPLAY) return true;
    return false;
}

static void add_finding(cli_statistics *s, const reslint_finding *f) {
    rule_row *r = row_of(s, f->rule);
    bool fixable = is_fixable(f);
    r->findings++;
    r->fixable += fixable;
    r->files += r->last_file != s->files;
    r->last_file = s->files;
    s->sum.findings++;
    s->sum.fixable += fixable;
}

static void add_silenced(cli_statistics *s, reslint_document *document) {
    uint32_t count = 0;
    const reslint_finding *silenced = document ? reslint_document_silenced(document, &count) : NULL;
    for (uint32_t i = 0; i < count; i++) row_of(s, silenced[i].rule)->silenced++;
    s->sum.silenced += count;
}

static void add_times(cli_statistics *s, const reslint_times *times) {
    s->parse += times->parse;
    s->model += times->model;
    s->shared += times->shared;
    s->settle += times->settle;
    s->sum.time += times->parse + times->model + times->shared + times->settle;
    for (uint32_t i = 0; i < times->n_rules; i++) {
        if (!times->rules[i]) continue;
        row_of(s, times->ids[i])->time += times->rules[i];
        s->sum.time += times->rules[i];
    }
}

void cli_statistics_add(cli_statistics *s, const cli_checked *checked) {
    s->files++;
    if (checked->document) s->bytes += reslint_document_text(checked->document).len;
    for (uint32_t i = 0; i < checked->count; i++) add_finding(s, &checked->findings[i]);
    s->sum.files += checked->count > 0;
    add_silenced(s, checked->problem ? NULL : checked->document);
    add_times(s, &checked->times);
}

/* By number of findings, then by cost, highest first. */
static int by_findings(const void *a, const void *b) {
    const rule_row *x = a, *y = b;
    int order = rl_order_two(y->findings, x->findings, y->silenced, x->silenced);
    if (order == 0 && !x->findings && !x->silenced) order = rl_order(y->time, x->time);
    return order ? order : strcmp(x->rule, y->rule);
}

static double milliseconds(uint64_t nanoseconds) {
    return (double)nanoseconds / 1e6;
}

static void print_time(cli_out *out, const cli_statistics *s, uint64_t time, const char *name) {
    double share = s->sum.time ? 100.0 * (double)time / (double)s->sum.time : 0;
    cli_out_format(out, " %9.2f %5.1f%%  %s\n", milliseconds(time), share, name);
}

static void print_row(cli_out *out, const cli_statistics *s, const rule_row *r) {
    cli_out_format(out, "%8u %8u %8u %6u", r->findings, r->fixable, r->silenced, r->files);
    print_time(out, s, r->time, r->rule);
}

static void print_part(cli_out *out, const cli_statistics *s, uint64_t time, const char *name) {
    cli_out_format(out, "%33s", "");
    print_time(out, s, time, name);
}

static void print_rows(cli_out *out, cli_statistics *s) {
    uint32_t silent = 0, rest = 0;
    uint64_t rest_time = 0;
    if (s->rows.len) qsort(s->rows.items, s->rows.len, sizeof(rule_row), by_findings);
    for (uint32_t i = 0; i < s->rows.len; i++) {
        const rule_row *r = &s->rows.items[i];
        if (r->findings || r->silenced || silent++ < SLOWEST) {
            print_row(out, s, r);
            continue;
        }
        rest++;
        rest_time += r->time;
    }
    if (rest)
        print_part(out, s, rest_time,
                   rl_format(s->arena, "%u other rule%s, nothing found", rest, rest == 1 ? "" : "s"));
}

static void print_sum(cli_out *out, cli_statistics *s, uint32_t workers) {
    uint64_t passed = 0;
    rl_clock_add(&passed, s->began);
    s->sum.rule =
        rl_format(s->arena, "all: %u file%s, %.1f kB; %.0f ms from beginning to end, %u at a time", s->files,
                  s->files == 1 ? "" : "s", (double)s->bytes / 1000, milliseconds(passed), workers);
    print_row(out, s, &s->sum);
}

void cli_statistics_print(cli *c, cli_statistics *s, uint32_t workers) {
    cli_out out = {.arena = s->arena, .fd = STDERR_FILENO, .buffer = rl_alloc(s->arena, CLI_OUT_BUFFER)};
    cli_out_flush(&c->out);
    cli_out_text(&out, "findings  fixable silenced  files        ms  share  rule\n");
    print_rows(&out, s);
    print_part(&out, s, s->shared, "looking words up for all declarative rules at once");
    print_part(&out, s, s->parse, "parsing");
    print_part(&out, s, s->model, "recognising the structure");
    print_part(&out, s, s->settle, "sorting findings, and what silences them");
    print_sum(&out, s, workers);
    cli_out_flush(&out);
}
