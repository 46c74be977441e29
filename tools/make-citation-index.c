/* make-citation-index TABLE OUT: rules/data/resolutions.tsv -> the binary index that
 * core/citations/citation_index.h describes. Run by the build. A line that cannot be read fails it and is
 * reported by number. */
#include "base/arena.h"
#include "base/str.h"
#include "base/vec.h"
#include "citations/citation_index.h"
#include "os/file.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct entry {
    uint32_t organ, confidence, year, month, day, agree, of;
    reslint_str symbol, title;
} entry;
typedef RL_VEC(entry) entries;

typedef struct bytes {
    RL_VEC(unsigned char) v;
    rl_arena *arena;
} bytes;

static void fail(const char *where, uint32_t line, const char *why) {
    fprintf(stderr, "make-citation-index: %s:%u: %s\n", where, line, why);
    exit(1);
}

static void put(bytes *out, uint32_t value, uint32_t size) {
    for (uint32_t i = 0; i < size; i++)
        *rl_push(out->arena, &out->v) = (unsigned char)(value >> (8 * i) & 0xFF);
}

static void put_text(bytes *out, reslint_str text) {
    for (uint32_t i = 0; i < text.len; i++) *rl_push(out->arena, &out->v) = (unsigned char)text.ptr[i];
}

/* The next field of a line, up to a tab. */
static reslint_str field(reslint_str *line) {
    uint32_t end = rl_find(*line, "\t", 0);
    reslint_str found = rl_slice(*line, 0, end == UINT32_MAX ? line->len : end);
    *line = rl_slice(*line, end == UINT32_MAX ? line->len : end + 1, line->len);
    return found;
}

static uint32_t number(reslint_str text, uint32_t begin, uint32_t end) {
    uint32_t value = 0;
    if (end > text.len || begin >= end) return 0;
    for (uint32_t i = begin; i < end; i++) {
        if (!rl_is_digit((unsigned char)text.ptr[i])) return 0;
        value = value * 10 + (uint32_t)(text.ptr[i] - '0');
    }
    return value;
}

static uint32_t organ_of(reslint_str name) {
    static const char *const names[] = {"", "GA", "SC", "ECOSOC", "HRC"};
    for (uint32_t i = RESLINT_ORGAN_GA; i <= RESLINT_ORGAN_HRC; i++)
        if (rl_is(name, names[i])) return i;
    return 0;
}

static bool read_source(reslint_str source, entry *out) {
    out->confidence = RESLINT_CONFIDENCE_OFFICIAL;
    if (rl_is(source, "official")) return true;
    out->confidence = RESLINT_CONFIDENCE_AGREED;
    if (rl_is(source, "vote")) return true;
    uint32_t stroke = rl_find(source, "/", 0);
    if (stroke == UINT32_MAX) return false;
    out->agree = number(source, 0, stroke);
    out->of = number(source, stroke + 1, source.len);
    bool agreed = out->agree >= 3 && out->agree * 100 >= out->of * 95;
    out->confidence = agreed ? RESLINT_CONFIDENCE_AGREED : RESLINT_CONFIDENCE_WEAK;
    return out->agree && out->agree <= out->of && out->of < 65536;
}

/* Returns NULL, or what is wrong with the line. */
static const char *read_line(reslint_str line, entry *out) {
    out->organ = organ_of(field(&line));
    out->symbol = field(&line);
    reslint_str date = field(&line), source = field(&line);
    out->title = field(&line);
    out->year = number(date, 0, 4);
    out->month = number(date, 5, 7);
    out->day = number(date, 8, 10);
    if (!out->organ) return "the organ is GA, SC, ECOSOC or HRC";
    if (!out->symbol.len || out->symbol.len > 64) return "the symbol is missing";
    if (date.len != 10 || !out->year || out->month < 1 || out->month > 12 || out->day < 1 || out->day > 31)
        return "the date is written 1991-12-18";
    if (!read_source(source, out)) return "the source is “official”, “vote” or “4/5”";
    return out->title.len < 65536 ? NULL : "the title is too long";
}

static int order(const void *a, const void *b) {
    const entry *x = a, *y = b;
    if (x->organ != y->organ) return x->organ < y->organ ? -1 : 1;
    uint32_t shorter = x->symbol.len < y->symbol.len ? x->symbol.len : y->symbol.len;
    int by_bytes = memcmp(x->symbol.ptr, y->symbol.ptr, shorter);
    if (by_bytes) return by_bytes;
    return x->symbol.len < y->symbol.len ? -1 : x->symbol.len > y->symbol.len;
}

static void read_table(const char *path, reslint_str text, rl_arena *arena, entries *out) {
    uint32_t line = 1;
    for (uint32_t at = 0; at < text.len; line++) {
        uint32_t end = rl_find(text, "\n", at);
        if (end == UINT32_MAX) end = text.len;
        reslint_str row = rl_slice(text, at, end);
        at = end + 1;
        if (!row.len || row.ptr[0] == '#') continue;
        entry *made = rl_push(arena, out);
        const char *wrong = read_line(row, made);
        if (wrong) fail(path, line, wrong);
    }
    qsort(out->items, out->len, sizeof *out->items, order);
    for (uint32_t i = 1; i < out->len; i++)
        if (order(&out->items[i - 1], &out->items[i]) == 0)
            fail(path, 0,
                 rl_format(arena, "%.*s is there twice", (int)out->items[i].symbol.len,
                           out->items[i].symbol.ptr));
}

static void write_index(const entries *all, bytes *out) {
    bytes texts = {.arena = out->arena};
    put_text(out, RL_STR(RL_CITATION_MAGIC));
    put(out, all->len, 4);
    put(out, 0, 4); /* length of the texts: filled in below */
    for (uint32_t i = 0; i < all->len; i++) {
        const entry *e = &all->items[i];
        put(out, e->organ, 1);
        put(out, e->confidence, 1);
        put(out, e->year, 2);
        put(out, e->month, 1);
        put(out, e->day, 1);
        put(out, e->agree, 2);
        put(out, e->of, 2);
        put(out, e->symbol.len, 2);
        put(out, texts.v.len, 4);
        put_text(&texts, e->symbol);
        put(out, texts.v.len, 4);
        put_text(&texts, e->title);
        put(out, e->title.len, 2);
        put(out, 0, 2);
    }
    for (uint32_t i = 0; i < 4; i++) out->v.items[12 + i] = (unsigned char)(texts.v.len >> (8 * i) & 0xFF);
    put_text(out, (reslint_str){(const char *)texts.v.items, texts.v.len});
}

int main(int argc, char **argv) {
    if (argc != 3) {
        fputs("usage: make-citation-index TABLE OUT\n", stderr);
        return 2;
    }
    rl_arena arena;
    rl_arena_init(&arena);
    char *text = NULL;
    size_t len = 0;
    if (rl_read_file(&arena, argv[1], 32u << 20, &text, &len)) fail(argv[1], 0, "cannot be read");
    entries all = {0};
    read_table(argv[1], (reslint_str){text, (uint32_t)len}, &arena, &all);
    bytes out = {.arena = &arena};
    write_index(&all, &out);
    FILE *file = fopen(argv[2], "wb");
    bool written = file && fwrite(out.v.items, 1, out.v.len, file) == out.v.len;
    if (file && fclose(file)) written = false;
    if (!written) fail(argv[2], 0, "cannot be written");
    rl_arena_free(&arena);
    return 0;
}
