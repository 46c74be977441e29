/* The table for programs that hold no files: the tools of a static build. The linker takes it if there is no
 * other. */
#include "os/linked/linked_table.h"

const rl_linked_file rl_linked_files[] = {{NULL, NULL, 0}};
