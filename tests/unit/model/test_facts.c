/* What kind of text it is, whose, and how far it has come: told by its head,
 * its look and its labels. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "read_text.h"

#include <stdio.h>

#define PARAGRAPHS "Recalling the lamps,\n\n1. Welcomes the lamps;\n\n2. Requests a report.\n"
#define ASSEMBLY   "The General Assembly,\n\n"
#define TEXT       ASSEMBLY PARAGRAPHS

static const reslint_resolution *first_text(rl_arena *arena, const char *text) {
    rl_model model;
    read_text(arena, text, &model);
    const reslint_node *node = first_of(model.document, RESLINT_RESOLUTION);
    if (node) return node->as.resolution;
    fail_msg("no text in: %s", text);
    return NULL;
}

/* "resolution ga draft 63/195": kind, profile, stage, session and number */
static void reads(const char *text, const char *wanted) {
    static const char *const kinds[] = {"unknown",   "resolution", "decision",
                                        "statement", "amendment",  "part"};
    rl_arena arena = {0};
    const reslint_resolution *facts = first_text(&arena, text);
    const char *got = rl_format(&arena, "%s %s %s %u/%u", kinds[facts->kind], facts->profile, facts->stage,
                                facts->session, facts->own_number);
    if (strcmp(got, wanted) != 0) fail_msg("%s\n  is: %s, not %s", text, got, wanted);
    rl_arena_free(&arena);
}

static void organs(void **state) {
    (void)state;
    static const struct {
        const char *line;
        uint32_t organ;
    } rows[] = {
        {"The General Assembly,", RESLINT_ORGAN_GA},
        {"general assembly", RESLINT_ORGAN_GA},
        {"  *The Security Council*", RESLINT_ORGAN_SC},
        {"# __SECURITY COUNCIL__", RESLINT_ORGAN_SC},
        {"The United Nations Security Council", RESLINT_ORGAN_SC},
        {"United Nations Human Rights Council", RESLINT_ORGAN_HRC},
        {"The Economic and Social Council", RESLINT_ORGAN_ECOSOC},
        {"The Economic Council", RESLINT_ORGAN_UNKNOWN},
        {"Thee General Assembly", RESLINT_ORGAN_UNKNOWN},
        {"We, the General Assembly", RESLINT_ORGAN_UNKNOWN},
        {"", RESLINT_ORGAN_UNKNOWN},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rl_organ_of(rl_str(rows[i].line)) != rows[i].organ) fail_msg("the organ of: %s", rows[i].line);
}

static void symbols(void **state) {
    (void)state;
    reads("A/RES/63/195\n\n" TEXT, "resolution ga adopted 63/195");
    reads("United Nations   A/RES/63/195\n\n" TEXT, "resolution ga adopted 63/195");
    reads("A/RES/76/244 B\n\n" TEXT, "resolution ga adopted 76/244");
    reads("A/C.3/65/L.5\n\n" TEXT, "resolution ga tabled 65/0");
    reads("A/C.3/65/L.5/Rev.1\n\n" TEXT, "resolution ga tabled 65/0");
    reads("A/65/WP.5\n\n" TEXT, "resolution ga tabled 65/0");
    reads("A/DEC/63/195\n\n" TEXT, "decision ga draft 63/195");
    reads("S/RES/1332 (2000)\n\nThe Security Council,\n\n" PARAGRAPHS, "resolution sc adopted 2000/1332");
    reads("S/RES/1332 (2000)\n\nLamps\n\n" PARAGRAPHS, "resolution sc adopted 2000/1332");
    reads("S/RES/1332\n\nThe Security Council,\n\n" PARAGRAPHS, "resolution sc adopted 0/1332");
    reads("E/RES/2021/5\n\nLamps\n\n" PARAGRAPHS, "resolution ecosoc adopted 2021/5");
    reads("A/HRC/RES/45/7\n\nLamps\n\n" PARAGRAPHS, "resolution hrc adopted 45/7");
    reads("A/HRC/45/L.7\n\nLamps\n\n" PARAGRAPHS, "resolution hrc tabled 45/0");
    reads("S/PRST/2020/5\n\nThe Security Council,\n\n" PARAGRAPHS, "statement sc draft 5/2020");
    reads("63/195. Lamps\n\n" TEXT, "resolution ga adopted 63/195");
    reads("Sixty-third session\n\nAgenda item 5\n\n" TEXT, "resolution ga draft 63/0");
    reads("Twentieth session\n\nAgenda item 5\n\n" TEXT, "resolution ga draft 20/0");
    reads("Nineteenth session\n\nAgenda item 5\n\n" TEXT, "resolution ga draft 0/0");
    reads("2021 session\n\nAgenda item 5\n\nThe Economic and Social "
          "Council,\n\n" PARAGRAPHS,
          "resolution ecosoc draft 2021/0");
    reads("Resolution adopted by the Security Council\n\nLamps\n\n" PARAGRAPHS, "resolution sc adopted 0/0");
}

