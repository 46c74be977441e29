/* footnote-ends-with-stop: a note ends with a full stop.
 *
 * A question mark, or a stop before a closing quotation mark or bracket, is an end too. A note whose last
 * word was damaged by scanning, or that may not be whole, draws nothing. */
#include "lib/final_marks.h"

static int is_closing_sign(reslint_str text, uint32_t end, uint32_t *width) {
    static const char *const signs[] = {"”", "’", ")", "]", "»", "\"", "'"};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        uint32_t n = (uint32_t)strlen(signs[i]);
        if (end >= n && memcmp(text.ptr + end - n, signs[i], n) == 0) {
            *width = n;
            return 1;
        }
    }
    return 0;
}

/* Ends with a stop, closing signs behind it aside. */
static int ends_with_stop(reslint_str text) {
    uint32_t end = text.len, width = 0;
    while (is_closing_sign(text, end, &width)) end -= width;
    return end && un_in(text.ptr[end - 1], ".?!");
}

static void check(reslint_ctx *ctx, const reslint_node *note) {
    un_closing end;
    reslint_place at;
    if (!note->as.footnote->number || !note->text.len || (note->flags & RESLINT_NODE_DOUBTFUL)) return;
    if (ends_with_stop(note->text) || un_is_tabular(note)) return;
    /* what it introduces stands below it and was not read as part of it */
    if (rk_ends(note->text, ":")) return;
    /* torn apart by page extraction */
    if (ctx->resolution->as.resolution->from_pages && rk_ends(note->text, ",")) return;
    for (const reslint_node *n = rk_first(note, RESLINT_ARTEFACT); n; n = rk_of(n->next, RESLINT_ARTEFACT))
        if (n->in.end >= note->text.len) return;
    end.node = note;
    end.inside = 0;
    end.at.end = note->text.len;
    end.at.begin = end.at.end - 1;
    while (end.at.begin && ((unsigned char)note->text.ptr[end.at.begin] & 0xC0u) == 0x80u) end.at.begin--;
    end.mark = un_in(note->text.ptr[end.at.begin], ",;:") ? note->text.ptr[end.at.begin] : 0;
    at = rk_place(note, end.at.begin, end.at.end);
    rk_report_fix(ctx, at,
                  end.mark ? ctx->host->format(ctx, "ends with %s; end the note with a full stop",
                                               un_mark_name(end.mark))
                           : "put a full stop at the end of the note",
                  un_write(ctx, &end, '.'), at, un_replacement(ctx, &end, '.'), "Put a full stop at the end",
                  end.mark ? RESLINT_FIX_UNSAFE : RESLINT_FIX_SAFE); /* it may go on elsewhere */
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
