/* YAML as a tree with places: what is refused and why, with the advice for slips that everybody makes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "yaml/yaml.h"

static const struct {
    const char *text;
    unsigned line, column;
    const char *message; /* NULL: it is read */
} rows[] = {
    {"", 0, 0, "The file is empty."},
    {"# a\n", 0, 0, "The file is empty."},
    {"a: b\na: c\n", 2, 1, "The key “a” is used twice here."},
    {"[a]: b\n", 1, 1, "A key must be a word."},
    {"{}: b\n", 1, 1, "A key must be a word."},
    {"\"\": b\n", 1, 2, "A key must be a word."},
    {"? [a]\n: b\n", 1, 3, "A key must be a word."},
    {"a: &b c\n", 1, 7,
     "Anchors (&name) and tags (!name) are not read here: write the text out, or put it in quotation marks."},
    {"a: [&b c]\n", 1, 8,
     "Anchors (&name) and tags (!name) are not read here: write the text out, or put it in quotation marks."},
    {"a: &b [c]\n", 1, 7,
     "Anchors (&name) and tags (!name) are not read here: write the text out, or put it in quotation marks."},
    {"a: &b {c: d}\n", 1, 7,
     "Anchors (&name) and tags (!name) are not read here: write the text out, or put it in quotation marks."},
    {"a: !b c\n", 1, 7,
     "Anchors (&name) and tags (!name) are not read here: write the text out, or put it in quotation marks."},
    {"a: !b [c]\n", 1, 7,
     "Anchors (&name) and tags (!name) are not read here: write the text out, or put it in quotation marks."},
    {"a: !b {c: d}\n", 1, 7,
     "Anchors (&name) and tags (!name) are not read here: write the text out, or put it in quotation marks."},
    {"a: *b\n", 1, 5, "Aliases (*name) are not read here: write the text out, or put it in quotation marks."},
    {"a: b\n---\nc: d\n", 2, 1, "A file is one document: take the line “---” out."},
    {"a: \"b\\0c\"\n", 1, 5, "A text contains a zero byte, which is not a character."},
    {"a: b\n\tc: d\n", 1, 4, "… Indent lines with spaces, not with tabs."},
    {"a:\n\t- b\n", 2, 1, "… Indent lines with spaces, not with tabs."},
    {"a: b\n  c: d\n", 1, 4,
     "… Line 2 begins further in than line 1, which has its value already: keys that belong together begin in the same column."},
    {"a: b\n c: d\n", 1, 4,
     "… Line 2 begins further in than line 1, which has its value already: keys that belong together begin in the same column."},
    {"x: 1\na: b\n   c_d-9: e\n", 2, 4,
     "… Line 3 begins further in than line 2, which has its value already: keys that belong together begin in the same column."},
    {"a: b\n  c d: e\n", 1, 4,
     "… Text with a colon followed by a space, or that begins with a sign such as @, %, [ or {, is put into quotation marks."},
    {"a:\n  b: c\n   d: e\n", 2, 6,
     "… Line 3 begins further in than line 2, which has its value already: keys that belong together begin in the same column."},
    {"a: b: c\n", 1, 5,
     "… Text with a colon followed by a space, or that begins with a sign such as @, %, [ or {, is put into quotation marks."},
    {"a: @b\n", 1, 4,
     "… Text with a colon followed by a space, or that begins with a sign such as @, %, [ or {, is put into quotation marks."},
    {"a: %b\n", 1, 4,
     "… Text with a colon followed by a space, or that begins with a sign such as @, %, [ or {, is put into quotation marks."},
    {"a: `b\n", 1, 4,
     "… Text with a colon followed by a space, or that begins with a sign such as @, %, [ or {, is put into quotation marks."},
    {"a: [b\n", 2, 1, "…"},
    {"a: {b\n", 2, 1, "…"},
    {"a: \"b\n", 1, 5, "…"},
    {"a: 'b\n", 1, 5, "…"},
    {"a: b]\n", 0, 0, NULL},
    {"- a\nb: c\n", 2, 1, "…"},
    {"a\nb: c\n", 1, 1,
     "… Text with a colon followed by a space, or that begins with a sign such as @, %, [ or {, is put into quotation marks."},
    {"a: [b, c\nd: e\n", 3, 1, "…"},
    {"a: - b\n", 1, 4,
     "… Text with a colon followed by a space, or that begins with a sign such as @, %, [ or {, is put into quotation marks."},
    {"a: |b\n", 1, 5, "…"},
    {": a\n", 1, 1, "A key must be a word."},
    {"a: b\n-: c\n", 0, 0, NULL},
    {"%a\n", 0, 0, "The file is empty."},
    {"a: \"\\z\"\n", 1, 5, "…"},
    {"a: [b c: d: e]\n", 1, 11, "…"},
    {"a: b #c\n", 0, 0, NULL},
    {"a: b\n  # c: d\n e: f\n", 3, 2, "…"},
    {"a: \"b\" c\n", 1, 8, "…"},
    {"a:b\nc: d\n", 1, 1,
     "… Text with a colon followed by a space, or that begins with a sign such as @, %, [ or {, is put into quotation marks."},
    {"a: 1\n  b:\n", 1, 4,
     "… Line 2 begins further in than line 1, which has its value already: keys that belong together begin in the same column."},
    {"a: 1\n  b:2\n", 0, 0, NULL},
    {"a: 1\n  é: 2\n", 1, 4,
     "… Text with a colon followed by a space, or that begins with a sign such as @, %, [ or {, is put into quotation marks."},
    {"café: 1\n", 0, 0, NULL},
    {"a: caf\xE9"
     "\n",
     1, 0, "The file is not in UTF-8: save it as text in that encoding."},
    {"a: b\nc: \x80"
     "\n",
     2, 0, "The file is not in UTF-8: save it as text in that encoding."},
    {"\xFF"
     "\xFE"
     "a\n",
     1, 0, "The file is not in UTF-8: save it as text in that encoding."},
};

