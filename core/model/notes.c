/* Footnotes and the places that refer to them. Plain references come from the grammar; where the list of
 * notes shows that a number is missing in the text, the hard ones are looked for between their neighbours: a
 * figure that stands apart ("thereto, 1 the"), one glued to a year ("20084"), one that scanning turned into a
 * sign. */
#include "base/names.h"
#include "model/internal.h"

static bool carries_references(uint32_t kind) {
    return kind != RESLINT_FOOTNOTE && kind != RESLINT_COMMENT && kind != RESLINT_MASTHEAD;
}

static void collect(rl_builder *b, rl_res *res) {
    res->references.len = 0;
    for (uint32_t i = 0; i < res->blocks.len; i++) {
        rl_node *block = res->blocks.items[i];
        if (!carries_references(block->pub.kind)) continue;
        for (const reslint_node *child = block->pub.first_child; child; child = child->next) {
            if (child->kind == RESLINT_FOOTNOTE_REFERENCE)
                *(rl_node **)rl_push(b->arena, &res->references) = rl_mut(child);
            if (block->last_inline && child == &block->last_inline->pub) break;
        }
    }
}

static reslint_noteref *ref_of(const rl_node *node) {
    return (reslint_noteref *)(uintptr_t)node->pub.as.noteref;
}
static reslint_footnote *note_of(const rl_node *node) {
    return (reslint_footnote *)(uintptr_t)node->pub.as.footnote;
}

enum { HIGHEST = 1000, SAME_NUMBER = 64 };
/* A file may be ten megabytes of unmatched notes: how many bytes the search for missing references may read.
 */
#define SEARCH_BUDGET ((uint32_t)2000000)

/* Which numbers have no reference where their first one must be: before those of all higher numbers. */
static void mark_wanting(const rl_res *res, uint8_t wanting[HIGHEST]) {
    uint32_t highest = 0;
    memset(wanting, 1, HIGHEST);
    for (uint32_t i = 0; i < res->references.len; i++) {
        uint32_t number = ref_of(res->references.items[i])->number;
        if (number >= HIGHEST) continue;
        if (number > highest) {
            wanting[number] = 0;
            highest = number;
        }
    }
}

/* Digits of `number` at `at`: where they end, else 0. */
static uint32_t digits_at(reslint_str text, uint32_t at, uint32_t number) {
    char digits[12];
    int n = 0;
    for (uint32_t v = number; v && n < 11; v /= 10) digits[n++] = (char)('0' + v % 10);
    if (at + (uint32_t)n > text.len) return 0;
    for (int i = 0; i < n; i++)
        if (text.ptr[at + (uint32_t)i] != digits[n - 1 - i]) return 0;
    return at + (uint32_t)n;
}

/* The same, followed by no letter or figure. */
static uint32_t number_at(reslint_str text, uint32_t at, uint32_t number) {
    uint32_t end = digits_at(text, at, number);
    if (end && end < text.len &&
        (rl_is_alpha((unsigned char)text.ptr[end]) || rl_is_digit((unsigned char)text.ptr[end]) ||
         strchr("/-(", text.ptr[end]) || (unsigned char)text.ptr[end] == 0xE2))
        return 0;
    return end;
}

static bool begins_with_month(reslint_str rest) {
    for (uint32_t month = 1; month <= 12; month++)
        if (rl_starts(rest, rl_month_name(month))) return true;
    return false;
}

/* "3 and 4", "3 to 5" */
static bool is_range_with(reslint_str text, uint32_t at, const char *word) {
    uint32_t behind = at + (uint32_t)strlen(word);
    return rl_starts(rl_slice(text, at, text.len), word) && behind < text.len &&
           rl_is_digit((unsigned char)text.ptr[behind]);
}

/* "thereto, 1 the", "recommendations, 8" at the end, "Crime, 11 which": behind a comma or semicolon, not a
 * count of things. */
static bool stands_apart(reslint_str text, uint32_t at, uint32_t end) {
    if (at < 3 || text.ptr[at - 1] != ' ' || !strchr(",;.", text.ptr[at - 2]) ||
        !rl_is_alpha((unsigned char)text.ptr[at - 3]))
        return false;
    if (end == text.len) return true;
    if (text.ptr[end] == ',' || text.ptr[end] == ';') return end + 1 == text.len;
    return text.ptr[end] == ' ' && !begins_with_month(rl_slice(text, end + 1, text.len)) &&
           !is_range_with(text, end, " and ") && !is_range_with(text, end, " to ");
}