static void kinds(void **state) {
    (void)state;
    reads("Draft decision\n\n" TEXT, "decision ga draft 0/0");
    reads("Draft decisions\n\n" TEXT, "resolution ga draft 0/0");
    reads("On the draft decision\n\n" TEXT, "resolution ga draft 0/0");
    reads("Decision adopted by the General Assembly\n\n" TEXT, "decision ga adopted 0/0");
    reads("Chad and Peru: draft decision\n\n" TEXT, "decision ga draft 0/0");
    reads("Chad and Peru: draft resolution\n\n" TEXT, "resolution ga tabled 0/0");
    reads("78/507. Wells\n\nAt its 46th plenary meeting, on 1 December 2023, the "
          "General Assembly took note of the "
          "report on wells.\n",
          "decision ga adopted 78/507");
    reads("Wells\n\nAt its 46th plenary meeting, the General Assembly took note "
          "of the report.\n",
          "unknown ga draft 0/0");
    reads("78/507. Wells\n\nAt its best, the General Assembly took note of the "
          "report.\n",
          "unknown ga adopted 78/507");
    reads("Statement by the President of the Security Council\n\nThe Security "
          "Council,\n\n" PARAGRAPHS,
          "statement sc draft 0/0");
    reads("Amendment to draft resolution A/C.3/65/L.5\n\n" TEXT, "amendment ga draft 0/0");
    reads("Chad: amendments to draft resolution A/C.3/65/L.5\n\n" TEXT, "amendment ga tabled 0/0");
    reads("Chad: amendment\n\n" TEXT, "amendment ga draft 0/0");
    reads("Oral revisions\n\n1. Replace the first word by \"Lamps\".\n", "amendment ga draft 0/0");
    reads("Oral revision\n\n1. Replace the first word by \"Lamps\".\n", "amendment ga draft 0/0");
    reads("Oral revision\n\n" TEXT, "resolution ga draft 0/0");
    reads("Oral amendments\n\nReplace the first word by \"Lamps\".\n", "amendment ga draft 0/0");
    reads("Friendly amendment\n\n1. Adds two lamps;\n", "amendment ga draft 0/0");
    reads("Unfriendly amendment 3\n\n1. Adds two lamps;\n", "amendment ga draft 0/0");
    reads("Proposed amendment\n\n1. Adds two lamps;\n", "amendment ga draft 0/0");
    reads("Second-degree amendment\n\n1. Adds two lamps;\n", "amendment ga draft 0/0");
    reads("Type of amendment: add\n\n1. Adds two lamps;\n", "amendment mun draft 0/0");
    reads("Clause to be amended: 4\n\n1. Adds two lamps;\n", "amendment ga draft 0/0");
    reads("Resolution amended: lamps\n\n1. Adds two lamps;\n", "amendment ga draft 0/0");
    /* an oral revision may quote a part of the text, but is not a whole text */
    reads("Oral revision\n\n" ASSEMBLY "1. Welcomes two lamps;\n", "amendment ga draft 0/0");
    reads("Oral revision\n\n" ASSEMBLY "Recalling the lamps,\n", "amendment ga draft 0/0");
    reads("Oral revision\n\n" PARAGRAPHS, "amendment ga draft 0/0");
    /* only the head says what a text is */
    reads(ASSEMBLY "Friendly amendment\n\n" PARAGRAPHS, "resolution ga draft 0/0");
    reads(PARAGRAPHS "\nFriendly amendment\n", "resolution ga draft 0/0");
    reads(ASSEMBLY "Recalling the clause to be amended,\n\n1. Welcomes the lamps.\n",
          "resolution ga draft 0/0");
    reads("Recalling the clause to be amended,\n\n1. Welcomes the lamps.\n", "resolution ga draft 0/0");
    reads("# Lamps\n\n# Draft decision\n\n" TEXT, "decision ga draft 0/0");
    reads("78/507. Wells\n\nAt its 46th plenary meeting\n\n" TEXT, "resolution ga adopted 78/507");
    reads("Amendments\n\n1. Welcomes two lamps;\n", "part ga draft 0/0");
    reads(ASSEMBLY "1. Welcomes the lamps;\n\n2. Requests a report.\n", "resolution ga draft 0/0");
    reads(ASSEMBLY "Recalling the lamps,\n", "resolution ga draft 0/0");
    reads(PARAGRAPHS, "resolution ga draft 0/0");
    reads("1. Welcomes the lamps;\n\n2. Requests a report.\n", "part ga draft 0/0");
    reads("1. Welcomes the lamps;\n\n2. Carries a report.\n", "part ga draft 0/0");
    reads("1. Bananas are yellow;\n\n2. Lamps are not.\n", "unknown ga draft 0/0");
}

