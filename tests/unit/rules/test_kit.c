/* The kit of rules without an engine: text, numbers in words, names of States, and what lies over a stretch of a
 * block, with the host's rows of elements and without them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "reslint/kit/eight.h"
#include "reslint/kit/states.h"
#include "rule_host.h"

/* ---- numbers ----------------------------------------------------------------------------------------- */

static void days_that_exist(void **state) {
    (void)state;
    static const struct {
        reslint_date date;
        int exists;
    } rows[] = {{{2023, 1, 31, 0}, 1}, {{2023, 1, 32, 0}, 0},  {{2023, 1, 1, 0}, 1},  {{2023, 1, 0, 0}, 0},
                {{2023, 0, 1, 0}, 0},  {{2023, 12, 31, 0}, 1}, {{2023, 13, 1, 0}, 0}, {{2023, 4, 31, 0}, 0},
                {{2023, 2, 29, 0}, 0}, {{2024, 2, 29, 0}, 1},  {{1900, 2, 29, 0}, 0}, {{2000, 2, 29, 0}, 1},
                {{0, 2, 29, 0}, 1},    {{2024, 2, 30, 0}, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rk_day_exists(&rows[i].date) != rows[i].exists) fail_msg("row %zu", i);
    assert_int_equal(rk_days(1999, 12), 31);
    assert_int_equal(rk_days(1999, 13), 0);
    assert_string_equal(rk_month(12), "December");
    assert_string_equal(rk_month(13), "");
    assert_string_equal(rk_date(&rule_ctx, 1991, 12, 18), "18 December 1991");
    assert_string_equal(rk_date(&rule_ctx, 0, 12, 18), "18 December");
}

static void ordinals(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint32_t value, end;
        int figures, spaced;
    } rows[] = {{"68th session", 68, 4, 1, 0},
                {"1st", 1, 3, 1, 0},
                {"2nd", 2, 3, 1, 0},
                {"3rd", 3, 3, 1, 0},
                {"1000th", 1000, 6, 1, 0},
                {"10000th", 0, 0, 1, 0},
                {"68ths", 0, 0, 1, 0},
                {"68", 0, 0, 1, 0},
                {"68 th", 0, 0, 1, 0},
                {"first", 1, 5, 0, 0},
                {"firsts", 0, 0, 0, 0},
                {"nineteenth", 19, 10, 0, 0},
                {"twentieth", 20, 9, 0, 0},
                {"ninetieth", 90, 9, 0, 0},
                {"twenty-ninth", 29, 12, 0, 0},
                {"ninety-first", 91, 12, 0, 0},
                {"sixty eighth", 68, 12, 0, 1},
                {"Sixty-Eighth", 68, 12, 0, 0},
                {"sixty\xe2\x80\x91"
                 "eighth",
                 68, 14, 0, 0},
                {"sixty_eighth", 0, 0, 0, 0},
                {"sixtyandeighth", 0, 0, 0, 0},
                {"sixty", 0, 0, 0, 0},
                {"sixty-tenth", 0, 0, 0, 0},
                {"sixty-lamps", 0, 0, 0, 0},
                {"one hundred and first", 101, 21, 0, 0},
                {"one hundred and sixty-eighth", 168, 28, 0, 0},
                {"one hundred and", 0, 0, 0, 0},
                {"lamps", 0, 0, 0, 0},
                {"", 0, 0, 0, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rk_ordinal got = rk_read_ordinal(rk_str(rows[i].text), 0);
        if (got.value != rows[i].value || got.figures != rows[i].figures || got.spaced != rows[i].spaced ||
            (got.value && got.end != rows[i].end))
            fail_msg("“%s”: %u to %u", rows[i].text, got.value, got.end);
    }
    static const struct {
        const char *text;
        uint32_t begin, value;
    } before[] = {{"at the sixty-eighth", 7, 68},
                  {"at the sixty eighth", 7, 68},
                  {"one hundred and sixty eighth", 0, 168},
                  {"a one hundred and sixty eighth", 2, 168},
                  {"the 68th", 4, 68},
                  {"68th", 0, 68},
                  {"the lamps", UINT32_MAX, 0},
                  {"first of", UINT32_MAX, 0},
                  {"", UINT32_MAX, 0}};
    for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
        reslint_str text = rk_str(before[i].text);
        rk_ordinal found = {0};
        if (rk_ordinal_before(text, text.len, &found) != before[i].begin || found.value != before[i].value)
            fail_msg("“%s”: %u", before[i].text, found.value);
    }
    static const struct {
        uint32_t n;
        const char *text;
    } said_as[] = {{1, "first"},         {19, "nineteenth"}, {20, "twentieth"}, {21, "twenty-first"},
                   {99, "ninety-ninth"}, {100, "100th"},     {101, "101st"},    {102, "102nd"},
                   {103, "103rd"},       {104, "104th"},     {110, "110th"},    {111, "111th"},
                   {112, "112th"},       {113, "113th"},     {114, "114th"},    {121, "121st"}};
    for (size_t i = 0; i < sizeof said_as / sizeof *said_as; i++)
        assert_string_equal(rk_ordinal_text(&rule_ctx, said_as[i].n), said_as[i].text);
    assert_string_equal(rk_ordinal_below_20(20), "");
    assert_string_equal(rk_tens(9, 0), "ninety");
    assert_string_equal(rk_tens(10, 0), "");
    assert_true(rk_at_ci(rk_str("in June"), 3, "june"));
    assert_false(rk_at_ci(rk_str("in June"), 4, "june"));
    assert_false(rk_at_ci(rk_str("in Jun"), 3, "june"));
    assert_false(rk_at_ci(rk_str("in"), 3, "june"));
    assert_true(rk_at_ci(rk_str("in"), 2, ""));
}

