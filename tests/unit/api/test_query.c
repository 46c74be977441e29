/* reslint.query/1: what a pack's queries find and where, why a pack is refused, what bounds a run. The packs
 * are this test's own. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "api/reslint.h"
#include "reslint/query.h"
#include "reslint/rulekit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HEAD "Wells\n\nThe General Assembly,\n\n"

static const reslint_query bold = {"bold", "(numbered_paragraph (label) @number (strong) @here)"};
static const reslint_query rest = {"rest", "((emphasis) @here (#match? @here \"(?i)inter alia\")\n"
                                           "  (#not-any-of? @here \"*inter alia*\" \"*Inter alia*\"))\n"
                                           "(page_furniture) @here"};
static const reslint_query wide = {"wide", "(document (_) @a (_) @b)"};
static const reslint_query pair = {
    "pair", "((numbered_paragraph) @here . (numbered_paragraph) @next) (document) @here"};
static const reslint_query foreign = {"foreign", "(strong) @here"}; /* not in any list */

/* ---- rules that ask ---- */

typedef struct asking {
    reslint_ctx *ctx;
    const reslint_queries *queries;
    const reslint_query *query;
    uint32_t most;
} asking;

static int tell(void *data, const reslint_query_match *match) {
    asking *a = data;
    const reslint_query_capture *here = a->queries->capture(match, "here");
    const reslint_query_capture *number = a->queries->capture(match, "number");
    if (!here) return 1;
    assert_null(a->queries->capture(match, "nowhere"));
    if (!here->place.node)
        rk_report(a->ctx, rk_place(a->ctx->resolution->as.resolution->title, 0, 0),
                  a->ctx->host->format(a->ctx, "no text: %s", here->element));
    else
        rk_report(a->ctx, here->place,
                  a->ctx->host->format(a->ctx, "%s %u “%.*s” at %u, number “%.*s” is a %s", here->element,
                                       (unsigned)match->pattern, RK_ARG(here->text),
                                       (unsigned)here->source.begin, number ? (int)number->text.len : 0,
                                       number ? number->text.ptr : "",
                                       number && number->place.node->kind == RESLINT_LABEL ? "label" : "-"));
    return --a->most > 0;
}

static uint32_t ended;

static void ask(reslint_ctx *ctx, const reslint_query *query, const reslint_node *in, uint32_t most) {
    asking a = {ctx, ctx->host->extension(RESLINT_QUERY_ID), query, most};
    assert_non_null(a.queries);
    ended = a.queries->run(ctx, query, in, tell, &a);
}
static void check_bold(reslint_ctx *ctx, const reslint_node *node) {
    ask(ctx, &bold, node, 99);
}
static void check_once(reslint_ctx *ctx, const reslint_node *node) {
    ask(ctx, &bold, node, 1);
}
static void check_rest(reslint_ctx *ctx, const reslint_node *node) {
    ask(ctx, &rest, node, 99);
}
static void check_wide(reslint_ctx *ctx, const reslint_node *node) {
    ask(ctx, &wide, node, 99);
}
static void check_pair(reslint_ctx *ctx, const reslint_node *node) {
    ask(ctx, &pair, node, 99);
}
static void check_foreign(reslint_ctx *ctx, const reslint_node *node) {
    ask(ctx, &foreign, node, 99);
}

static const uint32_t document[] = {RESLINT_DOCUMENT, RESLINT_KIND_NONE};
static const uint32_t operative[] = {RESLINT_OPERATIVE_PARAGRAPH, RESLINT_KIND_NONE};
static const reslint_level warning[] = {{NULL, NULL, RESLINT_WARNING}};
#define RULE(name, wants)                                                                                    \
    static const reslint_rule rule_##name = {                                                                \
        .id = "q-" #name, .summary = "Test", .levels = warning, .kinds = wants, .check = check_##name}
RULE(bold, NULL);
RULE(once, operative);
RULE(rest, document);
RULE(wide, document);
RULE(pair, operative);
RULE(foreign, NULL);

static const reslint_pack_rule rules[] = {
    {&rule_bold, NULL, NULL}, {&rule_once, NULL, NULL},    {&rule_rest, NULL, NULL}, {&rule_wide, NULL, NULL},
    {&rule_pair, NULL, NULL}, {&rule_foreign, NULL, NULL}, {NULL, NULL, NULL}};
static const reslint_query *const queries[] = {&bold, &rest, &wide, &pair, NULL};
static const reslint_extension extensions[] = {
    {"somebody.else/1", NULL}, {RESLINT_QUERY_ID, queries}, {NULL, NULL}};
static const reslint_pack good = {RESLINT_ABI_MAJOR, RESLINT_ABI_MINOR, "asks", "1", rules, extensions};

/* ---- what is found ---- */

static reslint_engine *open_with(const reslint_pack *pack, const char *rule, reslint_error *error) {
    const reslint_pack *const linked[] = {pack, NULL};
    const char *const select[] = {rule, NULL};
    const reslint_settings settings = {
        .no_config = true, .no_packs = true, .linked = linked, .select = rule ? select : NULL};
    return reslint_engine_new(&settings, error);
}

