/* How many files have been put in place since the program began, for the sentence of a run that breaks off. Any
 * thread. */
#ifndef RL_BASE_WRITTEN_H
#define RL_BASE_WRITTEN_H

unsigned rl_files_written(void);
/* One more was. */
void rl_count_written(void);
#endif
