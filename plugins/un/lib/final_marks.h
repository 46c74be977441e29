/* How a paragraph ends, for the rules about its closing mark.
 *
 * A mark counts as the paragraph's own only if nothing comes after it: the stop inside “… peace.” or "(…)"
 * belongs to the words quoted, although a rule that finds the right mark there is content. Edits change the
 * mark, or the last character if a mark must be added, so that a footnote number after it stays after it. */
#ifndef UN_CLOSING_H
#define UN_CLOSING_H

#include "body.h"

typedef struct un_closing {
    const reslint_node *node;
    char mark;       /* the paragraph's own last mark; 0 if it has none */
    char inside;     /* if it has none of its own: the one before a closing quotation mark or bracket, or that
                        of an abbreviated word ("5 p.m."); otherwise 0 */
    reslint_span at; /* the mark, or the last character; a dash with the space before it: " –" */
} un_closing;

/* A dash at the end of a text, where a mark belongs; the span begins with the space before it. */
static inline reslint_span un_last_dash(reslint_str text) {
    uint32_t n = rk_ends_in_list(text, " \xE2\x80\x93| \xE2\x80\x94| -");
    reslint_span none = {0, 0}, at = {text.len - n, text.len};
    return n && at.begin ? at : none;
}

/* What comes after the last space or opening bracket. */
static inline reslint_str un_last_word(reslint_str text) {
    uint32_t at = text.len;
    while (at && text.ptr[at - 1] != ' ' && text.ptr[at - 1] != '(') at--;
    return rk_slice(text, at, text.len);
}

/* Does it end with a word that always has a stop: "Wells Inc.", "5 p.m.", "the U.S."? */
static inline int un_ends_in_short_word(reslint_str text) {
    if (!rk_ends(text, ".")) return 0;
    reslint_str last = un_last_word(text);
    uint32_t dotted = 0; /* "U.S.", "I.L.O." */
    while (dotted + 1 < last.len && rk_is_letter((unsigned char)last.ptr[dotted]) &&
           last.ptr[dotted + 1] == '.')
        dotted += 2;
    if (dotted == last.len && dotted > 2) return 1;
    last.len--; /* the stop */
    return rk_in_list(last, "Inc|Ltd|Co|Corp|Bros|etc|al|Jr|Sr");
}

/* "…", "..." at the end: somebody means to continue, or left something out. */
static inline int un_ends_in_dots(reslint_str text) {
    return rk_ends(text, "...") || rk_ends(text, "\xe2\x80\xa6");
}

static inline un_closing un_close(const reslint_node *node) {
    un_closing end = {node, 0, 0, {0, 0}};
    reslint_str text = node->text;
    uint32_t last = text.len, trimmed;
    while (last && text.ptr[last - 1] == ' ') last--;
    trimmed = last;
    if (!last) return end;
    last--;
    while (last && ((unsigned char)text.ptr[last] & 0xC0u) == 0x80u)
        last--; /* back to the start of a character */
    end.at.begin = last;
    end.at.end = trimmed;
    if (un_ends_in_short_word(rk_slice(text, 0, trimmed)) || un_ends_in_dots(rk_slice(text, 0, trimmed))) {
        end.inside = '.';
    } else if (trimmed - last == 1 && un_in(text.ptr[last], ",;.:")) {
        end.mark = text.ptr[last];
    } else if (node->as.clause && node->as.clause->ending.end > node->as.clause->ending.begin) {
        end.inside = text.ptr[node->as.clause->ending.begin];
    }
    reslint_span dash = un_last_dash(text);
    if (dash.end) end.at = dash;
    return end;
}

/* Does it end with that mark, or at least with that mark inside a closing quotation mark? */
static inline int un_ends(const un_closing *end, char wanted) {
    return end->mark == wanted || (!end->mark && end->inside == wanted);
}

/* A footnote number that runs on after the mark and was not taken out: "in 2014;4", "trade”, 11",
 * "2014;(4)". */
static inline int un_ends_in_number(reslint_str text) {
    uint32_t end = text.len, at;
    int enclosed = end > 2 && text.ptr[end - 1] == ')';
    if (enclosed) end--;
    at = rk_figures_begin(text, end);
    if (at == end || end - at > 3) return 0;
    if (enclosed && (!at || text.ptr[--at] != '(')) return 0;
    if (at && text.ptr[at - 1] == ' ') at--;
    return at && un_in(text.ptr[at - 1], ",;.:");
}

