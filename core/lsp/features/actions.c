/* Code actions: each finding's fixes, silencing it with a reason, explaining its rule; and for the whole text
 * all safe fixes and renumbering. */
#include "lsp/documents/small_edits.h"
#include "lsp/features/diagnostics.h"
#include "lsp/features/node_at.h"
#include "lsp/methods.h"

#define FIX_ALL  "source.fixAll.reslint"
#define RENUMBER "source.renumber.reslint"

typedef struct action_asking {
    lsp_server *server;
    lsp_document *document;
    const json_t *only, *context; /* `only`: the kinds that are wanted, or NULL */
    bool on_demand;               /* a person opened the menu, not the editor by itself */
    reslint_span at;
    json_t *actions;
} action_asking;

/* "source" includes "source.fixAll.reslint". */
static bool wanted(const action_asking *a, const char *kind) {
    size_t i;
    json_t *item;
    if (!json_is_array(a->only)) return true;
    json_array_foreach((json_t *)(uintptr_t)a->only, i, item) {
        const char *asked = json_string_value(item);
        size_t len = asked ? strlen(asked) : 0;
        if (asked && strncmp(kind, asked, len) == 0 && (!kind[len] || kind[len] == '.' || !len)) return true;
    }
    return false;
}

/* Is an action on the whole text wanted: either named, or nothing in particular was asked for? */
static bool wants_source(const action_asking *a, const char *kind) {
    return json_is_array(a->only) ? wanted(a, kind) : a->on_demand;
}

/* Those of the client's diagnostics that belong to this finding, so that it can show which ones the action
 * resolves. */
static json_t *diagnostics_of(const action_asking *a, const reslint_finding *finding) {
    json_t *list = json_array(), *item;
    size_t i;
    json_array_foreach(lsp_get(a->context, "diagnostics"), i, item) {
        const char *code = lsp_text(item, "code");
        reslint_span range;
        if (!code || strcmp(code, finding->rule) != 0) continue;
        if (!lsp_span(a->server, a->document, lsp_get(item, "range"), &range)) continue;
        if (range.begin == finding->range.begin && range.end == finding->range.end)
            json_array_append(list, item);
    }
    return list;
}

/* A client without code actions gets a command that sends the edit back to it. */
static void add(action_asking *a, const char *title, const char *kind, json_t *edit, json_t *command,
                const reslint_finding *finding, bool preferred) {
    const lsp_client *client = &a->server->client;
    json_t *action = json_object();
    json_object_set_new(action, "title", lsp_string_of(title));
    if (client->action_literals) {
        json_object_set_new(action, "kind", json_string(kind));
        if (edit) json_object_set_new(action, "edit", edit);
        if (command) json_object_set_new(action, "command", command);
        if (finding) json_object_set_new(action, "diagnostics", diagnostics_of(a, finding));
        if (preferred && client->action_preferred) json_object_set_new(action, "isPreferred", json_true());
    } else if (command) {
        json_object_update(action, command);
        json_decref(command);
    } else {
        json_object_set_new(action, "command", json_string("reslint.applyEdit"));
        json_object_set_new(action, "arguments", json_pack("[o]", edit));
    }
    if (client->action_literals || command || client->applies_edits)
        json_array_append_new(a->actions, action);
    else
        json_decref(action);
}

static void add_fixes(action_asking *a, const reslint_finding *finding) {
    for (uint32_t i = 0; i < finding->n_fixes; i++) {
        const reslint_finding_fix *fix = &finding->fixes[i];
        json_t *edits = lsp_text_edits(a->server, a->document, fix);
        json_t *edit = lsp_workspace_edit(a->server, a->document, edits);
        add(a, fix->title, "quickfix", edit, NULL, finding, i == 0 && fix->applicability == RESLINT_FIX_SAFE);
    }
}

/* The block in which the finding begins. */
static const reslint_node *block_at(const lsp_document *document, uint32_t offset) {
    uint32_t kinds[RESLINT_LABEL - RESLINT_MASTHEAD + 1], n = 0;
    for (uint32_t kind = RESLINT_MASTHEAD; kind < RESLINT_LABEL; kind++) kinds[n++] = kind;
    kinds[n] = RESLINT_KIND_NONE;
    return lsp_node_at(document, offset, kinds);
}

/* The comment goes on a line of its own above the finding (docs/suppression.md). If a paragraph begins on the
 * finding's line, it is one for the next line; inside a paragraph it would split the paragraph, so it goes
 * above the whole paragraph. The user has to give the reason. */
