/* Is a paper without a header a Model UN paper? Its whole look tells: who speaks, how its points are lettered
 * and its clauses end, whom it addresses, and that it does not cite as delegations do. No sign is enough
 * alone, and what only the Organization has outweighs them all. */
#include "model/builder.h"
#include "model/plan/divide.h"

enum { ENOUGH = 4, MOST_BLOCKS = 400, SURELY = 4, STRONG = 2 };

/* A Main Committee proposes and does not speak in its own name; only students make it do so. */
static bool is_committee(reslint_str organ) {
    static const char *const names[] = {"Disarmament and International Security",
                                        "Special Political and Decolonization",
                                        "Special Political and Decolonisation",
                                        "Social, Humanitarian and Cultural",
                                        "Social, Humanitarian, and Cultural",
                                        "Economic and Financial Committee",
                                        "Administrative and Budgetary",
                                        "Legal Committee",
                                        "Assembly First Committee",
                                        "Assembly Second Committee",
                                        "Assembly Third Committee",
                                        "Assembly Fourth Committee",
                                        "Assembly Sixth Committee",
                                        "Model United Nations",
                                        "Youth Parliament",
                                        "Student",
                                        NULL};
    for (size_t i = 0; names[i]; i++)
        if (rl_find_ci(organ, names[i], 0) != UINT32_MAX) return true;
    return false;
}

/* "DISEC,", "UNESCO,": a short name in capitals. */
static bool is_acronym(reslint_str organ) {
    enum { LONGEST = 14 };
    organ = rl_trim_end(organ, ",: ");
    if (organ.len < 3 || organ.len > LONGEST) return false;
    for (uint32_t i = 0; i < organ.len; i++)
        if (!rl_is_upper((unsigned char)organ.ptr[i]) && !strchr("-0123456789", organ.ptr[i])) return false;
    return true;
}

/* Words of conferences, which no organ writes. */
static uint32_t count_words(reslint_str text) {
    static const char *const words[] = {
        "delegates",      "NGOs",       "UNSC",       "UNGA",   "UNHRC",      "MEDC",
        "LEDC",           "this body",  "P5",         "fellow", "this house", "the house",
        "this committee", "delegation", "nations to", NULL};
    uint32_t found = 0;
    for (size_t i = 0; words[i]; i++) found += rl_find(text, words[i], 0) != UINT32_MAX;
    return found;
}

/* "Urge all States": a verb whose subject, the speaker, is left out. */
static bool is_base_form(reslint_str text) {
    static const char *const verbs[] = {
        "Urge ",    "Call ",   "Request ", "Encourage ", "Recommend ", "Condemn ", "Establish ", "Invite ",
        "Support ", "Create ", "Demand ",  "Implement ", "Ask ",       "Suggest ", "Provide ",   NULL};
    for (size_t i = 0; verbs[i]; i++)
        if (rl_starts(text, verbs[i])) return true;
    return false;
}

/* "its resolution 64/292 of 28 July 2010", "resolution 1325 (2000)", "at its eighty-first session",
 * "A/80/1". */
static bool cites(reslint_str text) {
    uint32_t at = rl_find(text, "esolution", 0);
    for (; at != UINT32_MAX; at = rl_find(text, "esolution", at + 1)) {
        uint32_t number = at + 9;
        while (number < text.len && !rl_is_digit((unsigned char)text.ptr[number]) && number - at < 14)
            number++;
        number = rl_past(text, number, rl_is_digit);
        if (number + 1 < text.len && number > at + 10 &&
            (text.ptr[number] == '/' || text.ptr[number + 1] == '('))
            return true;
    }
    return rl_find(text, "provisional agenda", 0) != UINT32_MAX ||
           rl_find(text, " session of the ", 0) != UINT32_MAX ||
           (rl_find(text, "at its ", 0) != UINT32_MAX && rl_find(text, " session", 0) != UINT32_MAX);
}

typedef struct rl_looks {
    uint32_t students, letters, parentheses, commas, semicolons, base_forms, words, cites;
} rl_looks;

static void look_at_point(rl_looks *l, const rl_node *block) {
    const reslint_node *label = rl_label_of(&block->pub);
    if (!label || !label->text.len) return;
    char first = label->text.ptr[0];
    l->parentheses += first == '(';
    l->letters += rl_is_lower((unsigned char)first) || rl_is_upper((unsigned char)first);
}

/* "Draft Resolution 1.1", "Working Paper 2", "Delegation of Peru"; not "Draft resolution II". */
static bool is_students_line(reslint_str text) {
    static const char head[] = "draft resolution ";
    uint32_t at = sizeof head - 1;
    if (rl_starts_ci(text, head)) return rl_is_digit(rl_byte(text, at));
    return rl_starts_ci(text, "working paper") || rl_starts_ci(text, "delegation of");
}

static rl_looks look(const rl_res *res) {
    rl_looks l = {0};
    for (uint32_t i = 0; i < res->blocks.len && i < MOST_BLOCKS; i++) {
        const rl_node *block = res->blocks.items[i];
        reslint_str text = block->pub.text;
        char mark = rl_last_mark(text);
        switch (block->pub.kind) {
        case RESLINT_POINT: look_at_point(&l, block); break;
        case RESLINT_OPERATIVE_PARAGRAPH:
            l.commas += mark == ',';
            l.semicolons += mark == ';';
            l.base_forms += is_base_form(text);
            break;
        case RESLINT_PREAMBULAR_PARAGRAPH: break;
        case RESLINT_MASTHEAD:
        case RESLINT_TITLE: l.students += is_students_line(text); continue;
        default: continue;
        }
        l.words += count_words(text);
        l.cites += cites(text);
    }
    return l;
}

/* "Preambulatory clauses", "Operative clauses": a heading over a part. The Organization calls them paragraphs
 * and puts no heading over them. */
static bool names_clauses(const rl_res *res) {
    for (uint32_t i = 0; i < res->blocks.len && i < MOST_BLOCKS; i++) {
        const rl_node *block = res->blocks.items[i];
        reslint_str text = block->pub.text;
        if (block->pub.kind != RESLINT_HEADING || !rl_part_named(text)) continue;
        if (rl_find_ci(text, "clauses", 0) != UINT32_MAX || rl_find_ci(text, "ambulatory", 0) != UINT32_MAX)
            return true;
    }
    return false;
}

bool rl_looks_like_model_un(const rl_res *res) {
    const reslint_resolution *facts = res->facts;
    if (facts->symbol_line || facts->adopted_by || facts->session_line || facts->sponsors ||
        facts->adoption_line || !facts->organ_line || res->node->rank || !res->preamble.len ||
        !res->operative.len)
        return false;
    if (names_clauses(res)) return true;
    rl_looks l = look(res);
    if (l.cites) return false;
    uint32_t signs = 1; /* it cites nothing */
    if (is_committee(facts->organ_line->text)) signs += SURELY;
    if (is_acronym(facts->organ_line->text)) signs += SURELY;
    if (l.students) signs += STRONG;
    if (l.letters > l.parentheses) signs++;
    if (l.commas > l.semicolons) signs++;
    if (l.base_forms * 2 > res->operative.len) signs += STRONG;
    signs += l.words < STRONG ? l.words : STRONG;
    return signs >= ENOUGH;
}
