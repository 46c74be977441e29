#!/bin/sh
# Half an answer never looks complete: a full disk or a reader that goes away means status 2.
. "$(dirname "$0")/expect.sh"

ran='reslint slip.md >/dev/full'
if [ -c /dev/full ]; then
    : >out
    got=0
    "$reslint" slip.md >/dev/full 2>err || got=$?
    [ $got -eq 2 ] || fail "status $got"
    has err 'standard output: cannot be written'
    got=0
    "$reslint" --help >/dev/full 2>err || got=$?
    [ $got -eq 2 ] || fail "status $got of --help"
fi

ran='reslint slip.md | nobody'
: >out
{
    got=0
    "$reslint" --format=json slip.md 2>err || got=$?
    echo $got >status
} | true
# Either the reader was gone before the answer came (2, without a message) or it received it.
case $(cat status) in 1 | 2) silent err ;; *) fail "status $(cat status)" ;; esac

run 2 -o no/such/folder slip.md
has err 'no/such/folder: cannot be written'
run 1 --format=json --output-file answer.json slip.md
silent out
grep -q '"summary"' answer.json || fail 'no answer in the file'
finish
