/* Lists: which labelled line is a paragraph, which is a point, and what that point is under. It is decided
 * once and for all, before the plan, from the flat row of blocks. Each way to read a label, at each open
 * level, is scored by where it is (indentation), what it continues (the run of labels) and what comes before
 * it (the mark), trusted in this order; so a single wrong mark, label or indentation is a finding and does
 * not move anything around it. */
#include "model/lists.h"

#include "model/plan/divide.h"

/* How much each sign counts. A label that continues a list at that list's indentation outweighs all else. */
enum {
    RUNS_ON = 10,      /* (c) after (b) */
    BEGINS = 6,        /* (a), (i), 1., a dash: a list below the last block */
    SKIPS = 4,         /* (d) after (b): one less for each that is left out, at most three */
    TWICE = 3,         /* (b) after (b), or (a) after (b) */
    AFRESH = 5,        /* (a) after prose that comes after (c) */
    IN_PLACE = 4,      /* indented as the list is; as much is subtracted if not */
    FURTHER_IN = 5,    /* a list that begins further in than what it is under */
    COLON = 2,         /* a list that begins after a colon */
    OTHER_SHAPE = 4,   /* "b)" after "(a)" */
    NESTS_ALIKE = 4,   /* 1. below 1. */
    BELOW_COLON = 6,   /* 1. straight after "1. …:" is more likely below it than beside it */
    NEXT_SAYS_NO = 12, /* (i) after (h), if (ii) is next */
    OPENING = 5,       /* of two lists of figures: the one that begins as paragraphs do */
    COLUMNS = 2,       /* two indentations differ if they are at least this far apart */
    NO_WAY = -100
};

typedef struct choice {
    uint32_t level;
    rl_series series;
    int score;
} choice;

bool rl_is_deeper(uint32_t indent, uint32_t than) {
    return indent >= than + COLUMNS;
}

static int in_place(const rl_node *unit, const rl_level *level) {
    bool off = rl_is_deeper(unit->indent, level->indent) || rl_is_deeper(level->indent, unit->indent);
    return off ? -IN_PLACE : IN_PLACE;
}

static int run_score(const rl_level *level, rl_series r, uint32_t depth) {
    uint32_t last = level->series.value;
    if (r.style == RL_BULLET) return RUNS_ON;
    if (r.value == last + 1 || (r.suffix && r.value == last)) return RUNS_ON;
    if (r.value == 1 && depth) return TWICE + (level->parted ? AFRESH : 0);
    if (r.value <= last) return TWICE;
    uint32_t left_out = r.value - last - 1;
    return SKIPS - (int)(left_out < 3 ? left_out : 3);
}

/* Is the letter really a roman numeral, as the next label shows? */
static bool next_is_roman(const rl_lists *l, uint32_t i) {
    const rl_node *next = rl_unit_after(l->b, i);
    return next && next->syn == RL_SYN_POINT && rl_series_read(rl_label_text(next), RL_ROMAN).value == 2;
}

/* "(b)" after "(a)(ii)", where no (a) is above that: the next letter of the same list. */
static bool follows_path(const rl_lists *l, uint32_t depth, rl_series r) {
    const rl_series *path = &l->at[depth].series;
    return path->style == RL_PATH && path->parts > 2 && r.style == RL_LETTER && r.value == path->lead + 1 &&
           (depth < 2 || l->at[depth - 1].series.value != path->lead);
}

/* The score of the label as the next member of an open level. */
static int level_score(const rl_lists *l, uint32_t i, uint32_t depth, rl_series r) {
    const rl_node *unit = l->b->units[i];
    const rl_level *level = &l->at[depth];
    if (follows_path(l, depth, r)) return RUNS_ON + in_place(unit, level);
    if (!rl_series_same(level->series, r)) return NO_WAY;
    int score = run_score(level, r, depth) + in_place(unit, level);
    bool below = r.value == 1 && r.style != RL_BULLET && l->before == level->last;
    if (below && rl_last_mark(l->before->pub.text) == ':') score -= BELOW_COLON;
    if (level->series.shape != r.shape) score -= OTHER_SHAPE;
    if (r.style == RL_LETTER && score > BEGINS) {
        if (rl_series_read(rl_label_text(unit), RL_ROMAN).value == 1 && next_is_roman(l, i))
            score -= NEXT_SAYS_NO;
    }
    return score;
}

