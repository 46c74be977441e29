/* reference-stale: a reference that stayed as it was although the number of its paragraph changed. Only a
 * comparison with the earlier version (--base FILE) can show this: the paragraph that it names now exists,
 * and is the wrong one.
 *
 * References are compared list by list ("paragraphs 2, 3 and 5 above"), in order, and only if the words
 * around them are the same in both versions. A number that is already what it should be, or that is neither
 * the earlier one nor the right one, was changed by somebody who knew why: it is left alone. */
#include "reslint/base.h"
#include "reslint/rulekit.h"

enum { MOST_LISTS = 64, MOST_ITEMS = 32, WORDS_AROUND = 3 };

typedef struct list {
    const reslint_node *items[MOST_ITEMS];
    uint32_t len;
} list;

typedef struct lists {
    list items[MOST_LISTS];
    uint32_t len;
} lists;

static const reslint_node *next_below(const reslint_node *node, const reslint_node *root) {
    if (node->first_child) return node->first_child;
    while (node != root && !node->next) node = node->parent;
    return node == root ? NULL : node->next;
}

/* The first reference of a list has the word "paragraph" before its number. */
static int begins_list(const reslint_node *reference) {
    return reference->in.begin < reference->as.crossref->number_at.begin;
}

static void gather(const reslint_node *paragraph, lists *out) {
    for (const reslint_node *n = paragraph; n; n = next_below(n, paragraph)) {
        if (n->kind != RESLINT_CROSS_REFERENCE) continue;
        if (begins_list(n) && out->len < MOST_LISTS) out->items[out->len++].len = 0;
        if (!out->len) continue;
        list *last = &out->items[out->len - 1];
        if (last->len < MOST_ITEMS) last->items[last->len++] = n;
    }
}

static reslint_span number_of(const list *l, uint32_t i) {
    return l->items[i]->as.crossref->number_at;
}

/* The text before item `i`: from the item before it, or a few words back. */
static reslint_str words_before(const list *l, uint32_t i) {
    reslint_str text = l->items[i]->block->text;
    uint32_t end = number_of(l, i).begin, at = i ? number_of(l, i - 1).end : l->items[0]->in.begin;
    for (uint32_t words = 0; !i && at && words <= WORDS_AROUND; words++) {
        at--;
        while (at && text.ptr[at - 1] != ' ') at--;
    }
    return rk_slice(text, at, end);
}

static reslint_str words_after(const list *l) {
    reslint_str text = l->items[0]->block->text;
    uint32_t at = number_of(l, l->len - 1).end, end = at;
    for (uint32_t words = 0; end < text.len && words < WORDS_AROUND; words++) {
        end++;
        while (end < text.len && text.ptr[end] != ' ') end++;
    }
    return rk_slice(text, at, end);
}

/* Are the words the same, apart from the numbers? */
static int same_words(const list *a, const list *b) {
    if (a->len != b->len || !rk_same(words_after(a), words_after(b))) return 0;
    for (uint32_t i = 0; i < a->len; i++)
        if (!rk_same(words_before(a, i), words_before(b, i))) return 0;
    return 1;
}

/* Which list of the earlier paragraph corresponds to `now`: the nth of those with the same words is the nth
 * there too, if there are equally many. */
static const list *counterpart(const lists *before, const lists *all, const list *now) {
    uint32_t here = 0, there = 0, nth = 0;
    const list *found = NULL;
    for (uint32_t i = 0; i < all->len; i++) {
        if (!same_words(&all->items[i], now)) continue;
        if (&all->items[i] == now) nth = here;
        here++;
    }
    for (uint32_t i = 0; i < before->len; i++)
        if (same_words(&before->items[i], now) && there++ == nth) found = &before->items[i];
    return here == there ? found : NULL;
}

static int is_plain(const reslint_node *reference) {
    const reslint_crossref *xref = reference->as.crossref;
    return !xref->external && !xref->suffix;
}

/* The paragraph of the earlier version that was named. */
static const reslint_node *named(const list *before, uint32_t i) {
    const reslint_node *target = before->items[i]->as.crossref->target;
    return target && target->kind == RESLINT_OPERATIVE_PARAGRAPH ? target : NULL;
}

/* "3 to 5" between items i and i + 1? */
static int is_range(const list *l, uint32_t i) {
    if (i + 1 >= l->len) return 0;
    reslint_str join = rk_slice(l->items[0]->block->text, number_of(l, i).end, number_of(l, i + 1).begin);
    return rk_find(join, "and", 0) == UINT32_MAX && rk_find(join, "or", 0) == UINT32_MAX &&
           rk_find(join, ",", 0) == UINT32_MAX;
}

/* What each number of a list should be; `certain` is 0 if a person has to look. */
typedef struct wanted {
    uint32_t numbers[MOST_ITEMS]; /* 0: not known */
    int certain, complete, descending;
} wanted;

/* Is every paragraph of an earlier range still inside it? */
static int range_holds(reslint_ctx *ctx, const reslint_base *base, const list *before, uint32_t i,
                       const wanted *want) {
    const reslint_node *n = named(before, i), *end = named(before, i + 1);
    if (want->numbers[i] >= want->numbers[i + 1]) return 0;
    for (; n && n != end; n = n->as.clause->next) {
        const reslint_node *now = base->now(ctx, n);
        if (now &&
            (now->as.clause->number < want->numbers[i] || now->as.clause->number > want->numbers[i + 1]))
            return 0;
    }
    return n != NULL;
}

