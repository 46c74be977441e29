/* The library's face: which settings hold for a draft. Configurations are found and read when the first draft
 * that they hold for is opened, by whichever thread opens it, and kept; what was made is constant. Without a
 * configuration this costs a few looks at folders. */
#include "base/file.h"
#include "base/str.h"
#include "load/decl_files.h"
#include "load/packs.h"
#include "reslint_internal.h"

#include <pthread.h>
#include <string.h>
#include <sys/stat.h>

/* One choice of a configuration's layers. */
typedef struct choice {
    struct choice *next;
    bool *holds; /* by layer */
    rl_view view;
} choice;

/* A configuration that was read, or could not be. */
typedef struct loaded {
    struct loaded *next;
    rl_config config;
    const rl_rules *rules; /* the engine's, or with those of the configuration's own rule files */
    rl_decl_set *set;      /* of these; or NULL */
    RL_VEC(reslint_pack_info) files;
    bool bad;
    reslint_error error;
    choice *choices;
} loaded;

/* A folder of drafts, as it was named, and what holds there. */
typedef struct place {
    struct place *next;
    const char *named, *real;
    loaded *holds; /* NULL: none */
} place;

struct rl_configs {
    pthread_mutex_t lock; /* guards all that follows */
    rl_arena arena;
    const char *profiles; /* folder; NULL: not looked for yet, or there is none */
    const char *style;    /* the file of a ready profile that --profile names, or NULL */
    loaded *everywhere;   /* --config, or NULL */
    loaded *elsewhere;    /* where no configuration is found: the style alone, or NULL */
    bool search;          /* configurations are looked for */
    place *places;
    loaded *files;
    const place *last; /* that was asked for last */
};

static bool same_file(const char *a, const char *b) {
    struct stat one, other;
    return strcmp(a, b) == 0 || (stat(a, &one) == 0 && stat(b, &other) == 0 && one.st_dev == other.st_dev &&
                                 one.st_ino == other.st_ino);
}

/* Files that --rules names as well are there already. */
static uint32_t without_loaded(const reslint_engine *engine, char **files, uint32_t count) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < count; i++) {
        bool there = false;
        for (uint32_t k = 0; k < engine->packs.len && !there; k++)
            there = same_file(engine->packs.items[k].path, files[i]);
        if (!there) files[kept++] = files[i];
    }
    return kept;
}

static reslint_pack_info *list_file(loaded *one, rl_arena *arena, const rl_config_path *from,
                                    const char *path) {
    reslint_pack_info *info = rl_push(arena, &one->files);
    *info = (reslint_pack_info){.path = path,
                                .name = rl_file_stem(arena, path),
                                .version = "",
                                .origin = rl_format(arena, "rule file, named in %s", from->layer->path)};
    return info;
}

static bool add_rule_file(loaded *one, rl_arena *arena, const rl_config_path *from, const char *path,
                          rl_decls *decls) {
    reslint_pack_info *info = list_file(one, arena, from, path);
    uint32_t before = decls->len;
    if (!rl_config_may_read(arena, path)) {
        rl_yaml_fail(&one->error, from->layer->path, from->at,
                     "%.200s is no YAML file by its name (*.yaml, links followed), so it is not read.", path);
        return false;
    }
    bool good = rl_decl_read_file(arena, path, decls, &one->error);
    info->n_rules = decls->len - before;
    return good;
}

static bool add_rule_files(const reslint_engine *engine, loaded *one, rl_arena *arena) {
    rl_config_paths paths = {0};
    rl_decls decls = {0};
    one->rules = &engine->rules;
    rl_config_rule_files(arena, &one->config, &paths);
    for (uint32_t i = 0; i < paths.len; i++) {
        const rl_config_path *path = &paths.items[i];
        char **files;
        uint32_t count;
        if (!rl_rule_files(arena, rl_config_shown(arena, path->path), &files, &count, &one->error))
            return rl_yaml_fail(&one->error, path->layer->path, path->at, "%s",
                                rl_format(arena, "%s: %s", one->error.path, one->error.message));
        count = without_loaded(engine, files, count);
        for (uint32_t k = 0; k < count; k++)
            if (!add_rule_file(one, arena, path, files[k], &decls)) return false;
    }
    if (!decls.len) return true;
    rl_rules *rules = rl_alloc(arena, sizeof *rules);
    rl_rules_copy(arena, &engine->rules, rules);
    one->rules = rules;
    one->set = rl_decl_set_make(arena, &decls, &one->error);
    return one->set &&
           rl_rules_add_batch(arena, rules, rl_decl_set_batch(one->set),
                              rl_decl_set_infos(arena, one->set, NULL), &one->error) &&
           rl_rules_close(rules, &one->error);
}

