/* Rows of inline elements: rulekit.h must give the same answers from them as a walk over all elements, for
 * every stretch of a block that has many. The rule of this test asks both. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "api/reslint.h"
#include "base/arena.h"
#include "reslint/rulekit.h"

#include <string.h>

static uint32_t asked; /* blocks with rows */

static void compare(const reslint_node *block, uint32_t begin, uint32_t end) {
    reslint_node walked = *block;
    walked.elements = NULL;
    for (uint32_t kind = RESLINT_LABEL; kind <= RESLINT_ARTEFACT; kind++) {
        assert_int_equal(rk_touches(block, begin, end, kind), rk_touches(&walked, begin, end, kind));
        assert_ptr_equal(rk_first(block, kind), rk_first(&walked, kind));
    }
    assert_int_equal(rk_covered(block, begin, RESLINT_QUOTATION),
                     rk_covered(&walked, begin, RESLINT_QUOTATION));
    assert_int_equal(rk_contested(block, begin, end), rk_contested(&walked, begin, end));
    assert_int_equal(rk_cut_inside(block, begin, end), rk_cut_inside(&walked, begin, end));
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    (void)ctx;
    if (!block->elements) return;
    asked++;
    for (uint32_t begin = 0; begin <= block->text.len; begin += 3)
        for (uint32_t end = begin; end <= block->text.len && end < begin + 40; end += 1 + end % 4)
            compare(block, begin, end);
    compare(block, 0, block->text.len);
}

static const uint32_t kinds[] = {RESLINT_PREAMBULAR_PARAGRAPH, RESLINT_OPERATIVE_PARAGRAPH,
                                 RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, NULL, RESLINT_WARNING}};
static const reslint_rule rule = {
    .id = "asks-both", .summary = "asks", .levels = levels, .kinds = kinds, .check = check};
static const reslint_pack_rule rules[] = {{&rule, "page", NULL}, {NULL, NULL, NULL}};
static const reslint_pack pack = {RESLINT_ABI_MAJOR, RESLINT_ABI_MINOR, "test", "1", rules, NULL};
static const reslint_pack *const packs[] = {&pack, NULL};

/* A paragraph that contains the unit `times` times. */
static void lint(const reslint_engine *engine, const char *unit, uint32_t times) {
    rl_arena arena = {0};
    char *text = rl_format(&arena, "Lanterns\n\nThe General Assembly,\n\n1. *Welcomes*");
    for (uint32_t i = 0; i < times; i++) text = rl_format(&arena, "%s %s", text, unit);
    text = rl_format(&arena, "%s;\n\n[^1]: A/65/1.\n", text);
    reslint_error error;
    reslint_document *document = reslint_document_new(engine, "a.md", text, strlen(text), &error);
    assert_non_null(document);
    uint32_t n;
    (void)reslint_document_lint(document, &n);
    reslint_document_free(document);
    rl_arena_free(&arena);
}

static void rows_answer_as_a_walk(void **state) {
    (void)state;
    static const char *const units[] = {
        "the [lamps of [the] valley]",    "“the ‘lamps’ of” the valley",
        "the *lamps*[^1] of 4 May 2009",  "[lamps (EU: delete)",
        "resolution 64/1 of 3 May] 2009", "paragraph 5 above, thereto, 1 the “lamps",
        "[it] ” *of* [ ] **the** OP 5"};
    reslint_settings settings = {.linked = packs, .no_packs = true, .no_config = true};
    reslint_error error;
    reslint_engine *engine = reslint_engine_new(&settings, &error);
    assert_non_null(engine);
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) lint(engine, units[i], 30);
    assert_true(asked >= sizeof units / sizeof *units - 1);
    asked = 0;
    lint(engine, units[0], 2);
    assert_int_equal(asked, 0);
    reslint_engine_free(engine);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(rows_answer_as_a_walk)};
    return cmocka_run_group_tests_name("elements", tests, NULL, NULL);
}
