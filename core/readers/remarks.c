/* Comments, where they are, and what Word keeps about which of them were resolved. */
#include "readers/remarks.h"

#include "base/sorted.h"
#include "base/str.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_REMARKS = 20000 };

/* Something under an id: a comment, or the place of one. */
typedef struct under {
    reslint_str id;
    uint32_t index;
} under;

static int by_id(const void *a, const void *b) {
    const under *x = a, *y = b;
    int d = rl_compare(x->id, y->id);
    return d ? d : rl_order(x->index, y->index);
}

static bool id_is_before(const void *all, uint32_t i, const void *id) {
    return rl_compare(((const under *)all)[i].id, *(const reslint_str *)id) < 0;
}

/* The index of the first with that id, or `count`. */
static uint32_t lowest(const under *all, uint32_t count, reslint_str id) {
    uint32_t i = rl_first_from(all, 0, count, id_is_before, &id);
    return i < count && rl_same(all[i].id, id) ? i : count;
}

/* A comment can have two places: the stretch that it is about, and where its sign is. */
static void find_places(rl_word *word, rl_remarks *remarks) {
    under *all = rl_alloc_n(word->arena, word->anchors.len, sizeof *all);
    for (uint32_t i = 0; i < word->anchors.len; i++) all[i] = (under){word->anchors.items[i].id, i};
    qsort(all, word->anchors.len, sizeof *all, by_id);
    for (uint32_t i = 0; i < remarks->len; i++) {
        rl_remark *remark = &remarks->items[i];
        uint32_t at = lowest(all, word->anchors.len, remark->id);
        remark->span = (reslint_span){UINT32_MAX, UINT32_MAX};
        if (at == word->anchors.len) continue;
        remark->span = word->anchors.items[all[at].index].span;
        if (remark->span.end == UINT32_MAX) remark->span.end = remark->span.begin;
    }
}

/* "[opening-italics]" in its last line. */
static reslint_str rule_of(rl_arena *arena, const rl_xml *comment) {
    reslint_str text = rl_trim(rl_xml_text(arena, comment));
    uint32_t open = text.len;
    if (rl_final(text) != ']') return RL_STR("");
    while (open && text.ptr[open - 1] != '[') open--;
    return open ? rl_slice(text, open, text.len - 1) : RL_STR("");
}

/* Word records the state of a comment under the id of its paragraph. */
static void read_states(rl_word *word, const rl_xml *states, rl_remarks *remarks) {
    RL_VEC(under) paragraphs = {0};
    for (uint32_t i = 0; i < remarks->len; i++)
        for (const rl_xml *n = rl_xml_child(remarks->items[i].node, RL_X_P); n; n = rl_xml_next(n, RL_X_P)) {
            reslint_str id = rl_xml_attribute_of(n, RL_X_PARA_ID);
            if (id.ptr) *(under *)rl_push(word->arena, &paragraphs) = (under){id, i};
        }
    if (!paragraphs.len) return;
    qsort(paragraphs.items, paragraphs.len, sizeof *paragraphs.items, by_id);
    for (const rl_xml *n = rl_xml_child(states, RL_X_COMMENT_EX); n; n = rl_xml_next(n, RL_X_COMMENT_EX)) {
        uint32_t own = lowest(paragraphs.items, paragraphs.len, rl_xml_attribute_of(n, RL_X_EX_PARA_ID));
        uint32_t parent = lowest(paragraphs.items, paragraphs.len, rl_xml_attribute_of(n, RL_X_EX_PARENT));
        if (own < paragraphs.len && rl_xml_is_on(rl_xml_attribute_of(n, RL_X_DONE)))
            remarks->items[paragraphs.items[own].index].settled = true;
        if (parent < paragraphs.len) remarks->items[paragraphs.items[parent].index].answered = true;
    }
}

const char *rl_remarks_read(rl_word *word, rl_remarks *out) {
    const char *problem;
    *out = (rl_remarks){0};
    rl_xml *states = rl_package_root(&word->package, RL_PART_COMMENTS_EX, &problem);
    if (problem) return problem;
    rl_xml *root = rl_package_root(&word->package, RL_PART_COMMENTS, &problem);
    if (!root) return problem;
    uint32_t count = 0;
    for (const rl_xml *n = rl_xml_child(root, RL_X_COMMENT); n; n = rl_xml_next(n, RL_X_COMMENT)) count++;
    if (count > MOST_REMARKS) return "holds more comments than any draft has";
    out->items = rl_alloc_n(word->arena, count, sizeof *out->items);
    for (const rl_xml *n = rl_xml_child(root, RL_X_COMMENT); n; n = rl_xml_next(n, RL_X_COMMENT)) {
        rl_remark *remark = &out->items[out->len++];
        remark->id = rl_xml_attribute_of(n, RL_X_ID);
        remark->node = n;
        remark->own = rl_is(rl_xml_attribute_of(n, RL_X_INITIALS), RL_OWN_INITIALS);
        remark->rule = remark->own ? rule_of(word->arena, n) : RL_STR("");
    }
    find_places(word, out);
    if (states) read_states(word, states, out);
    return problem;
}