/* "20084": a year with the number glued to it. */
static bool glued_to_year(reslint_str text, uint32_t at) {
    if (at < 4) return false;
    for (uint32_t i = at - 4; i < at; i++)
        if (!rl_is_digit((unsigned char)text.ptr[i])) return false;
    bool century = (text.ptr[at - 4] == '1' && text.ptr[at - 3] == '9') ||
                   (text.ptr[at - 4] == '2' && text.ptr[at - 3] == '0');
    return century && (at == 4 || text.ptr[at - 5] == ' ');
}

/* "in 2018,1", "2010;16": behind a mark that follows a figure. Three digits behind a comma would be a
 * thousand. */
static bool glued_to_mark(reslint_str text, uint32_t at, uint32_t end) {
    return at >= 2 && end - at < 3 && strchr(",;", text.ptr[at - 1]) &&
           rl_is_digit((unsigned char)text.ptr[at - 2]) && (end == text.len || text.ptr[end] == ' ');
}

/* "of 28 March 2008,618/15 of": between a date's comma and the number of the next resolution. */
static bool glued_between(reslint_str text, uint32_t at, uint32_t end) {
    if (at < 5 || text.ptr[at - 1] != ',' || !rl_is_digit((unsigned char)text.ptr[at - 2])) return false;
    uint32_t session = end, number;
    while (session < text.len && rl_is_digit((unsigned char)text.ptr[session])) session++;
    if (session == end || session > end + 2 || session == text.len || text.ptr[session] != '/') return false;
    for (number = session + 1; number < text.len && rl_is_digit((unsigned char)text.ptr[number]);) number++;
    return number > session + 1 && glued_to_year(text, at - 1);
}

static uint32_t sign_at(reslint_str text, uint32_t at) {
    static const char *const signs[] = {"*", "®", "”", "?", "°", "™"};
    reslint_str rest = rl_slice(text, at, text.len);
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (rl_starts(rest, signs[i])) return (uint32_t)strlen(signs[i]);
    return 0;
}

/* A sign glued to a comma: "property,” the". A closing quotation mark counts only where nothing is open. */
static bool is_damage(reslint_str text, uint32_t at, uint32_t len) {
    if (!at || text.ptr[at - 1] != ',' || (at + len < text.len && text.ptr[at + len] != ' ')) return false;
    if (!rl_starts(rl_slice(text, at, text.len), "”")) return true;
    for (uint32_t i = at; i-- > 0;) {
        if (rl_starts(rl_slice(text, i, text.len), "“") || text.ptr[i] == '"') return false;
    }
    return true;
}

/* Behind the last inline element that begins no later: they stay in the order of the text. */
static void insert_inline(rl_node *block, rl_node *node) {
    rl_node *after = NULL;
    for (rl_node *child = rl_mut(block->pub.first_child); child && block->last_inline;
         child = rl_mut(child->pub.next)) {
        if (child->pub.in.begin <= node->pub.in.begin) after = child;
        if (child == block->last_inline) break;
    }
    if (!block->last_inline || after == block->last_inline) {
        rl_add_inline(block, node);
        return;
    }
    node->pub.parent = node->pub.block = &block->pub;
    node->pub.next = after ? after->pub.next : block->pub.first_child;
    if (after)
        after->pub.next = &node->pub;
    else
        block->pub.first_child = &node->pub;
}

/* A reference that scanning damaged is an artefact too, at the same place and with the same text. */
static void mark_damage(rl_builder *b, rl_node *block, const rl_node *ref, uint32_t what) {
    rl_node *artefact = rl_node_new(b, RESLINT_ARTEFACT, ref->pub.source);
    reslint_artefact *fact = rl_alloc(b->arena, sizeof *fact);
    fact->what = what;
    artefact->pub.as.artefact = fact;
    artefact->pub.in = ref->pub.in;
    artefact->pub.text = ref->pub.text;
    artefact->runs = ref->runs;
    insert_inline(block, artefact);
}

static bool insert_reference(rl_builder *b, rl_node *block, uint32_t begin, uint32_t end, uint32_t number,
                             uint32_t form) {
    reslint_place place = {&block->pub, {begin, end}};
    bool straight;
    reslint_span source = rl_place_source(place, &straight);
    rl_node *node = rl_node_new(b, RESLINT_FOOTNOTE_REFERENCE, source);
    reslint_noteref *ref = rl_alloc(b->arena, sizeof *ref);
    ref->number = number;
    ref->form = form;
    node->pub.as.noteref = ref;
    node->pub.text = (reslint_str){rl_copy(b->arena, block->pub.text.ptr + begin, end - begin), end - begin};
    *(rl_run *)rl_push(b->arena, &node->runs) = (rl_run){0, source.begin, 0};
    node->pub.in = (reslint_span){begin, begin};
    uint32_t what = form == RESLINT_REF_SPACED  ? RESLINT_ARTEFACT_SPACED_MARKER
                    : form == RESLINT_REF_GLUED ? RESLINT_ARTEFACT_GLUED_MARKER
                                                : RESLINT_ARTEFACT_BAD_MARKER;
    uint32_t cut = begin;
    if (form == RESLINT_REF_SPACED && begin && block->pub.text.ptr[begin - 1] == ' ') cut--;
    rl_cut(b, block, cut, end);
    node->pub.in = (reslint_span){cut, cut};
    insert_inline(block, node);
    mark_damage(b, block, node, what);
    return true;
}

