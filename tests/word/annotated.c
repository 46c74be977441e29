/* annotated PARTS: puts comments into small Word files, and takes them out again. It compares bytes: in the
 * document only anchors and cut runs may differ, and all other parts must be unchanged. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "docx.h"
#include "readers/remarks.h"

#include <string.h>

static const char *folder;
static rl_arena arena;

static const char *part(reslint_str file, const char *name) {
    rl_zip zip;
    reslint_str out;
    assert_null(rl_zip_open(&arena, file, &zip));
    const rl_zip_entry *entry = rl_zip_find(&zip, rl_str(name));
    if (!entry) return NULL;
    assert_null(rl_zip_read(&arena, &zip, entry, &out));
    return out.ptr;
}

/* What is inside w:body, except for the section. */
static const char *body(reslint_str file) {
    const char *xml = part(file, "word/document.xml");
    const char *from = strstr(xml, "<w:body>") + 8, *to = strstr(xml, "<w:sectPr/></w:body>");
    return rl_copy(&arena, from, (size_t)(to - from));
}

static reslint_span find(const rl_word *word, const char *words) {
    uint32_t at = rl_find(word->text, words, 0);
    assert_int_not_equal(at, UINT32_MAX);
    return (reslint_span){at, at + (uint32_t)strlen(words)};
}

/* One comment about these words. */
static reslint_str say(reslint_str file, const char *words, const char *rule, rl_annotated *done) {
    rl_word word;
    assert_null(rl_word_read(&arena, file, RL_REVISIONS_FINAL, &word));
    const char *const lines[] = {"OP 1: a <slip>", rl_format(&arena, "Check [%s]", rule), NULL};
    rl_word_remark saying = {find(&word, words), rule, lines};
    assert_null(rl_annotate(&arena, &word, file, &saying, 1, "reslint", done));
    return done->file;
}

#define MARK(inside)                                                                                         \
    "<w:commentRangeStart w:id=\"0\"/>" inside                                                               \
    "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"

#define RUN(text) "<w:r><w:t xml:space=\"preserve\">" text "</w:t></w:r>"

/* BODY with a comment about WORDS must be EXPECTED, and without it BODY again, except for spaces that are now
 * kept. */
static void expect(const char *text, const char *words, const char *expected, const char *stripped) {
    docx parts = {.body = text};
    rl_annotated done;
    reslint_str before = docx_make(&arena, folder, &parts), after = say(before, words, "some-rule", &done),
                back, again;
    assert_int_equal(done.added, 1);
    assert_string_equal(body(after), expected);
    assert_non_null(strstr(part(after, "word/comments.xml"), "OP 1: a &lt;slip&gt;"));
    assert_string_equal(part(after, "word/styles.xml"), part(before, "word/styles.xml"));
    uint32_t count;
    assert_null(rl_withdraw(&arena, after, RL_WITHDRAW_OWN, &back, &count));
    assert_int_equal(count, 1);
    assert_string_equal(body(back), stripped);
    assert_null(part(back, "word/comments.xml"));
    assert_string_equal(part(back, "[Content_Types].xml"), part(before, "[Content_Types].xml"));
    assert_string_equal(part(back, "word/_rels/document.xml.rels"),
                        part(before, "word/_rels/document.xml.rels"));
    again = say(after, words, "some-rule", &done);
    assert_int_equal(again.len, after.len);
    assert_memory_equal(again.ptr, after.ptr, after.len);
}

static void cuts_a_run_in_the_middle(void **state) {
    (void)state;
    expect("<w:p><w:r w:rsidR=\"1\"><w:rPr><w:i/></w:rPr><w:t>Takes note of it</w:t></w:r></w:p>", "note",
           "<w:p><w:r w:rsidR=\"1\"><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">Takes "
           "</w:t></w:r><w:commentRangeStart w:id=\"0\"/><w:r w:rsidR=\"1\"><w:rPr><w:i/></w:rPr><w:t "
           "xml:space=\"preserve\">note</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference "
           "w:id=\"0\"/></w:r><w:r w:rsidR=\"1\"><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\"> of "
           "it</w:t></w:r></w:p>",
           "<w:p><w:r w:rsidR=\"1\"><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">Takes note of "
           "it</w:t></w:r></w:p>");
}

static void leaves_a_run_whole_that_fits(void **state) {
    (void)state;
    expect("<w:p><w:r><w:t>Welcomes</w:t></w:r></w:p>", "Welcomes",
           "<w:p>" MARK("<w:r><w:t>Welcomes</w:t></w:r>") "</w:p>",
           "<w:p><w:r><w:t>Welcomes</w:t></w:r></w:p>");
}

