/* Files left beside a file by processes that no longer exist are removed; everything else in the folder
 * stays. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "os/leftover.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* The id of a process that has ended. */
static long gone(void) {
    pid_t child = fork();
    if (child == 0) _exit(0);
    assert_int_equal(waitpid(child, NULL, 0), child);
    return (long)child;
}

static void only_what_the_gone_left(void **state) {
    (void)state;
    rl_arena arena = {0};
    char folder[] = "/tmp/reslint-test-XXXXXX";
    long old = gone();
    assert_non_null(mkdtemp(folder));
    const char *const names[] = {rl_format(&arena, ".reslint-%ld-1.tmp", old),
                                 rl_format(&arena, ".reslint-%ld-20.tmp", old),
                                 rl_format(&arena, ".reslint-%ld-1.tmp", (long)getpid()),
                                 rl_format(&arena, ".reslint-%ld-1.tmp", (long)getppid()),
                                 rl_format(&arena, ".reslint-%ld-1.tmp2", old),
                                 rl_format(&arena, ".reslint-%ld-1.", old),
                                 rl_format(&arena, ".reslint-%ld-.tmp", old),
                                 rl_format(&arena, ".reslint-%ld.tmp", old),
                                 rl_format(&arena, ".reslint-%ldx-1.tmp", old),
                                 rl_format(&arena, ".reslint-%ld-x.tmp", old),
                                 rl_format(&arena, "reslint-%ld-1.tmp", old),
                                 ".reslint--1.tmp",
                                 ".reslint-0-1.tmp",
                                 ".reslint-99999999999-1.tmp",
                                 "draft.md"};
    enum { ALL = sizeof names / sizeof *names, LEFT = 2 };
    for (size_t i = 0; i < ALL; i++) {
        FILE *file = fopen(rl_format(&arena, "%s/%s", folder, names[i]), "w");
        assert_non_null(file);
        fclose(file);
    }
    const char *inside = rl_format(&arena, "%s/.reslint-%ld-3.tmp", folder, old);
    const char *linked = rl_format(&arena, "%s/.reslint-%ld-4.tmp", folder, old);
    assert_int_equal(mkdir(inside, 0700), 0);
    assert_int_equal(symlink("draft.md", linked), 0);
    rl_leftovers_remove(&arena, rl_format(&arena, "%s/", folder));
    for (size_t i = 0; i < ALL; i++) {
        const char *path = rl_format(&arena, "%s/%s", folder, names[i]);
        assert_int_equal(access(path, F_OK) == 0, i >= LEFT);
        if (i >= LEFT) assert_int_equal(unlink(path), 0);
    }
    struct stat info;
    assert_int_equal(rmdir(inside), 0);
    assert_int_equal(lstat(linked, &info), 0);
    assert_int_equal(unlink(linked), 0);
    assert_int_equal(rmdir(folder), 0);
    rl_leftovers_remove(&arena, rl_format(&arena, "%s/", folder)); /* a folder that does not exist */
    assert_string_equal(rl_leftover_name(&arena, "a/", 7),
                        rl_format(&arena, "a/.reslint-%ld-7.tmp", (long)getpid()));
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(only_what_the_gone_left)};
    return cmocka_run_group_tests_name("leftover", tests, NULL, NULL);
}
