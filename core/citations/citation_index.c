/* See citation_index.h. Opening walks all records once (some seven thousand: tens of microseconds) and checks
 * every offset and the order; after that a lookup may trust the file. */
#include "citations/citation_index.h"

#include "base/bytes.h"
#include "base/sorted.h"
#include "base/str.h"
#include "os/first_asked.h"

enum { LARGEST_FILE = 64 * 1024 * 1024 };

static const unsigned char *record_at(const rl_citation_index *index, uint32_t i) {
    return index->records + (size_t)i * RL_CITATION_RECORD;
}

static reslint_str text_at(const rl_citation_index *index, uint32_t offset, uint32_t len) {
    return (reslint_str){(const char *)index->texts + offset, len};
}

static int compare(const rl_citation_index *index, uint32_t i, uint32_t organ, reslint_str symbol) {
    const unsigned char *record = record_at(index, i);
    if (record[0] != organ) return record[0] < organ ? -1 : 1;
    return rl_compare(text_at(index, rl_u32_at(record + 12), rl_u16_at(record + 10)), symbol);
}

static bool text_fits(const rl_citation_index *index, uint32_t offset, uint32_t len) {
    return offset <= index->texts_len && len <= index->texts_len - offset;
}

static bool record_is_whole(const rl_citation_index *index, uint32_t i) {
    const unsigned char *record = record_at(index, i);
    if (!text_fits(index, rl_u32_at(record + 12), rl_u16_at(record + 10)) ||
        !text_fits(index, rl_u32_at(record + 16), rl_u16_at(record + 20)))
        return false;
    if (record[1] < RESLINT_CONFIDENCE_WEAK || record[1] > RESLINT_CONFIDENCE_OFFICIAL) return false;
    if (record[4] < 1 || record[4] > 12 || record[5] < 1 || record[5] > 31) return false;
    if (i == 0) return true;
    return compare(index, i - 1, record[0], text_at(index, rl_u32_at(record + 12), rl_u16_at(record + 10))) <
           0;
}

static const char *check(rl_citation_index *index) {
    const unsigned char *bytes = index->file.bytes;
    if (index->file.len < RL_CITATION_HEADER) return "the citation index is cut short";
    if (memcmp(bytes, RL_CITATION_MAGIC, 7) != 0) return "this is not a citation index";
    if (bytes[7] != RL_CITATION_MAGIC[7]) return "the citation index was made for another version of reslint";
    index->count = rl_u32_at(bytes + 8);
    index->texts_len = rl_u32_at(bytes + 12);
    uint64_t wanted = RL_CITATION_HEADER + (uint64_t)index->count * RL_CITATION_RECORD + index->texts_len;
    if (wanted != index->file.len) return "the citation index is cut short or damaged";
    index->records = bytes + RL_CITATION_HEADER;
    index->texts = index->records + (size_t)index->count * RL_CITATION_RECORD;
    for (uint32_t i = 0; i < index->count; i++)
        if (!record_is_whole(index, i)) return "the citation index is damaged";
    return NULL;
}

const char *rl_citation_index_open(const char *path, rl_citation_index *out) {
    *out = (rl_citation_index){{NULL, 0}, NULL, NULL, 0, 0};
    if (rl_map_file(path, LARGEST_FILE, &out->file)) return "the citation index cannot be read";
    const char *error = check(out);
    if (error) rl_citation_index_close(out);
    return error;
}

void rl_citation_index_close(rl_citation_index *index) {
    rl_unmap_file(&index->file);
    *index = (rl_citation_index){{NULL, 0}, NULL, NULL, 0, 0};
}

typedef struct key {
    uint32_t organ;
    reslint_str symbol;
} key;

static bool record_is_before(const void *index, uint32_t i, const void *wanted) {
    const key *k = wanted;
    return compare(index, i, k->organ, k->symbol) < 0;
}

/* The first record that is not before the symbol. */
static uint32_t place_of(const rl_citation_index *index, uint32_t organ, reslint_str symbol) {
    const key wanted = {organ, symbol};
    return rl_first_from(index, 0, index->count, record_is_before, &wanted);
}

static reslint_known_citation known_at(const rl_citation_index *index, uint32_t i) {
    const unsigned char *record = record_at(index, i);
    return (reslint_known_citation){.title = text_at(index, rl_u32_at(record + 16), rl_u16_at(record + 20)),
                                    .year = rl_u16_at(record + 2),
                                    .month = record[4],
                                    .day = record[5],
                                    .confidence = record[1],
                                    .agree = rl_u16_at(record + 6),
                                    .of = rl_u16_at(record + 8)};
}

bool rl_citation_index_find(const rl_citation_index *index, uint32_t organ, reslint_str symbol,
                            reslint_known_citation *out) {
    uint32_t at = place_of(index, organ, symbol);
    if (at == index->count || compare(index, at, organ, symbol) != 0) return false;
    *out = known_at(index, at);
    return true;
}

struct rl_citation_source {
    rl_first_asked file;
    rl_citation_index index;
};

rl_citation_source *rl_citation_source_new(rl_arena *arena, const char *path) {
    rl_citation_source *source = rl_alloc(arena, sizeof *source);
    rl_first_asked_begin(&source->file, arena, path);
    return source;
}

void rl_citation_source_end(rl_citation_source *source) {
    if (!source) return;
    rl_citation_index_close(&source->index);
    rl_first_asked_end(&source->file);
}

static const char *open_index(const char *path, void *made) {
    return rl_citation_index_open(path, made);
}

const char *rl_citation_source_error(rl_citation_source *source) {
    if (!source) return "there is no citation index";
    return rl_first_asked_open(&source->file, open_index, &source->index);
}

bool rl_citation_source_find(rl_citation_source *source, uint32_t organ, reslint_str symbol,
                             reslint_known_citation *out) {
    return !rl_citation_source_error(source) && rl_citation_index_find(&source->index, organ, symbol, out);
}

uint32_t rl_citation_source_list(rl_citation_source *source, uint32_t organ, reslint_str head, uint32_t max,
                                 reslint_str *symbols, reslint_known_citation *known) {
    if (rl_citation_source_error(source)) return 0;
    const rl_citation_index *index = &source->index;
    uint32_t count = 0;
    for (uint32_t i = place_of(index, organ, head); i < index->count; i++, count++) {
        const unsigned char *record = record_at(index, i);
        reslint_str symbol = text_at(index, rl_u32_at(record + 12), rl_u16_at(record + 10));
        if (record[0] != organ || symbol.len < head.len || !rl_same(rl_slice(symbol, 0, head.len), head))
            break;
        if (count >= max) continue;
        symbols[count] = symbol;
        known[count] = known_at(index, i);
    }
    return count;
}
