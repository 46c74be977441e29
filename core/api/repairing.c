/* Public interface: fixes made in a text, once or until nothing is left to repair. */
#include "api/internal.h"
#include "base/str.h"
#include "revision/repair.h"

const char *reslint_document_fixed(reslint_document *document, const reslint_finding *findings,
                                   uint32_t count, bool unsafe, size_t *len, uint32_t *applied) {
    reslint_str fresh =
        rl_make_fixes(&document->made, document->source.text, findings, count, unsafe, applied);
    *len = fresh.len;
    return fresh.ptr;
}

/* The document with the newest text; the first one is the caller's. */
typedef struct repairing {
    reslint_document *first, *now;
    const reslint_finding *findings; /* of `now` */
    uint32_t count;
    bool unsafe;
} repairing;

/* Continues with a document of the new text, which is compared with the same earlier version as the first one
 * and takes over the costs of the one before it. */
static bool go_on(repairing *r, reslint_str text) {
    reslint_error error;
    reslint_document *next =
        reslint_document_new(r->first->engine, r->first->path, text.ptr, text.len, &error);
    if (!next) return false;
    if (r->first->before) reslint_document_compare(next, r->first->before);
    (void)reslint_document_lint(next, &r->count);
    r->findings = reslint_document_verify(next, &r->count);
    rl_document_take_costs(next, r->now);
    if (r->now != r->first) reslint_document_free(r->now);
    r->now = next;
    return true;
}

static bool pass(void *with, reslint_str text, reslint_str *after, uint32_t *made) {
    repairing *r = with;
    if (text.ptr != r->now->source.text.ptr && !go_on(r, text)) return false;
    *after = rl_make_fixes(&r->now->made, text, r->findings, r->count, r->unsafe, made);
    return true;
}

void reslint_document_repair(reslint_document *document, const reslint_finding *findings, uint32_t count,
                             bool unsafe, reslint_repair *out) {
    repairing r = {document, document, findings, count, unsafe};
    rl_arena texts = {0};
    *out = (reslint_repair){0};
    rl_repair(&texts, document->source.text, pass, &r, &out->applied);
    if (r.now != document) *out = (reslint_repair){r.now, r.findings, r.count, out->applied};
    rl_arena_free(&texts);
}
