/* Symbols of documents: where one is in a line, and what it says. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "model/document_symbols.h"

static void in_lines(void **state) {
    (void)state;
    static const struct {
        const char *line, *symbol;
    } rows[] = {
        {"A/RES/63/195", "A/RES/63/195"},
        {"United Nations    A/RES/63/195", "A/RES/63/195"},
        {"United Nations A/RES/63/195 Distr.: General", "A/RES/63/195"},
        {"NATO A/RES/63/195", "A/RES/63/195"},
        {"X/A/RES/63/195 E/2021/5", "E/2021/5"},
        {"Assembly of States", "Assembly of States"},
        {"CRC/C/5", "CRC/C/5"},
        {"", ""},
        /* the year of a resolution of the Council is part of its symbol */
        {"S/RES/1332 (2000)", "S/RES/1332 (2000)"},
        {"S/RES/1332 (2000) Distr.: General", "S/RES/1332 (2000)"},
        {"S/RES/1332 (2000", "S/RES/1332"},
        {"S/RES/1332  (2000)", "S/RES/1332"},
        {"S/RES/1332 of the year (2000)", "S/RES/1332"},
        {"A/RES/63/195 (2008)", "A/RES/63/195"},
        /* so is the letter of a part */
        {"A/RES/76/244 B", "A/RES/76/244 B"},
        {"A/RES/76/244 B Distr.: General", "A/RES/76/244 B"},
        {"A/RES/76/244 General", "A/RES/76/244"},
        {"A/RES/76/244 b", "A/RES/76/244"},
        {"A/RES/76/244 2", "A/RES/76/244"},
        {"A/RES/76/244 [", "A/RES/76/244"},
        {"A/RES/76/244 ", "A/RES/76/244"},
        {NULL, NULL},
    };
    for (size_t i = 0; rows[i].line; i++) {
        reslint_str got = rl_symbol_in(rl_str(rows[i].line));
        if (!rl_is(got, rows[i].symbol)) fail_msg("in “%s”: %.*s", rows[i].line, (int)got.len, got.ptr);
    }
}

static void organs(void **state) {
    (void)state;
    assert_int_equal(rl_organ_of_symbol(rl_str("A/HRC/RES/45/7")), RESLINT_ORGAN_HRC);
    assert_int_equal(rl_organ_of_symbol(rl_str("A/RES/63/195")), RESLINT_ORGAN_GA);
    assert_int_equal(rl_organ_of_symbol(rl_str("S/RES/1332")), RESLINT_ORGAN_SC);
    assert_int_equal(rl_organ_of_symbol(rl_str("E/2021/5")), RESLINT_ORGAN_ECOSOC);
    assert_int_equal(rl_organ_of_symbol(rl_str("ST/SGB/5")), RESLINT_ORGAN_UNKNOWN);
    assert_int_equal(rl_organ_of_symbol(rl_str("")), RESLINT_ORGAN_UNKNOWN);
}

static void numbers(void **state) {
    (void)state;
    static const struct {
        const char *symbol;
        bool council;
        uint32_t session, number;
    } rows[] = {
        {"A/RES/63/195", false, 63, 195},
        {"A/RES/63/195 B", false, 63, 195},
        {"A/C.3/65/L.5", false, 65, 0},
        {"A/65/L.5", false, 65, 0},
        {"A/C.3/65", false, 65, 0},
        {"61/181.", false, 61, 181},
        {"61/181", false, 61, 181},
        {"A/HRC/RES/S-30/1", false, 1, 0},
        {"E/RES/2021/5", false, 2021, 5},
        {"A/RES/3201(S-VI)", false, 0, 0},
        {"A/RES/63/195-A", false, 63, 0},
        {"A/RES/63a/195", false, 195, 0},
        {"S/RES/1332 (2000)", true, 2000, 1332},
        {"S/RES/1332(2000)", true, 2000, 1332},
        {"S/RES/1332", true, 0, 1332},
        {"A/RES", false, 0, 0},
        {"", false, 0, 0},
        {NULL, false, 0, 0},
    };
    for (size_t i = 0; rows[i].symbol; i++) {
        rl_symbol_numbers got = rl_symbol_read(rl_str(rows[i].symbol), rows[i].council);
        if (got.session != rows[i].session || got.number != rows[i].number)
            fail_msg("%s: %u and %u", rows[i].symbol, got.session, got.number);
    }
}

static void of_other_bodies(void **state) {
    (void)state;
    static const char *const foreign[] = {
        "GC(66)/RES/7",     "GC(66)/RES/7: Lamps",       "EB152.R5", "WHA75.12", "AG/RES. 2991",
        "Resolution XIV.4", "resolution XIV.4 on lamps", "AB.12",    "AB_12",    NULL};
    static const char *const others[] = {"A/RES/63/195",
                                         "S/RES/1332",
                                         "E/2021/5",
                                         "ST/SGB/5",
                                         "T/RES/5",
                                         "TD/RES/5/X",
                                         "UNEP/EA.5/RES.1",
                                         "CRC/C/GC/5",
                                         "FCCC/CP/2015/L.9",
                                         "HSP/HA.2/RES.1",
                                         "AB.1",    /* too short */
                                         "ABCDE.",  /* without a figure */
                                         "AB1234",  /* without a mark */
                                         "Ab12.",   /* with one capital */
                                         "aBC12.3", /* not at the beginning */
                                         "LAMP-2024",
                                         "COP-26 and lamps",
                                         "Lamps XIV.4",
                                         "AB CD.12",
                                         "ABCD:1.2",
                                         "Resolution on lamps",
                                         "",
                                         NULL};
    for (size_t i = 0; foreign[i]; i++)
        if (!rl_is_foreign_symbol(rl_str(foreign[i]))) fail_msg("of another body: %s", foreign[i]);
    for (size_t i = 0; others[i]; i++)
        if (rl_is_foreign_symbol(rl_str(others[i]))) fail_msg("not of another body: %s", others[i]);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(in_lines), cmocka_unit_test(organs),
                                       cmocka_unit_test(numbers), cmocka_unit_test(of_other_bodies)};
    return cmocka_run_group_tests_name("symbols", tests, NULL, NULL);
}