static bool try_block(rl_builder *b, rl_node *block, uint32_t from, uint32_t until, uint32_t number) {
    reslint_str text = block->pub.text;
    if (until > text.len) until = text.len;
    for (uint32_t at = from; at < until; at++) {
        if (!rl_is_digit((unsigned char)text.ptr[at])) continue;
        uint32_t glued = digits_at(text, at, number), end = number_at(text, at, number);
        if (glued && glued_between(text, at, glued))
            return insert_reference(b, block, at, glued, number, RESLINT_REF_GLUED);
        if (!end) continue;
        if (stands_apart(text, at, end))
            return insert_reference(b, block, at, end, number, RESLINT_REF_SPACED);
        if (glued_to_year(text, at) || glued_to_mark(text, at, end))
            return insert_reference(b, block, at, end, number, RESLINT_REF_GLUED);
    }
    for (uint32_t at = rl_find(text, ",", from); at < until; at = rl_find(text, ",", at + 1)) {
        uint32_t len = at + 1 < until ? sign_at(text, at + 1) : 0;
        if (len && is_damage(text, at + 1, len))
            return insert_reference(b, block, at + 1, at + 1 + len, number, RESLINT_REF_DAMAGED);
    }
    return false;
}

/* Where reference `number - 1` first stands, and where the next larger one: the missing one is between them.
 */
static void bounds(const rl_res *res, uint32_t number, const rl_node **after, const rl_node **before) {
    *after = *before = NULL;
    for (uint32_t i = 0; i < res->references.len; i++) {
        const rl_node *ref = res->references.items[i];
        if (number > 1 && ref_of(ref)->number == number - 1 && !*before && !*after) *after = ref;
        if (ref_of(ref)->number > number && !*before) *before = ref;
    }
}

/* A reference whose mark is no number ("Crime,* which"), where no note bears that mark: scanning made it so.
 */
static bool adopt_sign(rl_builder *b, rl_res *res, const rl_node *after, const rl_node *before,
                       uint32_t number) {
    bool inside = after == NULL;
    for (uint32_t i = 0; i < res->references.len; i++) {
        rl_node *node = res->references.items[i];
        if (node == before) return false;
        if (inside && !ref_of(node)->number) {
            ref_of(node)->number = number;
            ref_of(node)->form = RESLINT_REF_DAMAGED;
            mark_damage(b, rl_mut(node->pub.block), node, RESLINT_ARTEFACT_BAD_MARKER);
            return true;
        }
        if (node == after) inside = true;
    }
    return false;
}

static bool search_missing(rl_builder *b, rl_res *res, uint32_t number, uint32_t *budget) {
    const rl_node *after, *before;
    bounds(res, number, &after, &before);
    if (adopt_sign(b, res, after, before, number)) return true;
    bool inside = after == NULL;
    for (uint32_t i = 0; i < res->blocks.len; i++) {
        rl_node *block = res->blocks.items[i];
        uint32_t kind = block->pub.kind;
        if (kind < RESLINT_ORGAN_LINE || !carries_references(kind)) continue;
        uint32_t from = 0, until = UINT32_MAX;
        if (after && after->pub.block == &block->pub) inside = true, from = after->pub.in.begin;
        if (!inside) continue;
        bool last = before && before->pub.block == &block->pub;
        if (last) until = before->pub.in.begin + 1;
        if (block->pub.text.len >= *budget) return false;
        *budget -= block->pub.text.len;
        if (try_block(b, block, from, until, number)) return true;
        if (last) return false;
    }
    return false;
}

