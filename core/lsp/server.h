/* What the files of the server share: its state, one open document, and the helpers that every method uses.
 */
#ifndef RL_LSP_SERVER_H
#define RL_LSP_SERVER_H
#include "base/arena.h"
#include "base/str.h"
#include "base/vec.h"
#include "lsp/client.h"
#include "lsp/lsp.h"
#include "lsp/transport/frame.h"

#include <jansson.h>

enum { /* error codes of JSON-RPC and of the protocol */
       LSP_PARSE_ERROR = -32700,
       LSP_INVALID_REQUEST = -32600,
       LSP_METHOD_NOT_FOUND = -32601,
       LSP_INVALID_PARAMS = -32602,
       LSP_INTERNAL_ERROR = -32603,
       LSP_NOT_INITIALIZED = -32002,
       LSP_REQUEST_FAILED = -32803,
       LSP_REQUEST_CANCELLED = -32800,
       LSP_LATER = 1 /* not an error: the answer comes later */
};

/* A text that is open in the editor. */
typedef struct lsp_document {
    struct lsp_document *next;
    rl_arena arena; /* the document itself and its names */
    const char *uri, *path;
    json_int_t version;
    bool has_version;
    reslint_document *text; /* never NULL */
    char problem[1200];     /* why it cannot be checked, or "" */
    reslint_error reason;   /* the problem's file and place */
    uint32_t serial, edits; /* its number among all texts opened; how often the text has changed since */
    uint64_t stamp;         /* of the configurations that apply to it; 0: not looked at */
    bool edited;            /* its model is older than its text */
    bool linted;            /* `findings` are those of the text */
    bool due;               /* its diagnostics have to be published */
    bool told;              /* they were published */
    const reslint_finding *findings;
    uint32_t n_findings;
    rl_arena line_arena;
    RL_VEC(uint32_t) lines; /* where each line begins; len 0: unknown */
    struct {
        uint32_t line, offset, units; /* the last place counted */
    } memo;
} lsp_document;

struct lsp_server {
    const reslint_settings *base; /* the command line's */
    lsp_write *write;             /* sends to the client */
    void *with;                   /* passed to `write` */
    lsp_frames frames;
    lsp_buffer output;
    rl_arena arena;   /* lives as long as the server */
    rl_arena scratch; /* emptied after each message */
    RL_VEC(json_t *) queue;
    uint32_t queue_at; /* the first waiting message */
    /* called for cancelled requests that are not waiting in the queue */
    void (*cancelled)(struct lsp_server *, const json_t *id);
    enum { LSP_STARTING, LSP_RUNNING, LSP_SHUT_DOWN, LSP_DONE } state;
    int status;
    lsp_client client;
    bool asks;              /* the client has asked for diagnostics, so they are no longer pushed */
    reslint_engine *engine; /* NULL: it could not be made; `broken` says why */
    reslint_engine *plain;  /* without rules: reads texts that cannot be checked */
    reslint_error broken;
    json_t *settings;    /* what the client asked for, or NULL */
    uint32_t generation; /* of the engine: part of every result's id */
    uint32_t idle_said;  /* settings without effect that have been reported */
    lsp_document *documents;
    uint32_t opened;            /* texts so far */
    json_int_t next_id;         /* for our own requests */
    json_int_t settings_id;     /* our pending request for the client's settings; 0: none */
    const json_t *asked;        /* the id of the request being worked on */
    json_t *folders;            /* roots of the workspace, as URIs */
    struct lsp_folder_job *job; /* folders being checked, or NULL */
};

typedef struct lsp_error {
    int code; /* 0: none */
    const char *message;
} lsp_error;

/* ---- messages ---- */
/* Are both valid ids, and equal? */
bool lsp_same_id(const json_t *a, const json_t *b);
/* Each of these takes over the JSON that it is given. */
void lsp_answer(lsp_server *server, const json_t *id, json_t *result);
void lsp_answer_error(lsp_server *server, const json_t *id, int code, const char *message);
void lsp_notify(lsp_server *server, const char *method, json_t *params);
/* Returns the id. */
json_int_t lsp_request(lsp_server *server, const char *method, json_t *params);
/* Shows a message to the user: type 1 error, 2 warning, 3 information. */
void lsp_show(lsp_server *server, int type, const char *message);
void lsp_log(lsp_server *server, const char *message);
/* The client asks for diagnostics itself: takes back what was pushed before. */
void lsp_is_asked(lsp_server *server);
/* The answer to a request of ours. */
void lsp_answered(lsp_server *server, const json_t *message);
/* Handles one message. Takes it over. */
void lsp_handle(lsp_server *server, json_t *message);

/* ---- reading JSON that may be anything ---- */
/* Editors send "\ud83d" without its other half while a surrogate pair is being typed. JSON does not allow that,
 * so it becomes U+FFFD, which also takes one unit. */
void lsp_mend_half_pairs(char *text, size_t len);
/* The value at "a.b.c" in nested objects, or NULL. */
json_t *lsp_get(const json_t *value, const char *path);
bool lsp_is_true(const json_t *value, const char *path);
/* The string there, or NULL. */
const char *lsp_text(const json_t *value, const char *path);
/* Is it a list of strings that contains `text`? */
bool lsp_lists(const json_t *list, const char *text);
/* A new JSON string from user text, repaired where it is not UTF-8. */
json_t *lsp_string(reslint_str text);
json_t *lsp_string_of(const char *text);
#endif
