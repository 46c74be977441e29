/* Turns files into layers. Keys and the form of their values are checked here, and errors give their places
 * in the file. */
#include "base/nearest.h"
#include "base/str.h"
#include "config/config.h"
#include "os/file.h"
#include "os/paths.h"
#include "rules/registry.h"

#include <errno.h>

enum { DEEPEST = 10, MOST_LAYERS = 500 };

const char *const rl_config_profiles[] = {"ga", "sc", "ecosoc", "hrc", "mun", "other"};
const char *const rl_config_stages[] = {"negotiation", "draft", "tabled", "adopted"};

typedef enum value_form { A_WORD, WORDS, A_MAP } value_form;

static const struct {
    const char *name;
    value_form form;
    bool in_sections; /* for some drafts only */
} keys[] = {
    {"extends", WORDS, false}, {"profile", A_WORD, true},   {"stage", A_WORD, true},
    {"select", WORDS, true},   {"ignore", WORDS, true},     {"severity", A_MAP, true},
    {"options", A_MAP, true},  {"rules", WORDS, false},     {"words", WORDS, true},
    {"suppress", A_MAP, true}, {"baseline", A_WORD, false}, {"files", A_MAP, false},
    {"exclude", WORDS, false},
};
enum { KEYS = sizeof keys / sizeof *keys };

typedef struct config_reading {
    rl_config_reader *reader;
    rl_config *out;
    const char *open[DEEPEST]; /* the files being read, the outermost first */
    uint32_t depth;
    const char *path, *folder; /* of the innermost: as it is shown; absolute */
} config_reading;

#define fail(r, at, ...) rl_yaml_fail((r)->reader->error, (r)->path, (at), __VA_ARGS__)

static bool names_native_code(reslint_str word) {
    return rl_ends(word, ".so") || rl_find(word, ".so.", 0) != UINT32_MAX || rl_ends(word, ".dll") ||
           rl_ends(word, ".dylib");
}

static bool refuse_native_code(config_reading *r, const rl_yaml *at) {
    return fail(r, at,
                "A configuration cannot load native code: it may come with a text from anywhere, and native "
                "code can do anything here. Name the pack on the command line (--plugin PATH), or allow it "
                "yourself with “reslint trust PATH”.");
}

static bool unknown_key(config_reading *r, const rl_yaml *key, bool section) {
    static const char *const native[] = {"plugin", "plugins", "pack", "packs", "library", "libraries"};
    const char *names[KEYS];
    uint32_t count = 0;
    for (uint32_t i = 0; i < sizeof native / sizeof *native; i++)
        if (rl_is(key->text, native[i])) return refuse_native_code(r, key);
    for (uint32_t i = 0; i < KEYS; i++) {
        if (section && rl_is(key->text, keys[i].name))
            return fail(r, key, "“%s” applies to all drafts; move it out of the section for some.",
                        keys[i].name);
        if (!section || keys[i].in_sections) names[count++] = keys[i].name;
    }
    const char *near = rl_nearest(key->text, names, count);
    if (rl_is(key->text, "level") || rl_is(key->text, "levels"))
        near = "severity"; /* rule files call it that */
    return fail(r, key, "There is no setting “%.60s”%s There are: %s.", key->text.ptr,
                rl_did_you_mean(r->reader->arena, near, "."), rl_listed(r->reader->arena, names, count));
}

static bool is_word(const rl_yaml *value) {
    return value->kind == RL_YAML_SCALAR && rl_trim(value->text).len;
}

/* A list, or a single word instead of one. */
static bool judge_words(config_reading *r, const rl_yaml *value, const char *name) {
    if (value->kind == RL_YAML_MAP) return fail(r, value, "“%s” wants a list.", name);
    if (value->kind == RL_YAML_SCALAR)
        return !names_native_code(rl_trim(value->text)) || refuse_native_code(r, value);
    for (const rl_yaml *item = value->first; item; item = item->next) {
        if (!is_word(item)) return fail(r, item, "“%s” wants a list of words.", name);
        if (names_native_code(rl_trim(item->text))) return refuse_native_code(r, item);
    }
    return true;
}

