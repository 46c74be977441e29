/* The last safety net when a rule file is read: if reading does not end, the program does, naming the file.
 * The clock counts processor time, not elapsed time. */
#define _XOPEN_SOURCE 700
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "os/guard.h"

#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void hang(int to) {
    dup2(to, STDERR_FILENO);
    rl_watch_install(NULL, NULL, 1);
    rl_watch *first = rl_watch_reading("fine.yaml");
    rl_watch_was_read(first);
    (void)rl_watch_reading("house.yaml");
    for (volatile unsigned i = 0;; i++) {
    }
}

static void reading_comes_to_an_end(void **state) {
    (void)state;
    int ends[2], status = 0;
    char said[400] = {0};
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0) hang(ends[1]);
    close(ends[1]);
    size_t len = 0;
    for (ssize_t n; len + 1 < sizeof said && (n = read(ends[0], said + len, sizeof said - 1 - len)) > 0;)
        len += (size_t)n;
    close(ends[0]);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 2);
    assert_non_null(
        strstr(said, "reslint: house.yaml: could not be read to its end (stopped after 1 seconds)"));
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(reading_comes_to_an_end)};
    return cmocka_run_group_tests_name("guard", tests, NULL, NULL);
}
