/* One pass over the lines: title, header, text, and the text after the fixes if it is given. */
#include "cases/cases.h"
#include "base/fail.h"
#include "base/sorted.h"
#include "base/str.h"
#include "rules/levels.h"

#include <stdlib.h>

static const char OPEN[] = "\xE2\x9F\xA6", CLOSE[] = "\xE2\x9F\xA7"; /* ⟦ ⟧ */
enum { MARK = 3, MOST_OPEN = 64 };

typedef struct case_reader {
    rl_arena *arena;
    reslint_str text;
    uint32_t at, line; /* the line that comes next */
    const char *path;
    reslint_error *error;
} case_reader;

static bool fail_at(case_reader *r, uint32_t line, const char *problem) {
    rl_fail(r->error, r->path, "%s", problem);
    r->error->line = line;
    return false;
}

static bool peek(const case_reader *r, reslint_str *line) {
    if (r->at >= r->text.len) return false;
    uint32_t end = rl_find(r->text, "\n", r->at);
    *line = rl_slice(r->text, r->at, end == UINT32_MAX ? r->text.len : end);
    return true;
}

static void step(case_reader *r, reslint_str line) {
    r->at += line.len + 1;
    r->line++;
}

static const char *keep(case_reader *r, reslint_str text) {
    return rl_copy(r->arena, text.ptr, text.len);
}

static bool is_sureness(reslint_str value) {
    return rl_is(value, "safe") || rl_is(value, "unsafe") || rl_is(value, "display") || rl_is(value, "none");
}

static bool read_key(case_reader *r, rl_case *one, reslint_str key, reslint_str value) {
    if (rl_is(key, "profile"))
        one->profile = keep(r, value);
    else if (rl_is(key, "stage"))
        one->stage = keep(r, value);
    else if (rl_is(key, "path"))
        one->path = keep(r, value);
    else if (rl_is(key, "option"))
        *rl_push(r->arena, &one->options) = value;
    else if (rl_is(key, "message"))
        *rl_push(r->arena, &one->messages) = value;
    else if (rl_is(key, "write"))
        *rl_push(r->arena, &one->writes) = value;
    else if (rl_is(key, "location"))
        *rl_push(r->arena, &one->locations) = value;
    else if (rl_is(key, "see"))
        *rl_push(r->arena, &one->sees) = value;
    else if (rl_is(key, "fix") && is_sureness(value))
        *rl_push(r->arena, &one->fixes) = value;
    else if (rl_is(key, "severity") && rl_level_read(value, &one->severity))
        one->has_severity = true;
    else
        return false;
    return true;
}

static bool read_header(case_reader *r, rl_case *one) {
    reslint_str line;
    while (peek(r, &line)) {
        uint32_t at = r->line;
        if (rl_trim(line).len == 0) {
            step(r, line);
            return true;
        }
        uint32_t colon = rl_find(line, ":", 0);
        if (colon == UINT32_MAX || !read_key(r, one, rl_trim(rl_slice(line, 0, colon)),
                                             rl_trim(rl_slice(line, colon + 1, line.len))))
            return fail_at(
                r, at,
                "This line of the case's header is not understood. There are profile, stage, path, option, "
                "severity, message, write, location, see and fix (safe, unsafe, display or none); an empty line "
                "ends the header.");
        step(r, line);
    }
    return true;
}

/* "=== title", or "--- " and any word: one that is not known is then reported instead of read as text. */
static bool is_heading(reslint_str line) {
    reslint_str text = rl_trim(line);
    return rl_starts(line, "=== ") || (rl_starts(text, "--- ") && rl_is_alpha(rl_byte(text, 4)));
}

static bool begins_section(reslint_str line) {
    return rl_is(rl_trim(line), "--- fixed") || rl_is(rl_trim(line), "--- base");
}

