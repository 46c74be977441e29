/* as-well-as: "as well the", "as well of": the second "as" is missing.
 *
 * "to apply as well to …" is right: after a verb form "as well" means "too". The word before tells; after a
 * comma it is always the continuation of a list. */
#include "lib/body.h"

/* Is the word after "as well" one that can only follow "as well as"? */
static int follows(reslint_str text, uint32_t at, int after_comma) {
    return rk_list_at(text, at, "the |of |a |an |its |their ") ||
           (after_comma && rk_list_at(text, at, "in |to |by |for |on "));
}

/* "affects as well the", "including as well a", "should be as well the" */
static int is_verb_form(reslint_str word) {
    return rk_in_list(word, "is|are|was|were|be|been|has|have|had|may|can|shall|should|will|would|include|"
                            "apply|affect|and|but|or") ||
           rk_ends(word, "ed") || rk_ends(word, "ing") || rk_ends(word, "es");
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    reslint_str text = block->text;
    if (block->flags & RESLINT_NODE_DOUBTFUL) return;
    for (uint32_t at = un_find_word(text, "as well", 0); at != UINT32_MAX;
         at = un_find_word(text, "as well", at + 7)) {
        uint32_t begin, end;
        int comma;
        if (at < 2 || text.ptr[at - 1] != ' ' || !rk_at(text, at + 7, " ")) continue;
        comma = text.ptr[at - 2] == ',';
        for (begin = end = at - 1; begin && rk_is_letter((unsigned char)text.ptr[begin - 1]);) begin--;
        if (!follows(text, at + 8, comma) || (!comma && is_verb_form(rk_slice(text, begin, end)))) continue;
        if (un_unsure(block, at, at + 7) || rk_covered(block, at, RESLINT_QUOTATION)) continue;
        rk_report_fix(ctx, rk_place(block, at, at + 7),
                      "“as well” joins another item here; write “as well as”", "as well as",
                      rk_place(block, at, at + 7), "as well as", "Write “as well as”", RESLINT_FIX_UNSAFE);
    }
}

static const uint32_t kinds[] = {UN_BODY_KINDS, RESLINT_KIND_NONE};
static const reslint_level levels[] = {
    {NULL, "negotiation", RESLINT_OFF}, {"mun", NULL, RESLINT_INFO}, {NULL, NULL, RESLINT_WARNING}};

const reslint_rule reslint_rule_as_well_as = {
    .id = "as-well-as",
    .summary = "“as well as” is complete",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