static bool judge_patterns(config_reading *r, const rl_yaml *value) {
    for (const rl_yaml *item = NULL; (item = rl_yaml_item(value, item)) != NULL;) {
        const char *problem = rl_glob_problem(item->text);
        if (problem) return fail(r, item, "%s", problem);
    }
    return true;
}

static bool judge_form(config_reading *r, const rl_yaml *value, const char *name, value_form form) {
    if (form == A_MAP)
        return value->kind == RL_YAML_MAP || (value->kind == RL_YAML_SCALAR && !value->text.len) ||
               fail(r, value, "“%s” wants lines of the form “name: value” below it.", name);
    if (form == A_WORD) return is_word(value) || fail(r, value, "“%s” wants one word.", name);
    return judge_words(r, value, name);
}

static bool judge_keys(config_reading *r, const rl_yaml *map, bool section) {
    if (map->kind == RL_YAML_SCALAR && !rl_trim(map->text).len) return true;
    if (map->kind != RL_YAML_MAP) return fail(r, map, "Expected settings: lines of the form “name: value”.");
    for (const rl_yaml *value = map->first; value; value = value->next) {
        uint32_t i = 0;
        while (i < KEYS && !(rl_is(value->key->text, keys[i].name) && (!section || keys[i].in_sections))) i++;
        if (i == KEYS) return unknown_key(r, value->key, section);
        if (!judge_form(r, value, keys[i].name, keys[i].form)) return false;
        if (strcmp(keys[i].name, "exclude") == 0 && !judge_patterns(r, value)) return false;
    }
    return true;
}

static bool add_layer(config_reading *r, const rl_yaml *map, const rl_yaml *glob) {
    if (r->out->layers.len == MOST_LAYERS) return fail(r, map, "There are too many sections.");
    rl_config_layer *layer = rl_push(r->reader->arena, &r->out->layers);
    *layer =
        (rl_config_layer){r->path, r->folder, map, glob, r->out->layers.len, r->reader->own && r->depth == 0};
    return true;
}

static bool add_sections(config_reading *r, const rl_yaml *files) {
    for (const rl_yaml *section = files ? files->first : NULL; section; section = section->next) {
        const char *problem = rl_glob_problem(section->key->text);
        if (problem) return fail(r, section->key, "%s", problem);
        if (!judge_keys(r, section, true) || !add_layer(r, section, section->key)) return false;
    }
    return true;
}

static const char *from_folder(rl_arena *arena, const char *folder, reslint_str path) {
    if (rl_starts(path, "/")) return rl_copy(arena, path.ptr, path.len);
    return rl_format(arena, "%s/%.*s", strcmp(folder, "/") == 0 ? "" : folder, (int)path.len, path.ptr);
}

const char *rl_config_profile(rl_config_reader *reader, reslint_str name) {
    if (!reader->profiles || !name.len || name.len > 60) return NULL;
    for (uint32_t i = 0; i < name.len; i++)
        if (!rl_is_lower((unsigned char)name.ptr[i]) && !rl_is_digit((unsigned char)name.ptr[i])) return NULL;
    const char *path = rl_format(reader->arena, "%s/%.*s.yaml", reader->profiles, (int)name.len, name.ptr);
    return rl_is_readable(path) ? path : NULL;
}

static bool read_one(config_reading *r, const char *path, const rl_yaml *at);

static bool is_path(reslint_str word) {
    return rl_find(word, "/", 0) != UINT32_MAX || rl_ends(word, ".yaml") || rl_ends(word, ".yml");
}

/* What is extended comes first, so that the file itself is on top of it. */
static bool extend(config_reading *r, const rl_yaml *at) {
    rl_arena *arena = r->reader->arena;
    reslint_str said = rl_trim(at->text);
    if (names_native_code(said)) return refuse_native_code(r, at);
    const char *path =
        is_path(said) ? from_folder(arena, r->folder, said) : rl_config_profile(r->reader, said);
    if (!path)
        return fail(
            r, at,
            "“%.60s” is not a profile that comes with reslint. For a file of your own write its path from "
            "here: ./%.60s.yaml",
            said.ptr, said.ptr);
    if (!rl_is_readable(path)) return fail(r, at, "The file that is extended cannot be read: %.200s", path);
    const char *outer_path = r->path, *outer_folder = r->folder;
    if (!read_one(r, path, at)) return false;
    r->path = outer_path;
    r->folder = outer_folder;
    return true;
}

