/* How far a text has come, and what shows that it is under negotiation. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "read_text.h"

#define ASSEMBLY "The General Assembly,\n\n"
#define BODY     ASSEMBLY "Recalling the lamps,\n\n1. Welcomes the oil.\n\n"

/* "draft", "tabled, adopted": the stages of all texts; after a text under negotiation what shows it: "negotiation
 * (PP1)", with the symbol if the text has been tabled. */
static void stages(const char *text, const char *wanted) {
    rl_arena arena = {0};
    rl_model model;
    const char *got = "";
    read_text(&arena, text, &model);
    for (const reslint_node *n = model.document->first_child; n; n = n->next) {
        if (n->kind != RESLINT_RESOLUTION) continue;
        got = rl_format(&arena, "%s%s%s", got, *got ? ", " : "", n->as.resolution->stage);
        for (uint32_t i = 0; i < model.n_negotiated; i++) {
            const rl_negotiated *why = &model.negotiated[i];
            if (why->resolution == n)
                got = rl_format(&arena, "%s (%.*s%s%.*s)", got, (int)why->words.len, why->words.ptr,
                                why->symbol.len ? " " : "", (int)why->symbol.len, why->symbol.ptr);
            if (why->resolution == n && strncmp(text + why->at, why->words.ptr, why->words.len) != 0)
                fail_msg("%s\n  the words are not at %u", text, why->at);
        }
    }
    if (strcmp(got, wanted) != 0) fail_msg("%s\n  is: %s, not %s", text, got, wanted);
    rl_arena_free(&arena);
}

#define LABELLED(a, b, c)                                                                                    \
    ASSEMBLY a "Recalling the lamps,\n\n" b "Welcomes the oil;\n\n" c "Requests a report.\n"

static void labels(void **state) {
    (void)state;
    stages(LABELLED("PP1 ", "OP1 ", "OP2 "), "negotiation (PP1)");
    stages(LABELLED("", "OP1 ", "OP2 "), "negotiation (OP1)");
    stages(LABELLED("PP1 ", "1. ", "2. "), "draft");
    stages(ASSEMBLY "Recalling the lamps,\n\nOP1 Welcomes the oil.\n",
           "negotiation (OP1)"); /* half of them */
    /* a suffix says more than a label, and the first of several is shown */
    stages(LABELLED("PP1 ", "OP1 ", "OP1 bis "), "negotiation (OP1 bis)");
    stages(LABELLED("PP1 bis ", "OP1 ", "OP1 alt "), "negotiation (PP1 bis)");
    stages(LABELLED("", "1. ", "1 ter. "), "negotiation (1 ter)");
    stages(LABELLED("", "1. ", "1a. "), "draft");
    stages("A/63/L.5\n\n" LABELLED("PP1 ", "OP1 ", "OP2 "), "negotiation (PP1 A/63/L.5)");
    stages("A/RES/63/5\n\n" LABELLED("PP1 ", "OP1 ", "OP2 "), "adopted");
}

static void names(void **state) {
    (void)state;
#define NAMED(a, b)                                                                                          \
    ASSEMBLY "Recalling the lamps, " a "\n\n1. Welcomes the oil; " b "\n\n2. Requests a report.\n"
    stages(NAMED("(Norway)", "(EU: delete)"), "negotiation ((Norway))");
    stages(NAMED("", "(EU: delete)"), "negotiation ((EU: delete))");
    stages(NAMED("(Agreed)", ""), "negotiation ((Agreed))");
    stages(NAMED("(Oil)", ""), "draft");
    stages(ASSEMBLY "PP1 Recalling the lamps, (Norway)\n\nOP1 Welcomes the oil.\n", "negotiation (PP1)");
    /* in a tabled text half of the paragraphs have one, and more than one */
    stages("A/63/L.5\n\n" NAMED("(Norway)", "(EU: delete)"), "negotiation ((Norway) A/63/L.5)");
    stages("A/63/L.5\n\n" NAMED("(Norway)", ""), "tabled");
    stages("A/63/L.5\n\n" ASSEMBLY "1. Welcomes the oil. (Norway)\n", "tabled");
    /* however many there are in one paragraph and its points */
    stages("A/63/L.5\n\n" ASSEMBLY
           "Recalling the lamps,\n\n1. Welcomes:\n\n(a) The oil; (Norway)\n\n(b) The jars. (Chad)\n",
           "tabled");
    stages("A/63/L.5\n\n" ASSEMBLY
           "Recalling the lamps, (Cuba)\n\n1. Welcomes:\n\n(a) The oil; (Norway)\n\n(b) The jars. (Chad)\n",
           "negotiation ((Cuba) A/63/L.5)");
    stages(ASSEMBLY "Recalling the lamps,\n\n1. Welcomes:\n\n(a) The oil;\n\n(b) The jars. (Chad)\n",
           "negotiation ((Chad))");
}

static void alone(void **state) {
    (void)state;
    stages(BODY, "draft");
    stages("A/RES/63/5\n\n" BODY, "adopted");
    stages("63/5. Lamps\n\n" BODY, "adopted");
    stages("II. Lamps\n\n" BODY, "draft");
    stages("Resolution adopted by the General Assembly\n\n" BODY, "adopted");
    stages("A/63/L.5\n\n" BODY, "tabled");
    stages("A/C.3/63/WP.5\n\n" BODY, "tabled");
    stages("A/63/5\n\n" BODY, "draft");
    stages("Chad: draft resolution\n\n" BODY, "tabled");
    stages("Chad: draft decision\n\n" BODY, "draft");
    stages(BODY "46th plenary meeting\n1 December 2008\n", "adopted");
    stages("A/63/L.5\n\n" BODY "46th plenary meeting\n1 December 2008\n", "tabled");
}

/* Parts are at the stage of their document; the line of adoption may come after the last. */
static void parts(void **state) {
    (void)state;
#define ADOPTION "46th plenary meeting\n1 December 2008\n"
    stages("A/RES/63/5\n\nLamps\n\nA\n\n" BODY "B\n\n" BODY, "adopted, adopted");
    stages("A/63/L.5\n\nLamps\n\nA\n\n" BODY "B\n\n" BODY, "tabled, tabled");
    stages("Lamps\n\nA\n\n" BODY "B\n\n" BODY, "draft, draft");
    stages("Lamps\n\nA\n\n" BODY "B\n\n" BODY ADOPTION, "adopted, adopted");
    stages("Lamps\n\nA\n\n" BODY "B\n\n" BODY "C\n\n" BODY ADOPTION, "adopted, adopted, adopted");
    stages("A/63/L.5\n\nLamps\n\nA\n\n" BODY "B\n\n" BODY ADOPTION, "tabled, tabled");
    /* another document, and drafts in a report, are no parts */
    stages("United Nations\n\nLamps\n\n" BODY "United Nations\n\nLamps\n\n" BODY ADOPTION, "draft, adopted");
    stages("Draft resolution I\n\nLamps\n\n" BODY "Draft resolution II\n\nLamps\n\n" BODY ADOPTION,
           "draft, draft");
    stages("A/RES/63/5\n\nLamps\n\n" BODY
           "The Economic and Social Council,\n\nRecalling the lamps,\n\n1. Welcomes the oil.\n",
           "adopted, draft");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(labels), cmocka_unit_test(names),
                                       cmocka_unit_test(alone), cmocka_unit_test(parts)};
    return cmocka_run_group_tests_name("stage", tests, NULL, NULL);
}
