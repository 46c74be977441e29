#!/bin/sh
# Model UN papers, each read under the house style that its name begins with: run.sh RESLINT [--update]
#
# Beside each paper NAME stands NAME.said: all findings under that profile with the exit status, and behind them
# how the paper is read when nobody says what it is. chair.md says what a chair would mark in each. With --update
# the files are written anew: read the difference, with chair.md beside it, before you commit it.
set -eu
reslint=$1
[ -x "$reslint" ] || { echo "$reslint is not there"; exit 1; }
update=${2:-}
cd "$(dirname "$0")"
there=$(mktemp -d)
trap 'rm -rf "$there"' EXIT
passed=0
failed=0
for text in thimun-* nmun-* amun-*; do
    case $text in *.said) continue ;; esac
    status=0
    "$reslint" --no-config --profile "${text%%-*}" --notes --format=gcc "$text" >"$there/found" 2>&1 || status=$?
    {
        cat "$there/found"
        echo "status $status"
        "$reslint" --no-config "$text" 2>&1 | tail -n 1
    } >"$there/said"
    if [ "$update" = --update ]; then
        cp "$there/said" "$text.said"
    elif ! diff -u "$text.said" "$there/said"; then
        failed=$((failed + 1))
        continue
    fi
    passed=$((passed + 1))
done
echo "$passed passed, $failed failed"
[ $failed -eq 0 ] && [ $passed -ge 10 ]
