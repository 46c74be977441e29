/* Where the parts of a text begin (rl_divide). What is wanted of a block (units.h) is its role: p preambular,
 * D decides, E enacts, b and o name the parts, I inserted, A annexed, F frames, h a paragraph that becomes a
 * heading, "." none. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>

#include "model/plan/divide.h"
#include "units.h"

static char sign_of(rl_node *const *row, uint32_t i, char kind) {
    const rl_node *unit = row[i];
    if (kind == 'P' && unit->syn == RL_SYN_HEADING && !unit->role) return 'h';
    return ".EbopDIAF"[unit->role];
}

static void divides(const char *text) {
    expect_units(text, rl_divide, sign_of);
}

/* The same text for each of some lines: "%" is where the line goes. */
static void each(const char *text, const char *const *lines) {
    char whole[2000];
    const char *at = strchr(text, '%');
    for (size_t i = 0; lines[i]; i++) {
        snprintf(whole, sizeof whole, "%.*s%s%s", (int)(at - text), text, lines[i], at + 1);
        divides(whole);
    }
}

/* a word of fifty letters */
#define WORD    "Oooooooooooooooooooooooooooooooooooooooooooooooooo"
#define WORD_49 "ooooooooooooooooooooooooooooooooooooooooooooooooo"
#define FIFTY   "Lamps Lamps Lamps Lamps Lamps Lamps Lamps Lamps La"

/* Below the header of a Model UN paper. */
static void names_of_forums(void **state) {
    (void)state;
    static const char below[] = ". M Committee: Harbour Board\n%\n. P Noting lamps,\n. N 1. Requests oil.";
    /* nobody is named, so that the paragraphs must tell where the text begins */
    static const char unnamed[] = ". M Committee: Harbour Board\n%\np P Noting lamps,\nD N 1. Requests oil.";
    static const char *const forums[] = {"E P Environment Commission,",
                                         "E P The Committee,",
                                         "E P Harbour Board",
                                         "E P The Harbour Board",
                                         "E P Committee of the Whole on Lamps for Towns,",
                                         "E P Board for Rows and Oars to Sea in Bays,",
                                         "E P Board against Rust with Boats at Sea:",
                                         "E P (UNEP) Council,",
                                         "E P Board & Bank:",
                                         "E P Lighting Committee,",
                                         "E P A B C D E F G H I J K L,",
                                         "E P " WORD WORD_49 ",",
                                         NULL};
    static const char *const others[] = {". P Environment commission,",
                                         ". P Harbour",
                                         ". P Harbour Boards",
                                         ". P Harbour Boardx",
                                         ". P A B C D E F G H I J K L M,",
                                         ". P Board. Bank,",
                                         ". P Board; Bank,",
                                         ". P Board! Bank,",
                                         ". P Board? Bank,",
                                         ". P ,",
                                         ". P",
                                         ". P The ,",
                                         ". P~ Environment Commission,",
                                         ". H Environment Commission,",
                                         ". P " WORD WORD ",",
                                         ". t Environment Commission,",
                                         NULL};
    each(below, forums);
    each(unnamed, others);
    static const char *const headers[] = {"M Committee: Bees", "M Forum: Bees",      "M Council: Bees",
                                          "M Organ:Bees",      "M COMMITTEE : Bees", NULL};
    static const char *const topics[] = {"M Topic: Bees",         "M Committee Bees",  "M Committee: Bee",
                                         "M Committee: The Bees", "P Committee: Bees", NULL};
    each(". M Topic: lamps\n. %\nE P Bees\n. P Noting lamps,\n. N 1. Requests oil.", headers);
    each(". M Topic: lamps\n. %\n. P Bees\np P Noting lamps,\nD N 1. Requests oil.", topics);
}

