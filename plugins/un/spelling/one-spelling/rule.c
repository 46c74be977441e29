/* one-spelling: a text writes a word in one way: "health care", "health-care" or "healthcare"; "sub-regional"
 * or "Sub-regional".
 *
 * What is written with a hyphen, and what compounds.h names, is watched: the first walk finds the hyphens,
 * the second looks at every word whose first four letters are those of a watched one. A hyphen before a noun
 * and none elsewhere is right ("health-care workers", "health care"), so that these two are compared only
 * before the same word. A watched word gets one finding, at the first place of the rarer way, with the other
 * places. */
#include "reslint/rulekit.h"

#include "compounds.h"
#include "reslint/kit/eight.h"

enum { HYPHEN, SOLID, SPACED, FORMS, MOST_NOTES = 12 };

typedef struct place {
    const reslint_node *block;
    reslint_span at;
    uint32_t form, capital; /* HYPHEN …; 1: it begins with a capital in the middle of a sentence */
    uint64_t before_what;   /* the word after it, as a hash, if that is a noun; otherwise 0 */
    struct place *next;     /* for the same watched word: those with a hyphen first, then the others */
} place;

typedef struct watched {
    uint64_t hash;                         /* of its letters; 0: empty */
    uint32_t split, seen[FORMS], capitals; /* before settle(), all that begin with a capital */
    uint32_t is_phrase;                    /* 1: two words whose capitals must agree */
    uint32_t is_named;                     /* 1: from compounds.h */
    place *first, *last;
} watched;

typedef struct reading {
    reslint_ctx *ctx;
    watched *table;
    uint32_t mask, n, room;
    unsigned char begins[2048]; /* a bit for each begin_of() a watched word */
} reading;

/* ---- watched words ----------------------------------------------------------------------------------- */

static uint64_t add_letter(uint64_t hash, int c) {
    return (hash ^ (uint64_t)rk_lower(c)) * UINT64_C(0x9E3779B97F4A7C15);
}

/* A hash of four letters: the beginning of a watched word. */
static uint32_t begin_of(const char *s) {
    uint32_t four;
    memcpy(&four, s, 4);
    return ((four | 0x20202020u) * 0x9E3779B1u) >> 18; /* capitals as lower case */
}

static int may_begin(const reading *r, const char *s) {
    uint32_t bit = begin_of(s);
    return r->begins[bit >> 3] >> (bit & 7) & 1;
}

static void add_begin(reading *r, const char *s) {
    uint32_t bit = begin_of(s);
    r->begins[bit >> 3] |= (unsigned char)(1u << (bit & 7));
}

static watched *find(const reading *r, uint64_t hash) {
    uint32_t at = (uint32_t)(hash >> 40) & r->mask;
    while (r->table[at].hash && r->table[at].hash != hash) at = (at + 1) & r->mask;
    return &r->table[at];
}

/* A word in two parts, as it is looked for. */
typedef struct compound {
    uint64_t hash;     /* of its letters */
    uint32_t split, n; /* letters of the first part, and of both */
    char begin[4];     /* the first letters */
} compound;

static compound read_compound(reslint_str word, char joint) {
    compound c = {1, 0, 0, {0}};
    for (uint32_t i = 0; i < word.len; i++) {
        if (word.ptr[i] == joint) {
            c.split = c.n;
            continue;
        }
        if (c.n < sizeof c.begin) c.begin[c.n] = word.ptr[i];
        c.n++;
        c.hash = add_letter(c.hash, word.ptr[i]);
    }
    return c;
}

/* It has four letters or more. NULL if the table is full. */
static watched *watch(reading *r, const compound *c) {
    watched *w = find(r, c->hash);
    if (w->hash) return w;
    if (r->n == r->room) return NULL;
    r->n++;
    w->hash = c->hash;
    w->split = c->split;
    char spaced[4];
    for (uint32_t i = 0; i < sizeof spaced; i++)
        spaced[i] = i == c->split ? ' ' : c->begin[i > c->split ? i - 1 : i];
    add_begin(r, c->begin);
    add_begin(r, spaced);
    return w;
}

/* From compounds.h; they are fewer than the table has room for. */
static watched *watch_named(reading *r, const char *name) {
    compound c = read_compound(rk_str(name), '|');
    watched *w = watch(r, &c);
    w->is_named = 1;
    return w;
}

/* ---- places ------------------------------------------------------------------------------------------ */

static int is_capital(reslint_str text, uint32_t at) {
    return rk_lower(rk_char(text, at)) != rk_char(text, at);
}

