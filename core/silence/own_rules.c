/* The engine's own rules: about texts in which there is nothing to check, and about comments that silence
 * other rules. They have ids, levels and pages like any rule, so that users switch them and read about them
 * in the same way; their findings are made where comments are read, and their check() has nothing to do. */
#include "silence/silence.h"

static void nothing(reslint_ctx *ctx, const reslint_node *node) {
    (void)ctx;
    (void)node;
}

static const reslint_level warning[] = {{NULL, NULL, RESLINT_WARNING}};
static const reslint_level info[] = {{NULL, NULL, RESLINT_INFO}};

static const reslint_rule no_resolution = {.id = RL_NO_RESOLUTION,
                                           .summary =
                                               "A text in which no resolution is found was not checked",
                                           .levels = info,
                                           .check = nothing};
static const reslint_rule unused = {
    .id = RL_UNUSED_SUPPRESSION,
    .summary = "A comment, or the configuration, silences a rule that finds nothing there",
    .levels = warning,
    .check = nothing};
static const reslint_rule unreasoned = {.id = RL_UNREASONED_SUPPRESSION,
                                        .summary = "A comment that silences a rule says why",
                                        .levels = info,
                                        .check = nothing};
static const reslint_rule unknown = {.id = RL_UNKNOWN_SUPPRESSION,
                                     .summary =
                                         "A comment names a rule, or asks for something, that does not exist",
                                     .levels = warning,
                                     .check = nothing};

static const char no_resolution_page[] = "# A text in which no resolution is found was not checked\n"
                                         "\n"
                                         "reslint checks resolutions and drafts of them. In a text that it "
                                         "reads as something else no rule looks at\n"
                                         "anything, and that must not look as if all were well. A decision, "
                                         "a statement and an amendment are told by\n"
                                         "their headings.\n"
                                         "\n"
                                         "When it is a resolution, reslint missed a sign of it: the line "
                                         "with the name of the organ (“The General\n"
                                         "Assembly,”), paragraphs that begin with “Recalling” or “1. "
                                         "Requests”, or the header of a Model UN paper.\n"
                                         "\n"
                                         "`--require-resolution` makes it an error for every file.\n";
static const char no_resolution_cases[] = "=== a list\n\n"
                                          "⟦⟧milk\n"
                                          "bread\n"
                                          "=== a resolution\n\n"
                                          "*The General Assembly*,\n"
                                          "\n"
                                          "1. *Decides* to remain seized of the matter.\n";

static const char unused_page[] =
    "# A comment silences a rule that finds nothing there\n"
    "\n"
    "A comment such as `<!-- reslint-disable-next-line RULE: reason -->` silences RULE. When the rule finds\n"
    "nothing there any more, the comment is left over: it should go before it hides a slip that somebody "
    "makes\n"
    "later. Rules that did not run (another profile, --select) are not counted as unused.\n"
    "\n"
    "**Right**: the comment is where the rule would report something.\n"
    "\n"
    "**Wrong**: the slip was corrected and the comment stayed.\n"
    "\n"
    "A place that the configuration silences is reported in the same way, with the line of the "
    "configuration,\n"
    "where its section under `files` names this one draft; a section for many drafts may well find nothing "
    "in\n"
    "some of them.\n"
    "\n"
    "The repair takes the rule's name out of the comment, or the comment out of the text.\n";
static const char unused_cases[] =
    "=== the rule finds nothing in the next line\n\n"
    "*The General Assembly*,\n"
    "\n"
    "⟦<!-- reslint-disable-next-line unused-suppression: as an example -->⟧\n"
    "1. *Decides* to remain seized of the matter.\n"
    "--- fixed\n"
    "*The General Assembly*,\n"
    "\n"
    "1. *Decides* to remain seized of the matter.\n"
    "=== a rule that did not run is not unused\n\n"
    "*The General Assembly*,\n"
    "\n"
    "<!-- reslint-disable-next-line suppression-without-reason: as an example -->\n"
    "1. *Decides* to remain seized of the matter.\n";

static const char unreasoned_page[] =
    "# A comment that silences a rule says why\n"
    "\n"
    "Whoever reads the draft next must know why a finding does not count here: write the reason after a colon.\n"
    "\n"
    "**Right**: `<!-- reslint-disable-next-line RULE: quoted from the Convention -->`\n"
    "\n"
    "**Wrong**: `<!-- reslint-disable-next-line RULE -->`\n";
static const char unreasoned_cases[] =
    "=== no reason\n\n"
    "*The General Assembly*,\n"
    "\n"
    "⟦<!-- reslint-disable-next-line suppression-with* -->⟧\n"
    "1. *Decides* to remain seized of the matter.\n"
    "=== a reason\n\n"
    "*The General Assembly*,\n"
    "\n"
    "<!-- reslint-disable-next-line suppression-with*: a habit of this committee -->\n"
    "1. *Decides* to remain seized of the matter.\n";

static const char unknown_page[] =
    "# A comment names a rule, or asks for something, that does not exist\n"
    "\n"
    "A comment that misspells a rule silences nothing, and nobody notices. It is reported with the name "
    "that\n"
    "was probably meant. `reslint rules` lists the rules; docs/suppression.md lists what comments can ask "
    "for.\n"
    "\n"
    "**Right**: `<!-- reslint-disable-next-line unknown-suppression: reason -->`\n"
    "\n"
    "**Wrong**: `<!-- reslint-disable-next-line unknown-supression: reason -->`\n";
static const char unknown_cases[] = "=== a misspelt rule\n\n"
                                    "*The General Assembly*,\n"
                                    "\n"
                                    "<!-- reslint-disable-file ⟦unknown-supression⟧: as an example -->\n"
                                    "1. *Decides* to remain seized of the matter.\n"
                                    "=== a misspelt word\n\n"
                                    "*The General Assembly*,\n"
                                    "\n"
                                    "<!-- ⟦reslint-disable-nextline⟧ unused-suppression: as an example -->\n"
                                    "1. *Decides* to remain seized of the matter.\n";

static const reslint_pack_rule rows[] = {{&no_resolution, no_resolution_page, no_resolution_cases},
                                         {&unused, unused_page, unused_cases},
                                         {&unreasoned, unreasoned_page, unreasoned_cases},
                                         {&unknown, unknown_page, unknown_cases},
                                         {NULL, NULL, NULL}};
const reslint_pack rl_own_rules = {RESLINT_ABI_MAJOR, RESLINT_ABI_MINOR, "reslint", "1", rows, NULL};