/* Without any header. */
static void names_of_bodies(void **state) {
    (void)state;
    static const char above[] = "%\n. P Noting lamps,\n. N 1. Requests oil.";
    static const char *const bodies[] = {"E P UNESCO,",
                                         "E P UN-HABITAT,",
                                         "E P ABC,",
                                         "E P ABCDEFGHIJKLM,",
                                         "E P The Harbour Commission, meeting at Rome,",
                                         "E P The Harbour Commission, meeting at Rome:",
                                         "E P The Parties to the Treaty,",
                                         "E P The town's senate,",
                                         "E P the Board,",
                                         "E P the Assembly:",
                                         "E P The " FIFTY " lamps of the towns and their senate,",
                                         NULL};
    static const char *const others[] = {". P UNESCO:",
                                         ". P UNESCO",
                                         ". P UNESCo,",
                                         ". P AB,",
                                         ". P ABCDEFGHIJKLMN,",
                                         ". P UNE5CO,",
                                         ". H UNESCO,",
                                         ". P The Harbour Commission, meeting at Rome;",
                                         ". P The Harbour Commission",
                                         ". P Harbour Commission, meeting at Rome,",
                                         ". H The Harbour Commission, meeting at Rome,",
                                         ". P The lamps of Rome,",
                                         ". P The " FIFTY FIFTY " and their senate,",
                                         ". P The Board, " FIFTY FIFTY FIFTY FIFTY FIFTY FIFTY ",",
                                         NULL};
    each(above, bodies);
    each(above, others);
    divides("E P UNESCO,\n. G page\n. P Noting lamps,\n. N 1. Requests oil.");
    divides("E P The Board,\n. G page\n. P Noting lamps,\n. N 1. Requests oil.");
    divides("E P The Board,\np N 1. Noting lamps,\nD N 2. Requests oil.");
    divides(". P UNESCO,\n. P Requests lamps,\n. N 1. Requests oil.");
    divides(". P UNESCO,\n. P Lamps are old,\n. N 1. Requests oil.");
    divides(". P UNESCO,\n. H Noting lamps,\n. N 1. Requests oil.");
    divides(". P The Board,\n. H Noting lamps,\n. N 1. Requests oil.");
    divides(". P The Board,\n. P Lamps are old,\n. N 1. Requests oil.");
    divides(". P The Board,");
    divides(". P UNESCO,\n. G page");
    /* not below a paragraph of the preamble or a number */
    divides(". N 1. Requests oil.\n. P UNESCO,\n. P Noting lamps,");
}

/* Lines between the parts of a text whose organ is named above. */
static void dividing_lines(void **state) {
    (void)state;
    static const char between[] =
        ". O The Commission on Lamps and the Dimming of Towns\np P Noting lamps,\n%\n"
        "D P Lamps stay lit;\n. P Oil is bought.";
    static const char *const lines[] = {"E P The Commission:",
                                        "E P The Commission on Lamps:",
                                        "E P The Towns:",
                                        "E P The towns:",
                                        "E P RESOLVES:",
                                        "E H RESOLVES:",
                                        "E P The Commission on Lamps and the Dimming:",
                                        "E P Now, therefore,",
                                        "E P Therefore be it resolved that,",
                                        "E P Hereby,",
                                        "E P Be it resolved that,",
                                        "E P The Youth Council hereby,",
                                        "E P THE YOUTH COUNCIL HEREBY,",
                                        "E P Hereby resolves that:",
                                        "o P Operative clauses",
                                        "o H OPERATIVE PART:",
                                        NULL};
    each(between, lines);
    /* nothing parts the text: there is no decision in it */
    static const char without[] =
        ". O The Commission on Lamps and the Lighting of Towns\np P Noting lamps,\n%\n"
        ". P Lamps stay lit,\n. P Oil is bought.";
    static const char *const others[] = {". P The Board:",
                                         ". P The Commission,",
                                         ". P The La:",
                                         ". P Our Commission:",
                                         ". P We care and so therefore,",
                                         ". t RESOLVES:",
                                         ". P The Commission on Lamps and the Lighting:",
                                         "b P Preamble",
                                         NULL};
    each(without, others);
    /* a verb alone in small letters divides only below a header */
    divides(". M Committee: Bees\nE P The Bees,\np P Noting lamps,\nE P Resolves to:\nD P Lamps stay lit;");
    /* the name of the body once more */
    divides(". O The Commission\np P Noting lamps,\nE P Hereby:\nD P Lamps stay lit;\n. P Hereby:");
    divides(". O The Commission\nE P Hereby:\nD P Lamps stay lit;");
    /* "Whereas" opens the preamble, whatever it ends in */
    divides(". O The Commission\np P Noting our lamps, therefore:\np P Noting oil,\nD P Requests oil;");
}

