/* What is taken out of a paragraph and stays beside it: marks of notes, names, statuses, brackets. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "read_text.h"

#include <stdio.h>

static rl_arena arena;

/* "{3g}": reference 3, glued to its word (m: mark-up, s: spaced, d: damaged); "{(Norway)}": what was cut out. */
static const char *shown(const reslint_node *element) {
    if (element->kind == RESLINT_FOOTNOTE_REFERENCE)
        return rl_format(&arena, "{%u%c}", element->as.noteref->number, "mgsd"[element->as.noteref->form]);
    if (element->kind == RESLINT_ATTRIBUTION || element->kind == RESLINT_STATUS ||
        element->kind == RESLINT_COMMENT)
        return rl_format(&arena, "{%.*s}", (int)element->text.len, element->text.ptr);
    if (element->kind == RESLINT_EMPHASIS)
        return rl_format(&arena, "{%s%.*s}", element->as.emphasis->strong ? "=" : "-", (int)element->text.len,
                         element->text.ptr);
    return "";
}

static void add(char *out, size_t size, const char *text, size_t len) {
    size_t used = strlen(out);
    snprintf(out + used, size - used, "%.*s", (int)len, text);
}

/* Its text, with the elements at their places. */
static void paragraph_in(reslint_kind kind, const char *text, const char *wanted) {
    rl_model model;
    char got[400] = "";
    read_text(&arena, text, &model);
    const reslint_node *paragraph = first_of(model.document, kind);
    if (!paragraph) fail_msg("no paragraph in: %s", text);
    uint32_t at = 0;
    for (const reslint_node *n = paragraph->first_child; n && rk_is_inline(n); n = n->next) {
        const char *element = shown(n);
        if (!*element || n->in.begin < at) continue;
        add(got, sizeof got, paragraph->text.ptr + at, n->in.begin - at);
        add(got, sizeof got, element, strlen(element));
        at = n->in.begin;
    }
    add(got, sizeof got, paragraph->text.ptr + at, paragraph->text.len - at);
    if (strcmp(got, wanted) != 0) fail_msg("%s\n  is: %s\n not: %s", text, got, wanted);
    rl_arena_free(&arena);
    arena = (rl_arena){0};
}

static void with_notes(const char *paragraph, const char *notes, const char *wanted) {
    paragraph_in(
        RESLINT_PREAMBULAR_PARAGRAPH,
        rl_format(&arena, "The General Assembly,\n\n%s\n\n1. Requests a report.\n\n%s\n", paragraph, notes),
        wanted);
}

static void alone(const char *paragraph, const char *wanted) {
    with_notes(paragraph, "", wanted);
}

static void numbers_of_notes(void **state) {
    (void)state;
    alone("Noting the lamps,<sup>1</sup> and oil,", "Noting the lamps,{1m} and oil,");
    alone("Noting the lamps,<sup>12</sup> and oil,", "Noting the lamps,{12m} and oil,");
    alone("Noting the lamps,[^3] and oil,", "Noting the lamps,{3m} and oil,");
    alone("Noting the lamps,\xC2\xB9 and oil,", "Noting the lamps,{1m} and oil,");
    alone("Noting the lamps,\xC2\xB2 and oil,", "Noting the lamps,{2m} and oil,");
    alone("Noting the lamps,\xC2\xB3 and oil,", "Noting the lamps,{3m} and oil,");
    alone("Noting the lamps,\xE2\x81\xB4 and oil,", "Noting the lamps,{4m} and oil,");
    alone("Noting the lamps,\xE2\x81\xB9 and oil,", "Noting the lamps,{9m} and oil,");
    alone("Noting the lamps,\xC2\xB9\xE2\x81\xB0 and oil,", "Noting the lamps,{10m} and oil,");
    alone("Noting the lamps,\xC2\xB9\xC2\xB2\xC2\xB3 and oil,", "Noting the lamps,{123m} and oil,");
    alone("Noting Crime,1 and oil,", "Noting Crime,{1g} and oil,");
    /* a power of a unit of length is none */
    alone("Noting 5 km<sup>2</sup> of lamps,", "Noting 5 km2 of lamps,");
    alone("Noting 5 m<sup>3</sup> of oil,", "Noting 5 m3 of oil,");
    alone("Noting 5 cm\xC2\xB3 of oil,", "Noting 5 cm\xC2\xB3 of oil,");
    alone("Noting 5 mm\xC2\xB2 of oil,", "Noting 5 mm\xC2\xB2 of oil,");
    alone("Noting 5 dm\xC2\xB3 of oil,", "Noting 5 dm\xC2\xB3 of oil,");
    alone("Noting the programm<sup>2</sup> of lamps,", "Noting the programm{2m} of lamps,");
    alone("Noting the farm<sup>2</sup> of lamps,", "Noting the farm{2m} of lamps,");
    alone("Noting 5 km<sup>4</sup> of lamps,", "Noting 5 km{4m} of lamps,");
    alone("Noting so many m<sup>2</sup> of lamps,", "Noting so many m2 of lamps,");
    alone("Noting the am<sup>2</sup> of lamps,", "Noting the am{2m} of lamps,");
    alone("Noting the akm<sup>2</sup> of lamps,", "Noting the akm{2m} of lamps,");
    alone(
        "Noting the lamps,\xC2\xB9\xC2\xB2\xC2\xB3\xE2\x81\xB4\xE2\x81\xB5\xE2\x81\xB6\xE2\x81\xB7\xE2\x81\xB8 now,",
        "Noting the lamps,{123456m} now,");
    alone("Noting the lamps,* and oil,", "Noting the lamps,{0m} and oil,");
    alone("Noting 5 kg<sup>2</sup> of lamps,", "Noting 5 kg{2m} of lamps,");
}

