/* api/rulefiles.h: help for people who write rule files: a file to start from, and what the cases of a rule
 * leave out. Used by the command line; the rest of the library is in reslint.h. */
#ifndef RESLINT_API_RULEFILES_H
#define RESLINT_API_RULEFILES_H
#include "api/reslint.h"

/* A rule file to start from, with cases that pass. `kind`: "yaml" or the name of a kind of declarative rule
 * ("substitution", "query", …); `id` names the rule. Writes at most `size` bytes, NUL included; returns the
 * length of the whole, 0 when there is no such kind. */
size_t reslint_rule_skeleton(const char *kind, const char *id, char *out, size_t size);

/* Is it made of lower-case letters, digits and single hyphens, like the ids of all rules? Any thread. */
bool reslint_is_rule_id(const char *id);

/* Does a YAML file, by its keys, contain rules? True for one that cannot be read, so that the caller goes on
 * to report that. Any thread. */
bool reslint_is_rule_file(const char *path);

/* What none of a rule's cases reaches (`cases` NULL: those that it carries). For a declarative rule: words
 * and patterns that never match, parts of a text in which nothing is found; for a native rule: kinds of
 * element that it asks for and that no case contains. `say` gets a readable line for each, at most 20 and one
 * for the rest; returns their number. */
uint32_t reslint_cases_unreached(const reslint_engine *engine, const reslint_rule_info *rule,
                                 const char *cases, void (*say)(void *data, const char *text), void *data);
#endif