static void goes_over_runs_and_out_of_a_link(void **state) {
    (void)state;
    expect("<w:p><w:hyperlink r:id=\"r9\"><w:r><w:t>the "
           "site</w:t></w:r></w:hyperlink><w:r><w:tab/><w:t>x</w:t></w:r></w:p>",
           "the site x",
           "<w:p><w:hyperlink r:id=\"r9\"><w:commentRangeStart w:id=\"0\"/><w:r><w:t>the "
           "site</w:t></w:r></w:hyperlink><w:r><w:tab/><w:t>x</w:t></w:r><w:commentRangeEnd "
           "w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>",
           "<w:p><w:hyperlink r:id=\"r9\"><w:r><w:t>the "
           "site</w:t></w:r></w:hyperlink><w:r><w:tab/><w:t>x</w:t></w:r></w:p>");
}

static void cuts_between_the_parts_of_a_run(void **state) {
    (void)state;
    expect("<w:p><w:r><w:t>1.</w:t><w:tab/><w:t>Urges</w:t></w:r></w:p>", "Urges",
           "<w:p><w:r><w:t>1.</w:t><w:tab/></w:r><w:commentRangeStart "
           "w:id=\"0\"/><w:r><w:t>Urges</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference "
           "w:id=\"0\"/></w:r></w:p>",
           "<w:p><w:r><w:t>1.</w:t><w:tab/></w:r><w:r><w:t>Urges</w:t></w:r></w:p>");
}

/* Comments are in the document alone. */
static void says_of_a_note_at_its_reference(void **state) {
    (void)state;
    expect("<w:p><w:r><w:t>A</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>", "A/80/12",
           "<w:p><w:r><w:t>A</w:t></w:r>" MARK("<w:r><w:footnoteReference w:id=\"2\"/></w:r>") "</w:p>",
           "<w:p><w:r><w:t>A</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>");
}

static void says_of_an_automatic_number_at_the_word_after_it(void **state) {
    (void)state;
    static const char plain[] =
        "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>Urges "
        "all</w:t></w:r></w:p>";
    expect(
        plain, "1.",
        "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:commentRangeStart "
        "w:id=\"0\"/><w:r><w:t xml:space=\"preserve\">Urges</w:t></w:r><w:commentRangeEnd "
        "w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:t xml:space=\"preserve\"> "
        "all</w:t></w:r></w:p>",
        "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t xml:space=\"preserve\">Urges "
        "all</w:t></w:r></w:p>");
}

static void does_not_enter_a_text_box(void **state) {
    (void)state;
    static const char plain[] =
        "<w:p><w:r><w:t>A</w:t></w:r><w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>in the "
        "box</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>";
    expect(plain, "the box",
           "<w:p><w:r><w:t>A</w:t></w:r>" MARK(
               "<w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>in the "
               "box</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r>") "</w:p>",
           plain);
}

static void leaves_entities_whole(void **state) {
    (void)state;
    static const char plain[] = "<w:p><w:r><w:t>R&amp;D and more</w:t></w:r></w:p>";
    expect(
        plain, "D and",
        "<w:p><w:r><w:t xml:space=\"preserve\">R&amp;</w:t></w:r><w:commentRangeStart w:id=\"0\"/><w:r><w:t "
        "xml:space=\"preserve\">D and</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference "
        "w:id=\"0\"/></w:r><w:r><w:t xml:space=\"preserve\"> more</w:t></w:r></w:p>",
        "<w:p><w:r><w:t xml:space=\"preserve\">R&amp;D and more</w:t></w:r></w:p>");
}

/* Formulas and what newer programs show another way are not cut either; the first of a run's parts is. */
static void stays_beside_what_is_whole(void **state) {
    (void)state;
    static const char formula[] = "<m:oMath><m:r><m:t>lamps = 2</m:t></m:r></m:oMath>";
    static const char other[] =
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:t>lamps</w:t></mc:Choice></mc:AlternateContent></w:r>";
    expect(rl_format(&arena, "<w:p>%s</w:p>", formula), "amp",
           rl_format(&arena, "<w:p>" MARK("%s") "</w:p>", formula),
           rl_format(&arena, "<w:p>%s</w:p>", formula));
    expect(rl_format(&arena, "<w:p>%s</w:p>", other), "amp",
           rl_format(&arena, "<w:p>" MARK("%s") "</w:p>", other), rl_format(&arena, "<w:p>%s</w:p>", other));
    expect("<w:p><w:r><w:t>1.</w:t><w:tab/><w:t>Urges</w:t></w:r></w:p>", "1.",
           "<w:p>" MARK("<w:r><w:t>1.</w:t></w:r>") "<w:r><w:tab/><w:t>Urges</w:t></w:r></w:p>",
           "<w:p><w:r><w:t>1.</w:t></w:r><w:r><w:tab/><w:t>Urges</w:t></w:r></w:p>");
}