static void where_notes_say_so(void **state) {
    (void)state;
    static const char notes[] = "___\n\n1 A/60/1.\n\n2 A/60/2.";
    with_notes("Noting the lamps,1 and G77 and oil,2", notes, "Noting the lamps,{1g} and G77 and oil,{2g}");
    with_notes("Noting the lamps,1 and the CO2 of oil,", notes, "Noting the lamps,{1g} and the CO2 of oil,");
    with_notes("Noting the lamps,1 and the CO3 of oil,2", notes,
               "Noting the lamps,{1g} and the CO3 of oil,{2g}");
    /* between carets */
    alone("Noting the lamps,^1^ and oil,", "Noting the lamps,{1m} and oil,");
    alone("Noting 10^6^ lamps and oil,", "Noting 10^6^ lamps and oil,");
    alone("Noting CO^2^ and oil,", "Noting CO^2^ and oil,");
    with_notes("Noting lamps,^1^ and 10^6^ jars,^2^", "^1^ A/60/1.\n\n^2^ A/60/2.",
               "Noting lamps,{1m} and 10^6^ jars,{2m}");
    /* typed with a stroke */
    alone("Noting the lamps, 1/ and oil,", "Noting the lamps,{1s} and oil,");
    alone("Noting its resolution 44/ 25 and oil,", "Noting its resolution 44/ 25 and oil,");
    alone("Noting lamps, 44/ 25 and oil,", "Noting lamps, 44/ 25 and oil,");
    with_notes("Noting the lamps 1/ and resolution 44/ 25,", "1/ A/60/1.",
               "Noting the lamps{1s} and resolution 44/ 25,");
    alone("Noting lamps, 44/\n25 and oil,", "Noting lamps, 44/ 25 and oil,");
    alone("Noting lamps, 44/  25 and oil,", "Noting lamps, 44/ 25 and oil,");
    alone("Noting lamps, 44/\nand oil,", "Noting lamps,{44s} and oil,");
    alone("Noting lamps; 44/ and oil,", "Noting lamps;{44s} and oil,");
    alone("Noting lamps 44/ and oil,", "Noting lamps 44/ and oil,");
    alone("Noting lamps,\t44/ and oil,", "Noting lamps,{44s} and oil,");
    with_notes("Noting the lamps 1/ and oil, 2/ and jars,", "1/ A/60/1.\n\n4/ A/60/2.",
               "Noting the lamps{1s} and oil, 2/ and jars,");
    with_notes("Noting the lamps, 1/ and oil,", "1. A/60/1.\n\n[^1]: A/60/2.",
               "Noting the lamps, 1/ and oil,");
    /* in brackets: only if the notes have them */
    with_notes("Noting the lamps [1] and oil,", "[1] A/60/1.", "Noting the lamps{1m} and oil,");
    with_notes("Noting the lamps\\[1\\] and oil,", "\\[1\\] A/60/1.", "Noting the lamps{1m} and oil,");
    with_notes("Noting the lamps [2] and oil,", "[1] A/60/1.", "Noting the lamps 2 and oil,");
    with_notes("Noting the lamps [1] and [1 or 2] jars,", "[1] A/60/1.",
               "Noting the lamps{1m} and 1 or 2 jars,");
    alone("Noting the lamps [1] and oil,", "Noting the lamps 1 and oil,");
    with_notes("Noting the lamps [] and oil,", "[1] A/60/1.\n\n[*] A/60/2.", "Noting the lamps and oil,");
    with_notes("Noting the lamps [1234] and oil,", "[1234] A/60/1.", "Noting the lamps{1234m} and oil,");
    with_notes("Noting the lamps \\[12\\] and oil,", "\\[12\\] A/60/1.", "Noting the lamps{12m} and oil,");
    with_notes("Noting the lamps[vi] and oil,", "[iv] A/60/1.", "Noting the lamps[vi] and oil,");
    with_notes("Noting the lamps\\[iv\\] and oil,", "\\[iv\\] A/60/1.", "Noting the lamps{4m} and oil,");
    with_notes("Noting the lamps[iv] and oil,", "[iv] A/60/1.", "Noting the lamps{4m} and oil,");
    /* part of an entity */
    alone("Noting pages 10&ndash;12 on oil,", "Noting pages 10\xE2\x80\x93"
                                              "12 on oil,");
}

