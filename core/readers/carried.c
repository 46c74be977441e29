/* Looks through the parts once for each kind. */
#include "readers/carried.h"

#include "base/str.h"
#include "readers/remarks.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_NAMES = 6 };

/* A few names, each once. */
typedef struct carried_names {
    reslint_str items[MOST_NAMES];
    uint32_t len, more;
} carried_names;

static void add_name(carried_names *to, reslint_str name) {
    if (!name.len) return;
    for (uint32_t i = 0; i < to->len; i++)
        if (rl_same(to->items[i], name)) return;
    if (to->len < MOST_NAMES)
        to->items[to->len++] = name;
    else
        to->more++;
}

static const char *join(rl_arena *arena, const char *before, const carried_names *list) {
    const char *text = list->len ? before : "";
    for (uint32_t i = 0; i < list->len; i++)
        text = rl_format(arena, "%s%s%.*s", text, i ? ", " : "", (int)list->items[i].len, list->items[i].ptr);
    return list->more ? rl_format(arena, "%s and others", text) : text;
}

static void add(rl_word *word, rl_carried_list *out, uint32_t kind, const char *words) {
    *(rl_carried *)rl_push(word->arena, out) = (rl_carried){kind, words};
}

static const char *counted(rl_arena *arena, uint32_t count, const char *one, const char *many) {
    return rl_format(arena, "%u %s", count, count == 1 ? one : many);
}

static const char *find_comments(rl_word *word, rl_carried_list *out) {
    rl_remarks remarks;
    carried_names who = {0};
    const char *problem = rl_remarks_read(word, &remarks);
    if (problem || !remarks.len) return problem;
    for (uint32_t i = 0; i < remarks.len; i++)
        add_name(&who, rl_xml_attribute_of(remarks.items[i].node, RL_X_AUTHOR));
    add(word, out, RL_CARRIED_COMMENTS,
        rl_format(word->arena, "%s%s", counted(word->arena, remarks.len, "comment", "comments"),
                  join(word->arena, ", by ", &who)));
    return NULL;
}

static bool is_change(rl_xml_name name) {
    return name == RL_X_INS || name == RL_X_DEL || name == RL_X_MOVE_FROM || name == RL_X_MOVE_TO ||
           name == RL_X_CELL_INS || name == RL_X_CELL_DEL || name == RL_X_R_PR_CHANGE ||
           name == RL_X_P_PR_CHANGE;
}

static void find_changes(rl_word *word, rl_carried_list *out) {
    static const rl_package_part_kind parts[] = {RL_PART_DOCUMENT, RL_PART_FOOTNOTES, RL_PART_ENDNOTES};
    carried_names who = {0};
    uint32_t count = 0;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        const rl_xml *root = word->package.parts[parts[i]].xml.root;
        for (const rl_xml *n = root; n; n = rl_xml_walk(root, n, true)) {
            if (!is_change(n->name)) continue;
            count++;
            add_name(&who, rl_xml_attribute_of(n, RL_X_AUTHOR));
        }
    }
    if (!count) return;
    add(word, out, RL_CARRIED_CHANGES,
        rl_format(word->arena, "%s%s", counted(word->arena, count, "tracked change", "tracked changes"),
                  join(word->arena, ", by ", &who)));
}

static const char *find_names(rl_word *word, rl_carried_list *out) {
    static const char *const parts[] = {"docProps/core.xml", "docProps/app.xml"};
    carried_names who = {0};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        rl_xml_part part;
        const char *problem = NULL;
        if (!rl_package_read(&word->package, rl_str(parts[i]), &part, &problem)) {
            if (problem) return problem;
            continue;
        }
        for (const rl_xml *n = part.root; n; n = rl_xml_walk(part.root, n, true))
            if (rl_is_persons_name(n->name)) add_name(&who, rl_trim(rl_xml_text(word->arena, n)));
    }
    if (who.len)
        add(word, out, RL_CARRIED_NAMES, join(word->arena, "names in the file's properties: ", &who));
    return NULL;
}

/* ---- references ---- */

static int by_text(const void *a, const void *b) {
    return rl_compare(*(const reslint_str *)a, *(const reslint_str *)b);
}

/* The bookmark of an instruction: "REF _Ref1 \r \h". ptr NULL: another kind of instruction. */
static reslint_str target_of(reslint_str instruction) {
    static const char *const kinds[] = {"REF ", "PAGEREF ", "NOTEREF "};
    reslint_str s = rl_trim(instruction), none = {NULL, 0};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (!rl_starts_ci(s, kinds[i])) continue;
        uint32_t begin = (uint32_t)strlen(kinds[i]), end;
        begin = rl_past_any(s, begin, " ");
        for (end = begin; end < s.len && !rl_one_of((unsigned char)s.ptr[end], " \\");) end++;
        return end > begin ? rl_slice(s, begin, end) : none;
    }
    return none;
}

