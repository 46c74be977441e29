/* placeholder: nothing is left to be filled in: "80/__", "80/XX", "__ December", "[…]", "TBC".
 *
 * Bare capitals such as XX may be a section's number and mean nothing by themselves; dots in brackets inside
 * a quotation are an omission. */
#include "lib/body.h"

static void report(reslint_ctx *ctx, const reslint_node *block, uint32_t begin, uint32_t end) {
    reslint_str words = rk_slice(block->text, begin, end);
    if (rk_covered(block, begin, RESLINT_QUOTATION)) return;
    rk_report(ctx, rk_place(block, begin, end),
              words.len ? ctx->host->format(ctx, "“%.*s” is still to be filled in", RK_ARG(words))
                        : "these brackets are still to be filled in");
}

/* "80/__", "80/XX", "80/[": what stands behind a session's stroke; its length, 0: a number. */
static uint32_t empty_number(reslint_str text, uint32_t at) {
    uint32_t n = 0;
    while (at + n < text.len && un_in(text.ptr[at + n], "_X[]…")) n++;
    if (!n || (at + n < text.len && (rk_is_letter((unsigned char)text.ptr[at + n]) ||
                                     rk_is_digit((unsigned char)text.ptr[at + n]))))
        return 0;
    return n;
}

static void check_numbers(reslint_ctx *ctx, const reslint_node *block) {
    reslint_str text = block->text;
    uint32_t seen = 0;
    for (uint32_t at = rk_find(text, "/", 0); at != UINT32_MAX && seen < UN_ENOUGH;
         at = rk_find(text, "/", at + 1)) {
        uint32_t n = empty_number(text, at + 1), begin = at;
        while (begin && rk_is_digit((unsigned char)text.ptr[begin - 1])) begin--;
        if (!n || begin == at) continue;
        seen++;
        report(ctx, block, begin, at + 1 + n);
    }
}

/* Underscores where a day, a year or a number belongs. */
static void check_blanks(reslint_ctx *ctx, const reslint_node *block) {
    static const char *const behind[] = {" January",  " February", " March",  " April",     " May",
                                         " June",     " July",     " August", " September", " October",
                                         " November", " December", " of ",    " 19",        " 20"};
    reslint_str text = block->text;
    uint32_t seen = 0;
    for (uint32_t at = rk_find(text, "__", 0); at != UINT32_MAX && seen++ < UN_ENOUGH;) {
        uint32_t end = at;
        int blank;
        while (end < text.len && text.ptr[end] == '_') end++;
        blank = end == text.len || un_in(text.ptr[end], ",;.");
        for (size_t i = 0; i < sizeof behind / sizeof *behind; i++)
            blank = blank || rk_at(text, end, behind[i]);
        if (blank && !(at && text.ptr[at - 1] == '/')) report(ctx, block, at, end);
        at = rk_find(text, "__", end);
    }
}

static void check_words(reslint_ctx *ctx, const reslint_node *block) {
    static const char *const words[] = {"TBC",    "TBD",      "[...]",    "[…]", "[ ]",
                                        "[date]", "[number]", "[symbol]", "XXXX"};
    int bracket = block->text.len && memchr(block->text.ptr, '[', block->text.len);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        uint32_t n = (uint32_t)strlen(words[i]), seen = 0;
        if (words[i][0] == '[' && !bracket) continue;
        for (uint32_t at = rk_find(block->text, words[i], 0); at != UINT32_MAX && seen++ < UN_ENOUGH;
             at = rk_find(block->text, words[i], at + n))
            if (words[i][0] == '[' || (un_word_begins(block->text, at) && un_word_ends(block->text, at + n)))
                report(ctx, block, at, at + n);
    }
}

/* Brackets whose marks the host has taken out of the text: what is inside, and a number's stroke before. */
static void check_brackets(reslint_ctx *ctx, const reslint_node *block) {
    static const char *const insides[] = {"", " ", "...", "…", "date", "number", "symbol", "tbc", "tbd"};
    for (const reslint_node *n = rk_first(block, RESLINT_BRACKET); n; n = rk_of(n->next, RESLINT_BRACKET)) {
        reslint_str inside = rk_slice(block->text, n->in.begin, n->in.end);
        int empty = 0;
        if (n->as.bracket->unclosed || n->as.bracket->ordinary) continue;
        for (size_t i = 0; i < sizeof insides / sizeof *insides; i++)
            empty = empty || rk_is_ci(inside, insides[i]);
        if (empty) report(ctx, block, n->in.begin, n->in.end);
    }
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    if (block->flags & RESLINT_NODE_DOUBTFUL) return;
    check_numbers(ctx, block);
    check_blanks(ctx, block);
    check_words(ctx, block);
    check_brackets(ctx, block);
}

static const uint32_t kinds[] = {UN_BODY_KINDS, RESLINT_TITLE, RESLINT_FOOTNOTE, RESLINT_KIND_NONE};
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
