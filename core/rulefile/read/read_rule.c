/* A rule file: one rule, or several under `rules:`. An unknown key is refused, and so is one that the rule's
 * kind cannot use, since a rule that does less than its author thinks is worse than none. */
#include "rulefile/read/read_rule.h"
#include "base/nearest.h"
#include "base/str.h"
#include "rulefile/find_rulefiles.h"
#include "rules/registry.h"

#include <stdlib.h>

const char *const rl_decl_kind_names[RL_DECL_KINDS] = {"existence",      "substitution", "occurrence",
                                                       "repetition",     "consistency",  "conditional",
                                                       "capitalization", "sequence",     "query"};

enum {
    EXISTS = 1u << RL_DECL_EXISTENCE,
    SWAPS = 1u << RL_DECL_SUBSTITUTION,
    COUNTS = 1u << RL_DECL_OCCURRENCE,
    REPEATS = 1u << RL_DECL_REPETITION,
    CONSISTS = 1u << RL_DECL_CONSISTENCY,
    IF_THEN = 1u << RL_DECL_CONDITIONAL,
    CAPITALS = 1u << RL_DECL_CAPITALIZATION,
    ORDERS = 1u << RL_DECL_SEQUENCE,
    QUERIES = 1u << RL_DECL_QUERY,
    FINDS = EXISTS | SWAPS | COUNTS | REPEATS,
    TEXTS = FINDS | CONSISTS | IF_THEN | CAPITALS | ORDERS,
    ALL = TEXTS | QUERIES
};

/* Every key and the kinds that use it. */
static const struct {
    const char *name;
    uint32_t kinds;
} keys[] = {
    {"id", ALL},
    {"summary", ALL},
    {"kind", ALL},
    {"level", ALL},
    {"severity", ALL}, /* the same as level */
    {"message", ALL},
    {"authority", ALL},
    {"what", ALL},
    {"why", ALL},
    {"right", ALL},
    {"wrong", ALL},
    {"cases", ALL},
    {"yields-to", ALL},
    {"from-session", TEXTS},
    {"to-session", TEXTS},
    {"scope", TEXTS},
    {"except", TEXTS},
    {"exceptions", TEXTS},
    {"unless", TEXTS},
    {"ignorecase", TEXTS},
    {"options", TEXTS},
    {"words", FINDS},
    {"patterns", FINDS},
    {"swap", SWAPS},
    {"write", EXISTS | SWAPS | COUNTS | REPEATS | QUERIES},
    {"applicability", EXISTS | SWAPS | COUNTS | REPEATS | CONSISTS | CAPITALS | QUERIES},
    {"max", COUNTS},
    {"min", COUNTS},
    {"per", COUNTS},
    {"either", CONSISTS},
    {"first", IF_THEN},
    {"second", IF_THEN},
    {"before", IF_THEN},
    {"style", CAPITALS},
    {"steps", ORDERS},
    {"query", QUERIES},
};
enum { N_KEYS = sizeof keys / sizeof *keys };

bool rl_decl_string(rl_decl_reader *r, const char *key, const char **out) {
    const rl_yaml *value = rl_yaml_get(r->map, key);
    if (!value) return true;
    if (value->kind != RL_YAML_SCALAR || !rl_trim(value->text).len)
        return rl_decl_fail(r, value, "“%s” wants some words.", key);
    reslint_str text = rl_trim(value->text);
    *out = rl_copy(r->arena, text.ptr, text.len);
    return true;
}

bool rl_decl_number(rl_decl_reader *r, const rl_yaml *at, uint32_t *out) {
    static const reslint_option whole = {"", "int", "0", ""};
    rl_option_value value;
    const char *problem;
    if (at->kind != RL_YAML_SCALAR || !rl_option_read(&whole, at->text, &value, &problem) ||
        value.number < 0 || value.number > 1000000)
        return rl_decl_fail(r, at, "Expected a whole number.");
    *out = (uint32_t)value.number;
    return true;
}

bool rl_decl_bool(rl_decl_reader *r, const char *key, bool *out) {
    static const reslint_option yes_no = {"", "bool", "false", ""};
    const rl_yaml *value = rl_yaml_get(r->map, key);
    rl_option_value read;
    const char *problem;
    if (!value) return true;
    if (value->kind != RL_YAML_SCALAR || !rl_option_read(&yes_no, value->text, &read, &problem))
        return rl_decl_fail(r, value, "“%s” wants true or false.", key);
    *out = read.number != 0;
    return true;
}

