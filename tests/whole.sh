#!/bin/sh
# Sourced by the tests that compare what reslint prints about whole documents with files beside them. The sourcing
# script is in the same folder as these, and was called as run.sh RESLINT [--update].
set -eu
reslint=$1
[ -x "$reslint" ] || { echo "$reslint is not there"; exit 1; }
update=${2:-}
reslint=$(cd "$(dirname "$reslint")" && pwd)/$(basename "$reslint")
cd "$(dirname "$0")"
there=$(mktemp -d)
trap 'rm -rf "$there"' EXIT
passed=0
failed=0

# model_of TEXT [OPTION…]: writes what the model knows about it beyond its outline to $there/model
model_of() {
    printf '%s\n' "$1" >"$there/list"
    shift
    : >"$there/model"
    for what in facts clauses elements; do
        "$(dirname "$reslint")/tests/model/model_elements" $what "$@" --files-from "$there/list" >"$there/rows" || return 1
        sed '/^== /d' "$there/rows" >>"$there/model"
    done
}

# same EXPECTED FRESH: compares; with --update rewrites the expected file instead
same() {
    if [ "$update" = --update ]; then cp "$2" "$1"; else diff -u "$1" "$2"; fi
}

# count yes|no TEXT: did it pass?
count() {
    if [ "$1" = yes ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "failed: $2"
    fi
}

# over AT_LEAST: prints how many passed; fails if one failed or there were fewer texts
over() {
    echo "$passed passed, $failed failed"
    [ $failed -eq 0 ] && [ $passed -ge "$1" ]
}
