/* See baseline_name.h. A name that itself has such a character is written byte by byte too. */
#include "silence/baseline_name.h"

#include "text/source.h"

#include <stdbool.h>
#include <string.h>

/* U+EF80 to U+EFFF in UTF-8: EE BE 80 to EE BF BF. */
static bool is_stand_in(const unsigned char *c) {
    return c[0] == 0xEE && (c[1] == 0xBE || c[1] == 0xBF);
}

const char *rl_baseline_name_write(rl_arena *arena, const char *name) {
    size_t len = strlen(name), used = 0;
    char *out = rl_alloc_n(arena, len + 1, 3);
    const unsigned char *c = (const unsigned char *)name;
    for (size_t at = 0; at < len;) {
        uint32_t n = rl_utf8_valid(c + at, len - at);
        if (n && !(n == 3 && is_stand_in(c + at))) {
            memcpy(out + used, name + at, n);
            used += n;
            at += n;
            continue;
        }
        out[used++] = (char)0xEE;
        out[used++] = (char)(c[at] < 0xC0 ? 0xBE : 0xBF);
        out[used++] = (char)(0x80 | (c[at] & 0x3F));
        at++;
    }
    return out;
}

const char *rl_baseline_name_read(rl_arena *arena, const char *text) {
    size_t len = strlen(text), used = 0;
    char *out = rl_alloc(arena, len + 1);
    const unsigned char *c = (const unsigned char *)text;
    for (size_t at = 0; at < len;) {
        if (len - at >= 3 && is_stand_in(c + at)) {
            out[used++] = (char)((c[at + 1] == 0xBE ? 0x80 : 0xC0) | (c[at + 2] & 0x3F));
            at += 3;
        } else {
            out[used++] = text[at++];
        }
    }
    return out;
}
