/* How far the italics at the head of a paragraph reach, and whether that is too far or not far enough: the
 * words that they may not end with, and those that belong to the verb. */
#ifndef RESLINT_UN_ITALICS_H
#define RESLINT_UN_ITALICS_H

#include "verbs.h"

/* Words that the italics may not end with. */
static const char *const never_last[] = {"of", "to",   "that", "about",   "at",        "by",  "on",
                                         "in", "from", "as",   "against", "regarding", "the", "all",
                                         "a",  "an",   "and",  "its",     "with",      NULL};
/* Model UN lists print the preposition in italics as well. */
static const char *const mun_last[] = {"of", "by", "about", "to", "on", "that", "with", NULL};
/* Words that continue a phrase which was cut too short. */
static const char *const belongs_to_verb[] = {"upon", "note", "mind", "account", "forward", NULL};
static const char *const feelings[] = {"appreciation", "concern", "satisfaction", "interest", "regret", NULL};

/* Is there a letter at `at`? Quotation marks, though not ASCII, do not count as letters here. */
static inline int it_is_letter(reslint_str text, uint32_t at) {
    return rk_is_letter((unsigned char)text.ptr[at]) && !rk_at(text, at, "\xe2\x80");
}

/* The italics, or bold, at the start of the text; runs of one kind that touch count as one. Empty if there are
 * none. (What is inside another run, "*Urges **all***", comes before it.) */
static inline reslint_span it_run_at_start(const reslint_node *paragraph) {
    reslint_span run = {0, 0};
    int bold = 0;
    for (const reslint_node *n = rk_first(paragraph, RESLINT_EMPHASIS); n;
         n = rk_of(n->next, RESLINT_EMPHASIS)) {
        int same = (n->as.emphasis->strong == 1) == bold;
        uint32_t gap = run.end;
        while (gap < n->in.begin && !it_is_letter(paragraph->text, gap))
            gap += rk_at(paragraph->text, gap, "\xe2\x80") ? 3 : 1;
        if (n->in.begin > gap || n->in.end <= run.end || (run.end && !same)) continue;
        run.end = n->in.end;
        bold = n->as.emphasis->strong == 1;
    }
    while (run.end && paragraph->text.ptr[run.end - 1] == ' ') run.end--;
    return run;
}

static inline int it_has_capital(reslint_str s) {
    for (uint32_t i = 0; i < s.len; i++)
        if (s.ptr[i] >= 'A' && s.ptr[i] <= 'Z') return 1;
    return 0;
}

/* Do the italics reach past the opening where they may not? */
static inline int it_too_long(reslint_str text, uint32_t run, uint32_t opening, int mun) {
    reslint_str last = rk_last_word(rk_slice(text, 0, run));
    if (run <= opening) return 0;
    if (text.ptr[run - 1] == ',') return 1;
    if (mun && rk_among(last, mun_last)) return 0;
    if (rk_among(last, never_last)) return 1;
    return it_has_capital(rk_slice(text, opening, run));
}

/* Do they stop where they may not? What follows decides. */
static inline int it_too_short(const reslint_node *paragraph, uint32_t run, int council) {
    reslint_str text = paragraph->text;
    const reslint_clause *c = paragraph->as.clause;
    uint32_t next = run < text.len ? run + 1 : run;
    reslint_str word = rk_word(text, next);
    if (rk_among(word, belongs_to_verb)) return run < c->opening.end || rk_is(word, "upon");
    if (rk_is(word, "also") || rk_is(word, "further"))
        return paragraph->kind == RESLINT_PREAMBULAR_PARAGRAPH && !council && run < c->opening.end;
    if (rk_is(word, "with")) /* "Taking note with appreciation": the Council prints both, about as often */
        return !council && rk_among(rk_word(text, next + 5 < text.len ? next + 5 : next), feelings);
    return run < rk_word_end(text, c->opening.begin);
}

#endif
