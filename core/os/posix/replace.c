/* See replace.h. Files that are begun and not finished are known until the program ends, and to a signal that
 * ends it, since a process that runs out of memory, or that somebody stops, ends in the middle of
 * anything. */
#define _XOPEN_SOURCE 700 /* realpath */
#include "os/replace.h"
#include "os/leftover.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { NAME_TRIES = 100 };

/* ---- what a file was ---- */

static rl_stamp stamp_from(const struct stat *info) {
    if (!S_ISREG(info->st_mode)) return (rl_stamp){0};
    return (rl_stamp){true,
                      (uint64_t)info->st_dev,
                      (uint64_t)info->st_ino,
                      (uint64_t)info->st_size,
                      (int64_t)info->st_mtim.tv_sec,
                      (int64_t)info->st_mtim.tv_nsec};
}

rl_stamp rl_stamp_of(const char *path) {
    struct stat info;
    return stat(path, &info) ? (rl_stamp){0} : stamp_from(&info);
}

rl_stamp rl_stamp_of_open(int fd) {
    struct stat info;
    return fstat(fd, &info) ? (rl_stamp){0} : stamp_from(&info);
}

bool rl_stamp_same_file(const rl_stamp *a, const rl_stamp *b) {
    return a->known && b->known && a->device == b->device && a->inode == b->inode;
}

bool rl_stamp_same(const rl_stamp *a, const rl_stamp *b) {
    return rl_stamp_same_file(a, b) && a->size == b->size && a->seconds == b->seconds &&
           a->nanoseconds == b->nanoseconds;
}

/* ---- begun and not finished ---- */

static struct {
    atomic_flag busy;
    rl_replacement *first;
    bool at_exit;
} all = {.busy = ATOMIC_FLAG_INIT};

/* Signals that ask the program to end. */
static const int stops[] = {SIGINT, SIGTERM, SIGHUP};
enum { STOPS = sizeof stops / sizeof *stops };

static sigset_t stop_signals(void) {
    sigset_t set;
    sigemptyset(&set);
    for (size_t i = 0; i < STOPS; i++) sigaddset(&set, stops[i]);
    return set;
}

/* Whoever holds the list is not interrupted by a signal whose handler needs it; in another thread the handler
 * waits, for no longer than it takes to make a file. */
static void take(void) {
    while (atomic_flag_test_and_set(&all.busy)) continue;
}

static sigset_t enter(void) {
    sigset_t set = stop_signals(), was;
    pthread_sigmask(SIG_BLOCK, &set, &was);
    take();
    return was;
}

static void leave(sigset_t was) {
    atomic_flag_clear(&all.busy);
    pthread_sigmask(SIG_SETMASK, &was, NULL);
}

static void unlink_all(void) {
    for (const rl_replacement *file = all.first; file; file = file->next) (void)unlink(file->fresh);
    all.first = NULL;
}

static void drop_all(void) {
    sigset_t was = enter();
    unlink_all();
    leave(was);
}

/* Only what a handler may call. It keeps the list: no thread begins another file before the end, which comes
 * when the handler returns. */
static void drop_and_end(int number) {
    take();
    unlink_all();
    signal(number, SIG_DFL);
    raise(number);
}

void rl_replacements_mind_signals(void) {
    struct sigaction action = {0}, was;
    action.sa_handler = drop_and_end;
    action.sa_mask = stop_signals();
    for (size_t i = 0; i < STOPS; i++) /* what is ignored (nohup) stays ignored */
        if (sigaction(stops[i], NULL, &was) == 0 && was.sa_handler == SIG_DFL)
            (void)sigaction(stops[i], &action, NULL);
}

static void forget(const rl_replacement *file) {
    sigset_t set = enter();
    rl_replacement **at = &all.first;
    while (*at && *at != file) at = &(*at)->next;
    if (*at) *at = file->next;
    leave(set);
}

/* ---- writing ---- */

