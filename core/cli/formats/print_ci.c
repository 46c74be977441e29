/* Formats of services that show findings beside a change: GitHub's workflow commands, GitLab's code quality
 * report, reviewdog's rdjson. */
#include "base/str.h"
#include "cli/formats/for_programs.h"
#include "cli/formats/make_json.h"
#include "cli/wording.h"

static void nothing(cli *c) {
    (void)c;
}

static void no_sum(cli *c, const cli_tally *sum) {
    (void)c;
    (void)sum;
}

/* ---- github ------------------------------------------------------------------------------------------ */

/* "%", line ends and, in properties, ":" and "," are written as percent codes; other control characters are
 * left out, since the log is also read in terminals. */
static const char *command_text(rl_arena *arena, const char *text, bool property) {
    const reslint_str all = rl_str(text);
    size_t len = all.len, used = 0;
    char *out = rl_alloc_n(arena, len + 1, 3);
    for (size_t i = 0; i < len; i++) {
        const char *code = text[i] == '%'               ? "%25"
                           : text[i] == '\r'            ? "%0D"
                           : text[i] == '\n'            ? "%0A"
                           : property && text[i] == ':' ? "%3A"
                           : property && text[i] == ',' ? "%2C"
                                                        : NULL;
        uint32_t control = code ? 0 : cli_control_len(all, (uint32_t)i);
        if (control) i += control - 1;
        if (!code && !control) out[used++] = text[i];
        for (; code && *code; code++) out[used++] = *code;
    }
    return out;
}

static void github_file(cli *c, const cli_checked *checked) {
    static const char *const names[] = {"notice", "notice", "warning", "error"};
    const char *path = command_text(c->arena, cli_plain_path(checked->path), true);
    if (checked->problem)
        cli_out_format(&c->out, "::error file=%s::%s\n", path,
                       command_text(c->arena, checked->problem, false));
    for (uint32_t i = 0; i < checked->count; i++) {
        const reslint_finding *f = &checked->findings[i];
        reslint_position begin = reslint_document_position(checked->document, f->range.begin);
        reslint_position end = reslint_document_position(checked->document, f->range.end);
        cli_out_format(&c->out, "::%s file=%s,line=%u,endLine=%u,", names[f->severity], path, begin.line,
                       end.line);
        if (begin.line == end.line) cli_out_format(&c->out, "col=%u,endColumn=%u,", begin.column, end.column);
        cli_out_format(&c->out, "title=%s::%s\n", command_text(c->arena, f->rule, true),
                       command_text(c->arena, cli_full_message(c->arena, f), false));
    }
}

/* ---- gitlab ------------------------------------------------------------------------------------------ */

static void gitlab_begin(cli *c) {
    cli_out_text(&c->out, "[");
}

/* GitLab wants each fingerprint only once: findings of one rule in one clause are distinguished by counting
 * them. */
static const char *own_print(cli *c, const cli_checked *checked, uint32_t at, uint32_t again) {
    const char *print = cli_clause_print(c->arena, &checked->findings[at]);
    return rl_format(c->arena, "%s-%u-%s", print, again, cli_plain_path(checked->path));
}

static void gitlab_put(cli *c, const char *path, uint32_t line, json_t *value) {
    json_t *place = json_object(), *lines = json_object();
    json_object_set_new(lines, "begin", json_integer(line));
    json_object_set_new(place, "path", cli_json_text(cli_plain_path(path)));
    json_object_set_new(place, "lines", lines);
    json_object_set_new(value, "location", place);
    cli_out_text(&c->out, c->printed++ ? ",\n " : "\n ");
    cli_json_print(&c->out, value, false);
}

/* A file that could not be checked must not look clean. */
static void gitlab_problem(cli *c, const cli_checked *checked) {
    json_t *value = json_object();
    json_object_set_new(value, "description", cli_json_text(checked->problem));
    json_object_set_new(value, "check_name", json_string("reslint"));
    json_object_set_new(value, "fingerprint",
                        cli_json_text(rl_format(c->arena, "not-checked-%s", cli_plain_path(checked->path))));
    json_object_set_new(value, "severity", json_string("blocker"));
    gitlab_put(c, checked->path, 1, value);
}

