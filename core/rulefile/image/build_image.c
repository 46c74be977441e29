/* Builds an image from rules: the texts one after the other, the words of all rules in one table sorted by
 * the slots of their hashes. */
#include "base/sorted.h"
#include "base/str.h"
#include "rulefile/image/gate.h"
#include "rulefile/image/image.h"

#include <stdlib.h>

enum { FIRST_TEXTS = 64 * 1024 };

typedef struct builder {
    rl_arena *arena;
    RL_VEC(rl_image_rule) rules;
    RL_VEC(rl_image_level) levels;
    RL_VEC(rl_image_entry) entries;
    RL_VEC(rl_image_literal) literals;
    RL_VEC(uint32_t) lists;
    RL_VEC(char) texts;
    const char *path;
    uint32_t path_at, n_patterns;
} builder;

static uint32_t add_text(builder *b, const char *text) {
    if (!text) return RL_IMAGE_NONE;
    uint32_t at = b->texts.len, len = (uint32_t)strlen(text) + 1;
    if (b->texts.cap - at < len) {
        uint32_t cap = b->texts.cap * 2 + len + FIRST_TEXTS;
        b->texts.items = rl_grow(b->arena, b->texts.items, b->texts.cap, cap);
        b->texts.cap = cap;
    }
    memcpy(b->texts.items + at, text, len);
    b->texts.len += len;
    return at;
}

/* All rules of a file have one path. */
static uint32_t add_path(builder *b, const char *path) {
    if (path != b->path) b->path_at = add_text(b, path);
    b->path = path;
    return b->path_at;
}

static rl_image_list add_list(builder *b, const char *const *texts, uint32_t count) {
    rl_image_list list = {b->lists.len, count};
    for (uint32_t i = 0; i < count; i++) {
        uint32_t text = add_text(b, texts[i]);
        *rl_push(b->arena, &b->lists) = text;
    }
    return list;
}

static void add_literal(builder *b, uint32_t entry, uint32_t text, reslint_str words, bool gate) {
    rl_image_literal *literal = rl_push(b->arena, &b->literals);
    literal->hash = rl_image_hash(words, 0, &literal->word);
    literal->text = text;
    literal->len = words.len;
    literal->entry = entry;
    literal->gate = gate;
}

static rl_image_list add_letters(builder *b, const char *pattern) {
    rl_gate_words words = {0};
    if (!rl_gate_find_letters(b->arena, pattern, &words)) return (rl_image_list){0, 0};
    const char **texts = rl_alloc_n(b->arena, words.len, sizeof(void *));
    for (uint32_t i = 0; i < words.len; i++)
        texts[i] = rl_copy(b->arena, words.items[i].ptr, words.items[i].len);
    return add_list(b, texts, words.len);
}

static void add_entry(builder *b, const rl_decl_entry *from, uint32_t rule) {
    uint32_t index = b->entries.len;
    rl_image_entry entry = {.rule = rule, .part = from->part, .group = from->group};
    rl_gate_words words = {0};
    entry.find = add_text(b, from->find);
    entry.write = add_text(b, from->write);
    entry.line = from->at ? from->at->line : 0;
    if (from->is_pattern) {
        entry.flags = RL_IMAGE_PATTERN;
        entry.pattern = b->n_patterns++;
        if (rl_gate_find(b->arena, from->find, &words))
            entry.flags |= RL_IMAGE_GATED;
        else
            entry.letters = add_letters(b, from->find);
    } else {
        add_literal(b, index, entry.find, rl_str(from->find), false);
    }
    *rl_push(b->arena, &b->entries) = entry;
    for (uint32_t i = 0; entry.flags & RL_IMAGE_GATED && i < words.len; i++)
        add_literal(b, index, add_text(b, rl_copy(b->arena, words.items[i].ptr, words.items[i].len)),
                    words.items[i], true);
}

static rl_image_list add_levels(builder *b, const rl_decl *decl) {
    rl_image_list list = {b->levels.len, decl->levels.len};
    for (uint32_t i = 0; i < decl->levels.len; i++) {
        const reslint_level *from = &decl->levels.items[i];
        rl_image_level level = {add_text(b, from->profile), add_text(b, from->stage), from->severity};
        *rl_push(b->arena, &b->levels) = level;
    }
    return list;
}

