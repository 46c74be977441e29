/* Does a text, read alone, have the blocks that a stretch of a longer text has? */
#include "api/reslint.h"
#include "base/arena.h"
#include "base/str.h"
#include "revision/same_reading.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define DRAFT                                                                                                \
    "Draft resolution I\n\nLamps\n\n*The General Assembly*,\n\n*Noting* it,\n\n1. *Urges* all;\n\n2. *Decides* so.\n"
#define OTHER "Draft resolution II\n\nOil\n\n*The General Assembly*,\n\n*Noting* it,\n\n1. *Urges* all.\n"

static const struct {
    const char *before, *stretch, *after, *alone;
    bool same;
} rows[] = {
    {"", DRAFT, "", DRAFT, true},
    {"", "", DRAFT, DRAFT, false},
    {"", DRAFT, "", OTHER, false},
    {"", DRAFT, "", DRAFT "\n3. *Asks* all.\n", false},
    {"", DRAFT "\n3. *Asks* all.\n", "", DRAFT, false},
    {"", DRAFT, "", "\n" DRAFT, false},
    {"", "Draft resolution I\n\nLamps\n\n*The General Assembly*,\n\n*Noting* it,\n\n1. *Urges* a", "ll;\n",
     "Draft resolution I\n\nLamps\n\n*The General Assembly*,\n\n*Noting* it,\n\n1. *Urges* all;\n", false},
};

static void stretches(void **state) {
    (void)state;
    reslint_settings settings = {.pack_folder = RESLINT_PACK_FOLDER, .no_config = true};
    reslint_error error;
    reslint_engine *engine = reslint_engine_new(&settings, &error);
    assert_non_null(engine);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rl_arena arena = {0};
        const char *text = rl_format(&arena, "%s%s%s", rows[i].before, rows[i].stretch, rows[i].after);
        reslint_document *whole = reslint_document_new(engine, "d.md", text, strlen(text), &error);
        reslint_document *alone =
            reslint_document_new(engine, "d.md", rows[i].alone, strlen(rows[i].alone), &error);
        uint32_t begin = (uint32_t)strlen(rows[i].before), end = begin + (uint32_t)strlen(rows[i].stretch);
        bool same = rl_is_same_stretch(&arena, reslint_document_root(whole), (reslint_span){begin, end},
                                       reslint_document_root(alone));
        if (same != rows[i].same) fail_msg("row %zu: %d", i, same);
        reslint_document_free(alone);
        reslint_document_free(whole);
        rl_arena_free(&arena);
    }
    reslint_engine_free(engine);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(stretches)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
