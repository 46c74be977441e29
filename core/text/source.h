/* The text of one file and where things are in it. Inside the program a place is a byte offset into `text`;
 * lines, columns, UTF-16 units and display widths are computed here, at the edge, and nowhere else.
 *
 * `text` is valid UTF-8: each byte of the file that is not part of a valid sequence is replaced with '?' (so
 * that offsets stay those of the file) and counted in `replaced`. A byte order mark stays in place; the
 * parser takes it for white space. Lines end at LF, CRLF or CR; not at a form feed. */
#ifndef RL_TEXT_SOURCE_H
#define RL_TEXT_SOURCE_H
#include "base/arena.h"
#include "reslint/plugin.h"
#include "text/encoding.h"

#include <stdbool.h>

typedef struct rl_source {
    reslint_str text;        /* in the arena */
    uint32_t replaced;       /* bytes that were not UTF-8 */
    uint32_t first_replaced; /* offset of the first such byte */
    bool has_bom;
    uint32_t *line_starts; /* offsets; NULL until somebody asks about lines */
    uint32_t n_lines;
    rl_encoding encoding; /* of the file; unless RL_UTF8, offsets are those of the text, not of the file */
    /* How many code points begin before every 256th byte, for long lines; as far as anybody has asked. */
    uint32_t *points;
    uint32_t n_points; /* entries filled in; if there is one, there is room for the whole text */
} rl_source;

/* A position as people and JSON give it: both count from 1; a column counts code points. */
typedef struct rl_position {
    uint32_t line, column;
} rl_position;

typedef enum rl_source_error { RL_SOURCE_OK, RL_SOURCE_BINARY, RL_SOURCE_TOO_LARGE } rl_source_error;

/* Copies `bytes` into the arena. A NUL byte in the first 8 KiB, or more than one in a thousand, makes it a
 * binary file; UTF-16 with a byte order mark and Windows-1252 are converted. More than 1 GiB is too large. */
rl_source_error rl_source_make(rl_arena *arena, const char *bytes, size_t len, rl_source *out);

/* The same without a copy: the text is `bytes`, which are repaired in place and must have a NUL byte after
 * `len`. They stay the caller's and must live as long as the source; only what was converted is in the
 * arena. */
rl_source_error rl_source_take(rl_arena *arena, char *bytes, size_t len, rl_source *out);

/* Bytes [begin, old_end) become `bytes`, repaired as in rl_source_make. The text moves into `arena`, which
 * must hold nothing else and is replaced when it must grow; `room` is what fits in it, 0 at first. Returns
 * false, and changes nothing, if the span is not in the text or cuts a character, or the text would become
 * too large. */
bool rl_source_splice(rl_arena *arena, uint32_t *room, rl_source *source, reslint_span old, const char *bytes,
                      size_t len);

/* Makes lines those that begin at `starts` (rising; the first 0), as they are counted in the file that the
 * text was made from. `starts` stays the caller's and must live as long as the source. */
void rl_source_lines(rl_source *source, uint32_t *starts, uint32_t count);
/* Of `count` lines that begin at `starts` (rising; there is at least one, and the first is 0): the index,
 * from 0, of the line that holds the offset. */
uint32_t rl_line_holding(const uint32_t *starts, uint32_t count, uint32_t offset);

rl_position rl_source_position(rl_arena *arena, rl_source *source, uint32_t offset);
/* The line (from 1) as text, without its line end. */
reslint_str rl_source_line(rl_arena *arena, rl_source *source, uint32_t line);
/* Terminal cells of a piece of text (wide characters two, combining marks none, tab to the next eighth). */
uint32_t rl_display_width(reslint_str text, uint32_t from_column);

/* Length of the valid UTF-8 sequence at `at`, where `left` bytes (not 0) are left; otherwise 0. Overlong
 * forms, surrogates and NUL are not valid here. */
uint32_t rl_utf8_valid(const unsigned char *at, size_t left);
#endif
