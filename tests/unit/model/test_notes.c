/* Which lines are notes: those with stars, those torn from their numbers; and references that were lost. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "read_text.h"

#include <stdio.h>

static void add_blocks(char *out, size_t size, const reslint_node *node) {
    for (const reslint_node *n = node->first_child; n; n = n->next) {
        if (rk_is_inline(n)) continue;
        const char *kind = n->kind == RESLINT_OPERATIVE_PARAGRAPH ? "OP"
                           : n->kind == RESLINT_POINT             ? "point"
                           : n->kind == RESLINT_FOOTNOTE          ? "note"
                           : n->kind == RESLINT_HEADING           ? "heading"
                           : n->kind == RESLINT_CONTINUATION      ? "more"
                                                                  : NULL;
        size_t used = strlen(out);
        if (kind && n->as.footnote && n->kind == RESLINT_FOOTNOTE && n->as.footnote->number)
            snprintf(out + used, size - used, "%s%s %u", used ? " " : "", kind, n->as.footnote->number);
        else if (kind)
            snprintf(out + used, size - used, "%s%s", used ? " " : "", kind);
        used = strlen(out);
        if (n->kind == RESLINT_FOOTNOTE)
            snprintf(out + used, size - used, "=%.*s", (int)n->text.len, n->text.ptr);
        add_blocks(out, size, n);
    }
}

/* What follows "1. Requests a report" and its mark. */
static void follows(const char *mark, const char *below, const char *wanted) {
    rl_arena arena = {0};
    rl_model model;
    char got[400] = "";
    const char *text = rl_format(
        &arena, "The General Assembly,\n\nNoting the lamps,\n\n1. Requests a report%s\n\n%s\n", mark, below);
    read_text(&arena, text, &model);
    add_blocks(got, sizeof got, model.document);
    if (strcmp(got, wanted) != 0) fail_msg("%s\n  is: %s\n not: %s", text, got, wanted);
    rl_arena_free(&arena);
}

static void stars(void **state) {
    (void)state;
    /* a list below a colon */
    follows(":", "* in May;\n\n* in June.", "OP point point");
    follows(":", "* In May;\n\n* In June.", "OP point point");
    /* the words of such notes, wherever they are */
    follows(".", "* Any changes will be listed.", "OP note=Any changes will be listed.");
    follows(".", "* See A/60/1", "OP note=See A/60/1");
    follows(".", "* A/60/1, annex II.", "OP note=A/60/1, annex II.");
    follows(".", "* S/2001/1, annex II.", "OP note=S/2001/1, annex II.");
    follows(".", "* E/2001/1, annex II.", "OP note=E/2001/1, annex II.");
    follows(":", "* Seeds for all;\n\n* oil.", "OP point point");
    follows(":", "* A/60/1 and the lamps of the northern valley;\n\n* oil.", "OP point point");
    /* a finished sentence below another */
    follows(".", "* The list is new.", "OP note=The list is new.");
    /* below points of another kind */
    follows(":", "(a) in May;\n\n(b) in June.\n\n* The list is new.", "OP point point note=The list is new.");
    follows(":", "* in May;\n\n* In June.", "OP point point");
}

static void torn_numbers(void **state) {
    (void)state;
    follows(".", "___\n\n1\n\nSee the lamps.\n\n2\n\nSee the oil.",
            "OP note 1=See the lamps. note 2=See the oil.");
    follows(".", "___\n\n1\n\n2\n\nSee the lamps.\n\nSee the oil.",
            "OP note 1=See the lamps. note 2=See the oil.");
    follows(".", "___\n\n1\n\n2\n\nA/78/222.\n\nSee the oil.", "OP note 1=A/78/222. note 2=See the oil.");
}

static void add_references(char *out, size_t size, const reslint_node *node) {
    for (const reslint_node *n = node->first_child; n; n = n->next) {
        size_t used = strlen(out);
        if (n->kind == RESLINT_FOOTNOTE_REFERENCE)
            snprintf(out + used, size - used, "%s%u%c", used ? " " : "", n->as.noteref->number,
                     "mgsd"[n->as.noteref->form]);
        if (!rk_is_inline(n)) add_references(out, size, n);
    }
}

/* The references of a text with two paragraphs and three notes: "1g 2s" (m: mark-up, g: glued to its word,
 * s: apart from it, d: damaged). */
static void refers(const char *first, const char *second, const char *wanted) {
    rl_arena arena = {0};
    rl_model model;
    char got[100] = "";
    const char *text = rl_format(&arena,
                                 "The General Assembly,\n\n%s\n\n1. %s\n\n___\n\n1 A/60/1.\n\n2 A/60/2.\n\n"
                                 "3 A/60/3.\n",
                                 first, second);
    read_text(&arena, text, &model);
    add_references(got, sizeof got, model.document);
    if (strcmp(got, wanted) != 0) fail_msg("%s\n  is: %s\n not: %s", text, got, wanted);
    rl_arena_free(&arena);
}

static void lost_references(void **state) {
    (void)state;
    refers("Noting lamps,1 oil,2 and wicks,3", "Requests a report.", "1g 2g 3g");
    refers("Noting lamps,1 oil, 2 and wicks,3", "Requests a report.", "1g 2s 3g");
    refers("Noting lamps, 1 oil,2 and wicks,3", "Requests a report.", "1s 2g 3g");
    refers("Noting lamps,1 oil,2 and wicks, 3 now,", "Requests a report.", "1g 2g 3s");
    refers("Noting lamps,1 oil,* and wicks,3", "Requests a report.", "1g 2d 3g");
    refers("Noting lamps,1 oil,2 and wicks,", "Requests a report of 2004.3", "1g 2g 3g");
    refers("Noting lamps,1 oil,2 and wicks,", "Requests a report.", "1g 2g");
    /* not before the one before it, nor after the one after it */
    refers("Noting lamps, 2 of them,1 and wicks,3", "Requests a report.", "1g 3g");
    refers("Noting lamps,1 and wicks,3 and oil, 2 of it,", "Requests a report.", "1g 3g");
    /* marked up numbers are never lost */
    refers("Noting lamps,<sup>1</sup> oil, 2 and wicks,<sup>3</sup>", "Requests a report.", "1m 3m");
    /* what has other figures or no mark before it */
    refers("Noting lamps,1 and 2 jars, and wicks,3", "Requests a report.", "1g 3g");
    refers("Noting lamps,1 oil, 22 and wicks,3", "Requests a report.", "1g 3g");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(stars),
        cmocka_unit_test(torn_numbers),
        cmocka_unit_test(lost_references),
    };
    return cmocka_run_group_tests_name("notes", tests, NULL, NULL);
}
