/* Numbers in the margin over several pages, and numbers of other things among them. */
#include "base/arena.h"
#include "base/str.h"
#include "text/asides.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* `lines`: one item for each line: "." is a line of words, "-" an empty one, "5" that number before words that begin
 * nothing, "=5" the number alone, "!5" before words that could begin a paragraph. */
static void numbers(const char *lines, const char *wanted) {
    rl_arena arena = {0};
    rl_asides taken = {0}, out = {0};
    const char *text = "", *got = "";
    for (reslint_str rest = rl_str(lines); rest.len; rest = rl_trim_begin(rest, " ")) {
        uint32_t end = rl_find(rest, " ", 0) < rest.len ? rl_find(rest, " ", 0) : rest.len;
        const char *item = rl_copy(&arena, rest.ptr, end);
        bool mark = rl_one_of((unsigned char)*item, "=!");
        const char *words = *item == '=' ? "" : *item == '!' ? " Lamps" : " lamps";
        if (*item == '.')
            text = rl_format(&arena, "%sLamps burn\n", text);
        else
            text = rl_format(&arena, "%s%s%s\n", text, *item == '-' ? "" : item + mark,
                             *item == '-' ? "" : words);
        rest = rl_slice(rest, end, rest.len);
    }
    rl_margins_find(rl_str(text), &taken, &arena, &out);
    for (uint32_t i = 0; i < out.len; i++) {
        reslint_span at = out.items[i].at;
        got = rl_format(&arena, "%s%s%.*s", got, i ? " " : "", (int)(at.end - at.begin), text + at.begin);
    }
    if (!rl_is(rl_str(got), wanted)) fail_msg("%s\n  wanted: %s\n  got:    %s", lines, wanted, got);
    rl_arena_free(&arena);
}

static void steps(void **state) {
    (void)state;
    numbers(". . . . 5 . . . . 10 . . . . 15", "5 10 15");
    /* a number that does not fit the step, on the line of that number */
    numbers(". . . . 5 . . . . 10 . 12 . . 15 . . . . 20", "5 10 15 20");
    numbers(". . . . 5 . . . . 10 . . . . 15 . 17 . . 20", "5 10 15 20");
    /* numbers on every second line, the first pair two steps apart, for a line without words has no number */
    numbers(". 2 . 4 . 6 . 8 . 10", "2 4 6 8 10");
    numbers(". 2 . . . 6 . 8 . 10 . 12", "2 6 8 10 12");
    /* steps of more than ten lines are none */
    numbers(". . . . . . . . . 10 . . . . . . . . . 20 . . . . . . . . . 30", "10 20 30");
    numbers(". . . . . . . . . . 11 . . . . . . . . . . 22 . . . . . . . . . . 33", "");
}

static void pages(void **state) {
    (void)state;
    /* the count continues after a header of some lines */
    numbers("1 2 3 4 5 6 . . . 7 8 9 10 11", "1 2 3 4 5 6 7 8 9 10 11");
    /* or starts again */
    numbers("1 2 3 4 5 6 . . . 1 2 3 4 5 6", "1 2 3 4 5 6 1 2 3 4 5 6");
    /* not after fewer than five numbers */
    numbers("1 2 3 4 . . 1 2 3 4", "1 2 3 4");
    /* a header of fourteen lines is one, of fifteen is none: then too few lines are numbered */
    numbers("1 2 3 4 5 6 7 8 9 10 11 12 . . . . . . . . . . . . . . 13 14 15 16",
            "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16");
    numbers("1 2 3 4 5 6 7 8 9 10 11 12 . . . . . . . . . . . . . . . 13 14 15 16", "");
    /* one line that begins with the next number is part of the text if the run goes on below it */
    numbers("1 2 3 4 !1 5 6 7 8", "1 2 3 4 5 6 7 8");
}

static void evidence(void **state) {
    (void)state;
    numbers("!1 !2 !3 !4 !5 !6", "");
    numbers("1 !2 !3 4 !5 !6", "1 2 3 4 5 6");
    numbers("!1 !2 !3 4 !5 !6", "");
    /* numbers of empty lines say as much as words that begin nothing */
    numbers("!1 =2 !3 =4 !5 =6 !7 =8", "1 2 3 4 5 6 7 8");
    numbers("!1 =2 !3 =4 !5 =6 !7", "");
    numbers("=1 =2 =3 =4 =5 =6", "");
    /* notes at the end do not accompany the text */
    numbers(". . . . . . . . . . . . . . . . 1 2 3 4", "");
    numbers(". . . . . . 1 2 3 4", "1 2 3 4");
    numbers(". . . . . . . 1 2 3 4", "");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(steps), cmocka_unit_test(pages),
                                       cmocka_unit_test(evidence)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
