/* Public interface: the draft as tracked changes on the official text. A text that does not come from Word is
 * taken as the grammar sees it: block by block, without page furniture. */
#include "api/internal.h"
#include "base/fail.h"
#include "base/str.h"
#include "readers/new_package.h"
#include "readers/revise.h"
#include "syntax/syntax.h"

static bool is_of_pages(rl_syn kind) {
    return kind == RL_SYN_PAGE_FURNITURE || kind == RL_SYN_RULE || kind == RL_SYN_COMMENT;
}

reslint_str rl_bare_mark(reslint_str mark) {
    mark = rl_trim_end(mark, "]:.");
    if (rl_starts(mark, "<sup>") && rl_ends(mark, "</sup>")) mark = rl_slice(mark, 5, mark.len - 6);
    return rl_trim_begin(rl_trim_end(mark, "]:."), "[^");
}

static void put_mark(rl_text *to, reslint_str mark) {
    rl_text_puts(to, "<sup>");
    rl_text_put(to, rl_bare_mark(mark));
    rl_text_puts(to, "</sup>");
}

static void put_block(rl_text *to, reslint_str text, const rl_blocks *blocks, const rl_block *block) {
    uint32_t at = block->source.begin;
    if (block->kind == RL_SYN_FOOTNOTE && block->label.end > block->label.begin) {
        put_mark(to, rl_slice(text, block->label.begin, block->label.end));
        rl_text_puts(to, " ");
        at = rl_past(rl_slice(text, 0, block->source.end), block->label.end, rl_is_space);
    }
    for (uint32_t i = 0; i < block->n_inlines; i++) {
        const rl_inline *n = &blocks->inlines.items[block->first_inline + i];
        bool note = n->kind == RL_SYN_FOOTNOTE_REFERENCE;
        bool gone = n->kind == RL_SYN_HEADING_MARK || n->kind == RL_SYN_INLINE_COMMENT ||
                    n->kind == RL_SYN_MARGIN_NUMBER;
        if ((!note && !gone) || n->source.begin < at) continue;
        rl_text_put(to, rl_slice(text, at, n->source.begin));
        if (note) put_mark(to, rl_slice(text, n->source.begin, n->source.end));
        at = n->source.end;
    }
    if (at < block->source.end) rl_text_put(to, rl_slice(text, at, block->source.end));
}

/* The text with an empty line between any two blocks, in the form in which Word files are read. */
static reslint_str plain_text(rl_arena *arena, reslint_document *document) {
    if (document->word) return document->source.text;
    rl_text out = {.arena = arena};
    rl_blocks blocks = {0};
    rl_tree *tree = rl_tree_parse(document->source.text, NULL);
    rl_tree_blocks(tree, document->source.text, arena, &blocks);
    rl_tree_free(tree);
    bool row = false;
    for (uint32_t i = 0; i < blocks.len; i++) {
        const rl_block *block = &blocks.items[i];
        if (is_of_pages(block->kind)) continue;
        bool table = block->kind == RL_SYN_TABLE_ROW;
        if (out.len) rl_text_puts(&out, row && table ? "\n" : "\n\n");
        put_block(&out, document->source.text, &blocks, block);
        row = table;
    }
    return rl_text_str(&out);
}

/* The official text as a Word file. */
static const char *as_word(rl_arena *arena, reslint_document *official, rl_word **word, reslint_str *file) {
    *word = official->word;
    *file = official->file;
    if (*word) return NULL;
    *word = rl_alloc(arena, sizeof **word);
    const char *problem = rl_fresh_word(arena, plain_text(arena, official), file);
    return problem ? problem : rl_word_read(arena, *file, RL_REVISIONS_FINAL, *word);
}

bool reslint_document_redline(reslint_document *official, reslint_document *draft, const char *author,
                              reslint_word_file *out, const char **doubt, reslint_error *error) {
    rl_arena *arena = &official->arena;
    rl_word *word;
    reslint_str file;
    rl_revised done;
    *out = (reslint_word_file){0};
    if (official->word && official->word->revisions != RL_REVISIONS_FINAL)
        return rl_fail(error, official->path,
                       "changes are made to the text as it is: leave out --revisions original");
    const char *problem = as_word(arena, official, &word, &file);
    if (!problem) problem = rl_revise(arena, word, file, plain_text(arena, draft), author, &done);
    if (problem) return rl_fail(error, official->path, "%s", problem);
    *out = (reslint_word_file){done.file.ptr, done.file.len, done.changes, 0};
    if (doubt) *doubt = rl_revision_doubts(arena, done.numbers, done.skipped);
    return true;
}
