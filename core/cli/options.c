/* Reading the command line: options may come before or after the command and the paths, joined
 * (--format=json, -j4) or apart; after "--" everything is a path. Which command is meant is known only at the
 * end, so options are collected first and then matched to the command. */
#include "cli/options.h"

#include "base/nearest.h"
#include "base/str.h"
#include "cli/cli.h"

#include <unistd.h>

typedef struct given {
    const cli_option *option;
    const char *value;
} given;

typedef struct option_reading {
    rl_arena *arena;
    char **args;
    int count, at;
    bool only_paths; /* "--" has been read */
    RL_VEC(given) given;
    cli_options *out;
} option_reading;

bool cli_option_fits(const cli_option *option, const char *command) {
    if (strcmp(option->commands, "*") == 0) return true;
    size_t len = strlen(command);
    for (const char *s = option->commands; (s = strstr(s, command)) != NULL; s++)
        if (s[-1] == ' ' && s[len] == ' ') return true;
    return false;
}

static const cli_option *named(reslint_str name) {
    for (const cli_option *o = cli_option_table; o->name; o++)
        if (rl_is(name, o->name)) return o;
    return NULL;
}

static const cli_option *lettered(char letter) {
    for (const cli_option *o = cli_option_table; o->name; o++)
        if (o->letter && o->letter == letter) return o;
    return NULL;
}

static const char *meant(rl_arena *arena, const char *near) {
    return near ? rl_format(arena, "; did you mean %s?", near) : "; “reslint --help” lists them";
}

/* The names of options without duplicates; only those of `command` unless it is NULL. */
static uint32_t all_names(rl_arena *arena, const char *command, const char ***names) {
    RL_VEC(const char *) list = {0};
    for (const cli_option *o = cli_option_table; o->name; o++)
        if (!command || cli_option_fits(o, command)) *rl_push(arena, &list) = o->name;
    *names = list.items;
    return list.len;
}

static const char *unknown_option(rl_arena *arena, reslint_str name) {
    const char **names;
    uint32_t count = all_names(arena, NULL, &names);
    return rl_format(arena, "there is no option %.*s%s", (int)name.len, name.ptr,
                     meant(arena, rl_nearest(name, names, count)));
}

static const char *needs_value(rl_arena *arena, const cli_option *option) {
    return rl_format(arena, "%s needs a value: %s", option->name, option->argument);
}

static const char *take_value(option_reading *r, const cli_option *option, const char *joined) {
    if (option->kind == CLI_FLAG) {
        if (joined) return rl_format(r->arena, "%s takes no value", option->name);
    } else if (!joined) {
        if (r->at >= r->count) return needs_value(r->arena, option);
        joined = r->args[r->at++];
    }
    given *g = rl_push(r->arena, &r->given);
    g->option = option;
    g->value = joined;
    return NULL;
}

static const char *read_long(option_reading *r, const char *arg) {
    const char *equals = strchr(arg, '=');
    reslint_str name = rl_str(arg);
    if (equals) name.len = (uint32_t)(equals - arg);
    const cli_option *option = named(name);
    return option ? take_value(r, option, equals ? equals + 1 : NULL) : unknown_option(r->arena, name);
}

/* "-q", "-j4", "-qj 4" */
static const char *read_letters(option_reading *r, const char *arg) {
    for (const char *s = arg + 1; *s; s++) {
        const cli_option *option = lettered(*s);
        if (!option) return unknown_option(r->arena, rl_str(arg));
        if (option->kind != CLI_FLAG && s[1]) return take_value(r, option, s[1] == '=' ? s + 2 : s + 1);
        const char *wrong = take_value(r, option, NULL);
        if (wrong) return wrong;
    }
    return NULL;
}

/* “reslint help”, “reslint help check”, unless the word is a file. */
static bool asks_for_help(const option_reading *r, const char *arg) {
    return !r->only_paths && !r->out->command && !r->out->paths.len && strcmp(arg, "help") == 0 &&
           access(arg, F_OK) != 0;
}

static const char *read_all(option_reading *r) {
    while (r->at < r->count) {
        const char *arg = r->args[r->at++], *wrong = NULL;
        if (r->only_paths || arg[0] != '-' || arg[1] == '\0') {
            const cli_command *command =
                r->out->command || r->out->paths.len || r->only_paths ? NULL : cli_command_named(arg);
            if (command) {
                r->out->command = command;
                r->out->command_given = true;
            } else if (asks_for_help(r, arg)) {
                r->out->help_asked = true;
            } else {
                *rl_push(r->arena, &r->out->paths) = arg;
            }
        } else if (strcmp(arg, "--") == 0) {
            r->only_paths = true;
        } else {
            wrong = arg[1] == '-' ? read_long(r, arg) : read_letters(r, arg);
        }
        if (wrong) return wrong;
    }
    return NULL;
}

/* Is it made of lower-case letters and hyphens, like the names of commands? */
static bool looks_like_command(const char *word) {
    return rl_is_alpha((unsigned char)word[0]) && strspn(word, "abcdefghijklmnopqrstuvwxyz-") == strlen(word);
}

/* A word that is not a file but nearly a command's name was probably meant as one, and so was any such word
 * that is alone. */
