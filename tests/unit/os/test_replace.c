/* Files that are replaced whole or not at all, in a folder of this test's own. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "os/file.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static char folder[] = "/tmp/reslint-replace-XXXXXX";
static rl_arena arena;

static const char *in(const char *name) {
    return rl_format(&arena, "%s/%s", folder, name);
}

/* Everything in the folder, and the text of "a": "a=one b". */
static void assert_there(const char *wanted) {
    char **names, *bytes, *out = rl_format(&arena, "%s", "");
    bool *folders;
    uint32_t count;
    size_t len;
    assert_int_equal(rl_list_folder(&arena, folder, &names, &folders, &count), 0);
    for (uint32_t i = 0; i < count; i++) {
        const char *name = names[i][0] == '.' ? "leftover" : names[i];
        out = rl_format(&arena, "%s%s%s", out, i ? " " : "", name);
        if (strcmp(name, "a") != 0) continue;
        assert_int_equal(rl_read_file(&arena, in("a"), 100, &bytes, &len), 0);
        out = rl_format(&arena, "%s=%s", out, bytes);
    }
    assert_string_equal(out, wanted);
}

static int setup(void **state) {
    (void)state;
    strcpy(folder, "/tmp/reslint-replace-XXXXXX");
    return !mkdtemp(folder) || rl_create_file(&arena, in("a"), "one", 3);
}

static int teardown(void **state) {
    static const char *const all[] = {"a", "b", "c", "link", "pipe"};
    (void)state;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) (void)unlink(in(all[i]));
    int failed = rmdir(folder);
    rl_arena_free(&arena);
    return failed;
}

static void stamps(void **state) {
    static const struct {
        rl_stamp stamp;
        bool same_file, same;
    } rows[] = {
        {{true, 1, 2, 3, 4, 5}, true, true},   {{false, 1, 2, 3, 4, 5}, false, false},
        {{true, 9, 2, 3, 4, 5}, false, false}, {{true, 1, 9, 3, 4, 5}, false, false},
        {{true, 1, 2, 9, 4, 5}, true, false},  {{true, 1, 2, 3, 9, 5}, true, false},
        {{true, 1, 2, 3, 4, 9}, true, false},
    };
    const rl_stamp one = rows[0].stamp;
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(rl_stamp_same_file(&one, &rows[i].stamp), rows[i].same_file);
        assert_int_equal(rl_stamp_same_file(&rows[i].stamp, &one), rows[i].same_file);
        assert_int_equal(rl_stamp_same(&one, &rows[i].stamp), rows[i].same);
    }
}

static void stamps_of_files(void **state) {
    int fd = open(in("a"), O_RDONLY | O_CLOEXEC), ends[2];
    rl_stamp file = rl_stamp_of(in("a")), same = rl_stamp_of_open(fd);
    (void)state;
    close(fd);
    assert_true(file.known);
    assert_int_equal(file.size, 3);
    assert_true(rl_stamp_same(&file, &same));
    assert_int_equal(symlink("a", in("link")), 0);
    same = rl_stamp_of(in("link"));
    assert_true(rl_stamp_same(&file, &same));
    assert_false(rl_stamp_of(in("gone")).known);
    assert_false(rl_stamp_of(folder).known);
    assert_false(rl_stamp_of_open(-1).known);
    assert_int_equal(pipe(ends), 0);
    assert_false(rl_stamp_of_open(ends[0]).known);
    close(ends[0]);
    close(ends[1]);
}

static void written_straight(void **state) {
    (void)state;
    assert_false(rl_is_written_straight(in("a")));
    assert_false(rl_is_written_straight(in("gone")));
    assert_true(rl_is_written_straight(folder));
    assert_true(rl_is_written_straight("/dev/null"));
    assert_true(rl_is_written_straight("/dev/stdout"));
    assert_true(rl_is_written_straight("/dev/fd/1"));
    assert_true(rl_is_written_straight("/proc/self/fd/1"));
    assert_false(rl_is_written_straight("/process"));
}

