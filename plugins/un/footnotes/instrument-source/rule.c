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

/* The longest instrument whose name ends at `end`, or NULL. */
static const un_instrument *named_before(reslint_str text, uint32_t end) {
    const un_instrument *best = NULL;
    size_t longest = 0;
    for (size_t i = 0; i < sizeof un_instruments / sizeof *un_instruments; i++) {
        size_t n = strlen(un_instruments[i].name);
        if (n <= longest || n > end || memcmp(text.ptr + end - n, un_instruments[i].name, n) != 0) continue;
        if (!rk_begins_word(text, end - (uint32_t)n)) continue;
        best = &un_instruments[i];
        longest = n;
    }
    return best;
}

/* "Protocol to the …", "review of the …": the name is the end of a longer one. */
static int is_part_of_longer(reslint_str text, uint32_t begin) {
    uint32_t word, end;
    if (begin < 5 || !rk_at(text, begin - 4, "the ")) return begin > 0 && text.ptr[begin - 1] == ' ';
    begin -= 4;
    for (word = begin - 1; word && text.ptr[word - 1] != ' ';) word--; /* "of", "to" */
    if (!word) return 0;
    for (end = word - 1, word = end; word && text.ptr[word - 1] != ' ';) word--;
    if (end > word && text.ptr[word] >= 'A' && text.ptr[word] <= 'Z' && word) return 1;
    return rk_in_list_ci(rk_slice(text, word, end),
                         "declaration|strategy|protocol|protocols|report|outcome|decision|plan|amendment|"
                         "committee|rapporteur|statement|conference|review|parties|document|resolution|"
                         "programme|guidelines|implementation");
}

/* The number that the note names after these words; empty if there is none. */
static reslint_str number_behind(reslint_str note, const char *words, const char *more) {
    reslint_str none = {NULL, 0};
    uint32_t at = rk_find(note, words, 0), begin, end;
    if (at == UINT32_MAX) return none;
    begin = end = at + (uint32_t)strlen(words);
    while (end < note.len && (rk_is_digit((unsigned char)note.ptr[end]) || rk_is_one(note.ptr[end], more)))
        end++;
    while (end > begin && rk_is_one(note.ptr[end - 1], " .")) end--;
    return rk_slice(note, begin, end);
}

/* Does the note name a number of the same kind other than this one? */
static reslint_str other_number(const un_instrument *known, reslint_str note) {
    reslint_str none = {NULL, 0}, named;
    if (known->resolution) {
        named = number_behind(note, "esolution ", "/- ABC()IVXLS");
        return named.len && rk_find(note, known->resolution, 0) == UINT32_MAX &&
                       rk_find(note, "Council", 0) == UINT32_MAX
                   ? named
                   : none;
    }
    if (rk_find(note, "Treaty Series", 0) == UINT32_MAX && !rk_starts(note, "Ibid., vol.")) return none;
    named = number_behind(note, "No. ", "");
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
    const reslint_node *before = ref->as.noteref->previous, *behind = ref->as.noteref->next;
    if (ref->as.noteref->repeated) return 0;
    while (before && before->as.noteref->repeated) before = before->as.noteref->previous;
    while (behind && behind->as.noteref->repeated) behind = behind->as.noteref->next;
    return (!before || before->as.noteref->number + 1 == ref->as.noteref->number) &&
           (!behind || behind->as.noteref->number == ref->as.noteref->number + 1);
}

static void check(reslint_ctx *ctx, const reslint_node *ref) {
    const reslint_node *note = ref->as.noteref->footnote;
    const un_instrument *known;
    reslint_str text = ref->block->text, other;
    uint32_t end;
    if (!note || rk_is_doubtful(note) || ref->as.noteref->form == RESLINT_REF_DAMAGED || !is_in_order(ref))
        return;
    end = words_end(text, ref->in.begin);
    known = named_before(text, end);
    if (!known || is_part_of_longer(text, end - (uint32_t)strlen(known->name))) return;
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
