/* Words for people for what the program represents by codes: languages, kinds of text, organs, levels. */
#ifndef RL_CLI_WORDING_H
#define RL_CLI_WORDING_H
#include "api/reslint.h"
#include "base/arena.h"

const char *
cli_language_words(const char *code); /* "French" for "fr"; the code itself when it is not known */
const char *cli_kind_name(reslint_doc_kind kind);         /* "resolution", "part": as in JSON */
const char *cli_kind_words(reslint_doc_kind kind);        /* "a decision, not a resolution" */
const char *cli_severity_name(reslint_severity severity); /* "warning" */
const char *cli_organ_code(uint32_t organ);               /* "GA"; "" for any but the four organs */
/* Whose text it is: "General Assembly", "Model UN (Security Council)". */
const char *cli_whose(rl_arena *arena, const reslint_resolution *resolution);
/* The name under which infos of this rule are counted in the closing line: a pack's words, or the rule's
 * id. */
const char *cli_family_words(const char *rule, const char *pack);
/* Does the rule have fixes? Its cases show this: those with a “fixed” text. */
bool cli_rule_repairs(const reslint_rule_info *info);
#endif
