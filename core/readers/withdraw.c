/* Takes out reslint's comments: their text, their marks, what Word keeps about them, and the part that was
 * made for them if nothing else is in it. Runs that were cut for a mark are joined again. */
#include "readers/remarks.h"

#include "base/str.h"

#include <stdlib.h>
#include <string.h>

typedef struct withdrawing {
    rl_word *word;
    rl_rewrite rewrite;
    rl_remarks remarks;
    reslint_str *ids; /* of those that are removed, sorted */
    uint32_t n_ids;
    const rl_xml *left; /* the run before the marks that are being taken out */
} withdrawing;

static int by_text(const void *a, const void *b) {
    return rl_compare(*(const reslint_str *)a, *(const reslint_str *)b);
}

bool rl_is_withdrawn(const rl_remark *remark, rl_withdrawal which) {
    if (which == RL_WITHDRAW_EVERY) return true;
    return remark->own && (which == RL_WITHDRAW_OWN || (!remark->settled && !remark->answered));
}

static bool is_going(const withdrawing *w, reslint_str id) {
    return bsearch(&id, w->ids, w->n_ids, sizeof id, by_text);
}

/* Does the run hold nothing but the sign of a comment that is removed? */
static bool is_sign(const withdrawing *w, const rl_xml *run) {
    bool any = false;
    for (const rl_xml *n = run->first; n; n = n->next) {
        if (n->name == RL_X_R_PR) continue;
        if (n->name != RL_X_COMMENT_REFERENCE || !is_going(w, rl_xml_attribute_of(n, RL_X_ID))) return false;
        any = true;
    }
    return any;
}

static bool is_mark(const withdrawing *w, const rl_xml *n) {
    if (n->name == RL_X_R) return is_sign(w, n);
    return (n->name == RL_X_COMMENT_RANGE_START || n->name == RL_X_COMMENT_RANGE_END) &&
           is_going(w, rl_xml_attribute_of(n, RL_X_ID));
}

static reslint_str bytes_of(const rl_xml_part *part, const rl_xml *node) {
    return node ? rl_slice(part->bytes, node->begin, node->end) : RL_STR("");
}

/* Can two runs be made one? They need the same tag and properties, and text at the seam. */
static bool are_one(const rl_xml_part *part, const rl_xml *a, const rl_xml *b) {
    const rl_xml *left = rl_xml_properties(a, RL_X_R_PR), *right = rl_xml_properties(b, RL_X_R_PR);
    const rl_xml *text = right ? right->next : b->first;
    reslint_str tag_a = rl_slice(part->bytes, a->begin, a->inner),
                tag_b = rl_slice(part->bytes, b->begin, b->inner);
    if (!rl_same(tag_a, tag_b) || !rl_same(bytes_of(part, left), bytes_of(part, right))) return false;
    if (!a->last || a->last->name != RL_X_T || !text || text->name != RL_X_T) return false;
    /* A run that was cut keeps its spaces on both sides. */
    return a->last->inner < a->last->end && text->inner < text->end &&
           rl_is(rl_xml_attribute_of(a->last, RL_X_SPACE), "preserve") &&
           rl_is(rl_xml_attribute_of(text, RL_X_SPACE), "preserve");
}

/* Removes the marks from `first` up to `after`, and with them the seam between the runs on either side. */
static void take_marks(withdrawing *w, const rl_xml_part *part, const rl_xml *before, const rl_xml *first,
                       const rl_xml *after) {
    bool joined = before && after && before->name == RL_X_R && after->name == RL_X_R &&
                  are_one(part, before, after) && before->end == first->begin;
    if (joined) {
        const rl_xml *properties = rl_xml_properties(after, RL_X_R_PR),
                     *text = properties ? properties->next : after->first;
        rl_rewrite_patch(&w->rewrite, RL_PART_DOCUMENT, before->last->inner_end, text->inner, RL_STR(""));
        return;
    }
    for (const rl_xml *n = first; n != after; n = n->next)
        rl_rewrite_patch(&w->rewrite, RL_PART_DOCUMENT, n->begin, n->end, RL_STR(""));
}

static void take_from(withdrawing *w, const rl_xml_part *part, const rl_xml *parent) {
    const rl_xml *before = NULL;
    for (const rl_xml *n = parent->first; n;) {
        const rl_xml *after = n;
        while (after && is_mark(w, after)) after = after->next;
        if (after != n) {
            take_marks(w, part, before, n, after);
            n = after;
            continue;
        }
        if (n->name == RL_X_COMMENT_REFERENCE && is_going(w, rl_xml_attribute_of(n, RL_X_ID)))
            rl_rewrite_patch(&w->rewrite, RL_PART_DOCUMENT, n->begin, n->end, RL_STR(""));
        else
            take_from(w, part, n);
        before = n;
        n = n->next;
    }
}

