/* Where the parts of a text begin when the marks do not say so. A text with the organ's name and numbered
 * operative paragraphs needs none of this. In others all the evidence is weighed: opening phrases, labels,
 * closing marks, and lines that divide ("The General Assembly hereby:"). The operative part begins where what
 * comes before is most like a preamble and what follows is most like decisions, so that a single wrong word
 * or mark moves nothing. */
#include "model/plan/divide.h"

#include "model/memo.h"
#include "model/plan/plan.h"

enum { /* how strongly a sign speaks for the operative part (negative: for the preamble) */
       LISTED = 30,
       UNLISTED = 12,
       NUMBER = 15,
       MARK = 4,
       LABEL = 200,   /* PP, OP */
       DIVIDING = 80, /* a dividing line begins it */
       ANEW = 60,     /* numbers start again */
       FRONT_SEARCH = 120
};

/* One block that may be a paragraph of the text. */
typedef struct cue {
    rl_node *unit;
    uint32_t opening; /* RESLINT_OPENING_… */
    bool known;       /* the phrase is listed */
    bool divides;     /* a dividing line, or the organ's name again */
    int weight;
} cue;

/* The blocks between one beginning of a text and the next. */
typedef struct divided_stretch {
    rl_builder *b;
    uint32_t begin, end;
    uint32_t organ; /* the line with the organ's name, or `end` */
    bool header;    /* the header of a Model UN paper */
    bool numbered;  /* numbered or labelled paragraphs */
    RL_VEC(cue) cues;
} divided_stretch;

/* Part of a text inside this one (inserted.c)? */
static bool is_foreign(const rl_node *unit) {
    return unit->role == RL_INSERTED || unit->role == RL_ANNEXED;
}

static bool is_number(const rl_node *unit) {
    return !is_foreign(unit) &&
           (unit->syn == RL_SYN_NUMBERED_PARAGRAPH || unit->syn == RL_SYN_LABELLED_PARAGRAPH);
}

/* "* " may be a bullet or the mark of a note. */
static bool is_star(const rl_node *unit) {
    const reslint_node *label = unit->syn == RL_SYN_FOOTNOTE ? rl_label_of(&unit->pub) : NULL;
    return label && rl_is(label->text, "*");
}

static uint32_t opening_of(const rl_builder *b, const rl_node *unit, bool *known) {
    rl_opening found;
    *known = false;
    if (!rl_memo_opening(b->options->memo, unit->pub.text, RESLINT_OPENING_PREAMBULAR, RESLINT_ORGAN_UNKNOWN,
                         true, b->arena, &found))
        return RESLINT_OPENING_NONE;
    *known = found.known;
    return found.opening_class;
}

static bool opens_preamble(const rl_builder *b, const rl_node *unit) {
    bool known;
    return opening_of(b, unit, &known) == RESLINT_OPENING_PREAMBULAR && known;
}

/* ---- the blocks of one text ---- */

/* Is the organ line in the middle of a text the line between its parts? It is if there is nothing but
 * preamble before it, and nothing that begins another preamble after it. */
static bool divides_text(const rl_builder *b, uint32_t begin, uint32_t line) {
    bool known, preamble = false;
    for (uint32_t i = begin; i < line; i++) {
        const rl_node *unit = b->units[i];
        if (is_number(unit)) return false;
        if (unit->syn != RL_SYN_PARAGRAPH && unit->syn != RL_SYN_POINT && !is_star(unit)) continue;
        uint32_t opening = opening_of(b, unit, &known);
        if (opening == RESLINT_OPENING_OPERATIVE && known && rl_last_mark(unit->pub.text) != ',')
            return false;
        preamble = preamble || (opening == RESLINT_OPENING_PREAMBULAR && known);
    }
    for (uint32_t i = line + 1; preamble && i < b->n_units; i++) {
        const rl_node *unit = b->units[i];
        if (rl_is_side_block(unit->syn) || unit->syn == RL_SYN_HEADING) continue;
        if (unit->syn != RL_SYN_PARAGRAPH && unit->syn != RL_SYN_POINT && !is_number(unit)) return false;
        return opening_of(b, unit, &known) != RESLINT_OPENING_PREAMBULAR;
    }
    return false;
}

