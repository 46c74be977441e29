/* Square brackets: which of them are about the text, where they end, which
 * verbs they put in doubt. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "read_text.h"

#include <stdio.h>

/* "1big 2old": depth and words of each bracket, in the order of the tree; "o"
 * before an ordinary one, "!" before one that is not closed, "?" before one
 * that was not opened; "X" after a paragraph whose verb is in doubt. */
static void add_brackets(char *out, size_t size, const reslint_node *node) {
    for (const reslint_node *n = node->first_child; n; n = n->next) {
        size_t used = strlen(out);
        if (n->kind == RESLINT_BRACKET) {
            const reslint_bracket *b = n->as.bracket;
            snprintf(out + used, size - used, "%s%s%s%u%.*s", used ? " | " : "", b->ordinary ? "o" : "",
                     !b->unclosed ? ""
                     : b->opens   ? "!"
                                  : "?",
                     b->depth, (int)n->text.len, n->text.ptr);
        } else if (!rk_is_inline(n)) {
            add_brackets(out, size, n);
            used = strlen(out);
            if ((n->kind == RESLINT_PREAMBULAR_PARAGRAPH || n->kind == RESLINT_OPERATIVE_PARAGRAPH) &&
                n->as.clause->contested)
                snprintf(out + used, size - used, " X");
        }
    }
}

static void brackets(const char *paragraphs, const char *wanted) {
    rl_arena arena = {0};
    rl_model model;
    char got[400] = "";
    const char *text = rl_format(&arena, "The General Assembly,\n\nNoting the oil,\n\n%s\n", paragraphs);
    read_text(&arena, text, &model);
    add_brackets(got, sizeof got, model.document);
    if (strcmp(got, wanted) != 0) fail_msg("%s\n  is: %s\n not: %s", text, got, wanted);
    rl_arena_free(&arena);
}

static void pairs(void **state) {
    (void)state;
    brackets("1. Requests [big] lamps.", "1big");
    brackets("1. Requests [big] and [old] lamps.", "1big | 1old");
    brackets("1. Requests [big [and old]] lamps.", "2and old | 1big and old");
    brackets("1. Requests [big lamps.", "!1");
    brackets("1. Requests big] lamps.", "?0");
    brackets("1. Requests [big] lamps].", "1big | ?0");
    brackets("1. Requests [[big] lamps.", "2big | !1");
}

static void over_paragraphs(void **state) {
    (void)state;
    brackets("1. [Requests lamps;\n\n2. Requests oil.]", "1Requests lamps; X | o1Requests oil.");
    brackets("1. [Requests lamps:\n\n(a) big;\n\n(b) old.]\n\n2. Ends.", "1Requests lamps: | o1old. X");
    brackets("1. [Requests lamps;\n\n2. Requests oil.", "!1Requests lamps; X");
    brackets("1. Requests [lamps;\n\n2. Requests oil.]", "!1 | ?0");
    brackets("1. [Requests lamps;\n\n2. Requests] oil.", "!1Requests lamps; X | ?0");
}

static void verbs_in_doubt(void **state) {
    (void)state;
    brackets("1. [Requests] lamps.", "1Requests X");
    brackets("1. [Requests] [Urges] lamps.", "1Requests | 1Urges X");
    brackets("1. Requests [big] lamps.", "1big");
    brackets("1. [Strongly] requests lamps.", "1Strongly X");
    brackets("1. [a]ll lamps are requested.", "o1a");
}

static void ordinary_ones(void **state) {
    (void)state;
    brackets("1. Requests lamps [sic] and oil.", "o1sic");
    brackets("1. Requests lamps [see below] and oil.", "o1see below");
    brackets("1. Requests lamps [Original: French] and oil.", "o1Original: French");
    brackets("1. Requests lamps [1] and oil.", "o11");
    brackets("1. Requests lamps [123] and oil.", "o1123");
    brackets("1. Requests lamps [1234] and oil.", "11234");
    brackets("1. Requests lamps [1 b] and oil.", "11 b");
    brackets("1. Requests \"[t]he lamps\" and oil.", "o1t");
    brackets("1. Requests [t] lamps and oil.", "1t");
    brackets("1. Requests [th]e lamps and oil.", "1th");
    brackets("1. Requests [5]e lamps and oil.", "o15");
    brackets("1. Requests the [lamps](now) and oil.", "1lamps");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pairs),
        cmocka_unit_test(over_paragraphs),
        cmocka_unit_test(verbs_in_doubt),
        cmocka_unit_test(ordinary_ones),
    };
    return cmocka_run_group_tests_name("brackets", tests, NULL, NULL);
}
