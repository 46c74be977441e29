/* Commands that a client runs for its user: explaining a rule, sending back an edit. */
#include "lsp/documents/check_folder.h"
#include "lsp/methods.h"

/* The rule's page, both as a message and as the result. */
static json_t *explain(lsp_server *server, const json_t *arguments, lsp_error *error) {
    const char *id = json_string_value(json_array_get(arguments, 0));
    const reslint_rule_info *info =
        id && server->engine ? reslint_engine_rule_named(server->engine, id) : NULL;
    if (!info) {
        *error = (lsp_error){LSP_INVALID_PARAMS, "there is no such rule"};
        return NULL;
    }
    const char *page = info->page ? info->page : info->rule->summary;
    lsp_show(server, 3, page);
    return lsp_string_of(page);
}

static json_t *apply(lsp_server *server, const json_t *arguments, lsp_error *error) {
    json_t *edit = json_array_get(arguments, 0);
    if (!json_is_object(edit) || !server->client.applies_edits) {
        *error = (lsp_error){LSP_INVALID_PARAMS, "there is no edit to apply"};
        return NULL;
    }
    lsp_request(server, "workspace/applyEdit", json_pack("{s:O}", "edit", edit));
    return NULL;
}

json_t *lsp_execute_command(lsp_server *server, const json_t *params, lsp_error *error) {
    const char *command = lsp_text(params, "command");
    const json_t *arguments = lsp_get(params, "arguments");
    if (command && strcmp(command, "reslint.explain") == 0) return explain(server, arguments, error);
    if (command && strcmp(command, "reslint.applyEdit") == 0) return apply(server, arguments, error);
    if (command && strcmp(command, "reslint.checkFolder") == 0)
        return lsp_check_folders(server, params, json_array_get(arguments, 0), error);
    *error = (lsp_error){LSP_INVALID_PARAMS, "there is no such command"};
    return NULL;
}