/* The score of the label as the first of a new list below the last member of level `above`. */
static int begin_score(const rl_lists *l, const rl_node *unit, uint32_t above, rl_series r) {
    const rl_level *level = &l->at[above];
    int score = r.value == 1          ? BEGINS
                : r.style == RL_ROMAN ? -1
                                      : 0; /* "(c)" is more likely a letter than a hundred */
    bool deeper = rl_is_deeper(unit->indent, level->indent);
    if (deeper)
        score += FURTHER_IN;
    else if (rl_is_deeper(level->indent, unit->indent))
        score -= IN_PLACE;
    if (above && level->parted) score -= TWICE;
    if (rl_last_mark(l->before->pub.text) == ':') score += COLON;
    for (uint32_t d = 0; d <= above && !deeper; d++)
        if (rl_series_same(l->at[d].series, r) && l->at[d].series.shape == r.shape)
            return score - NESTS_ALIKE;
    return score;
}

/* "Calls for a fund: / 1. of States, / 2. of ports": figures below a paragraph that has no number itself. */
static bool is_below_prose(const rl_lists *l, const rl_node *unit, rl_series r) {
    const rl_node *above = l->at[0].last;
    if (l->numbered || r.value != 1 || !above || above->syn != RL_SYN_PARAGRAPH) return false;
    if (rl_is_enacting(above->pub.text) || rl_begins_lone_verb(above->pub.text)) return false;
    return rl_is_deeper(unit->indent, l->at[l->n - 1].indent) && rl_decides(l->b, above) &&
           !rl_decides(l->b, unit);
}

/* Figures can be the paragraphs' numbers or a list of points; these checks are for them alone. `begins` and
 * `goes_on` are the scores as a new list and as the next paragraph. */
static void weigh_figures(const rl_lists *l, uint32_t i, rl_series r, int *begins, int *goes_on) {
    const rl_node *unit = l->b->units[i];
    const rl_level *top = &l->at[l->n - 1];
    if (unit->syn != RL_SYN_NUMBERED_PARAGRAPH) return;
    if (is_below_prose(l, unit, r)) {
        *goes_on -= RUNS_ON;
        return;
    }
    bool restarts = r.value == 1 && l->at[0].series.value;
    bool rivals = l->n > 1 && l->at[0].series.value + 1 == r.value;
    if (!restarts && !rivals) {
        *begins = NO_WAY;
        return;
    }
    bool operative = rl_decides(l->b, unit);
    if (operative) *goes_on += OPENING;
    if (!restarts) {
        *begins = NO_WAY;
        return;
    }
    char mark = rl_last_mark(l->before->pub.text);
    if (rl_is_deeper(unit->indent, top->indent)) {
        if (mark == '.' && !rl_numbers_resume(l, i)) *begins -= FURTHER_IN;
        return;
    }
    bool among = !operative && l->at[0].last && rl_decides(l->b, l->at[0].last);
    bool inside = among && !l->headed && (mark == ':' || rl_numbers_resume(l, i));
    if (inside)
        *goes_on -= RUNS_ON;
    else
        *begins = NO_WAY;
}

static void offer(choice *best, uint32_t level, rl_series r, int score) {
    if (score > NO_WAY && score >= best->score) *best = (choice){level, r, score}; /* on a tie the deeper */
}

