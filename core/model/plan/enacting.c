/* Lines that divide a text. Enacting lines that say more than the organ's name: "The General Assembly
 * hereby:", "We, the delegation of Norway, do hereby:", "Now, therefore, be it resolved that:". Model UN
 * papers have them between the preamble and the operative part. A whole sentence ("Be it resolved that a fund
 * be opened;") is a paragraph and not such a line. */
#include "model/plan/divide.h"

enum { MOST_WORDS = 24, MOST_BEHIND = 9 };

static uint32_t count_words(reslint_str s) {
    uint32_t words = 0;
    for (uint32_t i = 0; i < s.len; i++)
        words += rl_is_alpha((unsigned char)s.ptr[i]) && (!i || s.ptr[i - 1] == ' ');
    return words;
}

uint32_t rl_after_word(reslint_str s, const char *word) {
    uint32_t n = (uint32_t)strlen(word);
    for (uint32_t at = rl_find_ci(s, word, 0); at != UINT32_MAX; at = rl_find_ci(s, word, at + 1))
        if (rl_word_begin(s, at) && rl_word_end(s, at + n)) return at + n;
    return 0;
}

/* "hereby resolves that:", "hereby": what follows the enacting word is short and not a sentence. */
static bool breaks_off(reslint_str rest) {
    char mark = rl_last_mark(rest);
    return mark != ';' && mark != '.' && count_words(rest) <= MOST_BEHIND;
}

/* "… resolved by the Conference of Ministers,", "… that the General Assembly", "… that it": who resolves, and no more. */
static bool ends_in_speaker(reslint_str rest) {
    if (rl_starts_ci(rest, "by ")) return true;
    if (!rl_starts_ci(rest, "that ")) return false;
    reslint_str last = rl_last_word(rest);
    return rl_is(last, "it") || rl_is(last, "we") || rl_is_upper(rl_byte(last, 0));
}

/* The line must end in a name, a colon or nothing: "…, hereby endorsing the plan," is a paragraph. */
static bool ends_line(reslint_str text, uint32_t end) {
    reslint_str rest = rl_slice(text, end, text.len);
    return breaks_off(rest) && (ends_in_speaker(rl_trim(rest)) || rl_last_mark(text) == ':' ||
                                !count_words(rest) || rl_ends(text, " that") || rl_ends(text, " that,"));
}

bool rl_is_enacting(reslint_str text) {
    static const char *const words[] = {"be it resolved",
                                        "be it hereby resolved",
                                        "be it therefore resolved",
                                        "be it further resolved",
                                        "be it enacted",
                                        "be it",
                                        "hereby",
                                        "resolves as follows",
                                        "resolve as follows",
                                        "has resolved",
                                        "have resolved",
                                        "therefore",
                                        NULL};
    /* these begin a paragraph, unless the organ comes before them */
    static const char *const verbs[] = {"resolves", "resolve", "decides as follows", NULL};
    char mark = rl_last_mark(text);
    if (mark == ';' || mark == '.' || count_words(text) > MOST_WORDS) return false;
    for (size_t i = 0; words[i]; i++) {
        uint32_t end = rl_after_word(text, words[i]);
        if (end) return ends_line(text, end);
    }
    for (size_t i = 0; verbs[i]; i++) {
        uint32_t end = rl_after_word(text, verbs[i]);
        if (end > strlen(verbs[i])) return ends_line(text, end);
    }
    return false;
}

/* "Decides to:", but not "Decides to keep watch:". */
static bool ends_in_nothing(reslint_str text) {
    static const char *const last[] = {"to",       "that",     "follows", "hereby",  "resolve",
                                       "resolves", "resolved", "decide",  "decides", "decided",
                                       "declare",  "declares", NULL};
    text = rl_last_word(rl_trim_end(text, ": "));
    for (size_t i = 0; last[i]; i++)
        if (rl_same_ci(text, rl_str(last[i]))) return true;
    return false;
}

