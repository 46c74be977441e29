/* Puts comments in: their text goes into the comments part, which is made where there is none, and the marks
 * of their beginnings and ends into the document. */
#include "readers/remarks.h"

#include "base/str.h"

static void take_higher(int *highest, reslint_str id) {
    int number = rl_xml_number(id, 0);
    if (number > *highest) *highest = number;
}

/* Of comments and of places, since each may be without the other. */
static int highest_id(const rl_word *word, const rl_remarks *remarks) {
    int highest = -1;
    for (uint32_t i = 0; i < remarks->len; i++) take_higher(&highest, remarks->items[i].id);
    for (uint32_t i = 0; i < word->anchors.len; i++) take_higher(&highest, word->anchors.items[i].id);
    return highest;
}

typedef struct annotating {
    rl_arena *arena;
    rl_word *word;
    rl_rewrite rewrite;
    rl_remarks remarks;
    RL_VEC(rl_cut) cuts;
    rl_text comments;
    const char *author;
    int id;
} annotating;

static void put_run(annotating *a, const char *p, reslint_str text, bool slanted) {
    if (!text.len) return;
    rl_text_puts(&a->comments, rl_format(a->arena, "<%sr>", p));
    if (slanted) rl_text_puts(&a->comments, rl_format(a->arena, "<%srPr><%si/></%srPr>", p, p, p));
    rl_text_puts(&a->comments, rl_format(a->arena, "<%st xml:space=\"preserve\">", p));
    rl_text_escaped(&a->comments, text);
    rl_text_puts(&a->comments, rl_format(a->arena, "</%st></%sr>", p, p));
}

/* Words between two stars are set in italics; a single star is a star. */
static void put_line(annotating *a, const char *p, reslint_str line) {
    uint32_t from = 0;
    for (uint32_t at = 0; at < line.len; at++) {
        uint32_t end = line.ptr[at] == '*' ? rl_find(line, "*", at + 1) : UINT32_MAX;
        if (end == UINT32_MAX || end == at + 1) continue;
        put_run(a, p, rl_slice(line, from, at), false);
        put_run(a, p, rl_slice(line, at + 1, end), true);
        from = end + 1;
        at = end;
    }
    put_run(a, p, rl_slice(line, from, line.len), false);
}

static void put_comment(annotating *a, const rl_naming *names, const rl_word_remark *saying) {
    rl_text *to = &a->comments;
    const char *p = names->prefix;
    rl_text_puts(
        to, rl_format(a->arena, "<%scomment%s %sid=\"%d\" %sauthor=\"", p, names->declaration, p, a->id, p));
    rl_text_escaped(to, rl_str(a->author));
    rl_text_puts(to, rl_format(a->arena, "\" %sinitials=\"" RL_OWN_INITIALS "\">", p));
    for (const char *const *line = saying->lines; *line; line++) {
        rl_text_puts(to, rl_format(a->arena, "<%sp>", p));
        put_line(a, p, rl_str(*line));
        rl_text_puts(to, rl_format(a->arena, "</%sp>", p));
    }
    rl_text_puts(to, rl_format(a->arena, "</%scomment>", p));
}

/* Ends come before beginnings at the same place. */
static void put_marks(annotating *a, const rl_spot *spot, uint32_t order) {
    const rl_xml_part *part = &a->word->package.parts[RL_PART_DOCUMENT].xml;
    rl_naming n = rl_rewrite_naming(&a->rewrite, part, a->word->package.parts[RL_PART_DOCUMENT].xml.root);
    const char *p = n.prefix, *d = n.declaration;
    const char *start = rl_format(a->arena, "<%scommentRangeStart%s %sid=\"%d\"/>", p, d, p, a->id);
    const char *end = rl_format(
        a->arena, "<%scommentRangeEnd%s %sid=\"%d\"/><%sr%s><%scommentReference %sid=\"%d\"/></%sr>", p, d, p,
        a->id, p, d, p, p, a->id, p);
    if (spot->begin->name == RL_X_P) {
        const char *both = rl_format(a->arena, "%s%s", start, end);
        *(rl_cut *)rl_push(a->arena, &a->cuts) =
            (rl_cut){spot->begin, false, spot->raw_begin, rl_str(both), order};
        return;
    }
    *(rl_cut *)rl_push(a->arena, &a->cuts) =
        (rl_cut){spot->begin, false, spot->raw_begin, rl_str(start), order + (1u << 30)};
    *(rl_cut *)rl_push(a->arena, &a->cuts) = (rl_cut){spot->end, true, spot->raw_end, rl_str(end), order};
}

