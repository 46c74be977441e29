/* misspelling: a word that is in no list and is one letter away from one that official texts often use
 * (“reginal” for “regional”); and a word that is in a dictionary but not in resolutions, if official texts
 * have another, one letter away, between the same two neighbours (“the costal States” for “the coastal
 * States”).
 *
 * Better silent than wrong. A word that occurs twice is intended, so the whole resolution is read first and
 * judged afterwards; and nothing is reported about names, words next to a figure, a slash or a hyphen,
 * foreign words (in italics, or next to another unknown word), words torn by an extractor (which make a known
 * word with a neighbour), or a text that is full of unknown words. */
#include "reslint/rulekit.h"
#include "reslint/words.h"

#include <stdlib.h>

enum {
    OFTEN = 20,       /* a word that is used this often may have been meant */
    VERY_OFTEN = 200, /* and this often, if what is written is a word too */
    FEW = 12,         /* more unknown words than this, and one per so many bytes: not English, or damaged */
    BYTES_EACH = 600,
    LONGEST = 40
};

typedef struct rare {
    const reslint_node *block;
    reslint_span at;
    uint64_t hash;
    uint32_t standing;
} rare;

typedef struct reading {
    reslint_ctx *ctx;
    const reslint_words *words;
    rare *items;
    uint32_t len, room, unknown;
    uint64_t bytes;
} reading;

static uint64_t hash_of(reslint_str word) {
    uint64_t hash = UINT64_C(14695981039346656037);
    for (uint32_t i = 0; i < word.len; i++)
        hash = (hash ^ (unsigned char)word.ptr[i]) * UINT64_C(1099511628211);
    return hash;
}

static reslint_str text_of(const rare *r) {
    return rk_slice(r->block->text, r->at.begin, r->at.end);
}

/* ---- reading ---- */

static int make_room(reading *r) {
    uint32_t room = r->room ? r->room * 2 : 64;
    if (r->len < r->room) return 1;
    rare *items = r->room > UINT32_MAX / 4 ? NULL : (rare *)rk_alloc(r->ctx, (size_t)room * sizeof *items);
    if (!items) return 0;
    if (r->len) memcpy(items, r->items, r->len * sizeof *items);
    r->items = items;
    r->room = room;
    return 1;
}

static void read_block(reading *r, const reslint_node *block) {
    reslint_span at = {0, 0};
    r->bytes += block->text.len;
    while (r->words->next_rare(r->ctx, block->text, at.end, &at) && make_room(r)) {
        reslint_str word = rk_slice(block->text, at.begin, at.end);
        uint32_t standing = r->words->standing(r->ctx, word);
        if (standing == RESLINT_WORD_FORMED) continue;
        r->unknown += standing == RESLINT_WORD_UNKNOWN;
        r->items[r->len++] = (rare){block, at, hash_of(word), standing};
    }
}

/* Children of a block come after it. The recursion is as deep as the points, which do not nest without
 * end. */
static void read_all(reading *r, const reslint_node *parent) {
    for (const reslint_node *n = parent->first_child; n; n = n->next) {
        if (n->kind >= RESLINT_LABEL || n->kind == RESLINT_COMMENT) continue;
        if (n->kind != RESLINT_ANNEX) read_block(r, n);
        read_all(r, n);
    }
}

static int by_hash(const void *a, const void *b) {
    const rare *x = (const rare *)a, *y = (const rare *)b;
    return x->hash < y->hash ? -1 : x->hash > y->hash;
}

/* ---- what protects a word ---- */

/* Tables, and the lists below a vote, consist of names and figures. */
static int is_judged(const reslint_node *block) {
    switch (block->kind) {
    case RESLINT_TITLE:
    case RESLINT_HEADING:
    case RESLINT_AGENDA_ITEM:
    case RESLINT_ADOPTED_BY:
    case RESLINT_REPORT_LINE:
    case RESLINT_FOOTNOTE:
    case RESLINT_ANNEX_PARAGRAPH: return 1;
    default: return rk_is_body(block);
    }
}