/* "…resolution 65/232;10" at a paragraph's very end: figures behind its last mark are a reference. */
static void find_tails(rl_builder *b, rl_res *res) {
    for (uint32_t i = 0; i < res->blocks.len; i++) {
        rl_node *block = res->blocks.items[i];
        uint32_t kind = block->pub.kind;
        if (kind < RESLINT_PREAMBULAR_PARAGRAPH || kind > RESLINT_ANNEX_PARAGRAPH) continue;
        reslint_str text = block->pub.text;
        uint32_t begin = text.len, number = 0, scale = 1;
        while (begin && text.len - begin < 3 && rl_is_digit((unsigned char)text.ptr[begin - 1])) {
            number += (uint32_t)(text.ptr[--begin] - '0') * scale;
            scale *= 10;
        }
        bool mark = begin && begin < text.len && strchr(",;.:", text.ptr[begin - 1]);
        if (mark && number && b->has_note[number])
            insert_reference(b, block, begin, text.len, number, RESLINT_REF_GLUED);
    }
}

static void find_missing(rl_builder *b, rl_res *res) {
    uint8_t wanting[HIGHEST];
    uint32_t budget = SEARCH_BUDGET;
    for (uint32_t i = 0; i < res->references.len; i++) /* where numbers are marked up, none is hidden */
        if (ref_of(res->references.items[i])->form == RESLINT_REF_MARKUP &&
            ref_of(res->references.items[i])->number)
            return;
    mark_wanting(res, wanting);
    for (uint32_t i = 0; i < res->notes.len; i++) {
        uint32_t number = note_of(res->notes.items[i])->number;
        if (!number || number >= HIGHEST || !wanting[number]) continue;
        wanting[number] = 0;
        if (search_missing(b, res, number, &budget)) collect(b, res);
    }
}

/* Notes by number: first[number] is 1 + an index into notes, then[index] the next of that number. */
typedef struct rl_note_table {
    uint32_t first[HIGHEST];
    uint32_t *then;
} rl_note_table;

static void make_table(rl_builder *b, const rl_res *res, rl_note_table *table) {
    memset(table->first, 0, sizeof table->first);
    table->then = rl_alloc_n(b->arena, res->notes.len + 1u, sizeof *table->then);
    for (uint32_t i = res->notes.len; i-- > 0;) {
        uint32_t number = note_of(res->notes.items[i])->number;
        if (!number || number >= HIGHEST) continue;
        table->then[i] = table->first[number];
        table->first[number] = i + 1;
    }
}

/* The note of a reference: of several with its number the first that stands behind it, else the last before.
 */
static rl_node *note_for(const rl_res *res, const rl_note_table *table, const rl_node *ref) {
    uint32_t number = ref_of(ref)->number, tries = 0;
    rl_node *best = NULL;
    if (!number || number >= HIGHEST) return NULL;
    for (uint32_t i = table->first[number]; i && tries < SAME_NUMBER; i = table->then[i - 1], tries++) {
        rl_node *note = res->notes.items[i - 1];
        if (note->pub.source.begin > ref->pub.source.begin)
            return best && note_of(best)->references == 0 ? best : note;
        best = note;
    }
    return best;
}

static void link_notes(rl_builder *b, rl_res *res) {
    for (uint32_t i = 0; i < res->notes.len; i++) {
        reslint_footnote *note = note_of(res->notes.items[i]);
        if (!note) continue;
        note->ordinal = i + 1;
        note->previous = i ? &res->notes.items[i - 1]->pub : NULL;
        note->next = i + 1 < res->notes.len ? &res->notes.items[i + 1]->pub : NULL;
    }
    uint8_t seen[HIGHEST] = {0};
    rl_note_table table;
    make_table(b, res, &table);
    for (uint32_t i = 0; i < res->references.len; i++) {
        rl_node *node = res->references.items[i];
        reslint_noteref *ref = ref_of(node);
        ref->previous = i ? &res->references.items[i - 1]->pub : NULL;
        ref->next = i + 1 < res->references.len ? &res->references.items[i + 1]->pub : NULL;
        if (ref->number && ref->number < HIGHEST) {
            ref->repeated = seen[ref->number];
            seen[ref->number] = 1;
        }
        rl_node *note = note_for(res, &table, node);
        if (!note) continue;
        ref->footnote = &note->pub;
        if (!note_of(note)->first) note_of(note)->first = &node->pub;
        note_of(note)->references++;
    }
}

void rl_notes(rl_builder *b, rl_res *res) {
    for (uint32_t i = 0; i < res->notes.len; i++)
        if (!res->notes.items[i]->pub.as.footnote)
            res->notes.items[i]->pub.as.footnote = rl_alloc(b->arena, sizeof(reslint_footnote));
    find_tails(b, res);
    collect(b, res);
    find_missing(b, res);
    link_notes(b, res);
    res->facts->n_footnotes = res->notes.len;
    res->facts->n_references = res->references.len;
    res->facts->first_footnote = res->notes.len ? &res->notes.items[0]->pub : NULL;
    res->facts->first_reference = res->references.len ? &res->references.items[0]->pub : NULL;
}
