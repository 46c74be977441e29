/* Public interface: the engine. Packs are opened and judged, their rules registered, the user's choices
 * resolved; after that nothing changes. Anything that cannot be used ends the set-up with a reason: a run
 * without some of its rules must not look clean. */
#include "api/internal.h"
#include "base/fail.h"
#include "base/nearest.h"
#include "base/str.h"
#include "os/library.h"
#include "packs/packs.h"
#include "packs/trust/trust.h"
#include "words/word_lists.h"

#include <string.h>

#define BUILT_IN "built in" /* instead of a path: there is no file */

typedef struct setup {
    reslint_engine *engine;
    const reslint_settings *settings;
    reslint_error *error;
} setup;

static const char *keep(setup *s, const char *text) {
    return rl_copy(&s->engine->arena, text, strlen(text));
}

static bool add_rules(setup *s, const reslint_pack *pack, const char *path, bool built_in) {
    for (const reslint_pack_rule *row = pack->rules; row->rule; row++) {
        reslint_rule_info info = {row->rule, pack->name, path, row->page, row->cases, false, built_in};
        if (!rl_rules_add(&s->engine->arena, &s->engine->rules, &info, s->error)) return false;
    }
    return true;
}

/* A pack that cannot be used ends the set-up, unless packs are only to be listed. */
static bool add_pack(setup *s, const reslint_pack *pack, const char *path, const char *origin,
                     bool built_in) {
    reslint_engine *engine = s->engine;
    uint32_t before = engine->rules.len;
    bool good = pack && rl_pack_queries_add(engine->queries, pack, path, s->error) &&
                add_rules(s, pack, path, built_in);
    if (!good) engine->rules.len = before;
    if (!good && !s->settings->keep_bad_packs) return false;
    reslint_pack_info *info = rl_push(&engine->arena, &engine->packs);
    info->path = path;
    info->origin = origin;
    info->name = pack ? pack->name : "";
    info->version = pack ? pack->version : "";
    info->abi_major = pack ? pack->abi_major : 0;
    info->abi_minor = pack ? pack->abi_minor : 0;
    info->n_rules = engine->rules.len - before;
    info->problem = good ? NULL : keep(s, s->error->message);
    return true;
}

static bool add_file(setup *s, const char *path, rl_origin_of_pack origin) {
    path = keep(s, path);
    return add_pack(s, rl_pack_open(&s->engine->arena, path, origin, s->error), path, rl_origin_words(origin),
                    origin == RL_PACK_INSTALLED);
}

/* The user's own folder, when there is one. */
static bool add_users(setup *s) {
    rl_arena *arena = &s->engine->arena;
    const char *folder = rl_users_folder(arena, "packs");
    char **paths;
    uint32_t count;
    if (!folder || s->settings->installed_only) return true;
    if (!rl_pack_folder(arena, folder, &paths, &count, s->error)) return false;
    for (uint32_t i = 0; i < count; i++)
        if (!add_file(s, paths[i], RL_PACK_USERS)) return false;
    return true;
}

static bool add_folder(setup *s) {
    rl_arena *arena = &s->engine->arena;
    const char *folder = s->settings->pack_folder, *looked_in = "";
    if (!folder) folder = rl_home_folder(arena, "packs", &looked_in);
    if (!folder) return rl_fail(s->error, NULL, "No packs of rules are installed; looked in %s.", looked_in);
    char **paths;
    uint32_t count;
    if (!rl_pack_folder(arena, folder, &paths, &count, s->error)) return false;
    for (uint32_t i = 0; i < count; i++)
        if (!add_file(s, paths[i], RL_PACK_INSTALLED)) return false;
    if (count == 0)
        return rl_fail(s->error, folder, "The folder of packs is empty: there are no rules to check with.");
    return true;
}

/* A pack that is named may already be loaded. */
static bool is_loaded(setup *s, const char *path) {
    rl_arena *arena = &s->engine->arena;
    const char *real = rl_real_path(arena, path);
    for (uint32_t i = 0; real && i < s->engine->packs.len; i++) {
        const char *other = rl_real_path(arena, s->engine->packs.items[i].path);
        if (other && !s->engine->packs.items[i].problem && strcmp(real, other) == 0) return true;
    }
    return false;
}

static bool add_packs(setup *s) {
    const reslint_settings *settings = s->settings;
    if (!settings->no_own_rules && !add_pack(s, &rl_own_rules, BUILT_IN, "of the program", true))
        return false;
    for (const reslint_pack *const *pack = settings->linked; pack && *pack; pack++)
        if (!add_pack(s, rl_pack_judge(*pack, BUILT_IN, s->error) ? *pack : NULL, BUILT_IN, "linked in",
                      true))
            return false;
    if (!settings->no_packs && !((settings->linked || add_folder(s)) && add_users(s))) return false;
    for (const char *const *path = settings->plugins; path && *path; path++)
        if (!is_loaded(s, *path) && !add_file(s, *path, RL_PACK_NAMED)) return false;
    return true;
}

