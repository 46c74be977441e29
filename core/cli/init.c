/* reslint init: a configuration to begin with, in which everything is said and nothing is switched; and the
 * schema by which editors complete and check such files. */
#include "base/str.h"
#include "cli/commands.h"
#include "cli/json.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static const char start[] =
    "# yaml-language-server: $schema=./.reslint.schema.json\n"
    "# (that file is made by: reslint init --schema -o .reslint.schema.json)\n"
    "#\n"
    "# Settings for the drafts in this folder and below. The nearest file of this name holds, and only that "
    "one,\n"
    "# unless it extends another. Take a “#” away to say something. What holds for a draft, and who said "
    "so:\n"
    "# reslint --explain-config DRAFT\n"
    "\n"
    "# Start from a ready profile (ga, sc, ecosoc, hrc, mun, thimun, nmun, amun) or from a file of your "
    "own:\n"
    "# extends: mun\n"
    "# extends: ../house.yaml\n"
    "\n"
    "# Whose habits hold: ga, sc, ecosoc, hrc, mun; auto: as each text reads.\n"
    "# profile: auto\n"
    "\n"
    "# How far the texts have come: negotiation, draft, tabled, adopted; auto: as each text reads.\n"
    "# stage: auto\n"
    "\n"
    "# Only these rules, or not these: ids, families (scan-*), packs or ALL. “reslint rules” lists them.\n"
    "# select: [ALL]\n"
    "# ignore: [double-space, scan-*]\n"
    "\n"
    "# Another level: off, info, warning or error. A rule that is off by default is switched on this way.\n"
    "# severity:\n"
    "#   also-further-preamble: info\n"
    "\n"
    "# What a rule can be told; “reslint explain RULE” lists it.\n"
    "# options:\n"
    "#   footnote-repeat:\n"
    "#     usage: new\n"
    "\n"
    "# Words that are right here, whatever a rule says; a name that ends in .txt is a file with one word a "
    "line.\n"
    "# words: [Programme, words.txt]\n"
    "\n"
    "# Rules of your own: YAML files, or folders of them (docs/writing-yaml-rules.md). Never native code.\n"
    "# rules: [house-rules]\n"
    "\n"
    "# Findings that are wrong here, by place, for texts that must carry no comments.\n"
    "# suppress:\n"
    "#   \"OP 5 (b)\": [final-period]\n"
    "#   \"PP 3\": {rules: [preamble-opening], reason: agreed language}\n"
    "\n"
    "# Findings that were there before (reslint --write-baseline FILE DRAFT…): only new ones are reported.\n"
    "# baseline: .reslint-baseline.json\n"
    "\n"
    "# Other settings for some drafts; the last section that fits holds.\n"
    "# files:\n"
    "#   \"tabled/\":\n"
    "#     stage: tabled\n"
    "#   \"*.txt\":\n"
    "#     ignore: [quotation-marks]\n";

static int write_start(cli *c, const char *path) {
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (fd < 0 && errno == EEXIST) return cli_fail_path(c, path, "is there already: nothing was changed");
    if (fd < 0) return cli_fail_path(c, path, rl_format(c->arena, "cannot be written: %s", strerror(errno)));
    size_t done = 0, len = sizeof start - 1;
    int error = 0;
    while (done < len && !error) {
        ssize_t wrote = write(fd, start + done, len - done);
        if (wrote >= 0)
            done += (size_t)wrote;
        else if (errno != EINTR)
            error = errno;
    }
    if (close(fd) && !error) error = errno;
    if (!error) {
        cli_out_format(&c->out, "%s: written; everything in it is switched off by a “#”\n", path);
        return CLI_CLEAN;
    }
    unlink(path);
    return cli_fail_path(c, path, rl_format(c->arena, "cannot be written: %s", strerror(error)));
}

/* A folder, or nothing for this one. */
static const char *target(cli *c) {
    if (!c->options.paths.len) return ".reslint.yaml";
    const char *folder = c->options.paths.items[0];
    return rl_format(c->arena, "%s%s.reslint.yaml", folder, rl_ends(rl_str(folder), "/") ? "" : "/");
}

int cli_init(cli *c) {
    struct stat info;
    if (c->options.schema) {
        if (c->options.paths.len)
            return cli_fail(c, "init --schema takes no folder; -o FILE writes to a file");
        return cli_schema(c);
    }
    if (c->options.paths.len > 1) return cli_fail(c, "init takes one folder, or none for this one");
    if (c->options.paths.len && (stat(c->options.paths.items[0], &info) || !S_ISDIR(info.st_mode)))
        return cli_fail_path(c, c->options.paths.items[0], "is no folder");
    return write_start(c, target(c));
}
