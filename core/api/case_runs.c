/* Public interface: runs the cases that a rule carries, and reports differences so that the author sees them
 * at a glance: the line, what should be marked there, what was. */
#include "api/internal.h"
#include "base/sorted.h"
#include "base/str.h"
#include "base/vec.h"
#include "cases/cases.h"
#include "reslint/kit/elements.h"
#include "revision/repair.h"
#include "text/line_diff.h"

#include <string.h>

typedef struct case_runner {
    const reslint_engine *engine;
    const reslint_rule_info *info;
    const rl_rule *rule;
    rl_lint_settings settings;
    rl_arena arena;
    const rl_case *one;
    const char *said;          /* what is wrong with this case; "" if nothing is */
    reslint_document *earlier; /* the earlier version with which the case is compared, or NULL */
} case_runner;

static void complain(case_runner *r, const char *line) {
    r->said = rl_format(&r->arena, "%s  %s\n", r->said, line);
}

/* Switches on only this rule, with the options of the case. */
static bool choose_options(case_runner *r) {
    const rl_rule *rule = r->rule;
    rl_option_value *values = rl_alloc_n(&r->arena, rule->n_options, sizeof *values);
    if (rule->n_options) memcpy(values, rule->presets, rule->n_options * sizeof *values);
    for (uint32_t i = 0; i < r->one->options.len; i++) {
        reslint_str said = r->one->options.items[i];
        uint32_t equals = rl_find(said, "=", 0), k = 0;
        if (equals == UINT32_MAX) equals = said.len;
        reslint_str key = rl_trim(rl_slice(said, 0, equals));
        while (k < rule->n_options && !rl_is(key, rule->info.rule->options[k].key)) k++;
        const char *problem =
            k < rule->n_options ? "has no value: write it after “=”" : "is not an option of this rule";
        bool good = k < rule->n_options && equals < said.len &&
                    rl_option_read(&rule->info.rule->options[k],
                                   rl_trim(rl_slice(said, equals + 1, said.len)), &values[k], &problem);
        if (!good) {
            complain(r, rl_format(&r->arena, "“%.*s” %s", (int)said.len, said.ptr, problem));
            return false;
        }
    }
    r->settings.rules[rule - r->engine->rules.items].values = values;
    return true;
}

static reslint_document *read_document(case_runner *r, reslint_str text) {
    reslint_error error;
    const rl_case *one = r->one;
    reslint_document *document = rl_document_make(r->engine, one->path ? one->path : "draft.md", text.ptr,
                                                  text.len, one->profile, one->stage, &error);
    if (!document) complain(r, rl_format(&r->arena, "the text cannot be read: %s", error.message));
    if (document && r->earlier) reslint_document_compare(document, r->earlier);
    return document;
}

/* "line 9: ⟦Also requests⟧" */
static const char *show(case_runner *r, reslint_document *document, reslint_span at) {
    uint32_t line = reslint_document_position(document, at.begin).line;
    reslint_str text = rl_slice(document->source.text, at.begin, at.end);
    if (text.len > 100) text.len = 100;
    const reslint_str around = reslint_document_line(document, line);
    if (text.len) return rl_format(&r->arena, "line %u: ⟦%.*s⟧", (unsigned)line, (int)text.len, text.ptr);
    return rl_format(&r->arena, "line %u: ⟦⟧ in “%.*s”", (unsigned)line,
                     (int)(around.len < 60 ? around.len : 60), around.ptr);
}

/* How sure its first fix is, in the word of a case's header. */
static const char *sureness(const reslint_finding *finding) {
    static const char *const words[] = {"safe", "unsafe", "display"};
    return finding->n_fixes ? words[finding->fixes[0].applicability] : "none";
}

/* Its related places: "3 health-care: the other way; 7 …" (the line, what is there, what is said of it). */
static const char *related(case_runner *r, reslint_document *document, const reslint_finding *finding) {
    enum { MOST_SHOWN = 60 }; /* bytes of what is there */
    const char *out = finding->n_notes ? "" : "nothing";
    for (uint32_t i = 0; i < finding->n_notes; i++) {
        const reslint_finding_note *note = &finding->notes[i];
        reslint_str there = rl_slice(document->source.text, note->range.begin, note->range.end);
        if (there.len > MOST_SHOWN) there.len = MOST_SHOWN;
        out = rl_format(&r->arena, "%s%s%u %.*s: %s", out, i ? "; " : "",
                        (unsigned)reslint_document_position(document, note->range.begin).line, (int)there.len,
                        there.ptr, note->message);
    }
    return out;
}