/* Has somebody answered, or resolved, an earlier comment on the same words? */
static bool is_said(const annotating *a, const rl_word_remark *saying, const rl_spot *spot) {
    for (uint32_t i = 0; i < a->remarks.len; i++) {
        const rl_remark *r = &a->remarks.items[i];
        if (r->own && rl_is(r->rule, saying->rule) && r->span.begin <= spot->span.end &&
            r->span.end >= spot->span.begin)
            return true;
    }
    return false;
}

static void say_all(annotating *a, const rl_word_remark *sayings, uint32_t count, rl_annotated *out) {
    const rl_xml_part *comments = &a->word->package.parts[RL_PART_COMMENTS].xml;
    const rl_xml *root = comments->root;
    rl_naming names = {"w:", "", "w:"};
    if (root) names = rl_rewrite_naming(&a->rewrite, comments, root);
    a->id = highest_id(a->word, &a->remarks);
    if (!a->word->paragraphs.len) return; /* nowhere to say anything */
    for (uint32_t i = 0; i < count; i++) {
        rl_spot spot = rl_spot_of(a->word, sayings[i].about);
        if (is_said(a, &sayings[i], &spot)) {
            out->kept++;
            continue;
        }
        a->id++;
        put_comment(a, &names, &sayings[i]);
        put_marks(a, &spot, i);
        out->added++;
    }
}

static void put_part(annotating *a) {
    const rl_xml *root = a->word->package.parts[RL_PART_COMMENTS].xml.root;
    if (root) {
        rl_rewrite_append(&a->rewrite, RL_PART_COMMENTS, root, rl_text_str(&a->comments));
        return;
    }
    bool strict = a->word->package.parts[RL_PART_DOCUMENT].xml.strict;
    rl_text all = {.arena = a->arena};
    rl_text_puts(&all,
                 "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"");
    rl_text_puts(&all, strict ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
                              : "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
    rl_text_puts(&all, "\">");
    rl_text_put(&all, rl_text_str(&a->comments));
    rl_text_puts(&all, "</w:comments>");
    rl_rewrite_add_part(&a->rewrite, "comments.xml", "comments+xml", "comments", rl_text_str(&all));
}

static bool has_old(const rl_remarks *remarks) {
    for (uint32_t i = 0; i < remarks->len; i++)
        if (rl_is_withdrawn(&remarks->items[i], RL_WITHDRAW_OPEN)) return true;
    return false;
}

/* The file without those of our comments that the new ones replace, read again: its text is the same. */
static const char *begin_anew(annotating *a, reslint_str *file) {
    uint32_t gone;
    const char *problem = rl_withdraw(a->arena, *file, RL_WITHDRAW_OPEN, file, &gone);
    if (problem) return problem;
    a->word = rl_alloc(a->arena, sizeof *a->word);
    problem = rl_word_read(a->arena, *file, RL_REVISIONS_FINAL, a->word);
    return problem ? problem : rl_remarks_read(a->word, &a->remarks);
}

const char *rl_annotate(rl_arena *arena, rl_word *word, reslint_str file, const rl_word_remark *sayings,
                        uint32_t count, const char *author, rl_annotated *out) {
    annotating a = {.arena = arena, .author = author, .word = word, .comments = {.arena = arena}};
    const char *problem = rl_word_protected(word, RL_CHANGE_COMMENTS);
    if (!problem) problem = rl_remarks_read(word, &a.remarks);
    if (!problem && has_old(&a.remarks)) problem = begin_anew(&a, &file);
    *out = (rl_annotated){file, 0, 0};
    if (problem) return problem;
    rl_rewrite_begin(arena, a.word, &a.rewrite);
    say_all(&a, sayings, count, out);
    if (!out->added) return NULL;
    rl_rewrite_cuts(&a.rewrite, a.cuts.items, a.cuts.len);
    put_part(&a);
    return rl_rewrite_save(&a.rewrite, &out->file);
}
