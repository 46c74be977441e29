/* reslint try: what a rule would find in a collection of texts, before it is committed: how much, of which
 * severity, in how many texts, and some of the places in context, spread over the files.
 *
 * Only the rules that are tried run. All texts are read once to count, and those from which places are shown
 * a second time, so that only a number has to be kept for each file. */
#include "base/str.h"
#include "cli/commands/command_test.h"
#include "cli/commands/commands.h"
#include "cli/commands/try_places.h"
#include "os/paths.h"

enum { HITS = 20 };

typedef struct counted {
    uint32_t of[RESLINT_ERROR + 1]; /* findings by severity */
    uint32_t all, files;            /* findings; files that have any */
    uint32_t *by_file;              /* findings of each input */
} counted;

typedef struct trying {
    cli *c;
    cli_inputs inputs;
    uint32_t read, failed; /* texts that were read, and texts that could not be */
} trying;

/* ---- which rules ---------------------------------------------------------------------------------------- */

static bool is_tried(const cli_target *target, const reslint_rule_info *info, rl_arena *arena) {
    if (target->kind == CLI_TEST_RULE) return strcmp(info->rule->id, target->path) == 0;
    if (target->kind == CLI_TEST_CASES)
        return strcmp(info->rule->id, cli_folder_name(arena, target->path)) == 0;
    return info->path && rl_is_same_file(info->path, target->path);
}

static void collect(cli *c, const cli_targets *targets, cli_names *ids) {
    for (uint32_t i = 0; i < reslint_engine_rule_count(c->engine); i++) {
        const reslint_rule_info *info = reslint_engine_rule(c->engine, i);
        bool tried = false;
        for (uint32_t k = 0; k < targets->list.len && !tried; k++)
            tried = is_tried(&targets->list.items[k], info, c->arena);
        if (tried) *rl_push(c->arena, ids) = info->rule->id;
    }
}

/* Loads what is named, finds out which rules it contains, and makes an engine in which only these are on. */
static bool load(cli *c, const char *rule, cli_names *ids) {
    cli_options *o = &c->options;
    cli_names texts = o->paths;
    cli_targets targets = {0};
    o->paths.len = 1;
    cli_targets_find(c, &targets);
    o->paths = texts;
    o->no_config = o->no_config || !o->config;
    if (targets.failed || !cli_targets_load(c, &targets)) return false;
    collect(c, &targets, ids);
    if (!ids->len) {
        cli_fail(c, "%s: no such rule, and no file with rules; reslint rules lists them all", rule);
        return false;
    }
    for (uint32_t i = 0; i < ids->len; i++)
        ids->items[i] = rl_copy(c->arena, ids->items[i], strlen(ids->items[i]));
    reslint_engine_free(c->engine);
    c->engine = NULL;
    o->select = (cli_names){0};
    for (uint32_t i = 0; i < ids->len; i++) *rl_push(c->arena, &o->select) = ids->items[i];
    *rl_push(c->arena, &o->select) = NULL;
    return cli_engine(c) != NULL;
}

/* ---- counting ------------------------------------------------------------------------------------------- */

static void count_file(counted *rules, const cli_names *ids, uint32_t file, const reslint_finding *found,
                       uint32_t n) {
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < ids->len; k++) {
            if (strcmp(found[i].rule, ids->items[k]) != 0) continue;
            rules[k].of[found[i].severity]++;
            rules[k].all++;
            rules[k].files += !rules[k].by_file[file]++;
        }
}

static void count_all(trying *t, counted *rules, const cli_names *ids) {
    for (uint32_t i = 0; i < t->inputs.len; i++) {
        uint32_t n;
        reslint_document *document = cli_input_open_or_say(t->c, &t->inputs.items[i]);
        t->read += document != NULL;
        t->failed += document == NULL;
        if (!document) continue;
        const reslint_finding *found = reslint_document_lint(document, &n);
        count_file(rules, ids, i, found, n);
        reslint_document_free(document);
    }
}

/* ---- showing -------------------------------------------------------------------------------------------- */

/* Prints text on one line: line ends and runs of spaces become one space. */
static void print_flat(cli_out *out, reslint_str text) {
    for (uint32_t at = 0, end; at < text.len; at = rl_past(text, end, rl_is_space)) {
        for (end = at; end < text.len && !rl_is_space((unsigned char)text.ptr[end]);) end++;
        cli_out_clean(out, rl_slice(text, at, end));
        if (end < text.len) cli_out_text(out, " ");
    }
}