static const rl_yaml *read_text(rl_arena *arena, const char *text, reslint_error *error) {
    memset(error, 0, sizeof *error);
    return rl_yaml_read(arena, rl_str(text), "a.yaml", error);
}

/* After “…” only what reslint says itself is compared: the words before are those of libfyaml. */
static bool is_said(const char *message, const char *want) {
    static const char dots[] = "…", head[] = "This is not YAML: ";
    if (strncmp(want, dots, sizeof dots - 1) != 0) return strcmp(message, want) == 0;
    want += sizeof dots - 1;
    return strncmp(message, head, sizeof head - 1) == 0 && rl_ends(rl_str(message), want) &&
           (want[0] || !strstr(message, ". "));
}

static void refused_with_a_place(void **state) {
    (void)state;
    unsigned bad = 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rl_arena arena = {0};
        reslint_error error;
        const rl_yaml *root = read_text(&arena, rows[i].text, &error);
        const char *want = rows[i].message;
        bool good = want ? !root && is_said(error.message, want) && error.line == rows[i].line &&
                               error.column == rows[i].column
                         : root != NULL;
        if (!good && ++bad)
            fprintf(stderr, "row %zu\n> %u:%u %s\n", i, error.line, error.column,
                    root ? "(nothing)" : error.message);
        rl_arena_free(&arena);
    }
    assert_int_equal(bad, 0);
}

/* "1:1{1:4 a,2:4[2:5 b]}": kind, place, quotation. */
static const char *shown(rl_arena *arena, const rl_yaml *node) {
    const char *out = rl_format(arena, "%u:%u", node->line, node->column);
    if (node->kind == RL_YAML_SCALAR)
        return rl_format(arena, node->quoted ? "%s “%s”" : "%s %s", out, node->text.ptr);
    out = rl_format(arena, "%s%s", out, node->kind == RL_YAML_MAP ? "{" : "[");
    for (const rl_yaml *child = node->first; child; child = child->next)
        out = rl_format(arena, "%s%s%s%s%s", out, child == node->first ? "" : ", ",
                        child->key ? shown(arena, child->key) : "", child->key ? " = " : "",
                        shown(arena, child));
    return rl_format(arena, "%s%s", out, node->kind == RL_YAML_MAP ? "}" : "]");
}

