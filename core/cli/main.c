/* The program `reslint`. */
#include "cli/cli.h"

#ifdef RESLINT_LINKED_PACKS
#include "reslint/plugin.h"

/* cmake/Packs.cmake makes it. */
extern const reslint_pack *const reslint_static_packs[];
#define LINKED reslint_static_packs
#else
#define LINKED NULL
#endif

int main(int argc, char **argv) {
    return cli_main(argc, argv, LINKED);
}
