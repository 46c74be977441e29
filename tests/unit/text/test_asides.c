/* What is in a file but is not part of its text: what remains where it was taken out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "text/asides.h"

/* The text as it is read, on one line: "|" for a line end, "#" for a removed byte, "_" for a space. */
static const char *read_as(rl_arena *arena, const char *text) {
    rl_readable reading;
    rl_readable_make(rl_str(text), arena, &reading);
    char *shown = rl_copy(arena, reading.text.ptr, reading.text.len);
    for (char *c = shown; *c; c++) *c = *c == '\n' ? '|' : *c == RL_NO_TEXT ? '#' : *c == ' ' ? '_' : *c;
    return shown;
}

static void reads(const char *text, const char *wanted) {
    rl_arena arena = {0};
    assert_string_equal(read_as(&arena, text), wanted);
    rl_arena_free(&arena);
}

/* A comment that begins a line is removed, with the line if nothing follows; one that is not closed is
 * text. */
static void comments(void **state) {
    (void)state;
    reads("<!-- a -->\nLamps\n", "###########Lamps|");
    reads("Lamps\n<!-- a -->\nOil\n", "Lamps|###########Oil|");
    reads("Lamps\n  <!-- a -->  \nOil\n", "Lamps|###############Oil|");
    reads("Lamps\n<!-- a --> Oil\n", "Lamps|###########Oil|");
    reads("Lamps <!-- a -->\nOil\n", "Lamps_<!--_a_-->|Oil|");
    reads("Lamps\n<!-- a\nOil\n", "Lamps|<!--_a|Oil|");
    reads("Lamps\n<!-- a <!-- b -->\nOil\n", "Lamps|<!--_a_<!--_b_-->|Oil|");
    reads("Lamps\n<!-- a --><!-- b -->\nOil\n", "Lamps|#####################Oil|");
    reads("Lamps\n<!---->\nOil", "Lamps|########Oil");
    reads("Lamps\n<!-->\nOil", "Lamps|<!-->|Oil");
    reads("Lamps\n<!-- a -->", "Lamps|__________");
}

/* What is struck out is gone, with a space that no mark follows well; what is put in loses its marks. */
static void remarks(void **state) {
    (void)state;
    reads("a ~~b~~ c", "a######_c");
    reads("a ~~b~~, c", "a######,_c");
    reads("a ~~b\nc~~ d", "a########_d");
    reads("a~~ b~~ c", "a######_c");
    reads("a ~~ b~~ c", "a_~~_b~~_c");
    reads("a ~~b ~~ c", "a_~~b_~~_c");
    reads("a ~~b\n\nc~~ d", "a_~~b||c~~_d");
    reads("~~~ b ~~~ c", "~~~_b_~~~_c");
    reads("a <del>b</del> c<ins>d</ins>", "a#############_c#####d______");
    reads("a <s>b</s>; <dell>b</del>", "a#########;_<dell>b</del>");
    reads("{--a--}{++b++} {>>c<<}{==d==} {~~e~>f~~}.", "##########b###_##########d###_######f###.");
    reads("> The Board,\n>\n>> a\nb\n", "##The_Board,|#|###a|b|");
    reads("> a\n> b\n", ">_a|>_b|");
    reads("a~~b~~~ c ~~~~d~~~~", "a######_c_~~~~d~~~~");
    reads("{~~e~>f~~}", "######f___");
    reads("a <ins>b</ins> <mark>c</mark>.", "a_#####b######_######c#######.");
    reads("> *The Board,*\n> a\n>b", "##*The_Board,*|##a|#b");
    reads("a[K1] b[K1]c\n\n[K1] d", "a####_b[K1]c||______");
    reads("a[KMABC1] b\n\n[KMABC1] d", "a[KMABC1]_b||[KMABC1]_d");
    reads("a[K1234] b\n\n[K1234] d", "a[K1234]_b||[K1234]_d");
    reads("a[abc] b\n\n[abc] d", "a[abc]_b||[abc]_d");
    reads("a[a] b\n\n[a]: d", "a[a]_b||[a]:_d");
    reads("a[a] b\n\n[a](d)", "a[a]_b||[a](d)");
    reads("a[b] b\n\n[b]d", "a[b]_b||[b]d");
    reads("a[KM1] b[X2],\n\n[KM1]c\nd\n[X2]e\n\nf", "a#####_b####,||###############|f");
    reads("a[i] b\n\n[i]c\n", "a[i]_b||[i]c|");
    reads("a[a] b\n\n[a]c\n\nd", "a###_b||#####|d");
    reads("a[KM1] b\n", "a[KM1]_b|");
    reads("a[KM1] b[KM1]\n\n[KM1]c\n", "a#####_b_____||_______");
}

