/* The index of resolutions: symbol -> date, how sure, title. A single file, made by the build with
 * tools/make-citation-index.c, and mapped at the first lookup; every offset in it is checked when it is
 * opened, so that a damaged file is an error and never a crash.
 *
 * The file, all numbers little-endian:
 *   0   8 bytes  "RLCITIX" and the version's digit '1'
 *   8   u32      number of records
 *   12  u32      length of the texts after the records
 *   16  records of 24 bytes, sorted by organ and then by the bytes of the symbol, each pair once:
 *       u8 organ, u8 confidence, u16 year, u8 month, u8 day, u16 agreeing, u16 of, u16 length of the symbol,
 *       u32 offset of the symbol in the texts, u32 offset of the title, u16 its length, u16 zero
 *   then the texts, UTF-8. */
#ifndef RL_CITATIONS_CITATION_INDEX_H
#define RL_CITATIONS_CITATION_INDEX_H
#include "base/arena.h"
#include "os/mapped.h"
#include "reslint/citations.h"

#include <stdbool.h>

#define RL_CITATION_MAGIC "RLCITIX1"
enum { RL_CITATION_HEADER = 16, RL_CITATION_RECORD = 24 };

/* An open index: constant, for any thread. */
typedef struct rl_citation_index {
    rl_mapped file;
    const unsigned char *records, *texts;
    uint32_t count, texts_len;
} rl_citation_index;

/* NULL, or what is wrong with the file, as a constant text. Owner: the caller, who closes it with _close. */
const char *rl_citation_index_open(const char *path, rl_citation_index *out);
void rl_citation_index_close(rl_citation_index *index);
/* The texts that `out` points to live until the index is closed. */
bool rl_citation_index_find(const rl_citation_index *index, uint32_t organ, reslint_str symbol,
                            reslint_known_citation *out);

/* An index that is opened at the first question, by whichever thread asks it. */
typedef struct rl_citation_source rl_citation_source;

/* In the arena, with a copy of the path; nothing is opened. The owner of the arena calls _end before freeing
 * it. */
rl_citation_source *rl_citation_source_new(rl_arena *arena, const char *path);
void rl_citation_source_end(rl_citation_source *source);
/* False if it is not known or the file cannot be used; [any]. A NULL source knows nothing. */
bool rl_citation_source_find(rl_citation_source *source, uint32_t organ, reslint_str symbol,
                             reslint_known_citation *out);
/* How many symbols of an organ begin with `head`; the first `max` of them, in the order of their bytes, go
 * into `symbols` and `known`; [any]. */
uint32_t rl_citation_source_list(rl_citation_source *source, uint32_t organ, reslint_str head, uint32_t max,
                                 reslint_str *symbols, reslint_known_citation *known);
/* Opens the file if nobody has yet: NULL, or why it cannot be used; [any]. */
const char *rl_citation_source_error(rl_citation_source *source);
#endif
