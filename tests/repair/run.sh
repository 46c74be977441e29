#!/bin/sh
# Repairs: run.sh RESLINT [--update]
#
# Beside each text here is the result of --fix (NAME.fixed). For these and for all whole texts of the other tests: what
# was repaired once needs no second repair; no rule reports more errors or warnings than before; and a text in which
# nothing is repaired stays as it is, byte for byte.
set -eu
# shellcheck source=tests/whole.sh
. "$(dirname "$0")/../whole.sh"

# found FILE: "COUNT RULE" for errors and warnings
found() {
    "$reslint" --no-config --format gcc "$1" >"$there/gcc" || [ $? -le 2 ]
    sed -n 's/^[^:]*:[0-9]*:[0-9]*: \(error\|warning\): .*\[\([a-z-]*\)\]$/\2/p' "$there/gcc" | sort | uniq -c
}

# more BEFORE AFTER: rules that report more than before
more() {
    awk 'FNR == NR { before[$2] = $1; next } $1 > before[$2] { print $2 }' "$1" "$2"
}

for text in *.txt *.md ../documents/*.txt ../documents/*.md ../mun/*.md ../mun/*.txt ../negotiated/*.txt; do
    case $text in */CMakeLists.txt | CMakeLists.txt | *'*'*) continue ;; esac
    good=yes
    once=$there/${text##*/}
    cp "$text" "$once"
    found "$once" >"$there/before"
    "$reslint" --no-config --fix "$once" >"$there/said" 2>&1 || [ $? -le 2 ]
    case $text in */*) ;; *) same "$text.fixed" "$once" || good=no ;; esac
    grep -q ' repaired; ' "$there/said" || cmp -s "$text" "$once" || good=no
    found "$once" >"$there/after"
    new=$(more "$there/before" "$there/after")
    [ -z "$new" ] || {
        good=no
        echo "$text: more than before: $new"
    }
    cp "$once" "$there/again"
    "$reslint" --no-config --fix "$once" >"$there/said" 2>&1 || [ $? -le 2 ]
    cmp -s "$once" "$there/again" || {
        good=no
        echo "$text: a second run repairs more"
    }
    count $good "$text"
done
over 30
