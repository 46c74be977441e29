/* Which of several findings stay: each row is what was reported, in any order, and what is left. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "lint/pass.h"

/* a silences others, and so does s; b yields to c and d; c yields to b, e and itself. */
static const char *const to_cd[] = {"c", "d", NULL}, *const to_bec[] = {"b", "e", "c", NULL};
static const reslint_rule rules[] = {
    {.id = "a", .flags = RESLINT_RULE_SILENCES},
    {.id = "b", .yields_to = to_cd},
    {.id = "c", .yields_to = to_bec},
    {.id = "d"},
    {.id = "e"},
    {.id = "s", .flags = RESLINT_RULE_SILENCES},
};
enum { RULES = sizeof rules / sizeof *rules };

/* "b 2-5 text; …": rule, span and message; a capital is a rule that is hidden. `kept` is the same for what is
 * left, `shown` for what the rules reported, if that is not everything. */
static const struct {
    const char *reported, *kept, *shown;
} rows[] = {
    {"", "", NULL},
    {"d 4-5 x; d 1-2 x; e 1-2 x; e 1-3 x", "d 1-2 x; e 1-2 x; e 1-3 x; d 4-5 x", NULL},
    {"d 1-2 y; d 1-2 x; d 1-2 x", "d 1-2 x; d 1-2 y", "d 1-2 x; d 1-2 x; d 1-2 y"},
    {"d 1-2 -; d 1-2 x; d 1-2 -", "d 1-2 -; d 1-2 x", "d 1-2 -; d 1-2 -; d 1-2 x"},
    /* who silences: only what overlaps, and neither its own nor another that silences */
    {"a 2-5 x; d 2-5 x", "a 2-5 x", "a 2-5 x; d 2-5 x"},
    {"a 2-5 x; d 4-9 x", "a 2-5 x", "a 2-5 x; d 4-9 x"},
    {"a 2-5 x; d 5-9 x", "a 2-5 x; d 5-9 x", NULL},
    {"a 5-9 x; d 2-5 x", "d 2-5 x; a 5-9 x", NULL},
    {"a 5-9 x; d 2-6 x", "a 5-9 x", "d 2-6 x; a 5-9 x"},
    {"a 2-5 x; d 5-5 x", "a 2-5 x", "a 2-5 x; d 5-5 x"},
    {"a 2-5 x; d 6-6 x", "a 2-5 x; d 6-6 x", NULL},
    {"a 5-5 x; d 2-5 x", "a 5-5 x", "d 2-5 x; a 5-5 x"},
    {"a 5-5 x; d 5-5 x", "a 5-5 x", "a 5-5 x; d 5-5 x"},
    {"a 2-5 x; a 3-4 x", "a 2-5 x; a 3-4 x", NULL},
    {"a 2-5 x; s 3-4 x", "a 2-5 x; s 3-4 x", NULL},
    {"a 2-9 x; d 3-4 x; d 5-6 x; e 8-12 x; d 9-10 x", "a 2-9 x; d 9-10 x",
     "a 2-9 x; d 3-4 x; d 5-6 x; e 8-12 x; d 9-10 x"},
    /* one that is hidden silences, and is not shown */
    {"A 2-5 x; d 2-5 x", "", "d 2-5 x"},
    {"A 2-5 x; d 7-8 x", "d 7-8 x", "d 7-8 x"},
    {"D 2-5 x; b 2-5 x", "b 2-5 x", "b 2-5 x"},
    /* who yields: to what overlaps or touches */
    {"b 2-5 x; d 2-5 x", "d 2-5 x", "b 2-5 x; d 2-5 x"},
    {"b 2-5 x; d 5-7 x", "d 5-7 x", "b 2-5 x; d 5-7 x"},
    {"b 2-5 x; d 6-7 x", "b 2-5 x; d 6-7 x", NULL},
    {"b 5-7 x; d 2-5 x", "d 2-5 x", "d 2-5 x; b 5-7 x"},
    {"b 2-5 x; e 2-5 x", "b 2-5 x; e 2-5 x", NULL},
    {"d 2-5 x; e 2-5 x", "d 2-5 x; e 2-5 x", NULL},
    {"b 2-5 x; b 3-4 x", "b 2-5 x; b 3-4 x", NULL},
    {"c 2-5 x; c 3-4 x", "c 2-5 x; c 3-4 x", NULL},
    {"c 2-5 x; e 2-5 x", "e 2-5 x", "c 2-5 x; e 2-5 x"},
    {"c 2-5 x; b 3-4 x", "b 3-4 x", "c 2-5 x; b 3-4 x"}, /* to each other: the first id stays */
    {"b 2-5 x; c 3-4 x", "b 2-5 x", "b 2-5 x; c 3-4 x"},
    {"b 2-5 x; c 3-4 x; e 4-5 x", "b 2-5 x; e 4-5 x", "b 2-5 x; c 3-4 x; e 4-5 x"},
    {"a 2-3 x; b 2-5 x; d 7-8 x", "a 2-3 x; d 7-8 x", "a 2-3 x; b 2-5 x; d 7-8 x"},
};

