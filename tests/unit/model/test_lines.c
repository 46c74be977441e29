/* Lines that part a text: enacting formulas, verbs alone, the names of the parts. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "model/plan/divide.h"

static void enacts(const char *line) {
    if (!rl_is_enacting(rl_str(line))) fail_msg("does not enact: %s", line);
}

static void enacts_nothing(const char *line) {
    if (rl_is_enacting(rl_str(line))) fail_msg("enacts: %s", line);
}

static void enacting_formulas(void **state) {
    (void)state;
    enacts("The General Assembly hereby:");
    enacts("The Youth Assembly hereby resolves that:");
    enacts("The Youth Assembly, hereby");
    enacts("The Youth Assembly hereby,");
    enacts("Hereby:");
    enacts("We, the delegation of Peru, do hereby:");
    enacts("Be it resolved that");
    enacts("BE IT RESOLVED THAT:");
    enacts("Be it resolved by the Youth Council that,");
    enacts("Now therefore be it enacted by the Senate:");
    enacts("The Assembly resolves as follows:");
    enacts("The Council resolves:");
    enacts("The members of the Council resolve:");
    enacts("The Council decides as follows:");
    enacts("Now, therefore,");
    enacts("Having met, the Council has resolved:");
    /* the word that enacts is a whole word, at its first place or a later one */
    enacts_nothing("The wherebyhereby:");
    enacts_nothing("The herebyx:");
    enacts("The herebyish Council hereby:");
    enacts_nothing("maybe it:");
    enacts_nothing("The Council unresolves:");
    enacts_nothing("The Council resolvest:");
    /* the verb of a paragraph, unless the organ comes before it */
    enacts_nothing("Resolves:");
    enacts_nothing("Resolve:");
    enacts_nothing("Decides as follows:");
    enacts("It resolves:");
    /* whole sentences */
    enacts_nothing("");
    enacts_nothing("Be it resolved that a fund be opened;");
    enacts_nothing("Be it resolved that a fund be opened.");
    enacts_nothing("Hereby;");
    enacts_nothing("Hereby.");
    enacts_nothing("The fund is hereby opened. \xE2\x80\x9D");
    enacts_nothing("Noting the plan, hereby endorsing it,");
    enacts_nothing("The Council hereby opens a fund");
    enacts_nothing("The Council sees thereof that:");
    enacts_nothing("The Council saw the lamps:");
    /* at most nine words after the word that enacts: numbers and signs are none */
    enacts("Hereby one two three four five six seven eight nine:");
    enacts("Hereby one two 3 & three four five six seven eight nine:");
    enacts_nothing("Hereby one two three four five six seven eight nine ten:");
    /* at most 24 in all */
    enacts("a b c d e f g h i j k l m n o p q r s t u v w hereby:");
    enacts_nothing("a b c d e f g h i j k l m n o p q r s t u v w x hereby:");
}

static void verbs_alone(void **state) {
    (void)state;
    static const char *const verbs[] = {"Resolves:",
                                        "Resolves to:",
                                        "RESOLVES :",
                                        "Decides that:",
                                        "Declare hereby:",
                                        "Do resolve:",
                                        "Decides as follows:",
                                        "Has decided:",
                                        "Have decided to :",
                                        "Do hereby declare that:",
                                        "Do hereby declare  that:",
                                        NULL};
    static const char *const others[] = {"",
                                         "Resolves",
                                         "Resolves to,",
                                         ":",
                                         "Decides to keep watch:",
                                         "Urges to:",
                                         "We resolve to:",
                                         "Decides onto:",
                                         "Do hereby declare   that:",
                                         NULL};
    for (size_t i = 0; verbs[i]; i++)
        if (!rl_begins_lone_verb(rl_str(verbs[i]))) fail_msg("no verb alone: %s", verbs[i]);
    for (size_t i = 0; others[i]; i++)
        if (rl_begins_lone_verb(rl_str(others[i]))) fail_msg("a verb alone: %s", others[i]);
    assert_true(rl_is_lone_verb(RL_STR("RESOLVES TO:")));
    assert_false(rl_is_lone_verb(RL_STR("RESOLVES To:")));
    assert_false(rl_is_lone_verb(RL_STR("rESOLVES:")));
    assert_false(rl_is_lone_verb(RL_STR("URGES:")));
    assert_true(rl_is_whereas(RL_STR("Whereas lamps break,")));
    assert_true(rl_is_whereas(RL_STR("WHEREAS")));
    assert_false(rl_is_whereas(RL_STR("Whereastern lamps")));
    assert_false(rl_is_whereas(RL_STR("Where lamps break")));
}

