/* See skeleton.h. The texts are files as a user would have written them; a test reads every one of them
 * and runs its cases. */
#include "rulefile/skeleton.h"

#include <string.h>

/* How the drafts in cases begin. */
#define HEAD                                                                                                 \
    "  Safety of roads\n"                                                                                    \
    "\n"                                                                                                     \
    "  The General Assembly,\n"                                                                              \
    "\n"
#define RECALLS                                                                                              \
    "  Recalling the report,\n"                                                                              \
    "\n"

static const char substitution[] =
    "summary: We write “effect”, not “impact”.\n"
    "level: warning # or info, error, off; or by profile and stage: {mun: off, default: info}\n"
    "swap:\n"
    "  impact{,s}: effect{,s} # as many words on both sides\n"
    "# except: names                    never in names\n"
    "# exceptions: [impact assessment]  phrases in which the word is right\n"
    "applicability: unsafe # safe: --fix does it without asking\n"
    "why: Say who decided it, and where.\n"
    "cases:\n"
    "  good:\n"
    "    - the effects of the measure\n"
    "  bad: # ⟦ ⟧ enclose what must be found; after the colon comes what the fix makes of it\n"
    "    - 'the ⟦impact⟧ of the measure': the effect of the measure\n";

static const char existence[] = "summary: Office language has no place in a resolution.\n"
                                "level: warning\n"
                                "words: [synergy, 'leverag{e,es,ed,ing}']\n"
                                "# patterns: ['\\bin (?:close )?synergy with\\b']   regular expressions\n"
                                "message: “{match}” is office language.\n"
                                "cases:\n"
                                "  good:\n"
                                "    - the use of roads\n"
                                "  bad:\n"
                                "    - to ⟦leverage⟧ the ⟦synergy⟧ of roads\n";

static const char occurrence[] = "summary: Calls are rare.\n"
                                 "kind: occurrence\n"
                                 "level: warning\n"
                                 "scope: opening # the first words of paragraphs\n"
                                 "words: [calls upon]\n"
                                 "max: 1\n"
                                 "message: This is one of {count} calls; {max} is enough.\n"
                                 "cases: |\n"
                                 "  === the second\n"
                                 "\n" HEAD RECALLS "  1. Calls upon States to help;\n"
                                 "\n"
                                 "  2. ⟦Calls upon⟧ cities to help.\n";

static const char repetition[] = "summary: A word is not repeated.\n"
                                 "kind: repetition\n"
                                 "level: warning\n"
                                 "exceptions: [had]\n"
                                 "cases:\n"
                                 "  good:\n"
                                 "    - those who had had no roads\n"
                                 "  bad:\n"
                                 "    - 'the ⟦the⟧ roads': the roads\n";

static const char consistency[] = "summary: One text has one spelling of “adviser”.\n"
                                  "level: warning\n"
                                  "either:\n"
                                  "  'advis{er,ers}': 'advis{or,ors}'\n"
                                  "message: “{match}” here, “{other}” in {where}.\n"
                                  "cases: |\n"
                                  "  === both\n"
                                  "\n" HEAD "  Recalling the adviser,\n"
                                  "\n"
                                  "  1. Welcomes the ⟦advisors⟧.\n";

static const char conditional[] = "summary: An abbreviation is explained before it is used.\n"
                                  "level: warning\n"
                                  "first: '/\\b([A-Z]{3,5})s?\\b/'\n"
                                  "second: '/\\(([A-Z]{3,5})s?\\)/'\n"
                                  "before: true\n"
                                  "ignorecase: false\n"
                                  "message: “{1}” is used before it is explained.\n"
                                  "cases: |\n"
                                  "  === not explained, explained\n"
                                  "\n" HEAD "  Recalling the ⟦NGO⟧ forum and the World Road Fund (WRF),\n"
                                  "\n"
                                  "  1. Welcomes the WRF.\n";

static const char capitalization[] = "summary: A title has a capital at its beginning only.\n"
                                     "kind: capitalization\n"
                                     "level: warning\n"
                                     "scope: title\n"
                                     "style: sentence\n"
                                     "exceptions: [United Nations, Member States]\n"
                                     "cases:\n"
                                     "  good:\n"
                                     "    - Safety of roads in Member States\n"
                                     "  bad:\n"
                                     "    - 'Safety of ⟦Mountain⟧ roads': Safety of mountain roads\n";

static const char sequence[] = "summary: The Charter comes first, then resolutions.\n"
                               "level: warning\n"
                               "scope: opening\n"
                               "steps: [guided, [recalling, recalling also, recalling further]]\n"
                               "message: “{match}” comes after “{other}” ({where}).\n"
                               "cases: |\n"
                               "  === after a resolution\n"
                               "\n" HEAD RECALLS "  ⟦Guided⟧ by the Charter,\n"
                               "\n"
                               "  1. Welcomes the work.\n";

static const char query[] = "summary: Nothing is bold inside a paragraph.\n"
                            "level: warning\n"
                            "# “reslint tree FILE” shows the elements; @here marks what is reported.\n"
                            "query: |\n"
                            "  (numbered_paragraph\n"
                            "    (label) @number\n"
                            "    (strong) @here)\n"
                            "message: “{here}” in paragraph {number} is bold.\n"
                            "cases: |\n"
                            "  === bold\n"
                            "\n" HEAD RECALLS "  1. Welcomes ⟦**the**⟧ work.\n";

const char *const rl_decl_skeletons[] = {"yaml",       "substitution", "existence",   "occurrence",
                                         "repetition", "consistency",  "conditional", "capitalization",
                                         "sequence",   "query",        NULL};
static const char *const texts[] = {substitution, substitution, existence,      occurrence, repetition,
                                    consistency,  conditional,  capitalization, sequence,   query};

const char *rl_decl_skeleton(const char *kind) {
    for (unsigned i = 0; rl_decl_skeletons[i]; i++)
        if (strcmp(kind, rl_decl_skeletons[i]) == 0) return texts[i];
    return NULL;
}
