/* git is asked for a commit and for the file in it, each by a program that ends. */
#include "cli/commands/since.h"

#include "base/str.h"
#include "cli/commands/ask_git.h"

/* The folder and the name of a path. */
static void split_path(rl_arena *arena, const char *path, const char **folder, const char **name) {
    const char *slash = strrchr(path, '/');
    *name = slash ? slash + 1 : path;
    *folder = !slash ? "." : slash == path ? "/" : rl_copy(arena, path, (size_t)(slash - path));
}

bool cli_since_read(rl_arena *arena, const char *revision, const char *path, const char **text, size_t *len,
                    const char **problem) {
    const char *folder, *name;
    char *bytes = NULL;
    split_path(arena, path, &folder, &name);
    *text = NULL;
    const char *asked = rl_format(arena, "%s^{commit}", revision);
    const char *const know[] = {"rev-parse", "--verify", "--quiet", "--end-of-options", asked, NULL};
    int status = cli_ask_git(arena, folder, know, &bytes, len);
    if (status) {
        *problem = status < 0 ? "--changed-since wants git, and it cannot be run"
                              : rl_format(arena, "--changed-since: there is no revision “%s” here", revision);
        return false;
    }
    /* From here on by its number, which no option looks like. */
    reslint_str commit = rl_trim((reslint_str){bytes, (uint32_t)*len});
    const char *blob = rl_format(arena, "%.*s:./%s", (int)commit.len, commit.ptr, name);
    const char *const show[] = {"cat-file", "blob", blob, NULL}, *const has[] = {"rev-parse", "--verify",
                                                                                 "--quiet", blob, NULL};
    status = cli_ask_git(arena, folder, show, &bytes, len);
    if (status == 0) {
        *text = bytes;
        return true;
    }
    /* Is it new since, or does git not have what it knows of? Then all would seem new. */
    size_t ignored;
    if (cli_ask_git(arena, folder, has, &bytes, &ignored) == 0)
        *problem = "--changed-since: git knows the earlier text and does not have it here (a partial clone); "
                   "reslint fetches nothing: fetch it first";
    return !*problem;
}
