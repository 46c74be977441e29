#!/bin/sh
# A draft is written back in its own encoding, or stays as it is.
. "$(dirname "$0")/../cli/expect.sh"
command -v iconv >/dev/null || { echo 'SKIPPED: iconv is not there'; exit 77; }
cat >draft.md <<'TEXT'
Fêtes in mountain villages

*The General Assembly*,

*Recalling* its resolution 46/152 of 18 December 1991, entitled “Lanterns’ day”,

1. *Welcomes* the item entitled “Fêtes – a naïve view”,

2. *Decides* to remain seized of the matter.
TEXT
sed 's/view”,/view”;/' draft.md >right.md
sed 's/^2\. /7. /' draft.md >numbers.md

# as ENCODING FILE: writes standard input in that encoding, with a byte order mark for UTF-16
as() {
    case $1 in
    UTF-16LE) printf '\377\376' >"$2" ;;
    UTF-16BE) printf '\376\377' >"$2" ;;
    *) : >"$2" ;;
    esac
    iconv -f UTF-8 -t "$1" >>"$2"
}

for encoding in UTF-16LE UTF-16BE WINDOWS-1252; do
    case $encoding in WINDOWS*) name=Windows-1252 ;; *) name=UTF-16 ;; esac
    as $encoding work.md <draft.md
    as $encoding expected.md <right.md
    cp work.md before.md
    run 1 work.md
    has out '“Fêtes – a naïve view”,'
    has out "Read as $name."
    lacks out 'not UTF-8'
    run 1 --diff work.md
    has out '+1. *Welcomes* the item entitled “Fêtes – a naïve view”;'
    cmp -s work.md before.md || fail '--diff changed the file'
    run 0 --fix work.md
    cmp -s work.md expected.md || fail "$encoding: the repaired draft is in another encoding"
    ran="reslint --fix - in $encoding"
    "$reslint" --fix - <before.md >through 2>err || fail 'status'
    cmp -s through expected.md || fail 'the repaired text is in another encoding'
    as $encoding numbers <numbers.md
    as $encoding expected.md <draft.md
    run 0 renumber numbers -o numbers
    cmp -s numbers expected.md || fail "$encoding: the new text is in another encoding"
    "$reslint" renumber numbers >through 2>err || fail 'status'
    cmp -s through expected.md || fail "$encoding: the text on standard output is in another encoding"
done
# Taking a comment out of a Windows-1252 text leaves all other bytes alone.
printf '<!-- reslint-disable-next-line final-period: x -->\n' | cat - before.md >marked.md
run 0 strip marked.md -o marked.md
cmp -s marked.md before.md || fail 'other bytes were changed'

# A character that Windows-1252 lacks is not replaced by something else.
cat >swap.yaml <<'TEXT'
id: our-swap
summary: A letter that Windows does not have.
kind: substitution
swap: {seized: šeizeď}
level: warning
applicability: safe
TEXT
as WINDOWS-1252 work.md <draft.md
cp work.md before.md
run 2 --rules swap.yaml --select our-swap --fix work.md
has err 'is written in Windows-1252, which lacks a character of the repaired text'
cmp -s work.md before.md || fail 'the draft was changed'

# Half UTF-8, half something else: nobody knows what was meant, so nothing is written.
{ cat numbers.md && printf 'A byte \351 of another encoding.\n'; } >mixed.md
cp mixed.md before.md
run 2 --fix mixed.md
has err 'is not UTF-8 throughout'
run 2 renumber mixed.md -o mixed.md
has err 'is not UTF-8 throughout'
"$reslint" renumber mixed.md >through 2>err && fail 'renumber wrote a text with bytes lost'
cmp -s mixed.md before.md || fail 'the draft was changed'
printf '\377\376a\000\000\330b\000' >half.md # half a pair
cp half.md before.md
got=0
"$reslint" --fix half.md >out 2>err || got=$?
cmp -s half.md before.md || fail 'half a pair was changed'
finish
