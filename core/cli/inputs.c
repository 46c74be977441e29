/* Folders are searched for drafts by file name extension; hidden entries, linked folders (a link may lead
 * back up) and what git ignores or the configuration excludes are skipped. A file that is named is read
 * whatever its name. */
#include "cli/inputs.h"

#include "base/str.h"
#include "cli/outputs.h"
#include "cli/passed_over.h"
#include "cli/reads_as_draft.h"
#include "cli/wording.h"
#include "os/file.h"
#include "os/paths.h"

#include <errno.h>

enum { FOLDERS_DEEP = 64 };
static const size_t LARGEST = (size_t)1 << 30;

static void add(cli *c, cli_inputs *out, const char *path, const char *problem) {
    cli_input *input = rl_push(c->arena, out);
    input->path = path;
    input->problem = problem;
}

static const char *inside(cli *c, const char *folder, const char *name) {
    if (strcmp(folder, ".") == 0) return rl_copy(c->arena, name, strlen(name));
    return rl_format(c->arena, "%s%s%s", folder, rl_ends(rl_str(folder), "/") ? "" : "/", name);
}

static void search(cli *c, const char *folder, unsigned depth, const cli_passed_over *over, cli_inputs *out) {
    char **names;
    bool *is_folder;
    uint32_t count;
    int error = rl_list_folder(c->arena, folder, &names, &is_folder, &count);
    if (error) {
        add(c, out, folder, rl_format(c->arena, "cannot be searched: %s", strerror(error)));
        return;
    }
    for (uint32_t i = 0; i < count; i++) {
        if (names[i][0] == '.') continue;
        const char *path = inside(c, folder, names[i]);
        if (cli_passes_over(c, over, path, is_folder[i])) continue;
        if (!is_folder[i]) {
            if (!cli_named_as_draft(names[i]) || cli_outputs_include(c, path)) continue;
            add(c, out, path, NULL);
            out->items[out->len - 1].searched_for = true;
        } else if (depth < FOLDERS_DEEP && !rl_is_link(path)) {
            search(c, path, depth + 1, over, out);
        }
    }
}

/* False: the engine could not be made, which has been reported. */
static bool add_path(cli *c, const char *path, cli_inputs *out) {
    if (strcmp(path, "-") == 0) {
        add(c, out, c->options.stdin_filename ? c->options.stdin_filename : path, NULL);
        out->items[out->len - 1].standard_input = true;
    } else if (rl_is_folder(path)) {
        uint32_t before = out->len;
        cli_passed_over over;
        if (!cli_engine(c)) return false;
        cli_passed_over_begin(c, path, &over);
        search(c, path, 0, &over, out);
        if (out->len == before)
            add(c, out, path,
                "holds no drafts: no file there ends in .docx, .md, .markdown, .txt or .text (what .gitignore and "
                "“exclude” name is passed over: --no-ignore)");
    } else {
        add(c, out, path, NULL);
    }
    return true;
}

static int add_from_file(cli *c, const char *list, cli_inputs *out) {
    char *bytes;
    size_t len;
    int error = rl_read_file(c->arena, list, LARGEST, &bytes, &len);
    if (error) return cli_fail(c, "--files-from: %s: cannot be read: %s", list, strerror(error));
    for (reslint_str text = {bytes, (uint32_t)len}, line; rl_take(&text, '\n', &line);) {
        if (rl_ends(line, "\r")) line.len--;
        if (line.len && !add_path(c, rl_copy(c->arena, line.ptr, line.len), out)) return CLI_FAILED;
    }
    return CLI_CLEAN;
}

static int no_second_standard_input(cli *c, const cli_inputs *inputs) {
    uint32_t count = c->options.files_from && strcmp(c->options.files_from, "-") == 0;
    for (uint32_t i = 0; i < inputs->len; i++) count += inputs->items[i].standard_input;
    if (count > 1) return cli_fail(c, "standard input (-) can be read only once");
    if (!count && c->options.stdin_filename)
        return cli_fail(c, "--stdin-filename names standard input: give - as a path too");
    return CLI_CLEAN;
}

