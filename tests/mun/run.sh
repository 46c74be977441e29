#!/bin/sh
# Model UN papers, each read under the house style with which its name begins: run.sh RESLINT [--update]
#
# Beside each paper NAME is NAME.said: all findings under that profile with the exit status, and after them how the
# paper is read when nobody says what it is; and NAME.model, each paragraph and what is in it. chair.md says what a
# chair would mark in each. With --update the files are rewritten: read the diff, with chair.md beside it, before you
# commit it.
set -eu
# shellcheck source=tests/whole.sh
. "$(dirname "$0")/../whole.sh"
for text in thimun-* nmun-* amun-*; do
    case $text in *.said | *.model) continue ;; esac
    status=0
    "$reslint" --no-config --profile "${text%%-*}" --notes --format=gcc "$text" >"$there/found" 2>&1 || status=$?
    {
        cat "$there/found"
        echo "status $status"
        "$reslint" --no-config "$text" 2>&1 | tail -n 1
    } >"$there/said"
    good=yes
    same "$text.said" "$there/said" || good=no
    model_of "$text" && same "$text.model" "$there/model" || good=no
    count $good "$text"
done
over 10
