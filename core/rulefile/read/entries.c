/* What a rule looks for. Wherever words are expected, "/…/" stands for a regular expression; everything else
 * is words, with "{a,b}" for alternatives. */
#include "base/str.h"
#include "rulefile/read/read_rule.h"

enum { MOST_ENTRIES = 20000 };

static rl_decl_entry *add(rl_decl_reader *r, const rl_yaml *at, const char *find) {
    rl_decl_entry *entry = rl_push(r->arena, &r->decl->entries);
    entry->find = find;
    entry->at = at;
    return entry;
}

static bool is_text(rl_decl_reader *r, const rl_yaml *at) {
    if (r->decl->entries.len > MOST_ENTRIES) return rl_decl_fail(r, at, "The rule looks for too many words.");
    if (at->kind == RL_YAML_SCALAR && rl_trim(at->text).len) return true;
    if (at->kind == RL_YAML_MAP)
        return rl_decl_fail(
            r, at,
            "Words to look for are wanted here. If this is a pattern with a colon, put it into "
            "quotation marks.");
    return rl_decl_fail(r, at, "Expected words to look for.");
}

static bool is_pattern(const rl_yaml *at) {
    reslint_str text = rl_trim(at->text);
    return text.len > 2 && text.ptr[0] == '/' && text.ptr[text.len - 1] == '/';
}

/* The text between the slashes, which may be left out under "patterns" and "unless". */
static const char *inside(rl_decl_reader *r, const rl_yaml *at) {
    reslint_str text = rl_trim(at->text);
    return is_pattern(at) ? rl_copy(r->arena, text.ptr + 1, text.len - 2) : at->text.ptr;
}

/* Words or "/…/"; the resulting entries belong to `part`. */
static bool add_text(rl_decl_reader *r, const rl_yaml *at, uint32_t part) {
    if (!is_text(r, at)) return false;
    if (is_pattern(at)) {
        rl_decl_entry *entry = add(r, at, inside(r, at));
        entry->is_pattern = true;
        entry->part = part;
        return true;
    }
    rl_decl_texts texts = {0};
    if (!rl_decl_expand(r, at, &texts)) return false;
    for (uint32_t i = 0; i < texts.len; i++) add(r, at, texts.items[i])->part = part;
    return true;
}

static bool add_texts(rl_decl_reader *r, const rl_yaml *at, uint32_t part) {
    if (at->kind != RL_YAML_LIST) return add_text(r, at, part);
    for (const rl_yaml *item = at->first; item; item = item->next)
        if (!add_text(r, item, part)) return false;
    return true;
}

/* "words.txt", "lists/words.yaml": this names a file, but words have to be in the rule itself. */
static bool names_file(const rl_yaml *at) {
    static const char *const ends[] = {".txt", ".csv", ".yaml", ".yml"};
    if (!at->text.ptr || rl_find(at->text, " ", 0) != UINT32_MAX) return false;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (rl_ends(at->text, ends[i])) return true;
    return false;
}

static bool take_word(rl_decl_reader *r, const rl_yaml *at) {
    if (names_file(at))
        return rl_decl_fail(r, at, "“%s” looks like a file. Write the words here: words: [one, two].",
                            at->text.ptr);
    return add_text(r, at, 0);
}

/* {find: …, write: …, group: …} */
static bool take_pattern_map(rl_decl_reader *r, const rl_yaml *map) {
    static const char *const keys[] = {"find", "write", "group"};
    const rl_yaml *find = rl_yaml_get(map, "find"), *write = rl_yaml_get(map, "write");
    const rl_yaml *group = rl_yaml_get(map, "group");
    uint32_t unused;
    for (const rl_yaml *value = map->first; value; value = value->next)
        if (!rl_decl_choice(r, value->key, "key of a pattern", keys, 3, &unused)) return false;
    if (!find) return rl_decl_fail(r, map, "A pattern has no “find”.");
    if (!is_text(r, find)) return false;
    rl_decl_entry *entry = add(r, find, inside(r, find));
    entry->is_pattern = true;
    if (write && write->kind != RL_YAML_SCALAR) return rl_decl_fail(r, write, "“write” wants words.");
    if (write) entry->write = write->text.ptr;
    return !group || rl_decl_number(r, group, &entry->group);
}

static bool take_pattern(rl_decl_reader *r, const rl_yaml *at) {
    if (at->kind == RL_YAML_MAP) return take_pattern_map(r, at);
    if (!is_text(r, at)) return false;
    add(r, at, inside(r, at))->is_pattern = true;
    return true;
}

