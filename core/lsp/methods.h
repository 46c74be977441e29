/* Every method that the server knows. A function returns its result, only borrows `params`, and on failure
 * fills `error`; a notification's result is NULL. Adding a method is a function and a line in methods.c. */
#ifndef RL_LSP_METHODS_H
#define RL_LSP_METHODS_H
#include "lsp/server.h"

typedef json_t *lsp_method_fn(lsp_server *server, const json_t *params, lsp_error *error);

typedef struct lsp_method {
    const char *name;
    bool request; /* otherwise a notification */
    lsp_method_fn *run;
} lsp_method;

extern const lsp_method lsp_methods[]; /* ends with a NULL name */

lsp_method_fn lsp_initialize, lsp_initialized, lsp_shutdown, lsp_exit;
lsp_method_fn lsp_did_open, lsp_did_change, lsp_did_close, lsp_did_save;
lsp_method_fn lsp_pull_diagnostics;
lsp_method_fn lsp_hover, lsp_definition, lsp_references, lsp_document_symbols, lsp_folding_ranges,
    lsp_document_links, lsp_completion;
lsp_method_fn lsp_workspace_diagnostics, lsp_did_change_configuration, lsp_did_change_watched_files,
    lsp_did_change_folders, lsp_cancel_progress;
lsp_method_fn lsp_code_actions, lsp_execute_command, lsp_read_as, lsp_open_items;

/* Publishes what is due in one text; false when nothing is. */
bool lsp_publish_next(lsp_server *server);
/* Takes back the diagnostics of a text that is gone. */
void lsp_withdraw(lsp_server *server, const char *uri);
/* Asks the client for its settings and to watch files, once it is ready. */
void lsp_workspace_begin(lsp_server *server, const json_t *params);
void lsp_workspace_ready(lsp_server *server);
/* Makes the engine again and rereads everything that is open; `settings` as for lsp_engine_make. */
void lsp_reload(lsp_server *server, const json_t *settings);
/* The same when a configuration has changed and the client does not watch files. */
void lsp_stamps_look(lsp_server *server);
/* Makes the engine that the command line and the client want; on failure one without rules, and reports the
 * reason. */
void lsp_engine_make(lsp_server *server, const json_t *settings);
#endif
