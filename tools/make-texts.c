/* make-texts man|bash|zsh|fish: the manual page reslint.1 and the shell completions, from the tables of
 * commands and options; make-texts rules PACKS RULES: reslint-rules.7, from the rules themselves. So they
 * cannot mention anything that the program does not have. */
#include "api/reslint.h"
#include "base/str.h"
#include "cli/cli.h"
#include "cli/examples.h"
#include "cli/formats/printer.h"

#include <stdio.h>

/* A stretch of text, escaped for roff. */
static void roff_part(const char *text, size_t len) {
    for (size_t i = 0; i < len; i++) {
        if (text[i] == '\\')
            fputs("\\e", stdout);
        else if (text[i] == '-')
            fputs("\\-", stdout);
        else
            putchar(text[i]);
    }
}

static bool is_control(char c) {
    return c == '.' || c == '\'';
}

/* Literal text, which begins a line unless it follows a macro. */
static void roff(const char *text) {
    if (is_control(*text)) fputs("\\&", stdout);
    roff_part(text, strlen(text));
}

/* How many columns a word takes in the source, where a non-ASCII character is "\[u2019]". */
static size_t columns_of(const char *text, size_t len) {
    size_t columns = 0;
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)text[i];
        columns += c < 0x80 ? (c == '-' || c == '\\' ? 2 : 1) : c >= 0xC0 ? 8 : 0;
    }
    return columns;
}

/* Running text in lines that are readable in the source too; every line of `text` begins a new one. */
static void fill(const char *text) {
    size_t column = 0;
    while (*text) {
        size_t len = strcspn(text, " \n"), wide = columns_of(text, len);
        if (column && column + 1 + wide > 78) {
            putchar('\n');
            column = 0;
        }
        if (column) putchar(' ');
        if (!column && is_control(*text)) fputs("\\&", stdout);
        roff_part(text, len);
        column += wide + (column > 0);
        text += len;
        if (*text == '\n') {
            putchar('\n');
            column = 0;
        }
        text += *text != '\0';
    }
    putchar('\n');
}

/* The first line of a page. */
static void man_head(const char *name, const char *section) {
    printf(".TH %s %s %s \"reslint " RESLINT_VERSION "\" \"reslint\"\n.SH NAME\n", name, section,
           RESLINT_VERSION_DATE);
}

static void man_option(const cli_option *o) {
    fputs(".TP\n", stdout);
    if (o->letter) printf("\\fB\\-%c\\fR, ", o->letter);
    fputs("\\fB", stdout);
    roff(o->name);
    fputs("\\fR", stdout);
    if (o->argument[0]) putchar(' ');
    roff_part(o->argument, strlen(o->argument));
    putchar('\n');
    fill(o->help);
}

static void man_commands(rl_arena *arena) {
    for (const cli_command *c = cli_commands; c->name; c++) {
        printf(".SS reslint %s%s%s\n", c->name, c->arguments[0] ? " " : "", c->arguments);
        fill(rl_format(arena, "%s.", c->summary));
        if (c->details[0]) {
            fputs(".PP\n", stdout);
            fill(c->details);
        }
        for (const cli_option *o = cli_option_table; o->name; o++)
            if (o->commands[0] != '*' && cli_option_fits(o, c->name)) man_option(o);
    }
}

