/* From the bytes of a file to a text that everyone after this point can trust: valid UTF-8 without NUL bytes,
 * of the same length as the file, so that offsets need no translation. Files in another encoding are the one
 * exception: they are converted, and `encoding` says so. */
#include "text/source.h"

#include <string.h>

enum { BINARY_HEAD = 8192, BINARY_SHARE = 1000 };
#define LARGEST ((size_t)1024 * 1024 * 1024)

static const char BOM[] = "\xEF\xBB\xBF";

static bool is_binary(const char *bytes, size_t len) {
    size_t head = len < BINARY_HEAD ? len : BINARY_HEAD;
    if (head && memchr(bytes, '\0', head)) return true;
    size_t zeros = 0;
    for (const char *at = bytes, *end = bytes + len; at < end; at++) {
        at = memchr(at, '\0', (size_t)(end - at));
        if (!at) break;
        zeros++;
    }
    return zeros > len / BINARY_SHARE;
}

uint32_t rl_utf8_valid(const unsigned char *at, size_t left) {
    unsigned char c = at[0];
    if (c < 0x80) return c != 0;
    uint32_t want = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
    if (c < 0xC2 || c > 0xF4 || left < want) return 0;
    unsigned char low = 0x80, high = 0xBF;
    if (c == 0xE0) low = 0xA0;
    if (c == 0xED) high = 0x9F;
    if (c == 0xF0) low = 0x90;
    if (c == 0xF4) high = 0x8F;
    if (at[1] < low || at[1] > high) return 0;
    for (uint32_t i = 2; i < want; i++)
        if ((at[i] & 0xC0) != 0x80) return 0;
    return want;
}

/* How many bytes from `at` are plain ASCII other than NUL, in steps of eight. */
static size_t ascii_run(const char *at, size_t left) {
    size_t n = 0;
    for (; left - n >= 8; n += 8) {
        uint64_t word;
        memcpy(&word, at + n, 8);
        uint64_t zero = (word - UINT64_C(0x0101010101010101)) & ~word;
        if ((word | zero) & UINT64_C(0x8080808080808080)) break;
    }
    return n;
}

/* Offset of the first byte at or after `at` that is not UTF-8, or `len`. */
static size_t first_wrong(const char *text, size_t at, size_t len) {
    while (at < len) {
        at += ascii_run(text + at, len - at);
        if (at >= len) break;
        uint32_t n = rl_utf8_valid((const unsigned char *)text + at, len - at);
        if (!n) return at;
        at += n;
    }
    return len;
}

static void repair(char *text, size_t from, size_t len, rl_source *out) {
    for (size_t at = from; at < len;) {
        at += ascii_run(text + at, len - at);
        if (at >= len) break;
        uint32_t n = rl_utf8_valid((const unsigned char *)text + at, len - at);
        if (!n) {
            if (!out->replaced++) out->first_replaced = (uint32_t)at;
            text[at] = '?';
            n = 1;
        }
        at += n;
    }
}

rl_source_error rl_source_make(rl_arena *arena, const char *bytes, size_t len, rl_source *out) {
    memset(out, 0, sizeof *out);
    if (len > LARGEST) return RL_SOURCE_TOO_LARGE;
    return rl_source_take(arena, rl_copy(arena, bytes, len), len, out);
}

rl_source_error rl_source_take(rl_arena *arena, char *text, size_t len, rl_source *out) {
    memset(out, 0, sizeof *out);
    if (len > LARGEST) return RL_SOURCE_TOO_LARGE;
    out->encoding = rl_encoding_by_mark(text, len);
    if (out->encoding != RL_UTF8) text = rl_encoding_decode(arena, out->encoding, text, len, &len);
    if (len > LARGEST) return RL_SOURCE_TOO_LARGE;
    if (is_binary(text, len)) return RL_SOURCE_BINARY;
    size_t wrong = first_wrong(text, 0, len);
    if (wrong < len && out->encoding == RL_UTF8 && rl_encoding_reads_as_1252(text, len)) {
        out->encoding = RL_WINDOWS_1252;
        text = rl_encoding_decode(arena, out->encoding, text, len, &len);
        if (len > LARGEST) return RL_SOURCE_TOO_LARGE;
        wrong = len;
    }
    repair(text, wrong, len, out);
    out->has_bom = len >= 3 && memcmp(text, BOM, 3) == 0;
    out->text = (reslint_str){text, (uint32_t)len};
    return RL_SOURCE_OK;
}

static bool cuts(reslint_str text, uint32_t at) {
    return at < text.len && ((unsigned char)text.ptr[at] & 0xC0) == 0x80;
}

/* Makes room for `len` bytes of text, in a place of its own; half as much again is left for what is typed
 * next. */
static char *make_room(rl_arena *arena, uint32_t *room, reslint_str text, size_t len) {
    if (*room >= len) return (char *)(uintptr_t)text.ptr;
    rl_arena larger = {0};
    *room = (uint32_t)(len + len / 2 + 1024);
    char *copy = rl_alloc(&larger, (size_t)*room + 1);
    if (text.len) memcpy(copy, text.ptr, text.len);
    rl_arena_free(arena);
    *arena = larger;
    return copy;
}

bool rl_source_splice(rl_arena *arena, uint32_t *room, rl_source *source, reslint_span old, const char *bytes,
                      size_t len) {
    reslint_str was = source->text;
    if (old.begin > old.end || old.end > was.len || cuts(was, old.begin) || cuts(was, old.end)) return false;
    if (len > LARGEST || was.len - (old.end - old.begin) > LARGEST - len) return false;
    size_t fresh = was.len - (old.end - old.begin) + len;
    char *text = make_room(arena, room, was, fresh > was.len ? fresh : was.len);
    memmove(text + old.begin + len, text + old.end, was.len - old.end);
    if (len) memcpy(text + old.begin, bytes, len);
    repair(text + old.begin, 0, len, source);
    text[fresh] = '\0';
    source->text = (reslint_str){text, (uint32_t)fresh};
    source->has_bom = fresh >= 3 && memcmp(text, BOM, 3) == 0;
    source->line_starts = NULL;
    source->points = NULL;
    source->n_lines = source->n_points = 0;
    return true;
}
