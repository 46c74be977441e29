#!/bin/sh
# Outputs that would replace what is read, in the ways that people write that, and baselines written by other programs.
. "$(dirname "$0")/../cli/expect.sh"
cp slip.md slip.keep
kept() { cmp -s slip.md slip.keep || fail 'the draft is not as it was'; }

run 2 --fix slip.md -o slip.md
has err '--fix puts the new text into the drafts themselves'
kept
run 2 --fix slip.md -o fresh.txt
has err '--format full=FILE'
[ ! -e fresh.txt ] || fail 'a file was made'
run 2 --report slip.md clean.md
has err 'as in --report slip.html'
run 2 --format json=slip.md clean.md
has err 'as in --format json=slip.out'
kept

# The draft as standard input, as standard output and in a list.
ran='reslint - -o slip.md <slip.md'
got=0
"$reslint" - -o slip.md <slip.md >out 2>err || got=$?
[ $got -eq 2 ] || fail "status $got"
has err 'is read as standard input'
kept
ran='reslint slip.md >>slip.md'
got=0
"$reslint" slip.md >>slip.md 2>err || got=$?
[ $got -eq 2 ] || fail "status $got"
has err 'standard output leads into it'
kept
cp slip.md lines && echo lines >list
run 2 --files-from list -o lines
kept
cmp -s lines slip.keep || fail 'a file of the list was replaced'

# Two outputs to one file.
run 2 --format json=both --report both slip.md
has err 'for two outputs'
[ ! -e both ] || fail 'a file was made'
# “-” is standard output.
run 1 -o - slip.md
has out 'operative-semicolon'
[ ! -e ./- ] || fail 'there is a file of that name'

# A run that cannot start leaves the old file, and so does one without an answer.
run 1 -o answer slip.md
cp answer older
run 2 -o answer --format nonsense slip.md
cmp -s answer older || fail 'the older answer is gone'
run 1 -o answer.txt .
cp answer.txt older
run 1 -o answer.txt .
cmp -s answer.txt older || fail 'the answer was read as a draft'

# Other people's files are not replaced: pages, packed documents, settings, baselines.
printf '<!doctype html><title>Ours</title>' >page.html
run 2 --report page.html slip.md
printf 'PK\003\004and so on' >paper
run 2 --format json=paper slip.md
printf 'ignore: [ALL]\n' >house.yaml
run 2 -o house.yaml slip.md
run 0 --write-baseline known.json slip.md
run 2 --format json=known.json slip.md
has err 'is a baseline'
printf 'nothing of ours\n' >log
run 1 -o log slip.md
has log 'operative-semicolon'

# A baseline rewritten by another program, with names that are not ASCII and one that is not UTF-8.
cp slip.md 'dråft.md'
odd=$(printf 'odd-\377.md')
cp slip.md "$odd"
run 0 --write-baseline all.json 'dråft.md' clean.md "$odd"
has out '2 findings written down'
if command -v python3 >/dev/null; then
    ran='json.tool'
    python3 -m json.tool all.json >other.json || fail 'it is no JSON'
    mv other.json all.json
fi
run 0 --write-baseline all.json clean.md
has out '2 findings written down'
lacks out 'gone'
run 0 --baseline all.json --format json 'dråft.md' "$odd"
has out '"known": 2'
rm 'dråft.md'
run 0 --write-baseline all.json clean.md
has out '1 finding written down, 1 is gone'
printf '{"version": 1, "files": {"a.md": [], "a.md": []}}\n' >twice.json
run 2 --write-baseline twice.json clean.md
has err 'cannot be used'
finish