/* The weight of what is said before and after. */
static void evidence(void **state) {
    (void)state;
    static const char *const texts[] = {
        ". O The Board\np P Noting lamps,\np P Recalling oil,\nD P Requests oil;\nD P Decides to wait.",
        /* one wrong word or mark moves nothing */
        ". O The Board\np P Noting lamps,\np P Requests oil,\np P Recalling oil,\nD P Requests oil;\nD P Decides to wait.",
        ". O The Board\np P Noting lamps;\np P Recalling oil;\nD P Requests oil,\nD P Decides to wait.",
        ". O The Board\np P Noting lamps,\nD P Requests oil;\nD P Noting oil;\nD P Decides to wait.",
        ". O The Board\np P Noting lamps,\n. P Lamps are old,\nD P Requests oil;\n. P Lamps are old;\nD P Decides to wait.",
        ". O The Board\np P Noting lamps,\np P Recalling oil,",
        ". O The Board\nD P Requests oil;\nD P Decides to wait.",
        ". O The Board\n. P Lamps are old,\n. P Oil is dear,",
        /* numbers that start again, or only one row of them */
        ". O The Board\np N 1. Noting lamps,\np N 2. Recalling oil,\nD N 1. Requests oil;\n. N 2. Decides to wait.",
        ". O The Board\np N 1. Noting lamps,\np N 2. Recalling oil,\nD N 3. Requests oil;\n. N 4. Decides to wait.",
        ". O The Board\np N 1. Noting lamps,\n. N 2. Lamps are old,\nD N 1. Oil is bought;\n. N 2. Lamps stay lit.",
        ". O The Board\np N 1. Noting lamps,\n. N 2. Lamps are old,\nD N 3. Oil is bought;\n. N 4. Lamps stay lit.",
        /* PP and OP say it whatever the words */
        ". M Committee: Bees\np L PP1 Requests lamps;\np L PP2 Noting lamps;\nD L OP1 Noting lamps,\n. L OP2 Requests oil.",
        /* a paragraph without a number, and the first number after it */
        ". M Committee: Bees\np P Noting lamps,\np P Recalling oil,\nD N 1. Lamps stay lit.",
        ". M Committee: Bees\np P Noting lamps,\nD P Requests oil,\n. P Lamps stay lit;", NULL};
    for (size_t i = 0; texts[i]; i++) divides(texts[i]);
}

