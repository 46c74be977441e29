/* Reading labels: "5.", "5 bis.", "OP5bis", "PP 3 ter", "Alt 2", "(b)", "(iv)", "a)". */
#include "model/builder.h"

static void skip_blanks(reslint_str s, uint32_t *at) {
    *at = rl_past_any(s, *at, " \t\r\n\v\f[]()*_.:#-");
}

static uint32_t read_suffix(reslint_str s, uint32_t *at) {
    static const struct {
        const char *word;
        uint32_t suffix;
    } words[] = {{"bis", RESLINT_BIS},
                 {"ter", RESLINT_TER},
                 {"quater", RESLINT_QUATER},
                 {"quinquies", RESLINT_QUINQUIES},
                 {"sexies", RESLINT_SEXIES},
                 {"alt", RESLINT_ALT},
                 {NULL, 0}};
    reslint_str rest = rl_slice(s, *at, s.len);
    for (size_t i = 0; words[i].word; i++)
        if (rl_starts_ci(rest, words[i].word)) {
            *at += (uint32_t)strlen(words[i].word);
            return words[i].suffix;
        }
    return RESLINT_NO_SUFFIX;
}

/* "Operative Clause 3:" is a number and nothing else. Returns whether the word is for the preamble. */
static bool skip_clause_word(reslint_str s, uint32_t *at) {
    static const char *const words[] = {"preambular ",  "preambulatory ", "perambulatory ", "operative ",
                                        "operational ", "clause ",        "paragraph ",     NULL};
    bool preamble = false;
    for (size_t i = 0; words[i]; i++) {
        if (!rl_starts_ci(rl_slice(s, *at, s.len), words[i])) continue;
        *at += (uint32_t)strlen(words[i]);
        preamble = preamble || i < 3;
    }
    skip_blanks(s, at);
    return preamble;
}

/* One of a to e that ends the label: an insertion after a numbered paragraph. */
static bool is_lettered(reslint_str s, uint32_t at) {
    return rl_one_of(rl_byte(s, at), "abcde") && (at + 1 == s.len || strchr(".)", s.ptr[at + 1]));
}

/* "Option 2:", "Option B:": a version of the paragraph before it, as "Alt 2" is. */
static bool read_option(reslint_str s, uint32_t at, rl_label *out) {
    static const char word[] = "option ";
    if (!rl_starts_ci(rl_slice(s, at, s.len), word)) return false;
    at += sizeof word - 1;
    skip_blanks(s, &at);
    out->suffix_number = rl_figures(s, &at);
    if (!out->suffix_number && rl_is_upper(rl_byte(s, at)))
        out->suffix_number = (uint32_t)(s.ptr[at] - 'A') + 1;
    out->series = 'A';
    out->suffix = RESLINT_ALT;
    out->stop = true;
    return out->suffix_number != 0;
}

bool rl_label_read(reslint_str label, rl_label *out) {
    *out = (rl_label){0};
    reslint_str s = rl_trim(label);
    uint32_t at = 0;
    skip_blanks(s, &at);
    if (skip_clause_word(s, &at)) out->series = 'P';
    if (read_option(s, at, out)) return true;
    reslint_str rest = rl_slice(s, at, s.len);
    if (rl_starts_ci(rest, "pp") || rl_starts_ci(rest, "op")) {
        out->series = rl_starts_ci(rest, "pp") ? 'P' : 'O';
        at += 2;
    } else if (rl_starts_ci(rest, "alt")) {
        out->series = 'A';
    }
    skip_blanks(s, &at);
    out->number = rl_figures(s, &at);
    if (out->number && !out->series && is_lettered(s, at)) { /* "1a." */
        out->suffix = RESLINT_BIS + (uint32_t)(s.ptr[at] - 'a');
        out->stop = true;
        return true;
    }
    skip_blanks(s, &at);
    out->suffix = read_suffix(s, &at);
    skip_blanks(s, &at);
    out->suffix_number = rl_figures(s, &at);
    if (out->suffix != RESLINT_ALT &&
        read_suffix(s, &at) == RESLINT_ALT) { /* "5 bis alt": the later word counts */
        out->suffix = RESLINT_ALT;
        skip_blanks(s, &at);
        out->suffix_number = rl_figures(s, &at);
    }
    out->stop = rl_one_of(rl_final(s), ".:)") || rl_without_odd_stop(s).len < s.len;
    return out->number || out->series;
}

uint32_t rl_label_end(reslint_str s) {
    uint32_t at = 2;
    if (!rl_starts(s, "PP") && !rl_starts(s, "OP")) return 0;
    if (rl_byte(s, at) == ' ') at++;
    if (!rl_figures(s, &at)) return 0;
    for (;;) {
        uint32_t next = at;
        if (rl_byte(s, next) == ' ') next++;
        uint32_t suffix = read_suffix(s, &next);
        if (!suffix || rl_is_alpha(rl_byte(s, next))) break;
        at = next;
        if (suffix != RESLINT_ALT) continue;
        if (rl_byte(s, next) == ' ') next++;
        if (rl_figures(s, &next)) at = next;
    }
    if (rl_one_of(rl_byte(s, at), ".:")) at++;
    return rl_byte(s, at) == ' ' ? at : 0;
}

static rl_label label_of(const rl_node *unit) {
    rl_label label = {0};
    const reslint_node *node = rl_label_of(&unit->pub);
    if (node) rl_label_read(node->text, &label);
    return label;
}

uint32_t rl_label_number(const rl_node *unit) {
    return label_of(unit).number;
}

char rl_label_series(const rl_node *unit) {
    return label_of(unit).series;
}

void rl_torn_number(rl_builder *b, rl_node *unit) {
    const reslint_node *label = rl_label_of(&unit->pub);
    if (unit->syn != RL_SYN_NUMBERED_PARAGRAPH || !label) return;
    bool stop = rl_starts(unit->pub.text, ". ");
    uint32_t at = label->source.end;
    at = rl_past_any(b->text, at, " \t");
    if (stop) rl_cut(b, unit, 0, 2);
    if (stop || rl_one_of(rl_byte(b->text, at), "\r\n")) unit->pub.flags |= RESLINT_NODE_TORN_NUMBER;
}

void rl_cut_label(rl_builder *b, rl_node *unit, uint32_t end) {
    reslint_place place = {&unit->pub, {0, end}};
    reslint_span source = rl_place_source(place, NULL);
    rl_node *label = rl_node_new(b, RESLINT_LABEL, source);
    label->pub.text = (reslint_str){rl_copy(b->arena, unit->pub.text.ptr, end), end};
    *(rl_piece *)rl_push(b->arena, &label->pieces) = (rl_piece){0, source.begin, 0};
    rl_cut(b, unit, 0, end + 1);
    label->pub.parent = label->pub.block = &unit->pub;
    label->pub.next = unit->pub.first_child;
    unit->pub.first_child = &label->pub;
    if (!unit->last_inline) unit->last_inline = label;
}

void rl_late_label(rl_builder *b, rl_node *unit) {
    if (unit->syn != RL_SYN_PARAGRAPH || !unit->pub.first_child) return;
    const reslint_node *first = unit->pub.first_child;
    uint32_t end = rl_label_end(unit->pub.text);
    if (!end || (first->kind != RESLINT_ATTRIBUTION && first->kind != RESLINT_STATUS) || first->in.begin)
        return;
    rl_cut_label(b, unit, end);
    unit->syn = RL_SYN_LABELLED_PARAGRAPH;
}
