/* Public interface: help for people who write rule files. */
#include "api/rulefiles.h"
#include "api/internal.h"
#include "base/str.h"
#include "cases/cases.h"
#include "cases/cover.h"
#include "reslint/kit/elements.h"
#include "rulefile/skeleton.h"

#include <stdio.h>

enum { MOST_SAID = 20 };

size_t reslint_rule_skeleton(const char *kind, const char *id, char *out, size_t size) {
    const char *rest = rl_decl_skeleton(kind);
    if (!rest) return 0;
    int len = snprintf(out, size, "id: %s\n%s", id, rest);
    return len < 0 ? 0 : (size_t)len;
}

bool reslint_is_rule_id(const char *id) {
    return rl_is_id(id);
}

typedef struct covering {
    const reslint_engine *engine;
    const reslint_rule_info *info;
    rl_arena arena;
    bool *reached;
    bool *kinds; /* of element that occur in the cases, for native rules */
    uint32_t blocks, said;
    void (*say)(void *data, const char *text);
    void *data;
} covering;

static void note_kinds(covering *c, const reslint_node *root) {
    for (const reslint_node *n = root; n; n = rk_next_node(n, root)) c->kinds[n->kind] = true;
}

static void run_case(covering *c, const rl_case *one) {
    reslint_error error;
    reslint_document *document =
        rl_document_make(c->engine, one->path ? one->path : "draft.md", one->text.ptr, one->text.len,
                         one->profile, one->stage, &error);
    if (!document) return;
    if (c->info->declarative)
        rl_decl_cover(c->info->rule, document->model.document, document->source.text, c->reached, &c->blocks);
    else
        note_kinds(c, document->model.document);
    reslint_document_free(document);
}

static void add(covering *c, const char *text) {
    if (c->said++ < MOST_SAID) c->say(c->data, text);
}

static void say_kinds(covering *c) {
    for (const uint32_t *kind = c->info->rule->kinds; kind && *kind != RESLINT_KIND_NONE; kind++)
        if (*kind < RESLINT_KIND_LIMIT && !c->kinds[*kind])
            add(c, rl_format(&c->arena, "%s: no case holds an element of the kind %s", c->info->rule->id,
                             rl_kind_name(*kind)));
}

static void say_branches(covering *c) {
    uint32_t branches = rl_decl_branches(c->info->rule), line;
    for (uint32_t i = 0; i < branches; i++) {
        if (c->reached[i]) continue;
        const char *branch = rl_decl_branch(c->info->rule, i, &line);
        add(c, rl_format(&c->arena, "%s, line %u: no case holds “%.80s”", c->info->path, (unsigned)line,
                         branch));
    }
    const char *missing = rl_decl_missing(&c->arena, c->info->rule, c->blocks);
    if (missing[0]) add(c, rl_format(&c->arena, "%s: no case finds anything in: %s", c->info->path, missing));
}

static uint32_t say_all(covering *c) {
    if (c->info->declarative)
        say_branches(c);
    else
        say_kinds(c);
    if (c->said > MOST_SAID)
        c->say(c->data, rl_format(&c->arena, "… and %u more", (unsigned)(c->said - MOST_SAID)));
    return c->said;
}

uint32_t reslint_cases_unreached(const reslint_engine *engine, const reslint_rule_info *rule,
                                 const char *text, void (*say)(void *data, const char *text), void *data) {
    covering c = {.engine = engine, .info = rule, .say = say, .data = data};
    rl_cases cases = {0};
    reslint_error error;
    uint32_t unreached = 0, branches = rule->declarative ? rl_decl_branches(rule->rule) : 0;
    if (!text) text = rule->cases;
    if (!text) return 0;
    c.reached = rl_alloc_n(&c.arena, branches, sizeof *c.reached);
    c.kinds = rl_alloc_n(&c.arena, RESLINT_KIND_LIMIT, sizeof *c.kinds);
    if (rl_cases_read(&c.arena, rl_str(text), rule->path, &cases, &error)) {
        for (uint32_t i = 0; i < cases.len; i++) run_case(&c, &cases.items[i]);
        unreached = say_all(&c);
    }
    rl_arena_free(&c.arena);
    return unreached;
}

bool reslint_is_rule_file(const char *path) {
    rl_arena arena = {0};
    reslint_error error;
    const rl_yaml *root = rl_yaml_read_file(&arena, path, &error);
    const rl_yaml *first = rl_yaml_item(rl_yaml_get(root, "rules"), NULL); /* a configuration names files */
    bool is = !root || rl_yaml_get(root, "id") || (first && first->kind == RL_YAML_MAP);
    rl_arena_free(&arena);
    return is;
}
