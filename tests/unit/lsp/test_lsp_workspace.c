/* The client's folders and settings: what is asked of it, and when the engine is made anew. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lsp/methods.h"

static char said[8000]; /* a line for each message to the client: method and params */

static bool hear(void *with, const char *bytes, size_t len) {
    (void)with;
    const char *body = strstr(bytes, "\r\n\r\n");
    assert_non_null(body);
    body += 4;
    json_t *message = json_loadb(body, len - (size_t)(body - bytes), 0, NULL);
    char *params =
        json_dumps(json_object_get(message, "params"), JSON_COMPACT | JSON_SORT_KEYS | JSON_ENCODE_ANY);
    size_t used = strlen(said);
    snprintf(said + used, sizeof said - used, "%s %s\n",
             json_string_value(json_object_get(message, "method")), params ? params : "");
    free(params);
    json_decref(message);
    return true;
}

static const char our_rules[] = "rules:\n"
                                "  - {id: our-lamp, summary: Lamps., words: [lamp]}\n"
                                "  - {id: our-gas, summary: Gas., words: [gas], level: info}\n";
static const char *const rules[] = {RESLINT_TEST_FOLDER "/our-workspace.yaml", NULL};
static const reslint_settings settings = {.no_packs = true, .no_config = true, .rules = rules};

static json_t *parsed(const char *text) {
    json_t *value = json_loads(text, JSON_DECODE_ANY, NULL);
    if (!value) fail_msg("%s", text);
    return value;
}

static lsp_server *server_for(const char *params) {
    lsp_server *server = lsp_open(&settings, hear, NULL);
    lsp_error error = {0};
    json_t *value = parsed(params);
    json_decref(lsp_initialize(server, value, &error));
    json_decref(value);
    said[0] = '\0';
    return server;
}

static void call(lsp_server *server, lsp_method_fn *method, const char *params) {
    lsp_error error = {0};
    json_t *value = parsed(params);
    json_decref(method(server, value, &error));
    json_decref(value);
}

static void is_said(const char *wanted) {
    assert_string_equal(said, wanted);
    said[0] = '\0';
}

/* So many messages may wait; then the client's next ones are left in the pipe. */
static void full_queue(void **state) {
    (void)state;
    enum { MOST = 4096 };
    lsp_server *server = server_for("{\"capabilities\":{}}");
    static const char one[] = "Content-Length: 2\r\n\r\n{}";
    assert_true(lsp_is_empty(server));
    for (int i = 0; i < MOST; i++) {
        assert_false(lsp_is_full(server));
        lsp_feed(server, one, sizeof one - 1);
        assert_false(lsp_is_empty(server));
    }
    assert_true(lsp_is_full(server));
    (void)lsp_close(server);
    said[0] = '\0';
}

