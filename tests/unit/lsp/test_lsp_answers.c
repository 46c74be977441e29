/* What the server answers about one text, whole: each row is a request and its answer, ranges written as
 * "line:character-line:character", both from 0. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lsp/methods.h"

#define URI "file:///drafts/a.md"

static const char draft[] =
    "Safety of roads\n\nThe General Assembly,\n\n"
    "*Recalling* its resolution 46/152 of 18 December 1991,[^1] documents A/65/116 and E/CN.7/2008/15.\n\n"
    "*Noting* the \xF0\x9F\x98\x80 lamps and resolution 46/152,\n\n"
    "1. *Requests* the report:\n\n(a) In paragraph 2 below;[^9]\n\n(b) At last;\n\n"
    "2. *Decides* to remain seized of paragraph 1 (a) above and\nof the matter in S/RES/1325 (2000).\n\n"
    "Annex\n\nLamps of the town\n\n1. The lamps.\n\n"
    "[^1]: See *Yearbook*, a very long book of which there are no more than a few words here, and more.\n"
    "<!-- a\ncomment -->\n";

static bool hear(void *with, const char *bytes, size_t len) {
    (void)with;
    (void)bytes;
    (void)len;
    return true;
}

/* The rules are this test's own. */
static const char our_rules[] =
    "rules:\n"
    "  - id: our-lamp\n    summary: Lamps.\n    level: error\n    swap: {'lamp{,s}': 'lantern{,s}'}\n    applicability: safe\n"
    "  - id: our-gas\n    summary: Gas.\n    level: info\n    swap: {gas: wind}\n"
    "  - id: our-wick\n    summary: Wicks.\n    either: {wick: wik}\n    right: a\n";

static const char *const rules[] = {RESLINT_TEST_FOLDER "/our-lsp.yaml", NULL};
static const char *const ours[] = {"our-lamp", "our-gas", "our-wick", NULL};
static const reslint_settings settings = {
    .no_packs = true, .no_config = true, .rules = rules, .select = ours};

static const char slips[] =
    "Safety of roads\n\nThe General Assembly,\n\nRecalling the wick and the oil\nof the lamp,\n\n"
    "2. Welcomes the lamps, the gas and the wik;\r\n\r\n3. Decides to act.\n";

static json_t *parsed(const char *text) {
    json_error_t error;
    json_t *value = json_loads(text, JSON_DECODE_ANY, &error);
    if (!value) fail_msg("%s: %s", error.text, text);
    return value;
}

/* A server for a client that can what the text says; with the draft open. */
static lsp_server *server_for(const char *client, const char *text) {
    lsp_server *server = lsp_open(&settings, hear, NULL);
    lsp_error error = {0};
    json_t *params = json_pack("{s:o}", "capabilities", parsed(client));
    json_decref(lsp_initialize(server, params, &error));
    json_decref(params);
    params = json_pack("{s:{s:s,s:s,s:i}}", "textDocument", "uri", URI, "text", text, "version", 3);
    (void)lsp_did_open(server, params, &error);
    json_decref(params);
    return server;
}

static bool is_position(const json_t *value) {
    return json_is_object(value) && json_object_size(value) == 2 && json_object_get(value, "character");
}

static void place(char *out, size_t size, const json_t *at) {
    snprintf(out, size, "%d:%d", (int)json_integer_value(json_object_get(at, "line")),
             (int)json_integer_value(json_object_get(at, "character")));
}

/* Ranges and positions as short texts. */
static json_t *shortened(const json_t *value) {
    const char *name;
    json_t *item;
    size_t i;
    char from[40], to[40], both[90];
    if (is_position(value)) {
        place(from, sizeof from, value);
        return json_string(from);
    }
    if (json_is_object(value) && json_object_size(value) == 2 &&
        is_position(json_object_get(value, "start"))) {
        place(from, sizeof from, json_object_get(value, "start"));
        place(to, sizeof to, json_object_get(value, "end"));
        snprintf(both, sizeof both, "%s-%s", from, to);
        return json_string(both);
    }
    if (json_is_object(value)) {
        json_t *out = json_object();
        json_object_foreach((json_t *)(uintptr_t)value, name, item)
            json_object_set_new(out, name, shortened(item));
        return out;
    }
    if (!json_is_array(value)) return json_deep_copy(value);
    json_t *out = json_array();
    json_array_foreach(value, i, item) json_array_append_new(out, shortened(item));
    return out;
}

typedef struct row {
    lsp_method_fn *method;
    const char *params, *answer; /* params beside textDocument */
} row;

static char *answer_of(lsp_server *server, const row *r) {
    lsp_error error = {0};
    json_t *params = parsed(r->params[0] ? r->params : "{}");
    json_object_set_new(params, "textDocument", json_pack("{s:s}", "uri", URI));
    json_t *answer = r->method(server, params, &error), *brief = answer ? shortened(answer) : json_null();
    char *text = json_dumps(brief, JSON_COMPACT | JSON_SORT_KEYS | JSON_ENCODE_ANY);
    json_decref(params);
    json_decref(answer);
    json_decref(brief);
    assert_int_equal(error.code, 0);
    return text;
}

static void each(const char *name, const char *client, const char *text, const row *rows, size_t count) {
    lsp_server *server = server_for(client, text);
    unsigned bad = 0;
    for (size_t i = 0; i < count; i++) {
        char *got = answer_of(server, &rows[i]);
        if (strcmp(got, rows[i].answer) != 0 && ++bad)
            fprintf(stderr, "%s %zu %s\n  wanted %s\n  got    %s\n", name, i, rows[i].params, rows[i].answer,
                    got);
        free(got);
    }
    (void)lsp_close(server);
    assert_int_equal(bad, 0);
}
#define EACH(client, text, rows) each(__func__, (client), (text), (rows), sizeof(rows) / sizeof *(rows))

#define FULL                                                                                                 \
    "{\"textDocument\": {\"documentSymbol\": {\"hierarchicalDocumentSymbolSupport\": true}, \"documentLink\": {\"tooltipSupport\": true}, \"hover\": {\"contentFormat\": [\"markdown\"]}, \"publishDiagnostics\": {\"relatedInformation\": true, \"versionSupport\": true, \"dataSupport\": true, \"codeDescriptionSupport\": true}, \"codeAction\": {\"isPreferredSupport\": true, \"codeActionLiteralSupport\": {\"codeActionKind\": {\"valueSet\": [\"quickfix\"]}}}}, \"workspace\": {\"applyEdit\": true, \"workspaceEdit\": {\"documentChanges\": true}}}"
#define PLAIN    "{\"textDocument\": {\"foldingRange\": {\"rangeLimit\": 3}}}"
#define COMMANDS "{\"textDocument\": {\"codeAction\": {}}, \"workspace\": {\"applyEdit\": true}}"
#define LITERALS                                                                                             \
    "{\"textDocument\": {\"codeAction\": {\"codeActionLiteralSupport\": {}}}, \"workspace\": {\"executeCommand\": {}}}"

