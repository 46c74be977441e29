/* The walk. It goes by resolution, since each has its own profile and stage: the levels decide which rules
 * run, a table by kind says which to call, and every rule has a context with its own memory. */
#include "base/str.h"
#include "lint/cache.h"
#include "lint/pass.h"
#include "os/clock.h"
#include "os/guard.h"
#include "reslint/kit/elements.h"
#include "silence/silence_findings.h"

/* The passes that want one kind. */
typedef RL_VEC(rl_pass *) wanting;

typedef struct passes {
    wanting by_kind[RESLINT_KIND_LIMIT];
    uint64_t *spent; /* by rule; NULL if nothing is measured */
} passes;

static void subscribe(rl_run *run, passes *all, rl_pass *pass) {
    static const uint32_t whole[] = {RESLINT_RESOLUTION, RESLINT_KIND_NONE};
    const uint32_t *kinds = pass->open.rule->kinds ? pass->open.rule->kinds : whole;
    for (; *kinds != RESLINT_KIND_NONE; kinds++) {
        wanting *list = &all->by_kind[*kinds];
        bool twice = list->len && list->items[list->len - 1] == pass;
        if (!twice) *rl_push(&run->scratch, list) = pass;
    }
}

/* A rule that by default silences others does so even when it is not selected: what it keeps quiet must not
 * appear because somebody asked for one rule alone. */
rl_pass *rl_pass_start(rl_run *run, const reslint_node *document, const reslint_node *resolution,
                       uint32_t index) {
    const reslint_rule *rule = run->rules->items[index].info.rule;
    const char *profile = resolution->as.resolution->profile, *stage = resolution->as.resolution->stage;
    reslint_severity level = rl_level(rule, &run->settings->rules[index], profile, stage);
    bool hidden = level == RESLINT_OFF && (rule->flags & RESLINT_RULE_SILENCES) && !run->settings->alone &&
                  rl_level_default(rule, profile, stage) != RESLINT_OFF;
    if (level == RESLINT_OFF && !hidden) return NULL;
    rl_pass *pass = rl_alloc(&run->scratch, sizeof *pass);
    pass->open.host = &rl_host;
    pass->open.rule = rule;
    pass->open.document = document;
    pass->open.resolution = resolution;
    pass->run = run;
    pass->rule = index;
    pass->level = level;
    pass->hidden = hidden;
    return pass;
}

/* Which rules take part in a walk. */
typedef enum walk_part { ALL_RULES, RULES_OF_RESOLUTION, RULES_OF_FILE } walk_part;

/* Does it look beyond its resolution? */
static bool is_of_file(const reslint_rule *rule) {
    for (const uint32_t *kind = rule->kinds; kind && *kind != RESLINT_KIND_NONE; kind++)
        if (*kind == RESLINT_DOCUMENT) return true;
    return (rule->flags & RESLINT_RULE_WHOLE) != 0;
}

static void subscribe_all(rl_run *run, passes *all, walk_part which, const reslint_node *document,
                          const reslint_node *resolution) {
    for (uint32_t i = 0; i < run->rules->len; i++) {
        if (run->rules->items[i].batch) continue;
        if (which != ALL_RULES && (which == RULES_OF_FILE) != is_of_file(run->rules->items[i].info.rule))
            continue;
        rl_pass *pass = rl_pass_start(run, document, resolution, i);
        if (pass) subscribe(run, all, pass);
    }
}

/* The same as visit() below, with a look at the clock after every rule. */
static void visit_timed(const passes *all, const reslint_node *node) {
    const wanting *list = &all->by_kind[node->kind];
    uint64_t began = rl_clock();
    for (uint32_t i = 0; i < list->len; i++) {
        rl_pass *pass = list->items[i];
        rl_watch_rule(rl_watched, pass->open.rule->id);
        pass->open.rule->check(&pass->open, node);
        began = rl_clock_add(&all->spent[pass->rule], began);
    }
    rl_watch_rule(rl_watched, NULL);
}

