/* Selectors and levels. `--select` names the rules that run, and no others do; what is named by its id, its
 * family or ALL runs even if it is off by default, while the name of a pack selects its rules as they are.
 * `--ignore` outweighs `--select`, and `--severity` sets a level whatever the rule's own table says. */
#include "rules/levels.h"
#include "base/fail.h"
#include "base/nearest.h"
#include "base/str.h"

typedef enum named_by { NOT_NAMED, BY_PACK, BY_NAME } named_by;

static bool fits(const reslint_level *level, const char *profile, const char *stage) {
    return (!level->profile || strcmp(level->profile, profile) == 0) &&
           (!level->stage || strcmp(level->stage, stage) == 0);
}

reslint_severity rl_level_default(const reslint_rule *rule, const char *profile, const char *stage) {
    const reslint_level *level = rule->levels;
    while (!fits(level, profile, stage)) level++; /* the last is for everything */
    /* what was written for the organs of the United Nations is only a remark to others */
    bool remark = strcmp(profile, "other") == 0 && !level->profile && level->severity != RESLINT_OFF;
    return remark ? RESLINT_INFO : level->severity;
}

/* The level of a rule that somebody asks for where it is off: that of its last entry that is not off. */
static reslint_severity level_when_asked(const reslint_rule *rule) {
    reslint_severity found = RESLINT_WARNING;
    for (const reslint_level *level = rule->levels;; level++) {
        if (level->severity != RESLINT_OFF) found = level->severity;
        if (!level->profile && !level->stage) return found;
    }
}

reslint_severity rl_level(const reslint_rule *rule, const rl_rule_setting *setting, const char *profile,
                          const char *stage) {
    if (setting->off) return RESLINT_OFF;
    if (setting->has_level) return setting->level;
    reslint_severity level = rl_level_default(rule, profile, stage);
    return level == RESLINT_OFF && setting->on ? level_when_asked(rule) : level;
}

const rl_origin *rl_switched_off_by(const rl_rule_setting *setting) {
    if (setting->off) return setting->chosen;
    return setting->has_level && setting->level == RESLINT_OFF ? setting->level_from : NULL;
}

static named_by names(reslint_str selector, const reslint_rule_info *info) {
    reslint_str id = rl_str(info->rule->id);
    if (rl_same(selector, id) || rl_is(selector, "ALL")) return BY_NAME;
    if (rl_ends(selector, "*")) {
        reslint_str head = rl_slice(selector, 0, selector.len - 1);
        return id.len >= head.len && rl_same(rl_slice(id, 0, head.len), head) ? BY_NAME : NOT_NAMED;
    }
    return rl_is(selector, info->pack) ? BY_PACK : NOT_NAMED;
}

bool rl_selects(reslint_str selector, const reslint_rule_info *info) {
    return names(selector, info) != NOT_NAMED;
}

rl_rule_setting *rl_settings_begin(rl_arena *arena, const rl_rules *rules) {
    return rl_alloc_n(arena, rules->len, sizeof(rl_rule_setting));
}

void rl_settings_select_none(const rl_rules *rules, rl_rule_setting *settings, const rl_origin *from) {
    for (uint32_t i = 0; i < rules->len; i++) {
        rl_rule_setting *setting = &settings[i];
        setting->off = true;
        setting->on = setting->ignored = false;
        setting->chosen = from;
    }
}

static void ignore(rl_rule_setting *setting, const rl_origin *from) {
    setting->off = setting->ignored = true;
    setting->chosen = from;
}

/* Selecting a rule does not help if its level was set to off before, unless that is taken back. */
static void take_in(rl_rule_setting *setting, named_by by, const rl_origin *from) {
    setting->off = setting->ignored = false;
    setting->chosen = from;
    if (by == BY_NAME) setting->on = true;
    if (setting->level == RESLINT_OFF) setting->has_level = false;
}

static void set_level(rl_rule_setting *setting, bool by_id, reslint_severity level, const rl_origin *from) {
    bool nearer = setting->chosen && from && setting->chosen->layer < from->layer;
    if (setting->ignored && by_id && nearer) setting->off = setting->ignored = false;
    setting->has_level = true;
    setting->level = level;
    setting->level_from = from;
}

