/* The library's face: documents that are Word files. */
#include "api/word.h"

#include "api/internal.h"
#include "readers/word.h"
#include "rules/registry.h"

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
    return document->word && rl_word_tracked(document->word);
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