static bool extend_all(config_reading *r, const rl_yaml *at) {
    if (!at) return true;
    if (at->kind != RL_YAML_LIST) return extend(r, at);
    for (const rl_yaml *item = at->first; item; item = item->next)
        if (!extend(r, item)) return false;
    return true;
}

/* Starts on a file, unless it is being read already; `at` is where it is extended. */
static bool enter(config_reading *r, const char *path, const rl_yaml *at) {
    rl_arena *arena = r->reader->arena;
    const char *slash = strrchr(path, '/'), *folder = rl_config_folder_of(arena, path);
    const char *real = from_folder(arena, folder, rl_str(slash ? slash + 1 : path)), *way = "";
    for (uint32_t i = 0; i < r->depth; i++) {
        if (strcmp(r->open[i], real) != 0) continue;
        for (uint32_t k = i; k < r->depth; k++)
            way = rl_format(arena, "%s%s → ", way, rl_config_shown(arena, r->open[k]));
        return fail(r, at, "The files extend each other in a circle: %.300s%.150s.", way,
                    rl_config_shown(arena, real));
    }
    if (r->depth == DEEPEST) return fail(r, at, "More than %d files extend each other.", DEEPEST);
    r->open[r->depth++] = real;
    r->path = real;
    r->folder = folder;
    return true;
}

/* Nothing but comments, as “reslint init” writes it. */
static bool says_nothing(reslint_str text) {
    reslint_str line;
    while (rl_take(&text, '\n', &line))
        if (rl_byte(rl_trim(line), 0) != '#' && rl_trim(line).len) return false;
    return true;
}

static const rl_yaml *read_tree(config_reading *r) {
    static const rl_yaml nothing = {.kind = RL_YAML_MAP, .line = 1, .column = 1};
    char *bytes;
    size_t len;
    const char *shown = rl_config_shown(r->reader->arena, r->path);
    bool named_so = rl_ends(rl_str(r->path), ".yaml") || rl_ends(rl_str(r->path), ".yml");
    if ((named_so || r->depth > 1) && !rl_config_may_read(r->reader->arena, r->path)) {
        r->path = shown;
        fail(r, NULL, "This is not a YAML file by its name (*.yaml, links followed), so it is not read.");
        return NULL;
    }
    int problem = rl_read_plain_file(r->reader->arena, r->path, RL_YAML_MOST_BYTES, &bytes, &len);
    r->path = shown;
    if (problem == EFBIG)
        fail(r, NULL, "The file is larger than 1 MB: no configuration needs that much.");
    else if (problem)
        fail(r, NULL, "The configuration cannot be read: %s.", rl_file_problem(problem));
    if (problem) return NULL;
    reslint_str text = {bytes, (uint32_t)len};
    return says_nothing(text) ? &nothing : rl_yaml_read(r->reader->arena, text, shown, r->reader->error);
}

static bool read_one(config_reading *r, const char *path, const rl_yaml *at) {
    if (!enter(r, path, at)) return false;
    const rl_yaml *root = read_tree(r);
    if (!root || !judge_keys(r, root, false)) return false;
    const char *own_path = r->path, *own_folder = r->folder;
    if (!extend_all(r, rl_yaml_get(root, "extends"))) return false;
    r->path = own_path;
    r->folder = own_folder;
    r->depth--;
    return add_layer(r, root, NULL) && add_sections(r, rl_yaml_get(root, "files"));
}

bool rl_config_read(rl_config_reader *reader, const char *path, rl_config *out) {
    config_reading r = {.reader = reader, .out = out};
    out->path = rl_config_shown(reader->arena, path);
    return read_one(&r, path, NULL);
}

void rl_config_rule_files(rl_arena *arena, const rl_config *config, rl_config_paths *out) {
    for (uint32_t i = 0; i < config->layers.len; i++) {
        const rl_config_layer *layer = &config->layers.items[i];
        const rl_yaml *rules = rl_yaml_get(layer->map, "rules"); /* a section has none */
        for (const rl_yaml *item = NULL; (item = rl_yaml_item(rules, item)) != NULL;) {
            rl_config_path *one = rl_push(arena, out);
            *one = (rl_config_path){from_folder(arena, layer->folder, rl_trim(item->text)), layer, item};
        }
    }
}
