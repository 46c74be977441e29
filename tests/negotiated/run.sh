#!/bin/sh
# Negotiated texts: run.sh RESLINT [--update]
#
# Beside each text NAME.txt are NAME.planted, written by hand, with "LINE RULE" for each slip that was put into it;
# NAME.open, what `reslint outline --open` prints; and NAME.model, each paragraph and what is in it. At stage
# negotiation only the planted slips may be errors or warnings. --update rewrites the .open and .model files (never the
# planted slips).
set -eu
# shellcheck source=tests/whole.sh
. "$(dirname "$0")/../whole.sh"
for text in *.txt *.md; do
    [ "$text" != CMakeLists.txt ] || continue
    name=${text%.*}
    good=yes
    # Status 1 means findings, which are compared below; 2 means that the run failed.
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
