#!/bin/sh
# reslint beside other linters of texts, and how its cost grows: peers.sh BUILD (run.sh made the texts before)
#
# Peers that are not installed are named and skipped; none is installed from here. Each figure is the median of
# a few runs, all in one go on one machine.
set -eu
build=$(cd "$1" && pwd)
clock=$build/tests/bench/clock
reslint=$build/reslint
there=$build/bench

measure() { # measure TIMES NAME COMMAND...: a row with wall clock, processor time and memory
    times=$1 name=$2
    shift 2
    # shellcheck disable=SC2046
    set -- $("$clock" "$times" "$@")
    printf '%-34s %9.1f ms %9.1f ms of work %6.0f MB\n' "$name" "$1" "$3" "$2"
}

peer() { # peer FILE TIMES COMMAND...
    file=$1 times=$2
    shift 2
    if command -v "$1" >/dev/null 2>&1; then
        measure "$times" "$*" "$@" "$file"
    else
        echo "SKIPPED: $1 is not installed"
    fi
}

for size in 25kb 1mb 10mb; do
    [ "$size" = 10mb ] && times=3 || times=9
    printf '\n%s in one file\n' "$size"
    measure "$times" 'reslint, all rules' "$reslint" --no-config -q -j1 "$there/$size.md"
    peer "$there/$size.md" "$times" wc
    peer "$there/$size.md" "$times" chktex -q
    peer "$there/$size.md" "$times" mandoc -T lint
    peer "$there/$size.md" "$times" tidy -q -e
    peer "$there/$size.md" "$times" style
    peer "$there/$size.md" "$times" diction
    peer "$there/$size.md" "$times" codespell
    # Programs of Node.js and Python take seconds for a megabyte; ten would only make the wait longer.
    [ "$size" = 10mb ] && continue
    for program in write-good textlint markdownlint-cli2 alex cspell proselint; do
        peer "$there/$size.md" 1 "$program"
    done
done

printf '\nhow the cost grows: one file of so many megabytes\n'
cat "$there/10mb.md" "$there/10mb.md" >"$there/20mb.md"
for size in 1 2 4 8 16; do
    head -c $((size * 1048576)) "$there/20mb.md" >"$there/grow.md"
    measure 5 "$size MB" "$reslint" --no-config -q -j1 "$there/grow.md"
done

printf '\nmany files of 4 KB\n'
rm -rf "$there/many"
mkdir "$there/many"
cat "$there/20mb.md" "$there/20mb.md" | split -b 4096 -a 4 --additional-suffix=.md - "$there/many/"
for count in 100 1000 10000; do
    find "$there/many" -name '*.md' | LC_ALL=C sort | head -n "$count" >"$there/names"
    [ "$count" = 10000 ] && times=1 || times=5
    measure "$times" "$count files, -j1" "$reslint" --no-config -q -j1 --files-from "$there/names"
    measure "$times" "$count files, -j2" "$reslint" --no-config -q -j2 --files-from "$there/names"
done

if [ -s "$there/list" ]; then
    printf '\nthe texts themselves, %s files\n' "$(wc -l <"$there/list")"
    measure 3 '-j1' "$reslint" --no-config -q -j1 --files-from "$there/list"
    measure 3 '-j2' "$reslint" --no-config -q -j2 --files-from "$there/list"
fi
rm -rf "$there/grow.md" "$there/20mb.md" "$there/names" "$there/many"