/* "1949 (No. 97)" torn at the end of a line: the stop belongs to an abbreviation, and the text continues. */
static inline int un_ends_in_abbreviation(reslint_str text) {
    if (!rk_ends(text, ".")) return 0;
    return rk_in_list(un_last_word(rk_slice(text, 0, text.len - 1)),
                      "No|Nos|para|paras|vol|vols|art|arts|sect|chap|p|pp|Add|Corr|Rev");
}

/* "…; now, therefore, be it", "…; and be it further resolved": words that lead to the next paragraph. */
static inline int un_leads_over(reslint_str text) {
    static const char *const ends[] = {"be it", "be it further", "be it resolved", "be it further resolved"};
    while (text.len && un_in(text.ptr[text.len - 1], ",:; ")) text.len--;
    if (!text.len || !un_in((char)rk_lower((unsigned char)text.ptr[text.len - 1]), "trd")) return 0;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        uint32_t n = (uint32_t)strlen(ends[i]);
        if (text.len > n && text.ptr[text.len - n - 1] == ' ' &&
            rk_same_ci(rk_slice(text, text.len - n, text.len), rk_str(ends[i])))
            return 1;
    }
    return 0;
}

/* Is the paragraph doubtful, or its end part of an open proposal, so that nothing can be said about its
 * end? */
static inline int un_end_is_open(const reslint_node *node) {
    if ((node->flags & RESLINT_NODE_DOUBTFUL) || !node->text.len || un_ends_in_number(node->text) ||
        un_ends_in_abbreviation(node->text) || un_leads_over(node->text))
        return 1;
    for (const reslint_node *n = rk_first(node, RESLINT_BRACKET); n; n = rk_of(n->next, RESLINT_BRACKET))
        if (n->as.bracket->unclosed || (!n->as.bracket->ordinary && n->in.end >= node->text.len)) return 1;
    for (const reslint_node *n = rk_first(node, RESLINT_ARTEFACT); n; n = rk_of(n->next, RESLINT_ARTEFACT))
        if (n->in.end >= node->text.len) return 1;
    return 0;
}

static inline const char *un_mark_name(char mark) {
    switch (mark) {
    case ',': return "a comma";
    case ';': return "a semicolon";
    case '.': return "a full stop";
    case ':': return "a colon";
    default: return "no mark at all";
    }
}

/* Where the last few words before `end` begin. */
static inline uint32_t un_tail(reslint_str text, uint32_t end) {
    uint32_t at = end, spaces = 0;
    while (at && (spaces < 4 || end - at < 20) && end - at < 60)
        if (text.ptr[--at] == ' ') spaces++;
    while (at && at < end && text.ptr[at] != ' ') at++;
    if (at >= end) return 0;
    return text.ptr[at] == ' ' ? at + 1 : at;
}

/* "…of their respective mandates;" */
static inline const char *un_write(reslint_ctx *ctx, const un_closing *end, char wanted) {
    reslint_str text = end->node->text;
    uint32_t stop = end->mark || text.ptr[end->at.begin] == ' ' ? end->at.begin : end->at.end;
    uint32_t from = un_tail(text, stop);
    reslint_str tail = rk_slice(text, from, stop);
    return ctx->host->format(ctx, "%s%.*s%c", from ? "…" : "", RK_ARG(tail), wanted);
}

/* What replaces `end->at`. */
static inline const char *un_replacement(reslint_ctx *ctx, const un_closing *end, char wanted) {
    reslint_str last = rk_slice(end->node->text, end->at.begin, end->at.end);
    if (end->mark || (last.len && *last.ptr == ' ')) return ctx->host->format(ctx, "%c", wanted);
    return ctx->host->format(ctx, "%.*s%c", RK_ARG(last), wanted);
}

/* A numbered line that does not begin with a verb, or with a word in the form of one ("Allocates 5 million"):
 * "4. Annex", "2. Conditions of service" may be headings. */
static inline int un_seems_heading(const reslint_node *node) {
    static const char *const nouns[] = {"of", "for", "in", "on", "and", NULL};
    if (node->kind != RESLINT_OPERATIVE_PARAGRAPH || node->as.clause->opening_class != RESLINT_OPENING_NONE)
        return 0;
    reslint_str first = rk_word(node->text, 0), second = rk_word(node->text, first.len + 1);
    int verb = first.len > 3 && first.ptr[first.len - 1] == 's' && rk_char(node->text, first.len) == ' ';
    return !verb || rk_among(second, nouns);
}