static void print_hit(cli *c, const char *path, reslint_document *document, const reslint_finding *f) {
    cli_out *out = &c->out;
    reslint_str text = reslint_document_text(document);
    reslint_position at = reslint_document_position(document, f->range.begin);
    reslint_span around = cli_around(text, f->range);
    cli_out_style(out, CLI_PLACE);
    cli_out_format(out, "%s:%u:%u", path, at.line, at.column);
    cli_out_style(out, CLI_PLAIN);
    cli_out_format(out, ": %s%s%s\n    ", f->location, *f->location ? ": " : "", f->message);
    print_flat(out, rl_slice(text, around.begin, f->range.begin));
    cli_out_style(out, CLI_STRONG);
    cli_out_text(out, "⟦");
    print_flat(out, rl_slice(text, f->range.begin, f->range.end));
    cli_out_text(out, "⟧");
    cli_out_style(out, CLI_PLAIN);
    print_flat(out, rl_slice(text, f->range.end, around.end));
    if (f->write) cli_out_format(out, "\n    write: %s", f->write);
    cli_out_text(out, "\n");
}

/* Shows `take` of a file's findings of this rule, evenly spread. */
static void show_file(trying *t, const char *id, const cli_input *input, uint32_t all, uint32_t take) {
    uint32_t n, seen = 0, shown = 0;
    const char *problem;
    reslint_document *document = cli_input_open(t->c->engine, t->c->arena, input, NULL, &problem);
    if (!document) return; /* it has disappeared since it was counted */
    const reslint_finding *found = reslint_document_lint(document, &n);
    for (uint32_t i = 0; i < n && shown < take; i++) {
        if (strcmp(found[i].rule, id) != 0) continue;
        /* the middle of each of `take` equal parts */
        uint64_t next = ((uint64_t)2 * shown + 1) * all / ((uint64_t)2 * take);
        if (seen++ < next) continue;
        print_hit(t->c, input->path, document, &found[i]);
        shown++;
    }
    reslint_document_free(document);
}

static void show(trying *t, const char *id, const counted *rule, uint32_t hits) {
    uint32_t *take = rl_alloc_n(t->c->arena, t->inputs.len, sizeof *take);
    cli_spread(rule->by_file, t->inputs.len, hits, take);
    for (uint32_t i = 0; i < t->inputs.len; i++)
        if (take[i]) show_file(t, id, &t->inputs.items[i], rule->by_file[i], take[i]);
}

static void print_counts(cli_out *out, const char *id, const counted *rule, uint32_t read) {
    double each = read ? 100.0 * rule->all / read : 0;
    cli_out_style(out, CLI_STRONG);
    cli_out_text(out, id);
    cli_out_style(out, CLI_PLAIN);
    cli_out_format(out, ": %u %s in %u of %u %s, %.1f per 100: %u %s, %u %s, %u %s\n", rule->all,
                   rule->all == 1 ? "finding" : "findings", rule->files, read, read == 1 ? "text" : "texts",
                   each, rule->of[RESLINT_ERROR], rule->of[RESLINT_ERROR] == 1 ? "error" : "errors",
                   rule->of[RESLINT_WARNING], rule->of[RESLINT_WARNING] == 1 ? "warning" : "warnings",
                   rule->of[RESLINT_INFO], rule->of[RESLINT_INFO] == 1 ? "info" : "infos");
}

int cli_try(cli *c) {
    cli_options *o = &c->options;
    cli_names ids = {0};
    trying t = {.c = c};
    if (o->paths.len < 2)
        return cli_fail(c, "name a rule (an id, a rule file or a pack) and the texts to try it on");
    if (!load(c, o->paths.items[0], &ids)) return CLI_FAILED;
    o->paths.items++;
    o->paths.len--;
    if (cli_inputs_find(c, &t.inputs)) return CLI_FAILED;
    counted *rules = rl_alloc_n(c->arena, ids.len, sizeof *rules);
    for (uint32_t k = 0; k < ids.len; k++)
        rules[k].by_file = rl_alloc_n(c->arena, t.inputs.len, sizeof *rules[k].by_file);
    count_all(&t, rules, &ids);
    for (uint32_t k = 0; k < ids.len; k++) {
        if (k) cli_out_text(&c->out, "\n");
        print_counts(&c->out, ids.items[k], &rules[k], t.read);
        show(&t, ids.items[k], &rules[k], o->hits_given ? o->hits : HITS);
    }
    return t.failed ? CLI_FAILED : CLI_CLEAN;
}