/* NULL for "auto"; false when there is no such name. */
static bool choose(const char *said, const char *const *names, uint32_t count, const char **out) {
    *out = NULL;
    if (!said || strcmp(said, "auto") == 0) return true;
    for (uint32_t i = 0; i < count; i++)
        if (strcmp(said, names[i]) == 0) *out = names[i];
    return *out != NULL;
}

static bool no_such(setup *s, const char *option, const char *said, const char *const *names,
                    uint32_t count) {
    rl_arena *arena = &s->engine->arena;
    const char *near = rl_nearest(rl_str(said), names, count);
    return rl_fail(s->error, NULL, "%s: there is no “%.60s”%s There are: auto, %s.", option, said,
                   rl_did_you_mean(arena, near, "."), rl_listed(arena, names, count));
}

/* Nothing is opened before a rule asks; without the data, rules know no dates. */
static void add_data(setup *s) {
    rl_arena *arena = &s->engine->arena;
    const char *folder = s->settings->data_folder;
    if (!folder) folder = rl_home_folder(arena, "data", NULL);
    if (!folder) return;
    s->engine->base.settings.citations =
        rl_citation_source_new(arena, rl_format(arena, "%s/citations.idx", folder));
    s->engine->base.settings.words_known =
        rl_word_source_new(arena, rl_format(arena, "%s/words.idx", folder));
}

/* A copy, kept for settings that are made when a draft is opened; NULL stays NULL. */
static const char *const *keep_list(setup *s, const char *const *list) {
    RL_VEC(const char *) kept = {0};
    if (!list) return NULL;
    for (; *list; list++) *rl_push(&s->engine->arena, &kept) = keep(s, *list);
    *rl_push(&s->engine->arena, &kept) = NULL;
    return kept.items;
}

static bool add_baseline(setup *s) {
    rl_arena *arena = &s->engine->arena;
    rl_baseline_entries entries = {0};
    s->engine->asked.no_baseline = s->settings->no_baseline;
    if (!s->settings->baseline) return true;
    if (!rl_baseline_read(arena, s->settings->baseline, &entries, s->error)) return false;
    rl_baseline *baseline = rl_alloc(arena, sizeof *baseline);
    rl_baseline_make(arena, &entries, baseline);
    s->engine->asked.baseline_path = keep(s, s->settings->baseline);
    s->engine->asked.baseline = s->engine->base.settings.baseline = baseline;
    return true;
}

/* The file of a house style; built-in profiles need none. */
static const char *ready_profile(setup *s, const char *name) {
    for (uint32_t i = 0; i < RL_CONFIG_PROFILES; i++)
        if (strcmp(name, rl_config_profiles[i]) == 0) return NULL;
    return rl_configs_style(&s->engine->arena, name);
}

/* Lists the house styles in the folder of ready profiles as well. */
static bool no_such_profile(setup *s, const char *said) {
    uint32_t count;
    const char *const *names = rl_configs_styles(&s->engine->arena, &count);
    return no_such(s, "--profile", said, names, count);
}

static bool choose_reading(setup *s) {
    const reslint_settings *settings = s->settings;
    rl_view *base = &s->engine->base;
    s->engine->asked = (rl_asked){.select = keep_list(s, settings->select),
                                  .ignore = keep_list(s, settings->ignore),
                                  .severity = keep_list(s, settings->severity),
                                  .profile = settings->profile != NULL,
                                  .stage = settings->stage != NULL};
    const char *profile = settings->profile;
    s->engine->asked.style = profile ? ready_profile(s, profile) : NULL;
    if (s->engine->asked.style) profile = NULL;
    if (!choose(profile, rl_config_profiles, RL_CONFIG_PROFILES, &base->profile))
        return no_such_profile(s, profile);
    return choose(settings->stage, rl_config_stages, RL_CONFIG_STAGES, &base->stage) ||
           no_such(s, "--stage", settings->stage, rl_config_stages, RL_CONFIG_STAGES);
}

static bool begin_configs(setup *s) {
    reslint_engine *engine = s->engine;
    if (s->settings->no_config && !s->settings->config && !engine->asked.style) return true;
    const rl_view_ground ground = {&engine->rules, &engine->base, &engine->asked, &engine->packs};
    engine->configs =
        rl_configs_begin(&engine->arena, &ground, s->settings->config, !s->settings->no_config, s->error);
    return engine->configs != NULL;
}

const rl_view *rl_engine_view(const reslint_engine *engine, const char *path, reslint_error *error) {
    return engine->configs ? rl_configs_view(engine->configs, path, error) : &engine->base;
}

bool reslint_engine_excludes(const reslint_engine *engine, const char *path, bool is_folder) {
    return engine->configs && rl_configs_exclude(engine->configs, path, is_folder);
}

