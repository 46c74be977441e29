/* Public interface: documents that are Word files. */
#include "api/word.h"

#include "api/internal.h"
#include "base/fail.h"
#include "base/str.h"
#include "readers/carried.h"
#include "readers/new_package.h"
#include "readers/remarks.h"
#include "readers/revise.h"

bool rl_document_read_word(reslint_document *document, reslint_str bytes, bool original,
                           reslint_error *error) {
    rl_word *word = rl_alloc(&document->arena, sizeof *word);
    const char *problem =
        rl_word_read(&document->arena, bytes, original ? RL_REVISIONS_ORIGINAL : RL_REVISIONS_FINAL, word);
    if (problem) return rl_fail(error, document->path, "%s", problem);
    char *text = (char *)(uintptr_t)word->text.ptr;
    if (rl_source_take(&document->arena, text, word->text.len, &document->source) != RL_SOURCE_OK)
        return rl_fail(error, document->path, "holds characters that no text has");
    rl_source_lines(&document->source, word->lines, word->n_lines);
    document->word = word;
    document->file = bytes;
    return true;
}

bool reslint_document_is_word(const reslint_document *document) {
    return document->word != NULL;
}

bool reslint_document_is_tracked(const reslint_document *document) {
    return document->word && document->word->tracked;
}

reslint_document *reslint_document_before_changes(const reslint_document *document, reslint_error *error) {
    return rl_document_make_original(document, error);
}

bool reslint_document_word_place(const reslint_document *document, uint32_t offset, bool end,
                                 reslint_word_place *out) {
    if (!document->word) return false;
    rl_word_place at = rl_word_place_of(document->word, offset, end);
    *out = (reslint_word_place){at.part, at.paragraph, at.run, at.character, at.byte};
    return true;
}

/* ---- comments ---- */

static const char *level_words(reslint_severity severity) {
    return severity == RESLINT_ERROR ? "Correct" : severity == RESLINT_WARNING ? "Check" : "Note";
}

/* The comment for a finding: what is wrong and where; what to write; the rule. */
static rl_word_remark saying_of(rl_arena *arena, const reslint_finding *f) {
    const char **lines = rl_alloc_n(arena, 4, sizeof *lines);
    const char *place = f->location ? f->location : "";
    uint32_t count = 0;
    lines[count++] = rl_format(arena, "%s%s%s", place, place[0] ? ": " : "", f->message);
    if (f->write && f->write[0]) lines[count++] = rl_format(arena, "Write: %s", f->write);
    lines[count++] = rl_format(arena, "%s [%s]", level_words(f->severity), f->rule);
    return (rl_word_remark){f->range, f->rule, lines};
}

bool reslint_document_annotate(reslint_document *document, const reslint_finding *findings, uint32_t count,
                               const char *author, reslint_word_file *out, reslint_error *error) {
    *out = (reslint_word_file){0};
    if (!document->word)
        return rl_fail(error, document->path, "is not a Word file: only Word files can hold Word comments");
    if (document->word->revisions != RL_REVISIONS_FINAL)
        return rl_fail(error, document->path,
                       "comments are about the text as it is, not as it was before its changes");
    rl_word_remark *sayings = rl_alloc_n(&document->made, count + 1u, sizeof *sayings);
    for (uint32_t i = 0; i < count; i++) sayings[i] = saying_of(&document->made, &findings[i]);
    rl_annotated done;
    const char *problem =
        rl_annotate(&document->arena, document->word, document->file, sayings, count, author, &done);
    if (problem) return rl_fail(error, document->path, "%s", problem);
    *out = (reslint_word_file){done.file.ptr, done.file.len, done.added, done.kept};
    return true;
}

bool reslint_is_word(const char *bytes, size_t len) {
    return rl_zip_is(bytes, len);
}

bool reslint_word_strip(rl_arena *arena, const char *bytes, size_t len, reslint_word_file *out,
                        uint32_t *count, reslint_error *error) {
    reslint_str fresh;
    *out = (reslint_word_file){0};
    *count = 0;
    if (len > UINT32_MAX / 2) return rl_fail(error, NULL, "is larger than 1 GiB: no resolution is");
    const char *problem =
        rl_withdraw(arena, (reslint_str){bytes, (uint32_t)len}, RL_WITHDRAW_OWN, &fresh, count);
    if (problem) return rl_fail(error, NULL, "%s", problem);
    *out = (reslint_word_file){fresh.ptr, fresh.len, 0, 0};
    return true;
}

/* A comment of ours that somebody has resolved keeps its rule quiet at its words. */
static bool is_settled(const rl_word *word, const rl_remarks *remarks, const reslint_finding *f) {
    rl_spot spot = rl_spot_of(word, f->range);
    for (uint32_t i = 0; i < remarks->len; i++) {
        const rl_remark *r = &remarks->items[i];
        if (r->own && r->settled && rl_is(r->rule, f->rule) && r->span.begin <= spot.span.end &&
            r->span.end >= spot.span.begin)
            return true;
    }
    return false;
}

static bool any_settled(const rl_remarks *remarks) {
    for (uint32_t i = 0; i < remarks->len; i++)
        if (remarks->items[i].own && remarks->items[i].settled) return true;
    return false;
}