/* Where the quotation that ends the text opens; UINT32_MAX if it does not end with one. */
static inline uint32_t un_last_quotation(reslint_str text) {
    const char *open = rk_ends(text, "\xe2\x80\x9d") ? "\xe2\x80\x9c" : rk_ends(text, "\"") ? "\"" : NULL;
    uint32_t last = UINT32_MAX;
    if (!open) return last;
    for (uint32_t at = rk_find(text, open, 0); at != UINT32_MAX && at + 1 < text.len;
         at = rk_find(text, open, at + 1))
        last = at;
    return last;
}

/* May a mark be put there without a person looking? Not after a heading, not after a question that is not
 * quoted, and not after “peace.”, whose stop has to go if what is quoted is not a sentence. */
static inline reslint_applicability un_closing_is_sure(const un_closing *end) {
    reslint_str text = rk_slice(end->node->text, 0, end->at.end);
    if (end->mark) return RESLINT_FIX_SAFE;
    if (un_in(text.ptr[text.len - 1], "?!") || un_seems_heading(end->node)) return RESLINT_FIX_UNSAFE;
    if (end->inside != '.') return RESLINT_FIX_SAFE;
    uint32_t open = un_last_quotation(text);
    int sentence = open == UINT32_MAX || open < 2 || text.ptr[open - 2] == ':';
    return sentence ? RESLINT_FIX_SAFE : RESLINT_FIX_UNSAFE;
}

/* A joining word at the end of a text: "; and", ", or,", ";and", or only " and". */
typedef struct un_joining {
    char mark;       /* the one before it: , or ; or 0 */
    reslint_span at; /* the word and the space before it; empty if no word joins */
} un_joining;

static inline un_joining un_joining_word(reslint_str text) {
    uint32_t n = rk_ends_in_list(text, " and| or| and,| or,|and|or"), begin = text.len - n;
    un_joining found = {0, {0, 0}};
    char before = n && begin ? text.ptr[begin - 1] : '\0';
    if (un_in(before, ",;")) found.mark = before;
    if (found.mark || rk_ends_in_list(text, " and| or")) found.at = (reslint_span){begin, text.len};
    return found;
}

/* "; and" becomes ";". `at`: the place of the finding. */
static inline void un_take_out(reslint_ctx *ctx, const reslint_node *node, un_joining joined,
                               reslint_place at, char wanted, const char *message) {
    uint32_t mark = joined.at.begin - (joined.mark ? 1 : 0);
    un_closing before = {node, joined.mark, 0, {mark, joined.at.begin}};
    rk_report_fix(ctx, at, message, un_write(ctx, &before, wanted), rk_place(node, mark, joined.at.end),
                  ctx->host->format(ctx, "%c", wanted), "Take out the joining word", RESLINT_FIX_UNSAFE);
}

/* "To ask and": the mark that is missing comes before the word, which stays where "; and" is usual. */
static inline void un_report_bare_and(reslint_ctx *ctx, const reslint_node *node, un_joining joined,
                                      char wanted, const char *message) {
    reslint_place word = rk_place(node, joined.at.begin + 1, joined.at.end);
    int stays = rk_profile_is(ctx, "sc") || (rk_profile_is(ctx, "mun") && node->kind == RESLINT_POINT);
    if (!stays || !un_in(wanted, ",;")) {
        un_take_out(ctx, node, joined, word, wanted, message);
        return;
    }
    un_closing before = {node, 0, 0, {joined.at.begin, joined.at.begin}};
    reslint_str kept = rk_slice(node->text, joined.at.begin, joined.at.end);
    rk_report_fix(ctx, word, message,
                  ctx->host->format(ctx, "%s%.*s", un_write(ctx, &before, wanted), RK_ARG(kept)),
                  rk_place(node, joined.at.begin, joined.at.end),
                  ctx->host->format(ctx, "%c%.*s", wanted, RK_ARG(kept)),
                  ctx->host->format(ctx, "Put “%c” before the joining word", wanted), RESLINT_FIX_UNSAFE);
}

/* A full stop before a list may well be right, if the list is not part of the sentence: notes, a record of a
 * vote. A colon announces something, which may be missing or not have been read. */
static inline int un_wants_a_look(const un_closing *end, char wanted) {
    return wanted == ':' ? end->mark == '.' : end->mark == ':';
}

/* One finding: `end` gets the mark `wanted`, with a fix that is safe if the end leaves no doubt. A joining
 * word at the end is replaced together with the mark before it. */
