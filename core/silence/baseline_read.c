/* Reads a baseline file. A file that is not a baseline is refused without quoting a word of it: a
 * configuration that came with a text from anywhere could have named any file. */
#include "base/fail.h"
#include "base/str.h"
#include "os/file.h"
#include "silence/baseline.h"
#include "silence/baseline_name.h"

#include <jansson.h>

static const size_t LARGEST = (size_t)64 * 1024 * 1024;

static bool read_fingerprint(const char *text, uint64_t *out) {
    *out = 0;
    if (!text || strlen(text) != 16) return false;
    for (; *text; text++) {
        char d = rl_lower(*text);
        bool digit = rl_is_digit((unsigned char)d);
        if (!digit && (d < 'a' || d > 'f')) return false;
        *out = *out * 16 + (uint64_t)(digit ? d - '0' : d - 'a' + 10);
    }
    return *out != 0;
}

static const char *kept(rl_arena *arena, const json_t *text) {
    return json_is_string(text) ? rl_copy(arena, json_string_value(text), json_string_length(text)) : NULL;
}

/* NULL, or what is wrong with the entries of one draft. */
static const char *read_file(rl_arena *arena, const char *file, json_t *list, rl_baseline_entries *out) {
    if (!json_is_array(list)) return "a draft has no list of findings";
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *item = json_array_get(list, i);
        rl_baseline_entry entry = {.file = file};
        entry.rule = kept(arena, json_object_get(item, "rule"));
        entry.quote = kept(arena, json_object_get(item, "quote"));
        if (!entry.quote) entry.quote = "";
        if (!entry.rule) return "an entry lacks its rule";
        if (!read_fingerprint(json_string_value(json_object_get(item, "fingerprint")), &entry.fingerprint))
            return "a fingerprint is not a number of 16 digits";
        *rl_push(arena, out) = entry;
    }
    return NULL;
}

static const char *read_root(rl_arena *arena, json_t *root, rl_baseline_entries *out) {
    json_t *files = json_object_get(root, "files"), *list;
    const char *file, *wrong;
    if (!json_is_object(files)) return "it is no baseline";
    if (json_integer_value(json_object_get(root, "version")) != 1)
        return "it is of another version of reslint";
    json_object_foreach(files, file, list) if ((wrong = read_file(arena, rl_baseline_name_read(arena, file),
                                                                  list, out)) != NULL) return wrong;
    return NULL;
}

bool rl_baseline_read(rl_arena *arena, const char *path, rl_baseline_entries *out, reslint_error *error) {
    char *bytes;
    size_t len;
    int problem = rl_read_plain_file(arena, path, LARGEST, &bytes, &len);
    if (problem) return rl_fail(error, path, "The baseline cannot be read: %s.", rl_file_problem(problem));
    json_error_t place;
    /* Of two keys with the same name, the first would be silently lost. */
    json_t *root = json_loadb(bytes, len, JSON_REJECT_DUPLICATES, &place);
    const char *wrong = root ? read_root(arena, root, out) : "it is cut off or was changed by hand";
    if (wrong) {
        rl_fail(error, path, "The baseline cannot be used: %s. Write it again with --write-baseline.", wrong);
        error->line = root ? 0 : place.line < 1 ? 1 : (uint32_t)place.line;
    }
    json_decref(root);
    return !wrong;
}
