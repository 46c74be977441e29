/* The smallest package that Word opens: document, styles, notes. */
#include "readers/new_package.h"

#include "base/str.h"
#include "readers/patches.h"
#include "readers/tokens.h"

#define HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define W    "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
#define R    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define TYPE "application/vnd.openxmlformats-officedocument.wordprocessingml."

const char rl_notes_head[] =
    HEAD "<w:footnotes xmlns:w=\"" W
         "\"><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p>"
         "</w:footnote><w:footnote w:type=\"continuationSeparator\" "
         "w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>";

static const char styles[] = HEAD
    "<w:styles xmlns:w=\"" W "\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" "
    "w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/><w:sz w:val=\"22\"/><w:lang w:val=\"en-GB\"/></w:rPr>"
    "</w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\"/></w:pPr></w:pPrDefault></w:docDefaults>"
    "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style></w:styles>";

static const char types[] = HEAD
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
    "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
    "ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"" TYPE
    "document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"" TYPE
    "styles+xml\"/><Override PartName=\"/word/footnotes.xml\" ContentType=\"" TYPE
    "footnotes+xml\"/></Types>";

static const char top[] = HEAD
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
    "Type=\"" R "/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

static const char relations[] = HEAD
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
    "Type=\"" R "/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId2\" Type=\"" R
    "/footnotes\" Target=\"footnotes.xml\"/></Relationships>";

static void put_run(rl_text *to, reslint_str text, uint8_t look) {
    if (!text.len) return;
    rl_text_puts(to, "<w:r>");
    if (look) rl_text_puts(to, "<w:rPr>");
    if (look & RL_LOOK_BOLD) rl_text_puts(to, "<w:b/>");
    if (look & RL_LOOK_ITALIC) rl_text_puts(to, "<w:i/>");
    if (look) rl_text_puts(to, "</w:rPr>");
    rl_text_puts(to, "<w:t xml:space=\"preserve\">");
    rl_text_escaped(to, text);
    rl_text_puts(to, "</w:t></w:r>");
}

void rl_put_note(rl_text *to, const rl_passage *note) {
    rl_text_puts(to, "<w:p><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteRef/></w:r>");
    put_run(to, RL_STR(" "), 0);
    for (uint32_t i = 0; i < note->tokens.len;) {
        uint8_t look = note->tokens.items[i].look;
        if (note->tokens.items[i].kind == RL_TOKEN_NOTE)
            i++;
        else
            put_run(to, rl_stretch(to->arena, &note->tokens, &i, note->tokens.len), look);
    }
    rl_text_puts(to, "</w:p>");
}

typedef struct making {
    rl_arena *arena;
    rl_passages passages;
    rl_text body, notes;
    uint32_t n_notes;
} making;

/* A reference to a note whose text exists becomes a Word reference; any other stays superscript figures. */
static void put_reference(making *m, const rl_token *t) {
    const rl_passage *note = rl_note_passage(&m->passages, t->text);
    if (!note) {
        rl_text_puts(&m->body, "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>");
        rl_text_escaped(&m->body, t->text);
        rl_text_puts(&m->body, "</w:t></w:r>");
        return;
    }
    m->n_notes++;
    rl_text_puts(&m->body,
                 rl_format(m->arena,
                           "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference "
                           "w:id=\"%u\"/></w:r>",
                           m->n_notes));
    rl_text_puts(&m->notes, rl_format(m->arena, "<w:footnote w:id=\"%u\">", m->n_notes));
    rl_put_note(&m->notes, note);
    rl_text_puts(&m->notes, "</w:footnote>");
}

static void put_passage(making *m, const rl_passage *p) {
    if (p->note) return;
    rl_text_puts(&m->body, "<w:p>");
    if (p->label.len)
        put_run(&m->body, rl_str(rl_format(m->arena, "%.*s ", (int)p->label.len, p->label.ptr)), 0);
    for (uint32_t i = 0; i < p->tokens.len;) {
        uint8_t look = p->tokens.items[i].look;
        if (p->tokens.items[i].kind == RL_TOKEN_NOTE)
            put_reference(m, &p->tokens.items[i++]);
        else
            put_run(&m->body, rl_stretch(m->arena, &p->tokens, &i, p->tokens.len), look);
    }
    rl_text_puts(&m->body, "</w:p>");
}

static const char *pack(making *m, reslint_str *out) {
    rl_text_puts(&m->notes, "</w:footnotes>");
    rl_text document = {.arena = m->arena};
    rl_text_puts(&document, HEAD "<w:document xmlns:w=\"" W "\" xmlns:r=\"" R "\"><w:body>");
    rl_text_put(&document, rl_text_str(&m->body));
    rl_text_puts(&document, "<w:sectPr/></w:body></w:document>");
    const rl_zip_change parts[] = {{RL_STR("[Content_Types].xml"), rl_str(types)},
                                   {RL_STR("_rels/.rels"), rl_str(top)},
                                   {RL_STR("word/document.xml"), rl_text_str(&document)},
                                   {RL_STR("word/_rels/document.xml.rels"), rl_str(relations)},
                                   {RL_STR("word/styles.xml"), rl_str(styles)},
                                   {RL_STR("word/footnotes.xml"), rl_text_str(&m->notes)}};
    return rl_zip_write(m->arena, NULL, parts, sizeof parts / sizeof *parts, out);
}

const char *rl_fresh_word(rl_arena *arena, reslint_str text, reslint_str *out) {
    making m = {.arena = arena, .body = {.arena = arena}, .notes = {.arena = arena}};
    rl_text_puts(&m.notes, rl_notes_head);
    rl_cut_passages(arena, text, &m.passages);
    for (uint32_t i = 0; i < m.passages.len; i++) put_passage(&m, &m.passages.items[i]);
    return pack(&m, out);
}

const char *rl_fresh_table(rl_arena *arena, const char *const *cells, uint32_t rows, uint32_t columns,
                           const char *const *remarks, uint32_t n_remarks, reslint_str *out) {
    static const char border[] = " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";
    static const char *const sides[] = {"top", "left", "bottom", "right", "insideH", "insideV"};
    making m = {.arena = arena, .body = {.arena = arena}, .notes = {.arena = arena}};
    rl_text_puts(&m.notes, rl_notes_head);
    rl_text_puts(&m.body, "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>");
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++)
        rl_text_puts(&m.body, rl_format(arena, "<w:%s%s", sides[i], border));
    rl_text_puts(&m.body, "</w:tblBorders></w:tblPr><w:tblGrid>");
    for (uint32_t i = 0; i < columns; i++) rl_text_puts(&m.body, "<w:gridCol/>");
    rl_text_puts(&m.body, "</w:tblGrid>");
    for (uint32_t i = 0; i < rows; i++) {
        rl_text_puts(&m.body, i ? "<w:tr>" : "<w:tr><w:trPr><w:tblHeader/></w:trPr>");
        for (uint32_t k = 0; k < columns; k++) {
            rl_text_puts(&m.body, "<w:tc><w:tcPr/><w:p>");
            put_run(&m.body, rl_str(cells[(size_t)i * columns + k]), i ? 0 : RL_LOOK_BOLD);
            rl_text_puts(&m.body, "</w:p></w:tc>");
        }
        rl_text_puts(&m.body, "</w:tr>");
    }
    rl_text_puts(&m.body, "</w:tbl><w:p/>");
    for (uint32_t i = 0; i < n_remarks; i++) {
        rl_text_puts(&m.body, "<w:p>");
        put_run(&m.body, rl_str(remarks[i]), 0);
        rl_text_puts(&m.body, "</w:p>");
    }
    return pack(&m, out);
}
