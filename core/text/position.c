/* Lines, columns, UTF-16 units and terminal cells: what people and editors count in. Lines are found when
 * they are first asked for. In a long line, columns are counted from the nearest of the known places, 256
 * bytes apart: a megabyte on one line stays linear, in whatever order it is asked about. A byte order mark
 * has no column. */
#include "base/str.h"
#include "base/vec.h"
#include "text/source.h"

#include <utf8proc.h>

enum { BOM_LENGTH = 3, TAB = 8, STEP = 256, LONG_LINE = 4096 };

static bool is_continuation(char c) {
    return ((unsigned char)c & 0xC0) == 0x80;
}

/* The end of the line after `from`, found by memchr unless the file has carriage returns: then every byte is
 * looked at. UINT32_MAX at the end of the text. */
static uint32_t next_line(reslint_str text, uint32_t from, bool has_returns) {
    if (!has_returns) {
        const char *end = from < text.len ? memchr(text.ptr + from, '\n', text.len - from) : NULL;
        return end ? (uint32_t)(end - text.ptr) + 1 : UINT32_MAX;
    }
    for (uint32_t i = from; i < text.len; i++) {
        if (text.ptr[i] == '\n') return i + 1;
        if (text.ptr[i] == '\r') return i + 1 < text.len && text.ptr[i + 1] == '\n' ? i + 2 : i + 1;
    }
    return UINT32_MAX;
}

static void index_lines(rl_arena *arena, rl_source *source) {
    if (source->line_starts) return;
    reslint_str text = source->text;
    bool returns = text.len && memchr(text.ptr, '\r', text.len);
    RL_VEC(uint32_t) starts = {0};
    for (uint32_t at = 0; at != UINT32_MAX; at = next_line(text, at, returns)) *rl_push(arena, &starts) = at;
    source->line_starts = starts.items;
    source->n_lines = starts.len;
}

void rl_source_lines(rl_source *source, uint32_t *starts, uint32_t count) {
    source->line_starts = starts;
    source->n_lines = count;
}

uint32_t rl_line_holding(const uint32_t *starts, uint32_t count, uint32_t offset) {
    uint32_t low = 0, high = count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}

/* Where the text of a line begins and ends, without the byte order mark and the line end. */
static reslint_span line_span(const rl_source *source, uint32_t line) {
    uint32_t begin = source->line_starts[line];
    uint32_t end = line + 1 < source->n_lines ? source->line_starts[line + 1] : source->text.len;
    if (line == 0 && source->has_bom) begin = BOM_LENGTH;
    const char *text = source->text.ptr;
    /* A line that is a paragraph of another format (rl_source_lines) may end with a blank line. */
    while (end > begin && (text[end - 1] == '\n' || text[end - 1] == '\r')) end--;
    return (reslint_span){begin, end};
}

/* An offset inside a sequence is taken for that of its first byte. */
static uint32_t sequence_start(reslint_str text, uint32_t offset) {
    if (offset >= text.len) return text.len;
    while (offset > 0 && is_continuation(text.ptr[offset])) offset--;
    return offset;
}

static uint32_t count_points(const char *text, uint32_t begin, uint32_t end) {
    uint32_t n = 0;
    for (uint32_t i = begin; i < end; i++) n += !is_continuation(text[i]);
    return n;
}

/* How many code points begin before `offset`, which is at most the text's length. */
static uint32_t points_before(rl_arena *arena, rl_source *source, uint32_t offset) {
    uint32_t step = offset / STEP;
    if (!source->points) {
        source->points = rl_alloc_n(arena, source->text.len / STEP + 1u, sizeof *source->points);
        source->n_points = 1;
    }
    for (; source->n_points <= step; source->n_points++) {
        uint32_t from = (source->n_points - 1) * STEP;
        source->points[source->n_points] =
            source->points[source->n_points - 1] + count_points(source->text.ptr, from, from + STEP);
    }
    return source->points[step] + count_points(source->text.ptr, step * STEP, offset);
}

/* Code points in [begin, end). */
static uint32_t points_between(rl_arena *arena, rl_source *source, uint32_t begin, uint32_t end) {
    if (end <= begin) return 0;
    if (end - begin < LONG_LINE) return count_points(source->text.ptr, begin, end);
    return points_before(arena, source, end) - points_before(arena, source, begin);
}

rl_position rl_source_position(rl_arena *arena, rl_source *source, uint32_t offset) {
    index_lines(arena, source);
    offset = sequence_start(source->text, offset);
    uint32_t line = rl_line_holding(source->line_starts, source->n_lines, offset);
    uint32_t begin = line == 0 && source->has_bom ? BOM_LENGTH : source->line_starts[line];
    return (rl_position){line + 1, points_between(arena, source, begin, offset) + 1};
}

reslint_str rl_source_line(rl_arena *arena, rl_source *source, uint32_t line) {
    index_lines(arena, source);
    if (line == 0 || line > source->n_lines) return (reslint_str){"", 0};
    reslint_span span = line_span(source, line - 1);
    return rl_slice(source->text, source->line_starts[line - 1], span.end);
}

uint32_t rl_display_width(reslint_str text, uint32_t from_column) {
    uint32_t width = 0;
    for (uint32_t at = 0; at < text.len;) {
        unsigned char c = (unsigned char)text.ptr[at];
        if (c == '\t') {
            width += TAB - (from_column + width) % TAB;
            at++;
        } else if (c >= ' ' && c <= '~') { /* utf8proc says the same, but takes much longer */
            width++;
            at++;
        } else {
            utf8proc_int32_t code;
            utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)text.ptr + at,
                                                  (utf8proc_ssize_t)(text.len - at), &code);
            int cells = n > 0 ? utf8proc_charwidth(code) : 1;
            width += (uint32_t)cells;
            at += n > 0 ? (uint32_t)n : 1;
        }
    }
    return width;
}