/* Bullets and letters that serve as the paragraphs of a text. */
static void points(void **state) {
    (void)state;
    static const char *const texts[] = {
        ". O The Board\np B a) Noting lamps,\np B b) Recalling oil,\nD B c) Requests oil;\nD B d) Decides to wait.",
        ". O The Board\np B2 - Noting lamps,\np B3 - Recalling oil,\n. B4 - Requests oil;\nD B2 - Decides to wait.",
        ". O The Board\np B a) Noting lamps,\n. B A) Recalling oil,\n. B - Recalling oil,\nD B b) Requests oil;",
        ". O The Board\np S * Noting lamps,\np S * Recalling oil,\nD S * Requests oil;",
        ". O The Board\np P Noting lamps,\n. S 1 Recalling oil,\nD P Requests oil;",
        ". O The Board\np P Noting lamps,\nD B - Requests oil;\nD B - Decides to wait.",
        /* below a colon they are points, unless the next one decides too */
        ". O The Board\np P Noting lamps,\nD P Requests its staff:\n. B - Requests for oil;\n. B - Lamps for all.",
        ". O The Board\np P Noting lamps,\nD P Requests its staff:\n. B - Lamps for all;\n. B - Oil for all.",
        ". O The Board\np P Noting lamps,\n. P Lamps are old:\nD B - Requests oil;\nD B - Decides to wait.",
        /* in a text with numbers too */
        ". O The Board\np B a) Noting lamps,\np B b) Recalling oil,\nD N 1. Requests oil:\n. B a) Noting lamps;\n. B b) Decides to wait.",
        ". O The Board\n. P Noting lamps,\n. N 1. Requests its staff:\n. B a) Decides to wait;\n. B b) Requests oil.",
        /* without a word of the preamble they are no paragraphs */
        ". O The Board\n. B a) lamps;\n. B b) oil.",
        ". O The Board\n. B a) Requests oil;\n. B b) Decides to wait.", NULL};
    for (size_t i = 0; texts[i]; i++) divides(texts[i]);
}

/* Where a text begins whose organ is not named. */
static void beginnings(void **state) {
    (void)state;
    static const char *const texts[] = {
        ". P Lamps of towns\np P Noting lamps,\np P Recalling oil,\nD P Requests oil;",
        ". P Noting lamps,\n. P Requests oil;", ". P Noting lamps,\n. P Recalling oil,",
        ". P Noting lamps,\n. P Requests oil;\n. P Decides to wait.",
        ". P Requests lamps\n. P Decides to wait.",
        ". P Noting lamps,\n. S * Recalling oil,\n. P Requests oil;",
        "p P Noting lamps,\np P Recalling oil,\nE P Now, therefore,\nD P Lamps stay lit;",
        ". M Committee: Bees\np P Noting lamps,\nD P Requests oil;",
        ". M Committee: Bees\nD P Requests oil;\nD P Decides to wait.",
        ". M Committee: Bees\n. P Requests oil;\n. P Lamps stay lit.",
        /* no more than three other paragraphs for each */
        "p P Noting lamps,\np P Recalling oil,\n. P One\n. P Two\n. P Three\n. P Four\n. P Five\n. P Six\n. P Seven\n"
        ". P Eight\n. P Nine\nD P Requests oil;",
        ". P Noting lamps,\n. P Recalling oil,\n. P One\n. P Two\n. P Three\n. P Four\n. P Five\n. P Six\n. P Seven\n"
        ". P Eight\n. P Nine\n. P Ten\n. P Requests oil;",
        /* what comes above the first of them does not count */
        ". P One\n. P Two\n. P Three\n. P Four\n. P Five\n. P Six\n. P Seven\n. P Eight\n. P Nine\n. P Ten\n"
        "p P Noting lamps,\np P Recalling oil,\nD P Requests oil;",
        /* statutes and town councils */
        ". P Whereas lamps break,\n. P Whereas oil is dear,\n. P Resolved, that oil be bought.",
        ". M Committee: Bees\np P Whereas lamps break,\np P Whereas oil is dear,\nD P Resolved, that oil be bought.",
        NULL};
    for (size_t i = 0; texts[i]; i++) divides(texts[i]);
}

