/* opening-comma: no comma parts the verb of a paragraph from its object: "Recalling, its resolution".
 *
 * A comma may follow the verb where a phrase is set off ("Recalling, in this regard, its resolution"), so that only
 * words are looked for that begin an object. */
#include "lib/body.h"

/* Words that begin the object of a verb and never a phrase that is set off. */
static int begins_object(reslint_str word) {
    static const char *const words[] = {"its",   "that",  "the",  "all",   "a",      "an",
                                        "these", "those", "this", "their", "States", "Member",
                                        "his",   "her",   "each", "every", "both",   NULL};
    return rk_among(word, words);
}

/* A second comma soon after the first sets a phrase off: "Noting, the day before, that …". */
static int is_set_off(reslint_str text, uint32_t comma) {
    enum { NEAR = 60 };
    uint32_t next = rk_find(text, ",", comma + 1), left = next == UINT32_MAX ? 0 : next + 2;
    return left && left < text.len && next - comma < NEAR && begins_object(rk_word(text, left));
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    const reslint_clause *c = block->as.clause;
    reslint_str text = block->text;
    uint32_t comma;
    if (!c || (block->flags & RESLINT_NODE_DOUBTFUL) || c->opening.end <= c->opening.begin ||
        !c->opening_known)
        return;
    comma = c->opening.end;
    if (comma + 2 >= text.len || text.ptr[comma] != ',' || text.ptr[comma + 1] != ' ') return;
    if (!begins_object(rk_word(text, comma + 2)) || is_set_off(text, comma) ||
        un_unsure(block, comma, comma + 1) || un_cut_inside(block, comma, comma + 1))
        return;
    reslint_str word = rk_word(text, comma + 2);
    rk_report_fix(
        ctx, rk_place(block, comma, comma + 1), "take out the comma between the verb and its object",
        ctx->host->format(ctx, "%.*s %.*s …", RK_ARG(rk_slice(text, c->opening.begin, comma)), RK_ARG(word)),
        rk_place(block, comma, comma + 1), "", "Take out the comma", RESLINT_FIX_UNSAFE);
}

static const uint32_t kinds[] = {UN_BODY_KINDS, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_INFO}, {NULL, NULL, RESLINT_WARNING}};

extern const reslint_rule reslint_rule_opening_comma;
const reslint_rule reslint_rule_opening_comma = {
    .id = "opening-comma",
    .summary = "No comma comes between the verb that opens a paragraph and its object",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