/* Removes what Word records about a comment's paragraphs. */
static void take_states(withdrawing *w, rl_withdrawal which) {
    const rl_xml *states = w->word->package.parts[RL_PART_COMMENTS_EX].xml.root;
    RL_VEC(reslint_str) ids = {0};
    for (uint32_t i = 0; states && i < w->remarks.len; i++) {
        if (!rl_is_withdrawn(&w->remarks.items[i], which)) continue;
        for (const rl_xml *n = rl_xml_child(w->remarks.items[i].node, RL_X_P); n;
             n = rl_xml_next(n, RL_X_P)) {
            reslint_str id = rl_xml_attribute_of(n, RL_X_PARA_ID);
            if (id.ptr) *(reslint_str *)rl_push(w->rewrite.arena, &ids) = id;
        }
    }
    if (!ids.len) return;
    qsort(ids.items, ids.len, sizeof *ids.items, by_text);
    for (const rl_xml *n = rl_xml_child(states, RL_X_COMMENT_EX); n; n = rl_xml_next(n, RL_X_COMMENT_EX)) {
        reslint_str id = rl_xml_attribute_of(n, RL_X_EX_PARA_ID);
        if (bsearch(&id, ids.items, ids.len, sizeof id, by_text))
            rl_rewrite_patch(&w->rewrite, RL_PART_COMMENTS_EX, n->begin, n->end, RL_STR(""));
    }
}

/* Word lists everyone who has commented; this name has no comments left. */
static const char *take_person(withdrawing *w) {
    const char *problem;
    const rl_xml *people = rl_package_root(&w->word->package, RL_PART_PEOPLE, &problem);
    for (const rl_xml *n = rl_xml_child(people, RL_X_PERSON); n; n = rl_xml_next(n, RL_X_PERSON))
        if (rl_is(rl_xml_attribute_of(n, RL_X_PERSON_AUTHOR), "reslint"))
            rl_rewrite_patch(&w->rewrite, RL_PART_PEOPLE, n->begin, n->end, RL_STR(""));
    return problem;
}

/* Removes what Word keeps beside the comments. */
static void drop_companions(withdrawing *w) {
    static const char *const kinds[] = {"/commentsExtended", "/commentsIds", "/commentsExtensible",
                                        "/people"};
    const rl_xml *root = w->word->package.relations.root;
    for (const rl_xml *n = rl_xml_child(root, RL_X_RELATIONSHIP); n; n = rl_xml_next(n, RL_X_RELATIONSHIP))
        for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
            if (rl_ends(rl_xml_attribute_of(n, RL_X_A_TYPE), kinds[i]))
                rl_rewrite_drop_related(&w->rewrite, n);
}

static void take_comments(withdrawing *w, rl_withdrawal which) {
    const rl_package_part *part = &w->word->package.parts[RL_PART_COMMENTS];
    reslint_str id = rl_xml_attribute_of(part->relation, RL_X_A_ID);
    if (w->n_ids == w->remarks.len && (which == RL_WITHDRAW_EVERY || rl_starts(id, RL_OWN_RELATION))) {
        rl_rewrite_drop_part(&w->rewrite, RL_PART_COMMENTS);
        if (which == RL_WITHDRAW_EVERY) drop_companions(w);
        return;
    }
    for (uint32_t i = 0; i < w->remarks.len; i++)
        if (rl_is_withdrawn(&w->remarks.items[i], which))
            rl_rewrite_patch(&w->rewrite, RL_PART_COMMENTS, w->remarks.items[i].node->begin,
                             w->remarks.items[i].node->end, RL_STR(""));
}

const char *rl_withdraw(rl_arena *arena, reslint_str file, rl_withdrawal which, reslint_str *out,
                        uint32_t *count) {
    withdrawing w = {.word = rl_alloc(arena, sizeof *w.word)};
    *out = file;
    *count = 0;
    const char *problem = rl_word_read(arena, file, RL_REVISIONS_FINAL, w.word);
    if (!problem) problem = rl_remarks_read(w.word, &w.remarks);
    if (problem) return problem;
    rl_rewrite_begin(arena, w.word, &w.rewrite);
    w.ids = rl_alloc_n(arena, w.remarks.len, sizeof *w.ids);
    for (uint32_t i = 0; i < w.remarks.len; i++)
        if (rl_is_withdrawn(&w.remarks.items[i], which)) w.ids[w.n_ids++] = w.remarks.items[i].id;
    *count = w.n_ids;
    if (!w.n_ids) return NULL;
    qsort(w.ids, w.n_ids, sizeof *w.ids, by_text);
    const rl_xml_part *part = &w.word->package.parts[RL_PART_DOCUMENT].xml;
    take_from(&w, part, part->root);
    take_states(&w, which);
    if (which == RL_WITHDRAW_OWN) problem = take_person(&w);
    take_comments(&w, which);
    return problem ? problem : rl_rewrite_save(&w.rewrite, out);
}
