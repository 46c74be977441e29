/* Fingerprints, what is known, and the file that says so. */
#include "silence/baseline.h"
#include "base/str.h"

#include <inttypes.h>
#include <stdlib.h>

uint64_t rl_fingerprint(const char *rule, reslint_str clause) {
    return rl_hash_pair(rl_str(rule), clause);
}

static int by_number(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

void rl_baseline_make(rl_arena *arena, const rl_baseline_entries *entries, rl_baseline *out) {
    uint64_t *known = rl_alloc_n(arena, entries->len, sizeof *known);
    for (uint32_t i = 0; i < entries->len; i++) known[i] = entries->items[i].fingerprint;
    if (entries->len) qsort(known, entries->len, sizeof *known, by_number);
    *out = (rl_baseline){known, entries->len};
}

bool rl_baseline_knows(const rl_baseline *baseline, uint64_t fingerprint) {
    if (!baseline || !baseline->len) return false;
    return bsearch(&fingerprint, baseline->known, baseline->len, sizeof fingerprint, by_number) != NULL;
}

static int by_file(const void *a, const void *b) {
    const rl_baseline_entry *x = a, *y = b;
    int order = strcmp(x->file, y->file);
    if (order == 0) order = strcmp(x->rule, y->rule);
    if (order == 0) order = (x->fingerprint > y->fingerprint) - (x->fingerprint < y->fingerprint);
    return order;
}

/* JSON is built in pieces, and the pieces are put together once. */
typedef struct pieces {
    char *items;
    uint32_t len, cap;
} pieces;

static void put(rl_arena *arena, pieces *out, const char *text) {
    for (; *text; text++) *rl_push(arena, out) = *text;
}

static void put_quoted(rl_arena *arena, pieces *out, const char *text) {
    put(arena, out, "\"");
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        if (c == '"' || c == '\\')
            put(arena, out, rl_format(arena, "\\%c", c));
        else if (c < 0x20)
            put(arena, out, rl_format(arena, "\\u%04x", c));
        else
            *rl_push(arena, out) = (char)c;
    }
    put(arena, out, "\"");
}

static void put_entry(rl_arena *arena, pieces *out, const rl_baseline_entry *entry) {
    put(arena, out, "      {\"rule\": ");
    put_quoted(arena, out, entry->rule);
    put(arena, out,
        rl_format(arena, ", \"fingerprint\": \"%016" PRIx64 "\", \"quote\": ", entry->fingerprint));
    put_quoted(arena, out, entry->quote);
    put(arena, out, "}");
}

const char *rl_baseline_write(rl_arena *arena, rl_baseline_entries *entries, size_t *len, uint32_t *count) {
    pieces out = {0};
    const char *file = NULL;
    if (entries->len) qsort(entries->items, entries->len, sizeof *entries->items, by_file);
    put(arena, &out, "{\n  \"version\": 1,\n  \"tool\": \"reslint\",\n  \"files\": {");
    *count = 0;
    for (uint32_t i = 0; i < entries->len; i++) {
        const rl_baseline_entry *entry = &entries->items[i];
        if (i && by_file(entry - 1, entry) == 0) continue;
        ++*count;
        bool same = file && strcmp(file, entry->file) == 0;
        if (same) {
            put(arena, &out, ",\n");
        } else {
            put(arena, &out, file ? "\n    ],\n    " : "\n    ");
            put_quoted(arena, &out, entry->file);
            put(arena, &out, ": [\n");
        }
        file = entry->file;
        put_entry(arena, &out, entry);
    }
    put(arena, &out, file ? "\n    ]\n  }\n}\n" : "}\n}\n");
    *len = out.len;
    return out.items;
}
