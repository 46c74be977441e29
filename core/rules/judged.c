/* See api/judged.h. The table is short and looked up once a page. */
#include "rules/judged_table.h"

#include <string.h>

const reslint_judged *reslint_judged_of(const char *rule, uint32_t *count) {
    const reslint_judged *first = rl_judged_table;
    *count = 0;
    while (first->rule && strcmp(first->rule, rule) != 0) first++;
    if (!first->rule) return NULL;
    while (first[*count].rule && strcmp(first[*count].rule, rule) == 0) ++*count;
    return first;
}
