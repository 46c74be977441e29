/* ibid: "Ibid." refers to the note just before, so the first note cannot be one; it keeps its full stop, even
 * before a comma, and its capital at the start of a note.
 *
 * Misread forms ("lbid.") come from the scanner. A text whose notes continue from another text may begin with
 * Ibid. */
#include "lib/final_marks.h"

/* The first "Ibid" or "ibid" as a word, or UINT32_MAX. */
static uint32_t find_ibid(reslint_str text, uint32_t from) {
    for (uint32_t at = rk_find(text, "bid", from); at != UINT32_MAX; at = rk_find(text, "bid", at + 1)) {
        if (at && rk_is_one(text.ptr[at - 1], "Ii") && rk_begins_word(text, at - 1) &&
            rk_ends_word(text, at + 3))
            return at - 1;
    }
    return UINT32_MAX;
}

static void check_first(reslint_ctx *ctx, const reslint_node *note) {
    const reslint_footnote *f = note->as.footnote;
    if (note != ctx->resolution->as.resolution->first_footnote || f->number != 1) return;
    rk_report(ctx, rk_place(note, 0, 4),
              "the first note cannot say “Ibid.”, which refers to the preceding note; name the source");
}

static void report_form(rk_diag d, const char *write, const char *text) {
    rk_write(&d, "%s", write);
    rk_edit(&d, d.at, text);
    rk_fix(&d, RESLINT_FIX_SAFE, "Correct the form of “Ibid.”");
    rk_at_most(&d, RESLINT_WARNING);
    rk_send(&d);
}

static void check_form(reslint_ctx *ctx, const reslint_node *note, uint32_t at) {
    const char *right = note->text.ptr[at] == 'I' || at == 0 ? "Ibid." : "ibid.";
    rk_diag d = rk_diag_at(ctx, note, at, at + 4);
    if (rk_char(note->text, at + 4) != '.') {
        rk_say(&d, "“%.4s” has no full stop; add one, since it is short for “ibidem”", note->text.ptr + at);
        report_form(d, right, right);
    } else if (at == 0 && note->text.ptr[0] == 'i') {
        rk_say(&d, "begin the note with a capital letter");
        report_form(d, right, "Ibid");
    }
}

static void check(reslint_ctx *ctx, const reslint_node *note) {
    for (uint32_t at = find_ibid(note->text, 0); at != UINT32_MAX; at = find_ibid(note->text, at + 4)) {
        if (at == 0) check_first(ctx, note);
        check_form(ctx, note, at);
    }
}

static const uint32_t kinds[] = {RESLINT_FOOTNOTE, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};

const reslint_rule reslint_rule_ibid = {
    .id = "ibid",
    .summary = "“Ibid.” follows another note, with its full stop and its capital",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