static void headers_of_model_un(void **state) {
    (void)state;
    reads("Committee: Third\n\n" TEXT, "resolution mun draft 0/0");
    reads("Forum: Third Committee\nSubmitted by: Chad\n\n" TEXT, "resolution mun draft 0/0");
    reads("| Committee | Third |\n| --- | --- |\n| Topic | Lamps |\n\n" TEXT, "resolution mun draft 0/0");
    reads("| Posts | Third |\n| --- | --- |\n| Lamps | 4 |\n\n" TEXT, "resolution ga draft 0/0");
    reads("| Committee | |\n| --- | --- |\n\n" TEXT, "resolution ga draft 0/0");
    reads("From: Chad\nTo: Peru\nSubject: Lamps\n\n" TEXT, "resolution ga draft 0/0");
    reads("Title: Lamps\n\n" TEXT, "resolution mun draft 0/0");
    reads("# Lamps\n\nCommittee: Third\n\n" TEXT, "resolution mun draft 0/0");
    reads(PARAGRAPHS "\nCommittee: Third\n", "resolution ga draft 0/0");
    reads("To: Peru\nSubject: Lamps\n\n" TEXT, "resolution ga draft 0/0");
    reads("Subject: Lamps\n\n" ASSEMBLY "OP1. Welcomes the lamps.\n", "resolution ga negotiation 0/0");
    reads("Subject: Lamps\n\n" ASSEMBLY "PP1. Recalling the lamps,\n\n1. Welcomes the lamps.\n",
          "resolution ga negotiation 0/0");
    reads("Resolution adopted by the General Assembly\n\nTitle: Lamps\n\n" TEXT, "resolution ga adopted 0/0");
    reads("Sixty-third session\n\nTitle: Lamps\n\n" TEXT, "resolution ga draft 63/0");
    reads("A/RES/63/195\n\nTitle: Lamps\n\n" TEXT, "resolution ga adopted 63/195");
    reads(TEXT "\nAnnex\n\nCommittee: Third\n", "resolution ga draft 0/0");
    reads("Subject: Lamps\n\n" ASSEMBLY "PP1. Recalling the lamps,\n\nOP1. Welcomes the lamps.\n",
          "resolution ga negotiation 0/0");
}

