/* Lines and units, names of files, and edits that are as small as may be. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "lsp/documents/open_texts.h"
#include "lsp/documents/small_edits.h"
#include "lsp/features/completion.h"
#include "lsp/features/known.h"

static bool hear(void *with, const char *bytes, size_t len) {
    (void)with;
    (void)bytes;
    (void)len;
    return true;
}

static const reslint_settings settings = {.no_packs = true, .no_config = true};
static lsp_server *server;
static rl_arena arena;

static lsp_document *text_of(const char *text) {
    return lsp_document_make(server, "file:///a.md", text, strlen(text));
}

static json_t *at(double line, double character) {
    return json_pack("{s:f,s:f}", "line", line, "character", character);
}

static uint32_t offset(lsp_document *document, double line, double character) {
    json_t *position = at(line, character);
    uint32_t found = lsp_offset(server, document, position);
    json_decref(position);
    return found;
}

static void lines(void **state) {
    (void)state;
    lsp_document *d = text_of("ab\ncd\r\nef\rg\r\r\n\nh");
    static const uint32_t begins[] = {0, 3, 7, 10, 12, 14, 15}, ends[] = {2, 5, 9, 11, 12, 14, 16};
    for (uint32_t i = 0; i < 7; i++) {
        reslint_span span = lsp_line_span(d, i);
        assert_int_equal(span.begin, begins[i]);
        assert_int_equal(span.end, ends[i]);
        assert_int_equal(lsp_line_of(d, begins[i]), i);
        assert_int_equal(lsp_line_of(d, ends[i]), i);
    }
    assert_int_equal(lsp_line_of(d, 6), 1);
    assert_int_equal(lsp_line_span(d, 7).begin, 16);
    assert_int_equal(lsp_line_span(d, UINT32_MAX).end, 16);
    lsp_document_end(d);
    d = text_of("a\n");
    assert_int_equal(lsp_line_span(d, 1).begin, 2);
    assert_int_equal(lsp_line_span(d, 1).end, 2);
    assert_int_equal(lsp_line_of(d, 2), 1);
    lsp_document_end(d);
    d = text_of("a\r");
    assert_int_equal(lsp_line_span(d, 0).end, 1);
    assert_int_equal(lsp_line_span(d, 1).begin, 2);
    lsp_document_end(d);
    d = text_of("");
    assert_int_equal(lsp_line_span(d, 0).end, 0);
    lsp_document_end(d);
}

/* Units of a line: é is one, 😀 two; or bytes. */
static void units(void **state) {
    (void)state;
    lsp_document *d = text_of("x\naé\xF0\x9F\x98\x80z\n"); /* a 2, é 3, 😀 5, z 9 */
    static const uint32_t utf16[] = {2, 3, 5, 5, 9, 10, 10}, utf8[] = {2, 3, 3, 5, 5, 5, 5, 9, 10, 10};
    for (uint32_t i = 0; i < 7; i++) assert_int_equal(offset(d, 1, i), utf16[i]);
    server->client.utf8 = true;
    for (uint32_t i = 0; i < 10; i++) assert_int_equal(offset(d, 1, i), utf8[i]);
    server->client.utf8 = false;
    assert_int_equal(offset(d, 1, 1e12), 10);
    assert_int_equal(offset(d, 1, -3), 2);
    assert_int_equal(offset(d, 1, 1.9), 3);
    assert_int_equal(offset(d, 9, 0), 11);
    json_t *whole = json_pack("{s:I,s:I}", "line", (json_int_t)1, "character", (json_int_t)-1);
    assert_int_equal(lsp_offset(server, d, whole), 2);
    json_object_set_new(whole, "character", json_integer((json_int_t)1 << 40));
    assert_int_equal(lsp_offset(server, d, whole), 10);
    json_decref(whole);
    static const struct {
        uint32_t offset, line, utf16, utf8;
    } back[] = {{0, 0, 0, 0}, {9, 1, 4, 7},  {5, 1, 2, 3}, {10, 1, 5, 8},
                {3, 1, 1, 1}, {11, 2, 0, 0}, {9, 1, 4, 7}};
    for (int bytes = 0; bytes < 2; bytes++)
        for (size_t i = 0; i < sizeof back / sizeof *back; i++) {
            server->client.utf8 = bytes;
            json_t *place = lsp_position(server, d, back[i].offset);
            assert_int_equal(json_integer_value(json_object_get(place, "line")), back[i].line);
            assert_int_equal(json_integer_value(json_object_get(place, "character")),
                             bytes ? back[i].utf8 : back[i].utf16);
            json_decref(place);
        }
    server->client.utf8 = false;
    lsp_document_end(d);
}

