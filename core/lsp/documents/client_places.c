/* Inside the server everything is an offset; a client counts lines from 0 and, within a line, UTF-16 units or
 * bytes. Unlike in output for people, a byte order mark counts. Findings come in the order of the text, so
 * the last place counted is remembered: this keeps a megabyte on one line linear. */
#include "lsp/documents/open_texts.h"

#include "base/sorted.h"

void lsp_places_forget(lsp_document *document) {
    document->lines.len = 0;
    document->memo.line = UINT32_MAX;
}

static void find_lines(lsp_document *document) {
    if (document->lines.len) return;
    reslint_str text = reslint_document_text(document->text);
    *rl_push(&document->line_arena, &document->lines) = 0;
    for (uint32_t at = 0; at < text.len; at++)
        if (text.ptr[at] == '\n' || (text.ptr[at] == '\r' && rl_byte(text, at + 1) != '\n'))
            *rl_push(&document->line_arena, &document->lines) = at + 1;
    document->memo.line = UINT32_MAX;
}

static bool begins_before(const void *lines, uint32_t i, const void *offset) {
    return ((const uint32_t *)lines)[i] <= *(const uint32_t *)offset;
}

uint32_t lsp_line_of(lsp_document *document, uint32_t offset) {
    find_lines(document);
    return rl_first_from(document->lines.items, 0, document->lines.len, begins_before, &offset) - 1;
}

reslint_span lsp_line_span(lsp_document *document, uint32_t line) {
    find_lines(document);
    reslint_str text = reslint_document_text(document->text);
    if (line >= document->lines.len) return (reslint_span){text.len, text.len};
    uint32_t begin = document->lines.items[line];
    uint32_t end = line + 1 < document->lines.len ? document->lines.items[line + 1] : text.len;
    if (end > begin && text.ptr[end - 1] == '\n') end--;
    if (end > begin && text.ptr[end - 1] == '\r') end--;
    return (reslint_span){begin, end};
}

/* UTF-16 units of the character at `at`: two outside the basic plane. */
static uint32_t units_at(reslint_str text, uint32_t at) {
    return (unsigned char)text.ptr[at] >= 0xF0 ? 2 : 1;
}

static uint32_t number(const json_t *value) {
    double n = json_number_value(value); /* 0 for what is no number */
    return n > 0 ? n < UINT32_MAX ? (uint32_t)n : UINT32_MAX : 0;
}

uint32_t lsp_offset(const lsp_server *server, lsp_document *document, const json_t *position) {
    reslint_str text = reslint_document_text(document->text);
    uint32_t wanted = number(lsp_get(position, "character")), units = 0;
    reslint_span line = lsp_line_span(document, number(lsp_get(position, "line")));
    uint32_t at = line.begin;
    while (at < line.end) {
        uint32_t len = rl_utf8_len(text, at), step = server->client.utf8 ? len : units_at(text, at);
        if (step > wanted - units) break;
        units += step;
        at += len;
    }
    return at;
}

bool lsp_span(const lsp_server *server, lsp_document *document, const json_t *range, reslint_span *out) {
    if (!json_is_object(lsp_get(range, "start")) || !json_is_object(lsp_get(range, "end"))) return false;
    out->begin = lsp_offset(server, document, lsp_get(range, "start"));
    out->end = lsp_offset(server, document, lsp_get(range, "end"));
    if (out->begin > out->end) {
        uint32_t begin = out->begin;
        out->begin = out->end;
        out->end = begin;
    }
    return true;
}

/* Units between the beginning of the line and the offset. */
static uint32_t count_units(lsp_document *document, uint32_t line, uint32_t offset) {
    reslint_str text = reslint_document_text(document->text);
    uint32_t at = document->lines.items[line], units = 0;
    if (document->memo.line == line && document->memo.offset <= offset) {
        at = document->memo.offset;
        units = document->memo.units;
    }
    for (; at < offset && at < text.len; at++)
        if (((unsigned char)text.ptr[at] & 0xC0) != 0x80) units += units_at(text, at);
    document->memo.line = line;
    document->memo.offset = offset;
    document->memo.units = units;
    return units;
}

json_t *lsp_position(const lsp_server *server, lsp_document *document, uint32_t offset) {
    uint32_t line = lsp_line_of(document, offset);
    uint32_t units =
        server->client.utf8 ? offset - document->lines.items[line] : count_units(document, line, offset);
    json_t *value = json_object();
    json_object_set_new_nocheck(value, "line", json_integer(line));
    json_object_set_new_nocheck(value, "character", json_integer(units));
    return value;
}

json_t *lsp_range(const lsp_server *server, lsp_document *document, reslint_span span) {
    json_t *value = json_object();
    json_object_set_new_nocheck(value, "start", lsp_position(server, document, span.begin));
    json_object_set_new_nocheck(value, "end", lsp_position(server, document, span.end));
    return value;
}
