/* Parts of Word files as XML: encodings, numbers, switches, and what is refused. */
#include "base/str.h"
#include "readers/xml.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define W "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

/* The units of UTF-16 of a text in ASCII, with `units` in the place of "@", one byte after the other. */
static reslint_str utf16(rl_arena *arena, const char *text, const uint16_t *units, bool big, bool mark) {
    char *out = rl_alloc(arena, 2 * strlen(text) + 20), *to = out;
    uint16_t all[200];
    uint32_t n = 0;
    if (mark) all[n++] = 0xFEFF;
    for (const char *c = text; *c; c++) {
        if (*c != '@') all[n++] = (uint16_t)*c;
        for (uint32_t i = 0; *c == '@' && units[i]; i++) all[n++] = units[i];
    }
    for (uint32_t i = 0; i < n; i++) {
        *to++ = (char)(big ? all[i] >> 8 : all[i] & 0xFF);
        *to++ = (char)(big ? all[i] & 0xFF : all[i] >> 8);
    }
    return (reslint_str){out, 2 * n};
}

static void expect_text(const uint16_t *units, const char *wanted) {
    for (int form = 0; form < 4; form++) {
        rl_arena arena = {0};
        rl_xml_part part;
        reslint_str bytes = utf16(&arena, "<w:t " W ">a@b</w:t>", units, form & 1, form & 2);
        const char *problem = rl_xml_read(&arena, RL_STR("x"), bytes, &part);
        if (!wanted) {
            assert_non_null(problem);
        } else {
            if (problem) fail_msg("%d: %s", form, problem);
            assert_true(part.converted);
            assert_true(rl_is(rl_xml_text(&arena, part.root), wanted));
        }
        rl_arena_free(&arena);
    }
}

static void wide_characters(void **state) {
    (void)state;
    expect_text((const uint16_t[]){'x', 0}, "axb");
    expect_text((const uint16_t[]){0x7F, 0}, "a\x7F"
                                             "b");
    expect_text((const uint16_t[]){0x80, 0}, "a\xC2\x80"
                                             "b");
    expect_text((const uint16_t[]){0xE9, 0x7FF, 0}, "aé\xDF\xBF"
                                                    "b");
    expect_text((const uint16_t[]){0x800, 0x706F, 0xFFFD, 0}, "a\xE0\xA0\x80灯\xEF\xBF\xBD"
                                                              "b");
    expect_text((const uint16_t[]){0xD800, 0xDC00, 0}, "a\xF0\x90\x80\x80"
                                                       "b");
    expect_text((const uint16_t[]){0xDBFF, 0xDFFD, 0}, "a\xF4\x8F\xBF\xBD"
                                                       "b");
    expect_text((const uint16_t[]){0xD83D, 0xDCA1, 'x', 0}, "a\xF0\x9F\x92\xA1xb");
    expect_text((const uint16_t[]){0xD7FF, 0xE000, 0}, "a\xED\x9F\xBF\xEE\x80\x80"
                                                       "b");
    expect_text((const uint16_t[]){0xD800, 'x', 0}, NULL);
    expect_text((const uint16_t[]){0xDC00, 0}, NULL);
    expect_text((const uint16_t[]){0xD800, 0xE000, 0}, NULL);
    expect_text((const uint16_t[]){0xD800, 0xDBFF, 0}, NULL);
}

/* `wanted`: part of what is wrong, or NULL. */
static void expect(const char *text, const char *wanted) {
    rl_arena arena = {0};
    rl_xml_part part;
    const char *problem = rl_xml_read(&arena, RL_STR("word/x.xml"), rl_str(text), &part);
    if (!problem != !wanted || (wanted && !strstr(problem, wanted))) fail_msg("%s: %s", text, problem);
    rl_arena_free(&arena);
}

