/* Public interface: documents. Text, tree, blocks, model, findings: data flows one way, each made from the
 * one before. */
#include "api/internal.h"
#include "base/fail.h"
#include "base/str.h"
#include "lint/cache.h"
#include "model/memo.h"
#include "os/clock.h"
#include "os/guard.h"
#include "readers/word_file.h"
#include "rules/registry.h"
#include "text/edits.h"

#include <string.h>

/* A document lives in an arena that it owns itself, so there is nothing else to free. */
static reslint_document *new_document(const reslint_engine *engine, const char *path) {
    rl_arena arena = {0};
    reslint_document *document = rl_alloc(&arena, sizeof *document);
    document->arena = arena;
    document->engine = engine;
    document->view = &engine->base;
    document->path = rl_copy(&document->arena, path, strlen(path));
    if (engine->timed) document->times = rl_alloc(&document->arena, sizeof *document->times);
    return document;
}

/* Builds the model from the blocks, which are freed with their arena as soon as it is built. */
static void build(reslint_document *document, rl_arena *flat, const rl_blocks *blocks) {
    rl_model_options options = {document->profile, document->stage, 0, document->memo};
    rl_memo_begin(document->memo, document->source.text.len);
    rl_model_build(&document->reading, blocks, &options, &document->made, &document->model);
    rl_arena_free(flat);
}

void rl_document_build(reslint_document *document, const rl_tree *tree) {
    rl_arena flat = {0};
    rl_blocks blocks;
    rl_tree_blocks(tree, document->reading.text, &flat, &blocks);
    build(document, &flat, &blocks);
}

/* Most documents are read once: the tree is freed as soon as its blocks are known. */
static void build_once(reslint_document *document) {
    rl_times *times = document->times;
    uint64_t began = times ? rl_clock() : 0;
    rl_readable_make(document->source.text, &document->beside, &document->reading);
    rl_tree *tree = rl_tree_parse(document->reading.text, NULL);
    if (times) began = rl_clock_add(&times->parse, began);
    rl_arena flat = {0};
    rl_blocks blocks;
    rl_tree_blocks(tree, document->reading.text, &flat, &blocks);
    rl_tree_free(tree);
    build(document, &flat, &blocks);
    if (times) rl_clock_add(&times->model, began);
}

/* Completes a document whose bytes have been read; or frees it and returns NULL. */
static reslint_document *finish(reslint_document *document, rl_source_error problem, reslint_error *error) {
    switch (problem) {
    case RL_SOURCE_OK: build_once(document); return document;
    case RL_SOURCE_BINARY:
        rl_fail(error, document->path,
                "This is not a text file. Save the draft as plain text (UTF-8) or Markdown.");
        break;
    case RL_SOURCE_TOO_LARGE: rl_fail(error, document->path, "The file is larger than 1 GiB."); break;
    }
    reslint_document_free(document);
    return NULL;
}

static const size_t LARGEST_PACKED = (size_t)1 << 30;

/* Formats other than text: Word files are read; for the others the error says what to do. Returns true if the
 * bytes are in such a format; `bytes` live as long as the document. */
static bool read_other(reslint_document *document, const char *bytes, size_t len, bool original,
                       reslint_document **out, reslint_error *error) {
    const char *problem = rl_other_format(bytes, len);
    if (!problem && !rl_zip_is(bytes, len)) return false;
    bool good = false;
    if (problem)
        rl_fail(error, document->path, "%s", problem);
    else if (len > LARGEST_PACKED)
        rl_fail(error, document->path, "is larger than 1 GiB: no resolution is");
    else
        good = rl_document_read_word(document, (reslint_str){bytes, (uint32_t)len}, original, error);
    if (good)
        build_once(document);
    else
        reslint_document_free(document);
    *out = good ? document : NULL;
    return true;
}

reslint_document *rl_document_make(const reslint_engine *engine, const char *path, const char *bytes,
                                   size_t len, const char *profile, const char *stage, reslint_error *error) {
    reslint_document *document = new_document(engine, path);
    document->profile = profile;
    document->stage = stage;
    reslint_document *other;
    if (rl_zip_is(bytes, len)) /* it is kept as long as the document */
        bytes = rl_copy(&document->arena, bytes, len);
    if (read_other(document, bytes, len, engine->original, &other, error)) return other;
    return finish(document, rl_source_make(&document->arena, bytes, len, &document->source), error);
}

reslint_document *reslint_document_new(const reslint_engine *engine, const char *path, const char *bytes,
                                       size_t len, reslint_error *error) {
    const rl_view *view = rl_engine_view(engine, path, error);
    reslint_document *document =
        view ? rl_document_make(engine, path, bytes, len, view->profile, view->stage, error) : NULL;
    if (document) document->view = view;
    return document;
}

reslint_document *reslint_document_take(const reslint_engine *engine, const char *path, rl_arena *holder,
                                        char *bytes, size_t len, reslint_error *error) {
    const rl_view *view = rl_engine_view(engine, path, error);
    if (!view) {
        rl_arena_free(holder);
        return NULL;
    }
    reslint_document *document = new_document(engine, path);
    document->view = view;
    document->profile = view->profile;
    document->stage = view->stage;
    document->read = *holder;
    rl_arena_init(holder);
    reslint_document *other;
    if (read_other(document, bytes, len, engine->original, &other, error)) return other;
    return finish(document, rl_source_take(&document->arena, bytes, len, &document->source), error);
}