static void findings(void **state) {
    (void)state;
    static const row rows[] =
        {
            {lsp_pull_diagnostics, "", "{\"items\":[{\"code\":\"our-lamp\",\"data\":{\"fixes\":[{\"applicability\":\"safe\",\"edits\":[{\"newText\":\"lantern\",\"range\":\"5:7-5:11\"}],\"title\":\"Write “lantern”\"}],\"message\":\"“lamp”: Lamps.\",\"place\":\"PP 1\",\"write\":\"lantern\"},\"message\":\"PP 1: “lamp”: Lamps.\\nWrite: lantern\",\"range\":\"5:7-5:11\",\"severity\":1,\"source\":\"reslint\"},{\"code\":\"our-lamp\",\"data\":{\"fixes\":[{\"applicability\":\"safe\",\"edits\":[{\"newText\":\"lanterns\",\"range\":\"7:16-7:21\"}],\"title\":\"Write “lanterns”\"}],\"message\":\"“lamps”: Lamps.\",\"place\":\"OP 2\",\"write\":\"lanterns\"},\"message\":\"OP 2: “lamps”: Lamps.\\nWrite: lanterns\",\"range\":\"7:16-7:21\",\"severity\":1,\"source\":\"reslint\"},{\"code\":\"our-gas\",\"data\":{\"fixes\":[{\"applicability\":\"unsafe\",\"edits\":[{\"newText\":\"wind\",\"range\":\"7:27-7:30\"}],\"title\":\"Write “wind”\"}],\"message\":\"“gas”: Gas.\",\"place\":\"OP 2\",\"write\":\"wind\"},\"message\":\"OP 2: “gas”: Gas.\\nWrite: wind\",\"range\":\"7:27-7:30\",\"severity\":4,\"source\":\"reslint\"},{\"code\":\"our-wick\",\"data\":{\"fixes\":[],\"message\":\"“wik” here, “wick” in PP 1: use one of them throughout.\",\"place\":\"OP 2\"},\"message\":\"OP 2: “wik” here, “wick” in PP 1: use one of them throughout.\",\"range\":\"7:39-7:42\",\"relatedInformation\":[{\"location\":{\"range\":\"4:14-4:18\",\"uri\":\"file:///drafts/a.md\"},\"message\":\"the other is here\"}],\"severity\":2,\"source\":\"reslint\"}],\"kind\":\"full\",\"resultId\":\"1.1.0\"}"},
            {lsp_pull_diagnostics, "{\"previousResultId\": \"1.1.0\"}",
             "{\"kind\":\"unchanged\",\"resultId\":\"1.1.0\"}"},
            {lsp_pull_diagnostics, "{\"previousResultId\": \"1.1.1\"}",
             "{\"items\":[{\"code\":\"our-lamp\",\"data\":{\"fixes\":[{\"applicability\":\"safe\",\"edits\":[{\"newText\":\"lantern\",\"range\":\"5:7-5:11\"}],\"title\":\"Write “lantern”\"}],\"message\":\"“lamp”: Lamps.\",\"place\":\"PP 1\",\"write\":\"lantern\"},\"message\":\"PP 1: “lamp”: Lamps.\\nWrite: lantern\",\"range\":\"5:7-5:11\",\"severity\":1,\"source\":\"reslint\"},{\"code\":\"our-lamp\",\"data\":{\"fixes\":[{\"applicability\":\"safe\",\"edits\":[{\"newText\":\"lanterns\",\"range\":\"7:16-7:21\"}],\"title\":\"Write “lanterns”\"}],\"message\":\"“lamps”: Lamps.\",\"place\":\"OP 2\",\"write\":\"lanterns\"},\"message\":\"OP 2: “lamps”: Lamps.\\nWrite: lanterns\",\"range\":\"7:16-7:21\",\"severity\":1,\"source\":\"reslint\"},{\"code\":\"our-gas\",\"data\":{\"fixes\":[{\"applicability\":\"unsafe\",\"edits\":[{\"newText\":\"wind\",\"range\":\"7:27-7:30\"}],\"title\":\"Write “wind”\"}],\"message\":\"“gas”: Gas.\",\"place\":\"OP 2\",\"write\":\"wind\"},\"message\":\"OP 2: “gas”: Gas.\\nWrite: wind\",\"range\":\"7:27-7:30\",\"severity\":4,\"source\":\"reslint\"},{\"code\":\"our-wick\",\"data\":{\"fixes\":[],\"message\":\"“wik” here, “wick” in PP 1: use one of them throughout.\",\"place\":\"OP 2\"},\"message\":\"OP 2: “wik” here, “wick” in PP 1: use one of them throughout.\",\"range\":\"7:39-7:42\",\"relatedInformation\":[{\"location\":{\"range\":\"4:14-4:18\",\"uri\":\"file:///drafts/a.md\"},\"message\":\"the other is here\"}],\"severity\":2,\"source\":\"reslint\"}],\"kind\":\"full\",\"resultId\":\"1.1.0\"}"},
            {lsp_code_actions,
             "{\"range\": {\"start\": {\"line\": 7, \"character\": 18}, \"end\": {\"line\": 7, \"character\": 18}}}",
             "[{\"diagnostics\":[],\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"lanterns\",\"range\":\"7:16-7:21\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"isPreferred\":true,\"kind\":\"quickfix\",\"title\":\"Write “lanterns”\"},{\"diagnostics\":[],\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"<!-- reslint-disable-next-line our-lamp: say here why -->\\r\\n\",\"range\":\"7:0-7:0\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"kind\":\"quickfix\",\"title\":\"Leave it as it is, with a reason (our-lamp)\"},{\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"ntern\",\"range\":\"5:9-5:11\"},{\"newText\":\"ntern\",\"range\":\"7:18-7:20\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"kind\":\"source.fixAll.reslint\",\"title\":\"Make all safe corrections (2)\"},{\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"1\",\"range\":\"7:0-7:1\"},{\"newText\":\"2\",\"range\":\"9:0-9:1\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"kind\":\"source.renumber.reslint\",\"title\":\"Renumber paragraphs, notes and references\"}]"},
            {lsp_code_actions,
             "{\"range\": {\"start\": {\"line\": 7, \"character\": 30}, \"end\": {\"line\": 7, \"character\": 30}}}", "[{\"diagnostics\":[],\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"wind\",\"range\":\"7:27-7:30\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"kind\":\"quickfix\",\"title\":\"Write “wind”\"},{\"diagnostics\":[],\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"<!-- reslint-disable-next-line our-gas: say here why -->\\r\\n\",\"range\":\"7:0-7:0\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"kind\":\"quickfix\",\"title\":\"Leave it as it is, with a reason (our-gas)\"},{\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"ntern\",\"range\":\"5:9-5:11\"},{\"newText\":\"ntern\",\"range\":\"7:18-7:20\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"kind\":\"source.fixAll.reslint\",\"title\":\"Make all safe corrections (2)\"},{\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"1\",\"range\":\"7:0-7:1\"},{\"newText\":\"2\",\"range\":\"9:0-9:1\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"kind\":\"source.renumber.reslint\",\"title\":\"Renumber paragraphs, notes and references\"}]"},
            {lsp_code_actions,
             "{\"range\": {\"start\": {\"line\": 5, \"character\": 8}, \"end\": {\"line\": 5, \"character\": 8}}}",
             "[{\"diagnostics\":[],\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"lantern\",\"range\":\"5:7-5:11\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"isPreferred\":true,\"kind\":\"quickfix\",\"title\":\"Write “lantern”\"},{\"diagnostics\":[],\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"<!-- reslint-disable-paragraph our-lamp: say here why -->\\n\",\"range\":\"4:0-4:0\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"kind\":\"quickfix\",\"title\":\"Leave it as it is, with a reason (our-lamp)\"},{\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"ntern\",\"range\":\"5:9-5:11\"},{\"newText\":\"ntern\",\"range\":\"7:18-7:20\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"kind\":\"source.fixAll.reslint\",\"title\":\"Make all safe corrections (2)\"},{\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"1\",\"range\":\"7:0-7:1\"},{\"newText\":\"2\",\"range\":\"9:0-9:1\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"kind\":\"source.renumber.reslint\",\"title\":\"Renumber paragraphs, notes and references\"}]"},
            {lsp_code_actions,
             "{\"range\": {\"start\": {\"line\": 0, \"character\": 0}, \"end\": {\"line\": 0, \"character\": 1}}, \"context\": {\"triggerKind\": 2}}",
             "[]"},
            {lsp_code_actions,
             "{\"range\": {\"start\": {\"line\": 0, \"character\": 0}, \"end\": {\"line\": 0, \"character\": 1}}}",
             "[{\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"ntern\",\"range\":\"5:9-5:11\"},{\"newText\":\"ntern\",\"range\":\"7:18-7:20\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"kind\":\"source.fixAll.reslint\",\"title\":\"Make all safe corrections (2)\"},{\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"1\",\"range\":\"7:0-7:1\"},{\"newText\":\"2\",\"range\":\"9:0-9:1\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"kind\":\"source.renumber.reslint\",\"title\":\"Renumber paragraphs, notes and references\"}]"},
            {lsp_code_actions,
             "{\"range\": {\"start\": {\"line\": 7, \"character\": 0}, \"end\": {\"line\": 7, \"character\": 50}}, \"context\": {\"only\": [\"source\"]}}",
             "[{\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"ntern\",\"range\":\"5:9-5:11\"},{\"newText\":\"ntern\",\"range\":\"7:18-7:20\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"kind\":\"source.fixAll.reslint\",\"title\":\"Make all safe corrections (2)\"},{\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"1\",\"range\":\"7:0-7:1\"},{\"newText\":\"2\",\"range\":\"9:0-9:1\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"kind\":\"source.renumber.reslint\",\"title\":\"Renumber paragraphs, notes and references\"}]"},
            {lsp_code_actions,
             "{\"range\": {\"start\": {\"line\": 7, \"character\": 18}, \"end\": {\"line\": 7, \"character\": 18}}, \"context\": {\"only\": [\"quickfix\"], \"triggerKind\": 2, \"diagnostics\": [{\"code\": \"our-lamp\", \"range\": {\"start\": {\"line\": 7, \"character\": 16}, \"end\": {\"line\": 7, \"character\": 21}}}, {\"code\": \"our-lamp\", \"range\": {\"start\": {\"line\": 7, \"character\": 16}, \"end\": {\"line\": 7, \"character\": 20}}}, {\"code\": \"our-gas\", \"range\": {\"start\": {\"line\": 7, \"character\": 16}, \"end\": {\"line\": 7, \"character\": 21}}}]}}",
             "[{\"diagnostics\":[{\"code\":\"our-lamp\",\"range\":\"7:16-7:21\"}],\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"lanterns\",\"range\":\"7:16-7:21\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"isPreferred\":true,\"kind\":\"quickfix\",\"title\":\"Write “lanterns”\"},{\"diagnostics\":[{\"code\":\"our-lamp\",\"range\":\"7:16-7:21\"}],\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"<!-- reslint-disable-next-line our-lamp: say here why -->\\r\\n\",\"range\":\"7:0-7:0\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"kind\":\"quickfix\",\"title\":\"Leave it as it is, with a reason (our-lamp)\"}]"},
            {lsp_code_actions,
             "{\"range\": {\"start\": {\"line\": 7, \"character\": 0}, \"end\": {\"line\": 7, \"character\": 50}}, \"context\": {\"only\": [\"source.fix\", \"sourc\", 3]}}",
             "[]"},
            {lsp_code_actions,
             "{\"range\": {\"start\": {\"line\": 7, \"character\": 0}, \"end\": {\"line\": 7, \"character\": 50}}, \"context\": {\"only\": [\"source.fixAll\"]}}",
             "[{\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"ntern\",\"range\":\"5:9-5:11\"},{\"newText\":\"ntern\",\"range\":\"7:18-7:20\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"kind\":\"source.fixAll.reslint\",\"title\":\"Make all safe corrections (2)\"}]"},
            {lsp_code_actions,
             "{\"range\": {\"start\": {\"line\": 7, \"character\": 0}, \"end\": {\"line\": 7, \"character\": 50}}, \"context\": {\"only\": [\"\"]}}",
             "[{\"diagnostics\":[],\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"lanterns\",\"range\":\"7:16-7:21\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"isPreferred\":true,\"kind\":\"quickfix\",\"title\":\"Write “lanterns”\"},{\"diagnostics\":[],\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"wind\",\"range\":\"7:27-7:30\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"kind\":\"quickfix\",\"title\":\"Write “wind”\"},{\"diagnostics\":[],\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"<!-- reslint-disable-next-line our-lamp: say here why -->\\r\\n\",\"range\":\"7:0-7:0\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"kind\":\"quickfix\",\"title\":\"Leave it as it is, with a reason (our-lamp)\"},{\"diagnostics\":[],\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"<!-- reslint-disable-next-line our-gas: say here why -->\\r\\n\",\"range\":\"7:0-7:0\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"kind\":\"quickfix\",\"title\":\"Leave it as it is, with a reason (our-gas)\"},{\"diagnostics\":[],\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"<!-- reslint-disable-next-line our-wick: say here why -->\\r\\n\",\"range\":\"7:0-7:0\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"kind\":\"quickfix\",\"title\":\"Leave it as it is, with a reason (our-wick)\"},{\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"ntern\",\"range\":\"5:9-5:11\"},{\"newText\":\"ntern\",\"range\":\"7:18-7:20\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"kind\":\"source.fixAll.reslint\",\"title\":\"Make all safe corrections (2)\"},{\"edit\":{\"documentChanges\":[{\"edits\":[{\"newText\":\"1\",\"range\":\"7:0-7:1\"},{\"newText\":\"2\",\"range\":\"9:0-9:1\"}],\"textDocument\":{\"uri\":\"file:///drafts/a.md\",\"version\":3}}]},\"kind\":\"source.renumber.reslint\",\"title\":\"Renumber paragraphs, notes and references\"}]"},
            {lsp_hover, "{\"position\": {\"line\": 7, \"character\": 18}}",
             "{\"contents\":{\"kind\":\"markdown\",\"value\":\"**our-lamp**: Lamps.\\n\\n## How to switch off\\n\\n`--ignore our-lamp`, or in `.reslint.yaml`:\\n\\n```yaml\\nignore: [our-lamp]\\n```\\n\"},\"range\":\"7:16-7:21\"}"},
            {lsp_hover, "{\"position\": {\"line\": 7, \"character\": 40}}",
             "{\"contents\":{\"kind\":\"markdown\",\"value\":\"**our-wick**: Wicks.\\n\"},\"range\":\"7:39-7:42\"}"},
            {lsp_execute_command, "{\"command\": \"reslint.explain\", \"arguments\": [\"our-gas\"]}",
             "\"# our-gas\\n\\nGas.\\n\\n## How to switch off\\n\\n`--ignore our-gas`, or in `.reslint.yaml`:\\n\\n```yaml\\nignore: [our-gas]\\n```\\n\""},
        };
    EACH(FULL, slips, rows);
}

