/* --format=sarif: SARIF 2.1.0 for code scanning. Columns count code points, and say so. */
#include "base/str.h"
#include "cli/json.h"
#include "cli/report.h"
#include "cli/words.h"

static json_t *text_object(const char *text) {
    json_t *value = json_object();
    json_object_set_new(value, "text", cli_json_text(text));
    return value;
}

static json_t *rule_json(const reslint_rule_info *info) {
    json_t *value = json_object();
    json_object_set_new(value, "id", cli_json_text(info->rule->id));
    json_object_set_new(value, "shortDescription", text_object(info->rule->summary));
    if (info->page) json_object_set_new(value, "help", text_object(info->page));

    return value;
}

static json_t *region_json(reslint_document *document, reslint_span range) {
    reslint_position begin = reslint_document_position(document, range.begin);
    reslint_position end = reslint_document_position(document, range.end);
    json_t *value = json_object();
    json_object_set_new(value, "startLine", json_integer(begin.line));
    json_object_set_new(value, "startColumn", json_integer(begin.column));
    json_object_set_new(value, "endLine", json_integer(end.line));
    json_object_set_new(value, "endColumn", json_integer(end.column));
    json_object_set_new(value, "byteOffset", json_integer(range.begin));
    json_object_set_new(value, "byteLength", json_integer(range.end - range.begin));
    return value;
}

static json_t *artifact_json(cli *c, const char *path) {
    json_t *value = json_object();
    json_object_set_new(value, "uri", cli_json_text(cli_uri(c->arena, path)));
    return value;
}

static json_t *location_json(cli *c, const cli_checked *checked, reslint_span range, const char *name) {
    json_t *physical = json_object(), *value = json_object();
    json_object_set_new(physical, "artifactLocation", artifact_json(c, checked->path));
    json_object_set_new(physical, "region", region_json(checked->document, range));
    json_object_set_new(value, "physicalLocation", physical);
    if (name) {
        json_t *logical = json_object(), *list = json_array();
        json_object_set_new(logical, "fullyQualifiedName", cli_json_text(name));
        json_array_append_new(list, logical);
        json_object_set_new(value, "logicalLocations", list);
    }
    return value;
}

static json_t *fix_json(cli *c, const cli_checked *checked, const reslint_finding_fix *fix) {
    json_t *replacements = json_array(), *change = json_object(), *changes = json_array(),
           *value = json_object();
    for (uint32_t i = 0; i < fix->n_edits; i++) {
        json_t *replacement = json_object();
        json_object_set_new(replacement, "deletedRegion",
                            region_json(checked->document, fix->edits[i].range));
        json_object_set_new(replacement, "insertedContent", text_object(fix->edits[i].text));
        json_array_append_new(replacements, replacement);
    }
    json_object_set_new(change, "artifactLocation", artifact_json(c, checked->path));
    json_object_set_new(change, "replacements", replacements);
    json_array_append_new(changes, change);
    json_object_set_new(value, "description", text_object(fix->title));
    json_object_set_new(value, "artifactChanges", changes);
    return value;
}

static const char *level(reslint_severity severity) {
    return severity == RESLINT_ERROR ? "error" : severity == RESLINT_WARNING ? "warning" : "note";
}

static json_t *result_json(cli *c, const cli_checked *checked, const reslint_finding *f) {
    json_t *value = json_object(), *places = json_array(), *prints = json_object();
    json_object_set_new(value, "ruleId", cli_json_text(f->rule));
    json_object_set_new(value, "level", json_string(level(f->severity)));
    json_object_set_new(value, "message", text_object(cli_full_message(c->arena, f)));
    json_array_append_new(places, location_json(c, checked, f->range, f->location));
    json_object_set_new(value, "locations", places);
    json_object_set_new(prints, "reslintClause/v1", cli_json_text(cli_fingerprint(c->arena, f)));
    json_object_set_new(value, "partialFingerprints", prints);
    json_t *related = json_array(), *fixes = json_array();
    for (uint32_t i = 0; i < f->n_notes; i++) {
        json_t *place = location_json(c, checked, f->notes[i].range, NULL);
        json_object_set_new(place, "message", text_object(f->notes[i].message));
        json_array_append_new(related, place);
    }
    for (uint32_t i = 0; i < f->n_fixes; i++)
        if (f->fixes[i].n_edits) json_array_append_new(fixes, fix_json(c, checked, &f->fixes[i]));
    json_object_set_new(value, "relatedLocations", related);
    json_object_set_new(value, "fixes", fixes);
    return value;
}

static void begin(cli *c) {
    json_t *rules = json_array(), *driver = json_object();
    for (uint32_t i = 0; i < reslint_engine_rule_count(c->engine); i++)
        json_array_append_new(rules, rule_json(reslint_engine_rule(c->engine, i)));
    json_object_set_new(driver, "name", json_string("reslint"));
    json_object_set_new(driver, "semanticVersion", json_string(RESLINT_VERSION));
    json_object_set_new(driver, "rules", rules);
    cli_out_text(&c->out,
                 "{\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\", \"version\": \"2.1.0\",\n"
                 " \"runs\": [{\"columnKind\": \"unicodeCodePoints\", \"tool\": {\"driver\": ");
    cli_json_print(&c->out, driver, false);
    cli_out_text(&c->out, "},\n  \"results\": [");
}

static void file(cli *c, const cli_checked *checked) {
    for (uint32_t i = 0; i < checked->count; i++) {
        cli_out_text(&c->out, c->printed++ ? ",\n   " : "\n   ");
        cli_json_print(&c->out, result_json(c, checked, &checked->findings[i]), false);
    }
}

static void end(cli *c, const cli_tally *sum) {
    cli_out_format(&c->out, "],\n  \"invocations\": [{\"executionSuccessful\": %s}]}]}\n",
                   sum->failed ? "false" : "true");
}

const cli_printer cli_print_sarif = {"sarif", begin, file, end};