bool rl_settings_choose(const rl_rules *rules, rl_rule_setting *settings, reslint_str selector,
                        rl_choice choice, reslint_severity level, const rl_origin *from) {
    bool any = rl_is(selector, "ALL");
    for (uint32_t i = 0; i < rules->len; i++) {
        const reslint_rule_info *info = &rules->items[i].info;
        named_by by = names(selector, info);
        if (by == NOT_NAMED) continue;
        any = true;
        switch (choice) {
        case RL_SELECT: take_in(&settings[i], by, from); break;
        case RL_IGNORE: ignore(&settings[i], from); break;
        case RL_LEVEL: set_level(&settings[i], rl_is(selector, info->rule->id), level, from); break;
        }
    }
    return any;
}

const char *rl_rules_nearest(rl_arena *arena, const rl_rules *rules, reslint_str id) {
    const char **ids = rl_alloc_n(arena, rules->len, sizeof *ids);
    for (uint32_t i = 0; i < rules->len; i++) ids[i] = rules->items[i].info.rule->id;
    return rl_nearest(id, ids, rules->len);
}

/* The layer of the command line is nearer than that of any file. */
static const rl_origin by_select = {"--select", 0, UINT32_MAX, "select"};
static const rl_origin by_ignore = {"--ignore", 0, UINT32_MAX, "ignore"};
static const rl_origin by_severity = {"--severity", 0, UINT32_MAX, "severity"};

typedef struct level_work {
    rl_arena *arena;
    const rl_rules *rules;
    rl_rule_setting *settings;
    reslint_error *error;
} level_work;

static bool choose(level_work *w, reslint_str selector, rl_choice choice, reslint_severity level,
                   const rl_origin *from) {
    if (rl_settings_choose(w->rules, w->settings, selector, choice, level, from)) return true;
    const char *near = rl_rules_nearest(w->arena, w->rules, selector);
    return rl_fail(w->error, NULL, "%s: there is no rule “%.*s”%s “reslint rules” lists them all.",
                   from->path, (int)(selector.len < 80 ? selector.len : 80), selector.ptr,
                   rl_did_you_mean(w->arena, near, "."));
}

/* The next item of a comma-separated list; false at its end. */
static bool next_item(reslint_str *list, reslint_str *item) {
    while (rl_take(list, ',', item)) {
        *item = rl_trim(*item);
        if (item->len) return true;
    }
    return false;
}

static bool choose_all(level_work *w, const char *const *lists, rl_choice choice, const rl_origin *from) {
    for (; lists && *lists; lists++) {
        reslint_str list = rl_str(*lists), item;
        while (next_item(&list, &item))
            if (!choose(w, item, choice, RESLINT_OFF, from)) return false;
    }
    return true;
}

const char *const rl_level_names[RL_SEVERITIES] = {"off", "info", "warning", "error"};

bool rl_level_read(reslint_str word, reslint_severity *out) {
    for (uint32_t i = 0; i < RL_SEVERITIES; i++) {
        if (!rl_is(word, rl_level_names[i])) continue;
        *out = (reslint_severity)i;
        return true;
    }
    return false;
}

static bool choose_levels(level_work *w, const char *const *lists) {
    for (; lists && *lists; lists++) {
        reslint_str list = rl_str(*lists), item;
        while (next_item(&list, &item)) {
            uint32_t equals = rl_find(item, "=", 0);
            reslint_severity level;
            if (equals == UINT32_MAX || !rl_level_read(rl_trim(rl_slice(item, equals + 1, item.len)), &level))
                return rl_fail(
                    w->error, NULL,
                    "--severity: “%.*s” is not of the form RULE=LEVEL with off, info, warning or error.",
                    (int)(item.len < 80 ? item.len : 80), item.ptr);
            if (!choose(w, rl_trim(rl_slice(item, 0, equals)), RL_LEVEL, level, &by_severity)) return false;
        }
    }
    return true;
}

bool rl_settings_make(rl_arena *arena, const rl_rules *rules, const char *const *selected,
                      const char *const *ignored, const char *const *severity, rl_rule_setting *settings,
                      reslint_error *error) {
    level_work w = {arena, rules, settings, error};
    if (selected && *selected) rl_settings_select_none(rules, settings, &by_select);
    return choose_all(&w, selected, RL_SELECT, &by_select) &&
           choose_all(&w, ignored, RL_IGNORE, &by_ignore) && choose_levels(&w, severity);
}
