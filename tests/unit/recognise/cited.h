/* What the tests of citations share: the citations of a text as one line of text. */
#ifndef RL_TESTS_CITED_H
#define RL_TESTS_CITED_H
#include "base/arena.h"
#include "base/str.h"
#include "recognise/recognise.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

/* For each citation "GA 46/152", "!" when the owner is explicit, " dec", " long", " 1991-12-18" with "s" when
 * the date is shared, " #2" for a list different from the one before. `own`: the organ whose text it is. */
static inline void expect_in(uint32_t own, const char *text, const char *wanted) {
    static const char *const organs[] = {"?", "GA", "SC", "ECOSOC", "HRC", "other"};
    rl_arena arena;
    rl_arena_init(&arena);
    rl_found_dates dates = {0};
    rl_found_citations found = {0};
    uint32_t lists = 0, list = 1;
    reslint_str s = rl_str(text);
    rl_find_dates(s, &arena, &dates);
    rl_find_citations(s, own, &dates, &arena, &lists, &found);
    const char *got = "";
    for (uint32_t i = 0; i < found.len; i++) {
        const reslint_citation *c = &found.items[i].citation;
        got = rl_format(&arena, "%s%s%s%s %.*s", got, i ? "; " : "", organs[c->organ],
                        c->explicit_owner ? "!" : "", (int)c->symbol.len, c->symbol.ptr);
        if (c->decision) got = rl_format(&arena, "%s dec", got);
        if (c->long_form) got = rl_format(&arena, "%s long", got);
        if (c->date.month)
            got = rl_format(&arena, "%s %u-%u-%u%s", got, c->date.year, c->date.month, c->date.day,
                            c->shared_date ? "s" : "");
        if (c->list != list) got = rl_format(&arena, "%s #%u", got, c->list);
        list = c->list;
        assert_true(found.items[i].at.begin < found.items[i].at.end && found.items[i].at.end <= s.len);
    }
    if (!rl_is(rl_str(got), wanted)) fail_msg("%s\n  wanted: %s\n  got:    %s", text, wanted, got);
    rl_arena_free(&arena);
}

static inline void expect(const char *text, const char *wanted) {
    expect_in(RESLINT_ORGAN_GA, text, wanted);
}
#endif
