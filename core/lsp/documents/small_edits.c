/* Edits are kept small: a client keeps the cursor, folds and marks in whatever it is not told to replace. */
#include "lsp/documents/small_edits.h"

json_t *lsp_workspace_edit(const lsp_server *server, const lsp_document *document, json_t *edits) {
    json_t *value = json_object();
    if (!server->client.document_changes) {
        json_t *changes = json_object();
        json_object_set_new(changes, document->uri, edits);
        json_object_set_new(value, "changes", changes);
        return value;
    }
    json_t *list = json_array(), *change = json_object(), *text = json_object();
    json_object_set_new(text, "uri", lsp_string_of(document->uri));
    json_object_set_new(text, "version",
                        document->has_version ? json_integer(document->version) : json_null());
    json_object_set_new(change, "textDocument", text);
    json_object_set_new(change, "edits", edits);
    json_array_append_new(list, change);
    json_object_set_new(value, "documentChanges", list);
    return value;
}

static bool is_inside(reslint_str text, uint32_t at) {
    return at < text.len && ((unsigned char)text.ptr[at] & 0xC0) == 0x80;
}

/* Adds as one edit what remains of `old` and `fresh` without their common beginning and end, in whole
 * characters. */
static void add_edit(const lsp_server *server, lsp_document *document, reslint_span old, reslint_str fresh,
                     json_t *edits) {
    reslint_str text = reslint_document_text(document->text);
    reslint_str was = rl_slice(text, old.begin, old.end);
    uint32_t head = 0, tail = 0, most = was.len < fresh.len ? was.len : fresh.len;
    while (head < most && was.ptr[head] == fresh.ptr[head]) head++;
    if (head == was.len && head == fresh.len) return;
    while (head && (is_inside(was, head) || is_inside(fresh, head))) head--;
    while (tail < most - head && was.ptr[was.len - 1 - tail] == fresh.ptr[fresh.len - 1 - tail]) tail++;
    while (tail && (is_inside(was, was.len - tail) || is_inside(fresh, fresh.len - tail))) tail--;
    json_t *edit = json_object();
    reslint_span range = {old.begin + head, old.end - tail};
    json_object_set_new(edit, "range", lsp_range(server, document, range));
    json_object_set_new(edit, "newText", lsp_string(rl_slice(fresh, head, fresh.len - tail)));
    json_array_append_new(edits, edit);
}

/* The offset after the next line end from `at` on. */
static uint32_t line_end(reslint_str text, uint32_t at) {
    const char *end = at < text.len ? memchr(text.ptr + at, '\n', text.len - at) : NULL;
    return end ? (uint32_t)(end - text.ptr) + 1 : text.len;
}

static uint32_t count_lines(reslint_str text) {
    uint32_t n = 0;
    for (uint32_t at = 0; at < text.len; at = line_end(text, at)) n++;
    return n;
}

json_t *lsp_edits_between(const lsp_server *server, lsp_document *document, reslint_str fresh) {
    reslint_str text = reslint_document_text(document->text);
    json_t *edits = json_array();
    if (count_lines(text) != count_lines(fresh)) {
        add_edit(server, document, (reslint_span){0, text.len}, fresh, edits);
        return edits;
    }
    for (uint32_t at = 0, to = 0; at < text.len || to < fresh.len;) {
        uint32_t at_end = line_end(text, at), to_end = line_end(fresh, to);
        add_edit(server, document, (reslint_span){at, at_end}, rl_slice(fresh, to, to_end), edits);
        at = at_end;
        to = to_end;
    }
    return edits;
}