/* "labor{,s}: labour{,s}": as many words on the right as on the left, or one for all. */
static bool take_swap(rl_decl_reader *r, const rl_yaml *value) {
    if (!is_text(r, value->key)) return false;
    if (value->kind != RL_YAML_SCALAR)
        return rl_decl_fail(r, value, "What is to be written instead of “%.60s”?", value->key->text.ptr);
    if (is_pattern(value->key)) {
        if (!add_text(r, value->key, 0)) return false;
        r->decl->entries.items[r->decl->entries.len - 1].write = value->text.ptr;
        return true;
    }
    rl_decl_texts from = {0}, to = {0};
    if (!rl_decl_expand(r, value->key, &from) || !rl_decl_expand(r, value, &to)) return false;
    if (to.len != 1 && to.len != from.len)
        return rl_decl_fail(r, value, "There are %u words on the left and %u on the right.",
                            (unsigned)from.len, (unsigned)to.len);
    for (uint32_t i = 0; i < from.len; i++)
        add(r, value->key, from.items[i])->write = to.items[to.len == 1 ? 0 : i];
    return true;
}

static bool read_swap(rl_decl_reader *r) {
    const rl_yaml *swap = rl_yaml_get(r->map, "swap");
    if (!swap) return true;
    if (swap->kind != RL_YAML_MAP) return rl_decl_fail(r, swap, "“swap” has lines “wrong: right”.");
    for (const rl_yaml *value = swap->first; value; value = value->next)
        if (!take_swap(r, value)) return false;
    return true;
}

/* Each line is a pair: one way to write it, and the other. */
static bool read_either(rl_decl_reader *r) {
    const rl_yaml *either = rl_yaml_get(r->map, "either");
    uint32_t pair = 0;
    if (!either) return true;
    if (either->kind != RL_YAML_MAP)
        return rl_decl_fail(r, either, "“either” has lines “one way: the other way”.");
    for (const rl_yaml *value = either->first; value; value = value->next, pair++)
        if (!add_text(r, value->key, 2 * pair) || !add_texts(r, value, 2 * pair + 1)) return false;
    return true;
}

static bool read_first_second(rl_decl_reader *r) {
    static const char *const names[] = {"first", "second"};
    for (uint32_t i = 0; i < 2; i++) {
        const rl_yaml *value = rl_yaml_get(r->map, names[i]);
        if (!value) return rl_decl_fail(r, r->map, "The rule %s has no “%s”.", r->decl->id, names[i]);
        if (!add_texts(r, value, i)) return false;
    }
    return true;
}

static bool read_steps(rl_decl_reader *r) {
    const rl_yaml *steps = rl_yaml_get(r->map, "steps");
    uint32_t step = 0;
    if (!steps || steps->kind != RL_YAML_LIST || steps->count < 2)
        return rl_decl_fail(
            r, steps ? steps : r->map,
            "A sequence has “steps”: a list of two or more, in the order in which they must come.");
    for (const rl_yaml *item = steps->first; item; item = item->next)
        if (!add_texts(r, item, step++)) return false;
    return true;
}

static bool take_exception(rl_decl_reader *r, const rl_yaml *at) {
    rl_decl_texts texts = {0};
    if (!is_text(r, at) || !rl_decl_expand(r, at, &texts)) return false;
    for (uint32_t i = 0; i < texts.len; i++) *rl_push(r->arena, &r->decl->exceptions) = texts.items[i];
    return true;
}

static bool take_unless(rl_decl_reader *r, const rl_yaml *at) {
    if (!is_text(r, at)) return false;
    *rl_push(r->arena, &r->decl->unless) = inside(r, at);
    return true;
}

static bool read_exceptions(rl_decl_reader *r) {
    const rl_yaml *exceptions = rl_yaml_get(r->map, "exceptions"), *unless = rl_yaml_get(r->map, "unless");
    return (!exceptions || rl_decl_each(r, exceptions, take_exception)) &&
           (!unless || rl_decl_each(r, unless, take_unless));
}

/* A repetition of any word, unless the rule says which. */
static void any_word(rl_decl_reader *r) {
    rl_decl_entry *entry = add(r, r->map, "\\b\\p{L}[\\p{L}'’-]*");
    entry->is_pattern = true;
}

static bool read_found(rl_decl_reader *r) {
    const rl_yaml *words = rl_yaml_get(r->map, "words"), *patterns = rl_yaml_get(r->map, "patterns");
    if (words && !rl_decl_each(r, words, take_word)) return false;
    if (patterns && !rl_decl_each(r, patterns, take_pattern)) return false;
    if (!read_swap(r)) return false;
    if (r->decl->kind == RL_DECL_REPETITION && !r->decl->entries.len) any_word(r);
    return true;
}

bool rl_decl_read_entries(rl_decl_reader *r) {
    bool good = true;
    switch (r->decl->kind) {
    case RL_DECL_CONSISTENCY: good = read_either(r); break;
    case RL_DECL_CONDITIONAL: good = read_first_second(r); break;
    case RL_DECL_SEQUENCE: good = read_steps(r); break;
    case RL_DECL_CAPITALIZATION: break;
    case RL_DECL_QUERY: return rl_decl_string(r, "query", &r->decl->query);
    default: good = read_found(r); break;
    }
    if (!good || !read_exceptions(r)) return false;
    if (!r->decl->entries.len && r->decl->kind != RL_DECL_CAPITALIZATION)
        return rl_decl_fail(r, r->map, "The rule %s says nothing to look for.", r->decl->id);
    return true;
}
