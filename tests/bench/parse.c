/* parse FILE: reads a file and makes its syntax tree, nothing more. `parse --edit FILE` also times a
 * one-letter edit in the middle. Prints milliseconds. */
#include "os/file.h"
#include "syntax/syntax.h"
#include "text/source.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* The median time of edits around the middle: a letter is typed, then deleted again. */
static double edit_time(rl_tree *tree, reslint_str text, rl_arena *arena) {
    enum { TIMES = 21 };
    double times[TIMES];
    uint32_t at = text.len / 2;
    while (at + 1 < text.len && text.ptr[at] != 'e') at++;
    char *with = rl_alloc(arena, (size_t)text.len + 1);
    memcpy(with, text.ptr, at);
    with[at] = 'e';
    memcpy(with + at + 1, text.ptr + at, text.len - at);
    reslint_str longer = {with, text.len + 1};
    rl_tree *first = tree;
    for (int i = 0; i < TIMES; i++) {
        double began = now();
        int typing = i % 2 == 0;
        rl_tree_edit(tree, at, typing ? at : at + 1, typing ? at + 1 : at);
        rl_tree *next = rl_tree_parse(typing ? longer : text, tree);
        times[i] = now() - began;
        if (tree != first) rl_tree_free(tree);
        tree = next;
    }
    if (tree != first) rl_tree_free(tree);
    qsort(times, TIMES, sizeof *times, by_value);
    return times[TIMES / 2];
}

int main(int argc, char **argv) {
    bool edit = argc == 3 && strcmp(argv[1], "--edit") == 0;
    if (argc != 2 && !edit) {
        fprintf(stderr, "usage: parse [--edit] FILE\n");
        return 2;
    }
    rl_arena arena = {0};
    rl_source source;
    char *bytes;
    size_t len;
    if (rl_read_file(&arena, argv[argc - 1], 1u << 30, &bytes, &len) != 0 ||
        rl_source_make(&arena, bytes, len, &source) != RL_SOURCE_OK) {
        fprintf(stderr, "parse: %s cannot be read\n", argv[argc - 1]);
        return 2;
    }
    double began = now();
    rl_tree *tree = rl_tree_parse(source.text, NULL);
    double parsed = now() - began;
    printf("%.3f\n", edit ? edit_time(tree, source.text, &arena) : parsed);
    rl_tree_free(tree);
    rl_arena_free(&arena);
    return 0;
}
