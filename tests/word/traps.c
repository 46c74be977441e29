/* traps CASES PARTS: small Word files that readers easily get wrong, with the right text, for both readings
 * of tracked changes. The notation: "=== name", the body, "--- final", "--- original" and their texts, and
 * before these "--- styles", "--- numbering" … for parts that differ from those in PARTS. "--- revise" is the
 * text to which the file is revised, "--- holds" has lines that the document must then contain exactly.
 * "--- carries" is what the file carries besides its text, one kind per line, "--- scrubbed" its body once
 * comments, changes, hidden text and names are removed. */
#include "base/str.h"
#include "docx.h"
#include "readers/carried.h"
#include "readers/revise.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct trap {
    const char *name;
    docx parts;
    const char *final, *original;
    const char *revise; /* the text to which the file is then revised, with tracked changes; or NULL */
    const char *holds;  /* lines that the revised document must then contain exactly; or NULL */
    const char *carries, *scrubbed;
    const char *told; /* the counts of the revision: "2 changes, 1 skipped, 1 number" */
} trap;

/* The text up to the next line that begins with one of the marks; `*at` moves to it. */
static const char *section(rl_arena *arena, const char **at) {
    const char *begin = *at, *end = begin;
    while (*end && !rl_starts(rl_str(end), "=== ") && !rl_starts(rl_str(end), "--- ")) {
        const char *line = strchr(end, '\n');
        end = line ? line + 1 : end + strlen(end);
    }
    *at = end;
    reslint_str text = rl_trim((reslint_str){begin, (uint32_t)(end - begin)});
    return rl_copy(arena, text.ptr, text.len);
}

static const char *heading(rl_arena *arena, const char **at) {
    const char *end = strchr(*at, '\n');
    if (!end) end = *at + strlen(*at);
    const char *text = rl_copy(arena, *at + 4, (size_t)(end - *at - 4));
    *at = *end ? end + 1 : end;
    return text;
}

static bool read_trap(rl_arena *arena, const char **at, trap *out) {
    *out = (trap){0};
    if (!rl_starts(rl_str(*at), "=== ")) return false;
    out->name = heading(arena, at);
    out->parts.body = section(arena, at);
    while (rl_starts(rl_str(*at), "--- ")) {
        const char *name = heading(arena, at), *text = section(arena, at);
        const struct {
            const char *name;
            const char **to;
        } known[] = {{"styles", &out->parts.styles},
                     {"numbering", &out->parts.numbering},
                     {"footnotes", &out->parts.footnotes},
                     {"endnotes", &out->parts.endnotes},
                     {"header", &out->parts.header},
                     {"comments", &out->parts.comments},
                     {"settings", &out->parts.settings},
                     {"core", &out->parts.extra},
                     {"app", &out->parts.extra},
                     {"final", &out->final},
                     {"original", &out->original},
                     {"revise", &out->revise},
                     {"holds", &out->holds},
                     {"told", &out->told},
                     {"carries", &out->carries},
                     {"scrubbed", &out->scrubbed}};
        bool good = false;
        if (strcmp(name, "core") == 0 || strcmp(name, "app") == 0)
            out->parts.extra_name = rl_format(arena, "docProps/%s.xml", name);
        for (size_t i = 0; i < sizeof known / sizeof *known; i++)
            if (strcmp(known[i].name, name) == 0) {
                *known[i].to = text;
                good = true;
            }
        if (!good) {
            fprintf(stderr, "%s: there is no section “%s”\n", out->name, name);
            exit(1);
        }
    }
    return true;
}

/* Does the map lead from every character of the text to the same one in the file? */
static bool map_holds(const rl_word *word) {
    for (uint32_t i = 0; i < word->pieces.len; i++) {
        const rl_word_piece *p = &word->pieces.items[i];
        if (i && p->at < p[-1].at + p[-1].len) return false;
        if (!p->straight || (p->look & RL_LOOK_CAPS)) continue;
        reslint_str bytes = word->package.parts[word->paragraphs.items[p->paragraph].part].xml.bytes;
        for (uint32_t k = 0; k < p->len; k++) {
            char c = word->text.ptr[p->at + k], file = bytes.ptr[p->raw + k];
            if (c != file && !(c == ' ' && rl_is_space((unsigned char)file))) return false;
        }
    }
    return true;
}

/* Is there a tracked change in the body? */
static bool is_marked(const trap *t) {
    static const char *const marks[] = {"<w:ins ", "<w:del ", "<w:moveFrom ", "<w:moveTo ",
                                        "<w:ins>", "<w:del>", "<w:ins/>",     "<w:del/>",
                                        "Change>", "Change ", "<w:cellIns ",  "<w:cellDel "};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (strstr(t->parts.body, marks[i])) return true;
    return false;
}

