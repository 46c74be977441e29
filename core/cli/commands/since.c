/* Findings are compared by rule and clause, then by
 * rule and words, not by line: to take OP 8 out makes OP 9's "Also" wrong on a line that nobody touched. */
#include "cli/commands/since.h"

#include "base/str.h"
#include "cli/commands/ask_git.h"
#include "cli/formats/for_programs.h"

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