/* The command line's, or the configuration's. */
static bool add_baseline(const reslint_engine *engine, loaded *one, rl_arena *arena, rl_view *view) {
    const rl_config_result *said = view->said;
    rl_baseline_entries entries = {0};
    view->settings.baseline = engine->asked.baseline;
    if (engine->asked.baseline || engine->asked.no_baseline || !said->baseline) return true;
    rl_baseline *baseline = rl_alloc(arena, sizeof *baseline);
    const char *path = rl_config_shown(arena, said->baseline);
    if (!rl_baseline_read(arena, path, &entries, &one->error)) {
        bool read = one->error.line; /* then it says where it is wrong */
        if (read) return false;
        rl_fail(&one->error, said->baseline_from->path, "%s",
                rl_format(arena,
                          "The baseline %.200s cannot be read. To write it: reslint --write-baseline %.200s "
                          "DRAFT…",
                          path, path));
        one->error.line = said->baseline_from->line;
        return false;
    }
    rl_baseline_make(arena, &entries, baseline);
    view->settings.baseline = baseline;
    return true;
}

/* The layers that hold, one over the other, and the command line over them. */
static bool build(const reslint_engine *engine, loaded *one, rl_arena *arena, const bool *holds,
                  rl_view *view) {
    rl_config_result *said = rl_alloc(arena, sizeof *said);
    rl_config_work work = {arena, one->rules, &view->settings, said, &one->error, NULL};
    *view = (rl_view){.rules = one->rules, .said = said, .config = &one->config, .holds = holds};
    view->settings.citations = engine->base.settings.citations;
    view->settings.clauses = &said->clauses;
    view->settings.words = &said->words;
    rl_settings_begin(arena, one->rules, &view->settings);
    const char *styles_profile = NULL;
    for (uint32_t i = 0; i < one->config.layers.len; i++) {
        if (holds[i] && !rl_config_apply(&work, &one->config.layers.items[i])) return false;
        if (!engine->configs->elsewhere || i < engine->configs->elsewhere->config.layers.len)
            styles_profile = said->profile;
    }
    const rl_asked *asked = &engine->asked;
    if (!add_baseline(engine, one, arena, view)) return false;
    view->profile = asked->style ? styles_profile : asked->profile ? engine->base.profile : said->profile;
    view->stage = asked->stage ? engine->base.stage : said->stage;
    return rl_settings_make(arena, one->rules, asked->select, asked->ignore, asked->severity, &view->settings,
                            &one->error);
}

/* Sections that hold for no draft of this run are judged too: all layers are applied once. */
static bool judge(const reslint_engine *engine, loaded *one, rl_arena *arena) {
    rl_view nobodys;
    bool *all = rl_alloc_n(arena, one->config.layers.len, sizeof *all);
    for (uint32_t i = 0; i < one->config.layers.len; i++) all[i] = true;
    return build(engine, one, arena, all, &nobodys);
}

static loaded *load(const reslint_engine *engine, const char *path) {
    rl_configs *configs = engine->configs;
    rl_arena *arena = &configs->arena;
    loaded *one = rl_alloc(arena, sizeof *one);
    if (!configs->profiles) configs->profiles = rl_home_folder(arena, "profiles", NULL);
    rl_config_reader reader = {arena, configs->profiles, &one->error};
    one->bad = (configs->style && !rl_config_read(&reader, configs->style, &one->config)) ||
               (path && !rl_config_read(&reader, path, &one->config)) ||
               !add_rule_files(engine, one, arena) || !judge(engine, one, arena);
    one->next = configs->files;
    configs->files = one;
    return one;
}

static loaded *load_once(const reslint_engine *engine, const char *path) {
    rl_configs *configs = engine->configs;
    const char *shown = rl_config_shown(&configs->arena, path);
    for (loaded *one = configs->files; one; one = one->next)
        if (strcmp(one->config.path, shown) == 0) return one;
    return load(engine, path);
}

/* The folder part of a path as it was given, with its slash; "" for none. */
static size_t folder_len(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? (size_t)(slash - path) + 1 : 0;
}

static bool is_in(const place *one, const char *path, size_t len) {
    return strncmp(one->named, path, len) == 0 && !one->named[len];
}

