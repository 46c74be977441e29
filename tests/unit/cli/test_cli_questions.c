/* Questions that the command line asks of names, texts and the environment, row by row. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "cli/commands/cited_symbol.h"
#include "cli/commands/try_places.h"
#include "cli/formats/outline.h"
#include "cli/out_looks.h"
#include "cli/reads_as_draft.h"
#include "os/file.h"

static rl_arena arena;

static void widths(void **state) {
    (void)state;
    static const struct {
        unsigned terminal;
        const char *columns;
        uint32_t width;
    } rows[] = {{0, NULL, 0},    {39, NULL, 0},  {40, NULL, 40},  {160, NULL, 160}, {161, NULL, 160},
                {0, "40", 40},   {0, "39", 0},   {39, "80", 80},  {40, "80", 40},   {0, "161", 160},
                {0, "160", 160}, {0, "many", 0}, {50, "none", 50}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(cli_line_width(rows[i].terminal, rows[i].columns), rows[i].width);
}

static void colors(void **state) {
    (void)state;
    static const struct {
        const char *when, *no_color, *term;
        bool terminal, color;
    } rows[] = {
        {NULL, NULL, NULL, true, true},       {NULL, NULL, NULL, false, false},
        {"auto", NULL, "xterm", true, true},  {"auto", "1", NULL, true, false},
        {"auto", "", NULL, true, true},       {"auto", NULL, "dumb", true, false},
        {"always", "1", "dumb", false, true}, {"never", NULL, NULL, true, false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (cli_wants_color(rows[i].when, rows[i].no_color, rows[i].term, rows[i].terminal) != rows[i].color)
            fail_msg("row %zu", i);
}

static void cited(void **state) {
    (void)state;
    static const struct {
        const char *given, *symbol;
        uint32_t organ;
    } rows[] = {
        {"64/178", "64/178", RESLINT_ORGAN_UNKNOWN},
        {" 64/178,", "64/178", RESLINT_ORGAN_UNKNOWN},
        {"its resolution 46/152 A,", "46/152 A", RESLINT_ORGAN_UNKNOWN},
        {"resolution 1 and resolution 2.", "2", RESLINT_ORGAN_UNKNOWN},
        {"A/RES/75/250B", "75/250 B", RESLINT_ORGAN_GA},
        {"75/250 B", "75/250 B", RESLINT_ORGAN_UNKNOWN},
        {"75/250 AB", "75/250 AB", RESLINT_ORGAN_UNKNOWN},
        {"ES-10/2", "ES-10/2", RESLINT_ORGAN_UNKNOWN},
        {"B", "B", RESLINT_ORGAN_UNKNOWN},
        {"1B", "1 B", RESLINT_ORGAN_UNKNOWN},
        {"", "", RESLINT_ORGAN_UNKNOWN},
        {"S/RES/1325(2000)", "1325 (2000)", RESLINT_ORGAN_SC},
        {"1325 (2000)", "1325 (2000)", RESLINT_ORGAN_UNKNOWN},
        {"(2000)", "(2000)", RESLINT_ORGAN_UNKNOWN},
        {"217 A(III)", "217 A (III)", RESLINT_ORGAN_UNKNOWN},
        {"a/hrc/res/7/1", "7/1", RESLINT_ORGAN_HRC},
        {"HRC/7/1", "7/1", RESLINT_ORGAN_HRC},
        {"HRC/RES/7/1", "7/1", RESLINT_ORGAN_HRC},
        {"E/RES/2010/1", "2010/1", RESLINT_ORGAN_ECOSOC},
        {"ECOSOC/2010/1", "2010/1", RESLINT_ORGAN_ECOSOC},
        {"GA/60/1;", "60/1", RESLINT_ORGAN_GA},
        {"SC/1325", "1325", RESLINT_ORGAN_SC},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cli_cited is = cli_cited_symbol(&arena, rows[i].given);
        assert_string_equal(is.symbol, rows[i].symbol);
        assert_int_equal(is.organ, rows[i].organ);
    }
    static const char *const of_two[] = {"54/13", "5/1", "100/1"};
    static const char *const of_one[] = {"2010/1", "1325 (2000)", "54/", "54", "/1", "", "ES-10/2"};
    for (size_t i = 0; i < sizeof of_two / sizeof *of_two; i++) assert_true(cli_is_of_two(of_two[i]));
    for (size_t i = 0; i < sizeof of_one / sizeof *of_one; i++) assert_false(cli_is_of_two(of_one[i]));
}

static const char *repeated(const char *piece, unsigned count, const char *tail) {
    const char *text = "";
    for (unsigned i = 0; i < count; i++) text = rl_format(&arena, "%s%s", text, piece);
    return rl_format(&arena, "%s%s", text, tail);
}

static void around(const char *text, uint32_t begin, uint32_t end, uint32_t from, uint32_t to) {
    reslint_span wide = cli_around(rl_str(text), (reslint_span){begin, end});
    assert_int_equal(wide.begin, from);
    assert_int_equal(wide.end, to);
}

/* Sixty bytes on each side of a place, or as far as words and characters are whole. */
static void surroundings(void **state) {
    (void)state;
    around("ab cd ef", 3, 5, 0, 8);
    around(repeated("x", 200, ""), 100, 101, 40, 161);
    around(repeated("x", 121, ""), 60, 61, 0, 121);
    around(repeated("x", 123, ""), 61, 62, 1, 122);
    around(repeated("word ", 30, ""), 75, 79, 20, 134);
    around(repeated(" ", 1, repeated("x", 160, " y")), 61, 100, 1, 160);
    around(repeated("x", 1, repeated(" ", 200, "")), 100, 101, 41, 160);
    around(repeated("é", 20, repeated("x", 1, repeated("é", 40, ""))), 61, 63, 2, 121);
    around(repeated("é", 10, repeated("x", 1, repeated("é", 40, ""))), 0, 2, 0, 63);
}