/* White space that Word drops does not come back when the text is cut. */
static void brings_no_spaces_back(void **state) {
    (void)state;
    expect("<w:p><w:r><w:t>  Urges all lamps \n</w:t></w:r></w:p>", "all",
           "<w:p>" RUN("Urges ") MARK(RUN("all")) RUN(" lamps") "</w:p>",
           "<w:p>" RUN("Urges all lamps") "</w:p>");
    expect("<w:p><w:r><w:t> Urges all </w:t></w:r></w:p>", "Urges",
           "<w:p>" MARK(RUN("Urges")) RUN(" all") "</w:p>", "<w:p>" RUN("Urges all") "</w:p>");
    expect("<w:p><w:r><w:t> Urges all </w:t></w:r></w:p>", "all",
           "<w:p>" RUN("Urges ") MARK(RUN("all")) "</w:p>", "<w:p>" RUN("Urges all") "</w:p>");
    expect("<w:p><w:r><w:t> Urges </w:t></w:r></w:p>", "Urges",
           "<w:p>" MARK("<w:r><w:t> Urges </w:t></w:r>") "</w:p>",
           "<w:p><w:r><w:t> Urges </w:t></w:r></w:p>");
}

/* In a paragraph without a word a comment comes after its properties; in a file without a paragraph there is no place
 * for one. With nothing to say the file stays as it is. */
static void says_where_nothing_is(void **state) {
    (void)state;
    static const char *const rows[][2] = {
        {"<w:p/>", "<w:p>" MARK("") "</w:p>"},
        {"<w:p></w:p>", "<w:p>" MARK("") "</w:p>"},
        {"<w:p><w:pPr><w:keepNext/></w:pPr></w:p>", "<w:p><w:pPr><w:keepNext/></w:pPr>" MARK("") "</w:p>"}};
    static const char *const lines[] = {"x", NULL};
    const rl_word_remark saying = {{0, 0}, "a", lines};
    rl_word word;
    rl_annotated done;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        docx parts = {.body = rows[i][0]};
        reslint_str file = docx_make(&arena, folder, &parts);
        assert_null(rl_word_read(&arena, file, RL_REVISIONS_FINAL, &word));
        assert_null(rl_annotate(&arena, &word, file, &saying, 1, "reslint", &done));
        assert_string_equal(body(done.file), rows[i][1]);
        assert_null(rl_annotate(&arena, &word, file, NULL, 0, "reslint", &done));
        assert_ptr_equal(done.file.ptr, file.ptr);
    }
    docx parts = {.body = ""};
    reslint_str file = docx_make(&arena, folder, &parts);
    assert_null(rl_word_read(&arena, file, RL_REVISIONS_FINAL, &word));
    assert_null(rl_annotate(&arena, &word, file, &saying, 1, "reslint", &done));
    assert_int_equal(done.added, 0);
    assert_ptr_equal(done.file.ptr, file.ptr);
}

/* Text in CDATA is not cut: it is commented on as a whole. */
static void leaves_cdata_whole(void **state) {
    (void)state;
    static const char plain[] = "<w:p><w:r><w:t><![CDATA[a lamp & oil]]></w:t></w:r></w:p>";
    expect(plain, "lamp", "<w:p>" MARK("<w:r><w:t><![CDATA[a lamp & oil]]></w:t></w:r>") "</w:p>", plain);
}

#define OWN(id, para)                                                                                        \
    "<w:comment w:id=\"" id "\" w:author=\"x\" w:initials=\"reslint\"><w:p w14:paraId=\"" para               \
    "\"><w:r><w:t>Check [some-rule]</w:t></w:r></w:p></w:comment>"
#define OTHER                                                                                                \
    "<w:comment w:id=\"7\" w:author=\"Ana\" w:initials=\"A\"><w:p "                                          \
    "w14:paraId=\"00000007\"><w:r><w:t>Agreed?</w:t></w:r></w:p></w:comment>"

/* Other people's comments, and resolved or answered ones, stay and are not repeated. */
static void keeps_what_people_did(void **state) {
    (void)state;
    docx parts = {.body = "<w:p><w:commentRangeStart w:id=\"1\"/><w:commentRangeStart "
                          "w:id=\"7\"/><w:r><w:t>Urges</w:t></w:r>"
                          "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference "
                          "w:id=\"1\"/></w:r><w:commentRangeEnd w:id=\"7\"/>"
                          "<w:r><w:commentReference w:id=\"7\"/></w:r></w:p>",
                  .comments = OWN("1", "00000001") OTHER,
                  .states = "<w15:commentEx w15:paraId=\"00000001\" w15:done=\"1\"/>"};
    rl_annotated done;
    reslint_str file = docx_make(&arena, folder, &parts);
    say(file, "Urges", "some-rule", &done);
    assert_int_equal(done.added, 0);
    assert_int_equal(done.kept, 1);
    say(file, "Urges", "another-rule", &done);
    assert_int_equal(done.added, 1);
    const char *comments = part(done.file, "word/comments.xml");
    assert_non_null(strstr(comments, "Agreed?"));
    assert_non_null(strstr(comments, "w:id=\"8\""));
    rl_word word;
    rl_remarks remarks;
    assert_null(rl_word_read(&arena, done.file, RL_REVISIONS_FINAL, &word));
    assert_null(rl_remarks_read(&word, &remarks));
    assert_int_equal(remarks.len, 3);
    assert_true(remarks.items[0].own && remarks.items[0].settled);
    assert_false(remarks.items[1].own);
    assert_int_equal(remarks.items[2].span.end - remarks.items[2].span.begin, 5);
    uint32_t count;
    reslint_str back;
    assert_null(rl_withdraw(&arena, done.file, RL_WITHDRAW_OWN, &back, &count));
    assert_int_equal(count, 2);
    assert_non_null(strstr(part(back, "word/comments.xml"), "Agreed?"));
    assert_null(strstr(part(back, "word/comments.xml"), "some-rule"));
    assert_null(strstr(part(back, "word/commentsExtended.xml"), "00000001"));
    assert_string_equal(body(back), "<w:p><w:commentRangeStart w:id=\"7\"/><w:r><w:t>Urges</w:t></w:r>"
                                    "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference "
                                    "w:id=\"7\"/></w:r></w:p>");
}

