/* See predicates.h. Predicates compare texts with their white space folded, so a line end inside a phrase
 * makes no difference; mark-up is compared as it is in the file. */
#include "rulefile/run/predicates.h"
#include "base/nearest.h"
#include "base/str.h"
#include "base/vec.h"

#include <stdio.h>

enum { MOST_FOUND = 10000 };

typedef enum test { TEST_EQ, TEST_MATCH, TEST_ANY_OF } test;

typedef struct predicate {
    test test;
    bool negated;
    uint32_t capture;
    bool by_capture; /* #eq? of two captures */
    uint32_t other;
    RL_VEC(reslint_str) words;
    pcre2_code *code;
} predicate;

typedef RL_VEC(predicate) predicates;

struct rl_decl_query {
    rl_arena arena;
    rl_query *query;
    predicates *by_pattern;
    uint32_t n_patterns, here; /* the capture @here, or UINT32_MAX */
};

typedef struct maker {
    rl_decl_query *made;
    uint32_t *offset;
    char *message;
    size_t size;
} maker;

static bool fail(maker *m, uint32_t offset, const char *message, reslint_str name) {
    *m->offset = offset;
    snprintf(m->message, m->size, message, (int)(name.len < 60 ? name.len : 60), name.ptr ? name.ptr : "");
    return false;
}

static bool say_fault(maker *m, const rl_query_error *error) {
    static const char *const messages[] = {
        [RL_QUERY_SYNTAX] = "The query cannot be read here%.*s.",
        [RL_QUERY_NODE] = "There is no element “%.*s”",
        [RL_QUERY_FIELD] = "There is no field “%.*s”",
        [RL_QUERY_CAPTURE] = "Nothing in the query is marked as @%.*s.",
        [RL_QUERY_NEVER] = "The query could never match: elements are never inside each other like this%.*s.",
        [RL_QUERY_WIDE] =
            "The query would take too long to run: it is too long, or can be read in too many ways%.*s.",
        [RL_QUERY_EMPTY] = "A mark of ? * or + follows what may be nothing%.*s: mark what is always there.",
        [RL_QUERY_REPEATS] = "“@%.*s” marks what may repeat (+ or *); mark one element, without + or *.",
    };
    bool named = error->fault == RL_QUERY_NODE || error->fault == RL_QUERY_FIELD ||
                 error->fault == RL_QUERY_CAPTURE || error->fault == RL_QUERY_REPEATS;
    const reslint_str none = {"", 0};
    fail(m, error->offset, messages[error->fault], named ? error->name : none);
    if (error->fault != RL_QUERY_NODE && error->fault != RL_QUERY_FIELD) return false;
    const char *near = rl_query_nearest(&m->made->arena, error->name, error->fault);
    size_t used = strlen(m->message);
    snprintf(m->message + used, m->size - used,
             near ? "; did you mean “%s”?" : "; “reslint tree FILE” shows what there is.", near);
    return false;
}

/* "#not-any-of?": which test, and whether it is negated. */
static bool read_name(maker *m, reslint_str name, predicate *out) {
    static const char *const names[] = {"eq?", "match?", "any-of?", "not-eq?", "not-match?", "not-any-of?"};
    for (uint32_t i = 0; i < 6; i++) {
        if (!rl_is(name, names[i])) continue;
        out->test = (test)(i % 3);
        out->negated = i >= 3;
        return true;
    }
    const char *near = rl_nearest(name, names, 6);
    fail(m, 0, "There is no test “#%.*s”", name);
    size_t used = strlen(m->message);
    snprintf(m->message + used, m->size - used, near ? "; did you mean “#%s”?" : "%s.", near ? near : "");
    return false;
}

static bool read_pattern(maker *m, predicate *out) {
    char why[120];
    uint32_t at;
    out->code = rl_pattern_compile(out->words.items[0].ptr, false, &at, why, sizeof why);
    if (out->code) return true;
    return fail(m, 0, "A pattern of #match? cannot be read: %.*s.", rl_str(why));
}

