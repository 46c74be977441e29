/* The workspace: its folders, the client's settings, and files that determine rules or levels: when one
 * changes, the engine is made again and everything that is open is checked again. */
#include "lsp/documents/check_folder.h"
#include "lsp/documents/open_texts.h"
#include "lsp/methods.h"

void lsp_workspace_begin(lsp_server *server, const json_t *params) {
    const json_t *folders = lsp_get(params, "workspaceFolders"), *root = lsp_get(params, "rootUri");
    const json_t *path = lsp_get(params, "rootPath");
    size_t i;
    json_t *folder;
    json_decref(server->folders);
    server->folders = json_array();
    json_array_foreach((json_t *)(uintptr_t)folders, i, folder) {
        const char *uri = lsp_text(folder, "uri");
        if (uri) json_array_append_new(server->folders, json_string(uri));
    }
    if (json_array_size(server->folders)) return;
    if (json_is_string(root))
        json_array_append_new(server->folders, json_string(json_string_value(root)));
    else if (json_is_string(path))
        json_array_append_new(server->folders,
                              lsp_string_of(lsp_uri_of(&server->scratch, json_string_value(path))));
}

static void ask_for_settings(lsp_server *server) {
    if (!server->client.configures) return;
    server->settings_id = lsp_request(server, "workspace/configuration",
                                      json_pack("{s:[{s:s}]}", "items", "section", "reslint"));
}

static json_t *watchers(void) {
    static const char *const globs[] = {"**/.reslint.yaml", "**/*.yaml", "**/*.yml"};
    json_t *list = json_array();
    for (size_t i = 0; i < sizeof globs / sizeof *globs; i++)
        json_array_append_new(list, json_pack("{s:s}", "globPattern", globs[i]));
    return list;
}

void lsp_workspace_ready(lsp_server *server) {
    json_t *list = json_array();
    if (server->client.watches_files)
        json_array_append_new(list, json_pack("{s:s,s:s,s:{s:o}}", "id", "reslint-files", "method",
                                              "workspace/didChangeWatchedFiles", "registerOptions",
                                              "watchers", watchers()));
    if (server->client.watches_configuration)
        json_array_append_new(list, json_pack("{s:s,s:s,s:{s:s}}", "id", "reslint-settings", "method",
                                              "workspace/didChangeConfiguration", "registerOptions",
                                              "section", "reslint"));
    if (json_array_size(list))
        lsp_request(server, "client/registerCapability", json_pack("{s:o}", "registrations", list));
    else
        json_decref(list);
    ask_for_settings(server);
}

/* Makes a new engine, and tells a client that asks for diagnostics itself. */
void lsp_reload(lsp_server *server, const json_t *settings) {
    bool was_good = server->engine != NULL;
    lsp_engine_make(server, settings);
    if (!server->engine && was_good) lsp_show(server, 1, server->broken.message);
    if (server->client.pulls && server->client.refreshes)
        lsp_request(server, "workspace/diagnostic/refresh", NULL);
}

static void take_settings(lsp_server *server, const json_t *settings) {
    if (json_is_object(settings) && !json_equal(settings, server->settings)) lsp_reload(server, settings);
}

void lsp_answered(lsp_server *server, const json_t *message) {
    json_int_t id = json_integer_value(lsp_get(message, "id"));
    if (id && id == server->settings_id) {
        server->settings_id = 0;
        take_settings(server, json_array_get(lsp_get(message, "result"), 0));
    }
    lsp_folder_answered(server, id, lsp_get(message, "error") == NULL);
}

/* Clients send all settings, or only ours, or nothing and expect to be asked. */
json_t *lsp_did_change_configuration(lsp_server *server, const json_t *params, lsp_error *error) {
    const json_t *settings = lsp_get(params, "settings"), *ours = lsp_get(settings, "reslint");
    (void)error;
    if (json_is_object(ours))
        take_settings(server, ours);
    else if (server->client.configures)
        ask_for_settings(server);
    else
        take_settings(server, settings);
    return NULL;
}

json_t *lsp_did_change_watched_files(lsp_server *server, const json_t *params, lsp_error *error) {
    (void)error;
    if (json_array_size(lsp_get(params, "changes"))) lsp_reload(server, NULL);
    return NULL;
}

json_t *lsp_did_change_folders(lsp_server *server, const json_t *params, lsp_error *error) {
    const json_t *removed = lsp_get(params, "event.removed"), *added = lsp_get(params, "event.added");
    size_t i, k;
    json_t *folder;
    (void)error;
    json_array_foreach((json_t *)(uintptr_t)removed, i, folder) {
        const char *uri = lsp_text(folder, "uri");
        for (k = json_array_size(server->folders); uri && k > 0; k--)
            if (strcmp(json_string_value(json_array_get(server->folders, k - 1)), uri) == 0)
                json_array_remove(server->folders, k - 1);
    }
    json_array_foreach((json_t *)(uintptr_t)added, i, folder) {
        const char *uri = lsp_text(folder, "uri");
        if (uri) json_array_append_new(server->folders, json_string(uri));
    }
    return NULL;
}
