/* What is done with a text that the library repaired: the file is replaced, or the difference is shown. */
#include "cli/commands/fix_files.h"

#include "base/str.h"
#include "os/file.h"
#include "os/leftover.h"
#include "text/line_diff.h"

#include <string.h>

/* "draft.docx" -> "draft.reslint.docx" */
const char *cli_beside(rl_arena *arena, const char *path) {
    size_t len = strlen(path);
    const char *slash = strrchr(path, '/'), *dot = strrchr(slash ? slash : path, '.');
    if (dot && dot > path && dot[-1] != '/') len = (size_t)(dot - path);
    return rl_format(arena, "%.*s.reslint.docx", (int)len, path);
}

/* The remaining findings are reported for the new file, at its paragraphs. */
static void read_again(const reslint_engine *engine, cli_checked *checked) {
    reslint_error error = {0};
    reslint_document *fresh =
        reslint_document_new(engine, checked->path, checked->word_file.bytes, checked->word_file.len, &error);
    if (!fresh) return;
    if (checked->base) reslint_document_compare(fresh, checked->base);
    reslint_document_free(checked->document);
    checked->document = fresh;
    checked->findings = reslint_document_lint(fresh, &checked->count);
}

/* A Word file is never overwritten: repairs become tracked changes in a file beside it. */
static void revise_word(const reslint_engine *engine, rl_arena *arena, const cli_options *options,
                        const cli_input *input, cli_checked *checked) {
    reslint_error error = {0};
    reslint_str after = reslint_document_text(checked->document);
    const char *author = options->author ? options->author : "reslint";
    if (!reslint_document_revise(checked->word, after.ptr, after.len, author, &checked->word_file,
                                 &checked->doubt, &error)) {
        checked->problem = rl_copy(arena, error.message, strlen(error.message));
        return;
    }
    checked->word_path = options->rewrite ? options->rewrite : cli_beside(arena, input->path);
    if (input->standard_input)
        checked->new_text = (reslint_str){checked->word_file.bytes, (uint32_t)checked->word_file.len};
    read_again(engine, checked);
}

static const char *not_in_encoding(rl_arena *arena, const char *encoding) {
    return rl_format(
        arena,
        "is written in %s, which lacks a character of the repaired text: it was left as it is; save it "
        "as UTF-8 to have it repaired",
        encoding);
}

/* `after` is the new text, and `bytes` what the file holds then. */
static void put_back(rl_arena *arena, const cli_options *options, const cli_input *input, reslint_str before,
                     reslint_str after, reslint_str bytes, cli_checked *checked) {
    if (options->diff) {
        checked->diff = rl_diff(arena, input->path, before, after).ptr;
    } else if (input->standard_input) {
        checked->new_text = bytes;
    } else {
        /* Something other than a regular file, such as a pipe, has no stamp, and nothing that could be
         * lost. */
        const rl_stamp *read = checked->stamp.known ? &checked->stamp : NULL;
        int error = rl_replace_same_file(arena, input->path, read, bytes.ptr, bytes.len);
        if (error == RL_FILE_CHANGED)
            checked->problem =
                "was changed meanwhile, by another program or in an editor: it is as that left it, "
                "and not repaired";
        else if (error)
            checked->problem =
                rl_format(arena, "cannot be replaced, nothing was changed: %s", strerror(error));
    }
}

/* The text in the file's encoding, in the arena of the run, so that the document can be freed. */
static bool encoded(rl_arena *arena, reslint_document *document, reslint_str text, reslint_str *out) {
    const char *bytes;
    size_t len;
    if (!reslint_document_encode(document, text, &bytes, &len) || len > UINT32_MAX) return false;
    *out = (reslint_str){bytes == text.ptr ? bytes : rl_copy(arena, bytes, len), (uint32_t)len};
    return true;
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
    const char *encoding = reslint_document_encoding(checked->document);
    reslint_str before = {rl_copy(arena, text.ptr ? text.ptr : "", text.len), text.len};
    reslint_str after = before, bytes = {0};
    reslint_repair done;
    reslint_document_repair(checked->document, checked->findings, checked->count, options->unsafe_fixes,
                            &done);
    bool word = reslint_document_is_word(checked->document);
    if (done.document) after = reslint_document_text(done.document);
    bool fits = encoded(arena, checked->document, after, &bytes);
    if (done.document) {
        if (word)
            checked->word = checked->document; /* what is to be written lives as long as this document */
        else
            reslint_document_free(checked->document);
        checked->document = done.document;
        checked->findings = done.findings;
        checked->count = done.count;
        checked->repaired = done.applied;
    }
    if (word && !options->diff) {
        if (checked->repaired) revise_word(engine, arena, options, input, checked);
        return;
    }
    if (!fits && !options->diff)
        checked->problem = not_in_encoding(arena, encoding);
    else if (checked->repaired)
        put_back(arena, options, input, before, after, bytes, checked);
    else if (input->standard_input && !options->diff)
        checked->new_text = bytes;
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
