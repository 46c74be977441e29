/* Word files as packages: what is found through types and relations, what leads out of the file, what is another format. */
#include "base/str.h"
#include "readers/package.h"
#include "readers/zip_write.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define RELATIONS "http://schemas.openxmlformats.org/package/2006/relationships"
#define OFFICE    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define WORD      "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
#define TYPES     "http://schemas.openxmlformats.org/package/2006/content-types"
#define MAIN      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

typedef struct parts {
    const char *types;       /* what is inside of [Content_Types].xml; NULL: the usual */
    const char *document;    /* attributes of the relation to the document; NULL: the usual */
    const char *styles;      /* attributes of the relation to the styles; NULL: there is none */
    const char *name, *text; /* one more part */
} parts;

static reslint_str pack(rl_arena *arena, const parts *p) {
    const char *types =
        p->types ? p->types : "<Override PartName=\"/word/document.xml\" ContentType=\"" MAIN "\"/>";
    const char *document = p->document ? p->document : "Target=\"word/document.xml\"";
    const char *styles =
        p->styles ? rl_format(arena, "<Relationship Id=\"r2\" Type=\"" OFFICE "/styles\" %s/>", p->styles)
                  : "";
    rl_zip_change all[] = {
        {RL_STR("[Content_Types].xml"),
         rl_str(rl_format(arena, "<Types xmlns=\"" TYPES "\">%s</Types>", types))},
        {RL_STR("_rels/.rels"),
         rl_str(rl_format(arena,
                          "<Relationships xmlns=\"" RELATIONS "\"><Relationship Id=\"r1\" Type=\"" OFFICE
                          "/officeDocument\" %s/></Relationships>",
                          document))},
        {RL_STR("word/_rels/document.xml.rels"),
         rl_str(rl_format(arena, "<Relationships xmlns=\"" RELATIONS "\">%s</Relationships>", styles))},
        {RL_STR("word/document.xml"), RL_STR("<w:document xmlns:w=\"" WORD "\"/>")},
        {RL_STR("word/styles.xml"), RL_STR("<w:styles xmlns:w=\"" WORD "\"/>")},
        {rl_str(p->name ? p->name : "other.xml"), rl_str(p->text ? p->text : "<x/>")}};
    reslint_str out;
    assert_null(rl_zip_write(arena, NULL, all, sizeof all / sizeof *all, &out));
    return out;
}

/* `wanted`: part of what is wrong; NULL: nothing, and the styles, if they are named, are word/styles.xml. */
static void expect(parts p, const char *wanted) {
    rl_arena arena = {0};
    rl_package package;
    const char *problem = rl_package_open(&arena, pack(&arena, &p), &package);
    rl_xml *root = problem ? NULL : rl_package_root(&package, RL_PART_STYLES, &problem);
    if (!problem != !wanted || (wanted && !strstr(problem, wanted))) fail_msg("%s: %s", wanted, problem);
    if (!wanted) {
        assert_int_equal(root != NULL, p.styles != NULL && !strstr(p.styles, "External"));
        assert_ptr_equal(rl_package_root(&package, RL_PART_STYLES, &problem), root);
        assert_null(rl_package_root(&package, RL_PART_COMMENTS, &problem));
        assert_null(problem);
    }
    rl_arena_free(&arena);
}

static void targets(void **state) {
    (void)state;
    expect((parts){0}, NULL);
    expect((parts){.document = "Target=\"/word/document.xml\""}, NULL);
    expect((parts){.document = "Target=\"./word//document.xml\""}, NULL);
    expect((parts){.styles = "Target=\"styles.xml\""}, NULL);
    expect((parts){.styles = "Target=\"./styles.xml\""}, NULL);
    expect((parts){.styles = "Target=\"/word/styles.xml\""}, NULL);
    expect((parts){.styles = "Target=\"../word/styles.xml\""}, NULL);
    expect((parts){.styles = "Target=\"lamps/../styles.xml\""}, NULL);
    expect((parts){.styles = "Target=\"STYLES.xml\""}, NULL);
    expect((parts){.styles = "Target=\"styles.xml\" TargetMode=\"Internal\""}, NULL);
    expect((parts){.styles = "Target=\"../../styles.xml\""}, "is outside the file");
    expect((parts){.styles = "Target=\"/../styles.xml\""}, "is outside the file");
    expect((parts){.styles = "Target=\"http://lamps.example/s.xml\" TargetMode=\"External\""},
           "takes its styles from outside the file");
    expect((parts){.styles = "Target=\"lamps.xml\""}, "its part “word/lamps.xml” is missing");
    expect((parts){.styles = "Target=\"../styles.xml\""}, "its part “styles.xml” is missing");
    expect((parts){.styles = "Target=\"document.xml\""}, "something else than its styles");
    expect((parts){.styles = ""}, "its styles is outside the file");
    expect((parts){.document = "Target=\"http://lamps.example\" TargetMode=\"external\""},
           "from outside the file");
    expect((parts){.document = "Target=\"lamps.xml\""}, "its part “lamps.xml” is missing");
}

