/* Whose resolution is it? Many bodies number theirs as the General Assembly does (16/1), so the owner is
 * found before anything is said about a date: it is the name next to the word ("Human Rights Council
 * resolution"), "its", a name after the number ("of the Commission on …"), the body last named in the
 * paragraph, or else the organ whose text it is. Names are recognised by their head ("Council", "Assembly",
 * "Commission") and the word before it. */
#include "recognise/citation_parts.h"

#include "base/str.h"
#include "recognise/steps.h"

typedef struct head {
    const char *word;
    bool adopts; /* a body so named earlier in the paragraph may be the owner of a later "resolution" */
} head;

static const head heads[] = {
    {"Assembly", true},      {"Council", true}, {"Commission", true}, {"Conference", true},
    {"Congress", false},     {"Board", false},  {"Committee", false}, {"Agency", false},
    {"Organization", false}, {"Union", false},  {"Body", false},      {"Parties", false},
    {"Authority", false},    {"Forum", false},  {"Parliament", true},
};

static bool word_before(reslint_str text, uint32_t at, const char *word) {
    uint32_t end = rl_back_blanks(text, at), n = (uint32_t)strlen(word);
    return rl_before(text, end, word) && !rl_word_before(text, end - n);
}

static bool capital_before(reslint_str text, uint32_t at) {
    uint32_t end = rl_back_blanks(text, at), begin = end;
    while (rl_word_before(text, begin)) begin--;
    if (begin == end || begin == 0 || !rl_is_upper((unsigned char)text.ptr[begin])) return false;
    return !rl_here(text, begin, "See ") &&
           !rl_here(text, begin, "The "); /* a sentence begins here, not a name */
}

/* "Assembly of States Parties", "Council of Europe": the head is the same, but it is another body. */
static bool goes_on(reslint_str text, uint32_t end) {
    if (!rl_here(text, end, " of ")) return false;
    uint32_t at = end + 4;
    if (rl_here(text, at, "the ")) at += 4;
    return at < text.len && rl_is_upper((unsigned char)text.ptr[at]) && !rl_here(text, at, "United Nations");
}

static uint32_t organ_of_assembly(reslint_str text, uint32_t at, uint32_t end) {
    if (word_before(text, at, "General")) return RESLINT_ORGAN_GA;
    if (goes_on(text, end) || capital_before(text, at)) return RESLINT_ORGAN_OTHER;
    return RESLINT_ORGAN_GA;
}

/* UNKNOWN: "the Council" on its own, when nothing before it says which. */
static uint32_t organ_of_council(reslint_str text, uint32_t at, uint32_t end, rl_bodies *bodies) {
    uint32_t organ = RESLINT_ORGAN_OTHER;
    if (word_before(text, at, "Security") && !rl_before(text, at, "Peace and Security "))
        organ = RESLINT_ORGAN_SC;
    else if (rl_before(text, at, "Economic and Social "))
        organ = RESLINT_ORGAN_ECOSOC;
    else if (rl_before(text, at, "Human Rights "))
        organ = RESLINT_ORGAN_HRC;
    else if (!goes_on(text, end) && !capital_before(text, at)) {
        if (bodies->council) return bodies->council;
        bool own = bodies->own == RESLINT_ORGAN_SC || bodies->own == RESLINT_ORGAN_ECOSOC ||
                   bodies->own == RESLINT_ORGAN_HRC;
        return own ? bodies->own : RESLINT_ORGAN_UNKNOWN;
    }
    bodies->council = organ;
    return organ;
}

/* The body whose head word begins at `at`; false if none does. */
static bool read_body(reslint_str text, uint32_t at, rl_bodies *bodies, uint32_t *organ, uint32_t *end,
                      bool *adopts) {
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        if (heads[i].word[0] != text.ptr[at] || !rl_here(text, at, heads[i].word)) continue;
        *end = at + (uint32_t)strlen(heads[i].word);
        if (rl_word_byte(text, *end)) continue;
        *adopts = heads[i].adopts;
        *organ = i == 0   ? organ_of_assembly(text, at, *end)
                 : i == 1 ? organ_of_council(text, at, *end, bodies)
                          : RESLINT_ORGAN_OTHER;
        return true;
    }
    return false;
}

