/* See command_test.h. A YAML file in a folder may be for something else (a configuration, a workflow); one
 * without rules is skipped there. A native pack that the user does not trust is refused before it is
 * opened. */
#include "cli/commands/command_test.h"

#include "api/rulefiles.h"
#include "base/str.h"
#include "os/file.h"
#include "os/paths.h"

enum { FOLDERS_DEEP = 16 };

static bool is_yaml(const char *path) {
    return rl_ends(rl_str(path), ".yaml") || rl_ends(rl_str(path), ".yml");
}

static void add(cli *c, cli_targets *out, cli_tested kind, const char *path) {
    for (uint32_t i = 0; kind != CLI_TEST_RULE && i < out->list.len; i++)
        if (out->list.items[i].kind == kind && rl_is_same_file(out->list.items[i].path, path)) return;
    *rl_push(c->arena, &out->list) = (cli_target){kind, path};
}

static void fail(cli *c, cli_targets *out, const char *path, const char *problem) {
    cli_fail_path(c, path, problem);
    out->failed = true;
}

static void add_found(cli *c, cli_targets *out, const char *path, const char *name) {
    reslint_error error = {0};
    if (is_yaml(name) && name[0] != '.' && reslint_is_rule_file(path)) add(c, out, CLI_TEST_FILE, path);
    if (strcmp(name, "cases") == 0) add(c, out, CLI_TEST_CASES, path);
    if (!rl_ends(rl_str(name), ".so")) return;
    if (reslint_is_trusted(path, &error))
        add(c, out, CLI_TEST_PACK, path);
    else
        fail(c, out, path, rl_format(c->arena, "not tested: %s", error.message));
}

static void search(cli *c, cli_targets *out, const char *folder, unsigned depth) {
    char **names;
    bool *is_folder;
    uint32_t count;
    int problem = rl_list_folder(c->arena, folder, &names, &is_folder, &count);
    if (problem) fail(c, out, folder, rl_format(c->arena, "cannot be searched: %s", strerror(problem)));
    for (uint32_t i = 0; !problem && i < count; i++) {
        const char *path = rl_format(c->arena, "%s/%s", folder, names[i]);
        if (!is_folder[i])
            add_found(c, out, path, names[i]);
        else if (names[i][0] != '.' && depth < FOLDERS_DEEP)
            search(c, out, path, depth + 1);
    }
}

static const char *without_slash(rl_arena *arena, const char *path) {
    size_t len = strlen(path);
    while (len > 1 && path[len - 1] == '/') len--;
    return rl_copy(arena, path, len);
}

static void find(cli *c, cli_targets *out, const char *path) {
    uint32_t before = out->list.len;
    if (rl_is_folder(path)) {
        bool failed = out->failed;
        search(c, out, without_slash(c->arena, path), 0);
        if (out->list.len == before && out->failed == failed)
            fail(c, out, path,
                 "holds nothing to test: no rule file (*.yaml), no file named cases, no pack (*.so)");
    } else if (is_yaml(path)) {
        add(c, out, CLI_TEST_FILE, path);
    } else if (rl_ends(rl_str(path), ".so")) {
        add(c, out, CLI_TEST_PACK, path);
    } else {
        add(c, out, rl_is_there(path) ? CLI_TEST_CASES : CLI_TEST_RULE, path);
    }
}

void cli_targets_find(cli *c, cli_targets *out) {
    for (uint32_t i = 0; i < c->options.paths.len; i++) find(c, out, c->options.paths.items[i]);
}

bool cli_targets_load(cli *c, const cli_targets *targets) {
    cli_options *o = &c->options;
    bool by_id = false;
    if (o->plugins.len) o->plugins.len--;
    if (o->rules.len) o->rules.len--;
    for (uint32_t i = 0; i < targets->list.len; i++) {
        const cli_target *one = &targets->list.items[i];
        if (one->kind == CLI_TEST_PACK) *rl_push(c->arena, &o->plugins) = one->path;
        if (one->kind == CLI_TEST_FILE) *rl_push(c->arena, &o->rules) = one->path;
        by_id = by_id || one->kind == CLI_TEST_RULE || one->kind == CLI_TEST_CASES;
    }
    c->own_rule_files = o->rules.len && !by_id;
    if (o->plugins.len) *rl_push(c->arena, &o->plugins) = NULL;
    if (o->rules.len) *rl_push(c->arena, &o->rules) = NULL;
    return cli_engine(c) != NULL;
}

const char *cli_folder_name(rl_arena *arena, const char *path) {
    const char *end = strrchr(path, '/');
    if (!end) return ".";
    const char *begin = end;
    while (begin > path && begin[-1] != '/') begin--;
    return rl_copy(arena, begin, (size_t)(end - begin));
}
