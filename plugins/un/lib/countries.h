/* Lists of States, and names that have an "and" of their own. */
#ifndef UN_COUNTRIES_H
#define UN_COUNTRIES_H

#include "body.h"
#include "reslint/kit/states.h"

/* What follows the "and" inside a name. */
static const char *const un_second_halves[] = {"Barbuda",        "Herzegovina", "Nevis",           "Principe",
                                               "the Grenadines", "Tobago",      "Northern Ireland"};

/* One name of a list of sponsors. */
typedef struct un_name {
    uint32_t begin, end;
} un_name;

static inline int un_ends_a_name(reslint_str text, uint32_t at) {
    for (size_t i = 0; i < sizeof un_second_halves / sizeof *un_second_halves; i++) {
        uint32_t n = (uint32_t)strlen(un_second_halves[i]);
        if (rk_at(text, at, un_second_halves[i]) && un_word_ends(text, at + n)) return 1;
    }
    return 0;
}

/* Splits "Albania, Bosnia and Herzegovina and Chile: draft resolution", or "Sponsors: Albania, Chile", into
 * names. Returns 0 if it is not a plain list of names. */
static inline uint32_t un_split_names(reslint_str text, un_name *names, uint32_t max) {
    uint32_t n = 0, at = 0, end = rk_find(text, ":", 0), begin;
    if (end == UINT32_MAX) return 0;
    if (rk_starts(text, "Sponsor") || rk_starts(text, "SPONSOR") || rk_starts(text, "Submitted by")) {
        at = end + 1;
        end = text.len;
        while (end && un_in(text.ptr[end - 1], " .;")) end--;
    }
    while (at < end && text.ptr[at] == ' ') at++;
    for (begin = at; at <= end; at++) {
        uint32_t skip = 0;
        if (at == end)
            skip = 1;
        else if (text.ptr[at] == ',')
            skip = 2;
        else if (rk_at(text, at, " and ") && !un_ends_a_name(text, at + 5))
            skip = 5;
        if (!skip) continue;
        if (at == begin || n == max) return 0;
        if (!(text.ptr[begin] >= 'A' && text.ptr[begin] <= 'Z') && !((unsigned char)text.ptr[begin] >= 0x80))
            return 0;
        names[n].begin = begin;
        names[n++].end = at;
        at += skip - 1;
        begin = at + 1;
    }
    return n;
}

#endif
