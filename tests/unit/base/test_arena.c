/* Arenas and vectors: zeroed, aligned, growing with their contents. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/vec.h"

#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void gives_zeroed_memory(void **state) {
    (void)state;
    rl_arena arena;
    rl_arena_init(&arena);
    for (size_t size = 0; size < 300; size += 7) {
        unsigned char *piece = rl_alloc(&arena, size);
        assert_non_null(piece);
        assert_int_equal((uintptr_t)piece % sizeof(void *), 0);
        for (size_t i = 0; i < size; i++) assert_int_equal(piece[i], 0);
        memset(piece, 0xAB, size);
    }
    assert_non_null(rl_alloc(&arena, (size_t)10 * 1024 * 1024));
    rl_arena_free(&arena);
    assert_null(arena.blocks);
}

static void grows(void **state) {
    (void)state;
    rl_arena arena = {0};
    char *piece = rl_copy(&arena, "resolution", 10);
    piece = rl_grow(&arena, piece, 11, 5000);
    assert_string_equal(piece, "resolution");
    (void)rl_alloc(&arena, 10);
    piece = rl_grow(&arena, piece, 5000, 300000);
    assert_string_equal(piece, "resolution");
    for (size_t i = 11; i < 300000; i++) assert_int_equal(piece[i], 0);
    assert_ptr_equal(rl_grow(&arena, piece, 300000, 10), piece);
    assert_string_equal(rl_format(&arena, "%s %d", "OP", 5), "OP 5");
    rl_arena_free(&arena);
}

static void pushes(void **state) {
    (void)state;
    rl_arena arena = {0};
    RL_VEC(uint32_t) numbers = {0};
    for (uint32_t i = 0; i < 10000; i++) {
        uint32_t *fresh = rl_push(&arena, &numbers);
        assert_int_equal(*fresh, 0);
        *fresh = i;
    }
    for (uint32_t i = 0; i < 10000; i++) assert_int_equal(numbers.items[i], i);
    rl_arena_free(&arena);
}

/* Two vectors that grow in turn, with small pieces in between: the old, smaller copies are not kept. */
static void leaves_nothing_behind(void **state) {
    (void)state;
    rl_arena arena = {0};
    RL_VEC(uint64_t) one = {0}, other = {0};
    for (uint32_t i = 0; i < 300000; i++) {
        *rl_push(&arena, &one) = i;
        *rl_push(&arena, &other) = ~(uint64_t)i;
        if (i % 1000 == 0) (void)rl_alloc(&arena, 24);
    }
    for (uint32_t i = 0; i < 300000; i++) {
        assert_int_equal(one.items[i], i);
        assert_int_equal(other.items[i], ~(uint64_t)i);
    }
    size_t both = ((size_t)one.cap + other.cap) * sizeof *one.items;
    assert_true(arena.used < both + both / 4);
    rl_arena_free(&arena);
}

#ifndef RL_ARENA_PLAIN
/* The last piece grows where it is, also when it shrinks in between; another one moves, with what is in it. */
static void grows_in_place(void **state) {
    (void)state;
    rl_arena arena = {0};
    char *first = rl_copy(&arena, "lamps", 5), *last = rl_copy(&arena, "oil", 3);
    size_t used = arena.used;
    assert_ptr_equal(rl_grow(&arena, last, 4, 16), last);
    assert_int_equal(arena.used, used);
    assert_ptr_equal(rl_grow(&arena, last, 16, 17), last);
    assert_int_equal(arena.used, used + 16);
    assert_ptr_equal(rl_grow(&arena, last, 17, 17), last);
    char *moved = rl_grow(&arena, first, 6, 100);
    assert_ptr_not_equal(moved, first);
    assert_string_equal(moved, "lamps");
    assert_string_equal(last, "oil");
    /* to the last byte of the first block, and one more */
    size_t left = 65536 - arena.used;
    assert_ptr_equal(rl_grow(&arena, moved, 100, 112 + left), moved);
    assert_int_equal(arena.used, 65536);
    char *beyond = rl_grow(&arena, moved, 112 + left, 113 + left);
    assert_ptr_not_equal(beyond, moved);
    assert_string_equal(beyond, "lamps");
    assert_non_null(rl_grow(&arena, NULL, 100, 10));
    rl_arena_free(&arena);
}

