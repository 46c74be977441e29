/* reslint/kit/finding.h: reporting what was found. Part of rulekit.h.
 *
 *   rk_diag d = rk_diag_at(ctx, block, begin, end);
 *   rk_say(&d, "“%.*s” is repeated", RK_ARG(word));
 *   rk_write(&d, "%.*s", RK_ARG(word));
 *   rk_edit(&d, rk_place(block, middle, end), "");
 *   rk_fix(&d, RESLINT_FIX_UNSAFE, "Leave one out");
 *   rk_send(&d);
 *
 * A place and words are required; all else is optional. A fix is offered if it has an edit and a title.
 * Everything that is passed must live until rk_send(), which reports once and keeps nothing. */
#ifndef RESLINT_KIT_FINDING_H
#define RESLINT_KIT_FINDING_H

#include "reslint/kit/elements.h"

#include <stdarg.h>

/* printf with a reslint_str: use "%.*s" and RK_ARG(str). */
#define RK_ARG(s) (int)(s).len, (s).len ? (s).ptr : ""

static inline void rk_report(reslint_ctx *ctx, reslint_place at, const char *message) {
    reslint_diag diag;
    memset(&diag, 0, sizeof diag);
    diag.at = at;
    diag.message = message;
    ctx->host->report(ctx, &diag);
}

/* One finding with one fix that replaces `edit_at` with `text`. `write` is what people should type (or NULL);
 * `title` names the fix. */
static inline void rk_report_fix(reslint_ctx *ctx, reslint_place at, const char *message, const char *write,
                                 reslint_place edit_at, const char *text, const char *title,
                                 reslint_applicability applicability) {
    reslint_edit edit;
    reslint_fix fix;
    reslint_diag diag;
    memset(&diag, 0, sizeof diag);
    edit.at = edit_at;
    edit.text = text;
    fix.title = title;
    fix.edits = &edit;
    fix.n_edits = 1;
    fix.applicability = applicability;
    diag.at = at;
    diag.message = message;
    diag.write = write;
    diag.fixes = &fix;
    diag.n_fixes = 1;
    ctx->host->report(ctx, &diag);
}

/* ---- a finding, piece by piece ----------------------------------------------------------------------- */

enum { RK_MOST_EDITS = 8, RK_MOST_NOTES = 4 };

typedef struct rk_diag {
    reslint_ctx *ctx;
    reslint_place at;
    const char *message, *write, *title;
    reslint_severity at_most;
    reslint_applicability how;
    uint32_t n_edits, n_notes;
    const reslint_edit *own; /* edits that the rule keeps itself; NULL if they are those below */
    reslint_edit edits[RK_MOST_EDITS];
    reslint_note notes[RK_MOST_NOTES];
} rk_diag;

static inline rk_diag rk_diag_on(reslint_ctx *ctx, reslint_place at) {
    rk_diag d;
    memset(&d, 0, sizeof d);
    d.ctx = ctx;
    d.at = at;
    return d;
}
static inline rk_diag rk_diag_at(reslint_ctx *ctx, const reslint_node *node, uint32_t begin, uint32_t end) {
    return rk_diag_on(ctx, rk_place(node, begin, end));
}

