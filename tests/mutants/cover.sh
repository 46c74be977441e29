#!/bin/sh
# Which test runs which line: cover.sh SOURCE BUILD TIMES OUT
#
# Builds SOURCE in the folder BUILD with gcc's counters, runs each test in TIMES (NAME TAB SECONDS) by itself, and writes OUT:
#     FILE TAB LINE TAB TEST
# with TEST `-` for every line of code, so that one that no test runs is not taken for a line of a table. A test that
# fails here and not elsewhere (because it measures memory or examines the compiler's output) is left out, since it
# would judge nothing.
set -eu
source=$1
build=$2
times=$3
out=$4
log=$build.log
cmake -S "$source" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=None -DCMAKE_C_COMPILER=gcc -DRESLINT_WERROR=OFF -DRESLINT_HARDEN=OFF \
    -DCMAKE_C_FLAGS='-O0 --coverage -fprofile-update=atomic -fprofile-abs-path' >"$log" 2>&1 || { tail "$log"; exit 1; }
cmake --build "$build" -j 2 >"$log" 2>&1 || { tail "$log"; exit 1; }
there=$(mktemp -d)
trap 'rm -rf "$there"' EXIT
trap 'exit 1' INT TERM
cut -f 1 "$times" | while read -r test; do
    find "$build" -name '*.gcda' -delete
    ctest --test-dir "$build" -R "^$test\$" --timeout 300 >"$log" 2>&1 </dev/null || { echo "$test does not judge" >&2; continue; }
    find "$build" -name '*.gcda' | (cd "$there" && xargs -r gcov -t 2>/dev/null) | awk -v test="$test" -v "root=$source/" '
        substr($0, 1, 19) == "        -:    0:Sou" {
            file = substr($0, 24)
            ours = index(file, root) == 1
            file = substr(file, length(root) + 1)
            next
        }
        !ours { next }
        {
            split($0, part, ":")
            if (part[1] ~ /[0-9]/ && !((file, part[2]) in seen)) {
                seen[file, part[2]] = 1
                printf "%s\t%d\t%s\n", file, part[2], test
            }
            if (part[1] ~ /[0-9#=]/) printf "%s\t%d\t-\n", file, part[2]
        }'
done | LC_ALL=C sort -u >"$there/lines"
mv "$there/lines" "$out"