static void ranges(void **state) {
    (void)state;
    lsp_document *d = text_of("abc\n");
    reslint_span span;
    json_t *range = json_pack("{s:o,s:o}", "start", at(0, 2), "end", at(0, 1));
    assert_true(lsp_span(server, d, range, &span));
    assert_int_equal(span.begin, 1);
    assert_int_equal(span.end, 2);
    json_object_set_new(range, "end", json_integer(3));
    assert_false(lsp_span(server, d, range, &span));
    json_object_set_new(range, "end", at(0, 0));
    json_object_del(range, "start");
    assert_false(lsp_span(server, d, range, &span));
    assert_false(lsp_span(server, d, NULL, &span));
    json_decref(range);
    lsp_document_end(d);
}

static void names(void **state) {
    (void)state;
    static const char *const paths[][2] = {
        {"file:///a%20b.md", "/a b.md"},
        {"FILE:///a", "/a"},
        {"file://host/a%C3%A9", "/aé"},
        {"file://host", "file://host"},
        {"untitled:a%20b", "untitled:a%20b"},
        {"file:///a%2", "/a%2"},
        {"file:///a%zz", "/a%zz"},
        {"file:///a%2fb%2Fc", "/a/b/c"},
        {"file:///a%00b", "/a%00b"},
        {"file:///a%0Ab%a0", "/a\nb\xA0"},
        {"file:///%", "/%"},
        {"file:///a%4g", "/a%4g"},
    };
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++)
        assert_string_equal(lsp_path_of(&arena, paths[i][0]), paths[i][1]);
    static const char *const uris[][2] = {{"/a b.md", "file:///a%20b.md"},
                                          {"/A-z_0.9~", "file:///A-z_0.9~"},
                                          {"/é:%", "file:///%C3%A9%3A%25"},
                                          {"/", "file:///"}};
    for (size_t i = 0; i < sizeof uris / sizeof *uris; i++)
        assert_string_equal(lsp_uri_of(&arena, uris[i][0]), uris[i][1]);
}

/* "0:1-0:2 new", one edit a line. */
static const char *edits_between(const char *old, const char *fresh) {
    lsp_document *d = text_of(old);
    json_t *list = lsp_edits_between(server, d, rl_str(fresh)), *edit;
    const char *out = "";
    size_t i;
    json_array_foreach(list, i, edit) {
        json_t *range = json_object_get(edit, "range");
        json_t *start = json_object_get(range, "start"), *end = json_object_get(range, "end");
        out = rl_format(&arena, "%s%d:%d-%d:%d %s\n", out,
                        (int)json_integer_value(json_object_get(start, "line")),
                        (int)json_integer_value(json_object_get(start, "character")),
                        (int)json_integer_value(json_object_get(end, "line")),
                        (int)json_integer_value(json_object_get(end, "character")),
                        json_string_value(json_object_get(edit, "newText")));
    }
    json_decref(list);
    lsp_document_end(d);
    return out;
}