/* What an owner's restriction allows: 'c' comments, 't' tracked changes, 's' changes without a trace. */
static void heeds_protection(void **state) {
    (void)state;
    static const struct {
        const char *settings, *allowed;
    } rows[] = {{"", "cts"},
                {"w:edit=\"readOnly\" w:enforcement=\"1\"", ""},
                {"w:edit=\"readOnly\" w:enforcement=\"true\"", ""},
                {"w:edit=\"readOnly\" w:enforcement=\"on\"", ""},
                {"w:edit=\"readOnly\" w:enforcement=\"0\"", "cts"},
                {"w:edit=\"readOnly\"", "cts"},
                {"w:edit=\"none\" w:enforcement=\"1\"", "cts"},
                {"w:edit=\"forms\" w:enforcement=\"1\"", ""},
                {"w:edit=\"comments\" w:enforcement=\"1\"", "c"},
                {"w:edit=\"trackedChanges\" w:enforcement=\"1\"", "ct"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        docx parts = {.body = "<w:p><w:r><w:t>Urges</w:t></w:r></w:p>",
                      .settings = rl_format(&arena, "<w:documentProtection %s/>", rows[i].settings)};
        rl_word word;
        assert_null(rl_word_read(&arena, docx_make(&arena, folder, &parts), RL_REVISIONS_FINAL, &word));
        assert_int_equal(!rl_word_protected(&word, RL_CHANGE_COMMENTS), strchr(rows[i].allowed, 'c') != NULL);
        assert_int_equal(!rl_word_protected(&word, RL_CHANGE_TRACKED), strchr(rows[i].allowed, 't') != NULL);
        assert_int_equal(!rl_word_protected(&word, RL_CHANGE_SILENTLY), strchr(rows[i].allowed, 's') != NULL);
    }
    docx parts = {.body = "<w:p><w:r><w:t>Urges</w:t></w:r></w:p>",
                  .settings = "<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>"};
    reslint_str file = docx_make(&arena, folder, &parts);
    rl_word word;
    rl_annotated done;
    assert_null(rl_word_read(&arena, file, RL_REVISIONS_FINAL, &word));
    assert_non_null(rl_annotate(&arena, &word, file, NULL, 0, "reslint", &done));
    parts.settings = "";
    file = docx_make(&arena, folder, &parts);
    assert_null(rl_word_read(&arena, file, RL_REVISIONS_FINAL, &word));
    assert_null(rl_word_protected(&word, RL_CHANGE_SILENTLY));
}

/* Words between two stars are in italics; a single star, and two adjacent ones, are stars. */
static void slants_what_is_between_stars(void **state) {
    (void)state;
    docx parts = {.body = "<w:p><w:r><w:t>Takes note</w:t></w:r></w:p>"};
    rl_word word;
    rl_annotated done;
    reslint_str file = docx_make(&arena, folder, &parts);
    assert_null(rl_word_read(&arena, file, RL_REVISIONS_FINAL, &word));
    const char *const lines[] = {"a *b* c*", "*d*", "**e", NULL};
    rl_word_remark saying = {find(&word, "note"), "some-rule", lines};
    assert_null(rl_annotate(&arena, &word, file, &saying, 1, "A <B>", &done));
    const char *comments = part(done.file, "word/comments.xml");
#define PLAIN(text)   "<w:r><w:t xml:space=\"preserve\">" text "</w:t></w:r>"
#define SLANTED(text) "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">" text "</w:t></w:r>"
    assert_non_null(strstr(comments, PLAIN("a ") SLANTED("b") PLAIN(" c*") "</w:p>"));
    assert_non_null(strstr(comments, ">" SLANTED("d") "</w:p>"));
    assert_non_null(strstr(comments, PLAIN("**e") "</w:p>"));
    assert_non_null(strstr(comments, "w:author=\"A &lt;B&gt;\""));
}

/* Where a comment about WORDS would go: the words there, "¶N" for a whole paragraph. */
static void expect_spot(const char *text, const char *endnotes, const char *words, const char *expected) {
    docx parts = {.body = text, .endnotes = endnotes};
    rl_word word;
    assert_null(rl_word_read(&arena, docx_make(&arena, folder, &parts), RL_REVISIONS_FINAL, &word));
    reslint_span about = *words ? find(&word, words) : (reslint_span){0, 0};
    rl_spot spot = rl_spot_of(&word, about);
    const char *got = spot.begin->name == RL_X_P
                          ? rl_format(&arena, "¶%u", rl_word_paragraph_at(&word, spot.span.begin) + 1)
                          : rl_format(&arena, "%.*s", (int)(spot.span.end - spot.span.begin),
                                      word.text.ptr + spot.span.begin);
    if (strcmp(got, expected) != 0) fail_msg("%s: %s, not %s", words, got, expected);
}

#define LISTED     "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
#define NOTE(kind) "<w:r><w:" kind "Reference w:id=\"2\"/></w:r>"

static void finds_the_nearest_place(void **state) {
    (void)state;
    expect_spot("<w:p>" RUN("Urges all lamps") "</w:p>", NULL, "all", "all");
    expect_spot("<w:p>" RUN("Urges all") RUN(" lamps") "</w:p>", NULL, "all lam", "all lam");
    expect_spot("<w:p>" RUN("Urges") "<w:r><w:tab/></w:r>" RUN("lamps") "</w:p>", NULL, " ", " ");
    expect_spot("<w:p>" LISTED RUN("Urges all lamps") "</w:p>", NULL, "1.", "Urges");
    expect_spot("<w:p>" LISTED RUN("Urges") "</w:p>", NULL, "1. ", "Urges");
    expect_spot("<w:p>" LISTED "<w:r><w:t xml:space=\"preserve\"> lamps</w:t></w:r></w:p>", NULL, "1.",
                "lamps");
    expect_spot("<w:p>" LISTED NOTE("footnote") "</w:p>", NULL, "1.", "<sup>1</sup>");
    expect_spot("<w:p>" RUN("A") "</w:p><w:p>" LISTED "</w:p><w:p>" RUN("B") "</w:p>", NULL, "1.", "¶2");
    expect_spot("<w:p/>", NULL, "", "¶1");
    /* of a note, and from the document into a note: to the reference */
    expect_spot("<w:p>" RUN("A") NOTE("footnote") "</w:p>", NULL, "annex", "<sup>1</sup>");
    expect_spot("<w:p>" RUN("A") NOTE("endnote") "</w:p>",
                "<w:endnote w:id=\"2\"><w:p>" RUN("of lamps") "</w:p></w:endnote>", "lamps", "<sup>1</sup>");
    expect_spot("<w:p>" RUN("A") NOTE("footnote") "</w:p>", NULL, "<sup>1</sup> A/80", "<sup>1</sup>");
    expect_spot("<w:p>" RUN("A") NOTE("footnote") RUN("B") "</w:p>", NULL, "B\n\n<sup>1</sup> A/80", "B");
    /* the number of a note that is not referred to in the document */
    expect_spot("<w:p>" RUN("A") NOTE("endnote") "</w:p>",
                "<w:endnote w:id=\"2\"><w:p>" RUN("of lamps") NOTE("footnote") "</w:p></w:endnote>", "annex",
                "<sup>1</sup>");
    expect_spot("<w:p><w:r><w:t>&#x41;lso lamps</w:t></w:r></w:p>", NULL, "Al", "Al");
    /* marks between two paragraphs are those of the first */
    expect_spot("<w:p>" RUN("A") "</w:p><w:p><w:r><w:rPr><w:i/></w:rPr><w:t>Urges all</w:t></w:r></w:p>",
                NULL, "\n\n*", "A");
}

/* Where words begin and end: paragraph, run, characters of the run before them, and the bytes that are there. */
static void tells_places(void **state) {
    (void)state;
    docx parts = {.body = "<w:p>" RUN("Urges é all") "<w:r><w:t>R&amp;D</w:t><w:tab/><w:t>x</w:t></w:r>" NOTE(
                      "footnote") "</w:p><w:p/><w:p>" LISTED RUN("Last") "</w:p>"};
    static const struct {
        const char *words;
        bool end;
        uint32_t paragraph, run, character;
        const char *bytes;
    } rows[] = {{"Urges", false, 1, 1, 0, "Urges"},
                {"all", false, 1, 1, 8, "all</w:t>"},
                {"all", true, 1, 1, 11, "</w:t></w:r><w:r><w:t>R"},
                {"R&", false, 1, 2, 0, "R&amp;"},
                {"&D", false, 1, 2, 1, "&amp;D"},
                {"R&", true, 1, 2, 2, "D</w:t>"},
                {"D x", false, 1, 2, 2, "D</w:t>"},
                {"D x", true, 1, 2, 5, "</w:t></w:r><w:r><w:footnoteReference"},
                {" x", false, 1, 2, 3, "<w:tab/>"},
                {"<sup>1</sup>", false, 1, 3, 0, "<w:footnoteReference"},
                {"<sup>1</sup>", true, 1, 3, 1, "</w:r></w:p><w:p/>"},
                {"1.", false, 3, 0, 0, "<w:p><w:pPr><w:numPr>"},
                {"Last", false, 3, 1, 0, "Last</w:t>"},
                {"Last", true, 3, 1, 4, "</w:t></w:r></w:p><w:sectPr/>"}};
    rl_word word;
    assert_null(rl_word_read(&arena, docx_make(&arena, folder, &parts), RL_REVISIONS_FINAL, &word));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_span at = find(&word, rows[i].words);
        rl_word_place p = rl_word_place_of(&word, rows[i].end ? at.end : at.begin, rows[i].end);
        const char *bytes = word.package.parts[RL_PART_DOCUMENT].xml.bytes.ptr + p.byte;
        assert_true(rl_is(p.part, "word/document.xml"));
        if (p.paragraph != rows[i].paragraph || p.run != rows[i].run || p.character != rows[i].character ||
            !rl_starts(rl_str(bytes), rows[i].bytes))
            fail_msg("%s: %u, %u, %u, %.30s", rows[i].words, p.paragraph, p.run, p.character, bytes);
    }
    reslint_span note = find(&word, "annex");
    assert_true(rl_is(rl_word_place_of(&word, note.begin, false).part, "word/footnotes.xml"));
    /* A file without a paragraph has one place, at the beginning. */
    parts.body = "";
    assert_null(rl_word_read(&arena, docx_make(&arena, folder, &parts), RL_REVISIONS_FINAL, &word));
    rl_word_place p = rl_word_place_of(&word, 0, false);
    assert_true(rl_is(p.part, "word/document.xml"));
    assert_int_equal(p.paragraph, 1);
    assert_int_equal(p.run + p.byte, 0);
}

