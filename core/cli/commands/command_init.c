/* reslint init: a configuration to start from, which explains everything and changes nothing; and the schema
 * with which editors complete and check such files. */
#include "base/str.h"
#include "cli/commands/commands.h"
#include "cli/formats/make_json.h"
#include "os/paths.h"
#include "os/replace.h"

#include <errno.h>

/* Examples come from the loaded rules: the program itself names none. */
typedef struct examples {
    const char *error, *warning, *info, *with_option, *option, *preset;
} examples;

static void find_examples(cli *c, examples *out) {
    /* From the last to the first, so that the first of each kind stays. */
    for (uint32_t i = reslint_engine_rule_count(c->engine); i > 0; i--) {
        const reslint_rule *rule = reslint_engine_rule(c->engine, i - 1)->rule;
        const reslint_option *option = rule->options;
        reslint_severity level = reslint_engine_level(c->engine, rule->id, "ga", "draft");
        if (level == RESLINT_ERROR) out->error = rule->id;
        if (level == RESLINT_WARNING) out->warning = rule->id;
        if (level == RESLINT_INFO) out->info = rule->id;
        if (option && option->key && option->preset[0]) {
            out->with_option = rule->id;
            out->option = option->key;
            out->preset = option->preset;
        }
    }
}

static const char start[] =
    "# yaml-language-server: $schema=./.reslint.schema.json\n"
    "# (that file is made by: reslint init --schema -o .reslint.schema.json)\n"
    "#\n"
    "# Settings for the drafts in this folder and below. Only the nearest file of this name applies, unless "
    "it\n"
    "# extends another. Remove a “#” to make a setting. To see which settings apply to a draft, and where "
    "each\n# comes from:\n"
    "# reslint --explain-config DRAFT\n"
    "\n"
    "# Start from a ready profile (ga, sc, ecosoc, hrc, mun, thimun, nmun, amun) or from a file of your "
    "own:\n"
    "# extends: mun\n"
    "# extends: ../house.yaml\n"
    "\n"
    "# House style: ga, sc, ecosoc, hrc, mun; auto: detected from each text.\n"
    "# profile: auto\n"
    "\n"
    "# Stage of the drafts: negotiation, draft, tabled, adopted; auto: detected from each text.\n"
    "# stage: auto\n";

static const char rest[] =
    "\n"
    "# Words that are right here, whatever a rule says; a name that ends in .txt is a file with one word a "
    "line.\n"
    "# words: [Programme, words.txt]\n"
    "\n"
    "# Rules of your own: YAML files, or folders of them (docs/writing-yaml-rules.md). Never native code.\n"
    "# rules: [house-rules]\n"
    "\n"
    "# What to skip when folders are searched; a file that is named is read anyway.\n"
    "# exclude: [old/, \"*-translation.md\"]\n"
    "\n"
    "# Findings that were there before (reslint --write-baseline FILE DRAFT…): only new ones are reported.\n"
    "# baseline: .reslint-baseline.json\n";

static const char *start_text(cli *c) {
    examples e = {0};
    rl_arena *arena = c->arena;
    const char *text = start;
    find_examples(c, &e);
    if (e.info)
        text =
            rl_format(arena,
                      "%s\n# Only these rules, or not these: ids, families (scan-*), packs or ALL. “reslint "
                      "rules” lists them.\n# select: [ALL]\n# ignore: [%s]\n",
                      text, e.info);
    if (e.warning)
        text = rl_format(arena,
                         "%s\n# Another level: off, info, warning or error. A rule that is off by default is "
                         "switched on this way.\n# severity:\n#   %s: info\n",
                         text, e.warning);
    if (e.option)
        text = rl_format(arena,
                         "%s\n# What a rule can be told; “reslint explain RULE” lists it.\n# options:\n#   "
                         "%s:\n#     %s: %s\n",
                         text, e.with_option, e.option, e.preset);
    text = rl_format(arena, "%s%s", text, rest);
    if (e.error)
        text =
            rl_format(arena,
                      "%s\n# Findings that are wrong here, by place, for texts that must carry no comments.\n"
                      "# suppress:\n#   \"OP 5 (b)\": [%s]\n#   \"PP 3\": {rules: [%s], reason: agreed "
                      "language}\n\n# Other settings for some drafts; of two sections that fit the last "
                      "one holds.\n# files:\n#   \"tabled/\":\n#     stage: tabled\n#   \"*.txt\":\n#     "
                      "ignore: [%s]\n",
                      text, e.error, e.error, e.error);
    return text;
}

static int write_start(cli *c, const char *path) {
    const char *text = start_text(c);
    int error = rl_create_file(c->arena, path, text, strlen(text));
    if (error == EEXIST) return cli_fail_path(c, path, "is there already: nothing was changed");
    if (error) return cli_fail_path(c, path, rl_format(c->arena, "cannot be written: %s", strerror(error)));
    cli_out_format(&c->out, "%s: written; everything in it is switched off by a “#”\n", path);
    return CLI_CLEAN;
}

/* The argument is a folder; without it, the current one. */
static const char *target(cli *c) {
    if (!c->options.paths.len) return ".reslint.yaml";
    const char *folder = c->options.paths.items[0];
    return rl_format(c->arena, "%s%s.reslint.yaml", folder, rl_ends(rl_str(folder), "/") ? "" : "/");
}

int cli_init(cli *c) {
    if (c->options.schema) {
        if (c->options.paths.len)
            return cli_fail(c, "init --schema takes no folder; -o FILE writes to a file");
        return cli_schema(c);
    }
    if (c->options.paths.len > 1) return cli_fail(c, "init takes one folder, or none for this one");
    if (c->options.paths.len && !rl_is_folder(c->options.paths.items[0]))
        return cli_fail_path(c, c->options.paths.items[0], "is not a folder");
    return cli_engine(c) ? write_start(c, target(c)) : CLI_FAILED;
}
