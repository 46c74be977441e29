/* git itself says what it ignores, since its rules are more intricate than they look. A draft under version
 * control is never ignored, whatever a pattern says. */
#include "cli/passed_over.h"

#include "base/str.h"
#include "cli/commands/run_git.h"
#include "os/paths.h"

#include <stdlib.h>

static bool in_repository(rl_arena *arena, const char *folder) {
    const char *real = rl_real_path(arena, folder);
    while (real && *real) {
        if (rl_is_there(rl_format(arena, "%s/.git", real))) return true;
        const char *slash = strrchr(real, '/');
        real = slash ? rl_copy(arena, real, (size_t)(slash - real)) : NULL;
    }
    return false;
}

static int by_name(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

void cli_passed_over_begin(cli *c, const char *folder, cli_passed_over *out) {
    static const char *const ask[] = {"ls-files",           "-z",          "--others", "--ignored",
                                      "--exclude-standard", "--directory", "--",       NULL};
    size_t len = strlen(folder), said = 0;
    char *text = NULL;
    *out = (cli_passed_over){.root = len + !rl_ends(rl_str(folder), "/"), .off = c->options.no_ignore};
    if (strcmp(folder, ".") == 0) out->root = 0;
    out->real = rl_real_path(c->arena, folder);
    if (out->off || !in_repository(c->arena, folder) || cli_run_git(c->arena, folder, ask, &text, &said))
        return;
    RL_VEC(const char *) names = {0};
    for (reslint_str all = {text, (uint32_t)said}, name; rl_take(&all, '\0', &name);) {
        if (rl_is(name, "./")) return; /* the folder itself is ignored, but since it was named it is read */
        *rl_push(c->arena, &names) = name.ptr;
    }
    out->names = names.items;
    out->count = names.len;
    if (out->count) qsort(out->names, out->count, sizeof *out->names, by_name);
}

/* A link to something that the search finds anyway would be reported twice. */
static bool is_second_name(cli *c, const cli_passed_over *over, const char *path) {
    if (!over->real || !rl_is_link(path)) return false;
    const char *real = rl_real_path(c->arena, path);
    return real && rl_below(over->real, real);
}

bool cli_passes_over(cli *c, const cli_passed_over *over, const char *path, bool is_folder) {
    if (!is_folder && is_second_name(c, over, path)) return true;
    if (over->off) return false;
    const char *name = path + over->root;
    if (is_folder) name = rl_format(c->arena, "%s/", name);
    if (over->count && bsearch(&name, over->names, over->count, sizeof *over->names, by_name)) return true;
    return reslint_engine_excludes(c->engine, path, is_folder);
}
