/* open-brackets: text in square brackets is not agreed. During negotiation a bracket needs its partner; once
 * the text is tabled none may be left. Ordinary brackets ("[Adopted without a vote.]") are ignored. */
#include "lib/verbs.h"

static void check(reslint_ctx *ctx, const reslint_node *bracket) {
    const reslint_bracket *b = bracket->as.bracket;
    reslint_str inside = rk_slice(bracket->block->text, bracket->in.begin, bracket->in.end);
    reslint_str words = rk_first_words(inside, 8);
    reslint_place at = rk_whole(bracket); /* with its marks, which are not in the text */
    const char *dots = words.len < inside.len ? " …" : "";
    if (b->ordinary) return;
    if (!b->opens) {
        rk_report(ctx, at, "this bracket closes one that was never opened");
    } else if (b->unclosed) {
        reslint_str after = rk_slice(bracket->block->text, bracket->in.begin, bracket->block->text.len);
        rk_tell(ctx, at, "the bracket before “%.*s …” is never closed", RK_ARG(rk_first_words(after, 5)));
    } else if (rk_stage_is(ctx, "tabled") && b->depth <= 1) {
        rk_tell(ctx, at,
                "still has text in brackets: “[%.*s%s]”; before tabling, keep or "
                "delete the text and remove the brackets",
                RK_ARG(words), dots);
    }
}

static const reslint_level levels[] = {{NULL, NULL, RESLINT_ERROR}};
static const uint32_t kinds[] = {RESLINT_BRACKET, RESLINT_KIND_NONE};

extern const reslint_rule reslint_rule_open_brackets;
const reslint_rule reslint_rule_open_brackets = {
    .id = "open-brackets",
    .summary = "Brackets of negotiated text are paired, and none is left when the text is tabled",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
