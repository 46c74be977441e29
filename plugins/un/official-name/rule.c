/* official-name: a long official name with one word wrong: "Convention of the Rights of the Child", "small
 * island development States".
 *
 * A run of words is compared with each name of the list: the first, second and last words agree, exactly one
 * between differs. In names of four words the differing one must resemble the right one. What is itself a
 * name is right. */
#include "../body.h"
#include "names.h"

enum { WORDS = 24, N_NAMES = sizeof un_official_names / sizeof *un_official_names };

typedef struct words {
    reslint_span at[WORDS];
    uint32_t n;
} words;

/* Words from `at` on, at most `most`, up to a mark that no name holds. */
static void read_words(reslint_str s, uint32_t at, uint32_t most, words *out) {
    out->n = 0;
    while (at < s.len && out->n < most) {
        uint32_t end = at;
        while (end < s.len && s.ptr[end] != ' ') end++;
        out->at[out->n].begin = at;
        out->at[out->n++].end = end;
        at = end + 1;
    }
}

static reslint_str word_of(reslint_str s, reslint_span at) {
    return rk_slice(s, at.begin, at.end);
}

/* The same word, a mark behind it aside. */
static int same_end(reslint_str text, reslint_str name) {
    return text.len >= name.len && memcmp(text.ptr, name.ptr, name.len) == 0 &&
           un_word_ends(text, name.len) && (text.len == name.len || !un_in(text.ptr[name.len], "-/"));
}

/* Do two words begin alike, or are both small words ("of", "on", "for")? */
static int alike(reslint_str a, reslint_str b) {
    uint32_t n = 0;
    if (a.len <= 4 && b.len <= 4)
        return rk_lower((unsigned char)*a.ptr) == *a.ptr && rk_lower((unsigned char)*b.ptr) == *b.ptr;
    while (n < a.len && n < b.len && a.ptr[n] == b.ptr[n]) n++;
    return n >= 4 && a.len - n <= 5 && b.len - n <= 5; /* other endings: "development" for "developing" */
}

/* The one word of the text that differs from the name; n: not exactly one. */
static uint32_t one_wrong(reslint_str text, const words *t, reslint_str name, const words *w) {
    uint32_t wrong = w->n;
    if (t->n < w->n || !same_end(word_of(text, t->at[w->n - 1]), word_of(name, w->at[w->n - 1]))) return w->n;
    for (uint32_t i = 0; i + 1 < w->n; i++) {
        reslint_str a = word_of(text, t->at[i]), b = word_of(name, w->at[i]);
        if (rk_same(a, b)) continue;
        if (i < 2 || wrong != w->n || !a.len || un_in(a.ptr[a.len - 1], ",;.:") || !alike(a, b)) return w->n;
        wrong = i;
    }
    return wrong;
}

static void compare(reslint_ctx *ctx, const reslint_node *block, uint32_t at, const char *name) {
    reslint_str text = block->text, right = {name, (uint32_t)strlen(name)};
    words w, t;
    uint32_t wrong;
    reslint_str word, better;
    read_words(right, 0, WORDS, &w);
    if (w.n < 4) return;
    read_words(text, at, w.n, &t);
    wrong = one_wrong(text, &t, right, &w);
    if (wrong == w.n || rk_covered(block, at, RESLINT_QUOTATION) || un_unsure(block, at, t.at[w.n - 1].end))
        return;
    word = word_of(text, t.at[wrong]);
    better = word_of(right, w.at[wrong]);
    rk_report_fix(ctx, rk_place(block, t.at[wrong].begin, t.at[wrong].end),
                  ctx->host->format(ctx, "“%.*s”: the official name is “%s”", RK_ARG(word), name), name,
                  rk_place(block, t.at[wrong].begin, t.at[wrong].end),
                  ctx->host->format(ctx, "%.*s", RK_ARG(better)), "Write the official name",
                  RESLINT_FIX_UNSAFE);
}

/* How far the first two words of a name reach. */
static uint32_t two_words(const char *name) {
    const char *second = strchr(name, ' ');
    return second ? (uint32_t)(second - name) + 1 + (uint32_t)strcspn(second + 1, " ") : UINT32_MAX;
}

/* All names begin with a capital, or with "small" or "least": few words of a text need a second look. */
static int may_begin_name(reslint_str text, uint32_t at) {
    char c = text.ptr[at];
    if (at && text.ptr[at - 1] != ' ') return 0;
    return (c >= 'A' && c <= 'Z') || rk_at(text, at, "small ") || rk_at(text, at, "least ");
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    reslint_str text = block->text;
    if (block->flags & RESLINT_NODE_DOUBTFUL) return;
    for (uint32_t at = 0; at + 8 < text.len; at++) {
        if (!may_begin_name(text, at)) continue;
        for (size_t i = 0; i < N_NAMES; i++) {
            const char *name = un_official_names[i];
            uint32_t n;
            if (name[0] != text.ptr[at] || name[1] != text.ptr[at + 1]) continue;
            n = two_words(name);
            if (text.len - at > n && memcmp(text.ptr + at, name, n) == 0) compare(ctx, block, at, name);
        }
    }
}

static const uint32_t kinds[] = {UN_BODY_KINDS, RESLINT_KIND_NONE};
static const reslint_level levels[] = {
    {NULL, "negotiation", RESLINT_OFF}, {"mun", NULL, RESLINT_INFO}, {NULL, NULL, RESLINT_WARNING}};

const reslint_rule reslint_rule_official_name = {
    .id = "official-name",
    .summary = "Long official names are written as they are",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
