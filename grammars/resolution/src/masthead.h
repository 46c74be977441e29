/* Lines before the text (masthead, session, agenda item, title) or after it (date of adoption, vote), and the
 * running heads, page numbers and job numbers that page extraction leaves in the middle. */
#ifndef RESOLUTION_MASTHEAD_H
#define RESOLUTION_MASTHEAD_H
#include "labels.h"
#include "tokens.h"

/* "___", "---", "* * *" and nothing else. */
static inline bool is_rule(line *l, unsigned i) {
    unsigned c = at(l, i), n = 0;
    if (c == '\\') c = at(l, ++i);
    if (c != '_' && c != '-' && c != '*' && c != CH_DASH && c != '=') return false;
    for (; at(l, i) == c || at(l, i) == ' ' || at(l, i) == '\\'; i++)
        if (at(l, i) == c) n++;
    return n >= 3 && at(l, i) == 0 && (l->ended || n > 60);
}
/* "23-25908", "23-25908 (E) 211223", "*2325908*", "2/5", "Page 3 of 7", "- 2 -", "02 39712": nothing else. */
static inline bool is_job_number(line *l, unsigned i) {
    unsigned end = skip_digits(l, i);
    if (end == i + 6 && ends_at(l, end)) return true;
    if (end != i + 2 || (at(l, end) != '-' && at(l, end) != CH_DASH)) return false;
    unsigned number = skip_digits(l, end + 1);
    if (number < end + 6 || number > end + 8) return false;
    i = skip_blanks(l, number);
    if (at(l, i) == '(') {
        while (at(l, i) && at(l, i) != ')') i++;
        i = skip_blanks(l, i + 1);
    }
    for (unsigned c; (c = at(l, i)) != 0; i++)
        if (!ch_digit(c) && c != ' ' && c != '*' && c != '/') return false;
    return l->ended;
}
static inline bool is_page_number(line *l, unsigned i) {
    unsigned page = match(l, i, "page", true), end;
    if (page) {
        i = skip_blanks(l, page);
        end = skip_digits(l, i);
        if (end == i) return false;
        unsigned of = match(l, skip_blanks(l, end), "of", true);
        if (of) end = skip_digits(l, skip_blanks(l, of));
        return ends_at(l, end);
    }
    if (at(l, i) == '-' && at(l, i + 1) == ' ') {
        end = skip_digits(l, i + 2);
        return end > i + 2 && end < i + 6 && at(l, end) == ' ' && at(l, end + 1) == '-' &&
               ends_at(l, end + 2);
    }
    end = skip_digits(l, i);
    if (end == i || end > i + 3 || at(l, end) != '/') return false;
    unsigned last = skip_digits(l, end + 1);
    if (last == end + 1 || last > end + 4) return false;
    if (ends_at(l, last)) return true;
    unsigned gap = skip_blanks(l, last);
    return gap > last + 2 && is_job_number(l, gap);
}
static inline bool is_bar_code(line *l, unsigned i) {
    unsigned end = at(l, i) == '*' ? skip_digits(l, i + 1) : 0;
    return end > i + 6 && at(l, end) == '*' && ends_at(l, end);
}
/* A symbol alone, or with a wide gap and a running title or number after it or before it. */
static inline bool is_symbol_alone(line *l, unsigned i, bool running) {
    unsigned end = match_symbol(l, i);
    if (!end) return false;
    if (ends_at(l, end)) return true;
    unsigned gap = skip_blanks(l, end);
    return running && gap > end + 2;
}
static inline bool is_running_number(line *l, unsigned i) {
    return is_job_number(l, i) || is_page_number(l, i) || is_bar_code(l, i);
}
/* Anything that only a page has, whatever is around it. */
static inline bool is_furniture(line *l, unsigned i) {
    unsigned c = at(l, i);
    if (ch_digit(c) || c == '*' || c == '-' || c == 'P' || c == 'p') {
        if (is_running_number(l, i)) return true;
        if (!ch_digit(c)) return false;
        unsigned end = skip_digits(l, i); /* "23-25908          2/5" */
        if (end != i + 2 || at(l, end) != '-') return false;
        unsigned number = skip_digits(l, end + 1), gap = skip_blanks(l, number);
        return number > end + 5 && gap > number + 2 && is_page_number(l, gap);
    }
    return false;
}

/* The place after "(UNGA)", one word in brackets. */
static inline unsigned skip_acronym(line *l, unsigned i) {
    if (at(l, i) != '(') return i;
    unsigned end = i + 1;
    while (ch_letter(at(l, end)) && end < i + 12) end++;
    return end > i + 2 && at(l, end) == ')' ? skip_marks(l, end + 1) : i;
}

