/* fuzz-word CASES PARTS COUNT SEED [CURRENT]: Word files whose parts are damaged element by element, so that
 * most stay well-formed and get past the first checks. For each it tries both readings, the map, putting
 * comments in and out, revising, what it carries, scrubbing. There must be no crash and no endless run,
 * comments must leave the text alone, and what was written must be readable. CURRENT gets each file before it
 * is tried, so that it is available after a crash. */
#include "base/str.h"
#include "docx.h"
#include "os/file.h"
#include "readers/carried.h"
#include "readers/new_package.h"
#include "readers/remarks.h"
#include "readers/revise.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

typedef struct fuzz {
    uint64_t state;
    const char *folder, *current;
    const char *bodies[256];
    uint32_t n_bodies;
    bool sound; /* the document itself is undamaged: then comments must leave its text alone */
    unsigned read, refused, annotated, revised;
} fuzz;

static uint32_t below(fuzz *f, uint32_t n) {
    f->state ^= f->state << 13;
    f->state ^= f->state >> 7;
    f->state ^= f->state << 17;
    return n ? (uint32_t)((f->state >> 11) % n) : 0;
}

/* ---- damaging ---- */

static const char *const snippets[] = {
    "<w:del w:id=\"1\" w:author=\"x\"/>",
    "<w:ins w:id=\"2\" w:author=\"x\"/>",
    "<w:p><w:pPr><w:rPr><w:del w:id=\"3\" w:author=\"x\"/></w:rPr></w:pPr></w:p>",
    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
    "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
    "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
    "<w:r><w:footnoteReference w:id=\"2\"/></w:r>",
    "<w:r><w:footnoteReference w:id=\"99\"/></w:r>",
    "<w:r><w:t xml:space=\"preserve\"> a  b&amp;c&#x2019; </w:t></w:r>",
    "<w:r><w:rPr><w:i/><w:caps/></w:rPr><w:t>\xC3\x9F\xEF\xAC\x81</w:t><w:tab/><w:br/></w:r>",
    "<w:commentRangeStart w:id=\"0\"/>",
    "<w:commentRangeEnd w:id=\"0\"/>",
    "<w:r><w:commentReference w:id=\"0\"/></w:r>",
    "<w:numPr><w:ilvl w:val=\"8\"/><w:numId w:val=\"1\"/></w:numPr>",
    "<w:numPr><w:ilvl w:val=\"-1\"/><w:numId w:val=\"99999999\"/></w:numPr>",
    "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
    "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>",
    "<w:rPr><w:vanish/><w:rPrChange w:id=\"4\" w:author=\"x\"><w:rPr/></w:rPrChange></w:rPr>",
    "<w:t><![CDATA[x]]y]]></w:t>",
    "<w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt>",
    "<w:start w:val=\"99999999\"/>",
    "<w:lvlText w:val=\"%1%2%3%4%5%6%7%8%9%0%\"/>",
    "<w:numFmt w:val=\"chicago\"/>",
    "<w:basedOn w:val=\"Slanted\"/>"};

typedef struct part_text {
    rl_arena *arena;
    reslint_str text;
} part_text;

static void splice(part_text *p, uint32_t begin, uint32_t end, reslint_str with) {
    rl_text to = {.arena = p->arena};
    rl_text_put(&to, rl_slice(p->text, 0, begin));
    rl_text_put(&to, with);
    rl_text_put(&to, rl_slice(p->text, end, p->text.len));
    p->text = rl_text_str(&to);
}

/* A random element of the part. */
static const rl_xml *pick(fuzz *f, const rl_xml_part *part) {
    uint32_t count = 0, wanted;
    for (const rl_xml *n = part->root; n; n = rl_xml_walk(part->root, n, true)) count += n->name != RL_X_TEXT;
    wanted = below(f, count);
    for (const rl_xml *n = part->root; n; n = rl_xml_walk(part->root, n, true))
        if (n->name != RL_X_TEXT && !wanted--) return n;
    return part->root;
}

static void spoil_value(fuzz *f, part_text *p, const rl_xml *n) {
    static const char *const values[] = {"0", "-1", "8",     "99999999", "",      "off",
                                         "x", "1",  "begin", "end",      "bullet"};
    uint32_t at = n->begin;
    while (at < n->inner && p->text.ptr[at] != '"') at++;
    uint32_t end = at + 1;
    while (end < n->inner && p->text.ptr[end] != '"') end++;
    if (end < n->inner) splice(p, at + 1, end, rl_str(values[below(f, sizeof values / sizeof *values)]));
}

