/* api/case_runs.h: running the cases that rules carry. */
#ifndef RESLINT_API_CASE_RUNS_H
#define RESLINT_API_CASE_RUNS_H

#include "api/engine.h"

/* The result of running a rule's cases (docs/cases.md). */
typedef struct reslint_cases_result {
    uint32_t cases, failed; /* a file that cannot be read as cases is one failed case */
    uint32_t offending;     /* cases in which the rule reports something */
} reslint_cases_result;

/* Runs a rule's cases: this rule alone, switched on. `cases` NULL: those that it carries. `path` names them
 * in messages, NULL: the rule's pack. `say` gets one readable text for each case that failed. */
reslint_cases_result reslint_cases_run(const reslint_engine *engine, const reslint_rule_info *rule,
                                       const char *cases, const char *path,
                                       void (*say)(void *data, const char *text), void *data);

#endif
