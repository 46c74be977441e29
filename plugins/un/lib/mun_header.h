/* The lines above a Model UN paper: "Committee: DISEC", "Sponsored by: Norway, Kenya". */
#ifndef UN_MUN_HEADER_H
#define UN_MUN_HEADER_H

#include "countries.h"

typedef enum un_field {
    UN_NO_FIELD,
    UN_COMMITTEE,
    UN_TOPIC,
    UN_SPONSORS,
    UN_SIGNATORIES,
    UN_FIELDS
} un_field;

/* What a line names, and where its value begins. */
static inline un_field un_field_of(reslint_str line, uint32_t *value) {
    static const struct {
        const char *word;
        un_field field;
    } words[] = {{"committee", UN_COMMITTEE},
                 {"forum", UN_COMMITTEE},
                 {"council", UN_COMMITTEE},
                 {"organ", UN_COMMITTEE},
                 {"commission", UN_COMMITTEE},
                 {"submitted to", UN_COMMITTEE},
                 {"topic", UN_TOPIC},
                 {"question", UN_TOPIC},
                 {"issue", UN_TOPIC},
                 {"subject", UN_TOPIC},
                 {"agenda", UN_TOPIC},
                 {"title", UN_TOPIC},
                 {"re", UN_TOPIC},
                 {"co-sponsor", UN_SIGNATORIES},
                 {"cosponsor", UN_SIGNATORIES},
                 {"co-submit", UN_SIGNATORIES},
                 {"cosubmit", UN_SIGNATORIES},
                 {"signator", UN_SIGNATORIES},
                 {"seconded", UN_SIGNATORIES},
                 {"sponsor", UN_SPONSORS},
                 {"main sponsor", UN_SPONSORS},
                 {"main submitter", UN_SPONSORS},
                 {"submitter", UN_SPONSORS},
                 {"submitted by", UN_SPONSORS},
                 {"proposed by", UN_SPONSORS},
                 {"author", UN_SPONSORS},
                 {"delegation", UN_SPONSORS},
                 {"country", UN_SPONSORS}};
    enum { LONGEST_LABEL = 40 };
    uint32_t end = 0;
    while (end < line.len && end < LONGEST_LABEL && line.ptr[end] != ':' &&
           !rk_at(line, end, " \xE2\x80\x93 "))
        end++;
    if (end == line.len || end == LONGEST_LABEL) return UN_NO_FIELD;
    *value = line.ptr[end] == ':' ? end + 1 : end + 5;
    while (*value < line.len && line.ptr[*value] == ' ') ++*value;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        uint32_t n = (uint32_t)strlen(words[i].word);
        if (end >= n && rk_is_ci(rk_slice(line, 0, n), words[i].word)) return words[i].field;
    }
    return UN_NO_FIELD;
}

/* A line above the text that may be part of the header; NULL where the text begins. Iterate:
 *   for (n = un_header_line(r->first_child); n; n = un_header_line(n->next)) */
static inline const reslint_node *un_header_line(const reslint_node *n) {
    while (n && n->kind != RESLINT_OTHER && !(n->kind >= RESLINT_MASTHEAD && n->kind <= RESLINT_VOTING)) {
        if (n->kind == RESLINT_ORGAN_LINE || rk_is_paragraph(n)) return NULL;
        n = n->next;
    }
    return n;
}

/* The names of a list, leaving "the" and "Republic" in and the marks and spaces around them out; returns how
 * many. */
static inline uint32_t un_names_of(reslint_str line, uint32_t value, un_name *names, uint32_t max) {
    uint32_t n = 0, begin = value;
    for (uint32_t at = value; at <= line.len && n < max; at++) {
        uint32_t skip = 0, end = at;
        if (at == line.len || un_in(line.ptr[at], ",;/"))
            skip = 1;
        else if ((rk_at(line, at, " and ") && !un_ends_a_name(line, at + 5)) || rk_at(line, at, " & "))
            skip = rk_at(line, at, " & ") ? 3 : 5;
        if (!skip) continue;
        if (rk_at(line, begin, "and ")) begin += 4;
        while (begin < end && un_in(line.ptr[begin], " *")) begin++;
        while (end > begin && un_in(line.ptr[end - 1], " .*")) end--;
        if (end > begin) names[n++] = (un_name){begin, end};
        at += skip - 1;
        begin = at + 1;
    }
    return n;
}

#endif
