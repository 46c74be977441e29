/* make-docx PARTS BODY OUT [NAME=FILE ...]: a Word file for tests of the program. BODY has what is inside
 * w:body; NAME is styles, numbering, footnotes, endnotes, settings or comments; -PART leaves out a part
 * although others refer to it, +PART=FILE adds one. */
#include "base/str.h"
#include "docx.h"
#include "os/file.h"

#include <stdio.h>

int main(int argc, char **argv) {
    rl_arena arena = {0};
    if (argc < 4) {
        fputs("make-docx PARTS BODY OUT [NAME=FILE ...]\n", stderr);
        return 2;
    }
    docx parts = {.body = docx_text(&arena, argv[2])};
    const struct {
        const char *name;
        const char **to;
    } known[] = {{"styles=", &parts.styles},       {"numbering=", &parts.numbering},
                 {"footnotes=", &parts.footnotes}, {"endnotes=", &parts.endnotes},
                 {"settings=", &parts.settings},   {"comments=", &parts.comments}};
    for (int i = 4; i < argc; i++)
        for (size_t k = 0; k < sizeof known / sizeof *known; k++)
            if (rl_starts(rl_str(argv[i]), known[k].name))
                *known[k].to = docx_text(&arena, argv[i] + strlen(known[k].name));
    for (int i = 4; i < argc; i++) {
        const char *equals = strchr(argv[i], '=');
        if (argv[i][0] == '-') parts.without = argv[i] + 1;
        if (argv[i][0] != '+' || !equals) continue;
        parts.extra_name = rl_copy(&arena, argv[i] + 1, (size_t)(equals - argv[i] - 1));
        parts.extra = docx_text(&arena, equals + 1);
    }
    reslint_str out = docx_make(&arena, argv[1], &parts);
    int error = rl_replace_file(&arena, argv[3], out.ptr, out.len);
    rl_arena_free(&arena);
    return error ? 1 : 0;
}