/* What is between two fences at the start of a file is settings only if each line can be one and at least one
 * is. */
static void settings(void **state) {
    (void)state;
    reads("<!-- a -->\n<!-- b -->\n---\nkey: b\n---\nLamps\n", "######################___|______|___|Lamps|");
    reads("<b>\n---\nkey: b\n---\nLamps\n", "<b>|---|key:_b|---|Lamps|");
    reads("---\nkey: b\n---\nLamps\n", "___|______|___|Lamps|");
    reads("+++\nkey = \"b\"\n+++\nLamps\n", "___|_________|___|Lamps|");
    reads("---\nkey: b\n+++\nLamps\n", "---|key:_b|+++|Lamps|");
    reads("---\nkey: b\n", "---|key:_b|");
    reads("---\n---\nLamps\n", "---|---|Lamps|");
    reads("---\n\n---\nLamps\n", "---||---|Lamps|");
    reads("---\n# remark\n- item\n[table]\n\tgoes: on\n---\nLamps\n",
          "___|________|______|_______|_________|___|Lamps|");
    reads("---\nThe lamps burn\n---\nLamps\n", "---|The_lamps_burn|---|Lamps|");
    reads("---\nkey_a-b.c:\n---\nLamps\n", "___|__________|___|Lamps|");
    reads("---\nkey:b\n---\nLamps\n", "---|key:b|---|Lamps|");
    reads("---\nkey =b\n---\nLamps\n", "___|______|___|Lamps|");
    reads("---\nkey=b\n---\nLamps\n", "---|key=b|---|Lamps|");
    reads("---\nkey\n---\nLamps\n", "---|key|---|Lamps|");
    reads("---\n: b\n---\nLamps\n", "---|:_b|---|Lamps|");
    reads("--- \nkey: b\n---\t\nLamps\n", "____|______|____|Lamps|");
    reads("----\nkey: b\n----\nLamps\n", "----|key:_b|----|Lamps|");
    reads("---\r\nkey: b\r\nother:\r\n---\r\nLamps\r\n", "___\r|______\r|______\r|___\r|Lamps\r|");
    reads("Lamps\n---\nkey: b\n---\n", "Lamps|---|key:_b|---|");
}

/* Is a head with so many lines between its fences read as settings? */
static bool are_settings(uint32_t lines) {
    rl_arena arena = {0};
    char *text = rl_alloc(&arena, 4 + 5 * (size_t)lines + 11), *end = text + 4;
    memcpy(text, "---\n", 4);
    for (uint32_t i = 0; i < lines; i++, end += 5) memcpy(end, "a: b\n", 5);
    memcpy(end, "---\nLamps\n", 11);
    const char *read = read_as(&arena, text);
    bool gone = *read == '_';
    rl_arena_free(&arena);
    return gone;
}

/* Within 200 lines after the first fence there must be a second. */
static void long_settings(void **state) {
    (void)state;
    assert_true(are_settings(199));
    assert_false(are_settings(200));
}

/* A block of code becomes empty lines; one that is not closed is text; a draft that is fenced as a whole is a
 * draft. */
static void code(void **state) {
    (void)state;
    reads("The lamps burn all night long in the valley.\n```\ncode\n```\nOil\n",
          "The_lamps_burn_all_night_long_in_the_valley.|___|____|___|Oil|");
    reads("The lamps burn all night long in the valley.\n~~~ c\ncode\n~~~~\nOil\n",
          "The_lamps_burn_all_night_long_in_the_valley.|_____|____|____|Oil|");
    reads("The lamps burn all night long in the valley.\n````\ncode\n```\nmore\n````\nOil\n",
          "The_lamps_burn_all_night_long_in_the_valley.|____|____|___|____|____|Oil|");
    reads("The lamps burn all night long in the valley.\n``\ncode\n``\nOil\n",
          "The_lamps_burn_all_night_long_in_the_valley.|``|code|``|Oil|");
    reads("The lamps burn all night long in the valley.\n```a`\ncode\n```\nOil\n",
          "The_lamps_burn_all_night_long_in_the_valley.|```a`|code|```|Oil|");
    reads("The lamps burn all night long in the valley.\n```\ncode\n``` a\nOil\n",
          "The_lamps_burn_all_night_long_in_the_valley.|```|code|```_a|Oil|");
    reads("The lamps burn all night long in the valley.\n  ```\ncode\n\t```  \nOil\n",
          "The_lamps_burn_all_night_long_in_the_valley.|_____|____|______|Oil|");
    reads("The lamps burn all night long in the valley.\n```\ncode\n~~~\nOil\n",
          "The_lamps_burn_all_night_long_in_the_valley.|```|code|~~~|Oil|");
    reads("The lamps burn all night long in the valley.\n```\ncode\n```\n~~~\nmore\n~~~\n```\nOil\n",
          "The_lamps_burn_all_night_long_in_the_valley.|___|____|___|___|____|___|```|Oil|");
    reads("```\nLamps\n\nOil\n```\n", "___|Lamps||Oil|___|");
    reads("~~~\nLamps\n\nOil\n~~~\n", "___|Lamps||Oil|___|");
    reads("```text\nLamps of the valley\n```\nOil\n", "_______|Lamps_of_the_valley|___|Oil|");
    reads("<!-- a -->\n```\nLamps of the valley and more oil\n```\n",
          "###########___|Lamps_of_the_valley_and_more_oil|___|");
    reads("```\nLamps\n```\n```\nOil\n```\n", "___|Lamps|___|___|Oil|___|");
    reads(
        "```\n1 a\n2 b\n3 c\n4 d\n```\nLamps burn in the town and on the hills of the sea and in the valley all night and all day\n",
        "___|___|___|___|___|___|Lamps_burn_in_the_town_and_on_the_hills_of_the_sea_and_in_the_valley_all_night_and_all_day|");
}

