/* Public interface: a document that is being typed. The text and the tree follow every edit; the model is
 * rebuilt once when the edits are done, in an emptied arena, so that a long day of typing needs no more
 * memory than its first minute. */
#include "api/internal.h"
#include "base/str.h"
#include "lint/cache.h"
#include "model/memo.h"

bool reslint_document_edit(reslint_document *document, uint32_t begin, uint32_t old_end, const char *text,
                           size_t len) {
    reslint_span old = {begin, old_end};
    if (!rl_source_splice(&document->typed, &document->room, &document->source, old, text, len)) return false;
    if (document->tree) rl_tree_edit(document->tree, begin, old_end, begin + (uint32_t)len);
    rl_asides_move(&document->reading.asides, begin, old_end, begin + (uint32_t)len);
    return true;
}

/* Reads the text again. Where the asides have changed, the tree is told of an edit. */
static void read_again(reslint_document *document) {
    rl_arena beside = {0};
    rl_readable now;
    rl_readable_make(document->source.text, &beside, &now);
    reslint_span other = rl_asides_differ(&document->reading.asides, &now.asides);
    if (document->tree && other.end > other.begin)
        rl_tree_edit(document->tree, other.begin, other.end, other.end);
    rl_arena_free(&document->beside);
    document->beside = beside;
    document->reading = now;
}

void reslint_document_update(reslint_document *document) {
    read_again(document);
    rl_tree *tree = rl_tree_parse(document->reading.text, document->tree);
    rl_tree_free(document->tree);
    document->tree = tree;
    if (!document->kept) document->kept = rl_kept_new();
    if (!document->memo) document->memo = rl_memo_new();
    rl_arena_free(&document->found);
    rl_arena_free(&document->made);
    document->source.line_starts = NULL;
    document->last = (rl_findings){0};
    document->verified = false;
    rl_document_build(document, tree);
}
