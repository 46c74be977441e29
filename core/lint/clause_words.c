/* Words for words, whole ones only, outside of quotations. */
#include "lint/clause_words.h"

#include "base/str.h"

#include <string.h>

static const struct {
    const char *said, *mun;
} pairs[] = {
    {"paragraphs", "clauses"}, {"paragraph", "clause"},   {"Paragraphs", "Clauses"},
    {"Paragraph", "Clause"},   {"points", "sub-clauses"}, {"point", "sub-clause"},
};
enum { N_PAIRS = sizeof pairs / sizeof *pairs };

/* "points to note 3" is a verb. */
static bool is_verb(const char *behind) {
    return strncmp(behind, " to ", 4) == 0;
}

static uint32_t pair_at(const char *message, const char *at) {
    if (at > message && (rl_is_alpha((unsigned char)at[-1]) || at[-1] == '-')) return N_PAIRS;
    for (uint32_t i = 0; i < N_PAIRS; i++) {
        size_t n = strlen(pairs[i].said);
        if (strncmp(at, pairs[i].said, n) != 0 || rl_is_alpha((unsigned char)at[n])) continue;
        return is_verb(at + n) ? N_PAIRS : i;
    }
    return N_PAIRS;
}

const char *rl_clause_words(const char *message, rl_arena *arena) {
    static const char open[] = "\xE2\x80\x9C", close[] = "\xE2\x80\x9D";
    const char *rest = message, *at = message;
    const char *so_far = "";
    uint32_t depth = 0;
    bool replaced = false;
    while (*at) {
        if (strncmp(at, open, 3) == 0) depth++;
        if (depth && strncmp(at, close, 3) == 0) depth--;
        uint32_t found = depth ? N_PAIRS : pair_at(message, at);
        if (found == N_PAIRS) {
            at++;
            continue;
        }
        so_far = rl_format(arena, "%s%.*s%s", so_far, (int)(at - rest), rest, pairs[found].mun);
        rest = at += strlen(pairs[found].said);
        replaced = true;
    }
    return replaced ? rl_format(arena, "%s%s", so_far, rest) : message;
}