int rl_write_all(int fd, const char *bytes, size_t len) {
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

/* "folder/" of a path, with its slash; "" for a bare name. */
static const char *folder_of(rl_arena *arena, const char *path) {
    const char *slash = strrchr(path, '/');
    return rl_copy(arena, path, slash ? (size_t)(slash - path) + 1 : 0);
}

/* A new file in the folder, which is in the list from the first moment: 0 or an errno value. */
static int open_beside(rl_arena *arena, mode_t mode, rl_replacement *file) {
    bool first = false;
    int error = EEXIST;
    for (unsigned i = 0; i < NAME_TRIES && error == EEXIST; i++) {
        const char *name = rl_leftover_name(arena, file->folder, i);
        sigset_t was = enter();
        file->fd = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
        error = file->fd < 0 ? errno : 0;
        if (!error) {
            file->fresh = name;
            file->next = all.first;
            all.first = file;
            first = !all.at_exit;
            all.at_exit = true;
        }
        leave(was);
    }
    if (first) (void)atexit(drop_all);
    return error;
}

/* So that the rename itself survives a power cut; not every file system can do this, so failing is not an
 * error. */
static void flush_folder(const char *folder) {
    int fd = open(folder[0] ? folder : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return;
    (void)fsync(fd);
    close(fd);
}

/* The file that a path leads to once links are followed. ENOENT for a link that leads nowhere. */
static int real_path(rl_arena *arena, const char *path, rl_replacement *out) {
    char *buffer = rl_alloc(arena, PATH_MAX);
    out->exists = realpath(path, buffer) != NULL;
    out->real = buffer;
    if (out->exists) return stat(buffer, &out->old) ? errno : 0;
    if (errno != ENOENT) return errno;
    if (lstat(path, &out->old) == 0) return ENOENT;
    out->real = path;
    return 0;
}

/* A file that is already open, under the system's name for it: it may well be an ordinary file, but whoever
 * opened it chose how it is written. */
static bool is_open_already(const char *path) {
    static const char *const heads[] = {"/dev/fd/", "/dev/std", "/proc/"};
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        if (strncmp(path, heads[i], strlen(heads[i])) == 0) return true;
    return false;
}

bool rl_is_written_straight(const char *path) {
    struct stat info;
    return is_open_already(path) || (stat(path, &info) == 0 && !S_ISREG(info.st_mode));
}

int rl_replacement_begin(rl_arena *arena, const char *path, rl_replacement *out) {
    *out = (rl_replacement){.fd = -1};
    int error = real_path(arena, path, out);
    if (error && !is_open_already(path)) return error;
    if (out->exists && S_ISDIR(out->old.st_mode)) return EISDIR;
    if (is_open_already(path) || (out->exists && !S_ISREG(out->old.st_mode))) {
        out->fd = open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC);
        return out->fd < 0 ? errno : 0;
    }
    /* A rename needs access only to the folder; but a file that may not be written must stay as it is. */
    if (out->exists && access(out->real, W_OK)) return errno;
    out->folder = folder_of(arena, out->real);
    return open_beside(arena, out->exists ? 0600 : 0666, out);
}

/* Contents, owner and permissions of the new file, all the way to the disk. */
static int settle(rl_replacement *file) {
    int error = 0;
    if (file->exists) {
        /* Only root can give a file away; for anyone else, a file that others could read stays readable. */
        if (fchown(file->fd, file->old.st_uid, file->old.st_gid)) errno = 0;
        if (fchmod(file->fd, file->old.st_mode & 07777)) error = errno;
    }
    if (!error && fsync(file->fd)) error = errno;
    return error;
}

static int close_file(rl_replacement *file) {
    int error = file->fd >= 0 && close(file->fd) ? errno : 0;
    file->fd = -1;
    return error;
}

int rl_replacement_finish(rl_replacement *file, const rl_stamp *expected) {
    if (!file->fresh) return close_file(file);
    int error = settle(file);
    int closed = close_file(file);
    if (!error) error = closed;
    if (!error && expected) {
        rl_stamp now = rl_stamp_of(file->real);
        if (!rl_stamp_same(expected, &now)) error = RL_FILE_CHANGED;
    }
    if (!error && rename(file->fresh, file->real)) error = errno;
    if (error) {
        rl_replacement_drop(file);
        return error;
    }
    forget(file);
    rl_count_written();
    flush_folder(file->folder);
    return 0;
}

void rl_replacement_drop(rl_replacement *file) {
    (void)close_file(file);
    if (!file->fresh) return;
    (void)unlink(file->fresh);
    forget(file);
    file->fresh = NULL;
}

int rl_replace_same_file(rl_arena *arena, const char *path, const rl_stamp *expected, const char *bytes,
                         size_t len) {
    rl_replacement file;
    int error = rl_replacement_begin(arena, path, &file);
    if (error) return error;
    error = rl_write_all(file.fd, bytes, len);
    if (!error) return rl_replacement_finish(&file, expected);
    rl_replacement_drop(&file);
    return error;
}

int rl_replace_file(rl_arena *arena, const char *path, const char *bytes, size_t len) {
    return rl_replace_same_file(arena, path, NULL, bytes, len);
}

/* Where a file system does not allow hard links, a check that the name is free must do. */
static int take_name(const char *fresh, const char *path) {
    struct stat info;
    if (link(fresh, path) == 0) return 0;
    if (errno == EEXIST) return EEXIST;
    if (lstat(path, &info) == 0) return EEXIST;
    return rename(fresh, path) ? errno : 0;
}

int rl_create_file(rl_arena *arena, const char *path, const char *bytes, size_t len) {
    rl_replacement file = {.fd = -1, .real = path};
    struct stat info;
    if (lstat(path, &info) == 0) return EEXIST;
    file.folder = folder_of(arena, path);
    int error = open_beside(arena, 0666, &file);
    if (error) return error;
    error = rl_write_all(file.fd, bytes, len);
    if (!error) error = settle(&file);
    int closed = close_file(&file);
    if (!error) error = closed;
    if (!error) error = take_name(file.fresh, path);
    rl_replacement_drop(&file);
    if (error) return error;
    rl_count_written();
    flush_folder(file.folder);
    return 0;
}