static bool begins_front(const rl_node *unit) {
    return unit->syn == RL_SYN_MUN_HEADER || unit->syn == RL_SYN_SPONSORS ||
           unit->syn == RL_SYN_ADOPTED_BY_LINE || (unit->syn == RL_SYN_TITLE && rl_label_of(&unit->pub));
}

/* The place after the last block of the text that begins at `begin`. */
static uint32_t end_of_stretch(rl_builder *b, uint32_t begin) {
    bool text = false;
    for (uint32_t i = begin; i < b->n_units; i++) {
        rl_node *unit = b->units[i];
        switch (unit->syn) {
        case RL_SYN_ORGAN_LINE:
            if (i == begin || !text || is_foreign(unit)) break;
            if (!divides_text(b, begin, i)) return i;
            unit->role = RL_ENACTS;
            break;
        case RL_SYN_NUMBERED_PARAGRAPH:
            if (unit->role == RL_FRAMES && i > begin) return i;
            break;
        case RL_SYN_ANNEX_HEADING:
        case RL_SYN_ADOPTION_LINE:
        case RL_SYN_VOTING:
            if (text && i > begin) return i;
            break;
        default:
            if (text && i > begin && begins_front(unit)) return i;
        }
        text = text || unit->syn == RL_SYN_ORGAN_LINE || is_number(unit) || unit->syn == RL_SYN_PARAGRAPH;
    }
    return b->n_units;
}

/* ---- lines that enact ---- */

static bool is_small_word(reslint_str word) {
    static const char *const small[] = {"of", "the",     "on",   "for", "and", "to",
                                        "in", "against", "with", "at",  NULL};
    for (size_t i = 0; small[i]; i++)
        if (rl_is(word, small[i])) return true;
    return false;
}

/* "UNESCO", "Environment Commission": every word begins with a capital. */
static bool is_name(reslint_str text) {
    uint32_t words = 0;
    for (uint32_t i = 0; i < text.len; words++) {
        uint32_t end = i;
        while (end < text.len && text.ptr[end] != ' ') end++;
        reslint_str word = rl_slice(text, i, end);
        if (!rl_is_upper((unsigned char)word.ptr[0]) && !strchr("(&", word.ptr[0]) && !is_small_word(word))
            return false;
        for (uint32_t k = 0; k < word.len; k++)
            if (strchr(".;!?", word.ptr[k])) return false;
        i = end + 1;
    }
    return words > 0 && words <= 12;
}

/* Does a header line ("Committee: DISEC") have this value? */
static bool header_says(const rl_builder *b, uint32_t begin, uint32_t line, reslint_str name) {
    for (uint32_t i = begin; i < line; i++) {
        reslint_str text = b->units[i]->pub.text;
        uint32_t colon = b->units[i]->syn == RL_SYN_MUN_HEADER ? rl_find(text, ":", 0) : UINT32_MAX;
        bool forum = rl_starts_ci(text, "committee") || rl_starts_ci(text, "forum") ||
                     rl_starts_ci(text, "council") || rl_starts_ci(text, "organ");
        if (colon != UINT32_MAX && forum && rl_same_ci(rl_trim(rl_slice(text, colon + 1, text.len)), name))
            return true;
    }
    return false;
}

static const rl_node *next_in(const divided_stretch *s, uint32_t i) {
    do i++;
    while (i < s->end && rl_is_side_block(s->b->units[i]->syn));
    return i < s->end ? s->b->units[i] : NULL;
}

/* "The General Conference of the …, meeting at its 112th Session, 2024,": one of the words for bodies comes
 * early in the line, and the preamble comes below it. */
static bool names_body(const divided_stretch *s, uint32_t i) {
    static const char *const bodies[] = {"assembly", "council",    "conference", "commission", "committee",
                                         "congress", "parliament", "board",      "union",      "parties",
                                         "forum",    "senate",     NULL};
    enum { LONGEST = 300, HEAD = 90 };
    const rl_node *unit = s->b->units[i], *next = next_in(s, i);
    reslint_str text = unit->pub.text;
    if (unit->syn != RL_SYN_PARAGRAPH || !rl_starts_ci(text, "the ") || text.len > LONGEST) return false;
    char mark = text.ptr[text.len - 1];
    if ((mark != ',' && mark != ':') || !next || next->syn == RL_SYN_HEADING || !opens_preamble(s->b, next))
        return false;
    reslint_str head = rl_slice(text, 0, text.len < HEAD ? text.len : HEAD);
    for (size_t k = 0; bodies[k]; k++)
        if (rl_find_ci(head, bodies[k], 0) != UINT32_MAX) return true;
    return false;
}