/* What is wrong here. Without it the rule's summary is the message. */
static inline void rk_say(rk_diag *d, const char *fmt, ...) RESLINT_PRINTF(2, 3);
static inline void rk_say(rk_diag *d, const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    d->message = d->ctx->host->format_list(d->ctx, fmt, args);
    va_end(args);
}
/* The words to write instead. */
static inline void rk_write(rk_diag *d, const char *fmt, ...) RESLINT_PRINTF(2, 3);
static inline void rk_write(rk_diag *d, const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    d->write = d->ctx->host->format_list(d->ctx, fmt, args);
    va_end(args);
}
/* This finding is not more severe than that, whatever the rule's level. */
static inline void rk_at_most(rk_diag *d, reslint_severity severity) {
    d->at_most = severity;
}
/* Another place that belongs to it: "it is used here first". At most RK_MOST_NOTES. */
static inline void rk_see(rk_diag *d, reslint_place at, const char *fmt, ...) RESLINT_PRINTF(3, 4);
static inline void rk_see(rk_diag *d, reslint_place at, const char *fmt, ...) {
    va_list args;
    if (d->n_notes == RK_MOST_NOTES) return;
    va_start(args, fmt);
    d->notes[d->n_notes].at = at;
    d->notes[d->n_notes++].text = d->ctx->host->format_list(d->ctx, fmt, args);
    va_end(args);
}
/* What the fix is called, and how safe it is. */
static inline void rk_fix(rk_diag *d, reslint_applicability how, const char *fmt, ...) RESLINT_PRINTF(3, 4);
static inline void rk_fix(rk_diag *d, reslint_applicability how, const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    d->title = d->ctx->host->format_list(d->ctx, fmt, args);
    d->how = how;
    va_end(args);
}
/* One edit of the fix; they must be added in the order of the text. */
static inline void rk_edit(rk_diag *d, reslint_place at, const char *text) {
    if (d->n_edits < RK_MOST_EDITS) {
        d->edits[d->n_edits].at = at;
        d->edits[d->n_edits].text = text;
    }
    d->n_edits++; /* too many: half a fix would be worse than none */
}
/* All edits at once, if the rule keeps them itself. */
static inline void rk_edits(rk_diag *d, const reslint_edit *edits, uint32_t n) {
    d->own = edits;
    d->n_edits = n;
}
/* The commonest fix: what is to be written replaces what was found. Does nothing without rk_write(). */
static inline void rk_replace(rk_diag *d, reslint_applicability how) {
    if (!d->write) return;
    rk_edit(d, d->at, d->write);
    rk_fix(d, how, "Write “%s”", d->write);
}
/* Reports it; to be called once. */
static inline void rk_send(rk_diag *d) {
    reslint_fix fix;
    reslint_diag diag;
    memset(&diag, 0, sizeof diag);
    diag.at = d->at;
    diag.message = d->message;
    diag.write = d->write;
    diag.at_most = d->at_most;
    diag.notes = d->notes;
    diag.n_notes = d->n_notes;
    fix.title = d->title;
    fix.edits = d->own ? d->own : d->edits;
    fix.n_edits = d->n_edits;
    fix.applicability = d->how;
    diag.fixes = &fix;
    diag.n_fixes = d->title && d->n_edits && (d->own || d->n_edits <= RK_MOST_EDITS);
    d->ctx->host->report(d->ctx, &diag);
}

/* A finding that is only a place and words. */
static inline void rk_tell(reslint_ctx *ctx, reslint_place at, const char *fmt, ...) RESLINT_PRINTF(3, 4);
static inline void rk_tell(reslint_ctx *ctx, reslint_place at, const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    rk_report(ctx, at, ctx->host->format_list(ctx, fmt, args));
    va_end(args);
}

/* ---- what a rule needs from the host ----------------------------------------------------------------- */

/* Zeroed memory that lives until the rule has seen the resolution. NULL only if there is none, and then the
 * user is told: the rule should return. (fail is in parentheses since some test libraries have a macro of
 * that name.) */
static inline void *rk_alloc(reslint_ctx *ctx, size_t size) {
    void *memory = ctx->host->alloc(ctx, size);
    if (!memory) (ctx->host->fail)(ctx, "this text needs more memory than a rule may have");
    return memory;
}
/* The rule's memory for this resolution, made at the first call, for which `first` (or NULL) is set to 1. */
static inline void *rk_memory(reslint_ctx *ctx, size_t size, int *first) {
    if (first) *first = !ctx->memory;
    if (!ctx->memory) ctx->memory = rk_alloc(ctx, size);
    return ctx->memory;
}

#endif