reslint_document *rl_document_make_original(const reslint_document *document, reslint_error *error) {
    reslint_document *before = new_document(document->engine, document->path), *out;
    before->view = document->view;
    before->profile = document->profile;
    before->stage = document->stage;
    const char *bytes = rl_copy(&before->arena, document->file.ptr, document->file.len);
    return read_other(before, bytes, document->file.len, true, &out, error) ? out : NULL;
}

void reslint_document_free(reslint_document *document) {
    if (!document) return;
    reslint_document_free(document->repaired);
    rl_tree_free(document->tree);
    rl_kept_free(document->kept);
    rl_memo_free(document->memo);
    rl_arena_free(&document->found);
    rl_arena_free(&document->made);
    rl_arena_free(&document->typed);
    rl_arena_free(&document->beside);
    rl_arena_free(&document->read);
    rl_arena arena = document->arena;
    rl_arena_free(&arena);
}

const reslint_node *reslint_document_root(const reslint_document *document) {
    return document->model.document;
}

reslint_str reslint_document_text(const reslint_document *document) {
    return document->source.text;
}

const char *reslint_document_encoding(const reslint_document *document) {
    return rl_encoding_name(document->source.encoding);
}

bool reslint_document_encode(reslint_document *document, reslint_str text, const char **bytes, size_t *len) {
    return rl_encoding_encode(&document->arena, document->source.encoding, text, bytes, len);
}

const char *reslint_document_language(const reslint_document *document) {
    return document->model.other_language ? document->model.language : "en";
}

const char *reslint_document_tree(reslint_document *document) {
    rl_tree *tree = document->tree ? document->tree : rl_tree_parse(document->reading.text, NULL);
    const char *sexp = rl_tree_sexp(tree, document->reading.text, &document->made);
    if (!document->tree) rl_tree_free(tree);
    return sexp;
}

bool reslint_document_negotiated(const reslint_document *document, const reslint_node *resolution,
                                 reslint_evidence *out) {
    for (uint32_t i = 0; i < document->model.n_negotiated; i++) {
        const rl_negotiated *one = &document->model.negotiated[i];
        if (one->resolution != resolution) continue;
        *out = (reslint_evidence){one->words, one->symbol, one->at};
        return true;
    }
    return false;
}

uint32_t reslint_document_replaced(const reslint_document *document, uint32_t *first) {
    if (first) *first = document->source.first_replaced;
    return document->source.replaced;
}

reslint_position reslint_document_position(reslint_document *document, uint32_t offset) {
    rl_position at = rl_source_position(&document->made, &document->source, offset);
    return (reslint_position){at.line, at.column, offset};
}

reslint_str reslint_document_line(reslint_document *document, uint32_t line) {
    return rl_source_line(&document->made, &document->source, line);
}

reslint_span reslint_place_in_file(reslint_place place) {
    return rl_place_source(place, NULL);
}

static void run(reslint_document *document, const rl_lint_settings *settings, rl_findings *out) {
    rl_arena_free(&document->found);
    rl_watch_begin(document->path);
    rl_kept *kept = document->model.versions ? NULL : document->kept;
    rl_times *times = document->times;
    if (times && !times->rules)
        times->rules = rl_alloc_n(&document->arena, document->view->rules->len, sizeof *times->rules);
    rl_lint_run(document->view->rules, settings, &document->model, document->source.text, kept, times,
                &document->found, out);
    rl_watch_end();
}

void rl_document_run(reslint_document *document, const rl_lint_settings *settings, rl_findings *out) {
    run(document, settings, out);
    rl_verify_fixes(document, settings, true, out);
}

const reslint_finding *reslint_document_lint(reslint_document *document, uint32_t *count) {
    const reslint_engine *engine = document->engine;
    run(document, &document->view->settings, &document->last);
    document->verified = engine->fixes_unseen;
    if (!engine->fixes_later) (void)reslint_document_verify(document, count);
    if (document->word) rl_document_heed_remarks(document, &document->last);
    *count = document->last.len;
    return document->last.items;
}

const reslint_finding *reslint_document_verify(reslint_document *document, uint32_t *count) {
    if (!document->verified)
        rl_verify_fixes(document, &document->view->settings, !document->engine->unsafe_unseen,
                        &document->last);
    document->verified = true;
    *count = document->last.len;
    return document->last.items;
}

const reslint_finding *reslint_document_silenced(const reslint_document *document, uint32_t *count) {
    *count = document->last.n_silenced;
    return document->last.silenced;
}

bool reslint_document_times(reslint_document *document, reslint_times *out) {
    const rl_times *times = document->times;
    *out = (reslint_times){0};
    if (!times) return false;
    *out = (reslint_times){times->parse, times->model, times->shared, times->settle, times->rules, NULL, 0};
    if (!times->rules) return true;
    const rl_rules *rules = document->view->rules;
    const char **ids = rl_alloc_n(&document->arena, rules->len, sizeof *ids);
    for (uint32_t i = 0; i < rules->len; i++) ids[i] = rules->items[i].info.rule->id;
    out->ids = ids;
    out->n_rules = rules->len;
    return true;
}

void rl_document_take_costs(reslint_document *to, const reslint_document *from) {
    if (!to->times || !from->times) return;
    to->times->parse += from->times->parse;
    to->times->model += from->times->model;
    to->times->shared += from->times->shared;
    to->times->settle += from->times->settle;
    for (uint32_t i = 0; to->times->rules && from->times->rules && i < to->view->rules->len; i++)
        to->times->rules[i] += from->times->rules[i];
}
