/* Where packs and data lie: in the installed folder, or beside the program in a build tree. Never in the
 * working folder. */
#include "base/file.h"
#include "base/str.h"
#include "base/vec.h"
#include "lint/rules.h"
#include "load/packs.h"

#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

bool rl_pack_folder(rl_arena *arena, const char *folder, char ***paths, uint32_t *count,
                    reslint_error *error) {
    char **names;
    bool *folders;
    uint32_t n;
    int problem = rl_list_folder(arena, folder, &names, &folders, &n);
    if (problem) return rl_fail(error, folder, "The folder of packs cannot be read: %s.", strerror(problem));
    *paths = rl_alloc_n(arena, n, sizeof **paths);
    *count = 0;
    for (uint32_t i = 0; i < n; i++)
        if (!folders[i] && rl_ends(rl_str(names[i]), ".so"))
            (*paths)[(*count)++] = rl_format(arena, "%s/%s", folder, names[i]);
    return true;
}

/* The folder of the running program, without its last slash; NULL when the system does not say. */
static const char *program_folder(rl_arena *arena) {
    char *path = rl_alloc(arena, PATH_MAX);
    ssize_t len = readlink("/proc/self/exe", path, PATH_MAX - 1);
    if (len <= 0) return NULL;
    path[len] = '\0';
    char *slash = strrchr(path, '/');
    if (!slash) return NULL;
    *slash = '\0';
    return path;
}

const char *rl_home_folder(rl_arena *arena, const char *name, const char **looked_in) {
    static const char *const places[] = {"../lib/reslint/", "", "../"};
    const char *folder = program_folder(arena), *tried = "";
    for (uint32_t i = 0; folder && i < sizeof places / sizeof *places; i++) {
        const char *path = rl_format(arena, "%s/%s%s", folder, places[i], name);
        struct stat info;
        if (stat(path, &info) == 0 && S_ISDIR(info.st_mode)) return path;
        tried = rl_format(arena, "%s%s%s", tried, i ? ", " : "", path);
    }
    if (looked_in) *looked_in = tried;
    return NULL;
}
