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

/* Letters, bytes past ASCII and the hyphen; every byte of a text is asked about, so most with one question.
 */
static int in_word(char c) {
    unsigned char byte = (unsigned char)c;
    return (unsigned char)((byte | 0x20) - 'a') < 26 || byte >= 0x80 || byte == '-';
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

/* Words that begin with the same letter and have one blank between them are worth a second look. */
static int may_be_same(reslint_str text, reslint_span word) {
    uint32_t next = word.end + 1;
    return word.begin < word.end && next < text.len && text.ptr[word.end] == ' ' &&
           ((text.ptr[word.begin] ^ text.ptr[next]) & 0xDF) == 0;
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    reslint_str text = block->text;
    uint32_t at = 0, seen = 0;
    if (block->flags & RESLINT_NODE_DOUBTFUL) return;
    while (at < text.len && seen < UN_ENOUGH) {
        reslint_span word = {at, word_end(text, at)}, next;
        at = word.end + 1;
        if (!may_be_same(text, word)) continue;
        next = (reslint_span){at, word_end(text, at)};
        if (!same_word(rk_slice(text, word.begin, word.end), rk_slice(text, next.begin, next.end))) continue;
        seen++;
        if (is_slip(block, word, next)) report(ctx, block, word, next);
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
