#!/bin/sh
# Whole documents and what reslint says of them: run.sh RESLINT [--update]
#
# Beside each text NAME stand NAME.gcc, the findings (all levels) and the exit status, and NAME.outline, the
# structure as JSON. With --update both are written anew: read the difference before you commit it.
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
    status=0
    "$reslint" --no-config --notes --format=gcc "$text" >"$there/gcc" 2>"$there/errors" || status=$?
    { cat "$there/gcc" "$there/errors" && echo "status $status"; } >"$there/$text.gcc"
    status=0
    "$reslint" outline --format=json "$text" >"$there/$text.outline" 2>"$there/errors" || status=$?
    { cat "$there/errors" && echo "status $status"; } >>"$there/$text.outline"
    same=yes
    for kind in gcc outline; do
        if [ "$update" = --update ]; then
            cp "$there/$text.$kind" "$text.$kind"
        elif ! diff -u "$text.$kind" "$there/$text.$kind"; then
            same=no
        fi
    done
    if [ $same = yes ]; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
done
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
