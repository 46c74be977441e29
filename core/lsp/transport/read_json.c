/* Reading and making JSON; nothing that a client sends is taken for granted. */
#include "lsp/server.h"

/* The half of a surrogate pair that an escape writes ("\ud83d"): 1 the first, 2 the second, 0 neither. */
static int half_at(const char *text, size_t left) {
    if (left < 6 || text[0] != '\\' || text[1] != 'u' || rl_lower(text[2]) != 'd') return 0;
    unsigned char digit = (unsigned char)rl_lower(text[3]);
    return rl_one_of(digit, "89ab") ? 1 : rl_one_of(digit, "cdef") ? 2 : 0;
}

void lsp_mend_half_pairs(char *text, size_t len) {
    for (size_t at = 0; at < len; at++) {
        if (text[at] != '\\') continue;
        int half = half_at(text + at, len - at);
        if (half == 1 && half_at(text + at + 6, len - at - 6) == 2)
            at += 11;
        else if (half)
            memcpy(text + at + 2, "fffd", 4);
        else
            at++; /* whatever is escaped */
    }
}

json_t *lsp_get(const json_t *value, const char *path) {
    char name[64];
    while (value && *path) {
        size_t len = strcspn(path, ".");
        if (len >= sizeof name) return NULL;
        memcpy(name, path, len);
        name[len] = '\0';
        value = json_object_get(value, name);
        path += len + (path[len] == '.');
    }
    return (json_t *)(uintptr_t)value;
}

bool lsp_is_true(const json_t *value, const char *path) {
    return json_is_true(lsp_get(value, path));
}

const char *lsp_text(const json_t *value, const char *path) {
    return json_string_value(lsp_get(value, path));
}

bool lsp_lists(const json_t *list, const char *text) {
    size_t i;
    json_t *item;
    json_array_foreach((json_t *)(uintptr_t)list, i, item) {
        if (json_is_string(item) && strcmp(json_string_value(item), text) == 0) return true;
    }
    return false;
}

/* The model's texts are UTF-8; only a stretch that cuts a character in two is not. */
json_t *lsp_string(reslint_str text) {
    const char *ptr = text.len ? text.ptr : "";
    json_t *value = json_stringn(ptr, text.len);
    for (uint32_t cut = 1; !value && cut <= 3 && cut <= text.len; cut++)
        value = json_stringn(ptr, text.len - cut);
    return value ? value : json_string("");
}

json_t *lsp_string_of(const char *text) {
    return lsp_string(rl_str(text ? text : ""));
}