#define OVERRIDE(type) "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd." type "\"/>"

static void kinds_of_files(void **state) {
    (void)state;
    expect((parts){.types = OVERRIDE("ms-word.document.macroEnabled.main+xml")}, NULL);
    expect((parts){.types = OVERRIDE("openxmlformats-officedocument.wordprocessingml.template.main+xml")},
           NULL);
    expect((parts){.types = OVERRIDE("openxmlformats-officedocument.wordprocessingml.styles+xml")},
           "names no Word document");
    expect((parts){.types = OVERRIDE("openxmlformats-officedocument.spreadsheetml.sheet.main+xml")},
           "is an Excel workbook");
    expect((parts){.types = OVERRIDE("ms-excel.sheet.macroEnabled.main+xml")}, "is an Excel workbook");
    expect((parts){.types = OVERRIDE("openxmlformats-officedocument.presentationml.presentation.main+xml")},
           "is a PowerPoint presentation");
    expect((parts){.types = OVERRIDE("ms-powerpoint.presentation.macroEnabled.main+xml")},
           "is a PowerPoint presentation");
    expect((parts){.types = OVERRIDE("lamps")}, "names no Word document");
    expect((parts){.types = ""}, "names no Word document");
    expect((parts){.types = "<Default Extension=\"xml\" ContentType=\"" MAIN "\"/>"}, NULL);
    expect((parts){.types = "<Default Extension=\"XML\" ContentType=\"" MAIN "\"/>"}, NULL);
    expect((parts){.types = "<Default Extension=\"rels\" ContentType=\"" MAIN "\"/>"},
           "names no Word document");
    expect((parts){.types = "<Override PartName=\"word/document.xml\" ContentType=\"" MAIN "\"/>"},
           "names no Word document");
    expect((parts){.types = "<Override PartName=\"/WORD/document.xml\" ContentType=\"" MAIN "\"/>"}, NULL);
    expect((parts){.types = "<Override PartName=\"/word/document\" ContentType=\"" MAIN "\"/>"},
           "names no Word document");
    expect(
        (parts){
            .types =
                "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"" MAIN
                "\"/>"},
        NULL);
    expect((parts){.types = "<Override PartName=\"/word/document.xml\" ContentType=\"" MAIN
                            "\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"},
           NULL);
}

/* The extension is what comes after the last point of the last step. */
static void types(void **state) {
    (void)state;
    rl_arena arena = {0};
    rl_package package;
    parts p = {
        .types = OVERRIDE(
            "openxmlformats-officedocument.wordprocessingml.document.main+xml") "<Default Extension=\"xml\" ContentType=\"an xml\"/><Default Extension=\"bare\" ContentType=\"a bare\"/>"};
    assert_null(rl_package_open(&arena, pack(&arena, &p), &package));
    assert_true(rl_is(rl_package_type(&package, RL_STR("word/a.xml")), "an xml"));
    assert_true(rl_is(rl_package_type(&package, RL_STR("word/a.b.XML")), "an xml"));
    assert_true(rl_is(rl_package_type(&package, RL_STR("word/document.xml")), MAIN));
    assert_null(rl_package_type(&package, RL_STR("word.xml/a")).ptr);
    assert_null(rl_package_type(&package, RL_STR("word/a.png")).ptr);
    assert_null(rl_package_type(&package, RL_STR("word/xml")).ptr);
    assert_true(rl_is(rl_package_type(&package, RL_STR("bare")), "a bare"));
    rl_arena_free(&arena);
}

static void other_formats(void **state) {
    (void)state;
    static const struct {
        const char *name, *text, *wanted;
    } rows[] = {
        {"mimetype", "application/vnd.oasis.opendocument.text", "is an OpenDocument text"},
        {"mimetype", "application/vnd.oasis.opendocument.spreadsheet", "is a zip file, but no Word document"},
        {"lamps", "application/vnd.oasis.opendocument.text", "is a zip file, but no Word document"},
        {"[Content_Types].xml", "<lamps/>", "its list of types is something else"},
        {"[Content_Types].xml", "<lamps>", "is not well-formed XML"},
        {"[Content_Types].xml", "<Types xmlns=\"" TYPES "\"/>",
         "which of its parts is the document (_rels/.rels)"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rl_arena arena = {0};
        rl_package package;
        rl_zip_change one = {rl_str(rows[i].name), rl_str(rows[i].text)};
        reslint_str file;
        assert_null(rl_zip_write(&arena, NULL, &one, 1, &file));
        const char *problem = rl_package_open(&arena, file, &package);
        if (!problem || !strstr(problem, rows[i].wanted)) fail_msg("%s: %s", rows[i].wanted, problem);
        rl_arena_free(&arena);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(targets), cmocka_unit_test(kinds_of_files),
                                       cmocka_unit_test(types), cmocka_unit_test(other_formats)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