static void read_bodies(reslint_str text, uint32_t to, rl_bodies *bodies) {
    for (; bodies->read_to < to; bodies->read_to++) {
        uint32_t at = bodies->read_to, organ = 0, end = 0;
        bool adopts = false;
        if (!rl_is_upper((unsigned char)text.ptr[at]) || rl_word_before(text, at)) continue;
        if (!read_body(text, at, bodies, &organ, &end, &adopts)) continue;
        bodies->beside = organ;
        bodies->beside_end = end;
        if (adopts) {
            bodies->last = organ;
            bodies->last_end = end;
        }
    }
}

/* Steps over "previous", "relevant" … to the left of `at`. */
static uint32_t over_adjectives(reslint_str text, uint32_t at) {
    static const char *const words[] = {"previous", "relevant", "earlier",  "subsequent", "draft",
                                        "own",      "recent",   "landmark", "past",       NULL};
    for (;;) {
        uint32_t end = rl_back_blanks(text, at), n = rl_any_before(text, end, words);
        if (!n || rl_word_before(text, end - n)) return at;
        at = end - n;
    }
}

/* The place after an "its fifty-fourth session" that begins at `at`; otherwise `at`. */
static uint32_t over_session(reslint_str text, uint32_t at) {
    enum { LONGEST = 50 };
    if (!rl_here(text, at, "its ")) return at;
    uint32_t end = rl_find(text, " session", at);
    return end == UINT32_MAX || end - at > LONGEST ? at : end + 8;
}

/* Is there nothing but "in", ", as reflected in", "in paragraph 5 (f) of" and the like? */
static bool only_leads(reslint_str gap) {
    static const char *const words[] = {
        "in",  "by",    "of",       "through",   "as",         "contained", "reflected", "set",
        "out", "forth", "adopted",  "paragraph", "paragraphs", "section",   "part",      "annex",
        "to",  "the",   "endorsed", "requested", "decided",    "also",      "earlier",   "recently",
        "on",  "for",   "against",  "taken",     "at",         NULL};
    for (uint32_t at = 0; at < gap.len;) {
        uint32_t session = over_session(gap, at), end = at;
        if (session != at) {
            at = session;
            continue;
        }
        while (end < gap.len && rl_word_byte(gap, end)) end++;
        reslint_str word = rl_slice(gap, at, end);
        bool fits = end == at || word.len == 1 || rl_digits_end(gap, at) == end ||
                    rl_is_upper((unsigned char)gap.ptr[at]) || rl_is_any(word, words);
        uint32_t next = rl_here(gap, end, " the ") ? end + 5 : end + 1; /* "for Asia and the Pacific" */
        bool inside_name = rl_is(word, "and") && next < gap.len && rl_is_upper((unsigned char)gap.ptr[next]);
        if ((!fits && !inside_name) || gap.ptr[at] == ';') return false;
        at = end > at ? end : at + 1;
    }
    return true;
}

/* "the Commission on Narcotic Drugs, including its resolution": "its" means the body that includes it. */
static bool is_included(reslint_str text, uint32_t its, const rl_bodies *bodies) {
    static const char *const leads[] = {", including",  ", in particular", ", notably",
                                        ", especially", ", such as",       NULL};
    uint32_t end = rl_back_blanks(text, its), n = rl_any_before(text, end, leads);
    if (!n) return false;
    reslint_str gap = rl_slice(text, bodies->beside_end, end - n);
    return gap.len < 60 && rl_find(gap, ",", 0) == UINT32_MAX && only_leads(gap);
}

/* "World Health Assembly resolution 74.7 of 31 May 2021 and of its decision": the preposition shows that the
 * two belong together, but not to whom. */
static bool goes_with_other(reslint_str text, uint32_t its, const rl_bodies *bodies) {
    static const char *const leads[] = {"and of", "and by", "and in", "and to", NULL};
    if (its - bodies->beside_end > 80) return false;
    if (!rl_here(text, bodies->beside_end, " resolution") && !rl_here(text, bodies->beside_end, " decision"))
        return false;
    return rl_any_before(text, rl_back_blanks(text, its), leads) > 0;
}

/* "… adopted by the Council in its resolution": is "its" a body named just before? Only if there is a
 * preposition and little else in between; "the Council and its resolution" means the text's own organ. */
