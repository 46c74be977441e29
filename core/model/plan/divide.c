/* Where the parts of a text begin when the marks do not say so. A text with the organ's name and numbered
 * operative paragraphs needs none of this. In others all the evidence is weighed: opening phrases, labels,
 * closing marks, and lines that divide ("The General Assembly hereby:"). The operative part begins where what
 * comes before is most like a preamble and what follows is most like decisions, so that a single wrong word
 * or mark moves nothing. */
#include "model/plan/divide.h"
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

/* Part of a text inside this one (inserted.c), or of the report around it? */
static bool is_foreign(const rl_node *unit) {
    return unit->role >= RL_INSERTED;
}

static bool is_numbered(const rl_node *unit) {
    return unit->syn == RL_SYN_NUMBERED_PARAGRAPH;
}

static bool is_number(const rl_node *unit) {
    return !is_foreign(unit) && (is_numbered(unit) || unit->syn == RL_SYN_LABELLED_PARAGRAPH);
}

static bool is_prose(const rl_node *unit) {
    return unit->syn == RL_SYN_PARAGRAPH || unit->syn == RL_SYN_POINT;
}

/* "* " may be a bullet or the mark of a note. */
static bool is_star(const rl_node *unit) {
    const reslint_node *label = unit->syn == RL_SYN_FOOTNOTE ? rl_label_of(&unit->pub) : NULL;
    return label && rl_is(label->text, "*");
}

static uint32_t listed_opening(const rl_builder *b, const rl_node *unit) {
    return rl_listed_opening(b, unit->pub.text, RESLINT_OPENING_PREAMBULAR);
}

/* ---- the blocks of one text ---- */

/* Is the organ line in the middle of a text the line between its parts? It is if there is nothing but
 * preamble before it, and nothing that begins another preamble after it. */
static bool divides_text(const rl_builder *b, uint32_t begin, uint32_t line) {
    bool preamble = false;
    for (uint32_t i = begin; i < line; i++) {
        const rl_node *unit = b->units[i];
        if (is_number(unit)) return false;
        uint32_t opening = listed_opening(b, unit);
        if (opening == RESLINT_OPENING_OPERATIVE && rl_last_mark(unit->pub.text) != ',') return false;
        preamble = preamble || opening == RESLINT_OPENING_PREAMBULAR;
    }
    const rl_node *next = rl_unit_after(b, line);
    while (next && next->syn == RL_SYN_HEADING) next = rl_unit_after(b, ++line);
    return preamble && next && (is_prose(next) || is_number(next)) && !rl_opens_preamble(b, next);
}

/* The place after the last block of the text that begins at `begin`. */
static uint32_t end_of_stretch(rl_builder *b, uint32_t begin) {
    bool text = false;
    for (uint32_t i = begin; i < b->n_units; i++) {
        rl_node *unit = b->units[i];
        switch (unit->syn) {
        case RL_SYN_ORGAN_LINE:
            if (!text || is_foreign(unit)) break;
            if (!divides_text(b, begin, i)) return i;
            unit->role = RL_ENACTS;
            break;
        case RL_SYN_NUMBERED_PARAGRAPH:
            if (unit->role == RL_FRAMES && i > begin) return i;
            break;
        case RL_SYN_ANNEX_HEADING:
        case RL_SYN_ADOPTION_LINE:
        case RL_SYN_VOTING:
            if (text) return i;
            break;
        default:
            if (text && rl_begins_front(unit)) return i;
        }
        text = text || unit->syn == RL_SYN_ORGAN_LINE || is_number(unit) || unit->syn == RL_SYN_PARAGRAPH;
    }
    return b->n_units;
}

/* ---- lines that enact ---- */

/* Does a header line ("Committee: DISEC") have this value? */
static bool header_says(const divided_stretch *s, uint32_t line, reslint_str name) {
    for (uint32_t i = s->begin; i < line; i++)
        if (s->b->units[i]->syn == RL_SYN_MUN_HEADER && rl_header_names(s->b->units[i]->pub.text, name))
            return true;
    return false;
}

