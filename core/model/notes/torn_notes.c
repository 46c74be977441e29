/* Footnotes whose numbers an extractor tore from their texts: in the notes of a page the numbers stand apart,
 * before or behind the texts. Where there are as many texts without a number as numbers without a text, each
 * gets its number back, in their order; the line where the number stood is furniture then. */
#include "model/builder.h"

enum { PAGE_NOTES = 64 };

typedef struct torn_page {
    rl_node *numbers[PAGE_NOTES], *texts[PAGE_NOTES];
    uint32_t n_numbers, n_texts;
} torn_page;

static bool is_number_alone(const rl_node *unit) {
    return unit->syn == RL_SYN_FOOTNOTE && rl_label_of(&unit->pub) && !unit->pub.text.len;
}

/* "A/78/222.": with a full stop a document's symbol is no running head, but all that a note says. */
static bool is_symbol_of_note(const rl_node *unit) {
    reslint_str text = unit->pub.text;
    if (unit->syn != RL_SYN_PAGE_FURNITURE && unit->syn != RL_SYN_SYMBOL_LINE) return false;
    return text.len > 4 && rl_is_upper((unsigned char)text.ptr[0]) && text.ptr[text.len - 1] == '.' &&
           rl_find(text, "/", 0) != UINT32_MAX;
}

static bool is_text_alone(const rl_node *unit) {
    if (is_symbol_of_note(unit)) return true;
    return unit->syn == RL_SYN_FOOTNOTE && !rl_label_of(&unit->pub) && unit->pub.text.len;
}

static bool lies_below_text(const rl_node *unit) {
    return unit->syn == RL_SYN_FOOTNOTE || unit->syn == RL_SYN_PAGE_FURNITURE || unit->syn == RL_SYN_RULE ||
           unit->syn == RL_SYN_SYMBOL_LINE;
}

/* Counts on where there is no room: a page with more notes than that is left as it is. */
static void take(rl_node **list, uint32_t *count, rl_node *unit) {
    if (*count < PAGE_NOTES) list[*count] = unit;
    ++*count;
}

/* Reads from `i` as far as the notes of the page go; gives the place behind. */
static uint32_t read_page(const rl_builder *b, uint32_t i, torn_page *page) {
    page->n_numbers = page->n_texts = 0;
    for (; i < b->n_units; i++) {
        rl_node *unit = b->units[i];
        if (!lies_below_text(unit)) break;
        if (is_number_alone(unit)) take(page->numbers, &page->n_numbers, unit);
        if (is_text_alone(unit)) take(page->texts, &page->n_texts, unit);
    }
    return i;
}

/* The label moves over; it keeps its place in the file, which lies before the note's own. */
static void give_label(rl_node *number, rl_node *text) {
    rl_node *label = rl_mut(number->pub.first_child);
    label->pub.parent = label->pub.block = &text->pub;
    label->pub.next = text->pub.first_child;
    if (!text->last_inline) text->last_inline = label;
    text->pub.first_child = &label->pub;
    text->made = number->made;
    text->pub.as = number->pub.as;
    text->syn = RL_SYN_FOOTNOTE;
    number->pub.first_child = NULL;
    number->last_inline = NULL;
    number->syn = RL_SYN_PAGE_FURNITURE;
}

void rl_torn_notes(rl_builder *b) {
    torn_page page;
    for (uint32_t i = 0; i < b->n_units;) {
        if (!is_number_alone(b->units[i]) && !is_text_alone(b->units[i])) {
            i++;
            continue;
        }
        i = read_page(b, i, &page);
        if (page.n_numbers != page.n_texts || page.n_numbers > PAGE_NOTES) continue;
        for (uint32_t k = 0; k < page.n_numbers; k++) give_label(page.numbers[k], page.texts[k]);
    }
}
