/* The server without file descriptors: bytes are fed as they arrive, and its messages come back through a
 * callback. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "lsp/lsp.h"

typedef struct client {
    char said[200000];
    size_t len;
    bool gone;
} client;

static bool hear(void *with, const char *bytes, size_t len) {
    client *c = with;
    if (c->gone) return false;
    assert_in_range(c->len + len, 0, sizeof c->said - 1);
    memcpy(c->said + c->len, bytes, len);
    c->len += len;
    c->said[c->len] = '\0';
    return true;
}

static const reslint_settings settings = {.no_packs = true, .no_config = true};

/* Feeds a message in pieces of `piece` bytes. */
static void feed(lsp_server *server, const char *body, size_t piece) {
    char bytes[2000];
    int len = snprintf(bytes, sizeof bytes, "Content-Length: %zu\r\n\r\n%s", strlen(body), body);
    assert_in_range(len, 1, sizeof bytes - 1);
    for (size_t at = 0; at < (size_t)len; at += piece)
        lsp_feed(server, bytes + at, (size_t)len - at < piece ? (size_t)len - at : piece);
}

static lsp_progress work(lsp_server *server) {
    lsp_progress last;
    do last = lsp_work(server);
    while (last == LSP_WORKED);
    return last;
}

static const char initialize[] = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{"
                                 "\"processId\":null,\"rootUri\":null,\"capabilities\":{}}}";

static void a_session_by_the_byte(void **state) {
    (void)state;
    static client c;
    lsp_server *server = lsp_open(&settings, hear, &c);
    assert_int_equal(work(server), LSP_WAITS);
    feed(server, initialize, 1);
    assert_int_equal(c.len, 0); /* taken in, not yet worked on */
    assert_int_equal(work(server), LSP_WAITS);
    assert_non_null(strstr(c.said, "\"id\":1"));
    assert_non_null(strstr(c.said, "capabilities"));
    feed(server, "{\"jsonrpc\":\"2.0\",\"method\":\"initialized\",\"params\":{}}", 7);
    feed(
        server,
        "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":"
        "\"file:///a.md\",\"languageId\":\"markdown\",\"version\":1,\"text\":\"The General Assembly,\\n\"}}}",
        100);
    assert_int_equal(work(server), LSP_WAITS);
    assert_non_null(strstr(c.said, "publishDiagnostics"));
    feed(server, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}", 1000);
    feed(server, "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}", 1000);
    assert_int_equal(work(server), LSP_ENDED);
    assert_int_equal(lsp_close(server), 0);
}

static void what_is_taken_back_is_not_worked_on(void **state) {
    (void)state;
    static client c;
    lsp_server *server = lsp_open(&settings, hear, &c);
    feed(server, initialize, 1000);
    feed(server, "{\"jsonrpc\":\"2.0\",\"method\":\"$/cancelRequest\",\"params\":{\"id\":1}}", 1000);
    assert_non_null(strstr(c.said, "-32800"));
    assert_int_equal(work(server), LSP_WAITS);
    assert_null(strstr(c.said, "capabilities"));
    assert_int_equal(lsp_close(server), 1); /* nobody said goodbye */
}

static void a_client_that_is_gone_ends_it(void **state) {
    (void)state;
    static client c = {.gone = true};
    lsp_server *server = lsp_open(&settings, hear, &c);
    feed(server, initialize, 1000);
    assert_int_equal(work(server), LSP_ENDED);
    assert_int_equal(lsp_close(server), 1);
}

static void a_queue_has_an_end(void **state) {
    (void)state;
    static client c;
    lsp_server *server = lsp_open(&settings, hear, &c);
    for (int i = 0; !lsp_is_full(server); i++) {
        assert_in_range(i, 0, 100000);
        feed(server, "{\"jsonrpc\":\"2.0\",\"method\":\"$/unheard\"}", 1000);
    }
    assert_int_equal(work(server), LSP_WAITS);
    assert_false(lsp_is_full(server));
    (void)lsp_close(server);
}

static unsigned count(const char *said, const char *what) {
    unsigned found = 0;
    while ((said = strstr(said, what))) found++, said++;
    return found;
}

/* What arrives instead of a message is complained of once, until a message is understood again. */
static void headers(void **state) {
#define BODY "{\"id\":7,\"method\":\"no/ne\"}" /* 25 bytes */
    static const struct {
        const char *bytes;
        unsigned broken, understood;
    } rows[] = {
        {"Content-Length: 25\r\n\r\n" BODY, 0, 1},
        {"content-length:25\n\n" BODY, 0, 1},
        {"Content-Length: 25 \r\nContent-Type: x\r\n\r\n" BODY, 0, 1},
        {"Accept: all\r\nContent-Length: 25\r\n\r\n" BODY, 0, 1},
        {"\r\n\r\nContent-Length: 25\r\n\r\n" BODY, 0, 1},
        {"}}Content-Length: 25\r\n\r\n" BODY, 0, 1},
        {"Content-Length: 3Content-Length: 25\r\n\r\n" BODY, 0, 1},
        {"Content-Length: 25\r\nX-Content-Length: 3\r\n\r\n" BODY, 0, 1},
        {"Content-Length: 25\r\n\r\n" BODY "\r\nContent-Length: 25\r\n\r\n" BODY, 0, 2},
        {"Content-Length: 268435456\r\n\r\n", 0, 0},
        {"Content-Length: 268435457\r\n\r\n", 1, 0},
        {"Content-Length: -25\r\n\r\n", 1, 0},
        {"Content-Length: 2 5\r\n\r\n", 1, 0},
        {"Content-Length:\r\n\r\n", 1, 0},
        {"X-Content-Length: 25\r\n\r\n", 1, 0},
        {"Accept: all\r\n\r\n", 1, 0},
        {"GET / HTTP/1.1\r\n\r\n", 1, 0},
        {": 25\r\n\r\n", 1, 0},
        {"GET /\r\nGET /\r\n\r\nAccept: all\r\n\r\nContent-Length: x\r\n\r\n", 1, 0},
        {"GET /\r\nContent-Length: 25\r\n\r\n" BODY "GET /\r\nGET /\r\n", 2, 1},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        static client c;
        c = (client){.len = 0};
        lsp_server *server = lsp_open(&settings, hear, &c);
        lsp_feed(server, rows[i].bytes, strlen(rows[i].bytes));
        (void)work(server);
        if (count(c.said, "-32700") != rows[i].broken || count(c.said, "\"id\":7") != rows[i].understood)
            fail_msg("row %zu: %s", i, c.said);
        (void)lsp_close(server);
    }
#undef BODY
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_session_by_the_byte),
        cmocka_unit_test(what_is_taken_back_is_not_worked_on),
        cmocka_unit_test(a_client_that_is_gone_ends_it),
        cmocka_unit_test(a_queue_has_an_end),
        cmocka_unit_test(headers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
