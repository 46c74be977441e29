/* fuzz COUNT SEED CURRENT TEXT…: lints COUNT damaged texts, each of them twice, and watches the time.
 *
 * CURRENT is a file that always holds the text being linted, so that a crash leaves it behind. `fuzz =N SEED
 * …` runs only text N. Two seconds per megabyte (and at least two) are allowed; a text that hangs is stopped.
 * */
#include "check.h"
#include "os/file.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* Set by the build when sanitizers are on. */
#ifndef SLOWED
#define SLOWED 1
#endif
enum { LIMIT = 2 * SLOWED, HANG = 120 }; /* seconds */

extern const reslint_pack *const reslint_static_packs[];

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void hanging(int signal_number) {
    (void)signal_number;
    static const char message[] = "fuzz: a text hangs; it is in the file for the current text\n";
    ssize_t ignored = write(2, message, sizeof message - 1);
    (void)ignored;
    _exit(1);
}

static void keep(const char *path, reslint_str text) {
    FILE *file = fopen(path, "wb");
    if (!file) return;
    if (text.len) (void)fwrite(text.ptr, 1, text.len, file);
    (void)fclose(file);
}

typedef struct run {
    const reslint_engine *engine;
    const char *current; /* the file that holds the text being linted */
    uint32_t seed;
    const reslint_str *texts;
    uint32_t n_texts;
    double slowest; /* seconds per megabyte */
} run;

/* Returns 1 if text `index` behaves. Parsing once and linting twice counts as two runs. */
static int one(run *r, uint32_t index) {
    rl_arena arena = {0};
    const char *what;
    reslint_str text = fuzz_text(&arena, r->seed, index, r->texts, r->n_texts, &what);
    fuzz_random random = fuzz_start(r->seed + 1, index);
    keep(r->current, text);
    alarm(HANG);
    double began = now();
    const char *problem = fuzz_check(r->engine, &arena, text, &random);
    double seconds = (now() - began) / 2, megabytes = (double)text.len / (1 << 20);
    alarm(0);
    if (megabytes < 1) megabytes = 1;
    if (seconds / megabytes > r->slowest) r->slowest = seconds / megabytes;
    if (!problem && seconds / megabytes > LIMIT) problem = "too slow";
    if (problem) {
        char *name = rl_format(&arena, "%s-%u", r->current, (unsigned)index);
        keep(name, text);
        fprintf(stderr, "text %u of seed %u (%s, %u bytes, %.1f s; kept as %s): %s\n", (unsigned)index,
                (unsigned)r->seed, what, (unsigned)text.len, seconds, name, problem);
    }
    rl_arena_free(&arena);
    return !problem;
}

static reslint_str *read_texts(rl_arena *arena, char **paths, uint32_t n) {
    reslint_str *texts = rl_alloc_n(arena, n, sizeof *texts);
    for (uint32_t i = 0; i < n; i++) {
        char *bytes;
        size_t len;
        if (rl_read_file(arena, paths[i], 1u << 24, &bytes, &len) != 0) {
            fprintf(stderr, "fuzz: %s cannot be read\n", paths[i]);
            exit(2);
        }
        texts[i] = (reslint_str){bytes, (uint32_t)len};
    }
    return texts;
}

int main(int argc, char **argv) {
    if (argc < 5) {
        fprintf(stderr, "usage: fuzz COUNT|=INDEX SEED CURRENT TEXT...\n");
        return 2;
    }
    bool alone = argv[1][0] == '=';
    uint32_t count = (uint32_t)strtoul(argv[1] + alone, NULL, 10), failed = 0, begin = alone ? count : 0;
    reslint_settings settings = {
        .linked = reslint_static_packs, .no_packs = true, .no_own_rules = true, .no_config = true};
    reslint_error error;
    reslint_engine *engine = reslint_engine_new(&settings, &error);
    if (!engine) {
        fprintf(stderr, "fuzz: %s\n", error.message);
        return 2;
    }
    if (reslint_engine_rule_count(engine) == 0) {
        fprintf(stderr, "fuzz: there are no rules\n");
        return 2;
    }
    rl_arena arena = {0};
    run r = {engine, argv[3], (uint32_t)strtoul(argv[2], NULL, 10), NULL, (uint32_t)argc - 4, 0};
    r.texts = read_texts(&arena, argv + 4, r.n_texts);
    signal(SIGALRM, hanging);
    uint32_t end = alone ? count + 1 : count;
    for (uint32_t i = begin; i < end; i++) failed += !one(&r, i);
    (void)remove(r.current);
    reslint_engine_free(engine);
    rl_arena_free(&arena);
    printf("slowest: %.2f s a megabyte\n%u passed, %u failed\n", r.slowest, (unsigned)(end - begin - failed),
           (unsigned)failed);
    return failed ? 1 : 0;
}