static void weigh(const rl_lists *l, uint32_t i, rl_series r, choice *best) {
    const rl_node *unit = l->b->units[i];
    bool numbered = unit->syn == RL_SYN_NUMBERED_PARAGRAPH;
    uint32_t top = l->n - 1;
    int begins = begin_score(l, unit, top, r), goes_on = NO_WAY;
    if (numbered) goes_on = l->at[0].series.style ? level_score(l, i, 0, r) : BEGINS;
    weigh_figures(l, i, r, &begins, &goes_on);
    offer(best, 0, r, goes_on);
    for (uint32_t d = 1; d < l->n; d++) offer(best, d, r, level_score(l, i, d, r));
    for (uint32_t d = 0; d < top && !numbered; d++) /* back out of dashes, to a list that begins here */
        if (rl_is_deeper(unit->indent, l->at[d].indent) && rl_is_deeper(l->at[top].indent, unit->indent))
            offer(best, d + 1, r, begin_score(l, unit, d, r));
    offer(best, l->n, r, begins);
}

static choice choose(const rl_lists *l, uint32_t i) {
    static const rl_style styles[] = {RL_LETTER, RL_FIGURE, RL_BULLET, RL_ROMAN, RL_NO_STYLE};
    choice best = {l->n > 1 ? l->n - 1 : 1, {0}, NO_WAY};
    reslint_str label = rl_label_text(l->b->units[i]);
    for (size_t s = 0; styles[s]; s++) {
        rl_series r = rl_series_read(label, styles[s]);
        if (r.value) weigh(l, i, r, &best);
    }
    return best;
}

/* "2.1." itself says what it is under; "1a." is a paragraph if it begins like one. */
static bool choose_path(const rl_lists *l, uint32_t i, choice *out) {
    const rl_node *unit = l->b->units[i];
    rl_series r = rl_series_read(rl_label_text(unit), RL_PATH);
    if (!r.value) return false;
    bool lettered = unit->syn == RL_SYN_NUMBERED_PARAGRAPH;
    bool paragraph = lettered && rl_decides(l->b, unit);
    uint32_t level = paragraph ? 0 : r.parts - 1;
    for (uint32_t d = 1; d < l->n && !paragraph; d++) /* next to others like it, wherever the first was put */
        if (l->at[d].series.style == RL_PATH && l->at[d].series.parts == r.parts) level = d;
    *out = (choice){level < l->n ? level : l->n, r, RUNS_ON};
    return true;
}

/* How far in the list is that the point belongs to: a point that alone is further in, as the next shows, does not move
 * its list. */
static uint32_t list_indent(const rl_lists *l, uint32_t i, uint32_t level) {
    uint32_t own = l->b->units[i]->indent;
    if (!level || level >= l->n || !rl_is_deeper(own, l->at[level].indent)) return own;
    const rl_node *next = rl_unit_after(l->b, i);
    bool alone = next && next->syn == RL_SYN_POINT && rl_is_deeper(own, next->indent);
    return alone ? l->at[level].indent : own;
}

static void take(rl_lists *l, uint32_t i, const choice *c) {
    rl_node *unit = l->b->units[i];
    uint32_t level = c->level < RL_LEVELS ? c->level : RL_LEVELS - 1;
    rl_series kept = l->at[0].series;
    unit->series = c->series;
    l->at[level] = (rl_level){unit, c->series, list_indent(l, i, level), false};
    if (!level && c->series.style == RL_PATH) l->at[0].series = kept; /* 1a is not counted */
    l->n = level + 1;
    l->before = unit;
    if (level) {
        unit->syn = RL_SYN_POINT;
        unit->above = level > 1 ? l->at[level - 1].last : NULL;
        return;
    }
    l->headed = false;
    l->numbered = true;
}

static void part(rl_lists *l) {
    for (uint32_t d = 0; d < l->n; d++) l->at[d].parted = true;
}

