/* Loaded into the program (LD_PRELOAD) by the tests here: at the N-th call of a file function the program is
 * killed, or the call fails. RESLINT_FAULT="FUNCTION N WHAT": WHAT is "kill" (before the call), "killed"
 * (after it), "term", "int" or "hup" (that signal arrives before it), or an error number that this call and
 * all later ones return; a write returns it after writing the first half of its bytes; "grow": somebody else
 * appends a line to the file RESLINT_FAULT_FILE before the call. An open counts only if it creates a file.
 * Nothing is flushed to disk: a kill does not require it, and the tests are quicker without. */
#define _GNU_SOURCE /* RTLD_NEXT */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_uint calls;

typedef struct fault {
    char function[16], what[16];
    unsigned at;
} fault;

static void *real(const char *name) {
    return dlsym(RTLD_NEXT, name);
}

/* Happens once: later calls are normal. */
static void grow(void) {
    static atomic_bool done;
    FILE *file = atomic_exchange(&done, true) ? NULL : fopen(getenv("RESLINT_FAULT_FILE"), "a");
    if (!file) return;
    fputs("A line that somebody saved meanwhile.\n", file);
    fclose(file);
}

/* What happens at this call; "": nothing. */
static const char *now(const char *function, fault *out) {
    const char *wanted = getenv("RESLINT_FAULT");
    if (!wanted || sscanf(wanted, "%15s %u %15s", out->function, &out->at, out->what) != 3) return "";
    if (strcmp(out->function, function) != 0) return "";
    unsigned call = atomic_fetch_add(&calls, 1) + 1;
    static const struct {
        const char *name;
        int signal;
    } stops[] = {{"kill", SIGKILL}, {"term", SIGTERM}, {"int", SIGINT}, {"hup", SIGHUP}};
    bool once = out->what[0] >= 'h';
    if (once ? call != out->at : call < out->at) return "";
    for (size_t i = 0; i < sizeof stops / sizeof *stops; i++)
        if (strcmp(out->what, stops[i].name) == 0) kill(getpid(), stops[i].signal);
    if (strcmp(out->what, "grow") == 0) grow();
    return out->what;
}

static int end(const char *what, int result) {
    if (strcmp(what, "killed") == 0) raise(SIGKILL);
    return result;
}

static bool fails(const char *what) {
    if (what[0] < '0' || what[0] > '9') return false;
    errno = atoi(what);
    return true;
}

int rename(const char *from, const char *to) {
    int (*next)(const char *, const char *);
    void *address = real("rename");
    fault f;
    const char *what = now("rename", &f);
    if (fails(what)) return -1;
    memcpy(&next, &address, sizeof next);
    return end(what, next(from, to));
}

ssize_t write(int fd, const void *bytes, size_t len) {
    ssize_t (*next)(int, const void *, size_t);
    void *address = real("write");
    fault f;
    const char *what = fd > STDERR_FILENO ? now("write", &f) : "";
    memcpy(&next, &address, sizeof next);
    if (!what[0]) return next(fd, bytes, len);
    ssize_t put = next(fd, bytes, len / 2 + 1);
    if (strcmp(what, "killed") == 0) raise(SIGKILL);
    return fails(what) ? -1 : put;
}

int open(const char *path, int flags, ...) {
    int (*next)(const char *, int, ...);
    void *address = real("open");
    mode_t mode = 0;
    fault f;
    if (flags & O_CREAT) {
        va_list args;
        va_start(args, flags);
        mode = va_arg(args, mode_t);
        va_end(args);
    }
    const char *what = flags & O_CREAT ? now("open", &f) : "";
    if (fails(what)) return -1;
    memcpy(&next, &address, sizeof next);
    return end(what, next(path, flags, mode));
}

int link(const char *from, const char *to) {
    int (*next)(const char *, const char *);
    void *address = real("link");
    fault f;
    const char *what = now("link", &f);
    if (fails(what)) return -1;
    memcpy(&next, &address, sizeof next);
    return end(what, next(from, to));
}

int fsync(int fd) {
    fault f;
    (void)fd;
    const char *what = now("fsync", &f);
    return fails(what) ? -1 : end(what, 0);
}

int fchmod(int fd, mode_t mode) {
    int (*next)(int, mode_t);
    void *address = real("fchmod");
    fault f;
    const char *what = now("fchmod", &f);
    memcpy(&next, &address, sizeof next);
    return fails(what) ? -1 : end(what, next(fd, mode));
}