static void small_edits(void **state) {
    (void)state;
    static const char *const rows[][3] = {
        {"a b c\n", "a b c\n", ""},
        {"a b c\n", "a x c\n", "0:2-0:3 x\n"},
        {"a b\nc d\n", "x b\nc y\n", "0:0-0:1 x\n1:2-1:3 y\n"},
        {"a\nb\nc\n", "a\nc\n", "1:0-2:0 \n"},
        {"a\nc\n", "a\nb\nc\n", "1:0-1:0 b\n\n"},
        {"aa", "aaa", "0:2-0:2 a\n"},
        {"aaa", "aa", "0:2-0:3 \n"},
        {"", "a", "0:0-0:0 a\n"},
        {"a", "", "0:0-0:1 \n"},
        {"é", "è", "0:0-0:1 è\n"},
        {"xéx", "xèx", "0:1-0:2 è\n"},
        {"xĩx", "xũx", "0:1-0:2 ũ\n"},
        {"aéb",
         "a\xC4\xA9"
         "b",
         "0:1-0:2 ĩ\n"},
        {"ab", "acb", "0:1-0:1 c\n"},
        {"a\nb", "a\nbc", "1:1-1:1 c\n"},
        {"a\n\nb", "a\n\nc", "2:0-2:1 c\n"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_string_equal(edits_between(rows[i][0], rows[i][1]), rows[i][2]);
}

static void versions(void **state) {
    (void)state;
    lsp_document *d = text_of("a");
    for (int i = 0; i < 3; i++) {
        server->client.document_changes = i > 0;
        d->has_version = i > 1;
        d->version = 7;
        json_t *value = lsp_workspace_edit(server, d, json_array());
        char *text = json_dumps(value, JSON_COMPACT | JSON_SORT_KEYS);
        static const char *const wanted[] = {
            "{\"changes\":{\"file:///a.md\":[]}}",
            "{\"documentChanges\":[{\"edits\":[],\"textDocument\":{\"uri\":\"file:///a.md\",\"version\":null}}]}",
            "{\"documentChanges\":[{\"edits\":[],\"textDocument\":{\"uri\":\"file:///a.md\",\"version\":7}}]}"};
        assert_string_equal(text, wanted[i]);
        free(text);
        json_decref(value);
    }
    server->client.document_changes = false;
    lsp_document_end(d);
}

/* Escapes of surrogates: whole pairs stay, halves do not. */
static void half_pairs(void **state) {
    (void)state;
    static const char *const rows[][2] = {
        {"\\ud83d\\ude00", "\\ud83d\\ude00"},
        {"\\uD83D\\uDE00", "\\uD83D\\uDE00"},
        {"\\ud800\\udfff\\udbff\\udc00", "\\ud800\\udfff\\udbff\\udc00"},
        {"\\ud83d", "\\ufffd"},
        {"\\ude00", "\\ufffd"},
        {"\\ud83dx\\ud900\\uda00", "\\ufffdx\\ufffd\\ufffd"},
        {"\\udbff\\udbff\\udfff", "\\ufffd\\udbff\\udfff"},
        {"\\udc00\\udfff", "\\ufffd\\ufffd"},
        {"\\ud83d\\ude00\\ud83d", "\\ud83d\\ude00\\ufffd"},
        {"\\ud83d\\ude0", "\\ufffd\\ude0"},
        {"\\ud83", "\\ud83"},
        {"\\ud7ff\\ue000\\u00e9", "\\ud7ff\\ue000\\u00e9"},
        {"\\\\ud83d", "\\\\ud83d"},
        {"\\n\\ud83d", "\\n\\ufffd"},
        {"\\xd83d", "\\xd83d"},
        {"ud83d", "ud83d"},
        {"\\", "\\"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char *text = rl_copy(&arena, rows[i][0], strlen(rows[i][0]));
        lsp_mend_half_pairs(text, strlen(text));
        assert_string_equal(text, rows[i][1]);
    }
}

static void ids(void **state) {
    (void)state;
    static const struct {
        const char *a, *b;
        bool same;
    } rows[] = {{"1", "1", true},      {"1", "2", false},       {"\"1\"", "\"1\"", true},
                {"\"1\"", "1", false}, {"null", "null", false}, {"true", "true", false},
                {"1.0", "1.0", false}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        json_t *a = json_loads(rows[i].a, JSON_DECODE_ANY, NULL),
               *b = json_loads(rows[i].b, JSON_DECODE_ANY, NULL);
        assert_int_equal(lsp_same_id(a, b), rows[i].same);
        assert_false(lsp_same_id(a, NULL) || lsp_same_id(NULL, b));
        json_decref(a);
        json_decref(b);
    }
    assert_false(lsp_same_id(NULL, NULL));
}

/* Symbols that begin after the “|”, and where they end. */
static void symbols(void **state) {
    (void)state;
    static const char *const rows[] = {
        "|A/65/116|",
        "|A/65/116|.",
        "|A/65/116|, and",
        "|S/RES/1325 (2000)|.",
        "|S/RES/1325(2000)|",
        "|S/RES/1325| (2000",
        "|S/RES/1325| ()",
        "|A/RES/217(III)| A",
        "|S/RES/1325| (of it)",
        "||A/",
        "||A/CONF",
        "|A/C.3/65/L.1/Rev.1|",
        "||B/65/1",
        "x||A/65/1",
        "/||A/65/1",
        ":||A/65/1",
        "_||A/65/1",
        "-||A/65/1",
        "9||A/65/1",
        "B||A/65/1",
        " |A/65/1|",
        "(|A/65/1|)",
        "|E/CN.7/2008/15|",
        "|ST/SGB/1|",
        "|CCPR/C/1|",
        "|CEDAW/C/1|",
        "|CRC/C/1|",
        "|CERD/C/1|",
        "|CAT/C/1|",
        "|T/1|",
        "|A/65/1|-",
        "|S/RES/1325|  (2000)",
        "||A/x5",
        "|A/C.3/65/L.1/Rev.1/Add.2|.",
        "|A/65/1/Corr.1|",
        "|A/65/1/Amend.1|",

        "|S/65/1/A|/",
        "|S/RES/1325| 2000)",
        "|A/RES/1|(2000",
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *bar = strchr(rows[i], '|'), *end = strchr(bar + 1, '|');
        uint32_t begin = (uint32_t)(bar - rows[i]);
        const char *text =
            rl_format(&arena, "%.*s%.*s%s", (int)begin, rows[i], (int)(end - bar - 1), bar + 1, end + 1);
        uint32_t found = lsp_symbol_end(rl_str(text), begin);
        if (found != begin + (uint32_t)(end - bar - 1)) fail_msg("%s ends at %u", rows[i], found);
    }
}

/* The address of a resolution by its symbol; "" if it has none. */
static void addresses(void **state) {
    (void)state;
    static const struct {
        const char *symbol;
        uint32_t organ;
        bool decision;
        const char *address;
    } rows[] = {
        {"46/152", RESLINT_ORGAN_GA, false, "A/RES/46/152"},
        {"75/250 B", RESLINT_ORGAN_GA, false, "A/RES/75/250"},
        {"217 A (III)", RESLINT_ORGAN_GA, false, "A/RES/217(III)"},
        {"1325 (2000)", RESLINT_ORGAN_SC, false, "S/RES/1325(2000)"},
        {"1996/31", RESLINT_ORGAN_ECOSOC, false, "E/RES/1996/31"},
        {"5/1", RESLINT_ORGAN_HRC, false, "A/HRC/RES/5/1"},
        {"5/1", RESLINT_ORGAN_HRC, true, NULL},
        {"5/1", RESLINT_ORGAN_OTHER, false, NULL},
        {"", RESLINT_ORGAN_GA, false, NULL},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_citation cited = {
            .symbol = rl_str(rows[i].symbol), .organ = rows[i].organ, .decision = rows[i].decision};
        const char *address = lsp_address_of_resolution(&arena, &cited);
        assert_int_equal(address != NULL, rows[i].address != NULL);
        if (address)
            assert_string_equal(address, rl_format(&arena, "https://undocs.org/%s", rows[i].address));
    }
    assert_string_equal(lsp_address_of_symbol(&arena, RL_STR("S/RES/1325 (2000)")),
                        "https://undocs.org/S/RES/1325(2000)");
    assert_string_equal(lsp_date_words(&arena, 2000, 10, 31), "31 October 2000");
    assert_string_equal(lsp_date_words(&arena, 2000, 1, 1), "1 January 2000");
    assert_string_equal(lsp_date_words(&arena, 2000, 12, 1), "1 December 2000");
    assert_string_equal(lsp_date_words(&arena, 2000, 0, 0), "2000");
    assert_string_equal(lsp_date_words(&arena, 2000, 13, 1), "2000");
}

static void labels(void **state) {
    (void)state;
    static const struct {
        const char *line;
        uint32_t len;
        char part; /* 'O', 'P', or ' ' without a label */
    } rows[] = {
        {"", 0, ' '},
        {"  Re", 2, ' '},
        {"12. Re", 4, 'O'},
        {"12.", 3, 'O'},
        {"12.Re", 0, ' '},
        {"12 Re", 3, 'O'},
        {"12", 2, 'O'},
        {"OP5 Re", 4, 'O'},
        {"OP 5 bis. ", 10, 'O'},
        {"PP3 ", 4, 'P'},
        {"PP 3bis Re", 8, 'P'},
        {"5 ter. Re", 7, 'O'},
        {"5 quater Re", 9, 'O'},
        {"5alt Re", 5, 'O'},
        {"5 Re", 2, 'O'},
        {"OP Re", 0, ' '},
        {"(a) Re", 0, ' '},
        {"  3. Re", 5, 'O'},
        {"OPs", 0, ' '},
        {"5 bis", 5, 'O'},
        {" PP 3.  ", 8, 'P'},
        {"P 3. ", 0, ' '},
        {"5bisx", 0, ' '},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bool operative = false, labelled = false;
        uint32_t len = lsp_label_len(rl_str(rows[i].line), &operative, &labelled);
        char part = labelled ? operative ? 'O' : 'P' : ' ';
        if (len != rows[i].len || part != rows[i].part) fail_msg("“%s”: %u, %c", rows[i].line, len, part);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(half_pairs),  cmocka_unit_test(ids),       cmocka_unit_test(symbols),
        cmocka_unit_test(labels),      cmocka_unit_test(addresses), cmocka_unit_test(lines),
        cmocka_unit_test(units),       cmocka_unit_test(ranges),    cmocka_unit_test(names),
        cmocka_unit_test(small_edits), cmocka_unit_test(versions)};
    server = lsp_open(&settings, hear, NULL);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    (void)lsp_close(server);
    rl_arena_free(&arena);
    return failed;
}
