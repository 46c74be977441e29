/* See linked_files.h. There are a dozen files, so every search is a walk. */
#include "os/linked_files.h"
#include "base/vec.h"
#include "os/linked/linked_table.h"

#include <string.h>

/* What follows the folder, without the slash before it; NULL if the path leads elsewhere. */
static const char *inside(const char *path) {
    size_t len = sizeof RL_LINKED_FOLDER - 1;
    if (strncmp(path, RL_LINKED_FOLDER, len) != 0 || (path[len] && path[len] != '/')) return NULL;
    return path[len] ? path + len + 1 : path + len;
}

/* The name of a file as the folder's list has it; NULL if it is not in that folder. */
static const char *name_in(const char *folder, const rl_linked_file *file) {
    size_t len = strlen(folder);
    if (len == 0) return file->name;
    return strncmp(file->name, folder, len) == 0 && file->name[len] == '/' ? file->name + len + 1 : NULL;
}

bool rl_is_linked_path(const char *path) {
    return inside(path) != NULL;
}

const rl_linked_file *rl_linked_file_at(const char *path) {
    const char *name = inside(path);
    for (const rl_linked_file *file = rl_linked_files; name && file->name; file++)
        if (strcmp(file->name, name) == 0) return file;
    errno = rl_is_linked_folder(path) ? EISDIR : ENOENT;
    return NULL;
}

bool rl_is_linked_folder(const char *path) {
    const char *folder = inside(path);
    errno = ENOENT;
    for (const rl_linked_file *file = rl_linked_files; folder && file->name; file++) {
        if (name_in(folder, file)) return true;
        if (strcmp(file->name, folder) == 0) errno = ENOTDIR;
    }
    return false;
}

int rl_list_linked(rl_arena *arena, const char *path, char ***names, bool **is_folder, uint32_t *count) {
    RL_VEC(char *) found = {0};
    RL_VEC(bool) folders = {0};
    if (!rl_is_linked_folder(path)) return errno;
    for (const rl_linked_file *file = rl_linked_files; file->name; file++) {
        const char *name = name_in(inside(path), file);
        if (!name) continue;
        size_t len = strcspn(name, "/");
        const char *last = found.len ? found.items[found.len - 1] : "";
        if (strlen(last) == len && memcmp(last, name, len) == 0) continue; /* another file of that folder */
        *rl_push(arena, &found) = rl_copy(arena, name, len);
        *rl_push(arena, &folders) = name[len] == '/';
    }
    *names = found.items;
    *is_folder = folders.items;
    *count = found.len;
    return 0;
}

bool rl_is_linked_bytes(const unsigned char *bytes) {
    for (const rl_linked_file *file = rl_linked_files; file->name; file++)
        if (file->bytes == bytes) return true;
    return false;
}
