/* References that the model does not read: "paragraph C above", "footnote 1", "1 (c)", "clause 1 c)",
 * "paragraph 3 of draft resolution I". A letter is rewritten as the label is; for the others a person is told
 * what they point to now. */
#include "recognise/steps.h"
#include "reslint/kit/elements.h"
#include "reslint/kit/numbers.h"
#include "revision/renumber/passes.h"

/* How far the reading of one block has got. */
typedef struct reading {
    rl_renumberer *r;
    const reslint_node *block;
    const reslint_node *near; /* the first reference of the block that does not end before this */
    bool mun;
} reading;

/* Where the word for a paragraph that ends at `end` begins; `end` if there is none. */
static uint32_t lead_before(reslint_str text, uint32_t end) {
    static const char *const leads[] = {"paragraph", "paragraphs", "para.", "paras.",
                                        "clause",    "clauses",    NULL};
    static const char *const room[] = {"OP", "OPs", NULL};
    uint32_t begin = end - rl_any_before(text, end, room);
    if (begin < end && !rl_word_before(text, begin)) return begin;
    for (const char *const *lead = leads; *lead; lead++) {
        begin = end - (uint32_t)strlen(*lead);
        if (rl_before_ci(text, end, *lead) && !rl_word_before(text, begin)) return begin;
    }
    return end;
}

bool rl_is_of_another(reslint_str text, uint32_t at) {
    uint32_t word = rl_skip_blanks(text, at);
    if (!rl_here(text, word, "of ")) return false;
    return !rl_here(text, word, "of the present ") && !rl_here(text, word, "of this ");
}

/* ---- letters: "paragraph C above", "clauses A and D" ------------------------------------------------------ */

static uint32_t capitals_end(reslint_str text, uint32_t at) {
    return rl_past(text, at, rl_is_upper);
}

static const reslint_node *lettered(const rl_renumberer *r, reslint_str core) {
    const reslint_node *n = r->resolution->as.resolution->first_operative;
    rl_label_form form;
    while (n && !(rl_label_form_of(n, &form) && rl_same(form.core, core))) n = n->as.clause->next;
    return n;
}

uint32_t rl_after_join(reslint_str text, uint32_t at) {
    static const char *const words[] = {"and ", "or ", "to ", "through ", NULL};
    uint32_t comma = rl_here(text, at, ",") ? 1 : 0, next = rl_skip_blanks(text, at + comma);
    uint32_t word = next > at ? rl_any_here(text, next, words) : 0;
    if (comma && !word) return next;
    if (!word) word = rl_here(text, next, "/") ? 1 : rl_dash_len(text, next);
    return word ? rl_skip_blanks(text, next + word) : at;
}

/* Reads the letters of a list; returns the end of the last, or `at` if there are none. */
static uint32_t read_letters(const reading *in, uint32_t at, bool write) {
    reslint_str text = in->block->text;
    uint32_t end = at;
    for (uint32_t from = at;;) {
        uint32_t close = capitals_end(text, from);
        if (close == from || rl_word_byte(text, close)) return end;
        const reslint_node *target = lettered(in->r, rl_slice(text, from, close));
        if (!target) return end;
        if (write && rl_new_number(in->r, target))
            rl_edit_add(in->r, rl_stretch_source(in->block, (reslint_span){from, close}),
                        rl_new_core(in->r, target));
        end = close;
        from = rl_after_join(text, end);
    }
}

/* Reports "paragraph C" where paragraphs have letters but none has C. */
static void say_lost_letter(const reading *in, uint32_t begin, uint32_t at) {
    reslint_str text = in->block->text;
    uint32_t end = capitals_end(text, at);
    if (in->r->form.kind == RL_FORM_NUMBER || rl_word_byte(text, end) || rl_is_of_another(text, end)) return;
    if (end == at + 1 || rk_roman(rl_slice(text, at, end)))
        rl_doubt_at(in->r, in->block, (reslint_span){begin, end},
                    "no paragraph has that letter; write the one that is meant");
}

static void find_letters(const reading *in, uint32_t begin, uint32_t at) {
    reslint_str text = in->block->text;
    uint32_t end = read_letters(in, at, false);
    if (end == at) say_lost_letter(in, begin, at);
    if (end == at || rl_is_of_another(text, end)) return;
    uint32_t next = rl_after_join(text, end);
    bool more =
        next > end && capitals_end(text, next) > next && !rl_word_byte(text, capitals_end(text, next));
    if (more)
        rl_doubt_at(in->r, in->block, (reslint_span){begin, capitals_end(text, next)},
                    "not every letter in it is one of these paragraphs; rewrite it");
    else
        read_letters(in, at, true);
}

/* ---- numbers with points: "1 (c)", "clause 1 c)", "1.c", "1c" --------------------------------------------- */

/* The letters of a point after a number; an empty span if there are none. */
static reslint_span point_after(reslint_str text, uint32_t at, bool led) {
    uint32_t begin = rl_skip_blanks(text, at);
    bool apart = begin > at, open = rl_here(text, begin, "(");
    if (open || (begin == at && rl_here(text, begin, "."))) begin++;
    uint32_t end = rl_past(text, begin, rl_is_lower);
    bool closed = rl_here(text, end, ")");
    bool whole = !rl_word_byte(text, end) && (!open || closed) && (!apart || closed || led);
    return whole ? (reslint_span){begin, end} : (reslint_span){at, at};
}