/* Numbers in the margin are recognised by their sequence and by the words after them. */
static void margins(void **state) {
    (void)state;
    reads("1 lamps of\n2 the town\n3 and of\n4 the sea\n5 burn\n",
          "__lamps_of|__the_town|__and_of|__the_sea|__burn|");
    reads(" 1 lamps of\n 2 the town\n 3 and of\n 4 the sea\n 5 burn\n",
          "___lamps_of|___the_town|___and_of|___the_sea|___burn|");
    reads("1\tlamps of\n2\tthe town\n3\tand of\n4\tthe sea\n5\tburn\n",
          "_\tlamps_of|_\tthe_town|_\tand_of|_\tthe_sea|_\tburn|");
    reads("1 Lamps\n2 Towns\n3 Seas\n4 Oil\n", "1_Lamps|2_Towns|3_Seas|4_Oil|");
    reads("1 lamps of\n3 the town\n5 and of\n7 the sea\n", "1_lamps_of|3_the_town|5_and_of|7_the_sea|");
    reads(
        "lamps of\nthe town\nand of\nthe sea\n5 burn all\nnight\nin\nthe\nold\n10 valley of\nthe\ntown\nby the\nsea\n15 and\n",
        "lamps_of|the_town|and_of|the_sea|__burn_all|night|in|the|old|___valley_of|the|town|by_the|sea|___and|");
    reads("The General Assembly,\n2 lamps of\n3 the town\n4 and of\n5 the sea\n6 burn\n",
          "The_General_Assembly,|__lamps_of|__the_town|__and_of|__the_sea|__burn|");
    reads("1 The General Assembly,\n2\n3 Recalling lamps\n4\n5 1. Welcomes oil\n6\n7 (a) wicks\n8 burn\n",
          "__The_General_Assembly,|_|__Recalling_lamps|_|__1._Welcomes_oil|_|__(a)_wicks|__burn|");
    reads("1 lamps of\n\n2 the town\n\n3 and of\n\n4 the sea\n",
          "__lamps_of||__the_town||__and_of||__the_sea|");
    reads("1 lamps of\n2 the town\n3 and of\n4 the sea\n\n12\n\n5 and of\n6 the hills\n7 in oil\n",
          "__lamps_of|__the_town|__and_of|__the_sea||12||__and_of|__the_hills|__in_oil|");
    reads(
        "1 lamps of\n2 the town\n3 and of\n4 the sea\n5 in oil\n1 and of\n2 the hills\n3 in oil\n4 burn\n5 so\n",
        "__lamps_of|__the_town|__and_of|__the_sea|__in_oil|__and_of|__the_hills|__in_oil|__burn|__so|");
    reads("1 http://a\n2 www.b\n3 http://c\n4 www.d\n", "1_http://a|2_www.b|3_http://c|4_www.d|");
    reads("1 lamps of\nthe town\nand of\nthe sea\nburn\nall\nnight\n2 long\n3 so\n",
          "1_lamps_of|the_town|and_of|the_sea|burn|all|night|2_long|3_so|");
    reads("10000 lamps of\n10001 the town\n10002 and of\n10003 the sea\n",
          "10000_lamps_of|10001_the_town|10002_and_of|10003_the_sea|");
    reads("0 lamps of\n1 the town\n2 and of\n3 the sea\n", "0_lamps_of|1_the_town|2_and_of|3_the_sea|");
    reads("1lamps of\n2the town\n3and of\n4the sea\n", "1lamps_of|2the_town|3and_of|4the_sea|");
    reads(
        "Lamps burn in the town and\non the hills of the sea and\nin the valley\nall night\nand all day\nin oil\nand in gas\n\n1 see the lamps\n2 see the oil\n3 see the gas\n4 see the town\n",
        "Lamps_burn_in_the_town_and|on_the_hills_of_the_sea_and|in_the_valley|all_night|and_all_day|in_oil|and_in_gas||1_see_the_lamps|2_see_the_oil|3_see_the_gas|4_see_the_town|");
    reads("1 a\n2 b\n3 c\n4 5. d\n5 12) e\n6 1234. f\n7 5.g\n",
          "__a|__b|__c|__5._d|__12)_e|__1234._f|__5.g|");
    reads("1 a\n12 b\n13 c\n14 d\n15 e\n", "1_a|___b|___c|___d|___e|");
    reads("1 a\n1 b\n1 c\n1 d\n", "1_a|1_b|1_c|1_d|");
    reads("5\n\n\n\n\n10\n\n\n\n\n15\n", "5|||||10|||||15|");
}