static void add_rule(builder *b, const rl_decl *decl) {
    uint32_t index = b->rules.len;
    rl_image_rule rule = {.line = decl->line,
                          .kind = decl->kind,
                          .applicability = decl->applicability,
                          .blocks = decl->blocks,
                          .within = decl->within,
                          .except = decl->except,
                          .min = decl->min,
                          .max = decl->max,
                          .per = decl->per,
                          .style = decl->style,
                          .from_session = decl->from_session,
                          .to_session = decl->to_session};
    rule.flags = (decl->before ? RL_IMAGE_BEFORE : 0) | (decl->ignorecase ? RL_IMAGE_IGNORECASE : 0);
    rule.id = add_text(b, decl->id);
    rule.summary = add_text(b, decl->summary);
    rule.message = add_text(b, decl->message);
    rule.path = add_path(b, decl->path);
    rule.allow = add_text(b, decl->allow);
    rule.write = add_text(b, decl->write);
    rule.page = add_text(b, decl->page);
    rule.cases = add_text(b, decl->cases);
    rule.query = add_text(b, decl->query);
    rule.levels = add_levels(b, decl);
    rule.entries = (rl_image_list){b->entries.len, decl->entries.len};
    for (uint32_t i = 0; i < decl->entries.len; i++) add_entry(b, &decl->entries.items[i], index);
    rule.exceptions = add_list(b, decl->exceptions.items, decl->exceptions.len);
    rule.unless = add_list(b, decl->unless.items, decl->unless.len);
    rule.yields_to = add_list(b, decl->yields_to.items, decl->yields_to.len);
    *rl_push(b->arena, &b->rules) = rule;
}

static int by_hash(const void *a, const void *b) {
    const rl_image_literal *x = a, *y = b;
    return rl_order_two(x->hash, y->hash, x->entry, y->entry);
}

/* Twice as many slots as words, a power of two, so that a slot is the upper bits of the hash. */
static uint32_t *fill_slots(builder *b, uint32_t *n_slots) {
    uint32_t bits = 4;
    while (bits < 20 && (1u << bits) < 2 * b->literals.len) bits++;
    uint32_t n = 1u << bits;
    if (b->literals.len) qsort(b->literals.items, b->literals.len, sizeof *b->literals.items, by_hash);
    uint32_t *slots = rl_alloc_n(b->arena, (size_t)n + 1, sizeof *slots);
    for (uint32_t i = 0; i < b->literals.len; i++) slots[(b->literals.items[i].hash >> (32 - bits)) + 1]++;
    for (uint32_t s = 0; s < n; s++) slots[s + 1] += slots[s];
    *n_slots = n + 1;
    return slots;
}

typedef struct table {
    const void *items;
    uint32_t count;
    size_t size;
} table;

const void *rl_image_build(rl_arena *arena, const rl_decls *decls, size_t *len) {
    builder b = {.arena = arena};
    uint32_t n_slots;
    add_text(&b, "");
    for (uint32_t i = 0; i < decls->len; i++) add_rule(&b, &decls->items[i]);
    const uint32_t *slots = fill_slots(&b, &n_slots);
    const table tables[RL_IMAGE_TABLES] = {{b.rules.items, b.rules.len, sizeof *b.rules.items},
                                           {b.levels.items, b.levels.len, sizeof *b.levels.items},
                                           {b.entries.items, b.entries.len, sizeof *b.entries.items},
                                           {b.literals.items, b.literals.len, sizeof *b.literals.items},
                                           {slots, n_slots, sizeof *slots},
                                           {b.lists.items, b.lists.len, sizeof *b.lists.items},
                                           {b.texts.items, b.texts.len, 1}};
    rl_image_header header = {.version = RL_IMAGE_VERSION, .order = RL_IMAGE_ORDER};
    size_t size = sizeof header;
    memcpy(header.magic, RL_IMAGE_MAGIC, sizeof header.magic);
    for (uint32_t i = 0; i < RL_IMAGE_TABLES; i++) {
        header.at[i] = (uint32_t)size;
        header.count[i] = tables[i].count;
        size += (tables[i].count * tables[i].size + 3) / 4 * 4;
    }
    unsigned char *bytes = rl_alloc(arena, size);
    for (uint32_t i = 0; i < RL_IMAGE_TABLES; i++)
        if (tables[i].count) memcpy(bytes + header.at[i], tables[i].items, tables[i].count * tables[i].size);
    header.size = (uint32_t)size;
    memcpy(bytes, &header, sizeof header);
    header.sum = rl_image_sum(bytes, size);
    memcpy(bytes, &header, sizeof header);
    *len = size;
    return bytes;
}
