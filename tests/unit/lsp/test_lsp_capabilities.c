/* What the server offers to a client, by what that client can: each capability by itself. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lsp/methods.h"

static bool hear(void *with, const char *bytes, size_t len) {
    (void)with;
    (void)bytes;
    (void)len;
    return true;
}

static const reslint_settings settings = {.no_packs = true, .no_config = true};

#define ALWAYS                                                                                               \
    "\"positionEncoding\":\"utf-16\",\"textDocumentSync\":{\"change\":2,\"openClose\":true,\"save\":true},"  \
    "\"workspace\":{\"workspaceFolders\":{\"changeNotifications\":true,\"supported\":true}}"
#define COMMANDS                                                                                             \
    "\"executeCommandProvider\":{\"commands\":[\"reslint.explain\",\"reslint.applyEdit\",\"reslint."         \
    "checkFolder\"],\"workDoneProgress\":true}"

/* A capability, and what is offered for it beside what always is. */
static void one_by_one(void **state) {
    (void)state;
    static const char *const rows[][2] = {
        {"{}", "{" ALWAYS "}"},
        {"{\"textDocument\":{\"hover\":{}}}", "{\"hoverProvider\":true," ALWAYS "}"},
        {"{\"textDocument\":{\"hover\":true}}", "{" ALWAYS "}"},
        {"{\"textDocument\":{\"definition\":{}}}", "{\"definitionProvider\":true," ALWAYS "}"},
        {"{\"textDocument\":{\"references\":{}}}",
         "{\"positionEncoding\":\"utf-16\",\"referencesProvider\":true,\"textDocumentSync\":{\"change\":2,"
         "\"openClose\":true,\"save\":true},\"workspace\":{\"workspaceFolders\":{\"changeNotifications\":true,"
         "\"supported\":true}}}"},
        {"{\"textDocument\":{\"documentSymbol\":{}}}", "{\"documentSymbolProvider\":true," ALWAYS "}"},
        {"{\"textDocument\":{\"foldingRange\":{}}}", "{\"foldingRangeProvider\":true," ALWAYS "}"},
        {"{\"textDocument\":{\"documentLink\":{}}}", "{\"documentLinkProvider\":{}," ALWAYS "}"},
        {"{\"textDocument\":{\"completion\":{}}}",
         "{\"completionProvider\":{\"triggerCharacters\":[\"/\"]}," ALWAYS "}"},
        {"{\"textDocument\":{\"codeAction\":{}}}", "{\"codeActionProvider\":true," ALWAYS "}"},
        {"{\"textDocument\":{\"codeAction\":{\"codeActionLiteralSupport\":{}}}}",
         "{\"codeActionProvider\":{\"codeActionKinds\":[\"quickfix\",\"source.fixAll.reslint\",\"source.renumber."
         "reslint\"]}," ALWAYS "}"},
        {"{\"textDocument\":{\"diagnostic\":{}}}",
         "{\"diagnosticProvider\":{\"identifier\":\"reslint\",\"interFileDependencies\":false,"
         "\"workspaceDiagnostics\":false}," ALWAYS "}"},
        {"{\"workspace\":{\"executeCommand\":{}}}", "{" COMMANDS "," ALWAYS "}"},
        {"{\"workspace\":{\"applyEdit\":true}}", "{" COMMANDS "," ALWAYS "}"},
        {"{\"workspace\":{\"applyEdit\":false}}", "{" ALWAYS "}"},
        {"{\"workspace\":{\"didChangeWatchedFiles\":{\"dynamicRegistration\":true}}}",
         "{\"positionEncoding\":\"utf-16\",\"textDocumentSync\":{\"change\":2,\"openClose\":true,\"save\":false},"
         "\"workspace\":{\"workspaceFolders\":{\"changeNotifications\":true,\"supported\":true}}}"},
        {"{\"general\":{\"positionEncodings\":[\"utf-16\",\"utf-8\"]}}",
         "{\"positionEncoding\":\"utf-8\",\"textDocumentSync\":{\"change\":2,\"openClose\":true,\"save\":true},"
         "\"workspace\":{\"workspaceFolders\":{\"changeNotifications\":true,\"supported\":true}}}"},
    };
    unsigned bad = 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        lsp_server *server = lsp_open(&settings, hear, NULL);
        lsp_error error = {0};
        json_t *params = json_pack("{s:o}", "capabilities", json_loads(rows[i][0], 0, NULL));
        json_t *answer = lsp_initialize(server, params, &error);
        char *text = json_dumps(json_object_get(answer, "capabilities"), JSON_COMPACT | JSON_SORT_KEYS);
        if (strcmp(text, rows[i][1]) != 0 && ++bad)
            fprintf(stderr, "%s\n  wanted %s\n  got    %s\n", rows[i][0], rows[i][1], text);
        free(text);
        json_decref(answer);
        json_decref(params);
        (void)lsp_close(server);
    }
    assert_int_equal(bad, 0);
    lsp_server *server = lsp_open(&settings, hear, NULL);
    lsp_error error = {0};
    assert_null(lsp_initialize(server, NULL, &error));
    assert_int_equal(error.code, LSP_INVALID_PARAMS);
    (void)lsp_close(server);
}

