/* Through a pipe, without a shell in between. Three walls against a folder that is a trap. A repository that
 * lies among tracked files, as any clone may hold one, is none (safe.bareRepository). Nothing is fetched,
 * whatever a remote is called and whatever protocol.NAME.allow the folder says (GIT_ALLOW_PROTOCOL is over
 * all of them, and the same again for a git that knows no GIT_NO_LAZY_FETCH). And only such questions are put
 * as start no hook, pager, filter, diff or watcher; the options say so again, in case a later git finds a
 * way. */
#include "cli/commands/ask_git.h"

#include "base/str.h"
#include "base/vec.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PIECE = 65536 };
#define LARGEST ((size_t)1024 * 1024 * 1024)

typedef RL_VEC(const char *) words;

static bool read_all(rl_arena *arena, int fd, char **text, size_t *len) {
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
        if (*len > LARGEST) return false;
        if (size - *len < 2) {
            bytes = rl_grow(arena, bytes, size, size * 2);
            size *= 2;
        }
    }
}

/* PATH without what is not absolute: the folder that reslint was started in may be a stranger's. */
static const char *safe_path(rl_arena *arena) {
    const char *said = getenv("PATH"), *path = "";
    while (said && *said) {
        size_t len = strcspn(said, ":");
        if (*said == '/') path = rl_format(arena, "%s%s%.*s", path, *path ? ":" : "", (int)len, said);
        said += len + (said[len] == ':');
    }
    return *path ? path : "/usr/local/bin:/usr/bin:/bin";
}

static const char *find_git(rl_arena *arena, const char *path) {
    while (*path) {
        size_t len = strcspn(path, ":");
        const char *git = rl_format(arena, "%.*s/git", (int)len, path);
        if (access(git, X_OK) == 0) return git;
        path += len + (path[len] == ':');
    }
    return NULL;
}

/* Where the user's own settings of git lie, and which repositories the user calls safe, may be said; all else
 * of git's in the environment (GIT_DIR in a hook, GIT_EXTERNAL_DIFF, GIT_SSH_COMMAND, GIT_CONFIG_COUNT) goes.
 */
static void make_environment(rl_arena *arena, words *out, const char *path) {
    static const char *const kept[] = {"HOME",
                                       "XDG_CONFIG_HOME",
                                       "TMPDIR",
                                       "GIT_CONFIG_GLOBAL",
                                       "GIT_CONFIG_SYSTEM",
                                       "GIT_CONFIG_NOSYSTEM",
                                       "GIT_CEILING_DIRECTORIES",
                                       "GIT_DISCOVERY_ACROSS_FILESYSTEM"};
    static const char *const own[] = {"LC_ALL=C", "GIT_ALLOW_PROTOCOL=none", "GIT_NO_LAZY_FETCH=1",
                                      "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0"};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) *rl_push(arena, out) = own[i];
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++) {
        const char *value = getenv(kept[i]);
        if (value) *rl_push(arena, out) = rl_format(arena, "%s=%s", kept[i], value);
    }
    *rl_push(arena, out) = rl_format(arena, "PATH=%s", path);
    *rl_push(arena, out) = NULL;
}

static void make_arguments(rl_arena *arena, words *out, const char *folder, const char *const *arguments) {
    static const char *const settings[] = {
        "safe.bareRepository=explicit", "protocol.allow=never", "core.fsmonitor=false",
        "core.hooksPath=/dev/null",     "core.pager=cat",       "core.askPass=",
        "core.sshCommand=false",        "diff.external="};
    *rl_push(arena, out) = "git";
    *rl_push(arena, out) = "--no-pager";
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++) {
        *rl_push(arena, out) = "-c";
        *rl_push(arena, out) = settings[i];
    }
    *rl_push(arena, out) = "-C";
    *rl_push(arena, out) = folder;
    for (; *arguments; arguments++) *rl_push(arena, out) = *arguments;
    *rl_push(arena, out) = NULL;
}

/* posix_spawn() changes neither list. */
static char *const *as_spawn_wants(const words *list) {
    return (char *const *)(uintptr_t)list->items;
}

static bool start(const char *git, const words *arguments, const words *environment, const int ends[2],
                  pid_t *child) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    int failed =
        posix_spawn(child, git, &actions, NULL, as_spawn_wants(arguments), as_spawn_wants(environment));
    posix_spawn_file_actions_destroy(&actions);
    return !failed;
}

int cli_ask_git(rl_arena *arena, const char *folder, const char *const *arguments, char **text, size_t *len) {
    int ends[2], status = -1;
    pid_t child;
    words argv = {0}, environment = {0};
    const char *path = safe_path(arena), *git = find_git(arena, path);
    if (!git || pipe(ends)) return -1;
    for (size_t i = 0; i < 2; i++) fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    make_arguments(arena, &argv, folder, arguments);
    make_environment(arena, &environment, path);
    bool started = start(git, &argv, &environment, ends, &child);
    close(ends[1]);
    bool whole = started && read_all(arena, ends[0], text, len);
    close(ends[0]);
    if (!started) return -1;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
    return whole && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
