/* A host for what rules have in common, asked without an engine: words and memory come from a fixed room, the last
 * finding is kept. Elements are made by hand. One program includes it once; not for several threads. */
#ifndef RULE_HOST_H
#define RULE_HOST_H
#include "reslint/rulekit.h"

#include <stdio.h>

static struct said {
    uint32_t findings;
    reslint_diag diag;
    reslint_fix fix; /* the first of the last finding */
    reslint_edit edits[16];
    const char *see; /* the first of its notes */
} said;

static union {
    char bytes[1u << 16];
    max_align_t aligned;
} room;
static size_t used;

static void *host_alloc(reslint_ctx *ctx, size_t size) {
    (void)ctx;
    size = (size + 15) / 16 * 16;
    if (size > sizeof room.bytes - used) used = 0;
    void *memory = memset(room.bytes + used, 0, size);
    used += size;
    return memory;
}
static const char *host_format_list(reslint_ctx *ctx, const char *fmt, va_list args) RESLINT_PRINTF(2, 0);
static const char *host_format_list(reslint_ctx *ctx, const char *fmt, va_list args) {
    char *out = (char *)host_alloc(ctx, 1000);
    vsnprintf(out, 1000, fmt, args);
    return out;
}
static const char *host_format(reslint_ctx *ctx, const char *fmt, ...) RESLINT_PRINTF(2, 3);
static const char *host_format(reslint_ctx *ctx, const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    const char *out = host_format_list(ctx, fmt, args);
    va_end(args);
    return out;
}
static void host_report(reslint_ctx *ctx, const reslint_diag *diag) {
    (void)ctx;
    said.findings++;
    said.diag = *diag;
    said.see = diag->n_notes ? diag->notes[0].text : NULL;
    memset(&said.fix, 0, sizeof said.fix);
    if (!diag->n_fixes) return;
    said.fix = diag->fixes[0];
    for (uint32_t i = 0; i < said.fix.n_edits && i < 16; i++) said.edits[i] = said.fix.edits[i];
}
/* What extension() gives; a test sets it. */
static const void *host_offers;
static const void *host_extension(const char *id) {
    (void)id;
    return host_offers;
}
static const reslint_host rule_host = {.abi_minor = RESLINT_ABI_MINOR,
                                       .extension = host_extension,
                                       .alloc = host_alloc,
                                       .report = host_report,
                                       .format = host_format,
                                       .format_list = host_format_list};
static const reslint_resolution ga_text = {.profile = "ga", .stage = "draft", .organ = RESLINT_ORGAN_GA};
static const reslint_node ga_node = {.kind = RESLINT_RESOLUTION, .as = {.resolution = &ga_text}};
static reslint_ctx rule_ctx = {.host = &rule_host, .resolution = &ga_node};

/* A block with this text, of itself and on its own. `clause` may be NULL. */
static reslint_node *block_of(reslint_node *node, uint32_t kind, const char *text,
                              const reslint_clause *clause) {
    memset(node, 0, sizeof *node);
    node->kind = kind;
    node->text = rk_str(text);
    node->block = node;
    node->in.end = node->text.len;
    node->as.clause = clause;
    return node;
}

#endif
