/* Nesting of points: (a), (b); under them (i), (ii); then a., b. and so on (United Nations Editorial Manual,
 * paragraphs and subparagraphs). A label goes to the deepest open level that it continues; "(i)" is the
 * letter behind (h) or the first roman numeral, as the next label shows; "(b bis)" stands beside (b). */
#include "model/builder.h"

enum { DEEPEST = 6 };

typedef enum rl_style { LETTER, ROMAN, FIGURE, OTHER_STYLE } rl_style;

typedef struct rl_reading {
    rl_style style;
    uint32_t value, suffix;
    char shape; /* '(' for "(a)", ')' for "a)", '.' for "a." */
    bool upper;
} rl_reading;

static reslint_str core_of(reslint_str label, char *shape) {
    reslint_str s = rl_trim(label);
    *shape = 0;
    if (s.len && s.ptr[0] == '(') *shape = '(', s = rl_slice(s, 1, s.len);
    while (s.len && strchr(").:*_", s.ptr[s.len - 1])) {
        if (!*shape && s.ptr[s.len - 1] != '*' && s.ptr[s.len - 1] != '_') *shape = s.ptr[s.len - 1];
        s.len--;
    }
    while (s.len && strchr("*_", s.ptr[0])) s = rl_slice(s, 1, s.len);
    return s;
}

/* "b bis" -> "b", with what the suffix is. */
static uint32_t cut_suffix(reslint_str *core) {
    static const char *const words[] = {" bis", " ter", " quater", " quinquies", " sexies"};
    for (uint32_t i = 0; i < 5; i++) {
        uint32_t n = (uint32_t)strlen(words[i]);
        if (core->len <= n || !rl_is(rl_slice(*core, core->len - n, core->len), words[i])) continue;
        core->len -= n;
        return RESLINT_BIS + i;
    }
    return RESLINT_NO_SUFFIX;
}

static rl_reading read_as(reslint_str label, rl_style style) {
    rl_reading r = {.style = style};
    reslint_str core = core_of(label, &r.shape);
    r.suffix = cut_suffix(&core);
    r.upper = core.len && rl_is_upper((unsigned char)core.ptr[0]);
    if (style == LETTER) r.value = rl_letters(core);
    if (style == ROMAN) r.value = rl_roman(core);
    if (style == FIGURE)
        for (uint32_t i = 0; i < core.len && rl_is_digit((unsigned char)core.ptr[i]) && r.value < 10000; i++)
            r.value = r.value * 10 + (uint32_t)(core.ptr[i] - '0');
    return r;
}

/* The style that a point was given is remembered in the clause: number and, in suffix_number, style and
 * shape. */
static uint32_t pack(rl_reading r) {
    return (uint32_t)r.style | ((uint32_t)(unsigned char)r.shape << 4) | ((uint32_t)r.upper << 12);
}

static bool continues(const rl_node *last, rl_reading r) {
    const reslint_clause *clause = last->pub.as.clause;
    return clause->suffix_number == pack(r) && r.value == clause->number + (r.suffix ? 0 : 1);
}

static bool same_style(const rl_node *last, rl_reading r) {
    return last->pub.as.clause->suffix_number == pack(r);
}

static uint32_t open_levels(const rl_node *paragraph, rl_node **levels) {
    uint32_t n = 0;
    for (rl_node *p = paragraph->last_block; p && n < DEEPEST; p = p->last_block) {
        while (p && p->pub.kind != RESLINT_POINT) p = NULL;
        if (!p) break;
        levels[n++] = p;
    }
    return n;
}

static bool next_is(const rl_node *following, rl_style style, uint32_t value) {
    if (!following || following->syn != RL_SYN_POINT) return false;
    const reslint_node *label = rl_label_of(&following->pub);
    return label && read_as(label->text, style).value == value;
}

/* A label that goes on with no level, since one was taken out or moved: the reading that is nearest to the
 * last label of a level. "(c)" behind (a) (i), (ii) is the third letter, not a hundred. */
static bool nearest(rl_node **levels, uint32_t n, const rl_reading *all, uint32_t *depth, rl_reading *out) {
    uint32_t best = UINT32_MAX;
    for (uint32_t i = n; i-- > 0;)
        for (int s = 0; s < 3; s++) {
            uint32_t last = levels[i]->pub.as.clause->number, value = all[s].value;
            uint32_t jump = value > last ? value - last : last - value;
            if (!value || !same_style(levels[i], all[s]) || jump >= best) continue;
            best = jump;
            *depth = i;
            *out = all[s];
        }
    return best != UINT32_MAX;
}

static rl_reading choose(reslint_str label, rl_node **levels, uint32_t n, const rl_node *following,
                         uint32_t *depth) {
    rl_reading all[3] = {read_as(label, LETTER), read_as(label, ROMAN), read_as(label, FIGURE)};
    bool doubtful = all[LETTER].value && all[ROMAN].value == 1 && next_is(following, ROMAN, 2);
    for (uint32_t i = n; i-- > 0;)
        for (int s = 0; s < 3; s++)
            if (all[s].value && continues(levels[i], all[s]) && !(s == LETTER && doubtful))
                return *depth = i, all[s];
    *depth = n;
    if (all[ROMAN].value == 1) return all[ROMAN];
    for (int s = 0; s < 3; s++)
        if (all[s].value == 1) {
            for (uint32_t i = n; i-- > 0;) /* (a) again at a level of (a)s: the list begins anew */
                if (same_style(levels[i], all[s])) *depth = i;
            return all[s];
        }
    rl_reading near;
    if (nearest(levels, n, all, depth, &near)) return near;
    for (int s = 0; s < 3; s++)
        if (all[s].value) return all[s];
    return (rl_reading){.style = OTHER_STYLE};
}

void rl_nest_point(rl_builder *b, rl_res *res, rl_node *point, const rl_node *following) {
    rl_node *levels[DEEPEST];
    rl_node *paragraph = res->paragraph;
    uint32_t n = open_levels(paragraph, levels), depth = n;
    const reslint_node *label = rl_label_of(&point->pub);
    reslint_clause *clause = rl_alloc(b->arena, sizeof *clause);
    point->pub.kind = RESLINT_POINT;
    point->pub.as.clause = clause;
    bool deeper = res->last && rl_last_mark(res->last->pub.text) == ':';
    if (!label && !deeper && n) depth = n - 1;
    if (label) {
        rl_reading r = choose(label->text, levels, n, following, &depth);
        if (r.style == OTHER_STYLE && n) depth = n - 1; /* bullets stay on their level */
        clause->number = r.value;
        clause->suffix = r.suffix;
        clause->suffix_number = pack(r);
        clause->label = label->text;
    }
    if (depth >= DEEPEST) depth = DEEPEST - 1;
    clause->depth = depth + 1;
    rl_add_block(depth ? levels[depth - 1] : paragraph, point);
}
