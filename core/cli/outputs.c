/* See outputs.h. Files are compared by device and inode, so that no other spelling of a name, and no link,
 * gets around the check. */
#include "cli/outputs.h"

#include "base/str.h"
#include "cli/commands/fix_files.h"
#include "cli/reads_as_draft.h"
#include "cli/rewrite.h"
#include "os/leftover.h"

#include <string.h>
#include <unistd.h>

/* What an option writes, and a name to suggest instead. */
typedef struct output {
    const char *option, *path, *what, *ending;
    const char *from; /* the draft that it is made from, if it is a draft itself; or NULL */
    bool rewrites;    /* it is the new text of a draft, which may replace the old one */
} output;

typedef RL_VEC(output) outputs;

static void add(cli *c, outputs *list, const char *option, const char *path, const char *what,
                const char *ending) {
    if (path) *rl_push(c->arena, list) = (output){option, path, what, ending, NULL, false};
}

static bool is_word_name(const char *path) {
    reslint_str s = rl_str(path);
    return s.len > 5 && rl_same_ci(rl_slice(s, s.len - 5, s.len), RL_STR(".docx"));
}

/* A repaired Word file goes to another file: that of -o, if there is one draft, or one beside it. */
static void collect_repaired(cli *c, outputs *list) {
    cli_options *o = &c->options;
    if (!o->fix || o->diff) return;
    if (o->paths.len == 1 && o->output_file && is_word_name(o->paths.items[0])) {
        o->rewrite = o->output_file;
        o->output_file = NULL;
        add(c, list, "-o", o->rewrite, "the changed file", ".changed.docx");
        list->items[list->len - 1].from = o->paths.items[0];
        return;
    }
    for (uint32_t i = 0; i < o->paths.len; i++)
        if (is_word_name(o->paths.items[i]))
            add(c, list, "-o", cli_beside(c->arena, o->paths.items[i]), "the changed file", ".changed.docx");
}

/* A renumbered Word file goes beside the draft too. */
static void collect_renumbered(cli *c, outputs *list) {
    cli_options *o = &c->options;
    if (o->paths.len != 1 || !is_word_name(o->paths.items[0])) return;
    if (!o->rewrite) o->rewrite = cli_beside(c->arena, o->paths.items[0]);
    o->rewrites_word = true;
    (void)list;
}

/* Everything that the options ask to be written. */
static void collect(cli *c, outputs *list) {
    cli_options *o = &c->options;
    if (o->output_file && strcmp(o->output_file, "-") == 0) o->output_file = NULL;
    if (o->rewrite && strcmp(o->rewrite, "-") == 0) o->rewrite = NULL;
    if (strcmp(o->command->name, "check") == 0) collect_repaired(c, list);
    bool named = o->rewrite != NULL; /* and not a name chosen by reslint */
    if (strcmp(o->command->name, "renumber") == 0) collect_renumbered(c, list);
    add(c, list, "-o", o->output_file, strcmp(o->command->name, "check") ? "the answer" : "the findings",
        ".out");
    bool check = strcmp(o->command->name, "check") == 0;
    bool text = strcmp(o->command->name, "renumber") == 0 || strcmp(o->command->name, "strip") == 0;
    if (!check && !text) add(c, list, "-o", o->rewrite, "the new file", ".new.docx");
    add(c, list, "--table", o->table, "the table", ".table.docx");
    const char *ending = o->rewrites_word ? ".changed.docx" : ".new.md";
    if (text) add(c, list, "-o", o->rewrite, "the new text", ending);
    if (text && o->rewrite) list->items[list->len - 1].rewrites = !o->rewrites_word;
    if (text && named && o->paths.len == 1) list->items[list->len - 1].from = o->paths.items[0];
    add(c, list, "--annotate", o->annotate, "the file with comments", ".reviewed.docx");
    add(c, list, "--report", o->report, "the report", ".html");
    for (uint32_t i = 0; i < o->formats.len; i++) {
        const char *name = o->formats.items[i], *file = strchr(name, '=');
        if (!file || !file[1] || strcmp(file, "=-") == 0) continue;
        const char *option = rl_format(c->arena, "--format %.*s=", (int)(file - name), name);
        add(c, list, option, file + 1, "the findings", ".out");
    }
    add(c, list, "--write-baseline", o->write_baseline, "the baseline", ".json");
}

/* Everything that the options name as input; what a search of folders finds is judged by its contents. */
static void name_inputs(cli *c, cli_names *names) {
    const cli_options *o = &c->options;
    const cli_names *lists[] = {&o->paths, &o->rules, &o->plugins};
    const char *const single[] = {o->base, o->config, o->files_from, o->explain_config,
                                  o->write_baseline ? NULL : o->baseline};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        for (uint32_t k = 0; k < lists[i]->len; k++)
            if (lists[i]->items[k]) *rl_push(c->arena, names) = lists[i]->items[k];
    for (size_t i = 0; i < sizeof single / sizeof *single; i++)
        if (single[i]) *rl_push(c->arena, names) = single[i];
}

static rl_stamp stamp_of_input(const char *name) {
    return strcmp(name, "-") == 0 ? rl_stamp_of_open(STDIN_FILENO) : rl_stamp_of(name);
}