/* What reslint said before is recognised by its initials, and the rule by the brackets at its end. */
static void reads_remarks(void **state) {
    (void)state;
#define OWN_SAYS(id, text)                                                                                   \
    "<w:comment w:id=\"" id "\" w:author=\"x\" w:initials=\"reslint\"><w:p w14:paraId=\"0000000" id          \
    "\"><w:r><w:t>" text "</w:t></w:r></w:p></w:comment>"
    docx parts = {
        .body = "<w:p><w:r><w:t>Urges</w:t></w:r></w:p>",
        .comments = OWN_SAYS("1", "Check [a-rule]") OWN_SAYS("2", "Check a-rule]") OWN_SAYS("3", "")
            OWN_SAYS("4", "[b] and [c]") OWN_SAYS("5", "Check [a-rule] now") OWN_SAYS("6", "[]"),
        .states = "<w15:commentEx w15:paraId=\"00000001\" w15:done=\"true\"/>"
                  "<w15:commentEx w15:paraId=\"00000002\" w15:done=\"on\"/>"
                  "<w15:commentEx w15:paraId=\"00000003\" w15:done=\"0\"/>"
                  "<w15:commentEx w15:paraId=\"00000005\" w15:paraIdParent=\"00000004\"/>"
                  "<w15:commentEx w15:paraId=\"00000099\" w15:paraIdParent=\"00000098\" w15:done=\"1\"/>"};
    static const struct {
        const char *rule;
        bool settled, answered;
    } rows[] = {{"a-rule", true, false}, {"", true, false},  {"", false, false},
                {"c", false, true},      {"", false, false}, {"", false, false}};
    rl_word word;
    rl_remarks remarks;
    assert_null(rl_word_read(&arena, docx_make(&arena, folder, &parts), RL_REVISIONS_FINAL, &word));
    assert_null(rl_remarks_read(&word, &remarks));
    assert_int_equal(remarks.len, 6);
    for (uint32_t i = 0; i < 6; i++) {
        const rl_remark *r = &remarks.items[i];
        assert_true(r->own);
        assert_true(rl_is(r->rule, rows[i].rule));
        assert_int_equal(r->settled, rows[i].settled);
        assert_int_equal(r->answered, rows[i].answered);
        assert_int_equal(r->span.begin, UINT32_MAX);
    }
}