static void findings_for_a_client_that_knows_little(void **state) {
    (void)state;
    static const row rows[] = {
        {lsp_pull_diagnostics, "",
         "{\"items\":[{\"code\":\"our-lamp\",\"message\":\"PP 1: “lamp”: Lamps.\\nWrite: lantern\",\"range\":\"5:7-5:11\",\"severity\":1,\"source\":\"reslint\"},{\"code\":\"our-lamp\",\"message\":\"OP 2: “lamps”: Lamps.\\nWrite: lanterns\",\"range\":\"7:16-7:21\",\"severity\":1,\"source\":\"reslint\"},{\"code\":\"our-gas\",\"message\":\"OP 2: “gas”: Gas.\\nWrite: wind\",\"range\":\"7:27-7:30\",\"severity\":4,\"source\":\"reslint\"},{\"code\":\"our-wick\",\"message\":\"OP 2: “wik” here, “wick” in PP 1: use one of them throughout.\",\"range\":\"7:39-7:42\",\"severity\":2,\"source\":\"reslint\"}],\"kind\":\"full\",\"resultId\":\"1.1.0\"}"},
        {lsp_code_actions,
         "{\"range\": {\"start\": {\"line\": 7, \"character\": 18}, \"end\": {\"line\": 7, \"character\": 18}}}",
         "[]"},
        {lsp_code_actions,
         "{\"range\": {\"start\": {\"line\": 5, \"character\": 8}, \"end\": {\"line\": 5, \"character\": 8}}}",
         "[]"},
        {lsp_hover, "{\"position\": {\"line\": 7, \"character\": 18}}",
         "{\"contents\":{\"kind\":\"plaintext\",\"value\":\"our-lamp: Lamps.\\n\\n## How to switch off\\n\\n`--ignore our-lamp`, or in `.reslint.yaml`:\\n\\n```yaml\\nignore: [our-lamp]\\n```\\n\"},\"range\":\"7:16-7:21\"}"},
    };
    EACH(PLAIN, slips, rows);
}

