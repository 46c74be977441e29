/* reslint test: runs cases. Without a path, those of every loaded rule; with paths, those of a rule file, a
 * pack (.so), a rule id or files named `cases`; for a folder, those of everything in it. For what was named,
 * it also reports what no case reaches. */
#include "cli/commands/command_test.h"

#include "api/rulefiles.h"
#include "base/str.h"
#include "cli/commands/commands.h"
#include "os/file.h"
#include "os/paths.h"

enum { LARGEST_CASES = 16 * 1024 * 1024 };

typedef struct testing {
    cli *c;
    uint32_t rules, cases, failed, without, harmless;
    bool named; /* the rules were named: these are not simply all of them */
} testing;

static void say(void *data, const char *text) {
    testing *t = data;
    reslint_str all = rl_str(text), line;
    while (rl_take(&all, '\n', &line)) {
        cli_out_clean(&t->c->out, line);
        cli_out_text(&t->c->out, "\n");
    }
}

static void run_rule(testing *t, const reslint_rule_info *info, const char *cases, const char *path) {
    t->rules++;
    if (!cases && !info->cases) {
        cli_out_format(&t->c->out, "%s: no cases\n", info->rule->id);
        t->without++;
        return;
    }
    reslint_cases_result result = reslint_cases_run(t->c->engine, info, cases, path, say, t);
    t->cases += result.cases;
    t->failed += result.failed;
    if (!result.failed && !result.offending) {
        t->harmless++;
        cli_out_format(&t->c->out, "%s: no case shows what it finds; mark a place with ⟦ and ⟧ in one\n",
                       info->rule->id);
    }
    if (t->named && !result.failed) reslint_cases_unreached(t->c->engine, info, cases, say, t);
}

/* The rules of one file, or of all when `path` is NULL. */
static void run_pack(testing *t, const char *path) {
    for (uint32_t i = 0; i < reslint_engine_rule_count(t->c->engine); i++) {
        const reslint_rule_info *info = reslint_engine_rule(t->c->engine, i);
        if (!path || rl_is_same_file(info->path, path)) run_rule(t, info, NULL, NULL);
    }
}

static int run_file(testing *t, const char *path) {
    cli *c = t->c;
    char *cases;
    size_t len;
    int error = rl_read_plain_file(c->arena, path, LARGEST_CASES, &cases, &len);
    if (error) return cli_fail(c, "%s: cannot be read: %s", path, rl_file_problem(error));
    const char *slash = strrchr(path, '/');
    if (strcmp(slash ? slash + 1 : path, "cases") != 0 && !strstr(cases, "=== "))
        return cli_fail(c, "%s: holds no cases: name a rule file (.yaml), a folder, a pack (.so) or a rule",
                        path);
    const char *id = cli_folder_name(c->arena, path);
    const reslint_rule_info *info = reslint_engine_rule_named(c->engine, id);
    if (!info) return cli_fail(c, "%s: no rule “%s” is loaded; is its pack built? (--plugin PATH)", path, id);
    run_rule(t, info, cases, path);
    return CLI_CLEAN;
}

static int run_named(testing *t, const char *id) {
    const reslint_rule_info *rule = reslint_engine_rule_named(t->c->engine, id);
    if (!rule) return cli_fail(t->c, "%s: is not a file, a folder or a rule", id);
    run_rule(t, rule, NULL, NULL);
    return CLI_CLEAN;
}

static int run_target(testing *t, const cli_target *target) {
    if (target->kind == CLI_TEST_CASES) return run_file(t, target->path);
    if (target->kind == CLI_TEST_RULE) return run_named(t, target->path);
    run_pack(t, target->path);
    return CLI_CLEAN;
}

static void say_sum(const testing *t) {
    cli_out *out = &t->c->out;
    cli_out_format(out, "%u %s of %u %s: %u passed, %u failed", t->cases, t->cases == 1 ? "case" : "cases",
                   t->rules, t->rules == 1 ? "rule" : "rules", t->cases - t->failed, t->failed);
    if (t->without) cli_out_text(out, "; rules without cases: see above");
    if (t->harmless) cli_out_text(out, "; rules that no case shows finding anything: see above");
    cli_out_text(out, "\n");
}

int cli_test(cli *c) {
    cli_targets targets = {0};
    cli_targets_find(c, &targets);
    if (c->options.paths.len && !targets.list.len) return CLI_FAILED;
    if (!cli_targets_load(c, &targets)) return CLI_FAILED;
    testing t = {.c = c, .named = c->options.paths.len > 0};
    int status = targets.failed ? CLI_FAILED : CLI_CLEAN;
    for (uint32_t i = 0; i < targets.list.len; i++)
        if (run_target(&t, &targets.list.items[i])) status = CLI_FAILED;
    if (!t.named) run_pack(&t, NULL);
    if (!c->options.quiet) say_sum(&t);
    return status ? status : t.failed ? CLI_FINDINGS : CLI_CLEAN;
}
