/* Hover: what is under the pointer. A finding explains its rule; a marker shows its note, a cited resolution
 * its date and title, a cross-reference the first words of the paragraph that it means. */
#include "lsp/features/known.h"
#include "lsp/features/node_at.h"
#include "lsp/methods.h"

enum { MOST_WORDS = 240 };

typedef struct hover {
    lsp_server *server;
    lsp_document *document;
    rl_arena *arena;
    uint32_t at;
    const char *text; /* "" at first */
    bool has_range;
    reslint_span range; /* of the first thing found */
} hover;

static void say(hover *h, reslint_span range, const char *text) {
    const char *between = h->server->client.hover_markdown ? "\n\n---\n\n" : "\n\n";
    h->text = h->text[0] ? rl_format(h->arena, "%s%s%s", h->text, between, text) : text;
    if (!h->has_range) h->range = range;
    h->has_range = true;
}

static const char *strong(const hover *h, const char *text) {
    return h->server->client.hover_markdown ? rl_format(h->arena, "**%s**", text) : text;
}

static void say_note(hover *h) {
    static const uint32_t kinds[] = {RESLINT_FOOTNOTE_REFERENCE, RESLINT_KIND_NONE};
    const reslint_node *n = lsp_node_at(h->document, h->at, kinds);
    if (!n) return;
    const reslint_node *note = n->as.noteref->footnote;
    if (!note) {
        say(h, n->source, "There is no note for this number.");
        return;
    }
    say(h, n->source,
        rl_format(h->arena, "%s: %.*s", strong(h, lsp_name_of(h->arena, note)), (int)note->text.len,
                  note->text.ptr));
}

static const char *how_sure(hover *h, const reslint_known_citation *known) {
    if (known->confidence == RESLINT_CONFIDENCE_OFFICIAL) return "date and title from the resolution itself";
    return rl_format(h->arena, "so dated in %u of %u citations in other resolutions", known->agree,
                     known->of);
}

static void say_citation(hover *h) {
    static const uint32_t kinds[] = {RESLINT_CITATION, RESLINT_KIND_NONE};
    const reslint_node *n = lsp_node_at(h->document, h->at, kinds);
    reslint_known_citation known = {0};
    if (!n || !h->server->engine || n->as.citation->decision) return;
    const reslint_citation *cited = n->as.citation;
    const char *symbol = rl_copy(h->arena, cited->symbol.ptr ? cited->symbol.ptr : "", cited->symbol.len);
    if (!reslint_cite(h->server->engine, cited->organ, symbol, &known)) return;
    const char *name = rl_format(h->arena, "%s resolution %s of %s", reslint_organ_name(cited->organ), symbol,
                                 lsp_date_words(h->arena, known.year, known.month, known.day));
    const char *title = rl_format(h->arena, "%s%.*s", known.title.len ? "\n\n" : "", (int)known.title.len,
                                  known.title.len ? known.title.ptr : "");
    say(h, n->source, rl_format(h->arena, "%s%s\n\n(%s)", strong(h, name), title, how_sure(h, &known)));
}

static void say_crossref(hover *h) {
    static const uint32_t kinds[] = {RESLINT_CROSS_REFERENCE, RESLINT_KIND_NONE};
    const reslint_node *n = lsp_node_at(h->document, h->at, kinds);
    const reslint_node *meant = n ? lsp_meant(n) : NULL;
    if (!meant) return;
    say(h, n->source,
        rl_format(h->arena, "%s: %s", strong(h, lsp_name_of(h->arena, meant)),
                  lsp_first_words(h->arena, meant, MOST_WORDS)));
}

/* The page of a rule up to its examples. */
static const char *page_of(hover *h, const reslint_rule_info *info) {
    const char *page = reslint_rule_page_body(info), *examples = page ? strstr(page, "\n## Right") : NULL;
    if (!page) return info->rule->summary;
    return rl_copy(h->arena, page, examples ? (size_t)(examples - page) : strlen(page));
}

static void say_findings(hover *h) {
    uint32_t count;
    const reslint_finding *all = lsp_findings(h->document, &count);
    for (uint32_t i = 0; i < count; i++) {
        if (!lsp_holds(all[i].range, h->at)) continue;
        const reslint_rule_info *info = reslint_engine_rule_named(h->server->engine, all[i].rule);
        if (!info) continue;
        say(h, all[i].range, rl_format(h->arena, "%s: %s", strong(h, all[i].rule), page_of(h, info)));
    }
}

json_t *lsp_hover(lsp_server *server, const json_t *params, lsp_error *error) {
    hover h = {.server = server, .arena = &server->scratch, .text = ""};
    h.document = lsp_document_asked(server, params, error);
    if (!h.document) return NULL;
    h.at = lsp_offset(server, h.document, lsp_get(params, "position"));
    say_note(&h);
    say_citation(&h);
    say_crossref(&h);
    say_findings(&h);
    if (!h.has_range) return NULL;
    json_t *value = json_object(), *contents = json_object();
    json_object_set_new(contents, "kind",
                        json_string(server->client.hover_markdown ? "markdown" : "plaintext"));
    json_object_set_new(contents, "value", lsp_string_of(h.text));
    json_object_set_new(value, "contents", contents);
    json_object_set_new(value, "range", lsp_range(server, h.document, h.range));
    return value;
}
