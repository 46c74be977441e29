/* How many files have been put in place since the program began, for the message of a run that breaks off.
 * Any thread. */
#ifndef RL_BASE_WRITTEN_H
#define RL_BASE_WRITTEN_H

unsigned rl_files_written(void);
/* Counts one more. */
void rl_count_written(void);
#endif