static void spoil_once(fuzz *f, part_text *p) {
    rl_xml_part part;
    if (rl_xml_read(p->arena, RL_STR("part"), p->text, &part)) return;
    const rl_xml *n = pick(f, &part), *other = pick(f, &part);
    reslint_str whole = rl_slice(p->text, n->begin, n->end);
    bool root = !n->parent;
    switch (below(f, 9)) {
    case 0:
        if (!root) splice(p, n->begin, n->end, RL_STR(""));
        break;
    case 1:
        if (!root && n->inner < n->end)
            splice(p, n->begin, n->end, rl_slice(p->text, n->inner, n->inner_end));
        break;
    case 2: splice(p, other->end, other->end, other->parent ? whole : RL_STR("")); break;
    case 3:
        if (other->inner < other->end) splice(p, other->inner, other->inner, whole);
        break;
    case 4: spoil_value(f, p, n); break;
    case 5:
    case 6:
        if (n->inner < n->end)
            splice(p, n->inner, n->inner, rl_str(snippets[below(f, sizeof snippets / sizeof *snippets)]));
        break;
    case 7:
        if (!root) splice(p, n->end, n->end, rl_str(snippets[below(f, sizeof snippets / sizeof *snippets)]));
        break;
    default:
        if (!root)
            splice(p, n->begin, n->end,
                   rl_str(rl_format(p->arena, "<w:%s>%.*s</w:%s>", below(f, 2) ? "ins" : "del",
                                    (int)whole.len, whole.ptr, "ins")));
        break;
    }
}

/* Now and then damages a byte, which seldom leaves the part well-formed. */
static void spoil_byte(fuzz *f, part_text *p) {
    char *copy = rl_copy(p->arena, p->text.ptr, p->text.len);
    if (p->text.len) copy[below(f, p->text.len)] = (char)below(f, 256);
    p->text.ptr = copy;
}

static const char *spoiled(fuzz *f, rl_arena *arena, const char *name, const char *inside) {
    part_text p = {
        arena,
        rl_str(rl_format(arena,
                         "<?xml version=\"1.0\"?><w:%s xmlns:w=\"http://schemas.openxmlformats.org/"
                         "wordprocessingml/2006/main\" "
                         "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
                         "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
                         "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
                         "xmlns:wps=\"urn:wps\" xmlns:v=\"urn:v\" "
                         "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\">%s</w:%s>",
                         name, inside, name))};
    uint32_t times = below(f, 8);
    bool document = strcmp(name, "document") == 0;
    if (document) f->sound = times == 0;
    for (; times; times--) spoil_once(f, &p);
    if (below(f, 40) == 0) spoil_byte(f, &p);
    return rl_copy(arena, p.text.ptr, p.text.len);
}

/* ---- trying ---- */

static void give_up(const fuzz *f, const char *what) {
    printf("FAILED: %s (the file is %s)\n", what, f->current ? f->current : "not kept");
    exit(1);
}

static void read_back(const fuzz *f, rl_arena *arena, reslint_str file, const rl_word *before,
                      const char *what) {
    rl_word word;
    const char *problem = rl_word_read(arena, file, RL_REVISIONS_FINAL, &word);
    bool bad = problem || (before && f->sound && !rl_same(word.text, before->text));
    if (bad && f->current)
        (void)rl_replace_file(arena, rl_format(arena, "%s.out", f->current), file.ptr, file.len);
    if (problem) give_up(f, rl_format(arena, "%s cannot be read again: %s", what, problem));
    if (before && f->sound && !rl_same(word.text, before->text))
        give_up(f, rl_format(arena, "%s changes the text", what));
}

static void look_around(fuzz *f, const rl_word *word) {
    for (int i = 0; i < 20; i++) {
        uint32_t at = below(f, word->text.len + 2);
        rl_word_place place = rl_word_place_of(word, at, below(f, 2));
        if (place.paragraph > word->paragraphs.len + 1) give_up(f, "a place lies in no paragraph");
    }
}

static void annotate(fuzz *f, rl_arena *arena, rl_word *word, reslint_str file) {
    static const char *const lines[] = {"OP 1: \"a\" & <b> *c* \x01", "Check [rule]", NULL};
    rl_word_remark sayings[5];
    rl_annotated done;
    reslint_str back;
    uint32_t count = 1 + below(f, 5), gone;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t a = below(f, word->text.len + 1), b = a + below(f, 30);
        while (a && a < word->text.len && ((unsigned char)word->text.ptr[a] & 0xC0) == 0x80) a--;
        if (b > word->text.len) b = word->text.len;
        while (b < word->text.len && ((unsigned char)word->text.ptr[b] & 0xC0) == 0x80) b++;
        sayings[i] = (rl_word_remark){{a, b < a ? a : b}, "rule", lines};
    }
    const char *problem = rl_annotate(arena, word, file, sayings, count, "reslint", &done);
    if (problem) return;
    f->annotated++;
    read_back(f, arena, done.file, word, "a file with comments");
    problem = rl_withdraw(arena, done.file, RL_WITHDRAW_OWN, &back, &gone);
    if (problem) give_up(f, rl_format(arena, "comments cannot be taken out again: %s", problem));
    read_back(f, arena, back, word, "a file without them");
}

