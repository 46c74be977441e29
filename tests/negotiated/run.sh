#!/bin/sh
# Negotiated texts: run.sh RESLINT [--update]
#
# Beside each text NAME.txt stand NAME.planted, written by hand: "LINE RULE" for each slip that was put into it, and
# NAME.open, what `reslint outline --open` prints. At stage negotiation nothing but the planted slips may be an
# error or a warning. --update writes the .open files anew (never the planted slips).
set -eu
reslint=$1
[ -x "$reslint" ] || { echo "$reslint is not there"; exit 1; }
update=${2:-}
cd "$(dirname "$0")"
there=$(mktemp -d)
trap 'rm -rf "$there"' EXIT
passed=0
failed=0
for text in *.txt *.md; do
    [ "$text" != CMakeLists.txt ] || continue
    name=${text%.*}
    same=yes
    # Status 1 says that there are findings, which the comparison looks at; 2 is a failure of the run.
    status=0
    "$reslint" --no-config --format=gcc "$text" >"$there/gcc" || status=$?
    [ $status -le 1 ] || same=no
    sed -n 's/^[^:]*:\([0-9]*\):[0-9]*: \(error\|warning\): .*\[\([a-z-]*\)\]$/\1 \3/p' "$there/gcc" >"$there/found"
    diff -u "$name.planted" "$there/found" || {
        same=no
        cat "$there/gcc"
    }
    # The closing line of the full format says how the text was read.
    "$reslint" --no-config --color=never "$text" >"$there/full" || :
    tail -n 1 "$there/full" | grep -q ', negotiation;' || {
        same=no
        tail -n 1 "$there/full"
    }
    "$reslint" outline --open "$text" >"$there/open" || same=no
    if [ "$update" = --update ]; then
        cp "$there/open" "$name.open"
    elif ! diff -u "$name.open" "$there/open"; then
        same=no
    fi
    if [ $same = yes ]; then passed=$((passed + 1)); else failed=$((failed + 1)) && echo "failed: $text"; fi
done
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