static void gitlab_file(cli *c, const cli_checked *checked) {
    static const char *const names[] = {"info", "info", "minor", "major"};
    const uint32_t *again = cli_clause_again(c->arena, checked->findings, checked->count);
    for (uint32_t i = 0; i < checked->count; i++) {
        const reslint_finding *f = &checked->findings[i];
        json_t *value = json_object();
        json_object_set_new(value, "description", cli_json_text(cli_full_message(c->arena, f)));
        json_object_set_new(value, "check_name", cli_json_text(f->rule));
        json_object_set_new(value, "fingerprint", cli_json_text(own_print(c, checked, i, again[i])));
        json_object_set_new(value, "severity", json_string(names[f->severity]));
        gitlab_put(c, checked->path, reslint_document_position(checked->document, f->range.begin).line,
                   value);
    }
    if (checked->problem) gitlab_problem(c, checked);
}

static void gitlab_end(cli *c, const cli_tally *sum) {
    (void)sum;
    cli_out_text(&c->out, "]\n");
}

/* ---- rdjson ------------------------------------------------------------------------------------------ */

static json_t *rd_position(reslint_document *document, uint32_t offset) {
    reslint_position at = reslint_document_position(document, offset);
    uint32_t bytes = 1; /* reviewdog counts columns in bytes, from 1 */
    reslint_str text = reslint_document_text(document);
    for (uint32_t i = offset; i > 0 && text.ptr[i - 1] != '\n' && text.ptr[i - 1] != '\r'; i--) bytes++;
    json_t *value = json_object();
    json_object_set_new(value, "line", json_integer(at.line));
    json_object_set_new(value, "column", json_integer(bytes));
    return value;
}

static json_t *rd_range(reslint_document *document, reslint_span range) {
    json_t *value = json_object();
    json_object_set_new(value, "start", rd_position(document, range.begin));
    json_object_set_new(value, "end", rd_position(document, range.end));
    return value;
}

static json_t *rd_suggestions(const cli_checked *checked, const reslint_finding *f) {
    json_t *list = json_array();
    for (uint32_t i = 0; i < f->n_fixes; i++) {
        if (f->fixes[i].n_edits != 1 || f->fixes[i].applicability == RESLINT_FIX_DISPLAY) continue;
        json_t *value = json_object();
        json_object_set_new(value, "range", rd_range(checked->document, f->fixes[i].edits[0].range));
        json_object_set_new(value, "text", cli_json_text(f->fixes[i].edits[0].text));
        json_array_append_new(list, value);
    }
    return list;
}

static void rd_put(cli *c, json_t *value) {
    cli_out_text(&c->out, c->printed++ ? ",\n " : "\n ");
    cli_json_print(&c->out, value, false);
}

/* A file that could not be checked gets an error about the whole file. */
static void rd_problem(cli *c, const cli_checked *checked) {
    json_t *value = json_object(), *place = json_object();
    json_object_set_new(place, "path", cli_json_text(checked->path));
    json_object_set_new(value, "message", cli_json_text(checked->problem));
    json_object_set_new(value, "location", place);
    json_object_set_new(value, "severity", json_string("ERROR"));
    rd_put(c, value);
}

static void rd_begin(cli *c) {
    cli_out_text(&c->out, "{\"source\": {\"name\": \"reslint\"}, \"diagnostics\": [");
}

static void rd_file(cli *c, const cli_checked *checked) {
    static const char *const names[] = {"INFO", "INFO", "WARNING", "ERROR"};
    for (uint32_t i = 0; i < checked->count; i++) {
        const reslint_finding *f = &checked->findings[i];
        json_t *value = json_object(), *place = json_object(), *code = json_object();
        json_object_set_new(place, "path", cli_json_text(checked->path));
        json_object_set_new(place, "range", rd_range(checked->document, f->range));
        json_object_set_new(code, "value", cli_json_text(f->rule));
        json_object_set_new(value, "message", cli_json_text(cli_full_message(c->arena, f)));
        json_object_set_new(value, "location", place);
        json_object_set_new(value, "severity", json_string(names[f->severity]));
        json_object_set_new(value, "code", code);
        json_object_set_new(value, "suggestions", rd_suggestions(checked, f));
        rd_put(c, value);
    }
    if (checked->problem) rd_problem(c, checked);
}

static void rd_end(cli *c, const cli_tally *sum) {
    (void)sum;
    cli_out_text(&c->out, "]}\n");
}

const cli_printer cli_print_github = {"github", nothing, github_file, no_sum};
const cli_printer cli_print_gitlab = {"gitlab", gitlab_begin, gitlab_file, gitlab_end};
const cli_printer cli_print_rdjson = {"rdjson", rd_begin, rd_file, rd_end};