static void whole(void **state) {
    (void)state;
    static const row rows[] =
        {
            {lsp_document_symbols, "",
             "[{\"kind\":15,\"name\":\"Safety of roads\",\"range\":\"0:0-0:15\",\"selectionRange\":\"0:0-0:15\"},{\"kind\":8,\"name\":\"PP 1 “Recalling its resolution 46/152 of 18 December…”\",\"range\":\"4:0-4:97\",\"selectionRange\":\"4:0-4:97\"},{\"kind\":8,\"name\":\"PP 2 “Noting the 😀 lamps and resolution 46/152,”\",\"range\":\"6:0-6:44\",\"selectionRange\":\"6:0-6:44\"},{\"children\":[{\"kind\":22,\"name\":\"(a) “In paragraph 2 below;”\",\"range\":\"10:0-10:29\",\"selectionRange\":\"10:0-10:29\"},{\"kind\":22,\"name\":\"(b) “At last;”\",\"range\":\"12:0-12:12\",\"selectionRange\":\"12:0-12:12\"}],\"kind\":12,\"name\":\"OP 1 “Requests the report:”\",\"range\":\"8:0-12:12\",\"selectionRange\":\"8:0-8:25\"},{\"kind\":12,\"name\":\"OP 2 “Decides to remain seized of paragraph 1 (a)…”\",\"range\":\"14:0-15:35\",\"selectionRange\":\"14:0-15:35\"},{\"children\":[{\"kind\":12,\"name\":\"annex, para. 1 “Lamps of the town”\",\"range\":\"19:0-19:17\",\"selectionRange\":\"19:0-19:17\"},{\"kind\":12,\"name\":\"annex, 1 “The lamps.”\",\"range\":\"21:0-21:13\",\"selectionRange\":\"21:0-21:13\"},{\"kind\":14,\"name\":\"Note 1 “See Yearbook, a very long book of which there…”\",\"range\":\"23:0-23:98\",\"selectionRange\":\"23:0-23:98\"}],\"kind\":3,\"name\":\"Annex\",\"range\":\"17:0-23:98\",\"selectionRange\":\"17:0-17:0\"}]"},
            {lsp_folding_ranges, "", "[{\"endLine\":6,\"kind\":\"region\",\"startLine\":4},{\"endLine\":15,\"kind\":\"region\",\"startLine\":8},{\"endLine\":12,\"startLine\":8},{\"endLine\":15,\"startLine\":14},{\"endLine\":23,\"kind\":\"region\",\"startLine\":17},{\"endLine\":25,\"kind\":\"comment\",\"startLine\":24}]"},
            {lsp_document_links, "",
             "[{\"range\":\"4:27-4:33\",\"target\":\"https://undocs.org/A/RES/46/152\",\"tooltip\":\"The document at undocs.org\"},{\"range\":\"4:69-4:77\",\"target\":\"https://undocs.org/A/65/116\",\"tooltip\":\"The document at undocs.org\"},{\"range\":\"4:82-4:96\",\"target\":\"https://undocs.org/E/CN.7/2008/15\",\"tooltip\":\"The document at undocs.org\"},{\"range\":\"6:37-6:43\",\"target\":\"https://undocs.org/A/RES/46/152\",\"tooltip\":\"The document at undocs.org\"},{\"range\":\"15:17-15:34\",\"target\":\"https://undocs.org/S/RES/1325(2000)\",\"tooltip\":\"The document at undocs.org\"}]"},
            {lsp_hover, "{\"position\": {\"line\": 4, \"character\": 30}}",
             "{\"contents\":{\"kind\":\"markdown\",\"value\":\"**General Assembly resolution 46/152 of 18 December 1991**\\n\\n(so dated in 19 of 19 citations in other resolutions)\"},\"range\":\"4:27-4:33\"}"},
            {lsp_hover, "{\"position\": {\"line\": 4, \"character\": 54}}",
             "{\"contents\":{\"kind\":\"markdown\",\"value\":\"**Note 1**: See Yearbook, a very long book of which there are no more than a few words here, and more.\"},\"range\":\"4:54-4:58\"}"},
            {lsp_hover, "{\"position\": {\"line\": 4, \"character\": 56}}",
             "{\"contents\":{\"kind\":\"markdown\",\"value\":\"**Note 1**: See Yearbook, a very long book of which there are no more than a few words here, and more.\"},\"range\":\"4:54-4:58\"}"},
            {lsp_hover, "{\"position\": {\"line\": 10, \"character\": 16}}",
             "{\"contents\":{\"kind\":\"markdown\",\"value\":\"**OP 2**: Decides to remain seized of paragraph 1 (a) above and of the matter in S/RES/1325 (2000).\"},\"range\":\"10:7-10:24\"}"},
            {lsp_hover, "{\"position\": {\"line\": 10, \"character\": 27}}",
             "{\"contents\":{\"kind\":\"markdown\",\"value\":\"There is no note for this number.\"},\"range\":\"10:25-10:29\"}"},
            {lsp_hover, "{\"position\": {\"line\": 10, \"character\": 25}}",
             "{\"contents\":{\"kind\":\"markdown\",\"value\":\"There is no note for this number.\"},\"range\":\"10:25-10:29\"}"},
            {lsp_hover, "{\"position\": {\"line\": 14, \"character\": 45}}",
             "{\"contents\":{\"kind\":\"markdown\",\"value\":\"**OP 1 (a)**: In paragraph 2 below;\"},\"range\":\"14:33-14:54\"}"},
            {lsp_hover, "{\"position\": {\"line\": 14, \"character\": 33}}",
             "{\"contents\":{\"kind\":\"markdown\",\"value\":\"**OP 1 (a)**: In paragraph 2 below;\"},\"range\":\"14:33-14:54\"}"},
            {lsp_hover, "{\"position\": {\"line\": 0, \"character\": 3}}", "null"},
            {lsp_hover, "{\"position\": {\"line\": 6, \"character\": 40}}",
             "{\"contents\":{\"kind\":\"markdown\",\"value\":\"**General Assembly resolution 46/152 of 18 December 1991**\\n\\n(so dated in 19 of 19 citations in other resolutions)\"},\"range\":\"6:37-6:43\"}"},
            {lsp_hover, "{\"position\": {\"line\": 23, \"character\": 10}}", "null"},
            {lsp_hover, "{\"position\": {\"line\": 8, \"character\": 20}}", "null"},
            {lsp_definition, "{\"position\": {\"line\": 4, \"character\": 56}}",
             "[{\"range\":\"23:0-23:98\",\"uri\":\"file:///drafts/a.md\"}]"},
            {lsp_definition, "{\"position\": {\"line\": 10, \"character\": 16}}",
             "[{\"range\":\"14:0-15:35\",\"uri\":\"file:///drafts/a.md\"}]"},
            {lsp_definition, "{\"position\": {\"line\": 10, \"character\": 27}}", "[]"},
            {lsp_definition, "{\"position\": {\"line\": 14, \"character\": 45}}",
             "[{\"range\":\"10:0-10:29\",\"uri\":\"file:///drafts/a.md\"}]"},
            {lsp_definition, "{\"position\": {\"line\": 23, \"character\": 2}}",
             "[{\"range\":\"4:54-4:58\",\"uri\":\"file:///drafts/a.md\"}]"},
            {lsp_definition, "{\"position\": {\"line\": 0, \"character\": 0}}", "[]"},
            {lsp_definition, "{\"position\": {\"line\": 4, \"character\": 30}}", "[]"},
            {lsp_references, "{\"position\": {\"line\": 4, \"character\": 30}}",
             "[{\"range\":\"4:27-4:33\",\"uri\":\"file:///drafts/a.md\"},{\"range\":\"6:37-6:43\",\"uri\":\"file:///drafts/a.md\"}]"},
            {lsp_references,
             "{\"position\": {\"line\": 4, \"character\": 30}, \"context\": {\"includeDeclaration\": true}}",
             "[{\"range\":\"4:27-4:33\",\"uri\":\"file:///drafts/a.md\"},{\"range\":\"6:37-6:43\",\"uri\":\"file:///drafts/a.md\"}]"},
            {lsp_references, "{\"position\": {\"line\": 4, \"character\": 56}}",
             "[{\"range\":\"4:54-4:58\",\"uri\":\"file:///drafts/a.md\"}]"},
            {lsp_references,
             "{\"position\": {\"line\": 4, \"character\": 56}, \"context\": {\"includeDeclaration\": true}}",
             "[{\"range\":\"23:0-23:98\",\"uri\":\"file:///drafts/a.md\"},{\"range\":\"4:54-4:58\",\"uri\":\"file:///drafts/a.md\"}]"},
            {lsp_references, "{\"position\": {\"line\": 23, \"character\": 10}}",
             "[{\"range\":\"4:54-4:58\",\"uri\":\"file:///drafts/a.md\"}]"},
            {lsp_references,
             "{\"position\": {\"line\": 23, \"character\": 10}, \"context\": {\"includeDeclaration\": true}}",
             "[{\"range\":\"23:0-23:98\",\"uri\":\"file:///drafts/a.md\"},{\"range\":\"4:54-4:58\",\"uri\":\"file:///drafts/a.md\"}]"},
            {lsp_references, "{\"position\": {\"line\": 10, \"character\": 2}}",
             "[{\"range\":\"14:33-14:54\",\"uri\":\"file:///drafts/a.md\"}]"},
            {lsp_references,
             "{\"position\": {\"line\": 10, \"character\": 2}, \"context\": {\"includeDeclaration\": true}}",
             "[{\"range\":\"10:0-10:29\",\"uri\":\"file:///drafts/a.md\"},{\"range\":\"14:33-14:54\",\"uri\":\"file:///drafts/a.md\"}]"},
            {lsp_references, "{\"position\": {\"line\": 14, \"character\": 45}}",
             "[{\"range\":\"14:33-14:54\",\"uri\":\"file:///drafts/a.md\"}]"},
            {lsp_references,
             "{\"position\": {\"line\": 14, \"character\": 45}, \"context\": {\"includeDeclaration\": true}}",
             "[{\"range\":\"10:0-10:29\",\"uri\":\"file:///drafts/a.md\"},{\"range\":\"14:33-14:54\",\"uri\":\"file:///drafts/a.md\"}]"},
            {lsp_references, "{\"position\": {\"line\": 8, \"character\": 5}}", "[]"},
            {lsp_references,
             "{\"position\": {\"line\": 8, \"character\": 5}, \"context\": {\"includeDeclaration\": true}}",
             "[{\"range\":\"8:0-8:25\",\"uri\":\"file:///drafts/a.md\"}]"},
            {lsp_references, "{\"position\": {\"line\": 0, \"character\": 0}}", "[]"},
            {lsp_references,
             "{\"position\": {\"line\": 0, \"character\": 0}, \"context\": {\"includeDeclaration\": true}}",
             "[]"},
            {lsp_references, "{\"position\": {\"line\": 10, \"character\": 16}}",
             "[{\"range\":\"10:7-10:24\",\"uri\":\"file:///drafts/a.md\"}]"},
            {lsp_references,
             "{\"position\": {\"line\": 10, \"character\": 16}, \"context\": {\"includeDeclaration\": true}}",
             "[{\"range\":\"14:0-15:35\",\"uri\":\"file:///drafts/a.md\"},{\"range\":\"10:7-10:24\",\"uri\":\"file:///drafts/a.md\"}]"},
            {lsp_read_as, "",
             "{\"language\":\"en\",\"resolutions\":[{\"annexes\":1,\"kind\":\"resolution\",\"notes\":1,\"operative\":2,\"organ\":\"General Assembly\",\"preambular\":2,\"profile\":\"ga\",\"range\":\"0:0-23:98\",\"stage\":\"draft\",\"symbol\":\"\"}]}"},
            {lsp_open_items, "",
             "[{\"agreed\":\"\",\"deleted\":\"\",\"doubtful\":\"\",\"items\":[],\"open\":4,\"paragraphs\":4}]"},
            {lsp_pull_diagnostics, "",
             "{\"items\":[{\"code\":\"our-lamp\",\"data\":{\"fixes\":[{\"applicability\":\"safe\",\"edits\":[{\"newText\":\"lanterns\",\"range\":\"6:16-6:21\"}],\"title\":\"Write “lanterns”\"}],\"message\":\"“lamps”: Lamps.\",\"place\":\"PP 2\",\"write\":\"lanterns\"},\"message\":\"PP 2: “lamps”: Lamps.\\nWrite: lanterns\",\"range\":\"6:16-6:21\",\"severity\":1,\"source\":\"reslint\"}],\"kind\":\"full\",\"resultId\":\"1.1.0\"}"},
        };
    EACH(FULL, draft, rows);
}