static void what_was_written_in_the_room(void **state) {
    (void)state;
    alone("Noting the lamps (Norway) and oil,", "Noting the lamps (Norway) and oil,");
    alone("Noting the lamps (EU: delete) and oil,", "Noting the lamps{(EU: delete)} and oil,");
    alone("Noting the [big] (G77) lamps,", "Noting the big{(G77)} lamps,");
    alone("Noting the [sub]regional (EU) lamps,", "Noting the subregional{(EU)} lamps,");
    alone("Noting the [big] (oil) lamps,", "Noting the big (oil) lamps,");
    alone("Noting the lamps; (Norway)", "Noting the lamps;{(Norway)}");
    alone("Noting the lamps of Norway (Oslo)", "Noting the lamps of Norway (Oslo)");
    alone("Noting the lamps, (Agreed)", "Noting the lamps,{(Agreed)}");
    alone("Noting the lamps, agreed ad ref", "Noting the lamps,{agreed ad ref}");
    alone("Noting <!-- not --> lamps,", "Noting lamps,");
}

static void marks_of_emphasis(void **state) {
    (void)state;
    alone("*Noting* the lamps,", "{-Noting}Noting the lamps,");
    alone("Noting the **lamps** now,", "Noting the {=lamps}lamps now,");
    alone("Noting [the lamps](https://x.org/a) now,", "Noting the lamps now,");
    alone("Noting [the lamps]{.underline} now,", "Noting {-the lamps}the lamps now,");
    alone("Noting [the [small] lamps]{.underline} now,", "Noting {-the small lamps}the small lamps now,");
    alone("Noting <https://x.org/a> now,", "Noting https://x.org/a now,");
    alone("Noting <i> the lamps</i> now,", "Noting {-the lamps}the lamps now,");
    alone("Noting *the lamps*<sup>1</sup> now,", "Noting {-the lamps}the lamps{1m} now,");
    alone("Noting *the lamps<sup>1</sup>* now,", "Noting the lamps{1m} now,"); /* both end there */
    alone("Noting *the* *lamps* now,", "Noting {-the}the {-lamps}lamps now,");
    alone("Noting *the* [*old* lamps](https://x.org/a) now,", "Noting {-the}the {-old}old lamps now,");
    alone("Noting [*old*](https://x.org/a) *lamps* now,", "Noting {-old}old {-lamps}lamps now,");
    alone("Noting **[old](https://x.org/a)** lamps now,", "Noting {=old}old lamps now,");
    alone("Noting [old](https://x.org/a)<sup>1</sup> lamps now,", "Noting old{1m} lamps now,");
    /* number and verb of a paragraph in bold */
    paragraph_in(RESLINT_OPERATIVE_PARAGRAPH,
                 "The General Assembly,\n\nNoting it,\n\n**1.** **Urges** all to go.\n",
                 "{=Urges}Urges all to go.");
    paragraph_in(RESLINT_OPERATIVE_PARAGRAPH,
                 "The General Assembly,\n\nNoting it,\n\n*1.* *Urges* all to go.\n",
                 "{-Urges}Urges all to go.");
    /* a name leads it in */
    paragraph_in(RESLINT_OPERATIVE_PARAGRAPH,
                 "The General Assembly,\n\nNoting it,\n\n1. **Oil:** *Urges* all to go.\n",
                 "{=}{-Urges}Urges all to go.");
    paragraph_in(RESLINT_OPERATIVE_PARAGRAPH,
                 "The General Assembly,\n\nNoting it,\n\n1. **Oil**: *Urges* all to go.\n",
                 "{=}{-Urges}Urges all to go.");
    paragraph_in(RESLINT_OPERATIVE_PARAGRAPH,
                 "The General Assembly,\n\nNoting it,\n\n1. *Oil:* Urges all to go.\n",
                 "{-Oil:}Oil: Urges all to go.");
    paragraph_in(RESLINT_OPERATIVE_PARAGRAPH,
                 "The General Assembly,\n\nNoting it,\n\n1. **Urges** all to go.\n",
                 "{=Urges}Urges all to go.");
    paragraph_in(RESLINT_OPERATIVE_PARAGRAPH,
                 "The General Assembly,\n\nNoting it,\n\n1. **Urges:** all to go.\n",
                 "{=Urges:}Urges: all to go.");
    paragraph_in(RESLINT_OPERATIVE_PARAGRAPH,
                 "The General Assembly,\n\nNoting it,\n\n1. Urges **Oil:** All to go.\n",
                 "Urges {=Oil:}Oil: All to go.");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_of_notes), cmocka_unit_test(where_notes_say_so),
        cmocka_unit_test(what_was_written_in_the_room), cmocka_unit_test(marks_of_emphasis)};
    return cmocka_run_group_tests_name("marks in text", tests, NULL, NULL);
}