static void spread(const uint32_t *found, uint32_t hits, const uint32_t *wanted) {
    uint32_t take[4] = {9, 9, 9, 9};
    cli_spread(found, 4, hits, take);
    for (uint32_t i = 0; i < 4; i++) assert_int_equal(take[i], wanted[i]);
}

static void places_to_show(void **state) {
    (void)state;
    static const uint32_t some[4] = {5, 0, 1, 0}, all[4] = {1, 2, 1, 1};
    spread(some, 0, (const uint32_t[4]){0, 0, 0, 0});
    spread(some, 1, (const uint32_t[4]){0, 0, 1, 0});
    spread(some, 2, (const uint32_t[4]){1, 0, 1, 0});
    spread(some, 4, (const uint32_t[4]){3, 0, 1, 0});
    spread(some, 20, (const uint32_t[4]){5, 0, 1, 0});
    spread(all, 2, (const uint32_t[4]){0, 1, 0, 1});
    spread(all, 4, (const uint32_t[4]){1, 1, 1, 1});
    spread(all, 5, (const uint32_t[4]){1, 2, 1, 1});
}

/* At most 46 cells: 30 from the beginning, 14 from the end. */
static void shortened(void **state) {
    (void)state;
    const char *most = repeated("a", 46, "");
    assert_string_equal(cli_shortened(&arena, most), most);
    assert_string_equal(cli_shortened(&arena, repeated("a", 30, repeated("b", 3, repeated("c", 14, "")))),
                        repeated("a", 30, repeated("…", 1, repeated("c", 14, ""))));
    assert_string_equal(cli_shortened(&arena, repeated("é", 30, repeated("b", 3, repeated("ü", 14, "")))),
                        repeated("é", 30, repeated("…", 1, repeated("ü", 14, ""))));
    assert_string_equal(cli_shortened(&arena, repeated("中", 40, "")),
                        repeated("中", 15, repeated("…", 1, repeated("中", 7, ""))));
}

static void names_of_drafts(void **state) {
    (void)state;
    static const char *const drafts[] = {"a.md",   "A.MD",   "x/a.markdown", "a.txt",   "a.text",
                                         "a.docx", "b.a.md", "~a.docx",      "x.y/a.md"};
    static const char *const others[] = {".md", "x/.md", "a.doc",  "~$a.docx", "x/~$a.docx",
                                         "md",  "amd",   "x.md/a", "a.md~"};
    for (size_t i = 0; i < sizeof drafts / sizeof *drafts; i++)
        if (!cli_named_as_draft(drafts[i])) fail_msg("%s", drafts[i]);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (cli_named_as_draft(others[i])) fail_msg("%s", others[i]);
}

#define TEXT "The General Assembly,\n\nRecalling the oil,\n\n1. Welcomes the oil.\n"
static const char draft[] = "reads as a draft", settings[] = "holds settings or rules",
                  baseline[] = "is a baseline";

