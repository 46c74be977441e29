/* footnote-ends-with-stop: a note ends with a full stop.
 *
 * A question mark, or a stop before a closing quotation mark or bracket, ends it too. A note that may not be
 * complete gets no finding. */
#include "lib/final_marks.h"

/* Does it end with a stop, apart from closing marks after it? */
static int ends_with_stop(reslint_str text) {
    uint32_t width;
    while ((width = rk_ends_in_list(text, "”|’|)|]|»|\"|'")) != 0) text.len -= width;
    return text.len && rk_is_one(text.ptr[text.len - 1], ".?!");
}

static void check(reslint_ctx *ctx, const reslint_node *note) {
    un_closing end;
    if (!note->as.footnote->number || !note->text.len) return;
    if (ends_with_stop(note->text) || un_is_tabular(note)) return;
    /* what it introduces is below it and was not read as part of it */
    if (rk_ends(note->text, ":")) return;
    /* torn apart by page extraction */
    if (ctx->resolution->as.resolution->from_pages && rk_ends(note->text, ",")) return;
    end.node = note;
    end.inside = 0;
    end.at.end = note->text.len;
    end.at.begin = end.at.end - 1;
    while (end.at.begin && ((unsigned char)note->text.ptr[end.at.begin] & 0xC0u) == 0x80u) end.at.begin--;
    end.mark = rk_is_one(note->text.ptr[end.at.begin], ",;:") ? note->text.ptr[end.at.begin] : 0;
    rk_diag d = rk_diag_on(ctx, rk_place_in(note, end.at));
    if (end.mark)
        rk_say(&d, "ends with %s; end the note with a full stop", un_mark_name(end.mark));
    else
        rk_say(&d, "put a full stop at the end of the note");
    rk_write(&d, "%s", un_write(ctx, &end, '.'));
    rk_edit(&d, d.at, un_replacement(ctx, &end, '.'));
    rk_fix(&d, end.mark ? RESLINT_FIX_UNSAFE : RESLINT_FIX_SAFE, /* it may continue elsewhere */
           "Put a full stop at the end");
    rk_send(&d);
}

static const uint32_t kinds[] = {RESLINT_FOOTNOTE, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_WARNING}};

const reslint_rule reslint_rule_footnote_ends_with_stop = {
    .id = "footnote-ends-with-stop",
    .summary = "A note ends with a full stop",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