/* A word that is an organ's whole name in its own texts. */
static inline bool is_organ_noun(line *l, unsigned i) {
    static const char *const nouns[] = {"assembly", "congress",   "conference", "council", "board",
                                        "parties",  "parliament", "commission", 0};
    unsigned end = match_any(l, i, nouns, true);
    return end && at(l, end) == ',' && ends_at(l, end + 1);
}
/* "103rd" */
static inline unsigned skip_ordinal(line *l, unsigned i) {
    unsigned end = skip_digits(l, i);
    if (end == i || !ch_lower(at(l, end)) || !ch_lower(at(l, end + 1)) || at(l, end + 2) != ' ') return i;
    return end + 2;
}
/* Is the rest of the line from i a name: every word except short ones with a capital, and just one comma,
 * either at the end or before "meeting at its 108th Session, 2019,"? */
static inline bool is_name_of_organ(line *l, unsigned i) {
    static const char *const small[] = {"of", "the",     "on",   "for", "and", "to",
                                        "in", "against", "with", "at",  "de",  0};
    if (!read_all(l) || l->n > 140 || last_char(l) != ',') return false;
    unsigned capitals = 0;
    i = skip_ordinal(l, i);
    for (;;) {
        i = skip_marks(l, i);
        if (capitals) i = skip_acronym(l, i);
        unsigned c = at(l, i);
        if (c == ',' && capitals >= 2 && match(l, skip_marks(l, i + 1), "meeting at its", true)) return true;
        if (c == ',') return capitals >= 2 && ends_at(l, i + 1);
        if (ch_upper(c))
            capitals++;
        else if (!match_any(l, i, small, false))
            return false;
        while (ch_letter(at(l, i)) || at(l, i) == '-' || at(l, i) == CH_DASH || at(l, i) == CH_CLOSE_QUOTE)
            i++;
        c = at(l, i);
        if (c != ',' && c != ' ' && c != '*' && c != '_') return false;
    }
}
/* "The Parties to this Agreement,", "The Assembly:" */
static inline bool is_parties_line(line *l, unsigned name) {
    unsigned end =
        match_any(l, name, (const char *const[]){"assembly", "congress", "conference", "council", 0}, true);
    if (end && at(l, end) == ':' && ends_at(l, end + 1)) return true;
    static const char *const parties[] = {"parties to ", "states parties to ", "contracting parties ", 0};
    return match_any(l, name, parties, true) && read_all(l) && l->n < 140 && last_char(l) == ',';
}
/* "The General Assembly," alone, with emphasis and comma in any order, perhaps with its Main Committee; any
 * other organ is recognised by its name and its comma. */
static inline bool is_organ_line(line *l, unsigned i) {
    unsigned name = match(l, skip_marks(l, i), "the ", true);
    if (!name) return false;
    unsigned end = match_organ(l, name), of = match_main_committee(l, name);
    if (of && (of = match(l, of, " of the ", true)) != 0) end = match_organ(l, of);
    if (end) {
        unsigned committee = match_main_committee(l, skip_marks(l, end));
        if (committee) end = committee;
        end = skip_acronym(l, skip_marks(l, end));
        if (at(l, end) == ',' || at(l, end) == ':') end++;
        if (ends_at(l, end)) return true;
    }
    return is_name_of_organ(l, name);
}
/* "THE ASSEMBLY,", "Congress,", "The Parties to this Agreement,": a line that is so short, or has so many
 * short words, must be clearly separate. */
