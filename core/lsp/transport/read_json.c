/* Reading and making JSON; nothing that a client sends is taken for granted. */
#include "lsp/server.h"

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
