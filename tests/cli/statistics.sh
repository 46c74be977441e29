#!/bin/sh
# --statistics: a table on standard error that counts correctly, at every -j, and does not change the output. Times are
# not checked.
. "$(dirname "$0")/expect.sh"

# counts RULE: findings, fixable, silenced and files of its row, separated by single spaces
counts() { awk -v rule="$1" '$NF == rule && NF == 7 {print $1, $2, $3, $4}' err; }
# row RULE COUNTS
row() { [ "$(counts "$1")" = "$2" ] || fail "$1: “$(counts "$1")”, not “$2”"; }

mkdir drafts
for i in 1 2 3 4 5; do cp slip.md drafts/$i.md; done
cp clean.md drafts/
# Three of another rule in one file, of which a comment silences one.
sed 's/^2\./4./' slip.md | awk '/^4\./ {print "2. *Requests* the the Secretary-General to light the the lanterns;\n"
    print "<!-- reslint-disable-next-line repeated-word: as agreed -->"
    print "3. *Invites* the the Council to look on;\n"} {print}' >drafts/two.md
for format in full json sarif; do
    run 1 -j1 --format=$format drafts
    mv out plain
    silent err
    for j in 1 3; do
        run 1 -j$j --format=$format --statistics drafts
        cmp -s out plain || fail 'another answer with --statistics'
        row operative-semicolon '6 6 0 6'
        row repeated-word '2 2 1 1'
        grep -q '^ *[0-9]* *[0-9]* *1 *6 .* all: 7 files, ' err || fail 'no sum of 7 files'
    done
done
head -n 1 err | grep -q '^findings .* rule$' || fail 'no heading'
# Those that found most come first.
awk '$1 ~ /^[0-9]+$/ && NF == 7 {if (seen && $1 > last) exit 1; last = $1; seen = 1}' err || fail 'not sorted'
# What every run has to do is in it too: one line each, with a time and a share.
for part in parsing 'recognising the structure'; do
    grep -Eq "^ +[0-9]+\.[0-9]{2} +[0-9]+\.[0-9]%  $part" err || fail "no “$part”"
done
grep -Eq ' 100\.0%  all: ' err || fail 'the shares have no whole'

# With a single rule on the same text, the others are not listed.
run 1 --no-config --select operative-semicolon --statistics slip.md
row operative-semicolon '1 1 0 1'
# What was repaired is no longer a finding; every pass is included in the times, and nothing breaks.
run 0 --fix --select operative-semicolon --statistics slip.md
row operative-semicolon '0 0 0 0'
has out '1 repaired'
# The table is printed even if a file cannot be read.
run 2 --statistics clean.md gone.md
has err 'gone.md: '
has err ' all: 2 files, '
run 0 --diff --statistics clean.md
silent out
has err ' all: 1 file, '
finish
