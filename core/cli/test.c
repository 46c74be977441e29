/* reslint test: runs cases. Without a path those of every loaded rule; with paths those of a pack (.so), of a
 * rule file or a folder of them, of a rule by its id, or of the files named `cases` in a folder, each for the
 * rule that its folder is named after. */
#include "base/file.h"
#include "base/str.h"
#include "cli/commands.h"

#include <sys/stat.h>

enum { LARGEST_CASES = 16 * 1024 * 1024, FOLDERS_DEEP = 16 };

typedef struct testing {
    cli *c;
    uint32_t rules, cases, failed, without;
} testing;

static void say(void *data, const char *text) {
    testing *t = data;
    reslint_str all = rl_str(text);
    for (uint32_t at = 0; at < all.len;) {
        uint32_t end = rl_find(all, "\n", at);
        if (end == UINT32_MAX) end = all.len;
        cli_out_clean(&t->c->out, rl_slice(all, at, end));
        cli_out_text(&t->c->out, "\n");
        at = end + 1;
    }
}

static void run_rule(testing *t, const reslint_rule_info *info, const char *cases, const char *path) {
    t->rules++;
    if (!cases && !info->cases) {
        cli_out_format(&t->c->out, "%s: no cases\n", info->rule->id);
        t->without++;
        return;
    }
    reslint_cases_result result = reslint_cases_run(t->c->engine, info, cases, path, say, t);
    t->cases += result.cases;
    t->failed += result.failed;
}

/* The rules of one pack, or of all when `path` is NULL. */
static void run_pack(testing *t, const char *path) {
    for (uint32_t i = 0; i < reslint_engine_rule_count(t->c->engine); i++) {
        const reslint_rule_info *info = reslint_engine_rule(t->c->engine, i);
        if (!path || strcmp(info->path, path) == 0) run_rule(t, info, NULL, NULL);
    }
}

/* The name of the folder that a path lies in. */
static const char *folder_name(rl_arena *arena, const char *path) {
    const char *end = strrchr(path, '/');
    if (!end) return ".";
    const char *begin = end;
    while (begin > path && begin[-1] != '/') begin--;
    return rl_copy(arena, begin, (size_t)(end - begin));
}

static int run_file(testing *t, const char *path) {
    cli *c = t->c;
    char *cases;
    size_t len;
    int error = rl_read_plain_file(c->arena, path, LARGEST_CASES, &cases, &len);
    if (error) return cli_fail(c, "%s: cannot be read: %s", path, rl_file_problem(error));
    const char *slash = strrchr(path, '/');
    if (strcmp(slash ? slash + 1 : path, "cases") != 0 && !strstr(cases, "=== "))
        return cli_fail(c, "%s: holds no cases: name a rule file (.yaml), a folder, a pack (.so) or a rule",
                        path);
    const char *id = folder_name(c->arena, path);
    const reslint_rule_info *info = reslint_engine_rule_named(c->engine, id);
    if (!info) return cli_fail(c, "%s: no rule “%s” is loaded; is its pack built? (--plugin PATH)", path, id);
    run_rule(t, info, cases, path);
    return CLI_CLEAN;
}

static int run_folder(testing *t, const char *folder, unsigned depth) {
    char **names;
    bool *is_folder;
    uint32_t count;
    int status = CLI_CLEAN, error = rl_list_folder(t->c->arena, folder, &names, &is_folder, &count);
    if (error) return cli_fail(t->c, "%s: cannot be searched: %s", folder, strerror(error));
    for (uint32_t i = 0; i < count; i++) {
        const char *path = rl_format(t->c->arena, "%s/%s", folder, names[i]);
        int one = CLI_CLEAN;
        if (is_folder[i] && names[i][0] != '.' && depth < FOLDERS_DEEP)
            one = run_folder(t, path, depth + 1);
        else if (!is_folder[i] && strcmp(names[i], "cases") == 0)
            one = run_file(t, path);
        if (one) status = one;
    }
    return status;
}

