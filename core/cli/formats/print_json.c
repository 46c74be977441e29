/* --format=json and jsonl: for programs. For json each file's part is written when the file is done; the
 * document is complete even when some files could not be checked. jsonl has one finding per line, and nothing
 * else. */
#include "base/str.h"
#include "cli/formats/make_json.h"
#include "cli/formats/printer.h"
#include "cli/wording.h"

static const char *applicability(reslint_applicability how) {
    switch (how) {
    case RESLINT_FIX_SAFE: return "safe";
    case RESLINT_FIX_UNSAFE: return "unsafe";
    case RESLINT_FIX_DISPLAY: break;
    }
    return "display";
}

static json_t *fix_json(reslint_document *document, const reslint_finding_fix *fix) {
    json_t *value = json_object(), *edits = json_array();
    json_object_set_new(value, "title", cli_json_text(fix->title));
    json_object_set_new(value, "applicability", json_string(applicability(fix->applicability)));
    for (uint32_t i = 0; i < fix->n_edits; i++) {
        json_t *edit = json_object();
        json_object_set_new(edit, "range", cli_json_range(document, fix->edits[i].range));
        json_object_set_new(edit, "text", cli_json_text(fix->edits[i].text));
        json_array_append_new(edits, edit);
    }
    json_object_set_new(value, "edits", edits);
    return value;
}

static json_t *related_json(reslint_document *document, const reslint_finding_note *note) {
    json_t *value = json_object();
    json_object_set_new(value, "message", cli_json_text(note->message));
    json_object_set_new(value, "range", cli_json_range(document, note->range));
    return value;
}

/* With `path` only where a finding is a line of its own. */
static json_t *finding_json(const cli_checked *checked, const reslint_finding *f, bool with_path) {
    json_t *value = json_object(), *related = json_array(), *fixes = json_array();
    if (with_path) json_object_set_new(value, "path", cli_json_text(checked->path));
    json_object_set_new(value, "rule", cli_json_text(f->rule));
    json_object_set_new(value, "severity", json_string(cli_severity_name(f->severity)));
    json_object_set_new(value, "location", cli_json_text(f->location));
    json_object_set_new(value, "quote", cli_json_text(f->quote));
    json_object_set_new(value, "message", cli_json_text(f->message));
    if (f->write) json_object_set_new(value, "write", cli_json_text(f->write));
    json_object_set_new(value, "range", cli_json_range(checked->document, f->range));
    for (uint32_t i = 0; i < f->n_notes; i++)
        json_array_append_new(related, related_json(checked->document, &f->notes[i]));
    for (uint32_t i = 0; i < f->n_fixes; i++)
        json_array_append_new(fixes, fix_json(checked->document, &f->fixes[i]));
    json_object_set_new(value, "related", related);
    json_object_set_new(value, "fixes", fixes);
    if (f->url) json_object_set_new(value, "url", cli_json_text(f->url));
    return value;
}

static json_t *documents_json(const cli_checked *checked) {
    json_t *documents = json_array();
    if (!checked->document) return documents;
    const reslint_node *n = checked->problem ? NULL : reslint_document_root(checked->document)->first_child;
    for (; n; n = n->next) {
        if (n->kind != RESLINT_RESOLUTION) continue;
        json_t *value = json_object();
        json_object_set_new(value, "kind", json_string(cli_kind_name(n->as.resolution->kind)));
        json_object_set_new(value, "profile", cli_json_text(n->as.resolution->profile));
        json_object_set_new(value, "stage", cli_json_text(n->as.resolution->stage));
        uint32_t line = reslint_document_position(checked->document, n->source.begin).line;
        json_object_set_new(value, "line", json_integer(line));
        json_array_append_new(documents, value);
    }
    return documents;
}

/* Adds the number of bytes that were not UTF-8, if there are any. */
static void add_replaced(json_t *value, const cli_checked *checked) {
    uint32_t first = 0, count = checked->document ? reslint_document_replaced(checked->document, &first) : 0;
    if (!count) return;
    json_t *replaced = json_object();
    json_object_set_new(replaced, "bytes", json_integer(count));
    json_object_set_new(replaced, "line",
                        json_integer(reslint_document_position(checked->document, first).line));
    json_object_set_new(value, "not_utf8", replaced);
}

static void begin(cli *c) {
    cli_out_text(&c->out, "{\"version\": 1, \"tool\": {\"name\": \"reslint\", \"version\": \"" RESLINT_VERSION
                          "\"},\n \"files\": [");
}

static void file(cli *c, const cli_checked *checked) {
    json_t *value = json_object();
    json_object_set_new(value, "path", cli_json_text(checked->path));
    if (checked->problem) json_object_set_new(value, "error", cli_json_text(checked->problem));
    json_object_set_new(value, "documents", documents_json(checked));
    add_replaced(value, checked);
    if (checked->no_rule) json_object_set_new(value, "no_rule_on", cli_json_text(checked->no_rule));
    cli_out_text(&c->out, c->printed++ ? ",\n  {" : "\n  {");
    cli_json_print_members(&c->out, value);
    cli_out_text(&c->out, ", \"diagnostics\": [");
    for (uint32_t i = 0; i < checked->count; i++) {
        if (i) cli_out_text(&c->out, ", ");
        cli_json_print(&c->out, finding_json(checked, &checked->findings[i], false), false);
    }
    cli_out_text(&c->out, "]}");
}

static void end(cli *c, const cli_tally *sum) {
    json_t *value = json_object();
    json_object_set_new(value, "files", json_integer(sum->files));
    json_object_set_new(value, "errors", json_integer(sum->errors));
    json_object_set_new(value, "warnings", json_integer(sum->warnings));
    json_object_set_new(value, "infos", json_integer(sum->infos));
    if (sum->silenced) json_object_set_new(value, "silenced", json_integer(sum->silenced));
    if (sum->idle) json_object_set_new(value, "no_rule_on", json_integer(sum->idle));
    if (sum->known) json_object_set_new(value, "known", json_integer(sum->known));
    cli_out_text(&c->out, "],\n \"summary\": ");
    cli_json_print(&c->out, value, false);
    cli_out_text(&c->out, "}\n");
}

static void begin_lines(cli *c) {
    (void)c;
}

static void file_lines(cli *c, const cli_checked *checked) {
    for (uint32_t i = 0; i < checked->count; i++) {
        cli_json_print(&c->out, finding_json(checked, &checked->findings[i], true), false);
        cli_out_text(&c->out, "\n");
    }
}

static void end_lines(cli *c, const cli_tally *sum) {
    (void)c;
    (void)sum;
}

const cli_printer cli_print_json = {"json", begin, file, end};
const cli_printer cli_print_jsonl = {"jsonl", begin_lines, file_lines, end_lines};
