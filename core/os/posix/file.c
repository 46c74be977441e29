/* Files are read in one piece. */
#include "os/file.h"
#include "base/vec.h"
#include "os/linked_files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FIRST_READ = 64 * 1024 };

/* Reads to the end of the stream; `expected` is how many bytes there probably are. */
static int read_all(rl_arena *arena, int fd, size_t expected, size_t limit, char **bytes, size_t *len) {
    size_t cap = expected + 2; /* one to see the end of the file, one for the closing NUL */
    char *buffer = rl_alloc_raw(arena, cap);
    size_t used = 0;
    for (;;) {
        if (used > limit) return EFBIG;
        if (used + 1 >= cap) {
            buffer = rl_grow(arena, buffer, cap, cap * 2);
            cap *= 2;
        }
        ssize_t got = read(fd, buffer + used, cap - 1 - used);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return errno;
        if (got == 0) break;
        used += (size_t)got;
    }
    buffer[used] = '\0';
    *bytes = buffer;
    *len = used;
    return 0;
}

static int read_linked(rl_arena *arena, const char *path, size_t limit, char **bytes, size_t *len,
                       rl_stamp *stamp) {
    const rl_linked_file *file = rl_linked_file_at(path);
    if (!file) return errno;
    if (file->len > limit) return EFBIG;
    *bytes = rl_copy(arena, (const char *)file->bytes, file->len);
    *len = file->len;
    if (stamp) *stamp = (rl_stamp){0};
    return 0;
}

/* `plain`: neither waits for nor reads anything but an ordinary file. */
static int read_path(rl_arena *arena, const char *path, bool plain, size_t limit, char **bytes, size_t *len,
                     rl_stamp *stamp) {
    if (limit > SIZE_MAX / 4) limit = SIZE_MAX / 4;
    if (rl_is_linked_path(path)) return read_linked(arena, path, limit, bytes, len, stamp);
    int fd = open(path, O_RDONLY | O_NOCTTY | O_CLOEXEC | (plain ? O_NONBLOCK : 0));
    if (fd < 0) return errno;
    struct stat info;
    int error = fstat(fd, &info) ? errno : 0;
    if (!error && S_ISDIR(info.st_mode)) error = EISDIR;
    if (!error && plain && !S_ISREG(info.st_mode)) error = RL_NO_PLAIN_FILE;
    size_t expected = FIRST_READ;
    if (!error && S_ISREG(info.st_mode) && info.st_size > 0) {
        if ((uintmax_t)info.st_size > limit)
            error = EFBIG;
        else
            expected = (size_t)info.st_size;
    }
    /* The stamp is from before the first byte is read: anything written meanwhile is a change too. */
    if (!error && stamp) *stamp = rl_stamp_of_open(fd);
    if (!error) error = read_all(arena, fd, expected, limit, bytes, len);
    close(fd);
    return error;
}

int rl_read_stamped_file(rl_arena *arena, const char *path, size_t limit, char **bytes, size_t *len,
                         rl_stamp *stamp) {
    if (strcmp(path, "-") != 0) return read_path(arena, path, false, limit, bytes, len, stamp);
    if (stamp) *stamp = rl_stamp_of_open(STDIN_FILENO);
    return read_all(arena, STDIN_FILENO, FIRST_READ, limit < SIZE_MAX / 4 ? limit : SIZE_MAX / 4, bytes, len);
}

int rl_read_file(rl_arena *arena, const char *path, size_t limit, char **bytes, size_t *len) {
    return rl_read_stamped_file(arena, path, limit, bytes, len, NULL);
}

int rl_read_plain_file(rl_arena *arena, const char *path, size_t limit, char **bytes, size_t *len) {
    return read_path(arena, path, true, limit, bytes, len, NULL);
}

const char *rl_file_problem(int problem) {
    if (problem == RL_NO_PLAIN_FILE) return "it is not an ordinary file but a pipe or a device";
    if (problem == RL_FILE_CHANGED)
        return "it was changed meanwhile, by another program or in an editor, and is as that left it";
    return strerror(problem);
}

typedef struct sorted_entry {
    char *name;
    bool is_folder;
} sorted_entry;

static int by_bytes(const void *a, const void *b) {
    return strcmp(((const sorted_entry *)a)->name, ((const sorted_entry *)b)->name);
}

int rl_list_folder(rl_arena *arena, const char *path, char ***names, bool **is_folder, uint32_t *count) {
    if (rl_is_linked_path(path)) return rl_list_linked(arena, path, names, is_folder, count);
    DIR *folder = opendir(path);
    if (!folder) return errno;
    RL_VEC(sorted_entry) entries = {0};
    int error = 0;
    for (;;) {
        errno = 0;
        struct dirent *next = readdir(folder);
        if (!next) {
            error = errno;
            break;
        }
        if (strcmp(next->d_name, ".") == 0 || strcmp(next->d_name, "..") == 0) continue;
        struct stat info;
        bool known = fstatat(dirfd(folder), next->d_name, &info, 0) == 0;
        if (known && !S_ISDIR(info.st_mode) && !S_ISREG(info.st_mode)) continue;
        sorted_entry *item = rl_push(arena, &entries);
        item->name = rl_copy(arena, next->d_name, strlen(next->d_name));
        item->is_folder = known && S_ISDIR(info.st_mode);
    }
    closedir(folder);
    if (error) return error;
    if (entries.len) qsort(entries.items, entries.len, sizeof *entries.items, by_bytes);
    *names = rl_alloc_n(arena, entries.len, sizeof **names);
    *is_folder = rl_alloc_n(arena, entries.len, sizeof **is_folder);
    *count = entries.len;
    for (uint32_t i = 0; i < entries.len; i++) {
        (*names)[i] = entries.items[i].name;
        (*is_folder)[i] = entries.items[i].is_folder;
    }
    return 0;
}
