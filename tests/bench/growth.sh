#!/bin/sh
# How the cost grows with the text and with the number of files, and how much a second core helps: growth.sh BUILD
# (run.sh has made the texts).
set -eu
build=$(cd "$1" && pwd)
clock=$build/tests/bench/clock
reslint="$build/reslint --no-config -q"
there=$build/bench

row() { # row NAME UNITS WALL MEMORY WORK
    awk -v name="$1" -v units="$2" -v wall="$3" -v memory="$4" -v work="$5" 'BEGIN {
        printf "%-34s %10.1f ms %10.1f ms %7.0f MB %10.2f ms\n", name, wall, work, memory, work / units
    }'
}

printf '\n%-34s %13s %13s %10s %13s\n' 'one file' 'wall clock' work memory 'work a MB'
for size in 1 2 4 8 16; do
    head -c $((size * 1048576)) "$there/20mb.md" >"$there/grow.md"
    # shellcheck disable=SC2046,SC2086
    row "$size MB" "$size" $("$clock" 5 $reslint -j1 "$there/grow.md")
done

# both NAME UNITS ROUNDS LIST: with one thread and with two, in turn
both() {
    # shellcheck disable=SC2086
    "$clock" "$3" $reslint -j1 --files-from "$4" -- $reslint -j2 --files-from "$4" >"$there/both"
    threads=1
    while read -r wall memory work; do
        row "$1, -j$threads" "$2" "$wall" "$memory" "$work"
        threads=2
    done <"$there/both"
    awk 'NR == 1 { one = $1 } NR == 2 { printf "%-34s %10.2f times as fast\n", "", one / $1 }' "$there/both"
}

printf '\n%-34s %13s %13s %10s %13s\n' 'many files of 4 KB' 'wall clock' work memory 'work a file'
rm -rf "$there/many"
mkdir "$there/many"
split -b 4096 -a 4 --additional-suffix=.md "$there/20mb.md" "$there/many/"
for count in 100 1000 10000; do
    find "$there/many" -name '*.md' | LC_ALL=C sort | head -n "$count" >"$there/names"
    [ "$count" = 10000 ] && rounds=3 || rounds=9
    both "$count files" "$count" "$rounds" "$there/names"
done

count=$(wc -l <"$there/list")
printf '\n%-34s %13s %13s %10s %13s\n' 'the texts themselves' 'wall clock' work memory 'work a file'
both "$count files" "$count" 9 "$there/list"
rm -rf "$there/grow.md" "$there/20mb.md" "$there/names" "$there/both" "$there/many"
