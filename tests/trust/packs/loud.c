/* A pack whose constructor leaves a file, by which the test would notice that it had run. */
#include "../../abi/packs/rule.h"

#include <stdio.h>
#include <stdlib.h>

__attribute__((constructor)) static void leave_a_mark(void) {
    const char *path = getenv("LOUD_MARK");
    FILE *mark = path ? fopen(path, "w") : NULL;
    if (mark) fclose(mark);
}

static const reslint_pack_rule rules[] = {{&rule, NULL, NULL}, {NULL, NULL, NULL}};
const reslint_pack reslint_pack_entry = {RESLINT_ABI_MAJOR, RESLINT_ABI_MINOR, "loud", "1", rules, NULL};
