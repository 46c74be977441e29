/* Citations of resolutions and decisions. The walk jumps from digit to digit; a number of the right shape is
 * a citation if the word "resolution" or "decision" leads to it, if it continues a list ("65/190 and 65/232
 * of 21 December 2010"), or if it is dated and comes after a citation in the same paragraph. Document
 * symbols, page and treaty numbers, articles and two-year periods ("2008/09") do none of these. */
#include "recognise/citation_parts.h"

#include "base/sorted.h"
#include "base/str.h"
#include "recognise/recognise.h"
#include "recognise/steps.h"

typedef struct citation_walk {
    reslint_str text;
    const rl_found_dates *dates;
    rl_arena *arena;
    rl_found_citations *out;
    uint32_t *list_base;
    rl_bodies bodies;
    rl_owner owner; /* as named before the list */
    bool decision;
    bool by_its;         /* that owner was named by "its" */
    bool open;           /* there is an earlier citation in this text */
    uint32_t end;        /* after the last one with its date and owner */
    uint32_t group_from; /* the first item of `out` under one "resolutions", which share owner and date */
    uint32_t owner_from; /* the owners of the numbers before this one are final */
    uint32_t shape;      /* of the last one */
} citation_walk;

/* Steps to the left over what may come between "resolution" and its number: "No.", "(", ":", "numbers". */
static uint32_t over_lead(reslint_str text, uint32_t at) {
    static const char *const leads[] = {
        "No.",    "no.",    "Nos.",    "nos.",          "(",       ":", ",", "including",
        "namely", "number", "numbers", "in particular", "notably", NULL};
    for (;;) {
        uint32_t end = rl_back_blanks(text, at), lead = rl_any_before(text, end, leads);
        if (!lead) return end;
        at = end - lead;
    }
}

/* Where the "resolution(s)" or "decision(s)" begins that leads to the number at `at`; UINT32_MAX if none
 * does. */
static uint32_t leading_word(reslint_str text, uint32_t at, bool *decision) {
    uint32_t end = over_lead(text, at);
    *decision = false;
    if (rl_before(text, end, "UNSCR")) return end - 5;
    if (rl_before_ci(text, end, "s")) end--;
    *decision = rl_before_ci(text, end, "decision");
    if (!*decision && !rl_before_ci(text, end, "resolution")) return UINT32_MAX;
    uint32_t begin = end - (*decision ? 8 : 10);
    return rl_word_before(text, begin) ? UINT32_MAX : begin;
}

static bool is_roman(reslint_str word) {
    for (uint32_t i = 0; i < word.len; i++)
        if (!memchr("IVXLA", word.ptr[i], 5)) return false;
    return true;
}

/* Does the span hold only what joins the numbers of a list: commas, "and", "as well as", ", annex II",
 * ", section III", ", paragraph 5"; with `names`, also "in its", "of the General Assembly" and the like? */
static bool joins_list(reslint_str text, uint32_t begin, uint32_t end, bool names) {
    static const char *const joins[] = {
        "and",       "or",      "to",       "through",      "as",         "well",        "annex",
        "annexes",   "section", "sections", "part",         "parts",      "paragraph",   "paragraphs",
        "para",      "paras",   "chap",     "chapter",      "resolution", "resolutions", "decision",
        "decisions", "also",    "both",     "respectively", NULL};
    static const char *const linking[] = {"its", "in", "of", "the", "by", "on", "for", "against", NULL};
    if (end - begin > 120) return false;
    for (uint32_t at = begin; at < end;) {
        uint32_t stop = at;
        while (stop < end && rl_word_byte(text, stop)) stop++;
        if (stop == at) {
            if (!memchr(" ,;().-", text.ptr[at], 7) && (unsigned char)text.ptr[at] < 0x80) return false;
            at += rl_utf8_len(text, at);
            continue;
        }
        reslint_str word = rl_slice(text, at, stop);
        bool fits = rl_digits_end(text, at) == stop &&
                    (rl_before(text, at, "paragraph ") || rl_before(text, at, "paragraphs ") ||
                     rl_before(text, at, ". "));
        fits = fits || rl_is_any(word, joins) || is_roman(word);
        if (names) fits = fits || rl_is_any(word, linking) || rl_is_upper((unsigned char)word.ptr[0]);
        if (!fits) return false;
        at = stop;
    }
    return true;
}

