/* The library's face: safe fixes are verified before anybody sees them (revision/verify.h), so that no client
 * can make one that harms. What fails is not offered; the finding stays. Only texts with safe fixes pay. */
#include "api/internal.h"
#include "base/str.h"
#include "os/guard.h"
#include "revision/verify.h"

/* The text that is read again, with the settings of the first. */
typedef struct reading_again {
    const reslint_document *first;
    const rl_lint_settings *settings;
    reslint_document *now;
} reading_again;

static bool read_again(void *with, reslint_str text, rl_reading *out) {
    reading_again *r = with;
    const reslint_document *first = r->first;
    reslint_error error;
    reslint_document_free(r->now);
    r->now = rl_document_make(first->engine, first->path, text.ptr, text.len, first->profile, first->stage,
                              &error);
    if (!r->now) return false;
    r->now->view = first->view;
    if (first->before) reslint_document_compare(r->now, first->before);
    rl_findings found;
    rl_watch_begin(first->path);
    rl_lint_run(first->view->rules, r->settings, &r->now->model, r->now->source.text, NULL, NULL,
                &r->now->found, &found);
    rl_watch_end();
    *out = (rl_reading){r->now->source.text, r->now->model.document, found.reported, found.n_reported};
    return true;
}

static bool has_safe_fix(const reslint_finding *finding) {
    for (uint32_t i = 0; i < finding->n_fixes; i++)
        if (finding->fixes[i].applicability == RESLINT_FIX_SAFE) return true;
    return false;
}

/* The fixes of a finding without the safe ones, of which the first is kept when it is good. */
static void keep_fixes(rl_arena *arena, reslint_finding *finding, bool good) {
    reslint_finding_fix *kept = rl_alloc_n(arena, finding->n_fixes, sizeof *kept);
    uint32_t n = 0;
    for (uint32_t i = 0; i < finding->n_fixes; i++) {
        bool safe = finding->fixes[i].applicability == RESLINT_FIX_SAFE;
        if (!safe || good) kept[n++] = finding->fixes[i];
        if (safe) good = false;
    }
    finding->fixes = kept;
    finding->n_fixes = n;
}

void rl_verify_fixes(reslint_document *document, const rl_lint_settings *settings, rl_findings *found) {
    uint32_t first = 0;
    while (first < found->len && !has_safe_fix(&found->items[first])) first++;
    if (first == found->len) return;
    rl_arena scratch = {0};
    bool *good = rl_alloc_n(&scratch, found->len, sizeof *good);
    rl_reading before = {document->source.text, document->model.document, found->reported, found->n_reported};
    reading_again with = {document, settings, NULL};
    rl_verify(&scratch, &before, found->items, found->len, read_again, &with, good);
    reslint_document_free(with.now);
    reslint_finding *items = rl_alloc_n(&document->found, found->len, sizeof *items);
    memcpy(items, found->items, found->len * sizeof *items);
    for (uint32_t i = first; i < found->len; i++)
        if (has_safe_fix(&items[i])) keep_fixes(&document->found, &items[i], good[i]);
    found->items = items;
    rl_arena_free(&scratch);
}
