/* Who speaks, by the words of a line alone: "UNESCO,", "Environment Commission,", "The General Conference of
 * the …, meeting in Geneva,". The organs of the United Nations need none of this: the grammar knows them. */
#include "model/plan/divide.h"
#include "recognise/steps.h"

bool rl_is_forum_name(reslint_str text) {
    static const char *const small[] = {"of ", "the ",     "on ",   "for ", "and ", "to ",
                                        "in ", "against ", "with ", "at ",  NULL};
    enum { MOST_WORDS = 12 }; /* more of them are a list of sponsors */
    uint32_t words = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        if (strchr(".;!?", text.ptr[i])) return false;
        if (i && text.ptr[i - 1] != ' ') continue;
        words++;
        if (!rl_is_upper((unsigned char)text.ptr[i]) && !strchr("(&", text.ptr[i]) &&
            !rl_any_here(text, i, small))
            return false;
    }
    return words > 0 && words <= MOST_WORDS;
}

bool rl_is_short_name(reslint_str text) {
    enum { LONGEST = 14 };
    uint32_t end = 0;
    while (rl_is_upper(rl_byte(text, end)) || rl_byte(text, end) == '-') end++;
    return end > 2 && text.len <= LONGEST && rl_is(rl_slice(text, end, text.len), ",");
}

bool rl_names_body(reslint_str text) {
    static const char *const bodies[] = {"assembly", "council",    "conference", "commission", "committee",
                                         "congress", "parliament", "board",      "union",      "parties",
                                         "forum",    "senate",     NULL};
    enum { LONGEST = 300, HEAD = 90 };
    if (!rl_starts_ci(text, "the ") || text.len > LONGEST || !rl_one_of(rl_final(text), ",:")) return false;
    reslint_str head = rl_first(text, HEAD);
    for (size_t k = 0; bodies[k]; k++)
        if (rl_find_ci(head, bodies[k], 0) != UINT32_MAX) return true;
    return false;
}

bool rl_names_again(reslint_str text, reslint_str organ) {
    enum { THE = 4, LONGEST = 40 };
    char name[LONGEST];
    if (text.len > LONGEST || !rl_starts_ci(text, "the ") || rl_final(text) != ':') return false;
    memcpy(name, text.ptr + THE, text.len - THE);
    name[text.len - THE - 1] = '\0'; /* in place of the colon */
    return rl_after_word(organ, name) > 0;
}

bool rl_header_names(reslint_str header, reslint_str forum) {
    static const char *const words[] = {"committee", "forum", "council", "organ", NULL};
    uint32_t colon = rl_find(header, ":", 0);
    for (size_t i = 0; words[i] && colon != UINT32_MAX; i++)
        if (rl_starts_ci(header, words[i]))
            return rl_same_ci(rl_trim(rl_slice(header, colon + 1, header.len)), forum);
    return false;
}