/* The command line may name a rule that only the folder's configuration provides. */
static bool choose_rules(setup *s) {
    reslint_engine *engine = s->engine;
    const rl_asked *asked = &engine->asked;
    engine->base.rules = &engine->rules;
    engine->shown = &engine->base;
    if (!begin_configs(s)) return false;
    engine->base.settings.rules = rl_settings_begin(&engine->arena, &engine->rules);
    bool good = rl_settings_make(&engine->arena, &engine->rules, asked->select, asked->ignore,
                                 asked->severity, engine->base.settings.rules, s->error);
    if (good) {
        rl_idle_work work = {&engine->arena,       &engine->rules,     engine->base.settings.rules,
                             engine->base.profile, engine->base.stage, false,
                             &engine->idle};
        rl_idle_on_command_line(&work, asked->select, asked->severity);
    }
    const char *folder = s->settings->drafts_in;
    if (!engine->configs || (good && !folder)) return good;
    reslint_error error = {0};
    const char *draft = rl_format(&engine->arena, "%s/draft.md", folder ? folder : ".");
    const rl_view *view = rl_configs_view(engine->configs, draft, &error);
    if (view) engine->shown = view;
    if (s->settings->keep_bad_packs) {
        rl_configs_list(engine->configs, draft, &engine->arena, &engine->packs);
    } else if (!view) {
        if (folder) *s->error = error; /* otherwise it says which rule does not exist */
        return false;
    }
    return good || engine->shown != &engine->base;
}

static bool set_up(setup *s) {
    reslint_engine *engine = s->engine;
    add_data(s);
    return choose_reading(s) && add_baseline(s) && add_packs(s) &&
           rl_engine_add_declarative(engine, s->settings, s->error) &&
           rl_rules_close(&engine->rules, s->error) && choose_rules(s);
}

reslint_engine *reslint_engine_new(const reslint_settings *settings, reslint_error *error) {
    rl_arena arena = {0};
    reslint_engine *engine = rl_alloc(&arena, sizeof *engine);
    engine->arena = arena;
    engine->timed = settings->timed;
    engine->fixes_unseen = settings->fixes_unseen;
    engine->unsafe_unseen = settings->unsafe_unseen;
    engine->fixes_later = settings->fixes_later;
    engine->original = settings->original;
    engine->queries = rl_pack_queries_new(&engine->arena);
    engine->rules.queries = rl_pack_queries_face(engine->queries);
    setup s = {engine, settings, error};
    if (set_up(&s)) return engine;
    reslint_engine_free(engine);
    return NULL;
}

void reslint_engine_free(reslint_engine *engine) {
    if (!engine) return;
    rl_configs_end(engine->configs);
    rl_citation_source_end(engine->base.settings.citations);
    rl_word_source_end(engine->base.settings.words_known);
    rl_pack_queries_end(engine->queries);
    for (uint32_t i = 0; i < engine->sets.len; i++) rl_decl_set_end(engine->sets.items[i].set);
    rl_arena arena = engine->arena;
    rl_arena_free(&arena);
}

uint32_t reslint_engine_rule_count(const reslint_engine *engine) {
    return engine->shown->rules->len;
}

const reslint_rule_info *reslint_engine_rule(const reslint_engine *engine, uint32_t index) {
    const rl_rules *rules = engine->shown->rules;
    return index < rules->len ? &rules->items[index].info : NULL;
}

const reslint_rule_info *reslint_engine_rule_named(const reslint_engine *engine, const char *id) {
    return reslint_engine_rule(engine, rl_rules_find(engine->shown->rules, rl_str(id)));
}

const char *reslint_rule_page_body(const reslint_rule_info *info) {
    const char *page = info->page, *id = info->rule->id;
    size_t len = strlen(id);
    if (!page || strncmp(page, "# ", 2) != 0 || strncmp(page + 2, id, len) != 0 || page[2 + len] != '\n')
        return page;
    page += 2 + len;
    return page + strspn(page, "\n");
}

reslint_severity reslint_engine_level(const reslint_engine *engine, const char *id, const char *profile,
                                      const char *stage) {
    const rl_view *view = engine->shown;
    uint32_t index = rl_rules_find(view->rules, rl_str(id));
    if (index == UINT32_MAX) return RESLINT_OFF;
    return rl_level(view->rules->items[index].info.rule, &view->settings.rules[index], profile, stage);
}

const char *reslint_engine_profile(const reslint_engine *engine) {
    return engine->shown->profile;
}

const char *reslint_engine_stage(const reslint_engine *engine) {
    return engine->shown->stage;
}

uint32_t reslint_engine_pack_count(const reslint_engine *engine) {
    return engine->packs.len;
}

const reslint_pack_info *reslint_engine_pack(const reslint_engine *engine, uint32_t index) {
    return index < engine->packs.len ? &engine->packs.items[index] : NULL;
}

bool reslint_loads_packs(void) {
    return rl_library_loads();
}