/* A slash, a figure, an at sign, a stop inside a file name, an apostrophe (“Da’esh”): not running text. A
 * hyphen before a space: a word divided at the end of a line. */
static int is_beside_a_mark(reslint_str text, reslint_span at) {
    static const char marks[] = "/@_&%#=<>\\~^?"; /* ? replaces a damaged byte */
    reslint_str before = rk_slice(text, 0, at.begin);
    char after = rk_char(text, at.end), second = rk_char(text, at.end + 1);
    if ((at.begin && rk_is_one(text.ptr[at.begin - 1], marks)) || rk_is_one(after, marks)) return 1;
    if (rk_ends_in_list(before, ".|'|\xE2\x80\x99|- ")) return 1;
    if (after == '-' && (!second || second == ' ')) return 1;
    return rk_is_one(after, ".'") && rk_is_letter(second);
}

/* Italics inside a paragraph mark foreign words and titles; at its beginning they mark the opening phrase. */
static int is_in_italics(const reslint_node *block, reslint_span at) {
    for (const reslint_node *n = rk_of(block->first_child, RESLINT_EMPHASIS); n;
         n = rk_of(n->next, RESLINT_EMPHASIS))
        if (!n->as.emphasis->strong && n->in.begin > 0 && n->in.begin < at.end && at.begin < n->in.end)
            return 1;
    return 0;
}

/* A letter, and not a quotation mark or dash (U+2000 to U+203F). */
static int is_letter(reslint_str text, uint32_t at) {
    unsigned char c = (unsigned char)text.ptr[at];
    for (uint32_t back = 0; back < 3 && back <= at; back++)
        if (rk_at(text, at - back, "\xE2\x80")) return 0;
    return rk_is_letter(c);
}

/* The word before or after, one space or hyphen away; empty if there is none. */
static reslint_str word_before(reslint_str text, uint32_t begin) {
    uint32_t at = begin ? begin - 1 : 0, end = at;
    if (!begin || (text.ptr[end] != ' ' && text.ptr[end] != '-')) return rk_slice(text, 0, 0);
    while (at && is_letter(text, at - 1)) at--;
    return rk_slice(text, at, end);
}

static reslint_str word_after(reslint_str text, uint32_t end) {
    uint32_t at = end + 1;
    if (end >= text.len || (text.ptr[end] != ' ' && text.ptr[end] != '-')) return rk_slice(text, 0, 0);
    while (at < text.len && is_letter(text, at)) at++;
    return rk_slice(text, end + 1, at);
}

static reslint_str in_small_letters(reslint_str word, char *room) {
    if (word.len > LONGEST) word.len = 0;
    return rk_small(word, room);
}

static int is_known(const reading *r, reslint_str first, reslint_str second) {
    char room[2 * LONGEST];
    if (first.len + second.len > sizeof room) return 0;
    rk_small(first, room);
    rk_small(second, room + first.len);
    return r->words->standing(r->ctx, (reslint_str){room, first.len + second.len}) >= RESLINT_WORD_ENGLISH;
}

enum { LONGEST_WORD = 64 }; /* anything longer is not a word */

/* Two words in one: a compound of the author's own (“landraces”), or a space or hyphen that an extractor
 * lost. Short pieces make words by chance, except for those that often come before another word. */
static int is_two(const reading *r, reslint_str word) {
    static const char *const shorts[] = {"a",  "an", "and", "as", "at",  "by", "for",
                                         "in", "of", "on",  "or", "the", "to", NULL};
    for (uint32_t at = 1; at + 3 < word.len; at++) {
        reslint_str first = rk_slice(word, 0, at), second = rk_slice(word, at, word.len);
        if (at < 4 && !rk_among(first, shorts)) continue;
        if (r->words->standing(r->ctx, first) == RESLINT_WORD_OFFICIAL &&
            r->words->standing(r->ctx, second) == RESLINT_WORD_OFFICIAL)
            return 1;
    }
    return 0;
}

