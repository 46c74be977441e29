#!/bin/sh
# Drafts to be numbered anew, each with the text and the table that come of it: run.sh RESLINT [--update]
#
# Beside each draft NAME stands NAME.new, the new text, and NAME.table, the table with what a person must look at
# and the status. Where nothing may be done (status 2) there is no NAME.new. Drafts that begin with sequence- are
# numbered with --sequence. The second run changes nothing. With --update the files are written anew: read the
# difference before you commit it.
set -eu
reslint=$1
[ -x "$reslint" ] || { echo "$reslint is not there"; exit 1; }
update=${2:-}
cd "$(dirname "$0")"
there=$(mktemp -d)
trap 'rm -rf "$there"' EXIT
passed=0
failed=0

fail() {
    failed=$((failed + 1))
    echo "failed: $text: $1"
}

# number FROM TO: the table, what is said and the status go to $there/said
number() {
    status=0
    "$reslint" renumber --no-config $sequence "$1" -o "$2" >"$there/said" 2>&1 || status=$?
    echo "status $status" >>"$there/said"
}

for text in *.md *.txt; do
    sequence=
    case $text in sequence-*) sequence=--sequence ;; esac
    new=$there/$text
    number "$text" "$new"
    [ $status -eq 0 ] || [ ! -e "$new" ] || fail 'a text was written at status 2'
    if [ "$update" = --update ]; then
        cp "$there/said" "$text.table"
        [ $status -ne 0 ] || cp "$new" "$text.new"
    fi
    diff -u "$text.table" "$there/said" || fail 'the table is not as expected'
    if [ $status -eq 0 ]; then
        diff -u "$text.new" "$new" || fail 'the text is not as expected'
        # Without -o the text goes to standard output, and the table to standard error.
        "$reslint" renumber --no-config $sequence - <"$text" >"$there/out" 2>"$there/err" || fail 'standard input'
        cmp -s "$there/out" "$new" || fail 'standard output has another text'
        sed '/: every /d' "$there/said" | sed '$d' | diff -u - "$there/err" || fail 'standard error has another table'
        number "$new" "$there/again"
        cmp -s "$there/again" "$new" || fail 'the second run changes something'
        ! grep -q '	' "$there/said" || fail 'the second table is not empty'
    else
        [ ! -e "$text.new" ] || fail 'a text was expected'
    fi
    passed=$((passed + 1))
done
echo "$passed drafts, $failed failures"
[ $failed -eq 0 ] && [ $passed -ge 12 ]
