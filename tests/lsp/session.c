/* session RESLINT FILE...: plays scripted sessions with the language server. Each line of a script is one of
 *   capabilities JSON      what the client announces in `initialize` (before anything else; default {})
 *   options JSON           initializationOptions
 *   arguments WORDS        of `reslint lsp`
 *   no-initialize          the script does it itself
 *   text URI               opens a text: the following lines that begin with "|", without it
 *   file NAME              writes a file of the following lines, making its folders; without lines removes it
 *   notify METHOD JSON     sends a notification
 *   request METHOD JSON    sends a request
 *   raw "..."              sends bytes: a JSON string
 *   body "..."             the same as the body of a message
 *   result JSON            the answer to the last request matches
 *   error CODE             the answer to the last request is this error
 *   expect METHOD JSON     the server's next message of this method has params that match
 *   broken CODE            the next message without an id is this error
 *   refused ID CODE        the next message with this number as its id is this error
 *   nothing METHOD         none of the messages up to the answer to a new request is of this method
 *   status N               the server ends with this status, after shutdown and exit (or `raw` ones)
 *
 * {here} is the folder in which the test runs. JSON continues on lines that begin with a space. JSON matches if
 * every member that it names is there and matches; arrays match item by item, {"~": "text"} matches a string
 * that contains the text, "@none" a missing member, "@any" anything that is there. */
#include "lsp/wire.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LARGEST = 1 << 20 };

typedef struct session {
    const char *path;
    char *program;
    int line;
    wire w;
    bool started, ended, failed, bare;
    json_t *capabilities, *options;
    char *arguments[16];
    int n_arguments;
} session;

static void fail(session *s, const char *what, const json_t *got) {
    char *text = got ? json_dumps(got, JSON_INDENT(1) | JSON_ENCODE_ANY) : NULL;
    fprintf(stderr, "%s:%d: %s\n%s%s", s->path, s->line, what, text ? text : "", text ? "\n" : "");
    free(text);
    s->failed = true;
}

static bool matches(const json_t *want, const json_t *got);

static bool object_matches(const json_t *want, const json_t *got) {
    const char *name, *part = json_string_value(json_object_get(want, "~"));
    json_t *value;
    if (part) return json_is_string(got) && strstr(json_string_value(got), part);
    if (!json_is_object(got)) return false;
    json_object_foreach((json_t *)(uintptr_t)want, name, value) {
        if (!matches(value, json_object_get(got, name))) return false;
    }
    return true;
}

static bool matches(const json_t *want, const json_t *got) {
    const char *text = json_string_value(want);
    if (text && strcmp(text, "@none") == 0) return got == NULL;
    if (!got) return false;
    if (text && strcmp(text, "@any") == 0) return true;
    if (json_is_object(want)) return object_matches(want, got);
    if (!json_is_array(want)) return json_equal(want, got);
    if (!json_is_array(got) || json_array_size(got) != json_array_size(want)) return false;
    for (size_t i = 0; i < json_array_size(want); i++)
        if (!matches(json_array_get(want, i), json_array_get(got, i))) return false;
    return true;
}

static json_t *read_json(session *s, const char *text) {
    json_error_t error;
    json_t *value = json_loads(text[0] ? text : "null", JSON_DECODE_ANY | JSON_ALLOW_NUL, &error);
    if (!value) {
        fprintf(stderr, "%s:%d: the script's JSON: %s\n", s->path, s->line, error.text);
        exit(2);
    }
    return value;
}

static void start(session *s) {
    char *argv[20] = {s->program, "lsp"};
    int n = 2;
    if (s->started) return;
    s->started = true;
    for (int i = 0; i < s->n_arguments; i++) argv[n++] = s->arguments[i];
    argv[n] = NULL;
    wire_start(&s->w, argv);
    if (s->bare) return;
    json_t *params = json_pack("{s:n,s:n,s:O}", "processId", "rootUri", "capabilities", s->capabilities);
    if (s->options) json_object_set(params, "initializationOptions", s->options);
    wire_request(&s->w, "initialize", params);
    json_decref(wire_answer(&s->w));
    wire_notify(&s->w, "initialized", json_object());
}

static void expect_result(session *s, const char *text) {
    json_t *want = read_json(s, text), *answer = wire_answer(&s->w);
    if (!matches(want, json_object_get(answer, "result"))) fail(s, "another result came:", answer);
    json_decref(want);
    json_decref(answer);
}

