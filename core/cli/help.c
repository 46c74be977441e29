/* Help is printed from the tables, so it cannot mention options that do not exist. Texts are wrapped at the
 * width of the terminal, after a column of names. */
#include "cli/help.h"

#include "base/str.h"
#include "cli/examples.h"

enum { NAMES = 34, COMMAND_NAMES = 12, FEW = 14 };

/* Prints words up to `columns`, with further lines indented by `indent`; line breaks in the text are kept. */
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

static uint32_t count_options(const char *command) {
    uint32_t count = 0;
    for (const cli_option *o = cli_option_table; o->name; o++) count += cli_option_fits(o, command);
    return count;
}

/* Prints the options of one group, under its title; nothing if the command has none of them. */
static void group_of(cli_out *out, const char *command, uint32_t group) {
    bool begun = false;
    for (const cli_option *o = cli_option_table; o->name; o++) {
        if (!cli_option_fits(o, command) || cli_option_group(o) != group) continue;
        if (!begun) heading(out, cli_option_groups[group]);
        begun = true;
        option_line(out, o);
    }
}

/* A small number of options is printed as a single list. */
static void options_of(cli_out *out, const char *command, const char *title) {
    if (count_options(command) > FEW) {
        for (uint32_t i = 0; cli_option_groups[i]; i++) group_of(out, command, i);
        return;
    }
    heading(out, title);
    for (const cli_option *o = cli_option_table; o->name; o++)
        if (cli_option_fits(o, command)) option_line(out, o);
}

static void examples_of(cli_out *out, const char *command) {
    heading(out, "Examples");
    for (const cli_example *e = cli_examples; e->command; e++) {
        if (strcmp(e->command, command) != 0) continue;
        cli_out_format(out, "  %s\n      ", e->line);
        wrapped(out, e->what, 6, 6);
    }
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
        cli_out_format(out, "reslint %s%s%s [OPTIONS]\n", command->name, command->arguments[0] ? " " : "",
                       command->arguments);
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
    examples_of(out, about->name);
    if (!command) cli_out_text(out, "\nOptions of check (reslint COMMAND --help: those of a command):\n");
    options_of(out, about->name, "Options");
}