static bool its_of_named(reslint_str text, uint32_t its, const rl_bodies *bodies) {
    static const char *const prepositions[] = {" in", " by", " of", " through", NULL};
    if (its - bodies->beside_end > 90) return false;
    return only_leads(rl_slice(text, bodies->beside_end, its)) &&
           rl_any_before(text, rl_back_blanks(text, its), prepositions);
}

/* "in its resolution 78/197 of …, the General Assembly requested": may the owner be named further on? */
static bool may_be_named_later(reslint_str text, uint32_t its) {
    static const char *const prepositions[] = {
        "in",        "by",        "through", "under", "pursuant to", "according to", "accordance with",
        "following", "line with", "with",    "In",    NULL};
    return rl_any_before(text, rl_back_blanks(text, its), prepositions) > 0;
}

static rl_owner owner_its(reslint_str text, uint32_t its, rl_bodies *bodies) {
    rl_owner owner = {bodies->own, true, 0};
    bodies->later = may_be_named_later(text, its);
    if (bodies->beside_end && (its_of_named(text, its, bodies) || is_included(text, its, bodies) ||
                               goes_with_other(text, its, bodies))) {
        owner.organ = bodies->beside;
        bodies->its = owner.organ == bodies->own ? RESLINT_ORGAN_UNKNOWN : owner.organ;
        bodies->its_end = its;
    } else if (bodies->its && (word_before(text, its, "in") || word_before(text, its, "by")) &&
               rl_find(rl_slice(text, bodies->its_end, its), ";", 0) == UINT32_MAX) {
        owner = (rl_owner){bodies->its, false, 0}; /* "… and subsequently welcomed in its resolution" */
    }
    return owner;
}

