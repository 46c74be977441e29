/* JSON is built with jansson, one file's part at a time, and written directly to the output. */
#include "cli/formats/make_json.h"

#include "base/str.h"

static const char unknown_sign[] = {'\xEF', '\xBF', '\xBD'};

/* Bytes that are not UTF-8 are each written as U+FFFD. */
static json_t *repaired(reslint_str text) {
    rl_arena arena;
    rl_arena_init(&arena);
    char *copy = rl_alloc_n(&arena, (size_t)text.len + 1, 3);
    size_t len = 0;
    for (uint32_t at = 0; at < text.len;) {
        uint32_t n = rl_utf8_len(text, at);
        json_t *piece = n <= text.len - at ? json_stringn(text.ptr + at, n) : NULL;
        if (piece)
            memcpy(copy + len, text.ptr + at, n);
        else
            memcpy(copy + len, unknown_sign, sizeof unknown_sign);
        len += piece ? n : 3;
        at += piece ? n : 1;
        json_decref(piece);
    }
    json_t *value = json_stringn(copy, len);
    rl_arena_free(&arena);
    return value;
}

json_t *cli_json_str(reslint_str text) {
    json_t *value = json_stringn(text.len ? text.ptr : "", text.len);
    return value ? value : repaired(text);
}

json_t *cli_json_text(const char *text) {
    return cli_json_str(rl_str(text));
}

/* Adds the place in a Word file to the place in the text. */
static void add_word_place(json_t *value, const reslint_document *document, uint32_t offset, bool end) {
    reslint_word_place at;
    if (!reslint_document_word_place(document, offset, end, &at)) return;
    json_object_set_new(value, "part", cli_json_str(at.part));
    json_object_set_new(value, "paragraph", json_integer(at.paragraph));
    json_object_set_new(value, "run", json_integer(at.run));
    json_object_set_new(value, "character", json_integer(at.character));
    json_object_set_new(value, "byte", json_integer(at.byte));
}

static json_t *position(reslint_document *document, uint32_t offset, bool end) {
    reslint_position at = reslint_document_position(document, offset);
    json_t *value = json_object();
    json_object_set_new(value, "line", json_integer(at.line));
    json_object_set_new(value, "column", json_integer(at.column));
    json_object_set_new(value, "offset", json_integer(at.offset));
    add_word_place(value, document, offset, end);
    return value;
}

json_t *cli_json_range(reslint_document *document, reslint_span range) {
    json_t *value = json_object();
    json_object_set_new(value, "start", position(document, range.begin, false));
    json_object_set_new(value, "end", position(document, range.end, true));
    return value;
}

/* Of two or three bytes. */
static unsigned code_point(const unsigned char *c, uint32_t len) {
    return len == 2 ? (c[0] & 0x1Fu) << 6 | (c[1] & 0x3Fu)
                    : (c[0] & 0x0Fu) << 12 | (c[1] & 0x3Fu) << 6 | (c[2] & 0x3Fu);
}

/* jansson escapes ASCII control characters; a terminal also obeys those of Latin-1 and the marks that change
 * the direction of writing. They occur only in strings, and jansson never splits one between two calls. */
static int put(const char *bytes, size_t len, void *out) {
    size_t from = 0;
    reslint_str text = {bytes, (uint32_t)len};
    for (uint32_t i = 0; i < text.len; i++) {
        uint32_t control = (unsigned char)bytes[i] < 0x80 ? 0 : cli_control_len(text, i);
        if (!control) continue;
        cli_out_bytes(out, bytes + from, i - from);
        cli_out_format(out, "\\u%04x", code_point((const unsigned char *)bytes + i, control));
        from = i + control;
    }
    cli_out_bytes(out, bytes + from, len - from);
    return 0;
}

void cli_json_print_members(cli_out *out, json_t *object) {
    json_dump_callback(object, put, out, JSON_EMBED);
    json_decref(object);
}

void cli_json_print(cli_out *out, json_t *value, bool pretty) {
    json_dump_callback(value, put, out, pretty ? JSON_INDENT(2) : 0);
    json_decref(value);
}
