#!/bin/sh
# Drafts to be renumbered, each with the expected text and table: run.sh RESLINT [--update]
#
# Beside each draft NAME are NAME.new, the new text, and NAME.table, the table with what a person must look at and the
# status. If renumbering is refused (status 2) there is no NAME.new. Drafts whose names begin with sequence- are
# numbered with --sequence. Those beginning with left- have references that are left to a person, with a message, and
# may be stale. A second run changes nothing. With --update the files are rewritten: read the diff before you commit it.
set -eu
# shellcheck source=tests/whole.sh
. "$(dirname "$0")/../whole.sh"

fail() {
    good=no
    echo "$text: $1"
}

# number FROM TO: writes the table, the messages and the status to $there/said
number() {
    status=0
    rm -f "$2"
    "$reslint" renumber --no-config $sequence "$1" -o "$2" >"$there/said" 2>&1 || status=$?
    echo "status $status" >>"$there/said"
}

for text in *.md *.txt; do
    [ "$text" != CMakeLists.txt ] || continue
    good=yes
    sequence=
    case $text in sequence-*) sequence=--sequence ;; esac
    new=$there/$text
    number "$text" "$new"
    [ $status -eq 0 ] || [ ! -e "$new" ] || fail 'a text was written at status 2'
    same "$text.table" "$there/said" || fail 'the table is not as expected'
    if [ $status -eq 0 ]; then
        same "$text.new" "$new" || fail 'the text is not as expected'
        # Without -o the text goes to standard output, and the table to standard error.
        "$reslint" renumber --no-config $sequence - <"$text" >"$there/out" 2>"$there/err" || fail 'standard input'
        cmp -s "$there/out" "$new" || fail 'standard output has another text'
        sed '/: every /d' "$there/said" | sed '$d' | diff -u - "$there/err" || fail 'standard error has another table'
        number "$new" "$there/again"
        cmp -s "$there/again" "$new" || fail 'the second run changes something'
        ! grep -q '	' "$there/said" || fail 'the second table is not empty'
        # References were updated: compared with the draft, none is stale.
        : >"$there/stale"
        case $text in left-*) ;; *)
            "$reslint" --no-config --format=gcc --select reference-stale --base "$text" "$new" >"$there/stale" || : ;;
        esac
        ! grep -q 'reference-stale' "$there/stale" || fail "stale: $(cat "$there/stale")"
    else
        [ ! -e "$text.new" ] || fail 'a text was expected'
    fi
    count $good "$text"
done
over 24