static void to_a_client_that_knows_little(void **state) {
    (void)state;
    static const row rows[] = {
        {lsp_document_symbols, "",
         "[{\"kind\":15,\"location\":{\"range\":\"0:0-0:15\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"Safety of roads\"},{\"kind\":8,\"location\":{\"range\":\"4:0-4:97\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"PP 1 “Recalling its resolution 46/152 of 18 December…”\"},{\"kind\":8,\"location\":{\"range\":\"6:0-6:44\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"PP 2 “Noting the 😀 lamps and resolution 46/152,”\"},{\"kind\":12,\"location\":{\"range\":\"8:0-8:25\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"OP 1 “Requests the report:”\"},{\"kind\":22,\"location\":{\"range\":\"10:0-10:29\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"OP 1 (a) “In paragraph 2 below;”\"},{\"kind\":22,\"location\":{\"range\":\"12:0-12:12\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"OP 1 (b) “At last;”\"},{\"kind\":12,\"location\":{\"range\":\"14:0-15:35\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"OP 2 “Decides to remain seized of paragraph 1 (a)…”\"},{\"kind\":3,\"location\":{\"range\":\"17:0-17:0\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"Annex\"},{\"kind\":12,\"location\":{\"range\":\"19:0-19:17\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"annex, para. 1 “Lamps of the town”\"},{\"kind\":12,\"location\":{\"range\":\"21:0-21:13\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"annex, 1 “The lamps.”\"},{\"kind\":14,\"location\":{\"range\":\"23:0-23:98\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"Note 1 “See Yearbook, a very long book of which there…”\"}]"},
        {lsp_folding_ranges, "",
         "[{\"endLine\":6,\"kind\":\"region\",\"startLine\":4},{\"endLine\":15,\"kind\":\"region\",\"startLine\":8},{\"endLine\":12,\"startLine\":8}]"},
        {lsp_document_links, "",
         "[{\"range\":\"4:27-4:33\",\"target\":\"https://undocs.org/A/RES/46/152\"},{\"range\":\"4:69-4:77\",\"target\":\"https://undocs.org/A/65/116\"},{\"range\":\"4:82-4:96\",\"target\":\"https://undocs.org/E/CN.7/2008/15\"},{\"range\":\"6:37-6:43\",\"target\":\"https://undocs.org/A/RES/46/152\"},{\"range\":\"15:17-15:34\",\"target\":\"https://undocs.org/S/RES/1325(2000)\"}]"},
        {lsp_hover, "{\"position\": {\"line\": 4, \"character\": 30}}",
         "{\"contents\":{\"kind\":\"plaintext\",\"value\":\"General Assembly resolution 46/152 of 18 December 1991\\n\\n(so dated in 19 of 19 citations in other resolutions)\"},\"range\":\"4:27-4:33\"}"},
        {lsp_hover, "{\"position\": {\"line\": 4, \"character\": 56}}",
         "{\"contents\":{\"kind\":\"plaintext\",\"value\":\"Note 1: See Yearbook, a very long book of which there are no more than a few words here, and more.\"},\"range\":\"4:54-4:58\"}"},
        {lsp_hover, "{\"position\": {\"line\": 14, \"character\": 45}}",
         "{\"contents\":{\"kind\":\"plaintext\",\"value\":\"OP 1 (a): In paragraph 2 below;\"},\"range\":\"14:33-14:54\"}"},
        {lsp_pull_diagnostics, "",
         "{\"items\":[{\"code\":\"our-lamp\",\"message\":\"PP 2: “lamps”: Lamps.\\nWrite: lanterns\",\"range\":\"6:16-6:21\",\"severity\":1,\"source\":\"reslint\"}],\"kind\":\"full\",\"resultId\":\"1.1.0\"}"},
        {lsp_code_actions,
         "{\"range\": {\"start\": {\"line\": 4, \"character\": 0}, \"end\": {\"line\": 15, \"character\": 38}}}",
         "[]"},
    };
    EACH(PLAIN, draft, rows);
}