/* A text that is marked plainly is left to the plan. */
static void plain_texts(void **state) {
    (void)state;
    static const char *const texts[] = {
        ". O The Board\n. P Noting lamps,\n. P Recalling oil,\n. N 1. Requests oil;\n. N 2. Decides to wait.",
        ". O The Board\n. N 1. Requests oil;\n. B a) Noting lamps,\n. N 2. Noting oil,",
        ". O The Board\n. P Noting lamps,\n. N 1. Requests oil;\n. P RESOLVES:\n. N 2. Decides to wait.",
        ". O The Board\np P Noting lamps,\nE P RESOLVES:\nD N 1. Requests oil;\n. N 2. Decides to wait.",
        ". O The Board\nE P RESOLVES:\nD N 1. Requests oil;\n. N 2. Decides to wait.",
        ". O The Board\n. G page\np B - Noting lamps,\nD N 1. Requests oil;",
        ". O The Board\n. G page\np S * Noting lamps,\nD N 1. Requests oil;",
        ". O The Board\n. S 1 Noting lamps,\n. N 1. Requests oil;",
        /* headings before paragraph 1 */
        ". O The Board\n. P Noting lamps,\nh P Street lamps\n. N 1. Requests oil;\n. P House lamps\n. N 2. Decides to wait.",
        ". O The Board\nh P Street lamps\n. N 1. Requests oil;",
        ". O The Board\n. P Noting lamps,\nh P Street lamps\n. G page\n. N 1. Requests oil;",
        ". O The Board\n. P Noting lamps,\n. P- Street lamps\n. N 1. Requests oil;",
        ". O The Board\n. P Noting lamps,\n. P Street lamps\n. N- 1. Requests oil;",
        ". O The Board\n. P Noting lamps,\n. P Street lamps:\n. N 1. Requests oil;",
        ". O The Board\n. P Noting lamps,\n. P Noting oil\n. N 1. Requests oil;",
        ". O The Board\n. P Noting lamps,\nh P Lamps " FIFTY FIFTY "amps lamps la\n. N 1. Requests oil;",
        ". O The Board\n. P Noting lamps,\n. P Lamps " FIFTY FIFTY "amps lamps lam\n. N 1. Requests oil;",
        NULL};
    for (size_t i = 0; texts[i]; i++) divides(texts[i]);
}

/* Several texts in a file, and the organ's name twice in one. */
static void several_texts(void **state) {
    (void)state;
    static const char *const texts[] = {
        ". O The Board\np P Noting lamps,\nE O The Board\nD P Requests oil;\nD P Decides to wait.",
        ". O The Board\np P Noting lamps,\nE O The Board\n. H Lamps\n. G page\nD P Requests oil;",
        ". O The Board\np P Noting lamps,\nE O The Board\nD N 1. Requests oil;",
        ". O The Board\np P Noting lamps,\n. O The Board\np P Recalling oil,\nD P Requests oil;",
        ". O The Board\np P Noting lamps,\nD P Requests oil;\n. O The Board\nD P Requests oil;",
        ". O The Board\np P Noting lamps,\np P Requests oil,\nE O The Board\nD P Requests oil;",
        ". O The Board\n. N 1. Requests oil;\n. O The Board\nD P Requests oil;",
        ". O The Board\n. P Lamps are old,\n. O The Board\nD P Requests oil;",
        ". O The Board\np P Noting lamps,\n. O The Board\n. A 3 May\n. P Requests oil;",
        ". O The Board\np P Noting lamps,\n. O The Board",
        ". O The Board\np P Noting lamps,\nE O The Board\nD B - Requests oil;",
        ". O The Board\np P Noting lamps,\n. O The Board\n. W Lamps\nD P Requests oil;",
        ". O The Board\np B a) Noting lamps,\nE O The Board\nD P Requests oil;",
        ". O The Board\np S * Noting lamps,\nE O The Board\nD P Requests oil;",
        /* what ends a text */
        ". O The Board\np P Noting lamps,\nD P Requests oil;\n. A 3 May\n. P Requests oil;",
        ". O The Board\np P Noting lamps,\nD P Requests oil;\n. V For: all\n. P Requests oil;",
        ". O The Board\np P Noting lamps,\nD P Requests oil;\n. X Annex\n. P Noting lamps,\n. P Noting oil,\n. P Requests oil;",
        ". O The Board\np P Noting lamps,\nD P Requests oil;\n. M Committee: Bees\n. P Requests oil;",
        ". O The Board\np P Noting lamps,\nD P Requests oil;\n. C Sponsors: Peru\n. P Requests oil;",
        ". O The Board\np P Noting lamps,\nD P Requests oil;\n. Y Adopted by the Board\n. P Requests oil;",
        ". O The Board\np P Noting lamps,\nD P Requests oil;\n. T 61/2. Lamps\n. P Requests oil;",
        ". O The Board\np P Noting lamps,\nD P Requests oil;\n. t Lamps\nD P Requests oil;",
        /* an annex has no parts */
        ". X Annex\n. O The Board\n. P Noting lamps,\n. P Requests oil;", NULL};
    for (size_t i = 0; texts[i]; i++) divides(texts[i]);
}

