/* Where packs and data are: in the installed folder, or beside the program in a build tree; never in the
 * working folder. */
#include "base/fail.h"
#include "base/str.h"
#include "base/vec.h"
#include "os/file.h"
#include "os/program.h"
#include "packs/packs.h"
#include "packs/trust/trust.h"

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

const char *rl_origin_words(rl_origin_of_pack origin) {
    static const char *const words[] = {"installed", "the user's folder", "--plugin"};
    return words[origin];
}

const char *rl_users_folder(rl_arena *arena, const char *name) {
    const char *folder = rl_trust_home(arena, name);
    return folder && rl_is_folder(folder) ? folder : NULL;
}

/* The path without its last part; NULL when there is none. */
static const char *parent(rl_arena *arena, const char *path) {
    const char *slash = path ? strrchr(path, '/') : NULL;
    return slash ? rl_copy(arena, path, (size_t)(slash - path)) : NULL;
}

const char *rl_home_folder(rl_arena *arena, const char *name, const char **looked_in) {
    const char *beside = rl_program_folder(arena), *above = parent(arena, beside), *tried = "";
    const char *places[] = {above ? rl_format(arena, "%s/lib/reslint/%s", above, name) : NULL,
                            above ? rl_format(arena, "%s/share/reslint/%s", above, name) : NULL,
                            beside ? rl_format(arena, "%s/%s", beside, name) : NULL,
                            above ? rl_format(arena, "%s/%s", above, name) : NULL};
    for (uint32_t i = 0; i < sizeof places / sizeof *places; i++) {
        if (!places[i]) continue;
        if (rl_is_folder(places[i])) return places[i];
        tried = rl_format(arena, "%s%s%s", tried, tried[0] ? ", " : "", places[i]);
    }
    if (looked_in) *looked_in = tried;
    return NULL;
}