static void roman_numerals(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint32_t value;
    } rows[] = {{"i", 1},
                {"iv", 4},
                {"VI", 6},
                {"ix", 9},
                {"XL", 40},
                {"xc", 90},
                {"cccxcix", 399},
                {"iiii", 4},
                {"xix", 19},
                {"ccclxxxviiii", 389},
                {"ccclxxxviiiii", 0},
                {"iz", 0},
                {"m", 0},
                {"", 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rk_roman(rk_str(rows[i].text)) != rows[i].value) fail_msg("“%s”", rows[i].text);
    char out[RK_ROMAN_BYTES];
    rk_write_roman(9999, 1, out);
    assert_string_equal(out, "MMMMMMMMMCMXCIX");
    rk_write_roman(444, 0, out);
    assert_string_equal(out, "cdxliv");
    rk_write_roman(0, 0, out);
    assert_string_equal(out, "");
    rk_write_roman(10000, 0, out);
    assert_string_equal(out, "");
}

static void states_and_their_names(void **state) {
    (void)state;
    rk_state one;
    uint32_t n = 0, observers = 0, former = 0;
    for (uint32_t at = 0; rk_next_state(&at, &one); n++) {
        assert_true(one.name.len > 2 && one.name.ptr[0] != '*' && one.name.ptr[0] != '~' &&
                    one.name.ptr[0] != '+');
        assert_false(rk_has(one.name, "|") || rk_has(one.name, "\n") || rk_has(one.former, "|"));
        observers += one.observer != 0;
        former += one.former.len != 0;
        if (rk_is(one.name, "Yemen")) assert_int_equal(one.others.len + one.former.len, 0);
        if (rk_is(one.name, "Holy See")) assert_true(one.observer && !one.others.len);
        if (rk_is(one.name, "Türkiye")) {
            assert_true(rk_is(one.former, "Turkey"));
            assert_true(rk_is(one.others, "Turkey|Republic of Türkiye"));
            assert_true(rk_state_is_called(&one, rk_str("Republic of Türkiye")));
            assert_false(rk_state_is_called(&one, rk_str("Türkiye")));
        }
        if (rk_is(one.name, "Viet Nam")) {
            assert_true(rk_is(one.others, "Vietnam") && !one.former.len && !one.observer);
            assert_true(rk_state_is_called(&one, rk_str("Vietnam")));
        }
    }
    assert_int_equal(n, 197); /* 193 Members, two of them under two names, and two observers */
    assert_int_equal(observers, 2);
    assert_true(former > 3);
}

/* ---- text -------------------------------------------------------------------------------------------- */