static void find_wanted(reslint_ctx *ctx, const reslint_base *base, const list *before, wanted *want) {
    uint32_t *numbers = want->numbers;
    int sortable = 1;
    want->certain = want->complete = 1;
    want->descending = 0;
    for (uint32_t i = 0; i < before->len; i++) {
        const reslint_node *target = named(before, i), *meant = target ? base->now(ctx, target) : NULL;
        numbers[i] = meant && !meant->as.clause->suffix ? meant->as.clause->number : 0;
        if (!numbers[i]) want->complete = 0;
        if (is_range(before, i) || before->items[i]->as.crossref->point.len) sortable = 0;
    }
    if (!want->complete) return;
    /* "paragraphs 2 and 3" whose paragraphs were swapped are still 2 and 3 */
    for (uint32_t i = 1; sortable && i < before->len; i++)
        for (uint32_t j = i; j && numbers[j - 1] > numbers[j]; j--) {
            uint32_t swap = numbers[j];
            numbers[j] = numbers[j - 1], numbers[j - 1] = swap;
        }
    for (uint32_t i = 0; i + 1 < before->len; i++) {
        if (numbers[i] >= numbers[i + 1]) want->descending = 1;
        if (is_range(before, i) && !range_holds(ctx, base, before, i, want)) want->certain = 0;
    }
}

/* The list with the numbers that it should have: "paragraphs 1 and 2". */
static const char *written(reslint_ctx *ctx, const list *l, const wanted *want) {
    reslint_str text = l->items[0]->block->text;
    const char *out = "";
    uint32_t at = l->items[0]->in.begin;
    for (uint32_t i = 0; i < l->len; i++) {
        reslint_span number = number_of(l, i);
        uint32_t right = want->numbers[i] ? want->numbers[i] : l->items[i]->as.crossref->number;
        out = ctx->host->format(ctx, "%s%.*s%u", out, RK_ARG(rk_slice(text, at, number.begin)), right);
        at = number.end;
    }
    return out;
}

static void report(reslint_ctx *ctx, const list *now, uint32_t i, uint32_t was, const wanted *want) {
    const char *number = ctx->host->format(ctx, "%u", want->numbers[i]);
    reslint_place at = rk_place(now->items[i]->block, number_of(now, i).begin, number_of(now, i).end);
    const char *message =
        ctx->host->format(ctx, "%s %u of the earlier version is now %s", rk_paragraph(ctx), was, number);
    if (want->descending)
        rk_report(ctx, at, message);
    else
        rk_report_fix(ctx, at, message, written(ctx, now, want), at, number,
                      ctx->host->format(ctx, "Write “%s”", number),
                      want->certain ? RESLINT_FIX_SAFE : RESLINT_FIX_UNSAFE);
}

/* Its paragraph was deleted, and one that had another number has moved up to the number. */
static void look_at_successor(reslint_ctx *ctx, const reslint_base *base, const reslint_node *reference) {
    const reslint_crossref *xref = reference->as.crossref;
    const reslint_node *was = xref->target ? base->before(ctx, xref->target) : NULL;
    if (!was || was->as.clause->number == xref->number) return;
    rk_tell(ctx, rk_place(reference->block, xref->number_at.begin, xref->number_at.end),
            "%s %u of the earlier version is no longer there, and the present "
            "%u was %u; correct the reference",
            rk_paragraph(ctx), xref->number, xref->number, was->as.clause->number);
}

static int is_among(uint32_t number, const uint32_t *numbers, uint32_t count) {
    for (uint32_t i = 0; i < count; i++)
        if (numbers[i] == number) return 1;
    return 0;
}

static void check_list(reslint_ctx *ctx, const reslint_base *base, const list *now, const list *before,
                       int sure) {
    wanted want;
    for (uint32_t i = 0; i < now->len; i++)
        if (!is_plain(now->items[i])) return; /* those before it have the same words */
    find_wanted(ctx, base, before, &want);
    if (!sure) want.certain = 0;
    for (uint32_t i = 0; i < now->len; i++) {
        const reslint_node *target = named(before, i);
        uint32_t number = now->items[i]->as.crossref->number, was = before->items[i]->as.crossref->number;
        if (!target || number != was) continue; /* changed by hand */
        if (!base->now(ctx, target))
            look_at_successor(ctx, base, now->items[i]);
        else if (want.numbers[i] && want.numbers[i] != number &&
                 (want.complete || !is_among(number, want.numbers, now->len)))
            report(ctx, now, i, was, &want);
    }
}

/* Can each reference of the paragraph be traced to the earlier version? One in new words may be stale too, or
 * may have been written for the new numbers: in that case the others are not fixed on their own. */
static int is_all_known(const lists *now, const lists *before) {
    for (uint32_t i = 0; i < now->len; i++)
        if (is_plain(now->items[i].items[0]) && !counterpart(before, now, &now->items[i])) return 0;
    return 1;
}

static void check(reslint_ctx *ctx, const reslint_node *paragraph) {
    const reslint_base *base = (const reslint_base *)ctx->host->extension(RESLINT_BASE_ID);
    const reslint_node *before = base ? base->before(ctx, paragraph) : NULL;
    lists *both = before ? (lists *)rk_alloc(ctx, 2 * sizeof *both) : NULL;
    if (!both) return;
    gather(paragraph, &both[0]);
    gather(before, &both[1]);
    int sure = is_all_known(&both[0], &both[1]);
    for (uint32_t i = 0; i < both[0].len; i++) {
        const list *now = &both[0].items[i], *then = counterpart(&both[1], &both[0], now);
        if (then) check_list(ctx, base, now, then, sure);
    }
}

static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};
static const uint32_t kinds[] = {RESLINT_OPERATIVE_PARAGRAPH, RESLINT_KIND_NONE};

extern const reslint_rule reslint_rule_reference_stale;
const reslint_rule reslint_rule_reference_stale = {
    .id = "reference-stale",
    .summary = "A reference still points to its paragraph when numbers change (with --base)",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