static uint32_t count_of(reslint_str text, const char *words) {
    uint32_t n = 0;
    for (uint32_t at = 0; (at = rl_find(text, words, at)) != UINT32_MAX; at++) n++;
    return n;
}

static void find_references(rl_word *word, rl_carried_list *out) {
    const rl_xml *root = word->package.parts[RL_PART_DOCUMENT].xml.root;
    RL_VEC(reslint_str) marks = {0};
    uint32_t broken = 0, shown = count_of(word->text, "Error! ");
    for (const rl_xml *n = root; n; n = rl_xml_walk(root, n, true))
        if (n->name == RL_X_BOOKMARK_START)
            *(reslint_str *)rl_push(word->arena, &marks) = rl_xml_attribute_of(n, RL_X_NAME);
    if (marks.len) qsort(marks.items, marks.len, sizeof *marks.items, by_text);
    for (const rl_xml *n = root; n; n = rl_xml_walk(root, n, true)) {
        if (n->name != RL_X_INSTR_TEXT && n->name != RL_X_FLD_SIMPLE) continue;
        reslint_str target = target_of(n->name == RL_X_FLD_SIMPLE ? rl_xml_attribute_of(n, RL_X_INSTR)
                                                                  : rl_xml_text(word->arena, n));
        if (target.ptr && !(marks.len && bsearch(&target, marks.items, marks.len, sizeof target, by_text)))
            broken++;
    }
    if (shown > broken) broken = shown;
    if (broken)
        add(word, out, RL_CARRIED_REFERENCES,
            rl_format(word->arena, "%s to something that is not in the file",
                      counted(word->arena, broken, "reference", "references")));
}

/* ---- numbers ---- */

static bool is_typed_number(const rl_word *word, const rl_paragraph *p) {
    reslint_str s = rl_slice(word->text, p->at, p->end);
    uint32_t at = rl_past(s, 0, rl_is_digit);
    return at && at <= 3 && rl_here(s, at, ". ");
}

/* The paragraph's first words, without the marks of italics. */
static reslint_str first_words(const rl_word *word, const rl_paragraph *p) {
    rl_text text = {.arena = word->arena};
    for (uint32_t at = p->at; at < p->end && text.len < 40; at++)
        if (word->text.ptr[at] != '*') rl_text_put(&text, rl_slice(word->text, at, at + 1));
    while (text.len && text.ptr[text.len - 1] != ' ' && text.len > 30) text.len--;
    return rl_trim(rl_text_str(&text));
}

static void find_numbers(rl_word *word, rl_carried_list *out) {
    uint32_t typed = 0, automatic = 0;
    reslint_str first = {NULL, 0};
    for (uint32_t i = 0; i < word->paragraphs.len; i++) {
        const rl_paragraph *p = &word->paragraphs.items[i];
        if (p->part != RL_PART_DOCUMENT || p->end <= p->at || p->in_table) continue;
        if (p->label.len) {
            automatic += rl_is_digit((unsigned char)p->label.ptr[0]);
        } else if (is_typed_number(word, p)) {
            if (!typed++) first = first_words(word, p);
        }
    }
    if (typed && automatic)
        add(word, out, RL_CARRIED_NUMBERS,
            rl_format(
                word->arena, "%s typed among %u that Word makes, the first at “%.*s”: Word does not count it",
                counted(word->arena, typed, "number", "numbers"), automatic, (int)first.len, first.ptr));
}

const char *rl_carried_find(rl_word *word, rl_carried_list *out) {
    *out = (rl_carried_list){0};
    const char *problem = find_comments(word, out);
    if (problem) return problem;
    find_changes(word, out);
    if (word->hidden)
        add(word, out, RL_CARRIED_HIDDEN,
            counted(word->arena, word->hidden, "stretch of hidden text", "stretches of hidden text"));
    problem = find_names(word, out);
    find_references(word, out);
    find_numbers(word, out);
    if (word->chunks)
        add(word, out, RL_CARRIED_CHUNKS,
            rl_format(word->arena,
                      "%s laid into it that Word has not merged yet, so that reslint did not read them",
                      counted(word->arena, word->chunks, "other file", "other files")));
    return problem;
}