static bool complete(maker *m, predicate *out, bool has_capture) {
    uint32_t texts = out->words.len;
    if (!has_capture)
        return fail(m, 0, "A test begins with the @name of what it looks at%.*s.", (reslint_str){"", 0});
    if (out->test == TEST_ANY_OF ? texts == 0 : texts + out->by_capture != 1)
        return fail(m, 0, "A test wants one text in quotation marks, and #any-of? one or more%.*s.",
                    (reslint_str){"", 0});
    return out->test != TEST_MATCH || read_pattern(m, out);
}

/* One predicate: from `*step` to its end. */
static bool read_predicate(maker *m, uint32_t pattern, uint32_t *step, uint32_t count, predicate *out) {
    const rl_query *query = m->made->query;
    bool has_capture = false;
    if (!read_name(m, rl_query_step_at(query, pattern, (*step)++).text, out)) return false;
    for (; *step < count; ++*step) {
        rl_query_step one = rl_query_step_at(query, pattern, *step);
        if (one.kind == RL_STEP_DONE) break;
        if (one.kind == RL_STEP_TEXT) {
            *rl_push(&m->made->arena, &out->words) =
                (reslint_str){rl_copy(&m->made->arena, one.text.ptr, one.text.len), one.text.len};
        } else if (!has_capture) {
            has_capture = true;
            out->capture = one.capture;
        } else {
            out->by_capture = out->test == TEST_EQ;
            out->other = one.capture;
        }
    }
    ++*step;
    return complete(m, out, has_capture);
}

static bool read_predicates(maker *m) {
    rl_decl_query *made = m->made;
    made->n_patterns = rl_query_pattern_count(made->query);
    made->by_pattern = rl_alloc_n(&made->arena, made->n_patterns, sizeof *made->by_pattern);
    for (uint32_t p = 0; p < made->n_patterns; p++) {
        uint32_t count = rl_query_step_count(made->query, p);
        for (uint32_t step = 0; step < count;)
            if (!read_predicate(m, p, &step, count, rl_push(&made->arena, &made->by_pattern[p])))
                return false;
    }
    return true;
}

static bool read_query(maker *m, const char *text) {
    rl_query_error error = {RL_QUERY_SYNTAX, 0, {"", 0}};
    m->made->query = rl_query_new(rl_str(text), &error);
    if (!m->made->query) return say_fault(m, &error);
    if (!rl_query_pattern_count(m->made->query))
        return fail(m, 0, "The query is empty%.*s.", (reslint_str){"", 0});
    if (!rl_query_capture_count(m->made->query))
        return fail(m, 0, "Nothing in the query is marked: write @here after what is to be reported%.*s.",
                    (reslint_str){"", 0});
    m->made->here = rl_decl_query_capture(m->made, RL_STR("here"));
    return read_predicates(m);
}

rl_decl_query *rl_decl_query_new(const char *text, uint32_t *offset, char *message, size_t size) {
    rl_arena arena = {0};
    rl_decl_query *made = rl_alloc(&arena, sizeof *made);
    made->arena = arena;
    maker m = {made, offset, message, size};
    if (read_query(&m, text)) return made;
    rl_decl_query_free(made);
    return NULL;
}

void rl_decl_query_free(rl_decl_query *query) {
    if (!query) return;
    for (uint32_t p = 0; query->by_pattern && p < query->n_patterns; p++)
        for (uint32_t i = 0; i < query->by_pattern[p].len; i++)
            rl_pattern_free(query->by_pattern[p].items[i].code);
    rl_query_free(query->query);
    rl_arena arena = query->arena;
    rl_arena_free(&arena);
}

uint32_t rl_decl_query_capture(const rl_decl_query *query, reslint_str name) {
    for (uint32_t i = 0; i < rl_query_capture_count(query->query); i++)
        if (rl_same(rl_query_capture_name(query->query, i), name)) return i;
    return UINT32_MAX;
}

/* ---- running ----------------------------------------------------------------------------------------- */

typedef struct predicate_runner {
    const rl_decl_query *query;
    reslint_str text;
    const rl_matcher *matcher;
    bool (*visit)(void *data, const rl_decl_found *found);
    void *data;
    uint32_t found;
    char *folded; /* the text for a pattern to match, a buffer of `room` bytes */
    size_t room;
    bool gave_up; /* a pattern took too long, or too much was found */
} predicate_runner;

