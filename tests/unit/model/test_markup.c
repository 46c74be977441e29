/* Links and entities: where one ends, and what it shows. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "model/markup.h"

#include <stdio.h>

/* The entity at the first "&" of a text: how much of the text it takes, and what it shows; 0: there is none. */
static void shows(const char *text, uint32_t taken, const char *wanted) {
    char shown[4];
    uint32_t len = 0;
    reslint_str s = rl_str(text);
    uint32_t at = rl_find(s, "&", 0);
    uint32_t got = rl_entity_at(s, at, s.len, shown, &len);
    if (got != taken) fail_msg("%s takes %u", text, got);
    if (got && !rl_is((reslint_str){shown, len}, wanted)) fail_msg("%s shows %.*s", text, (int)len, shown);
    bool ends = rl_ends_in_entity(s, at + taken);
    if (taken && !ends) fail_msg("no entity ends %s", text);
}

static void entities(void **state) {
    (void)state;
    shows("&amp;", 5, "&");
    shows("x&lt;y", 4, "<");
    shows("&rsquo;s", 7, "\xE2\x80\x99");
    shows("&eacute;", 8, "\xC3\xA9");
    shows("&nbsp;", 6, "\xC2\xA0");
    shows("&thinsp;", 8, "\xE2\x80\x89");
    shows("&none;", 0, "");
    shows("&Amp;", 0, "");
    shows("&amp", 0, "");
    shows("&;", 0, "");
    shows("& amp;", 0, "");
    shows("&#38;", 5, "&");
    shows("&#32;", 5, " ");
    shows("&#31;", 0, "");
    shows("&#0;", 0, "");
    shows("&#;", 0, "");
    shows("&#x;", 0, "");
    shows("&#x26;", 6, "&");
    shows("&#X2019;", 8, "\xE2\x80\x99");
    shows("&#xe9;", 6, "\xC3\xA9");
    shows("&#xAF;", 6, "\xC2\xAF");
    shows("&#xg9;", 0, "");
    shows("&#e9;", 0, "");
    shows("&#3a8;", 0, "");
    shows("&#127;", 6, "\x7F");
    shows("&#128;", 6, "\xC2\x80");
    shows("&#x7FF;", 7, "\xDF\xBF");
    shows("&#x800;", 7, "\xE0\xA0\x80");
    shows("&#xD7FF;", 8, "\xED\x9F\xBF");
    shows("&#xD800;", 0, "");
    shows("&#xDFFF;", 0, "");
    shows("&#xE000;", 8, "\xEE\x80\x80");
    shows("&#xFFFF;", 8, "\xEF\xBF\xBF");
    shows("&#x10000;", 9, "\xF0\x90\x80\x80");
    shows("&#x10FFFF;", 10, "\xF4\x8F\xBF\xBF");
    shows("&#x110000;", 0, "");
    /* eleven bytes from the mark to the semicolon at most */
    shows("&#x000026;", 10, "&");
    shows("&#x0000026;", 11, "&");
    shows("&#x00000026;", 12, "&");
    shows("&#x000000026;", 0, "");
    char shown[4];
    uint32_t len;
    assert_int_equal(rl_entity_at(RL_STR("&amp;"), 0, 4, shown, &len), 0); /* beyond what is asked */
    assert_int_equal(rl_entity_at(RL_STR("&"), 0, 1, shown, &len), 0);
}

static void ends_of_entities(void **state) {
    (void)state;
    assert_true(rl_ends_in_entity(RL_STR("x&amp;"), 6));
    assert_true(rl_ends_in_entity(RL_STR("&amp;x"), 5));
    assert_false(rl_ends_in_entity(RL_STR("&amp;x"), 6));
    assert_false(rl_ends_in_entity(RL_STR("&amp;x"), 4));
    assert_false(rl_ends_in_entity(RL_STR("&amp; x;"), 8));
    assert_false(rl_ends_in_entity(RL_STR("amp;"), 4));
    assert_false(rl_ends_in_entity(RL_STR(";"), 1));
    assert_false(rl_ends_in_entity(RL_STR("&amp;"), 0));
}

