/* Applies one layer on top of the earlier ones: profile and stage, which rules, their levels and options,
 * what is silenced by clause, words that are right. Every name and value is looked up: a misspelt one is an
 * error with its place, not a rule that quietly does something else. */
#include "base/nearest.h"
#include "base/str.h"
#include "config/config.h"
#include "os/file.h"

#define fail(w, at, ...) rl_yaml_fail((w)->error, (w)->layer->path, (at), __VA_ARGS__)

static const rl_origin *origin(rl_config_work *w, const rl_yaml *at, const char *key) {
    rl_origin *from = rl_alloc(w->arena, sizeof *from);
    *from = (rl_origin){w->layer->path, at->line, w->layer->number, key};
    return from;
}

static const char *copied(rl_config_work *w, const rl_yaml *value) {
    reslint_str text = rl_trim(value->text);
    return rl_copy(w->arena, text.ptr, text.len);
}

static bool no_such_rule(rl_config_work *w, const rl_yaml *at, reslint_str id) {
    const char *near = rl_rules_nearest(w->arena, w->rules, id);
    return fail(w, at, "There is no rule “%.*s”%s “reslint rules” lists them all.",
                (int)(id.len < 80 ? id.len : 80), id.ptr, rl_did_you_mean(w->arena, near, "."));
}

/* NULL for "auto". */
static bool apply_choice(rl_config_work *w, const char *key, const char *const *names, uint32_t count,
                         const char **out, const rl_origin **from) {
    const rl_yaml *value = rl_yaml_get(w->layer->map, key);
    if (!value) return true;
    reslint_str said = rl_trim(value->text);
    const char *found = NULL;
    for (uint32_t i = 0; i < count; i++)
        if (rl_is(said, names[i])) found = names[i];
    if (!found && !rl_is(said, "auto")) {
        const char *near = rl_nearest(said, names, count);
        return fail(w, value, "There is no %s “%.40s”%s There are: auto, %s.%s", key, said.ptr,
                    rl_did_you_mean(w->arena, near, "."), rl_listed(w->arena, names, count),
                    count == RL_CONFIG_PROFILES ? " A house style is chosen with “extends: NAME”." : "");
    }
    *out = found;
    *from = origin(w, value, key);
    return true;
}

static bool apply_rules(rl_config_work *w, const char *key, rl_choice choice) {
    const rl_yaml *list = rl_yaml_get(w->layer->map, key);
    if (list && choice == RL_SELECT) rl_settings_select_none(w->rules, w->settings, origin(w, list, key));
    for (const rl_yaml *item = NULL; (item = rl_yaml_item(list, item)) != NULL;) {
        reslint_str id = rl_trim(item->text);
        if (!rl_settings_choose(w->rules, w->settings, id, choice, RESLINT_OFF, origin(w, item, key)))
            return no_such_rule(w, item, id);
    }
    return true;
}

static bool apply_severity(rl_config_work *w) {
    const rl_yaml *map = rl_yaml_get(w->layer->map, "severity");
    for (const rl_yaml *value = map ? map->first : NULL; value; value = value->next) {
        reslint_severity level;
        if (value->kind != RL_YAML_SCALAR || !rl_level_read(rl_trim(value->text), &level)) {
            const char *near = value->kind == RL_YAML_SCALAR
                                   ? rl_nearest(rl_trim(value->text), rl_level_names, RL_SEVERITIES)
                                   : NULL;
            return fail(w, value, "Expected a severity: off, info, warning or error%s",
                        rl_did_you_mean(w->arena, near, "."));
        }
        if (!rl_settings_choose(w->rules, w->settings, value->key->text, RL_LEVEL, level,
                                origin(w, value, "severity")))
            return no_such_rule(w, value->key, value->key->text);
    }
    return true;
}

/* Gives the rule its own array of option values, keeping what earlier layers said. */
static void own_values(rl_config_work *w, uint32_t index, rl_option_value **values, rl_origin **from) {
    const rl_rule *rule = &w->rules->items[index];
    rl_rule_setting *setting = &w->settings[index];
    *values = rl_alloc_n(w->arena, rule->n_options, sizeof **values);
    *from = rl_alloc_n(w->arena, rule->n_options, sizeof **from);
    memcpy(*values, setting->values ? setting->values : rule->presets, rule->n_options * sizeof **values);
    if (setting->values_from) memcpy(*from, setting->values_from, rule->n_options * sizeof **from);
    setting->values = *values;
    setting->values_from = *from;
}

