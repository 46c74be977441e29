/* Every option of every command. */
#include "cli/options.h"

#include <stddef.h>

#define AT(field) offsetof(cli_options, field)
#define LINTING   " check "
#define LISTING   " check outline text tree rules explain plugins test init cite "
#define REWRITING " renumber strip redline sendable "
#define WRITING                                                                                              \
    " check outline text tree rules explain plugins test init cite renumber strip redline sendable "
#define READING " check outline text tree renumber redline "
#define LOADING " init check outline text tree rules explain plugins test renumber redline cite lsp "

const cli_option cli_option_table[] = {
    {"--format", 0, CLI_REPEAT, "NAME[=FILE]", LINTING,
     "How findings are printed: full (for people), gcc (editors), json, jsonl, sarif, github, gitlab, "
     "rdjson, "
     "checkstyle, junit; may be given again with a file",
     AT(formats), 0},
    {"--format", 0, CLI_CHOICE, "text|json", " outline rules plugins ", "For people, or as data", AT(format),
     0},
    {"--open", 0, CLI_FLAG, "", " outline ",
     "What is still open in a negotiated text: brackets and whose they are", AT(open), 0},
    {"--notes", 0, CLI_FLAG, "", LINTING, "Print findings of severity info one by one too", AT(notes), 0},
    {"--infos", 0, CLI_FLAG, "", LINTING, "The same as --notes", AT(notes), 0},
    {"--quiet", 'q', CLI_FLAG, "", " check test renumber redline sendable cite ",
     "Print findings and nothing else", AT(quiet), 0},
    {"--profile", 0, CLI_TEXT, "ga|sc|ecosoc|hrc|mun|thimun|nmun|amun|auto", READING " rules explain lsp ",
     "Whose habits hold: an organ's, or Model UN's (default: as the text reads)", AT(profile), 0},
    {"--stage", 0, CLI_CHOICE, "negotiation|draft|tabled|adopted|auto", READING " rules explain lsp ",
     "How far the text has come (default: as the text reads)", AT(stage), 0},
    {"--select", 0, CLI_LIST, "RULES", LINTING " rules lsp ",
     "Only these rules: ids, families (scan-*) or ALL, with commas", AT(select), 0},
    {"--ignore", 0, CLI_LIST, "RULES", LINTING " rules lsp ", "Not these rules", AT(ignore), 0},
    {"--severity", 0, CLI_LIST, "RULE=LEVEL", LINTING " rules lsp ",
     "Another level: off, info, warning or error", AT(severity), 0},
    {"--fail-on", 0, CLI_CHOICE, "error|warning|info|never", LINTING,
     "The level from which the status is 1 (default: warning)", AT(fail_on), 0},
    {"--require-resolution", 0, CLI_FLAG, "", LINTING, "A file in which no resolution is found is an error",
     AT(require_resolution), 0},
    {"--max-warnings", 0, CLI_NUMBER, "N", LINTING, "Up to N warnings do not make the status 1",
     AT(max_warnings), AT(max_warnings_given)},
    {"--revisions", 0, CLI_CHOICE, "final|original", READING,
     "Word files with tracked changes: as they would be with all of them accepted (final, the default), or "
     "as "
     "they were before",
     AT(revisions), 0},
    {"--stdin-filename", 0, CLI_TEXT, "NAME", READING, "The name that standard input (-) is reported under",
     AT(stdin_filename), 0},
    {"--files-from", 0, CLI_TEXT, "FILE", READING, "Read paths from FILE, one a line (-: standard input)",
     AT(files_from), 0},
    {"--no-ignore", 0, CLI_FLAG, "", READING,
     "In folders read also what .gitignore and the configuration (exclude) name", AT(no_ignore), 0},
    {"--output-file", 'o', CLI_TEXT, "FILE", LISTING, "Write there instead of standard output",
     AT(output_file), 0},
    {"--output-file", 'o', CLI_TEXT, "FILE", REWRITING,
     "Write the new text there; -o and the draft's own name replace the draft itself", AT(rewrite), 0},
    {"--force", 0, CLI_FLAG, "", WRITING,
     "A file that is written may take the place of a draft, or of one that is read", AT(force), 0},
    {"--jobs", 'j', CLI_NUMBER, "N", LINTING,
     "Check up to N files at the same time (default: one per processor)", AT(jobs), AT(jobs_given)},
    {"--config", 0, CLI_TEXT, "FILE", LOADING, "Use this configuration file", AT(config), 0},
    {"--no-config", 0, CLI_FLAG, "", LOADING, "Look for no configuration file", AT(no_config), 0},
    {"--explain-config", 0, CLI_TEXT, "PATH", LINTING,
     "Say what holds for a draft of that name, and where each setting was said; check nothing",
     AT(explain_config), 0},
    {"--baseline", 0, CLI_TEXT, "FILE", LINTING, "Only findings that FILE does not know", AT(baseline), 0},
    {"--write-baseline", 0, CLI_TEXT, "FILE", LINTING,
     "Write down in FILE what is found now, so that --baseline FILE reports only what is new",
     AT(write_baseline), 0},
    {"--schema", 0, CLI_FLAG, "", " init ", "The JSON schema of .reslint.yaml, for editors", AT(schema), 0},
    {"--rules", 0, CLI_REPEAT, "PATH", LOADING,
     "Also the declarative rules (YAML) of this file, or of the files of this folder", AT(rules), 0},
    {"--kind", 0, CLI_CHOICE, "yaml|query|c", " new-rule ", "What kind of rule (default: yaml)", AT(kind), 0},
    {"--plugin", 0, CLI_REPEAT, "PATH", LOADING, "Load this pack too (native code: only what you trust)",
     AT(plugins), 0},
    {"--base", 0, CLI_TEXT, "FILE", LINTING,
     "Only findings that are new against an earlier version, and references that went stale since", AT(base),
     0},
    {"--report", 0, CLI_TEXT, "FILE.html", LINTING,
     "Also write one page, for screen and paper, with each text, its findings marked and what to write",
     AT(report), 0},
    {"--annotate", 0, CLI_TEXT, "OUT.docx", LINTING,
     "Write the Word file anew with the findings as comments at their words; in one with tracked changes, "
     "those "
     "that the changes caused",
     AT(annotate), 0},
    {"--author", 0, CLI_TEXT, "NAME", " check renumber redline ",
     "Who is named with the comments of --annotate, and the tracked changes of --fix and renumber (default: reslint)",
     AT(author), 0},
    {"--all", 0, CLI_FLAG, "", LINTING,
     "With --annotate: comment also on what was there before the tracked changes", AT(all), 0},
    {"--changed-since", 0, CLI_TEXT, "REV", LINTING,
     "Only findings that are new against a git revision, and references that went stale since", AT(since), 0},
    {"--fix", 0, CLI_FLAG, "", LINTING,
     "Repair what can be repaired without a doubt, in the files themselves; the text of standard input goes "
     "to standard output",
     AT(fix), 0},
    {"--unsafe-fixes", 0, CLI_FLAG, "", LINTING, "With --fix or --diff: also repairs that want a second look",
     AT(unsafe_fixes), 0},
    {"--diff", 0, CLI_FLAG, "", LINTING, "Show what --fix would change and change nothing", AT(diff), 0},
    {"--silenced", 0, CLI_FLAG, "", LINTING,
     "With --format sarif: also findings that are silenced, marked as such, with the reason", AT(silenced),
     0},
    {"--statistics", 0, CLI_FLAG, "", LINTING,
     "At the end, on standard error: what each rule found and how long it took", AT(statistics), 0},
    {"--sequence", 0, CLI_FLAG, "", " renumber ",
     "Also put Also and Further right, and write out Ibid. where its note before is another one now",
     AT(sequence), 0},
    {"--table", 0, CLI_TEXT, "OUT.docx", " renumber ",
     "Also write the table of old and new numbers, as a Word file", AT(table), 0},
    {"--scrub", 0, CLI_LIST, "KINDS", " sendable ",
     "Write a copy (-o) without comments, hidden text or names, with changes accepted: comments, changes, hidden, "
     "names, or all",
     AT(scrub), 0},
    {"--stdio", 0, CLI_FLAG, "", " lsp ", "Speak over standard input and output, as it always does",
     AT(stdio), 0},
    {"--color", 0, CLI_CHOICE, "auto|always|never", "*",
     "Colours (default: on a terminal, unless NO_COLOR is set)", AT(color), 0},
    {"--help", 'h', CLI_FLAG, "", "*", "This help, also per command", AT(help), 0},
    {"--version", 'V', CLI_FLAG, "", "*", "The version", AT(version), 0},
    {0},
};
