/* Help is printed from the tables, so that it cannot tell of options that are not there. Texts are wrapped at
 * the width of the terminal, behind a column of names. */
#include "cli/help.h"

#include "base/str.h"

enum { NAMES = 34, COMMAND_NAMES = 12 };

/* Words up to `columns`, further lines indented by `indent`; a line break in the text stays one. */
static void wrapped(cli_out *out, const char *text, uint32_t at, uint32_t indent) {
    while (*text) {
        uint32_t word = (uint32_t)strcspn(text, " \n");
        if (at > indent && at + word > out->columns) {
            cli_out_text(out, "\n");
            cli_out_spaces(out, indent);
            at = indent;
        }
        cli_out_bytes(out, text, word);
        at += word;
        text += word;
        if (*text == '\n') {
            cli_out_text(out, "\n");
            cli_out_spaces(out, indent);
            at = indent;
            text++;
        } else if (*text == ' ') {
            text++;
            if (at + 1 + strcspn(text, " \n") <= out->columns) cli_out_text(out, " ");
            at++;
        }
    }
    cli_out_text(out, "\n");
}

static void heading(cli_out *out, const char *text) {
    cli_out_text(out, "\n");
    cli_out_style(out, CLI_STRONG);
    cli_out_text(out, text);
    cli_out_style(out, CLI_PLAIN);
    cli_out_text(out, "\n");
}

static void option_line(cli_out *out, const cli_option *option) {
    char letter[] = {'-', option->letter, ',', ' ', '\0'};
    const char *joint = option->argument[0] ? " " : "";
    uint32_t len = (uint32_t)(6 + strlen(option->name) + strlen(joint) + strlen(option->argument));
    cli_out_format(out, "  %s%s%s%s", option->letter ? letter : "    ", option->name, joint,
                   option->argument);
    if (len + 2 > NAMES) {
        cli_out_text(out, "\n");
        len = 0;
    }
    cli_out_spaces(out, NAMES - len);
    wrapped(out, option->help, NAMES, NAMES);
}

static void options_of(cli_out *out, const char *command) {
    for (const cli_option *o = cli_option_table; o->name; o++)
        if (cli_option_fits(o, command)) option_line(out, o);
}

static void command_lines(cli_out *out) {
    for (const cli_command *c = cli_commands; c->name; c++) {
        cli_out_format(out, "  %-*s", COMMAND_NAMES - 2, c->name);
        wrapped(out, c->summary, COMMAND_NAMES, COMMAND_NAMES);
    }
}

void cli_help(cli_out *out, const cli_command *command) {
    const cli_command *about = command ? command : &cli_commands[0];
    if (command) {
        cli_out_format(out, "reslint %s %s [OPTIONS]\n", command->name, command->arguments);
        wrapped(out, command->summary, 0, 0);
    } else {
        cli_out_text(out, "reslint reads resolutions of the United Nations as drafters write them and says "
                          "what to correct.\n\n"
                          "usage: reslint [COMMAND] [OPTIONS] PATH...\n");
        heading(out, "Commands");
        command_lines(out);
    }
    if (about->details[0]) {
        cli_out_text(out, "\n");
        wrapped(out, about->details, 0, 0);
    }
    heading(out, command ? "Options" : "Options of check (reslint COMMAND --help: those of a command)");
    options_of(out, about->name);
}