/* "UNESCO,", alone above a preamble: a short name in capitals says who speaks, without any header. */
static bool names_itself(const divided_stretch *s, uint32_t i) {
    enum { LONGEST = 14 };
    const rl_node *unit = s->b->units[i];
    reslint_str text = unit->pub.text;
    if (unit->syn != RL_SYN_PARAGRAPH || text.len < 4 || text.len > LONGEST || text.ptr[text.len - 1] != ',')
        return false;
    for (uint32_t k = 0; k + 1 < text.len; k++)
        if (!rl_is_upper((unsigned char)text.ptr[k]) && text.ptr[k] != '-') return false;
    const rl_node *next = next_in(s, i);
    return next && next->syn == RL_SYN_PARAGRAPH && opens_preamble(s->b, next);
}

/* Under the header of a Model UN paper: does the line name the forum? "DISEC,", "The Committee,",
 * "Environment Commission," */
static bool names_forum(const divided_stretch *s, uint32_t i) {
    const rl_node *unit = s->b->units[i];
    reslint_str name = rl_trim(unit->pub.text);
    if (!s->header) return names_itself(s, i) || names_body(s, i);
    if (unit->syn != RL_SYN_PARAGRAPH || unit->running || !name.len || name.len > 100) return false;
    bool mark = strchr(",:", name.ptr[name.len - 1]) != NULL;
    if (mark) name.len--;
    if (rl_starts_ci(name, "the ")) name = rl_slice(name, 4, name.len);
    if (!mark) return header_says(s->b, s->begin, i, name);
    bool known;
    if (!is_name(name)) return false;
    return opening_of(s->b, unit, &known) == RESLINT_OPENING_NONE || !known;
}

/* "The Commission:", below a preamble whose organ line names it at length. */
static bool says_organ_again(const divided_stretch *s, reslint_str text) {
    enum { LONGEST = 40 };
    char name[LONGEST + 1];
    if (s->organ >= s->end || text.len < 8 || text.len > LONGEST || text.ptr[text.len - 1] != ':')
        return false;
    if (!rl_starts_ci(text, "the ")) return false;
    memcpy(name, text.ptr + 4, text.len - 5);
    name[text.len - 5] = '\0';
    return rl_find(s->b->units[s->organ]->pub.text, name, 0) != UINT32_MAX;
}

/* A cheap look before rl_is_enacting reads the words: most paragraphs are plain words that end in a comma. */
static bool enacts(const divided_stretch *s, uint32_t i) {
    const rl_node *unit = s->b->units[i];
    reslint_str text = unit->pub.text;
    if (unit->syn != RL_SYN_PARAGRAPH && unit->syn != RL_SYN_HEADING) return false;
    if (!text.len || text.len > 200) return false;
    if (rl_is_lone_verb(text) || (s->header && rl_begins_lone_verb(text)) || says_organ_again(s, text))
        return true;
    if (text.ptr[text.len - 1] == ',') {
        bool leads = rl_starts_ci(text, "therefore") || rl_starts_ci(text, "now") ||
                     rl_starts_ci(text, "hereby") || rl_starts_ci(text, "be it");
        if (!leads && !rl_ends(text, "hereby,") && !rl_ends(text, "HEREBY,")) return false;
    }
    return rl_is_enacting(text) && !opens_preamble(s->b, unit); /* "Whereas we care, now therefore" */
}

/* A line that was found to come between the parts. */
static bool divides(const rl_node *unit) {
    return unit->role == RL_ENACTS || unit->role == RL_NAMES_OPERATIVE;
}

/* ---- evidence ---- */

static int mark_weight(reslint_str text) {
    char mark = rl_last_mark(text);
    return mark == ';' ? MARK : mark == ',' ? -MARK : 0;
}

