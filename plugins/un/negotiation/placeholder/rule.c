/* placeholder: nothing is left to be filled in: "80/__", "80/XX", "__ December", "[…]", "TBC".
 *
 * Bare capitals such as XX may be the number of a section and prove nothing by themselves; dots in brackets
 * inside a quotation are an omission. */
#include "reslint/rulekit.h"

static void report(reslint_ctx *ctx, const reslint_node *block, uint32_t begin, uint32_t end) {
    reslint_str words = rk_slice(block->text, begin, end);
    if (rk_covered(block, begin, RESLINT_QUOTATION)) return;
    rk_report(ctx, rk_place(block, begin, end),
              words.len ? ctx->host->format(ctx, "“%.*s” is still to be filled in", RK_ARG(words))
                        : "these brackets are still to be filled in");
}

/* "80/__", "80/XX", "80/[": the length of what comes after a session's slash; 0 if that is a number. */
static uint32_t empty_number(reslint_str text, uint32_t at) {
    uint32_t n = 0;
    while (rk_is_one(rk_char(text, at + n), "_X[]…")) n++;
    return n && rk_ends_word(text, at + n) ? n : 0;
}

static void check_numbers(reslint_ctx *ctx, const reslint_node *block) {
    uint32_t seen = 0;
    for (uint32_t at = rk_find(block->text, "/", 0); at != UINT32_MAX && seen < RK_ENOUGH;
         at = rk_find(block->text, "/", at + 1)) {
        uint32_t n = empty_number(block->text, at + 1), begin = rk_figures_begin(block->text, at);
        if (!n || begin == at) continue;
        seen++;
        report(ctx, block, begin, at + 1 + n);
    }
}

/* Underscores where a day, a year or a number belongs. */
static void check_blanks(reslint_ctx *ctx, const reslint_node *block) {
    static const char after[] =
        " January| February| March| April| May| June| July| August| September| October|"
        " November| December| of | 19| 20|,|;|.";
    reslint_str text = block->text;
    uint32_t seen = 0;
    for (uint32_t at = rk_find(text, "__", 0); at != UINT32_MAX && seen++ < RK_ENOUGH;) {
        uint32_t end = at;
        while (rk_char(text, end) == '_') end++;
        if ((end == text.len || rk_list_at(text, end, after)) && !(at && text.ptr[at - 1] == '/'))
            report(ctx, block, at, end);
        at = rk_find(text, "__", end);
    }
}

static void check_words(reslint_ctx *ctx, const reslint_node *block) {
    static const char *const words[] = {"TBC", "TBD",    "XXXX",     "[...]",   "[…]",
                                        "[ ]", "[date]", "[number]", "[symbol]"};
    int brackets = rk_has(block->text, "[");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        for (rk_search hit = rk_look_for(block, words[i], RK_DAMAGED | RK_BRACKETED);
             (brackets || *words[i] != '[') && rk_next(&hit);)
            report(ctx, block, hit.begin, hit.end);
}

/* Brackets whose marks the host has taken out of the text: what is inside, and the slash of a number before
 * it. */
static void check_brackets(reslint_ctx *ctx, const reslint_node *block) {
    for (const reslint_node *n = rk_first(block, RESLINT_BRACKET); n; n = rk_of(n->next, RESLINT_BRACKET)) {
        reslint_str inside = rk_slice(block->text, n->in.begin, n->in.end);
        if (n->as.bracket->unclosed || n->as.bracket->ordinary) continue;
        if (rk_in_list_ci(inside, "| |...|…|date|number|symbol|tbc|tbd"))
            report(ctx, block, n->in.begin, n->in.end);
    }
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    if (rk_is_doubtful(block)) return;
    check_numbers(ctx, block);
    check_blanks(ctx, block);
    check_words(ctx, block);
    check_brackets(ctx, block);
}

static const uint32_t kinds[] = {RK_BODY, RESLINT_TITLE, RESLINT_FOOTNOTE, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_OFF},
                                       {NULL, "draft", RESLINT_WARNING},
                                       {"mun", NULL, RESLINT_WARNING},
                                       {NULL, NULL, RESLINT_ERROR}};

const reslint_rule reslint_rule_placeholder = {
    .id = "placeholder",
    .summary = "No placeholder is left to be filled in",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
