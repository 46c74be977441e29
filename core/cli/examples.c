/* What people do most, in the order in which they need it. */
#include "cli/examples.h"

#include <stddef.h>

const cli_example cli_examples[] = {
    {"check", "reslint draft.docx", "what to correct"},
    {"check", "reslint --annotate reviewed.docx draft.docx", "the same as comments, in a copy for Word"},
    {"check", "reslint --diff draft.md", "what --fix would change"},
    {"check", "reslint --fix draft.md", "repairs that need no second look"},
    {"check", "reslint --stage tabled --report back.html drafts/", "a page for people who get papers back"},
    {"check", "reslint --base old.md draft.md", "only what is new since the earlier version"},
    {"check", "reslint --ignore 'scan-*' --severity preamble-comma=info draft.md",
     "fewer rules, another level"},
    {"outline", "reslint outline draft.docx", "paragraphs, points and notes as they were read"},
    {"outline", "reslint outline --open draft.txt", "what is still open, and whose it is"},
    {"text", "reslint text draft.docx", "the text that is checked"},
    {"tree", "reslint tree draft.md", "for authors of rules that ask for the form of a text"},
    {"rules", "reslint rules --profile sc --stage adopted", "the levels for an adopted text of the Council"},
    {"explain", "reslint explain final-period", "why, and how to switch it off"},
    {"renumber", "reslint renumber draft.md", "the new text; nothing is changed"},
    {"renumber", "reslint renumber --sequence draft.md -o draft.md",
     "in the draft itself, Also and Further too"},
    {"cite", "reslint cite 64/178 'A/RES/75/250 B'", "when these were adopted"},
    {"lsp", "reslint lsp --profile mun", "as an editor starts it"},
    {"strip", "reslint strip draft.md -o clean.md", "without comments for reslint"},
    {"redline", "reslint redline official.docx draft.docx -o out.docx", "what the draft changes"},
    {"sendable", "reslint sendable draft.docx", "what should not leave the house"},
    {"sendable", "reslint sendable --scrub all -o out.docx draft.docx", "a copy without it"},
    {"plugins", "reslint plugins", "which packs are loaded"},
    {"init", "reslint init", "a commented .reslint.yaml here"},
    {"init", "reslint init --schema -o .reslint.schema.json", "for editors that complete it"},
    {"test", "reslint test our-house.yaml", "the cases of one rule file"},
    {"new-rule", "reslint new-rule no-impacts", "no-impacts.yaml, with cases that pass"},
    {"trust", "reslint trust ./our-pack.so", "then: reslint --plugin ./our-pack.so draft.md"},
    {"untrust", "reslint untrust ./our-pack.so", "it is refused from now on"},
    {0},
};
