/* Programs that are run for what they print, and streams that are read and written in pieces. */
#define _GNU_SOURCE /* pipe2 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "os/program.h"
#include "os/streams.h"

#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* What a shell returns that runs `script`; what it prints is `text`. */
static int run(rl_arena *arena, const char *script, size_t limit, char **text, size_t *len) {
    const char *const arguments[] = {"sh", "-c", script, NULL}, *const environment[] = {"LAMP=oil", NULL};
    return rl_run_program(arena, "/bin/sh", arguments, environment, limit, text, len);
}

static void programs(void **state) {
    static const struct {
        const char *script, *text;
        size_t limit;
        int wanted;
    } rows[] = {{"printf lamps", "lamps", 5, 0},
                {"printf lamps", "", 4, -1},
                {"printf lamps; exit 3", "lamps", 5, 3},
                {"printf $LAMP", "oil", 5, 0},
                {"echo lamps >&2", "", 5, 0},
                {"read line || exit 7", "", 5, 7},
                {"kill -9 $$", "", 5, -1}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rl_arena arena = {0};
        char *text = NULL;
        size_t len = 0;
        int got = run(&arena, rows[i].script, rows[i].limit, &text, &len);
        if (got != rows[i].wanted) fail_msg("%s: %d", rows[i].script, got);
        if (got >= 0) assert_true(rl_is((reslint_str){text, (uint32_t)len}, rows[i].text));
        rl_arena_free(&arena);
    }
}

static void much_is_printed(void **state) {
    rl_arena arena = {0};
    char *text = NULL;
    size_t len = 0;
    (void)state;
    int got = run(&arena, "i=0; while [ $i -lt 200 ]; do printf '%01000d' $i; i=$((i+1)); done", 200000,
                  &text, &len);
    assert_int_equal(got, 0);
    assert_int_equal(len, 200000);
    for (size_t i = 0; i < len; i++)
        if (i % 1000 < 997) assert_int_equal(text[i], '0');
    assert_memory_equal(text + len - 3, "199", 3);
    const char *const none[] = {NULL};
    assert_int_equal(rl_run_program(&arena, "/bin/no-such-lamp", none, none, 5, &text, &len), -1);
    assert_true(rl_processors() >= 1);
    assert_true(rl_ends(rl_str(rl_program_folder(&arena)), "tests"));
    rl_arena_free(&arena);
}

static void reads_streams(void **state) {
    int ends[2];
    char bytes[8];
    size_t len = 9;
    (void)state;
    assert_int_equal(pipe2(ends, O_CLOEXEC | O_NONBLOCK), 0);
    assert_false(rl_stream_is_ready(ends[0], false));
    assert_true(rl_stream_read(ends[0], bytes, 8, &len)); /* nothing yet */
    assert_int_equal(len, 0);
    assert_true(rl_stream_write(ends[1], "lamps", 5));
    assert_true(rl_stream_write(ends[1], "", 0));
    assert_true(rl_stream_is_ready(ends[0], false));
    assert_true(rl_stream_is_ready(ends[0], true));
    assert_true(rl_stream_read(ends[0], bytes, 4, &len));
    assert_int_equal(len, 4);
    assert_true(rl_stream_read(ends[0], bytes, 8, &len));
    assert_int_equal(len, 1);
    close(ends[1]);
    assert_false(rl_stream_read(ends[0], bytes, 8, &len)); /* the end */
    assert_int_equal(len, 0);
    close(ends[0]);
    assert_false(rl_stream_read(-1, bytes, 8, &len));
    assert_false(rl_stream_write(-1, "lamps", 5));
    assert_true(rl_stream_write(-1, "", 0));
}

/* More than fits into the pipe at once, which does not wait: the child counts what comes. */
static void writes_in_pieces(void **state) {
    enum { MUCH = 300001 };
    rl_arena arena = {0};
    char *bytes = rl_alloc(&arena, MUCH);
    int ends[2], status = -1;
    (void)state;
    for (size_t i = 0; i < MUCH; i++) bytes[i] = (char)(i % 251);
    assert_int_equal(pipe2(ends, O_CLOEXEC), 0);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        size_t seen = 0, len = 0;
        char piece[4096];
        close(ends[1]);
        while (seen <= MUCH && rl_stream_read(ends[0], piece, sizeof piece, &len)) {
            if (len && memcmp(piece, bytes + seen, seen + len <= MUCH ? len : 0) != 0) _exit(2);
            seen += len;
        }
        _exit(seen == MUCH ? 0 : 1);
    }
    close(ends[0]);
    fcntl(ends[1], F_SETFL, O_NONBLOCK);
    assert_true(rl_stream_write(ends[1], bytes, MUCH));
    close(ends[1]);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(programs), cmocka_unit_test(much_is_printed),
                                       cmocka_unit_test(reads_streams), cmocka_unit_test(writes_in_pieces)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
