/* File names as editors write them. */
#include "lsp/documents/open_texts.h"

static int hex(char c) {
    if (rl_is_digit((unsigned char)c)) return c - '0';
    c = rl_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

const char *lsp_path_of(rl_arena *arena, const char *uri) {
    if (!rl_starts_ci(rl_str(uri), "file://")) return rl_copy(arena, uri, strlen(uri));
    const char *from = uri + strlen("file://");
    if (*from != '/') from = strchr(from, '/'); /* a host */
    if (!from) return rl_copy(arena, uri, strlen(uri));
    char *path = rl_copy(arena, from, strlen(from)), *to = path;
    for (; *from; from++) {
        int high = *from == '%' ? hex(from[1]) : -1, low = high >= 0 ? hex(from[2]) : -1;
        bool escaped = low >= 0 && (high || low);
        *to++ = escaped ? (char)(high * 16 + low) : *from;
        if (escaped) from += 2;
    }
    *to = '\0';
    return path;
}

const char *lsp_uri_of(rl_arena *arena, const char *path) {
    static const char digits[] = "0123456789ABCDEF";
    char *uri = rl_alloc_n(arena, strlen(path) + 8, 3), *to = uri;
    memcpy(to, "file://", 7);
    for (to += 7; *path; path++) {
        unsigned char c = (unsigned char)*path;
        if (rl_is_alpha(c) || rl_is_digit(c) || strchr("/-._~", c)) {
            *to++ = (char)c;
        } else {
            *to++ = '%';
            *to++ = digits[c >> 4];
            *to++ = digits[c & 15];
        }
    }
    return uri;
}
