/* Messages, marks and escapes of the formats for other programs. */
#include "cli/report.h"

#include "base/str.h"

const char *cli_full_message(rl_arena *arena, const reslint_finding *f) {
    const char *place = f->location ? f->location : "";
    if (f->write && f->write[0])
        return rl_format(arena, "%s%s%s (write: %s)", place, place[0] ? ": " : "", f->message, f->write);
    return rl_format(arena, "%s%s%s", place, place[0] ? ": " : "", f->message);
}

/* FNV-1a, 64 bits. */
static uint64_t mix(uint64_t hash, const char *text) {
    for (; text && *text; text++) hash = (hash ^ (unsigned char)*text) * 1099511628211u;
    return (hash ^ 0xFF) * 1099511628211u;
}

const char *cli_fingerprint(rl_arena *arena, const reslint_finding *f) {
    uint64_t hash = mix(mix(14695981039346656037u, f->rule), f->quote);
    return rl_format(arena, "%08x%08x", (unsigned)(hash >> 32), (unsigned)(hash & 0xFFFFFFFFu));
}

static bool plain_in_uri(unsigned char c) {
    return rl_is_alpha(c) || rl_is_digit(c) || (c && strchr("/-._~", c) != NULL);
}

const char *cli_uri(rl_arena *arena, const char *path) {
    size_t len = strlen(path), used = 0;
    char *out = rl_alloc_n(arena, len + 1, 3);
    for (size_t i = 0; i < len; i++) {
        static const char hex[] = "0123456789ABCDEF";
        unsigned char c = (unsigned char)path[i];
        if (plain_in_uri(c)) {
            out[used++] = (char)c;
        } else {
            out[used++] = '%';
            out[used++] = hex[c >> 4];
            out[used++] = hex[c & 15];
        }
    }
    return out;
}

static const char *entity(char c) {
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    default: return NULL;
    }
}

const char *cli_xml(rl_arena *arena, const char *text) {
    size_t len = strlen(text), used = 0;
    char *out = rl_alloc_n(arena, len + 1, 6);
    for (size_t i = 0; i < len; i++) {
        const char *instead = entity(text[i]);
        for (; instead && *instead; instead++) out[used++] = *instead;
        if (entity(text[i])) continue;
        out[used++] = (unsigned char)text[i] < 0x20 ? ' ' : text[i];
    }
    return out;
}