static int man(void) {
    man_head("RESLINT", "1");
    fputs("reslint \\- a linter for United Nations resolutions\n.SH SYNOPSIS\n"
          ".B reslint\n[\\fICOMMAND\\fR] [\\fIOPTIONS\\fR] [\\fIPATH\\fR...]\n.SH DESCRIPTION\n"
          "Reads resolutions as drafters write them and says what to correct. Nothing\n"
          "leaves the machine: the program opens no socket.\n.SH COMMANDS\n",
          stdout);
    rl_arena arena = {0};
    man_commands(&arena);
    rl_arena_free(&arena);
    fputs(".SH OPTIONS OF EVERY COMMAND\n", stdout);
    for (const cli_option *o = cli_option_table; o->name; o++)
        if (o->commands[0] == '*') man_option(o);
    fputs(".SH EXAMPLES\n", stdout);
    for (const cli_example *e = cli_examples; e->command; e++) {
        fputs(".TP\n.B ", stdout);
        roff_part(e->line, strlen(e->line));
        putchar('\n');
        fill(e->what);
    }
    fputs(".SH FILES\n.TP\n.I .reslint.yaml\nWhat holds for the drafts in its folder and below, see\n"
          ".BR reslint.yaml (5).\n",
          stdout);
    fputs(".SH EXIT STATUS\n0: nothing to correct or check; 1: findings at or above\n.BR \\-\\-fail\\-on ;\n"
          "2: something could not be checked.\n.SH ENVIRONMENT\n"
          ".TP\n.B NO_COLOR\nNo colours.\n.TP\n.B XDG_DATA_HOME\n"
          "Where the user's packs and the list of trusted packs lie, in the folder reslint\n"
          "(default: ~/.local/share).\n.TP\n.B RESLINT_PATIENCE\n"
          "Seconds of work that one native rule may take at a place before the run is\n"
          "ended (default: 20; 0: any).\n"
          ".SH SEE ALSO\n.BR reslint.yaml (5),\n.BR reslint-rules (7)\n",
          stdout);
    return 0;
}

/* ---- completions ---- */

/* Is the argument a choice of a few words? */
static bool has_choices(const cli_option *o) {
    return strchr(o->argument, '|') || strcmp(o->argument, "NAME[=FILE]") == 0;
}

/* The words of a choice, separated by spaces; those of --format come from the printers. */
static void choices(const cli_option *o) {
    const char *const *formats;
    if (strchr(o->argument, '|')) {
        for (const char *c = o->argument; *c; c++) putchar(*c == '|' ? ' ' : *c);
    } else {
        cli_printer_named("", &formats);
        for (uint32_t i = 0; formats[i]; i++) printf("%s%s", i ? " " : "", formats[i]);
    }
}

static bool takes_rules(const cli_option *o) {
    return strcmp(o->argument, "RULES") == 0;
}

static bool takes_levels(const cli_option *o) {
    return strcmp(o->argument, "RULE=LEVEL") == 0;
}

#define RULE_NAMES "reslint rules 2>/dev/null | awk \"NF {print \\$1}\""
#define LEVELS     "off info warning error"

static void names_of(const char *command) {
    for (const cli_option *o = cli_option_table; o->name; o++)
        if (cli_option_fits(o, command)) printf(" %s", o->name);
}

/* One name may have different choices for different commands. */
static void bash_place(const cli_option *o) {
    const char *between = "    ";
    for (const cli_command *c = cli_commands; c->name; c++) {
        if (!cli_option_fits(o, c->name)) continue;
        printf("%s%s:%s", between, c->name, o->name);
        between = "|";
    }
    fputs(") ", stdout);
}

static int bash(void) {
    fputs("# bash completion of reslint; made from the table of options\n_reslint() {\n"
          "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command=check word\n"
          "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n        case $word in\n        ",
          stdout);
    for (const cli_command *c = cli_commands; c->name; c++)
        printf("%s%s", c == cli_commands ? "" : "|", c->name);
    fputs(") command=$word; break ;;\n        esac\n    done\n    case $command:$prev in\n", stdout);
    for (const cli_option *o = cli_option_table; o->name; o++) {
        if (!has_choices(o)) continue;
        bash_place(o);
        fputs("COMPREPLY=($(compgen -W '", stdout);
        choices(o);
        fputs("' -- \"$cur\")); return ;;\n", stdout);
    }
    /* bash treats "=" as a separate word. */
    fputs("    *:explain|*:--select|*:--ignore) COMPREPLY=($(compgen -W \"$(" RULE_NAMES
          ")\" -- \"$cur\")); return ;;\n"
          "    *:--severity) compopt -o nospace; COMPREPLY=($(compgen -S = -W \"$(" RULE_NAMES
          ")\" -- \"$cur\")); return ;;\n"
          "    *:=) COMPREPLY=($(compgen -W '" LEVELS "' -- \"$cur\")); return ;;\n    esac\n"
          "    if [[ $cur == = && $prev != -* ]]; then COMPREPLY=(" LEVELS "); return; fi\n"
          "    if [[ $cur == -* ]]; then\n"
          "        case $command in\n",
          stdout);
    for (const cli_command *c = cli_commands; c->name; c++) {
        printf("        %s) COMPREPLY=($(compgen -W '", c->name);
        names_of(c->name);
        fputs("' -- \"$cur\")) ;;\n", stdout);
    }
    fputs("        esac\n        return\n    fi\n    COMPREPLY=($(compgen -f -- \"$cur\"))\n"
          "    [[ $COMP_CWORD -eq 1 ]] && COMPREPLY+=($(compgen -W '",
          stdout);
    for (const cli_command *c = cli_commands; c->name; c++) printf("%s ", c->name);
    fputs("' -- \"$cur\"))\n}\ncomplete -o filenames -F _reslint reslint\n", stdout);
    return 0;
}