/* The next character of a text with white space folded; -1 at its end. */
static int next_folded(reslint_str s, uint32_t *at) {
    if (*at >= s.len) return -1;
    if (!rl_is_space((unsigned char)s.ptr[*at])) return (unsigned char)s.ptr[(*at)++];
    while (*at < s.len && rl_is_space((unsigned char)s.ptr[*at])) ++*at;
    return ' ';
}

static bool same_folded(reslint_str a, reslint_str b) {
    uint32_t i = 0, k = 0;
    for (;;) {
        int x = next_folded(a, &i), y = next_folded(b, &k);
        if (x != y) return false;
        if (x < 0) return true;
    }
}

static reslint_str folded(predicate_runner *r, reslint_str text) {
    uint32_t len = 0, at = 0;
    if (r->room < text.len) {
        r->folded = rl_grow(r->matcher->arena, r->folded, r->room, (size_t)text.len * 2);
        r->room = (size_t)text.len * 2;
    }
    for (int c = next_folded(text, &at); c >= 0; c = next_folded(text, &at)) r->folded[len++] = (char)c;
    return (reslint_str){r->folded, len};
}

static reslint_str source_of(const predicate_runner *r, reslint_span span) {
    return rl_slice(r->text, span.begin, span.end);
}

static bool equals_other(const predicate_runner *r, const rl_query_match *match, uint32_t other,
                         reslint_str text) {
    for (uint32_t i = 0; i < match->n_captures; i++)
        if (match->captures[i].capture == other && same_folded(source_of(r, match->captures[i].source), text))
            return true;
    return false;
}

static bool passes(predicate_runner *r, const predicate *one, const rl_query_match *found, reslint_str text) {
    bool yes = false;
    if (one->by_capture) return equals_other(r, found, one->other, text);
    if (one->test == TEST_MATCH) {
        reslint_span groups[RL_MATCH_GROUPS];
        uint32_t n;
        rl_match match = rl_pattern_match(r->matcher, one->code, folded(r, text), 0, groups, &n);
        if (match == RL_TOO_LONG) r->gave_up = true;
        return match == RL_MATCHED;
    }
    for (uint32_t i = 0; i < one->words.len && !yes; i++) yes = same_folded(text, one->words.items[i]);
    return yes;
}

/* A test holds when it holds for everything with its @name. */
static bool holds(predicate_runner *r, const predicate *one, const rl_query_match *match) {
    for (uint32_t i = 0; i < match->n_captures; i++) {
        if (match->captures[i].capture != one->capture) continue;
        if (passes(r, one, match, source_of(r, match->captures[i].source)) == one->negated) return false;
    }
    return true;
}

static bool visit(void *data, const rl_query_match *match) {
    predicate_runner *r = data;
    const predicates *tests = &r->query->by_pattern[match->pattern];
    if (!match->n_captures) return true;
    for (uint32_t i = 0; i < tests->len; i++)
        if (!holds(r, &tests->items[i], match)) return !r->gave_up;
    if (r->gave_up) return false;
    uint32_t which = 0;
    while (which < match->n_captures && match->captures[which].capture != r->query->here) which++;
    if (which == match->n_captures) which = 0;
    const rl_decl_found found = {match->captures[which].source, match};
    if (++r->found > MOST_FOUND) r->gave_up = true;
    return !r->gave_up && r->visit(r->data, &found);
}

bool rl_decl_query_run(const rl_decl_query *query, const rl_tree *tree, reslint_str text, reslint_span within,
                       const rl_matcher *matcher, bool (*take)(void *data, const rl_decl_found *found),
                       void *data) {
    predicate_runner r = {.query = query, .text = text, .matcher = matcher, .visit = take, .data = data};
    return rl_query_run(query->query, tree, within, visit, &r) && !r.gave_up;
}

reslint_str rl_decl_query_name(const rl_decl_query *query, uint32_t capture) {
    return rl_query_capture_name(query->query, capture);
}

uint32_t rl_decl_query_names(const rl_decl_query *query) {
    return rl_query_capture_count(query->query);
}