static void stretches_of_text(void **state) {
    (void)state;
    reslint_str text = rk_str("no pleasing, don't re-use 13x");
    char small[16];
    assert_true(rk_is(rk_small(rk_str("AZ[az\xc3\x84"), small), "az[az\xc3\x84"));
    assert_true(rk_is_letter('a') && rk_is_letter('z') && rk_is_letter('A') && rk_is_letter('Z'));
    assert_true(rk_is_letter(0x80) && !rk_is_letter('@') && !rk_is_letter('[') && !rk_is_letter('`') &&
                !rk_is_letter('{'));
    assert_true(rk_is_digit('0') && rk_is_digit('9') && !rk_is_digit('/') && !rk_is_digit(':'));
    assert_int_equal(rk_upper('a'), 'A');
    assert_int_equal(rk_upper('z'), 'Z');
    assert_int_equal(rk_upper('{'), '{');
    assert_int_equal(rk_upper('`'), '`');
    assert_int_equal(rk_lower('A'), 'a');
    assert_int_equal(rk_lower('Z'), 'z');
    assert_int_equal(rk_lower('['), '[');
    assert_int_equal(rk_lower('@'), '@');
    assert_true(rk_same(rk_str("ab"), rk_str("ab")) && !rk_same(rk_str("ab"), rk_str("aB")));
    assert_false(rk_same(rk_str("ab"), rk_str("abc")) || rk_same_ci(rk_str("ab"), rk_str("abc")));
    assert_true(rk_same_ci(rk_str("aB"), rk_str("Ab")) && !rk_same_ci(rk_str("ab"), rk_str("ac")));
    assert_true(rk_is_ci(rk_str("aB"), "Ab") && !rk_is_ci(rk_str("ab"), "ac") &&
                !rk_is_ci(rk_str("ab"), "abc"));
    assert_true(rk_at(text, 3, "pleas") && !rk_at(text, 27, "x y") && rk_at(text, text.len, ""));
    assert_false(rk_at(text, text.len + 1, ""));
    assert_true(rk_ends(text, "13x") && !rk_ends(rk_str("x"), "13x") && rk_ends(rk_str("13x"), "13x"));
    assert_int_equal(rk_find(text, "13x", 0), 26);
    assert_int_equal(rk_find(text, "13x", 26), 26);
    assert_int_equal(rk_find(text, "13x", 27), UINT32_MAX);
    assert_int_equal(rk_find(text, "no", 0), 0);
    assert_int_equal(rk_find(text, "x", 28), 28);
    assert_int_equal(rk_find(text, "x", 99), UINT32_MAX);
    assert_int_equal(rk_find(text, "", 4), 4);
    assert_int_equal(rk_find(rk_str("see the seed"), "seed", 0), 8);
    assert_int_equal(rk_find_ci(text, rk_str("PLEASING"), 0), 3);
    assert_int_equal(rk_find_ci(text, rk_str("13X"), 26), 26);
    assert_int_equal(rk_find_ci(text, rk_str("13X"), 27), UINT32_MAX);
    assert_int_equal(rk_find_ci(text, rk_str(""), 0), UINT32_MAX);
    assert_int_equal(rk_word_end(text, 3), 11);
    assert_int_equal(rk_word_end(text, 13), 18); /* don't */
    assert_int_equal(rk_word_end(text, 19), 25); /* re-use */
    assert_int_equal(rk_word_end(text, 2), 2);
    assert_int_equal(rk_word_end(rk_str("re- use"), 0), 2);
    assert_int_equal(rk_word_end(rk_str("re-"), 0), 2);
    assert_int_equal(rk_word_end(rk_str("-use"), 0), 0);
    assert_true(rk_is(rk_first_words(rk_str("one two three"), 2), "one two"));
    assert_true(rk_is(rk_first_words(rk_str("one two"), 3), "one two"));
    assert_true(rk_is(rk_first_words(rk_str("one two"), 0), ""));
    assert_true(rk_is(rk_last_word(rk_str("one two")), "two") && rk_is(rk_last_word(rk_str("one")), "one"));
    assert_true(rk_is(rk_last_word(rk_str("one ")), "") && rk_is(rk_last_word(rk_str("")), ""));
    assert_true(rk_begins_word(text, 0) && rk_begins_word(text, 3) && !rk_begins_word(text, 4) &&
                !rk_begins_word(text, 28));
    assert_true(rk_ends_word(text, 11) && rk_ends_word(text, text.len) && !rk_ends_word(text, 10) &&
                !rk_ends_word(text, 27));
    assert_int_equal(rk_find_word(rk_str("xin ins in"), "in", 0), 8);
    assert_int_equal(rk_number(rk_str("12345678901"), 0, 11), 123456789);
    assert_int_equal(rk_figures_begin(text, 28), 26);
    assert_int_equal(rk_figures_begin(rk_str("12"), 2), 0);
    assert_int_equal(rk_char(text, 28), 'x');
    assert_int_equal(rk_char(text, 29), 0);
    assert_int_equal(rk_list_at(rk_str("an"), 0, "any|an"), 2);
    assert_int_equal(rk_list_at(rk_str("an"), 0, "any"), 0);
    assert_int_equal(rk_ends_in_list(rk_str("an"), "any|n"), 1);
    assert_true(rk_has_word_of(rk_str("it"), "it"));
    assert_false(rk_has_word_of(rk_str("t"), "it") || rk_has_word_of(rk_str("bits"), "it") ||
                 rk_has_word_of(rk_str("kit"), "it"));
}