/* Where what comes after the first "]" ends, 0: it is no link. */
static void ends_at(const char *text, uint32_t wanted, bool line) {
    bool underlined = !line;
    reslint_str s = rl_str(text);
    uint32_t got = rl_after_link(s, rl_find(s, "]", 0), &underlined);
    if (got != wanted) fail_msg("%s ends at %u", text, got);
    assert_int_equal(underlined, line);
}

static void links(void **state) {
    (void)state;
    ends_at("[a](https://x.org)", 18, false);
    ends_at("[a](http://x)b", 13, false);
    ends_at("[a](mailto:x)", 13, false);
    ends_at("[a](www.x)", 10, false);
    ends_at("[a](#wells)", 11, false);
    ends_at("[a](/wells)", 11, false);
    ends_at("[a](./wells)", 12, false);
    ends_at("[a](../wells)", 13, false);
    ends_at("[a](<wells>)", 12, false);
    ends_at("[a](wells.md)", 13, false);
    ends_at("[a](wells)", 0, false);
    ends_at("[a](Chile, Peru)", 0, false);
    ends_at("[a](wells.)", 0, false);
    ends_at("[a](.md)", 0, false);
    ends_at("[a](wells.MD)", 0, false);
    ends_at("[a](1.2)", 0, false);
    ends_at("[a](w.m)", 8, false);
    ends_at("[a](/w(x)y)", 11, false);
    ends_at("[a](/w(x)", 0, false);
    ends_at("[a](/w", 0, false);
    ends_at("[a](/w\n)", 0, false);
    ends_at("[a](/w\r)", 0, false);
    /* a title in quotation marks or brackets */
    ends_at("[a](/w \"Wells\")", 15, false);
    ends_at("[a](/w 'The old wells')", 23, false);
    ends_at("[a](/w (Wells))", 15, false);
    ends_at("[a](/w wells)", 0, false);
    ends_at("[a](/w ", 0, false);
    ends_at("[a](wells \"a.b\")", 0, false);
    ends_at("[a]", 0, false);
    ends_at("[a] (/w)", 0, false);
    ends_at("[a]{.underline}", 15, true);
    ends_at("[a]{.smallcaps} b", 15, false);
    ends_at("[a]{#anchor}", 12, false);
    ends_at("[a]{anchor}", 0, false);
    ends_at("[a]{.x}", 7, false);
    ends_at("[a]{.}", 6, false);
    ends_at("[a]{.", 0, false);
    ends_at("[a]{", 0, false);
    ends_at("[a]{.under\nline}", 0, false);
    ends_at("[a]{.underline", 0, true);
}

static uint32_t linked(uint32_t length) {
    static char text[4000];
    memset(text, 'x', sizeof text);
    memcpy(text, "](/", 3);
    text[length] = ')';
    bool underlined;
    return rl_after_link((reslint_str){text, sizeof text}, 0, &underlined);
}

static uint32_t attributed(uint32_t length) {
    static char text[200];
    memset(text, 'x', sizeof text);
    memcpy(text, "]{.", 3);
    text[length] = '}';
    bool underlined;
    return rl_after_link((reslint_str){text, sizeof text}, 0, &underlined);
}

static void bounds(void **state) {
    (void)state;
    assert_int_equal(linked(2000), 2001);
    assert_int_equal(linked(2001), 0);
    assert_int_equal(attributed(80), 81);
    assert_int_equal(attributed(81), 0);
}

static void links_in_angles(void **state) {
    (void)state;
    assert_int_equal(rl_autolink_at(RL_STR("<https://x.org>"), 0, 15), 14);
    assert_int_equal(rl_autolink_at(RL_STR("a <mailto:x> b"), 2, 14), 11);
    assert_int_equal(rl_autolink_at(RL_STR("<https://x.org>"), 0, 14), 0);
    assert_int_equal(rl_autolink_at(RL_STR("<https://x y>"), 0, 13), 0);
    assert_int_equal(rl_autolink_at(RL_STR("<br>"), 0, 4), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(entities), cmocka_unit_test(ends_of_entities), cmocka_unit_test(links),
        cmocka_unit_test(bounds),   cmocka_unit_test(links_in_angles),
    };
    return cmocka_run_group_tests_name("markup", tests, NULL, NULL);
}
