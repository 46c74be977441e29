/* Words below a list that continue the sentence above it, with no empty line between them and the last point:
 * "1. Urges States: / a) to pay, / b) to act, / and to report." A wrapped line of that point looks the same
 * except for where it breaks: wrapped lines are full. So the line before must end in a mark, and early if
 * the text has wrapped lines at all, and the words must not be indented further than the point. */
#include "model/plan/plan.h"
#include "recognise/steps.h"

typedef struct rl_row {
    uint32_t begin, end; /* without the spaces around it */
    uint32_t indent;
} rl_row;

static rl_row row_at(reslint_str text, uint32_t at) {
    uint32_t begin = at, end = at;
    while (begin && text.ptr[begin - 1] != '\n') begin--;
    rl_row row = {begin, 0, 0};
    while (end < text.len && text.ptr[end] != '\n') end++;
    for (; row.begin < end && rl_is_space((unsigned char)text.ptr[row.begin]); row.begin++)
        row.indent += text.ptr[row.begin] == '\t' ? 4 : 1;
    while (end > row.begin && rl_is_space((unsigned char)text.ptr[end - 1])) end--;
    row.end = end;
    return row;
}

/* Where the next line of the piece of text that ends at `end` begins; `end` if there is none. */
static uint32_t next_line(reslint_str text, uint32_t from, uint32_t end) {
    const char *newline = memchr(text.ptr + from, '\n', end - from);
    return newline ? (uint32_t)(newline - text.ptr) + 1 : end;
}

static bool is_last_point(const rl_builder *b, uint32_t i) {
    const rl_node *next = rl_unit_after(b, i);
    return b->units[i]->syn == RL_SYN_POINT && (!next || next->syn != RL_SYN_POINT);
}

/* Lines of the block that continue in lower case show that the file is wrapped, and how wide. After a last
 * point such a line may be the very words that are looked for, so there the line before must not end in a
 * mark. */
static void measure_unit(rl_builder *b, uint32_t i) {
    reslint_str text = b->text;
    reslint_span at = b->units[i]->pub.source;
    bool last = is_last_point(b, i);
    for (uint32_t next = next_line(text, at.begin, at.end); next < at.end;
         next = next_line(text, next, at.end)) {
        rl_row before = row_at(text, next - 1), row = row_at(text, next);
        bool low = rl_is_lower((unsigned char)text.ptr[row.begin]);
        if (!low || (last && !rl_is_alpha((unsigned char)text.ptr[before.end - 1]))) continue;
        uint32_t width = before.end - before.begin + before.indent;
        if (width > b->widest) b->widest = width;
    }
}

bool rl_breaks_early(rl_builder *b, uint32_t last, uint32_t first) {
    reslint_str text = b->text;
    for (uint32_t i = 0; i < b->n_units && !b->measured; i++) measure_unit(b, i);
    b->measured = true;
    if (!b->widest) return true; /* no line is wrapped */
    rl_row before = row_at(text, last);
    uint32_t word = first;
    while (word < text.len && !rl_is_space((unsigned char)text.ptr[word])) word++;
    uint64_t width = before.end - before.begin + before.indent + 1 + (word - first);
    return width * 4 < (uint64_t)b->widest * 3;
}

/* "and", "in order to", "so that": words that continue a sentence begin with a small word. */
static bool begins_small(reslint_str text) {
    static const char *const words[] = {"and",   "or",    "in",       "with", "so",  "to",        "as",
                                        "for",   "by",    "thereby",  "all",  "on",  "at",        "from",
                                        "which", "that",  "until",    "if",   "of",  "unless",    "under",
                                        "while", "where", "provided", "both", "but", "including", NULL};
    return rl_is_any(rl_slice(text, 0, rl_past(text, 0, rl_is_alpha)), words);
}

/* The place in the block's text that comes from a place of the file; 0 if none does. */
static uint32_t text_at(const rl_node *unit, uint32_t source) {
    for (uint32_t i = 0; i < unit->pieces.len; i++) {
        rl_piece run = unit->pieces.items[i];
        uint32_t stop = i + 1 < unit->pieces.len ? unit->pieces.items[i + 1].text : unit->pub.text.len;
        if (source >= run.source && source - run.source < stop - run.text)
            return run.text + source - run.source;
    }
    return 0;
}

/* The last character, skipping the number of a note after a mark. */
static char mark_of_row(reslint_str text, rl_row row) {
    uint32_t end = row.end;
    while (end > row.begin && row.end - end < 3 && rl_is_digit((unsigned char)text.ptr[end - 1])) end--;
    return end > row.begin ? text.ptr[end - 1] : '\0';
}

uint32_t rl_closing_words(rl_builder *b, uint32_t i) {
    const rl_node *unit = b->units[i];
    reslint_str text = b->text;
    reslint_span at = unit->pub.source;
    if (!is_last_point(b, i)) return 0;
    for (uint32_t next = next_line(text, at.begin, at.end); next < at.end;
         next = next_line(text, next, at.end)) {
        rl_row before = row_at(text, next - 1), row = row_at(text, next);
        char mark = mark_of_row(text, before);
        if (row.indent > unit->indent || (mark != ',' && mark != ';')) continue;
        if (begins_small(rl_slice(text, row.begin, row.end)) && rl_breaks_early(b, next - 1, row.begin))
            return text_at(unit, row.begin);
    }
    return 0;
}