static inline void un_report_closing(reslint_ctx *ctx, const un_closing *end, char wanted,
                                     const char *message) {
    reslint_place at = rk_place(end->node, end->at.begin, end->at.end);
    un_joining joined = un_joining_word(end->node->text);
    const char *title =
        ctx->host->format(ctx, end->mark ? "Replace the mark by “%c”" : "Put “%c” at the end", wanted);
    if (un_ends_in_dots(end->node->text)) {
        rk_report(ctx, at, message);
    } else if (joined.mark) {
        un_take_out(ctx, end->node, joined, at, wanted, message);
    } else if (joined.at.end) {
        un_report_bare_and(ctx, end->node, joined, wanted, message);
    } else {
        rk_report_fix(ctx, at, message, un_write(ctx, end, wanted), at, un_replacement(ctx, end, wanted),
                      title, un_wants_a_look(end, wanted) ? RESLINT_FIX_UNSAFE : un_closing_is_sure(end));
    }
}

/* After its own text: points, or text that continues after them? */
static inline const reslint_node *un_first_point(const reslint_node *node) {
    return rk_of(node->first_child, RESLINT_POINT);
}

/* "and NPT/CONF.2000/28 (Part IV)).", "vol. 2349, No. 42146.": lines of a note that page extraction put into
 * the paragraph. */
static inline int un_ends_like_note(reslint_str text) {
    static const char *const signs[] = {"vol. ",  "No. ",  "para. ", "paras. ", "chap. ",
                                        "sect. ", "annex", "(Part ", "Add.",    "Corr."};
    uint32_t from = text.len > 48 ? text.len - 48 : 0;
    reslint_str tail = rk_slice(text, from, text.len);
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (rk_find(tail, signs[i], 0) != UINT32_MAX) return 1;
    return 0;
}

/* "…; Follow-up and implementation": a heading that page extraction joined to the paragraph before it, after
 * that paragraph's mark; it has no marks other than commas. */
static inline int un_ends_in_heading(reslint_str text, char mark) {
    uint32_t at = text.len, least = text.len > 160 ? text.len - 160 : 0;
    while (at > least && !un_in(text.ptr[at - 1], mark == ',' ? ",;:." : ";:.")) at--;
    return at > least && text.ptr[at - 1] == mark && rk_char(text, at) == ' ' &&
           rk_char(text, at + 1) >= 'A' && rk_char(text, at + 1) <= 'Z';
}

/* Words that cannot end a paragraph. */
static inline int un_ends_in_small_word(reslint_str text) {
    return rk_ends_in_list(text, " a| an| the| of| and| or| to| in| on| by| for| with| from| at| as| its| "
                                 "their| that| which") != 0;
}

/* A row of a table, or the lines of one: not a sentence. */
static inline int un_is_tabular(const reslint_node *node) {
    return rk_find(node->text, " | ", 0) != UINT32_MAX || rk_of(node->first_child, RESLINT_TABLE);
}

/* The block of a paragraph that is printed last: the paragraph itself, its last point (at any depth), or the
 * text that continues after its points. */
static inline const reslint_node *un_last_block(const reslint_node *node) {
    const reslint_node *last = node;
    while (node) {
        const reslint_node *inner = NULL;
        int points = 0;
        for (const reslint_node *n = node->first_child; n; n = n->next) {
            if (n->kind == RESLINT_POINT) points = 1;
            /* text after the points continues the sentence; without points it may be a heading */
            if (n->kind == RESLINT_POINT || n->kind == RESLINT_TABLE || n->kind == RESLINT_OTHER ||
                (n->kind == RESLINT_CONTINUATION && points))
                inner = n;
        }
        if (inner) last = inner;
        node = inner;
    }
    return last;
}

/* What is printed after a block, apart from notes. */
static inline const reslint_node *un_after(const reslint_node *block) {
    const reslint_node *n = block->next;
    while (n && (n->kind == RESLINT_FOOTNOTE || n->kind == RESLINT_COMMENT)) n = n->next;
    return n;
}

/* Declarations and outcome documents number sentences that have subjects of their own ("We reaffirm …") and
 * end with full stops: most of their paragraphs do not begin with a verb of the organ. */
static inline int un_is_declaration(const reslint_node *first) {
    uint32_t n = 0, verbs = 0;
    for (; first; first = first->as.clause->next) {
        n++;
        if (first->as.clause->opening_class == RESLINT_OPENING_OPERATIVE) verbs++;
    }
    return n > 3 && verbs * 2 < n;
}

