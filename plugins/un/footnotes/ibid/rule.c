/* ibid: "Ibid." points to the note just before, so the first note cannot be one; it keeps its full stop,
 * before a comma also, and its capital at the start of a note.
 *
 * Misread forms ("lbid.") are the scanner's. A text whose notes go on from another text may begin with Ibid.
 */
#include "lib/final_marks.h"

static const char *const advice = "add one, since it is short for “ibidem”";

/* The first "Ibid" or "ibid" as a word, or UINT32_MAX. */
static uint32_t find_ibid(reslint_str text, uint32_t from) {
    for (uint32_t at = rk_find(text, "bid", from); at != UINT32_MAX; at = rk_find(text, "bid", at + 1)) {
        if (!at || (text.ptr[at - 1] != 'I' && text.ptr[at - 1] != 'i')) continue;
        if (at > 1 && rk_is_letter((unsigned char)text.ptr[at - 2])) continue;
        if (at + 3 < text.len && rk_is_letter((unsigned char)text.ptr[at + 3])) continue;
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

static void report_form(reslint_ctx *ctx, const reslint_node *note, uint32_t at, const char *message,
                        const char *write, const char *text) {
    reslint_edit edit = {rk_place(note, at, at + 4), text};
    reslint_fix fix = {"Correct the form of “Ibid.”", &edit, 1, RESLINT_FIX_SAFE};
    reslint_diag diag;
    memset(&diag, 0, sizeof diag);
    diag.at = edit.at;
    diag.message = message;
    diag.write = write;
    diag.fixes = &fix;
    diag.n_fixes = 1;
    diag.at_most = RESLINT_WARNING;
    ctx->host->report(ctx, &diag);
}

static void check_form(reslint_ctx *ctx, const reslint_node *note, uint32_t at) {
    const char *right = note->text.ptr[at] == 'I' || at == 0 ? "Ibid." : "ibid.";
    if (at + 4 >= note->text.len || note->text.ptr[at + 4] != '.')
        report_form(ctx, note, at,
                    ctx->host->format(ctx, "“%.4s” has no full stop; %s", note->text.ptr + at, advice), right,
                    right);
    else if (at == 0 && note->text.ptr[0] == 'i')
        report_form(ctx, note, at, "begin the note with a capital letter", right, "Ibid");
}

static void check(reslint_ctx *ctx, const reslint_node *note) {
    if (!note->as.footnote->number || (note->flags & RESLINT_NODE_DOUBTFUL)) return;
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