/* The flags that change how answers look. */
static void flags(void **state) {
    (void)state;
    static const struct {
        const char *said;
        size_t flag;
        bool on;
    } rows[] = {
#define FLAG(said, name, on) {said, offsetof(lsp_client, name), on}
        FLAG("{\"textDocument\":{\"publishDiagnostics\":{\"versionSupport\":true}}}", versions, true),
        FLAG("{\"textDocument\":{\"publishDiagnostics\":{\"relatedInformation\":true}}}", related, true),
        FLAG("{\"textDocument\":{\"diagnostic\":{\"relatedInformation\":true}}}", related, true),
        FLAG("{\"textDocument\":{\"publishDiagnostics\":{\"codeDescriptionSupport\":true}}}",
             code_description, true),
        FLAG("{\"textDocument\":{\"diagnostic\":{\"codeDescriptionSupport\":true}}}", code_description, true),
        FLAG("{\"textDocument\":{\"publishDiagnostics\":{\"dataSupport\":true}}}", diagnostic_data, true),
        FLAG("{\"textDocument\":{\"diagnostic\":{\"dataSupport\":true}}}", diagnostic_data, true),
        FLAG("{\"textDocument\":{\"diagnostic\":{\"dataSupport\":1}}}", diagnostic_data, false),
        FLAG("{\"workspace\":{\"diagnostics\":{\"refreshSupport\":true}}}", refreshes, true),
        FLAG("{\"textDocument\":{\"codeAction\":{\"isPreferredSupport\":true}}}", action_preferred, true),
        FLAG("{\"textDocument\":{\"hover\":{\"contentFormat\":[\"plaintext\",\"markdown\"]}}}",
             hover_markdown, true),
        FLAG("{\"textDocument\":{\"hover\":{\"contentFormat\":[\"plaintext\"]}}}", hover_markdown, false),
        FLAG("{\"textDocument\":{\"hover\":{\"contentFormat\":\"markdown\"}}}", hover_markdown, false),
        FLAG("{\"textDocument\":{\"documentSymbol\":{\"hierarchicalDocumentSymbolSupport\":true}}}",
             symbol_tree, true),
        FLAG("{\"textDocument\":{\"documentLink\":{\"tooltipSupport\":true}}}", link_tooltips, true),
        FLAG("{\"workspace\":{\"workspaceEdit\":{\"documentChanges\":true}}}", document_changes, true),
        FLAG("{\"workspace\":{\"configuration\":true}}", configures, true),
        FLAG("{\"workspace\":{\"didChangeConfiguration\":{\"dynamicRegistration\":true}}}",
             watches_configuration, true),
        FLAG("{\"window\":{\"workDoneProgress\":true}}", makes_progress, true),
#undef FLAG
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        lsp_client client;
        json_t *params = json_pack("{s:o}", "capabilities", json_loads(rows[i].said, 0, NULL));
        lsp_client_read(&client, params);
        if (*(bool *)((char *)&client + rows[i].flag) != rows[i].on) fail_msg("%s", rows[i].said);
        json_decref(params);
        lsp_client_read(&client, NULL);
        assert_false(*(bool *)((char *)&client + rows[i].flag));
    }
    static const int limits[][2] = {{5, 5}, {0, 0}, {-3, 0}, {1, 1}};
    for (size_t i = 0; i < 4; i++) {
        lsp_client client;
        json_t *params = json_pack("{s:{s:{s:{s:i}}}}", "capabilities", "textDocument", "foldingRange",
                                   "rangeLimit", limits[i][0]);
        lsp_client_read(&client, params);
        assert_int_equal(client.fold_limit, limits[i][1]);
        json_decref(params);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(one_by_one), cmocka_unit_test(flags)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
