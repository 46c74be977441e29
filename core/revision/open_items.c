/* A bracket belongs to the names directly after it: "[and commitments] (G77) (EU: delete)" is wanted by one
 * and unwanted by the other. Names that do not come after a bracket are about the paragraph. */
#include "revision/open_items.h"

#include "base/sorted.h"
#include "base/str.h"
#include "model/model.h"
#include "recognise/delegations.h"
#include "reslint/kit/elements.h"

#include <stdlib.h>

enum {
    HALF = 160, /* bytes that are shown from each end of a long bracket */
    NAMES = 500 /* bytes at each end in which names are looked for */
};

typedef struct name {
    const reslint_node *node;
    bool taken; /* it comes after a bracket */
} name;

/* "OP 1, OP 2": a list that grows, of any length. */
typedef struct name_list {
    char *text; /* NULL if it is empty */
    size_t len, room;
} name_list;

/* One paragraph while it is being looked at. */
typedef struct open_work {
    rl_arena *arena;
    reslint_str text; /* of the file */
    reslint_open_items *out;
    RL_VEC(reslint_open_item) rows;
    RL_VEC(name) names; /* in the order of the file */
    name_list agreed, doubtful, deleted;
} open_work;

static reslint_str location_of(const reslint_node *block) {
    while (block && block->kind != RESLINT_PREAMBULAR_PARAGRAPH &&
           block->kind != RESLINT_OPERATIVE_PARAGRAPH && block->kind != RESLINT_POINT &&
           block->kind != RESLINT_ANNEX_PARAGRAPH)
        block = block->parent;
    return block ? block->as.clause->location : RL_STR("");
}

/* ---- what is in a bracket ------------------------------------------------------------------------ */

typedef struct showing {
    const open_work *work;
    const reslint_node *block;
    char *copy;
    uint32_t len, place; /* how far the file has been read */
} showing;

/* The bracket marks in the file between the last character and the next. */
static void show_marks(showing *s, uint32_t to) {
    for (; s->place < to && s->place < s->work->text.len; s->place++) {
        char c = s->work->text.ptr[s->place];
        if ((c == '[' || c == ']') && s->len < 4 * HALF) s->copy[s->len++] = c;
    }
}

static void show(showing *s, uint32_t begin, uint32_t end) {
    reslint_str text = s->block->text;
    for (uint32_t at = begin, next; at < end; at = next) {
        next = at + rl_utf8_len(text, at);
        if (next > end) next = end;
        reslint_span there = rl_place_source((reslint_place){s->block, {at, next}}, NULL);
        show_marks(s, there.begin);
        memcpy(s->copy + s->len, text.ptr + at, next - at);
        s->len += next - at;
        s->place = there.end;
    }
}

static uint32_t char_begin(reslint_str text, uint32_t at) {
    while (at > 0 && at < text.len && ((unsigned char)text.ptr[at] & 0xC0) == 0x80) at--;
    return at;
}

/* A bracket with those inside it, but without names, labels and margin numbers: the folded text has the
 * words, the file has the marks. */
static const char *bracket_text(const open_work *w, const reslint_node *bracket) {
    const reslint_node *block = bracket->block;
    bool open_end = bracket->as.bracket->unclosed && bracket->as.bracket->opens;
    uint32_t begin = bracket->in.begin, end = open_end ? block->text.len : bracket->in.end;
    if (end > block->text.len || begin > end) return "[";
    char room[8 * HALF];
    showing s = {w, block, room, 0, bracket->source.begin};
    if (end - begin > 2 * HALF) {
        show(&s, begin, char_begin(block->text, begin + HALF));
        memcpy(s.copy + s.len, "…", sizeof "…" - 1);
        s.len += (uint32_t)sizeof "…" - 1;
        begin = char_begin(block->text, end - HALF);
        s.place = rl_place_source((reslint_place){block, {begin, end}}, NULL).begin;
        if (open_end) end = begin;
    }
    show(&s, begin, end);
    if (!open_end) show_marks(&s, bracket->source.end);
    return rl_copy(w->arena, s.copy, s.len);
}

/* ---- whose it is ------------------------------------------------------------------------------------- */

static bool only_space(reslint_str text, uint32_t from, uint32_t to) {
    if (from > to || to > text.len) return false;
    for (; from < to; from++)
        if (!rl_is_space((unsigned char)text.ptr[from])) return false;
    return true;
}

/* "[sub]regional (EU)": the rest of the word does not separate the bracket from its names. */
static uint32_t word_end(reslint_str text, uint32_t at) {
    while (at < text.len && (rl_is_alpha((unsigned char)text.ptr[at]) || (unsigned char)text.ptr[at] >= 0x80))
        at++;
    return at;
}

