/* Questions about paths, files in memory, and files that are sealed, in a folder of this test's own. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "os/file.h"
#include "os/mapped.h"
#include "os/paths.h"
#include "os/sealed.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[] = "/tmp/reslint-paths-XXXXXX";
static rl_arena arena;

static const char *in(const char *name) {
    return rl_format(&arena, "%s/%s", folder, name);
}

static void put(const char *name, const char *bytes, size_t len) {
    int fd = open(in(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, bytes, len), (ssize_t)len);
    close(fd);
}

/* A folder with: "file", its hard link "twin", a second file with the same words, links to the file and to
 * nothing, an empty file, a folder and a pipe. */
static int setup(void **state) {
    (void)state;
    if (!mkdtemp(folder)) return 1;
    put("file", "lamps", 5);
    put("other", "lamps", 5);
    put("empty", "", 0);
    return link(in("file"), in("twin")) || symlink("file", in("link")) || symlink("gone", in("dangling")) ||
           mkdir(in("folder"), 0700) || mkfifo(in("pipe"), 0600);
}

static int teardown(void **state) {
    static const char *const all[] = {"file",     "other",  "empty", "twin", "link",
                                      "dangling", "folder", "pipe",  "large"};
    (void)state;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) remove(in(all[i]));
    int failed = rmdir(folder);
    rl_arena_free(&arena);
    return failed;
}

static void what_is_below(void **state) {
    static const char *const rows[][3] = {
        {"/a/b", "/a/b/c/d", "c/d"}, {"/a/b", "/a/b/", ""}, {"/a/b", "/a/b", NULL}, {"/a/b", "/a/bc", NULL},
        {"/a/b", "/a/c/d", NULL},    {"/", "/a/b", "a/b"},  {"/", "a", NULL},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *below = rl_below(rows[i][0], rows[i][1]);
        assert_int_equal(below == NULL, rows[i][2] == NULL);
        if (below) assert_string_equal(below, rows[i][2]);
    }
}

static void what_is_there(void **state) {
    static const struct {
        const char *name;
        bool there, folder, link, readable;
    } rows[] = {{"file", true, false, false, true},      {"link", true, false, true, true},
                {"dangling", false, false, true, false}, {"folder", true, true, false, true},
                {"gone", false, false, false, false},    {"pipe", true, false, false, true}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *path = in(rows[i].name);
        if (rl_is_there(path) != rows[i].there || rl_is_folder(path) != rows[i].folder ||
            rl_is_link(path) != rows[i].link || rl_is_readable(path) != rows[i].readable)
            fail_msg("%s", rows[i].name);
    }
    errno = 0;
    assert_false(rl_is_folder(in("file")));
    assert_int_equal(errno, ENOTDIR);
    assert_false(rl_is_folder(in("gone")));
    assert_int_equal(errno, ENOENT);
}

static void same_files(void **state) {
    (void)state;
    assert_true(rl_is_same_file(in("file"), in("file")));
    assert_true(rl_is_same_file(in("file"), in("twin")));
    assert_true(rl_is_same_file(in("link"), in("file")));
    assert_true(rl_is_same_file(in("gone"), in("gone")));
    assert_false(rl_is_same_file(in("file"), in("other")));
    assert_false(rl_is_same_file(in("file"), in("gone")));
    assert_false(rl_is_same_file(in("gone"), in("file")));
    assert_string_equal(rl_real_path(&arena, in("folder/../link")), rl_real_path(&arena, in("file")));
    assert_null(rl_real_path(&arena, in("dangling")));
    assert_true(rl_is_same_file(rl_working_folder(&arena), "."));
}

static void mapped(void **state) {
    static const struct {
        const char *name;
        size_t limit;
        int wanted;
    } rows[] = {{"file", 5, 0},      {"file", 4, EFBIG},    {"empty", 5, EINVAL},
                {"pipe", 5, EINVAL}, {"folder", 5, EISDIR}, {"gone", 5, ENOENT}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rl_mapped map;
        assert_int_equal(rl_map_file(in(rows[i].name), rows[i].limit, &map), rows[i].wanted);
        assert_int_equal(map.len, rows[i].wanted ? 0 : 5);
        if (map.bytes) assert_memory_equal(map.bytes, "lamps", 5);
        rl_unmap_file(&map);
        assert_null(map.bytes);
    }
}

/* Files that somebody else named: nothing is waited for. */
static void plain_files(void **state) {
    char *bytes;
    size_t len;
    (void)state;
    assert_int_equal(rl_read_plain_file(&arena, in("pipe"), 5, &bytes, &len), RL_NO_PLAIN_FILE);
    assert_int_equal(rl_read_plain_file(&arena, "/dev/null", 5, &bytes, &len), RL_NO_PLAIN_FILE);
    assert_int_equal(rl_read_plain_file(&arena, in("file"), 5, &bytes, &len), 0);
    assert_int_equal(rl_read_plain_file(&arena, in("empty"), 0, &bytes, &len), 0);
    assert_int_equal(len, 0);
    assert_string_equal(bytes, "");
    assert_int_equal(rl_read_plain_file(&arena, in("folder"), 5, &bytes, &len), EISDIR);
    assert_int_equal(rl_read_file(&arena, "/dev/null", 5, &bytes, &len), 0);
    assert_int_equal(len, 0);
    assert_string_equal(rl_file_problem(ENOENT), strerror(ENOENT));
    assert_non_null(strstr(rl_file_problem(RL_NO_PLAIN_FILE), "pipe"));
    assert_non_null(strstr(rl_file_problem(RL_FILE_CHANGED), "changed"));
}

static void sealed(void **state) {
    enum { LARGE = 200001 };
    char *bytes = rl_alloc(&arena, LARGE);
    rl_sealed seal;
    (void)state;
    for (size_t i = 0; i < LARGE; i++) bytes[i] = (char)('a' + i % 23);
    put("large", bytes, LARGE);
    assert_int_equal(rl_seal_file(in("large"), &seal), 0);
    assert_int_equal(seal.len, LARGE);
    assert_memory_equal(seal.bytes, bytes, LARGE);
    assert_int_equal(write(seal.fd, "x", 1), -1);
    assert_true(rl_is_readable(rl_sealed_path(&arena, &seal)));
    rl_seal_end(&seal, true);
    assert_null(seal.bytes);
    assert_true(fcntl(seal.fd, F_GETFD) >= 0);
    rl_seal_end(&seal, false);
    assert_int_equal(fcntl(seal.fd, F_GETFD), -1);
    assert_int_equal(rl_seal_file(in("gone"), &seal), ENOENT);
    assert_int_equal(rl_seal_file(in("link"), &seal), ELOOP);
    assert_int_equal(rl_seal_file(in("folder"), &seal), EISDIR);
    assert_int_equal(rl_seal_file(in("empty"), &seal), ENOEXEC);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(what_is_below), cmocka_unit_test(what_is_there),
                                       cmocka_unit_test(same_files),    cmocka_unit_test(mapped),
                                       cmocka_unit_test(plain_files),   cmocka_unit_test(sealed)};
    return cmocka_run_group_tests(tests, setup, teardown);
}