static int is_letter(reslint_str text, uint32_t at) {
    return rk_upper(rk_char(text, at)) != rk_char(text, at) || is_capital(text, at);
}

static uint32_t letters_end(reslint_str text, uint32_t at) {
    while (is_letter(text, at)) at++;
    return at;
}

static int begins_with_capital(reslint_str text, uint32_t at) {
    return rk_char(text, at - 1) == ' ' && is_capital(text, at);
}

/* Does it begin with a capital for no reason? 0: it has no capital, is a name, or begins a sentence. */
static int has_odd_capital(reslint_str text, reslint_span at) {
    static const char *const small[] = {"of", "on", "the", "for", "and", "by", "in", "with", "to", NULL};
    if (!is_capital(text, at.begin)) return 0;
    if (begins_with_capital(text, at.end + 1)) return 0;
    if (rk_at(text, at.end, " and ") && begins_with_capital(text, at.end + 5)) return 0;
    for (uint32_t begin, end = at.begin; end; end = begin) {
        begin = --end;
        if (begin && text.ptr[begin - 1] == ',') begin--, end--;
        while (begin && is_letter(text, begin - 1)) begin--;
        if (begin == end) return 0;
        if (is_capital(text, begin)) return begin == 0; /* the verb that opens the paragraph */
        if (!rk_among(rk_slice(text, begin, end), small)) return 1;
    }
    return 0;
}

/* "services" in "health-care services". Small words say nothing. */
static uint64_t noun_after(reslint_str text, uint32_t end) {
    static const char *const others[] = {"that",   "with",  "from", "into",    "upon",  "such",
                                         "when",   "their", "also", "will",    "those", "which",
                                         "should", "must",  "have", "through", NULL};
    uint32_t begin = end + 1, stop = letters_end(text, begin);
    uint64_t hash = 1;
    if (stop < begin + 4 || is_capital(text, begin)) return 0;
    if (rk_among(rk_slice(text, begin, stop), others)) return 0;
    for (; begin < stop; begin++) hash = add_letter(hash, text.ptr[begin]);
    return hash;
}

static int is_own(const reslint_node *block, reslint_span at) {
    reslint_str text = block->text;
    if ((at.begin && rk_is_one(text.ptr[at.begin - 1], "-/")) || rk_is_one(rk_char(text, at.end), "-/"))
        return 0;
    return !rk_unsure(block, at.begin, at.end, 0) &&
           (at.begin == 0 || !rk_touches(block, at.begin, at.end, RESLINT_EMPHASIS)) &&
           !rk_cut_inside(block, at.begin + 1, at.end - 1);
}

static void keep(reading *r, watched *w, const reslint_node *block, reslint_span at, uint32_t form) {
    place *p = w ? rk_alloc(r->ctx, sizeof *p) : NULL;
    if (!p) return;
    p->block = block;
    p->at = at;
    p->form = form;
    w->seen[form]++;
    w->capitals += (uint32_t)is_capital(block->text, at.begin);
    if (w->last) w->last->next = p;
    if (!w->first) w->first = p;
    w->last = p;
}

/* ---- the two walks ----------------------------------------------------------------------------------- */

/* A word with one hyphen, which is watched from now on: "health-care", "e-commerce". */
static void look_at_hyphen(reading *r, const reslint_node *block, uint32_t hyphen) {
    reslint_str text = block->text;
    uint32_t begin = hyphen, end = letters_end(text, hyphen + 1);
    while (begin && is_letter(text, begin - 1)) begin--;
    if (begin == hyphen || end - hyphen < 3 || !rk_begins_word(text, begin)) return;
    if (rk_in_list_ci(rk_slice(text, hyphen + 1, end), "and|or|to|the|of"))
        return; /* "burden-and responsibility-sharing", where a space was lost */
    if (is_capital(text, hyphen + 1) || is_capital(text, hyphen - 1))
        return; /* "Secretary-General", "ISIL-K" */
    compound c = read_compound(rk_slice(text, begin, end), '-');
    if (c.n >= sizeof c.begin) keep(r, watch(r, &c), block, (reslint_span){begin, end}, HYPHEN);
}

static void look_for_hyphens(reading *r, const reslint_node *block) {
    for (uint32_t at = 0; (at = rk_find(block->text, "-", at)) != UINT32_MAX; at++)
        look_at_hyphen(r, block, at);
}

