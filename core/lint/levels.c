/* Selectors and levels. `--select` names the rules that run and no others; what is named by its id, its
 * family or ALL runs even where it is off by default, while a pack's name chooses its rules as they are.
 * `--ignore` is stronger than `--select`, and `--severity` sets a level whatever the rule's own table says.
 */
#include "lint/levels.h"
#include "base/nearest.h"
#include "base/str.h"

typedef enum named_by { NOT_NAMED, BY_PACK, BY_NAME } named_by;

reslint_severity rl_level_default(const reslint_rule *rule, const char *profile, const char *stage) {
    for (const reslint_level *level = rule->levels;; level++) {
        bool profile_fits = !level->profile || strcmp(level->profile, profile) == 0;
        bool stage_fits = !level->stage || strcmp(level->stage, stage) == 0;
        if ((profile_fits && stage_fits) || (!level->profile && !level->stage))
            return profile_fits && stage_fits ? level->severity : RESLINT_OFF;
    }
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

static named_by names(reslint_str selector, const reslint_rule_info *info) {
    reslint_str id = rl_str(info->rule->id);
    if (rl_same(selector, id) || rl_is(selector, "ALL")) return BY_NAME;
    if (rl_ends(selector, "*")) {
        reslint_str head = rl_slice(selector, 0, selector.len - 1);
        return id.len >= head.len && rl_same(rl_slice(id, 0, head.len), head) ? BY_NAME : NOT_NAMED;
    }
    return rl_is(selector, info->pack) ? BY_PACK : NOT_NAMED;
}

static bool unknown(rl_arena *arena, const rl_rules *rules, reslint_str selector, const char *option,
                    reslint_error *error) {
    const char **ids = rl_alloc_n(arena, rules->len, sizeof *ids);
    for (uint32_t i = 0; i < rules->len; i++) ids[i] = rules->items[i].info.rule->id;
    const char *near = rl_nearest(selector, ids, rules->len);
    return rl_fail(error, NULL, "%s: there is no rule “%.*s”%s%s%s “reslint rules” lists them all.", option,
                   (int)(selector.len < 80 ? selector.len : 80), selector.ptr,
                   near ? "; did you mean “" : ".", near ? near : "", near ? "”?" : "");
}

/* What to do with each rule that a selector names. */
typedef void apply(rl_rule_setting *setting, named_by by, reslint_severity level);

static void apply_select(rl_rule_setting *setting, named_by by, reslint_severity level) {
    (void)level;
    setting->off = false;
    if (by == BY_NAME) setting->on = true;
}

static void apply_ignore(rl_rule_setting *setting, named_by by, reslint_severity level) {
    (void)by;
    (void)level;
    setting->off = true;
}

static void apply_severity(rl_rule_setting *setting, named_by by, reslint_severity level) {
    (void)by;
    setting->has_level = true;
    setting->level = level;
}

typedef struct work {
    rl_arena *arena;
    const rl_rules *rules;
    rl_lint_settings *out;
    reslint_error *error;
} work;

static bool apply_selector(work *w, reslint_str selector, const char *option, apply *to,
                           reslint_severity level) {
    bool any = rl_is(selector, "ALL");
    for (uint32_t i = 0; i < w->rules->len; i++) {
        named_by by = names(selector, &w->rules->items[i].info);
        if (by == NOT_NAMED) continue;
        to(&w->out->rules[i], by, level);
        any = true;
    }
    return any || unknown(w->arena, w->rules, selector, option, w->error);
}

/* The next item of a list with commas; false at its end. */
static bool next_item(reslint_str list, uint32_t *at, reslint_str *item) {
    while (*at < list.len) {
        uint32_t end = rl_find(list, ",", *at);
        if (end == UINT32_MAX) end = list.len;
        *item = rl_trim(rl_slice(list, *at, end));
        *at = end + 1;
        if (item->len) return true;
    }
    return false;
}

static bool apply_lists(work *w, const char *const *lists, const char *option, apply *to) {
    for (; lists && *lists; lists++) {
        reslint_str list = rl_str(*lists), item;
        for (uint32_t at = 0; next_item(list, &at, &item);)
            if (!apply_selector(w, item, option, to, RESLINT_OFF)) return false;
    }
    return true;
}

static bool read_level(reslint_str word, reslint_severity *out) {
    static const char *const words[] = {"off", "info", "warning", "error"};
    for (uint32_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (!rl_is(word, words[i])) continue;
        *out = (reslint_severity)i;
        return true;
    }
    return false;
}

static bool apply_severities(work *w, const char *const *lists) {
    for (; lists && *lists; lists++) {
        reslint_str list = rl_str(*lists), item;
        for (uint32_t at = 0; next_item(list, &at, &item);) {
            uint32_t equals = rl_find(item, "=", 0);
            reslint_severity level;
            if (equals == UINT32_MAX || !read_level(rl_trim(rl_slice(item, equals + 1, item.len)), &level))
                return rl_fail(
                    w->error, NULL,
                    "--severity: “%.*s” is not of the form RULE=LEVEL with off, info, warning or error.",
                    (int)(item.len < 80 ? item.len : 80), item.ptr);
            if (!apply_selector(w, rl_trim(rl_slice(item, 0, equals)), "--severity", apply_severity, level))
                return false;
        }
    }
    return true;
}

bool rl_settings_make(rl_arena *arena, const rl_rules *rules, const char *const *select,
                      const char *const *ignore, const char *const *severity, rl_lint_settings *out,
                      reslint_error *error) {
    work w = {arena, rules, out, error};
    out->rules = rl_alloc_n(arena, rules->len, sizeof *out->rules);
    if (select && *select)
        for (uint32_t i = 0; i < rules->len; i++) out->rules[i].off = true;
    return apply_lists(&w, select, "--select", apply_select) &&
           apply_lists(&w, ignore, "--ignore", apply_ignore) && apply_severities(&w, severity);
}