static bool holds(const trap *t, const char *folder, rl_revisions revisions, const char *expected) {
    rl_arena arena = {0};
    rl_word word;
    reslint_str bytes = docx_make(&arena, folder, &t->parts);
    const char *problem = rl_word_read(&arena, bytes, revisions, &word);
    const char *reading = revisions == RL_REVISIONS_FINAL ? "final" : "original";
    bool good = !problem && rl_is(rl_trim(word.text), expected);
    if (problem)
        printf("FAILED: %s, %s: %s\n", t->name, reading, problem);
    else if (!good)
        printf("FAILED: %s, %s\n  expected: %s\n  got:      %.*s\n", t->name, reading, expected,
               (int)word.text.len, word.text.ptr);
    else if (!map_holds(&word))
        printf("FAILED: %s, %s: the map leads to other characters\n", t->name, reading);
    else if (word.tracked != is_marked(t))
        printf("FAILED: %s, %s: %s tracked changes\n", t->name, reading, word.tracked ? "has no" : "has");
    good = good && map_holds(&word) && word.tracked == is_marked(t);
    rl_arena_free(&arena);
    return good;
}

/* Deleted text must be in w:delText: Word refuses a w:t there. */
static bool deletions_hold(const trap *t, const rl_word *word) {
    const rl_xml *root = word->package.parts[RL_PART_DOCUMENT].xml.root;
    for (const rl_xml *n = root; n; n = rl_xml_walk(root, n, true)) {
        const rl_xml *around = n->parent ? n->parent->parent : NULL;
        if (n->name != RL_X_T || !around || around->name != RL_X_DEL) continue;
        printf("FAILED: %s: a w:t in a w:del\n", t->name);
        return false;
    }
    return true;
}

static bool reads(const trap *t, rl_arena *arena, reslint_str file, rl_revisions revisions,
                  reslint_str expected, const char *which) {
    rl_word word;
    const char *problem = rl_word_read(arena, file, revisions, &word);
    bool good = !problem && rl_same(rl_trim(word.text), rl_trim(expected));
    if (!good)
        printf("FAILED: %s, %s\n  expected: %.*s\n  got:      %.*s\n", t->name, which, (int)expected.len,
               expected.ptr, (int)word.text.len, problem ? problem : word.text.ptr);
    return good && deletions_hold(t, &word);
}

/* Is each line of `lines` in the document? */
static bool holds_lines(const trap *t, rl_arena *arena, reslint_str file) {
    rl_word word;
    bool good = !rl_word_read(arena, file, RL_REVISIONS_FINAL, &word);
    for (const char *line = t->holds; good && line && *line;) {
        size_t len = strcspn(line, "\n");
        const char *wanted = rl_copy(arena, line, len);
        reslint_str bytes = word.package.parts[RL_PART_DOCUMENT].xml.bytes;
        good = rl_find(bytes, wanted, 0) != UINT32_MAX;
        if (!good)
            printf("FAILED: %s: the document does not hold\n  %s\n  %.*s\n", t->name, wanted, (int)bytes.len,
                   bytes.ptr);
        line += len + (line[len] == '\n');
    }
    return good;
}

static bool same(const trap *t, const char *what, reslint_str got, const char *expected) {
    if (rl_same(rl_trim(got), rl_trim(rl_str(expected)))) return true;
    printf("FAILED: %s, %s\n  expected: %s\n  got:      %.*s\n", t->name, what, expected, (int)got.len,
           got.ptr);
    return false;
}

/* Accepting all changes gives the new text (`final` if that differs), rejecting them the old one. */
static bool revises(const trap *t, const char *folder) {
    rl_arena arena = {0};
    rl_word word, before;
    rl_revised done;
    reslint_str file = docx_make(&arena, folder, &t->parts);
    rl_word_read(&arena, file, RL_REVISIONS_ORIGINAL, &before);
    const char *problem = rl_word_read(&arena, file, RL_REVISIONS_FINAL, &word);
    if (!problem) problem = rl_revise(&arena, &word, file, rl_str(t->revise), "Ana & Co", &done);
    if (problem) printf("FAILED: %s: %s\n", t->name, problem);
    bool good = !problem;
    good = good && reads(t, &arena, done.file, RL_REVISIONS_FINAL, rl_str(t->final ? t->final : t->revise),
                         "accepted");
    good = good && reads(t, &arena, done.file, RL_REVISIONS_ORIGINAL, before.text, "rejected");
    good = good && holds_lines(t, &arena, done.file);
    if (good && t->told) {
        const char *told =
            rl_format(&arena, "%u changes, %u skipped, %u numbers", done.changes, done.skipped, done.numbers);
        good = same(t, "told", rl_str(told), t->told);
    }
    rl_arena_free(&arena);
    return good;
}

