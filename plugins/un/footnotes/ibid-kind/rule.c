/* ibid-kind: what comes after "Ibid." must fit the source that it refers to: a volume and number belong to
 * the Treaty Series, a supplement to the Official Records.
 *
 * The source is found by going back over notes that are themselves Ibid.; if the notes are not numbered
 * consecutively, or the source is in another text, nothing is reported. */
#include "lib/final_marks.h"

/* The note that "Ibid." refers to, or NULL. */
static const reslint_node *root_of(const reslint_node *note) {
    for (;;) {
        const reslint_node *before = note->as.footnote->previous;
        if (!before || before->as.footnote->number + 1 != note->as.footnote->number) return NULL;
        note = before;
        if (!rk_starts(note->text, "Ibid") && !rk_starts(note->text, "ibid")) break;
    }
    /* misread: "lbid.", "|bid." */
    return rk_find(note->text, "bid.", 0) < 4 ? NULL : note;
}

static int says(const reslint_node *note, const char *words) {
    return rk_find(note->text, words, 0) != UINT32_MAX;
}

static void check(reslint_ctx *ctx, const reslint_node *note) {
    const reslint_node *root;
    const char *kind = NULL;
    reslint_str text = note->text;
    if (!rk_starts(text, "Ibid.,")) return;
    root = root_of(note);
    if (!root) return;
    if (rk_starts(text, "Ibid., vol. ") && says(note, "No. ") && !says(note, "Supplement") &&
        !says(root, "Treaty Series"))
        kind = "a volume of the Treaty Series";
    else if (says(note, "Supplement No. ") && !says(note, "Official Records") &&
             !says(root, "Official Records"))
        kind = "a supplement of Official Records";
    if (!kind) return;
    rk_tell(ctx, rk_place(note, 0, 5),
            "“Ibid.” with %s refers to note %u, which cites no such source; name the "
            "source here",
            kind, root->as.footnote->number);
}

static const uint32_t kinds[] = {RESLINT_FOOTNOTE, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};

const reslint_rule reslint_rule_ibid_kind = {
    .id = "ibid-kind",
    .summary = "“Ibid.” with a volume or supplement refers to a source that has one",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
