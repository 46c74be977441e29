/* Delegates of a Model UN call paragraphs clauses and points sub-clauses. Rules speak of paragraphs; their
 * messages are put into the house's words here, so that no rule has to know both. */
#ifndef RL_LINT_CLAUSE_WORDS_H
#define RL_LINT_CLAUSE_WORDS_H
#include "base/arena.h"

/* A copy of `message` in the arena, or `message` itself where nothing is to be replaced. Words between
 * “ and ” are the draft's own and stay. Any thread. */
const char *rl_clause_words(const char *message, rl_arena *arena);
#endif
