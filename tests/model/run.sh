#!/bin/sh
# Cases of structure: run.sh RESLINT [ELEMENTS] [FILE.cases ...]   (all *.cases beside this script when none is named)
# ELEMENTS is the program model_elements (elements.c); by default in its place in the build, relative to RESLINT.
#
# The notation is that of the rules' cases (docs/cases.md, "Cases of structure"): `=== title`, `key: value` lines, an empty line, the
# text, then parts that begin with `--- name`. Each case becomes files in a folder of its own (split.awk); the program
# reads all cases with the same options in one run, since starting it is most of the cost; compare.awk says which cases
# passed.
set -eu
reslint=$1
[ -x "$reslint" ] || { echo "$reslint is not there"; exit 1; }
reslint=$(cd "$(dirname "$reslint")" && pwd)/$(basename "$reslint")
shift
elements=$(dirname "$reslint")/tests/model/model_elements
case ${1:-} in
'' | *.cases) ;;
*)
    elements=$1
    shift
    ;;
esac
here=$(cd "$(dirname "$0")" && pwd)
[ $# -gt 0 ] || set -- "$here"/*.cases
there=$(mktemp -d)
trap 'rm -rf "$there"' EXIT
trap 'exit 1' INT TERM

awk '/^=== / { printf "%05d %05d/marks %05d/mended\n", ++n, n, n }' "$@" | (cd "$there" && xargs mkdir)
awk -v there="$there" -f "$here/split.awk" "$@"
cd "$there"

# Each options.K holds the options of a group of cases, each list.K.KIND the texts in it that are read in this way.
bad=no
for group in options.*; do
    k=${group#options.}
    # read_all KIND WORST PROGRAM COMMAND…: runs the program on the texts of this kind; a status above WORST is a failure
    read_all() {
        kind=$1
        worst=$2
        shift 2
        [ -s "list.$k.$kind" ] || return 0
        status=0
        # shellcheck disable=SC2046 # options are words
        "$@" --no-config $(cat "$group") --files-from "list.$k.$kind" >"got.$k.$kind" 2>&1 || status=$?
        [ $status -le "$worst" ] || {
            echo "$kind: status $status: $(head -n 3 "got.$k.$kind")"
            bad=yes
        }
    }
    read_all outline 0 "$reslint" outline
    read_all marks 0 "$reslint" outline
    read_all open 0 "$reslint" outline --open
    read_all findings 1 "$reslint" --format=gcc
    read_all mended 1 "$reslint" --fix
    read_all facts 0 "$elements" facts
    read_all clauses 0 "$elements" clauses
    read_all elements 0 "$elements" elements
    [ -s "list.$k.renumbered" ] || continue
    while read -r text; do
        # shellcheck disable=SC2046
        "$reslint" renumber --no-config $(cat "$group") "$text" >"${text%/*}/renumbered.got" 2>/dev/null ||
            echo "status $?" >"${text%/*}/renumbered.got"
    done <"list.$k.renumbered"
done
awk -f "$here/compare.awk" cases || bad=yes
[ $bad = no ]
