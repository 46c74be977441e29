/* Lists and ranges of references: "OPs 2 and 3", "paragraphs 2 to 4 above", "OP1-OP4", "OP1/OP2 bis".
 * Rewriting half of one would mix old numbers with new ones: a list is rewritten as a whole, or left alone
 * and reported. */
#include "recognise/steps.h"
#include "reslint/kit/elements.h"
#include "revision/renumber/passes.h"

bool rl_is_room_language(const reslint_node *ref) {
    enum { LONGEST = 4 /* "OPs " */ };
    return rl_starts(ref->text, "OP") && ref->as.crossref->number_at.begin - ref->in.begin <= LONGEST;
}

static bool is_continued(const reslint_node *ref) {
    return ref->in.begin == ref->as.crossref->number_at.begin;
}

static reslint_str between(const reslint_node *before, const reslint_node *after) {
    bool apart = after->in.begin >= before->in.end;
    return apart ? rl_trim(rl_slice(before->block->text, before->in.end, after->in.begin)) : RL_STR("");
}

bool rl_is_range(reslint_str join) {
    return rl_is(join, "to") || rl_is(join, "through") || (join.len && rl_dash_len(join, 0) == join.len);
}

/* Where each paragraph is named by a word of its own, only a range or a slash ties them: "OP 3 and OP 4" are
 * two references. */
static bool is_tied(const reslint_node *before, const reslint_node *after) {
    reslint_str join = between(before, after);
    return rl_is_room_language(before) && rl_is_room_language(after) &&
           (rl_is_range(join) || rl_is(join, "/"));
}

/* "paragraph 1 above, 9 and 11 of resolution 1572 (2004)": after the 1 another list begins. */
const reslint_node *rl_next_in_list(const reslint_node *ref) {
    const reslint_node *n = rk_of(ref->next, RESLINT_CROSS_REFERENCE);
    if (!n || (n->as.crossref->external && !ref->as.crossref->external)) return NULL;
    return is_continued(n) || is_tied(ref, n) ? n : NULL;
}

rl_reference_list rl_reference_list_at(const reslint_node *first) {
    rl_reference_list list = {first, first, 1};
    for (const reslint_node *n = rl_next_in_list(first); n; n = rl_next_in_list(n)) {
        list.last = n;
        list.count++;
    }
    return list;
}

const reslint_node *rl_operative_target(const rl_renumberer *r, const reslint_node *ref) {
    const reslint_node *target = ref->as.crossref->external ? NULL : ref->as.crossref->target;
    bool is = target && target->kind == RESLINT_OPERATIVE_PARAGRAPH && rl_new_number(r, target);
    return is ? target : NULL;
}

/* "OP1/2", "OP 3-related": the list continues beyond what was read. */
static bool is_torn(const rl_reference_list *list) {
    reslint_str text = list->first->block->text;
    uint32_t begin = list->first->in.begin, end = list->last->in.end;
    if (!rl_is_room_language(list->first)) return false;
    if (rl_one_of(rl_byte(text, begin - 1), "/-")) return true; /* NUL before 0 */
    uint32_t mark = rl_here(text, end, "/") ? 1 : rl_dash_len(text, end);
    return mark && rl_word_byte(text, end + mark);
}

uint64_t rl_rank(const reslint_node *paragraph) {
    return (uint64_t)paragraph->as.clause->number << 32 | paragraph->as.clause->suffix;
}

/* Are the paragraphs from `first` to `last`, in the order of the file, exactly those with the old numbers? */
static bool keeps_its_range(const rl_renumberer *r, const reslint_node *first, const reslint_node *last) {
    uint32_t begin = first->as.clause->ordinal, end = last->as.clause->ordinal;
    if (r->in_order) return true;
    for (const reslint_node *n = r->resolution->as.resolution->first_operative; n; n = n->as.clause->next) {
        bool lies = n->as.clause->ordinal >= begin && n->as.clause->ordinal <= end;
        bool named = rl_rank(n) >= rl_rank(first) && rl_rank(n) <= rl_rank(last);
        if (n->as.clause->number && lies != named) return false;
    }
    return true;
}

static const char *reason_of_range(rl_renumberer *r, const rl_reference_list *list) {
    const reslint_node *before = list->first;
    for (const reslint_node *n = rl_next_in_list(before); n; before = n, n = rl_next_in_list(n))
        if (rl_is_range(between(before, n)) &&
            !keeps_its_range(r, rl_operative_target(r, before), rl_operative_target(r, n)))
            return "its paragraphs are no longer consecutive; write out which are meant";
    return NULL;
}

/* "paras. 2 bis and 3" without above or below: a number with bis is of this text if it has such a
 * paragraph. */
static bool names_inserted(const rl_renumberer *r, const rl_reference_list *list) {
    for (const reslint_node *n = list->first; n; n = rl_next_in_list(n)) {
        const reslint_crossref *xref = n->as.crossref;
        if (!xref->suffix) continue;
        const reslint_node *p = r->resolution->as.resolution->first_operative;
        for (; p; p = p->as.clause->next)
            if (p->as.clause->number == xref->number && p->as.clause->suffix == xref->suffix) return true;
    }
    return false;
}

/* Is another text named before it or by what follows: "resolution 60/1 …, paragraph 3", "paragraph 3 of the
 * report"? */
static bool names_another(const rl_reference_list *list) {
    static const char *const own[] = {"article ",    "articles ", "charter",   "report",  "convention",
                                      "resolution ", "rule ",     "decision ", "agenda ", "protocol",
                                      "document",    "statute",   NULL};
    static const char *const following[] = {"of ",          "thereof",     "in the annex",
                                            "contained in", "in document", NULL};
    enum { NEAR = 400 };
    reslint_str text = list->first->block->text;
    uint32_t begin = list->first->in.begin;
    reslint_str before = rl_slice(text, begin > NEAR ? begin - NEAR : 0, begin);
    uint32_t at = rl_skip_blanks(text, list->last->in.end);
    if (rl_any_here(text, at, following)) return true;
    for (const char *const *name = own; *name && !is_continued(list->first); name++)
        if (rl_find_ci(before, *name, 0) != UINT32_MAX) return true;
    return false;
}

/* "Recalls paragraph 4", "paragraphs 1 above and 4": could the 4 be a paragraph of this text whose number has
 * changed? */
static bool hangs_loose(const rl_renumberer *r, const rl_reference_list *list) {
    for (const reslint_node *n = list->first; n; n = rl_next_in_list(n)) {
        const reslint_node *p = rl_paragraph_numbered(r, n->as.crossref->number);
        if (p && rl_new_number(r, p) && rl_new_number(r, p) != p->as.clause->number)
            return !names_another(list);
    }
    return false;
}

const char *rl_reason_to_leave(rl_renumberer *r, const rl_reference_list *list) {
    uint32_t found = 0;
    const reslint_node *missing = NULL;
    for (const reslint_node *n = list->first; n; n = rl_next_in_list(n)) {
        if (rl_operative_target(r, n))
            found++;
        else
            missing = n;
    }
    if (found && is_torn(list)) return "not all of it can be read as numbers of paragraphs; rewrite it";
    if (!found && (names_inserted(r, list) || (list->first->as.crossref->external && hangs_loose(r, list))))
        return "it does not say which text it means; if this one, write the new numbers";
    if (!found) return NULL;
    if (missing)
        return rl_format(r->arena, "not every number in it is one of these paragraphs (%u); rewrite it",
                         missing->as.crossref->number);
    return reason_of_range(r, list);
}
