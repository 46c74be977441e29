/* The table of judged findings, made from rules/data/judged.tsv when reslint is built. */
#ifndef RL_RULES_JUDGED_TABLE_H
#define RL_RULES_JUDGED_TABLE_H

#include "api/judged.h"

#include <stddef.h>

/* The last row has no rule. */
extern const reslint_judged rl_judged_table[];

#endif