static void look_at_word(reading *r, const reslint_node *block, uint32_t at) {
    reslint_str text = block->text;
    uint32_t end, second;
    uint64_t hash = 1;
    for (end = at; is_letter(text, end); end++) hash = add_letter(hash, text.ptr[end]);
    if (rk_ends_word(text, end)) {
        watched *w = find(r, hash);
        if (w->hash) keep(r, w, block, (reslint_span){at, end}, SOLID);
    }
    if (rk_char(text, end) != ' ') return;
    for (second = end + 1; is_letter(text, second); second++) hash = add_letter(hash, text.ptr[second]);
    if (rk_ends_word(text, second)) {
        watched *w = find(r, hash);
        if (w->hash && w->split == end - at) keep(r, w, block, (reslint_span){at, second}, SPACED);
    }
}

static void look_at_words(reading *r, const reslint_node *block) {
    reslint_str text = block->text;
    look_at_word(r, block, 0);
    for (uint32_t at = 0; at + 4 < text.len; at += 8) {
        uint32_t left = text.len - at;
        uint64_t eight = left < 8 ? rk_last_eight(text.ptr + at, left) : rk_eight(text.ptr + at);
        uint64_t spaces = rk_eight_are(eight, ' ');
        for (; spaces; spaces &= spaces - 1) {
            uint32_t word = at + rk_eight_first(spaces) + 1;
            if (word + 4 <= text.len && may_begin(r, text.ptr + word)) look_at_word(r, block, word);
        }
    }
}

/* ---- judging ----------------------------------------------------------------------------------------- */

static reslint_str words_of(const place *p) {
    return rk_slice(p->block->text, p->at.begin, p->at.end);
}

/* The word of the list that has the same letters; NULL if there is none. */
static const char *in_list(const watched *w, const char *const *list) {
    for (; *list; list++) {
        uint64_t hash = 1;
        for (const char *c = *list; *c; c++) hash = add_letter(hash, *c);
        if (hash == w->hash) return *list;
    }
    return NULL;
}

/* Which of its places are compared; `kind` tells them apart. */
typedef struct choice {
    uint64_t noun;  /* only those before this noun; 0: all */
    int by_capital; /* by capitals; otherwise `one` against the other forms */
    uint32_t one;
    uint32_t n[2]; /* how many there are on either side */
    const place *first[2];
} choice;

static int side_of(const choice *c, const place *p) {
    return c->by_capital ? (int)p->capital : p->form == c->one;
}

static int is_asked(const choice *c, const place *p) {
    if (c->noun && p->before_what != c->noun) return 0;
    return !c->by_capital || c->one == FORMS || p->form == c->one;
}

static void count(choice *c, const watched *w) {
    c->n[0] = c->n[1] = 0;
    c->first[0] = c->first[1] = NULL;
    for (const place *p = w->first; p; p = p->next) {
        if (!is_asked(c, p)) continue;
        int side = side_of(c, p);
        if (!c->n[side]++) c->first[side] = p;
    }
}

/* Where it is in the file, near enough to tell which of two places comes first. */
static uint64_t rank(const place *p) {
    return (uint64_t)p->block->source.begin + p->at.begin;
}

/* The side that is right: the majority, or the one that comes first. */
static int right_side(const choice *c) {
    return c->n[1] > c->n[0] || (c->n[1] == c->n[0] && rank(c->first[1]) < rank(c->first[0]));
}

static void report(reading *r, const watched *w, const choice *c, int right) {
    const place *here = c->first[!right], *there = c->first[right];
    reslint_note notes[MOST_NOTES];
    reslint_diag diag;
    uint32_t n = 0;
    for (const place *p = w->first; p && n < MOST_NOTES; p = p->next)
        if (p != here && is_asked(c, p))
            notes[n++] = (reslint_note){rk_place(p->block, p->at.begin, p->at.end),
                                        side_of(c, p) == right ? "the other way" : "the same way as here"};
    memset(&diag, 0, sizeof diag);
    diag.at = rk_place(here->block, here->at.begin, here->at.end);
    diag.message = r->ctx->host->format(
        r->ctx, "“%.*s” is also written “%.*s” in this text (%u and %u times); write it one way",
        RK_ARG(words_of(here)), RK_ARG(words_of(there)), c->n[!right], c->n[right]);
    diag.write = in_list(w, un_one_word);
    if (!diag.write) diag.write = r->ctx->host->format(r->ctx, "%.*s", RK_ARG(words_of(there)));
    diag.notes = notes;
    diag.n_notes = n;
    r->ctx->host->report(r->ctx, &diag);
}

