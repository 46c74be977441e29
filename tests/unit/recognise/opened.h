/* What the tests of opening phrases share: what was found in a text as one line. */
#ifndef RL_TESTS_OPENED_H
#define RL_TESTS_OPENED_H
#include "base/arena.h"
#include "base/str.h"
#include "recognise/opening/opening.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

typedef struct place {
    uint32_t wanted, organ;
    bool mun;
} place;

#define preamble  ((place){RESLINT_OPENING_PREAMBULAR, RESLINT_ORGAN_GA, false})
#define operative ((place){RESLINT_OPENING_OPERATIVE, RESLINT_ORGAN_GA, false})
#define anywhere  ((place){RESLINT_OPENING_NONE, RESLINT_ORGAN_GA, false})

/* "P Recalling also = recalling +also": class, span, key, marker ("also+" if it comes first), then "new" for
 * an unlisted phrase and "mended" after repair. "-" if there is no opening. */
static inline const char *described(place where, reslint_str text, rl_arena *arena) {
    static const char *const classes = "-PO";
    rl_opening got;
    bool found = rl_opening_find_for(text, where.wanted, where.organ, where.mun, arena, &got);
    assert_int_equal(found, got.opening_class != RESLINT_OPENING_NONE);
    if (!found) return "-";
    assert_true(got.span.begin < got.span.end && got.span.end <= text.len);
    const char *marker = got.marker == RESLINT_ALSO ? "also" : "further";
    reslint_str span = rl_slice(text, got.span.begin, got.span.end);
    const char *out = rl_format(arena, "%c %.*s = %.*s", classes[got.opening_class], (int)span.len, span.ptr,
                                (int)got.key.len, got.key.ptr);
    if (got.marker != RESLINT_PLAIN) {
        assert_true(rl_same_ci(rl_slice(text, got.marker_at.begin, got.marker_at.end), rl_str(marker)) ||
                    got.repaired);
        out = rl_format(arena, got.marker_in_front ? "%s %s+" : "%s +%s", out, marker);
    }
    return rl_format(arena, "%s%s%s", out, got.known ? "" : " new", got.repaired ? " mended" : "");
}

static inline void expect(place where, const char *text, const char *wanted) {
    rl_arena arena;
    rl_arena_init(&arena);
    const char *got = described(where, rl_str(text), &arena);
    if (!rl_is(rl_str(got), wanted)) fail_msg("%s\n  wanted: %s\n  got:    %s", text, wanted, got);
    rl_arena_free(&arena);
}
#endif