/* Two remarks with a place, one that never ends, one that ends before it began. */
static void finds_their_places(void **state) {
    (void)state;
#define START(id)  "<w:commentRangeStart w:id=\"" id "\"/>"
#define FINISH(id) "<w:commentRangeEnd w:id=\"" id "\"/>"
    docx parts = {
        .body = "<w:p>" START("2") RUN("Urges ") START("1") RUN("all") FINISH("2") RUN(" lamps") FINISH("1")
            START("3") RUN(" to burn") "<w:r><w:commentReference w:id=\"4\"/></w:r></w:p>",
        .comments = OWN_SAYS("1", "[a]") OWN_SAYS("2", "[b]") OWN_SAYS("3", "[c]") OWN_SAYS("4", "[d]")};
    rl_word word;
    rl_remarks remarks;
    assert_null(rl_word_read(&arena, docx_make(&arena, folder, &parts), RL_REVISIONS_FINAL, &word));
    assert_null(rl_remarks_read(&word, &remarks));
    const char *got = "";
    for (uint32_t i = 0; i < remarks.len; i++) {
        reslint_span s = remarks.items[i].span;
        got = s.begin == UINT32_MAX
                  ? rl_format(&arena, "%s|-", got)
                  : rl_format(&arena, "%s|%.*s", got, (int)(s.end - s.begin), word.text.ptr + s.begin);
    }
    assert_string_equal(got, "|all lamps|Urges all||");
}

