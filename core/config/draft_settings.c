/* Which settings apply to a draft. A configuration is found and read when the first draft to which it applies
 * is opened, by whichever thread opens it, and kept; what was made is constant. Without a configuration this
 * only costs a few looks at folders. */
#include "config/draft_settings.h"
#include "base/str.h"

#include <string.h>

static rl_loaded_config *load_once(rl_configs *configs, const char *path) {
    const char *shown = rl_config_shown(&configs->arena, path);
    for (rl_loaded_config *one = configs->files; one; one = one->next)
        if (strcmp(one->config.path, shown) == 0) return one;
    return rl_config_load(configs, path);
}

/* The folder part of a path as it was given, with its slash; "" for none. */
static size_t folder_len(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? (size_t)(slash - path) + 1 : 0;
}

static bool is_in(const rl_config_place *one, const char *path, size_t len) {
    return strncmp(one->named, path, len) == 0 && !one->named[len];
}

/* Drafts of one folder usually come one after the other. */
const rl_config_place *rl_config_place_of(rl_configs *configs, const char *path) {
    size_t len = folder_len(path);
    if (configs->last && is_in(configs->last, path, len)) return configs->last;
    for (const rl_config_place *known = configs->places; known; known = known->next)
        if (is_in(known, path, len)) return configs->last = known;
    rl_config_place *one = rl_alloc(&configs->arena, sizeof *one);
    one->named = rl_copy(&configs->arena, path, len);
    one->real = rl_config_folder_of(&configs->arena, path);
    one->holds = configs->everywhere;
    bool search = !one->holds && configs->search;
    const char *file = search ? rl_config_find(&configs->arena, one->real) : NULL;
    if (file) one->holds = load_once(configs, file);
    if (!one->holds) one->holds = configs->elsewhere;
    one->next = configs->places;
    configs->places = one;
    return configs->last = one;
}

static const rl_view *view_of(rl_configs *configs, rl_loaded_config *one, const char *draft,
                              reslint_error *error) {
    rl_arena *arena = &configs->arena;
    uint32_t count = one->config.layers.len;
    bool *holds = rl_alloc_n(arena, count, sizeof *holds);
    for (uint32_t i = 0; i < count; i++) holds[i] = rl_config_holds(&one->config.layers.items[i], draft);
    for (const rl_config_choice *made = one->choices; made; made = made->next)
        if (memcmp(made->holds, holds, count * sizeof *holds) == 0) return &made->view;
    rl_config_choice *fresh = rl_alloc(arena, sizeof *fresh);
    fresh->holds = holds;
    if (!rl_config_build(configs, one, holds, &fresh->view)) {
        *error = one->error;
        return NULL;
    }
    fresh->next = one->choices;
    one->choices = fresh;
    return &fresh->view;
}

/* The path of a draft in a known folder, absolute. */
static const char *absolute(rl_configs *configs, const rl_config_place *at, const char *path) {
    const char *folder = strcmp(at->real, "/") == 0 ? "" : at->real;
    return rl_format(&configs->arena, "%s/%s", folder, path + folder_len(path));
}

static const rl_view *find_view(rl_configs *configs, const char *path, reslint_error *error) {
    const rl_config_place *at = rl_config_place_of(configs, path);
    if (!at->holds) return configs->ground.base;
    if (at->holds->bad) {
        *error = at->holds->error;
        return NULL;
    }
    return view_of(configs, at->holds, absolute(configs, at, path), error);
}

const rl_view *rl_configs_view(rl_configs *configs, const char *path, reslint_error *error) {
    pthread_mutex_lock(&configs->lock);
    const rl_view *view = find_view(configs, path, error);
    pthread_mutex_unlock(&configs->lock);
    return view;
}

bool rl_configs_exclude(rl_configs *configs, const char *path, bool is_folder) {
    const rl_config_layer *by;
    pthread_mutex_lock(&configs->lock);
    const rl_config_place *at = rl_config_place_of(configs, path);
    bool excluded = at->holds && !at->holds->bad &&
                    rl_config_excluder(&at->holds->config, absolute(configs, at, path), is_folder, &by);
    pthread_mutex_unlock(&configs->lock);
    return excluded;
}

/* The folders above come first, as in a search. */
static const rl_yaml *first_excluder(rl_configs *configs, const rl_config *config, const char *draft,
                                     const rl_config_layer **by) {
    for (const char *slash = strchr(draft + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        const char *folder = rl_copy(&configs->arena, draft, (size_t)(slash - draft));
        const rl_yaml *pattern = rl_config_excluder(config, folder, true, by);
        if (pattern) return pattern;
    }
    return rl_config_excluder(config, draft, false, by);
}

const rl_yaml *rl_configs_excluder(rl_configs *configs, const char *draft, const char **path) {
    const rl_config_layer *by;
    const rl_yaml *pattern = NULL;
    pthread_mutex_lock(&configs->lock);
    const rl_config_place *at = rl_config_place_of(configs, draft);
    if (at->holds) pattern = first_excluder(configs, &at->holds->config, absolute(configs, at, draft), &by);
    pthread_mutex_unlock(&configs->lock);
    if (pattern) *path = by->path;
    return pattern;
}

static bool is_good(const rl_loaded_config *one, reslint_error *error) {
    if (one && one->bad) *error = one->error;
    return !one || !one->bad;
}

rl_configs *rl_configs_begin(rl_arena *arena, const rl_view_ground *ground, const char *by_user, bool search,
                             reslint_error *error) {
    rl_configs *configs = rl_alloc(arena, sizeof *configs);
    configs->ground = *ground;
    configs->style = ground->asked->style;
    configs->search = search;
    pthread_mutex_init(&configs->lock, NULL);
    if (configs->style) configs->elsewhere = rl_config_load(configs, NULL);
    configs->by_user = by_user;
    if (by_user) configs->everywhere = rl_config_load(configs, by_user);
    configs->by_user = NULL;
    if (is_good(configs->elsewhere, error) && is_good(configs->everywhere, error)) return configs;
    rl_configs_end(configs);
    return NULL;
}

void rl_configs_end(rl_configs *configs) {
    if (!configs) return;
    for (rl_loaded_config *one = configs->files; one; one = one->next)
        if (one->set) rl_decl_set_end(one->set);
    pthread_mutex_destroy(&configs->lock);
    rl_arena_free(&configs->arena);
}
