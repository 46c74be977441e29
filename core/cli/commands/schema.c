/* The JSON schema of .reslint.yaml, made from the loaded rules: editors use it to complete names and options
 * and to mark misspelt ones as you type. */
#include "base/str.h"
#include "cli/commands/commands.h"
#include "cli/formats/make_json.h"

static json_t *described(json_t *schema, const char *words) {
    json_object_set_new(schema, "description", cli_json_text(words));
    return schema;
}

static json_t *of_type(const char *type) {
    json_t *schema = json_object();
    json_object_set_new(schema, "type", json_string(type));
    return schema;
}

static json_t *one_of(const char *const *words) {
    json_t *schema = json_object(), *list = json_array();
    for (; *words; words++) json_array_append_new(list, json_string(*words));
    json_object_set_new(schema, "enum", list);
    return schema;
}

static json_t *list_of(json_t *item) {
    json_t *schema = of_type("array");
    json_object_set_new(schema, "items", item);
    return schema;
}

/* A list, or a single item instead of one. */
static json_t *some(json_t *item) {
    json_t *schema = json_object(), *ways = json_array();
    json_array_append(ways, item);
    json_array_append_new(ways, list_of(item));
    json_object_set_new(schema, "anyOf", ways);
    return schema;
}

static json_t *reference(const char *name) {
    json_t *schema = json_object();
    json_object_set_new(schema, "$ref", json_sprintf("#/definitions/%s", name));
    return schema;
}

static json_t *map_of(json_t *properties, json_t *others) {
    json_t *schema = of_type("object");
    if (properties) json_object_set_new(schema, "properties", properties);
    json_object_set_new(schema, "additionalProperties", others ? others : json_false());
    return schema;
}

/* An old YAML reader takes "off" as false, so both are accepted. */
static json_t *levels(void) {
    json_t *list = json_pack("[s,b,s,s,s]", "off", 0, "info", "warning", "error");
    json_t *schema = json_object();
    json_object_set_new(schema, "enum", list);
    return schema;
}

static json_t *option_schema(const reslint_option *option) {
    static const char one[] = "one of ";
    if (strcmp(option->type, "int") == 0) return described(of_type("integer"), option->help);
    if (strcmp(option->type, "bool") == 0) return described(of_type("boolean"), option->help);
    if (strncmp(option->type, one, sizeof one - 1) != 0)
        return described(some(of_type("string")), option->help);
    json_t *schema = json_object(), *list = json_array();
    reslint_str words = rl_str(option->type + sizeof one - 1), word;
    while (rl_take(&words, '|', &word)) json_array_append_new(list, json_stringn(word.ptr, word.len));
    json_object_set_new(schema, "enum", list);
    return described(schema, option->help);
}

static json_t *rule_names(cli *c) {
    json_t *names = json_array(), *known = json_object(), *family = json_object(), *ways = json_array();
    for (uint32_t i = 0; i < reslint_engine_rule_count(c->engine); i++)
        json_array_append_new(names, json_string(reslint_engine_rule(c->engine, i)->rule->id));
    json_array_append_new(names, json_string("ALL"));
    for (uint32_t i = 0; i < reslint_engine_pack_count(c->engine); i++)
        json_array_append_new(names, cli_json_text(reslint_engine_pack(c->engine, i)->name));
    json_object_set_new(known, "enum", names);
    json_object_set_new(family, "pattern", json_string("^[a-z0-9-]+\\*$"));
    json_array_append_new(ways, known);
    json_array_append_new(ways, family);
    json_t *schema = of_type("string");
    json_object_set_new(schema, "anyOf", ways);
    return schema;
}

static void add_rules(cli *c, json_t *severity, json_t *options) {
    for (uint32_t i = 0; i < reslint_engine_rule_count(c->engine); i++) {
        const reslint_rule *rule = reslint_engine_rule(c->engine, i)->rule;
        json_object_set_new(severity, rule->id, described(levels(), rule->summary));
        if (!rule->options || !rule->options->key) continue;
        json_t *keys = json_object();
        for (const reslint_option *o = rule->options; o->key; o++)
            json_object_set_new(keys, o->key, option_schema(o));
        json_object_set_new(options, rule->id, described(map_of(keys, NULL), rule->summary));
    }
}

static json_t *suppress_schema(void) {
    json_t *keys = json_object(), *ways = json_array(), *value = json_object();
    json_object_set_new(keys, "rules", some(reference("rule")));
    json_object_set_new(keys, "reason", of_type("string"));
    json_array_append_new(ways, some(reference("rule")));
    json_array_append_new(ways, map_of(keys, NULL));
    json_object_set_new(value, "anyOf", ways);
    return map_of(NULL, value);
}

/* The keys that may also be used in a section for some drafts. */
static json_t *common_keys(json_t *severity, json_t *options) {
    static const char *const profiles[] = {"ga", "sc", "ecosoc", "hrc", "mun", "other", "auto", NULL};
    static const char *const stages[] = {"negotiation", "draft", "tabled", "adopted", "auto", NULL};
    json_t *keys = json_object();
    json_object_set_new(keys, "profile", described(one_of(profiles), "House style"));
    json_object_set_new(keys, "stage", described(one_of(stages), "Stage of the drafts"));
    json_object_set_new(keys, "select", described(some(reference("rule")), "Only these rules"));
    json_object_set_new(keys, "ignore", described(some(reference("rule")), "Not these rules"));
    json_t *levels_by_rule = map_of(severity, NULL), *patterns = json_object();
    json_object_set_new(patterns, "^([a-z0-9-]+\\*|ALL)$", levels());
    json_object_set_new(levels_by_rule, "patternProperties", patterns);
    json_object_set_new(keys, "severity", described(levels_by_rule, "Another level"));
    json_object_set_new(keys, "options", described(map_of(options, NULL), "What rules can be told"));
    json_object_set_new(keys, "words", described(some(of_type("string")), "Words that are right here"));
    json_object_set_new(keys, "suppress",
                        described(suppress_schema(), "Findings that are wrong here, by place"));
    return keys;
}

int cli_schema(cli *c) {
    c->as_here = true;
    if (!cli_engine(c)) return CLI_FAILED;
    json_t *severity = json_object(), *options = json_object();
    add_rules(c, severity, options);
    json_t *keys = common_keys(severity, options), *whole = json_deep_copy(keys);
    json_object_set_new(whole, "extends",
                        described(some(of_type("string")), "Profiles that come with reslint, or files"));
    json_object_set_new(whole, "rules", described(some(of_type("string")), "Rule files, or folders of them"));
    json_object_set_new(whole, "exclude",
                        described(some(of_type("string")), "Passed over when folders are searched"));
    json_object_set_new(whole, "baseline", described(of_type("string"), "Findings that were there before"));
    json_object_set_new(whole, "files",
                        described(map_of(NULL, reference("section")), "Other settings for some drafts"));
    json_t *root = map_of(whole, NULL), *definitions = json_object();
    json_object_set_new(definitions, "rule", rule_names(c));
    json_object_set_new(definitions, "section", map_of(keys, NULL));
    json_object_set_new(root, "definitions", definitions);
    json_object_set_new(root, "$schema", json_string("http://json-schema.org/draft-07/schema#"));
    json_object_set_new(root, "title", json_string("reslint configuration"));
    cli_json_print(&c->out, root, true);
    cli_out_text(&c->out, "\n");
    return CLI_CLEAN;
}
