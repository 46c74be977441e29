/* Messages, fingerprints and escapes for the formats for other programs. */
#include "cli/formats/for_programs.h"

#include "base/sorted.h"
#include "base/str.h"
#include "text/source.h"

#include <inttypes.h>
#include <stdlib.h>

const char *cli_full_message(rl_arena *arena, const reslint_finding *f) {
    const char *place = f->location ? f->location : "";
    if (f->write && f->write[0])
        return rl_format(arena, "%s%s%s (write: %s)", place, place[0] ? ": " : "", f->message, f->write);
    return rl_format(arena, "%s%s%s", place, place[0] ? ": " : "", f->message);
}

const char *cli_clause_print(rl_arena *arena, const reslint_finding *f) {
    return rl_format(arena, "%016" PRIx64, f->fingerprint);
}

static int by_print(const void *a, const void *b) {
    const cli_mark *x = a, *y = b;
    return rl_order_two(x->print, y->print, x->at, y->at);
}

void cli_marks_sort(cli_mark *marks, uint32_t count) {
    if (count) qsort(marks, count, sizeof *marks, by_print);
}

const uint32_t *cli_clause_again(rl_arena *arena, const reslint_finding *findings, uint32_t count) {
    uint32_t *again = rl_alloc_n(arena, count, sizeof *again);
    cli_mark *marks = rl_alloc_n(arena, count, sizeof *marks);
    for (uint32_t i = 0; i < count; i++) marks[i] = (cli_mark){findings[i].fingerprint, i};
    cli_marks_sort(marks, count);
    for (uint32_t i = 1; i < count; i++)
        if (marks[i].print == marks[i - 1].print) again[marks[i].at] = again[marks[i - 1].at] + 1;
    return again;
}

const char *cli_plain_path(const char *path) {
    while (path[0] == '.' && path[1] == '/' && path[2]) {
        path += 2;
        while (path[0] == '/' && path[1]) path++;
    }
    return path;
}

static bool plain_in_uri(unsigned char c) {
    return rl_is_alpha(c) || rl_is_digit(c) || (c && strchr("/-._~", c) != NULL);
}

const char *cli_uri(rl_arena *arena, const char *path) {
    path = cli_plain_path(path);
    const char *head = path[0] == '/' ? "file://" : "";
    while (path[0] == '/' && path[1] == '/') path++;
    size_t len = strlen(path), used = strlen(head);
    char *out = rl_alloc_n(arena, used + len + 1, 3);
    memcpy(out, head, used);
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

const char *cli_entity(char c) {
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    default: return NULL;
    }
}

/* Line ends and tabs would become spaces in an attribute. */
static const char *xml_entity(char c) {
    switch (c) {
    case '\n': return "&#10;";
    case '\r': return "&#13;";
    case '\t': return "&#9;";
    default: return cli_entity(c);
    }
}

const char *cli_xml(rl_arena *arena, const char *text) {
    static const char unknown[] = "\xEF\xBF\xBD";
    reslint_str all = rl_str(text);
    size_t used = 0;
    char *out = rl_alloc_n(arena, (size_t)all.len + 1, 6);
    for (uint32_t at = 0, len; at < all.len; at += len) {
        const unsigned char *c = (const unsigned char *)text + at;
        const char *from = xml_entity(text[at]);
        len = rl_utf8_valid(c, all.len - at);
        bool latin = len == 2 && c[0] == 0xC2 && c[1] < 0xA0; /* controls that terminals obey */
        bool noncharacter = len == 3 && c[0] == 0xEF && c[1] == 0xBF && c[2] >= 0xBE; /* U+FFFE, U+FFFF */
        if (!from && (!len || c[0] < 0x20 || c[0] == 0x7F || latin || noncharacter)) from = unknown;
        if (!len) len = 1;
        size_t n = from ? strlen(from) : len;
        memcpy(out + used, from ? from : text + at, n);
        used += n;
    }
    return out;
}
