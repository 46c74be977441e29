/* Reading, replacing and listing files, in a folder of this test's own. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "os/file.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct place {
    rl_arena arena;
    char folder[64];
} place;

static int setup(void **state) {
    place *here = calloc(1, sizeof *here);
    assert_non_null(here);
    strcpy(here->folder, "/tmp/reslint-test-XXXXXX");
    assert_non_null(mkdtemp(here->folder));
    *state = here;
    return 0;
}

static int teardown(void **state) {
    place *here = *state;
    char **names;
    bool *folders;
    uint32_t count = 0;
    assert_int_equal(rl_list_folder(&here->arena, here->folder, &names, &folders, &count), 0);
    for (uint32_t i = 0; i < count; i++) {
        const char *path = rl_format(&here->arena, "%s/%s", here->folder, names[i]);
        assert_int_equal(remove(path), 0);
    }
    assert_int_equal(rmdir(here->folder), 0);
    rl_arena_free(&here->arena);
    free(here);
    return 0;
}

static const char *in(place *here, const char *name) {
    return rl_format(&here->arena, "%s/%s", here->folder, name);
}

static void assert_holds(place *here, const char *name, const char *text) {
    char *bytes;
    size_t len;
    assert_int_equal(rl_read_file(&here->arena, in(here, name), 1000000, &bytes, &len), 0);
    assert_int_equal(len, strlen(text));
    assert_string_equal(bytes, text);
}

static void replaces_and_reads(void **state) {
    place *here = *state;
    assert_int_equal(rl_replace_file(&here->arena, in(here, "a"), "one", 3), 0);
    assert_holds(here, "a", "one");
    assert_int_equal(rl_replace_file(&here->arena, in(here, "a"), "", 0), 0);
    assert_holds(here, "a", "");
}

static void keeps_permissions(void **state) {
    place *here = *state;
    struct stat info;
    assert_int_equal(rl_replace_file(&here->arena, in(here, "a"), "one", 3), 0);
    assert_int_equal(chmod(in(here, "a"), 0640), 0);
    assert_int_equal(rl_replace_file(&here->arena, in(here, "a"), "two", 3), 0);
    assert_int_equal(stat(in(here, "a"), &info), 0);
    assert_int_equal(info.st_mode & 07777, 0640);
}

static void follows_links(void **state) {
    place *here = *state;
    struct stat info;
    assert_int_equal(rl_replace_file(&here->arena, in(here, "a"), "one", 3), 0);
    assert_int_equal(symlink("a", in(here, "link")), 0);
    assert_int_equal(rl_replace_file(&here->arena, in(here, "link"), "two", 3), 0);
    assert_int_equal(lstat(in(here, "link"), &info), 0);
    assert_true(S_ISLNK(info.st_mode));
    assert_holds(here, "a", "two");
    assert_int_equal(symlink("nowhere", in(here, "broken")), 0);
    assert_int_equal(rl_replace_file(&here->arena, in(here, "broken"), "x", 1), ENOENT);
}

static void leaves_nothing_behind(void **state) {
    place *here = *state;
    char **names;
    bool *folders;
    uint32_t count;
    assert_int_equal(rl_replace_file(&here->arena, in(here, "b"), "x", 1), 0);
    assert_int_equal(mkdir(in(here, "a"), 0700), 0);
    assert_int_equal(rl_replace_file(&here->arena, in(here, "a"), "x", 1), EISDIR);
    assert_int_equal(rl_list_folder(&here->arena, here->folder, &names, &folders, &count), 0);
    assert_int_equal(count, 2);
    assert_string_equal(names[0], "a");
    assert_true(folders[0]);
    assert_string_equal(names[1], "b");
    assert_false(folders[1]);
}

static void says_why_not(void **state) {
    place *here = *state;
    char *bytes;
    size_t len;
    char **names;
    bool *folders;
    uint32_t count;
    assert_int_equal(rl_read_file(&here->arena, in(here, "gone"), 10, &bytes, &len), ENOENT);
    assert_int_equal(rl_read_file(&here->arena, here->folder, 10, &bytes, &len), EISDIR);
    assert_int_equal(rl_replace_file(&here->arena, in(here, "a"), "12345678901", 11), 0);
    assert_int_equal(rl_read_file(&here->arena, in(here, "a"), 10, &bytes, &len), EFBIG);
    assert_int_equal(rl_read_file(&here->arena, in(here, "a"), 11, &bytes, &len), 0);
    assert_int_equal(rl_list_folder(&here->arena, in(here, "gone"), &names, &folders, &count), ENOENT);
    assert_int_equal(rl_replace_file(&here->arena, in(here, "gone/x"), "x", 1), ENOENT);
    assert_int_equal(rl_replace_file(&here->arena, "/dev/null", "x", 1), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(replaces_and_reads, setup, teardown),
        cmocka_unit_test_setup_teardown(keeps_permissions, setup, teardown),
        cmocka_unit_test_setup_teardown(follows_links, setup, teardown),
        cmocka_unit_test_setup_teardown(leaves_nothing_behind, setup, teardown),
        cmocka_unit_test_setup_teardown(says_why_not, setup, teardown),
    };
    return cmocka_run_group_tests_name("file", tests, NULL, NULL);
}