static void other_bodies(void **state) {
    (void)state;
    reads("GC(66)/RES/7\n\nThe General Conference,\n\n" PARAGRAPHS, "resolution other draft 0/0");
    reads("GC(66)/RES/7\n\n" TEXT, "resolution other draft 0/0");
    reads("EB152.R5\n\n" TEXT, "resolution other draft 0/0");
    reads("Resolution XIV.4\n\n" TEXT, "resolution other draft 0/0");
    reads("Resolution four\n\n" TEXT, "resolution ga draft 0/0");
    reads("AG/RES. 2991\n\n" TEXT, "resolution other draft 0/0");
    reads("UNEP-EA.5.B\n\n" TEXT, "resolution ga draft 0/0");
    reads("COP28\n\n" TEXT, "resolution ga draft 0/0");
    reads("Lamps-4\n\n" TEXT, "resolution ga draft 0/0");
    reads("LAMPS-FOUR\n\n" TEXT, "resolution ga draft 0/0");
    reads("The United Nations Conference on Lamps,\n\n" PARAGRAPHS, "resolution ga draft 0/0");
    reads("The Economic Commission for Lamps,\n\n" PARAGRAPHS, "resolution ga draft 0/0");
    reads("The Commission on Lamps,\n\n" PARAGRAPHS, "resolution ga draft 0/0");
    reads("The Third Committee,\n\n" PARAGRAPHS, "resolution ga draft 0/0");
    reads("The Trusteeship Council,\n\n" PARAGRAPHS, "resolution ga draft 0/0");
    reads("The Board of Lamps,\n\n" PARAGRAPHS, "resolution other draft 0/0");
}

#define OPERATIVE(a, b) "Noting the oil,\n\n1. " a "\n\n2. " b "\n"