static void trees(void **state) {
    (void)state;
    static const char *const texts[][2] = {
        {"a: b\nc: [d, 'e']\n", "1:1{1:1 a = 1:4 b, 2:1 c = 2:4[2:5 d, 2:9 “e”]}"},
        {"a:\n  - b\n  - c: d\n    e:\n", "1:1{1:1 a = 2:3[2:5 b, 3:5{3:5 c = 3:8 d, 4:5 e = 4:5 }]}"},
        {"a: |\n  b\n  c\n", "1:1{1:1 a = 2:3 “b\nc\n”}"},
        {"a: >\n    b\n", "1:1{1:1 a = 2:5 “b\n”}"},
        {"- a\n-\n- b\n", "1:1[1:3 a, 1:1 , 3:3 b]"},
        {"x", "1:1 x"},
        {"# only\na: null\n", "2:1{2:1 a = 2:4 null}"},
        {"a: \"b\\nc\"\n", "1:1{1:1 a = 1:5 “b\nc”}"},
        {"---\na: b\n", "2:1{2:1 a = 2:4 b}"},
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        rl_arena arena = {0};
        reslint_error error;
        const rl_yaml *root = read_text(&arena, texts[i][0], &error);
        if (!root) fail_msg("%s%s", texts[i][0], error.message);
        assert_string_equal(shown(&arena, root), texts[i][1]);
        rl_arena_free(&arena);
    }
    rl_arena arena = {0};
    reslint_error error;
    const rl_yaml *map = read_text(&arena, "a: b\nc: d\n", &error);
    assert_true(rl_is(rl_yaml_get(map, "c")->text, "d"));
    assert_null(rl_yaml_get(map, "b"));
    assert_null(rl_yaml_get(map->first, "a"));
    assert_null(rl_yaml_get(NULL, "a"));
    assert_int_equal(map->count, 2);
    rl_arena_free(&arena);
}

/* The texts of the items, each with a semicolon. */
static const char *items(rl_arena *arena, const rl_yaml *list) {
    const char *out = "";
    for (const rl_yaml *item = NULL; (item = rl_yaml_item(list, item)) != NULL;)
        out = rl_format(arena, "%s%.*s;", out, (int)item->text.len, item->text.len ? item->text.ptr : "");
    return out;
}

static void items_of_lists(void **state) {
    (void)state;
    rl_arena arena = {0};
    reslint_error error;
    const rl_yaml *map = read_text(&arena, "a: [x, y, '']\nb: z\nc: ' '\nd: []\ne: {f: g}\n", &error);
    static const char *const lists[][2] = {{"a", "x;y;;"}, {"b", "z;"}, {"c", ""},
                                           {"d", ""},      {"e", ""},   {"f", ""}};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        assert_string_equal(items(&arena, rl_yaml_get(map, lists[i][0])), lists[i][1]);
    rl_arena_free(&arena);
}

static const char *repeated(const char *head, const char *piece, unsigned count, const char *tail) {
    rl_arena arena = {0};
    static char said[600];
    reslint_error error = {0};
    size_t before = strlen(head), len = strlen(piece);
    char *text = rl_alloc(&arena, before + len * count + strlen(tail) + 1);
    memcpy(text, head, before);
    for (unsigned i = 0; i < count; i++) memcpy(text + before + i * len, piece, len);
    memcpy(text + before + len * count, tail, strlen(tail) + 1);
    const rl_yaml *root = rl_yaml_read(&arena, rl_str(text), "a.yaml", &error);
    snprintf(said, sizeof said, "%s", root ? "" : error.message);
    rl_arena_free(&arena);
    return said;
}

static void limits(void **state) {
    (void)state;
    static const char deep[] = "Lists and maps are nested more than 12 levels deep.";
    static const char large[] = "The file is larger than 1 MB: no file of rules or settings needs that much.";
    static const char many[] = "The file holds too many entries.";
    assert_string_equal(repeated("", "[", 12, "]]]]]]]]]]]]"), "");
    assert_string_equal(repeated("", "[", 13, "]]]]]]]]]]]]]"), deep);
    assert_string_equal(repeated("", "{a: ", 12, "b}}}}}}}}}}}}"), "");
    assert_string_equal(repeated("", "{a: ", 13, "b}}}}}}}}}}}}}"), deep);
    assert_string_equal(repeated("#", "x", 1024 * 1024 - 3, "\na"), "");
    assert_string_equal(repeated("#", "x", 1024 * 1024 - 2, "\na"), large);
    assert_string_equal(repeated("[", "a,", 199995, "]"), "");
    assert_string_equal(repeated("[", "a,", 199999, "]"), many);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(refused_with_a_place), cmocka_unit_test(trees),
                                       cmocka_unit_test(limits), cmocka_unit_test(items_of_lists)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
