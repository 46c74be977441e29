/* opening-comma: no comma parts the verb of a paragraph from its object: "Recalling, its resolution".
 *
 * A comma may follow the verb where a phrase is set off ("Recalling, in this regard, its resolution"), so that only
 * words are looked for that begin an object. */
#include "reslint/rulekit.h"

/* Words that begin the object of a verb and never a phrase that is set off. */
static int begins_object(reslint_str word) {
    return rk_in_list_ci(
        word, "its|that|the|all|a|an|these|those|this|their|States|Member|his|her|each|every|both");
}

/* A second comma soon after the first sets a phrase off: "Noting, the day before, that …". */
static int is_set_off(reslint_str text, uint32_t comma) {
    enum { NEAR = 60 };
    uint32_t next = rk_find(text, ",", comma + 1), left = next == UINT32_MAX ? 0 : next + 2;
    return left && left < text.len && next - comma < NEAR && begins_object(rk_word(text, left));
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    const reslint_clause *c = block->as.clause;
    if (!c || c->opening.end <= c->opening.begin || !c->opening_known) return;
    uint32_t comma = c->opening.end;
    if (comma + 2 >= block->text.len || !rk_at(block->text, comma, ", ")) return;
    reslint_str word = rk_word(block->text, comma + 2);
    if (!begins_object(word) || is_set_off(block->text, comma) ||
        rk_unsure(block, comma, comma + 1, RK_QUOTED) || rk_cut_inside(block, comma, comma + 1))
        return;
    rk_diag d = rk_diag_at(ctx, block, comma, comma + 1);
    rk_say(&d, "take out the comma between the verb and its object");
    rk_write(&d, "%.*s %.*s …", RK_ARG(rk_text_in(block, c->opening)), RK_ARG(word));
    rk_edit(&d, d.at, "");
    rk_fix(&d, RESLINT_FIX_UNSAFE, "Take out the comma");
    rk_send(&d);
}

static const uint32_t kinds[] = {RK_BODY, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_INFO}, {NULL, NULL, RESLINT_WARNING}};

extern const reslint_rule reslint_rule_opening_comma;
const reslint_rule reslint_rule_opening_comma = {
    .id = "opening-comma",
    .summary = "No comma comes between the verb that opens a paragraph and its object",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
