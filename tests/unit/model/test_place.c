/* From the words that rules see to the bytes of the file, and back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "read_text.h"

static const char draft[] = "The General Assembly,\n"
                            "\n"
                            "Noting *the old*  lamps, 5 km\n"
                            "from the [big] co-\n"
                            "operative of *all* (EU: delete) towns,\n"
                            "\n"
                            "1. Requests a report:\n"
                            "\n"
                            "(a) in May;\n"
                            "\n"
                            "(b) in June.\n";

static const reslint_node *preambular(rl_arena *arena, rl_model *model) {
    read_text(arena, draft, model);
    return first_of(model->document, RESLINT_PREAMBULAR_PARAGRAPH);
}

static reslint_place place_of(const reslint_node *node, const char *words) {
    uint32_t at = rl_find(node->text, words, 0);
    if (at == UINT32_MAX) fail_msg("not in the text: %s", words);
    return (reslint_place){node, {at, at + (uint32_t)strlen(words)}};
}

/* The words come from these bytes, and no others. */
static void comes_from(const reslint_node *node, const char *words, const char *bytes) {
    bool straight;
    reslint_span s = rl_place_source(place_of(node, words), &straight);
    if (!rl_is(rl_slice(rl_str(draft), s.begin, s.end), bytes))
        fail_msg("%s comes from: %.*s", words, (int)(s.end - s.begin), draft + s.begin);
    assert_int_equal(straight, strlen(words) == strlen(bytes));
    assert_int_equal(rl_place_at(node, s.begin), place_of(node, words).in.begin);
}

static void words_and_bytes(void **state) {
    (void)state;
    rl_arena arena = {0};
    rl_model model;
    const reslint_node *pp = preambular(&arena, &model);
    assert_true(rl_is(pp->text, "Noting the old lamps, 5 km from the big co-operative of all towns,"));
    comes_from(pp, "Noting", "Noting");
    comes_from(pp, "the old", "the old");
    comes_from(pp, "old lamps", "old*  lamps");
    comes_from(pp, "lamps", "lamps");
    comes_from(pp, "km from", "km\nfrom");
    comes_from(pp, "km", "km");
    comes_from(pp, "big", "big");
    comes_from(pp, "the big co-operative", "the [big] co-\noperative");
    comes_from(pp, "operative", "operative");
    comes_from(pp, "all towns,", "all* (EU: delete) towns,");
    comes_from(pp, "towns,", "towns,");
    rl_arena_free(&arena);
}

static uint32_t source_of(const reslint_node *node, uint32_t at) {
    reslint_span s = rl_place_source((reslint_place){node, {at, at}}, NULL);
    assert_int_equal(s.begin, s.end);
    return s.begin;
}

/* What is inserted belongs to the word before it. */
static void empty_places(void **state) {
    (void)state;
    rl_arena arena = {0};
    rl_model model;
    const reslint_node *pp = preambular(&arena, &model);
    reslint_str file = rl_str(draft);
    assert_int_equal(source_of(pp, 0), rl_find(file, "Noting", 0));
    assert_int_equal(source_of(pp, 6), rl_find(file, "Noting", 0) + 6);
    assert_int_equal(source_of(pp, place_of(pp, "the old").in.end), rl_find(file, "old*", 0) + 3);
    assert_int_equal(source_of(pp, place_of(pp, "big").in.end), rl_find(file, "big]", 0) + 3);
    assert_int_equal(source_of(pp, pp->text.len), rl_find(file, "towns,", 0) + 6);
    assert_int_equal(source_of(pp, pp->text.len + 9), rl_find(file, "towns,", 0) + 6);
    const reslint_place odd = {pp, {9, 6}};
    assert_int_equal(rl_place_source(odd, NULL).begin, source_of(pp, 6));
    rl_arena_free(&arena);
}

static void in_pieces(const reslint_node *node, const char *words, const char *wanted) {
    reslint_span pieces[8];
    char got[200] = "";
    uint32_t n = rl_place_pieces(place_of(node, words), pieces, 8);
    assert_true(n && n <= 8);
    for (uint32_t i = 0, used = 0; i < n; i++) {
        if (i) got[used++] = '|';
        memcpy(got + used, draft + pieces[i].begin, pieces[i].end - pieces[i].begin);
        used += pieces[i].end - pieces[i].begin;
    }
    assert_string_equal(got, wanted);
    assert_int_equal(rl_place_pieces(place_of(node, words), pieces, 0), n);
    assert_int_equal(rl_place_pieces(place_of(node, words), pieces, 1), n);
}

static void pieces(void **state) {
    (void)state;
    rl_arena arena = {0};
    rl_model model;
    const reslint_node *pp = preambular(&arena, &model);
    in_pieces(pp, "Noting", "Noting");
    in_pieces(pp, "Noting the", "Noting |the");
    in_pieces(pp, "the big co-operative", "the |big| co-|operative");
    in_pieces(pp, "big", "big");
    in_pieces(pp, "all towns", "all| |towns");
    rl_arena_free(&arena);
}

/* Through an element without a text of its own, the places are those of its block. */
static void inside_elements(void **state) {
    (void)state;
    rl_arena arena = {0};
    rl_model model;
    const reslint_node *pp = preambular(&arena, &model);
    uint32_t emphases = 0;
    for (const reslint_node *n = pp->first_child; n; n = n->next) {
        reslint_span s = rl_place_source((reslint_place){n, {0, n->text.len}}, NULL);
        reslint_str bytes = rl_slice(rl_str(draft), s.begin, s.end);
        if (n->kind == RESLINT_EMPHASIS) assert_true(rl_is(bytes, emphases++ ? "all" : "the old"));
        if (n->kind == RESLINT_BRACKET) assert_true(rl_is(bytes, "[big]"));
        if (n->kind == RESLINT_ATTRIBUTION) assert_true(rl_is(bytes, "(EU: delete)"));
    }
    assert_int_equal(emphases, 2);
    rl_arena_free(&arena);
}

static void block_at(const rl_model *model, const char *words, uint32_t shift, const char *wanted) {
    rl_arena arena = {0};
    const reslint_node *block = rl_model_block_at(model, rl_find(rl_str(draft), words, 0) + shift);
    reslint_str where = block ? rl_location(block, &arena) : RL_STR("none");
    if (!rl_is(where, wanted)) fail_msg("%s is in %.*s", words, (int)where.len, where.ptr);
    rl_arena_free(&arena);
}

static void blocks(void **state) {
    (void)state;
    rl_arena arena = {0};
    rl_model model;
    preambular(&arena, &model);
    block_at(&model, "The General", 0, "organ line");
    block_at(&model, "Assembly,", 9, "none");
    block_at(&model, "Noting", 0, "PP 1");
    block_at(&model, "delete", 0, "PP 1");
    block_at(&model, "towns,", 5, "PP 1");
    block_at(&model, "towns,", 6, "none");
    block_at(&model, "1.", 0, "OP 1");
    block_at(&model, "(a)", 0, "OP 1 (a)");
    block_at(&model, "May;", 3, "OP 1 (a)");
    block_at(&model, "June.", 4, "OP 1 (b)");
    block_at(&model, "June.", 6, "none");
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_and_bytes), cmocka_unit_test(empty_places), cmocka_unit_test(pieces),
        cmocka_unit_test(inside_elements), cmocka_unit_test(blocks),
    };
    return cmocka_run_group_tests_name("places", tests, NULL, NULL);
}
