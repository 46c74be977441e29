/* reslint rules: every rule with its level in a profile and stage. */
#include "base/str.h"
#include "cli/commands/commands.h"
#include "cli/formats/make_json.h"
#include "cli/wording.h"

/* Without --profile and --stage, and if the configuration says nothing, a General Assembly draft. */
static const char *profile_of(cli *c) {
    const char *profile = reslint_engine_profile(c->engine);
    return profile ? profile : "ga";
}

static const char *stage_of(cli *c) {
    const char *stage = reslint_engine_stage(c->engine);
    return stage ? stage : "draft";
}

static const char *level(cli *c, const reslint_rule_info *info) {
    const char *profile = profile_of(c), *stage = stage_of(c);
    return cli_severity_name(reslint_engine_level(c->engine, info->rule->id, profile, stage));
}

/* How often the rule was right, one entry per profile; NULL: nobody has read its findings. */
static json_t *judged(const char *rule) {
    uint32_t count = 0;
    const reslint_judged *rows = reslint_judged_of(rule, &count);
    json_t *all = count ? json_array() : NULL;
    for (uint32_t i = 0; i < count; i++) {
        json_t *one = json_object();
        json_object_set_new(one, "profile", json_string(rows[i].profile));
        json_object_set_new(one, "places", json_integer(rows[i].right + rows[i].doubtful + rows[i].wrong));
        json_object_set_new(one, "right", json_integer(rows[i].right));
        json_object_set_new(one, "doubtful", json_integer(rows[i].doubtful));
        json_object_set_new(one, "wrong", json_integer(rows[i].wrong));
        json_array_append_new(all, one);
    }
    return all;
}

static int as_json(cli *c) {
    json_t *value = json_object(), *rules = json_array();
    for (uint32_t i = 0; i < reslint_engine_rule_count(c->engine); i++) {
        const reslint_rule_info *info = reslint_engine_rule(c->engine, i);
        json_t *rule = json_object();
        json_object_set_new(rule, "id", cli_json_text(info->rule->id));
        json_object_set_new(rule, "severity", json_string(level(c, info)));
        json_object_set_new(rule, "pack", cli_json_text(info->pack));
        json_object_set_new(rule, "fixable", json_boolean(cli_rule_repairs(info)));
        json_object_set_new(rule, "declarative", json_boolean(info->declarative));
        json_object_set_new(rule, "summary", cli_json_text(info->rule->summary));
        json_t *places = judged(info->rule->id);
        if (places) json_object_set_new(rule, "judged", places);
        json_array_append_new(rules, rule);
    }
    json_object_set_new(value, "version", json_integer(1));
    json_object_set_new(value, "profile", cli_json_text(profile_of(c)));
    json_object_set_new(value, "stage", cli_json_text(stage_of(c)));
    json_object_set_new(value, "rules", rules);
    cli_json_print(&c->out, value, true);
    cli_out_text(&c->out, "\n");
    return CLI_CLEAN;
}

/* With --select only the selected rules are listed; without it every rule is, even those that are off. */
static bool is_listed(cli *c, const reslint_rule_info *info) {
    return !c->options.select.len || strcmp(level(c, info), "off") != 0;
}

static int longest_id(cli *c) {
    size_t longest = 0;
    for (uint32_t i = 0; i < reslint_engine_rule_count(c->engine); i++) {
        const reslint_rule_info *info = reslint_engine_rule(c->engine, i);
        size_t len = strlen(info->rule->id);
        if (is_listed(c, info) && len > longest) longest = len;
    }
    return longest < 60 ? (int)longest : 60;
}

int cli_rules(cli *c) {
    if (c->options.paths.len)
        return cli_fail(c, "“reslint rules” takes no path; “reslint explain RULE” says more of one");
    c->as_here = true;
    if (!cli_engine(c)) return CLI_FAILED;
    if (c->options.format && strcmp(c->options.format, "json") == 0) return as_json(c);
    int width = longest_id(c);
    uint32_t count = 0, repairing = 0;
    for (uint32_t i = 0; i < reslint_engine_rule_count(c->engine); i++) {
        const reslint_rule_info *info = reslint_engine_rule(c->engine, i);
        bool repairs = cli_rule_repairs(info);
        if (!is_listed(c, info)) continue;
        count++;
        repairing += repairs;
        cli_out_format(&c->out, "%-*s  %-7s  ", width, info->rule->id, level(c, info));
        cli_out_clean(&c->out, rl_str(rl_format(c->arena, "%-8s", info->pack)));
        cli_out_format(&c->out, " %s  ", repairs ? "fix" : "   ");
        cli_out_clean(&c->out, rl_str(info->rule->summary));
        cli_out_text(&c->out, "\n");
    }
    cli_out_format(&c->out, "%u %s, %u of them with a repair; levels for %s, %s.\n", count,
                   count == 1 ? "rule" : "rules", repairing, profile_of(c), stage_of(c));
    return CLI_CLEAN;
}
