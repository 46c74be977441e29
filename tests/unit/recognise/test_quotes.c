/* Quotations: pairs, nesting, apostrophes, straight marks, marks without a partner. */
#include "base/arena.h"
#include "base/str.h"
#include "recognise/recognise.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

/* "[“…”]" for each quotation, "[“]?" for a mark without its partner. */
static void expect(const char *text, const char *wanted) {
    rl_arena arena;
    rl_arena_init(&arena);
    rl_found_quotes found = {0};
    rl_find_quotes(rl_str(text), &arena, &found);
    const char *got = "";
    for (uint32_t i = 0; i < found.len; i++)
        got = rl_format(&arena, "%s[%.*s]%s", got, (int)(found.items[i].at.end - found.items[i].at.begin),
                        text + found.items[i].at.begin, found.items[i].unclosed ? "?" : "");
    assert_string_equal(got, wanted);
    rl_arena_free(&arena);
}

static void pairs(void **state) {
    (void)state;
    expect("entitled “A world”, and “B”", "[“A world”][“B”]");
    expect("“A ‘small’ world”", "[“A ‘small’ world”][‘small’]");
    expect("“‘States’ rights”", "[“‘States’ rights”][‘States’]");
    expect("the States’ and the Council’s", "");
    expect("“the Council’s”", "[“the Council’s”]");
    expect("say \"one\" and \"two\"", "[\"one\"][\"two\"]");
    expect("‘Abd al-Rahman and Sana‘a", "");
}

static void alone(void **state) {
    (void)state;
    expect("entitled “A world", "[“]?");
    expect("A world”, and “B”", "[”]?[“B”]");
    expect("\"one", "[\"]?");
    expect("a 5\" pipe", "");
    expect("“mixed\" marks", "[“mixed\"]");
    expect("", "");
    expect("““““““““““", "[“]?[“]?[“]?[“]?[“]?[“]?[“]?[“]?");
}

/* What is next to a mark shows whether it opens or closes; a mark without a partner is given up. */
static void side_by_side(void **state) {
    (void)state;
    expect("“a” (“b”) “c", "[“a”][“b”][“]?");
    expect("the \"one\", the (\"two\") and \"three\"", "[\"one\"][\"two\"][\"three\"]");
    expect("\"one\" \"two\"", "[\"one\"][\"two\"]");
    expect("x\"one\" two", "[\"one\"]");
    expect("“one \"two\" three”", "[“one \"two\" three”][\"two\"]");
    expect("\"one “two” three\"", "[\"one “two” three\"][“two”]");
    expect("“one (\"two\") three”", "[“one (\"two\") three”][\"two\"]");
    expect("“one-\"two", "[“one-\"]");
    expect("5\" and 6\" pipes", "");
    expect("a 5\"x pipe", "[\"]?");
    expect("the “one” ” two", "[“one”][”]?");
    expect("‘one’ two", "[‘one’]");
    expect("‘one’s two’", "[‘one’s two’]");
    expect("‘one two", "");
    expect("‘a “b’ c” d’", "[‘a “b’ c” d’][“b’ c”]");
    expect("“a ‘b c” d’", "[“a ‘b c”]");
    expect("„a“ and „b”", "[„]?[“]?[„b”]");
    expect("“a ’ b”", "[“a ’ b”]");
    expect("a‘b’ c", "");
    expect("(‘b’)", "[‘b’]");
    expect("—‘b’", "[‘b’]");
    expect("“one ‘two ‘three’ four’ five”", "[“one ‘two ‘three’ four’ five”][‘two ‘three’ four’][‘three’]");
    expect("\" one\"", "[\" one\"]");
    expect("\"", "[\"]?");
    expect("‚", "");
    expect("a–b—c… “d”", "[“d”]");
    expect("12345678“12345678”1234567\"12345678\"", "[“12345678”][\"12345678\"]");
    expect("abcdefgâbcdefgâ“x”", "[“x”]");
    expect("“a‘”", "[“a‘”]");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(pairs), cmocka_unit_test(alone),
                                       cmocka_unit_test(side_by_side)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