/* What of reslint's is taken out: what nobody has resolved or answered, all of it, all that anybody said. */
static void takes_out_what_is_asked(void **state) {
    (void)state;
    docx parts = {.body = "<w:p>" START("1") START("2") START("3") START("7") RUN("Urges") FINISH("1")
                      FINISH("2") FINISH("3") FINISH("7") "</w:p>",
                  .comments = OWN_SAYS("1", "[a]") OWN_SAYS("2", "[b]") OWN_SAYS("3", "[c]") OTHER,
                  .states = "<w15:commentEx w15:paraId=\"00000001\" w15:done=\"1\"/><w15:commentEx "
                            "w15:paraId=\"00000002\" w15:done=\"0\"/><w15:commentEx w15:paraId=\"00000007\" "
                            "w15:paraIdParent=\"00000003\"/>"};
    reslint_str file = docx_make(&arena, folder, &parts), out;
    uint32_t count;
    assert_null(rl_withdraw(&arena, file, RL_WITHDRAW_OPEN, &out, &count));
    assert_int_equal(count, 1);
    assert_null(strstr(part(out, "word/comments.xml"), "[b]"));
    assert_non_null(strstr(part(out, "word/comments.xml"), "[a]"));
    assert_non_null(strstr(part(out, "word/comments.xml"), "[c]"));
    assert_null(strstr(body(out), "w:id=\"2\""));
    assert_null(strstr(part(out, "word/commentsExtended.xml"), "00000002"));
    assert_null(rl_withdraw(&arena, file, RL_WITHDRAW_OWN, &out, &count));
    assert_int_equal(count, 3);
    assert_string_equal(body(out), "<w:p>" START("7") RUN("Urges") FINISH("7") "</w:p>");
    assert_null(rl_withdraw(&arena, file, RL_WITHDRAW_EVERY, &out, &count));
    assert_int_equal(count, 4);
    assert_string_equal(body(out), "<w:p>" RUN("Urges") "</w:p>");
    assert_null(part(out, "word/comments.xml"));
    assert_null(part(out, "word/commentsExtended.xml"));
    parts.comments = OTHER;
    file = docx_make(&arena, folder, &parts);
    assert_null(rl_withdraw(&arena, file, RL_WITHDRAW_OWN, &out, &count));
    assert_int_equal(count, 0);
    assert_ptr_equal(out.ptr, file.ptr);
}

/* Several comments: at the same place in the order in which they were said, inside of one another, side by side. */
static void says_several_things(void **state) {
    (void)state;
    docx parts = {.body = "<w:p>" RUN("Urges all lamps") "</w:p><w:p>" RUN("Burns") "</w:p>"};
    rl_word word;
    rl_annotated done;
    reslint_str file = docx_make(&arena, folder, &parts);
    assert_null(rl_word_read(&arena, file, RL_REVISIONS_FINAL, &word));
    static const char *const lines[] = {"x", NULL};
    rl_word_remark sayings[] = {{find(&word, "Urges"), "a", lines},
                                {find(&word, "Urges all"), "b", lines},
                                {find(&word, "all"), "c", lines},
                                {find(&word, "lamps\n\nBurns"), "d", lines},
                                {find(&word, "Urges"), "e", lines}};
    assert_null(rl_annotate(&arena, &word, file, sayings, 5, "reslint", &done));
    assert_int_equal(done.added, 5);
    rl_remarks remarks;
    assert_null(rl_word_read(&arena, done.file, RL_REVISIONS_FINAL, &word));
    assert_null(rl_remarks_read(&word, &remarks));
    const char *got = "";
    for (uint32_t i = 0; i < remarks.len; i++) {
        reslint_span s = remarks.items[i].span;
        got = rl_format(&arena, "%s|%.*s", got, (int)(s.end - s.begin), word.text.ptr + s.begin);
    }
    assert_string_equal(got, "|Urges|Urges all|all|lamps\n\nBurns|Urges");
    uint32_t count;
    reslint_str back;
    assert_null(rl_withdraw(&arena, done.file, RL_WITHDRAW_OPEN, &back, &count));
    assert_int_equal(count, 5);
    assert_string_equal(body(back), body(file));
}

