/* Repairing: passes over the text until it is stable. Fixes that overlap wait for the next pass; a text that
 * was there before ends the passes, so that two rules that disagree cannot keep each other busy. */
#include "cli/commands/repair.h"

#include "base/file.h"
#include "base/leftover.h"
#include "base/str.h"
#include "cli/formats/statistics.h"
#include "text/line_diff.h"

#include <string.h>

enum { MOST_PASSES = 20 };

typedef struct passes {
    reslint_str seen[MOST_PASSES];
    uint32_t count;
} passes;

static bool seen_before(const passes *p, reslint_str text) {
    for (uint32_t i = 0; i < p->count; i++)
        if (rl_same(p->seen[i], text)) return true;
    return false;
}

/* One pass; false when the text stays. */
static bool pass(const reslint_engine *engine, rl_arena *arena, bool unsafe, passes *p,
                 cli_checked *checked) {
    size_t len = 0;
    uint32_t applied = 0;
    const char *text =
        reslint_document_fixed(checked->document, checked->findings, checked->count, unsafe, &len, &applied);
    if (!text || !applied || len > UINT32_MAX || p->count == MOST_PASSES) return false;
    reslint_str fresh = {rl_copy(arena, text, len), (uint32_t)len};
    if (seen_before(p, fresh)) return false;
    reslint_error error;
    reslint_document *document = reslint_document_new(engine, checked->path, fresh.ptr, fresh.len, &error);
    if (!document) return false;
    p->seen[p->count++] = fresh;
    cli_costs_add(arena, checked->document, &checked->times);
    reslint_document_free(checked->document);
    checked->document = document;
    if (checked->base) reslint_document_compare(document, checked->base);
    checked->findings = reslint_document_lint(document, &checked->count);
    checked->repaired += applied;
    return true;
}

static void put_back(rl_arena *arena, const cli_options *options, const cli_input *input, reslint_str before,
                     cli_checked *checked) {
    reslint_str after = reslint_document_text(checked->document);
    if (options->diff) {
        checked->diff = rl_diff(arena, input->path, before, after).ptr;
    } else if (input->standard_input) {
        checked->new_text = after;
    } else {
        int error = rl_replace_file(arena, input->path, after.ptr, after.len);
        if (error)
            checked->problem =
                rl_format(arena, "cannot be replaced, nothing was changed: %s", strerror(error));
    }
}

void cli_repair(const reslint_engine *engine, rl_arena *arena, const cli_options *options,
                const cli_input *input, cli_checked *checked) {
    if (!checked->document || checked->problem) return;
    reslint_str text = reslint_document_text(checked->document);
    if (reslint_document_replaced(checked->document, NULL)) {
        checked->problem =
            "is not UTF-8 throughout and was left as it is; save it as UTF-8 to have it repaired";
        return;
    }
    passes p = {{{0}}, 0};
    reslint_str before = {rl_copy(arena, text.ptr ? text.ptr : "", text.len), text.len};
    p.seen[p.count++] = before;
    while (pass(engine, arena, options->unsafe_fixes, &p, checked)) continue;
    if (checked->repaired)
        put_back(arena, options, input, before, checked);
    else if (input->standard_input && !options->diff)
        checked->new_text = before;
}

void cli_repair_begin(rl_arena *arena, const cli_inputs *inputs) {
    const char *last = NULL;
    for (uint32_t i = 0; i < inputs->len; i++) {
        const cli_input *input = &inputs->items[i];
        if (input->standard_input || input->problem) continue;
        const char *slash = strrchr(input->path, '/');
        const char *folder = rl_copy(arena, input->path, slash ? (size_t)(slash - input->path) + 1 : 0);
        if (!last || strcmp(last, folder) != 0) rl_leftovers_remove(arena, folder);
        last = folder;
    }
}
