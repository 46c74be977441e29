/* The library's face: help for those who write rule files. */
#include "base/str.h"
#include "load/cases.h"
#include "load/decl_cover.h"
#include "load/decl_skeleton.h"
#include "reslint/rulefiles.h"
#include "reslint_internal.h"

#include <stdio.h>

enum { MOST_SAID = 20 };

size_t reslint_rule_skeleton(const char *kind, const char *id, char *out, size_t size) {
    const char *rest = rl_decl_skeleton(kind);
    if (!rest) return 0;
    int len = snprintf(out, size, "id: %s\n%s", id, rest);
    return len < 0 ? 0 : (size_t)len;
}

const char *const *reslint_rule_kinds(void) {
    return rl_decl_skeletons;
}

typedef struct covering {
    const reslint_engine *engine;
    const reslint_rule_info *info;
    rl_arena arena;
    bool *reached;
    uint32_t blocks, said;
    void (*say)(void *data, const char *text);
    void *data;
} covering;

static void run_case(covering *c, const rl_case *one) {
    reslint_error error;
    reslint_document *document =
        rl_document_make(c->engine, one->path ? one->path : "draft.md", one->text.ptr, one->text.len,
                         one->profile, one->stage, &error);
    if (!document) return;
    rl_decl_cover(c->info->rule, document->model.document, document->source.text, c->reached, &c->blocks);
    reslint_document_free(document);
}

static void add(covering *c, const char *text) {
    if (c->said++ < MOST_SAID && c->say) c->say(c->data, text);
}

static uint32_t say_all(covering *c) {
    uint32_t branches = rl_decl_branches(c->info->rule), line;
    for (uint32_t i = 0; i < branches; i++) {
        if (c->reached[i]) continue;
        const char *branch = rl_decl_branch(c->info->rule, i, &line);
        add(c, rl_format(&c->arena, "%s, line %u: no case holds “%.80s”", c->info->path, (unsigned)line,
                         branch));
    }
    const char *missing = rl_decl_missing(&c->arena, c->info->rule, c->blocks);
    if (missing[0]) add(c, rl_format(&c->arena, "%s: no case finds anything in: %s", c->info->path, missing));
    if (c->said > MOST_SAID && c->say)
        c->say(c->data, rl_format(&c->arena, "… and %u more", (unsigned)(c->said - MOST_SAID)));
    return c->said;
}

uint32_t reslint_cases_unreached(const reslint_engine *engine, const reslint_rule_info *rule,
                                 void (*say)(void *data, const char *text), void *data) {
    covering c = {.engine = engine, .info = rule, .say = say, .data = data};
    rl_cases cases = {0};
    reslint_error error;
    if (!rule->declarative || !rule->cases) return 0;
    uint32_t unreached = 0;
    c.reached = rl_alloc_n(&c.arena, rl_decl_branches(rule->rule), sizeof *c.reached);
    if (rl_cases_read(&c.arena, rl_str(rule->cases), rule->path, &cases, &error)) {
        for (uint32_t i = 0; i < cases.len; i++) run_case(&c, &cases.items[i]);
        unreached = say_all(&c);
    }
    rl_arena_free(&c.arena);
    return unreached;
}
