/* git is asked for a commit and for the file in it, with one short run for each. A link is followed: the file
 * that it leads to is what is checked. A file that did not exist may have had another name, which git finds
 * by comparing the revision with the index: neither reads the files in the folder, since that could start a
 * filter. */
#include "cli/commands/changed_since.h"

#include "base/str.h"
#include "cli/commands/run_git.h"
#include "os/paths.h"

/* The folder and the name of a path. */
static void split_path(rl_arena *arena, const char *path, const char **folder, const char **name) {
    const char *slash = strrchr(path, '/');
    *name = slash ? slash + 1 : path;
    *folder = !slash ? "." : slash == path ? "/" : rl_copy(arena, path, (size_t)(slash - path));
}

/* The name that the file `name` in `folder` had at the commit, relative to the top of the repository; NULL:
 * it is new. */
static const char *earlier_name(rl_arena *arena, const char *folder, const char *name, reslint_str commit) {
    const char *number = rl_format(arena, "%.*s", (int)commit.len, commit.ptr);
    const char *const where[] = {"rev-parse", "--show-prefix", NULL};
    const char *const moved[] = {"diff-index",      "--cached",      "-M",   "-z", "--name-status",
                                 "--diff-filter=R", "--no-ext-diff", number, "--", NULL};
    char *text = NULL;
    size_t len;
    if (cli_run_git(arena, folder, where, &text, &len)) return NULL;
    reslint_str prefix = rl_trim((reslint_str){text, (uint32_t)len});
    const char *now = rl_format(arena, "%.*s%s", (int)prefix.len, prefix.ptr, name);
    if (cli_run_git(arena, folder, moved, &text, &len)) return NULL;
    reslint_str rest = {text, (uint32_t)len}, how, before, after;
    while (rl_take(&rest, '\0', &how) && rl_take(&rest, '\0', &before) && rl_take(&rest, '\0', &after))
        if (rl_is(after, now)) return before.ptr;
    return NULL;
}

bool cli_since_read(rl_arena *arena, const char *revision, const char *path, const char **text, size_t *len,
                    const char **problem) {
    const char *folder, *name;
    char *bytes = NULL;
    const char *real = rl_is_link(path) ? rl_real_path(arena, path) : NULL;
    split_path(arena, real ? real : path, &folder, &name);
    *text = NULL;
    const char *asked = rl_format(arena, "%s^{commit}", revision);
    const char *const know[] = {"rev-parse", "--verify", "--quiet", "--end-of-options", asked, NULL};
    int status = cli_run_git(arena, folder, know, &bytes, len);
    if (status) {
        *problem = status < 0
                       ? "--changed-since wants git, and it cannot be run"
                       : rl_format(arena,
                                   "--changed-since: there is no revision “%s” here; name one that git knows "
                                   "(git log --oneline), or fetch it first",
                                   revision);
        return false;
    }
    /* From here on the commit is named by its hash, which cannot be mistaken for an option. */
    reslint_str commit = rl_trim((reslint_str){bytes, (uint32_t)*len});
    const char *blob = rl_format(arena, "%.*s:./%s", (int)commit.len, commit.ptr, name);
    const char *const show[] = {"cat-file", "blob", blob, NULL}, *const has[] = {"rev-parse", "--verify",
                                                                                 "--quiet", blob, NULL};
    status = cli_run_git(arena, folder, show, &bytes, len);
    if (status == 0) {
        *text = bytes;
        return true;
    }
    /* Is the file new since then, or does git lack an object that it knows of? In the latter case every
     * finding would seem new. */
    size_t ignored;
    if (cli_run_git(arena, folder, has, &bytes, &ignored) == 0) {
        *problem = "--changed-since: git knows the earlier text and does not have it here (a partial clone); "
                   "reslint fetches nothing: fetch it first";
        return false;
    }
    const char *earlier = earlier_name(arena, folder, name, commit);
    if (!earlier) return true;
    const char *const of_old[] = {"cat-file", "blob",
                                  rl_format(arena, "%.*s:%s", (int)commit.len, commit.ptr, earlier), NULL};
    if (cli_run_git(arena, folder, of_old, &bytes, len) == 0) *text = bytes;
    return true;
}
