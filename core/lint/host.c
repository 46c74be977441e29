/* The table of functions that rules call. It is constant; all state is in the context. */
#include "base/str.h"
#include "lint/pass.h"
#include "model/versions.h"
#include "reslint/base.h"

#include <stdarg.h>
#include <stdio.h>

#define LARGEST_PIECE ((size_t)1024 * 1024 * 1024)

static rl_pass *pass_of(reslint_ctx *ctx) {
    return (rl_pass *)ctx;
}

static void *host_alloc(reslint_ctx *ctx, size_t size) {
    return size > LARGEST_PIECE ? NULL : rl_alloc(&pass_of(ctx)->run->scratch, size);
}

/* Reported once per resolution: a text that a rule could not read must not look clean. */
static void host_fail(reslint_ctx *ctx, const char *sentence) {
    rl_pass *pass = pass_of(ctx);
    if (pass->failed) return;
    pass->failed = true;
    uint32_t begin = ctx->resolution->source.begin;
    rl_report_in_file(
        ctx, &(rl_file_finding){.range = {begin, begin},
                                .message = rl_format(&pass->run->scratch,
                                                     "this rule could not check the text: %s", sentence),
                                .at_most = RESLINT_WARNING});
}

/* Asking for an option that the rule does not declare is a fault of the rule. */
static rl_option_value option_value(reslint_ctx *ctx, const char *key) {
    const rl_pass *pass = pass_of(ctx);
    const rl_rule *rule = &pass->run->rules->items[pass->rule];
    const rl_option_value *said = pass->run->settings->rules[pass->rule].values;
    uint32_t i = 0;
    while (i < rule->n_options && strcmp(rule->info.rule->options[i].key, key) != 0) i++;
    if (i == rule->n_options) {
        host_fail(ctx, "it asks for an option that it does not declare, which is a fault of the rule");
        return (rl_option_value){0, {"", 0}};
    }
    return said ? said[i] : rule->presets[i];
}

static int64_t host_option_int(reslint_ctx *ctx, const char *key) {
    return option_value(ctx, key).number;
}

static int host_option_bool(reslint_ctx *ctx, const char *key) {
    return option_value(ctx, key).number != 0;
}

static reslint_str host_option_str(reslint_ctx *ctx, const char *key) {
    return option_value(ctx, key).text;
}

static void host_report(reslint_ctx *ctx, const reslint_diag *diag) {
    rl_report(pass_of(ctx), diag);
}

static int host_lookup(reslint_ctx *ctx, uint32_t organ, reslint_str symbol, reslint_known_citation *out) {
    return rl_citation_source_find(pass_of(ctx)->run->settings->citations, organ, symbol, out);
}

static const reslint_citations citations = {host_lookup};

static const reslint_node *host_before(reslint_ctx *ctx, const reslint_node *now) {
    return rl_versions_before(pass_of(ctx)->run->model->versions, now);
}

static const reslint_node *host_now(reslint_ctx *ctx, const reslint_node *before) {
    return rl_versions_now(pass_of(ctx)->run->model->versions, before);
}

static const reslint_base base = {host_before, host_now};

static const void *host_extension(const char *id) {
    if (strcmp(id, RESLINT_CITATIONS_ID) == 0) return &citations;
    if (strcmp(id, RESLINT_QUERY_ID) == 0) return &rl_host_queries;
    if (strcmp(id, RESLINT_WORDS_ID) == 0) return &rl_host_words;
    if (strcmp(id, RESLINT_OPENINGS_ID) == 0) return &rl_host_openings;
    return strcmp(id, RESLINT_BASE_ID) == 0 ? &base : NULL;
}

static const char *host_format_list(reslint_ctx *ctx, const char *fmt, va_list args) {
    return rl_format_list(&pass_of(ctx)->run->scratch, fmt, args);
}

static const char *host_format(reslint_ctx *ctx, const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    const char *text = host_format_list(ctx, fmt, args);
    va_end(args);
    return text;
}

const reslint_host rl_host = {
    .abi_minor = RESLINT_ABI_MINOR,
    .alloc = host_alloc,
    .option_int = host_option_int,
    .option_bool = host_option_bool,
    .option_str = host_option_str,
    .report = host_report,
    .extension = host_extension,
    .format = host_format,
    .format_list = host_format_list,
    .fail = host_fail,
};
