/* What the client has announced that it can do. Nothing else is used. */
#ifndef RL_LSP_CLIENT_H
#define RL_LSP_CLIENT_H
#include <jansson.h>
#include <stdbool.h>

typedef struct lsp_client {
    bool utf8;             /* positions count bytes instead of UTF-16 units */
    bool pulls;            /* can ask for diagnostics */
    bool refreshes;        /* can be told to ask again */
    bool related;          /* relatedInformation in pushed diagnostics */
    bool versions;         /* versions in pushed diagnostics */
    bool code_description; /* codeDescription */
    bool diagnostic_data;  /* data */
    bool action_literals;  /* code actions, not only commands */
    bool action_preferred;
    bool document_changes;                                                 /* edits for a version of a text */
    bool applies_edits;                                                    /* workspace/applyEdit */
    bool commands;                                                         /* workspace/executeCommand */
    bool hovers, defines, refers, outlines, folds, links, completes, acts; /* asks for these at all */
    bool hover_markdown;
    bool symbol_tree; /* hierarchical documentSymbol */
    bool link_tooltips;
    bool watches_files;         /* can be asked to watch files */
    bool configures;            /* workspace/configuration */
    bool watches_configuration; /* can be asked to report changed settings */
    bool makes_progress;        /* window/workDoneProgress/create */
    json_int_t fold_limit;      /* 0: none */
} lsp_client;

/* From the params of initialize. */
void lsp_client_read(lsp_client *client, const json_t *params);
#endif