/* Does a comma, "and", "including" … come right before `at`? */
static bool joined_before(reslint_str text, uint32_t at) {
    static const char *const joins[] = {
        ",",  ";",  "and", "or",   "to", "including", "as well as", "in particular",
        "by", "in", "of",  "with", NULL};
    uint32_t end = rl_back_blanks(text, at), join = rl_any_before(text, end, joins);
    if (rl_before(text, at, ",")) return true; /* the space may have gone with a footnote reference */
    return end < at && join && (join == 1 || !rl_word_before(text, end - join));
}

static bool date_is_before(const void *dates, uint32_t i, const void *at) {
    return ((const rl_found_dates *)dates)->items[i].at.begin < *(const uint32_t *)at;
}

/* The date that begins at `at`, or NULL. The dates are in order. */
static const rl_found_date *date_at(const rl_found_dates *dates, uint32_t at) {
    uint32_t i = rl_first_from(dates, 0, dates->len, date_is_before, &at);
    return i < dates->len && dates->items[i].at.begin == at ? &dates->items[i] : NULL;
}

/* The date after a number: " of 18 December 1991", ", annex, of …", " adopted on …", " dated …". */
static const rl_found_date *date_after(const citation_walk *w, uint32_t at) {
    static const char *const leads[] = {"of the ", "of ", "adopted on ", "dated ", "adopted by consensus on ",
                                        "(",       NULL};
    reslint_str text = w->text;
    if (rl_here(text, at, ", annex,")) at += 8;
    if (rl_here(text, at, ",")) at++;
    at = rl_skip_blanks(text, at);
    uint32_t lead = rl_any_here(text, at, leads);
    return lead ? date_at(w->dates, at + lead) : NULL;
}

/* Is the date one of several, "of 5 May and 3 June 2010", so that it is not known which belongs to which? */
static bool several_dates(const citation_walk *w, const rl_found_date *date) {
    if (date + 1 >= w->dates->items + w->dates->len) return false;
    if (!date->date.year || !date[1].date.year) return false; /* "… 2010, 24 March as the Day of" */
    uint32_t gap = date->at.end;
    if (rl_here(w->text, gap, ",")) gap++;
    gap = rl_skip_blanks(w->text, gap);
    if (rl_here(w->text, gap, "and ") || rl_here(w->text, gap, "to ")) gap = rl_skip_blanks(w->text, gap + 3);
    return rl_skip_blanks(w->text, gap) == date[1].at.begin;
}

static rl_found_citation *add(citation_walk *w, const rl_cited *cited, char letter, reslint_span at) {
    rl_found_citation *found = rl_push(w->arena, w->out);
    found->at = at;
    found->citation.symbol = rl_cited_symbol(w->text, cited, letter, w->arena);
    found->citation.symbol_at = at;
    found->citation.session = cited->session;
    found->citation.number = cited->number;
    found->citation.decision = cited->long_form ? cited->decision : w->decision;
    found->citation.long_form = cited->long_form;
    found->citation.list = *w->list_base;
    return found;
}

static void set_owner(citation_walk *w, uint32_t from, const rl_cited *cited, rl_owner owner) {
    for (uint32_t i = from; i < w->out->len; i++) {
        reslint_citation *c = &w->out->items[i].citation;
        if (c->long_form) continue;
        rl_cited shape = *cited;
        shape.session = c->session;
        rl_owner fit = rl_owner_for_shape(owner, &shape, w->bodies.own);
        c->organ = fit.organ;
        c->explicit_owner = fit.named;
    }
}

/* "69/38, 71/90, 73/72, 73/91 of 7 December 2018": a list that leaves some of its sessions undated gives each
 * date to one number only. */
