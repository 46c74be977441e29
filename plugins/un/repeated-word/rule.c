/* repeated-word: the same word twice running, "of of the".
 *
 * Words that do follow themselves (that that, had had), names (Pago Pago), figures and the words of open
 * proposals are let be. */
#include "../body.h"

static int may_repeat(reslint_str word) {
    static const char *const words[] = {"that", "had", "more", "face", "mutatis", "bora", "non", "step"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (rk_is_ci(word, words[i])) return 1;
    return 0;
}

static int in_word(char c) {
    return rk_is_letter((unsigned char)c) || c == '-';
}

static uint32_t word_end(reslint_str text, uint32_t at) {
    while (at < text.len && in_word(text.ptr[at])) at++;
    return at;
}

static int same_word(reslint_str a, reslint_str b) {
    if (a.len != b.len || !a.len) return 0;
    for (uint32_t i = 0; i < a.len; i++)
        if (rk_lower((unsigned char)a.ptr[i]) != rk_lower((unsigned char)b.ptr[i])) return 0;
    /* two capitals: a name */
    return !(b.ptr[0] >= 'A' && b.ptr[0] <= 'Z');
}

static void report(reslint_ctx *ctx, const reslint_node *block, reslint_span first, reslint_span second) {
    reslint_str word = rk_slice(block->text, first.begin, first.end);
    rk_report_fix(ctx, rk_place(block, first.begin, second.end),
                  ctx->host->format(ctx, "“%.*s” stands twice", RK_ARG(word)),
                  ctx->host->format(ctx, "%.*s", RK_ARG(word)), rk_place(block, first.end, second.end), "",
                  "Leave one out", RESLINT_FIX_UNSAFE);
}

static int is_slip(const reslint_node *block, reslint_span last, reslint_span word) {
    reslint_str text = block->text, again = rk_slice(text, word.begin, word.end);
    return word.end - word.begin > 1 && un_word_ends(text, word.end) && !may_repeat(again) &&
           !un_unsure(block, last.begin, word.end) && !un_cut_inside(block, last.end, word.begin);
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    reslint_str text = block->text;
    uint32_t at = 0, seen = 0;
    reslint_span last = {0, 0};
    if (block->flags & RESLINT_NODE_DOUBTFUL) return;
    while (at < text.len && seen < UN_ENOUGH) {
        reslint_span word = {at, at};
        if (!in_word(text.ptr[at])) {
            at++;
            continue;
        }
        at = word.end = word_end(text, at);
        if (last.end && last.end + 1 == word.begin && last.end - last.begin == at - word.begin &&
            text.ptr[last.end] == ' ' &&
            same_word(rk_slice(text, last.begin, last.end), rk_slice(text, word.begin, at))) {
            seen++;
            if (is_slip(block, last, word)) report(ctx, block, last, word);
        }
        last = word;
    }
}

static const uint32_t kinds[] = {UN_BODY_KINDS, RESLINT_TITLE, RESLINT_FOOTNOTE, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, NULL, RESLINT_WARNING}};

const reslint_rule reslint_rule_repeated_word = {
    .id = "repeated-word",
    .summary = "The same word does not stand twice running",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