/* Four signs are enough; that nothing is cited is one of them. */
static void looks_of_model_un(void **state) {
    (void)state;
    reads("The Youth Parliament,\n\n" PARAGRAPHS, "resolution mun draft 0/0");
    reads("The Legal Committee,\n\n" PARAGRAPHS, "resolution mun draft 0/0");
    reads("DISEC,\n\n" PARAGRAPHS, "resolution mun draft 0/0");
    reads("The Legal Committee,\n\nRecalling its resolution 64/292 of 28 July "
          "2010,\n\n" PARAGRAPHS,
          "resolution other draft 0/0");
    reads("The Legal Committee,\n\nRecalling resolution 1325 "
          "(2000),\n\n" PARAGRAPHS,
          "resolution other draft 0/0");
    reads("The Legal Committee,\n\nRecalling the resolution of "
          "1325,\n\n" PARAGRAPHS,
          "resolution mun draft 0/0");
    reads("The Legal Committee,\n\nRecalling what was said at its seventieth "
          "session,\n\n" PARAGRAPHS,
          "resolution other draft 0/0");
    reads("The Legal Committee,\n\nRecalling what was said at its "
          "best,\n\n" PARAGRAPHS,
          "resolution mun draft 0/0");
    reads("The Legal Committee,\n\nRecalling a long session,\n\n" PARAGRAPHS, "resolution mun draft 0/0");
    reads("The Legal Committee,\n\nRecalling the provisional "
          "agenda,\n\n" PARAGRAPHS,
          "resolution other draft 0/0");
    reads("The Legal Committee,\n\nRecalling resolution No. 64/2,\n\n" PARAGRAPHS,
          "resolution other draft 0/0");
    /* a short name in capitals */
    reads("UNESCO,\n\n" PARAGRAPHS, "resolution mun draft 0/0");
    reads("WHO,\n\n" PARAGRAPHS, "resolution mun draft 0/0");
    reads("THE GENERAL ASSEMBLY,\n\n" PARAGRAPHS, "resolution ga draft 0/0");
    /* words (2) and one (nothing cited) are not enough; commas or letters make
   * the fourth */
    reads(ASSEMBLY "Noting the NGOs,\n\n1. Asks all delegates to go;\n\n2. "
                   "Thanks the UNSC;\n\n3. Stays.\n",
          "resolution ga draft 0/0");
    reads(ASSEMBLY "Noting the NGOs,\n\n1. Asks all delegates to go,\n\n2. "
                   "Thanks the UNSC,\n\n3. Stays.\n",
          "resolution mun draft 0/0");
    reads(ASSEMBLY "Noting the NGOs,\n\n1. Asks all delegates to go,\n\n2. "
                   "Thanks the UNSC;\n\n3. Stays.\n",
          "resolution ga draft 0/0");
    reads(ASSEMBLY "Noting the NGOs,\n\n1. Asks all delegates:\n\na. to "
                   "go;\n\nb. to stay;\n\n2. Stays.\n",
          "resolution mun draft 0/0");
    reads(ASSEMBLY "Noting the NGOs,\n\n1. Asks all delegates:\n\nA. To "
                   "go;\n\nB. To stay;\n\n2. Stays.\n",
          "resolution mun draft 0/0");
    reads(ASSEMBLY "Noting the NGOs,\n\n1. Asks all delegates:\n\n(a) to "
                   "go;\n\n(b) to stay;\n\n2. Stays.\n",
          "resolution ga draft 0/0");
    /* base forms in more than half of the paragraphs */
    reads(ASSEMBLY OPERATIVE("Urge all States to dig,", "Call for lamps."), "resolution mun draft 0/0");
    reads(ASSEMBLY OPERATIVE("Urge all States to dig;", "Call for lamps."), "resolution ga draft 0/0");
    reads(ASSEMBLY OPERATIVE("Urge all States to dig,", "Calls for lamps."), "resolution ga draft 0/0");
    /* a line of the students above */
    reads("Draft Resolution 1.1\n\n" ASSEMBLY OPERATIVE("Urges all States to dig,", "Calls for lamps."),
          "resolution mun draft 0/0");
    reads("Draft Resolution 1.1\n\n" ASSEMBLY OPERATIVE("Urges all States to dig;", "Calls for lamps."),
          "resolution ga draft 0/0");
    reads("Draft resolution II\n\n" ASSEMBLY OPERATIVE("Urges all States to dig,", "Calls for lamps."),
          "resolution ga draft 0/0");
    reads("Working Paper 2\n\n" ASSEMBLY OPERATIVE("Urges all States to dig,", "Calls for lamps."),
          "resolution mun draft 0/0");
    reads("Delegation of Peru\n\n" ASSEMBLY OPERATIVE("Urges all States to dig,", "Calls for lamps."),
          "resolution mun draft 0/0");
    /* headings over the parts */
    reads(ASSEMBLY "Preambulatory clauses\n\nRecalling the lamps,\n\nOperative "
                   "clauses\n\n1. Welcomes them.\n",
          "resolution mun draft 0/0");
    reads(ASSEMBLY "Operative paragraphs\n\nRecalling the lamps,\n\n1. Welcomes them.\n",
          "resolution ga draft 0/0");
    reads(ASSEMBLY "Recalling the lamps,\n\nOperative clauses\n\n1. Welcomes them.\n",
          "resolution mun draft 0/0");
    reads(ASSEMBLY "Preambulatory phrases\n\nRecalling the lamps,\n\n1. Welcomes them.\n",
          "resolution mun draft 0/0");
    reads(ASSEMBLY "Recalling the lamps,\n\nLamp clauses\n\n1. Welcomes them.\n", "resolution ga draft 0/0");
    reads("Chad: draft resolution\n\nThe Legal Committee,\n\n" PARAGRAPHS, "resolution other tabled 0/0");
    reads("Resolution adopted by the General Assembly\n\nThe Legal "
          "Committee,\n\n" PARAGRAPHS,
          "resolution other adopted 0/0");
    /* what only the Organization has outweighs it all */
    reads("Sixty-third session\n\nAgenda item 5\n\nThe Legal "
          "Committee,\n\n" PARAGRAPHS,
          "resolution other draft 63/0");
    reads("The Legal Committee,\n\n" PARAGRAPHS "\n46th plenary meeting\n1 December 2023\n",
          "resolution other adopted 0/0");
    reads("The Legal Committee,\n\n1. Welcomes the lamps;\n\n2. Requests a "
          "report.\n",
          "resolution other draft 0/0");
}