/* What single lines say wherever they are. */
static void single_lines(void **state) {
    (void)state;
    static const char *const texts[] = {
        "h P III Conditions of service", "h P I Co", "h P XLVIII Lamps", "h P IV Lamps of the towns",
        ". P III conditions of service", ". P III CONDITIONS", ". P III. Conditions", ". P I C",
        ". P III Conditions of service.", ". P III Conditions of service,", ". P IIILamps",
        "h P XXXVIII Lamps", ". P  Lamps", ". N III Conditions of service", "o P Operative clauses",
        "b H Preamble", ". B - Preamble", ". t Preamble",
        /* reports and the drafts that they carry */
        "F P Lamps were discussed.\n. G page\nF N 1. They are old.\n"
        "F N 2. The Third Committee recommends to the Assembly the adoption of the following draft resolutions:\n"
        ". O The Board\n. P Noting lamps,\n. N 1. Requests oil.\n"
        "F P The Committee also recommends the adoption of the following draft decision:\n. P Lamps stay lit.",
        ". P Lamps were discussed.\n. P The Third Committee recommends that the Assembly adopt this.",
        ". P Lamps were discussed.\n. P The following draft was read by the Committee.",
        ". P Lamps were discussed.\n. P It recommends the adoption of the following draft resolution:",
        ". P Lamps were discussed.\n. B - The Committee recommends the adoption of the following draft resolution:",
        ". P Lamps were discussed.\n. O The Board\n"
        ". N 1. The Committee recommends the adoption of the following draft resolution:",
        ". P Lamps were discussed.\n. P The Committee " FIFTY FIFTY FIFTY FIFTY
        " recommends the adoption of the following draft resolution:",
        NULL};
    for (size_t i = 0; texts[i]; i++) divides(texts[i]);
}