/* Text in single quotes: zsh closes and reopens them around an apostrophe, fish uses a backslash; `escaped`
 * are characters that need a backslash in the shell's own notation. */
static void quoted(const char *text, const char *apostrophe, const char *escaped) {
    for (; *text; text++) {
        if (*text == '\'') {
            fputs(apostrophe, stdout);
            continue;
        }
        if (strchr(escaped, *text)) putchar('\\');
        putchar(*text == '\n' ? ' ' : *text);
    }
}
#define ZSH_APOSTROPHE  "'\\''"
#define FISH_APOSTROPHE "\\'"

static int zsh(void) {
    fputs(
        "#compdef reslint\n# made from the table of options\n"
        "_reslint_rules() { local -a rules; rules=(${(f)\"$(reslint rules 2>/dev/null | awk 'NF {print $1}')\"}); "
        "compadd \"$@\" -a rules }\n"
        "_reslint_levels() { if compset -P '*='; then compadd " LEVELS "; else _reslint_rules -S =; fi }\n"
        "local -a commands options\ncommands=(\n",
        stdout);
    for (const cli_command *c = cli_commands; c->name; c++) {
        printf("  '%s:", c->name);
        quoted(c->summary, ZSH_APOSTROPHE, ":\\");
        fputs("'\n", stdout);
    }
    fputs(")\nlocal command=check word\nfor word in ${words[2,CURRENT-1]}; do\n"
          "  if (( ${commands[(I)$word:*]} )); then command=$word; break; fi\ndone\ncase $command in\n",
          stdout);
    for (const cli_command *c = cli_commands; c->name; c++) {
        printf("  %s) options=(", c->name);
        for (const cli_option *o = cli_option_table; o->name; o++) {
            if (!cli_option_fits(o, c->name)) continue;
            printf("\n    '%s%s[", o->kind == CLI_LIST || o->kind == CLI_REPEAT ? "*" : "", o->name);
            quoted(o->help, ZSH_APOSTROPHE, "[]:\\");
            fputs("]", stdout);
            if (has_choices(o)) {
                fputs(":value:(", stdout);
                choices(o);
                fputs(")", stdout);
            } else if (takes_rules(o) || takes_levels(o)) {
                fputs(takes_rules(o) ? ":rule:_reslint_rules" : ":level:_reslint_levels", stdout);
            } else if (o->kind != CLI_FLAG) {
                fputs(":value:_files", stdout);
            }
            fputs("'", stdout);
        }
        fputs(") ;;\n", stdout);
    }
    fputs("esac\n(( CURRENT == 2 )) && _describe command commands\n_arguments $options '*:file:_files'\n",
          stdout);
    return 0;
}

