#!/bin/sh
# What services use of a report: the identity of a finding, the path of the file, and what was silenced.
. "$(dirname "$0")/expect.sh"

prints() { grep -o '"reslintClause/v1": "[0-9a-f]*"' out; }
# Inserting a paragraph before it, which changes its number, leaves a finding the same; different words make it another.
run 1 --select operative-semicolon --format=sarif slip.md
prints >before
has out '"logicalLocations": [{"fullyQualifiedName": "OP 1"}]'
sed 's/^2\./3./; s/^1\. \(.*\)$/1. *Notes* the lamps;\n\n2. \1/' slip.md >moved.md
run 1 --select operative-semicolon --format=sarif moved.md
has out '"logicalLocations": [{"fullyQualifiedName": "OP 2"}]'
prints | cmp -s - before || fail 'another print because of another number'
lacks out '"suppressions"'
sed 's/\*Welcomes\* the/*Welcomes* in the evening all of the/' slip.md >long.md
sed 's/Welcomes/Notes/' long.md >other.md
run 1 --select operative-semicolon --format=sarif long.md
prints >before
run 1 --select operative-semicolon --format=sarif other.md
prints | cmp -s - before && fail 'the same print for another clause'

# Services know paths relative to the repository; an absolute path becomes a URI.
run 1 --select operative-semicolon --format=sarif ././/slip.md
has out '"uri": "slip.md"'
run 1 --select operative-semicolon --format=sarif "//$(pwd)/slip.md"
has out "\"uri\": \"file://$(pwd)/slip.md\""
run 1 --select operative-semicolon --format=gitlab ./slip.md
has out '"path": "slip.md"'
run 1 --select operative-semicolon --format=github ./slip.md
has out '::error file=slip.md,line=7,endLine=7,'

# Silenced findings are in sarif only on request; everything else stays the same, including the status.
awk '/^1\./ {print "<!-- reslint-disable-next-line operative-semicolon: as \"agreed\" -->"} {print}' slip.md >quiet.md
run 0 --no-config --format=sarif quiet.md
has out '"results": []'
run 0 --no-config --format=sarif --silenced quiet.md
has out '"suppressions": [{"kind": "inSource", "justification": "as \"agreed\""}]'
run 0 --no-config --format=full --format=sarif=sarif.out --silenced quiet.md
has out 'Nothing to correct; 1 silenced.'
grep -q '"kind": "inSource"' sarif.out || fail 'not in the file'

printf 'files:\n  "slip.md":\n    suppress:\n      "OP 1": {rules: [operative-semicolon], reason: agreed language}\n' >.reslint.yaml
run 0 --format=sarif --silenced slip.md
has out '"suppressions": [{"kind": "external", "justification": "agreed language"}]'
rm .reslint.yaml
run 0 --write-baseline known.json slip.md
run 0 --format=sarif --baseline known.json --silenced slip.md
has out '"suppressions": [{"kind": "external", "justification": "It was there before: the baseline knows it."}]'
# Each result states that nothing silences it, so that a reader knows.
run 1 --select operative-semicolon --format=sarif --silenced slip.md
has out '"suppressions": []'
run 2 --silenced quiet.md
has err '--silenced goes with --format sarif'
finish