static void folders(void **state) {
    (void)state;
    static const char *const rows[][2] = {
        {"{\"capabilities\":{},\"workspaceFolders\":[{\"uri\":\"file:///a\"},{\"name\":\"b\"},{\"uri\":\"file:///c\"}],"
         "\"rootUri\":\"file:///d\"}",
         "[\"file:///a\",\"file:///c\"]"},
        {"{\"capabilities\":{},\"workspaceFolders\":[],\"rootUri\":\"file:///d\",\"rootPath\":\"/e\"}",
         "[\"file:///d\"]"},
        {"{\"capabilities\":{},\"workspaceFolders\":null,\"rootUri\":null,\"rootPath\":\"/e f\"}",
         "[\"file:///e%20f\"]"},
        {"{\"capabilities\":{}}", "[]"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        lsp_server *server = server_for(rows[i][0]);
        char *text = json_dumps(server->folders, JSON_COMPACT);
        assert_string_equal(text, rows[i][1]);
        free(text);
        (void)lsp_close(server);
    }
    lsp_server *server = server_for(rows[0][0]);
    call(server, lsp_did_change_folders,
         "{\"event\":{\"removed\":[{\"uri\":\"file:///a\"},{\"uri\":\"file:///x\"},{}],"
         "\"added\":[{\"uri\":\"file:///e\"},{\"name\":\"f\"}]}}");
    char *text = json_dumps(server->folders, JSON_COMPACT);
    assert_string_equal(text, "[\"file:///c\",\"file:///e\"]");
    free(text);
    (void)lsp_close(server);
}

static void what_is_asked_for(void **state) {
    (void)state;
    static const char files[] =
        "{\"id\":\"reslint-files\",\"method\":\"workspace/didChangeWatchedFiles\",\"registerOptions\":{\"watchers\":["
        "{\"globPattern\":\"**/.reslint.yaml\"},{\"globPattern\":\"**/*.yaml\"},{\"globPattern\":\"**/*.yml\"}]}}";
    static const char ours[] = "{\"id\":\"reslint-settings\",\"method\":\"workspace/didChangeConfiguration\","
                               "\"registerOptions\":{\"section\":\"reslint\"}}";
    static const char ask[] = "workspace/configuration {\"items\":[{\"section\":\"reslint\"}]}\n";
    char wanted[2000];
    for (int can = 0; can < 8; can++) {
        lsp_server *server = server_for("{\"capabilities\":{}}");
        server->client.watches_files = can & 1;
        server->client.watches_configuration = can & 2;
        server->client.configures = can & 4;
        lsp_workspace_ready(server);
        wanted[0] = '\0';
        if (can & 3)
            snprintf(wanted, sizeof wanted, "client/registerCapability {\"registrations\":[%s%s%s]}\n",
                     can & 1 ? files : "", (can & 3) == 3 ? "," : "", can & 2 ? ours : "");
        if (can & 4) strcat(wanted, ask);
        is_said(wanted);
        (void)lsp_close(server);
    }
}

static void when_the_engine_is_made(void **state) {
    (void)state;
    lsp_server *server = server_for("{\"capabilities\":{}}");
    uint32_t before = server->generation;
    call(server, lsp_did_change_watched_files, "{\"changes\":[]}");
    assert_int_equal(server->generation, before);
    call(server, lsp_did_change_watched_files, "{\"changes\":[{}]}");
    assert_int_equal(server->generation, before + 1);
    is_said("");
    call(server, lsp_did_change_configuration, "{\"settings\":{\"reslint\":{\"select\":[\"our-lamp\"]}}}");
    assert_int_equal(server->generation, before + 2);
    call(server, lsp_did_change_configuration, "{\"settings\":{\"reslint\":{\"select\":[\"our-lamp\"]}}}");
    assert_int_equal(server->generation, before + 2); /* nothing has changed */
    call(server, lsp_did_change_configuration, "{\"settings\":{\"select\":\"our-gas\"}}");
    assert_int_equal(server->generation, before + 3);
    call(server, lsp_did_change_configuration, "{\"settings\":null}");
    assert_int_equal(server->generation, before + 3);
    /* A client that wants to be asked is. */
    server->client.configures = true;
    call(server, lsp_did_change_configuration, "{\"settings\":null}");
    is_said("workspace/configuration {\"items\":[{\"section\":\"reslint\"}]}\n");
    assert_true(server->settings_id != 0);
    char answer[200];
    snprintf(answer, sizeof answer, "{\"id\":%d,\"result\":[{\"ignore\":\"our-gas\"}]}",
             (int)server->settings_id + 1);
    json_t *message = parsed(answer);
    lsp_answered(server, message);
    assert_int_equal(server->generation, before + 3); /* the answer to something else */
    json_object_set_new(message, "id", json_integer(server->settings_id));
    lsp_answered(server, message);
    assert_int_equal(server->generation, before + 4);
    assert_int_equal(server->settings_id, 0);
    lsp_answered(server, message);
    assert_int_equal(server->generation, before + 4);
    json_decref(message);
    (void)lsp_close(server);
}

static void what_is_wrong_is_said_once(void **state) {
    (void)state;
    lsp_server *server = server_for("{\"capabilities\":{}}");
    static const char shown[] =
        "window/showMessage {\"message\":\"--select: there is no rule “nothing”. “reslint rules” lists them "
        "all.\",\"type\":1}\n";
    call(server, lsp_did_change_configuration, "{\"settings\":{\"reslint\":{\"select\":[\"nothing\"]}}}");
    is_said(shown);
    assert_null(server->engine);
    call(server, lsp_did_change_watched_files, "{\"changes\":[{}]}");
    is_said("");
    call(server, lsp_did_change_configuration, "{\"settings\":{\"reslint\":{\"select\":[\"our-gas\"]}}}");
    assert_non_null(server->engine);
    is_said("");
    for (int can = 0; can < 4; can++) {
        server->client.pulls = can & 1;
        server->client.refreshes = can & 2;
        call(server, lsp_did_change_watched_files, "{\"changes\":[{}]}");
        is_said(can == 3 ? "workspace/diagnostic/refresh \n" : "");
    }
    (void)lsp_close(server);
}

/* Settings of each form; the levels of our-lamp and our-gas that come of them. */
static void forms_of_settings(void **state) {
    (void)state;
    enum { OFF = RESLINT_OFF, NOTE = RESLINT_INFO, WARN = RESLINT_WARNING, ERR = RESLINT_ERROR };
    static const struct {
        const char *text;
        int lamp, gas;
    } rows[] = {
        {"{}", WARN, NOTE},
        {"{\"select\":\"our-lamp\"}", WARN, OFF},
        {"{\"select\":[\"our-gas\",7]}", OFF, NOTE},
        {"{\"select\":[]}", WARN, NOTE},
        {"{\"select\":{\"our-gas\":1}}", WARN, NOTE},
        {"{\"ignore\":[\"our-lamp\",\"our-gas\"]}", OFF, OFF},
        {"{\"severity\":\"our-gas=error\"}", WARN, ERR},
        {"{\"severity\":[\"our-gas=error\",\"our-lamp=info\"]}", NOTE, ERR},
        {"{\"severity\":{\"our-gas\":\"error\",\"our-lamp\":\"off\"}}", OFF, ERR},
        {"{\"severity\":{\"our-gas\":3}}", WARN, NOTE},
        {"{\"severity\":{}}", WARN, NOTE},
        {"{\"profile\":\"\",\"stage\":\"\"}", WARN, NOTE},
    };
    lsp_server *server = server_for("{\"capabilities\":{}}");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        json_t *value = parsed(rows[i].text);
        lsp_engine_make(server, value);
        json_decref(value);
        if (!server->engine) fail_msg("%s: %s", rows[i].text, server->broken.message);
        if ((int)reslint_engine_level(server->engine, "our-lamp", "ga", "draft") != rows[i].lamp ||
            (int)reslint_engine_level(server->engine, "our-gas", "ga", "draft") != rows[i].gas)
            fail_msg("%s", rows[i].text);
    }
    json_t *value = parsed("{\"profile\":\"sc\",\"stage\":\"tabled\"}");
    lsp_engine_make(server, value);
    assert_string_equal(reslint_engine_profile(server->engine), "sc");
    assert_string_equal(reslint_engine_stage(server->engine), "tabled");
    json_decref(value);
    (void)lsp_close(server);
    /* The command line wins, and lists are joined. */
    static const char *const lamp[] = {"our-lamp", NULL}, *const loud[] = {"our-lamp=error", NULL};
    reslint_settings own = settings;
    own.profile = "hrc";
    own.select = lamp;
    own.severity = loud;
    server = lsp_open(&own, hear, NULL);
    value = parsed("{\"profile\":\"sc\",\"select\":[\"our-gas\"],\"severity\":{\"our-gas\":\"warning\"}}");
    lsp_engine_make(server, value);
    assert_string_equal(reslint_engine_profile(server->engine), "hrc");
    assert_int_equal(reslint_engine_level(server->engine, "our-lamp", "ga", "draft"), RESLINT_ERROR);
    assert_int_equal(reslint_engine_level(server->engine, "our-gas", "ga", "draft"), RESLINT_WARNING);
    json_decref(value);
    (void)lsp_close(server);
}

int main(void) {
    FILE *file = fopen(rules[0], "w");
    if (!file || fputs(our_rules, file) < 0 || fclose(file)) return 1;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(full_queue),
        cmocka_unit_test(folders),
        cmocka_unit_test(what_is_asked_for),
        cmocka_unit_test(when_the_engine_is_made),
        cmocka_unit_test(what_is_wrong_is_said_once),
        cmocka_unit_test(forms_of_settings),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