/* Without any header, the line must say so itself, and the preamble come straight below it. */
static bool names_itself(const divided_stretch *s, uint32_t i) {
    reslint_str text = s->b->units[i]->pub.text;
    if (!rl_is_short_name(text) && !rl_names_body(text)) return false;
    const rl_node *next = rl_unit_after(s->b, i);
    return next && next->syn != RL_SYN_HEADING && rl_opens_preamble(s->b, next);
}

/* Under the header of a Model UN paper: does the line name the forum? "DISEC,", "The Committee,",
 * "Environment Commission," */
static bool names_forum(const divided_stretch *s, uint32_t i) {
    enum { LONGEST = 100 };
    const rl_node *unit = s->b->units[i];
    if (unit->syn != RL_SYN_PARAGRAPH || unit->running) return false;
    if (!s->header) return names_itself(s, i);
    reslint_str name = rl_trim(unit->pub.text);
    bool mark = rl_one_of(rl_final(name), ",:");
    if (name.len > LONGEST) return false;
    if (mark) name.len--;
    if (rl_starts_ci(name, "the ")) name = rl_slice(name, 4, name.len);
    if (!mark) return header_says(s, i, name);
    return rl_is_forum_name(name) && listed_opening(s->b, unit) == RESLINT_OPENING_NONE;
}

static bool says_organ_again(const divided_stretch *s, reslint_str text) {
    return s->organ < s->end && rl_names_again(text, s->b->units[s->organ]->pub.text);
}

/* A cheap look before rl_is_enacting reads the words: most paragraphs are plain words that end in a comma. */
static bool enacts(const divided_stretch *s, uint32_t i) {
    const rl_node *unit = s->b->units[i];
    reslint_str text = unit->pub.text;
    if (unit->syn != RL_SYN_PARAGRAPH && unit->syn != RL_SYN_HEADING) return false;
    if (rl_begins_lone_verb(text)) {
        if (s->header || rl_is_lone_verb(text) || rl_governs(text, rl_unit_after(s->b, i))) return true;
    }
    if (says_organ_again(s, text)) return true;
    if (rl_final(text) == ',') {
        bool leads = rl_starts_ci(text, "therefore") || rl_starts_ci(text, "now") ||
                     rl_starts_ci(text, "hereby") || rl_starts_ci(text, "be it");
        if (!leads && !rl_ends(text, "hereby,") && !rl_ends(text, "HEREBY,")) return false;
    }
    return rl_is_enacting(text) && !rl_opens_preamble(s->b, unit); /* "Whereas we care, now therefore" */
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
    rl_opening found = rl_opening_as(s->b, c->unit->pub.text, RESLINT_OPENING_PREAMBULAR);
    c->opening = found.opening_class;
    c->known = found.known;
    if (rl_is_resolved(c->unit->pub.text)) c->opening = RESLINT_OPENING_OPERATIVE, c->known = true;
    int says = c->known ? LISTED : UNLISTED;
    if (c->opening == RESLINT_OPENING_OPERATIVE) c->weight = says;
    if (c->opening == RESLINT_OPENING_PREAMBULAR) c->weight = -says;
    c->weight += mark_weight(c->unit->pub.text);
    if (c->unit->syn == RL_SYN_LABELLED_PARAGRAPH) {
        char series = rl_label_series(c->unit);
        c->weight += series == 'P' ? -LABEL : series == 'O' ? LABEL : 0;
    }
    /* a number says something where the text began without one */
    if (is_numbered(c->unit) && !is_numbered(s->cues.items[0].unit)) c->weight += NUMBER;
}

/* What kind of label it is: a bullet, or the shape of letters. */
static char label_shape(const rl_node *unit) {
    const reslint_node *label = rl_label_of(&unit->pub);
    unsigned char c = label ? rl_byte(label->text, 0) : 0;
    return rl_is_lower(c) ? 'a' : rl_is_upper(c) ? 'A' : (char)c;
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
    uint32_t end = rl_ahead(s->b, i, AHEAD);
    for (uint32_t k = i; ++k < end;) {
        const rl_node *next = s->b->units[k];
        if (next->syn == RL_SYN_POINT && is_main_point(unit, next))
            return listed_opening(s->b, next) == RESLINT_OPENING_OPERATIVE;
    }
    return false;
}

