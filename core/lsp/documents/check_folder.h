/* Checking folders: one file at a time, between other messages, so that typing never has to wait; it shows
 * progress and can be cancelled after any file. */
#ifndef RL_LSP_DOCUMENTS_CHECK_FOLDER_H
#define RL_LSP_DOCUMENTS_CHECK_FOLDER_H
#include "lsp/documents/open_texts.h"

/* The command: checks the whole workspace, or the one folder with this URI (may be NULL). The answer comes
 * later. */
json_t *lsp_check_folders(lsp_server *server, const json_t *params, const json_t *uri, lsp_error *error);
/* Does a little of the work; false when there is none left. */
bool lsp_folder_step(lsp_server *server);
/* The id of the request that the work answers; NULL: none. */
const json_t *lsp_folder_id(const lsp_server *server);
/* Answers it with what has been found so far, or says that it was cancelled. */
void lsp_folder_end(lsp_server *server, bool cancelled);
/* The client answered a request of ours. */
void lsp_folder_answered(lsp_server *server, json_int_t id, bool well);
#endif
