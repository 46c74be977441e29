/* A bracket belongs to the names that stand directly behind it: "[and commitments] (G77) (EU: delete)" is
 * wanted by one and unwanted by the other. Names that stand behind no bracket are about the paragraph. */
#include "cli/open_items.h"

#include "base/str.h"
#include "cli/nodes.h"

reslint_str cli_block_location(const reslint_node *block) {
    while (block && block->kind != RESLINT_PREAMBULAR_PARAGRAPH &&
           block->kind != RESLINT_OPERATIVE_PARAGRAPH && block->kind != RESLINT_POINT &&
           block->kind != RESLINT_ANNEX_PARAGRAPH)
        block = block->parent;
    return block ? block->as.clause->location : RL_STR("");
}

/* A stretch of the file on one line, white space single. */
static const char *folded(rl_arena *arena, reslint_str text) {
    char *copy = rl_copy(arena, text.len ? text.ptr : "", text.len);
    uint32_t len = 0;
    for (uint32_t at = 0; at < text.len; at++) {
        bool space = rl_is_space((unsigned char)text.ptr[at]);
        if (space && (!len || copy[len - 1] == ' ')) continue;
        copy[len++] = space ? ' ' : text.ptr[at];
    }
    copy[len] = '\0';
    return copy;
}

static bool only_space(reslint_str text, uint32_t from, uint32_t to) {
    if (from > to || to > text.len) return false;
    for (; from < to; from++)
        if (!rl_is_space((unsigned char)text.ptr[from])) return false;
    return true;
}

/* "EU: delete" of "(EU: delete)" */
static reslint_str inside(reslint_str text) {
    text = rl_trim(text);
    if (rl_starts(text, "(") && rl_ends(text, ")")) text = rl_slice(text, 1, text.len - 1);
    return rl_trim(text);
}

static const char *joined(rl_arena *arena, const char *list, reslint_str item, const char *between) {
    return rl_format(arena, "%s%s%.*s", list, list[0] ? between : "", (int)item.len,
                     item.ptr ? item.ptr : "");
}

/* The first name behind a place of the file with nothing but white space between; NULL: there is none. */
static const reslint_node *name_behind(reslint_str text, const reslint_node *paragraph, uint32_t place) {
    for (const reslint_node *n = paragraph; n; n = cli_next_node(n, paragraph))
        if (n->kind == RESLINT_ATTRIBUTION && n->source.begin >= place &&
            only_space(text, place, n->source.begin))
            return n;
    return NULL;
}

static const char *whose(rl_arena *arena, reslint_str text, const reslint_node *paragraph, uint32_t place) {
    const char *names = "";
    const reslint_node *name;
    while ((name = name_behind(text, paragraph, place)) != NULL && name->source.end > place) {
        names = joined(arena, names, inside(name->text), "; ");
        place = name->source.end;
    }
    return names;
}

static cli_open_row *add(rl_arena *arena, cli_open_items *out, cli_open_kind kind,
                         const reslint_node *block) {
    cli_open_row *row = rl_push(arena, &out->rows);
    *row = (cli_open_row){kind, block, "", ""};
    return row;
}

static bool is_open_bracket(const reslint_node *n) {
    return n->kind == RESLINT_BRACKET && !n->as.bracket->ordinary;
}

static void add_bracket(rl_arena *arena, reslint_str text, const reslint_node *paragraph,
                        const reslint_node *n, cli_open_items *out) {
    cli_open_row *row = add(arena, out, CLI_OPEN_BRACKET, n->block ? n->block : paragraph);
    row->what = folded(arena, cli_slice(text, n->source));
    if (n->as.bracket->unclosed)
        row->who = "is not closed";
    else if (!n->as.bracket->opens)
        row->who = "closes what was not opened";
    else
        row->who = whose(arena, text, paragraph, n->source.end);
}

/* Does a name stand behind a bracket, or behind a name that does? */
static bool is_of_bracket(reslint_str text, const reslint_node *paragraph, const reslint_node *name) {
    for (const reslint_node *n = paragraph; n; n = cli_next_node(n, paragraph)) {
        if (n == name || n->source.end > name->source.begin) continue;
        if (!is_open_bracket(n) && n->kind != RESLINT_ATTRIBUTION) continue;
        if (!only_space(text, n->source.end, name->source.begin)) continue;
        if (is_open_bracket(n) || is_of_bracket(text, paragraph, n)) return true;
    }
    return false;
}

