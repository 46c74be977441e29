/* --format=sarif: SARIF 2.1.0 for code scanning. Columns count code points, which the report states. */
#include "base/str.h"
#include "cli/formats/for_programs.h"
#include "cli/formats/make_json.h"
#include "cli/wording.h"

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
           *value = json_object(), *properties = json_object();
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
    json_object_set_new(properties, "applicability",
                        json_string(fix->applicability == RESLINT_FIX_SAFE ? "safe" : "unsafe"));
    json_object_set_new(value, "description", text_object(fix->title));
    json_object_set_new(value, "properties", properties);
    json_object_set_new(value, "artifactChanges", changes);
    return value;
}

/* What silenced the finding: a comment is in the source, everything else is external. */
static json_t *suppressions_json(const reslint_finding *f) {
    json_t *list = json_array(), *value;
    if (f->silenced_by == RESLINT_NOT_SILENCED) return list;
    value = json_object();
    json_object_set_new(value, "kind",
                        json_string(f->silenced_by == RESLINT_BY_COMMENT ? "inSource" : "external"));
    if (f->silenced_by == RESLINT_BY_BASELINE)
        json_object_set_new(value, "justification",
                            json_string("It was there before: the baseline knows it."));
    else if (f->silence_reason)
        json_object_set_new(value, "justification", cli_json_text(f->silence_reason));
    json_array_append_new(list, value);
    return list;
}

/* GitHub recognises a finding by the first of the two; if it had to compute one itself, it would use the
 * words of the line, and with them the number of the paragraph. */
static json_t *prints_json(cli *c, const reslint_finding *f, uint32_t again) {
    json_t *prints = json_object();
    const char *clause = cli_clause_print(c->arena, f);
    json_object_set_new(prints, "primaryLocationLineHash",
                        cli_json_text(rl_format(c->arena, "%s:%u", clause, again + 1)));
    json_object_set_new(prints, "reslintClause/v1", cli_json_text(clause));
    return prints;
}

static const char *level(reslint_severity severity) {
    return severity == RESLINT_ERROR ? "error" : severity == RESLINT_WARNING ? "warning" : "note";
}

static json_t *result_json(cli *c, const cli_checked *checked, const reslint_finding *f, uint32_t again) {
    json_t *value = json_object(), *places = json_array();
    json_object_set_new(value, "ruleId", cli_json_text(f->rule));
    json_object_set_new(value, "level", json_string(level(f->severity)));
    json_object_set_new(value, "message", text_object(cli_full_message(c->arena, f)));
    json_array_append_new(places, location_json(c, checked, f->range, f->location));
    json_object_set_new(value, "locations", places);
    json_object_set_new(value, "partialFingerprints", prints_json(c, f, again));
    /* Either all results have it or none, so that a reader knows that the others are not suppressed. */
    if (c->options.silenced) json_object_set_new(value, "suppressions", suppressions_json(f));
    json_t *related = json_array(), *fixes = json_array();
    for (uint32_t i = 0; i < f->n_notes; i++) {
        json_t *place = location_json(c, checked, f->notes[i].range, NULL);
        json_object_set_new(place, "message", text_object(f->notes[i].message));
        json_array_append_new(related, place);
    }
    for (uint32_t i = 0; i < f->n_fixes; i++)
        if (f->fixes[i].n_edits && f->fixes[i].applicability != RESLINT_FIX_DISPLAY)
            json_array_append_new(fixes, fix_json(c, checked, &f->fixes[i]));
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

/* The findings followed by the silenced ones, in one list. */
static const reslint_finding *with_silenced(cli *c, const cli_checked *checked, uint32_t *count) {
    uint32_t n = 0;
    const reslint_finding *silenced = reslint_document_silenced(checked->document, &n);
    reslint_finding *all = rl_alloc_n(c->arena, (size_t)checked->count + n, sizeof *all);
    for (uint32_t i = 0; i < checked->count; i++) all[i] = checked->findings[i];
    for (uint32_t i = 0; i < n; i++) all[checked->count + i] = silenced[i];
    *count = checked->count + n;
    return all;
}

static void file(cli *c, const cli_checked *checked) {
    const reslint_finding *findings = checked->findings;
    uint32_t count = checked->count;
    if (c->options.silenced && checked->document && !checked->problem)
        findings = with_silenced(c, checked, &count);
    const uint32_t *again = cli_clause_again(c->arena, findings, count);
    for (uint32_t i = 0; i < count; i++) {
        cli_out_text(&c->out, c->printed++ ? ",\n   " : "\n   ");
        cli_json_print(&c->out, result_json(c, checked, &findings[i], again[i]), false);
    }
}

static json_t *notification_json(cli *c, const cli_failure *failure) {
    json_t *value = json_object(), *places = json_array(), *place = json_object(), *physical = json_object();
    json_object_set_new(value, "level", json_string("error"));
    json_object_set_new(value, "message", text_object(failure->problem));
    json_object_set_new(physical, "artifactLocation", artifact_json(c, failure->path));
    json_object_set_new(place, "physicalLocation", physical);
    json_array_append_new(places, place);
    json_object_set_new(value, "locations", places);
    return value;
}

/* Files that could not be checked are in the report too: a lack of results does not mean that they are
 * clean. */
static void end(cli *c, const cli_tally *sum) {
    json_t *run = json_object(), *notifications = json_array();
    for (uint32_t i = 0; i < sum->failed; i++)
        json_array_append_new(notifications, notification_json(c, &sum->failures[i]));
    json_object_set_new(run, "executionSuccessful", json_boolean(!sum->failed));
    json_object_set_new(run, "toolExecutionNotifications", notifications);
    cli_out_text(&c->out, "],\n  \"invocations\": [");
    cli_json_print(&c->out, run, false);
    cli_out_text(&c->out, "]}]}\n");
}

const cli_printer cli_print_sarif = {"sarif", begin, file, end};
