/* Reads a configuration, with its rule files and its baseline, and turns it into settings. One that cannot be
 * used is kept together with the error, so that it is read and reported only once. */
#include "base/fail.h"
#include "base/str.h"
#include "config/draft_settings.h"
#include "os/file.h"
#include "os/guard.h"
#include "os/paths.h"
#include "packs/packs.h"
#include "rulefile/find_rulefiles.h"

#include <string.h>

/* Leaves out files that are already loaded because --rules names them too. */
static uint32_t without_loaded(rl_configs *configs, char **files, uint32_t count) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < count; i++) {
        bool there = false;
        for (uint32_t k = 0; k < configs->ground.packs->len && !there; k++)
            there = rl_is_same_file(configs->ground.packs->items[k].path, files[i]);
        if (!there) files[kept++] = files[i];
    }
    return kept;
}

static reslint_pack_info *list_file(rl_loaded_config *one, rl_arena *arena, const rl_config_path *from,
                                    const char *path) {
    reslint_pack_info *info = rl_push(arena, &one->files);
    *info = (reslint_pack_info){.path = path,
                                .name = rl_file_stem(arena, path),
                                .version = "",
                                .origin = rl_format(arena, "rule file, named in %s", from->layer->path)};
    return info;
}

static bool add_rule_file(rl_loaded_config *one, rl_arena *arena, const rl_config_path *from,
                          const char *path, rl_decls *decls) {
    reslint_pack_info *info = list_file(one, arena, from, path);
    uint32_t before = decls->len;
    if (!rl_config_may_read(arena, path)) {
        rl_yaml_fail(&one->error, from->layer->path, from->at,
                     "%.200s is not a YAML file by its name (*.yaml, links followed), so it is not read.",
                     path);
        return false;
    }
    rl_watch *watch = rl_watch_reading(path);
    bool good = rl_decl_read_file(arena, path, decls, &one->error);
    rl_watch_was_read(watch);
    info->n_rules = decls->len - before;
    return good;
}

static bool add_rule_files(rl_configs *configs, rl_loaded_config *one, rl_arena *arena) {
    rl_config_paths paths = {0};
    rl_decls decls = {0};
    one->rules = configs->ground.rules;
    rl_config_rule_files(arena, &one->config, &paths);
    for (uint32_t i = 0; i < paths.len; i++) {
        const rl_config_path *path = &paths.items[i];
        char **files;
        uint32_t count;
        if (!rl_rule_files(arena, rl_config_shown(arena, path->path), &files, &count, &one->error))
            return rl_yaml_fail(&one->error, path->layer->path, path->at, "%s",
                                rl_format(arena, "%s: %s", one->error.path, one->error.message));
        count = without_loaded(configs, files, count);
        for (uint32_t k = 0; k < count; k++)
            if (!add_rule_file(one, arena, path, files[k], &decls)) return false;
    }
    if (!decls.len) return true;
    rl_rules *rules = rl_alloc(arena, sizeof *rules);
    rl_rules_copy(arena, configs->ground.rules, rules);
    one->rules = rules;
    one->set = rl_decl_set_make(arena, &decls, &one->error);
    return one->set &&
           rl_rules_add_batch(arena, rules, rl_decl_set_batch(one->set),
                              rl_decl_set_infos(arena, one->set, NULL), &one->error) &&
           rl_rules_close(rules, &one->error);
}

