/* After every edit a document must know what a new document of the same text knows: edits [--count N] [--seed
 * S] FILE... makes random edits in the text of each file in turn, and compares tree and findings. On failure
 * it says what differs and leaves the text in edits-failed.txt; the same command with that file reproduces
 * the failure. */
#include "api/reslint.h"
#include "lsp/random.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LARGEST_FILE = 4 * 1024 * 1024 };

static char *read_file(const char *path, size_t *len) {
    FILE *file = fopen(path, "rb");
    char *bytes = malloc(LARGEST_FILE);
    *len = 0;
    if (!file || !bytes) {
        fprintf(stderr, "edits: %s cannot be read\n", path);
        exit(2);
    }
    *len = fread(bytes, 1, LARGEST_FILE, file);
    fclose(file);
    return bytes;
}

static int differ(const char *a, const char *b) {
    return strcmp(a ? a : "", b ? b : "") != 0;
}

static const char *fixes_differ(const reslint_finding *a, const reslint_finding *b) {
    if (a->n_fixes != b->n_fixes) return "number of fixes";
    for (uint32_t i = 0; i < a->n_fixes; i++) {
        const reslint_finding_fix *x = &a->fixes[i], *y = &b->fixes[i];
        if (differ(x->title, y->title) || x->applicability != y->applicability || x->n_edits != y->n_edits)
            return "fix";
        for (uint32_t e = 0; e < x->n_edits; e++)
            if (x->edits[e].range.begin != y->edits[e].range.begin ||
                x->edits[e].range.end != y->edits[e].range.end || differ(x->edits[e].text, y->edits[e].text))
                return "edit of a fix";
    }
    return NULL;
}

static const char *findings_differ(const reslint_finding *a, const reslint_finding *b) {
    if (differ(a->rule, b->rule)) return "rule";
    if (a->severity != b->severity) return "severity";
    if (a->range.begin != b->range.begin || a->range.end != b->range.end) return "range";
    if (differ(a->location, b->location)) return "location";
    if (differ(a->quote, b->quote)) return "quote";
    if (differ(a->message, b->message)) return "message";
    if (differ(a->write, b->write)) return "write";
    if (a->resolution != b->resolution) return "resolution";
    if (a->n_notes != b->n_notes) return "number of notes";
    for (uint32_t i = 0; i < a->n_notes; i++)
        if (a->notes[i].range.begin != b->notes[i].range.begin ||
            differ(a->notes[i].message, b->notes[i].message))
            return "note";
    return fixes_differ(a, b);
}

/* Returns NULL if the edited document and a new one of its text agree. */
static const char *compare(const reslint_engine *engine, reslint_document *edited) {
    reslint_error error = {0};
    reslint_str text = reslint_document_text(edited);
    reslint_document *fresh = reslint_document_new(engine, "fresh.md", text.ptr, text.len, &error);
    if (!fresh) return error.message[0] ? "a new document cannot be made" : "no document";
    const char *what = NULL;
    uint32_t n, m;
    const reslint_finding *a = reslint_document_lint(edited, &n), *b = reslint_document_lint(fresh, &m);
    if (differ(reslint_document_tree(edited), reslint_document_tree(fresh))) what = "tree";
    if (!what && n != m) what = "number of findings";
    for (uint32_t i = 0; !what && i < n; i++) what = findings_differ(&a[i], &b[i]);
    reslint_document_free(fresh);
    return what;
}

static void keep(const char *name, reslint_str text) {
    FILE *file = fopen(name, "wb");
    if (!file) return;
    fwrite(text.ptr, 1, text.len, file);
    fclose(file);
}

static int edit_one(const reslint_engine *engine, const char *path, uint32_t count, random_state *random) {
    reslint_error error = {0};
    size_t len;
    char *bytes = read_file(path, &len);
    reslint_document *document = reslint_document_new(engine, path, bytes, len, &error);
    free(bytes);
    if (!document) {
        fprintf(stderr, "edits: %s: %s\n", path, error.message);
        return 1;
    }
    const char *what = NULL;
    char inserted[RANDOM_TEXT];
    for (uint32_t i = 0; !what && i < count; i++) {
        reslint_span at;
        uint32_t edits = 1 + random_below(random, 8) / 7;
        keep("edits-before.txt", reslint_document_text(document));
        for (uint32_t e = 0; e < edits; e++) {
            uint32_t n = random_edit(random, reslint_document_text(document), &at, inserted);
            if (!reslint_document_edit(document, at.begin, at.end, inserted, n)) what = "an edit was refused";
        }
        reslint_document_update(document);
        if (!what) what = compare(engine, document);
        if (!what) continue;
        fprintf(stderr, "edits: %s: after %u edits (%u..%u -> %s): the %s differs from a new document's\n",
                path, i + 1, at.begin, at.end, inserted, what);
        keep("edits-failed.txt", reslint_document_text(document));
    }
    reslint_document_free(document);
    return what != NULL;
}

int main(int argc, char **argv) {
    uint32_t count = 40;
    random_state random = {1};
    reslint_settings settings = {.no_config = true, .pack_folder = RESLINT_PACK_FOLDER};
    reslint_error error = {0};
    int at = 1, failed = 0;
    for (; at + 1 < argc && strncmp(argv[at], "--", 2) == 0; at += 2) {
        if (strcmp(argv[at], "--count") == 0) count = (uint32_t)strtoul(argv[at + 1], NULL, 10);
        if (strcmp(argv[at], "--seed") == 0) random.state = strtoul(argv[at + 1], NULL, 10) * 2 + 1;
    }
    reslint_engine *engine = reslint_engine_new(&settings, &error);
    if (!engine) {
        fprintf(stderr, "edits: %s\n", error.message);
        return 2;
    }
    for (int i = at; i < argc; i++) failed += edit_one(engine, argv[i], count, &random);
    printf("%d documents, %u edits each, %d failed\n", argc - at, count, failed);
    reslint_engine_free(engine);
    return failed != 0;
}
