/* The extension reslint.openings/1: what the recogniser of opening phrases knows, for rules. */
#include "base/str.h"
#include "lint/pass.h"
#include "recognise/opening/opening.h"
#include "recognise/opening/opening_marker.h"

static rl_arena *scratch_of(reslint_ctx *ctx) {
    return &((rl_pass *)ctx)->run->scratch;
}

static reslint_str host_counterpart(reslint_ctx *ctx, reslint_str key, uint32_t part) {
    return rl_opening_counterpart(key, part, scratch_of(ctx));
}

static reslint_str host_bare(reslint_ctx *ctx, const reslint_node *paragraph) {
    const reslint_clause *clause = paragraph->as.clause;
    return rl_opening_bare(paragraph->text, clause->opening, clause->marker_at, scratch_of(ctx));
}

static reslint_str host_with(reslint_ctx *ctx, reslint_str bare, uint32_t part, uint32_t marker) {
    return rl_opening_with(bare, part, marker, scratch_of(ctx));
}

static uint32_t host_form_of(reslint_ctx *ctx, reslint_str word) {
    (void)ctx;
    return rl_opening_form_of(word);
}

static reslint_str host_third_person(reslint_ctx *ctx, reslint_str base) {
    return rl_opening_third_person(base, scratch_of(ctx));
}

const reslint_openings rl_host_openings = {host_counterpart, host_bare, host_with, host_form_of,
                                           host_third_person};