static void add_suppression(action_asking *a, const reslint_finding *finding) {
    rl_arena *arena = &a->server->scratch;
    const reslint_node *block = block_at(a->document, finding->range.begin);
    uint32_t here = lsp_line_of(a->document, finding->range.begin);
    uint32_t first = block ? lsp_line_of(a->document, block->source.begin) : here;
    reslint_span line = lsp_line_span(a->document, first < here ? first : here);
    reslint_str text = reslint_document_text(a->document->text);
    const char *form = first < here ? "paragraph" : "next-line";
    const char *end = line.end < text.len && text.ptr[line.end] == '\r' ? "\r\n" : "\n";
    const char *comment =
        rl_format(arena, "<!-- reslint-disable-%s %s: say here why -->%s", form, finding->rule, end);
    const char *title = rl_format(arena, "Leave it as it is, with a reason (%s)", finding->rule);
    json_t *edits = json_array(), *edit = json_object();
    reslint_span at = {line.begin, line.begin};
    json_object_set_new(edit, "range", lsp_range(a->server, a->document, at));
    json_object_set_new(edit, "newText", lsp_string_of(comment));
    json_array_append_new(edits, edit);
    add(a, title, "quickfix", lsp_workspace_edit(a->server, a->document, edits), NULL, finding, false);
}

static void add_explanation(action_asking *a, const reslint_finding *finding) {
    if (!a->server->client.commands || !reslint_engine_rule_named(a->server->engine, finding->rule)) return;
    const char *title = rl_format(&a->server->scratch, "Explain %s", finding->rule);
    json_t *command = json_object();
    json_object_set_new(command, "title", lsp_string_of(title));
    json_object_set_new(command, "command", json_string("reslint.explain"));
    json_object_set_new(command, "arguments", json_pack("[s]", finding->rule));
    add(a, title, "quickfix", NULL, command, finding, false);
}

static void add_for_findings(action_asking *a) {
    if (!wanted(a, "quickfix")) return;
    uint32_t count;
    const reslint_finding *all = lsp_verified(a->document, &count);
    for (int what = 0; what < 3; what++) {
        for (uint32_t i = 0; i < count; i++) {
            if (all[i].range.begin > a->at.end || all[i].range.end < a->at.begin) continue;
            if (what == 0) add_fixes(a, &all[i]);
            if (what == 1) add_suppression(a, &all[i]);
            if (what == 2) add_explanation(a, &all[i]);
        }
    }
}

static void add_fix_all(action_asking *a) {
    if (!wants_source(a, FIX_ALL) || a->document->problem[0]) return;
    uint32_t count;
    const reslint_finding *all = lsp_verified(a->document, &count);
    reslint_repair done;
    reslint_document_repair(a->document->text, all, count, false, &done);
    if (!done.document) return;
    json_t *edits = lsp_edits_between(a->server, a->document, reslint_document_text(done.document));
    reslint_document_free(done.document);
    const char *title = rl_format(&a->server->scratch, "Make all safe corrections (%u)", done.applied);
    add(a, title, FIX_ALL, lsp_workspace_edit(a->server, a->document, edits), NULL, NULL, false);
}

static void add_renumbering(action_asking *a) {
    if (!wants_source(a, RENUMBER)) return;
    reslint_renumbering done;
    reslint_document_renumber(a->document->text, false, &done);
    if (!done.text || !done.edits) return;
    reslint_str fresh = {done.text, (uint32_t)done.len};
    json_t *edits = lsp_edits_between(a->server, a->document, fresh);
    add(a, "Renumber paragraphs, notes and references", RENUMBER,
        lsp_workspace_edit(a->server, a->document, edits), NULL, NULL, false);
}

json_t *lsp_code_actions(lsp_server *server, const json_t *params, lsp_error *error) {
    action_asking a = {.server = server, .context = lsp_get(params, "context")};
    a.only = lsp_get(a.context, "only");
    a.on_demand = json_integer_value(lsp_get(a.context, "triggerKind")) != 2;
    a.document = lsp_document_asked(server, params, error);
    if (!a.document) return NULL;
    if (!lsp_span(server, a.document, lsp_get(params, "range"), &a.at)) {
        *error = (lsp_error){LSP_INVALID_PARAMS, "the request has no range"};
        return NULL;
    }
    a.actions = json_array();
    add_for_findings(&a);
    add_fix_all(&a);
    add_renumbering(&a);
    return a.actions;
}