static void add_label(rl_lists *l, uint32_t i) {
    rl_node *unit = l->b->units[i];
    choice c;
    if (unit->syn == RL_SYN_POINT && rl_is_star_note(l, i)) {
        unit->syn = RL_SYN_FOOTNOTE;
        rl_give_footnote(l->b, unit);
        return;
    }
    if (unit->syn == RL_SYN_POINT && rl_is_labelled_heading(l, i)) {
        unit->syn = RL_SYN_HEADING;
        l->headed = true;
        part(l);
        return;
    }
    if (rl_label_is_text(l, i)) {
        unit->running = true;
        unit->syn = RL_SYN_PARAGRAPH;
        l->before = unit;
        return;
    }
    if (!choose_path(l, i, &c)) c = choose(l, i);
    take(l, i, &c);
}

/* Before the first number each block of prose is a paragraph of its own; after it, prose parts points. */
static void add_prose(rl_lists *l, rl_node *unit) {
    part(l);
    bool own = !l->numbered && unit->pub.text.len && !rl_is_lower((unsigned char)*unit->pub.text.ptr);
    if (own) {
        l->at[0] = (rl_level){unit, {0}, unit->indent, false};
        l->n = 1;
    }
    l->before = unit;
}

static void add_labelled(rl_lists *l, rl_node *unit) {
    rl_series r = {.style = RL_FIGURE, .shape = '.', .value = rl_label_number(unit)};
    l->at[0] = (rl_level){unit, r, unit->indent, false};
    l->n = 1;
    l->before = unit;
    l->numbered = true;
    l->headed = false;
}

/* A text or an annex begins: nothing continues from before. */
static void begin_text(rl_lists *l, const rl_node *line) {
    *l = (rl_lists){.b = l->b, .n = 1, .before = line};
}

void rl_find_lists(rl_builder *b) {
    static const rl_node nothing = {.syn = RL_SYN_ORGAN_LINE}; /* a file begins as a text does below that */
    rl_lists l = {.b = b};
    begin_text(&l, &nothing);
    for (uint32_t i = 0; i < b->n_units; i++) {
        rl_node *unit = b->units[i];
        switch (unit->syn) {
        case RL_SYN_NUMBERED_PARAGRAPH:
        case RL_SYN_POINT:
            if (rl_label_of(&unit->pub))
                add_label(&l, i);
            else
                add_prose(&l, unit);
            break;
        case RL_SYN_LABELLED_PARAGRAPH: add_labelled(&l, unit); break;
        case RL_SYN_PARAGRAPH: add_prose(&l, unit); break;
        case RL_SYN_HEADING:
            if (rl_is_point_after_all(&l, i)) {
                add_label(&l, i);
                break;
            }
            part(&l);
            l.headed = true;
            break;
        default:
            if (rl_begins_text(unit->syn) || unit->syn == RL_SYN_ADOPTION_LINE) begin_text(&l, unit);
            break;
        }
    }
}

/* Attaches the point where it was found to belong, as far as that is inside the paragraph that the plan has
 * open. */
void rl_nest_point(rl_builder *b, rl_res *res, rl_node *point) {
    rl_node *parent = res->paragraph;
    reslint_clause *clause = rl_give_clause(b, point);
    const reslint_node *label = rl_label_of(&point->pub);
    const rl_node *root = point->above;
    while (root && root->pub.kind == RESLINT_POINT) root = rl_mut(root->pub.parent);
    if (root && root == res->paragraph) parent = point->above;
    if (!label) { /* its letter was lost: a colon opens a level, else it is on that of the last point */
        rl_node *last = res->last && res->last->pub.kind == RESLINT_POINT ? res->last : NULL;
        if (last) parent = rl_last_mark(last->pub.text) == ':' ? last : rl_mut(last->pub.parent);
    }
    point->pub.kind = RESLINT_POINT;
    clause->depth = parent->pub.kind == RESLINT_POINT ? parent->pub.as.clause->depth + 1 : 1;
    if (label) {
        clause->label = label->text;
        clause->number = point->series.style == RL_BULLET ? 0 : point->series.value;
        clause->suffix = point->series.suffix;
    }
    rl_add_block(parent, point);
}
