#include "docx.h"

#include "base/str.h"
#include "os/file.h"

#include <stdio.h>
#include <stdlib.h>

static const char head[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
#define NAMESPACES                                                                                           \
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "                              \
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "                       \
    "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "                                \
    "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "                              \
    "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "                       \
    "xmlns:v=\"urn:schemas-microsoft-com:vml\" "                                                             \
    "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
#define OFFICE "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
#define TYPE   "application/vnd.openxmlformats-officedocument.wordprocessingml."

static void give_up(const char *what, const char *why) {
    fprintf(stderr, "%s: %s\n", what, why);
    exit(1);
}

const char *docx_text(rl_arena *arena, const char *path) {
    char *bytes;
    size_t len;
    int error = rl_read_file(arena, path, 1 << 24, &bytes, &len);
    if (error) give_up(path, rl_file_problem(error));
    return bytes;
}

typedef struct making {
    rl_arena *arena;
    const char *folder;
    rl_zip_change changes[16];
    uint32_t count;
    const char *relations, *types;
} making;

static void put(making *m, const char *name, const char *text) {
    m->changes[m->count++] = (rl_zip_change){rl_str(name), rl_str(text)};
}

/* Adds the part `name` of the document, whose root contains `inside`. */
static void put_part(making *m, const char *name, const char *inside) {
    if (!inside) inside = docx_text(m->arena, rl_format(m->arena, "%s/%s.xml", m->folder, name));
    if (!inside[0]) return;
    bool whole = inside[0] == '<' && inside[1] == '?';
    put(m, rl_format(m->arena, "word/%s.xml", name),
        whole ? inside : rl_format(m->arena, "%s<w:%s " NAMESPACES ">%s</w:%s>", head, name, inside, name));
    m->types = rl_format(m->arena, "%s<Override PartName=\"/word/%s.xml\" ContentType=\"" TYPE "%s+xml\"/>",
                         m->types, name, name);
    m->relations = rl_format(m->arena, "%s<Relationship Id=\"r%u\" Type=\"" OFFICE "%s\" Target=\"%s.xml\"/>",
                             m->relations, m->count, name, name);
}

static void put_document(making *m, const docx *parts) {
    if (parts->whole) {
        put(m, "word/document.xml", parts->whole);
        return;
    }
    const char *header =
        parts->header ? parts->header : rl_format(m->arena, "%s<w:document " NAMESPACES ">", head);
    put(m, "word/document.xml",
        rl_format(m->arena, "%s<w:body>%s<w:sectPr/></w:body></w:document>", header, parts->body));
}

reslint_str docx_make(rl_arena *arena, const char *folder, const docx *parts) {
    making m = {.arena = arena, .folder = folder, .relations = "", .types = ""};
    put(&m, "[Content_Types].xml", "");
    put(&m, "_rels/.rels",
        rl_format(arena,
                  "%s<Relationships "
                  "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
                  "Id=\"r1\" Type=\"" OFFICE
                  "officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                  head));
    put_document(&m, parts);
    put_part(&m, "styles", parts->styles);
    put_part(&m, "numbering", parts->numbering);
    put_part(&m, "footnotes", parts->footnotes);
    put_part(&m, "endnotes", parts->endnotes ? parts->endnotes : "");
    put_part(&m, "settings", parts->settings ? parts->settings : "");
    put_part(&m, "comments", parts->comments ? parts->comments : "");
    if (parts->states)
        m.relations =
            rl_format(arena,
                      "%s<Relationship Id=\"rx\" "
                      "Type=\"http://schemas.microsoft.com/office/2011/relationships/commentsExtended\" "
                      "Target=\"commentsExtended.xml\"/>",
                      m.relations);
    put(&m, "word/_rels/document.xml.rels",
        rl_format(arena,
                  "%s<Relationships "
                  "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>",
                  head, m.relations));
    if (parts->states) {
        put(&m, "word/commentsExtended.xml",
            rl_format(
                arena,
                "%s<w15:commentsEx "
                "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\">%s</w15:commentsEx>",
                head, parts->states));
    }
    if (parts->extra) put(&m, parts->extra_name, parts->extra);
    const char *types = rl_format(
        arena,
        "%s<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
        "Extension=\"rels\" "
        "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default "
        "Extension=\"xml\" "
        "ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"" TYPE
        "document.main+xml\"/>%s</Types>",
        head, m.types);
    m.changes[0].bytes = rl_str(parts->types ? parts->types : types);
    for (uint32_t i = 0; parts->without && i < m.count; i++)
        if (rl_is(m.changes[i].name, parts->without)) m.changes[i].bytes.ptr = NULL;
    reslint_str out;
    const char *problem = rl_zip_write(arena, NULL, m.changes, m.count, &out);
    if (problem) give_up("a Word file", problem);
    return out;
}