static void refused(void **state) {
    (void)state;
    expect("<x/>", NULL);
    expect("<?xml version=\"1.0\"?><x/>", NULL);
    expect("<?xml version=\"1.0\" encoding=\"UTF-8\"?><x/>", NULL);
    expect("<?xml version=\"1.0\" encoding=\"utf-8\"?><x/>", NULL);
    expect("<?xml version=\"1.0\" encoding=\"us-ascii\"?><x/>", NULL);
    expect("<?xml version=\"1.0\" encoding=\"UTF-16\"?><x/>", NULL); /* said, and not so */
    expect("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><x/>",
           "its part “word/x.xml” is not in UTF-8 or UTF-16");
    expect("<!DOCTYPE x><x/>", "DOCTYPE");
    expect("<x>", "is not well-formed XML");
    expect("<x/><y/>", "is not well-formed XML");
    expect("", "is not well-formed XML");
    expect("<x", "is not well-formed XML");
}

static void numbers(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int wanted;
    } rows[] = {{"", 7},
                {"-", 7},
                {"5", 5},
                {"-5", -5},
                {"0", 0},
                {"007", 7},
                {"5a", 7},
                {"a", 7},
                {"--5", 7},
                {"999999999", 999999999},
                {"1000000000", 7},
                {"99999999999999999999", 7},
                {"+5", 7},
                {" 5", 7},
                {"-999999999", -999999999}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rl_xml_number(rl_str(rows[i].text), 7) != rows[i].wanted) fail_msg("%s", rows[i].text);
}

static void tree(void **state) {
    (void)state;
    rl_arena arena = {0};
    rl_xml_part part;
    static const char text[] =
        "<w:p " W
        "><w:pPr><w:keepNext/></w:pPr><w:r><w:rPr><w:b w:val=\"0\"/><w:i/><w:caps w:val=\"false\"/><w:vanish w:val=\"off\"/>"
        "<w:u w:val=\"none\"/><w:cs w:val=\"1\"/></w:rPr><w:t>a</w:t><w:t><![CDATA[<b>]]></w:t><w:x>no</w:x></w:r><w:r><w:t>c&amp;d</w:t></w:r></w:p>";
    assert_null(rl_xml_read(&arena, RL_STR("x"), RL_STR(text), &part));
    assert_false(part.converted);
    const rl_xml *p = part.root, *r = rl_xml_child(p, RL_X_R), *properties = rl_xml_properties(r, RL_X_R_PR);
    assert_true(rl_is(rl_xml_text(&arena, p), "a<b>c&d"));
    assert_int_equal(rl_xml_switch(properties, RL_X_B), 0);
    assert_int_equal(rl_xml_switch(properties, RL_X_I), 1);
    assert_int_equal(rl_xml_switch(properties, RL_X_CAPS), 0);
    assert_int_equal(rl_xml_switch(properties, RL_X_VANISH), 0);
    assert_int_equal(rl_xml_switch(properties, RL_X_U), 0);
    assert_int_equal(rl_xml_switch(properties, RL_X_CS), 1);
    assert_int_equal(rl_xml_switch(properties, RL_X_RTL), -1);
    assert_null(rl_xml_properties(p, RL_X_R_PR));
    assert_null(rl_xml_child(NULL, RL_X_R));
    assert_null(rl_xml_properties(NULL, RL_X_R_PR));
    assert_ptr_equal(rl_xml_next(r, RL_X_R), r->next);
    assert_null(rl_xml_next(r->next, RL_X_R));
    assert_true(rl_is(rl_xml_val(properties, RL_X_B), "0"));
    assert_null(rl_xml_val(properties, RL_X_RTL).ptr);
    uint32_t count = 0;
    for (const rl_xml *n = r; n; n = rl_xml_walk(r, n, n->name != RL_X_R_PR)) count++;
    assert_int_equal(count, 7); /* the run, its properties, three elements, two texts: what x holds is none */
    const rl_xml *t = rl_xml_child(r, RL_X_T);
    assert_false(t->first->opaque);
    assert_true(t->next->opaque);
    assert_true(rl_is(rl_slice(RL_STR(text), t->begin, t->end), "<w:t>a</w:t>"));
    assert_true(rl_is(rl_slice(RL_STR(text), t->inner, t->inner_end), "a"));
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(wide_characters), cmocka_unit_test(refused),
                                       cmocka_unit_test(numbers), cmocka_unit_test(tree)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