/* Adds the baseline of the command line, or else of the configuration. */
static bool add_baseline(rl_configs *configs, rl_loaded_config *one, rl_arena *arena, rl_view *view) {
    const rl_config_result *said = view->said;
    rl_baseline_entries entries = {0};
    view->settings.baseline = configs->ground.asked->baseline;
    if (configs->ground.asked->baseline || configs->ground.asked->no_baseline || !said->baseline) return true;
    rl_baseline *baseline = rl_alloc(arena, sizeof *baseline);
    const char *path = rl_config_shown(arena, said->baseline);
    if (!rl_baseline_read(arena, path, &entries, &one->error)) {
        if (rl_is_there(path)) return false; /* the error says what is wrong with it */
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

bool rl_config_build(rl_configs *configs, rl_loaded_config *one, const bool *holds, rl_view *view) {
    rl_arena *arena = &configs->arena;
    rl_config_result *said = rl_alloc(arena, sizeof *said);
    *view = (rl_view){.rules = one->rules, .said = said, .config = &one->config, .holds = holds};
    view->settings.citations = configs->ground.base->settings.citations;
    view->settings.words_known = configs->ground.base->settings.words_known;
    view->settings.clauses = &said->clauses;
    view->settings.words = &said->words;
    view->settings.rules = rl_settings_begin(arena, one->rules);
    rl_config_work work = {arena, one->rules, view->settings.rules, said, &one->error, NULL};
    const char *styles_profile = NULL;
    for (uint32_t i = 0; i < one->config.layers.len; i++) {
        if (holds[i] && !rl_config_apply(&work, &one->config.layers.items[i])) return false;
        if (!configs->elsewhere || i < configs->elsewhere->config.layers.len) styles_profile = said->profile;
    }
    const rl_asked *asked = configs->ground.asked;
    if (!add_baseline(configs, one, arena, view)) return false;
    view->profile = asked->style     ? styles_profile
                    : asked->profile ? configs->ground.base->profile
                                     : said->profile;
    view->stage = asked->stage ? configs->ground.base->stage : said->stage;
    return rl_settings_make(arena, one->rules, asked->select, asked->ignore, asked->severity,
                            view->settings.rules, &one->error);
}

/* Sections that apply to no draft of this run are checked too, by applying all layers once. */
static bool judge(rl_configs *configs, rl_loaded_config *one, rl_arena *arena) {
    rl_view nobodys;
    bool *all = rl_alloc_n(arena, one->config.layers.len, sizeof *all);
    for (uint32_t i = 0; i < one->config.layers.len; i++) all[i] = true;
    return rl_config_build(configs, one, all, &nobodys);
}

/* Finds settings of the file itself that have no effect: in its layer for all drafts, and in each section
 * together with that layer. What it extends was not written for it and is left out. */
static void find_idle(rl_configs *configs, rl_loaded_config *one, rl_arena *arena) {
    uint32_t count = one->config.layers.len;
    bool *holds = rl_alloc_n(arena, count, sizeof *holds);
    for (uint32_t i = 0; i < count; i++) {
        const rl_config_layer *layer = &one->config.layers.items[i];
        if (!one->config.path || strcmp(layer->path, one->config.path) != 0) continue;
        rl_view view;
        for (uint32_t k = 0; k < count; k++) holds[k] = k == i || !one->config.layers.items[k].glob;
        if (!rl_config_build(configs, one, holds, &view)) return;
        rl_idle_work work = {arena,      one->rules, view.settings.rules, view.profile,
                             view.stage, false,      &one->idle};
        rl_idle_in_layer(&work, layer);
        work.by_files = true;
        if (!layer->glob)
            rl_idle_on_command_line(&work, configs->ground.asked->select, configs->ground.asked->severity);
    }
}

static bool read_named(rl_config_reader *reader, const char *path, const rl_configs *configs,
                       rl_loaded_config *one) {
    reader->own = path && path == configs->by_user;
    return !path || rl_config_read(reader, path, &one->config);
}

rl_loaded_config *rl_config_load(rl_configs *configs, const char *path) {
    rl_arena *arena = &configs->arena;
    rl_loaded_config *one = rl_alloc(arena, sizeof *one);
    if (!configs->profiles) configs->profiles = rl_home_folder(arena, "profiles", NULL);
    rl_config_reader reader = {arena, configs->profiles, &one->error, false};
    one->bad = (configs->style && !rl_config_read(&reader, configs->style, &one->config)) ||
               !read_named(&reader, path, configs, one) || !add_rule_files(configs, one, arena) ||
               !judge(configs, one, arena);
    if (!one->bad) find_idle(configs, one, arena);
    one->next = configs->files;
    configs->files = one;
    return one;
}
