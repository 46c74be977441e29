/* Findings become diagnostics: errors, warnings, and infos as hints, which editors show quietly. Damage left
 * by scanning is one hint for the text, at the first place, with some of the other places. */
#include "lsp/features/diagnostics.h"
#include "reslint/kit/elements.h"

#include <unistd.h>

enum { LSP_ERROR = 1, LSP_WARNING = 2, LSP_HINT = 4, MOST_PLACES = 20 };

bool lsp_is_mark(const lsp_server *server, const reslint_finding *finding) {
    if (finding->severity != RESLINT_INFO || !server->engine) return false;
    const reslint_rule_info *info = reslint_engine_rule_named(server->engine, finding->rule);
    return info && (info->rule->flags & RESLINT_RULE_SILENCES);
}

static int severity(reslint_severity level) {
    return level == RESLINT_ERROR ? LSP_ERROR : level == RESLINT_WARNING ? LSP_WARNING : LSP_HINT;
}

static const char *applicability(reslint_applicability kind) {
    return kind == RESLINT_FIX_SAFE ? "safe" : kind == RESLINT_FIX_UNSAFE ? "unsafe" : "display";
}

json_t *lsp_text_edits(lsp_server *server, lsp_document *document, const reslint_finding_fix *fix) {
    json_t *edits = json_array();
    for (uint32_t i = 0; i < fix->n_edits; i++) {
        json_t *edit = json_object();
        json_object_set_new(edit, "range", lsp_range(server, document, fix->edits[i].range));
        json_object_set_new(edit, "newText", lsp_string_of(fix->edits[i].text));
        json_array_append_new(edits, edit);
    }
    return edits;
}

/* The parts that the message combines, and the fixes. */
static json_t *parts(lsp_server *server, lsp_document *document, const reslint_finding *finding) {
    json_t *list = json_array(), *data = json_object();
    json_object_set_new(data, "place", lsp_string_of(finding->location ? finding->location : ""));
    json_object_set_new(data, "message", lsp_string_of(finding->message));
    if (finding->write) json_object_set_new(data, "write", lsp_string_of(finding->write));
    for (uint32_t i = 0; i < finding->n_fixes; i++) {
        const reslint_finding_fix *fix = &finding->fixes[i];
        json_t *value = json_object();
        json_object_set_new(value, "title", lsp_string_of(fix->title));
        json_object_set_new(value, "applicability", json_string(applicability(fix->applicability)));
        json_object_set_new(value, "edits", lsp_text_edits(server, document, fix));
        json_array_append_new(list, value);
    }
    json_object_set_new(data, "fixes", list);
    return data;
}

static json_t *related(lsp_server *server, lsp_document *document, reslint_span range, const char *message) {
    json_t *value = json_object(), *location = json_object();
    json_object_set_new(location, "uri", lsp_string_of(document->uri));
    json_object_set_new(location, "range", lsp_range(server, document, range));
    json_object_set_new(value, "location", location);
    json_object_set_new(value, "message", lsp_string_of(message));
    return value;
}

/* Place, what is wrong, and what to write instead. */
static const char *said(lsp_server *server, const reslint_finding *finding) {
    const char *place = finding->location ? finding->location : "";
    const char *write = finding->write ? finding->write : "";
    return rl_format(&server->scratch, "%s%s%s%s%s", place, place[0] ? ": " : "", finding->message,
                     write[0] ? "\nWrite: " : "", write);
}

static json_t *diagnostic(lsp_server *server, lsp_document *document, const reslint_finding *finding,
                          const char *message) {
    json_t *value = json_object();
    json_object_set_new_nocheck(value, "range", lsp_range(server, document, finding->range));
    json_object_set_new_nocheck(value, "severity", json_integer(severity(finding->severity)));
    json_object_set_new_nocheck(value, "code", lsp_string_of(finding->rule));
    json_object_set_new_nocheck(value, "source", json_string("reslint"));
    json_object_set_new_nocheck(value, "message", lsp_string_of(message));
    if (finding->url && server->client.code_description) {
        json_t *link = json_object();
        json_object_set_new(link, "href", lsp_string_of(finding->url));
        json_object_set_new(value, "codeDescription", link);
    }
    return value;
}

json_t *lsp_diagnostic(lsp_server *server, lsp_document *document, const reslint_finding *finding) {
    json_t *value = diagnostic(server, document, finding, said(server, finding));
    if (server->client.related && finding->n_notes) {
        json_t *notes = json_array();
        for (uint32_t i = 0; i < finding->n_notes; i++)
            json_array_append_new(
                notes, related(server, document, finding->notes[i].range, finding->notes[i].message));
        json_object_set_new(value, "relatedInformation", notes);
    }
    if (server->client.diagnostic_data) json_object_set_new(value, "data", parts(server, document, finding));
    return value;
}

