/* Public interface: writing a baseline. What an older file of that name has about drafts that were not
 * checked this time is kept as long as they exist; everything else is replaced by what was found now, so that
 * corrected findings are dropped. */
#include "api/internal.h"
#include "base/fail.h"
#include "base/str.h"
#include "config/config.h"
#include "os/file.h"
#include "os/paths.h"
#include "silence/baseline.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct reslint_baseline {
    rl_arena arena;
    const char *path, *folder; /* absolute folder */
    rl_baseline_entries entries;
    RL_VEC(const char *) files; /* that were checked */
    rl_stamp before;            /* the older file, as it was read */
    bool over_anything;
};

reslint_baseline *reslint_baseline_new(const char *path) {
    rl_arena arena = {0};
    reslint_baseline *baseline = rl_alloc(&arena, sizeof *baseline);
    baseline->arena = arena;
    baseline->path = rl_copy(&baseline->arena, path, strlen(path));
    baseline->folder = rl_config_folder_of(&baseline->arena, path);
    return baseline;
}

void reslint_baseline_over_anything(reslint_baseline *baseline) {
    baseline->over_anything = true;
}

void reslint_baseline_free(reslint_baseline *baseline) {
    if (!baseline) return;
    rl_arena arena = baseline->arena;
    rl_arena_free(&arena);
}

/* A path relative to the baseline, so that the file means the same on another machine. */
static const char *seen_from(reslint_baseline *baseline, const char *file) {
    rl_arena *arena = &baseline->arena;
    const char *slash = strrchr(file, '/'), *folder = rl_config_folder_of(arena, file);
    const char *whole = rl_format(arena, "%s/%s", folder, slash ? slash + 1 : file);
    const char *below = rl_below(baseline->folder, whole);
    return below ? below : rl_copy(arena, file, strlen(file));
}

void reslint_baseline_add(reslint_baseline *baseline, const char *file, const reslint_finding *findings,
                          uint32_t count) {
    rl_arena *arena = &baseline->arena;
    const char *name = seen_from(baseline, file);
    *rl_push(arena, &baseline->files) = name;
    for (uint32_t i = 0; i < count; i++) {
        rl_baseline_entry *entry = rl_push(arena, &baseline->entries);
        *entry = (rl_baseline_entry){name, rl_copy(arena, findings[i].rule, strlen(findings[i].rule)),
                                     rl_copy(arena, findings[i].quote, strlen(findings[i].quote)),
                                     findings[i].fingerprint};
    }
}

static int by_name(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The files are sorted. */
static bool was_looked_at(const reslint_baseline *baseline, const char *file) {
    return baseline->files.len && bsearch(&file, baseline->files.items, baseline->files.len,
                                          sizeof *baseline->files.items, by_name) != NULL;
}

static bool is_there(reslint_baseline *baseline, const char *file) {
    const char *path = file[0] == '/' ? file : rl_format(&baseline->arena, "%s/%s", baseline->folder, file);
    return rl_is_there(path);
}

static bool read_older(reslint_baseline *baseline, uint32_t *gone, reslint_error *error) {
    rl_baseline_entries older = {0};
    rl_baseline now;
    *gone = 0;
    baseline->before = rl_stamp_of(baseline->path);
    if (!baseline->before.known || rl_is_written_straight(baseline->path)) return true;
    if (!rl_baseline_read(&baseline->arena, baseline->path, &older, error)) return baseline->over_anything;
    rl_baseline_make(&baseline->arena, &baseline->entries, &now);
    if (baseline->files.len)
        qsort(baseline->files.items, baseline->files.len, sizeof *baseline->files.items, by_name);
    for (uint32_t i = 0; i < older.len; i++) {
        const rl_baseline_entry *entry = &older.items[i];
        bool looked_at = was_looked_at(baseline, entry->file);
        if (!looked_at && is_there(baseline, entry->file))
            *rl_push(&baseline->arena, &baseline->entries) = *entry;
        else /* its draft is gone, or it was corrected */
            *gone += !looked_at || !rl_baseline_knows(&now, entry->fingerprint);
    }
    return true;
}

bool reslint_baseline_write(reslint_baseline *baseline, uint32_t *known, uint32_t *gone,
                            reslint_error *error) {
    size_t len;
    if (!read_older(baseline, gone, error)) return false;
    const char *text = rl_baseline_write(&baseline->arena, &baseline->entries, &len, known);
    const rl_stamp *before = baseline->before.known ? &baseline->before : NULL;
    int problem = rl_replace_same_file(&baseline->arena, baseline->path, before, text, len);
    return !problem ||
           rl_fail(error, baseline->path, "The baseline cannot be written: %s.", rl_file_problem(problem));
}