static void read_rows(const char *text, rl_run *run) {
    for (const char *at = text; *at;) {
        unsigned begin = 0, end = 0;
        char id = *at++;
        for (at++; *at != '-'; at++) begin = begin * 10 + (unsigned)(*at - '0');
        for (at++; *at != ' '; at++) end = end * 10 + (unsigned)(*at - '0');
        const char *message = rl_copy(run->arena, at + 1, 1);
        rl_raw *raw = rl_push(run->arena, &run->raws);
        raw->hidden = rl_is_upper((unsigned char)id);
        while (rules[raw->rule].id[0] != rl_lower(id)) raw->rule++;
        raw->finding = (reslint_finding){.rule = rules[raw->rule].id, .range = {begin, end}};
        raw->finding.message = *message == '-' ? NULL : message;
        at += at[2] == ';' ? 4 : 2;
    }
}

static const char *shown(rl_arena *arena, const reslint_finding *items, uint32_t count) {
    const char *out = "";
    for (uint32_t i = 0; i < count; i++)
        out = rl_format(arena, "%s%s%s %u-%u %s", out, i ? "; " : "", items[i].rule,
                        (unsigned)items[i].range.begin, (unsigned)items[i].range.end,
                        items[i].message ? items[i].message : "-");
    return out;
}

static void settles(void **state) {
    rl_rule items[RULES] = {{{0}, 0, NULL, NULL, 0}};
    (void)state;
    for (uint32_t i = 0; i < RULES; i++) items[i].info.rule = &rules[i];
    const rl_rules all = {.items = items, .len = RULES};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rl_arena arena = {0};
        rl_run run = {.rules = &all, .arena = &arena};
        rl_findings out = {0};
        read_rows(rows[i].reported, &run);
        rl_settle(&run, &out);
        const char *kept = shown(&arena, out.items, out.len),
                   *wanted = rows[i].shown ? rows[i].shown : rows[i].kept;
        const char *reported = shown(&arena, out.reported, out.n_reported);
        if (strcmp(kept, rows[i].kept) != 0 || strcmp(reported, wanted) != 0)
            fail_msg("%s\n  left:     %s\n  reported: %s", rows[i].reported, kept, reported);
        rl_arena_free(&arena);
    }
}

/* Of two alike, what differs in the place's name or the words to write is no duplicate. */
static void same_twice(void **state) {
    (void)state;
    static const struct {
        const char *location[2], *write[2];
        uint32_t left;
    } twins[] = {{{"OP 1", "OP 1"}, {"x", "x"}, 1},
                 {{"OP 1", "OP 2"}, {"x", "x"}, 2},
                 {{"OP 1", "OP 1"}, {"x", "y"}, 2},
                 {{"OP 1", "OP 1"}, {NULL, "y"}, 2},
                 {{NULL, NULL}, {NULL, NULL}, 1}};
    rl_rule item = {.info.rule = &rules[3]};
    const rl_rules all = {.items = &item, .len = 1};
    for (size_t i = 0; i < sizeof twins / sizeof *twins; i++) {
        rl_arena arena = {0};
        rl_run run = {.rules = &all, .arena = &arena};
        rl_findings out = {0};
        for (uint32_t k = 0; k < 2; k++) {
            rl_raw *raw = rl_push(&arena, &run.raws);
            raw->finding = (reslint_finding){.rule = "d", .range = {1, 2}, .message = "m"};
            raw->finding.location = twins[i].location[k];
            raw->finding.write = twins[i].write[k];
        }
        rl_settle(&run, &out);
        assert_int_equal(out.len, twins[i].left);
        rl_arena_free(&arena);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(settles), cmocka_unit_test(same_twice)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
