/* Footnotes whose numbers an extractor tore from their texts: among the notes of a page the numbers come
 * apart from the texts, before or after them. If there are as many texts without a number as numbers without
 * a text, each text gets its number back, in order; the line on which the number was becomes furniture. */
#include "model/builder.h"

enum { PAGE_NOTES = 64 };

typedef struct torn_page {
    rl_node *numbers[PAGE_NOTES], *texts[PAGE_NOTES];
    uint32_t n_numbers, n_texts;
} torn_page;

static bool is_number_alone(const rl_node *unit) {
    return unit->syn == RL_SYN_FOOTNOTE && rl_label_of(&unit->pub) && !unit->pub.text.len;
}

/* "A/78/222.": with a full stop a document symbol is not a running head but the whole text of a note. */
static bool is_symbol_of_note(const rl_node *unit) {
    reslint_str text = unit->pub.text;
    if (unit->syn != RL_SYN_PAGE_FURNITURE && unit->syn != RL_SYN_SYMBOL_LINE) return false;
    return rl_is_upper(rl_byte(text, 0)) && rl_final(text) == '.' && rl_find(text, "/", 0) != UINT32_MAX;
}

static bool is_text_alone(const rl_node *unit) {
    if (is_symbol_of_note(unit)) return true;
    return unit->syn == RL_SYN_FOOTNOTE && !rl_label_of(&unit->pub) && unit->pub.text.len;
}

static bool lies_below_text(const rl_node *unit) {
    return unit->syn == RL_SYN_FOOTNOTE || unit->syn == RL_SYN_PAGE_FURNITURE || unit->syn == RL_SYN_RULE ||
           unit->syn == RL_SYN_SYMBOL_LINE;
}

/* The last of several numbers in a row took the first of the texts below it: "1⏎⏎2⏎⏎See …". */
static bool took_a_text(const rl_builder *b, const rl_node *unit) {
    const reslint_node *label = unit->syn == RL_SYN_FOOTNOTE ? rl_label_of(&unit->pub) : NULL;
    if (!label || !unit->pub.text.len) return false;
    uint32_t at = label->source.end;
    at = rl_past_any(b->text, at, " \t");
    return rl_one_of(rl_byte(b->text, at), "\r\n");
}

/* Keeps counting when there is no room: a page with more notes than that is left as it is. */
static void take(rl_node **list, uint32_t *count, rl_node *unit) {
    if (*count < PAGE_NOTES) list[*count] = unit;
    ++*count;
}

/* Reads from `i` to the end of the notes of the page; returns the place after them. */
static uint32_t read_page(const rl_builder *b, uint32_t i, torn_page *page) {
    page->n_numbers = page->n_texts = 0;
    for (; i < b->n_units; i++) {
        rl_node *unit = b->units[i];
        if (!lies_below_text(unit)) break;
        bool both = page->n_numbers > page->n_texts && took_a_text(b, unit);
        if (both || is_number_alone(unit)) take(page->numbers, &page->n_numbers, unit);
        if (both || is_text_alone(unit)) take(page->texts, &page->n_texts, unit);
    }
    return i;
}

static rl_node *take_label(rl_node *number) {
    rl_node *label = rl_mut(number->pub.first_child);
    number->pub.first_child = label->pub.next;
    if (label == number->last_inline) number->last_inline = NULL;
    return label;
}

/* Moves the label over; it keeps its place in the file, which is before that of the note. */
static void give_label(rl_node *label, reslint_footnote *fact, rl_node *text) {
    label->pub.parent = label->pub.block = &text->pub;
    label->pub.next = text->pub.first_child;
    if (!text->last_inline) text->last_inline = label;
    text->pub.first_child = &label->pub;
    text->pub.as.footnote = text->made.footnote = fact;
    text->syn = RL_SYN_FOOTNOTE;
}

/* Gives each text the number at the same place in its row. */
static void pair(const torn_page *page) {
    rl_node *labels[PAGE_NOTES];
    reslint_footnote *facts[PAGE_NOTES];
    for (uint32_t k = 0; k < page->n_numbers; k++) {
        rl_node *number = page->numbers[k];
        if (!number->pub.text.len) number->syn = RL_SYN_PAGE_FURNITURE;
        labels[k] = take_label(number);
        facts[k] = number->made.footnote;
    }
    for (uint32_t k = 0; k < page->n_numbers; k++) give_label(labels[k], facts[k], page->texts[k]);
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
        pair(&page);
    }
}