/* Is this the last paragraph of its text, or of a part after which the numbers start again? */
static inline int un_is_last(const reslint_node *paragraph) {
    const reslint_node *next = paragraph->as.clause->next;
    return !next || (next->as.clause->after_break && next->as.clause->number <= 1);
}

/* Is a block without a mark at its end only the first half of a paragraph that was torn in two? */
static inline int un_breaks_off(const reslint_node *block) {
    const reslint_node *after = un_after(block);
    reslint_str text = block->text;
    un_joining joined = un_joining_word(text);
    /* "1. Urges States to ask and" before "2. Requests …": only a mark is missing */
    int begins_next =
        after && rk_has_clause(after) && (after->as.clause->opening_known || after->as.clause->number);
    if (joined.mark || (joined.at.end && begins_next)) return 0;
    if (un_ends_in_small_word(text)) return 1;
    if (!after || !after->text.len) return 0;
    if (after->text.ptr[0] >= 'a' && after->text.ptr[0] <= 'z' && !rk_label(after)) return 1;
    return after->kind == RESLINT_PREAMBULAR_PARAGRAPH &&
           after->as.clause->opening_class == RESLINT_OPENING_NONE;
}

/* Is one wrong mark a habit of the text, to be reported once? It is if most paragraphs have it, or a third of
 * them and not just a few. */
static inline int un_is_habit(uint32_t count, uint32_t paragraphs) {
    if (paragraphs < 3) return 0;
    return count * 2 > paragraphs || (count >= 4 && count * 3 >= paragraphs);
}

/* Which other paragraphs are meant, if there are few enough to list: " (3, 4 and 6)". */
static inline const char *un_others(reslint_ctx *ctx, const un_closing *ends, uint32_t n) {
    const char *list = "";
    if (n < 2 || n > 9) return "";
    for (uint32_t i = 1; i < n; i++) {
        const reslint_node *paragraph = rk_paragraph_of(ends[i].node);
        uint32_t number = paragraph->kind == RESLINT_OPERATIVE_PARAGRAPH && paragraph->as.clause->number
                              ? paragraph->as.clause->number
                              : paragraph->as.clause->ordinal;
        list = ctx->host->format(ctx, "%s%s%u", list, i == 1 ? "" : i + 1 == n ? " and " : ", ", number);
    }
    return ctx->host->format(ctx, " (%s)", list);
}

/* One finding at the first of several ends, with one fix for them all: "this and 6 more …". */
static inline void un_report_closings(reslint_ctx *ctx, const un_closing *ends, uint32_t n, char wanted,
                                      const char *message, const char *title) {
    reslint_edit *edits = n ? (reslint_edit *)rk_alloc(ctx, n * sizeof *edits) : NULL;
    if (!edits) return;
    for (uint32_t i = 0; i < n; i++) {
        edits[i].at = rk_place_in(ends[i].node, ends[i].at);
        edits[i].text = un_replacement(ctx, &ends[i], wanted);
    }
    rk_diag d = rk_diag_on(ctx, edits[0].at);
    rk_say(&d, "%s", message);
    rk_write(&d, "%s", un_write(ctx, &ends[0], wanted));
    rk_edits(&d, edits, n);
    rk_fix(&d, RESLINT_FIX_SAFE, "%s", title);
    rk_send(&d);
}

/* The marks at the ends of many paragraphs, counted. */
typedef struct un_marks {
    uint32_t all, commas, semicolons, stops;
} un_marks;

static inline void un_count_mark(un_marks *marks, un_closing end) {
    if (!end.node || end.mark == ':') return;
    marks->all++;
    marks->commas += end.mark == ',';
    marks->semicolons += end.mark == ';';
    marks->stops += end.mark == '.';
}

/* The mark that nearly all have; 0 if the text has no usage of its own. */
static inline char un_own_mark(const un_marks *marks) {
    if (marks->all < 3) return 0;
    if (marks->commas * 4 >= marks->all * 3) return ',';
    if (marks->semicolons * 4 >= marks->all * 3) return ';';
    return marks->stops * 4 >= marks->all * 3 ? '.' : 0;
}

/* "ends with a comma; the other paragraphs end with a semicolon" */
static inline void un_report_own_mark(reslint_ctx *ctx, const un_closing *end, char own) {
    un_report_closing(ctx, end, own,
                      ctx->host->format(ctx, "ends with %s; the other %ss end with %s",
                                        un_mark_name(end->mark), rk_paragraph(ctx), un_mark_name(own)));
}

#endif