/* Does a point of a text without numbers begin like a decision in its own right? `before`: what it comes
 * after. */
static bool decides_alone(const divided_stretch *s, uint32_t i, const cue *before) {
    if (s->numbered) return false;
    if (!before->divides && rl_last_mark(before->unit->pub.text) == ':' && !next_decides(s, i)) return false;
    return listed_opening(s->b, s->b->units[i]) == RESLINT_OPENING_OPERATIVE;
}

static void collect(divided_stretch *s, uint32_t from) {
    const rl_node *first = NULL;
    cue *last = NULL;
    for (uint32_t i = from; i < s->end; i++) {
        rl_node *unit = s->b->units[i];
        if (is_foreign(unit)) continue;
        bool point = unit->syn == RL_SYN_POINT || is_star(unit);
        bool enacting = divides(unit) || enacts(s, i) || (last && names_forum(s, i));
        if (!enacting && !point && unit->syn != RL_SYN_PARAGRAPH && !is_number(unit)) continue;
        if (point && !first && (last ? decides_alone(s, i, last) : rl_opens_preamble(s->b, unit)))
            first = unit;
        if (point && !is_main_point(first, unit) && !rl_is_whereas(unit->pub.text)) continue;
        if (is_numbered(unit)) first = NULL; /* from here on points are points */
        last = rl_push(s->b->arena, &s->cues);
        *last = (cue){.unit = unit, .divides = enacting};
        weigh(s, last);
        if (carries_draft(last)) break; /* what follows belongs to the draft */
    }
}

static int bonus_at(const divided_stretch *s, uint32_t i) {
    const cue *c = &s->cues.items[i];
    if (c->divides) return DIVIDING;
    return i && rl_label_number(c->unit) == 1 && is_numbered(s->cues.items[i - 1].unit) ? ANEW : 0;
}

/* The first cue of the operative part; the number of cues if there is no operative part. */
static uint32_t best_split(const divided_stretch *s, uint32_t from) {
    int before = 0, after = 0, best;
    uint32_t split = s->cues.len;
    for (uint32_t i = from; i < s->cues.len; i++) after += s->cues.items[i].weight;
    best = -after; /* all of it preamble */
    for (uint32_t i = from; i < s->cues.len; i++) {
        int weight = s->cues.items[i].weight, bonus = bonus_at(s, i), score = after - before + bonus;
        if (weight + bonus > 0 && score > best) best = score, split = i;
        before += weight;
        after -= weight;
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
        if (i == split && c->divides) split++; /* what follows the line is a decision */
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
        bool opens = c->known || c->divides;
        if (!organ && rl_is_whereas(c->unit->pub.text)) continue; /* a statute, or a town council's */
        if (opens && first == s->cues.len) first = i;
        if (first == s->cues.len) continue;
        if (!opens)
            others++;
        else if (c->opening == RESLINT_OPENING_PREAMBULAR)
            preambular++;
        else
            operative++;
    }
    uint32_t openings = preambular + operative;
    bool enough = s->header ? openings >= 2 : preambular >= 2 && operative >= 1;
    return enough && openings * 3 >= others ? first : s->cues.len;
}

static bool needs_weighing(const divided_stretch *s) {
    if (s->organ == s->end || !s->numbered) return true;
    bool begun = false; /* a preambular paragraph has been seen */
    for (uint32_t i = s->organ + 1; i < s->end; i++) {
        const rl_node *unit = s->b->units[i];
        if (unit->role == RL_DECIDES || divides(unit) || enacts(s, i) || names_forum(s, i)) return true;
        if (begun && is_number(unit)) return false;
        if (is_numbered(unit)) return rl_opens_preamble(s->b, unit);
        if (!begun && (unit->syn == RL_SYN_POINT || is_star(unit))) return true;
        begun = begun || unit->syn == RL_SYN_PARAGRAPH;
    }
    return false;
}

