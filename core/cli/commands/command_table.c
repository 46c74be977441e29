/* Every command. Adding one is a file with its function and a line here. */
#include "cli/commands/commands.h"

#include "base/str.h"

const cli_command cli_commands[] = {
    {"check", "[PATH...]",
     "Read files and folders (- is standard input) and say what to correct; the command when none is named",
     "Folders are searched for .docx, .md, .markdown, .txt and .text files. A file that has a command's "
     "name is "
     "written "
     "./rules.\nExit status: 0 nothing to correct or check; 1 findings at or above --fail-on; 2 something "
     "could not be "
     "checked: a file, an option, the configuration, a pack.",
     cli_check},
    {"outline", "PATH...", "The structure that was recognised", "", cli_outline},
    {"text", "PATH...", "The text as it is read; for a Word file, the Markdown made from it",
     "Automatic numbers, notes and tracked changes are worked out as Word shows them.", cli_text},
    {"tree", "PATH", "The syntax tree", "", cli_tree},
    {"rules", "", "Every rule: its level, whether it repairs, what it wants",
     "Levels are those of --profile and --stage (without them: of a General Assembly draft).", cli_rules},
    {"explain", "RULE...", "What a rule wants, why, with examples, and how to switch it off", "",
     cli_explain},
    {"renumber", "FILE", "Renumber paragraphs, points and notes, with every reference to them",
     "The new text goes to standard output or to -o FILE, the table of old and new numbers to standard error "
     "(with -o: to standard output). Labels of the negotiation (PP3 ter, OP 5 bis) are removed. Nothing is done while "
     "there are two versions of one paragraph.",
     cli_renumber},
    {"cite", "SYMBOL...", "What is known about a resolution: its date and title, and how certain they are",
     "Symbols as in a text (64/178, 75/250 B, 1325 (2000), 2008/23) or as on documents (A/RES/64/178, "
     "S/RES/1325 (2000), E/RES/2008/23, A/HRC/RES/16/1). A number that several organs have used is looked up "
     "for "
     "each.",
     cli_cite},
    {"lsp", "", "The language server, for editors",
     "Speaks over standard input and output; an editor starts it. Settings that the editor sends choose "
     "rules and "
     "levels; native packs beyond the installed ones are loaded only with --plugin.",
     cli_lsp},
    {"strip", "FILE", "The text without the comments that only reslint reads",
     "The text goes to standard output or to -o FILE. A line that holds nothing but such comments goes; all "
     "else "
     "stays as it is, byte for byte.",
     cli_strip},
    {"redline", "OFFICIAL DRAFT -o OUT.docx",
     "The draft as tracked changes on the official text, in a Word file",
     "Each of the two is a Word file, Markdown or plain text. Accepting all changes gives the draft, rejecting them the "
     "official text; numbers that Word makes are left to it.",
     cli_redline},
    {"sendable", "FILE.docx", "What a Word file still carries besides its text, before it is sent",
     "Comments and tracked changes with their authors, hidden text, names in its properties, references to what is missing, typed "
     "numbers among automatic ones. Status 1 if there are any. With --scrub and -o: a copy without what is named.",
     cli_sendable},
    {"plugins", "", "Every pack of rules: where it is, what it contains, or why it was not loaded", "",
     cli_plugins},
    {"init", "[FOLDER]", "A commented .reslint.yaml to start from, in this folder or another",
     "An existing file is left alone. With --schema: the JSON schema by which editors complete "
     "and check "
     "such files.",
     cli_init},
    {"test", "[PATH...]", "Run the cases that rules carry",
     "Without a path the cases of all loaded rules. A path is a rule file (.yaml), a pack (.so), a file "
     "named "
     "cases in a folder named after its rule, or a folder, which is searched recursively for all of these; a "
     "rule "
     "may be named by its id. Differences are shown as a diff, and what no case reaches is reported.",
     cli_test},
    {"try", "RULE PATH...", "What a rule would find in these texts: how much, and twenty places in context",
     "RULE is the id of a rule, a rule file (.yaml), a pack (.so), or the folder of one. Only its rules run, on "
     "whether they are on by default or not, and without a configuration unless --config names one. The places "
     "are spread over the files; ⟦ and ⟧ mark what is found, as in the cases of rules. Exit status: 0; 2 when "
     "the rule or a text could not be read.",
     cli_try},
    {"new-rule", "NAME", "A rule of your own to start from, which passes its own cases",
     "--kind yaml (words and patterns) or query (the form of the text) writes NAME.yaml, --kind c a folder "
     "NAME for "
     "a native pack. Existing files are left alone.",
     cli_new_rule},
    {"trust", "PATH...", "Allow a native pack of rules, as its file is now, to be loaded with --plugin",
     "A pack is native code and runs with all your rights. What is allowed is this file with these contents: "
     "after "
     "any change it is asked for again.",
     cli_trust},
    {"untrust", "PATH...", "Withdraw trust from a native pack", "", cli_untrust},
    {0},
};

const cli_command *cli_command_named(const char *name) {
    for (const cli_command *c = cli_commands; c->name; c++)
        if (strcmp(c->name, name) == 0) return c;
    return NULL;
}
