#!/bin/sh
# gcc, json and jsonl: what editors and scripts read, complete even at status 2.
. "$(dirname "$0")/expect.sh"

run 1 --select operative-semicolon --format=gcc clean.md slip.md
[ "$(wc -l <out)" -eq 1 ] || fail 'not one line'
grep -Eqx 'slip\.md:7:27: error: OP 1: .* \[operative-semicolon\]' out || fail 'another shape'
silent err

run 2 --select operative-semicolon --format=json clean.md slip.md gone.md
has out '{"version": 1, "tool": {"name": "reslint", "version": "'
has out '{"path": "clean.md", "documents": [{"kind": "resolution", "profile": "ga", "stage": "draft", "line": 1}], "diagnostics": []}'
has out '"rule": "operative-semicolon", "severity": "error", "location": "OP 1"'
has out '"range": {"start": {"line": 7, "column": 27, "offset": 117}, "end": {"line": 7, "column": 28, "offset": 118}}'
has out '"applicability": "safe"'
has out '{"path": "gone.md", "error": "cannot be read: No such file or directory", "documents": [], "diagnostics": []}'
has out '"summary": {"files": 3, "errors": 1, "warnings": 0, "infos": 0}}'

# A name that is not UTF-8 does not make the document invalid.
odd=$(printf 'odd\351.md')
cp clean.md "$odd"
run 0 --format=json "$odd"
has out '"path": "odd'
grep -q "$(printf '\357\277\275')" out || grep -q 'ufffd' out || fail 'no replacement character'

run 1 --select operative-semicolon --format=jsonl clean.md slip.md
[ "$(wc -l <out)" -eq 1 ] || fail 'not one line'
has out '{"path": "slip.md", "rule": "operative-semicolon"'

# The output is the same however many files are checked at a time.
for i in 1 2 3 4 5 6 7 8 9; do cp slip.md "copy$i.md"; done
run 1 -j1 --format=json .
mv out one
run 1 -j5 --format=json .
cmp -s one out || fail 'another answer at -j5'
finish