static void only_if_unchanged(void **state) {
    rl_stamp was = rl_stamp_of(in("a"));
    (void)state;
    assert_int_equal(rl_replace_same_file(&arena, in("a"), &was, "two", 3), 0);
    assert_there("a=two");
    assert_int_equal(rl_replace_same_file(&arena, in("a"), &was, "six", 3), RL_FILE_CHANGED);
    assert_there("a=two");
    assert_int_equal(rl_replace_same_file(&arena, in("b"), &was, "six", 3), RL_FILE_CHANGED);
    assert_there("a=two");
    assert_int_equal(rl_replace_same_file(&arena, in("b"), NULL, "six", 3), 0);
    assert_there("a=two b");
}

static void creates(void **state) {
    struct stat info;
    (void)state;
    assert_int_equal(rl_create_file(&arena, in("a"), "two", 3), EEXIST);
    assert_int_equal(rl_create_file(&arena, in("b"), "", 0), 0);
    assert_int_equal(symlink("gone", in("link")), 0);
    assert_int_equal(rl_create_file(&arena, in("link"), "two", 3), EEXIST);
    assert_int_equal(rl_create_file(&arena, in("gone/c"), "two", 3), ENOENT);
    assert_there("a=one b link");
    assert_int_equal(stat(in("b"), &info), 0);
    assert_int_equal(info.st_size, 0);
    assert_int_equal(info.st_mode & 0111, 0);
}

/* Three files are begun; each is finished or dropped by itself. */
static void several_at_once(void **state) {
    rl_replacement files[3];
    static const char *const names[] = {"a", "b", "c"};
    (void)state;
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(rl_replacement_begin(&arena, in(names[i]), &files[i]), 0);
        assert_int_equal(rl_write_all(files[i].fd, "new", 3), 0);
    }
    assert_there("leftover leftover leftover a=one");
    rl_replacement_drop(&files[1]);
    assert_there("leftover leftover a=one");
    assert_int_equal(rl_replacement_finish(&files[2], NULL), 0);
    assert_there("leftover a=one c");
    assert_int_equal(rl_replacement_finish(&files[0], NULL), 0);
    assert_there("a=new c");
    assert_int_equal(rl_write_all(-1, "x", 1), EBADF);
    assert_int_equal(rl_write_all(-1, "", 0), 0);
}

static void pipes_are_written_to(void **state) {
    char bytes[4] = "";
    struct stat info;
    (void)state;
    assert_int_equal(mkfifo(in("pipe"), 0600), 0);
    int fd = open(in("pipe"), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    assert_true(fd >= 0);
    assert_int_equal(rl_replace_file(&arena, in("pipe"), "new", 3), 0);
    assert_int_equal(read(fd, bytes, 3), 3);
    assert_string_equal(bytes, "new");
    assert_int_equal(stat(in("pipe"), &info), 0);
    assert_true(S_ISFIFO(info.st_mode));
    close(fd);
}

/* A program that ends in the middle, of itself or by a signal, leaves nothing; what it was told to ignore it
 * ignores. */
static int child(int how) {
    int status = -1;
    fflush(NULL);
    pid_t id = fork();
    if (id == 0) {
        rl_replacement files[2];
        signal(SIGHUP, SIG_IGN);
        if (how) rl_replacements_mind_signals();
        if (rl_replacement_begin(&arena, in("a"), &files[0]) ||
            rl_replacement_begin(&arena, in("b"), &files[1]))
            _exit(9);
        raise(SIGHUP);
        if (how) raise(how);
        exit(5);
    }
    assert_int_equal(waitpid(id, &status, 0), id);
    return status;
}

static void ends_in_the_middle(void **state) {
    (void)state;
    int status = child(0);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 5);
    assert_there("a=one");
    status = child(SIGTERM);
    assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM);
    assert_there("a=one");
    status = child(SIGINT);
    assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGINT);
    assert_there("a=one");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(stamps, setup, teardown),
        cmocka_unit_test_setup_teardown(stamps_of_files, setup, teardown),
        cmocka_unit_test_setup_teardown(written_straight, setup, teardown),
        cmocka_unit_test_setup_teardown(only_if_unchanged, setup, teardown),
        cmocka_unit_test_setup_teardown(creates, setup, teardown),
        cmocka_unit_test_setup_teardown(several_at_once, setup, teardown),
        cmocka_unit_test_setup_teardown(pipes_are_written_to, setup, teardown),
        cmocka_unit_test_setup_teardown(ends_in_the_middle, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