/* The name under which a file is read in this run, or NULL. */
static const char *input_that_is(const cli_names *names, const rl_stamp *file) {
    for (uint32_t i = 0; i < names->len; i++) {
        rl_stamp input = stamp_of_input(names->items[i]);
        if (rl_stamp_same_file(&input, file)) return names->items[i];
    }
    return NULL;
}

/* "draft.md" -> "draft.html" */
static const char *instead(rl_arena *arena, const output *out) {
    const char *slash = strrchr(out->path, '/'), *dot = strrchr(slash ? slash : out->path, '.');
    int len = dot && dot > out->path && dot[-1] != '/' ? (int)(dot - out->path) : (int)strlen(out->path);
    const char *joint = rl_ends(rl_str(out->option), "=") ? "" : " ";
    const char *name = rl_format(arena, "%.*s%s", len, out->path, out->ending);
    if (strcmp(name, out->path) == 0) name = rl_format(arena, "%.*s-2%s", len, out->path, out->ending);
    return rl_format(arena, "%s%s%s", out->option, joint, name);
}

static bool refuse(cli *c, const output *out, const char *why) {
    const char *also =
        out->rewrites ? ", or the draft's own name for the new text to replace the old one" : "";
    cli_fail_path(
        c, out->path,
        rl_format(c->arena,
                  "%s: %s would take its place, and nothing was done. Name another file, as in %s%s; "
                  "--force replaces it all the same",
                  why, out->what, instead(c->arena, out), also));
    return false;
}

/* Removes what a killed run left beside the file. */
static void clean_folder(cli *c, const char *path) {
    const char *slash = strrchr(path, '/');
    rl_leftovers_remove(c->arena, rl_copy(c->arena, path, slash ? (size_t)(slash - path) + 1 : 0));
}

static bool judge(cli *c, const output *out, const cli_names *inputs) {
    rl_stamp file = rl_stamp_of(out->path);
    if (!file.known) return true;
    for (uint32_t i = 0; i < c->outputs.len; i++)
        if (rl_stamp_same_file(&c->outputs.items[i], &file))
            return cli_fail_path(c, out->path, "is named for two outputs: give each a file of its own"),
                   false;
    *rl_push(c->arena, &c->outputs) = file;
    if (c->options.force) return true;
    const char *read_as = input_that_is(inputs, &file);
    if (read_as && out->rewrites) return true;
    if (read_as && strcmp(read_as, "-") == 0) return refuse(c, out, "is read as standard input");
    if (read_as) return refuse(c, out, "is read in this run");
    if (out->from && cli_is_made_from(c, out->path, out->from)) return true;
    const char *why = cli_reads_as_draft(c->arena, out->path, strcmp(out->option, "--write-baseline") == 0);
    return !why || refuse(c, out, rl_format(c->arena, "is there already and %s", why));
}

/* Files that do not exist yet can only be compared by name. */
static bool are_distinct(cli *c, const outputs *list) {
    for (uint32_t i = 0; i < list->len; i++)
        for (uint32_t k = 0; k < i; k++)
            if (strcmp(list->items[i].path, list->items[k].path) == 0 &&
                !rl_starts(rl_str(list->items[i].path), "/dev/"))
                return cli_fail_path(c, list->items[i].path,
                                     "is named for two outputs: give each a file of its own"),
                       false;
    return true;
}

/* “>> draft.md” would append findings to the draft; with “>” the shell has already emptied it before reslint
 * starts. */
static bool judge_standard_output(cli *c, const cli_names *inputs) {
    rl_stamp file = rl_stamp_of_open(STDOUT_FILENO);
    const char *name = file.known && !c->options.force ? input_that_is(inputs, &file) : NULL;
    if (!name) return true;
    cli_fail_path(c, strcmp(name, "-") == 0 ? "standard input" : name,
                  "is read in this run, and standard output leads into it (“>” or “>>”). Name another file "
                  "there; with “>” the shell has emptied this one before reslint began");
    return false;
}

static bool judge_fix(cli *c) {
    const cli_options *o = &c->options;
    bool from_input = o->paths.len == 1 && strcmp(o->paths.items[0], "-") == 0 && !o->files_from;
    if (!o->fix || o->diff || !o->output_file || from_input) return true;
    cli_fail(
        c,
        "--fix puts the new text into the drafts themselves, and -o is where the findings go: leave -o out. "
        "For the findings in a file: --format full=FILE; for what would be changed: --diff");
    return false;
}

bool cli_outputs_judge(cli *c) {
    outputs list = {0};
    cli_names inputs = {0};
    collect(c, &list);
    name_inputs(c, &inputs);
    if (!judge_fix(c) || !judge_standard_output(c, &inputs) || !are_distinct(c, &list)) return false;
    for (uint32_t i = 0; i < list.len; i++)
        if (!judge(c, &list.items[i], &inputs)) return false;
    for (uint32_t i = 0; i < list.len; i++) clean_folder(c, list.items[i].path);
    return true;
}

bool cli_outputs_include(const cli *c, const char *path) {
    rl_stamp file = c->outputs.len ? rl_stamp_of(path) : (rl_stamp){0};
    for (uint32_t i = 0; i < c->outputs.len; i++)
        if (rl_stamp_same_file(&c->outputs.items[i], &file)) return true;
    return false;
}