/* In Model UN papers one verb may be shared by all the clauses below it. */
bool rl_begins_lone_verb(reslint_str text) {
    static const char *const verbs[] = {"resolve",      "decide",      "declare", "do",
                                        "have decided", "has decided", NULL};
    enum { LONGEST_VERB = 24 };
    if (text.len > LONGEST_VERB || rl_final(text) != ':') return false;
    for (size_t i = 0; verbs[i]; i++)
        if (rl_starts_ci(text, verbs[i])) return ends_in_nothing(text);
    return false;
}

bool rl_is_lone_verb(reslint_str text) {
    for (uint32_t i = 0; i < text.len; i++)
        if (rl_is_lower((unsigned char)text.ptr[i])) return false;
    return rl_begins_lone_verb(text);
}

bool rl_governs(reslint_str text, const rl_node *below) {
    return below && rl_begins_lone_verb(text) && rl_label_number(below) == 1 &&
           rl_is_lower(rl_byte(below->pub.text, 0));
}

bool rl_is_whereas(reslint_str text) {
    return rl_starts_ci(text, "whereas") && rl_word_end(text, 7);
}

bool rl_is_resolved(reslint_str text) {
    static const char *const leads[] = {"now,",      "now",   "and",     "therefore,",
                                        "therefore", "be it", "further", "hereby"};
    uint32_t at = 0;
    for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
        uint32_t end = at + (uint32_t)strlen(leads[i]);
        if (!rl_starts_ci(rl_slice(text, at, text.len), leads[i]) || !rl_word_end(text, end)) continue;
        for (at = end; at < text.len && text.ptr[at] == ' ';) at++;
    }
    static const char word[] = "resolved";
    reslint_str rest = rl_slice(text, at, text.len);
    if (!rl_starts_ci(rest, word)) return false;
    for (at = sizeof word - 1; at < rest.len && strchr(" ,:", rest.ptr[at]);) at++;
    return rl_starts_ci(rl_slice(rest, at, rest.len), "that ");
}

rl_role rl_part_named(reslint_str text) {
    static const struct {
        const char *name;
        rl_role role;
    } parts[] = {{"preamble", RL_NAMES_PREAMBLE},
                 {"preambles", RL_NAMES_PREAMBLE},
                 {"preambular clauses", RL_NAMES_PREAMBLE},
                 {"preambular part", RL_NAMES_PREAMBLE},
                 {"preambular paragraphs", RL_NAMES_PREAMBLE},
                 {"preambular phrases", RL_NAMES_PREAMBLE},
                 {"preambulatory clauses", RL_NAMES_PREAMBLE},
                 {"preambulatory phrases", RL_NAMES_PREAMBLE},
                 {"perambulatory clauses", RL_NAMES_PREAMBLE},
                 {"preamble clauses", RL_NAMES_PREAMBLE},
                 {"operative", RL_NAMES_OPERATIVE},
                 {"operatives", RL_NAMES_OPERATIVE},
                 {"operative clauses", RL_NAMES_OPERATIVE},
                 {"operational clauses", RL_NAMES_OPERATIVE},
                 {"operative part", RL_NAMES_OPERATIVE},
                 {"operative paragraphs", RL_NAMES_OPERATIVE},
                 {"operative phrases", RL_NAMES_OPERATIVE},
                 {"operative section", RL_NAMES_OPERATIVE},
                 {NULL, 0}};
    enum { LONGEST_NAME = 40 };
    if (text.len > LONGEST_NAME || !rl_one_of(rl_byte(text, 0), "PpOoTt")) return RL_NO_ROLE;
    if (rl_starts_ci(text, "the ")) text = rl_slice(text, 4, text.len);
    text = rl_trim_end(text, " :.,");
    for (size_t i = 0; parts[i].name; i++)
        if (rl_same_ci(text, rl_str(parts[i].name))) return parts[i].role;
    return RL_NO_ROLE;
}
