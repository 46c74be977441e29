#!/bin/sh
# The format for people: place, line, carets, the words to write, the closing line.
. "$(dirname "$0")/expect.sh"

# The rule's own words are not tested here (and combining marks would not survive all editors).
without_words() {
    sed -e 's/: OP 1: .*/: OP 1: …/' -e 's/= write: .*/= write: …/' out | tr -d '\314\201' >shape && mv shape out
}

run 1 --select operative-semicolon slip.md
without_words
is out <<'TEXT'
slip.md:7:27: error[operative-semicolon]: OP 1: …
  |
7 | 1. *Welcomes* the lanterns,
  |                           ^
  = write: …

slip.md: read as General Assembly, draft; 1 PP, 2 OP. 1 to correct or check.
TEXT

# Tabs, wide characters and combining marks: the caret is under the mark. Control characters never reach the terminal.
printf '1. *Welcomes* the\tla\314\201nterns \346\227\245\346\234\254 \033c,\n' >line
{ sed -n 1,6p slip.md && cat line && sed -n '8,$p' slip.md; } >odd.md
run 1 --select operative-semicolon odd.md
without_words
is out <<'TEXT'
odd.md:7:34: error[operative-semicolon]: OP 1: …
  |
7 | 1. *Welcomes* the       lanterns 日本 ?c,
  |                                         ^
  = write: …

odd.md: read as General Assembly, draft; 1 PP, 2 OP. 1 to correct or check.
TEXT

# Nor do C1, whose first and last are U+0080 and U+009F, the marks that change the direction, and those that break lines.
for mark in '\0302\0200' '\0302\0237' '\0330\0234' '\0342\0200\0216' '\0342\0200\0217' '\0342\0200\0250' '\0342\0200\0251' '\0342\0200\0252' \
    '\0342\0200\0256' '\0342\0201\0246' '\0342\0201\0251'; do
    mark=$(printf '%b' "$mark")
    sed "7s/the/the${mark}/" slip.md >odd.md
    run 1 --select operative-semicolon odd.md
    lacks out "$mark"
    has out '1. *Welcomes* the?'
done
# The code points next to them are written.
for mark in '\0302\0240' '\0342\0200\0215' '\0342\0200\0220' '\0342\0200\0247' '\0342\0201\0245'; do
    mark=$(printf '%b' "$mark")
    sed "7s/the/the${mark}/" slip.md >odd.md
    run 1 --select operative-semicolon odd.md
    has out "the${mark}"
done

# A paragraph of thousands of characters in one line is shown as a window.
words='in all the villages of the valley and on the hills around it '
for i in 1 2 3 4; do words="$words$words"; done
sed "s/the lanterns,/the lanterns ${words}and everywhere,/" slip.md >long.md
run 1 --select operative-semicolon long.md
sed -n 3p out | grep -q '^7 | ….* and everywhere,$' || fail 'no window at the end of the line'
longest=$(sed -n '2,4p' out | awk '{ if (length($0) > most) most = length($0) } END { print most }')
[ "$longest" -le 110 ] || fail "a line of $longest characters"

# If a width is known (a terminal's, or COLUMNS), messages are broken between words and no line is longer; otherwise
# they are lines that programs can search. Broken text is the same text.
for width in 60 80 120; do
    COLUMNS=$width && export COLUMNS
    run 1 -q --select operative-semicolon slip.md
    longest=$(awk '{ if (length($0) > most) most = length($0) } END { print most }' out)
    [ "$longest" -le "$width" ] || fail "a line of $longest characters in $width columns"
    tr -s ' \n' ' ' <out >"joined.$width"
    unset COLUMNS
done
run 1 -q --select operative-semicolon slip.md
tr -s ' \n' ' ' <out >joined
cmp -s joined joined.60 || fail 'a message that is broken in 60 columns is another one'
grep -q 'end every operative paragraph but the last with a semicolon$' out || fail 'a message is broken where no width is known'

# Colours are used on terminals, or on request.
run 1 --select operative-semicolon --color=always slip.md
grep -q "$(printf '\033')\[1;31m" out || fail 'no colour'
run 1 --select operative-semicolon --color=auto slip.md
lacks out "$(printf '\033')"

# The same for a diff, but never in a patch for programs.
esc=$(printf '\033')
run 1 --diff --select operative-semicolon --color=always slip.md
grep -q "^$esc\[1;31m-1\. " out || fail 'what goes has no colour'
grep -q "^$esc\[32m+1\. " out || fail 'what comes has no colour'
sed "s/$esc\[[0-9;]*m//g" out >bare
run 1 --diff --select operative-semicolon slip.md
cmp -s out bare || fail 'a difference in colour is another one'
lacks out "$esc"

# Infos are only counted in the closing line unless they are asked for.
run 0 --select operative-semicolon --severity operative-semicolon=info slip.md
is out <<'TEXT'
slip.md: read as General Assembly, draft; 1 PP, 2 OP. Nothing to correct; 1 note (operative-semicolon 1): --notes
TEXT
run 0 --select operative-semicolon --severity operative-semicolon=info --notes slip.md
has out 'info[operative-semicolon]'
has out 'Nothing to correct; 1 note (operative-semicolon 1)'

# Quiet: findings and nothing else. Several files: a summary line.
run 0 -q clean.md
silent out
run 1 --select operative-semicolon clean.md slip.md
tail -n 1 out >last && mv last out
is out <<'TEXT'
2 files: 1 with something to correct or check (1 error, 0 warnings).
TEXT
cat clean.md slip.md >both.md
run 1 --select operative-semicolon both.md
has out 'both.md: read as 2 resolutions (General Assembly, draft); 2 PP, 4 OP. 1 to correct or check.'
finish
