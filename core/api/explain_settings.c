/* Public interface: what applies to a draft, setting by setting, and where it was set. */
#include "api/internal.h"
#include "base/str.h"

#include <string.h>

typedef struct explaining {
    rl_arena *arena;
    const rl_view *view;
    RL_VEC(reslint_setting) list;
} explaining;

static void add(explaining *e, const char *kind, const char *name, const char *value, const rl_origin *from) {
    reslint_setting *setting = rl_push(e->arena, &e->list);
    *setting = (reslint_setting){kind, name, value, from ? from->path : NULL, from ? from->line : 0};
}

static void add_layers(explaining *e) {
    const rl_config *config = e->view->config;
    const char *last = "";
    if (!config) add(e, "file", "", NULL, NULL);
    for (uint32_t i = 0; config && i < config->layers.len; i++) {
        const rl_config_layer *layer = &config->layers.items[i];
        rl_origin from = {layer->path, layer->glob ? layer->glob->line : 0, 0, NULL};
        if (layer->glob)
            add(e, e->view->holds[i] ? "section" : "other section", "",
                rl_copy(e->arena, layer->glob->text.ptr, layer->glob->text.len), &from);
        else if (strcmp(layer->path, last) != 0)
            add(e, "file", "", layer->path, NULL);
        last = layer->path;
    }
}

static void add_exclusion(explaining *e, const reslint_document *document) {
    rl_origin from = {0};
    rl_configs *configs = document->engine->configs;
    const rl_yaml *pattern = configs ? rl_configs_excluder(configs, document->path, &from.path) : NULL;
    if (!pattern) return;
    from.line = pattern->line;
    add(e, "excluded", "", rl_copy(e->arena, pattern->text.ptr, pattern->text.len), &from);
}

static void add_reading(explaining *e, const rl_asked *asked) {
    static const rl_origin by_profile = {"--profile", 0, 0, NULL}, by_stage = {"--stage", 0, 0, NULL};
    const rl_config_result *said = e->view->said;
    add(e, "reading", "profile", e->view->profile,
        asked->profile ? &by_profile
        : said         ? said->profile_from
                       : NULL);
    add(e, "reading", "stage", e->view->stage, asked->stage ? &by_stage : said ? said->stage_from : NULL);
}

/* Adds the rules about which something was set; those left out of a list of selected ones share one line. */
static void add_rules(explaining *e) {
    uint32_t left_out = 0;
    const rl_origin *by = NULL;
    for (uint32_t i = 0; i < e->view->rules->len; i++) {
        const rl_rule_setting *setting = &e->view->settings.rules[i];
        const char *id = e->view->rules->items[i].info.rule->id;
        if (setting->off && !setting->ignored) {
            left_out++;
            by = setting->chosen;
        } else if (setting->off) {
            add(e, "rule", id, "off", setting->chosen);
        } else if (setting->has_level) {
            add(e, "rule", id, rl_level_names[setting->level], setting->level_from);
        } else if (setting->chosen) {
            add(e, "rule", id, "on", setting->chosen);
        }
    }
    if (left_out)
        add(e, "rule", "the others", rl_format(e->arena, "off: %u that are not selected", (unsigned)left_out),
            by);
}

static void add_options(explaining *e) {
    for (uint32_t i = 0; i < e->view->rules->len; i++) {
        const rl_rule *rule = &e->view->rules->items[i];
        const rl_rule_setting *setting = &e->view->settings.rules[i];
        for (uint32_t k = 0; setting->values_from && k < rule->n_options; k++)
            if (setting->values_from[k].path)
                add(e, "option",
                    rl_format(e->arena, "%s: %s", rule->info.rule->id, rule->info.rule->options[k].key),
                    rl_copy(e->arena, setting->values[k].text.ptr, setting->values[k].text.len),
                    &setting->values_from[k]);
    }
}

static void add_silences(explaining *e, const rl_asked *asked) {
    const rl_config_result *said = e->view->said;
    for (uint32_t i = 0; said && i < said->clauses.len; i++) {
        const rl_clause_silence *clause = &said->clauses.items[i];
        add(e, "silenced", rl_copy(e->arena, clause->place.ptr, clause->place.len),
            rl_copy(e->arena, clause->rule.ptr, clause->rule.len), clause->from);
    }
    for (uint32_t i = 0; said && i < said->words.len; i++)
        add(e, "word", "", said->words.items[i].text, said->words.items[i].from);
    static const rl_origin by_option = {"--baseline", 0, 0, NULL};
    if (asked->baseline)
        add(e, "baseline", "", asked->baseline_path, &by_option);
    else if (said && said->baseline)
        add(e, "baseline", "", rl_config_shown(e->arena, said->baseline), said->baseline_from);
}

const reslint_setting *reslint_document_settings(reslint_document *document, uint32_t *count) {
    explaining e = {.arena = &document->made, .view = document->view};
    add_layers(&e);
    add_exclusion(&e, document);
    add_reading(&e, &document->engine->asked);
    add_rules(&e);
    add_options(&e);
    add_silences(&e, &document->engine->asked);
    *count = e.list.len;
    return e.list.items;
}