/* "EU: delete" of "(EU: delete)" */
static reslint_str inside(reslint_str text) {
    text = rl_trim(text);
    if (rl_starts(text, "(") && rl_ends(text, ")")) text = rl_slice(text, 1, text.len - 1);
    return rl_trim(text);
}

static void add_to(rl_arena *arena, name_list *list, reslint_str item, const char *between) {
    size_t gap = list->len ? strlen(between) : 0, wanted = list->len + gap + item.len + 1;
    if (wanted > list->room) {
        size_t room = 2 * wanted;
        list->text = rl_grow_raw(arena, list->text, list->room, room);
        list->room = room;
    }
    memcpy(list->text + list->len, between, gap);
    if (item.len) memcpy(list->text + list->len + gap, item.ptr, item.len);
    list->len = wanted - 1;
    list->text[list->len] = '\0';
}

static const char *text_of(const name_list *list) {
    return list->len ? list->text : "";
}

static int by_place(const void *a, const void *b) {
    uint32_t x = ((const name *)a)->node->source.begin, y = ((const name *)b)->node->source.begin;
    return rl_order(x, y);
}

static void find_names(open_work *w, const reslint_node *paragraph) {
    w->names.len = 0;
    for (const reslint_node *n = paragraph; n; n = rk_next_node(n, paragraph))
        if (n->kind == RESLINT_ATTRIBUTION) rl_push(w->arena, &w->names)->node = n;
    if (w->names.len) qsort(w->names.items, w->names.len, sizeof *w->names.items, by_place);
}

static bool name_is_before(const void *names, uint32_t i, const void *place) {
    return ((const name *)names)[i].node->source.begin < *(const uint32_t *)place;
}

/* The first name at or after a place. */
static uint32_t first_name(const open_work *w, uint32_t place) {
    return rl_first_from(w->names.items, 0, w->names.len, name_is_before, &place);
}

/* All names after a place with only white space in between. */
static const char *whose(open_work *w, uint32_t place) {
    name_list names = {0};
    for (uint32_t i = first_name(w, place); i < w->names.len; i++) {
        const reslint_node *node = w->names.items[i].node;
        if (!only_space(w->text, place, node->source.begin)) break;
        add_to(w->arena, &names, inside(node->text), "; ");
        w->names.items[i].taken = true;
        place = node->source.end;
    }
    return text_of(&names);
}

static const char *copy_of(rl_arena *arena, reslint_str text) {
    return rl_copy(arena, text.ptr, text.len);
}

/* "[EU: all]", "[all – EU]": a name written inside the bracket. */
static const char *named_inside(open_work *w, const reslint_node *bracket) {
    reslint_str text = rl_trim(bracket->text), head = text, tail = text;
    if (text.len > NAMES) { /* nested brackets: each is as long as everything inside it */
        head = rl_slice(text, 0, NAMES);
        tail = rl_slice(text, text.len - NAMES, text.len);
    }
    uint32_t colon = rl_find(head, ":", 0), dash = UINT32_MAX;
    if (colon != UINT32_MAX && rl_are_delegations(rl_slice(head, 0, colon)))
        return copy_of(w->arena, rl_slice(head, 0, colon));
    for (uint32_t at = rl_find(tail, " – ", 0); at != UINT32_MAX; at = rl_find(tail, " – ", at + 1))
        dash = at;
    if (dash == UINT32_MAX) return "";
    reslint_str after = rl_slice(tail, dash + (uint32_t)sizeof " – " - 1, tail.len);
    return rl_are_delegations(after) ? copy_of(w->arena, rl_trim(after)) : "";
}

/* The name before the end of the bracket, inside it: "[all (EU)]". */
static const char *whose_inside(open_work *w, const reslint_node *bracket) {
    uint32_t i = first_name(w, bracket->source.end);
    if (i) {
        name *last = &w->names.items[i - 1];
        const reslint_span at = last->node->source;
        if (at.begin >= bracket->source.begin && at.end < bracket->source.end && !last->taken &&
            only_space(w->text, at.end, bracket->source.end - 1)) {
            last->taken = true;
            return copy_of(w->arena, inside(last->node->text));
        }
    }
    return named_inside(w, bracket);
}

/* ---- rows -------------------------------------------------------------------------------------------- */

static reslint_open_item *add(open_work *w, reslint_open_kind kind, const reslint_node *block) {
    reslint_open_item *row = rl_push(w->arena, &w->rows);
    *row = (reslint_open_item){kind, block, location_of(block), "", "", 0};
    return row;
}

static bool is_open_bracket(const reslint_node *n) {
    return n->kind == RESLINT_BRACKET && n->block && !n->as.bracket->ordinary;
}

