#!/bin/sh
# Exit statuses: 0 nothing, 1 findings at or above the failing level, 2 something could not be done.
. "$(dirname "$0")/expect.sh"

run 0 clean.md
has out 'clean.md: read as General Assembly, draft; 1 PP, 2 OP. Nothing to correct'
run 1 slip.md
run 1 check slip.md
run 1 --fail-on error slip.md
run 0 --fail-on never slip.md
run 0 --severity operative-semicolon=info slip.md
run 1 --severity operative-semicolon=info --fail-on info slip.md
run 0 --severity operative-semicolon=warning --fail-on error slip.md
run 0 --severity operative-semicolon=warning --max-warnings 1 slip.md
run 1 --severity operative-semicolon=warning --max-warnings=0 slip.md
run 0 --ignore operative-semicolon slip.md
run 0 --select footnote-sequence slip.md
run 1 --select 'operative-*' slip.md

# One file that cannot be read does not stop the others.
run 2 gone.md slip.md
has err 'reslint: gone.md: cannot be read: No such file or directory'
has out 'slip.md:7:27: error[operative-semicolon]: OP 1: '
run 2 gone.md clean.md
mkdir folder
run 2 folder
has err 'folder: holds no drafts'

# What is no text, no English, nothing.
printf 'PK\003\004xxxx' >draft.docx
run 2 draft.docx clean.md
has err 'draft.docx: is cut off or damaged'
has out 'clean.md: read as'
printf 'a\0b\0c\0\0\0' >binary.txt
run 2 binary.txt
has err 'binary.txt: '
: >empty.md
run 0 empty.md
has out 'empty.md: is empty'
printf 'Eggs\nMilk\n' >list.txt
run 0 list.txt
has out 'list.txt: no resolution is found in it'
{ printf 'Lant\351rns\n' && sed 1d clean.md; } >latin1.md
run 0 latin1.md
has out '1 byte is not UTF-8, in line 1'
finish
