/* Turns incoming bytes into messages, and sends answers. Messages wait in a queue, so that a request that is
 * cancelled while it waits is never worked on, and fast typing is checked when it pauses. */
#include "lsp/server.h"

enum { LONGEST_QUEUE = 4096 };

bool lsp_same_id(const json_t *a, const json_t *b) {
    return (json_is_string(a) || json_is_integer(a)) && json_equal(a, b);
}

/* $/cancelRequest affects waiting requests, and work that continues between messages. */
static bool cancel(lsp_server *server, const json_t *message) {
    const char *method = lsp_text(message, "method");
    if (!method || strcmp(method, "$/cancelRequest") != 0) return false;
    const json_t *id = lsp_get(message, "params.id");
    for (uint32_t i = server->queue_at; i < server->queue.len; i++) {
        json_t *waiting = server->queue.items[i];
        if (!lsp_get(waiting, "method") || !lsp_same_id(lsp_get(waiting, "id"), id)) continue;
        lsp_answer_error(server, id, LSP_REQUEST_CANCELLED, "cancelled");
        memmove(&server->queue.items[i], &server->queue.items[i + 1],
                (server->queue.len - i - 1) * sizeof *server->queue.items);
        server->queue.len--;
        json_decref(waiting);
        return true;
    }
    server->cancelled(server, id);
    return true;
}

static void take_in(lsp_server *server, const lsp_frame *frame) {
    json_error_t error;
    char *bytes = rl_copy(&server->scratch, frame->body, frame->len);
    lsp_mend_half_pairs(bytes, frame->len);
    json_t *message = json_loadb(bytes, frame->len, JSON_ALLOW_NUL | JSON_DECODE_ANY, &error);
    if (!message) {
        const char *text = rl_format(&server->scratch, "this is not JSON: %s", error.text);
        lsp_answer_error(server, NULL, LSP_PARSE_ERROR, text);
    } else if (cancel(server, message)) {
        json_decref(message);
    } else {
        *rl_push(&server->arena, &server->queue) = message;
    }
    rl_arena_free(&server->scratch);
}

static void take_all(lsp_server *server) {
    for (;;) {
        lsp_frame frame = lsp_frame_next(&server->frames);
        if (frame.kind == LSP_FRAME_NONE) return;
        if (frame.kind == LSP_FRAME_BROKEN)
            lsp_answer_error(server, NULL, LSP_PARSE_ERROR, frame.problem);
        else
            take_in(server, &frame);
    }
}

bool lsp_is_empty(const lsp_server *server) {
    return server->queue_at == server->queue.len;
}

bool lsp_is_full(const lsp_server *server) {
    return server->queue.len - server->queue_at >= LONGEST_QUEUE;
}

void lsp_feed(lsp_server *server, const char *bytes, size_t len) {
    if (server->queue_at == server->queue.len) server->queue_at = server->queue.len = 0;
    lsp_buffer_add(&server->frames.buffer, bytes, len);
    take_all(server);
}

static int put(const char *bytes, size_t len, void *buffer) {
    lsp_buffer_add(buffer, bytes, len);
    return 0;
}

/* If the client is gone the server ends, since there is nobody left to serve. */
static void write_all(lsp_server *server, const char *bytes, size_t len) {
    if (server->state == LSP_DONE || server->write(server->with, bytes, len)) return;
    server->state = LSP_DONE;
    server->status = 1;
}

static void send_message(lsp_server *server, json_t *message) {
    enum { HEADER = 40 };
    char header[HEADER];
    lsp_buffer *out = &server->output;
    out->len = 0;
    lsp_buffer_room(out, HEADER);
    out->len = HEADER; /* room for the header, which is filled in when the length is known */
    json_object_set_new(message, "jsonrpc", json_string("2.0"));
    json_dump_callback(message, put, out, JSON_COMPACT);
    json_decref(message);
    int n = snprintf(header, sizeof header, "Content-Length: %zu\r\n\r\n", out->len - HEADER);
    char *begin = out->bytes + HEADER - n;
    memcpy(begin, header, (size_t)n);
    write_all(server, begin, out->len - HEADER + (size_t)n);
    lsp_buffer_drop(out, out->len);
}

static json_t *copy_of(const json_t *id) {
    return id ? json_deep_copy(id) : json_null();
}

void lsp_answer(lsp_server *server, const json_t *id, json_t *result) {
    json_t *message = json_object();
    json_object_set_new(message, "id", copy_of(id));
    json_object_set_new(message, "result", result ? result : json_null());
    send_message(server, message);
}

void lsp_answer_error(lsp_server *server, const json_t *id, int code, const char *message) {
    json_t *answer = json_object(), *error = json_object();
    json_object_set_new(error, "code", json_integer(code));
    json_object_set_new(error, "message", lsp_string_of(message));
    json_object_set_new(answer, "id", copy_of(id));
    json_object_set_new(answer, "error", error);
    send_message(server, answer);
}

void lsp_notify(lsp_server *server, const char *method, json_t *params) {
    json_t *message = json_object();
    json_object_set_new(message, "method", json_string(method));
    json_object_set_new(message, "params", params);
    send_message(server, message);
}

json_int_t lsp_request(lsp_server *server, const char *method, json_t *params) {
    json_t *message = json_object();
    json_object_set_new(message, "id", json_integer(++server->next_id));
    json_object_set_new(message, "method", json_string(method));
    if (params) json_object_set_new(message, "params", params);
    send_message(server, message);
    return server->next_id;
}

void lsp_show(lsp_server *server, int type, const char *text) {
    json_t *params = json_object();
    json_object_set_new(params, "type", json_integer(type));
    json_object_set_new(params, "message", lsp_string_of(text));
    lsp_notify(server, "window/showMessage", params);
}

void lsp_log(lsp_server *server, const char *text) {
    json_t *params = json_object();
    json_object_set_new(params, "type", json_integer(2));
    json_object_set_new(params, "message", lsp_string_of(text));
    lsp_notify(server, "window/logMessage", params);
}
