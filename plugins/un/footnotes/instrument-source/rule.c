/* instrument-source: a note on a well-known instrument names the resolution or treaty number under which it
 * was published: the 2030 Agenda is resolution 70/1.
 *
 * Only if the instrument's name comes directly before the footnote number and is not part of a longer name
 * ("Optional Protocol to the …", "report on the …"), and the note names another number of the same kind. */
#include "instruments.h"
#include "lib/body.h"

/* Where the words before the footnote number end, not counting a mark. */
static uint32_t words_end(reslint_str text, uint32_t at) {
    while (at && rk_is_one(text.ptr[at - 1], ",;:. ")) at--;
    return at;
}

/* The instrument whose name ends at `end`, or NULL. (No name of the list ends with another.) */
static const un_instrument *named_before(reslint_str text, uint32_t end) {
    for (size_t i = 0; i < sizeof un_instruments / sizeof *un_instruments; i++)
        if (rk_ends(rk_slice(text, 0, end), un_instruments[i].name)) return &un_instruments[i];
    return NULL;
}

/* Where the last word begins. */
static uint32_t last_word(reslint_str text) {
    uint32_t at = text.len;
    while (at && text.ptr[at - 1] != ' ') at--;
    return at;
}

/* Does the next name of a list begin after these words: "the Covenant, ", or "the Covenant and " with the
 * number of a note before "and"? */
static int begins_item(const reslint_node *ref, reslint_str before) {
    const reslint_node *previous = ref->as.noteref->previous;
    before.len -= rk_ends_in_list(before, " and| or");
    return (before.len && rk_is_one(before.ptr[before.len - 1], ",;")) ||
           (previous && previous->block == ref->block && previous->in.begin == before.len);
}

/* "Protocol to the …", "review of the …": the name is the end of a longer one. */
static int is_part_of_longer(const reslint_node *ref, reslint_str before) {
    uint32_t small, of; /* "to", "of" and the word before it */
    if (!rk_ends(before, " the ")) return rk_ends(before, " ");
    if (begins_item(ref, rk_slice(before, 0, before.len - 5))) return 0;
    small = last_word(rk_slice(before, 0, before.len - 5));
    if (!small) return 0;
    of = last_word(rk_slice(before, 0, small - 1));
    if (of && rk_lower((unsigned char)before.ptr[of]) != before.ptr[of]) return 1;
    return rk_in_list_ci(rk_slice(before, of, small - 1),
                         "declaration|strategy|protocol|protocols|report|outcome|decision|plan|amendment|"
                         "committee|rapporteur|statement|conference|review|parties|document|resolution|"
                         "programme|guidelines|implementation");
}

/* The number that the note names after these words; empty if there is none. */
static reslint_str number_after(reslint_str note, const char *words, const char *more) {
    reslint_str none = {NULL, 0};
    uint32_t at = rk_find(note, words, 0), begin, end;
    if (at == UINT32_MAX) return none;
    begin = end = at + (uint32_t)strlen(words);
    while (end < note.len && (rk_is_digit((unsigned char)note.ptr[end]) || rk_is_one(note.ptr[end], more)))
        end++;
    while (end > begin && note.ptr[end - 1] == ' ') end--;
    return rk_slice(note, begin, end);
}

/* Does the note name a number of the same kind other than this one? */
static reslint_str other_number(const un_instrument *known, reslint_str note) {
    reslint_str none = {NULL, 0}, named;
    if (known->resolution) {
        named = number_after(note, "esolution ", "/- ABC()IVXLS");
        return named.len && rk_find(note, known->resolution, 0) == UINT32_MAX &&
                       rk_find(note, "Council", 0) == UINT32_MAX
                   ? named
                   : none;
    }
    if (rk_find(note, "Treaty Series", 0) == UINT32_MAX && !rk_starts(note, "Ibid., vol.")) return none;
    named = number_after(note, "No. ", "");
    return named.len && rk_find(note, known->treaty, 0) == UINT32_MAX ? named : none;
}

static void report(reslint_ctx *ctx, const reslint_node *note, const un_instrument *known,
                   reslint_str other) {
    uint32_t at = (uint32_t)(other.ptr - note->text.ptr);
    rk_diag d = rk_diag_at(ctx, note, at, at + other.len);
    rk_say(&d, "the note on the %s cites %.*s; its source is %s", known->name, RK_ARG(other), known->source);
    rk_write(&d, "%s", known->resolution ? known->resolution : known->treaty);
    rk_send(&d);
}

/* Is the number in its place in the series? Where numbers were swapped, the notes are not at fault. */
static int is_in_order(const reslint_node *ref) {
    const reslint_node *before = ref->as.noteref->previous, *after = ref->as.noteref->next;
    while (before && before->as.noteref->repeated) before = before->as.noteref->previous;
    while (after && after->as.noteref->repeated) after = after->as.noteref->next;
    return (!before || before->as.noteref->number + 1 == ref->as.noteref->number) &&
           (!after || after->as.noteref->number == ref->as.noteref->number + 1);
}

static void check(reslint_ctx *ctx, const reslint_node *ref) {
    const reslint_node *note = ref->as.noteref->footnote;
    const un_instrument *known;
    reslint_str text = ref->block->text, other;
    uint32_t end;
    if (!note || ref->as.noteref->form == RESLINT_REF_DAMAGED || !is_in_order(ref)) return;
    end = words_end(text, ref->in.begin);
    known = named_before(text, end);
    if (!known || is_part_of_longer(ref, rk_slice(text, 0, end - (uint32_t)strlen(known->name)))) return;
    other = other_number(known, note->text);
    if (!other.len) return;
    report(ctx, note, known, other);
}

static const uint32_t kinds[] = {RESLINT_FOOTNOTE_REFERENCE, RESLINT_KIND_NONE};
static const reslint_level levels[] = {
    {NULL, "negotiation", RESLINT_OFF}, {"mun", NULL, RESLINT_INFO}, {NULL, NULL, RESLINT_WARNING}};

const reslint_rule reslint_rule_instrument_source = {
    .id = "instrument-source",
    .summary = "A note on a well-known instrument cites its resolution or treaty number",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
