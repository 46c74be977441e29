/* See encoding.h. */
#include "text/encoding.h"
#include "text/source.h"

#include <string.h>

/* Windows-1252 from 0x80 to 0x9F; the rest is as in Latin-1. 0: not a character. */
static const uint16_t high[32] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                  0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

rl_encoding rl_encoding_by_mark(const char *bytes, size_t len) {
    if (len >= 2 && memcmp(bytes, "\xFF\xFE", 2) == 0) return RL_UTF16_LITTLE;
    if (len >= 2 && memcmp(bytes, "\xFE\xFF", 2) == 0) return RL_UTF16_BIG;
    return RL_UTF8;
}

const char *rl_encoding_name(rl_encoding encoding) {
    static const char *const names[] = {"UTF-8", "UTF-16", "UTF-16", "Windows-1252"};
    return names[encoding];
}

bool rl_encoding_reads_as_1252(const char *bytes, size_t len) {
    const unsigned char *c = (const unsigned char *)bytes;
    for (size_t at = 0; at < len; at++) {
        if (!c[at]) return false;
        if (c[at] < 0x80) continue;
        if (c[at] < 0xA0 && !high[c[at] - 0x80]) return false;
        if (rl_utf8_valid(c + at, len - at)) return false;
    }
    return true;
}

/* Writes one code point; returns how many bytes it took. */
static size_t put_utf8(char *to, uint32_t code) {
    if (code < 0x80) {
        to[0] = (char)code;
        return 1;
    }
    size_t n = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    static const unsigned char heads[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (size_t i = n - 1; i > 0; i--, code >>= 6) to[i] = (char)(0x80 | (code & 0x3F));
    to[0] = (char)(heads[n] | code);
    return n;
}

/* The code point at `c`, in valid UTF-8; `n` is set to the number of bytes it takes. */
static uint32_t code_at(const unsigned char *c, size_t *n) {
    static const unsigned char masks[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    *n = c[0] < 0x80 ? 1 : c[0] < 0xE0 ? 2 : c[0] < 0xF0 ? 3 : 4;
    uint32_t code = c[0] & masks[*n];
    for (size_t i = 1; i < *n; i++) code = code << 6 | (c[i] & 0x3Fu);
    return code;
}

static char *from_1252(rl_arena *arena, const unsigned char *bytes, size_t len, size_t *out_len) {
    char *text = rl_alloc_n(arena, len + 1, 3);
    size_t used = 0;
    for (size_t at = 0; at < len; at++) {
        bool moved = bytes[at] >= 0x80 && bytes[at] < 0xA0;
        used += put_utf8(text + used, moved ? high[bytes[at] - 0x80] : bytes[at]);
    }
    *out_len = used;
    return text;
}

static char *from_utf16(rl_arena *arena, const unsigned char *bytes, size_t len, bool big, size_t *out_len) {
    char *text = rl_alloc_n(arena, len / 2 + 1, 3);
    size_t used = 0;
    for (size_t at = 2; at + 1 < len; at += 2) {
        uint32_t unit = (uint32_t)(big ? bytes[at] << 8 | bytes[at + 1] : bytes[at + 1] << 8 | bytes[at]);
        if (unit >= 0xD800 && unit < 0xDC00 && at + 3 < len) {
            uint32_t low =
                (uint32_t)(big ? bytes[at + 2] << 8 | bytes[at + 3] : bytes[at + 3] << 8 | bytes[at + 2]);
            if (low >= 0xDC00 && low < 0xE000) {
                unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
                at += 2;
            }
        }
        if (unit >= 0xD800 && unit < 0xE000)
            text[used++] = (char)0xFF;
        else
            used += put_utf8(text + used, unit);
    }
    if (len % 2) text[used++] = (char)0xFF;
    *out_len = used;
    return text;
}

char *rl_encoding_decode(rl_arena *arena, rl_encoding encoding, const char *bytes, size_t len,
                         size_t *out_len) {
    const unsigned char *c = (const unsigned char *)bytes;
    if (encoding == RL_WINDOWS_1252) return from_1252(arena, c, len, out_len);
    if (encoding != RL_UTF8) return from_utf16(arena, c, len, encoding == RL_UTF16_BIG, out_len);
    *out_len = len;
    return rl_copy(arena, bytes, len);
}

static void put_unit(char *to, uint32_t unit, bool big) {
    to[big ? 0 : 1] = (char)(unit >> 8);
    to[big ? 1 : 0] = (char)unit;
}

static size_t put_utf16(char *to, uint32_t code, bool big) {
    if (code < 0x10000) {
        put_unit(to, code, big);
        return 2;
    }
    put_unit(to, 0xD800 + ((code - 0x10000) >> 10), big);
    put_unit(to + 2, 0xDC00 + ((code - 0x10000) & 0x3FF), big);
    return 4;
}

/* Returns 0 if the encoding does not have it. */
static size_t put_1252(char *to, uint32_t code) {
    *to = (char)code;
    if (code < 0x80 || (code >= 0xA0 && code <= 0xFF)) return 1;
    for (unsigned i = 0; i < 32; i++)
        if (high[i] && high[i] == code) {
            *to = (char)(0x80 + i);
            return 1;
        }
    return 0;
}

bool rl_encoding_encode(rl_arena *arena, rl_encoding encoding, reslint_str text, const char **bytes,
                        size_t *len) {
    *bytes = text.ptr;
    *len = text.len;
    if (encoding == RL_UTF8) return true;
    bool big = encoding == RL_UTF16_BIG;
    char *out = rl_alloc_n(arena, (size_t)text.len + 2, 2);
    size_t used = encoding == RL_WINDOWS_1252 ? 0 : put_utf16(out, 0xFEFF, big), n;
    for (uint32_t at = 0; at < text.len; at += (uint32_t)n) {
        uint32_t code = code_at((const unsigned char *)text.ptr + at, &n);
        size_t put =
            encoding == RL_WINDOWS_1252 ? put_1252(out + used, code) : put_utf16(out + used, code, big);
        if (!put) return false;
        used += put;
    }
    *bytes = out;
    *len = used;
    return true;
}