/* "UNSC resolution", "GA resolution" as drafters of Model United Nations write; OTHER for any other name. */
static rl_owner owner_by_short_name(reslint_str name, uint32_t own) {
    static const struct {
        const char *name;
        uint32_t organ;
    } names[] = {{"UNSC", RESLINT_ORGAN_SC}, {"SC", RESLINT_ORGAN_SC},         {"UNGA", RESLINT_ORGAN_GA},
                 {"GA", RESLINT_ORGAN_GA},   {"ECOSOC", RESLINT_ORGAN_ECOSOC}, {"UNHRC", RESLINT_ORGAN_HRC},
                 {"HRC", RESLINT_ORGAN_HRC}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (rl_is(name, names[i].name)) return (rl_owner){names[i].organ, true, 0};
    if (rl_is(name, "UN") || rl_is(name, "Nations")) return (rl_owner){own, false, 0};
    return (rl_owner){RESLINT_ORGAN_OTHER, true, 0};
}

rl_owner rl_owner_before(reslint_str text, uint32_t word, rl_bodies *bodies) {
    read_bodies(text, word, bodies);
    bodies->later = bodies->by_its = false;
    uint32_t at = over_adjectives(text, word), end = rl_back_blanks(text, at);
    if (rl_here(text, word, "UNSCR")) return (rl_owner){RESLINT_ORGAN_SC, true, 0};
    if (word_before(text, at, "its") || word_before(text, at, "Its")) {
        bodies->by_its = true;
        return owner_its(text, end - 3, bodies);
    }
    if (rl_before(text, end, "\xE2\x80\x99s")) end -= 4; /* "the Council’s resolution" */
    if (end > 0 && bodies->beside_end == end) return (rl_owner){bodies->beside, true, 0};
    uint32_t begin = end;
    while (rl_word_before(text, begin)) begin--;
    if (begin < end && rl_is_upper((unsigned char)text.ptr[begin])) {
        rl_owner owner = owner_by_short_name(rl_slice(text, begin, end), bodies->own);
        if (begin > 0 || owner.organ != RESLINT_ORGAN_OTHER)
            return owner; /* "Recalling resolution": no name */
    }
    if (!bodies->last_end) return (rl_owner){bodies->own, false, 0};
    return (rl_owner){bodies->last, word - bodies->last_end <= 16 && bodies->last != RESLINT_ORGAN_UNKNOWN,
                      0};
}

/* Where the name after an "of the" or "adopted by the" begins; `at` if there is none. */
static uint32_t name_after(reslint_str text, uint32_t at) {
    static const char *const leads[] = {"of the ", "adopted by the ", NULL};
    uint32_t from = rl_skip_blanks(text, rl_here(text, at, ",") ? at + 1 : at);
    uint32_t lead = rl_any_here(text, from, leads);
    return lead ? from + lead : at;
}

/* The body in whose name the words at `at` begin; its `end` is 0 if there is none. */
static rl_owner body_named_at(reslint_str text, uint32_t at, const rl_bodies *bodies) {
    rl_bodies here = *bodies;
    for (uint32_t i = at; i < text.len && i - at < 60;) { /* capitals, "of", "the", "and" … */
        uint32_t end = i, organ = 0;
        bool adopts = false;
        while (rl_word_byte(text, end)) end++;
        bool capital = rl_is_upper((unsigned char)text.ptr[i]);
        if (end == i || (!capital && (i == at || end - i > 4))) break;
        if (capital && read_body(text, i, &here, &organ, &end, &adopts)) return (rl_owner){organ, true, end};
        i = rl_skip_blanks(text, end);
        if (i == end) break;
    }
    return (rl_owner){RESLINT_ORGAN_UNKNOWN, false, 0};
}

rl_owner rl_owner_after(reslint_str text, uint32_t at, const rl_bodies *bodies) {
    uint32_t name = name_after(text, at);
    return name == at ? (rl_owner){RESLINT_ORGAN_UNKNOWN, false, 0} : body_named_at(text, name, bodies);
}

/* Does a verb come next, so that the name before it is the one who acts and not a member of a list? */
static bool acts(reslint_str text, uint32_t end) {
    static const char *const others[] = {"and",       "or",        "as", "resolution", "resolutions",
                                         "decision",  "decisions", "in", "of",         "on",
                                         "statement", "report",    NULL};
    uint32_t at = rl_skip_blanks(text, end), stop = at;
    while (stop < text.len && rl_is_lower((unsigned char)text.ptr[stop])) stop++;
    return at > end && stop > at && !rl_is_any(rl_slice(text, at, stop), others);
}

rl_owner rl_owner_acting(reslint_str text, uint32_t at, const rl_bodies *bodies) {
    rl_owner none = {RESLINT_ORGAN_UNKNOWN, false, 0};
    if (!bodies->later || !rl_here(text, at, ", the ")) return none;
    rl_owner owner = body_named_at(text, at + 6, bodies);
    uint32_t end = owner.end;
    while (end && !acts(text, end) && end - owner.end < 60) { /* "the Commission for Asia and the Pacific" */
        uint32_t next = rl_skip_blanks(text, end), stop = next;
        while (rl_word_byte(text, stop)) stop++;
        bool part = stop > next && (rl_is_upper((unsigned char)text.ptr[next]) || stop - next <= 3);
        end = part ? stop : 0;
    }
    return end && end - owner.end < 60 ? owner : none;
}

rl_owner rl_owner_for_shape(rl_owner owner, const rl_cited *cited, uint32_t own) {
    if (owner.organ == RESLINT_ORGAN_OTHER && (owner.named || cited->shape != RL_SHAPE_YEAR)) return owner;
    bool years = cited->shape == RL_SHAPE_SLASH && cited->session >= 1946;
    uint32_t organ = owner.organ;
    if (cited->shape == RL_SHAPE_YEAR)
        organ = RESLINT_ORGAN_SC;
    else if (cited->shape == RL_SHAPE_ROMAN && organ != RESLINT_ORGAN_ECOSOC)
        organ = RESLINT_ORGAN_GA;
    else if (cited->special == 'E')
        organ = RESLINT_ORGAN_GA;
    else if (years)
        organ = RESLINT_ORGAN_ECOSOC;
    else if (cited->shape == RL_SHAPE_SLASH && (organ == RESLINT_ORGAN_SC || organ == RESLINT_ORGAN_ECOSOC))
        organ = own == RESLINT_ORGAN_HRC || own == RESLINT_ORGAN_GA ? own /* a list that continues */
                : owner.named                                       ? RESLINT_ORGAN_OTHER
                                                                    : RESLINT_ORGAN_GA;
    else if (cited->shape == RL_SHAPE_SLASH && organ == RESLINT_ORGAN_UNKNOWN && owner.named)
        organ = RESLINT_ORGAN_HRC;
    bool council = owner.organ == RESLINT_ORGAN_UNKNOWN && owner.named;
    return (rl_owner){organ, owner.named && (organ == owner.organ || council), owner.end};
}