/* Drafts of one folder follow each other. */
static const place *place_of(const reslint_engine *engine, const char *path) {
    rl_configs *configs = engine->configs;
    size_t len = folder_len(path);
    if (configs->last && is_in(configs->last, path, len)) return configs->last;
    for (const place *known = configs->places; known; known = known->next)
        if (is_in(known, path, len)) return configs->last = known;
    place *one = rl_alloc(&configs->arena, sizeof *one);
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

static const rl_view *view_of(const reslint_engine *engine, loaded *one, const char *draft,
                              reslint_error *error) {
    rl_arena *arena = &engine->configs->arena;
    uint32_t count = one->config.layers.len;
    bool *holds = rl_alloc_n(arena, count, sizeof *holds);
    for (uint32_t i = 0; i < count; i++) holds[i] = rl_config_holds(&one->config.layers.items[i], draft);
    for (const choice *made = one->choices; made; made = made->next)
        if (memcmp(made->holds, holds, count * sizeof *holds) == 0) return &made->view;
    choice *fresh = rl_alloc(arena, sizeof *fresh);
    fresh->holds = holds;
    if (!build(engine, one, arena, holds, &fresh->view)) {
        *error = one->error;
        return NULL;
    }
    fresh->next = one->choices;
    one->choices = fresh;
    return &fresh->view;
}

static const rl_view *find_view(const reslint_engine *engine, const char *path, reslint_error *error) {
    const place *at = place_of(engine, path);
    if (!at->holds) return &engine->base;
    if (at->holds->bad) {
        *error = at->holds->error;
        return NULL;
    }
    const char *name = path + folder_len(path), *folder = strcmp(at->real, "/") == 0 ? "" : at->real;
    return view_of(engine, at->holds, rl_format(&engine->configs->arena, "%s/%s", folder, name), error);
}

static const char *words_of(rl_arena *arena, const reslint_error *error) {
    if (!error->line) return rl_copy(arena, error->message, strlen(error->message));
    return rl_format(arena, "line %u: %s", (unsigned)error->line, error->message);
}

/* Of a configuration that cannot be used no file is loaded; the last that was looked at may be why. */
static void list_bad(reslint_engine *engine, const loaded *one, const char *why) {
    for (uint32_t i = 0; i < one->files.len; i++) {
        reslint_pack_info *info = rl_push(&engine->arena, &engine->packs);
        *info = one->files.items[i];
        info->n_rules = 0;
        info->problem = strcmp(info->path, one->error.path) == 0
                            ? why
                            : rl_format(&engine->arena, "%s cannot be used", one->error.path);
    }
}

void rl_configs_list(reslint_engine *engine, const char *draft) {
    if (!engine->configs) return;
    pthread_mutex_lock(&engine->configs->lock);
    const loaded *one = place_of(engine, draft)->holds;
    pthread_mutex_unlock(&engine->configs->lock);
    bool said = !one || !one->bad;
    for (uint32_t i = 0; one && !one->bad && i < one->files.len; i++)
        *rl_push(&engine->arena, &engine->packs) = one->files.items[i];
    if (said) return;
    const char *why = words_of(&engine->arena, &one->error);
    list_bad(engine, one, why);
    for (uint32_t i = 0; i < one->files.len; i++)
        said = said || strcmp(one->files.items[i].path, one->error.path) == 0;
    if (said) return;
    reslint_pack_info *info = rl_push(&engine->arena, &engine->packs);
    *info = (reslint_pack_info){.path = rl_copy(&engine->arena, one->error.path, strlen(one->error.path)),
                                .name = "",
                                .version = "",
                                .origin = "configuration",
                                .problem = why};
}

const rl_view *rl_engine_view(const reslint_engine *engine, const char *path, reslint_error *error) {
    if (!engine->configs) return &engine->base;
    pthread_mutex_lock(&engine->configs->lock);
    const rl_view *view = find_view(engine, path, error);
    pthread_mutex_unlock(&engine->configs->lock);
    return view;
}

static bool is_good(const loaded *one, reslint_error *error) {
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
    if (configs->style) configs->elsewhere = load(engine, NULL);
    if (settings->config) configs->everywhere = load(engine, settings->config);
    return is_good(configs->elsewhere, error) && is_good(configs->everywhere, error);
}

const char *rl_configs_style(rl_arena *arena, const char *name) {
    reslint_error error;
    rl_config_reader reader = {arena, rl_home_folder(arena, "profiles", NULL), &error};
    return rl_config_profile(&reader, rl_str(name));
}

void rl_configs_end(rl_configs *configs) {
    if (!configs) return;
    for (loaded *one = configs->files; one; one = one->next)
        if (one->set) rl_decl_set_end(one->set);
    pthread_mutex_destroy(&configs->lock);
    rl_arena_free(&configs->arena);
}

const char *const *rl_configs_styles(rl_arena *arena, uint32_t *count) {
    RL_VEC(const char *) list = {0};
    char **files = NULL;
    bool *folders;
    uint32_t n = 0;
    const char *folder = rl_home_folder(arena, "profiles", NULL);
    for (uint32_t i = 0; i < RL_CONFIG_PROFILES; i++) *rl_push(arena, &list) = rl_config_profiles[i];
    if (folder && rl_list_folder(arena, folder, &files, &folders, &n)) n = 0;
    for (uint32_t i = 0; i < n; i++) {
        const char *name = rl_file_stem(arena, files[i]);
        bool known = !rl_ends(rl_str(files[i]), ".yaml");
        for (uint32_t k = 0; k < list.len; k++) known = known || strcmp(list.items[k], name) == 0;
        if (!known) *rl_push(arena, &list) = name;
    }
    *count = list.len;
    return list.items;
}