static void compare_finding(case_runner *r, reslint_document *document, const reslint_finding *finding,
                            uint32_t i) {
    const rl_case *one = r->one;
    const char *where = show(r, document, finding->range);
    if (i < one->messages.len) {
        const char *wanted = rl_copy(&r->arena, one->messages.items[i].ptr, one->messages.items[i].len);
        if (!strstr(finding->message, wanted))
            complain(r, rl_format(&r->arena, "%s\n    - message: %s\n    + message: %s", where, wanted,
                                  finding->message));
    }
    if (i < one->writes.len && !rl_is(one->writes.items[i], finding->write ? finding->write : ""))
        complain(r, rl_format(&r->arena, "%s\n    - write: %.*s\n    + write: %s", where,
                              (int)one->writes.items[i].len, one->writes.items[i].ptr,
                              finding->write ? finding->write : "(nothing)"));
    if (i < one->locations.len && !rl_is(one->locations.items[i], finding->location))
        complain(r,
                 rl_format(&r->arena, "%s\n    - location: %.*s\n    + location: %s", where,
                           (int)one->locations.items[i].len, one->locations.items[i].ptr, finding->location));
    if (i < one->fixes.len && !rl_is(one->fixes.items[i], sureness(finding)))
        complain(r, rl_format(&r->arena, "%s\n    - fix: %.*s\n    + fix: %s", where,
                              (int)one->fixes.items[i].len, one->fixes.items[i].ptr, sureness(finding)));
    if (i < one->sees.len) {
        const char *seen = related(r, document, finding);
        if (!rl_is(one->sees.items[i], seen))
            complain(r, rl_format(&r->arena, "%s\n    - see: %.*s\n    + see: %s", where,
                                  (int)one->sees.items[i].len, one->sees.items[i].ptr, seen));
    }
    if (one->has_severity && one->severity != finding->severity)
        complain(r, rl_format(&r->arena, "%s\n    - severity: %s\n    + severity: %s", where,
                              rl_level_names[one->severity], rl_level_names[finding->severity]));
}

static int order(reslint_span a, reslint_span b) {
    return rl_order_two(a.begin, b.begin, a.end, b.end);
}

/* Both lists are sorted: walk them together. */
static void compare_places(case_runner *r, reslint_document *document, const rl_findings *found) {
    const rl_case *one = r->one;
    uint32_t i = 0, k = 0;
    while (i < one->places.len || k < found->len) {
        int side = i == one->places.len ? 1
                   : k == found->len    ? -1
                                        : order(one->places.items[i], found->items[k].range);
        if (side < 0) {
            complain(r, rl_format(&r->arena, "%s should be reported, and is not",
                                  show(r, document, one->places.items[i++])));
        } else if (side > 0) {
            const reslint_finding *extra = &found->items[k++];
            complain(r, rl_format(&r->arena, "%s is reported (%s), and should not be",
                                  show(r, document, extra->range), extra->message));
        } else {
            compare_finding(r, document, &found->items[k++], i++);
        }
    }
}

/* Says how the text was read, since most surprises in cases come from there. */
static void say_reading(case_runner *r, const reslint_document *document) {
    const reslint_node *node = document->model.document->first_child;
    if (document->model.other_language) complain(r, "(the text is not read as English)");
    if (!node || node->kind != RESLINT_RESOLUTION) return;
    const reslint_resolution *is = node->as.resolution;
    complain(r, rl_format(&r->arena, "(read as %s, %s; %u PP, %u OP%s)", is->profile, is->stage,
                          (unsigned)is->n_preambular, (unsigned)is->n_operative,
                          rk_is_checked(node) ? "" : "; not as a resolution, so that no rule is run"));
}

static bool fix_once(void *with, reslint_str text, reslint_str *after, uint32_t *made) {
    case_runner *r = with;
    reslint_document *document = read_document(r, text);
    if (!document) return false;
    rl_findings found;
    rl_document_run(document, &r->settings, &found);
    *after = rl_make_fixes(&r->arena, text, found.items, found.len, true, made);
    reslint_document_free(document);
    return true;
}

/* The text after all fixes, pass after pass. */
static reslint_str fix(case_runner *r, reslint_str text) {
    uint32_t made;
    return rl_repair(&r->arena, text, fix_once, r, &made);
}

/* A diff, indented by two spaces like everything else that is wrong with a case. */
static void complain_diff(case_runner *r, const char *what, reslint_str want, reslint_str got) {
    reslint_str diff = rl_diff(&r->arena, what, want, got), line;
    while (rl_take(&diff, '\n', &line)) complain(r, rl_copy(&r->arena, line.ptr, line.len));
}

static void compare_fixed(case_runner *r, reslint_str got) {
    if (!rl_same(got, r->one->fixed)) complain_diff(r, "after the fixes", r->one->fixed, got);
}

