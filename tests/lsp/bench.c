/* bench-lsp [--count N] [--data] RESLINT FILE...: how long the language server takes from a keystroke to its
 * diagnostics, seen from the client's side of the pipe: N one-character edits all over each text, median and
 * 99th percentile, and on standard error how much memory the server holds after 100 and after all edits. With
 * --data the client takes the fixes with the diagnostics, like VS Code. */
#include "lsp/random.h"
#include "lsp/wire.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { LARGEST = 16 * 1024 * 1024 };

static double now_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static char *read_file(const char *path, size_t *len) {
    FILE *file = fopen(path, "rb");
    char *bytes = malloc(LARGEST);
    if (!file || !bytes) {
        fprintf(stderr, "bench-lsp: %s cannot be read\n", path);
        exit(2);
    }
    *len = fread(bytes, 1, LARGEST, file);
    fclose(file);
    return bytes;
}

static int by_size(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static json_t *edit(int version, json_int_t line, json_int_t from, json_int_t to, const char *text) {
    return json_pack("{s:{s:s,s:i},s:[{s:{s:{s:I,s:I},s:{s:I,s:I}},s:s}]}", "textDocument", "uri",
                     "file:///bench.md", "version", version, "contentChanges", "range", "start", "line", line,
                     "character", from, "end", "line", line, "character", to, "text", text);
}

static size_t wait_for_diagnostics(wire *w) {
    json_t *answer = wire_wait_for(w, "textDocument/publishDiagnostics");
    size_t n = json_array_size(json_object_get(json_object_get(answer, "params"), "diagnostics"));
    json_decref(answer);
    return n;
}

static json_int_t lines_of(const char *text, size_t len) {
    json_int_t lines = 1;
    for (size_t i = 0; i < len; i++) lines += text[i] == '\n';
    return lines;
}

/* Types a letter and the next time deletes it again, at a different place each time. */
static void measure(wire *w, const char *text, size_t len, int count, double *times) {
    random_state random = {7};
    json_int_t lines = lines_of(text, len), line = 0;
    for (int i = 0; i < count; i++) {
        if (i % 2 == 0) line = random_below(&random, (uint32_t)lines);
        json_t *params = i % 2 ? edit(i + 2, line, 0, 1, "") : edit(i + 2, line, 0, 0, "x");
        double begin = now_ms();
        wire_notify(w, "textDocument/didChange", params);
        wait_for_diagnostics(w);
        times[i] = now_ms() - begin;
        if (i == 99) fprintf(stderr, "  after 100 edits: %ld KiB\n", wire_memory(w));
    }
    fprintf(stderr, "  after %d edits: %ld KiB\n", count, wire_memory(w));
}

static json_t *capabilities(bool data) {
    return data ? json_pack("{s:{s:{s:b}}}", "textDocument", "publishDiagnostics", "dataSupport", 1)
                : json_object();
}

static void bench(char *program, const char *path, int count, bool data) {
    size_t len;
    char *text = read_file(path, &len);
    char *const argv[] = {program, "lsp", "--no-config", NULL};
    double *times = calloc((size_t)count, sizeof *times);
    wire w;
    wire_start(&w, argv);
    wire_request(&w, "initialize",
                 json_pack("{s:n,s:n,s:o}", "processId", "rootUri", "capabilities", capabilities(data)));
    json_decref(wire_answer(&w));
    wire_notify(&w, "initialized", json_object());
    json_t *content = json_stringn(text, len);
    wire_notify(&w, "textDocument/didOpen",
                json_pack("{s:{s:s,s:s,s:i,s:o}}", "textDocument", "uri", "file:///bench.md", "languageId",
                          "markdown", "version", 1, "text", content ? content : json_string("")));
    size_t found = wait_for_diagnostics(&w);
    measure(&w, text, len, count, times);
    qsort(times, (size_t)count, sizeof *times, by_size);
    printf("%-28s %7.0f KB %6zu findings  median %7.2f ms  p99 %7.2f ms\n",
           strrchr(path, '/') ? strrchr(path, '/') + 1 : path, (double)len / 1e3, found, times[count / 2],
           times[count * 99 / 100]);
    wire_request(&w, "shutdown", NULL);
    json_decref(wire_answer(&w));
    wire_notify(&w, "exit", NULL);
    wire_end(&w);
    free(times);
    free(text);
}

int main(int argc, char **argv) {
    int count = 400, at = 1;
    if (argc > 2 && strcmp(argv[1], "--count") == 0) {
        count = atoi(argv[2]);
        at = 3;
    }
    bool data = argc > at && strcmp(argv[at], "--data") == 0;
    at += data;
    if (argc - at < 2 || count < 1) {
        fprintf(stderr, "bench-lsp [--count N] [--data] RESLINT FILE...\n");
        return 2;
    }
    for (int i = at + 1; i < argc; i++) bench(argv[at], argv[i], count, data);
    return 0;
}
