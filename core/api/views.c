/* The library's face: which settings hold for a draft. Configurations are found and read when the first draft
 * that they hold for is opened, by whichever thread opens it, and kept; what was made is constant. Without a
 * configuration this costs a few looks at folders. */
#include "api/views.h"
#include "base/str.h"

#include <string.h>

static rl_loaded_config *load_once(const reslint_engine *engine, const char *path) {
    rl_configs *configs = engine->configs;
    const char *shown = rl_config_shown(&configs->arena, path);
    for (rl_loaded_config *one = configs->files; one; one = one->next)
        if (strcmp(one->config.path, shown) == 0) return one;
    return rl_config_load(engine, path);
}

/* The folder part of a path as it was given, with its slash; "" for none. */
static size_t folder_len(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? (size_t)(slash - path) + 1 : 0;
}

static bool is_in(const rl_config_place *one, const char *path, size_t len) {
    return strncmp(one->named, path, len) == 0 && !one->named[len];
}

/* Drafts of one folder follow each other. */
const rl_config_place *rl_config_place_of(const reslint_engine *engine, const char *path) {
    rl_configs *configs = engine->configs;
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
    if (file) one->holds = load_once(engine, file);
    if (!one->holds) one->holds = configs->elsewhere;
    one->next = configs->places;
    configs->places = one;
    return configs->last = one;
}

static const rl_view *view_of(const reslint_engine *engine, rl_loaded_config *one, const char *draft,
                              reslint_error *error) {
    rl_arena *arena = &engine->configs->arena;
    uint32_t count = one->config.layers.len;
    bool *holds = rl_alloc_n(arena, count, sizeof *holds);
    for (uint32_t i = 0; i < count; i++) holds[i] = rl_config_holds(&one->config.layers.items[i], draft);
    for (const rl_config_choice *made = one->choices; made; made = made->next)
        if (memcmp(made->holds, holds, count * sizeof *holds) == 0) return &made->view;
    rl_config_choice *fresh = rl_alloc(arena, sizeof *fresh);
    fresh->holds = holds;
    if (!rl_config_build(engine, one, holds, &fresh->view)) {
        *error = one->error;
        return NULL;
    }
    fresh->next = one->choices;
    one->choices = fresh;
    return &fresh->view;
}

static const rl_view *find_view(const reslint_engine *engine, const char *path, reslint_error *error) {
    const rl_config_place *at = rl_config_place_of(engine, path);
    if (!at->holds) return &engine->base;
    if (at->holds->bad) {
        *error = at->holds->error;
        return NULL;
    }
    const char *name = path + folder_len(path), *folder = strcmp(at->real, "/") == 0 ? "" : at->real;
    return view_of(engine, at->holds, rl_format(&engine->configs->arena, "%s/%s", folder, name), error);
}

const rl_view *rl_engine_view(const reslint_engine *engine, const char *path, reslint_error *error) {
    if (!engine->configs) return &engine->base;
    pthread_mutex_lock(&engine->configs->lock);
    const rl_view *view = find_view(engine, path, error);
    pthread_mutex_unlock(&engine->configs->lock);
    return view;
}

bool reslint_engine_excludes(const reslint_engine *engine, const char *path, bool is_folder) {
    if (!engine->configs) return false;
    pthread_mutex_lock(&engine->configs->lock);
    const rl_config_place *at = rl_config_place_of(engine, path);
    bool excluded = false;
    if (at->holds && !at->holds->bad) {
        const char *folder = strcmp(at->real, "/") == 0 ? "" : at->real, *name = path + folder_len(path);
        excluded = rl_config_excludes(&at->holds->config,
                                      rl_format(&engine->configs->arena, "%s/%s", folder, name), is_folder);
    }
    pthread_mutex_unlock(&engine->configs->lock);
    return excluded;
}

static bool is_good(const rl_loaded_config *one, reslint_error *error) {
    if (one && one->bad) *error = one->error;
    return !one || !one->bad;
}

bool rl_configs_begin(reslint_engine *engine, const reslint_settings *settings, reslint_error *error) {
    if (settings->no_config && !settings->config && !engine->asked.style) return true;
    rl_configs *configs = rl_alloc(&engine->arena, sizeof *configs);
    configs->style = engine->asked.style;
    configs->search = !settings->no_config;
    pthread_mutex_init(&configs->lock, NULL);
    engine->configs = configs;
    if (configs->style) configs->elsewhere = rl_config_load(engine, NULL);
    configs->by_user = settings->config;
    if (settings->config) configs->everywhere = rl_config_load(engine, settings->config);
    configs->by_user = NULL;
    return is_good(configs->elsewhere, error) && is_good(configs->everywhere, error);
}

void rl_configs_end(rl_configs *configs) {
    if (!configs) return;
    for (rl_loaded_config *one = configs->files; one; one = one->next)
        if (one->set) rl_decl_set_end(one->set);
    pthread_mutex_destroy(&configs->lock);
    rl_arena_free(&configs->arena);
}
