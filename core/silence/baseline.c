/* Fingerprints, what is known, and the file that records it. */
#include "silence/baseline.h"
#include "base/sorted.h"
#include "base/str.h"
#include "silence/baseline_name.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdlib.h>

uint64_t rl_fingerprint(const char *rule, reslint_str clause) {
    return rl_hash_pair(rl_str(rule), clause);
}

static int by_number(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return rl_order(x, y);
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
    if (order == 0) order = rl_order(x->fingerprint, y->fingerprint);
    return order;
}

/* The JSON is made in pieces, and the pieces are put together once. */
typedef struct pieces {
    char *items;
    uint32_t len, cap;
} pieces;

static void put(rl_arena *arena, pieces *out, const char *text) {
    for (; *text; text++) *rl_push(arena, out) = *text;
}

/* As jansson writes it. */
static void put_json(rl_arena *arena, pieces *out, json_t *value) {
    char *text = json_dumps(value, JSON_ENCODE_ANY);
    if (text) put(arena, out, text);
    rl_heap_free(text);
    json_decref(value);
}

static void put_entry(rl_arena *arena, pieces *out, const rl_baseline_entry *entry) {
    json_t *value = json_object();
    const char *print = rl_format(arena, "%016" PRIx64, entry->fingerprint);
    json_object_set_new(value, "rule", json_string(entry->rule));
    json_object_set_new(value, "fingerprint", json_string(print));
    json_object_set_new(value, "quote", json_string(entry->quote));
    put(arena, out, "      ");
    put_json(arena, out, value);
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
            put_json(arena, &out, json_string(rl_baseline_name_write(arena, entry->file)));
            put(arena, &out, ": [\n");
        }
        file = entry->file;
        put_entry(arena, &out, entry);
    }
    put(arena, &out, file ? "\n    ]\n  }\n}\n" : "}\n}\n");
    *len = out.len;
    return out.items;
}