void rl_document_heed_remarks(reslint_document *document, rl_findings *found) {
    rl_remarks remarks;
    const char *problem = document->word->revisions == RL_REVISIONS_FINAL
                              ? rl_remarks_read(document->word, &remarks)
                              : "they are about another text";
    if (problem || !any_settled(&remarks)) return;
    rl_arena *arena = &document->found;
    reslint_finding *kept = rl_alloc_n(arena, found->len + 1u, sizeof *kept);
    reslint_finding *silenced =
        rl_alloc_n(arena, (size_t)found->len + found->n_silenced + 1, sizeof *silenced);
    uint32_t n_kept = 0, n_silenced = 0;
    for (uint32_t i = 0; i < found->len; i++) {
        reslint_finding f = found->items[i];
        if (!is_settled(document->word, &remarks, &f)) {
            kept[n_kept++] = f;
            continue;
        }
        f.silenced_by = RESLINT_BY_COMMENT;
        f.silence_reason = "its comment was marked as resolved in Word";
        silenced[n_silenced++] = f;
    }
    for (uint32_t i = 0; i < found->n_silenced; i++) silenced[n_silenced++] = found->silenced[i];
    found->items = kept;
    found->len = n_kept;
    found->silenced = silenced;
    found->n_silenced = n_silenced;
}

/* ---- tracked changes ---- */

const char *rl_revision_doubts(rl_arena *arena, uint32_t counted, uint32_t passed_over) {
    const char *numbers = "", *skipped = "";
    if (counted)
        numbers = rl_format(arena, "%u automatic %s left to Word, which counts %s itself", counted,
                            counted == 1 ? "number is" : "numbers are", counted == 1 ? "it" : "them");
    if (passed_over)
        skipped =
            rl_format(arena, "%u %s could not be tracked (in rows of tables, formulas, notes): look at %s",
                      passed_over, passed_over == 1 ? "change" : "changes", passed_over == 1 ? "it" : "them");
    if (!numbers[0] && !skipped[0]) return NULL;
    return rl_format(arena, "%s%s%s", numbers, numbers[0] && skipped[0] ? "; " : "", skipped);
}

bool reslint_document_revise(reslint_document *document, const char *text, size_t len, const char *author,
                             reslint_word_file *out, const char **doubt, reslint_error *error) {
    rl_revised done;
    *out = (reslint_word_file){0};
    if (!document->word)
        return rl_fail(error, document->path, "is not a Word file: only Word files can hold tracked changes");
    if (document->word->revisions != RL_REVISIONS_FINAL)
        return rl_fail(error, document->path,
                       "changes are made to the text as it is: leave out --revisions original");
    if (len > UINT32_MAX / 4) return rl_fail(error, document->path, "would become larger than 1 GiB");
    const char *problem = rl_revise(&document->arena, document->word, document->file,
                                    (reslint_str){text, (uint32_t)len}, author, &done);
    if (problem) return rl_fail(error, document->path, "%s", problem);
    *out = (reslint_word_file){done.file.ptr, done.file.len, done.changes, 0};
    if (doubt) *doubt = rl_revision_doubts(&document->arena, done.numbers, done.skipped);
    return true;
}

/* ---- before a file is sent ---- */

bool reslint_word_carries(rl_arena *arena, const char *bytes, size_t len, const reslint_word_carried **items,
                          uint32_t *count, reslint_error *error) {
    rl_word *word = rl_alloc(arena, sizeof *word);
    rl_carried_list found = {0};
    *count = 0;
    if (!rl_zip_is(bytes, len) || len > UINT32_MAX / 4)
        return rl_fail(error, NULL, "%s",
                       rl_other_format(bytes, len) ? rl_other_format(bytes, len)
                                                   : "is not a Word file: a text carries nothing else");
    const char *problem = rl_word_read(arena, (reslint_str){bytes, (uint32_t)len}, RL_REVISIONS_FINAL, word);
    if (!problem) problem = rl_carried_find(word, &found);
    if (problem) return rl_fail(error, NULL, "%s", problem);
    reslint_word_carried *list = rl_alloc_n(arena, found.len + 1u, sizeof *list);
    for (uint32_t i = 0; i < found.len; i++)
        list[i] = (reslint_word_carried){found.items[i].kind, found.items[i].words};
    *items = list;
    *count = found.len;
    return true;
}

bool reslint_word_scrub(rl_arena *arena, const char *bytes, size_t len, uint32_t what, reslint_word_file *out,
                        reslint_error *error) {
    reslint_str fresh;
    *out = (reslint_word_file){0};
    const char *problem = rl_scrub(arena, (reslint_str){bytes, (uint32_t)len}, what, &fresh);
    if (problem) return rl_fail(error, NULL, "%s", problem);
    *out = (reslint_word_file){fresh.ptr, fresh.len, 0, 0};
    return true;
}

bool reslint_word_table(rl_arena *arena, const char *const *cells, uint32_t rows, uint32_t columns,
                        const char *const *remarks, uint32_t n_remarks, reslint_word_file *out,
                        reslint_error *error) {
    reslint_str file;
    *out = (reslint_word_file){0};
    const char *problem = rl_fresh_table(arena, cells, rows, columns, remarks, n_remarks, &file);
    if (problem) return rl_fail(error, NULL, "%s", problem);
    *out = (reslint_word_file){file.ptr, file.len, 0, 0};
    return true;
}
