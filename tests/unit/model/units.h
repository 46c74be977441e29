/* Blocks of a text for tests of single passes of the model: each line of a text is one block, written as
 *
 *     WANTED KIND[~-DIGIT] text
 *
 * WANTED: one character, what the pass must make of it (the test says which there are). KIND: P paragraph, N
 * numbered, L labelled and B point (their first word is the label), S note, O organ line, H heading, T title
 * with a number, t title, M header of a Model UN paper, C sponsors, Y adopted by, X heading of an annex, V
 * voting, A adoption line, G page furniture, R rule, W row of a table, Z symbol line. "~": the label is none; "-": no empty
 * line before it; the digit: how far it is indented. */
#ifndef TEST_MODEL_UNITS_H
#define TEST_MODEL_UNITS_H
#include "model/builder.h"

enum { MOST_UNITS = 40 };

static inline rl_syn syn_of(char kind) {
    switch (kind) {
    case 'N': return RL_SYN_NUMBERED_PARAGRAPH;
    case 'L': return RL_SYN_LABELLED_PARAGRAPH;
    case 'B': return RL_SYN_POINT;
    case 'S': return RL_SYN_FOOTNOTE;
    case 'O': return RL_SYN_ORGAN_LINE;
    case 'H': return RL_SYN_HEADING;
    case 'T':
    case 't': return RL_SYN_TITLE;
    case 'M': return RL_SYN_MUN_HEADER;
    case 'C': return RL_SYN_SPONSORS;
    case 'Y': return RL_SYN_ADOPTED_BY_LINE;
    case 'X': return RL_SYN_ANNEX_HEADING;
    case 'V': return RL_SYN_VOTING;
    case 'A': return RL_SYN_ADOPTION_LINE;
    case 'G': return RL_SYN_PAGE_FURNITURE;
    case 'R': return RL_SYN_RULE;
    case 'W': return RL_SYN_TABLE_ROW;
    case 'Z': return RL_SYN_SYMBOL_LINE;
    default: return RL_SYN_PARAGRAPH;
    }
}

/* The unit that one line describes. `label` is for its label. */
static inline void read_unit(const char *line, uint32_t len, rl_node *unit, rl_node *label) {
    uint32_t at = 3;
    *unit = (rl_node){.syn = syn_of(line[2]), .blank_before = 1};
    *label = (rl_node){0};
    for (; at < len && line[at] != ' '; at++) {
        if (line[at] == '~') unit->running = true;
        if (line[at] == '-') unit->blank_before = 0;
        if (line[at] >= '0' && line[at] <= '9') unit->indent = (uint32_t)(line[at] - '0');
    }
    at += at < len;
    if (strchr("NLBST", line[2])) {
        uint32_t end = at;
        while (end < len && line[end] != ' ') end++;
        *label = (rl_node){.pub = {.kind = RESLINT_LABEL, .text = {line + at, end - at}}};
        unit->pub.first_child = &label->pub;
        at = end < len ? end + 1 : end;
    }
    unit->pub.text = (reslint_str){line + at, len - at};
}

/* The node is in the file `text` byte for byte; `piece` is the storage for saying so. */
static inline void place(rl_arena *arena, reslint_node *node, rl_pieces *pieces, const char *text) {
    if (!node->text.ptr) return;
    uint32_t at = (uint32_t)(node->text.ptr - text);
    node->source = (reslint_span){at, at + node->text.len};
    node->block = node;
    *rl_push(arena, pieces) = (rl_piece){0, at, 0};
}

/* Reads all lines; the blocks are in `units`, which points into `text`. Their kinds are in `kinds`, what is
 * wanted of them in `wanted`, which has room for MOST_UNITS characters and the zero. */
static inline uint32_t read_units(rl_arena *arena, const char *text, rl_node *units, rl_node *labels,
                                  rl_node **row, char *kinds, char *wanted) {
    uint32_t n = 0;
    for (const char *line = text; *line; line += *line == '\n', n++) {
        uint32_t len = (uint32_t)strcspn(line, "\n");
        assert_true(n < MOST_UNITS && len >= 3);
        read_unit(line, len, &units[n], &labels[n]);
        row[n] = &units[n];
        place(arena, &units[n].pub, &units[n].pieces, text);
        place(arena, &labels[n].pub, &labels[n].pieces, text);
        kinds[n] = line[2];
        wanted[n] = line[0];
        line += len;
    }
    wanted[n] = '\0';
    return n;
}
/* Runs a pass, or several, on the blocks of `text`; `sign_of` says what one became, in the characters of WANTED. */
static inline void expect_units(const char *text, void (*run)(rl_builder *),
                                char (*sign_of)(rl_node *const *row, uint32_t i, char kind)) {
    static rl_node units[MOST_UNITS], labels[MOST_UNITS];
    rl_node *row[MOST_UNITS];
    char kinds[MOST_UNITS], wanted[MOST_UNITS + 1], got[MOST_UNITS + 1] = "";
    rl_arena arena = {0};
    const rl_model_options options = {0};
    rl_builder b = {
        .arena = &arena, .options = &options, .units = row, .file = rl_str(text), .text = rl_str(text)};
    b.n_units = read_units(&arena, text, units, labels, row, kinds, wanted);
    run(&b);
    for (uint32_t i = 0; i < b.n_units; i++) got[i] = sign_of(row, i, kinds[i]);
    if (strcmp(wanted, got) != 0) fail_msg("%s\nwanted %s\ngot    %s", text, wanted, got);
    rl_arena_free(&arena);
}
#endif
