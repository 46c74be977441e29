/* typed RESLINT [--edits N] FILE...: random edits through the protocol, in UTF-16 units and in bytes. After
 * each one the diagnostics must be those of the same text newly opened, and in the end the server must hold
 * no more memory than after its first hundred edits. */
#include "lsp/random.h"
#include "lsp/wire.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LARGEST = 8 * 1024 * 1024, FIRST = 100, SLACK_KIB = 2048 };

typedef struct typing {
    wire w;
    bool bytes; /* positions count bytes */
    char *text; /* what both sides should have */
    uint32_t len;
    int version;
} typing;

static json_t *position(const typing *t, uint32_t offset) {
    json_int_t line = 0, units = 0;
    for (uint32_t i = 0; i < offset; i++) {
        unsigned char c = (unsigned char)t->text[i];
        bool returns = c == '\r' && !(i + 1 < t->len && t->text[i + 1] == '\n');
        if (c == '\n' || returns) {
            line++;
            units = 0;
        } else if (t->bytes) {
            units++;
        } else if ((c & 0xC0) != 0x80) {
            units += c >= 0xF0 ? 2 : 1;
        }
    }
    return json_pack("{s:I,s:I}", "line", line, "character", units);
}

static void splice(typing *t, reslint_span at, const char *text, uint32_t len) {
    memmove(t->text + at.begin + len, t->text + at.end, t->len - at.end);
    memcpy(t->text + at.begin, text, len);
    t->len += len - (at.end - at.begin);
}

/* A stretch that ends inside a line end has no position, so such an edit is not made. */
static bool splits_line_end(const typing *t, uint32_t offset) {
    return offset > 0 && offset < t->len && t->text[offset - 1] == '\r' && t->text[offset] == '\n';
}

static void open_text(typing *t, const char *uri, int version) {
    wire_notify(&t->w, "textDocument/didOpen",
                json_pack("{s:{s:s,s:s,s:i,s:s#}}", "textDocument", "uri", uri, "languageId", "markdown",
                          "version", version, "text", t->text, (int)t->len));
}

static json_t *published(typing *t) {
    json_t *message = wire_wait_for(&t->w, "textDocument/publishDiagnostics");
    json_t *list = json_incref(json_object_get(json_object_get(message, "params"), "diagnostics"));
    json_decref(message);
    return list;
}

static json_t *diagnostics_of_new(typing *t) {
    open_text(t, "file:///new.md", 1);
    json_t *list = published(t);
    wire_notify(&t->w, "textDocument/didClose",
                json_pack("{s:{s:s}}", "textDocument", "uri", "file:///new.md"));
    json_decref(published(t));
    return list;
}

/* Related places contain the name of their text, which is the only difference between the two. */
static void drop_names(json_t *value) {
    const char *name;
    json_t *item;
    size_t i;
    void *next;
    if (json_is_object(value)) {
        json_object_del(value, "uri");
        json_object_foreach_safe(value, next, name, item) drop_names(item);
    }
    json_array_foreach(value, i, item) drop_names(item);
}

static bool edit(typing *t, random_state *random) {
    char inserted[RANDOM_TEXT];
    reslint_span at;
    json_t *changes = json_array();
    for (uint32_t n = 1 + random_below(random, 6) / 5; n > 0; n--) {
        uint32_t len = random_edit(random, (reslint_str){t->text, t->len}, &at, inserted);
        if (splits_line_end(t, at.begin) || splits_line_end(t, at.end) || t->len + len >= LARGEST) continue;
        json_array_append_new(changes, json_pack("{s:{s:o,s:o},s:s}", "range", "start", position(t, at.begin),
                                                 "end", position(t, at.end), "text", inserted));
        splice(t, at, inserted, len);
    }
    wire_notify(&t->w, "textDocument/didChange",
                json_pack("{s:{s:s,s:i},s:o}", "textDocument", "uri", "file:///typed.md", "version",
                          ++t->version, "contentChanges", changes));
    json_t *typed = published(t), *fresh = diagnostics_of_new(t);
    drop_names(typed);
    drop_names(fresh);
    bool same = json_equal(typed, fresh);
    json_decref(typed);
    json_decref(fresh);
    return same;
}

static void start(typing *t, char *program) {
    char *const argv[] = {program, "lsp", "--no-config", NULL};
    wire_start(&t->w, argv);
    json_t *encodings = json_pack("[s]", t->bytes ? "utf-8" : "utf-16");
    wire_request(&t->w, "initialize",
                 json_pack("{s:n,s:n,s:{s:{s:o},s:{s:{s:b,s:b,s:b}}}}", "processId", "rootUri",
                           "capabilities", "general", "positionEncodings", encodings, "textDocument",
                           "publishDiagnostics", "versionSupport", 1, "relatedInformation", 1, "dataSupport",
                           1));
    json_decref(wire_answer(&t->w));
}

static bool memory_grew(const typing *t, const char *path, long before) {
#if defined(__SANITIZE_ADDRESS__) || defined(RL_ARENA_PLAIN) /* sanitized builds keep freed memory */
    (void)t;
    (void)path;
    (void)before;
    return false;
#else
    long after = wire_memory(&t->w);
    if (!before || after <= before + SLACK_KIB) return false;
    fprintf(stderr, "typed: %s: %ld KiB after %d edits, %ld KiB at the end\n", path, before, FIRST, after);
    return true;
#endif
}

static bool run(char *program, const char *path, int edits, bool bytes, random_state *random) {
    typing t = {.bytes = bytes, .text = malloc(LARGEST + RANDOM_TEXT), .version = 1};
    FILE *file = fopen(path, "rb");
    bool good = file && t.text;
    long before = 0;
    if (good) t.len = (uint32_t)fread(t.text, 1, LARGEST / 2, file);
    if (file) fclose(file);
    start(&t, program);
    open_text(&t, "file:///typed.md", 1);
    json_decref(published(&t));
    for (int i = 0; good && i < edits; i++) {
        good = edit(&t, random);
        if (!good)
            fprintf(stderr, "typed: %s: after %d edits the diagnostics are not those of the text\n", path,
                    i + 1);
        if (i + 1 == FIRST) before = wire_memory(&t.w);
    }
    if (good && memory_grew(&t, path, before)) good = false;
    wire_request(&t.w, "shutdown", NULL);
    json_decref(wire_answer(&t.w));
    wire_notify(&t.w, "exit", NULL);
    if (wire_end(&t.w) != 0) good = false;
    free(t.text);
    return good;
}

int main(int argc, char **argv) {
    int edits = 50, at = 2, failed = 0;
    random_state random = {11};
    if (argc > 3 && strcmp(argv[2], "--edits") == 0) {
        edits = atoi(argv[3]);
        at = 4;
    }
    for (int i = at; i < argc; i++) failed += !run(argv[1], argv[i], edits, i % 2, &random);
    printf("%d texts, %d edits each, %d failed\n", argc - at, edits, failed);
    return failed != 0;
}
