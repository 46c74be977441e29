/* What becomes of a text that the library repaired: the file is replaced, or the difference is shown. */
#include "cli/commands/repair.h"

#include "base/file.h"
#include "base/leftover.h"
#include "base/str.h"
#include "text/line_diff.h"

#include <string.h>

static void put_back(rl_arena *arena, const cli_options *options, const cli_input *input, reslint_str before,
                     cli_checked *checked) {
    reslint_str after = reslint_document_text(checked->document);
    if (options->diff) {
        checked->diff = rl_diff(arena, input->path, before, after).ptr;
    } else if (input->standard_input) {
        checked->new_text = after;
    } else {
        /* What is no ordinary file, as a pipe, has no stamp, and nothing to be lost either. */
        const rl_stamp *read = checked->stamp.known ? &checked->stamp : NULL;
        int error = rl_replace_same_file(arena, input->path, read, after.ptr, after.len);
        if (error == RL_FILE_CHANGED)
            checked->problem =
                "was changed meanwhile, by another program or in an editor: it is as that left it, "
                "and not repaired";
        else if (error)
            checked->problem =
                rl_format(arena, "cannot be replaced, nothing was changed: %s", strerror(error));
    }
}

void cli_repair(rl_arena *arena, const cli_options *options, const cli_input *input, cli_checked *checked) {
    if (!checked->document || checked->problem) return;
    reslint_str text = reslint_document_text(checked->document);
    if (reslint_document_is_word(checked->document)) {
        checked->problem =
            "is a Word file, which --fix and --diff do not change yet: reslint text FILE gives its text";
        return;
    }
    if (reslint_document_replaced(checked->document, NULL)) {
        checked->problem =
            "is not UTF-8 throughout and was left as it is; save it as UTF-8 to have it repaired";
        return;
    }
    reslint_str before = {rl_copy(arena, text.ptr ? text.ptr : "", text.len), text.len};
    reslint_repair done;
    reslint_document_repair(checked->document, checked->findings, checked->count, options->unsafe_fixes,
                            &done);
    if (done.document) {
        reslint_document_free(checked->document);
        checked->document = done.document;
        checked->findings = done.findings;
        checked->count = done.count;
        checked->repaired = done.applied;
    }
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