/* The block that names the organ or forum before any paragraph, or `end`. */
static uint32_t find_organ(const divided_stretch *s) {
    for (uint32_t i = s->begin; i < s->end; i++) {
        const rl_node *unit = s->b->units[i];
        if (is_foreign(unit)) continue;
        if (unit->syn == RL_SYN_ORGAN_LINE && unit->role != RL_ENACTS) return i;
        if (divides(unit) || is_number(unit)) break;
        if (names_forum(s, i) && !rl_is_enacting(unit->pub.text)) return i;
        if (s->header && rl_opens_preamble(s->b, unit)) break;
    }
    return s->end;
}

/* "Sanctions regime", alone before paragraph 1: no mark at its end, and no phrase that opens a preamble. */
static void find_bare_heading(divided_stretch *s) {
    enum { LONGEST = 120 };
    rl_node *last = NULL;
    for (uint32_t i = rl_next_unit(s->b, s->organ); i < s->end; i = rl_next_unit(s->b, i)) {
        const rl_node *unit = s->b->units[i];
        if (is_number(unit)) {
            bool bare = last && last->syn == RL_SYN_PARAGRAPH && last->blank_before && unit->blank_before;
            if (bare && last->pub.text.len < LONGEST && !rl_closed(last->pub.text) &&
                !rl_opens_preamble(s->b, last))
                last->syn = RL_SYN_HEADING;
            return;
        }
        last = s->b->units[i];
    }
}

static void divide(rl_builder *b, uint32_t begin, uint32_t end) {
    divided_stretch s = {.b = b, .begin = begin, .end = end};
    if (b->units[begin]->syn == RL_SYN_ANNEX_HEADING) return;
    for (uint32_t i = begin; i < end; i++) {
        s.header = s.header || b->units[i]->syn == RL_SYN_MUN_HEADER;
        s.numbered = s.numbered || is_number(b->units[i]);
    }
    s.organ = find_organ(&s);
    bool bare = s.organ == end; /* no line names the organ before the text */
    if (!bare && b->units[s.organ]->syn != RL_SYN_ORGAN_LINE) b->units[s.organ]->role = RL_ENACTS;
    if (!bare) find_bare_heading(&s);
    if (!needs_weighing(&s)) return;
    collect(&s, bare ? begin : s.organ + 1);
    uint32_t from = bare ? find_beginning(&s) : 0;
    give_roles(&s, from, best_split(&s, from));
}

/* "29. The Third Committee recommends to the General Assembly the adoption of the following draft
 * resolutions:" */
static bool recommends(const rl_node *unit) {
    enum { HEAD = 200 };
    reslint_str text = unit->pub.text;
    if (!is_number(unit) && unit->syn != RL_SYN_PARAGRAPH) return false;
    if (!rl_starts(text, "The ")) return false;
    text = rl_first(text, HEAD);
    return rl_find(text, " recommends", 0) != UINT32_MAX && rl_find(text, "following draft", 0) != UINT32_MAX;
}

/* A report that recommends drafts: whatever comes before the first recommendation is part of the report, and
 * so are the other recommendations. */
static void find_frame(rl_builder *b) {
    uint32_t first = 0;
    while (first < b->n_units && !recommends(b->units[first]))
        if (b->units[first++]->syn == RL_SYN_ORGAN_LINE) return;
    for (uint32_t i = 0; i < b->n_units && first < b->n_units; i++)
        if (!rl_is_side_block(b->units[i]->syn) && (i < first || recommends(b->units[i])))
            b->units[i]->role = RL_FRAMES;
}

void rl_divide(rl_builder *b) {
    find_frame(b);
    rl_find_front_lists(b);
    rl_find_inserted(b);
    for (uint32_t i = 0; i < b->n_units; i++) rl_read_single_line(b, b->units[i]);
    for (uint32_t begin = 0, end; begin < b->n_units; begin = end) {
        end = end_of_stretch(b, begin);
        divide(b, begin, end);
    }
}