static bool leaves_dates_out(const citation_walk *w, const reslint_citation *last) {
    for (uint32_t i = w->group_from; i < w->out->len; i++)
        if (!w->out->items[i].citation.date.month && w->out->items[i].citation.session != last->session)
            return true;
    return false;
}

/* Gives the date to the last citation and to the undated ones before it in the same group and session. The
 * Security Council leaves dates out at later mentions: its numbers share one only as in "1988 (2011) and 1989
 * (2011) of". */
static void set_date(citation_walk *w, const rl_found_date *date) {
    reslint_citation *last = &w->out->items[w->out->len - 1].citation;
    if (several_dates(w, date)) return;
    bool alone = leaves_dates_out(w, last);
    for (uint32_t i = w->out->len; i-- > w->group_from;) {
        reslint_citation *c = &w->out->items[i].citation;
        if (c->date.month || c->session != last->session) break;
        if (c != last && (alone || last->organ == RESLINT_ORGAN_SC) &&
            !rl_here(w->text, c->symbol_at.end, " and "))
            break;
        c->date_at = date->at;
        c->date = date->date;
        c->shared_date = c != last;
    }
}

static bool take_date(citation_walk *w) {
    const rl_found_date *date = date_after(w, w->end);
    if (!date) return false;
    set_date(w, date);
    while (several_dates(w, date)) date++;
    w->end = date->at.end;
    return true;
}

static bool take_owner(citation_walk *w, const rl_cited *cited) {
    rl_owner owner = rl_owner_after(w->text, w->end, &w->bodies);
    if (!owner.end) {
        owner = rl_owner_acting(w->text, w->end, &w->bodies);
        if (!owner.end) return false;
        owner.end = w->end; /* the name begins a clause of its own */
    }
    set_owner(w, w->owner_from > w->group_from ? w->owner_from : w->group_from, cited, owner);
    w->owner_from = w->out->len;
    w->owner = owner;
    w->end = owner.end;
    return true;
}

static void take(citation_walk *w, const rl_cited *cited) {
    uint32_t first = w->out->len;
    reslint_span at = cited->at;
    if (cited->last_letter) { /* "36/87 A and B": the first ends after its own letter */
        while (w->text.ptr[at.end - 1] != cited->letter) at.end--;
    }
    add(w, cited, cited->letter, at);
    if (cited->last_letter) add(w, cited, cited->last_letter, cited->last_letter_at);
    if (cited->long_form) {
        for (uint32_t i = first; i < w->out->len; i++) {
            w->out->items[i].citation.organ = cited->organ;
            w->out->items[i].citation.explicit_owner = 1;
        }
    } else {
        set_owner(w, first, cited, w->owner);
    }
    w->open = true;
    w->shape = cited->shape;
    w->end = cited->at.end;
    bool dated = take_date(w); /* date and owner come in either order */
    if (take_owner(w, cited) && !dated) take_date(w);
}

/* The number comes right after "resolution": a new list, unless the same kind of number of the same organ is
 * merely joined to the one before ("46/152 of …, its resolution 60/175 of …"). */
static void begin_group(citation_walk *w, const rl_cited *cited, uint32_t word, bool decision) {
    rl_owner owner = rl_owner_before(w->text, word, &w->bodies);
    uint32_t organ = cited->long_form ? cited->organ : rl_owner_for_shape(owner, cited, w->bodies.own).organ;
    bool goes_on = w->open && w->decision == decision &&
                   w->out->items[w->out->len - 1].citation.organ == organ &&
                   joins_list(w->text, w->end, word, true);
    if (w->by_its && w->bodies.by_its && joins_list(w->text, w->end, word, true) &&
        !rl_here(w->text, w->end, ","))
        owner = w->owner; /* "in its resolution 57/28 of … and its decision 56/115": of the same owner */
    else
        w->by_its = w->bodies.by_its;
    w->owner = owner;
    w->decision = decision;
    w->group_from = w->out->len;
    if (!goes_on) ++*w->list_base;
    take(w, cited);
}

