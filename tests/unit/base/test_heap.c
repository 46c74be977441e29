/* Numbers put into a heap in every order come off it in order, also when others are put in between. */
#include "base/heap.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

enum { MOST = 7 };

static void swap(uint32_t *a, uint32_t *b) {
    uint32_t was = *a;
    *a = *b;
    *b = was;
}

/* Puts all in; takes `between` off after the first half, which must be the least of those. */
static void check(const uint32_t *order, uint32_t count, uint32_t between) {
    uint32_t room[MOST], left[MOST] = {0}, half = (count + 1) / 2;
    rl_heap heap = {room, 0};
    for (uint32_t i = 0; i < count; i++) {
        if (i == half)
            for (uint32_t k = 0; k < between && k < half; k++) {
                uint32_t least = UINT32_MAX;
                for (uint32_t j = 0; j < half; j++)
                    if (!left[j] && order[j] < least) least = order[j];
                assert_int_equal(heap.items[0], least);
                for (uint32_t j = 0; j < half; j++)
                    if (order[j] == least) left[j] = 1;
                rl_heap_drop(&heap);
            }
        rl_heap_put(&heap, order[i]);
    }
    for (uint32_t before = 0; heap.len; rl_heap_drop(&heap)) {
        assert_true(heap.items[0] >= before);
        before = heap.items[0];
    }
}

static void orders(uint32_t *order, uint32_t from, uint32_t count) {
    if (from == count)
        for (uint32_t between = 0; between < 3; between++) check(order, count, between);
    for (uint32_t i = from; i < count; i++) {
        swap(&order[from], &order[i]);
        orders(order, from + 1, count);
        swap(&order[from], &order[i]);
    }
}

static void every_order(void **state) {
    (void)state;
    for (uint32_t count = 1; count <= MOST; count++) {
        uint32_t order[MOST];
        for (uint32_t i = 0; i < count; i++) order[i] = 10 * (i + 1);
        orders(order, 0, count);
    }
}

static void none_is_lost(void **state) {
    (void)state;
    uint32_t room[5], taken = 0;
    rl_heap heap = {room, 0};
    static const uint32_t items[] = {3, 1, 3, 2, 1}, wanted[] = {1, 1, 2, 3, 3};
    for (uint32_t i = 0; i < 5; i++) rl_heap_put(&heap, items[i]);
    for (; heap.len; rl_heap_drop(&heap)) assert_int_equal(heap.items[0], wanted[taken++]);
    assert_int_equal(taken, 5);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_order), cmocka_unit_test(none_is_lost)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