/* A file that was named as input, even in a list, must not be written. */
static int none_is_written(cli *c, const cli_inputs *inputs) {
    if (c->options.force || c->options.rewrite) return CLI_CLEAN;
    for (uint32_t i = 0; i < inputs->len; i++)
        if (!inputs->items[i].standard_input && cli_outputs_include(c, inputs->items[i].path))
            return cli_fail_path(
                c, inputs->items[i].path,
                "is read in this run and named as an output too: nothing was done. Name another "
                "file there; --force replaces it all the same");
    return CLI_CLEAN;
}

int cli_inputs_find(cli *c, cli_inputs *out) {
    const cli_options *o = &c->options;
    if (o->files_from && add_from_file(c, o->files_from, out)) return CLI_FAILED;
    for (uint32_t i = 0; i < o->paths.len; i++)
        if (!add_path(c, o->paths.items[i], out)) return CLI_FAILED;
    if (!out->len && o->files_from) return cli_fail(c, "--files-from: %s names no file", o->files_from);
    if (!out->len)
        return cli_fail(c, "there is nothing to read: give a file, a folder, or - for standard input "
                           "(“reslint --help” says more)");
    return none_is_written(c, out) ? CLI_FAILED : no_second_standard_input(c, out);
}

/* An error in a file other than the draft is reported with its place. */
static const char *problem_words(rl_arena *arena, const reslint_error *why, const char *path) {
    bool own = !why->path[0] || strcmp(why->path, path) == 0;
    if (own) return rl_copy(arena, why->message, strlen(why->message));
    return rl_format(arena, "not checked: %s: %s", cli_error_place(arena, why), why->message);
}

/* Treated like binary files, but with a more helpful reason. */
reslint_document *cli_input_open(const reslint_engine *engine, rl_arena *arena, const cli_input *input,
                                 rl_stamp *stamp, const char **problem) {
    rl_arena scratch;
    rl_arena_init(&scratch);
    reslint_document *document = NULL;
    char *bytes;
    size_t len;
    *problem = input->problem;
    const char *path = input->standard_input ? "-" : input->path;
    int error = *problem ? 0 : rl_read_stamped_file(&scratch, path, LARGEST, &bytes, &len, stamp);
    if (error == EFBIG) {
        *problem = "is larger than 1 GiB: no resolution is";
    } else if (error) {
        *problem = rl_format(arena, "cannot be read: %s", strerror(error));
    } else if (!*problem && (*problem = cli_other_format(bytes, len)) == NULL) {
        reslint_error why = {0};
        document = reslint_document_take(engine, input->path, &scratch, bytes, len, &why);
        if (!document) *problem = problem_words(arena, &why, input->path);
    }
    rl_arena_free(&scratch);
    return document;
}

reslint_document *cli_input_open_or_say(cli *c, const cli_input *input) {
    const char *problem;
    reslint_document *document = cli_input_open(c->engine, c->arena, input, NULL, &problem);
    if (!document) cli_fail_path(c, input->path, problem);
    return document;
}

int cli_inputs_show(cli *c, void (*show)(cli *c, reslint_document *document)) {
    cli_inputs inputs = {0};
    if (cli_inputs_find(c, &inputs) || !cli_engine(c)) return CLI_FAILED;
    int status = CLI_CLEAN;
    for (uint32_t i = 0; i < inputs.len; i++) {
        reslint_document *document = cli_input_open_or_say(c, &inputs.items[i]);
        if (document) {
            show(c, document);
            reslint_document_free(document);
        } else {
            status = CLI_FAILED;
        }
    }
    return status;
}

const char *cli_other_language(rl_arena *arena, const reslint_document *document) {
    const char *language = reslint_document_language(document);
    if (!language[0] || strcmp(language, "en") == 0) return NULL;
    return rl_format(arena, "reads as %s; reslint checks English texts", cli_language_words(language));
}
