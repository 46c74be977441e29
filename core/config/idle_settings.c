/* See idle_settings.h. It is not a fault in a file when a nearer file or the command line overrides it: that
 * is what layers are for. */
#include "config/idle_settings.h"

#include "base/str.h"

/* Is the rule off for every text to which these settings can apply? */
static bool is_off(const rl_idle_work *w, uint32_t rule) {
    for (uint32_t p = 0; p < RL_CONFIG_PROFILES; p++)
        for (uint32_t s = 0; s < RL_CONFIG_STAGES; s++) {
            const char *profile = rl_config_profiles[p], *stage = rl_config_stages[s];
            if (w->profile && strcmp(w->profile, profile) != 0) continue;
            if (w->stage && strcmp(w->stage, stage) != 0) continue;
            if (rl_level(w->rules->items[rule].info.rule, &w->settings[rule], profile, stage) != RESLINT_OFF)
                return false;
        }
    return true;
}

/* May the setting be reported as a fault of the file `path`? */
static bool is_its_own_fault(const rl_idle_work *w, const rl_rule_setting *setting, const char *path) {
    const rl_origin *by = rl_switched_off_by(setting);
    if (path[0] == '-') return w->by_files ? by && by->line : !by || !by->line;
    return !by || strcmp(by->path, path) == 0;
}

/* "ignore, line 3", "not among the selected, line 2", "--ignore", "in mun texts" */
static const char *reason(rl_idle_work *w, uint32_t rule) {
    const rl_rule_setting *setting = &w->settings[rule];
    const rl_origin *by = rl_switched_off_by(setting);
    if (!by && w->profile) return rl_format(w->arena, "in texts of the profile %s", w->profile);
    if (!by) return "by default; “select” it";
    const char *how = setting->off && !setting->ignored ? "it is not selected" : by->key;
    if (!by->line) return setting->off && !setting->ignored ? "--select does not name it" : by->path;
    if (w->by_files) return rl_format(w->arena, "%s: %s, line %u", by->path, how, (unsigned)by->line);
    return rl_format(w->arena, "%s, line %u", how, (unsigned)by->line);
}

static void add(rl_idle_work *w, const char *path, uint32_t line, const char *why) {
    *rl_push(w->arena, w->out) = (rl_idle_setting){path, line, why};
}

/* One of the named rules, if all of them are off and for reasons that lie in this file; UINT32_MAX: one is
 * on, or somebody else switched it off. */
static uint32_t all_off(const rl_idle_work *w, reslint_str selector, const char *path) {
    uint32_t found = UINT32_MAX;
    for (uint32_t i = 0; i < w->rules->len; i++) {
        if (!rl_selects(selector, &w->rules->items[i].info)) continue;
        if (!is_off(w, i) || !is_its_own_fault(w, &w->settings[i], path)) return UINT32_MAX;
        if (found == UINT32_MAX) found = i;
    }
    return found;
}

static void look_at(rl_idle_work *w, const char *path, uint32_t line, const char *key, reslint_str selector) {
    uint32_t rule = all_off(w, selector, path);
    if (rule == UINT32_MAX) return;
    add(w, path, line,
        rl_format(w->arena, "%s for %.*s has no effect: the rule is off (%s)", key, (int)selector.len,
                  selector.ptr, reason(w, rule)));
}

static void look_at_levels(rl_idle_work *w, const rl_config_layer *layer) {
    const rl_yaml *map = rl_yaml_get(layer->map, "severity");
    for (const rl_yaml *value = map ? map->first : NULL; value; value = value->next)
        if (!rl_is(rl_trim(value->text), "off"))
            look_at(w, layer->path, value->line, "the severity", rl_trim(value->key->text));
}

static void look_at_options(rl_idle_work *w, const rl_config_layer *layer) {
    const rl_yaml *map = rl_yaml_get(layer->map, "options");
    for (const rl_yaml *rule = map ? map->first : NULL; rule; rule = rule->next)
        look_at(w, layer->path, rule->key->line, "what the options say", rl_trim(rule->key->text));
}

static void look_at_selected(rl_idle_work *w, const rl_config_layer *layer) {
    const rl_yaml *list = rl_yaml_get(layer->map, "select");
    for (const rl_yaml *item = NULL; (item = rl_yaml_item(list, item)) != NULL;)
        look_at(w, layer->path, item->line, "“select”", rl_trim(item->text));
}

/* Do two selectors name a rule that is the same? */
static bool share_a_rule(const rl_idle_work *w, reslint_str a, reslint_str b) {
    for (uint32_t i = 0; i < w->rules->len; i++)
        if (rl_selects(a, &w->rules->items[i].info) && rl_selects(b, &w->rules->items[i].info)) return true;
    return false;
}

/* Reports rules that are ignored without having been selected. */
static void look_at_ignored(rl_idle_work *w, const rl_config_layer *layer) {
    const rl_yaml *list = rl_yaml_get(layer->map, "ignore"), *select = rl_yaml_get(layer->map, "select");
    for (const rl_yaml *item = NULL; select && (item = rl_yaml_item(list, item)) != NULL;) {
        reslint_str selector = rl_trim(item->text);
        const rl_yaml *one = rl_yaml_item(select, NULL);
        while (one && !share_a_rule(w, rl_trim(one->text), selector)) one = rl_yaml_item(select, one);
        if (one) continue;
        add(w, layer->path, item->line,
            rl_format(w->arena, "“ignore” for %.*s has no effect: “select” does not name it",
                      (int)selector.len, selector.ptr));
    }
}

void rl_idle_in_layer(rl_idle_work *work, const rl_config_layer *layer) {
    look_at_selected(work, layer);
    look_at_ignored(work, layer);
    look_at_levels(work, layer);
    look_at_options(work, layer);
}

/* ---- the command line ---------------------------------------------------------------------------------- */

static void look_at_list(rl_idle_work *w, const char *const *lists, const char *option) {
    for (; lists && *lists; lists++) {
        reslint_str list = rl_str(*lists), item, selector;
        while (rl_take(&list, ',', &item)) {
            if (rl_take(&item, '=', &selector) && !rl_is(rl_trim(item), "off"))
                look_at(w, option, 0, option, rl_trim(selector));
        }
    }
}

void rl_idle_on_command_line(rl_idle_work *work, const char *const *selected, const char *const *severity) {
    look_at_list(work, selected, "--select");
    look_at_list(work, severity, "--severity");
}
