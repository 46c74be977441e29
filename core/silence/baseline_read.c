/* Reads a baseline file: as much JSON as it takes to find the entries, and to refuse what is none. */
#include "base/file.h"
#include "base/str.h"
#include "rules/registry.h"
#include "silence/baseline.h"

#include <errno.h>

enum { DEEPEST = 16 };
static const size_t LARGEST = (size_t)64 * 1024 * 1024;

typedef struct reading {
    rl_arena *arena;
    const char *at, *end;
    uint32_t line, depth;
    const char *wrong; /* NULL as long as nothing is */
    rl_baseline_entries *out;
} reading;

static bool fail(reading *r, const char *wrong) {
    if (!r->wrong) r->wrong = wrong;
    return false;
}

/* The next character that is no white space, or 0. */
static char peek(reading *r) {
    while (r->at < r->end && rl_is_space((unsigned char)*r->at)) r->line += *r->at++ == '\n';
    return r->at < r->end ? *r->at : '\0';
}

static bool take(reading *r, char c) {
    if (peek(r) != c) return fail(r, "it is cut off or was changed by hand");
    r->at++;
    return true;
}

/* A code point of four hexadecimal digits; this file's own writer uses it for control characters alone. */
static char escaped(reading *r) {
    static const char names[] = "bfnrt", values[] = "\b\f\n\r\t";
    char c = *r->at++;
    const char *name = c ? strchr(names, c) : NULL;
    if (name) return values[name - names];
    if (c != 'u') return c;
    unsigned code = 0;
    for (uint32_t i = 0; i < 4 && r->at < r->end; i++, r->at++) {
        char d = rl_lower(*r->at);
        code = code * 16 + (unsigned)(rl_is_digit((unsigned char)d) ? d - '0' : d - 'a' + 10);
    }
    return code < 0x80 ? (char)code : '?';
}

static bool take_text(reading *r, const char **out) {
    struct {
        char *items;
        uint32_t len, cap;
    } text = {0};
    if (!take(r, '"')) return false;
    while (r->at < r->end && *r->at != '"') {
        char c = *r->at++;
        if (c == '\\' && r->at < r->end) c = escaped(r);
        *rl_push(r->arena, &text) = c;
    }
    *rl_push(r->arena, &text) = '\0';
    *out = text.items;
    return take(r, '"');
}

/* Calls `member` for each key of an object, at its value. */
static bool each(reading *r, bool (*member)(reading *, const char *key, void *), void *data) {
    if (++r->depth > DEEPEST) return fail(r, "it is nested too deep");
    if (!take(r, '{')) return false;
    while (peek(r) != '}') {
        const char *key;
        if (!take_text(r, &key) || !take(r, ':') || !member(r, key, data)) return false;
        if (peek(r) != '}' && !take(r, ',')) return false;
    }
    r->depth--;
    return take(r, '}');
}

static bool skip(reading *r);

static bool skip_member(reading *r, const char *key, void *data) {
    (void)key;
    (void)data;
    return skip(r);
}

/* Any value. */
static bool skip(reading *r) {
    const char *text, *before;
    char c = peek(r);
    if (c == '{') return each(r, skip_member, NULL);
    if (c == '"') return take_text(r, &text);
    if (c == '[') {
        if (++r->depth > DEEPEST) return fail(r, "it is nested too deep");
        r->at++;
        while (peek(r) != ']')
            if (!skip(r) || (peek(r) != ']' && !take(r, ','))) return false;
        r->depth--;
        return take(r, ']');
    }
    before = r->at;
    while (r->at < r->end && (rl_is_alpha((unsigned char)*r->at) || strchr("+-.0123456789", *r->at))) r->at++;
    return r->at > before || fail(r, "it is no baseline");
}

static bool read_fingerprint(reading *r, const char *text, uint64_t *out) {
    *out = 0;
    for (uint32_t i = 0; i < 16; i++) {
        char d = rl_lower(text[i]);
        bool digit = rl_is_digit((unsigned char)d);
        if (!digit && (d < 'a' || d > 'f')) return fail(r, "a fingerprint is no number of 16 digits");
        *out = *out * 16 + (uint64_t)(digit ? d - '0' : d - 'a' + 10);
    }
    return !text[16] || fail(r, "a fingerprint is no number of 16 digits");
}

static bool read_member(reading *r, const char *key, void *data) {
    rl_baseline_entry *entry = data;
    const char *text;
    if (strcmp(key, "rule") == 0) return take_text(r, &entry->rule);
    if (strcmp(key, "quote") == 0) return take_text(r, &entry->quote);
    if (strcmp(key, "fingerprint") != 0) return skip(r);
    return take_text(r, &text) && read_fingerprint(r, text, &entry->fingerprint);
}

static bool read_file(reading *r, const char *key, void *data) {
    (void)data;
    if (!take(r, '[')) return false;
    while (peek(r) != ']') {
        rl_baseline_entry entry = {.file = key, .quote = ""};
        if (!each(r, read_member, &entry)) return false;
        if (!entry.rule || !entry.fingerprint) return fail(r, "an entry lacks its rule or fingerprint");
        *rl_push(r->arena, r->out) = entry;
        if (peek(r) != ']' && !take(r, ',')) return false;
    }
    return take(r, ']');
}

static bool read_top(reading *r, const char *key, void *data) {
    bool *files = data;
    if (strcmp(key, "version") == 0) {
        if (peek(r) != '1') return fail(r, "it is of another version of reslint");
        return skip(r);
    }
    if (strcmp(key, "files") != 0) return skip(r);
    *files = true;
    return each(r, read_file, NULL);
}

bool rl_baseline_read(rl_arena *arena, const char *path, rl_baseline_entries *out, reslint_error *error) {
    char *bytes;
    size_t len;
    int problem = rl_read_plain_file(arena, path, LARGEST, &bytes, &len);
    if (problem) return rl_fail(error, path, "The baseline cannot be read: %s.", rl_file_problem(problem));
    reading r = {.arena = arena, .at = bytes, .end = bytes + len, .line = 1, .out = out};
    bool files = false;
    if (!each(&r, read_top, &files) || !files) {
        rl_fail(error, path, "The baseline cannot be used: %s. Write it anew with --write-baseline.",
                r.wrong ? r.wrong : "it is no baseline");
        error->line = r.line;
        return false;
    }
    return true;
}
