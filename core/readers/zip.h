/* A zip file in memory: the list of its entries, and one entry's bytes at a time. The sizes that the file
 * states are not trusted: what comes out is counted, and an entry that grows too large is given up. */
#ifndef RL_READERS_ZIP_H
#define RL_READERS_ZIP_H
#include "base/arena.h"
#include "base/vec.h"
#include "reslint/plugin.h"

#include <stdbool.h>

/* Bounds on what is read from one file: its bytes in all, and how many times its packed size an entry may
 * be. */
#define RL_ZIP_MOST       ((size_t)100 * 1000 * 1000)
#define RL_ZIP_RATIO      200u
#define RL_ZIP_RATIO_FROM ((size_t)1000 * 1000) /* small repetitive texts are not bombs */

typedef struct rl_zip_entry {
    reslint_str name; /* in the file's bytes */
    uint32_t flags, method, crc;
    uint64_t packed, size; /* as the directory says */
    uint64_t local;        /* where the entry's own header begins */
    reslint_str record;    /* its whole record in the directory, in the file's bytes */
} rl_zip_entry;

typedef struct rl_zip {
    reslint_str bytes; /* borrowed: the whole file */
    RL_VEC(rl_zip_entry) entries;
    uint64_t directory; /* where the directory begins */
    size_t read;        /* bytes that have come out so far */
    bool zip64;
} rl_zip;

/* How many bytes of a name messages show. */
static inline int rl_zip_shown(reslint_str name) {
    return (int)(name.len < 80 ? name.len : 80);
}
/* Does it begin like a zip file? */
bool rl_zip_is(const char *bytes, size_t len);
/* Reads the directory. Returns NULL, or half a sentence in the arena that says what is wrong ("is cut off
 * …"). The bytes stay the caller's and must live as long as `out`. */
const char *rl_zip_open(rl_arena *arena, reslint_str bytes, rl_zip *out);
/* The entry of that name (ignoring ASCII case, as the format requires), or NULL. */
const rl_zip_entry *rl_zip_find(const rl_zip *zip, reslint_str name);
/* Its bytes, in the arena, NUL-terminated after their length. NULL, or what is wrong. */
const char *rl_zip_read(rl_arena *arena, rl_zip *zip, const rl_zip_entry *entry, reslint_str *out);
/* Where an entry is in the file, its header included; false if that is impossible. */
bool rl_zip_extent(const rl_zip *zip, const rl_zip_entry *entry, uint64_t *begin, uint64_t *end);
#endif
