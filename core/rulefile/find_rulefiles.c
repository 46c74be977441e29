/* See find_rulefiles.h. Folders are not searched in depth: what is loaded should be seen at a glance. */
#include "rulefile/find_rulefiles.h"
#include "base/fail.h"
#include "base/str.h"
#include "os/file.h"
#include "os/paths.h"
#include "rules/registry.h"

#include <errno.h>

static bool ends_with_any(const char *name, const char *const *ends) {
    for (; *ends; ends++)
        if (rl_ends(rl_str(name), *ends) && name[0] != '.') return true;
    return false;
}

static bool list(rl_arena *arena, const char *folder, const char *const *ends, char ***paths, uint32_t *count,
                 reslint_error *error) {
    char **names;
    bool *folders;
    uint32_t n;
    int problem = rl_list_folder(arena, folder, &names, &folders, &n);
    if (problem) return rl_fail(error, folder, "The folder of rules cannot be read: %s.", strerror(problem));
    *paths = rl_alloc_n(arena, n, sizeof **paths);
    *count = 0;
    for (uint32_t i = 0; i < n; i++)
        if (!folders[i] && ends_with_any(names[i], ends))
            (*paths)[(*count)++] = rl_format(arena, "%s/%s", folder, names[i]);
    return true;
}

bool rl_rules_folder(rl_arena *arena, const char *folder, char ***paths, uint32_t *count,
                     reslint_error *error) {
    static const char *const ends[] = {".rules", NULL};
    return list(arena, folder, ends, paths, count, error);
}

bool rl_rule_files(rl_arena *arena, const char *path, char ***paths, uint32_t *count, reslint_error *error) {
    static const char *const ends[] = {".yaml", ".yml", NULL};
    if (!rl_is_there(path)) return rl_fail(error, path, "The rules cannot be read: %s.", strerror(errno));
    if (rl_is_folder(path)) {
        if (!list(arena, path, ends, paths, count, error)) return false;
        return *count || rl_fail(error, path, "The folder holds no rule files (*.yaml).");
    }
    *paths = rl_alloc(arena, sizeof **paths);
    (*paths)[0] = rl_copy(arena, path, strlen(path));
    *count = 1;
    return true;
}

const char *rl_file_stem(rl_arena *arena, const char *path) {
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path, *dot = strrchr(name, '.');
    return rl_copy(arena, name, dot && dot > name ? (size_t)(dot - name) : strlen(name));
}