static void names_of_parts(void **state) {
    (void)state;
    assert_int_equal(rl_part_named(RL_STR("PREAMBLE")), RL_NAMES_PREAMBLE);
    assert_int_equal(rl_part_named(RL_STR("the preambular part : ")), RL_NAMES_PREAMBLE);
    assert_int_equal(rl_part_named(RL_STR("The Operative Part:")), RL_NAMES_OPERATIVE);
    assert_int_equal(rl_part_named(RL_STR("operatives.,")), RL_NAMES_OPERATIVE);
    assert_int_equal(rl_part_named(RL_STR("Operative section")), RL_NAMES_OPERATIVE);
    assert_int_equal(rl_part_named(RL_STR("")), RL_NO_ROLE);
    assert_int_equal(rl_part_named(RL_STR("the ")), RL_NO_ROLE);
    assert_int_equal(rl_part_named(RL_STR("Operative clauses of old")), RL_NO_ROLE);
    assert_int_equal(rl_part_named(RL_STR("Part")), RL_NO_ROLE);
}

static uint32_t name_of(const char *text, rl_syn syn) {
    rl_node unit = {.syn = syn};
    unit.pub.text = rl_str(text);
    return rl_name_of_part(&unit);
}

static void names_of_texts(void **state) {
    (void)state;
    static const struct {
        const char *line;
        uint32_t name;
    } lines[] = {{"A", 1},
                 {"B.", 2},
                 {"Z)", 26},
                 {"B Funds", 2},
                 {"B funds", 0},
                 {"B F", 0},
                 {"B Fu", 2},
                 {"B: Funds", 0},
                 {"a", 0},
                 {"@", 0},
                 {"", 0},
                 {"Bees", 0},
                 {"B.Funds", 0},
                 {"Draft resolution", RL_DRAFT_RESOLUTION},
                 {"DRAFT RESOLUTION II", RL_DRAFT_RESOLUTION + 2},
                 {"Draft resolution **XII**.", 0},
                 {"Draft resolution XII.", RL_DRAFT_RESOLUTION + 12},
                 {"Draft resolution 7*", RL_DRAFT_RESOLUTION + 7},
                 {"Draft resolution 10", RL_DRAFT_RESOLUTION + 10},
                 {"Draft resolution 999", RL_DRAFT_RESOLUTION + 999},
                 {"Draft resolution 1000", 0},
                 {"Draft resolution 100000", 0},
                 {"Draft resolution 1/2", 0},
                 {"Draft resolution 1:2", 0},
                 {"Draft resolution on bees", 0},
                 {"Draft decision III", RL_DRAFT_DECISION + 3},
                 {"Draft decision", RL_DRAFT_DECISION},
                 {"Draft opinion I", 0},
                 {NULL, 0}};
    for (size_t i = 0; lines[i].line; i++)
        if (name_of(lines[i].line, RL_SYN_PARAGRAPH) != lines[i].name)
            fail_msg("%s: %u", lines[i].line, name_of(lines[i].line, RL_SYN_PARAGRAPH));
    assert_int_equal(name_of("B. Funds", RL_SYN_HEADING), 2);
    assert_int_equal(name_of("B. Funds", RL_SYN_PARAGRAPH), 0);
    assert_int_equal(name_of("B. F", RL_SYN_HEADING), 2);
    assert_int_equal(name_of("B. ", RL_SYN_HEADING), 0);
    assert_int_equal(name_of("B.Funds", RL_SYN_HEADING), 0);
    assert_int_equal(name_of("B.", RL_SYN_MUN_HEADER), 2);
    assert_int_equal(name_of("B.", RL_SYN_POINT), 0);
    char title[122] = "B X";
    memset(title + 3, 'x', 118);
    assert_int_equal(name_of(title, RL_SYN_PARAGRAPH), 0);
    title[120] = '\0';
    assert_int_equal(name_of(title, RL_SYN_PARAGRAPH), 2);
}