bool rl_decl_choice(rl_decl_reader *r, const rl_yaml *at, const char *what, const char *const *names,
                    uint32_t count, uint32_t *out) {
    if (at->kind != RL_YAML_SCALAR) return rl_decl_fail(r, at, "Expected one word.");
    for (uint32_t i = 0; i < count; i++) {
        if (!rl_is(at->text, names[i])) continue;
        *out = i;
        return true;
    }
    const char *near = rl_nearest(at->text, names, count);
    return rl_decl_fail(r, at, "There is no %s “%.40s”%s There are: %s.", what, at->text.ptr,
                        rl_did_you_mean(r->arena, near, "."), rl_listed(r->arena, names, count));
}

bool rl_decl_each(rl_decl_reader *r, const rl_yaml *list, bool (*take)(rl_decl_reader *, const rl_yaml *)) {
    if (list->kind != RL_YAML_LIST) return take(r, list);
    for (const rl_yaml *item = list->first; item; item = item->next)
        if (!take(r, item)) return false;
    return true;
}

static bool check_keys(rl_decl_reader *r) {
    const char *names[N_KEYS];
    for (uint32_t i = 0; i < N_KEYS; i++) names[i] = keys[i].name;
    for (const rl_yaml *value = r->map->first; value; value = value->next) {
        uint32_t i = 0;
        if (!rl_decl_choice(r, value->key, "key", names, N_KEYS, &i)) return false;
        if (!(keys[i].kinds & 1u << r->decl->kind))
            return rl_decl_fail(r, value->key, "A rule of kind %s has no “%s”.",
                                rl_decl_kind_names[r->decl->kind], names[i]);
    }
    return true;
}

/* Without `kind`, the keys show which kind it is. */
static bool read_kind(rl_decl_reader *r) {
    const rl_yaml *said = rl_yaml_get(r->map, "kind");
    uint32_t kind = RL_DECL_EXISTENCE;
    if (said) {
        if (!rl_decl_choice(r, said, "kind of rule", rl_decl_kind_names, RL_DECL_KINDS, &kind)) return false;
    } else if (rl_yaml_get(r->map, "swap")) {
        kind = RL_DECL_SUBSTITUTION;
    } else if (rl_yaml_get(r->map, "either")) {
        kind = RL_DECL_CONSISTENCY;
    } else if (rl_yaml_get(r->map, "steps")) {
        kind = RL_DECL_SEQUENCE;
    } else if (rl_yaml_get(r->map, "query")) {
        kind = RL_DECL_QUERY;
    } else if (rl_yaml_get(r->map, "first")) {
        kind = RL_DECL_CONDITIONAL;
    }
    r->decl->kind = (rl_decl_kind)kind;
    return true;
}

static bool read_names(rl_decl_reader *r) {
    rl_decl *d = r->decl;
    if (!rl_decl_string(r, "id", &d->id) || !rl_decl_string(r, "summary", &d->summary)) return false;
    if (!d->id) d->id = rl_file_stem(r->arena, r->path);
    if (!rl_is_id(d->id))
        return rl_decl_fail(r, rl_yaml_get(r->map, "id") ? rl_yaml_get(r->map, "id") : r->map,
                            "“%.80s” cannot be a rule's id: small letters, digits and single hyphens.",
                            d->id);
    if (!d->summary)
        return rl_decl_fail(r, r->map, "The rule %s has no “summary”: one line that says what it is for.",
                            d->id);
    if (strchr(d->summary, '\n'))
        return rl_decl_fail(r, rl_yaml_get(r->map, "summary"), "The summary is one line.");
    return true;
}

/* Defaults for the options that rules of this kind have. */
static bool read_options(rl_decl_reader *r) {
    static const char *const names[] = {"allow", "max", "min"};
    const rl_yaml *options = rl_yaml_get(r->map, "options");
    r->decl->allow = "";
    if (!options) return true;
    if (options->kind != RL_YAML_MAP) return rl_decl_fail(r, options, "“options” has lines “option: value”.");
    for (const rl_yaml *value = options->first; value; value = value->next) {
        uint32_t which = 0;
        uint32_t count = r->decl->kind == RL_DECL_OCCURRENCE ? 3 : 1;
        if (!rl_decl_choice(r, value->key, "option", names, count, &which)) return false;
        if (value->kind != RL_YAML_SCALAR) return rl_decl_fail(r, value, "Expected one value.");
        if (which == 0) r->decl->allow = value->text.ptr;
        if (which && !rl_decl_number(r, value, which == 1 ? &r->decl->max : &r->decl->min)) return false;
    }
    return true;
}