static inline bool is_free_organ_line(line *l, unsigned i) {
    unsigned name = match(l, i, "the ", true);
    if (!name) return at(l, i) == 'C' && match(l, i, "congress", true) && is_organ_noun(l, i);
    return is_organ_noun(l, name) || is_parties_line(l, name);
}
/* "General Assembly" without an article: part of the masthead. */
static inline bool is_organ_name(line *l, unsigned i) {
    unsigned end = match(l, i, "united nations", true);
    if (!end) end = match_organ(l, i);
    if (!end) end = match_main_committee(l, i);
    if (!end) return false;
    if (ends_at(l, end)) return true;
    end = skip_marks(l, end);
    if (match(l, end, "distr.", true) || match_symbol(l, end)) return true;
    return false;
}
static inline bool is_session_line(line *l, unsigned i) {
    unsigned end = skip_digits(l, i);
    if (end == i + 4)
        return (end = match(l, skip_marks(l, end), "session", true)) != 0 && at(l, skip_marks(l, end)) != ',';
    if (end > i) { /* "74th session" */
        static const char *const ordinals[] = {"st session", "nd session", "rd session", "th session", 0};
        return match_any(l, end, ordinals, true) != 0;
    }
    if (!ch_upper(at(l, i))) return false;
    for (unsigned words = 0; words < 5; words++) {
        while (ch_letter(at(l, i)) || at(l, i) == '-' || at(l, i) == CH_DASH) i++;
        if (at(l, i) != ' ' && at(l, i) != '*') return false;
        i = skip_marks(l, i);
        end = match(l, i, "session", true);
        if (end)
            return at(l, end) == 0 || (at(l, end) == ' ' && !ch_lower(at(l, skip_marks(l, end)))) ||
                   at(l, end) == '*';
    }
    return false;
}
static inline bool is_date_line(line *l, unsigned i) {
    unsigned end = match_date(l, i);
    if (!end) return false;
    unsigned next = skip_marks(l, end); /* "11 September–13 October 2023" */
    if (at(l, next) == CH_DASH || at(l, next) == '-') next = skip_marks(l, next + 1);
    unsigned last = match_date(l, next);
    return ends_at(l, last ? last : end);
}
/* Which line of the masthead begins here, or PARAGRAPH. */
static inline enum token masthead_kind(line *l, unsigned i) {
    static const char *const plain[] = {"distr.:",           "distr. :",    "distribution:", "original:",
                                        "dual distribution", "provisional", "advance",       0};
    static const char *const agenda[] = {"agenda item", "agenda items", "items", "item", 0};
    static const char *const adopted[] = {"resolution adopted", "resolutions adopted", "decision adopted",
                                          "adopted by the", 0};
    i = skip_marks(l, i);
    unsigned end = match_any(l, i, agenda, true);
    if (end && ch_digit(at(l, skip_marks(l, end)))) return AGENDA_LINE;
    if (match_any(l, i, adopted, true)) return ADOPTED_BY_LINE;
    if (is_symbol_alone(l, i, true)) return SYMBOL_LINE;
    if (is_session_line(l, i)) return SESSION_LINE;
    end = match(l, i, "united nations", true);
    if (end && match_symbol(l, skip_marks(l, end))) return SYMBOL_LINE;
    if (at(l, i) == '(' && (end = match_main_committee(l, i + 1)) != 0 && at(l, end) == ')')
        return MASTHEAD_LINE;
    if (is_organ_name(l, i) || match_any(l, i, plain, true) || is_date_line(l, i)) return MASTHEAD_LINE;
    if ((end = match(l, i, "decision", true)) != 0 && ends_at(l, end)) return MASTHEAD_LINE;
    if ((end = match(l, i, "plenary", true)) != 0 && ends_at(l, end)) return MASTHEAD_LINE;
    return PARAGRAPH;
}
/* A row of a table that has lost its first line: "9 | Social affairs | 83 857", "**Total** | **12**". */
static inline bool is_bare_row(line *l, unsigned i) {
    unsigned end = skip_digits(l, i);
    if (end == i && at(l, i) == '*') {
        end = skip_marks(l, i);
        while (at(l, end) && at(l, end) != '*' && at(l, end) != '|') end++;
        end = skip_marks(l, end);
    }
    end = skip_blanks(l, end);
    return end > i && at(l, end) == '|' && (at(l, end + 1) == ' ' || at(l, end + 1) == 0);
}
/* "[on the report of …]", "[without reference to a Main Committee …]" */
static inline bool is_report_line(line *l, unsigned i) {
    static const char *const heads[] = {"on the ", "without reference ", "on a ", "upon ", 0};
    i = skip_marks(l, i);
    return at(l, i) == '[' && match_any(l, skip_marks(l, i + 1), heads, true) != 0;
}
/* "Resolution 1332 (2000)" alone or followed by "of 29 April 1946". */
static inline bool is_resolution_line(line *l, unsigned i) {
    unsigned end = match(l, i, "resolution", true);
    if (!end) return false;
    end = match_any(l, skip_marks(l, end), (const char *const[]){"no.", "no", 0}, true)
              ? find(l, end, "no") + 1
              : end;
    i = skip_marks(l, end);
    end = skip_digits(l, i);
    if (end == i) return false;
    if (at(l, end) == '/') end = skip_digits(l, end + 1);
    unsigned paren = skip_blanks(l, end);
    if (at(l, paren) == '(') {
        while (at(l, paren) && at(l, paren) != ')') paren++;
        end = paren + 1;
    }
    if (at(l, end) == '.') end++;
    return ends_at(l, end) || match(l, skip_marks(l, end), "of", true) == skip_marks(l, end) + 2;
}