static int fish(void) {
    fputs("# fish completion of reslint; made from the table of options\n", stdout);
    for (const cli_command *c = cli_commands; c->name; c++) {
        printf("complete -c reslint -n __fish_use_subcommand -a %s -d '", c->name);
        quoted(c->summary, FISH_APOSTROPHE, "\\");
        fputs("'\n", stdout);
    }
    for (const cli_option *o = cli_option_table; o->name; o++) {
        fputs("complete -c reslint", stdout);
        if (o->commands[0] != '*' && !cli_option_fits(o, cli_commands->name)) {
            fputs(" -n '__fish_seen_subcommand_from", stdout);
            fputs(o->commands, stdout);
            fputs("'", stdout);
        }
        printf(" -l %s", o->name + 2);
        if (o->letter) printf(" -s %c", o->letter);
        if (o->kind != CLI_FLAG) fputs(" -r", stdout);
        if (has_choices(o)) {
            fputs(" -f -a '", stdout);
            choices(o);
            fputs("'", stdout);
        } else if (takes_rules(o)) {
            fputs(" -f -a '(" RULE_NAMES ")'", stdout);
        } else if (takes_levels(o)) {
            fputs(" -f -a '(for rule in (" RULE_NAMES
                  "); printf \"%s=%s\\n\" $rule off $rule info $rule warning $rule "
                  "error; end)'",
                  stdout);
        }
        fputs(" -d '", stdout);
        quoted(o->help, FISH_APOSTROPHE, "\\");
        fputs("'\n", stdout);
    }
    return 0;
}

/* ---- reslint-rules.7 ---- */

/* Begins or ends an example, which is printed line by line and indented. */
static void example(bool begins) {
    fputs(begins ? ".RS 4\n.nf\n" : ".fi\n.RE\n", stdout);
}

/* A page is simple Markdown: headings, paragraphs, and examples that are indented or fenced. */
static void page(rl_arena *arena, const char *text) {
    bool fenced = false, inside = false, begun = false, apart = false; /* an empty line came before */
    while (*text) {
        size_t len = strcspn(text, "\n");
        const char *line = rl_copy(arena, text, len);
        text += len + (text[len] == '\n');
        bool fence = strncmp(line, "```", 3) == 0, indented = strncmp(line, "    ", 4) == 0;
        if (fence) fenced = !fenced;
        if ((fenced || indented) != inside) example(!inside);
        inside = fenced || indented;
        begun |= inside;
        if (fence) continue;
        if (inside) {
            roff(line);
            putchar('\n');
            continue;
        }
        if (line[0] && begun && (apart || line[0] == '#')) fputs(".PP\n", stdout);
        apart = !line[0];
        begun |= line[0] != '\0';
        if (line[0] == '#') {
            line += strspn(line, "# ");
            fputs(".I ", stdout);
            roff_part(line, strlen(line));
            putchar('\n');
        } else if (line[0]) {
            fill(line);
        }
    }
    if (inside) example(false);
}

static int rules(const char *packs, const char *declarative) {
    reslint_settings settings = {
        .pack_folder = packs, .rules_folder = declarative, .no_config = true, .installed_only = true};
    reslint_error error = {0};
    reslint_engine *engine = reslint_engine_new(&settings, &error);
    rl_arena arena = {0};
    if (!engine) return fprintf(stderr, "make-texts: %s: %s\n", error.path, error.message), 1;
    man_head("RESLINT\\-RULES", "7");
    fputs("reslint\\-rules \\- what reslint finds in resolutions\n.SH "
          "DESCRIPTION\n"
          ".B reslint explain RULE\nprints one of these pages,\n.B reslint rules\nlists them with their "
          "levels.\n"
          ".SH RULES\n",
          stdout);
    for (uint32_t i = 0; i < reslint_engine_rule_count(engine); i++) {
        const reslint_rule_info *info = reslint_engine_rule(engine, i);
        printf(".SS %s\n", info->rule->id);
        const char *text = info->page ? reslint_rule_page_body(info) : info->rule->summary;
        page(&arena, text);
    }
    fputs(".SH SEE ALSO\n.BR reslint (1)\n", stdout);
    rl_arena_free(&arena);
    reslint_engine_free(engine);
    return 0;
}

int main(int argc, char **argv) {
    const char *what = argc > 1 ? argv[1] : "";
    int status = 1;
    if (strcmp(what, "man") == 0) status = man();
    if (strcmp(what, "bash") == 0) status = bash();
    if (strcmp(what, "zsh") == 0) status = zsh();
    if (strcmp(what, "fish") == 0) status = fish();
    if (strcmp(what, "rules") == 0 && argc == 4) status = rules(argv[2], argv[3]);
    return fflush(stdout) || ferror(stdout) ? 1 : status;
}