static void revise(fuzz *f, rl_arena *arena, rl_word *word, reslint_str file) {
    rl_revised done;
    part_text text = {arena, word->text};
    for (uint32_t times = 1 + below(f, 4); times && text.text.len; times--) {
        static const char *const words[] = {"new", " ", "*x*",          "\n\n", "<sup>1</sup>",
                                            "5. ", "",  "\xE2\x80\x9C", "|"};
        uint32_t a = below(f, text.text.len), b = a + below(f, 12);
        if (b > text.text.len) b = text.text.len;
        splice(&text, a, b, rl_str(words[below(f, sizeof words / sizeof *words)]));
    }
    if (rl_revise(arena, word, file, text.text, "A", &done)) return;
    f->revised++;
    read_back(f, arena, done.file, done.changes ? NULL : word, "a revised file");
}

static void try_file(fuzz *f, rl_arena *arena, reslint_str file) {
    rl_word word, original;
    rl_carried_list carried;
    reslint_str out;
    if (f->current) (void)rl_replace_file(arena, f->current, file.ptr, file.len);
    clock_t began = clock();
    (void)rl_word_read(arena, file, RL_REVISIONS_ORIGINAL, &original);
    const char *problem = rl_word_read(arena, file, RL_REVISIONS_FINAL, &word);
    if (problem) {
        f->refused++;
        return;
    }
    f->read++;
    look_around(f, &word);
    annotate(f, arena, &word, file);
    revise(f, arena, &word, file);
    (void)rl_carried_find(&word, &carried);
    if (!rl_scrub(arena, file, 15, &out)) read_back(f, arena, out, NULL, "a scrubbed file");
    if ((clock() - began) / CLOCKS_PER_SEC > 5) give_up(f, "it takes more than five seconds of work");
}

static reslint_str make(fuzz *f, rl_arena *arena) {
    docx parts = {0};
    const char *names[] = {"styles", "numbering", "footnotes"};
    const char **to[] = {&parts.styles, &parts.numbering, &parts.footnotes};
    parts.whole = spoiled(f, arena, "document",
                          rl_format(arena, "<w:body>%s%s<w:sectPr/></w:body>",
                                    f->bodies[below(f, f->n_bodies)], f->bodies[below(f, f->n_bodies)]));
    for (size_t i = 0; i < 3; i++)
        *to[i] =
            spoiled(f, arena, names[i], docx_text(arena, rl_format(arena, "%s/%s.xml", f->folder, names[i])));
    if (below(f, 2))
        parts.comments = spoiled(
            f, arena, "comments",
            "<w:comment w:id=\"0\" w:author=\"a\" w:initials=\"reslint\"><w:p w14:paraId=\"01\"><w:r><w:t>x "
            "[rule]</w:t></w:r></w:p></w:comment><w:comment w:id=\"1\" w:author=\"b\"><w:p/></w:comment>");
    if (below(f, 3) == 0) parts.states = "<w15:commentEx w15:paraId=\"01\" w15:done=\"1\"/>";
    reslint_str file = docx_make(arena, f->folder, &parts);
    if (below(f, 10) == 0) { /* the package itself */
        char *copy = rl_copy(arena, file.ptr, file.len);
        for (uint32_t times = 1 + below(f, 3); times; times--) copy[below(f, file.len)] = (char)below(f, 256);
        file = (reslint_str){copy, below(f, 4) ? file.len : below(f, file.len)};
    }
    return file;
}

/* The bodies of the cases: what is between "=== name" and the next mark. */
static void find_bodies(fuzz *f, rl_arena *arena, const char *path) {
    for (const char *at = docx_text(arena, path); (at = strstr(at, "\n=== ")) != NULL && f->n_bodies < 256;) {
        at = strchr(at + 1, '\n');
        const char *end = at ? strstr(at, "\n---") : NULL;
        if (!end) return;
        f->bodies[f->n_bodies++] = rl_copy(arena, at, (size_t)(end - at));
    }
}

int main(int argc, char **argv) {
    rl_arena kept = {0};
    if (argc < 5) return 2;
    fuzz f = {.folder = argv[2], .current = argc > 5 ? argv[5] : NULL};
    find_bodies(&f, &kept, argv[1]);
    if (!f.n_bodies) give_up(&f, "there are no cases");
    unsigned long count = strtoul(argv[3], NULL, 10), seed = strtoul(argv[4], NULL, 10);
    for (unsigned long i = 0; i < count; i++) {
        rl_arena arena = {0};
        f.state = (seed + i) * UINT64_C(0x9E3779B97F4A7C15) + 1;
        for (int k = 0; k < 8; k++) (void)below(&f, 2);
        try_file(&f, &arena, make(&f, &arena));
        rl_arena_free(&arena);
    }
    printf("%lu files: %u read, %u refused, %u commented, %u revised\n", count, f.read, f.refused,
           f.annotated, f.revised);
    rl_arena_free(&kept);
    return f.read < count / 8;
}