/* A bare number is a citation only right after "resolution" and where the Security Council or the Assembly is
 * named: "Security Council resolution 1325". */
static bool bare_is_cited(citation_walk *w, const rl_cited *cited, uint32_t word) {
    if (cited->number < 10 || rl_here(w->text, cited->at.end, " of the ")) return false;
    rl_owner owner = rl_owner_before(w->text, word, &w->bodies);
    return owner.organ == RESLINT_ORGAN_SC ||
           (owner.organ == RESLINT_ORGAN_GA && owner.named && cited->number >= 100);
}

/* "relevant resolutions on Iraq, in particular 1500 (2003) of 14 August 2003": the word is further back. */
static bool begin_far(citation_walk *w, const rl_cited *cited) {
    uint32_t at = cited->at.begin, from = at > 160 ? at - 160 : 0, word = UINT32_MAX, end = 0;
    for (uint32_t next = from; (next = rl_find(rl_slice(w->text, 0, at), "resolution", next)) != UINT32_MAX;
         next++)
        word = next;
    if (word == UINT32_MAX) return false;
    end = word + 10;
    if (rl_here(w->text, end, "s")) end++;
    rl_owner owner = rl_owner_before(w->text, word, &w->bodies),
             after = rl_owner_after(w->text, end, &w->bodies);
    w->owner = after.end ? after : owner;
    w->decision = false;
    ++*w->list_base;
    return true;
}

/* Does the number continue the citations before it with other words in between: "5/1 on the building of
 * institutions and 5/2 on …"? A date after it shows that it does, or the same session, or the form with the
 * year. */
static bool carries_on(citation_walk *w, const rl_cited *cited) {
    if (!joined_before(w->text, cited->at.begin)) return false;
    bool dated = date_after(w, cited->at.end) != NULL;
    if (!w->open) return dated && begin_far(w, cited);
    const reslint_citation *last = &w->out->items[w->out->len - 1].citation;
    bool same_session = cited->shape == w->shape && cited->session == last->session &&
                        cited->at.begin - w->end < 120 && cited->session < 1000;
    return dated || same_session || (cited->shape == RL_SHAPE_YEAR && w->shape == RL_SHAPE_YEAR);
}

static void visit(citation_walk *w, const rl_cited *cited) {
    bool decision = false, bare = cited->shape == RL_SHAPE_BARE && !cited->long_form;
    uint32_t word = leading_word(w->text, cited->at.begin, &decision);
    if (word != UINT32_MAX) {
        if (!bare || bare_is_cited(w, cited, word)) begin_group(w, cited, word, decision);
        return;
    }
    bool near = w->open && joins_list(w->text, w->end, cited->at.begin, false) &&
                joined_before(w->text, cited->at.begin);
    if (bare) { /* after ", " and " and " only */
        if (near && w->shape >= RL_SHAPE_YEAR && cited->number >= 100 && w->owner.organ == RESLINT_ORGAN_SC &&
            cited->at.begin - w->end <= 6)
            take(w, cited);
    } else if (near) {
        take(w, cited);
    } else if (cited->long_form) { /* no word is needed before it */
        ++*w->list_base;
        w->group_from = w->out->len;
        w->decision = cited->decision;
        w->owner = (rl_owner){cited->organ, true, 0};
        take(w, cited);
    } else if (carries_on(w, cited)) {
        w->group_from = w->out->len;
        take(w, cited);
    }
}

void rl_find_citations(reslint_str text, uint32_t own, const rl_found_dates *dates, rl_arena *arena,
                       uint32_t *list_base, rl_found_citations *out) {
    citation_walk w = {.text = text, .dates = dates, .arena = arena, .out = out, .list_base = list_base};
    w.bodies.own = own;
    for (uint32_t at = rl_next_digit(text, 0); at < text.len; at = rl_next_digit(text, at)) {
        rl_cited cited;
        if (rl_read_cited(text, at, &cited)) visit(&w, &cited);
        at = rl_digits_end(text, at);
        if (w.end > at) at = w.end;
    }
}
