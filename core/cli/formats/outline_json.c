/* outline --format=json: the fields are those of docs/command-line.md and do not change. */
#include "cli/formats/outline.h"

#include "base/str.h"
#include "cli/wording.h"
#include "reslint/kit/elements.h"

static const char *marker_name(uint32_t marker) {
    return marker == RESLINT_ALSO ? "also" : marker == RESLINT_FURTHER ? "further" : "";
}

/* "5" of "OP 5", "5 bis" of "OP5bis": the label from its first digit on. */
static reslint_str number_of(reslint_str label) {
    for (uint32_t at = 0; at < label.len; at++)
        if (rl_is_digit((unsigned char)label.ptr[at])) return rl_slice(label, at, label.len);
    return label;
}

enum { LONGEST_OPENING = 80 };

/* The opening as it is printed: the words in italics at the start of the paragraph, since they show what the
 * editors regard as the opening; without italics, the words that were recognised. */
static reslint_str printed_opening(const reslint_node *n) {
    reslint_str found = rk_text_in(n, n->as.clause->opening);
    const reslint_node *run = rk_of(n->first_child, RESLINT_EMPHASIS);
    if (!run || run->in.begin || run->in.end > LONGEST_OPENING || run->as.emphasis->strong == 1) return found;
    return run->text;
}

/* What paragraphs of both parts have. */
static void add_opening(json_t *value, const reslint_node *n) {
    const reslint_clause *clause = n->as.clause;
    json_object_set_new(value, "opening", cli_json_str(printed_opening(n)));
    json_object_set_new(value, "key", cli_json_str(clause->key));
    json_object_set_new(value, "marker", json_string(marker_name(clause->marker)));
}

static json_t *points_json(reslint_document *document, const reslint_node *parent) {
    json_t *points = json_array();
    for (const reslint_node *n = parent->first_child; n; n = n->next) {
        if (n->kind != RESLINT_POINT) continue;
        json_t *value = json_object();
        json_object_set_new(value, "label", cli_json_str(n->as.clause->label));
        json_object_set_new(value, "range", cli_json_range(document, n->source));
        json_object_set_new(value, "points", points_json(document, n));
        json_array_append_new(points, value);
    }
    return points;
}

static json_t *preambular_json(reslint_document *document, const reslint_node *n) {
    json_t *value = json_object();
    json_object_set_new(value, "label", cli_json_str(n->as.clause->location));
    add_opening(value, n);
    json_object_set_new(value, "range", cli_json_range(document, n->source));
    json_object_set_new(value, "points", points_json(document, n));
    return value;
}

static json_t *operative_json(reslint_document *document, const reslint_node *n) {
    json_t *value = json_object();
    json_object_set_new(value, "number", cli_json_str(number_of(n->as.clause->label)));
    json_object_set_new(value, "label", cli_json_str(n->as.clause->location));
    add_opening(value, n);
    json_object_set_new(value, "addressee", cli_json_str(n->as.clause->addressee));
    json_object_set_new(value, "range", cli_json_range(document, n->source));
    json_object_set_new(value, "points", points_json(document, n));
    return value;
}

/* All references of the resolution that lead to the note. */
static json_t *references_json(reslint_document *document, const reslint_node *note) {
    json_t *references = json_array();
    for (const reslint_node *n = note->as.footnote->first; n; n = n->as.noteref->next) {
        if (n->as.noteref->footnote != note) continue;
        json_t *value = json_object();
        json_object_set_new(value, "range", cli_json_range(document, n->source));
        json_array_append_new(references, value);
    }
    return references;
}

static json_t *footnote_json(rl_arena *arena, reslint_document *document, const reslint_node *n) {
    json_t *value = json_object();
    const reslint_node *label = rk_label(n);
    const char *number = n->as.footnote->number ? rl_format(arena, "%u", n->as.footnote->number) : "";
    json_object_set_new(value, "marker",
                        number[0] || !label ? cli_json_text(number) : cli_json_str(label->text));
    json_object_set_new(value, "range", cli_json_range(document, n->source));
    json_object_set_new(value, "references",
                        n->as.footnote->references ? references_json(document, n) : json_array());
    return value;
}

