/* Bytes in transit: how much memory is taken and given back, and that nothing is lost when it grows. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "lsp/transport/buffer.h"

#define KB ((size_t)1024)
#define MB ((size_t)1024 * 1024)

/* Room for one byte more is always there, so that the place is never null. */
static void room(void **state) {
    static const struct {
        size_t more, cap;
    } rows[] = {{0, 64 * KB},         {64 * KB - 1, 64 * KB}, {64 * KB, 128 * KB},
                {128 * KB, 256 * KB}, {MB - 1, MB},           {MB, 2 * MB}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        lsp_buffer buffer = {.len = 0};
        const char *place = lsp_buffer_room(&buffer, rows[i].more);
        if (!place || place != buffer.bytes || buffer.cap != rows[i].cap || buffer.len)
            fail_msg("row %zu: %zu", i, buffer.cap);
        lsp_buffer_free(&buffer);
    }
}

static void growing(void **state) {
    static char a[64 * 1024 - 2], b[3];
    lsp_buffer buffer = {.len = 0};
    (void)state;
    memset(a, 'a', sizeof a);
    memset(b, 'b', sizeof b);
    lsp_buffer_add(&buffer, a, sizeof a);
    lsp_buffer_add(&buffer, b, 1);
    assert_int_equal(buffer.cap, 64 * KB);
    lsp_buffer_add(&buffer, b, sizeof b);
    assert_int_equal(buffer.cap, 128 * KB);
    assert_int_equal(buffer.len, sizeof a + 4);
    assert_memory_equal(buffer.bytes, a, sizeof a);
    assert_memory_equal(buffer.bytes + sizeof a, "bbbb", 4);
    lsp_buffer_free(&buffer);
    assert_null(buffer.bytes);
    assert_int_equal(buffer.cap, 0);
}

static void dropping(void **state) {
    lsp_buffer buffer = {.len = 0};
    (void)state;
    lsp_buffer_add(&buffer, "lamps", 5);
    lsp_buffer_drop(&buffer, 0);
    assert_memory_equal(buffer.bytes, "lamps", 5);
    lsp_buffer_drop(&buffer, 2);
    assert_int_equal(buffer.len, 3);
    assert_memory_equal(buffer.bytes, "mps", 3);
    lsp_buffer_drop(&buffer, 4);
    assert_int_equal(buffer.len, 0);
    assert_int_equal(buffer.cap, 64 * KB);
    lsp_buffer_free(&buffer);
}

/* What is larger than 4 MB is given back when it is empty, and not before. */
static void giving_back(void **state) {
    static const struct { size_t cap, kept; } rows[] = {{4 * MB, 4 * MB}, {8 * MB, 0}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        lsp_buffer buffer = {.len = 0};
        lsp_buffer_room(&buffer, rows[i].cap - 1);
        lsp_buffer_add(&buffer, "oil", 3);
        lsp_buffer_drop(&buffer, 2);
        assert_int_equal(buffer.cap, rows[i].cap);
        assert_memory_equal(buffer.bytes, "l", 1);
        lsp_buffer_drop(&buffer, 1);
        assert_int_equal(buffer.cap, rows[i].kept);
        lsp_buffer_free(&buffer);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(room), cmocka_unit_test(growing),
                                       cmocka_unit_test(dropping), cmocka_unit_test(giving_back)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
