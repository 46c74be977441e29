/* official-name: a long official name with one word wrong: "Convention of the Rights of the Child", "small
 * island development States"; or with different capitals or hyphens: "Treaty on the Non Proliferation of
 * Nuclear Weapons".
 *
 * A run of words is compared with each name of the list: the first, second and last words agree, and exactly
 * one between them differs, which resembles the right one. What is itself a name is right. */
#include "official_names.h"
#include "reslint/kit/eight.h"
#include "reslint/rulekit.h"

enum { N_NAMES = sizeof un_official_names / sizeof *un_official_names };

/* The word at `at`, up to the next space. */
static reslint_str word_at(reslint_str s, uint32_t at) {
    const char *space = at < s.len ? (const char *)memchr(s.ptr + at, ' ', s.len - at) : NULL;
    return rk_slice(s, at, space ? (uint32_t)(space - s.ptr) : s.len);
}

/* Does the name end at `at`, as a whole word? "Child-friendly" is another one. */
static int name_ends(reslint_str text, uint32_t at) {
    return rk_ends_word(text, at) && !rk_is_one(rk_char(text, at), "-/");
}

/* The same word, even "Children's" for "Children’s": marks are left to another rule. */
static int same_word(reslint_str a, reslint_str b) {
    uint32_t k = 0;
    for (uint32_t i = 0; i < a.len; i++) {
        if (a.ptr[i] == rk_char(b, k))
            k++;
        else if (a.ptr[i] == '\'' && rk_at(b, k, "\xE2\x80\x99"))
            k += 3;
        else
            return 0;
    }
    return k == b.len;
}

/* Do they differ only in their endings ("development" for "developing"), or are both small words ("of", "on",
 * "for")? Words that do not begin alike are short: first_wrong() lets nothing else through. */
static int alike(reslint_str a, reslint_str b) {
    uint32_t n = 0;
    while (n < a.len && a.ptr[n] == rk_char(b, n)) n++;
    if (n < 4) return rk_lower((unsigned char)*a.ptr) == *a.ptr && rk_lower((unsigned char)*b.ptr) == *b.ptr;
    return a.len - n <= 5 && b.len - n <= 5;
}

/* Where text and name, which have their first `same` bytes and at least two words in common, first differ: the
 * offset of that word; 0 if the two words are not alike. */
static uint32_t first_wrong(reslint_str text, const char *name, uint32_t same) {
    uint32_t word = same;
    while (name[word - 1] != ' ') word--;
    return same - word >= 4 || (word_at(text, word).len <= 4 && strcspn(name + word, " ") <= 4) ? word : 0;
}

/* Could `a` be in the place of `b`, with all that follows as in the name? `end` is set to the end of the name
 * in the text. */
static int one_wrong(reslint_str text, reslint_str a, reslint_str name, reslint_str b, uint32_t *end) {
    uint32_t after = (uint32_t)(a.ptr - text.ptr) + a.len + 1,
             from = (uint32_t)(b.ptr - name.ptr) + b.len + 1;
    if (!a.len || rk_is_one(a.ptr[a.len - 1], ",;.:") || same_word(a, b) || !alike(a, b)) return 0;
    *end = after + name.len - from;
    return rk_at(text, after, name.ptr + from) && name_ends(text, *end);
}

static void report(reslint_ctx *ctx, reslint_place place, const char *name, reslint_str better) {
    reslint_str word = rk_slice(place.node->text, place.in.begin, place.in.end);
    rk_diag d = rk_diag_on(ctx, place);
    rk_say(&d, "“%.*s”: the official name is “%s”", RK_ARG(word), name);
    rk_write(&d, "%s", name);
    rk_edit(&d, place, ctx->host->format(ctx, "%.*s", RK_ARG(better)));
    rk_fix(&d, RESLINT_FIX_UNSAFE, "Write the official name");
    rk_send(&d);
}

/* A name that differs only in capitals, or in hyphens for spaces. */
typedef struct dress {
    uint32_t differ;           /* in how many places */
    uint32_t first, following; /* in the text: from the first to the last of them, in whole words */
    uint32_t better, to;       /* the same in the name */
} dress;

static int same_but_for_dress(unsigned char a, unsigned char b) {
    return rk_lower(a) == rk_lower(b) || (a == ' ' && b == '-') || (a == '-' && b == ' ');
}

/* Compares byte by byte, which works since such names are equally long. */
static int in_other_dress(reslint_str text, const char *name, dress *out) {
    uint32_t at = 0, word = 0;
    memset(out, 0, sizeof *out);
    for (; name[at]; at++) {
        if (at == text.len || !same_but_for_dress((unsigned char)text.ptr[at], (unsigned char)name[at]))
            return 0;
        if (text.ptr[at] == name[at]) {
            if (name[at] == ' ') word = at + 1;
            continue;
        }
        if (!out->differ++) out->first = out->better = word;
        out->following = at + 1;
    }
    out->following = out->to = (uint32_t)(strcspn(name + out->following, " ") + out->following);
    return out->differ && name_ends(text, at);
}

