/* What `check` found in one file, and the formats in which it can be printed. A format is a set of functions;
 * a new one is a file with them and a line in the list of formats. */
#ifndef RL_CLI_FORMATS_PRINTER_H
#define RL_CLI_FORMATS_PRINTER_H
#include "cli/cli.h"

/* A file that could not be checked. */
typedef struct cli_failure {
    const char *path, *problem;
} cli_failure;

typedef struct cli_tally {
    uint32_t files, failed, errors, warnings, infos;
    uint32_t other;    /* files in which there was nothing to check */
    uint32_t idle;     /* files with a resolution, for which no rule was on */
    uint32_t brackets; /* files entirely under negotiation, in which hardly anything was looked at */
    uint32_t wanting;  /* files with an error or a warning */
    uint32_t silenced; /* findings silenced by a comment or the configuration */
    uint32_t known;    /* findings known to the baseline */
    const cli_failure *failures; /* `failed` of them; only in the total over all files */
} cli_tally;

typedef struct cli_checked {
    const char *path;
    const char *problem;        /* why it could not be checked, or NULL */
    reslint_document *document; /* NULL when it could not be read */
    rl_stamp stamp;             /* identifies the file as it was when it was read */
    reslint_document *base;     /* --base, or NULL */
    const reslint_finding *findings;
    uint32_t count;
    const char *no_rule;  /* who switched every rule off, or NULL: one was on */
    cli_tally tally;      /* of this file alone */
    uint32_t repaired;    /* fixes that were applied (--fix, --diff) */
    const char *diff;     /* --diff: what would change, or NULL */
    reslint_str new_text; /* --fix of standard input: the whole text; ptr NULL: none */
    reslint_word_file
        word_file;          /* --annotate, --fix: the Word file that is to be written; bytes NULL: none */
    const char *word_path;  /* where to */
    const char *doubt;      /* what could not be carried over into it, or NULL */
    reslint_document *word; /* what it was made from, if that is no longer `document`; or NULL */
    reslint_times times;    /* --statistics: what it has cost */
} cli_checked;

typedef struct cli_printer {
    const char *name;
    void (*begin)(cli *);
    void (*file)(cli *, const cli_checked *);
    void (*end)(cli *, const cli_tally *);
} cli_printer;

extern const cli_printer cli_print_full, cli_print_gcc, cli_print_json, cli_print_jsonl, cli_print_sarif,
    cli_print_github, cli_print_gitlab, cli_print_rdjson, cli_print_checkstyle, cli_print_junit,
    cli_print_html;
/* The format of that name, or NULL. `names` (may be NULL) becomes the list of all names, which ends with
 * NULL. */
const cli_printer *cli_printer_named(const char *name, const char *const **names);

/* "draft.md: read as General Assembly, draft; 24 PP, … Nothing to correct." */
void cli_closing_line(cli *c, const cli_checked *checked);
/* The same without the file's name and the line end; only for a file that could be read. */
void cli_closing_words(cli *c, const cli_checked *checked);
/* "no rule was on (.reslint.yaml, line 3): nothing was checked" */
const char *cli_no_rule_words(rl_arena *arena, const cli_checked *checked);
/* Are all of its resolutions under negotiation, so that only brackets and labels were looked at? */
bool cli_brackets_only(const reslint_document *document);
/* Does it contain a resolution, or part of one? */
bool cli_holds_resolution(const reslint_document *document);
/* "12 files: 3 with something to correct or check …" */
void cli_closing_sum(cli *c, const cli_tally *sum);
/* The same without the line end. */
void cli_closing_words_of_all(cli *c, const cli_tally *sum);
/* The lines of the file that a range covers, with carets under the range. */
void cli_excerpt(cli *c, reslint_document *document, reslint_span range, reslint_severity severity,
                 bool blank_first);
#endif