/* ---- where a comment goes ---- */

static rl_spot at_paragraph(const rl_word *word, uint32_t index) {
    const rl_paragraph *paragraph = &word->paragraphs.items[index];
    const rl_xml *node = paragraph->node;
    return (rl_spot){{paragraph->at, paragraph->end}, node, node, node->begin, node->begin};
}

static rl_spot at_pieces(const rl_word_piece *first, const rl_word_piece *last, reslint_span about) {
    rl_spot spot = {
        {first->at, last->at + last->len}, first->node, last->node, first->raw, last->raw + last->raw_len};
    if (first->straight && about.begin > first->at) {
        spot.raw_begin += about.begin - first->at;
        spot.span.begin = about.begin;
    }
    if (last->straight && about.end < last->at + last->len) {
        spot.raw_end = last->raw + (about.end - last->at);
        spot.span.end = about.end;
    }
    return spot;
}

/* The piece nearest to `at` in its paragraph: the next one, or else the one before; NULL: the paragraph has
 * none. */
static const rl_word_piece *nearest(const rl_word *word, uint32_t at) {
    uint32_t index = rl_word_piece_at(word, at), line = rl_word_paragraph_at(word, at);
    uint32_t begin = word->lines[line],
             end = line + 1 < word->n_lines ? word->lines[line + 1] : word->text.len;
    for (uint32_t i = index; i < word->pieces.len && word->pieces.items[i].at < end; i++)
        if (word->pieces.items[i].node) return &word->pieces.items[i];
    for (uint32_t i = index; i > 0 && word->pieces.items[i - 1].at >= begin; i--)
        if (word->pieces.items[i - 1].node) return &word->pieces.items[i - 1];
    return NULL;
}

/* The first word of a piece, or all of it. */
static reslint_span first_word(const rl_word *word, const rl_word_piece *piece) {
    uint32_t end = piece->at, stop = piece->at + piece->len;
    while (end < stop && !rl_is_space((unsigned char)word->text.ptr[end])) end++;
    return (reslint_span){piece->at, end > piece->at ? end : stop};
}

static bool is_in_document(const rl_word *word, const rl_word_piece *piece) {
    return word->paragraphs.items[piece->paragraph].part == RL_PART_DOCUMENT;
}

/* The reference to the note that the piece belongs to; NULL: there is none. */
static const rl_word_piece *reference_of(const rl_word *word, const rl_word_piece *piece) {
    uint32_t note = word->paragraphs.items[piece->paragraph].note;
    uint32_t at = note ? word->notes.items[note - 1].piece : UINT32_MAX;
    return at < word->pieces.len ? &word->pieces.items[at] : NULL;
}

static rl_spot at_all_of(const rl_word_piece *piece) {
    return at_pieces(piece, piece, (reslint_span){piece->at, piece->at + piece->len});
}

/* A note may refer to a note: then that reference is not in the document either. */
static rl_spot at_reference(const rl_word *word, const rl_word_piece *piece) {
    for (int i = 0; i < 8 && piece && !is_in_document(word, piece); i++) piece = reference_of(word, piece);
    return piece ? at_all_of(piece) : at_paragraph(word, 0);
}

/* Notes come after the document, so what begins in one is not in the document. */
rl_spot rl_spot_of(const rl_word *word, reslint_span about) {
    const rl_word_piece *first = NULL, *last = NULL;
    for (uint32_t i = rl_word_piece_at(word, about.begin); i < word->pieces.len; i++) {
        const rl_word_piece *p = &word->pieces.items[i];
        if (p->at >= about.end) break;
        if (!p->node) continue;
        if (!first) first = p;
        if (is_in_document(word, p)) last = p;
    }
    if (last) return at_pieces(first, last, about);
    if (!first) {
        first = nearest(word, about.begin);
        if (first && is_in_document(word, first)) return at_pieces(first, first, first_word(word, first));
    }
    if (first) return at_reference(word, first);
    uint32_t line = rl_word_paragraph_at(word, about.begin);
    bool body = word->paragraphs.items[line].part == RL_PART_DOCUMENT;
    return at_paragraph(word, body ? line : 0);
}