static void add_named_only(rl_arena *arena, reslint_str text, const reslint_node *paragraph,
                           cli_open_items *out) {
    const char *names = "";
    for (const reslint_node *n = paragraph; n; n = cli_next_node(n, paragraph))
        if (n->kind == RESLINT_ATTRIBUTION && !is_of_bracket(text, paragraph, n))
            names = joined(arena, names, inside(n->text), "; ");
    if (names[0]) add(arena, out, CLI_OPEN_NAMED, paragraph)->what = names;
}

static bool same_place(const reslint_node *a, const reslint_node *b) {
    const reslint_clause *x = a->as.clause, *y = b->as.clause;
    return a->kind == b->kind && x->number == y->number && x->number &&
           (x->suffix == RESLINT_NO_SUFFIX || x->suffix == RESLINT_ALT) &&
           (y->suffix == RESLINT_NO_SUFFIX || y->suffix == RESLINT_ALT);
}

/* One row for all versions of a paragraph, at the first of them. */
static void add_versions(rl_arena *arena, const reslint_node *paragraph, cli_open_items *out) {
    const reslint_node *n = paragraph->as.clause->previous;
    uint32_t versions = 0, alternatives = 0;
    if (n && same_place(n, paragraph)) return;
    const char *names = "";
    for (n = paragraph; n && same_place(n, paragraph); n = n->as.clause->next) {
        versions++;
        alternatives += n->as.clause->suffix == RESLINT_ALT;
        names = joined(arena, names, n->as.clause->location, ", ");
    }
    if (versions > 1 && alternatives) add(arena, out, CLI_OPEN_VERSIONS, paragraph)->what = names;
}

typedef struct marks {
    bool agreed, deleted, brackets;
} marks;

static marks marks_of(const reslint_node *paragraph) {
    marks m = {0};
    for (const reslint_node *n = paragraph; n; n = cli_next_node(n, paragraph)) {
        m.brackets = m.brackets || is_open_bracket(n);
        if (n->kind != RESLINT_STATUS) continue;
        m.agreed = m.agreed || (rl_find_ci(n->text, "agreed", 0) != UINT32_MAX &&
                                rl_find_ci(n->text, "not agreed", 0) == UINT32_MAX);
        m.deleted = m.deleted || rl_find_ci(n->text, "deleted", 0) != UINT32_MAX ||
                    rl_find_ci(n->text, "moved to", 0) != UINT32_MAX;
    }
    return m;
}

static void add_paragraph(rl_arena *arena, reslint_str text, const reslint_node *paragraph,
                          cli_open_items *out) {
    marks m = marks_of(paragraph);
    reslint_str location = paragraph->as.clause->location;
    out->paragraphs++;
    if (m.deleted)
        out->deleted = joined(arena, out->deleted, location, ", ");
    else if (m.agreed && m.brackets)
        out->doubtful = joined(arena, out->doubtful, location, ", ");
    else if (m.agreed)
        out->agreed = joined(arena, out->agreed, location, ", ");
    else
        out->open++;
    add_versions(arena, paragraph, out);
    for (const reslint_node *n = paragraph; n; n = cli_next_node(n, paragraph))
        if (is_open_bracket(n)) add_bracket(arena, text, paragraph, n, out);
    add_named_only(arena, text, paragraph, out);
}

/* Brackets outside the paragraphs: in the title or an annex. */
static void add_others(rl_arena *arena, reslint_str text, const reslint_node *block, cli_open_items *out) {
    for (const reslint_node *n = block; n; n = cli_next_node(n, block))
        if (is_open_bracket(n)) add_bracket(arena, text, block, n, out);
}

void cli_open_items_find(rl_arena *arena, reslint_document *document, const reslint_node *resolution,
                         cli_open_items *out) {
    reslint_str text = reslint_document_text(document);
    *out = (cli_open_items){.agreed = "", .doubtful = "", .deleted = ""};
    for (const reslint_node *n = resolution->first_child; n; n = n->next) {
        if (n->kind == RESLINT_PREAMBULAR_PARAGRAPH || n->kind == RESLINT_OPERATIVE_PARAGRAPH)
            add_paragraph(arena, text, n, out);
        else
            add_others(arena, text, n, out);
    }
}