/* Every place of a byte in eight. */
static void eight_bytes_at_once(void **state) {
    (void)state;
    for (uint32_t i = 0; i < 8; i++) {
        char text[9] = "........";
        text[i] = ',';
        assert_int_equal(rk_eight_first(rk_eight_are(rk_eight(text), ',')), i);
        assert_int_equal(rk_eight_first(rk_eight_near(rk_eight(text), ',')), i);
        text[i] = 'm';
        assert_int_equal(rk_eight_first(rk_eight_between(rk_eight(text), 'a', 'z')), i);
        assert_true(rk_eight_between(rk_eight(text), 'm', 'm') &&
                    !rk_eight_between(rk_eight(text), 'n', 'z'));
        assert_true(rk_last_eight(text, i + 1) == (rk_eight(text) & (UINT64_MAX >> (56 - 8 * i))));
    }
    assert_true(rk_last_eight("", 0) == 0);
    assert_true(rk_last_eight("abcdefghij", 10) == rk_eight("abcdefgh"));
    assert_true(rk_eight_are(rk_eight("-.-.-.-."), ',') == 0);
}

/* ---- elements ---------------------------------------------------------------------------------------- */

/* A block of the elements of `kinds` at `in`, as a list; with `table` rows too, as the host gives of many. */
typedef struct laid {
    reslint_node block, items[6];
    reslint_bracket bracket[6];
    reslint_reach reach[18];
    reslint_elements rows;
} laid;

static void lay_out(laid *l, const reslint_node *items, uint32_t n, int table) {
    memset(l, 0, sizeof *l);
    block_of(&l->block, RESLINT_OPERATIVE_PARAGRAPH, "lamps of the towns and hills", NULL);
    for (uint32_t i = 0; i < n; i++) {
        l->items[i] = items[i];
        l->bracket[i].ordinary = items[i].flags; /* here: an ordinary bracket */
        l->items[i].as.bracket = &l->bracket[i];
        if (i) l->items[i - 1].next = &l->items[i];
    }
    l->block.first_child = &l->items[0];
    if (!table) return;
    uint32_t used_rows = 0;
    for (uint32_t row = 0; row < RESLINT_ROWS; row++) {
        uint32_t farthest = 0;
        l->rows.row[row] = used_rows;
        for (uint32_t i = 0; i < n; i++) {
            const reslint_node *e = &l->items[i];
            int in = row == RESLINT_ROW_CONTESTED ? e->kind == RESLINT_BRACKET && !e->flags
                     : row == RESLINT_ROW_CUT_OUT
                         ? e->in.begin == e->in.end
                         : row < RESLINT_ROW_CONTESTED && e->kind == RESLINT_LABEL + row;
            if (!in) continue;
            if (e->in.end > farthest) farthest = e->in.end;
            if (!l->rows.first[row]) l->rows.first[row] = e;
            l->reach[used_rows++] = (reslint_reach){e->in.begin, farthest};
        }
    }
    l->rows.row[RESLINT_ROWS] = used_rows;
    l->rows.items = l->reach;
    l->block.elements = &l->rows;
}

