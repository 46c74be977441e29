/* See program.h. In a page there is one program, one processor that we may use, and the folder in which the
 * page puts rules and data; in Node whoever starts the program says where those are. */
#include "os/program.h"

#include <stdlib.h>
#include <string.h>

const char *rl_program_folder(rl_arena *arena) {
    const char *said = getenv("RESLINT_WEB_FOLDER"), *folder = said && *said ? said : "/reslint";
    return rl_copy(arena, folder, strlen(folder));
}

unsigned rl_processors(void) {
    return 1;
}

int rl_run_program(rl_arena *arena, const char *path, const char *const *arguments,
                   const char *const *environment, size_t limit, char **text, size_t *len) {
    (void)arena, (void)path, (void)arguments, (void)environment, (void)limit, (void)text, (void)len;
    return -1;
}
