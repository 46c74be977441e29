/* Notes are numbered in the order in which the text first refers to them; the words of a note move to the
 * place of its new number. A note to which nothing refers stays after the one before it; notes with a sign
 * (*) stay. */
#include "base/sorted.h"
#include "recognise/steps.h"
#include "reslint/kit/elements.h"
#include "revision/renumber/passes.h"

#include <stdlib.h>

typedef struct rl_slots {
    const reslint_node **by_file;                        /* the notes in their present order */
    const reslint_node **by_text;                        /* the notes in the order of their references */
    const reslint_node **roots_by_file, **roots_by_text; /* for each: itself, or what its “Ibid.” refers to */
    uint32_t *file_places;                               /* by ordinal: 1 + the index in by_file; 0 if none */
    uint32_t *places;                                    /* by ordinal: 1 + the index in by_text; 0 if none */
    uint32_t count, first;                               /* `first`: the number of the first */
} rl_slots;

/* Notes with a number, in the file's order; those with a sign (*) are skipped. */
static const reslint_node *numbered(const reslint_node *note) {
    while (note && (!note->as.footnote->number || !rk_label(note))) note = note->as.footnote->next;
    return note;
}

static const reslint_node *next_note(const reslint_node *note) {
    return numbered(note->as.footnote->next);
}

static uint32_t count_notes(const reslint_resolution *facts) {
    uint32_t count = 0;
    for (const reslint_node *n = numbered(facts->first_footnote); n; n = next_note(n)) count++;
    return count;
}

static int by_value(const void *a, const void *b) {
    return rl_order(*(const uint32_t *)a, *(const uint32_t *)b);
}

/* Where a number occurs twice there is no order to follow. */
static bool plain_numbers(rl_renumberer *r, const reslint_resolution *facts) {
    uint32_t count = count_notes(facts), at = 0;
    uint32_t *all = rl_alloc_n(r->arena, count + 1u, sizeof *all);
    for (const reslint_node *n = numbered(facts->first_footnote); n; n = next_note(n))
        all[at++] = n->as.footnote->number;
    qsort(all, count, sizeof *all, by_value);
    for (uint32_t i = 1; i < count; i++)
        if (all[i - 1] == all[i]) return false;
    return true;
}

/* Notes begin at 1; those of a later resolution in the file may continue from the one before. */
static uint32_t first_number(const reslint_resolution *facts) {
    uint32_t first = UINT32_MAX;
    if (facts->ordinal <= 1) return 1;
    for (const reslint_node *n = numbered(facts->first_footnote); n; n = next_note(n))
        if (n->as.footnote->number < first) first = n->as.footnote->number;
    return first;
}

/* Puts a note at the next place, and after it those to which nothing refers. Notes of another text that are
 * referred to here have no place. */
static void put(rl_slots *slots, const reslint_node *note, uint32_t *at) {
    for (const reslint_node *n = note; n && (n == note || !n->as.footnote->first); n = next_note(n))
        if (*at < slots->count) slots->by_text[(*at)++] = n;
}

/* False if not every note has a place: one of them is referred to in another text. */
static bool order(rl_renumberer *r, rl_slots *slots) {
    const reslint_resolution *facts = r->resolution->as.resolution;
    const reslint_node *first = numbered(facts->first_footnote);
    uint32_t at = 0;
    slots->count = count_notes(facts);
    slots->by_file = rl_alloc_n(r->arena, slots->count, sizeof *slots->by_file);
    slots->by_text = rl_alloc_n(r->arena, slots->count, sizeof *slots->by_text);
    for (const reslint_node *n = first; n; n = next_note(n)) slots->by_file[at++] = n;
    at = 0;
    if (first && !first->as.footnote->first) put(slots, first, &at);
    for (const reslint_node *n = facts->first_reference; n; n = n->as.noteref->next) {
        const reslint_node *note = n->as.noteref->footnote;
        if (note && note->as.footnote->first == n && numbered(note) == note) put(slots, note, &at);
    }
    return at == slots->count;
}

