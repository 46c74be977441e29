#!/bin/sh
# Whole documents and what reslint says about them: run.sh RESLINT [--update]
#
# Beside each text NAME are NAME.gcc, the findings (all levels) and the exit status, NAME.outline, the structure as
# JSON, and NAME.model, each paragraph and what is in it (tests/model/elements.c). With --update all are rewritten:
# read the diff before you commit it.
set -eu
# shellcheck source=tests/whole.sh
. "$(dirname "$0")/../whole.sh"
for text in *.txt *.md; do
    [ "$text" != CMakeLists.txt ] || continue
    status=0
    "$reslint" --no-config --notes --format=gcc "$text" >"$there/found" 2>"$there/errors" || status=$?
    { cat "$there/found" "$there/errors" && echo "status $status"; } >"$there/gcc"
    status=0
    "$reslint" outline --format=json "$text" >"$there/outline" 2>"$there/errors" || status=$?
    { cat "$there/errors" && echo "status $status"; } >>"$there/outline"
    good=yes
    same "$text.gcc" "$there/gcc" || good=no
    same "$text.outline" "$there/outline" || good=no
    model_of "$text" && same "$text.model" "$there/model" || good=no
    count $good "$text"
done
over 17