static bool read_numbers(rl_decl_reader *r) {
    static const char *const pers[] = {"paragraph", "resolution"};
    static const char *const styles[] = {"sentence", "title", "lower", "upper"};
    rl_decl *d = r->decl;
    const rl_yaml *max = rl_yaml_get(r->map, "max"), *min = rl_yaml_get(r->map, "min");
    const rl_yaml *per = rl_yaml_get(r->map, "per"), *style = rl_yaml_get(r->map, "style");
    uint32_t choice = 0;
    const rl_yaml *from = rl_yaml_get(r->map, "from-session"), *to = rl_yaml_get(r->map, "to-session");
    d->max = UINT32_MAX;
    if (!read_options(r)) return false;
    if (from && !rl_decl_number(r, from, &d->from_session)) return false;
    if (to && !rl_decl_number(r, to, &d->to_session)) return false;
    if (from && to && d->from_session > d->to_session)
        return rl_decl_fail(r, from, "“from-session” comes after “to-session”.");
    if (max && !rl_decl_number(r, max, &d->max)) return false;
    if (min && !rl_decl_number(r, min, &d->min)) return false;
    if (d->kind == RL_DECL_OCCURRENCE && d->max == UINT32_MAX && !d->min)
        return rl_decl_fail(r, r->map, "The rule %s says neither “max” nor “min”.", d->id);
    if (d->min > d->max)
        return rl_decl_fail(r, min ? min : rl_yaml_get(r->map, "options"), "“min” is more than “max”.");
    if (per && !rl_decl_choice(r, per, "“per”", pers, 2, &choice)) return false;
    d->per = per ? (rl_decl_per)choice : RL_DECL_PER_RESOLUTION;
    if (style && !rl_decl_choice(r, style, "style", styles, 4, &choice)) return false;
    d->style = style ? (rl_decl_style)choice : RL_DECL_STYLE_SENTENCE;
    return true;
}

static bool read_applicability(rl_decl_reader *r) {
    static const char *const names[] = {"safe", "unsafe", "display", "none"};
    const rl_yaml *said = rl_yaml_get(r->map, "applicability");
    r->decl->applicability = RESLINT_FIX_UNSAFE;
    return !said || rl_decl_choice(r, said, "applicability", names, 4, &r->decl->applicability);
}

static bool take_yields(rl_decl_reader *r, const rl_yaml *at) {
    if (at->kind != RL_YAML_SCALAR) return rl_decl_fail(r, at, "Expected the id of a rule.");
    *rl_push(r->arena, &r->decl->yields_to) = at->text.ptr;
    return true;
}

static bool read_rule(rl_decl_reader *r) {
    const rl_yaml *yields = rl_yaml_get(r->map, "yields-to");
    rl_decl *d = r->decl;
    d->path = r->path;
    d->at = r->map;
    d->line = r->map->line;
    d->ignorecase = true;
    return read_kind(r) && check_keys(r) && read_names(r) && rl_decl_read_levels(r) &&
           rl_decl_read_scope(r) && rl_decl_bool(r, "ignorecase", &d->ignorecase) &&
           rl_decl_bool(r, "before", &d->before) && read_numbers(r) && read_applicability(r) &&
           (!yields || rl_decl_each(r, yields, take_yields)) && rl_decl_read_entries(r) &&
           rl_decl_judge_entries(r) && rl_decl_read_text(r);
}

static bool read_one(rl_decl_reader *r, const rl_yaml *map, rl_decls *out) {
    if (map->kind != RL_YAML_MAP)
        return rl_decl_fail(r, map, "A rule is a list of “key: value” lines; here is something else.");
    r->map = map;
    r->decl = rl_push(r->arena, out);
    return read_rule(r);
}

static bool read_all(rl_decl_reader *r, const rl_yaml *root, rl_decls *out) {
    const rl_yaml *rules = rl_yaml_get(root, "rules");
    if (!rules) return read_one(r, root, out);
    for (const rl_yaml *value = root->first; value; value = value->next)
        if (value != rules)
            return rl_decl_fail(r, value->key, "Beside “rules” there is no “%.40s”: put it into each rule.",
                                value->key->text.ptr);
    if (rules->kind != RL_YAML_LIST || !rules->first)
        return rl_decl_fail(r, rules, "“rules” is a list: each rule begins with a hyphen.");
    for (const rl_yaml *rule = rules->first; rule; rule = rule->next)
        if (!read_one(r, rule, out)) return false;
    return true;
}

static bool read_tree(rl_arena *arena, const rl_yaml *root, const char *path, rl_decls *out,
                      reslint_error *error) {
    rl_decl_reader r = {.arena = arena, .path = rl_copy(arena, path, strlen(path)), .error = error};
    uint32_t before = out->len;
    if (!root) return false;
    if (read_all(&r, root, out)) return true;
    out->len = before;
    return false;
}

bool rl_decl_read_file(rl_arena *arena, const char *path, rl_decls *out, reslint_error *error) {
    return read_tree(arena, rl_yaml_read_file(arena, path, error), path, out, error);
}

bool rl_decl_read(rl_arena *arena, reslint_str text, const char *path, rl_decls *out, reslint_error *error) {
    return read_tree(arena, rl_yaml_read(arena, text, path, error), path, out, error);
}
