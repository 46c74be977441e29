/* footnote-symbol-form: how notes name documents: by a symbol alone ("A/61/179."), resolutions by their
 * number ("Resolution 60/177, annex."), the titles of the Treaty Series and Official Records in italics.
 *
 * Italics are expected only in a file that has them elsewhere. Off by default, since it is house style. */
#include "lib/final_marks.h"

typedef struct form {
    const char *wrong, *right;
} form;

static const form forms[] = {
    {"A/RES/", "Resolution N/M"},
    {"S/RES/", "Security Council resolution N (year)"},
    {"UN Doc. ", "the symbol alone"},
    {"UN doc. ", "the symbol alone"},
    {"U.N. Doc. ", "the symbol alone"},
    {"UNTS", "United Nations, Treaty Series, vol. N, No. M"},
    {"U.N.T.S.", "United Nations, Treaty Series, vol. N, No. M"},
};

static void check_forms(reslint_ctx *ctx, const reslint_node *note) {
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        uint32_t at = rk_find(note->text, forms[i].wrong, 0), n = (uint32_t)strlen(forms[i].wrong);
        if (at == UINT32_MAX || (at && rk_is_letter((unsigned char)note->text.ptr[at - 1]))) continue;
        rk_diag d = rk_diag_at(ctx, note, at, at + n);
        rk_say(&d, "“%s” in a note: cite documents by symbol and resolutions by number", forms[i].wrong);
        rk_write(&d, "%s", forms[i].right);
        rk_send(&d);
    }
}

static void check_italics(reslint_ctx *ctx, const reslint_node *note, const char *title) {
    uint32_t at = rk_find(note->text, title, 0), n = (uint32_t)strlen(title);
    if (at == UINT32_MAX || rk_covered(note, at, RESLINT_EMPHASIS)) return;
    rk_tell(ctx, rk_place(note, at, at + n), "“%s” is the title of a publication; put it in italics", title);
}

static void check(reslint_ctx *ctx, const reslint_node *note) {
    if (!note->as.footnote->number) return;
    check_forms(ctx, note);
    if (!ctx->resolution->as.resolution->uses_emphasis) return;
    check_italics(ctx, note, "Treaty Series");
    check_italics(ctx, note, "Official Records of the ");
}

static const uint32_t kinds[] = {RESLINT_FOOTNOTE, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, NULL, RESLINT_OFF}};

const reslint_rule reslint_rule_footnote_symbol_form = {
    .id = "footnote-symbol-form",
    .summary = "Notes cite documents by symbol, with titles of publications in italics (off by default)",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