static bool no_such_option(rl_config_work *w, const rl_rule *rule, const rl_yaml *key) {
    const char **names = rl_alloc_n(w->arena, rule->n_options, sizeof *names);
    for (uint32_t i = 0; i < rule->n_options; i++) names[i] = rule->info.rule->options[i].key;
    const char *near = rl_nearest(key->text, names, rule->n_options);
    return fail(w, key, "The rule %s has no option “%.60s”%s It has: %s.", rule->info.rule->id, key->text.ptr,
                rl_did_you_mean(w->arena, near, "."), rl_listed(w->arena, names, rule->n_options));
}

/* A list means the same as its items separated by commas. */
static const char *option_text(rl_config_work *w, const rl_yaml *value) {
    const char *text = "";
    if (value->kind == RL_YAML_SCALAR) return rl_copy(w->arena, value->text.ptr, value->text.len);
    if (value->kind == RL_YAML_MAP) return NULL;
    for (const rl_yaml *item = value->first; item; item = item->next) {
        if (item->kind != RL_YAML_SCALAR) return NULL;
        text = rl_format(w->arena, "%s%s%s", text, text[0] ? "," : "", item->text.ptr);
    }
    return text;
}

static bool wrong_value(rl_config_work *w, const reslint_option *option, const rl_yaml *at, const char *text,
                        const char *problem) {
    static const char one_of[] = "one of ";
    if (strncmp(option->type, one_of, sizeof one_of - 1) != 0)
        return fail(w, at, "The option %s %s.", option->key, problem);
    RL_VEC(const char *) words = {0};
    reslint_str rest = rl_str(option->type + sizeof one_of - 1), word;
    while (rl_take(&rest, '|', &word)) *rl_push(w->arena, &words) = rl_copy(w->arena, word.ptr, word.len);
    const char *near = rl_nearest(rl_str(text), words.items, words.len);
    return fail(w, at, "The option %s cannot be “%.40s”%s It is one of: %s.", option->key, text,
                rl_did_you_mean(w->arena, near, "."), rl_listed(w->arena, words.items, words.len));
}

static bool apply_rule_options(rl_config_work *w, uint32_t index, const rl_yaml *map) {
    const rl_rule *rule = &w->rules->items[index];
    rl_option_value *values;
    rl_origin *from;
    if (map->kind != RL_YAML_MAP)
        return fail(w, map, "Expected options of %s: lines of the form “option: value”.",
                    rule->info.rule->id);
    if (!rule->n_options) return fail(w, map->key, "The rule %s has no options.", rule->info.rule->id);
    own_values(w, index, &values, &from);
    for (const rl_yaml *value = map->first; value; value = value->next) {
        uint32_t i = 0;
        while (i < rule->n_options && !rl_is(value->key->text, rule->info.rule->options[i].key)) i++;
        if (i == rule->n_options) return no_such_option(w, rule, value->key);
        const reslint_option *option = &rule->info.rule->options[i];
        const char *text = option_text(w, value), *problem = "wants one value, or a list";
        if (!text || !rl_option_read(option, rl_str(text), &values[i], &problem))
            return wrong_value(w, option, value, text ? text : "", problem);
        from[i] = *origin(w, value, "options");
    }
    return true;
}

static bool apply_options(rl_config_work *w) {
    const rl_yaml *map = rl_yaml_get(w->layer->map, "options");
    for (const rl_yaml *rule = map ? map->first : NULL; rule; rule = rule->next) {
        uint32_t index = rl_rules_find(w->rules, rule->key->text);
        if (index == UINT32_MAX) return no_such_rule(w, rule->key, rule->key->text);
        if (!apply_rule_options(w, index, rule)) return false;
    }
    return true;
}

/* Does the selector name any rule? Nothing is changed. */
static bool is_known(rl_config_work *w, reslint_str selector) {
    rl_rule_setting *nobodys = rl_settings_begin(w->arena, w->rules);
    return rl_settings_choose(w->rules, nobodys, selector, RL_IGNORE, RESLINT_OFF, NULL);
}

