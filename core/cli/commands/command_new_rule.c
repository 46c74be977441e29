/* reslint new-rule: a rule to start from, which passes its own cases. Existing files are left alone. */
#include "api/rulefiles.h"
#include "base/str.h"
#include "cli/commands/commands.h"
#include "os/replace.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

/* In these texts "$" stands for the rule's id and "%" for the same as a C name. */

static const char c_rule_text[] =
    "/* $: a resolution requests; it does not say please. */\n"
    "#include \"reslint/plugin.h\"\n"
    "#include \"reslint/rulekit.h\"\n"
    "\n"
    "static void check(reslint_ctx *ctx, const reslint_node *paragraph) {\n"
    "    for (rk_search hit = rk_look_for(paragraph, \"please \", 0); rk_next(&hit);) {\n"
    "        rk_diag d = rk_diag_at(ctx, paragraph, hit.begin, hit.end - 1);\n"
    "        rk_say(&d, \"a resolution does not say “please”\");\n"
    "        rk_edit(&d, rk_place(paragraph, hit.begin, hit.end), \"\");\n"
    "        rk_fix(&d, RESLINT_FIX_SAFE, \"Take out “please”\");\n"
    "        rk_send(&d);\n"
    "    }\n"
    "}\n"
    "\n"
    "static const uint32_t kinds[] = {RESLINT_OPERATIVE_PARAGRAPH, RESLINT_POINT, RESLINT_KIND_NONE};\n"
    "static const reslint_level levels[] = {{\"mun\", NULL, RESLINT_OFF}, {NULL, NULL, RESLINT_WARNING}};\n"
    "\n"
    "extern const reslint_rule reslint_rule_%;\n"
    "const reslint_rule reslint_rule_% = {\n"
    "    .id = \"$\",\n"
    "    .summary = \"Resolutions do not say “please”\",\n"
    "    .levels = levels,\n"
    "    .kinds = kinds,\n"
    "    .check = check,\n"
    "};\n";

static const char c_cases_text[] = "=== please in an operative paragraph\n"
                                   "\n"
                                   "Wells\n"
                                   "\n"
                                   "The General Assembly,\n"
                                   "\n"
                                   "Recalling its resolution 64/292 of 28 July 2010,\n"
                                   "\n"
                                   "1. Requests the Secretary-General to ⟦please⟧ report to it;\n"
                                   "\n"
                                   "2. Decides to return to the matter.\n"
                                   "--- fixed\n"
                                   "Wells\n"
                                   "\n"
                                   "The General Assembly,\n"
                                   "\n"
                                   "Recalling its resolution 64/292 of 28 July 2010,\n"
                                   "\n"
                                   "1. Requests the Secretary-General to report to it;\n"
                                   "\n"
                                   "2. Decides to return to the matter.\n"
                                   "=== in quotation marks: not ours\n"
                                   "\n"
                                   "Wells\n"
                                   "\n"
                                   "The General Assembly,\n"
                                   "\n"
                                   "1. Welcomes the report entitled “Pump, please pump”;\n"
                                   "\n"
                                   "2. Decides to return to the matter.\n";

static const char c_page_text[] =
    "A resolution requests, urges and invites. It does not say “please”.\n"
    "\n"
    "## What\n"
    "“please” in operative paragraphs and their points, but not between quotation marks.\n"
    "\n"
    "## Why\n"
    "Drafting habit; write here where it is laid down, or how many adopted texts keep to it.\n"
    "\n"
    "## Right\n"
    "    1. Requests the Secretary-General to report to it;\n"
    "\n"
    "## Wrong\n"
    "    1. Requests the Secretary-General to please report to it;\n"
    "\n"
    "## Options\n"
    "None.\n"
    "\n"
    "## How to switch off\n"
    "`--ignore $`.\n";

static const char *filled(rl_arena *arena, const char *text, const char *id) {
    size_t room = strlen(text) + 1, used = 0, len = strlen(id);
    for (const char *c = text; *c; c++) room += *c == '$' || *c == '%' ? len : 0;
    char *out = rl_alloc(arena, room);
    for (; *text; text++) {
        if (*text != '$' && *text != '%') {
            out[used++] = *text;
            continue;
        }
        for (const char *c = id; *c; c++) out[used++] = *text == '%' && *c == '-' ? '_' : *c;
    }
    return out;
}

static int write_new(cli *c, const char *path, const char *text) {
    int problem = rl_create_file(c->arena, path, text, strlen(text));
    if (problem == EEXIST) return cli_fail(c, "%s: is there already; nothing was changed", path);
    return problem ? cli_fail(c, "%s: cannot be written: %s", path, strerror(problem)) : CLI_CLEAN;
}

/* The library has a starting rule file of each kind. */
static int new_file(cli *c, const char *id, const char *kind) {
    const char *path = rl_format(c->arena, "%s.yaml", id);
    size_t len = reslint_rule_skeleton(kind, id, NULL, 0);
    char *text = rl_alloc(c->arena, len + 1);
    reslint_rule_skeleton(kind, id, text, len + 1);
    int status = write_new(c, path, text);
    if (!status) cli_out_format(&c->out, "%s: written. Try it: reslint test %s\n", path, path);
    return status;
}

static int new_folder(cli *c, const char *id) {
    static const char *const names[] = {"rule.c", "cases", "rule.md"};
    const char *const texts[] = {c_rule_text, c_cases_text, c_page_text};
    if (mkdir(id, 0777))
        return errno == EEXIST ? cli_fail(c, "%s: is there already; nothing was changed", id)
                               : cli_fail(c, "%s: cannot be made: %s", id, strerror(errno));
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (write_new(c, rl_format(c->arena, "%s/%s", id, names[i]), filled(c->arena, texts[i], id))) {
            /* Half a rule would be in the way of the next attempt. */
            for (; i > 0; i--) (void)unlink(rl_format(c->arena, "%s/%s", id, names[i - 1]));
            (void)rmdir(id);
            return CLI_FAILED;
        }
    cli_out_format(&c->out,
                   "%s/rule.c, cases, rule.md: written. The folder belongs into a pack, which is built and "
                   "tested: docs/native-packs.md\n",
                   id);
    return CLI_CLEAN;
}

int cli_new_rule(cli *c) {
    const char *kind = c->options.kind ? c->options.kind : "yaml";
    if (c->options.paths.len != 1)
        return cli_fail(c, "“reslint new-rule” wants the name of one rule: reslint new-rule no-please");
    const char *id = c->options.paths.items[0];
    if (!reslint_is_rule_id(id))
        return cli_fail(
            c,
            "“%.80s” cannot be the name of a rule: small letters, digits and single hyphens, as in "
            "no-please",
            id);
    if (strcmp(kind, "c") == 0) return new_folder(c, id);
    return new_file(c, id, kind);
}