/* Torn from its neighbour, or one of several unknown words. */
static int has_a_strange_neighbour(const reading *r, const rare *word) {
    reslint_str text = word->block->text, own = text_of(word);
    reslint_str sides[2] = {word_before(text, word->at.begin), word_after(text, word->at.end)};
    for (int i = 0; i < 2; i++) {
        if (i == 0 ? is_known(r, sides[i], own) : is_known(r, own, sides[i])) return 1;
        if (sides[i].len > 2 && !is_known(r, sides[i], rk_slice(own, 0, 0))) return 1;
    }
    return 0;
}

/* In a quotation with another unknown word: a title in another language. */
static int is_in_a_foreign_title(const reading *r, const rare *word) {
    const reslint_node *block = word->block;
    for (const reslint_node *n = rk_first(block, RESLINT_QUOTATION); n;
         n = rk_of(n->next, RESLINT_QUOTATION)) {
        if (n->in.begin > word->at.begin || word->at.end > n->in.end) continue;
        reslint_str text = rk_slice(block->text, n->in.begin, n->in.end);
        uint32_t strange = 0, own = word->at.begin - n->in.begin;
        for (reslint_span at = {0, 0}; !strange && r->words->next_rare(r->ctx, text, at.end, &at);)
            strange += at.begin != own &&
                       r->words->standing(r->ctx, rk_slice(text, at.begin, at.end)) <= RESLINT_WORD_FORMED;
        return strange != 0;
    }
    return 0;
}

static int is_protected(const reading *r, const rare *word) {
    return !is_judged(word->block) || is_beside_a_mark(word->block->text, word->at) ||
           rk_unsure(word->block, word->at.begin, word->at.end, RK_QUOTED) ||
           rk_cut_inside(word->block, word->at.begin + 1, word->at.end - 1) ||
           rk_touches(word->block, word->at.begin, word->at.end, RESLINT_CITATION) ||
           is_in_italics(word->block, word->at) || is_in_a_foreign_title(r, word) ||
           has_a_strange_neighbour(r, word);
}

/* ---- judging ---- */

static void report(const reading *r, const rare *word, reslint_known_word meant, const char *message) {
    rk_diag d = rk_diag_on(r->ctx, rk_place_in(word->block, word->at));
    rk_say(&d, "%s", message);
    rk_write(&d, "%.*s", RK_ARG(meant.text));
    rk_replace(&d, RESLINT_FIX_UNSAFE);
    rk_send(&d);
}

static void judge_unknown(const reading *r, const rare *word) {
    reslint_known_word meant[2];
    reslint_str own = text_of(word);
    if (own.len > LONGEST_WORD || is_protected(r, word) || is_two(r, own)) return;
    uint32_t found = r->words->meant(r->ctx, own, OFTEN, 2, meant);
    if (!found) return;
    int two = found == 2 && meant[1].count > meant[0].count / 4;
    report(r, word, meant[0],
           two ? r->ctx->host->format(r->ctx, "“%.*s” is not a word; did you mean “%.*s” or “%.*s”?",
                                      RK_ARG(own), RK_ARG(meant[0].text), RK_ARG(meant[1].text))
               : r->ctx->host->format(r->ctx, "“%.*s” is not a word; did you mean “%.*s”?", RK_ARG(own),
                                      RK_ARG(meant[0].text)));
}

/* Words that go with anything say nothing about what is between them. */
static int goes_with_anything(reslint_str word) {
    static const char *const words[] = {
        "a",     "all",     "also", "an",    "and",   "are",    "as",    "at",    "be",    "been",   "being",
        "both",  "but",     "by",   "can",   "do",    "does",   "for",   "from",  "had",   "has",    "have",
        "her",   "his",     "if",   "in",    "into",  "is",     "it",    "its",   "may",   "must",   "no",
        "nor",   "not",     "of",   "on",    "or",    "other",  "our",   "out",   "shall", "should", "so",
        "such",  "than",    "that", "the",   "their", "them",   "then",  "there", "these", "they",   "this",
        "those", "through", "to",   "under", "upon",  "was",    "we",    "were",  "what",  "when",   "where",
        "which", "while",   "who",  "will",  "with",  "within", "would", NULL};
    return rk_among(word, words);
}

