/* See program.h. */
#include "os/program.h"
#include "os/linked_files.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PIECE = 65536 };

#ifdef RESLINT_STATIC
const char *rl_program_folder(rl_arena *arena) {
    (void)arena;
    return RL_LINKED_FOLDER "/bin";
}
#else
const char *rl_program_folder(rl_arena *arena) {
    char *path = rl_alloc_raw(arena, PATH_MAX);
    ssize_t len = readlink("/proc/self/exe", path, PATH_MAX - 1);
    if (len > 0) {
        path[len] = '\0';
    } else { /* a root folder without /proc: the name by which the system was asked to run it */
        const char *said = (const char *)(uintptr_t)getauxval(AT_EXECFN);
        if (!said || strlen(said) >= PATH_MAX) return NULL;
        memcpy(path, said, strlen(said) + 1);
    }
    char *slash = strrchr(path, '/');
    return slash ? rl_copy(arena, path, (size_t)(slash - path)) : NULL;
}
#endif

unsigned rl_processors(void) {
    long online = sysconf(_SC_NPROCESSORS_ONLN);
    return online < 1 ? 1 : online > UINT16_MAX ? UINT16_MAX : (unsigned)online;
}

static bool read_all(rl_arena *arena, int fd, size_t limit, char **text, size_t *len) {
    size_t size = PIECE;
    char *bytes = rl_alloc(arena, size);
    *len = 0;
    for (;;) {
        ssize_t n = read(fd, bytes + *len, size - *len - 1);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) {
            *text = bytes;
            return n == 0;
        }
        *len += (size_t)n;
        if (*len > limit) return false;
        if (size - *len < 2) {
            bytes = rl_grow(arena, bytes, size, size * 2);
            size *= 2;
        }
    }
}

/* posix_spawn() changes neither list. */
static char *const *as_spawn_wants(const char *const *list) {
    return (char *const *)(uintptr_t)list;
}

static bool start(const char *path, const char *const *arguments, const char *const *environment,
                  const int ends[2], pid_t *child) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    int failed =
        posix_spawn(child, path, &actions, NULL, as_spawn_wants(arguments), as_spawn_wants(environment));
    posix_spawn_file_actions_destroy(&actions);
    return !failed;
}

int rl_run_program(rl_arena *arena, const char *path, const char *const *arguments,
                   const char *const *environment, size_t limit, char **text, size_t *len) {
    int ends[2], status = -1;
    pid_t child;
    if (pipe(ends)) return -1;
    for (size_t i = 0; i < 2; i++) fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    bool started = start(path, arguments, environment, ends, &child);
    close(ends[1]);
    bool whole = started && read_all(arena, ends[0], limit, text, len);
    close(ends[0]);
    if (!started) return -1;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
    return whole && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