static const char text_links[] =
    "Roads\n\nThe General Assembly,\n\nRecalling A/65/116. Also A/C.3/65/L.5, E/CN.7/2008/15-16, A/RES/46/152 A, S/RES/1325(2000) and S/RES/1373 (2001), A/ and A/x, xA/1, :A/2, _A/3, B/4, ST/5, CCPR/C/6, CEDAW/7, CRC/8, CERD/9, CAT/10, T/11, A/12.- end, S/RES/1 (2000 and A/13(, A/14 (), A/15 (x), A/L, A/L1, //A/16, A/17/, AA/18, resolution 46/152 A/19,\n\n1. Decides on 46/153 and A/20";
static void links(void **state) {
    (void)state;
    static const row rows[] = {
        {lsp_document_links, "",
         "[{\"range\":\"4:10-4:18\",\"target\":\"https://undocs.org/A/65/116\"},{\"range\":\"4:25-4:37\",\"target\":\"https://undocs.org/A/C.3/65/L.5\"},{\"range\":\"4:39-4:56\",\"target\":\"https://undocs.org/E/CN.7/2008/15-16\"},{\"range\":\"4:58-4:70\",\"target\":\"https://undocs.org/A/RES/46/152\"},{\"range\":\"4:74-4:90\",\"target\":\"https://undocs.org/S/RES/1325(2000)\"},{\"range\":\"4:95-4:112\",\"target\":\"https://undocs.org/S/RES/1373(2001)\"},{\"range\":\"4:149-4:153\",\"target\":\"https://undocs.org/ST/5\"},{\"range\":\"4:155-4:163\",\"target\":\"https://undocs.org/CCPR/C/6\"},{\"range\":\"4:165-4:172\",\"target\":\"https://undocs.org/CEDAW/7\"},{\"range\":\"4:174-4:179\",\"target\":\"https://undocs.org/CRC/8\"},{\"range\":\"4:181-4:187\",\"target\":\"https://undocs.org/CERD/9\"},{\"range\":\"4:189-4:195\",\"target\":\"https://undocs.org/CAT/10\"},{\"range\":\"4:197-4:201\",\"target\":\"https://undocs.org/T/11\"},{\"range\":\"4:203-4:207\",\"target\":\"https://undocs.org/A/12\"},{\"range\":\"4:215-4:222\",\"target\":\"https://undocs.org/S/RES/1\"},{\"range\":\"4:233-4:237\",\"target\":\"https://undocs.org/A/13\"},{\"range\":\"4:240-4:244\",\"target\":\"https://undocs.org/A/14\"},{\"range\":\"4:249-4:253\",\"target\":\"https://undocs.org/A/15\"},{\"range\":\"4:264-4:268\",\"target\":\"https://undocs.org/A/L1\"},{\"range\":\"4:278-4:282\",\"target\":\"https://undocs.org/A/17\"},{\"range\":\"4:303-4:309\",\"target\":\"https://undocs.org/A/RES/46/152\"},{\"range\":\"4:310-4:314\",\"target\":\"https://undocs.org/A/19\"},{\"range\":\"6:25-6:29\",\"target\":\"https://undocs.org/A/20\"}]"},
    };
    EACH("{}", text_links, rows);
}

static const char text_many[] =
    "Roads\n\nThe General Assembly,\n\n*Recalling* the past,\n\n1. *Welcomes* the lamps;\n\n## Part\n\nOne\n\n2. Decides:\n\n(a) To go;\n\n(i) On;\n\n(ii) And\non;\n\n(b) Home.\n\n[^1]: Note\nof two.\n\nAnnex I\n\nThe oil\n\n1. The oil\nof all.\n\nThe Security Council,\n\nRecalling the past,\n\nNoting it,\n\n1. Decides to act[^2] on paragraph 1 above and paragraph 9 of resolution 46/152[^2]\n\n[^2]: See.\n";
static void several(void **state) {
    (void)state;
    static const row rows[] = {
        {lsp_document_symbols, "",
         "[{\"kind\":15,\"name\":\"Roads\",\"range\":\"0:0-0:5\",\"selectionRange\":\"0:0-0:5\"},{\"kind\":8,\"name\":\"PP 1 “Recalling the past,”\",\"range\":\"4:0-4:21\",\"selectionRange\":\"4:0-4:21\"},{\"kind\":12,\"name\":\"OP 1 “Welcomes the lamps;”\",\"range\":\"6:0-6:24\",\"selectionRange\":\"6:0-6:24\"},{\"kind\":3,\"name\":\"Part\",\"range\":\"8:0-8:7\",\"selectionRange\":\"8:0-8:7\"},{\"kind\":3,\"name\":\"One\",\"range\":\"10:0-10:3\",\"selectionRange\":\"10:0-10:3\"},{\"children\":[{\"children\":[{\"kind\":22,\"name\":\"(i) “On;”\",\"range\":\"16:0-16:7\",\"selectionRange\":\"16:0-16:7\"},{\"kind\":22,\"name\":\"(ii) “And on;”\",\"range\":\"18:0-19:3\",\"selectionRange\":\"18:0-19:3\"}],\"kind\":22,\"name\":\"(a) “To go;”\",\"range\":\"14:0-19:3\",\"selectionRange\":\"14:0-14:10\"},{\"kind\":22,\"name\":\"(b) “Home.”\",\"range\":\"21:0-21:9\",\"selectionRange\":\"21:0-21:9\"}],\"kind\":12,\"name\":\"OP 2 “Decides:”\",\"range\":\"12:0-21:9\",\"selectionRange\":\"12:0-12:11\"},{\"kind\":14,\"name\":\"Note 1 “Note of two.”\",\"range\":\"23:0-24:7\",\"selectionRange\":\"23:0-24:7\"},{\"children\":[{\"kind\":12,\"name\":\"annex, para. 1 “The oil”\",\"range\":\"28:0-28:7\",\"selectionRange\":\"28:0-28:7\"},{\"kind\":12,\"name\":\"annex, 1 “The oil of all.”\",\"range\":\"30:0-31:7\",\"selectionRange\":\"30:0-31:7\"},{\"kind\":3,\"name\":\"The Security Council,\",\"range\":\"33:0-33:21\",\"selectionRange\":\"33:0-33:21\"},{\"kind\":12,\"name\":\"annex, para. 3 “Recalling the past,”\",\"range\":\"35:0-35:19\",\"selectionRange\":\"35:0-35:19\"},{\"kind\":12,\"name\":\"annex, para. 4 “Noting it,”\",\"range\":\"37:0-37:10\",\"selectionRange\":\"37:0-37:10\"},{\"kind\":12,\"name\":\"annex, 1 “Decides to act on paragraph 1 above and…”\",\"range\":\"39:0-39:83\",\"selectionRange\":\"39:0-39:83\"},{\"kind\":14,\"name\":\"Note 2 “See.”\",\"range\":\"41:0-41:10\",\"selectionRange\":\"41:0-41:10\"}],\"kind\":3,\"name\":\"Annex I\",\"range\":\"26:0-41:10\",\"selectionRange\":\"26:0-26:0\"}]"},
        {lsp_folding_ranges, "",
         "[{\"endLine\":21,\"kind\":\"region\",\"startLine\":6},{\"endLine\":21,\"startLine\":12},{\"endLine\":19,\"startLine\":14},{\"endLine\":19,\"startLine\":18},{\"endLine\":24,\"startLine\":23},{\"endLine\":41,\"kind\":\"region\",\"startLine\":26},{\"endLine\":31,\"startLine\":30}]"},
        {lsp_read_as, "",
         "{\"language\":\"en\",\"resolutions\":[{\"annexes\":1,\"kind\":\"resolution\",\"notes\":2,\"operative\":2,\"organ\":\"General Assembly\",\"preambular\":1,\"profile\":\"ga\",\"range\":\"0:0-41:10\",\"stage\":\"draft\",\"symbol\":\"\"}]}"},
        {lsp_hover, "{\"position\": {\"line\": 36, \"character\": 26}}", "null"},
        {lsp_hover, "{\"position\": {\"line\": 36, \"character\": 50}}", "null"},
        {lsp_references, "{\"position\": {\"line\": 38, \"character\": 3}}", "[]"},
        {lsp_definition, "{\"position\": {\"line\": 36, \"character\": 26}}", "[]"},
    };
    EACH(FULL, text_many, rows);
}

