#!/bin/sh
# An older output that nobody has changed is replaced; everything else that reads as a draft is not (docs/reliability.md).
. "$(dirname "$0")/../cli/expect.sh"

cp slip.md a.md
run 0 renumber a.md -o out.md
if ! "$reslint" renumber a.md -o out.md >out 2>err; then
    grep -q 'reads as a draft' err || fail 'it is refused for another reason'
    echo "SKIPPED: files carry no attributes here"
    exit 77
fi

# The draft has changed: its output is updated.
sed 's/lanterns/lamps/g' slip.md >a.md
run 0 renumber a.md -o out.md
grep -q lamps out.md || fail 'the output is the old one'
run 0 renumber ./a.md -o "$PWD/out.md"

# The output was edited, made from another draft or by another command, or renamed.
cp out.md before
echo 'A line of somebody.' >>out.md
cp out.md changed
run 2 renumber a.md -o out.md
has err 'is there already and reads as a draft'
cmp -s out.md changed || fail 'what somebody wrote is lost'
run 0 renumber a.md -o out.md --force
cp a.md b.md
run 2 renumber b.md -o out.md
has err 'reads as a draft'
run 2 strip a.md -o out.md
has err 'reads as a draft'
mv out.md kept.md
run 2 renumber a.md -o kept.md
has err 'reads as a draft'
cmp -s kept.md before || fail 'the moved file is another one'

run 0 strip a.md -o stripped.md
run 0 strip a.md -o stripped.md
finish