static uint32_t new_number(const rl_slots *slots, const reslint_node *note) {
    uint32_t place = slots->places[note->as.footnote->ordinal];
    return place ? slots->first + place - 1 : 0;
}

/* "note 3", "note 3, now 2" */
static const char *note_name(rl_renumberer *r, const rl_slots *slots, const reslint_node *note) {
    uint32_t old = note->as.footnote->number, now = new_number(slots, note);
    return old == now ? rl_format(r->arena, "note %u", now)
                      : rl_format(r->arena, "note %u, now %u", old, now);
}

/* A number in the same kind of figures as the old one: plain or raised. */
static reslint_str figures(rl_renumberer *r, reslint_str old, uint32_t number) {
    static const char *const raised[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    const char *plain = rl_format(r->arena, "%u", number);
    if (old.len && (unsigned char)old.ptr[0] < 0x80) return rl_str(plain);
    const char *out = "";
    for (const char *c = plain; *c; c++) out = rl_format(r->arena, "%s%s", out, raised[*c - '0']);
    return rl_str(out);
}

/* The part of a mark or label that is the number: labels may have brackets. */
static reslint_span figures_in(const reslint_node *node) {
    uint32_t begin = rl_past_any(node->text, 0, "[^(");
    reslint_str figures = rl_trim_end(rl_slice(node->text, begin, node->text.len), "]):. ");
    return (reslint_span){begin, begin + figures.len};
}

static void put_number(rl_renumberer *r, const reslint_node *node, uint32_t number) {
    reslint_span in = figures_in(node);
    reslint_span at = rl_stretch_source(node, in);
    rl_edit_add(r, at, figures(r, rl_slice(r->text, at.begin, at.end), number));
}

static reslint_span words_of(rl_renumberer *r, const reslint_node *note) {
    const reslint_node *label = rk_label(note);
    uint32_t begin = label->source.end > note->source.begin ? label->source.end : note->source.begin;
    return (reslint_span){rl_past(rl_slice(r->text, 0, note->source.end), begin, rl_is_space),
                          note->source.end};
}

static bool is_ibid(const reslint_node *note) {
    return rl_starts(note->text, "Ibid.");
}

/* The note that each refers to: an Ibid. looks back past other Ibid. notes. */
static const reslint_node **roots_of(rl_renumberer *r, const reslint_node **list, uint32_t count) {
    const reslint_node **roots = rl_alloc_n(r->arena, count + 1u, sizeof *roots);
    for (uint32_t i = 0; i < count; i++) roots[i] = i && is_ibid(list[i]) ? roots[i - 1] : list[i];
    return roots;
}

static const reslint_node *root_of(const reslint_node *note, const rl_slots *slots, bool by_text) {
    uint32_t place = (by_text ? slots->places : slots->file_places)[note->as.footnote->ordinal];
    return (by_text ? slots->roots_by_text : slots->roots_by_file)[place - 1];
}

/* "United Nations, Treaty Series" of a root note: its words up to the part that the Ibid. note gives anew. */
static reslint_str source_words(rl_renumberer *r, const reslint_node *root, const reslint_node *ibid) {
    reslint_span at = words_of(r, root);
    reslint_str words = rl_slice(r->text, at.begin, at.end);
    static const char *const parts[] = {", vol",  ", No.",  ", annex", ", chap", ", art",
                                        ", para", ", sect", ", p",     NULL};
    uint32_t comma = rl_find(ibid->text, ",", 0);
    uint32_t cut = UINT32_MAX;
    for (const char *const *part = parts; *part; part++) {
        uint32_t found = rl_here(ibid->text, comma, *part) ? rl_find(words, *part, 0) : UINT32_MAX;
        if (found < cut) cut = found;
    }
    if (cut != UINT32_MAX) words.len = cut;
    return words;
}

static reslint_str words_for_slot(rl_renumberer *r, const rl_slots *slots, const reslint_node *note) {
    reslint_span at = words_of(r, note);
    reslint_str words = rl_slice(r->text, at.begin, at.end);
    const reslint_node *was = root_of(note, slots, false), *is = root_of(note, slots, true);
    if (was == is || is_ibid(was)) return words;
    uint32_t ibid = rl_find(words, "Ibid.", 0);
    if (!r->ibid || ibid == UINT32_MAX) {
        rl_doubt(r, rl_format(r->arena, "%s: “Ibid.” now follows another note; write its source out",
                              note_name(r, slots, note)));
        return words;
    }
    uint32_t end = ibid + 5;
    if (rl_byte(words, ibid - 1) == '*' && rl_byte(words, end) == '*') ibid--, end++; /* NUL before 0 */
    reslint_str root = source_words(r, was, note);
    if (end < words.len) root = rl_trim_end(root, "."); /* the stop of a note that is “Ibid.” alone stays */
    return rl_str(rl_format(r->arena, "%.*s%.*s%.*s", (int)ibid, words.ptr, (int)root.len, root.ptr,
                            (int)(words.len - end), words.ptr + end));
}

/* In a text whose note numbers are not marked up, a note that nothing refers to may be one whose number was
 * not recognised: it would be wrong to take it for the last. */
static bool unsure(const reslint_resolution *facts) {
    bool orphan = false, plain = false;
    for (const reslint_node *n = numbered(facts->first_footnote); n; n = next_note(n))
        orphan = orphan || !n->as.footnote->first;
    for (const reslint_node *n = facts->first_reference; n; n = n->as.noteref->next)
        plain = plain || n->as.noteref->form != RESLINT_REF_MARKUP;
    return orphan && plain;
}

/* A number in the text whose note was deleted, or NULL. */
static const reslint_node *without_note(const reslint_resolution *facts) {
    for (const reslint_node *n = facts->first_reference; n; n = n->as.noteref->next)
        if (n->as.noteref->form == RESLINT_REF_MARKUP && n->as.noteref->number && !n->as.noteref->footnote)
            return n;
    return NULL;
}

static void say_orphans(rl_renumberer *r, const rl_slots *slots) {
    for (uint32_t i = 0; i < slots->count; i++) {
        const reslint_node *note = slots->by_text[i];
        if (!note->as.footnote->first)
            rl_doubt(r,
                     rl_format(r->arena, "%s: nothing in the text refers to it", note_name(r, slots, note)));
    }
}

static void find_places(rl_renumberer *r, const reslint_resolution *facts, rl_slots *slots) {
    slots->places = rl_alloc_n(r->arena, facts->n_footnotes + 1u, sizeof *slots->places);
    slots->file_places = rl_alloc_n(r->arena, facts->n_footnotes + 1u, sizeof *slots->file_places);
    for (uint32_t i = 0; i < slots->count; i++) {
        slots->places[slots->by_text[i]->as.footnote->ordinal] = i + 1;
        slots->file_places[slots->by_file[i]->as.footnote->ordinal] = i + 1;
    }
    slots->roots_by_file = roots_of(r, slots->by_file, slots->count);
    slots->roots_by_text = roots_of(r, slots->by_text, slots->count);
}

/* "footnote 1", "See note 2 above", "notes 1 and 2": reported, since the words of notes move. */
static void say_named_note(rl_renumberer *r, const rl_slots *slots, const reslint_node *block, uint32_t begin,
                           uint32_t at) {
    uint32_t end = rl_digits_end(block->text, at), number = rl_digits_value(block->text, at, end);
    for (uint32_t i = 0; i < slots->count; i++) {
        const reslint_node *note = slots->by_file[i];
        if (note->as.footnote->number != number || new_number(slots, note) == number) continue;
        rl_doubt_at(r, block, (reslint_span){begin, end},
                    rl_format(r->arena, "that note is %u now", new_number(slots, note)));
    }
}

/* Where the "note" or "footnotes" begins that ends at `end`; `end` if there is none: a banknote is none. */
static uint32_t note_word(reslint_str text, uint32_t end) {
    static const char *const words[] = {"footnotes", "footnote", "foot-notes", "foot-note", "endnotes",
                                        "endnote",   "notes",    "note",       NULL};
    for (const char *const *word = words; *word; word++) {
        uint32_t begin = end - (uint32_t)strlen(*word);
        if (rl_before_ci(text, end, *word) && !rl_word_before(text, begin) && !rl_before(text, begin, "-"))
            return begin;
    }
    return end;
}

static void find_named_notes(rl_renumberer *r, const rl_slots *slots, const reslint_node *block) {
    static const char *const joins[] = {" and ", " or ", ", ", " to ", "-", "–", "/", NULL};
    reslint_str text = block->text;
    uint32_t begin = 0, before = 0; /* the first of a list, and where the previous number of it ends */
    for (uint32_t at = rl_next_digit(text, 0); at < text.len; at = rl_next_digit(text, at)) {
        uint32_t end = rl_back_blanks(text, at), word = note_word(text, end);
        bool led = word < end && end < at, joined = before && rl_is_any(rl_slice(text, before, at), joins);
        if (led) begin = word;
        if (led || joined) say_named_note(r, slots, block, begin, at);
        uint32_t close = rl_digits_end(text, at);
        before = led || joined ? close : 0;
        at = close;
    }
}

/* A PDF may give the numbers of notes apart from their words, or one note in the middle of another: then no
 * words can be moved. */
static bool lie_apart(rl_renumberer *r, const reslint_resolution *facts) {
    uint32_t last = 0;
    for (const reslint_node *n = numbered(facts->first_footnote); n; n = next_note(n)) {
        reslint_span words = words_of(r, n);
        if (words.begin >= words.end || words.begin < last) return true;
        last = words.end;
    }
    return false;
}

void rl_renumber_notes(rl_renumberer *r) {
    const reslint_resolution *facts = r->resolution->as.resolution;
    rl_slots slots = {0};
    if (!facts->first_footnote || !facts->first_reference) return;
    if (!plain_numbers(r, facts)) {
        rl_doubt(r, "two notes have the same number: the notes were left as they are");
        return;
    }
    const reslint_node *lost = without_note(facts);
    if (lost) {
        reslint_str where = rl_location(lost->block, r->arena);
        rl_doubt(r, rl_format(r->arena, "%.*s: the number %u has no note: the notes were left as they are",
                              (int)where.len, where.ptr, lost->as.noteref->number));
        return;
    }
    if (unsure(facts) || !order(r, &slots)) {
        rl_doubt(r, "a note has no number in the text: the notes were left as they are");
        return;
    }
    if (lie_apart(r, facts)) {
        rl_doubt(r, "the numbers of the notes are apart from their words: the notes were left as they are");
        return;
    }
    slots.first = first_number(facts);
    find_places(r, facts, &slots);
    say_orphans(r, &slots);
    for (uint32_t i = 0; i < slots.count; i++) {
        const reslint_node *slot = slots.by_file[i], *note = slots.by_text[i];
        put_number(r, rk_label(slot), slots.first + i);
        reslint_str words = words_for_slot(r, &slots, note);
        rl_edit_add(r, words_of(r, slot), words);
        if (note->as.footnote->number != slots.first + i)
            rl_row(r, note, rl_str(rl_format(r->arena, "note %u", note->as.footnote->number)),
                   rl_str(rl_format(r->arena, "note %u", slots.first + i)));
    }
    for (const reslint_node *n = r->resolution; n; n = rk_next_node(n, r->resolution))
        if (rk_is_body(n) || n->kind == RESLINT_FOOTNOTE) find_named_notes(r, &slots, n);
    for (const reslint_node *n = facts->first_reference; n; n = n->as.noteref->next) {
        uint32_t number = n->as.noteref->footnote ? new_number(&slots, n->as.noteref->footnote) : 0;
        if (number && n->as.noteref->form != RESLINT_REF_DAMAGED) put_number(r, n, number);
    }
}
