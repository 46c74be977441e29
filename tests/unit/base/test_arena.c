/* Arenas and vectors: zeroed, aligned, growing with their contents. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/vec.h"

#include <string.h>

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

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(gives_zeroed_memory), cmocka_unit_test(grows),
                                       cmocka_unit_test(pushes), cmocka_unit_test(leaves_nothing_behind)};
    return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}