static void expect_error(session *s, const char *text) {
    json_t *answer = wire_answer(&s->w);
    json_int_t code = json_integer_value(json_object_get(json_object_get(answer, "error"), "code"));
    if (code != atoi(text)) fail(s, "another error was expected:", answer);
    json_decref(answer);
}

static void expect_broken(session *s, const char *text) {
    for (;;) {
        json_t *answer = wire_receive(&s->w);
        const json_t *error = json_object_get(answer, "error");
        bool mine = error && json_is_null(json_object_get(answer, "id"));
        if (mine && json_integer_value(json_object_get(error, "code")) != atoi(text))
            fail(s, "another error was expected:", answer);
        json_decref(answer);
        if (mine) return;
    }
}

static void expect_refused(session *s, const char *id, const char *code) {
    for (;;) {
        json_t *answer = wire_receive(&s->w);
        bool mine = !json_object_get(answer, "method") &&
                    json_integer_value(json_object_get(answer, "id")) == atoi(id);
        json_int_t got = json_integer_value(json_object_get(json_object_get(answer, "error"), "code"));
        if (mine && got != atoi(code)) fail(s, "another error was expected:", answer);
        json_decref(answer);
        if (mine) return;
    }
}

static void expect_message(session *s, const char *method, const char *text) {
    json_t *want = read_json(s, text), *message = wire_wait_for(&s->w, method);
    if (!matches(want, json_object_get(message, "params"))) fail(s, "another message came:", message);
    json_decref(want);
    json_decref(message);
}

/* The answer to a request that no server knows comes after everything already on its way. */
static void expect_nothing(session *s, const char *method) {
    wire_request(&s->w, "test/unknown", NULL);
    for (bool last = false; !last;) {
        json_t *message = wire_receive(&s->w);
        const char *name = json_string_value(json_object_get(message, "method"));
        if (name && strcmp(name, method) == 0) fail(s, "this was not to come:", message);
        last = !name && json_integer_value(json_object_get(message, "id")) == s->w.id;
        json_decref(message);
    }
}

static void send_raw(session *s, const char *text, bool framed) {
    json_t *value = read_json(s, text);
    char header[64];
    int n = snprintf(header, sizeof header, "Content-Length: %zu\r\n\r\n", json_string_length(value));
    if (framed) wire_raw(&s->w, header, (size_t)n);
    wire_raw(&s->w, json_string_value(value), json_string_length(value));
    json_decref(value);
}

static void open_text(session *s, const char *uri, const char *text) {
    wire_notify(&s->w, "textDocument/didOpen",
                json_pack("{s:{s:s,s:s,s:i,s:s}}", "textDocument", "uri", uri, "languageId", "markdown",
                          "version", 1, "text", text));
}

/* The folders on the way to a file. */
static void make_folders(const char *name) {
    char path[512];
    for (const char *slash = strchr(name, '/'); slash; slash = strchr(slash + 1, '/')) {
        if (slash == name || slash - name >= (int)sizeof path) continue;
        snprintf(path, sizeof path, "%.*s", (int)(slash - name), name);
        (void)mkdir(path, 0777);
    }
}

static void write_text(const char *name, const char *text) {
    make_folders(name);
    FILE *file = text[0] ? fopen(name, "wb") : NULL;
    if (!text[0]) remove(name);
    if (!file) return;
    fputs(text, file);
    fclose(file);
}

/* Replaces "{here}" by the folder. */
static void expand(char *text) {
    static char whole[LARGEST];
    char here[4096];
    char *at;
    while ((at = strstr(text, "{here}")) != NULL && getcwd(here, sizeof here)) {
        snprintf(whole, sizeof whole, "%.*s%s%s", (int)(at - text), text, here, at + strlen("{here}"));
        memcpy(text, whole, strlen(whole) + 1);
    }
}

static void end(session *s, const char *status) {
    if (!s->bare) {
        wire_request(&s->w, "shutdown", NULL);
        json_decref(wire_answer(&s->w));
        wire_notify(&s->w, "exit", NULL);
    }
    int got = wire_end(&s->w);
    s->ended = true;
    if (got == atoi(status)) return;
    fprintf(stderr, "%s:%d: the server ended with status %d\n", s->path, s->line, got);
    s->failed = true;
}

static void add_arguments(session *s, char *text) {
    for (char *word = strtok(text, " "); word && s->n_arguments < 15; word = strtok(NULL, " "))
        s->arguments[s->n_arguments++] = strdup(word);
}

