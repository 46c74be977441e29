/* The list of what the user trusts: one line per pack, with the SHA-256 of real path and contents, a space,
 * and the path for people to read. It is believed only if nobody else can write it, and it is replaced in one
 * step under a lock, so that two processes that add a pack at the same time do not lose either. */
#define _XOPEN_SOURCE 700 /* lockf */
#include "base/fail.h"
#include "base/str.h"
#include "os/file.h"
#include "packs/trust/trust.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MOST_BYTES = 1024 * 1024, HEX = RL_DIGEST - 1 };

/* "" when there is no list yet. */
static bool read_list(rl_arena *arena, const char *list, reslint_str *out, reslint_error *error) {
    struct stat info;
    *out = RL_STR("");
    if (stat(list, &info) && (errno == ENOENT || errno == ENOTDIR)) return true;
    reslint_error why = {0};
    if (!rl_trust_path(arena, list, &why))
        return rl_fail(error, list,
                       "The list of trusted packs is not believed, since others than you can change it or a "
                       "folder above it. Take that right away (chmod go-w), and check what is in it.");
    char *bytes;
    size_t len;
    int problem = rl_read_file(arena, list, MOST_BYTES, &bytes, &len);
    if (problem)
        return rl_fail(error, list, "The list of trusted packs cannot be read: %s.", strerror(problem));
    *out = (reslint_str){bytes, (uint32_t)len};
    return true;
}

/* The next line; false at the end. A line is "<64 digits> <path>". */
static bool next_line(reslint_str *list, reslint_str *digest, reslint_str *path, reslint_str *whole) {
    while (rl_take(list, '\n', whole)) {
        if (whole->len <= HEX + 1 || whole->ptr[HEX] != ' ') continue;
        *digest = rl_slice(*whole, 0, HEX);
        *path = rl_slice(*whole, HEX + 1, whole->len);
        return true;
    }
    return false;
}

bool rl_trust_ask(rl_arena *arena, const char *real, const char *digest, rl_trusted *out,
                  reslint_error *error) {
    const char *name = rl_trust_home(arena, "trusted");
    reslint_str list, said, path, whole;
    *out = RL_TRUST_NO;
    if (!name) return true;
    if (!read_list(arena, name, &list, error)) return false;
    while (*out != RL_TRUST_YES && next_line(&list, &said, &path, &whole)) {
        if (!rl_is(path, real)) continue;
        *out = rl_is(said, digest) ? RL_TRUST_YES : RL_TRUST_CHANGED;
    }
    return true;
}

/* Makes the folders of a path, the last ones accessible only to the user. */
static bool make_folders(rl_arena *arena, const char *path) {
    for (const char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/'))
        if (mkdir(rl_copy(arena, path, (size_t)(slash - path)), 0700) && errno != EEXIST) return false;
    return true;
}

/* Writes a new list beside the old one, flushes it and renames it over the old one. Returns 0 or an errno
 * value. */
static int replace(rl_arena *arena, const char *list, const char *text) {
    const char *fresh = rl_format(arena, "%s.new", list);
    size_t len = strlen(text);
    unlink(fresh);
    int fd = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0) return errno;
    ssize_t put = write(fd, text, len);
    int problem = put < 0 ? errno : (size_t)put != len ? ENOSPC : fsync(fd) ? errno : 0;
    if (close(fd) && !problem) problem = errno;
    if (!problem && rename(fresh, list)) problem = errno;
    if (problem)
        unlink(fresh);
    else
        rl_count_written();
    return problem;
}

/* Writes the old list without the file's lines, followed by the new line. */
static int rewrite(rl_arena *arena, const char *list, reslint_str old, const char *real, const char *digest,
                   uint32_t *removed) {
    reslint_str said, path, whole,
        last = digest ? rl_str(rl_format(arena, "%s %s\n", digest, real)) : RL_STR("");
    char *text = rl_alloc(arena, (size_t)old.len + last.len + 2); /* its last line may have no end */
    size_t len = 0;
    *removed = 0;
    while (next_line(&old, &said, &path, &whole)) {
        bool gone = rl_is(path, real);
        *removed += gone;
        if (gone) continue;
        memcpy(text + len, whole.ptr, whole.len);
        len += whole.len;
        text[len++] = '\n';
    }
    memcpy(text + len, last.ptr, last.len);
    return digest || *removed ? replace(arena, list, text) : 0;
}

bool rl_trust_write(rl_arena *arena, const char *real, const char *digest, uint32_t *removed,
                    reslint_error *error) {
    const char *list = rl_trust_home(arena, "trusted");
    reslint_str old;
    *removed = 0;
    if (!list)
        return rl_fail(error, NULL, "There is no home folder (HOME) to keep the list of trusted packs in.");
    if (strchr(real, '\n'))
        return rl_fail(error, real, "A path with a line break in it cannot be trusted. Rename it.");
    if (!make_folders(arena, list))
        return rl_fail(error, list, "The list of trusted packs cannot be written: %s.", strerror(errno));
    int lock = open(rl_format(arena, "%s.lock", list), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (lock < 0 || lockf(lock, F_LOCK, 0)) {
        rl_fail(error, list, "The list of trusted packs cannot be written: %s.", strerror(errno));
        if (lock >= 0) close(lock);
        return false;
    }
    bool good = read_list(arena, list, &old, error);
    int problem = good ? rewrite(arena, list, old, real, digest, removed) : 0;
    close(lock);
    if (problem)
        return rl_fail(error, list, "The list of trusted packs cannot be written: %s.", strerror(problem));
    return good;
}
