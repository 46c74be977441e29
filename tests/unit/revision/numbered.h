/* What the tests of renumbering share: a small draft, its new text, the table and what a person must look at, each on
 * one line. */
#ifndef RL_TESTS_NUMBERED_H
#define RL_TESTS_NUMBERED_H
#include "api/fix.h"
#include "api/reslint.h"
#include "base/arena.h"
#include "base/str.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define TOP "*The General Assembly*,//*Noting* it,//"

/* "/" ends a line, "\\" is a stroke. `wanted`: the new text, or "as it was"; " | old -> new" for each row of the table;
 * " ! " and a sentence for each doubt. */
typedef struct numbered_row {
    bool mun, sequence;
    const char *text, *wanted;
} numbered_row;

static inline char *numbered_with(rl_arena *arena, const char *text, size_t len, const char *from,
                                  const char *to) {
    char *out = rl_copy(arena, text, len);
    for (char *c = out; *c; c++) {
        const char *at = strchr(from, *c);
        if (at) *c = to[at - from];
    }
    return out;
}

static inline void expect_numbered(const reslint_engine *engine, const numbered_row *row) {
    rl_arena arena = {0};
    reslint_error error;
    reslint_renumbering out;
    const char *text = numbered_with(&arena, row->text, strlen(row->text), "/\\", "\n/");
    reslint_document *document = reslint_document_new(engine, "d.md", text, strlen(text), &error);
    reslint_document_renumber(document, row->sequence, &out);
    const char *got = rl_format(&arena, "refused: %s", out.refused ? out.refused : "");
    if (!out.refused) {
        got = numbered_with(&arena, out.text, out.len, "\n/", "/\\");
        if (strcmp(got, row->text) == 0) got = "as it was";
        for (uint32_t k = 0; k < out.n_rows; k++)
            got = rl_format(&arena, "%s | %s -> %s", got, out.rows[k].old_name, out.rows[k].new_name);
        for (uint32_t k = 0; k < out.n_doubts; k++) got = rl_format(&arena, "%s ! %s", got, out.doubts[k]);
    }
    if (!rl_is(rl_str(got), row->wanted))
        fail_msg("%s\n  wanted: %s\n  got:    %s", row->text, row->wanted, got);
    reslint_document_free(document);
    rl_arena_free(&arena);
}

static inline void expect_all_numbered(const numbered_row *rows, size_t count) {
    reslint_error error;
    reslint_settings settings = {.pack_folder = RESLINT_PACK_FOLDER, .no_config = true};
    reslint_engine *usual = reslint_engine_new(&settings, &error);
    settings.profile = "mun";
    reslint_engine *mun = reslint_engine_new(&settings, &error);
    assert_non_null(usual);
    assert_non_null(mun);
    for (size_t i = 0; i < count; i++) expect_numbered(rows[i].mun ? mun : usual, &rows[i]);
    reslint_engine_free(usual);
    reslint_engine_free(mun);
}
#endif
