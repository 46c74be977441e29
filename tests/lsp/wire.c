#include "lsp/wire.h"

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PATIENCE_MS = 60000 };

static void fail(const char *what) {
    fprintf(stderr, "lsp: %s\n", what);
    exit(1);
}

void wire_start(wire *w, char *const argv[]) {
    int to[2], from[2];
    memset(w, 0, sizeof *w);
    signal(SIGPIPE, SIG_IGN);
    if (pipe(to) || pipe(from)) fail("no pipe");
    w->child = fork();
    if (w->child < 0) fail("no process");
    if (w->child == 0) {
        dup2(to[0], STDIN_FILENO);
        dup2(from[1], STDOUT_FILENO);
        close(to[0]);
        close(to[1]);
        close(from[0]);
        close(from[1]);
        execv(argv[0], argv);
        _exit(127);
    }
    close(to[0]);
    close(from[1]);
    w->to = to[1];
    w->from = from[0];
}

void wire_raw(wire *w, const char *bytes, size_t len) {
    while (len) {
        ssize_t n = write(w->to, bytes, len);
        if (n <= 0) fail("the server does not listen any more");
        bytes += n;
        len -= (size_t)n;
    }
}

void wire_send(wire *w, json_t *message) {
    char header[64];
    json_object_set_new(message, "jsonrpc", json_string("2.0"));
    char *body = json_dumps(message, JSON_COMPACT);
    int n = snprintf(header, sizeof header, "Content-Length: %zu\r\n\r\n", strlen(body));
    wire_raw(w, header, (size_t)n);
    wire_raw(w, body, strlen(body));
    free(body);
    json_decref(message);
}

static json_t *message_of(const char *method, json_t *params) {
    json_t *message = json_object();
    json_object_set_new(message, "method", json_string(method));
    if (params) json_object_set_new(message, "params", params);
    return message;
}

void wire_notify(wire *w, const char *method, json_t *params) {
    wire_send(w, message_of(method, params));
}

void wire_request(wire *w, const char *method, json_t *params) {
    json_t *message = message_of(method, params);
    json_object_set_new(message, "id", json_integer(++w->id));
    wire_send(w, message);
}

static bool more(wire *w) {
    struct pollfd ready = {.fd = w->from, .events = POLLIN};
    if (poll(&ready, 1, PATIENCE_MS) <= 0) fail("no answer");
    if (w->cap - w->len < 65536) {
        w->cap = w->cap ? w->cap * 2 : 262144;
        w->bytes = realloc(w->bytes, w->cap);
        if (!w->bytes) fail("no memory");
    }
    ssize_t n = read(w->from, w->bytes + w->len, w->cap - w->len - 1);
    if (n <= 0) return false;
    w->len += (size_t)n;
    w->bytes[w->len] = '\0';
    return true;
}

/* The first message in what was received, or NULL. */
static json_t *take(wire *w) {
    const char *end = w->len ? strstr(w->bytes, "\r\n\r\n") : NULL;
    if (!end) return NULL;
    unsigned long length = strtoul(w->bytes + strlen("Content-Length: "), NULL, 10);
    size_t head = (size_t)(end - w->bytes) + 4;
    if (w->len < head + length) return NULL;
    json_error_t error;
    json_t *message = json_loadb(w->bytes + head, length, JSON_ALLOW_NUL, &error);
    if (!message) fail("the server wrote what is no JSON");
    w->len -= head + length;
    memmove(w->bytes, w->bytes + head + length, w->len + 1);
    return message;
}

json_t *wire_receive(wire *w) {
    for (;;) {
        json_t *message = take(w);
        if (message) return message;
        if (!more(w)) fail("the server is gone");
    }
}

json_t *wire_wait_for(wire *w, const char *method) {
    for (;;) {
        json_t *message = wire_receive(w);
        const char *name = json_string_value(json_object_get(message, "method"));
        if (name && strcmp(name, method) == 0) return message;
        json_decref(message);
    }
}

json_t *wire_answer(wire *w) {
    for (;;) {
        json_t *message = wire_receive(w);
        bool mine = !json_object_get(message, "method") &&
                    json_integer_value(json_object_get(message, "id")) == w->id;
        if (mine) return message;
        json_decref(message);
    }
}

int wire_end(wire *w) {
    int status = 0;
    close(w->to);
    while (more(w)) w->len = 0;
    close(w->from);
    free(w->bytes);
    waitpid(w->child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

long wire_memory(const wire *w) {
    char path[64], line[256];
    long found = 0;
    snprintf(path, sizeof path, "/proc/%ld/status", (long)w->child);
    FILE *file = fopen(path, "r");
    while (file && fgets(line, sizeof line, file))
        if (strncmp(line, "RssAnon:", 8) == 0) found = strtol(line + 8, NULL, 10);
    if (file) fclose(file);
    return found;
}
