/* The few closed lists of words that show what kind of line begins. Language proper (which phrase opens which
 * paragraph) is left to those who read the tree; only line ends are decided here. */
#ifndef RESOLUTION_WORDS_H
#define RESOLUTION_WORDS_H
#include "line.h"

#include <string.h>

enum { WORD_MAX = 24 };

/* Copies the letters at i, ASCII only; returns their number, or 0 when there are none or too many. */
static inline unsigned copy_word(line *l, unsigned i, char word[WORD_MAX]) {
    unsigned n = 0;
    for (; ch_letter(at(l, i + n)); n++) {
        if (n + 1 >= WORD_MAX || at(l, i + n) >= 0x80) return 0;
        word[n] = (char)at(l, i + n);
    }
    word[n] = 0;
    return n;
}
static inline bool in_list(const char *word, const char *const *list) {
    for (; *list; list++)
        if (strcmp(word, *list) == 0) return true;
    return false;
}

/* Does a preambular paragraph begin at i? Asked only after a comma, where an unknown -ing word is likely to
 * begin one. */
static inline bool opens_preamble(line *l, unsigned i) {
    static const char *const openers[] = {"Alarmed",   "Alert",      "Anxious",
                                          "Appalled",  "Aware",      "Being",
                                          "Cognizant", "Committed",  "Concerned",
                                          "Confident", "Conscious",  "Convinced",
                                          "Deeply",    "Desirous",   "Determined",
                                          "Disturbed", "Dismayed",   "Distressed",
                                          "Eager",     "Encouraged", "Extremely",
                                          "Firmly",    "Fully",      "Gravely",
                                          "Grateful",  "Greatly",    "Guided",
                                          "Heartened", "Highly",     "Horrified",
                                          "Inspired",  "Keenly",     "Mindful",
                                          "Mortified", "Moved",      "Outraged",
                                          "Persuaded", "Pleased",    "Profoundly",
                                          "Reassured", "Resolute",   "Resolved",
                                          "Saddened",  "Satisfied",  "Seriously",
                                          "Seized",    "Shocked",    "Strongly",
                                          "Troubled",  "Very",       0};
    static const char *const nouns[] = {"Beijing",       "Training",    "Building",    "Housing",
                                        "Planning",      "Monitoring",  "Meeting",     "Financing",
                                        "Funding",       "Banking",     "Nursing",     "Farming",
                                        "Mining",        "Shipping",    "Engineering", "King",
                                        "Manufacturing", "Counselling", "Including",   "During",
                                        "According",     "Reporting",   "Accounting",  "Programming",
                                        "Marketing",     "Fishing",     "Trafficking", "Learning",
                                        "Spring",        "Ageing",      "Working",     0};
    static const char *const before[] = {"Also", "Further", "While", "Again", "Likewise", "Once", "Ever", 0};
    char word[WORD_MAX];
    unsigned n = copy_word(l, i, word);
    if (n == 2 && word[0] == 'R' && word[1] == 'e' && at(l, i + 2) == '-') /* "Re-emphasizing" */
        n = copy_word(l, i + 3, word);
    if (n < 4) return false;
    if (n > 5 && strcmp(word + n - 3, "ING") == 0) return true; /* "RECALLING" */
    if (in_list(word, openers)) return true;
    bool adverb = n > 5 && word[n - 2] == 'l' && word[n - 1] == 'y';
    if ((adverb || in_list(word, before)) && at(l, i + n) == ' ') { /* "Further reaffirming" */
        n = copy_word(l, skip_blanks(l, i + n), word);
        if (n < 4 || !ch_lower((unsigned char)word[0])) return false;
        if (strcmp(word, "again") == 0) return true;
        word[0] = (char)(word[0] - 32);
        if (in_list(word, openers)) return true;
    }
    return n > 5 && strcmp(word + n - 3, "ing") == 0 && !in_list(word, nouns);
}

/* "Whereas the Convention …": in the texts of some bodies every preambular paragraph begins so. */
static inline bool is_whereas(line *l, unsigned i) {
    return match(l, i, "Whereas ", false) || match(l, i, "WHEREAS ", false);
}

