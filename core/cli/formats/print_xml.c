/* --format=checkstyle and --format=junit: XML that build servers read. */
#include "base/str.h"
#include "cli/formats/for_programs.h"

static void checkstyle_begin(cli *c) {
    cli_out_text(&c->out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n");
}

static void checkstyle_file(cli *c, const cli_checked *checked) {
    static const char *const names[] = {"info", "info", "warning", "error"};
    cli_out_format(&c->out, "  <file name=\"%s\">\n", cli_xml(c->arena, checked->path));
    if (checked->problem)
        cli_out_format(&c->out,
                       "    <error line=\"1\" severity=\"error\" message=\"%s\" source=\"reslint\"/>\n",
                       cli_xml(c->arena, checked->problem));
    for (uint32_t i = 0; i < checked->count; i++) {
        const reslint_finding *f = &checked->findings[i];
        reslint_position at = reslint_document_position(checked->document, f->range.begin);
        cli_out_format(
            &c->out,
            "    <error line=\"%u\" column=\"%u\" severity=\"%s\" message=\"%s\" source=\"reslint.%s\"/>\n",
            at.line, at.column, names[f->severity], cli_xml(c->arena, cli_full_message(c->arena, f)),
            cli_xml(c->arena, f->rule));
    }
    cli_out_text(&c->out, "  </file>\n");
}

static void checkstyle_end(cli *c, const cli_tally *sum) {
    (void)sum;
    cli_out_text(&c->out, "</checkstyle>\n");
}

/* One test suite per file, one test case per finding, or one that passed if there is none. Infos are not
 * failures. */
static void junit_begin(cli *c) {
    cli_out_text(&c->out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"reslint\">\n");
}

static void junit_case(cli *c, const cli_checked *checked, const reslint_finding *f) {
    reslint_position at = reslint_document_position(checked->document, f->range.begin);
    const char *message = cli_xml(c->arena, cli_full_message(c->arena, f));
    cli_out_format(&c->out, "    <testcase name=\"%s:%u\" classname=\"%s\">\n", cli_xml(c->arena, f->rule),
                   at.line, cli_xml(c->arena, checked->path));
    cli_out_format(&c->out,
                   "      <failure type=\"%s\" message=\"%s\">%s:%u:%u: %s</failure>\n    </testcase>\n",
                   f->severity == RESLINT_ERROR ? "error" : "warning", message,
                   cli_xml(c->arena, checked->path), at.line, at.column, message);
}

static void junit_file(cli *c, const cli_checked *checked) {
    uint32_t failures = checked->tally.errors + checked->tally.warnings;
    uint32_t others = checked->problem || !failures ? 1 : 0;
    const char *path = cli_xml(c->arena, checked->path);
    bool broken = checked->problem != NULL;
    cli_out_format(&c->out, "  <testsuite name=\"%s\" tests=\"%u\" failures=\"%u\" errors=\"%u\">\n", path,
                   failures + others, failures, broken ? 1u : 0u);
    if (broken)
        cli_out_format(&c->out,
                       "    <testcase name=\"read\" classname=\"%s\"><error message=\"%s\"/></testcase>\n",
                       path, cli_xml(c->arena, checked->problem));
    else if (!failures)
        cli_out_format(&c->out, "    <testcase name=\"conventions\" classname=\"%s\"/>\n", path);
    for (uint32_t i = 0; i < checked->count; i++)
        if (checked->findings[i].severity >= RESLINT_WARNING) junit_case(c, checked, &checked->findings[i]);
    cli_out_text(&c->out, "  </testsuite>\n");
}

static void junit_end(cli *c, const cli_tally *sum) {
    (void)sum;
    cli_out_text(&c->out, "</testsuites>\n");
}

const cli_printer cli_print_checkstyle = {"checkstyle", checkstyle_begin, checkstyle_file, checkstyle_end};
const cli_printer cli_print_junit = {"junit", junit_begin, junit_file, junit_end};
