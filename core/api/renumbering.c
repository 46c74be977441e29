/* Public interface: renumbering. */
#include "api/internal.h"
#include "base/str.h"
#include "revision/renumber/renumber.h"
#include "revision/repair.h"

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

typedef struct sequencing {
    reslint_document *document;
    bool moved; /* numbers changed: paragraphs came, went or were moved */
} sequencing;

/* If no number changed, nothing shows that a paragraph was moved, and adopted texts sometimes do without
 * "also": then only words that have nothing to refer to are removed. */
static bool is_sure(const sequencing *s, const reslint_document *text, const reslint_finding *finding) {
    reslint_str is = rl_slice(text->source.text, finding->range.begin, finding->range.end);
    bool sets_off =
        finding->range.end < text->source.text.len && text->source.text.ptr[finding->range.end] == ',';
    if (!finding->write || sets_off || rl_find_ci(is, " in this ", 0) != UINT32_MAX) return false;
    return s->moved || strlen(finding->write) < is.len;
}

/* Keeps only the findings of rules about sequences. */
static uint32_t keep_sequences(const sequencing *s, const reslint_document *text, const reslint_finding *all,
                               uint32_t count, reslint_finding *kept) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < count; i++) {
        const reslint_rule_info *info = reslint_engine_rule_named(text->engine, all[i].rule);
        if (info && (info->rule->flags & RESLINT_RULE_SEQUENCE) && is_sure(s, text, &all[i]))
            kept[n++] = all[i];
    }
    return n;
}

/* One pass of such fixes over the text. */
static bool mend_sequences(void *with, reslint_str text, reslint_str *after, uint32_t *made) {
    const sequencing *s = with;
    reslint_document *document = s->document;
    reslint_error error;
    uint32_t count;
    reslint_document *fresh =
        reslint_document_new(document->engine, document->path, text.ptr, text.len, &error);
    if (!fresh) return false;
    const reslint_finding *all = reslint_document_lint(fresh, &count);
    reslint_finding *kept = rl_alloc_n(&fresh->made, count + 1u, sizeof *kept);
    uint32_t n = keep_sequences(s, fresh, all, count, kept);
    *after = rl_make_fixes(&document->made, text, kept, n, true, made);
    reslint_document_free(fresh);
    return true;
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
    uint32_t mended = 0;
    sequencing s = {document, done.edits.len != 0};
    if (sequence && text.ptr) text = rl_repair(arena, text, mend_sequences, &s, &mended);
    out->text = text.ptr;
    out->len = text.len;
    out->edits = done.edits.len + mended;
    out->rows = rows_of(arena, &done);
    out->n_rows = done.rows.len;
}