/* "Annex", "Annex II", "APPENDIX" and nothing else. */
static inline bool is_annex_heading(line *l, unsigned i) {
    static const char *const heads[] = {"annex", "appendix", "attachment", "enclosure", 0};
    unsigned end = match_any(l, i, heads, true);
    if (!end || !ch_upper(at(l, i))) return false;
    i = skip_marks(l, end);
    unsigned number = match_roman(l, i);
    if (!number) number = skip_digits(l, i);
    if (number == i && ch_upper(at(l, i)) && !ch_letter(at(l, i + 1))) number = i + 1;
    end = number > i ? number : end;
    unsigned c = at(l, end);
    if (c == '.' || c == ':') end++;
    while (ch_digit(at(l, end)) || at(l, end) == CH_SUPERSCRIPT) end++;
    unsigned note = match_note_mark(l, skip_blanks(l, end));
    if (note) end = note;
    return ends_at(l, end);
}
/* "74th plenary meeting", "47th (resumed) meeting, 3 May", "Adopted unanimously at the 3075th meeting": one
 * that continues like a sentence ("752nd meeting of the Council") does not count. */
static inline bool is_adoption_line(line *l, unsigned i) {
    static const char *const adopted[] = {
        "adopted unanimously",  "adopted at the",     "adopted at its",          "adopted without",
        "adopted by consensus", "no plenary meeting", "resumed plenary meeting", 0};
    static const char *const words[] = {"plenary", "meeting", "(resumed)", "(closed)",
                                        "resumed", "closed",  "special",   0};
    i = skip_marks(l, i);
    if (match_any(l, i, adopted, true)) return true;
    unsigned end = skip_digits(l, i), word;
    if (end == i || end > i + 5) return false;
    unsigned a = ch_fold(at(l, end)), b = ch_fold(at(l, end + 1));
    bool ordinal =
        (a == 's' && b == 't') || (a == 'n' && b == 'd') || (a == 'r' && b == 'd') || (a == 't' && b == 'h');
    if (!ordinal) return false;
    end = skip_marks(l, end + 2);
    if (!match_any(l, end, words, true)) return false;
    while ((word = match_any(l, end, words, true)) != 0) end = skip_marks(l, word);
    if (at(l, end) == ',') end = skip_marks(l, end + 1);
    unsigned c = at(l, end);
    return c == 0 || ch_digit(c) || c == '(' || match_month(l, end);
}
static inline bool is_voting(line *l, unsigned i) {
    static const char *const open[] = {"adopted", "recorded vote", "the draft resolution was adopted", 0};
    static const char *const lists[] = {
        "in favour:", "in favor:",     "against:",  "abstaining:", "abstentions:",
        "absent:",    "recorded vote", "votes for", "absent ",     0};
    i = skip_marks(l, i);
    if (at(l, i) == '[') return match_any(l, skip_marks(l, i + 1), open, true) != 0;
    unsigned end = match_any(l, i, lists, true);
    if (end) return true;
    end = match(l, i, "in favour", true); /* "**In favour**: …" */
    if (!end) end = match_any(l, i, (const char *const[]){"against", "abstaining", "in favor", 0}, true);
    return end && at(l, skip_marks(l, end)) == ':';
}
/* "[Note: …]", "Chair's proposal:", "Option 1:" */
static inline bool is_note_to_reader(line *l, unsigned i) {
    static const char *const notes[] = {"note:",         "note by",     "drafting note",
                                        "editor's note", "comment:",    "secretariat:",
                                        "chair:",        "placeholder", 0};
    static const char *const who[] = {
        "chair",        "co-chairs", "chairs",   "facilitator", "co-facilitators",
        "facilitators", "sponsor",   "sponsors", "secretariat", "presidency",
        "penholder",    "moderator", 0};
    static const char *const what[] = {"proposal",   "text",  "compromise", "note",     "comment",
                                       "suggestion", "draft", "version",    "language", 0};
    i = skip_marks(l, i);
    bool open = at(l, i) == '[' || at(l, i) == '(';
    if (open) i = skip_marks(l, i + 1);
    if (open && match_any(l, i, notes, true)) return true;
    unsigned end = match_option(l, i);
    if (end) return !starts_text(l, skip_blanks(l, end)) || ends_at(l, skip_marks(l, end));
    end = match_any(l, i, who, true);
    if (!end) return false;
    if (at(l, end) == '\'' || at(l, end) == CH_CLOSE_QUOTE) end++;
    if (ch_fold(at(l, end)) == 's') end++;
    end = match_any(l, skip_marks(l, end), what, true);
    return end && at(l, skip_marks(l, end)) == ':';
}
#endif
