/* footnote-unused: a note has its number in the text.
 *
 * Numbers that a scanner damaged may be the missing ones: as long as there are enough of them, nothing is
 * reported. If no note at all has its number, the text lost them together (it was copied as plain text): that
 * is reported once, as info. */
#include "lib/note_text.h"

#include <stdlib.h>

static int is_unused(const reslint_node *note) {
    return note->as.footnote->number && !note->as.footnote->references;
}

/* Are these figures in the text between `from` and `until`, whether joined to a word or mark or on their
 * own? */
static int stands_in(reslint_str text, uint32_t from, uint32_t until, uint32_t number) {
    char digits[12];
    uint32_t n = 0;
    for (uint32_t v = number; v; v /= 10) digits[n++] = (char)('0' + v % 10);
    for (uint32_t at = from; at + n <= until; at++) {
        uint32_t i = 0;
        while (i < n && text.ptr[at + i] == digits[n - 1 - i]) i++;
        if (i == n && (at + n >= text.len || !rk_is_digit((unsigned char)text.ptr[at + n]))) return 1;
    }
    return 0;
}

/* In a text whose numbers run on from words, one may have been taken for part of a word or year ("Agenda
 * 21,3"): could it be between its neighbours? */
static int may_be_hidden(const reslint_node *ref, uint32_t number) {
    const reslint_node *before = NULL, *after = ref, *block;
    uint32_t steps = 0;
    for (; after && !(before && after->as.noteref->number > number); after = after->as.noteref->next)
        if (after->as.noteref->number == number - 1) before = after;
    if (!after) return 1;
    for (block = before->block; block && steps++ < 64; block = block->next) {
        uint32_t from = block == before->block ? before->in.begin : 0;
        if (stands_in(block->text, from, block == after->block ? after->in.begin : block->text.len, number))
            return 1;
        if (block == after->block) return 0;
    }
    return 1;
}

/* What is asked about many notes and worked out once. */
enum { ASKED = 1024 };
typedef struct finder {
    reslint_ctx *ctx;
    int marked_up;
    uint32_t *in_masthead, n_in_masthead; /* numbers there, where the host does not look; ascending */
    unsigned char hidden[ASKED];          /* by number: 1 no, 2 perhaps */
} finder;

static const reslint_node *first_in_mastheads(const reslint_node *line) {
    for (line = rk_of(line, RESLINT_MASTHEAD); line; line = rk_of(line->next, RESLINT_MASTHEAD)) {
        const reslint_node *ref = rk_first(line, RESLINT_FOOTNOTE_REFERENCE);
        if (ref) return ref;
    }
    return NULL;
}

static const reslint_node *next_in_mastheads(const reslint_node *ref) {
    const reslint_node *next = rk_of(ref->next, RESLINT_FOOTNOTE_REFERENCE);
    return next ? next : first_in_mastheads(ref->block->next);
}

static int by_number(const void *a, const void *b) {
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static int find_masthead(finder *f) {
    const reslint_node *first = first_in_mastheads(f->ctx->resolution->first_child);
    uint32_t n = 0;
    for (const reslint_node *ref = first; ref; ref = next_in_mastheads(ref)) n++;
    f->in_masthead = rk_alloc(f->ctx, (n + 1) * sizeof *f->in_masthead);
    if (!f->in_masthead) return 0;
    for (const reslint_node *ref = first; ref; ref = next_in_mastheads(ref))
        f->in_masthead[f->n_in_masthead++] = ref->as.noteref->number;
    qsort(f->in_masthead, f->n_in_masthead, sizeof *f->in_masthead, by_number);
    return 1;
}

static int in_masthead(const finder *f, uint32_t number) {
    return bsearch(&number, f->in_masthead, f->n_in_masthead, sizeof number, by_number) != NULL;
}

/* may_be_hidden(), once for each number. */
static int is_hidden(finder *f, uint32_t number) {
    const reslint_node *first = f->ctx->resolution->as.resolution->first_reference;
    if (number >= ASKED) return may_be_hidden(first, number);
    if (!f->hidden[number]) f->hidden[number] = may_be_hidden(first, number) ? 2 : 1;
    return f->hidden[number] == 2;
}

static int is_worth_saying(finder *f, const reslint_node *note) {
    uint32_t number = note->as.footnote->number;
    if (!is_unused(note)) return 0;
    if (!f->marked_up && is_hidden(f, number)) return 0;
    return !un_elsewhere(f->ctx, number, 0) && !in_masthead(f, number);
}

static reslint_place number_of(const reslint_node *note) {
    const reslint_node *label = rk_label(note);
    return rk_whole(label ? label : note);
}

static void report_all(reslint_ctx *ctx, const reslint_node *note, uint32_t n) {
    rk_diag d = rk_diag_on(ctx, number_of(note));
    rk_say(&d, "none of the %u notes is referred to in the text", n);
    rk_at_most(&d, RESLINT_INFO);
    rk_send(&d);
}

static void check(reslint_ctx *ctx, const reslint_node *node) {
    const reslint_resolution *resolution = node->as.resolution;
    uint32_t unused = 0, notes = 0;
    finder f = {ctx, un_all_marked_up(resolution->first_reference), NULL, 0, {0}};
    for (const reslint_node *n = resolution->first_footnote; n; n = n->as.footnote->next) {
        notes += n->as.footnote->number != 0;
        if (is_unused(n)) unused++;
    }
    if (!unused || un_damaged(resolution->first_reference) >= unused) return;
    if (unused == notes && unused > 1) {
        report_all(ctx, resolution->first_footnote, unused);
        return;
    }
    if (!find_masthead(&f)) return;
    for (const reslint_node *n = resolution->first_footnote; n; n = n->as.footnote->next)
        if (is_worth_saying(&f, n))
            rk_report(ctx, number_of(n),
                      "is not referred to in the text; put the number where it belongs or delete the note");
}

static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};

const reslint_rule reslint_rule_footnote_unused = {
    .id = "footnote-unused",
    .summary = "Every note is referred to in the text",
    .levels = levels,
    .check = check,
    .flags = RESLINT_RULE_WHOLE,
};
