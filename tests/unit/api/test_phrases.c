/* The phrases of the lexicon, one by one. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "api/reslint.h"
#include "base/str.h"

static void each_has_words_and_a_part(void **state) {
    (void)state;
    uint32_t count = reslint_phrase_count(), recalling = 0, requests = 0;
    assert_true(count > 100);
    for (uint32_t i = 0; i < count; i++) {
        reslint_phrase p = reslint_phrase_at(i);
        assert_true(p.text.len > 0);
        assert_true(p.preambular || p.operative);
        if (rl_is(p.text, "recalling")) recalling += p.preambular && !p.operative && !p.directive;
        if (rl_is(p.text, "requests")) requests += p.operative && !p.preambular && p.directive;
    }
    assert_int_equal(recalling, 1);
    assert_int_equal(requests, 1);
}

/* Past the last one there is a phrase without words that belongs to no part. */
static void there_is_none_beyond(void **state) {
    (void)state;
    const uint32_t beyond[] = {reslint_phrase_count(), UINT32_MAX};
    for (size_t i = 0; i < 2; i++) {
        reslint_phrase p = reslint_phrase_at(beyond[i]);
        assert_int_equal(p.text.len, 0);
        assert_false(p.preambular || p.operative || p.directive || p.mun);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(each_has_words_and_a_part),
                                       cmocka_unit_test(there_is_none_beyond)};
    return cmocka_run_group_tests_name("phrases", tests, NULL, NULL);
}