/* Returns 1 if that is all there is to say about this place and name. */
static int compare_dress(reslint_ctx *ctx, const reslint_node *block, uint32_t at, const char *name) {
    enum { MOST = 4 }; /* a title all in capitals, or a generic phrase, differs in more places */
    dress found;
    reslint_str right = {name, (uint32_t)strlen(name)};
    if (name[0] >= 'a') return 0;
    if (!in_other_dress(rk_slice(block->text, at, block->text.len), name, &found)) return 0;
    if (found.differ <= MOST && !rk_unsure(block, at, at + right.len, 0) &&
        !rk_cut_inside(block, at + 1, at + right.len - 1))
        report(ctx, rk_place(block, at + found.first, at + found.following), name,
               rk_slice(right, found.better, found.to));
    return 1;
}

static void compare(reslint_ctx *ctx, const reslint_node *block, uint32_t at, const char *name,
                    uint32_t same) {
    reslint_str text = rk_slice(block->text, at, block->text.len), right, word, better;
    uint32_t wrong = first_wrong(text, name, same), end = 0;
    if (!wrong) return;
    right = (reslint_str){name, (uint32_t)strlen(name)};
    word = word_at(text, wrong);
    better = word_at(right, wrong);
    if (wrong + better.len == right.len || !one_wrong(text, word, right, better, &end)) return;
    if (rk_unsure(block, at, at + end, 0)) return;
    report(ctx, rk_place(block, at + wrong, at + wrong + word.len), name, better);
}

/* The names by the two letters that they begin with, so that few words of a text need a second look. Those
 * with the same beginning follow one another, most of them with more letters in common: what the text shares
 * with one tells what it shares with the next. */
typedef struct beginnings {
    uint32_t first[256];      /* a name's number plus one; 0 if none begins like this */
    uint32_t next[N_NAMES];   /* in the same way: another that begins like this */
    uint32_t common[N_NAMES]; /* how many bytes it shares with the one before it there */
    uint32_t two[N_NAMES];    /* length of its first two words, with the space after them */
} beginnings;

static uint32_t shared(const char *a, uint32_t from, const char *b, uint32_t len) {
    while (from < len && a[from] && a[from] == b[from]) from++;
    return from;
}

static uint32_t two_words(const char *name) {
    const char *space = strchr(name, ' ');
    const char *second = space ? strchr(space + 1, ' ') : NULL;
    return second ? (uint32_t)(second - name) + 1 : UINT32_MAX;
}

static unsigned char beginning(const char *word) {
    return (unsigned char)((unsigned char)word[0] * 31u + (unsigned char)word[1]);
}

static const beginnings *beginnings_of(reslint_ctx *ctx) {
    beginnings *all = ctx->memory;
    if (all) return all;
    ctx->memory = all = rk_alloc(ctx, sizeof *all);
    if (!all) return NULL;
    for (uint32_t i = N_NAMES; i-- > 0;) {
        const char *name = un_official_names[i];
        uint32_t *first = &all->first[beginning(name)];
        if (*first) all->common[*first - 1] = shared(un_official_names[*first - 1], 0, name, UINT32_MAX);
        all->next[i] = *first;
        all->two[i] = two_words(name);
        *first = i + 1;
    }
    return all;
}

/* Words whose first letter could begin a name: a capital, or that of "small" or "least". */
static uint64_t candidates(uint64_t eight, uint64_t before) {
    uint64_t begins = rk_eight_are(before, ' ');
    return begins & (rk_eight_between(eight, 'A', 'Z') | rk_eight_are(eight, 's') | rk_eight_are(eight, 'l'));
}

static void look(reslint_ctx *ctx, const reslint_node *block, const beginnings *all, uint32_t at) {
    reslint_str text = rk_slice(block->text, at, block->text.len);
    uint32_t number = all->first[beginning(text.ptr)], alike = 0;
    for (int follows = 0; number; number = all->next[number - 1], follows = 1) {
        const char *name = un_official_names[number - 1];
        uint32_t common = follows ? all->common[number - 1] : 0;
        if (common <= alike) alike = common < alike ? common : shared(name, common, text.ptr, text.len);
        if (same_but_for_dress((unsigned char)rk_char(text, alike), (unsigned char)name[alike]) &&
            compare_dress(ctx, block, at, name))
            continue;
        if (alike >= all->two[number - 1]) compare(ctx, block, at, name, alike);
    }
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    reslint_str text = block->text;
    const beginnings *all = beginnings_of(ctx);
    uint32_t end = text.len > 8 ? text.len - 8 : 0; /* the last byte at which a name may begin */
    if (!all || !end) return;
    look(ctx, block, all, 0);
    for (uint32_t at = 1; at < end; at += 8) {
        uint64_t found = candidates(rk_eight(text.ptr + at), rk_eight(text.ptr + at - 1));
        for (; found; found &= found - 1) {
            look(ctx, block, all, at + rk_eight_first(found));
        }
    }
}

static const uint32_t kinds[] = {RESLINT_TITLE, RK_BODY, RESLINT_KIND_NONE};
static const reslint_level levels[] = {
    {NULL, "negotiation", RESLINT_OFF}, {"mun", NULL, RESLINT_INFO}, {NULL, NULL, RESLINT_WARNING}};

const reslint_rule reslint_rule_official_name = {
    .id = "official-name",
    .summary = "Long official names are given exactly",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