static void judge_capitals(reading *r, const watched *w, uint32_t form) {
    choice c = {0, 1, form, {0, 0}, {NULL, NULL}};
    count(&c, w);
    if (c.n[0] && c.n[1]) report(r, w, &c, right_side(&c));
}

/* With a hyphen and without, before the same noun. */
static void judge_nouns(reading *r, const watched *w) {
    for (const place *p = w->first; p; p = p->next) {
        choice c = {p->before_what, 0, HYPHEN, {0, 0}, {NULL, NULL}};
        if (p->form != SPACED || !c.noun) continue;
        count(&c, w);
        if (!c.n[1]) continue;
        report(r, w, &c, right_side(&c));
        return;
    }
}

/* Could there be something to report about it? Most words of a text are written in one way. */
static int is_uneven(const watched *w) {
    return w->capitals || (w->seen[HYPHEN] != 0) + (w->seen[SOLID] != 0) + (w->seen[SPACED] != 0) > 1;
}

/* Keeps only the places that are the drafter's own words, and finds out what has to be decided. A name is
 * written in its own way, and the beginning of a sentence has its capital. */
static void settle(watched *w) {
    place *p = w->first, **end = &w->first;
    w->capitals = w->seen[HYPHEN] = w->seen[SOLID] = w->seen[SPACED] = 0;
    for (; p; p = p->next) {
        reslint_str text = p->block->text;
        p->capital = (uint32_t)has_odd_capital(text, p->at);
        if (!is_own(p->block, p->at) || (is_capital(text, p->at.begin) && !p->capital)) continue;
        p->before_what = noun_after(text, p->at.end);
        w->seen[p->form]++;
        w->capitals += p->capital;
        *end = p;
        end = &p->next;
    }
    *end = NULL;
}

static void judge(reading *r, watched *w) {
    if (!is_uneven(w)) return;
    settle(w);
    if (w->is_phrase) {
        judge_capitals(r, w, FORMS);
        return;
    }
    if (w->seen[SOLID] && w->seen[HYPHEN] + w->seen[SPACED]) {
        choice c = {0, 0, SOLID, {0, 0}, {NULL, NULL}};
        /* pages lose hyphens at the ends of lines: "nuclearweapon" */
        if (!w->is_named && r->ctx->resolution->as.resolution->from_pages) return;
        if (in_list(w, un_other_words)) return;
        count(&c, w);
        report(r, w, &c, in_list(w, un_one_word) ? 1 : right_side(&c));
        return;
    }
    judge_nouns(r, w);
    judge_capitals(r, w, HYPHEN);
}

static int make_table(reading *r, const reslint_node *resolution) {
    uint64_t bytes = 0;
    uint32_t size = 256;
    for (const reslint_node *n = rk_next_body(resolution, resolution); n; n = rk_next_body(n, resolution))
        bytes += n->text.len;
    while (size < bytes / 64 && size < 65536) size *= 2;
    r->mask = size - 1;
    r->room = size / 2;
    r->table = rk_alloc(r->ctx, (size_t)size * sizeof *r->table);
    return r->table != NULL;
}

static void check(reslint_ctx *ctx, const reslint_node *resolution) {
    reading r = {ctx, NULL, 0, 0, 0, {0}};
    if (!make_table(&r, resolution)) return;
    for (size_t i = 0; i < sizeof un_compounds / sizeof *un_compounds; i++) watch_named(&r, un_compounds[i]);
    for (size_t i = 0; i < sizeof un_phrases / sizeof *un_phrases; i++)
        watch_named(&r, un_phrases[i])->is_phrase = 1;
    for (const reslint_node *n = rk_next_body(resolution, resolution); n; n = rk_next_body(n, resolution))
        look_for_hyphens(&r, n);
    for (const reslint_node *n = rk_next_body(resolution, resolution); n; n = rk_next_body(n, resolution))
        look_at_words(&r, n);
    for (uint32_t i = 0; i <= r.mask; i++)
        if (r.table[i].hash) judge(&r, &r.table[i]);
}

static const uint32_t kinds[] = {RESLINT_RESOLUTION, RESLINT_KIND_NONE};
static const reslint_level levels[] = {
    {NULL, "negotiation", RESLINT_OFF}, {NULL, "adopted", RESLINT_OFF}, {NULL, NULL, RESLINT_INFO}};

extern const reslint_rule reslint_rule_one_spelling;
const reslint_rule reslint_rule_one_spelling = {
    .id = "one-spelling",
    .summary = "A text writes a word in only one way",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