static void visit(const passes *all, const reslint_node *node) {
    if (node->kind >= RESLINT_KIND_LIMIT) return;
    const wanting *list = &all->by_kind[node->kind];
    if (!list->len) return;
    if (all->spent) {
        visit_timed(all, node);
        return;
    }
    rl_watch *watch = rl_watched;
    for (uint32_t i = 0; i < list->len; i++) {
        rl_pass *pass = list->items[i];
        rl_watch_rule(watch, pass->open.rule->id);
        pass->open.rule->check(&pass->open, node);
    }
    rl_watch_rule(watch, NULL);
}

static void walk(const passes *all, const reslint_node *root) {
    for (const reslint_node *node = root; node; node = rk_next_node(node, root)) visit(all, node);
}

/* One walk over a resolution; `first`: visit the file itself too. */
static void check(rl_run *run, walk_part which, const reslint_node *resolution, bool first) {
    const reslint_node *document = run->model->document;
    passes *all = rl_alloc(&run->scratch, sizeof *all);
    subscribe_all(run, all, which, document, resolution);
    all->spent = run->times ? run->times->rules : NULL;
    if (first) visit(all, document);
    walk(all, resolution);
    if (which != RULES_OF_FILE) rl_batches_check(run, document, resolution);
    rl_arena_reset(&run->scratch); /* whatever was reported has been copied */
}

/* The n-th resolution of the file, whose findings may still be known. */
static void check_again(rl_run *run, rl_kept *kept, const reslint_node *resolution, uint32_t n, bool first) {
    if (!rl_kept_take(kept, run, n)) {
        rl_kept_open(kept, run, n);
        check(run, RULES_OF_RESOLUTION, resolution, false);
        rl_kept_close(kept, run);
    }
    check(run, RULES_OF_FILE, resolution, first);
}

static void check_all(rl_run *run, rl_kept *kept) {
    bool first = true;
    uint32_t n = 0;
    if (run->model->other_language) return;
    if (kept) rl_kept_begin(kept, run);
    for (const reslint_node *node = run->model->document->first_child; node; node = node->next) {
        if (rk_is_checked(node)) {
            if (kept)
                check_again(run, kept, node, n, first);
            else
                check(run, ALL_RULES, node, first);
            first = false;
        }
        n += node->kind == RESLINT_RESOLUTION;
    }
    if (kept) rl_kept_end(kept);
}

/* Removes what comments, the configuration and the baseline silence. */
static void silence(rl_run *run, rl_findings *out) {
    const rl_lint_settings *settings = run->settings;
    rl_sieve sieve = {.model = run->model,
                      .text = run->text,
                      .rules = run->rules,
                      .settings = settings->rules,
                      .clauses = settings->clauses,
                      .baseline = settings->baseline,
                      .arena = run->arena,
                      .scratch = &run->scratch};
    rl_finding_list kept, silenced;
    if (!rl_sift(&sieve, out->items, out->len, &kept, &silenced)) return;
    out->items = kept.items;
    out->len = kept.len;
    out->silenced = silenced.items;
    out->n_silenced = silenced.len;
}

void rl_lint_run(const rl_rules *rules, const rl_lint_settings *settings, const rl_model *model,
                 reslint_str text, rl_kept *kept, rl_times *times, rl_arena *arena, rl_findings *out) {
    rl_run run = {.model = model,
                  .rules = rules,
                  .settings = settings,
                  .text = text,
                  .arena = arena,
                  .keeps = kept != NULL,
                  .times = times};
    memset(out, 0, sizeof *out);
    check_all(&run, kept);
    uint64_t began = times ? rl_clock() : 0;
    rl_settle(&run, out);
    rl_arena_free(&run.unsettled);
    run.raws = (rl_raws){0};
    silence(&run, out);
    if (!out->len) rl_say_nothing_checked(&run, out);
    if (times) rl_clock_add(&times->settle, began);
    out->misplaced = run.misplaced;
    rl_tree_free(run.tree);
    rl_arena_free(&run.scratch);
}
