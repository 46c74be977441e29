/* Runs git through a pipe, without a shell in between. There are three defences against a folder that is a
 * trap. A repository among tracked files, which any clone may contain, is not used (safe.bareRepository).
 * Nothing is fetched, whatever a remote is called and whatever protocol.NAME.allow says in the folder
 * (GIT_ALLOW_PROTOCOL overrides all of these, also for a git that does not know GIT_NO_LAZY_FETCH). And git
 * is asked only for things that start no hook, pager, filter, diff or watcher; the options forbid these
 * again, in case a later git finds a way. */
#include "cli/commands/run_git.h"

#include "base/str.h"
#include "base/vec.h"
#include "os/program.h"

#include <stdlib.h>
#include <unistd.h>

#define LARGEST ((size_t)1024 * 1024 * 1024)

typedef RL_VEC(const char *) git_words;

/* PATH with only its absolute folders: the folder in which reslint was started may be a stranger's. */
static const char *safe_path(rl_arena *arena) {
    reslint_str said = rl_str(getenv("PATH")), folder;
    const char *path = "";
    while (rl_take(&said, ':', &folder))
        if (rl_starts(folder, "/"))
            path = rl_format(arena, "%s%s%.*s", path, *path ? ":" : "", (int)folder.len, folder.ptr);
    return *path ? path : "/usr/local/bin:/usr/bin:/bin";
}

static const char *find_git(rl_arena *arena, const char *path) {
    for (reslint_str rest = rl_str(path), folder; rl_take(&rest, ':', &folder);) {
        const char *git = rl_format(arena, "%.*s/git", (int)folder.len, folder.ptr);
        if (access(git, X_OK) == 0) return git;
    }
    return NULL;
}

/* Keeps where the user's own git settings are and which repositories the user calls safe; removes everything
 * else that git reads from the environment (GIT_DIR in a hook, GIT_EXTERNAL_DIFF, GIT_SSH_COMMAND,
 * GIT_CONFIG_COUNT). */
static void make_environment(rl_arena *arena, git_words *out, const char *path) {
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

static void make_arguments(rl_arena *arena, git_words *out, const char *folder,
                           const char *const *arguments) {
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

int cli_run_git(rl_arena *arena, const char *folder, const char *const *arguments, char **text, size_t *len) {
    git_words argv = {0}, environment = {0};
    const char *path = safe_path(arena), *git = find_git(arena, path);
    if (!git) return -1;
    make_arguments(arena, &argv, folder, arguments);
    make_environment(arena, &environment, path);
    return rl_run_program(arena, git, argv.items, environment.items, LARGEST, text, len);
}