/* Marks that are at one place come together, whatever was said in between. */
static void gathers_marks(void **state) {
    (void)state;
#define END_OF(id) FINISH(id) "<w:r><w:commentReference w:id=\"" id "\"/></w:r>"
    docx parts = {.body = "<w:p>" RUN("Urges all lamps") "</w:p>"};
    rl_word word;
    rl_annotated done;
    reslint_str file = docx_make(&arena, folder, &parts);
    assert_null(rl_word_read(&arena, file, RL_REVISIONS_FINAL, &word));
    static const char *const lines[] = {"x", NULL};
    const rl_word_remark sayings[] = {{find(&word, "all"), "a", lines},
                                      {find(&word, "Urges"), "b", lines},
                                      {find(&word, "all"), "c", lines}};
    assert_null(rl_annotate(&arena, &word, file, sayings, 3, "reslint", &done));
    assert_string_equal(body(done.file),
                        "<w:p>" START("1") RUN("Urges") END_OF("1") RUN(" ") START("0") START("2") RUN("all")
                            END_OF("0") END_OF("2") RUN(" lamps") "</w:p>");
}

/* A new comment's number is above those of all comments and of all places; what somebody answered is not said again
 * about the same words or those beside them. */
static void counts_on_and_does_not_repeat(void **state) {
    (void)state;
    docx parts = {.body = "<w:p>" START("1") RUN("Urges") FINISH("1") START("9") FINISH("9")
                      RUN(" all lamps") "</w:p>",
                  .comments = OWN_SAYS("1", "[a]") OTHER,
                  .states = "<w15:commentEx w15:paraId=\"00000007\" w15:paraIdParent=\"00000001\"/>"};
    static const struct {
        const char *words, *rule;
        bool kept;
    } rows[] = {{"Urges", "a", true}, {"rge", "a", true},  {" all", "a", true},
                {"all", "a", false},  {"rge", "b", false}, {"s all", "a", true}};
    rl_word word;
    rl_annotated done;
    reslint_str file = docx_make(&arena, folder, &parts);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        say(file, rows[i].words, rows[i].rule, &done);
        if (done.kept != rows[i].kept || done.added == rows[i].kept) fail_msg("%s", rows[i].words);
        if (done.added) assert_non_null(strstr(body(done.file), "<w:commentRangeStart w:id=\"10\"/>"));
    }
    parts.body = "<w:p>" RUN("Urges all lamps") "</w:p>";
    file = docx_make(&arena, folder, &parts);
    assert_non_null(strstr(body(say(file, "all", "a", &done)), "<w:commentRangeStart w:id=\"8\"/>"));
    parts.body = "<w:p>" RUN("Urges ") START("1") RUN("all") FINISH("1") RUN(" lamps") "</w:p>";
    file = docx_make(&arena, folder, &parts);
    say(file, "rges ", "a", &done);
    assert_int_equal(done.kept, 1);
    say(file, "rges", "a", &done);
    assert_int_equal(done.kept, 0);
    assert_null(rl_word_read(&arena, file, RL_REVISIONS_FINAL, &word));
}

int main(int argc, char **argv) {
    if (argc != 2) return 2;
    folder = argv[1];
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cuts_a_run_in_the_middle),
        cmocka_unit_test(leaves_a_run_whole_that_fits),
        cmocka_unit_test(goes_over_runs_and_out_of_a_link),
        cmocka_unit_test(cuts_between_the_parts_of_a_run),
        cmocka_unit_test(says_of_a_note_at_its_reference),
        cmocka_unit_test(says_of_an_automatic_number_at_the_word_after_it),
        cmocka_unit_test(does_not_enter_a_text_box),
        cmocka_unit_test(leaves_entities_whole),
        cmocka_unit_test(leaves_cdata_whole),
        cmocka_unit_test(tells_places),
        cmocka_unit_test(keeps_what_people_did),
        cmocka_unit_test(heeds_protection),
        cmocka_unit_test(slants_what_is_between_stars),
        cmocka_unit_test(finds_the_nearest_place),
        cmocka_unit_test(reads_remarks),
        cmocka_unit_test(finds_their_places),
        cmocka_unit_test(takes_out_what_is_asked),
        cmocka_unit_test(says_several_things),
        cmocka_unit_test(stays_beside_what_is_whole),
        cmocka_unit_test(says_where_nothing_is),
        cmocka_unit_test(brings_no_spaces_back),
        cmocka_unit_test(gathers_marks),
        cmocka_unit_test(counts_on_and_does_not_repeat),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    rl_arena_free(&arena);
    return failed;
}