/* "OP 5 (b)": [rule, …], or {rules: […], reason: …} */
static bool apply_clause(rl_config_work *w, const rl_yaml *value) {
    const rl_yaml *list = value, *reason = NULL;
    if (value->kind == RL_YAML_MAP) {
        list = rl_yaml_get(value, "rules");
        reason = rl_yaml_get(value, "reason");
        for (const rl_yaml *key = value->first; key; key = key->next)
            if (key != list && key != reason)
                return fail(w, key->key, "Only “rules” and “reason” are allowed here, not “%.60s”.",
                            key->key->text.ptr);
        if (!list || list->kind == RL_YAML_MAP || (reason && reason->kind != RL_YAML_SCALAR))
            return fail(w, value, "Expected “rules: [rule, …]” and “reason: words”.");
    }
    for (const rl_yaml *item = NULL; (item = rl_yaml_item(list, item)) != NULL;) {
        if (item->kind != RL_YAML_SCALAR) return fail(w, item, "Expected the id of a rule.");
        reslint_str rule = rl_trim(item->text);
        if (!is_known(w, rule)) return no_such_rule(w, item, rule);
        rl_clause_silence *silence = rl_push(w->arena, &w->result->clauses);
        *silence = (rl_clause_silence){value->key->text, rule, reason ? copied(w, reason) : NULL,
                                       origin(w, item, "suppress"), rl_config_names_one(w->layer)};
    }
    return true;
}

static bool apply_clauses(rl_config_work *w) {
    const rl_yaml *map = rl_yaml_get(w->layer->map, "suppress");
    for (const rl_yaml *value = map ? map->first : NULL; value; value = value->next)
        if (!apply_clause(w, value)) return false;
    return true;
}

static const char *from_here(rl_config_work *w, const char *path) {
    return path[0] == '/' ? path : rl_format(w->arena, "%s/%s", w->layer->folder, path);
}

static void add_word(rl_config_work *w, reslint_str word, const rl_origin *from) {
    rl_right_word *right = rl_push(w->arena, &w->result->words);
    *right = (rl_right_word){rl_copy(w->arena, word.ptr, word.len), from};
}

/* One word per line; empty lines, and lines that begin with "#", are skipped. */
static bool add_word_file(rl_config_work *w, const rl_yaml *item) {
    char *bytes;
    size_t len;
    const char *path = from_here(w, copied(w, item));
    if (!rl_config_may_read_words(w->arena, w->layer, path))
        return fail(w, item,
                    "This is not a list of words in the folder of the configuration or below (*.txt, links "
                    "followed), so "
                    "it is not read. A configuration that you name yourself (--config) may take words from "
                    "elsewhere.");
    int problem = rl_read_plain_file(w->arena, path, RL_YAML_MOST_BYTES, &bytes, &len);
    if (problem) return fail(w, item, "The list of words cannot be read: %s.", rl_file_problem(problem));
    reslint_str text = {bytes, (uint32_t)len}, line;
    while (rl_take(&text, '\n', &line)) {
        reslint_str word = rl_trim(line);
        if (word.len && word.ptr[0] != '#') add_word(w, word, origin(w, item, "words"));
    }
    return true;
}

static bool apply_words(rl_config_work *w) {
    const rl_yaml *list = rl_yaml_get(w->layer->map, "words");
    for (const rl_yaml *item = NULL; (item = rl_yaml_item(list, item)) != NULL;) {
        reslint_str word = rl_trim(item->text);
        if (!rl_ends(word, ".txt"))
            add_word(w, word, origin(w, item, "words"));
        else if (!add_word_file(w, item))
            return false;
    }
    return true;
}

static void apply_baseline(rl_config_work *w) {
    const rl_yaml *value = rl_yaml_get(w->layer->map, "baseline");
    if (!value) return;
    w->result->baseline = from_here(w, copied(w, value));
    w->result->baseline_from = origin(w, value, "baseline");
}

bool rl_config_apply(rl_config_work *w, const rl_config_layer *layer) {
    rl_config_result *result = w->result;
    w->layer = layer;
    if (!apply_choice(w, "profile", rl_config_profiles, RL_CONFIG_PROFILES, &result->profile,
                      &result->profile_from) ||
        !apply_choice(w, "stage", rl_config_stages, RL_CONFIG_STAGES, &result->stage, &result->stage_from))
        return false;
    apply_baseline(w);
    return apply_words(w) && apply_rules(w, "select", RL_SELECT) && apply_rules(w, "ignore", RL_IGNORE) &&
           apply_severity(w) && apply_options(w) && apply_clauses(w);
}