static json_t *citation_json(rl_arena *arena, reslint_document *document, const reslint_node *n) {
    const reslint_citation *citation = n->as.citation;
    const reslint_date *date = &citation->date;
    json_t *value = json_object();
    json_object_set_new(value, "organ", json_string(cli_organ_code(citation->organ)));
    json_object_set_new(value, "symbol", cli_json_str(citation->symbol));
    const char *iso = "";
    if (date->year && date->month && date->day)
        iso = rl_format(arena, "%04u-%02u-%02u", date->year, date->month, date->day);
    json_object_set_new(value, "date", json_string(iso));
    json_object_set_new(value, "range", cli_json_range(document, n->source));
    return value;
}

static json_t *annex_json(reslint_document *document, const reslint_node *n) {
    json_t *value = json_object();
    const reslint_node *heading = n->first_child;
    while (heading && rk_is_inline(heading)) heading = heading->next;
    json_object_set_new(value, "label", heading ? cli_json_str(heading->text) : json_string("Annex"));
    json_object_set_new(value, "range", cli_json_range(document, n->source));
    return value;
}

typedef struct parts {
    json_t *preamble, *operative, *footnotes, *citations, *annexes;
} parts;

static void add_part(rl_arena *arena, reslint_document *document, const reslint_node *n, parts *p) {
    switch (n->kind) {
    case RESLINT_PREAMBULAR_PARAGRAPH:
        json_array_append_new(p->preamble, preambular_json(document, n));
        break;
    case RESLINT_OPERATIVE_PARAGRAPH: json_array_append_new(p->operative, operative_json(document, n)); break;
    case RESLINT_FOOTNOTE: json_array_append_new(p->footnotes, footnote_json(arena, document, n)); break;
    case RESLINT_CITATION: json_array_append_new(p->citations, citation_json(arena, document, n)); break;
    case RESLINT_ANNEX: json_array_append_new(p->annexes, annex_json(document, n)); break;
    default: break;
    }
}

static json_t *resolution_json(rl_arena *arena, const char *path, reslint_document *document,
                               const reslint_node *resolution) {
    const reslint_resolution *facts = resolution->as.resolution;
    json_t *value = json_object();
    json_object_set_new(value, "path", cli_json_text(path));
    json_object_set_new(value, "kind", json_string(cli_kind_name(facts->kind)));
    json_object_set_new(value, "organ", cli_json_str(facts->organ_name));
    json_object_set_new(value, "language", cli_json_text(reslint_document_language(document)));
    json_object_set_new(value, "symbol", cli_json_str(facts->symbol));
    json_object_set_new(value, "title", facts->title ? cli_json_str(facts->title->text) : json_string(""));
    json_object_set_new(value, "profile", cli_json_text(facts->profile));
    json_object_set_new(value, "stage", cli_json_text(facts->stage));
    parts p = {json_array(), json_array(), json_array(), json_array(), json_array()};
    /* parts A and B, and a text that the resolution recommends for adoption, belong to it */
    for (const reslint_node *part = resolution; part; part = part->next) {
        if (part->kind != RESLINT_RESOLUTION ||
            (part != resolution && !part->as.resolution->part_of_previous))
            break;
        for (const reslint_node *n = part; n; n = rk_next_node(n, part)) add_part(arena, document, n, &p);
    }
    json_object_set_new(value, "preamble", p.preamble);
    json_object_set_new(value, "operative", p.operative);
    json_object_set_new(value, "footnotes", p.footnotes);
    json_object_set_new(value, "citations", p.citations);
    json_object_set_new(value, "annexes", p.annexes);
    return value;
}

/* A text in which nothing was recognised also counts as a document. */
static json_t *nothing_json(const char *path, reslint_document *document) {
    json_t *value = json_object();
    static const char *const empty[] = {"preamble", "operative", "footnotes", "citations", "annexes"};
    json_object_set_new(value, "path", cli_json_text(path));
    json_object_set_new(value, "kind", json_string("unknown"));
    json_object_set_new(value, "organ", json_string(""));
    json_object_set_new(value, "language", cli_json_text(reslint_document_language(document)));
    for (size_t i = 0; i < sizeof empty / sizeof *empty; i++)
        json_object_set_new(value, empty[i], json_array());
    return value;
}

void cli_outline_json(rl_arena *arena, const char *path, reslint_document *document, json_t *documents) {
    uint32_t found = 0;
    for (const reslint_node *n = reslint_document_root(document)->first_child; n; n = n->next) {
        if (n->kind != RESLINT_RESOLUTION || (found && n->as.resolution->part_of_previous)) continue;
        json_array_append_new(documents, resolution_json(arena, path, document, n));
        found++;
    }
    if (!found) json_array_append_new(documents, nothing_json(path, document));
}
