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
    static const char *const leads[] = {"paragraph", "paragraphs", "para.", "paras.", "clause", "clauses"};
    for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
        uint32_t begin = end - (uint32_t)strlen(leads[i]);
        if (rl_before_ci(text, end, leads[i]) &&
            (!rl_word_before(text, begin) || rl_before(text, begin, "-")))
            return begin;
    }
    static const char *const room[] = {"OP", "OPs"};
    for (size_t i = 0; i < 2; i++) {
        uint32_t begin = end - (uint32_t)strlen(room[i]);
        if (rl_before(text, end, room[i]) && !rl_word_before(text, begin)) return begin;
    }
    return end;
}

/* Does what comes after a reference show that it is to another text? */
static bool is_of_another(reslint_str text, uint32_t at) {
    uint32_t word = rl_skip_blanks(text, at);
    if (!rl_here(text, word, "of ")) return false;
    return !rl_here(text, word, "of the present ") && !rl_here(text, word, "of this ");
}

/* ---- letters: "paragraph C above", "clauses A and D" ------------------------------------------------------ */

static uint32_t capitals_end(reslint_str text, uint32_t at) {
    while (at < text.len && rl_is_upper((unsigned char)text.ptr[at])) at++;
    return at;
}

static const reslint_node *lettered(const rl_renumberer *r, reslint_str core) {
    const reslint_node *n = r->resolution->as.resolution->first_operative;
    for (; n; n = n->as.clause->next) {
        const reslint_node *label = rk_label(n);
        rl_label_form form;
        if (label && rl_label_form_read(label->text, &form) && form.kind != RL_FORM_NUMBER &&
            rl_same(rl_slice(label->text, form.core.begin, form.core.end), core))
            return n;
    }
    return NULL;
}

static uint32_t after_join(reslint_str text, uint32_t at) {
    static const char *const words[] = {"and ", "or ", "to ", "through "};
    uint32_t word = rl_skip_blanks(text, rl_here(text, at, ",") ? at + 1 : at);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (word > at && rl_here(text, word, words[i]))
            return rl_skip_blanks(text, word + (uint32_t)strlen(words[i]));
    if (rl_here(text, at, ",")) return word;
    uint32_t mark = rl_here(text, word, "/") ? 1 : rl_dash_len(text, word);
    return mark ? rl_skip_blanks(text, word + mark) : at;
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
        from = after_join(text, end);
        if (from == end) return end;
    }
}

/* Reports "paragraph C" where paragraphs have letters but none has C. */
static void say_lost_letter(const reading *in, uint32_t begin, uint32_t at) {
    reslint_str text = in->block->text;
    uint32_t end = capitals_end(text, at);
    bool letters = in->r->keeps_form && in->r->form.kind != RL_FORM_NUMBER;
    if (!letters || rl_word_byte(text, end) || is_of_another(text, end)) return;
    if (end == at + 1 || rk_roman(rl_slice(text, at, end)))
        rl_doubt_at(in->r, in->block, (reslint_span){begin, end},
                    "no paragraph has that letter; write the one that is meant");
}

static void find_letters(const reading *in, uint32_t begin, uint32_t at) {
    reslint_str text = in->block->text;
    uint32_t end = read_letters(in, at, false);
    if (end == at) say_lost_letter(in, begin, at);
    if (end == at || is_of_another(text, end)) return;
    uint32_t next = after_join(text, end);
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
    enum { LONGEST = 5 };
    uint32_t begin = rl_skip_blanks(text, at);
    bool apart = begin > at, open = rl_here(text, begin, "(");
    if (open || (begin == at && rl_here(text, begin, "."))) begin++;
    uint32_t end = begin;
    while (end < text.len && end - begin < LONGEST && rl_is_lower((unsigned char)text.ptr[end])) end++;
    bool closed = rl_here(text, end, ")");
    bool whole = end > begin && !rl_word_byte(text, end) && (!open || closed) && (!apart || closed || led);
    return whole ? (reslint_span){begin, end} : (reslint_span){at, at};
}

/* Did the model read it? Must be asked from left to right. */
static bool is_read(reading *in, uint32_t begin, uint32_t end) {
    while (in->near && in->near->in.end < end) in->near = rk_of(in->near->next, RESLINT_CROSS_REFERENCE);
    return in->near && in->near->in.begin <= begin;
}

static void say_point(const reading *in, reslint_span at, reslint_span core, const reslint_node *target) {
    reslint_str text = in->block->text, name = rl_slice(text, core.begin, core.end);
    const reslint_node *point = rl_point_named(target, name);
    uint32_t number = rl_new_number(in->r, target);
    if (!point || !number) return;
    reslint_str label = rl_new_point_label(in->r, point);
    reslint_span now = rl_label_core(label);
    reslint_str letter = rl_slice(label, now.begin, now.end);
    if (number == target->as.clause->number && rl_same_ci(letter, name)) return;
    rl_doubt_at(in->r, in->block, at,
                rl_format(in->r->arena, "if it is of this text, that is %u (%.*s) now", number,
                          (int)letter.len, letter.ptr));
}

/* "Article 4 (c)", "target 1.a": numbers of something other than a clause. */
static bool is_of_an_article(reslint_str text, uint32_t at) {
    static const char *const words[] = {"article", "articles", "rule",    "rules", "target", "targets",
                                        "goal",    "chapter",  "section", "annex", "number", "SDG"};
    uint32_t end = rl_back_blanks(text, at);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (rl_before_ci(text, end, words[i])) return true;
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
        if (!is_read(in, at, close) && !is_of_another(text, close))
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
    static const char *const of[] = {"of draft resolution ", "of draft decision ", "of resolution ",
                                     "of part ", "of section "};
    reslint_str text = block->text;
    for (const reslint_node *n = rk_first(block, RESLINT_CROSS_REFERENCE); n;
         n = rk_of(n->next, RESLINT_CROSS_REFERENCE)) {
        uint32_t word = rl_skip_blanks(text, n->in.end);
        for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
            if (!n->as.crossref->external || !rl_here(text, word, of[i])) continue;
            uint32_t from = word + (uint32_t)strlen(of[i]), end = capitals_end(text, from);
            if (end > from && !rl_word_byte(text, end))
                rl_doubt_at(r, block, (reslint_span){n->in.begin, end},
                            "the numbers of that text may have changed");
        }
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
