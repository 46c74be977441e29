/* footnote-marker-position: a footnote number comes after the comma, semicolon, colon or full stop.
 *
 * Two numbers at one place are separated by a comma of their own. A space before a number is left to
 * mark-spacing. */
#include "lib/final_marks.h"

/* Is the next or the previous footnote number at this offset of the same block? */
static int neighbour_at(const reslint_node *ref, uint32_t at) {
    const reslint_node *next = ref->as.noteref->next, *previous = ref->as.noteref->previous;
    return (next && next->block == ref->block && next->in.begin == at) ||
           (previous && previous->block == ref->block && previous->in.begin == at);
}

/* Moves the mark to before the number: it joins the character before, and is deleted after. */
static void report_before(reslint_ctx *ctx, const reslint_node *ref, uint32_t at) {
    const reslint_node *block = ref->block;
    uint32_t from = at - 1, tail = un_tail(block->text, at), number = ref->as.noteref->number;
    char mark = block->text.ptr[at];
    while (from && ((unsigned char)block->text.ptr[from] & 0xC0u) == 0x80u) from--;
    rk_diag d = rk_diag_on(ctx, rk_whole(ref));
    rk_say(&d, "footnote number %u comes before %s; move it after the mark", number, un_mark_name(mark));
    rk_write(&d, "…%.*s%c%u", RK_ARG(rk_slice(block->text, tail, at)), mark, number);
    rk_edit(&d, rk_place(block, from, at),
            ctx->host->format(ctx, "%.*s%c", RK_ARG(rk_slice(block->text, from, at)), mark));
    rk_edit(&d, rk_place(block, at, at + 1), "");
    rk_fix(&d, RESLINT_FIX_SAFE, "Move the number after the mark");
    rk_send(&d);
}

/* "2•10¹⁴": a power. (The host knows that the 2 of "20 km²" is not a note number.) */
static int is_exponent(const reslint_node *ref) {
    reslint_str before = rk_text_before(ref->block, ref->in.begin);
    return rk_ends_in_list(before, "•10|×10|·10| x 10|× 10") != 0;
}

static void check(reslint_ctx *ctx, const reslint_node *ref) {
    const reslint_node *block = ref->block;
    uint32_t at = ref->in.begin;
    if (!ref->as.noteref->number || ref->as.noteref->form == RESLINT_REF_DAMAGED ||
        block->kind == RESLINT_FOOTNOTE)
        return;
    if (!at || is_exponent(ref) || !rk_is_one(rk_char(block->text, at), ",;:.")) return;
    if (rk_is_one(block->text.ptr[at - 1], ",;:. "))
        return; /* marks on both sides: left to double-punctuation */
    if (block->text.ptr[at] == ',' && neighbour_at(ref, at + 1)) return;
    if (neighbour_at(ref, at)) return;
    report_before(ctx, ref, at);
}

static const uint32_t kinds[] = {RESLINT_FOOTNOTE_REFERENCE, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_WARNING}};

const reslint_rule reslint_rule_footnote_marker_position = {
    .id = "footnote-marker-position",
    .summary = "A footnote number comes after the punctuation mark",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
