/* The host's side of reslint.query/1: a text is parsed for queries when a rule first asks, and what matched
 * is passed on with places that the rule can report. */
#include "base/str.h"
#include "lint/pass.h"
#include "reslint/kit/elements.h"
#include "rules/batch.h"

#include <stddef.h>

enum { MOST_CAPTURES = 64 };

typedef struct query_asking {
    rl_pass *pass;
    int (*visit)(void *data, const reslint_query_match *match);
    void *data;
    bool stopped;
} query_asking;

/* An element that was cut out of its block has a text of its own. */
static const reslint_node *cut_out(const reslint_node *block, reslint_span source) {
    for (const reslint_node *child = block->first_child; child && rk_is_inline(child); child = child->next)
        if (child->in.begin == child->in.end && child->text.len && child->source.begin <= source.begin &&
            child->source.end >= source.end)
            return child;
    return NULL;
}

static reslint_place place_of(const rl_model *model, reslint_span source) {
    const reslint_node *block = rl_model_block_at(model, source.begin), *own;
    reslint_place place = {NULL, {0, 0}};
    if (!block) return place;
    own = cut_out(block, source);
    if (own) return (reslint_place){own, {0, own->text.len}};
    place.in = (reslint_span){rl_place_at(block, source.begin), rl_place_at(block, source.end)};
    if (place.in.begin < place.in.end) place.node = block;
    return place;
}

static bool take(void *data, const rl_query_match *match, const char *const *names) {
    query_asking *a = data;
    const rl_run *run = a->pass->run;
    reslint_query_capture captures[MOST_CAPTURES];
    const reslint_query_capture *list[MOST_CAPTURES];
    uint32_t n = match->n_captures < MOST_CAPTURES ? match->n_captures : MOST_CAPTURES;
    for (uint32_t i = 0; i < n; i++) {
        const rl_query_capture *from = &match->captures[i];
        captures[i] = (reslint_query_capture){names[from->capture], from->element, from->source,
                                              rl_slice(run->text, from->source.begin, from->source.end),
                                              place_of(run->model, from->source)};
        list[i] = &captures[i];
    }
    const reslint_query_match told = {match->pattern, n, list};
    a->stopped = !a->visit(a->data, &told);
    return !a->stopped;
}

static bool is_of_document(const rl_run *run, const reslint_node *node) {
    while (node && node->parent) node = node->parent;
    return node == run->model->document;
}

/* If this said nothing, the text would look free of faults. */
static void say(reslint_ctx *ctx, const reslint_node *in, const char *message, reslint_severity at_most) {
    rl_report_in_file(ctx, &(rl_file_finding){.range = {in->source.begin, in->source.begin},
                                              .message = message,
                                              .at_most = at_most});
}

static uint32_t host_run(reslint_ctx *ctx, const reslint_query *query, const reslint_node *in,
                         int (*visit)(void *, const reslint_query_match *), void *data) {
    query_asking a = {(rl_pass *)ctx, visit, data, false};
    rl_run *run = a.pass->run;
    const rl_queries *queries = run->rules->queries;
    uint32_t end = RESLINT_QUERY_UNKNOWN;
    if (queries && is_of_document(run, in)) {
        if (!run->tree) run->tree = rl_tree_parse(run->text, NULL);
        bool all = in == run->model->document;
        const rl_query_task task = {
            run->tree,     run->text, all ? (reslint_span){0, run->text.len} : in->source,
            &run->scratch, take,      &a};
        end = queries->run(queries, query, &task);
    }
    if (end == RESLINT_QUERY_UNKNOWN)
        say(ctx, ctx->document,
            "The rule runs a query that its pack does not have, or runs it on another text. This is a "
            "fault of the rule.",
            RESLINT_OFF);
    if (end == RESLINT_QUERY_TOO_WIDE)
        say(ctx, in, "A query of this rule is too wide for this text; some places may have been missed.",
            RESLINT_INFO);
    return a.stopped ? RESLINT_QUERY_STOPPED : end;
}

static const reslint_query_capture *host_capture(const reslint_query_match *match, const char *name) {
    for (uint32_t i = 0; i < match->n_captures; i++)
        if (strcmp(match->captures[i]->name, name) == 0) return match->captures[i];
    return NULL;
}

const reslint_queries rl_host_queries = {host_run, host_capture};