static rl_asides found(rl_arena *arena, const char *text) {
    rl_asides out;
    rl_asides_find(rl_str(text), arena, &out);
    return out;
}

/* The list is adjusted for an edit before an aside, across it and after it. */
static void move_with_the_text(void **state) {
    (void)state;
    rl_arena arena = {0};
    rl_asides list = found(&arena, "Lamps\n<!-- a -->\nOil\n");
    assert_int_equal(list.len, 1);
    assert_int_equal(list.items[0].at.begin, 6);
    assert_int_equal(list.items[0].at.end, 16);
    assert_int_equal(list.items[0].gone.begin, 6);
    assert_int_equal(list.items[0].gone.end, 17);
    rl_asides_move(&list, 20, 20, 25);
    assert_int_equal(list.items[0].gone.end, 17);
    rl_asides_move(&list, 17, 18, 19);
    assert_int_equal(list.items[0].gone.end, 17);
    rl_asides_move(&list, 2, 3, 5);
    assert_int_equal(list.items[0].gone.begin, 8);
    assert_int_equal(list.items[0].gone.end, 19);
    rl_asides_move(&list, 10, 12, 10);
    assert_int_equal(list.items[0].gone.begin, 8);
    assert_int_equal(list.items[0].gone.end, 17);
    rl_asides_move(&list, 7, 10, 9);
    assert_int_equal(list.items[0].gone.begin, 9);
    assert_int_equal(list.items[0].gone.end, 16);
    rl_arena_free(&arena);
}

static void differ(rl_arena *arena, const char *a, const char *b, uint32_t begin, uint32_t end) {
    rl_asides x = found(arena, a), y = found(arena, b);
    reslint_span hull = rl_asides_differ(&x, &y);
    assert_int_equal(hull.begin, begin);
    assert_int_equal(hull.end, end);
}

/* Two lists differ from the first aside that is not in both to the last one. */
static void lists_differ_between_what_is_the_same(void **state) {
    (void)state;
    rl_arena arena = {0};
    differ(&arena, "Lamps\n", "Lamps\n", 0, 0);
    differ(&arena, "<!--a-->\nb\n", "<!--a-->\nb\n", 0, 0);
    differ(&arena, "<!--a-->\nb\n", "<!-a-->>\nb\n", 0, 9);
    differ(&arena, "<!--a-->\n<!--b-->\n<!--c-->\n", "<!--a-->\n<!-b-->>\n<!--c-->\n", 9, 18);
    differ(&arena, "<!--a-->\n<!--b-->\n<!--c-->\n", "<!--a-->\n<!--b-->\n<!-c-->>\n", 18, 27);
    differ(&arena, "<!-a-->>\n<!--b-->\n<!-c-->>\n", "<!--a-->\n<!--b-->\n<!--c-->\n", 0, 27);
    differ(&arena, "Lamps\n<!--b-->\n", "Lamps\n<!--b-->x", 6, 15);
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(remarks),
                                       cmocka_unit_test(comments),
                                       cmocka_unit_test(settings),
                                       cmocka_unit_test(long_settings),
                                       cmocka_unit_test(code),
                                       cmocka_unit_test(margins),
                                       cmocka_unit_test(move_with_the_text),
                                       cmocka_unit_test(lists_differ_between_what_is_the_same)};
    return cmocka_run_group_tests_name("asides", tests, NULL, NULL);
}
