/* The library's face: renumbering. */
#include "api/internal.h"
#include "base/str.h"
#include "revision/renumber/renumber.h"

static const char *text_of(rl_arena *arena, reslint_str s) {
    return rl_copy(arena, s.ptr ? s.ptr : "", s.len);
}

static const reslint_renumber_row *rows_of(rl_arena *arena, const rl_renumbering *done) {
    reslint_renumber_row *rows = rl_alloc_n(arena, done->rows.len, sizeof *rows);
    for (uint32_t i = 0; i < done->rows.len; i++) {
        rows[i].old_name = text_of(arena, done->rows.items[i].old_name);
        rows[i].new_name = text_of(arena, done->rows.items[i].new_name);
        rows[i].words = text_of(arena, done->rows.items[i].words);
    }
    return rows;
}

enum { MOST_PASSES = 4 };

/* The findings of rules that keep sequences, and nothing else. */
static uint32_t keep_sequences(const reslint_engine *engine, const reslint_finding *all, uint32_t count,
                               reslint_finding *kept) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < count; i++) {
        const reslint_rule_info *info = reslint_engine_rule_named(engine, all[i].rule);
        if (info && (info->rule->flags & RESLINT_RULE_SEQUENCE)) kept[n++] = all[i];
    }
    return n;
}

/* One pass of such fixes over the text; false when there was nothing to do. */
static bool mend_sequences(reslint_document *document, reslint_renumbering *out) {
    reslint_error error;
    uint32_t count, applied = 0;
    size_t len = 0;
    reslint_document *fresh =
        reslint_document_new(document->engine, document->path, out->text, out->len, &error);
    if (!fresh) return false;
    const reslint_finding *all = reslint_document_lint(fresh, &count);
    reslint_finding *kept = rl_alloc_n(&fresh->made, count + 1u, sizeof *kept);
    uint32_t n = keep_sequences(document->engine, all, count, kept);
    const char *text = n ? reslint_document_fixed(fresh, kept, n, true, &len, &applied) : NULL;
    if (text && applied) {
        out->text = rl_copy(&document->made, text, len);
        out->len = len;
        out->edits += applied;
    }
    reslint_document_free(fresh);
    return applied > 0;
}

void reslint_document_renumber(reslint_document *document, bool sequence, reslint_renumbering *out) {
    rl_arena *arena = &document->made;
    rl_renumbering done;
    rl_renumber(&document->model, document->source.text, sequence, arena, &done);
    memset(out, 0, sizeof *out);
    out->refused = done.refused;
    out->doubts = done.doubts.items;
    out->n_doubts = done.doubts.len;
    if (done.refused) return;
    reslint_str text = rl_edits_apply(arena, document->source.text, done.edits.items, done.edits.len);
    out->text = text.ptr;
    out->len = text.len;
    out->edits = done.edits.len;
    out->rows = rows_of(arena, &done);
    out->n_rows = done.rows.len;
    for (int pass = 0; sequence && out->text && pass < MOST_PASSES; pass++)
        if (!mend_sequences(document, out)) break;
}