/* "--- line 12": what follows comes from that line of its file. */
static bool tells_line(reslint_str line, uint32_t *number) {
    static const char head[] = "--- line ";
    if (!rl_starts(line, head)) return false;
    *number = 0;
    for (uint32_t i = sizeof head - 1; i < line.len && rl_is_digit((unsigned char)line.ptr[i]); i++)
        *number = *number * 10 + (uint32_t)(line.ptr[i] - '0');
    return true;
}

/* Lines up to the next heading, ending with one line end and no empty lines. */
static reslint_str read_text(case_reader *r) {
    uint32_t begin = r->at, end = begin;
    reslint_str line;
    while (peek(r, &line) && !is_heading(line)) {
        step(r, line);
        if (rl_trim(line).len) end = r->at < r->text.len ? r->at : r->text.len;
    }
    reslint_str text = rl_slice(r->text, begin, end);
    bool needs_end = text.len && text.ptr[text.len - 1] != '\n';
    if (needs_end) text = rl_str(rl_format(r->arena, "%.*s\n", (int)text.len, text.ptr));
    return text;
}

static int by_place(const void *a, const void *b) {
    const reslint_span *x = a, *y = b;
    return rl_order_two(x->begin, y->begin, x->end, y->end);
}

/* Takes the marks out and remembers where they were. */
static bool read_marks(case_reader *r, rl_case *one, reslint_str marked) {
    char *plain = rl_alloc(r->arena, (size_t)marked.len + 1);
    uint32_t open[MOST_OPEN], depth = 0, used = 0;
    for (uint32_t at = 0; at < marked.len;) {
        if (rl_here(marked, at, OPEN)) {
            if (depth == MOST_OPEN) return fail_at(r, one->line, "Too many ⟦ are nested.");
            open[depth++] = used;
            at += MARK;
        } else if (rl_here(marked, at, CLOSE)) {
            if (depth == 0) return fail_at(r, one->line, "A ⟧ has no ⟦ in front of it.");
            *rl_push(r->arena, &one->places) = (reslint_span){open[--depth], used};
            at += MARK;
        } else {
            plain[used++] = marked.ptr[at++];
        }
    }
    if (depth) return fail_at(r, one->line, "A ⟦ is not closed by ⟧.");
    if (one->places.len) qsort(one->places.items, one->places.len, sizeof *one->places.items, by_place);
    one->text = (reslint_str){plain, used};
    return true;
}

static bool read_case(case_reader *r, rl_case *one, reslint_str heading) {
    one->line = r->line;
    one->title = rl_trim(rl_slice(heading, MARK, heading.len));
    step(r, heading);
    if (!read_header(r, one) || !read_marks(r, one, read_text(r))) return false;
    reslint_str line;
    while (peek(r, &line) && begins_section(line)) {
        bool fixed = rl_is(rl_trim(line), "--- fixed");
        step(r, line);
        *(fixed ? &one->fixed : &one->base) = read_text(r);
        one->has_fixed = one->has_fixed || fixed;
    }
    uint32_t n = one->places.len;
    if (one->messages.len > n || one->writes.len > n || one->locations.len > n || one->fixes.len > n ||
        one->sees.len > n)
        return fail_at(r, one->line,
                       "The case's header expects more findings than there are ⟦ ⟧ in the text.");
    return true;
}

bool rl_cases_read(rl_arena *arena, reslint_str text, const char *path, rl_cases *out, reslint_error *error) {
    case_reader r = {arena, text, 0, 1, path, error};
    reslint_str line;
    while (peek(&r, &line)) {
        uint32_t told;
        if (tells_line(line, &told)) {
            step(&r, line);
            r.line = told;
        } else if (rl_starts(line, "=== ")) {
            rl_case *one = rl_push(arena, out);
            if (!read_case(&r, one, line)) return false;
        } else if (rl_trim(line).len) {
            return fail_at(
                &r, r.line,
                "A case begins with a line “=== title”; below its text there may be “--- fixed” and "
                "“--- base”.");
        } else {
            step(&r, line);
        }
    }
    return true;
}
