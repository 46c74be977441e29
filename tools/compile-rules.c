/* compile-rules OUT FILE...: reads declarative rules and writes them as one image, which reslint maps at
 * start-up. A rule that cannot be used fails the build and is reported with its place. */
#include "rulefile/image/image.h"

#include <stdio.h>

static int write_image(const char *path, const void *bytes, size_t len) {
    FILE *out = fopen(path, "wb");
    if (!out) {
        perror(path);
        return 1;
    }
    int bad = fwrite(bytes, 1, len, out) != len;
    if (fclose(out) || bad) {
        perror(path);
        return 1;
    }
    return 0;
}

int main(int argc, char **argv) {
    rl_arena arena = {0};
    rl_decls decls = {0};
    reslint_error error;
    if (argc < 2) {
        fputs("usage: compile-rules OUT FILE...\n", stderr);
        return 2;
    }
    for (int i = 2; i < argc; i++)
        if (!rl_decl_read_file(&arena, argv[i], &decls, &error)) {
            fprintf(stderr, "%s:%u:%u: %s\n", error.path, (unsigned)error.line, (unsigned)error.column,
                    error.message);
            rl_arena_free(&arena);
            return 1;
        }
    size_t len;
    const void *bytes = rl_image_build(&arena, &decls, &len);
    int failed = write_image(argv[1], bytes, len);
    rl_arena_free(&arena);
    return failed;
}