static void add_bracket(open_work *w, const reslint_node *n) {
    reslint_open_item *row = add(w, RESLINT_OPEN_BRACKET, n->block);
    row->begin = n->source.begin;
    row->what = bracket_text(w, n);
    if (!n->as.bracket->opens)
        row->who = "closes what was not opened";
    else if (n->as.bracket->unclosed)
        row->who = "is not closed";
    else
        row->who = whose(w, word_end(w->text, n->source.end));
    if (!row->who[0]) row->who = whose_inside(w, n);
}

/* In the order in which they begin in the file, the outer before the inner. */
static int by_beginning(const void *a, const void *b) {
    uint32_t x = ((const reslint_open_item *)a)->begin, y = ((const reslint_open_item *)b)->begin;
    return rl_order(x, y);
}

static void add_brackets(open_work *w, const reslint_node *paragraph) {
    uint32_t before = w->rows.len;
    find_names(w, paragraph);
    for (const reslint_node *n = paragraph; n; n = rk_next_node(n, paragraph))
        if (is_open_bracket(n)) add_bracket(w, n);
    uint32_t added = w->rows.len - before;
    if (added) qsort(w->rows.items + before, added, sizeof *w->rows.items, by_beginning);
}

static void add_named_only(open_work *w, const reslint_node *paragraph) {
    name_list names = {0};
    for (uint32_t i = 0; i < w->names.len; i++)
        if (!w->names.items[i].taken) add_to(w->arena, &names, inside(w->names.items[i].node->text), "; ");
    if (names.len) add(w, RESLINT_OPEN_NAMED, paragraph)->what = names.text;
}

static bool same_place(const reslint_node *a, const reslint_node *b) {
    const reslint_clause *x = a->as.clause, *y = b->as.clause;
    return a->kind == b->kind && x->number == y->number && x->number &&
           (x->suffix == RESLINT_NO_SUFFIX || x->suffix == RESLINT_ALT) &&
           (y->suffix == RESLINT_NO_SUFFIX || y->suffix == RESLINT_ALT);
}

/* One row for all versions of a paragraph, at the first of them. */
static void add_versions(open_work *w, const reslint_node *paragraph) {
    const reslint_node *n = paragraph->as.clause->previous;
    uint32_t versions = 0, alternatives = 0;
    if (n && same_place(n, paragraph)) return;
    name_list names = {0};
    for (n = paragraph; n && same_place(n, paragraph); n = n->as.clause->next) {
        versions++;
        alternatives += n->as.clause->suffix == RESLINT_ALT;
        add_to(w->arena, &names, n->as.clause->location, ", ");
    }
    if (versions > 1 && alternatives) add(w, RESLINT_OPEN_VERSIONS, paragraph)->what = text_of(&names);
}

typedef struct marks {
    bool agreed, deleted, brackets;
} marks;

static bool says(reslint_str status, const char *words) {
    return rl_find_ci(status, words, 0) != UINT32_MAX;
}

static marks marks_of(const reslint_node *paragraph) {
    marks m = {0};
    for (const reslint_node *n = paragraph; n; n = rk_next_node(n, paragraph)) {
        m.brackets = m.brackets || is_open_bracket(n);
        if (n->kind != RESLINT_STATUS) continue;
        m.agreed = m.agreed || (says(n->text, "agreed") && !says(n->text, "not agreed"));
        m.deleted = m.deleted || says(n->text, "deleted") || says(n->text, "moved to");
    }
    return m;
}

static void add_paragraph(open_work *w, const reslint_node *paragraph) {
    reslint_open_items *out = w->out;
    marks m = marks_of(paragraph);
    reslint_str location = paragraph->as.clause->location;
    out->paragraphs++;
    if (m.deleted)
        add_to(w->arena, &w->deleted, location, ", ");
    else if (m.agreed && m.brackets)
        add_to(w->arena, &w->doubtful, location, ", ");
    else if (m.agreed)
        add_to(w->arena, &w->agreed, location, ", ");
    else
        out->open++;
    add_versions(w, paragraph);
    add_brackets(w, paragraph);
    add_named_only(w, paragraph);
}

void rl_open_items(rl_arena *arena, reslint_str text, const reslint_node *resolution,
                   reslint_open_items *out) {
    open_work w = {.arena = arena, .text = text, .out = out};
    *out = (reslint_open_items){0};
    for (const reslint_node *n = resolution->first_child; n; n = n->next) {
        if (rk_is_paragraph(n))
            add_paragraph(&w, n);
        else
            add_brackets(&w, n); /* in the title or an annex */
    }
    out->agreed = text_of(&w.agreed);
    out->doubtful = text_of(&w.doubtful);
    out->deleted = text_of(&w.deleted);
    out->items = w.rows.items;
    out->count = w.rows.len;
}