static const char *mistyped_command(rl_arena *arena, const cli_options *out) {
    if (out->command || !out->paths.len) return NULL;
    const char *word = out->paths.items[0];
    if (strpbrk(word, "./") || access(word, F_OK) == 0) return NULL;
    RL_VEC(const char *) names = {0};
    for (const cli_command *c = cli_commands; c->name; c++) *rl_push(arena, &names) = c->name;
    const char *near = rl_nearest(rl_str(word), names.items, names.len);
    if (near)
        return rl_format(arena, "there is no command “%s”, and no file of that name; did you mean “%s”?",
                         word, near);
    if (out->paths.len > 1 || !looks_like_command(word)) return NULL;
    return rl_format(arena,
                     "there is no command “%s”, and no file of that name; “reslint --help” lists the "
                     "commands",
                     word);
}

/* The row for an option's name that belongs to the command. */
static const cli_option *row_for(const cli_option *option, const char *command) {
    for (const cli_option *o = cli_option_table; o->name; o++)
        if (strcmp(o->name, option->name) == 0 && cli_option_fits(o, command)) return o;
    return NULL;
}

static const char *wrong_choice(rl_arena *arena, const cli_option *option, const char *value) {
    RL_VEC(const char *) choices = {0};
    reslint_str rest = rl_str(option->argument), choice;
    while (rl_take(&rest, '|', &choice)) {
        if (rl_is(choice, value)) return NULL;
        *rl_push(arena, &choices) = rl_copy(arena, choice.ptr, choice.len);
    }
    const char *near = rl_nearest(rl_str(value), choices.items, choices.len);
    return rl_format(arena, "%s: there is no “%s”%s There are: %s.", option->name, value,
                     rl_did_you_mean(arena, near, "."), rl_listed(arena, choices.items, choices.len));
}

static const char *read_number(rl_arena *arena, const cli_option *option, const char *value,
                               uint32_t *number) {
    *number = 0;
    for (const char *s = value; *s; s++) {
        if (!rl_is_digit((unsigned char)*s) || *number > 99999999)
            return rl_format(arena, "%s: “%s” is not a number", option->name, value);
        *number = *number * 10 + (uint32_t)(*s - '0');
    }
    return *value ? NULL : rl_format(arena, "%s needs a number", option->name);
}

static void add_items(rl_arena *arena, cli_names *list, const char *value) {
    reslint_str rest = rl_str(value), item;
    while (rl_take(&rest, ',', &item))
        if (item.len) *rl_push(arena, list) = rl_copy(arena, item.ptr, item.len);
}

static const char *apply(rl_arena *arena, const cli_option *option, const char *value, cli_options *out) {
    char *field = (char *)out + option->field;
    if (option->given) *(bool *)((char *)out + option->given) = true;
    switch (option->kind) {
    case CLI_FLAG: *(bool *)field = true; return NULL;
    case CLI_CHOICE: *(const char **)(void *)field = value; return wrong_choice(arena, option, value);
    case CLI_NUMBER: return read_number(arena, option, value, (uint32_t *)(void *)field);
    case CLI_LIST: add_items(arena, (cli_names *)(void *)field, value); return NULL;
    case CLI_REPEAT:
        if (*value) *rl_push(arena, (cli_names *)(void *)field) = value;
        return *value ? NULL : needs_value(arena, option);
    case CLI_TEXT: break;
    }
    *(const char **)(void *)field = value;
    return *value ? NULL : needs_value(arena, option);
}

/* " check, outline": the commands that take an option, from all rows with its name. */
static const char *owners_of(rl_arena *arena, const cli_option *option) {
    const char *list = "";
    for (const cli_command *c = cli_commands; c->name; c++)
        if (row_for(option, c->name)) list = rl_format(arena, "%s%s %s", list, list[0] ? "," : "", c->name);
    return list;
}

static const char *apply_all(option_reading *r) {
    const char *command = r->out->command->name;
    for (uint32_t i = 0; i < r->given.len; i++) {
        const given *g = &r->given.items[i];
        const cli_option *row = row_for(g->option, command);
        if (!row)
            return rl_format(r->arena, "“reslint %s” has no option %s: it belongs to%s", command,
                             g->option->name, owners_of(r->arena, g->option));
        const char *wrong = apply(r->arena, row, g->value, r->out);
        if (wrong) return wrong;
    }
    return NULL;
}

/* --require-resolution: sets the rule to another level, and switches it on whatever else is selected. */
static void require_resolution(rl_arena *arena, cli_options *out) {
    if (!out->require_resolution) return;
    *rl_push(arena, &out->severity) = CLI_NO_RESOLUTION "=error";
    if (out->select.len) *rl_push(arena, &out->select) = CLI_NO_RESOLUTION;
}

/* reslint.h needs lists that end with NULL. */
static void end_lists(rl_arena *arena, cli_options *out) {
    cli_names *lists[] = {&out->select, &out->ignore, &out->severity, &out->plugins, &out->rules, NULL};
    for (cli_names **list = lists; *list; list++)
        if ((*list)->len) *rl_push(arena, *list) = NULL;
}

const char *cli_options_read(rl_arena *arena, int argc, char **argv, cli_options *out) {
    *out = (cli_options){0};
    option_reading r = {.arena = arena, .args = argv, .count = argc, .out = out};
    const char *wrong = read_all(&r);
    if (!wrong && !r.only_paths) wrong = mistyped_command(arena, out);
    if (wrong) return wrong;
    if (!out->command) out->command = &cli_commands[0];
    wrong = apply_all(&r);
    require_resolution(arena, out);
    end_lists(arena, out);
    return wrong;
}