static void weigh(divided_stretch *s, cue *c) {
    rl_label label;
    const reslint_node *node = rl_label_of(&c->unit->pub);
    if (c->divides) return;
    c->opening = opening_of(s->b, c->unit, &c->known);
    if (rl_is_resolved(c->unit->pub.text)) c->opening = RESLINT_OPENING_OPERATIVE, c->known = true;
    int says = c->known ? LISTED : UNLISTED;
    if (c->opening == RESLINT_OPENING_OPERATIVE) c->weight = says;
    if (c->opening == RESLINT_OPENING_PREAMBULAR) c->weight = -says;
    c->weight += mark_weight(c->unit->pub.text);
    if (c->unit->syn == RL_SYN_LABELLED_PARAGRAPH && node && rl_label_read(node->text, &label))
        c->weight += label.series == 'P' ? -LABEL : label.series == 'O' ? LABEL : 0;
}

/* What kind of label it is: a bullet, or the shape of letters. */
static char label_shape(const rl_node *unit) {
    const reslint_node *label = rl_label_of(&unit->pub);
    if (!label || !label->text.len) return 0;
    char c = label->text.ptr[0];
    return rl_is_lower((unsigned char)c) ? 'a' : rl_is_upper((unsigned char)c) ? 'A' : c;
}

/* Is the point one of the paragraphs, if the first paragraph of the text has such a label? */
static bool is_main_point(const rl_node *first, const rl_node *unit) {
    return first && label_shape(first) == label_shape(unit) && unit->indent <= first->indent + 1;
}

static bool carries_draft(cue *c) {
    if (c->opening != RESLINT_OPENING_OPERATIVE || !rl_carries_draft(c->unit)) return false;
    c->weight = LABEL;
    return true;
}

/* Does the next point with the same kind of label begin like a decision too? */
static bool next_decides(const divided_stretch *s, uint32_t i) {
    enum { AHEAD = 20 };
    const rl_node *unit = s->b->units[i];
    bool known;
    for (uint32_t k = i + 1; k < s->end && k < i + AHEAD; k++) {
        const rl_node *next = s->b->units[k];
        if (next->syn == RL_SYN_POINT && is_main_point(unit, next))
            return opening_of(s->b, next, &known) == RESLINT_OPENING_OPERATIVE && known;
    }
    return false;
}

/* Does a point of a text without numbers begin like a decision in its own right? */
static bool decides_alone(const divided_stretch *s, uint32_t i) {
    const rl_node *unit = s->b->units[i];
    bool known;
    if (s->numbered || !s->cues.len) return false;
    const cue *before = &s->cues.items[s->cues.len - 1];
    if (!before->divides && rl_last_mark(before->unit->pub.text) == ':' && !next_decides(s, i)) return false;
    return opening_of(s->b, unit, &known) == RESLINT_OPENING_OPERATIVE && known;
}

static void collect(divided_stretch *s, uint32_t from) {
    const rl_node *first = NULL;
    bool any = false;
    for (uint32_t i = from; i < s->end; i++) {
        rl_node *unit = s->b->units[i];
        if (is_foreign(unit)) continue;
        bool point = unit->syn == RL_SYN_POINT || is_star(unit);
        bool enacting = divides(unit) || enacts(s, i) || (any && names_forum(s, i));
        if (!enacting && !point && unit->syn != RL_SYN_PARAGRAPH && !is_number(unit)) continue;
        if (point && !first && (any ? decides_alone(s, i) : opens_preamble(s->b, unit))) first = unit;
        if (point && !is_main_point(first, unit) && !rl_is_whereas(unit->pub.text)) continue;
        if (is_number(unit) && unit->syn == RL_SYN_NUMBERED_PARAGRAPH)
            first = NULL; /* from here on points are points */
        cue *c = rl_push(s->b->arena, &s->cues);
        *c = (cue){.unit = unit, .divides = enacting};
        weigh(s, c);
        any = true;
        if (carries_draft(c)) break; /* what follows belongs to the draft */
    }
    bool late = s->cues.len && s->cues.items[0].unit->syn != RL_SYN_NUMBERED_PARAGRAPH;
    for (uint32_t i = 0; late && i < s->cues.len; i++)
        if (s->cues.items[i].unit->syn == RL_SYN_NUMBERED_PARAGRAPH) s->cues.items[i].weight += NUMBER;
}