#define LABELLED(a, b, c)                                                                                    \
    ASSEMBLY a "Recalling the lamps,\n\n" b "Welcomes the lamps;\n\n" c "Requests a report.\n"

static void stages(void **state) {
    (void)state;
    reads(LABELLED("PP1. ", "OP1. ", "OP2. "), "resolution ga negotiation 0/0");
    reads(LABELLED("", "OP1. ", "OP2. "), "resolution ga negotiation 0/0");
    reads(LABELLED("", "1. ", "OP2. "), "resolution ga draft 0/0");
    reads(LABELLED("", "1. ", "1 bis. "), "resolution ga negotiation 0/0");
    reads(LABELLED("", "1. ", "1a. "), "resolution ga draft 0/0");
    reads("A/C.3/65/L.5\n\n" LABELLED("", "1. ", "1 bis. "), "resolution ga negotiation 65/0");
    reads("A/RES/65/5\n\n" LABELLED("", "OP1. ", "OP2. "), "resolution ga adopted 65/5");
    /* one name is enough in a draft; in a tabled text half of the paragraphs have
   * one, and more than one */
    reads(ASSEMBLY "Recalling the lamps, (Norway)\n\n1. Welcomes the "
                   "lamps;\n\n2. Requests a report.\n",
          "resolution ga negotiation 0/0");
    reads(ASSEMBLY "Recalling the lamps, (Oil)\n\n1. Welcomes the lamps;\n\n2. "
                   "Requests a report.\n",
          "resolution ga draft 0/0");
    reads(ASSEMBLY "Recalling the lamps, (EU: delete)\n\n1. Welcomes the "
                   "lamps;\n\n2. Requests a report.\n",
          "resolution ga negotiation 0/0");
    reads("A/C.3/65/L.5\n\n" ASSEMBLY "Recalling the lamps, (Norway)\n\n1. Welcomes the lamps;\n\n2. "
          "Requests a report.\n",
          "resolution ga tabled 65/0");
    reads("A/C.3/65/L.5\n\n" ASSEMBLY "Recalling the lamps, (Norway)\n\n1. Welcomes the lamps; (EU: "
          "delete)\n\n2. Requests a report.\n",
          "resolution ga negotiation 65/0");
    reads("A/C.3/65/L.5\n\n" ASSEMBLY "Recalling the lamps, (Norway)\n\nNoting "
          "the oil,\n\nNoting the wicks,\n\n"
          "1. Welcomes the lamps; (EU: delete)\n\n2. Requests a report.\n",
          "resolution ga tabled 65/0");
    reads("A/C.3/65/L.5\n\n" ASSEMBLY "1. Welcomes the lamps. (Norway)\n", "resolution ga tabled 65/0");
}

/* "General Assembly, A/RES/63/195, whole, italics": the organ, the symbol,
 * whether it has all that a text has and whether its opening phrases are in
 * italics. */
static void has(const char *text, const char *wanted) {
    rl_arena arena = {0};
    const reslint_resolution *facts = first_text(&arena, text);
    const char *got = rl_format(&arena, "%.*s, %.*s%s%s", (int)facts->organ_name.len, facts->organ_name.ptr,
                                (int)facts->symbol.len, facts->symbol.ptr, facts->complete ? ", whole" : "",
                                facts->uses_emphasis ? ", italics" : "");
    if (strcmp(got, wanted) != 0) fail_msg("%s\n  has: %s, not %s", text, got, wanted);
    rl_arena_free(&arena);
}

