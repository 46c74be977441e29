/* Files are read in one piece and replaced in one step. A replacement is written beside the file under
 * another name, flushed and renamed, so that a full disk or a kill leaves either the old file or the new one.
 * What is no ordinary file (a pipe, /dev/stdout) cannot be renamed over and is written to directly. */
#include "base/file.h"
#include "base/leftover.h"
#include "base/vec.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FIRST_READ = 64 * 1024, NAME_TRIES = 100 };

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

/* `plain`: neither waits nor reads where no ordinary file is. */
static int read_path(rl_arena *arena, const char *path, bool plain, size_t limit, char **bytes, size_t *len) {
    if (limit > SIZE_MAX / 4) limit = SIZE_MAX / 4;
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
    if (!error) error = read_all(arena, fd, expected, limit, bytes, len);
    close(fd);
    return error;
}

int rl_read_file(rl_arena *arena, const char *path, size_t limit, char **bytes, size_t *len) {
    if (strcmp(path, "-") == 0)
        return read_all(arena, STDIN_FILENO, FIRST_READ, limit < SIZE_MAX / 4 ? limit : SIZE_MAX / 4, bytes,
                        len);
    return read_path(arena, path, false, limit, bytes, len);
}

int rl_read_plain_file(rl_arena *arena, const char *path, size_t limit, char **bytes, size_t *len) {
    return read_path(arena, path, true, limit, bytes, len);
}

const char *rl_file_problem(int problem) {
    if (problem == RL_NO_PLAIN_FILE) return "it is no ordinary file but a pipe or a device";
    return strerror(problem);
}

static int write_all(int fd, const char *bytes, size_t len) {
    while (len) {
        ssize_t put = write(fd, bytes, len);
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return errno;
        if (put == 0) return EIO;
        bytes += put;
        len -= (size_t)put;
    }
    return 0;
}

/* "folder/" of a path with its slash; "" for a bare name. */
static const char *folder_of(rl_arena *arena, const char *path) {
    const char *slash = strrchr(path, '/');
    return rl_copy(arena, path, slash ? (size_t)(slash - path) + 1 : 0);
}

static int write_in_place(const char *path, const char *bytes, size_t len) {
    int fd = open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC);
    if (fd < 0) return errno;
    int error = write_all(fd, bytes, len);
    if (close(fd) && !error) error = errno;
    return error;
}

/* A new file in the folder; its name is stored in `name`. The descriptor, or -1 with errno set. */
static int open_beside(rl_arena *arena, const char *folder, mode_t mode, const char **name) {
    for (unsigned i = 0; i < NAME_TRIES; i++) {
        *name = rl_leftover_name(arena, folder, i);
        int fd = open(*name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
        if (fd >= 0 || errno != EEXIST) return fd;
    }
    return -1;
}

/* So that the rename itself survives a power cut; not every file system can do it, so failure is no error. */
static void flush_folder(const char *folder) {
    int fd = open(folder[0] ? folder : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return;
    (void)fsync(fd);
    close(fd);
}

/* Contents, owner and permissions of the new file, down to the disk. */
static int fill(int fd, const struct stat *old, const char *bytes, size_t len) {
    int error = write_all(fd, bytes, len);
    if (error || !old) return error;
    /* Only root can give a file away; whoever cannot keeps the file that others could read readable. */
    if (fchown(fd, old->st_uid, old->st_gid)) errno = 0;
    return fchmod(fd, old->st_mode & 07777) ? errno : 0;
}

/* The file that a path stands for once links are followed. ENOENT for a link that leads nowhere. */
static int real_path(rl_arena *arena, const char *path, const char **real, struct stat *info, bool *exists) {
    char *buffer = rl_alloc(arena, PATH_MAX);
    *exists = realpath(path, buffer) != NULL;
    if (*exists) {
        *real = buffer;
        return stat(buffer, info) ? errno : 0;
    }
    if (errno != ENOENT) return errno;
    if (lstat(path, info) == 0) return ENOENT;
    *real = path;
    return 0;
}

int rl_replace_file(rl_arena *arena, const char *path, const char *bytes, size_t len) {
    const char *real = path;
    struct stat old;
    bool exists;
    int error = real_path(arena, path, &real, &old, &exists);
    if (error) return error;
    if (exists && S_ISDIR(old.st_mode)) return EISDIR;
    if (exists && !S_ISREG(old.st_mode)) return write_in_place(real, bytes, len);
    /* A rename asks only for the folder; a file that may not be written must stay as it is all the same. */
    if (exists && access(real, W_OK)) return errno;
    const char *folder = folder_of(arena, real);
    const char *fresh;
    int fd = open_beside(arena, folder, exists ? 0600 : 0666, &fresh);
    if (fd < 0) return errno;
    error = fill(fd, exists ? &old : NULL, bytes, len);
    if (!error && fsync(fd)) error = errno;
    if (close(fd) && !error) error = errno;
    if (!error && rename(fresh, real)) error = errno;
    if (error)
        (void)unlink(fresh);
    else
        flush_folder(folder);
    return error;
}

typedef struct entry {
    char *name;
    bool is_folder;
} entry;

static int by_bytes(const void *a, const void *b) {
    return strcmp(((const entry *)a)->name, ((const entry *)b)->name);
}

int rl_list_folder(rl_arena *arena, const char *path, char ***names, bool **is_folder, uint32_t *count) {
    DIR *folder = opendir(path);
    if (!folder) return errno;
    RL_VEC(entry) entries = {0};
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
        entry *item = rl_push(arena, &entries);
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