/* The text with ⟦ and ⟧ around places; of two that overlap, only the first is marked. */
static reslint_str marked(case_runner *r, reslint_str text, const reslint_span *places, uint32_t count) {
    const char *out = "";
    uint32_t at = 0;
    for (uint32_t i = 0; i < count; i++) {
        reslint_span place = places[i];
        if (place.begin < at) continue;
        out = rl_format(&r->arena, "%s%.*s⟦%.*s⟧", out, (int)(place.begin - at), text.ptr + at,
                        (int)(place.end - place.begin), text.ptr + place.begin);
        at = place.end;
    }
    return rl_str(rl_format(&r->arena, "%s%.*s", out, (int)(text.len - at), text.ptr + at));
}

/* What should be marked, and what is. */
static void show_places(case_runner *r, const rl_findings *found) {
    const rl_case *one = r->one;
    reslint_span *places = rl_alloc_n(&r->arena, found->len, sizeof *places);
    for (uint32_t i = 0; i < found->len; i++) places[i] = found->items[i].range;
    complain_diff(r, "what is found", marked(r, one->text, one->places.items, one->places.len),
                  marked(r, one->text, places, found->len));
}

/* A rule that is off for the profile and stage of the case is switched on if the case expects findings, or if
 * it is off everywhere and only runs on request; otherwise the case shows that it is off there. */
static void choose_level(case_runner *r) {
    const reslint_level *level = r->info->rule->levels;
    while (level->severity == RESLINT_OFF && (level->profile || level->stage)) level++;
    bool off_everywhere = level->severity == RESLINT_OFF;
    r->settings.rules[r->rule - r->engine->rules.items].on = r->one->places.len > 0 || off_everywhere;
}

static void run_case(case_runner *r) {
    r->said = "";
    choose_level(r);
    if (!choose_options(r)) return;
    r->earlier = NULL;
    if (r->one->base.len) r->earlier = read_document(r, r->one->base);
    reslint_document *document = read_document(r, r->one->text);
    if (!document) return;
    rl_findings found;
    rl_document_run(document, &r->settings, &found);
    compare_places(r, document, &found);
    if (found.misplaced) complain(r, "the rule reports a place outside the text of its node");
    if (r->said[0]) show_places(r, &found);
    if (r->said[0]) say_reading(r, document);
    reslint_document_free(document);
    if (r->one->has_fixed) compare_fixed(r, fix(r, r->one->text));
    if (r->earlier) reslint_document_free(r->earlier);
}

static void say_case(case_runner *r, const char *path, void (*say)(void *, const char *), void *data) {
    const rl_case *one = r->one;
    say(data, rl_format(&r->arena, "%s: case “%.*s” (%s, line %u)\n%s", r->info->rule->id,
                        (int)one->title.len, one->title.ptr, path, (unsigned)one->line, r->said));
}

static void run_all(case_runner *r, const char *cases, const char *path, void (*say)(void *, const char *),
                    void *data, reslint_cases_result *result) {
    rl_cases list = {0};
    reslint_error error;
    if (!rl_cases_read(&r->arena, rl_str(cases), path, &list, &error)) {
        result->cases = result->failed = 1;
        say(data, rl_format(&r->arena, "%s: %s, line %u: %s\n", r->info->rule->id, path, (unsigned)error.line,
                            error.message));
        return;
    }
    for (uint32_t i = 0; i < list.len; i++) {
        r->one = &list.items[i];
        run_case(r);
        result->cases++;
        result->offending += r->one->places.len > 0;
        if (!r->said[0]) continue;
        result->failed++;
        say_case(r, path, say, data);
    }
}

reslint_cases_result reslint_cases_run(const reslint_engine *engine, const reslint_rule_info *rule,
                                       const char *cases, const char *path,
                                       void (*say)(void *data, const char *text), void *data) {
    reslint_cases_result result = {0};
    uint32_t index = rl_rules_find(&engine->rules, rl_str(rule->rule->id));
    if (!cases) cases = rule->cases;
    if (index == UINT32_MAX || !cases) return result;
    case_runner r = {.engine = engine, .info = rule, .rule = &engine->rules.items[index], .said = ""};
    r.settings.rules = rl_settings_begin(&r.arena, &engine->rules);
    r.settings.alone = true;
    r.settings.citations = engine->base.settings.citations;
    r.settings.words_known = engine->base.settings.words_known;
    for (uint32_t i = 0; i < engine->rules.len; i++) r.settings.rules[i].off = i != index;
    run_all(&r, cases, path ? path : rule->path, say, data, &result);
    rl_arena_free(&r.arena);
    return result;
}