/* The one hint about scanning damage; `first` is the first finding. */
static json_t *marks(lsp_server *server, lsp_document *document, uint32_t first, uint32_t count) {
    uint32_t n, places = 0;
    const reslint_finding *all = lsp_findings(document, &n);
    const char *message = said(server, &all[first]);
    if (count > 1)
        message = rl_format(&server->scratch, "%s\nThe text has %u marks of scanning; this is the first.",
                            message, count);
    json_t *value = diagnostic(server, document, &all[first], message);
    if (!server->client.related || count < 2) return value;
    json_t *list = json_array();
    for (uint32_t i = first + 1; i < n && places < MOST_PLACES; i++) {
        if (!lsp_is_mark(server, &all[i])) continue;
        json_array_append_new(list, related(server, document, all[i].range, said(server, &all[i])));
        places++;
    }
    json_object_set_new(value, "relatedInformation", list);
    return value;
}

/* Configurations are named relative to the folder in which the program runs. */
static const char *uri_of_reason(lsp_server *server, const reslint_error *reason) {
    char here[4096];
    const char *path = reason->path;
    if (path[0] != '/' && getcwd(here, sizeof here))
        path = rl_format(&server->scratch, "%s/%s", strcmp(here, "/") == 0 ? "" : here, path);
    return lsp_uri_of(&server->scratch, path);
}

/* Why the text cannot be checked, with the place in the configuration that cannot be used. */
static json_t *problem(lsp_server *server, lsp_document *document) {
    const reslint_error *reason = &document->reason;
    const reslint_finding finding = {.rule = "configuration", .severity = RESLINT_ERROR};
    json_t *value = diagnostic(server, document, &finding, document->problem);
    if (!server->client.related || !reason->line || !reason->path[0]) return value;
    json_int_t line = reason->line - 1, column = reason->column ? reason->column - 1 : 0;
    json_t *location = json_object();
    json_object_set_new(location, "uri", lsp_string_of(uri_of_reason(server, reason)));
    json_object_set_new(location, "range",
                        json_pack("{s:{s:I,s:I},s:{s:I,s:I}}", "start", "line", line, "character", column,
                                  "end", "line", line, "character", column));
    json_object_set_new(
        value, "relatedInformation",
        json_pack("[{s:o,s:o}]", "location", location, "message", lsp_string_of(reason->message)));
    return value;
}

/* A text in another language is not checked, and must not look clean. */
static json_t *other_language(lsp_server *server, lsp_document *document, const char *language) {
    const char *message =
        rl_format(&server->scratch, "The text reads as %s and was not checked: reslint checks English texts.",
                  reslint_language_name(language));
    const reslint_finding finding = {.rule = "language", .severity = RESLINT_ERROR};
    return diagnostic(server, document, &finding, message);
}

/* Nor must a text for which every rule was switched off. */
static json_t *no_rule_on(lsp_server *server, lsp_document *document, const char *who) {
    const char *message = rl_format(&server->scratch, "No rule was on%s%s%s: nothing was checked.",
                                    who[0] ? " (" : "", who, who[0] ? ")" : "");
    const reslint_finding finding = {.rule = "configuration", .severity = RESLINT_WARNING};
    return diagnostic(server, document, &finding, message);
}

/* Most Markdown files that an editor shows are not drafts; one with the marks of a draft should have been
 * read as one. */
static bool shows_evidence(const reslint_node *root) {
    for (const reslint_node *n = root; n; n = rk_next_node(n, root)) {
        bool line = n->kind == RESLINT_SYMBOL || n->kind == RESLINT_SPONSORS ||
                    n->kind == RESLINT_ORGAN_LINE || n->kind == RESLINT_MUN_HEADER ||
                    n->kind == RESLINT_ADOPTED_BY;
        bool clause = rk_is_paragraph(n);
        if (line || (clause && n->as.clause->opening_known)) return true;
    }
    return false;
}

static bool is_shown(lsp_document *document, const reslint_finding *finding) {
    return strcmp(finding->rule, "no-resolution") != 0 || finding->severity > RESLINT_INFO ||
           shows_evidence(reslint_document_root(document->text));
}

json_t *lsp_diagnostics(lsp_server *server, lsp_document *document) {
    json_t *list = json_array();
    uint32_t count, n_marks = 0, first = 0;
    const reslint_finding *all =
        server->client.diagnostic_data ? lsp_verified(document, &count) : lsp_findings(document, &count);
    const char *language = reslint_document_language(document->text);
    if (document->problem[0])
        json_array_append_new(list, problem(server, document));
    else if (language[0] && strcmp(language, "en") != 0)
        json_array_append_new(list, other_language(server, document, language));
    const char *nobody = document->problem[0] ? NULL : reslint_document_no_rule(document->text);
    if (nobody) json_array_append_new(list, no_rule_on(server, document, nobody));
    for (uint32_t i = 0; i < count; i++) {
        bool mark = lsp_is_mark(server, &all[i]);
        if (mark && !n_marks++) first = i;
        if (!mark && is_shown(document, &all[i]))
            json_array_append_new(list, lsp_diagnostic(server, document, &all[i]));
    }
    if (n_marks) json_array_append_new(list, marks(server, document, first, n_marks));
    return list;
}
