/* Native code that is loaded while the program runs. It is never unloaded. */
#ifndef RL_OS_LIBRARY_H
#define RL_OS_LIBRARY_H
#include <stdbool.h>

/* Can this program load native code at all? Not if it is static, or in a page. */
bool rl_library_loads(void);
/* Opens a shared object; its constructors run at once. Returns NULL on failure, and `problem` says why (until
 * the next call). The path must have a slash: a bare name would be searched for in the system's folders. */
void *rl_library_open(const char *path, const char **problem);
/* What it exports under that name, or NULL. */
void *rl_library_symbol(void *library, const char *name);
#endif
