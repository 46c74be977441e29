/* How comments to reslint are read, what goes with them when they are removed, and which places a place of the
 * configuration contains: one row for each condition. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "api/reslint.h"
#include "base/arena.h"
#include "base/str.h"
#include "silence/own_findings.h"
#include "silence/silence.h"

/* Each comment as "kind(rule rule: reason)". */
static const char *read_all(rl_arena *arena, const char *text) {
    static const char *const kinds[] = {"on", "off", "line", "next", "paragraph", "file", "unknown"};
    const char *all = "";
    rl_own_comment one;
    for (uint32_t at = 0; rl_own_comment_next(rl_str(text), &at, &one);) {
        const char *name = one.kind == RL_DISABLE             ? kinds[1]
                           : one.kind == RL_ENABLE            ? kinds[0]
                           : one.kind == RL_DISABLE_LINE      ? kinds[2]
                           : one.kind == RL_DISABLE_NEXT_LINE ? kinds[3]
                           : one.kind == RL_DISABLE_PARAGRAPH ? kinds[4]
                           : one.kind == RL_DISABLE_FILE      ? kinds[5]
                                                              : kinds[6];
        all = rl_format(arena, "%s%s(", all, name);
        uint32_t from = 0, n = 0;
        for (reslint_span rule; rl_own_comment_rule(rl_str(text), &one, &from, &rule); n++)
            all = rl_format(arena, "%s%s%.*s", all, n ? " " : "", (int)(rule.end - rule.begin),
                            text + rule.begin);
        if (one.reason.len) all = rl_format(arena, "%s: %.*s", all, (int)one.reason.len, one.reason.ptr);
        all = rl_format(arena, "%s)", all);
    }
    return all;
}

static void comments(void **state) {
    (void)state;
    static const struct {
        const char *text, *wanted;
    } rows[] = {
        {"", ""},
        {"<!-- reslint-disable x -->", "off(x)"},
        {"<!-- reslint-enable x -->", "on(x)"},
        {"<!-- reslint-disable-line x -->", "line(x)"},
        {"<!-- reslint-disable-next-line x -->", "next(x)"},
        {"<!-- reslint-disable-paragraph x -->", "paragraph(x)"},
        {"<!-- reslint-disable-file x -->", "file(x)"},
        {"<!-- reslint-disable-lines x -->", "unknown(x)"},
        {"<!-- reslint- -->", "unknown()"},
        {"<!-- reslint -->", ""},
        {"<!-- Reslint-enable -->", ""},
        {"<!-- a reslint-enable -->", ""},
        {"<!--reslint-enable-->", "on()"},
        {"<!--\n\treslint-enable\n-->", "on()"},
        {"<!-- reslint-enable:why -->", "on(: why)"},
        {"<!-- reslint-enable : -->", "on()"},
        {"<!-- reslint-enable x: why: so -->", "on(x: why: so)"},
        {"<!-- reslint-enable,x -->", "on(x)"},
        {"<!-- reslint-enable x,y  z ,, w -->", "on(x y z w)"},
        {"<!-- reslint-enable x\ny -->", "on(x y)"},
        {"<!-- reslint-enable x,-->", "on(x)"},
        {"<!-- reslint-enable x", ""},
        {"<!-- reslint-enable x --", ""},
        {"<!-- reslint-enable x <!-- reslint-disable y -->", "off(y)"},
        {"<!-- reslint-enable x --><!-- reslint-disable y -->", "on(x)off(y)"},
        {"<!-- other --> <!-- reslint-enable -->", "on()"},
        {"<!<!-- reslint-enable -->", "on()"},
        {"<!-- reslint-enable --> x: y", "on()"},
    };
    rl_arena arena = {0};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *got = read_all(&arena, rows[i].text);
        if (strcmp(got, rows[i].wanted) != 0)
            fail_msg("%s: wanted “%s”, got “%s”", rows[i].text, rows[i].wanted, got);
    }
    rl_arena_free(&arena);
}

/* The end must be found within 4,000 bytes. */
static void long_comments(void **state) {
    (void)state;
    enum { LONGEST = 4000 };
    static char text[LONGEST + 20];
    for (int more = 0; more < 2; more++) {
        int filled = LONGEST - (int)strlen(" reslint-enable -->") + more;
        snprintf(text, sizeof text, "<!-- reslint-enable %*s-->  ", filled, "");
        rl_own_comment one;
        uint32_t at = 0;
        assert_int_equal(rl_own_comment_next(rl_str(text), &at, &one), !more);
    }
}

