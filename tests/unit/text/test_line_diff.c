/* Unified diffs: hunks, their headers and context, files without a final line end, and texts that differ too
 * much. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "text/line_diff.h"

#define HEAD "--- a\n+++ a\n"

static void shows(const char *before, const char *after, const char *wanted) {
    rl_arena arena = {0};
    reslint_str got = rl_diff(&arena, "a", rl_str(before), rl_str(after));
    assert_string_equal(got.ptr, wanted);
    assert_int_equal(got.len, strlen(wanted));
    rl_arena_free(&arena);
}

static void one_change(void **state) {
    (void)state;
    shows("", "", "");
    shows("a\nb\n", "a\nb\n", "");
    shows("a\n", "b\n", HEAD "@@ -1,1 +1,1 @@\n-a\n+b\n");
    shows("", "b\n", HEAD "@@ -0,0 +1,1 @@\n+b\n");
    shows("a\n", "", HEAD "@@ -1,1 +0,0 @@\n-a\n");
    shows("a\nb\nc\n", "a\nc\n", HEAD "@@ -1,3 +1,2 @@\n a\n-b\n c\n");
    shows("a\nc\n", "a\nb\nc\n", HEAD "@@ -1,2 +1,3 @@\n a\n+b\n c\n");
    shows("a\nb\n", "x\na\nb\n", HEAD "@@ -1,2 +1,3 @@\n+x\n a\n b\n");
    shows("a\nb\n", "a\nb\nx\n", HEAD "@@ -1,2 +1,3 @@\n a\n b\n+x\n");
    shows("a\nb\nc\nd\n", "a\nx\ny\nd\n", HEAD "@@ -1,4 +1,4 @@\n a\n-b\n-c\n+x\n+y\n d\n");
    shows("a\na\n", "a\na\na\n", HEAD "@@ -1,2 +1,3 @@\n a\n a\n+a\n");
    shows("a\na\na\n", "a\na\n", HEAD "@@ -1,3 +1,2 @@\n a\n a\n-a\n");
}

static void no_line_end(void **state) {
    (void)state;
    shows("a", "a\n", HEAD "@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n");
    shows("a\nb", "x\nb", HEAD "@@ -1,2 +1,2 @@\n-a\n+x\n b\n\\ No newline at end of file\n");
}

/* Three lines around a change are shown; changes that are up to six lines apart share a hunk. */
static void surroundings(void **state) {
    (void)state;
    shows("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\n",
          HEAD "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n");
    shows("a\n1\n2\n3\n4\n5\n6\nb\n", "x\n1\n2\n3\n4\n5\n6\ny\n",
          HEAD "@@ -1,8 +1,8 @@\n-a\n+x\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+y\n");
    shows("a\n1\n2\n3\n4\n5\n6\n7\nb\n", "x\n1\n2\n3\n4\n5\n6\n7\ny\n",
          HEAD "@@ -1,4 +1,4 @@\n-a\n+x\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+y\n");
}

static void least_is_changed(void **state) {
    (void)state;
    shows("a\nb\nc\na\nb\nb\na\n", "c\nb\na\nb\na\nc\n",
          HEAD "@@ -1,7 +1,6 @@\n-a\n-b\n c\n+b\n a\n b\n-b\n a\n+c\n");
}

/* Beyond a limit all differences become one stretch, which is correct, if not minimal. */
static void too_much_is_one_stretch(void **state) {
    (void)state;
    rl_arena arena = {0};
    char *before = rl_format(&arena, "same\n"), *after = rl_format(&arena, "same\n");
    for (int i = 0; i < 40; i++) {
        before =
            rl_format(&arena, "%s%s", before, "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\nn\no\np\nq\nr\ns\nt\n");
        after =
            rl_format(&arena, "%s%s", after, "A\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\nM\nN\nO\nP\nQ\nR\nS\nT\n");
    }
    reslint_str got = rl_diff(&arena, "a", rl_str(before), rl_str(after));
    assert_true(rl_starts(got, HEAD "@@ -1,801 +1,801 @@\n same\n-a\n-b\n"));
    assert_true(rl_ends(got, "+S\n+T\n"));
    assert_int_equal(got.len, strlen(HEAD "@@ -1,801 +1,801 @@\n same\n") + 2 * 800 * 3);
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(one_change), cmocka_unit_test(no_line_end),
                                       cmocka_unit_test(surroundings), cmocka_unit_test(least_is_changed),
                                       cmocka_unit_test(too_much_is_one_stretch)};
    return cmocka_run_group_tests_name("line_diff", tests, NULL, NULL);
}
