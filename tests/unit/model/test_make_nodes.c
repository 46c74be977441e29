/* What is cut out of a block, or split off it: every byte that stays is still known by its place in the file, and
 * so is every element. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "read_text.h"

static const char TEXT[] =
    "The General Assembly,\n\nNoting caf&eacute;s *of old* and\nthe  lamps,[^1] **so** A\xC2\xA0"
    "B and all the jars,\n\n1. Requests it.\n\n[^1]: Oil.\n";

enum { LONGEST = 100 };

/* The paragraph, and before anything is done to it: its text, and the place of each byte. */
typedef struct sample {
    rl_arena arena;
    rl_node *node;
    char text[LONGEST];
    uint32_t len, n;
    reslint_span at[LONGEST], in[8];
    const reslint_node *elements[8];
} sample;

static reslint_span place_of(const rl_node *node, uint32_t at) {
    return rl_place_source((reslint_place){&node->pub, {at, at + 1}}, NULL);
}

static void begin(sample *s) {
    rl_model model;
    *s = (sample){0};
    read_text(&s->arena, TEXT, &model);
    s->node = rl_mut(first_of(model.document, RESLINT_PREAMBULAR_PARAGRAPH));
    s->len = s->node->pub.text.len;
    assert_true(s->len < LONGEST);
    memcpy(s->text, s->node->pub.text.ptr, s->len);
    for (uint32_t i = 0; i < s->len; i++) s->at[i] = place_of(s->node, i);
    for (const reslint_node *n = s->node->pub.first_child; n; n = n->next) {
        s->elements[s->n] = n;
        s->in[s->n++] = n->in;
    }
    assert_true(s->n > 2 && s->len > 45);
}

/* Bytes [from, to) of the sample are bytes [at, …) of the node. */
static void has(const sample *s, const rl_node *node, uint32_t at, uint32_t from, uint32_t to) {
    assert_memory_equal(node->pub.text.ptr + at, s->text + from, to - from);
    for (uint32_t i = from; i < to; i++) {
        reslint_span now = place_of(node, at + i - from);
        if (now.begin != s->at[i].begin || now.end != s->at[i].end)
            fail_msg("byte %u is at %u..%u, not %u..%u", i, now.begin, now.end, s->at[i].begin, s->at[i].end);
    }
}

/* How many of the offsets below `at` are outside [begin, end). */
static uint32_t left(uint32_t at, uint32_t begin, uint32_t end) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < at; i++) n += i < begin || i >= end;
    return n;
}

static void is_in(const reslint_node *element, const rl_node *node, uint32_t begin, uint32_t end) {
    assert_ptr_equal(element->parent, &node->pub);
    assert_int_equal(element->in.begin, begin);
    assert_int_equal(element->in.end, end);
    if (!rl_mut(element)->pieces.len)
        assert_true(rl_same(element->text, rl_slice(node->pub.text, begin, end)));
}

static void cuts(void **state) {
    (void)state;
    for (uint32_t begin_at = 0; begin_at < 45; begin_at++)
        for (uint32_t end = begin_at; end <= 45; end += end < begin_at + 6 ? 1 : 7) {
            sample s;
            begin(&s);
            rl_builder b = {.arena = &s.arena};
            rl_mark *mark = rl_push(&s.arena, &s.node->brackets);
            *mark = (rl_mark){10, 10, true};
            rl_cut(&b, s.node, begin_at, end);
            uint32_t gone = end > begin_at ? end - begin_at : 0;
            assert_int_equal(s.node->pub.text.len, s.len - gone);
            assert_int_equal(s.node->pub.in.end, s.len - gone);
            if (gone) {
                has(&s, s.node, 0, 0, begin_at);
                has(&s, s.node, begin_at, end, s.len);
                assert_int_equal(s.node->brackets.items[0].at, left(10, begin_at, end));
                for (uint32_t i = 0; i < s.n; i++)
                    is_in(s.elements[i], s.node, left(s.in[i].begin, begin_at, end),
                          left(s.in[i].end, begin_at, end));
            }
            rl_arena_free(&s.arena);
        }
    sample s;
    begin(&s);
    rl_builder b = {.arena = &s.arena};
    rl_cut(&b, s.node, 0, s.len + 1); /* there is no such stretch */
    assert_int_equal(s.node->pub.text.len, s.len);
    rl_arena_free(&s.arena);
}

static void splits(void **state) {
    (void)state;
    for (uint32_t at = 1; at < 45; at++) {
        sample s;
        begin(&s);
        rl_builder b = {.arena = &s.arena};
        uint32_t end = at, from = at, n = 0;
        while (s.text[end - 1] == ' ') end--;
        while (s.text[from] == ' ') from++;
        rl_mark *mark = rl_push(&s.arena, &s.node->brackets);
        *mark = (rl_mark){20, 20, true};
        const rl_node *rest = rl_split(&b, s.node, at);
        assert_int_equal(s.node->pub.text.len, end);
        assert_int_equal(rest->pub.text.len, s.len - from);
        assert_int_equal(rest->pub.in.end, s.len - from);
        has(&s, s.node, 0, 0, end);
        has(&s, rest, 0, from, s.len);
        assert_int_equal(s.node->pub.source.end, s.at[end - 1].end);
        assert_int_equal(rest->pub.source.begin, s.at[from].begin);
        assert_int_equal(s.node->brackets.len, end >= 20);
        assert_int_equal(rest->brackets.len, end < 20);
        if (end < 20) assert_int_equal(rest->brackets.items[0].at, 20 > from ? 20 - from : 0);
        for (uint32_t i = 0; i < s.n; i++) {
            bool later = s.in[i].begin > end;
            n += later;
            if (later)
                is_in(s.elements[i], rest, left(s.in[i].begin, 0, from), left(s.in[i].end, 0, from));
            else
                is_in(s.elements[i], s.node, left(s.in[i].begin, end, s.len), left(s.in[i].end, end, s.len));
        }
        assert_int_equal(rest->n_inlines, n);
        assert_int_equal(s.node->n_inlines, s.n - n);
        rl_arena_free(&s.arena);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(cuts), cmocka_unit_test(splits)};
    return cmocka_run_group_tests_name("making nodes", tests, NULL, NULL);
}