static bool carries(const trap *t, const char *folder) {
    rl_arena arena = {0};
    rl_word word;
    rl_carried_list list;
    rl_text all = {.arena = &arena};
    const char *problem =
        rl_word_read(&arena, docx_make(&arena, folder, &t->parts), RL_REVISIONS_FINAL, &word);
    if (!problem) problem = rl_carried_find(&word, &list);
    for (uint32_t i = 0; !problem && i < list.len; i++) {
        rl_text_puts(&all, list.items[i].words);
        rl_text_puts(&all, "\n");
    }
    bool good = same(t, "carries", problem ? rl_str(problem) : rl_text_str(&all), t->carries);
    rl_arena_free(&arena);
    return good;
}

/* What is inside of w:body but for the section; nothing of the properties' names, and of the comments, is left. */
static bool scrubs(const trap *t, const char *folder) {
    rl_arena arena = {0};
    rl_word word;
    rl_xml_part extra;
    reslint_str file = docx_make(&arena, folder, &t->parts), body = {"", 0};
    uint32_t all = RL_CARRIED_COMMENTS | RL_CARRIED_CHANGES | RL_CARRIED_HIDDEN | RL_CARRIED_NAMES;
    const char *problem = rl_scrub(&arena, file, all, &file);
    if (!problem) problem = rl_word_read(&arena, file, RL_REVISIONS_ORIGINAL, &word);
    if (!problem) {
        const rl_xml *root = word.package.parts[RL_PART_DOCUMENT].xml.root,
                     *n = rl_xml_child(root, RL_X_BODY);
        reslint_str bytes = word.package.parts[RL_PART_DOCUMENT].xml.bytes;
        body = rl_slice(bytes, n->inner, rl_find(bytes, "<w:sectPr/></w:body>", 0));
    }
    bool good = same(t, "scrubbed", problem ? rl_str(problem) : body, t->scrubbed);
    if (good && !problem && t->parts.extra) {
        good = rl_package_read(&word.package, rl_str(t->parts.extra_name), &extra, &problem);
        for (const rl_xml *n = good ? extra.root : NULL; n; n = rl_xml_walk(extra.root, n, true))
            good = good && !n->text.len;
        if (!good) printf("FAILED: %s: names are left\n", t->name);
    }
    if (word.package.parts[RL_PART_COMMENTS].name.ptr)
        good = same(t, "scrubbed", RL_STR("comments are left"), "");
    rl_arena_free(&arena);
    return good;
}

/* The kinds of things that a file carries. */
static uint32_t kinds_of(rl_arena *arena, reslint_str file) {
    rl_word word;
    rl_carried_list list = {0};
    uint32_t kinds = 0;
    const char *problem = rl_word_read(arena, file, RL_REVISIONS_FINAL, &word);
    if (!problem) problem = rl_carried_find(&word, &list);
    for (uint32_t i = 0; !problem && i < list.len; i++) kinds |= list.items[i].kind;
    return kinds;
}

/* When one kind is taken out, all others are left. */
static bool scrubs_one_kind(const trap *t, const char *folder) {
    rl_arena arena = {0};
    reslint_str file = docx_make(&arena, folder, &t->parts);
    uint32_t before = kinds_of(&arena, file), failed = 0;
    for (uint32_t kind = RL_CARRIED_COMMENTS; kind <= RL_CARRIED_NAMES; kind *= 2) {
        reslint_str bare = {NULL, 0};
        const char *problem = rl_scrub(&arena, file, kind, &bare);
        uint32_t after = problem ? before : kinds_of(&arena, bare);
        if (after == (before & ~kind)) continue;
        printf("FAILED: %s: of the kinds %u, %u are left without %u\n", t->name, before, after, kind);
        failed++;
    }
    rl_arena_free(&arena);
    return !failed;
}

int main(int argc, char **argv) {
    rl_arena arena = {0};
    trap t;
    unsigned checked = 0, failed = 0;
    if (argc != 3) return 2;
    const char *at = docx_text(&arena, argv[1]);
    while (*at && !rl_starts(rl_str(at), "=== ")) at++;
    while (read_trap(&arena, &at, &t)) {
        if (t.revise) {
            failed += !revises(&t, argv[2]), checked++;
            continue;
        }
        if (t.carries) failed += !carries(&t, argv[2]), checked++;
        if (t.scrubbed) failed += !scrubs(&t, argv[2]), checked++;
        if (t.scrubbed) failed += !scrubs_one_kind(&t, argv[2]), checked++;
        if (t.final) failed += !holds(&t, argv[2], RL_REVISIONS_FINAL, t.final), checked++;
        if (t.original) failed += !holds(&t, argv[2], RL_REVISIONS_ORIGINAL, t.original), checked++;
    }
    printf("%u readings, %u failed\n", checked, failed);
    rl_arena_free(&arena);
    return failed || checked < 15;
}