static int bonus_at(const divided_stretch *s, uint32_t i) {
    const cue *c = &s->cues.items[i];
    if (c->divides) return DIVIDING;
    bool anew = i && c->unit->syn == RL_SYN_NUMBERED_PARAGRAPH && rl_label_number(c->unit) == 1 &&
                s->cues.items[i - 1].unit->syn == RL_SYN_NUMBERED_PARAGRAPH;
    return anew ? ANEW : 0;
}

/* The first cue of the operative part; the number of cues if there is no operative part. */
static uint32_t best_split(const divided_stretch *s, uint32_t from) {
    int before = 0, after = 0, best;
    uint32_t split = s->cues.len;
    for (uint32_t i = from; i < s->cues.len; i++) after += s->cues.items[i].weight;
    best = -after; /* all of it preamble */
    for (uint32_t i = from; i < s->cues.len; i++) {
        int score = after - before + bonus_at(s, i);
        bool begins = s->cues.items[i].weight > 0 || bonus_at(s, i) > 0;
        if (begins && score > best) best = score, split = i;
        before += s->cues.items[i].weight;
        after -= s->cues.items[i].weight;
    }
    return split;
}

/* ---- roles ---- */

static void give_roles(divided_stretch *s, uint32_t from, uint32_t split) {
    for (uint32_t i = from; i < s->cues.len; i++) {
        cue *c = &s->cues.items[i];
        if (c->divides) {
            if ((i == split || i == from) && !c->unit->role) c->unit->role = RL_ENACTS;
        } else if (i < split) {
            if (c->opening) c->unit->role = RL_PREAMBULAR;
        } else if (i == split || (c->opening && !s->numbered)) {
            c->unit->role = RL_DECIDES;
        }
        if (i == split && c->divides && i + 1 < s->cues.len)
            split++; /* what follows the line is a decision */
    }
}

/* Where the text begins below a front without the organ's name: the first opening phrase of a run of them. */
static uint32_t find_beginning(divided_stretch *s) {
    uint32_t preambular = 0, operative = 0, first = s->cues.len, others = 0;
    bool organ = s->header; /* something says who speaks */
    for (uint32_t i = 0; i < s->cues.len; i++)
        organ = organ || s->cues.items[i].unit->syn == RL_SYN_ORGAN_LINE;
    for (uint32_t i = 0; i < s->cues.len; i++) {
        const cue *c = &s->cues.items[i];
        bool opens = (c->known && !is_star(c->unit)) || c->divides;
        if (!organ && rl_is_whereas(c->unit->pub.text)) continue; /* a statute, or a town council's */
        if (opens && first == s->cues.len) first = i;
        if (first == s->cues.len) continue;
        if (c->opening == RESLINT_OPENING_PREAMBULAR && opens)
            preambular++;
        else if (opens)
            operative++;
        else
            others++;
    }
    uint32_t openings = preambular + operative;
    bool enough = s->header ? openings >= 2 : preambular >= 2 && operative >= 1;
    return enough && openings * 3 >= others ? first : s->cues.len;
}

static bool needs_weighing(const divided_stretch *s) {
    if (s->organ == s->end || !s->numbered) return true;
    for (uint32_t i = s->organ + 1; i < s->end; i++) {
        const rl_node *unit = s->b->units[i];
        if (divides(unit) || enacts(s, i)) return true;
        if (unit->syn == RL_SYN_POINT || is_star(unit)) return true;
        if (unit->syn == RL_SYN_NUMBERED_PARAGRAPH) return opens_preamble(s->b, unit);
        if (unit->syn == RL_SYN_PARAGRAPH) break;
    }
    for (uint32_t i = s->organ + 1; i < s->end && !is_number(s->b->units[i]); i++)
        if (s->b->units[i]->role == RL_DECIDES || divides(s->b->units[i]) || enacts(s, i) ||
            names_forum(s, i))
            return true;
    return false;
}

