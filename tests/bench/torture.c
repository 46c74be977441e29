/* torture --list | torture NAME BYTES: writes a text of about so many bytes that repeats one thing over and
 * over, to standard output.
 *
 * Each shape is a head, a unit that is repeated, and a tail. In a unit {n} is the number of the repetition,
 * from 1; {m} the same from 1 to 999 and over again; {r} counts down; {a} is the number in letters (a … z, aa
 * …). Sooner or later somebody writes, pastes or generates such texts; the cost of each must be linear in its
 * length. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HEAD "Lanterns\n\nThe General Assembly,\n\n"
#define OP   HEAD "1. *Welcomes* the lamps"
#define PP   HEAD "*Recalling* "

typedef struct shape {
    const char *name, *head, *unit, *tail;
} shape;

static const shape shapes[] = {
#include "torture_shapes.h"
};

static void put_letters(uint64_t number) {
    if (number > 26) put_letters((number - 1) / 26);
    putchar('a' + (int)((number - 1) % 26));
}

/* Writes one repetition. */
static void put_unit(const char *unit, uint64_t i, uint64_t count) {
    for (const char *at = unit; *at; at++) {
        if (at[0] != '{' || !at[1] || at[2] != '}') {
            putchar(*at);
            continue;
        }
        switch (at[1]) {
        case 'n': printf("%llu", (unsigned long long)(i + 1)); break;
        case 'm': printf("%llu", (unsigned long long)(i % 999 + 1)); break;
        case 'r': printf("%llu", (unsigned long long)(count - i)); break;
        case 'a': put_letters(i + 1); break;
        default: putchar('?');
        }
        at += 2;
    }
}

static const shape *named(const char *name) {
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
        if (strcmp(shapes[i].name, name) == 0) return &shapes[i];
    return NULL;
}

int main(int argc, char **argv) {
    if (argc == 2 && strcmp(argv[1], "--list") == 0) {
        for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) puts(shapes[i].name);
        return 0;
    }
    const shape *what = argc == 3 ? named(argv[1]) : NULL;
    if (!what) {
        fprintf(stderr, "usage: torture --list | torture NAME BYTES\n");
        return 2;
    }
    uint64_t bytes = strtoull(argv[2], NULL, 10), count = bytes / strlen(what->unit);
    fputs(what->head, stdout);
    for (uint64_t i = 0; i < count; i++) put_unit(what->unit, i, count);
    fputs(what->tail, stdout);
    return 0;
}