/* The byte at the end of a text, without what closes quotations, brackets and mark-up. */
static void last_marks(void **state) {
    (void)state;
    static const struct {
        const char *text;
        char mark;
    } rows[] = {
        {"", '\0'},
        {"oil", 'l'},
        {"oil.", '.'},
        {"oil. ", '.'},
        {"oil.\"", '.'},
        {"oil.'", '.'},
        {"oil.)", '.'},
        {"oil.]", '.'},
        {"oil;**", ';'},
        {"oil;_", ';'},
        {"oil,) *\" ", ','},
        {"oil(", '('},
        {"oil.\xE2\x80\x98", '.'},
        {"oil.\xE2\x80\x99", '.'},
        {"oil.\xE2\x80\x9C", '.'},
        {"oil.\xE2\x80\x9D", '.'},
        {"oil.\xE2\x80\x9D)", '.'},
        {"oil.\xE2\x80\x9F", '.'},
        {"oil.\xE2\x80\x97", '\x97'}, /* a line below */
        {"oil.\xE2\x80\xA0", '\xA0'}, /* a dagger */
        {"oil.\xE2\x84\x99", '\x99'},
        {"oil.\xC3\x99", '\x99'},
        {"oil.\xE3\x80\x9D", '\x9D'},
        {"\xE2\x80\x9D", '\0'},
        {"\"", '\0'},
        {".", '.'},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rl_last_mark(rl_str(rows[i].text)) != rows[i].mark) fail_msg("wrong: %s", rows[i].text);
    reslint_span at = rl_mark_at(rl_str("oil;\xE2\x80\x9D"));
    assert_true(at.begin == 3 && at.end == 4);
    at = rl_mark_at(rl_str("\""));
    assert_true(at.begin == 0 && at.end == 0);
    assert_true(rl_closed(rl_str("oil,")) && rl_closed(rl_str("oil;")) && rl_closed(rl_str("oil.\"")) &&
                rl_closed(rl_str("oil:")));
    assert_false(rl_closed(rl_str("")) || rl_closed(rl_str("oil")) || rl_closed(rl_str("oil?")));
}

/* Who speaks. */
static void speakers(void **state) {
    (void)state;
    static const char *const names[] = {"Bees",         "Board of Bees",           "(Bees)",
                                        "Board & Bees", "A B C D E F G H I J K L", NULL};
    static const char *const others[] = {
        "",  "bees", "Board bees", "Board. Bees", "Board of", "Board  Bees", "A B C D E F G H I J K L M",
        NULL};
    for (size_t i = 0; names[i]; i++)
        if (!rl_is_forum_name(rl_str(names[i]))) fail_msg("no name: %s", names[i]);
    for (size_t i = 0; others[i]; i++)
        if (rl_is_forum_name(rl_str(others[i]))) fail_msg("a name: %s", others[i]);
    assert_true(rl_is_short_name(rl_str("BEE,")) && rl_is_short_name(rl_str("UN-B,")) &&
                rl_is_short_name(rl_str("ABCDEFGHIJKLM,")));
    assert_false(rl_is_short_name(rl_str("BE,")) || rl_is_short_name(rl_str("BEE")) ||
                 rl_is_short_name(rl_str("BEE,,")) || rl_is_short_name(rl_str("BEe,")) ||
                 rl_is_short_name(rl_str("ABCDEFGHIJKLMN,")) || rl_is_short_name(rl_str("")));
    static const char organ[] = "The Board of the Bees and their Honey";
    static const char *const again[] = {"The Board:", "the Bees:", "The board of the bees:", NULL};
    static const char *const different[] = {"The Board", "The Bee:", "Board:", "The Wax:", "", NULL};
    for (size_t i = 0; again[i]; i++)
        if (!rl_names_again(rl_str(again[i]), rl_str(organ))) fail_msg("not again: %s", again[i]);
    for (size_t i = 0; different[i]; i++)
        if (rl_names_again(rl_str(different[i]), rl_str(organ))) fail_msg("again: %s", different[i]);
    assert_true(rl_header_names(rl_str("COMMITTEE : Bees "), rl_str("bees")) &&
                rl_header_names(rl_str("Organ:Bees"), rl_str("Bees")));
    assert_false(rl_header_names(rl_str("Topic: Bees"), rl_str("Bees")) ||
                 rl_header_names(rl_str("Committee Bees"), rl_str("Bees")) ||
                 rl_header_names(rl_str("Forum: Bee"), rl_str("Bees")));
    assert_int_equal(rl_after_word(rl_str("the bees, Bee"), "bee"), 13);
    assert_int_equal(rl_after_word(rl_str("the bees"), "bee"), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(enacting_formulas), cmocka_unit_test(verbs_alone), cmocka_unit_test(names_of_parts),
        cmocka_unit_test(names_of_texts),    cmocka_unit_test(last_marks),  cmocka_unit_test(speakers),
    };
    return cmocka_run_group_tests_name("lines", tests, NULL, NULL);
}
