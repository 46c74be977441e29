/* Which configuration applies to a draft: the nearest `.reslint.yaml` in the draft's folder or above it. */
#include "base/str.h"
#include "config/config.h"
#include "os/paths.h"

/* Without its last part: "/a/b" of "/a/b/c", "/" of "/a". */
static const char *without_last(rl_arena *arena, const char *path) {
    const char *slash = strrchr(path, '/');
    if (!slash) return ".";
    return slash == path ? "/" : rl_copy(arena, path, (size_t)(slash - path));
}

static const char *working_folder(rl_arena *arena) {
    const char *folder = rl_working_folder(arena);
    return folder ? folder : "/";
}

const char *rl_config_folder_of(rl_arena *arena, const char *path) {
    const char *folder = rl_real_path(arena, without_last(arena, path));
    return folder ? folder : working_folder(arena);
}

static const char *inside(rl_arena *arena, const char *folder) {
    return rl_format(arena, "%s%s" RL_CONFIG_NAME, folder, strcmp(folder, "/") == 0 ? "" : "/");
}

const char *rl_config_find(rl_arena *arena, const char *folder) {
    for (;; folder = without_last(arena, folder)) {
        const char *path = inside(arena, folder);
        if (rl_is_there(path) && !rl_is_folder(path)) return path;
        if (strcmp(folder, "/") == 0) return NULL;
    }
}

bool rl_config_may_read(rl_arena *arena, const char *path) {
    const char *real = rl_real_path(arena, path);
    if (!real || rl_is_folder(real)) return true;
    return rl_ends(rl_str(real), ".yaml") || rl_ends(rl_str(real), ".yml");
}

bool rl_config_may_read_words(rl_arena *arena, const rl_config_layer *layer, const char *path) {
    const char *real = rl_real_path(arena, path);
    const char *folder = rl_real_path(arena, layer->folder);
    if (!real) return true;
    return rl_ends(rl_str(real), ".txt") && (layer->own || (folder && rl_below(folder, real)));
}

const char *rl_config_shown(rl_arena *arena, const char *path) {
    const char *here = working_folder(arena), *below = rl_below(here, path);
    return below && here[1] ? below : path; /* in the root it stays absolute */
}