/* Texts that a paragraph quotes, amends or adopts (inserted.c). */
static void inserted_texts(void **state) {
    (void)state;
    static const char *const texts[] = {
        /* quotations: with marks that open again in each paragraph, or close only at the end */
        "D P Decides on this text:\nI P “We care\nI P for lamps”;\n. P Requests oil.",
        "D P Decides on this text:\nI P “We care;\nI P “We burn oil.”\n. P Requests oil.",
        "D P Decides on this text:\nI P “We care”\n. P for lamps",
        ". P Decides on this text:\n. P “We care\n. P for lamps",
        ". P Decides on this text:\n. P “We care\n. A 3 May\n. P for lamps”",
        "D P Decides on this text:\n. G page\nI P “We care\n. G page\nI P for lamps”\n. P Requests oil.",
        "D P Decides on this text:\nI P \"We care\nI P \"for lamps\".\n. P Requests oil.",
        "D P Decides on this text:\nI P ‘We care’,\nI P ‘for lamps’;\n. P ‘Oil",
        "D P Decides on this text:\nI P «We care»\n. P Requests oil.",
        ". P Decides on this text:\n. P \"\n. P We care\".",
        ". P Decides on this text;\n. P “We care”\n. P Requests oil.",
        ". P The text is this:\nI P “We care”\n. P Requests oil.",
        ". N 1. Decides on this text:\nI P “We care”\n. N 2. Requests oil.",
        ". B a) Decides on this text:\n. P “We care”\n. N 2. Requests oil.",
        /* instruments */
        ". N 1. Adopts the following declaration:\nI H Declaration\nI P Lamps matter.\nI N 1. Lamps are good.\n. N 2. Requests oil.",
        ". N 1. Adopts the following declaration:\nI H Declaration\n. N 2. Lamps are good.\n. N 3. Oil is dear.",
        ". N 1. Adopts the following declaration:\nA H Declaration\nA P Lamps matter.\n. A 3 May",
        ". N 1. Adopts the following declaration:\nI P We, the towns,\nI P Lamps matter.\n. N 2. Requests oil.",
        ". N 1. Adopts the following text:\nI P Article 1. Lamps matter.\n. N 2. Requests oil.",
        ". N 1. Decides to amend its rules as follows:\nI P Regulation 4.1: lamps.\n. N 2. Requests oil.",
        ". N 1. Decides to revise its rules as follows:\nI P Lamps of towns\n. N 2. Requests oil.",
        ". N 1. Decides to replace its rules as follows:\nI P Lamps of towns\n. N 2. Requests oil.",
        ". N 1. Decides that rule 4 is to read:\nI P Lamps of towns\n. N 2. Requests oil.",
        "D P Adopts the following declaration:\nI H Declaration\nI P Lamps matter.\n. P Requests oil.",
        "D P Adopts the following declaration:\nI H Declaration\nI P Lamps matter.\nI P- Requests oil.\n. P Requests oil.",
        /* not: no mark, another thing, no instrument below */
        ". N 1. Adopts the following declaration.\n. H Declaration\n. P Lamps matter.\n. N 2. Requests oil.",
        ". N 1. Adopts the following plan:\n. H Plan\n. P Lamps matter.\n. N 2. Requests oil.",
        ". N 1. Adopts a declaration:\n. H Declaration\n. P Lamps matter.\n. N 2. Requests oil.",
        ". N 1. Decides to amend its rules:\n. H Rules\n. P Lamps matter.\n. N 2. Requests oil.",
        ". N 1. Decides to proceed as follows:\n. H Rules\n. P Lamps matter.\n. N 2. Requests oil.",
        ". N 1. Adopts the following text:\n. P Lamps matter.\n. N 2. Requests oil.",
        ". N 1. Adopts the following text:\n. P- Lamps\n. N 2. Requests oil.",
        ". N 1. Adopts the following text:\n. P Requests lamps\n. N 2. Requests oil.",
        ". N 1. Adopts the following plans, those of all the harbours and towns on this coast and that coast, the text:\n"
        ". H Plan\n. P Lamps matter.\n. N 2. Requests oil.",
        ". P Here is the following declaration:\n. H Declaration\n. P Lamps matter.\n. P Requests oil.",
        /* sentences under numbers of their own */
        "D P Declares that:\n. N 1. Lamps matter.\n. N 2. Oil is dear.",
        ". P Declares that:\n. N 2. Lamps matter.\n. N 3. Oil is dear.",
        ". P Requests that:\n. P Lamps stay lit.\n. P Oil is bought.",
        ". P Lamps say:\n. N 1. Lamps matter.\n. N 2. Oil is dear.", ". P Declares that:", NULL};
    for (size_t i = 0; texts[i]; i++) divides(texts[i]);
}

