/* inner-verb-comma: a second verb of the organ takes a comma before its "and": "Welcomes the report, and
 * requests …".
 *
 * Off by default: from the words in between no program can tell for sure whether the verb is the organ's.
 * Compound openings ("Welcomes and encourages") and clauses with a subject of their own are excluded. */
#include "lib/body.h"

#define VERBS                                                                                                \
    "requests|urges|encourages|calls upon|invites|decides|reaffirms|recommends|stresses|emphasizes|"         \
    "welcomes|endorses|reiterates"

/* Where the verb at `at` ends, skipping also or further before it; `at` if there is none. */
static uint32_t verb_end(reslint_str text, uint32_t at) {
    uint32_t verb = at + rk_list_at(text, at, "also |further "), end = verb + rk_list_at(text, verb, VERBS);
    return end > verb && rk_ends_word(text, end) ? end : at;
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    reslint_str text = block->text;
    uint32_t opening = block->as.clause->opening.end;
    if (!opening) return;
    for (rk_search hit = rk_look_from(block, opening, " and ", RK_GUARD_LATER); rk_next(&hit);) {
        uint32_t end = verb_end(text, hit.end);
        /* "which encourages …, that calls upon": the verb has a subject nearby */
        if (end == hit.end || hit.begin == opening || rk_is_one(text.ptr[hit.begin - 1], ",;:") ||
            rk_has_word_of(rk_slice(text, opening, hit.begin), "which|that|who|where|it") ||
            rk_unsure(block, hit.begin, end, 0))
            continue;
        rk_diag d = rk_diag_at(ctx, block, hit.begin, end);
        rk_say(&d, "put a comma before the “and” that joins a second verb");
        rk_write(&d, ",%.*s", RK_ARG(rk_slice(text, hit.begin, end)));
        rk_edit(&d, rk_place(block, hit.begin, hit.begin + 4), ", and");
        rk_fix(&d, RESLINT_FIX_UNSAFE, "Put a comma before “and”");
        rk_send(&d);
    }
}

static const uint32_t kinds[] = {RESLINT_OPERATIVE_PARAGRAPH, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, NULL, RESLINT_OFF}};

const reslint_rule reslint_rule_inner_verb_comma = {
    .id = "inner-verb-comma",
    .summary = "A second verb in a paragraph takes a comma before its “and” (off by default)",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