static void organs_and_symbols(void **state) {
    (void)state;
    has(TEXT, "General Assembly, , whole");
    has("A/RES/76/244\n\n" TEXT, "General Assembly, A/RES/76/244, whole");
    has("A/RES/76/244 B\n\n" TEXT, "General Assembly, A/RES/76/244 B, whole");
    has("A/RES/76/244 A\n\n" TEXT, "General Assembly, A/RES/76/244 A, whole");
    has("A/RES/76/244 Z\n\n" TEXT, "General Assembly, A/RES/76/244 Z, whole");
    has("United Nations   A/RES/76/244\n\n" TEXT, "General Assembly, A/RES/76/244, whole");
    has("S/RES/1332 (2000)\n\nThe Security Council,\n\n" PARAGRAPHS,
        "Security Council, S/RES/1332 (2000), whole");
    has("A/76/L.5\n\nLamps\n\n" PARAGRAPHS, "General Assembly, A/76/L.5");
    has("Recalling the lamps,\n\nNoting the oil,\n\nWe, the General Assembly, "
        "hereby:\n\n1. Welcomes the lamps.\n",
        "General Assembly, , whole");
    has("The Board of Lamps, meeting at Oslo,\n\n" PARAGRAPHS, "Board of Lamps, , whole");
    has("The Board of Lamps,\n\n" PARAGRAPHS, "Board of Lamps, , whole");
    /* the symbol of another body counts only where nothing says that the text is of the Organization */
    reads("Lamps\n\nGC(66)/RES/7\n\n" TEXT, "resolution other draft 0/0");
    reads("GC(66)/RES/7\n\nResolution adopted by the General Assembly\n\n" TEXT, "resolution ga adopted 0/0");
    reads("GC(66)/RES/7\n\nChad: draft resolution\n\n" TEXT, "resolution ga tabled 0/0");
    reads("GC(66)/RES/7\n\nA/RES/76/244\n\n" TEXT, "resolution ga adopted 76/244");
    reads("Agenda item 5\n\nGC(66)/RES/7\n\n" TEXT, "resolution other draft 0/0");
    reads(TEXT "\nGC(66)/RES/7\n", "resolution ga draft 0/0");
}

static void whole_texts(void **state) {
    (void)state;
    has(ASSEMBLY "Recalling the lamps,\n\n1. Welcomes the lamps;\n\n2. Requests "
                 "a report;\n",
        "General Assembly, ");
    has(ASSEMBLY "Recalling the lamps.\n", "General Assembly, ");
    has(ASSEMBLY "Recalling the lamps,\n\n1. Welcomes the lamps;\n\n2. Requests "
                 "a report;\n\nAnnex\n\nRules\n",
        "General Assembly, , whole");
    has(ASSEMBLY "Recalling the lamps,<sup>1</sup>\n\n1. Requests a "
                 "report;\n\n<sup>1</sup> A/60/1\n",
        "General Assembly, , whole");
    has(ASSEMBLY "Recalling the lamps,\n\n1. Requests a report;\n\n46th plenary "
                 "meeting\n1 December 2023\n",
        "General Assembly, , whole");
}

static void phrases_in_italics(void **state) {
    (void)state;
    has(ASSEMBLY "*Recalling* the lamps,\n\n1. *Welcomes* the lamps.\n",
        "General Assembly, , whole, italics");
    has(ASSEMBLY "Recalling the lamps,\n\n1. *Welcomes* the lamps.\n", "General Assembly, , whole, italics");
    has(ASSEMBLY "Recalling the *lamps*,\n\n1. Welcomes the *lamps*.\n", "General Assembly, , whole");
    has(ASSEMBLY "**Recalling** the lamps,\n\n1. **Welcomes** the lamps.\n", "General Assembly, , whole");
    /* a quarter of them is enough */
    has(ASSEMBLY "*Recalling* the lamps,\n\nNoting oil,\n\nNoting wicks,\n\n1. "
                 "Welcomes the lamps.\n",
        "General Assembly, , whole, italics");
    has(ASSEMBLY "*Recalling* the lamps,\n\nNoting oil,\n\nNoting "
                 "wicks,\n\nNoting jars,\n\n1. Welcomes the lamps.\n",
        "General Assembly, , whole");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(organs),       cmocka_unit_test(symbols),
        cmocka_unit_test(kinds),        cmocka_unit_test(headers_of_model_un),
        cmocka_unit_test(other_bodies), cmocka_unit_test(looks_of_model_un),
        cmocka_unit_test(stages),       cmocka_unit_test(organs_and_symbols),
        cmocka_unit_test(whole_texts),  cmocka_unit_test(phrases_in_italics),
    };
    return cmocka_run_group_tests_name("facts", tests, NULL, NULL);
}