/* "line:column-column message; …" */
static const char *found(const char *rule, const char *text) {
    static char said[4000];
    reslint_error error = {0};
    reslint_engine *engine = open_with(&good, rule, &error);
    assert_non_null(engine);
    reslint_document *draft = reslint_document_new(engine, "draft.md", text, strlen(text), &error);
    assert_non_null(draft);
    uint32_t count;
    const reslint_finding *findings = reslint_document_lint(draft, &count);
    size_t used = 0;
    said[0] = '\0';
    for (uint32_t i = 0; i < count && used < sizeof said; i++) {
        reslint_position begin = reslint_document_position(draft, findings[i].range.begin),
                         end = reslint_document_position(draft, findings[i].range.end);
        used += (size_t)snprintf(said + used, sizeof said - used, "%u:%u-%u %s; ", (unsigned)begin.line,
                                 (unsigned)begin.column, (unsigned)end.column, findings[i].message);
    }
    reslint_document_free(draft);
    reslint_engine_free(engine);
    return said;
}

static void captures_have_places(void **state) {
    (void)state;
    assert_string_equal(found("q-bold", HEAD "1. Welcomes the **old\nwells**;\n\n2. Decides **so**."),
                        "5:19-6 strong 0 “**old\nwells**” at 46, number “1.” is a label; "
                        "8:14-16 strong 0 “**so**” at 73, number “2.” is a label; ");
    assert_int_equal(ended, RESLINT_QUERY_DONE);
    assert_string_equal(found("q-bold", HEAD "1. Welcomes the wells."), "");
}

static void a_node_bounds_the_query(void **state) {
    (void)state;
    /* Once in each paragraph: the visitor stops, and matches in other paragraphs are not shown. */
    assert_string_equal(
        found("q-once", HEAD "1. Welcomes **a** and **b**;\n\n2. Decides;\n\n3. Invites **c**."),
        "5:15-16 strong 0 “**a**” at 42, number “1.” is a label; "
        "9:14-15 strong 0 “**c**” at 84, number “3.” is a label; ");
    assert_int_equal(ended, RESLINT_QUERY_STOPPED);
    /* A match that extends beyond the paragraph is not in it. */
    assert_string_equal(found("q-pair", HEAD "1. Welcomes;\n\n2. Decides."), "");
    assert_int_equal(ended, RESLINT_QUERY_DONE);
}

static void tests_and_patterns(void **state) {
    (void)state;
    assert_string_equal(
        found("q-rest", HEAD "1. Welcomes, *inter alia*, wells, *Inter\nAlia!*, and *others*."),
        "5:36-6 emphasis 0 “*Inter\nAlia!*” at 64, number “” is a -; ");
}

static void what_is_asked_wrongly_is_said(void **state) {
    (void)state;
    assert_non_null(strstr(found("q-foreign", HEAD "1. Welcomes the **wells**."), "fault of the rule"));
    assert_int_equal(ended, RESLINT_QUERY_UNKNOWN);
}

static void wide_queries_end(void **state) {
    (void)state;
    size_t size = (size_t)200 * 1000, used = strlen(HEAD);
    char *text = malloc(size);
    assert_non_null(text);
    memcpy(text, HEAD, used);
    for (unsigned i = 1; i < 1000; i++)
        used += (size_t)snprintf(text + used, size - used, "%u. Asks;\n\n", i);
    assert_non_null(strstr(found("q-wide", text), "too wide for this text"));
    assert_int_equal(ended, RESLINT_QUERY_TOO_WIDE);
    free(text);
}

/* ---- what is refused ---- */

static void refused(const char *text, const char *why) {
    const reslint_query query = {"own", text};
    const reslint_query *const list[] = {&bold, &query, NULL};
    const reslint_extension given[] = {{RESLINT_QUERY_ID, list}, {NULL, NULL}};
    reslint_pack pack = good;
    reslint_error error = {0};
    pack.extensions = given;
    assert_null(open_with(&pack, NULL, &error));
    if (!strstr(error.message, why)) fail_msg("“%s” has no “%s”", error.message, why);
}

static void bad_queries_refuse_the_pack(void **state) {
    (void)state;
    refused("(numbered_paragraph\n  (stong) @here)", "The query own of the pack asks cannot be used, line 2, "
                                                     "column 4: There is no element “stong”; did you "
                                                     "mean “strong”?");
    refused("(strong @here", "cannot be read");
    refused("(strong)", "Nothing in the query is marked");
    refused("", "is empty");
    refused("((strong) @here (#mach? @here \"x\"))", "did you mean “#match?”");
    refused("((strong) @here (#match? @here \"(\"))", "pattern of #match?");
    refused("(label (strong) @here)", "could never match");
    refused("(_ (_)* @here)", "“@here” marks what may repeat");
    refused("(_ (_)? @a (_)? @b (_)? @c (_)? @d (_)? @e (_)? @f (_)? @g)", "too many ways");
    refused(NULL, "no name or no text");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(captures_have_places), cmocka_unit_test(a_node_bounds_the_query),
        cmocka_unit_test(tests_and_patterns),   cmocka_unit_test(what_is_asked_wrongly_is_said),
        cmocka_unit_test(wide_queries_end),     cmocka_unit_test(bad_queries_refuse_the_pack),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
