/* api/rulefiles.h: help for those who write rule files: a file to begin with, and what the cases of a
 * rule leave out. Used by the command line; the rest of the library is in reslint.h. */
#ifndef RESLINT_API_RULEFILES_H
#define RESLINT_API_RULEFILES_H
#include "api/reslint.h"

/* A rule file to begin with, whose cases pass. `kind`: "yaml" or the name of a kind of declarative rule
 * ("substitution", "query", …); `id` names the rule. Writes at most `size` bytes, NUL included; gives the
 * length of it all, 0 when there is no such kind. */
size_t reslint_rule_skeleton(const char *kind, const char *id, char *out, size_t size);

/* Small letters, digits and single hyphens, as the ids of all rules? Any thread. */
bool reslint_is_rule_id(const char *id);

/* Are there rules in a YAML file, by its keys? True of one that cannot be read: then that is to be said. Any
 * thread. */
bool reslint_is_rule_file(const char *path);

/* What none of a rule's cases reaches (`cases` NULL: those that it carries). Of a declarative rule: words and
 * patterns that never speak, parts of a text in which nothing is found; of a native rule: kinds of element
 * that it asks for and no case holds. `say` gets a readable line for each, at most 20 and one for the rest;
 * gives their number. */
uint32_t reslint_cases_unreached(const reslint_engine *engine, const reslint_rule_info *rule,
                                 const char *cases, void (*say)(void *data, const char *text), void *data);
#endif