static void several_flat(void **state) {
    (void)state;
    static const row rows[] = {
        {lsp_document_symbols, "",
         "[{\"kind\":15,\"location\":{\"range\":\"0:0-0:5\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"Roads\"},{\"kind\":8,\"location\":{\"range\":\"4:0-4:21\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"PP 1 “Recalling the past,”\"},{\"kind\":12,\"location\":{\"range\":\"6:0-6:24\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"OP 1 “Welcomes the lamps;”\"},{\"kind\":3,\"location\":{\"range\":\"8:0-8:7\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"Part\"},{\"kind\":3,\"location\":{\"range\":\"10:0-10:3\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"One\"},{\"kind\":12,\"location\":{\"range\":\"12:0-12:11\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"OP 2 “Decides:”\"},{\"kind\":22,\"location\":{\"range\":\"14:0-14:10\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"OP 2 (a) “To go;”\"},{\"kind\":22,\"location\":{\"range\":\"16:0-16:7\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"OP 2 (a) (i) “On;”\"},{\"kind\":22,\"location\":{\"range\":\"18:0-19:3\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"OP 2 (a) (ii) “And on;”\"},{\"kind\":22,\"location\":{\"range\":\"21:0-21:9\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"OP 2 (b) “Home.”\"},{\"kind\":14,\"location\":{\"range\":\"23:0-24:7\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"Note 1 “Note of two.”\"},{\"kind\":3,\"location\":{\"range\":\"26:0-26:0\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"Annex I\"},{\"kind\":12,\"location\":{\"range\":\"28:0-28:7\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"annex, para. 1 “The oil”\"},{\"kind\":12,\"location\":{\"range\":\"30:0-31:7\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"annex, 1 “The oil of all.”\"},{\"kind\":3,\"location\":{\"range\":\"33:0-33:21\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"The Security Council,\"},{\"kind\":12,\"location\":{\"range\":\"35:0-35:19\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"annex, para. 3 “Recalling the past,”\"},{\"kind\":12,\"location\":{\"range\":\"37:0-37:10\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"annex, para. 4 “Noting it,”\"},{\"kind\":12,\"location\":{\"range\":\"39:0-39:83\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"annex, 1 “Decides to act on paragraph 1 above and…”\"},{\"kind\":14,\"location\":{\"range\":\"41:0-41:10\",\"uri\":\"file:///drafts/a.md\"},\"name\":\"Note 2 “See.”\"}]"},
        {lsp_folding_ranges, "",
         "[{\"endLine\":21,\"kind\":\"region\",\"startLine\":6},{\"endLine\":21,\"startLine\":12},{\"endLine\":19,\"startLine\":14}]"},
    };
    EACH(PLAIN, text_many, rows);
}

static const char text_negotiated[] =
    "[The General Assembly,]\n\n[Recalling [the oil] [USA: the gas],]\n\n1. ALT 1. Decides;\n\n1. ALT 2. Notes [it]; [agreed ad ref]\n";
static void negotiated(void **state) {
    (void)state;
    static const row rows[] = {
        {lsp_read_as, "",
         "{\"language\":\"en\",\"resolutions\":[{\"annexes\":0,\"kind\":\"resolution\",\"negotiated\":\"1. ALT 1\",\"negotiatedAt\":\"4:0\",\"notes\":0,\"operative\":2,\"organ\":\"General Assembly\",\"preambular\":1,\"profile\":\"ga\",\"range\":\"0:0-6:37\",\"stage\":\"negotiation\",\"symbol\":\"\"}]}"},
        {lsp_open_items, "",
         "[{\"agreed\":\"\",\"deleted\":\"\",\"doubtful\":\"OP 1. ALT 2\",\"items\":[{\"at\":\"2:0\",\"kind\":\"bracket\",\"place\":\"PP 1\",\"what\":\"[Recalling [the oil] [USA: the gas],]\",\"who\":\"\"},{\"at\":\"2:11\",\"kind\":\"bracket\",\"place\":\"PP 1\",\"what\":\"[the oil]\",\"who\":\"\"},{\"at\":\"2:21\",\"kind\":\"bracket\",\"place\":\"PP 1\",\"what\":\"[USA: the gas]\",\"who\":\"USA\"},{\"at\":\"4:0\",\"kind\":\"versions\",\"place\":\"OP 1. ALT 1\",\"what\":\"OP 1. ALT 1, OP 1. ALT 2\",\"who\":\"\"},{\"at\":\"6:16\",\"kind\":\"bracket\",\"place\":\"OP 1. ALT 2\",\"what\":\"[it]\",\"who\":\"\"}],\"open\":2,\"paragraphs\":3}]"},
    };
    EACH(FULL, text_negotiated, rows);
}

static void actions_as_commands(void **state) {
    (void)state;
    static const row rows[] = {
        {lsp_code_actions,
         "{\"range\": {\"start\": {\"line\": 7, \"character\": 18}, \"end\": {\"line\": 7, \"character\": 18}}}",
         "[{\"arguments\":[{\"changes\":{\"file:///drafts/a.md\":[{\"newText\":\"lanterns\",\"range\":\"7:16-7:21\"}]}}],\"command\":\"reslint.applyEdit\",\"title\":\"Write “lanterns”\"},{\"arguments\":[{\"changes\":{\"file:///drafts/a.md\":[{\"newText\":\"<!-- reslint-disable-next-line our-lamp: say here why -->\\r\\n\",\"range\":\"7:0-7:0\"}]}}],\"command\":\"reslint.applyEdit\",\"title\":\"Leave it as it is, with a reason (our-lamp)\"},{\"arguments\":[{\"changes\":{\"file:///drafts/a.md\":[{\"newText\":\"ntern\",\"range\":\"5:9-5:11\"},{\"newText\":\"ntern\",\"range\":\"7:18-7:20\"}]}}],\"command\":\"reslint.applyEdit\",\"title\":\"Make all safe corrections (2)\"},{\"arguments\":[{\"changes\":{\"file:///drafts/a.md\":[{\"newText\":\"1\",\"range\":\"7:0-7:1\"},{\"newText\":\"2\",\"range\":\"9:0-9:1\"}]}}],\"command\":\"reslint.applyEdit\",\"title\":\"Renumber paragraphs, notes and references\"}]"},
        {lsp_hover, "{\"position\": {\"line\": 7, \"character\": 18}}",
         "{\"contents\":{\"kind\":\"plaintext\",\"value\":\"our-lamp: Lamps.\\n\\n## How to switch off\\n\\n`--ignore our-lamp`, or in `.reslint.yaml`:\\n\\n```yaml\\nignore: [our-lamp]\\n```\\n\"},\"range\":\"7:16-7:21\"}"},
    };
    EACH(COMMANDS, slips, rows);
}