/* Words that begin a preambular paragraph and are hardly ever capitalized elsewhere: they begin one even if
 * the comma before them was forgotten. */
static inline bool surely_opens_preamble(line *l, unsigned i) {
    static const char *const openers[] = {"Acknowledging",
                                          "Affirming",
                                          "Alarmed",
                                          "Aware",
                                          "Bearing in",
                                          "Concerned",
                                          "Condemning",
                                          "Convinced",
                                          "Deeply",
                                          "Deploring",
                                          "Emphasising",
                                          "Emphasizing",
                                          "Gravely",
                                          "Guided by",
                                          "Having considered",
                                          "Mindful of",
                                          "Noting",
                                          "Reaffirming",
                                          "Recalling",
                                          "Recognising",
                                          "Recognizing",
                                          "Reiterating",
                                          "Stressing",
                                          "Underlining",
                                          "Underscoring",
                                          "Welcoming",
                                          "Appreciating",
                                          "Believing",
                                          "Commending",
                                          "Encouraged by",
                                          "Expressing its",
                                          "Expressing concern",
                                          "Having heard",
                                          "Having examined",
                                          "Keeping in mind",
                                          "Reminding",
                                          "Taking into",
                                          "Taking note",
                                          0};
    char word[WORD_MAX];
    unsigned n = ch_upper(at(l, i + 1)) ? copy_word(l, i, word) : 0;
    if (n > 5 && strcmp(word + n - 3, "ING") == 0) return true; /* "RECALLING" */
    return match_any(l, i, openers, false) != 0;
}

/* Is the word at i, after a number without a stop, the verb of an operative paragraph ("Requests")? A
 * footnote ("3 Resolution 60/288", "4 Documents A/…") and a date ("18 December") begin differently. */
static inline bool looks_like_verb(line *l, unsigned i) {
    static const char *const before[] = {"Also",  "Further",  "Strongly", "Once",
                                         "Again", "Solemnly", "Urgently", 0};
    static const char *const others[] = {"Resolutions", "Documents",    "Decisions",
                                         "Texts",       "Records",      "Series",
                                         "This",        "Paragraphs",   "Articles",
                                         "Nations",     "States",       "Proceedings",
                                         "Various",     "Previous",     "Its",
                                         "His",         "Negotiations", "Statistics",
                                         "Bis",         "Letters",      "Reports",
                                         "Annexes",     "Sales",        "Terms",
                                         "Members",     "Progress",     "Laws",
                                         "Rules",       "Minutes",      "Plans",
                                         "Rights",      "Operations",   "Meetings",
                                         "Countries",   "Additions",    "Proposals",
                                         "Volumes",     "Parties",      0};
    char word[WORD_MAX];
    unsigned n = copy_word(l, i, word);
    if (n && in_list(word, before)) return true;
    bool capitals = n >= 4 && word[n - 1] == 'S' && word[n - 2] != 'S'; /* "ADOPTS" */
    for (unsigned k = 0; capitals && k < n; k++) capitals = ch_upper((unsigned char)word[k]);
    if (capitals) return true;
    return n >= 4 && ch_upper((unsigned char)word[0]) && ch_lower((unsigned char)word[1]) &&
           word[n - 1] == 's' && word[n - 2] != 's' && !in_list(word, others);
}

/* Does an operative paragraph without a number begin at i, "Decides to …"? Asked only after a punctuation
 * mark; if the word is a noun after all, the model notices. */
static inline bool opens_operative(line *l, unsigned i) {
    unsigned n = 0;
    while (n < WORD_MAX && ch_letter(at(l, i + n))) n++;
    unsigned next = skip_marks(l, i + n);
    return next > i + n && ch_letter(at(l, next)) && looks_like_verb(l, i);
}

/* A verb that begins operative paragraphs and is not also a noun: asked after a colon, where titles continue
 * with nouns. */