static void what_lies_over_a_stretch(void **state) {
    (void)state;
    static const reslint_node items[] = {{.kind = RESLINT_QUOTATION, .in = {3, 12}},
                                         {.kind = RESLINT_QUOTATION, .in = {5, 7}},
                                         {.kind = RESLINT_BRACKET, .in = {14, 18}},
                                         {.kind = RESLINT_FOOTNOTE_REFERENCE, .in = {19, 19}},
                                         {.kind = RESLINT_BRACKET, .flags = 1, .in = {20, 24}},
                                         {.kind = RESLINT_FOOTNOTE_REFERENCE, .in = {25, 25}}};
    for (int table = 0; table < 2; table++) {
        laid l;
        lay_out(&l, items, 6, table);
        for (uint32_t begin = 0; begin < 28; begin++)
            for (uint32_t end = begin + 1; end <= 28; end++) {
                assert_int_equal(rk_touches(&l.block, begin, end, RESLINT_QUOTATION), begin < 12 && end > 3);
                assert_int_equal(rk_touches(&l.block, begin, end, RESLINT_DATE), 0);
                assert_int_equal(rk_contested(&l.block, begin, end), begin <= 18 && end >= 14);
                assert_int_equal(rk_cut_inside(&l.block, begin, end),
                                 (begin <= 19 && end >= 19) || (begin <= 25 && end >= 25));
            }
        for (uint32_t at = 0; at < 28; at++)
            assert_int_equal(rk_covered(&l.block, at, RESLINT_QUOTATION), at >= 3 && at < 12);
        assert_false(rk_covered(&l.block, UINT32_MAX, RESLINT_QUOTATION));
        assert_ptr_equal(rk_first(&l.block, RESLINT_BRACKET), &l.items[2]);
        assert_null(rk_first(&l.block, RESLINT_DATE));
        assert_null(rk_label(&l.block));
        /* a bracket from the first letter on, and none at all */
        static const reslint_node first[] = {{.kind = RESLINT_BRACKET, .in = {0, 4}}},
                                  second[] = {{.kind = RESLINT_BRACKET, .in = {2, 4}}},
                                  cut[] = {{.kind = RESLINT_LABEL, .in = {0, 0}}};
        lay_out(&l, first, 1, table);
        assert_true(rk_contested(&l.block, 0, 1) && rk_contested(&l.block, 4, 9) &&
                    !rk_contested(&l.block, 5, 9));
        lay_out(&l, second, 1, table);
        assert_true(rk_contested(&l.block, 0, 2) && !rk_contested(&l.block, 0, 1));
        lay_out(&l, cut, 1, table);
        assert_true(rk_cut_inside(&l.block, 0, 3) && !rk_cut_inside(&l.block, 1, 3) &&
                    !rk_contested(&l.block, 0, 9));
        assert_ptr_equal(rk_label(&l.block), &l.items[0]);
        assert_int_equal(rk_touches(&l.block, 0, 3, RESLINT_KIND_LIMIT), 0);
    }
    /* a point is no element, and is looked for among the children */
    laid l;
    static const reslint_node point[] = {{.kind = RESLINT_LABEL, .in = {0, 0}}, {.kind = RESLINT_POINT}};
    lay_out(&l, point, 2, 1);
    assert_ptr_equal(rk_first(&l.block, RESLINT_POINT), &l.items[1]);
    assert_false(rk_cut_inside(&l.block, 1, 9));
    lay_out(&l, point, 2, 0);
    l.items[1].in = (reslint_span){5, 5};
    assert_false(rk_cut_inside(&l.block, 4, 9));
}

