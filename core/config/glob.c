/* Path patterns, as used by sections for some drafts: "mun/", "*.txt", "drafts/a?.md". The path is read once,
 * keeping the set of all positions in the pattern that may have been reached. */
#include "base/str.h"
#include "config/config.h"
#include "os/paths.h"

enum { LONGEST = 255 };

const char *rl_glob_problem(reslint_str pattern) {
    if (pattern.len > LONGEST) return "The pattern is too long.";
    if (rl_find(pattern, "[", 0) != UINT32_MAX || rl_find(pattern, "{", 0) != UINT32_MAX)
        return "In a pattern “[” and “{” are not read: there are * (anything up to a slash), ** (slashes "
               "too) "
               "and ? (one character). Write a section for each name; in a name that holds such a sign, "
               "write ? "
               "in its place.";
    return NULL;
}

typedef struct places {
    bool at[LONGEST + 1];
} places;

static bool is_star(reslint_str pattern, uint32_t p) {
    return p < pattern.len && pattern.ptr[p] == '*';
}

/* Adds position `p` and, since stars may match nothing, the positions after them. A "**" for folders that has
 * just been `entered` may match no folder at all, together with its slash. */
static void add(places *set, reslint_str pattern, uint32_t p, bool entered) {
    for (;;) {
        set->at[p] = true;
        if (!is_star(pattern, p)) return;
        bool two = is_star(pattern, p + 1), begins = p == 0 || pattern.ptr[p - 1] == '/';
        if (two && entered && begins && p + 2 < pattern.len && pattern.ptr[p + 2] == '/')
            add(set, pattern, p + 3, true);
        p += two ? 2 : 1;
        entered = true;
    }
}

static bool fits(reslint_str pattern, reslint_str path) {
    places here = {0};
    if (pattern.len > LONGEST) return false;
    add(&here, pattern, 0, true);
    for (uint32_t t = 0; t < path.len; t += rl_utf8_len(path, t)) {
        places next = {0};
        char c = path.ptr[t];
        reslint_str one = rl_slice(path, t, t + rl_utf8_len(path, t)); /* character */
        for (uint32_t p = 0; p < pattern.len; p++) {
            if (!here.at[p]) continue;
            if (is_star(pattern, p)) {
                if (c != '/' || is_star(pattern, p + 1)) add(&next, pattern, p, false);
            } else if (pattern.ptr[p] == '?' && c != '/') {
                add(&next, pattern, p + 1, true);
            } else if (pattern.len - p >= one.len && rl_same(rl_slice(pattern, p, p + one.len), one)) {
                add(&next, pattern, p + one.len, true);
            }
        }
        here = next;
    }
    return here.at[pattern.len];
}

static reslint_str last_part(reslint_str path) {
    uint32_t at = path.len;
    while (at > 0 && path.ptr[at - 1] != '/') at--;
    return rl_slice(path, at, path.len);
}

bool rl_glob_fits(reslint_str pattern, reslint_str path) {
    if (rl_starts(pattern, "./")) pattern = rl_slice(pattern, 2, pattern.len);
    if (rl_ends(pattern, "/")) { /* a folder: everything in it */
        reslint_str folder = rl_slice(pattern, 0, pattern.len - 1);
        for (uint32_t i = 0; i < path.len; i++)
            if (path.ptr[i] == '/' && fits(folder, rl_slice(path, 0, i))) return true;
        return false;
    }
    if (rl_find(pattern, "/", 0) == UINT32_MAX) path = last_part(path);
    return fits(pattern, path);
}

bool rl_config_holds(const rl_config_layer *layer, const char *draft) {
    if (!layer->glob) return true;
    const char *path = rl_below(layer->folder, draft);
    return rl_glob_fits(layer->glob->text, path ? rl_str(path) : last_part(rl_str(draft)));
}

/* "old/" is the folder and everything in it. */
static bool excludes(reslint_str pattern, reslint_str path, bool is_folder) {
    if (rl_glob_fits(pattern, path)) return true;
    if (!is_folder || !rl_ends(pattern, "/")) return false;
    return rl_glob_fits(rl_slice(pattern, 0, pattern.len - 1), path);
}

const rl_yaml *rl_config_excluder(const rl_config *config, const char *path, bool is_folder,
                                  const rl_config_layer **by) {
    for (uint32_t i = 0; i < config->layers.len; i++) {
        const rl_config_layer *layer = &config->layers.items[i];
        const rl_yaml *said = rl_yaml_get(layer->map, "exclude"); /* a section has none */
        const char *from_here = rl_below(layer->folder, path);
        for (const rl_yaml *item = NULL; from_here && (item = rl_yaml_item(said, item)) != NULL;)
            if (excludes(rl_trim(item->text), rl_str(from_here), is_folder)) return *by = layer, item;
    }
    return NULL;
}

bool rl_config_names_one(const rl_config_layer *layer) {
    if (!layer->glob) return false;
    reslint_str name = layer->glob->text;
    return name.len && !rl_ends(name, "/") && rl_find(name, "*", 0) == UINT32_MAX &&
           rl_find(name, "?", 0) == UINT32_MAX;
}
