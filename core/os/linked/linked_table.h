/* The files themselves: cmake/StaticProgram.cmake writes the table in assembler, sorted by the bytes of the
 * names. The last entry has no name. */
#ifndef RL_OS_LINKED_TABLE_H
#define RL_OS_LINKED_TABLE_H
#include "os/linked_files.h"

extern const rl_linked_file rl_linked_files[];
#endif