static void removed(void **state) {
    (void)state;
#define C "<!-- reslint-enable -->"
    static const struct {
        const char *before, *after;
    } rows[] = {
        {"a " C " b", "a b"},
        {"a\t" C "\tb", "a\tb"},
        {"a  " C "  b", "a   b"},
        {"a" C " b", "a b"},
        {"a " C "b", "a b"},
        {C "a", "a"},
        {C " a", "a"},
        {"x\n" C " a", "x\na"},
        {"x\n" C "a", "x\na"},
        {"a " C, "a"},
        {"a " C "\n", "a\n"},
        {"a" C, "a"},
        {"a\n" C, "a\n"},
        {"a\n" C "\n", "a\n"},
        {"a\n\t" C "\t\nb", "a\nb"},
        {"a\r" C "\rb", "a\rb"},
        {"a\r\n" C "\r\nb", "a\r\nb"},
        {"a\n" C "\n\nb", "a\n\nb"},
        {" " C " ", ""},
        {"\xEF\xBB\xBF" C " a", "\xEF\xBB\xBF"
                                "a"},
        {"a\xEF\xBB\xBF" C " b", "a\xEF\xBB\xBF b"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char out[200];
        uint32_t count;
        out[reslint_strip(rows[i].before, strlen(rows[i].before), out, &count)] = '\0';
        if (strcmp(out, rows[i].after) != 0)
            fail_msg("“%s”: wanted “%s”, got “%s”", rows[i].before, rows[i].after, out);
        assert_int_equal(count, 1);
    }
#undef C
}

static void lines(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint32_t at, begin, end, next;
    } rows[] = {
        {"", 0, 0, 0, 0},         {"ab", 1, 0, 2, 2},     {"ab\ncd", 0, 0, 2, 3}, {"ab\ncd", 2, 0, 2, 3},
        {"ab\ncd", 3, 3, 5, 5},   {"ab\rcd", 1, 0, 2, 3}, {"ab\rcd", 4, 3, 5, 5}, {"ab\r\ncd", 1, 0, 2, 4},
        {"ab\r\ncd", 4, 4, 6, 6}, {"ab\r\n", 0, 0, 2, 4}, {"ab\r", 0, 0, 2, 3},   {"ab\n\rcd", 0, 0, 2, 3},
        {"ab\r\rcd", 0, 0, 2, 3}, {"\n\n", 1, 1, 1, 2},   {"ab\n\n", 0, 0, 2, 3},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        uint32_t next;
        reslint_span line = rl_line_around(rl_str(rows[i].text), rows[i].at, &next);
        if (line.begin != rows[i].begin || line.end != rows[i].end || next != rows[i].next)
            fail_msg("row %zu: got %u, %u, %u", i, line.begin, line.end, next);
    }
}

static void places(void **state) {
    (void)state;
    static const struct {
        const char *at, *place;
        bool in;
    } rows[] = {
        {"OP 1", "OP 1", true},
        {"OP 1", "op 1", true},
        {"OP 12", "OP 1", false},
        {"OP 1", "OP 12", false},
        {"OP 2", "OP 1", false},
        {"OP 1 (a)", "OP 1", true},
        {"OP 1 (a) (i)", "OP 1", true},
        {"OP 1 (b)", "OP 1 (a)", false},
        {"OP 1, note", "OP 1", true},
        {"OP 1 b.", "OP 1", true},
        {"OP 1 a)", "OP 1", true},
        {"OP 1 a) ii.", "OP 1", true},
        {"OP 1 bis", "OP 1", false},
        {"OP 1 bis b.", "OP 1", false},
        {"OP 1 ", "OP 1", false},
        {"OP 1b.", "OP 1", false},
        {"OP 1", "", false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rl_own_lies_in(rl_str(rows[i].at), rl_str(rows[i].place)) != rows[i].in)
            fail_msg("%s in %s", rows[i].at, rows[i].place);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(comments), cmocka_unit_test(long_comments), cmocka_unit_test(removed),
        cmocka_unit_test(lines),    cmocka_unit_test(places),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