/* The block that names the organ or forum before any paragraph, or `end`. */
static uint32_t find_organ(const divided_stretch *s) {
    for (uint32_t i = s->begin; i < s->end; i++) {
        const rl_node *unit = s->b->units[i];
        if (unit->syn == RL_SYN_ORGAN_LINE && unit->role != RL_ENACTS && !is_foreign(unit)) return i;
        if (divides(unit) || is_number(unit)) break;
        if (names_forum(s, i) && !rl_is_enacting(unit->pub.text)) return i;
        if (s->header && unit->syn == RL_SYN_PARAGRAPH && opens_preamble(s->b, unit)) break;
    }
    return s->end;
}

/* "Sanctions regime", alone before paragraph 1: no mark at its end, and no phrase that opens a preamble. */
static void find_bare_heading(divided_stretch *s) {
    enum { LONGEST = 120 };
    for (uint32_t i = s->begin; i < s->end; i++) {
        if (!is_number(s->b->units[i])) continue;
        uint32_t k = i;
        while (k > s->begin && rl_is_side_block(s->b->units[k - 1]->syn)) k--;
        rl_node *unit = k > s->begin ? s->b->units[k - 1] : NULL;
        if (!unit || s->organ >= k - 1 || unit->syn != RL_SYN_PARAGRAPH || !unit->blank_before) return;
        bool bare =
            unit->pub.text.len < LONGEST && !rl_closed(unit->pub.text) && s->b->units[k]->blank_before;
        if (bare && !opens_preamble(s->b, unit)) unit->syn = RL_SYN_HEADING;
        return;
    }
}

static void divide(rl_builder *b, uint32_t begin, uint32_t end) {
    divided_stretch s = {.b = b, .begin = begin, .end = end};
    if (b->units[begin]->syn == RL_SYN_ANNEX_HEADING) return;
    while (begin < end && (b->units[begin]->role == RL_FRAMES || rl_is_side_block(b->units[begin]->syn)))
        begin++;
    if (begin == end) return;
    s.begin = begin;
    for (uint32_t i = begin; i < end; i++) {
        s.header = s.header || b->units[i]->syn == RL_SYN_MUN_HEADER;
        s.numbered = s.numbered || is_number(b->units[i]);
    }
    s.organ = find_organ(&s);
    if (s.organ < end && b->units[s.organ]->syn != RL_SYN_ORGAN_LINE) b->units[s.organ]->role = RL_ENACTS;
    if (s.organ < end && s.numbered) find_bare_heading(&s);
    if (!needs_weighing(&s)) return;
    bool bare = s.organ == end; /* no line names the organ before the text */
    collect(&s, bare ? begin : s.organ + 1);
    uint32_t from = bare ? find_beginning(&s) : 0;
    if (from < s.cues.len) give_roles(&s, from, best_split(&s, from));
}

/* "29. The Third Committee recommends to the General Assembly the adoption of the following draft
 * resolutions:" */
static bool recommends(const rl_node *unit) {
    enum { HEAD = 200 };
    reslint_str text = unit->pub.text;
    if (!is_number(unit) && unit->syn != RL_SYN_PARAGRAPH) return false;
    if (!rl_starts(text, "The ")) return false;
    text = rl_slice(text, 0, text.len < HEAD ? text.len : HEAD);
    return rl_find(text, " recommends", 0) != UINT32_MAX && rl_find(text, "following draft", 0) != UINT32_MAX;
}

/* A report that recommends drafts: whatever comes before the first recommendation is part of the report, and
 * so are the other recommendations. */
static void find_frame(rl_builder *b) {
    uint32_t first = b->n_units;
    for (uint32_t i = 0; i < b->n_units && first == b->n_units; i++) {
        if (b->units[i]->syn == RL_SYN_ORGAN_LINE) return;
        if (recommends(b->units[i])) first = i;
    }
    for (uint32_t i = 0; i < b->n_units && first < b->n_units; i++) {
        rl_node *unit = b->units[i];
        if (i > first && !recommends(unit)) continue;
        if (!rl_is_side_block(unit->syn)) unit->role = RL_FRAMES;
    }
}

void rl_divide(rl_builder *b) {
    find_frame(b);
    rl_find_inserted(b);
    for (uint32_t i = 0; i < b->n_units; i++) rl_read_single_line(b, b->units[i]);
    for (uint32_t begin = 0, end; begin < b->n_units; begin = end) {
        end = end_of_stretch(b, begin);
        divide(b, begin, end);
    }
}