static void kinds_and_walks(void **state) {
    (void)state;
    static const struct {
        uint32_t kind;
        int text, clause;
    } kinds[] = {{RESLINT_PREAMBULAR_PARAGRAPH, 1, 1},
                 {RESLINT_POINT, 1, 1},
                 {RESLINT_CONTINUATION, 1, 0},
                 {RESLINT_HEADING, 1, 0},
                 {RESLINT_ANNEX_PARAGRAPH, 1, 1},
                 {RESLINT_FOOTNOTE, 0, 0},
                 {RESLINT_TITLE, 0, 0}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        reslint_node n = {.kind = kinds[i].kind};
        assert_int_equal(rk_is_text(&n), kinds[i].text);
        assert_int_equal(rk_has_clause(&n), kinds[i].clause);
    }
    for (uint32_t kind = RESLINT_IS_RESOLUTION; kind <= RESLINT_IS_PART; kind++) {
        reslint_resolution facts = {.kind = kind};
        reslint_node n = {.kind = RESLINT_RESOLUTION, .as.resolution = &facts};
        assert_int_equal(rk_is_checked(&n), kind == RESLINT_IS_RESOLUTION || kind == RESLINT_IS_PART);
        n.kind = RESLINT_ANNEX;
        assert_false(rk_is_checked(&n));
    }
    assert_true(rk_is_inline(&(reslint_node){.kind = RESLINT_KIND_LIMIT - 1}));
    assert_false(rk_is_inline(&(reslint_node){.kind = RESLINT_KIND_LIMIT}));
    assert_true(rk_is_block(&(reslint_node){.kind = RESLINT_MASTHEAD}));
    assert_false(rk_is_block(&(reslint_node){.kind = RESLINT_ANNEX}));
    /* resolution: title; paragraph (label, point (label, point)); annex (paragraph (point)); paragraph */
    reslint_node r, title, p, l1, a, l2, b, annex, inner, sub, q;
    block_of(&r, RESLINT_RESOLUTION, "", NULL);
    r.first_child = block_of(&title, RESLINT_TITLE, "t", NULL);
    title.next = block_of(&p, RESLINT_OPERATIVE_PARAGRAPH, "p", NULL);
    p.first_child = block_of(&l1, RESLINT_LABEL, "1.", NULL);
    l1.next = block_of(&a, RESLINT_POINT, "a", NULL);
    a.first_child = block_of(&l2, RESLINT_LABEL, "(a)", NULL);
    l2.next = block_of(&b, RESLINT_POINT, "b", NULL);
    p.next = block_of(&annex, RESLINT_ANNEX, "", NULL);
    annex.first_child = block_of(&inner, RESLINT_ANNEX_PARAGRAPH, "i", NULL);
    annex.next = block_of(&q, RESLINT_OPERATIVE_PARAGRAPH, "q", NULL);
    title.parent = p.parent = annex.parent = q.parent = &r;
    l1.parent = a.parent = &p;
    l2.parent = b.parent = &a;
    inner.parent = &annex;
    inner.first_child = block_of(&sub, RESLINT_POINT, "s", NULL);
    sub.parent = &inner;
    const reslint_node *all[] = {&r, &title, &p, &l1, &a, &l2, &b, &annex, &inner, &sub, &q, NULL};
    const reslint_node *n = &r;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        assert_ptr_equal(n, all[i]);
        if (n) n = rk_next_node(n, &r);
    }
    assert_ptr_equal(rk_next_node(&l1, &p), &a);
    assert_null(rk_next_node(&b, &p));
    const reslint_node *bodies[] = {&p, &a, &b, &q, NULL};
    n = &r;
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        n = rk_next_body(n, &r);
        assert_ptr_equal(n, bodies[i]);
    }
    assert_null(rk_next_body(&b, &p));
    assert_ptr_equal(rk_next_body(&p, &p), &a);
    assert_ptr_equal(rk_paragraph_of(&b), &p);
    assert_ptr_equal(rk_paragraph_of(&q), &q);
    assert_ptr_equal(rk_paragraph_of(&inner), &inner);
    reslint_node more = {.kind = RESLINT_CONTINUATION, .parent = &p}, lone = {.kind = RESLINT_POINT};
    assert_ptr_equal(rk_paragraph_of(&more), &p);
    assert_ptr_equal(rk_paragraph_of(&lone), &lone);
    reslint_clause first = {.next = &q};
    p.as.clause = &first;
    assert_ptr_equal(rk_sure(&p), &p);
    p.flags = RESLINT_NODE_DOUBTFUL;
    assert_ptr_equal(rk_sure(&p), &q);
    assert_null(rk_sure(NULL));
    l1.block = &p;
    assert_true(rk_is_doubtful(&l1)); /* of its block the host is not sure */
    assert_false(rk_is_doubtful(&q));
    reslint_node alone = {.flags = RESLINT_NODE_DOUBTFUL};
    assert_true(rk_is_doubtful(&alone));
}

