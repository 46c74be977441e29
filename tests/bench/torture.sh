#!/bin/sh
# The torture list: torture.sh BUILD [BYTES [SHAPE…]]. Texts that repeat one thing over and over, of BYTES (4096) and of
# twice as many: the second may take at most 2.3 times as many instructions as the first, start-up aside (2.5 times
# below 16 KB, where one more round of repairs or one more page of memory makes a visible step), and a text of half a
# megabyte at most 112 bytes of memory for each of its bytes plus 32 MB. (The goal is 64 plus 32. Where every few bytes
# begin a line, a point or a mark, the syntax tree alone takes 100.) Instructions are counted by valgrind and not timed,
# so that the result is the same on every machine. Without SHAPE the commands that write or list are tried on a few
# shapes too.
set -eu
build=$(cd "$1" && pwd)
bytes=${2:-4096}
[ $# -lt 2 ] || shift
shift
torture=$build/tests/bench/torture
check="--no-config -q -j1"
there=$build/torture
mkdir -p "$there"
LC_ALL=C
export LC_ALL
if ! command -v valgrind >/dev/null 2>&1; then
    echo "SKIPPED: there is no valgrind to count with"
    exit 77
fi

# instructions ARGUMENTS FILE
instructions() {
    # shellcheck disable=SC2086
    valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null --log-file="$there/log" \
        "$build/reslint" $1 "$2" >/dev/null 2>&1 || [ $? -le 2 ] || { echo "$2: reslint failed" >&2; exit 1; }
    sed -n 's/.*I *refs: *//p' "$there/log" | tr -d ,
}

# memory ARGUMENTS FILE: the peak in megabytes
memory() {
    # shellcheck disable=SC2086
    "$build/tests/bench/clock" 1 "$build/reslint" $1 "$2" 2>/dev/null | cut -d' ' -f2
}

printf 'Lanterns\n' >"$there/none.md"
failed=0
# measure NAME ARGUMENTS SHAPE
measure() {
    "$torture" "$3" "$bytes" >"$there/one.md"
    "$torture" "$3" "$((bytes * 2))" >"$there/two.md"
    "$torture" "$3" 524288 >"$there/large.md"
    row=$(awk -v name="$1" -v start="$(instructions "$2" "$there/none.md")" -v one="$(instructions "$2" "$there/one.md")" \
        -v two="$(instructions "$2" "$there/two.md")" -v memory="$(memory "$2" "$there/large.md")" \
        -v size="$(wc -c <"$there/large.md")" -v n1="$(wc -c <"$there/one.md")" -v n2="$(wc -c <"$there/two.md")" 'BEGIN {
        factor = (two - start) / (one - start)
        allowed = (n1 < 16384 ? 2.5 : 2.3) * n2 / n1 / 2
        much = memory > 112 * size / 1048576 + 32
        printf "%-32s %12d %12d %7.2f %7.0f MB%s%s\n", name, one, two, factor, memory,
            (factor > allowed ? "  TOO STEEP" : ""), (much ? "  TOO MUCH" : "")
    }')
    echo "$row"
    case $row in *TOO*) failed=$((failed + 1)) ;; esac
}

printf '%-32s %12s %12s %7s %10s\n' shape "$bytes bytes" "$((bytes * 2))" factor '512 KB'
shapes=$*
for shape in ${shapes:-$("$torture" --list)}; do measure "$shape" "$check" "$shape"; done
if [ -z "$shapes" ]; then
    for shape in attributions brackets-open brackets-pairs statuses operative-same; do
        measure "outline --open: $shape" 'outline --open --no-config' "$shape"
    done
    for shape in operative-down points-same points-nested xrefs-above xrefs-op xrefs-points xrefs-paragraphs \
        notes-run notes-ibid notes-references; do
        measure "renumber: $shape" 'renumber --no-config' "$shape"
    done
fi
rm -rf "$there"
echo "$failed failed"
[ "$failed" -eq 0 ]
