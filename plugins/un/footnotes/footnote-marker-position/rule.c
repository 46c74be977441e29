/* footnote-marker-position: a footnote number stands behind the comma, semicolon, colon or full stop, without
 * a space.
 *
 * Two numbers at one place are separated by a comma of their own. A number after a space in text taken from
 * pages is the extractor's space. */
#include "lib/final_marks.h"

/* Does the next, or the last, footnote number stand at this offset of the same block? */
static int neighbour_at(const reslint_node *ref, uint32_t at) {
    const reslint_node *next = ref->as.noteref->next, *previous = ref->as.noteref->previous;
    return (next && next->block == ref->block && next->in.begin == at) ||
           (previous && previous->block == ref->block && previous->in.begin == at);
}

/* Moves the mark before the number: joined to the character in front, deleted behind. */
static void report_before(reslint_ctx *ctx, const reslint_node *ref, uint32_t at) {
    const reslint_node *block = ref->block;
    uint32_t from = at - 1;
    reslint_edit edits[2];
    reslint_fix fix = {"Move the number after the mark", edits, 2, RESLINT_FIX_SAFE};
    reslint_diag diag;
    char mark = block->text.ptr[at];
    while (from && ((unsigned char)block->text.ptr[from] & 0xC0u) == 0x80u) from--;
    edits[0].at = rk_place(block, from, at);
    edits[0].text = ctx->host->format(ctx, "%.*s%c", (int)(at - from), block->text.ptr + from, mark);
    edits[1].at = rk_place(block, at, at + 1);
    edits[1].text = "";
    memset(&diag, 0, sizeof diag);
    diag.at = rk_whole(ref);
    diag.message = ctx->host->format(ctx, "footnote number %u comes before %s; move it after the mark",
                                     ref->as.noteref->number, un_mark_name(mark));
    diag.write = ctx->host->format(ctx, "…%.*s%c%u", (int)(at - un_tail(block->text, at)),
                                   block->text.ptr + un_tail(block->text, at), mark, ref->as.noteref->number);
    diag.fixes = &fix;
    diag.n_fixes = 1;
    ctx->host->report(ctx, &diag);
}

/* "2•10¹⁴", "20 km²": a power. */
static int is_exponent(const reslint_node *ref) {
    static const char *const signs[] = {"\xe2\x80\xa2"
                                        "10",
                                        "\xc3\x97"
                                        "10",
                                        "\xc2\xb7"
                                        "10",
                                        " x 10", "\xc3\x97 10"};
    static const char *const units[] = {" m", " km", " cm", " mm"};
    reslint_str before = rk_slice(ref->block->text, 0, ref->in.begin);
    uint32_t number = ref->as.noteref->number;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (rk_ends(before, signs[i])) return 1;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if ((number == 2 || number == 3) && rk_ends(before, units[i])) return 1;
    return 0;
}

static void check(reslint_ctx *ctx, const reslint_node *ref) {
    const reslint_node *block = ref->block;
    uint32_t at = ref->in.begin;
    if (!ref->as.noteref->number || ref->as.noteref->form == RESLINT_REF_DAMAGED ||
        block->kind == RESLINT_FOOTNOTE)
        return;
    if (!at || at >= block->text.len || is_exponent(ref)) return;
    if (un_in(block->text.ptr[at], ",;:.")) {
        if (un_in(block->text.ptr[at - 1], ",;:. ")) return; /* marks on both sides: double-punctuation's */
        if (block->text.ptr[at] == ',' && neighbour_at(ref, at + 1)) return;
        if (neighbour_at(ref, at)) return;
        report_before(ctx, ref, at);
        return;
    }
    if (ref->as.noteref->form == RESLINT_REF_MARKUP && block->text.ptr[at - 1] == ' ' && at > 1 &&
        !ctx->resolution->as.resolution->from_pages)
        rk_tell(ctx, rk_whole(ref), "take out the space before footnote number %u", ref->as.noteref->number);
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
