/* seized-last: "Decides to remain actively seized of the matter" is the last paragraph of a Security Council
 * resolution. A text without such a paragraph is not reported. */
#include "lib/body.h"

static void check(reslint_ctx *ctx, const reslint_node *paragraph) {
    reslint_str text = paragraph->text;
    uint32_t at = un_find_word(text, "seized", 0);
    if (at == UINT32_MAX || at > 60 || !paragraph->as.clause->next) return;
    if (rk_find(text, "remain", 0) > at || paragraph->as.clause->next->as.clause->after_break) return;
    rk_report(ctx, rk_place(paragraph, at, at + 6),
              "move the paragraph in which the Council remains seized of the matter to the end");
}

static const uint32_t kinds[] = {RESLINT_OPERATIVE_PARAGRAPH, RESLINT_KIND_NONE};
static const reslint_level levels[] = {
    {NULL, "negotiation", RESLINT_OFF}, {"sc", NULL, RESLINT_WARNING}, {NULL, NULL, RESLINT_OFF}};

const reslint_rule reslint_rule_seized_last = {
    .id = "seized-last",
    .summary = "The Council remains seized of the matter in the last paragraph",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
