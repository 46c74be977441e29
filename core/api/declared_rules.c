/* Public interface: declarative rules. Those that come with reslint are one mapped file for each pack; the
 * user's are read from YAML and all become one set, so that they share one index. */
#include "api/internal.h"
#include "base/str.h"
#include "os/guard.h"
#include "os/linked_files.h"
#include "packs/packs.h"
#include "packs/trust/trust.h"
#include "rulefile/find_rulefiles.h"

#include <string.h>

typedef struct loader {
    reslint_engine *engine;
    const reslint_settings *settings;
    reslint_error *error;
    rl_decls decls;            /* from all the user's files */
    RL_VEC(const char *) real; /* paths of these files, with links resolved */
} loader;

/* Records a file in the list of packs; false when a failure ends the set-up. */
static bool note_file(loader *l, const char *path, uint32_t n_rules, bool good) {
    rl_arena *arena = &l->engine->arena;
    if (!good && !l->settings->keep_bad_packs) return false;
    reslint_pack_info *info = rl_push(arena, &l->engine->packs);
    info->path = path;
    info->name = rl_file_stem(arena, path);
    info->version = "";
    info->n_rules = n_rules;
    if (rl_is_linked_path(path)) info->origin = "in the program";
    if (good) return true;
    info->problem = l->error->line
                        ? rl_format(arena, "line %u: %s", (unsigned)l->error->line, l->error->message)
                        : rl_copy(arena, l->error->message, strlen(l->error->message));
    return true;
}

static bool add_set(loader *l, rl_decl_set *set, const char *pack) {
    rl_arena *arena = &l->engine->arena;
    if (!set) return false;
    rl_push(arena, &l->engine->sets)->set = set;
    const rl_batch *batch = rl_decl_set_batch(set);
    return rl_rules_add_batch(arena, &l->engine->rules, batch, rl_decl_set_infos(arena, set, pack), l->error);
}

static bool add_compiled(loader *l) {
    rl_arena *arena = &l->engine->arena;
    const char *folder = l->settings->rules_folder;
    char **paths;
    uint32_t count;
    if (l->settings->own_rule_files || (!folder && l->settings->no_packs)) return true;
    if (!folder) folder = rl_home_folder(arena, "rules", NULL);
    if (!folder) return true;
    if (!rl_rules_folder(arena, folder, &paths, &count, l->error)) return false;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t before = l->engine->rules.len;
        bool good = add_set(l, rl_decl_set_map(arena, paths[i], l->error), rl_file_stem(arena, paths[i]));
        if (!note_file(l, paths[i], l->engine->rules.len - before, good)) return false;
    }
    return true;
}

/* A file that is named twice is read once. */
static bool is_read(loader *l, const char *path) {
    const char *real = rl_real_path(&l->engine->arena, path);
    for (uint32_t i = 0; real && i < l->real.len; i++)
        if (strcmp(l->real.items[i], real) == 0) return true;
    if (real) *rl_push(&l->engine->arena, &l->real) = real;
    return false;
}

static bool read_path(loader *l, const char *path) {
    rl_arena *arena = &l->engine->arena;
    char **paths;
    uint32_t count;
    if (!rl_rule_files(arena, path, &paths, &count, l->error))
        return note_file(l, rl_copy(arena, path, strlen(path)), 0, false);
    for (uint32_t i = 0; i < count; i++) {
        if (is_read(l, paths[i])) continue;
        uint32_t before = l->decls.len;
        rl_watch *watch = rl_watch_reading(paths[i]);
        bool good = rl_decl_read_file(arena, paths[i], &l->decls, l->error);
        rl_watch_was_read(watch);
        if (!note_file(l, paths[i], l->decls.len - before, good)) return false;
    }
    return true;
}

bool rl_engine_add_declarative(reslint_engine *engine, const reslint_settings *settings,
                               reslint_error *error) {
    loader l = {.engine = engine, .settings = settings, .error = error};
    if (!add_compiled(&l)) return false;
    for (const char *const *path = settings->rules; path && *path; path++)
        if (!read_path(&l, *path)) return false;
    return !l.decls.len || add_set(&l, rl_decl_set_make(&engine->arena, &l.decls, error), NULL);
}