static const struct {
    const char *name, *text, *why;
} held[] = {
    {"o", "", NULL},
    {"o", "Notes\n", NULL},
    {"o", TEXT, draft},
    {"o", "Wells\n\n" TEXT, draft},
    {"o.md", "Notes\n", draft},
    {"o.yaml", "id: a\n", settings},
    {"o.yml", "id: a\n", settings},
    {"o", "{\"tool\": \"reslint\"}", baseline},
    {"o.md", "{ \"tool\":\"reslint\"}", baseline},
    {"o", "[{\"tool\": \"reslint\"}]", NULL},
    {"o", "{\"tool\": \"another\"}", NULL},
    {"o", "%PDF-1.4", draft},
    {"o", "%PDF", NULL},
    {"o", "PK\3\4", draft},
    {"o", "{\\rtf1", draft},
    {"o", "\xD0\xCF\x11\xE0", draft},
    {"o", "<html>", draft},
    {"o", "  <!DOCTYPE html>", draft},
    {"o", "<?xml version=\"1.0\"?>", draft},
    {"o", "<p>", NULL},
    {"o", "\xEF\xBB\xBF <html>", draft},
    {"o.md", "\xEF\xBB\xBF[]", NULL},
    {"o.md", "[]", NULL},
    {"o.md", "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>reslint</title>", NULL},
    {"o.md", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4\">", NULL},
    {"o.md", "::error file=a.md", NULL},
    {"o.md", "(document [0, 0]", NULL},
    {"o.md", "a.md:7:27: error [x] It is.", NULL},
    {"o.md", "a.md:7:27: warning [x] It is.", NULL},
    {"o.md", "a.md:17:2: info [x] It is.", NULL},
    {"o.md", "7:27: error", NULL},
    {"o.md", ":27: error", draft},
    {"o.md", "a.md:7: error", draft},
    {"o.md", "a.md:7:: error", draft},
    {"o.md", "a.md:7 27: error", draft},
    {"o.md", "A grave: error\na.md:7:27: error", draft},
    {"o.md", "a.md: read as a draft", NULL},
    {"o.md", "our-lamp  (pack our)\nLevel    warning", NULL},
    {"o.md", "our-lamp  (pack our)\nLevels", draft},
    {"o.md", "our-lamp (pack our)\nLevel    warning", draft},
    {"o.md", "a.md: a resolution; draft\n  title  Wells", NULL},
    {"o.md", "a.md: a resolution; draft\n  organ  The", NULL},
    {"o.md", "a.md: a resolution; draft\n  PP 1  Recalling", NULL},
    {"o.md", "a.md: a resolution; draft\n  more", draft},
    {"o.md", "a.md: a resolution\n  title  Wells", draft},
    {"o.md", "a.md; a resolution\n  title  Wells", draft},
    {"o.md", "--- a.md\n+++ a.md\n", NULL},
    {"o.md", "--- a.md\n", draft},
    {"o.md", "*** a.md\n+++ a.md\n", draft},
};

/* What a file holds that an output would replace. */
static void what_is_replaced(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof held / sizeof *held; i++) {
        assert_int_equal(rl_replace_file(&arena, held[i].name, held[i].text, strlen(held[i].text)), 0);
        const char *why = cli_reads_as_draft(&arena, held[i].name, false);
        if ((why == NULL) != (held[i].why == NULL) || (why && strcmp(why, held[i].why) != 0))
            fail_msg("%s is said to be: %s", held[i].text, why ? why : "nothing");
        if (held[i].why == baseline) assert_null(cli_reads_as_draft(&arena, held[i].name, true));
        unlink(held[i].name);
    }
    assert_null(cli_reads_as_draft(&arena, "gone.md", false));
    assert_int_equal(rl_replace_file(&arena, "o", "a\0b", 3), 0);
    assert_string_equal(cli_reads_as_draft(&arena, "o", false), draft); /* reslint writes no such bytes */
    unlink("o");
}

int main(void) {
    char folder[] = "/tmp/reslint-questions-XXXXXX";
    if (!mkdtemp(folder) || chdir(folder)) return 1;
    const struct CMUnitTest tests[] = {cmocka_unit_test(widths),          cmocka_unit_test(colors),
                                       cmocka_unit_test(cited),           cmocka_unit_test(surroundings),
                                       cmocka_unit_test(places_to_show),  cmocka_unit_test(shortened),
                                       cmocka_unit_test(names_of_drafts), cmocka_unit_test(what_is_replaced)};
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    rl_arena_free(&arena);
    return chdir("/") || rmdir(folder) || failed;
}
