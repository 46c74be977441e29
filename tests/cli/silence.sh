#!/bin/sh
# Silenced findings are counted, comments that silence nothing are repaired, known findings stay known.
. "$(dirname "$0")/expect.sh"

sed 's/^1\. /<!-- reslint-disable-next-line operative-semicolon: the printer wants it -->\n&/' slip.md >quiet.md
run 0 quiet.md
has out 'Nothing to correct; 1 silenced'
run 0 --format json quiet.md
has out '"silenced": 1'

sed 's/lanterns,$/lanterns;/' quiet.md >left.md
run 1 --format gcc left.md
has out '[unused-suppression]'
run 0 --fix left.md
cmp -s left.md clean.md || fail 'the comment did not go with its line'

run 0 strip quiet.md
cmp -s out slip.md || fail 'strip changed more than the comments'
run 0 strip quiet.md -o stripped.md
has out '1 comment taken out'
cmp -s stripped.md slip.md || fail 'strip -o'
run 0 strip - <quiet.md
run 2 strip
run 2 strip gone.md

# A place that the configuration silences in one draft, and at which nothing is found any more.
cat >.reslint.yaml <<'END'
files:
  "slip.md":
    suppress:
      "OP 1": [operative-semicolon]
  "clean.md":
    suppress:
      "OP 1": [preamble-comma, operative-semicolon]
      "OP 9 (b)": {rules: [final-period], reason: agreed language}
      "OP 2": [also-further-operative-x]
END
run 2 clean.md
sed -i '/also-further-operative-x/d' .reslint.yaml
run 0 slip.md
has out 'Nothing to correct; 1 silenced'
run 1 --format gcc clean.md
has out ': OP 1: preamble-comma is silenced here by .reslint.yaml, line 7, and finds nothing: take it out there'
has out ': OP 1: operative-semicolon is silenced here by .reslint.yaml, line 7, and finds nothing'
has out ':1:1: warning: OP 9 (b): final-period is silenced here by .reslint.yaml, line 8, and this text has no such place'
run 0 --ignore final-period,operative-semicolon,preamble-comma clean.md
run 0 --severity unused-suppression=off clean.md
# An entry for many drafts may find nothing in some of them.
printf 'suppress:\n  "OP 1": [preamble-comma]\nfiles:\n  "*.md":\n    suppress:\n      "OP 1": [preamble-comma]\n  "./":\n    suppress:\n      "OP 7": [preamble-comma]\n' >.reslint.yaml
run 0 clean.md
has out 'Nothing to correct.'
rm .reslint.yaml

run 0 --write-baseline known.json slip.md clean.md
has out '1 finding written down'
run 0 --baseline known.json slip.md
has out '1 known before'
sed 's/^1\. /1. *Notes* the moths;\n\n&/' slip.md >more.md
run 0 --baseline known.json --ignore operative-numbering more.md
echo 'baseline: known.json' >.reslint.yaml
run 0 slip.md
run 0 --write-baseline known.json clean.md
has out '1 finding written down'
cp clean.md slip.md
run 0 --write-baseline known.json slip.md
has out '0 findings written down, 1 is gone'
rm known.json
run 2 slip.md
has err '--write-baseline'
run 0 --no-config slip.md
echo '{"version": 1}' >known.json
run 2 --baseline known.json --no-config slip.md
finish