static void actions_with_explanations(void **state) {
    (void)state;
    static const row rows[] = {
        {lsp_code_actions,
         "{\"range\": {\"start\": {\"line\": 7, \"character\": 18}, \"end\": {\"line\": 7, \"character\": 18}}}",
         "[{\"diagnostics\":[],\"edit\":{\"changes\":{\"file:///drafts/a.md\":[{\"newText\":\"lanterns\",\"range\":\"7:16-7:21\"}]}},\"kind\":\"quickfix\",\"title\":\"Write “lanterns”\"},{\"diagnostics\":[],\"edit\":{\"changes\":{\"file:///drafts/a.md\":[{\"newText\":\"<!-- reslint-disable-next-line our-lamp: say here why -->\\r\\n\",\"range\":\"7:0-7:0\"}]}},\"kind\":\"quickfix\",\"title\":\"Leave it as it is, with a reason (our-lamp)\"},{\"command\":{\"arguments\":[\"our-lamp\"],\"command\":\"reslint.explain\",\"title\":\"Explain our-lamp\"},\"diagnostics\":[],\"kind\":\"quickfix\",\"title\":\"Explain our-lamp\"},{\"edit\":{\"changes\":{\"file:///drafts/a.md\":[{\"newText\":\"ntern\",\"range\":\"5:9-5:11\"},{\"newText\":\"ntern\",\"range\":\"7:18-7:20\"}]}},\"kind\":\"source.fixAll.reslint\",\"title\":\"Make all safe corrections (2)\"},{\"edit\":{\"changes\":{\"file:///drafts/a.md\":[{\"newText\":\"1\",\"range\":\"7:0-7:1\"},{\"newText\":\"2\",\"range\":\"9:0-9:1\"}]}},\"kind\":\"source.renumber.reslint\",\"title\":\"Renumber paragraphs, notes and references\"}]"},
        {lsp_code_actions,
         "{\"range\": {\"start\": {\"line\": 7, \"character\": 15}, \"end\": {\"line\": 7, \"character\": 16}}}",
         "[{\"diagnostics\":[],\"edit\":{\"changes\":{\"file:///drafts/a.md\":[{\"newText\":\"lanterns\",\"range\":\"7:16-7:21\"}]}},\"kind\":\"quickfix\",\"title\":\"Write “lanterns”\"},{\"diagnostics\":[],\"edit\":{\"changes\":{\"file:///drafts/a.md\":[{\"newText\":\"<!-- reslint-disable-next-line our-lamp: say here why -->\\r\\n\",\"range\":\"7:0-7:0\"}]}},\"kind\":\"quickfix\",\"title\":\"Leave it as it is, with a reason (our-lamp)\"},{\"command\":{\"arguments\":[\"our-lamp\"],\"command\":\"reslint.explain\",\"title\":\"Explain our-lamp\"},\"diagnostics\":[],\"kind\":\"quickfix\",\"title\":\"Explain our-lamp\"},{\"edit\":{\"changes\":{\"file:///drafts/a.md\":[{\"newText\":\"ntern\",\"range\":\"5:9-5:11\"},{\"newText\":\"ntern\",\"range\":\"7:18-7:20\"}]}},\"kind\":\"source.fixAll.reslint\",\"title\":\"Make all safe corrections (2)\"},{\"edit\":{\"changes\":{\"file:///drafts/a.md\":[{\"newText\":\"1\",\"range\":\"7:0-7:1\"},{\"newText\":\"2\",\"range\":\"9:0-9:1\"}]}},\"kind\":\"source.renumber.reslint\",\"title\":\"Renumber paragraphs, notes and references\"}]"},
        {lsp_code_actions,
         "{\"range\": {\"start\": {\"line\": 7, \"character\": 21}, \"end\": {\"line\": 7, \"character\": 22}}}",
         "[{\"diagnostics\":[],\"edit\":{\"changes\":{\"file:///drafts/a.md\":[{\"newText\":\"lanterns\",\"range\":\"7:16-7:21\"}]}},\"kind\":\"quickfix\",\"title\":\"Write “lanterns”\"},{\"diagnostics\":[],\"edit\":{\"changes\":{\"file:///drafts/a.md\":[{\"newText\":\"<!-- reslint-disable-next-line our-lamp: say here why -->\\r\\n\",\"range\":\"7:0-7:0\"}]}},\"kind\":\"quickfix\",\"title\":\"Leave it as it is, with a reason (our-lamp)\"},{\"command\":{\"arguments\":[\"our-lamp\"],\"command\":\"reslint.explain\",\"title\":\"Explain our-lamp\"},\"diagnostics\":[],\"kind\":\"quickfix\",\"title\":\"Explain our-lamp\"},{\"edit\":{\"changes\":{\"file:///drafts/a.md\":[{\"newText\":\"ntern\",\"range\":\"5:9-5:11\"},{\"newText\":\"ntern\",\"range\":\"7:18-7:20\"}]}},\"kind\":\"source.fixAll.reslint\",\"title\":\"Make all safe corrections (2)\"},{\"edit\":{\"changes\":{\"file:///drafts/a.md\":[{\"newText\":\"1\",\"range\":\"7:0-7:1\"},{\"newText\":\"2\",\"range\":\"9:0-9:1\"}]}},\"kind\":\"source.renumber.reslint\",\"title\":\"Renumber paragraphs, notes and references\"}]"},
        {lsp_code_actions,
         "{\"range\": {\"start\": {\"line\": 7, \"character\": 14}, \"end\": {\"line\": 7, \"character\": 15}}}",
         "[{\"edit\":{\"changes\":{\"file:///drafts/a.md\":[{\"newText\":\"ntern\",\"range\":\"5:9-5:11\"},{\"newText\":\"ntern\",\"range\":\"7:18-7:20\"}]}},\"kind\":\"source.fixAll.reslint\",\"title\":\"Make all safe corrections (2)\"},{\"edit\":{\"changes\":{\"file:///drafts/a.md\":[{\"newText\":\"1\",\"range\":\"7:0-7:1\"},{\"newText\":\"2\",\"range\":\"9:0-9:1\"}]}},\"kind\":\"source.renumber.reslint\",\"title\":\"Renumber paragraphs, notes and references\"}]"},
        {lsp_code_actions,
         "{\"range\": {\"start\": {\"line\": 7, \"character\": 22}, \"end\": {\"line\": 7, \"character\": 23}}}",
         "[{\"edit\":{\"changes\":{\"file:///drafts/a.md\":[{\"newText\":\"ntern\",\"range\":\"5:9-5:11\"},{\"newText\":\"ntern\",\"range\":\"7:18-7:20\"}]}},\"kind\":\"source.fixAll.reslint\",\"title\":\"Make all safe corrections (2)\"},{\"edit\":{\"changes\":{\"file:///drafts/a.md\":[{\"newText\":\"1\",\"range\":\"7:0-7:1\"},{\"newText\":\"2\",\"range\":\"9:0-9:1\"}]}},\"kind\":\"source.renumber.reslint\",\"title\":\"Renumber paragraphs, notes and references\"}]"},
    };
    EACH(LITERALS, slips, rows);
}

int main(void) {
    FILE *file = fopen(rules[0], "w");
    if (!file || fputs(our_rules, file) < 0 || fclose(file)) return 1;
    const struct CMUnitTest tests[] = {cmocka_unit_test(findings),
                                       cmocka_unit_test(findings_for_a_client_that_knows_little),
                                       cmocka_unit_test(whole),
                                       cmocka_unit_test(to_a_client_that_knows_little),
                                       cmocka_unit_test(links),
                                       cmocka_unit_test(several),
                                       cmocka_unit_test(several_flat),
                                       cmocka_unit_test(negotiated),
                                       cmocka_unit_test(actions_as_commands),
                                       cmocka_unit_test(actions_with_explanations)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
