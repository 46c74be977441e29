/* git is asked through a pipe, without a shell in between. Findings are compared by rule and clause, then by
 * rule and words, not by line: to take OP 8 out makes OP 9's "Also" wrong on a line that nobody touched. */
#include "cli/commands/since.h"

#include "base/str.h"
#include "cli/formats/for_programs.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

enum { PIECE = 65536 };
#define LARGEST ((size_t)1024 * 1024 * 1024)

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

/* Runs git with its messages thrown away; its exit status, or -1. */
static int run_git(rl_arena *arena, char *const *argv, char **text, size_t *len) {
    int ends[2];
    pid_t child;
    posix_spawn_file_actions_t actions;
    if (pipe(ends)) return -1;
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, ends[1]);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    int failed = posix_spawnp(&child, "git", &actions, NULL, argv, environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    bool whole = !failed && read_all(arena, ends[0], text, len);
    close(ends[0]);
    int status = -1;
    if (failed) return -1;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
    return whole && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

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
    char *know[] = {
        "git",      "-C",      (char *)(uintptr_t)folder, "rev-parse",
        "--verify", "--quiet", "--end-of-options",        rl_format(arena, "%s^{commit}", revision),
        NULL};
    int status = run_git(arena, know, &bytes, len);
    if (status) {
        *problem = status < 0 ? "--changed-since wants git, and it cannot be run"
                              : rl_format(arena, "--changed-since: there is no revision “%s” here", revision);
        return false;
    }
    char *show[] = {"git",
                    "-C",
                    (char *)(uintptr_t)folder,
                    "show",
                    "--end-of-options",
                    rl_format(arena, "%s:./%s", revision, name),
                    NULL};
    if (run_git(arena, show, &bytes, len) == 0) *text = bytes;
    return true;
}

/* ---- what was there before ---- */

typedef uint64_t print_of(const reslint_finding *f);

typedef struct side {
    const reslint_finding *findings;
    bool *paired;    /* each of them */
    cli_mark *marks; /* room for as many */
    uint32_t count, n_marks;
} side;

static side make_side(rl_arena *arena, const reslint_finding *findings, uint32_t count) {
    return (side){findings, rl_alloc_n(arena, count + 1u, sizeof(bool)),
                  rl_alloc_n(arena, count + 1u, sizeof(cli_mark)), count, 0};
}

static uint64_t by_clause(const reslint_finding *f) {
    return f->fingerprint;
}

static uint64_t by_words(const reslint_finding *f) {
    return rl_hash_pair(rl_str(f->rule), rl_str(f->quote ? f->quote : ""));
}

static void mark_unpaired(side *s, print_of *print) {
    s->n_marks = 0;
    for (uint32_t i = 0; i < s->count; i++)
        if (!s->paired[i]) s->marks[s->n_marks++] = (cli_mark){print(&s->findings[i]), i};
    cli_marks_sort(s->marks, s->n_marks);
}

/* Each old finding excuses one new one of the same print. */
static void pair(side *old, side *new, print_of *print) {
    mark_unpaired(old, print);
    mark_unpaired(new, print);
    for (uint32_t i = 0, j = 0; i < old->n_marks && j < new->n_marks;) {
        uint64_t a = old->marks[i].print, b = new->marks[j].print;
        if (a == b) old->paired[old->marks[i].at] = new->paired[new->marks[j].at] = true;
        i += a <= b;
        j += b <= a;
    }
}

void cli_since_filter(rl_arena *arena, reslint_document *before, cli_checked *checked) {
    uint32_t old_count, kept = 0;
    const reslint_finding *findings = reslint_document_lint(before, &old_count);
    side old = make_side(arena, findings, old_count),
         new = make_side(arena, checked->findings, checked->count);
    reslint_finding *left = rl_alloc_n(arena, checked->count + 1u, sizeof *left);
    pair(&old, &new, by_clause);
    pair(&old, &new, by_words); /* in a clause that was edited elsewhere */
    for (uint32_t i = 0; i < checked->count; i++)
        if (!new.paired[i]) left[kept++] = checked->findings[i];
    checked->tally.known = checked->count - kept;
    checked->findings = left;
    checked->count = kept;
}
