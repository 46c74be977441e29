#!/bin/sh
# Negotiated texts: run.sh RESLINT [--update]
#
# Beside each text NAME.txt stand NAME.planted, written by hand: "LINE RULE" for each slip that was put into it, and
# NAME.open, what `reslint outline --open` prints, and NAME.model, each paragraph and what lies in it. At stage negotiation nothing but the planted slips may be an
# error or a warning. --update writes the .open and .model files anew (never the planted slips).
set -eu
# shellcheck source=tests/whole.sh
. "$(dirname "$0")/../whole.sh"
for text in *.txt *.md; do
    [ "$text" != CMakeLists.txt ] || continue
    name=${text%.*}
    good=yes
    # Status 1 says that there are findings, which the comparison looks at; 2 is a failure of the run.
    status=0
    "$reslint" --no-config --format=gcc "$text" >"$there/gcc" || status=$?
    [ $status -le 1 ] || good=no
    sed -n 's/^[^:]*:\([0-9]*\):[0-9]*: \(error\|warning\): .*\[\([a-z-]*\)\]$/\1 \3/p' "$there/gcc" >"$there/found"
    diff -u "$name.planted" "$there/found" || {
        good=no
        cat "$there/gcc"
    }
    # The closing line of the full format says how the text was read.
    "$reslint" --no-config --color=never "$text" >"$there/full" || :
    tail -n 1 "$there/full" | grep -q ', negotiation (“.*”, line [0-9]*): brackets and labels only; --stage draft for all;' || {
        good=no
        tail -n 1 "$there/full"
    }
    "$reslint" outline --open "$text" >"$there/open" || good=no
    same "$name.open" "$there/open" || good=no
    model_of "$text" && same "$name.model" "$there/model" || good=no
    count $good "$text"
done
over 13