/* Did the model read it? Must be asked from left to right. */
static bool is_read(reading *in, uint32_t begin, uint32_t end) {
    while (in->near && in->near->in.end < end) in->near = rk_of(in->near->next, RESLINT_CROSS_REFERENCE);
    return in->near && in->near->in.begin <= begin;
}

static void say_point(const reading *in, reslint_span at, reslint_span core, const reslint_node *target) {
    reslint_str text = in->block->text, name = rl_slice(text, core.begin, core.end);
    const reslint_node *point = rl_point_named(target->first_child, name);
    uint32_t number = rl_new_number(in->r, target);
    if (!point || !number) return;
    reslint_str letter = rl_new_point_core(in->r, point);
    if (number == target->as.clause->number && rl_same_ci(letter, name)) return;
    rl_doubt_at(in->r, in->block, at,
                rl_format(in->r->arena, "if it is of this text, that is %u (%.*s) now", number,
                          (int)letter.len, letter.ptr));
}

/* "Article 4 (c)", "target 1.a": numbers of something other than a clause. */
static bool is_of_an_article(reslint_str text, uint32_t at) {
    static const char *const words[] = {"article", "articles", "rule",  "rules",  "target", "targets", "goal",
                                        "chapter", "section",  "annex", "number", "SDG",    NULL};
    uint32_t end = rl_back_blanks(text, at);
    for (const char *const *word = words; *word; word++)
        if (rl_before_ci(text, end, *word)) return true;
    return false;
}

/* A number at `at`, after the word at `begin`, or bare: then only Model UN committees mean a clause by it. */
static uint32_t find_number(reading *in, uint32_t begin, uint32_t at) {
    reslint_str text = in->block->text;
    uint32_t end = rl_digits_end(text, at);
    bool led = begin < at;
    reslint_span core = point_after(text, end, led);
    const reslint_node *target = rl_paragraph_numbered(in->r, rl_digits_value(text, at, end));
    if (!target) return end;
    bool bare = in->mun && !rl_here(text, end, ".") && !is_of_an_article(text, at);
    if (core.begin < core.end && (led || bare)) {
        uint32_t close = core.end + (rl_here(text, core.end, ")") ? 1 : 0);
        if (!is_read(in, at, close) && !rl_is_of_another(text, close))
            say_point(in, (reslint_span){begin, close}, core, target);
    } else if (led && rl_here(text, end, "/") && rl_before(text, begin + 2, "OP") && !is_read(in, at, end)) {
        rl_doubt_at(in->r, in->block, (reslint_span){begin, end + 1},
                    "not all of it can be read as numbers of paragraphs; rewrite it");
    }
    return end;
}

/* ---- */

static void read_block(reading *in) {
    reslint_str text = in->block->text;
    for (uint32_t at = 0; at < text.len; at++) {
        unsigned char c = (unsigned char)text.ptr[at];
        if (!rl_is_digit(c) && !rl_is_upper(c)) continue;
        uint32_t end = rl_back_blanks(text, at), begin = lead_before(text, end);
        bool led = begin < end && (end < at || rl_is_digit(c));
        if (!led && rl_word_before(text, at)) continue;
        if (rl_is_upper(c)) {
            if (led) find_letters(in, begin, at);
        } else {
            bool torn = at && strchr("/.-(", text.ptr[at - 1]);
            if (led || !torn) find_number(in, led ? begin : at, at);
            at = rl_digits_end(text, at) - 1;
        }
    }
}

/* "paragraph 3 of draft resolution I": this may mean a text of the same file, whose numbers have changed. */
static void read_foreign(rl_renumberer *r, const reslint_node *block) {
    static const char *const of[] = {
        "of draft resolution ", "of draft decision ", "of resolution ", "of part ", "of section ", NULL};
    reslint_str text = block->text;
    for (const reslint_node *n = rk_first(block, RESLINT_CROSS_REFERENCE); n;
         n = rk_of(n->next, RESLINT_CROSS_REFERENCE)) {
        uint32_t word = rl_skip_blanks(text, n->in.end), words = rl_any_here(text, word, of);
        uint32_t end = capitals_end(text, word + words);
        if (words && end > word + words && !rl_word_byte(text, end))
            rl_doubt_at(r, block, (reslint_span){n->in.begin, end},
                        "the numbers of that text may have changed");
    }
}

void rl_renumber_foreign(rl_renumberer *r) {
    for (const reslint_node *n = r->resolution; n; n = rk_next_node(n, r->resolution))
        if (rk_is_body(n) || n->kind == RESLINT_FOOTNOTE) read_foreign(r, n);
}

void rl_renumber_unread(rl_renumberer *r) {
    reading in = {r, NULL, NULL, strcmp(r->resolution->as.resolution->profile, "mun") == 0};
    for (const reslint_node *n = r->resolution; n; n = rk_next_node(n, r->resolution)) {
        if (!rk_is_body(n)) continue;
        in.block = n;
        in.near = rk_first(n, RESLINT_CROSS_REFERENCE);
        read_block(&in);
    }
}