/* `first` is what follows the word, `rest` what follows that. */
static void play(session *s, const char *word, char *first, const char *rest, const char *text) {
    bool before = !strcmp(word, "capabilities") || !strcmp(word, "options") || !strcmp(word, "arguments") ||
                  !strcmp(word, "no-initialize") || !strcmp(word, "file");
    if (!before) start(s);
    if (!strcmp(word, "capabilities")) {
        json_decref(s->capabilities);
        s->capabilities = read_json(s, rest);
    } else if (!strcmp(word, "options")) {
        s->options = read_json(s, rest);
    } else if (!strcmp(word, "arguments")) {
        add_arguments(s, first);
    } else if (!strcmp(word, "no-initialize")) {
        s->bare = true;
    } else if (!strcmp(word, "file")) {
        write_text(first, text);
    } else if (!strcmp(word, "text")) {
        open_text(s, first, text);
    } else if (!strcmp(word, "notify")) {
        wire_notify(&s->w, first, read_json(s, rest));
    } else if (!strcmp(word, "request")) {
        wire_request(&s->w, first, read_json(s, rest));
    } else if (!strcmp(word, "raw")) {
        send_raw(s, rest, false);
    } else if (!strcmp(word, "body")) {
        send_raw(s, rest, true);
    } else if (!strcmp(word, "result")) {
        expect_result(s, rest);
    } else if (!strcmp(word, "error")) {
        expect_error(s, first);
    } else if (!strcmp(word, "expect")) {
        expect_message(s, first, rest);
    } else if (!strcmp(word, "broken")) {
        expect_broken(s, first);
    } else if (!strcmp(word, "refused")) {
        expect_refused(s, first, rest);
    } else if (!strcmp(word, "nothing")) {
        expect_nothing(s, first);
    } else if (!strcmp(word, "status")) {
        end(s, first);
    } else {
        fprintf(stderr, "%s:%d: the script says “%s”\n", s->path, s->line, word);
        exit(2);
    }
}

/* Runs one instruction: its line, with the lines that belong to it. */
static void instruct(session *s, char *line, const char *text) {
    static const char *const one_word[] = {"capabilities", "options", "raw", "body", "result"};
    char *space = strchr(line, ' '), *rest = line + strlen(line);
    if (space) {
        *space = '\0';
        rest = space + 1;
    }
    for (size_t i = 0; i < sizeof one_word / sizeof *one_word; i++)
        if (!strcmp(line, one_word[i])) {
            play(s, line, rest, rest, text);
            return;
        }
    char *second = !strcmp(line, "arguments") ? NULL : strchr(rest, ' ');
    if (second) *second++ = '\0';
    play(s, line, rest, second ? second : rest + strlen(rest), text);
}

/* Runs the next instruction of the script and moves `at` past it. */
static void run_next(session *s, char **at) {
    static char line[LARGEST], text[LARGEST];
    size_t len = 0, text_len = 0;
    int lines = 0;
    for (bool first = true; **at; first = false) {
        char *end = strchr(*at, '\n');
        size_t n = end ? (size_t)(end - *at) : strlen(*at);
        bool is_text = **at == '|', goes_on = **at == ' ';
        if (!first && !is_text && !goes_on) break;
        if (is_text) {
            size_t skip = n > 1 && (*at)[1] == ' ' ? 2 : 1;
            memcpy(text + text_len, *at + skip, n - skip);
            text_len += n - skip;
            text[text_len++] = '\n';
        } else {
            memcpy(line + len, *at, n);
            len += n;
        }
        *at += end ? n + 1 : n;
        lines++;
    }
    line[len] = text[text_len] = '\0';
    expand(line);
    if (len && line[0] != '#') instruct(s, line, text);
    s->line += lines;
}

static bool run(char *program, const char *path) {
    static char script[LARGEST];
    session s = {.path = path, .program = program, .line = 1, .capabilities = json_object()};
    FILE *file = fopen(path, "rb");
    if (!file) {
        fprintf(stderr, "%s: cannot be read\n", path);
        return false;
    }
    script[fread(script, 1, sizeof script - 1, file)] = '\0';
    fclose(file);
    for (char *at = script; *at && !s.failed;) run_next(&s, &at);
    if (s.started && !s.ended) end(&s, "0");
    while (s.n_arguments) free(s.arguments[--s.n_arguments]);
    json_decref(s.capabilities);
    json_decref(s.options);
    return !s.failed;
}

int main(int argc, char **argv) {
    int failed = 0;
    for (int i = 2; i < argc; i++) failed += !run(argv[1], argv[i]);
    printf("%d sessions, %d failed\n", argc - 2, failed);
    return failed != 0;
}