/* Pairs of texts that differ in one sign. */
static void single_signs(void **state) {
    (void)state;
    static const char *const texts[] = {
        /* bullets below a colon that all decide, with letters in between; below a line that parts the text */
        ". O The Board\np P Noting lamps,\nD P Decides on these steps:\nD B - Requests oil;\nD B - Urges towns to wait.",
        ". O The Board\np P Noting lamps,\nD P Decides on these steps:\nD B - Requests oil;\n. B a) Lamps;\nD B - Urges towns to wait.",
        ". O The Board\np P Noting lamps,\nD P Decides on these steps:\n. B - Requests for oil;\n. B a) Urges towns;\n. B - Lamps.",
        ". O The Board\np P Noting lamps,\nE P RESOLVES:\nD B - Requests oil;\n. B - Lamps for all.",
        ". O The Board\np P Noting lamps,\nD P Requests oil;\nD B - Decides to wait;\n. B - Lamps for all.",
        /* the forum between the parts */
        ". M Committee: Bees\np P Noting lamps,\nE P The Committee,\nD P Requests oil;",
        ". M Committee: Bees\np P Noting lamps,\np B - Whereas lamps break,\nD P Requests oil;",
        /* what follows a draft inside a paragraph belongs to that draft */
        ". O The Board\np P Noting lamps,\nD P Recommends to the Assembly the following draft resolution: The Assembly, noting oil,\n. P Requests oil;",
        ". O The Board\np P Noting lamps,\nD P Recommends to the Assembly the following draft resolution.\nD P Requests oil;",
        /* numbers that begin again at 1 */
        ". O The Board\np N 1. Noting lamps,\n. N 2. Lamps are old,\nD N 1. Oil is bought,\n. N 2. Lamps stay lit.",
        ". O The Board\np N 1. Noting lamps,\n. N 2. Lamps are old,\n. N 2. Oil is bought,\n. N 3. Lamps stay lit.",
        ". O The Board\np N 1. Noting lamps,\n. P Lamps are old,\n. N 1. Oil is bought,\n. N 2. Lamps stay lit,",
        "p S * Noting lamps,\np S * Recalling oil,\nD P Requests oil;",
        ". O The Board\nE P Hereby:\nD N 1. Requests oil;", NULL};
    for (size_t i = 0; texts[i]; i++) divides(texts[i]);
}

/* "A. Noting the report,": a letter is cut off a preambular paragraph, and off nothing else. */
static void lettered_paragraphs(void **state) {
    (void)state;
    static const struct {
        const char *line, *text;
    } rows[] = {{". P A. Noting lamps,", "Noting lamps,"},
                {". P Z) Noting lamps,", "Noting lamps,"},
                {". P a. Noting lamps,", "a. Noting lamps,"},
                {". P A: Noting lamps,", "A: Noting lamps,"},
                {". P A.Noting lamps,", "A.Noting lamps,"},
                {". P A  Noting lamps,", "A  Noting lamps,"},
                {". P A. Requests oil;", "A. Requests oil;"},
                {". P A. Lamps are old,", "A. Lamps are old,"},
                {". H A. Noting lamps,", "A. Noting lamps,"},
                {". P A. On", "A. On"},
                {NULL, NULL}};
    for (size_t i = 0; rows[i].line; i++) {
        rl_node units[MOST_UNITS], labels[MOST_UNITS], *row[MOST_UNITS];
        char kinds[MOST_UNITS], wanted[MOST_UNITS + 1];
        rl_arena arena;
        rl_model_options options = {0};
        rl_arena_init(&arena);
        rl_builder b = {.arena = &arena, .options = &options, .units = row};
        b.text = b.file = rl_str(rows[i].line);
        b.n_units = read_units(&arena, rows[i].line, units, labels, row, kinds, wanted);
        rl_divide(&b);
        if (!rl_same(row[0]->pub.text, rl_str(rows[i].text)))
            fail_msg("%s: %.*s", rows[i].line, (int)row[0]->pub.text.len, row[0]->pub.text.ptr);
        rl_arena_free(&arena);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_of_forums), cmocka_unit_test(names_of_bodies),
        cmocka_unit_test(dividing_lines),  cmocka_unit_test(evidence),
        cmocka_unit_test(points),          cmocka_unit_test(beginnings),
        cmocka_unit_test(plain_texts),     cmocka_unit_test(several_texts),
        cmocka_unit_test(single_lines),    cmocka_unit_test(inserted_texts),
        cmocka_unit_test(single_signs),    cmocka_unit_test(lettered_paragraphs),
    };
    return cmocka_run_group_tests_name("divide", tests, NULL, NULL);
}