static const char *without_slash(rl_arena *arena, const char *path) {
    size_t len = strlen(path);
    while (len > 1 && path[len - 1] == '/') len--;
    return rl_copy(arena, path, len);
}

static bool is_rule_file(const char *path) {
    return rl_ends(rl_str(path), ".yaml") || rl_ends(rl_str(path), ".yml");
}

/* The rule files that lie in the folder itself. */
static void run_files_in(testing *t, const char *folder) {
    size_t len = strlen(folder);
    for (uint32_t i = 0; i < reslint_engine_rule_count(t->c->engine); i++) {
        const reslint_rule_info *info = reslint_engine_rule(t->c->engine, i);
        bool in = info->declarative && strncmp(info->path, folder, len) == 0 && info->path[len] == '/';
        if (in && !strchr(info->path + len + 1, '/')) run_rule(t, info, NULL, NULL);
    }
}

static int run_path(testing *t, const char *path) {
    cli *c = t->c;
    struct stat info;
    const reslint_rule_info *rule = reslint_engine_rule_named(c->engine, path);
    if (rl_ends(rl_str(path), ".so") || is_rule_file(path)) {
        run_pack(t, path);
    } else if (stat(path, &info) == 0) {
        uint32_t before = t->rules;
        if (!S_ISDIR(info.st_mode)) return run_file(t, path);
        const char *folder = without_slash(c->arena, path);
        run_files_in(t, folder);
        int status = run_folder(t, folder, 0);
        if (!status && t->rules == before) return cli_fail(c, "%s: holds no cases", path);
        return status;
    } else if (rule) {
        run_rule(t, rule, NULL, NULL);
    } else {
        return cli_fail(c, "%s: is no file, no folder and no rule", path);
    }
    return CLI_CLEAN;
}

/* A rule file that is named is loaded too, and those that lie in a folder that is. */
static void add_rule_files(cli *c, const char *path) {
    char **names;
    bool *is_folder;
    uint32_t count;
    struct stat info;
    if (is_rule_file(path)) *rl_push(c->arena, &c->options.rules) = path;
    if (stat(path, &info) != 0 || !S_ISDIR(info.st_mode)) return;
    const char *folder = without_slash(c->arena, path);
    if (rl_list_folder(c->arena, folder, &names, &is_folder, &count)) return;
    for (uint32_t i = 0; i < count; i++)
        if (!is_folder[i] && is_rule_file(names[i]) && names[i][0] != '.')
            *rl_push(c->arena, &c->options.rules) = rl_format(c->arena, "%s/%s", folder, names[i]);
}

int cli_test(cli *c) {
    cli_options *o = &c->options;
    /* A pack that is named is loaded too. */
    if (o->plugins.len) o->plugins.len--;
    for (uint32_t i = 0; i < o->paths.len; i++)
        if (rl_ends(rl_str(o->paths.items[i]), ".so")) *rl_push(c->arena, &o->plugins) = o->paths.items[i];
    if (o->plugins.len) *rl_push(c->arena, &o->plugins) = NULL;
    if (o->rules.len) o->rules.len--;
    for (uint32_t i = 0; i < o->paths.len; i++) add_rule_files(c, o->paths.items[i]);
    if (o->rules.len) *rl_push(c->arena, &o->rules) = NULL;
    if (!cli_engine(c)) return CLI_FAILED;
    testing t = {.c = c};
    int status = CLI_CLEAN;
    for (uint32_t i = 0; i < o->paths.len; i++)
        if (run_path(&t, o->paths.items[i])) status = CLI_FAILED;
    if (!o->paths.len) run_pack(&t, NULL);
    if (!o->quiet)
        cli_out_format(&c->out, "%u %s of %u %s: %u passed, %u failed%s\n", t.cases,
                       t.cases == 1 ? "case" : "cases", t.rules, t.rules == 1 ? "rule" : "rules",
                       t.cases - t.failed, t.failed, t.without ? "; rules without cases: see above" : "");
    return status ? status : t.failed ? CLI_FINDINGS : CLI_CLEAN;
}