static inline bool surely_opens_operative(line *l, unsigned i) {
    static const char *const openers[] = {
        "Affirms ",   "Appeals ",     "Approves ",   "Asks ",       "Authorizes ", "Calls for ",
        "Calls on ",  "Calls upon",   "Condemns ",   "Creates ",    "Decides ",    "Declares ",
        "Demands ",   "Directs ",     "Draws ",      "Emphasises ", "Emphasizes ", "Encourages ",
        "Endorses ",  "Establishes ", "Expresses ",  "Implores ",   "Invites ",    "Proclaims ",
        "Proposes ",  "Reaffirms ",   "Recommends ", "Reiterates ", "Reminds ",    "Requests ",
        "Resolves ",  "Stresses ",    "Strongly ",   "Suggests ",   "Supports ",   "Takes note",
        "Notes the ", "Notes that ",  "Notes with ", "Urges ",      "Welcomes ",   0};
    return match_any(l, i, openers, false) != 0;
}

/* The place after the name of a month at i, or 0. */
static inline unsigned match_month(line *l, unsigned i) {
    static const char *const months[] = {"january",  "february", "march",  "april",     "may",
                                         "june",     "july",     "august", "september", "october",
                                         "november", "december", 0};
    return match_any(l, i, months, true);
}
/* The place after "18 December 2019" or "18 December" at i, or 0. */
static inline unsigned match_date(line *l, unsigned i) {
    unsigned end = skip_digits(l, i);
    if (end == i || end > i + 2) return 0;
    end = match_month(l, skip_blanks(l, end));
    if (!end) return 0;
    unsigned year = skip_digits(l, skip_blanks(l, end));
    return year > end ? year : end;
}
/* The place after the name of an organ at i, without its article; or 0. */
static inline unsigned match_organ(line *l, unsigned i) {
    static const char *const organs[] = {
        "general assembly",     "security council",    "economic and social council",
        "human rights council", "trusteeship council", 0};
    return match_any(l, i, organs, true);
}
/* The place after "Third Committee" and the like. */
static inline unsigned match_main_committee(line *l, unsigned i) {
    static const char *const committees[] = {"first committee",
                                             "second committee",
                                             "third committee",
                                             "fourth committee",
                                             "fifth committee",
                                             "sixth committee",
                                             "special political and decolonization committee",
                                             "special political committee",
                                             "general committee",
                                             0};
    return match_any(l, i, committees, true);
}
/* The place after "I", "iv", "XII" at i, or 0. All letters must have the same case. */
static inline unsigned match_roman(line *l, unsigned i) {
    enum { LONGEST = 12 }; /* "lxxxviii" and the like */
    bool upper = at(l, i) >= 'A' && at(l, i) <= 'Z';
    unsigned n = 0;
    for (; n < LONGEST; n++) {
        unsigned c = at(l, i + n);
        if (!c || c >= 0x80 || !strchr(upper ? "IVXLC" : "ivxlc", (int)c)) break;
    }
    return n && !ch_letter(at(l, i + n)) ? i + n : 0;
}
/* The place after a document symbol at i ("A/RES/74/105", "S/RES/1332 (2000)", or torn: "A /C.1/80/L.1"), or
 * 0. */
static inline unsigned match_symbol(line *l, unsigned i) {
    unsigned start = i, slashes = 0, digits = 0;
    while (at(l, i) >= 'A' && at(l, i) <= 'Z') i++;
    if (i == start || i > start + 5) return 0;
    if (at(l, i) == ' ' && at(l, i + 1) == '/') i++;
    for (unsigned c; (c = at(l, i)) != 0; i++) {
        if (c == '/')
            slashes++;
        else if (ch_digit(c))
            digits++;
        else if (!ch_letter(c) && c != '.' && c != '-' && c != '*')
            break;
        if (slashes == 0) return 0;
    }
    if (!slashes || !digits) return 0;
    unsigned paren = skip_blanks(l, i);
    if (at(l, paren) == '(') {
        unsigned end = paren + 1;
        while (ch_digit(at(l, end)) || ch_letter(at(l, end))) end++;
        if (at(l, end) == ')') return end + 1;
    }
    /* "A/RES/76/244 B": a part of it */
    bool part = at(l, i) == ' ' && ch_upper(at(l, i + 1));
    return part && (ends_at(l, i + 2) || (at(l, i + 2) == ' ' && at(l, i + 3) == ' ')) ? i + 2 : i;
}
#endif