/* “accelerates” for “accelerate”: another form of the same word, which depends on the sentence. */
static int is_another_form(reslint_str a, reslint_str b) {
    static const char endings[] = "sdrny";
    uint32_t same = 0;
    while (same < a.len && a.ptr[same] == rk_char(b, same)) same++;
    reslint_str rest_a = rk_slice(a, same, a.len), rest_b = rk_slice(b, same, b.len);
    return rest_a.len <= 1 && rest_b.len <= 1 && (!rest_a.len || rk_is_one(rest_a.ptr[0], endings)) &&
           (!rest_b.len || rk_is_one(rest_b.ptr[0], endings));
}

/* Do official texts put these two next to each other? `neighbour` is the one that is in the text. */
static int fits(const reading *r, reslint_str first, reslint_str second, reslint_str neighbour) {
    return goes_with_anything(neighbour) || r->words->pair(r->ctx, first, second);
}

/* It is in a dictionary: only its neighbours can tell. */
static void judge_english(const reading *r, const rare *word) {
    enum { MOST = 4 };
    reslint_known_word meant[MOST];
    char room[2][LONGEST];
    reslint_str text = word->block->text, own = text_of(word);
    reslint_str before = in_small_letters(word_before(text, word->at.begin), room[0]);
    reslint_str after = in_small_letters(word_after(text, word->at.end), room[1]);
    if (!before.len || !after.len) return;    /* it takes time to find out what is meant */
    if (rk_profile_is(r->ctx, "mun")) return; /* such papers use more words than official texts */
    if (goes_with_anything(before) && goes_with_anything(after)) return;
    uint32_t found = r->words->meant(r->ctx, own, VERY_OFTEN, MOST, meant);
    for (uint32_t i = 0; i < found; i++) {
        if (is_another_form(own, meant[i].text)) continue;
        if (!fits(r, before, meant[i].text, before) || !fits(r, meant[i].text, after, after)) continue;
        if (is_protected(r, word)) return;
        report(r, word, meant[i],
               r->ctx->host->format(r->ctx, "“%.*s” is a word, but resolutions say “%.*s %.*s %.*s”",
                                    RK_ARG(own), RK_ARG(before), RK_ARG(meant[i].text), RK_ARG(after)));
        return;
    }
}

static void check(reslint_ctx *ctx, const reslint_node *resolution) {
    const reslint_words *words = (const reslint_words *)ctx->host->extension(RESLINT_WORDS_ID);
    if (!words || !words->ready(ctx)) return;
    reading r = {ctx, words, NULL, 0, 0, 0, 0};
    read_all(&r, resolution);
    if (!r.len || r.unknown > FEW + r.bytes / BYTES_EACH) return;
    qsort(r.items, r.len, sizeof *r.items, by_hash);
    for (uint32_t i = 0; i < r.len; i++) {
        if ((i && r.items[i - 1].hash == r.items[i].hash) ||
            (i + 1 < r.len && r.items[i + 1].hash == r.items[i].hash))
            continue;
        if (r.items[i].standing == RESLINT_WORD_UNKNOWN)
            judge_unknown(&r, &r.items[i]);
        else
            judge_english(&r, &r.items[i]);
    }
}

static const uint32_t kinds[] = {RESLINT_RESOLUTION, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, NULL, RESLINT_WARNING}};
/* "ecommerce" next to "e-commerce" is one word written in two ways */
static const char *const yields_to[] = {"one-spelling", NULL};

const reslint_rule reslint_rule_misspelling = {
    .id = "misspelling",
    .yields_to = yields_to,
    .summary = "Words are spelled as dictionaries and official texts spell them",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