/* A reset keeps a block, and gives it out again. */
static void resets(void **state) {
    (void)state;
    rl_arena arena = {0};
    for (int i = 0; i < 5; i++) memset(rl_alloc(&arena, 60000), 'x', 60000);
    struct rl_arena_block *largest = arena.blocks;
    rl_arena_reset(&arena);
    assert_ptr_equal(arena.blocks, largest);
    assert_int_equal(arena.used, 0);
    char *piece = rl_alloc(&arena, 60000);
    for (int i = 0; i < 60000; i++) assert_int_equal(piece[i], 0);
    (void)rl_alloc(&arena, (size_t)8 * 1024 * 1024); /* too large to be kept for small texts */
    rl_arena_reset(&arena);
    assert_int_equal(arena.used, 0);
    rl_arena_free(&arena);
    rl_arena_reset(&arena);
    assert_null(arena.blocks);
}

#endif

/* Whatever fits into the first attempt, just does, and does not. */
static void formats(void **state) {
    (void)state;
    rl_arena arena = {0};
    char text[600];
    for (size_t len = 250; len < 262; len++) {
        memset(text, 'x', len);
        text[len] = '\0';
        char *got = rl_format(&arena, "%s", text);
        assert_string_equal(got, text);
    }
    assert_string_equal(rl_format(&arena, "%s", ""), "");
    assert_string_equal(rl_copy(&arena, NULL, 0), "");
    rl_arena_free(&arena);
}

static void ask_raw(rl_arena *arena) {
    (void)rl_alloc_raw(arena, SIZE_MAX);
}
static void ask_nearly_all(rl_arena *arena) {
    (void)rl_alloc_raw(arena, SIZE_MAX - 31);
}
static void ask_many(rl_arena *arena) {
    (void)rl_alloc_n(arena, SIZE_MAX / 4 + 2, 4);
}
static void ask_copy(rl_arena *arena) {
    (void)rl_copy(arena, "x", SIZE_MAX);
}
static void ask_growth(rl_arena *arena) {
    (void)rl_grow_raw(arena, rl_alloc(arena, 16), 16, SIZE_MAX);
}

/* What can never be given ends the program with a sentence, and is not given in part. */
static void refuses_what_cannot_be(void **state) {
    (void)state;
    static void (*const asks[])(rl_arena *) = {ask_raw, ask_nearly_all, ask_many, ask_copy, ask_growth};
    for (size_t i = 0; i < sizeof asks / sizeof *asks; i++) {
        int ends[2], status = 0;
        char said[200] = "";
        assert_int_equal(pipe(ends), 0);
        pid_t child = fork();
        if (child == 0) {
            rl_arena arena = {0};
            (void)dup2(ends[1], 2);
            asks[i](&arena);
            _exit(0);
        }
        close(ends[1]);
        assert_true(read(ends[0], said, sizeof said - 1) >= 0);
        close(ends[0]);
        assert_int_equal(waitpid(child, &status, 0), child);
        if (!WIFEXITED(status) || WEXITSTATUS(status) != 2) fail_msg("%zu: status %d, %s", i, status, said);
        assert_string_equal(said, "reslint: out of memory; no file was changed\n");
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(gives_zeroed_memory),
                                       cmocka_unit_test(grows),
                                       cmocka_unit_test(pushes),
                                       cmocka_unit_test(leaves_nothing_behind),
#ifndef RL_ARENA_PLAIN
                                       cmocka_unit_test(grows_in_place),
                                       cmocka_unit_test(resets),
#endif
                                       cmocka_unit_test(formats),
                                       cmocka_unit_test(refuses_what_cannot_be)};
    return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}