/* What they are called depends on whose text it is. */
static void words_of_the_house(void **state) {
    (void)state;
    reslint_resolution facts = {.profile = "mun", .stage = "draft"};
    reslint_node resolution = {.as = {.resolution = &facts}};
    reslint_ctx ctx = {.resolution = &resolution};
    assert_string_equal(rk_paragraph(&ctx), "clause");
    assert_string_equal(rk_point(&ctx), "sub-clause");
    assert_string_equal(rk_paragraph(&rule_ctx), "paragraph");
    assert_string_equal(rk_point(&rule_ctx), "subparagraph");
    assert_true(rk_stage_is(&ctx, "draft") && !rk_stage_is(&ctx, "tabled"));
}

static void places_that_are_not_judged(void **state) {
    (void)state;
    static const reslint_node items[] = {{.kind = RESLINT_QUOTATION, .in = {0, 5}},
                                         {.kind = RESLINT_ARTEFACT, .in = {6, 8}},
                                         {.kind = RESLINT_BRACKET, .in = {13, 18}}};
    laid l;
    lay_out(&l, items, 3, 0);
    static const struct {
        uint32_t begin, end, want;
        int unsure;
    } rows[] = {{0, 5, 0, 1},   {0, 5, RK_QUOTED, 0},      {6, 8, 0, 1}, {6, 8, RK_DAMAGED, 0},
                {13, 18, 0, 1}, {13, 18, RK_BRACKETED, 0}, {9, 11, 0, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(rk_unsure(&l.block, rows[i].begin, rows[i].end, rows[i].want), rows[i].unsure);
    reslint_node date = {.kind = RESLINT_DATE, .block = &l.block, .in = {9, 11}};
    assert_false(rk_unsure_element(&date, 0));
    date.in = (reslint_span){0, 3};
    assert_true(rk_unsure_element(&date, 0) && !rk_unsure_element(&date, RK_QUOTED));
    l.block.flags = RESLINT_NODE_DOUBTFUL;
    assert_true(rk_unsure(&l.block, 9, 11, 0) && !rk_unsure(&l.block, 9, 11, RK_DOUBTFUL));
    assert_true(rk_unsure_element(&date, 0) && !rk_unsure_element(&date, RK_DOUBTFUL));
    rk_search none = rk_look_for(&l.block, "towns", 0), some = rk_look_for(&l.block, "towns", RK_DOUBTFUL);
    assert_false(rk_next(&none));
    assert_true(!rk_next(&some) || some.begin == 13);
    l.block.flags = 0;
    some = rk_look_for(&l.block, "the", 0);
    assert_true(rk_next(&some));
    assert_int_equal(some.begin, 9);
    assert_int_equal(some.end, 12);
    assert_false(rk_next(&some));
    some = rk_look_for(&l.block, "town", 0);
    assert_false(rk_next(&some)); /* part of a word, in a bracket */
    some = rk_look_for(&l.block, "town", RK_IN_WORDS | RK_BRACKETED);
    assert_true(rk_next(&some) && some.begin == 13);
    some = rk_look_from(&l.block, 10, "the", RK_IN_WORDS);
    assert_false(rk_next(&some));
    some = rk_look_for(&l.block, "", 0);
    assert_false(rk_next(&some));
    assert_false(rk_cuts_word(rk_str("a, b"), 1, 3) || rk_cuts_word(rk_str("a b"), 0, 1));
    assert_true(rk_cuts_word(rk_str("ab, c"), 1, 3) && rk_cuts_word(rk_str("a, bc"), 1, 4));
    assert_true(rk_cuts_word(rk_str("a1"), 1, 2) && rk_cuts_word(rk_str("1a"), 0, 1));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_that_exist),          cmocka_unit_test(ordinals),
        cmocka_unit_test(roman_numerals),           cmocka_unit_test(states_and_their_names),
        cmocka_unit_test(stretches_of_text),        cmocka_unit_test(eight_bytes_at_once),
        cmocka_unit_test(what_lies_over_a_stretch), cmocka_unit_test(kinds_and_walks),
        cmocka_unit_test(words_of_the_house),       cmocka_unit_test(places_that_are_not_judged),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
