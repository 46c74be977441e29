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

# What is not text, not English, or empty.
printf 'PK\003\004xxxx' >draft.docx
run 2 draft.docx clean.md
has err 'draft.docx: is cut off or damaged'
has out 'clean.md: read as'
printf 'a\0b\0c\0\0\0' >binary.txt
run 2 binary.txt
has err 'binary.txt: '
: >empty.md
run 1 empty.md
has out 'empty.md: is empty'
printf 'Eggs\nMilk\n' >list.txt
# A run in which nothing was checked is not clean; if another file was checked, such a file is only mentioned.
run 1 list.txt
has out 'list.txt: no resolution is found in it: nothing was checked.'
run 0 list.txt clean.md
has out 'list.txt: no resolution is found in it: nothing was checked.'
has out '2 files: nothing to correct; 1 without a resolution.'
run 1 list.txt empty.md
has out '2 files: nothing was checked; 2 without a resolution.'
run 0 --fail-on never list.txt
run 1 --require-resolution list.txt clean.md
run 1 --require-resolution --select footnote-sequence list.txt clean.md
run 0 --require-resolution clean.md
mkdir walked
cp list.txt clean.md walked
run 0 walked
run 1 --require-resolution walked
for format in gcc github gitlab rdjson checkstyle json jsonl; do
    run 0 --format $format list.txt clean.md
    has out 'nothing was checked'
    run 0 --format $format walked
    lacks out 'nothing was checked'
    run 1 --format $format --require-resolution walked
    has out 'nothing was checked'
done
run 0 --report page.html list.txt clean.md
grep -q 'No resolution is found in it: nothing was checked.' page.html || fail 'the page does not say so'
printf 'A/C.3/80/L.9\n\nPeru: amendment to draft resolution A/C.3/80/L.4\n\nIn paragraph 3, add “all”.\n' >amendment.txt
run 1 amendment.txt
has out 'amendment.txt: read as an amendment, not a resolution'
run 1 --format gcc amendment.txt
has out 'amendment.txt:1:1: info: this is read as an amendment, not a resolution: nothing was checked [no-resolution]'
{ printf 'Lant\351rns, lant\303\251rns\n' && sed 1d clean.md; } >latin1.md
run 0 latin1.md
has out '1 byte is not UTF-8, in line 1'
finish
