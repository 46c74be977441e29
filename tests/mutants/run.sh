#!/bin/sh
# Mutants: do the tests notice when a condition is wrong? run.sh [--seed N] [--list] [COUNT] [FILE[:LINE] ...]
#
# Changes one comparison, bound or condition at a time (changes.awk), builds, and runs the fast tests and those of the command
# line. A change that no test notices has survived: a test is missing, or the condition is not needed, or the change is none
# (then say so where the condition is). All of it happens in a copy of the working tree below build-mutants/; the tree itself is only read.
#
# COUNT changes are taken at random (30; with FILE: all of it) out of those in core/ and plugins/. The same seed takes the same ones.
# Status: 0 all were noticed, 1 some survived, 2 it could not be done.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
there=$root/build-mutants
copy=$there/source
build=$there/build
at_most=600 # seconds for what one mutant builds, and for each group of tests
say() { printf '%s\n' "$*"; }
die() {
    printf '%s\n' "mutants: $*" >&2
    exit 2
}

seed=
count=
list=no
files=
while [ $# -gt 0 ]; do
    case $1 in
    --seed)
        [ $# -gt 1 ] || die "--seed needs a number"
        shift
        seed=$1
        ;;
    --list) list=yes ;;
    -*) die "'$1' is not one of my options: --seed N, --list" ;;
    *[!0-9]*) files="$files $1" ;;
    *) count=$1 ;;
    esac
    shift
done
case ${seed:=$(date +%s)} in *[!0-9]*) die "--seed needs a number, not '$seed'" ;; esac
[ -n "$count" ] || [ -n "$files" ] || count=30

# ---- which changes --------------------------------------------------------------------------------------
mkdir -p "$there"
if [ -z "$files" ]; then
    # What other platforms have instead is not built here.
    find core plugins -name '*.[ch]' ! -path '*/os/web/*' ! -path '*/os/windows/*' | LC_ALL=C sort >"$there/files"
    xargs awk -f tests/mutants/changes.awk <"$there/files" >"$there/all"
else
    : >"$there/all"
    for file in $files; do
        line=
        case $file in *:*) line=${file##*:} file=${file%:*} ;; esac
        [ -f "$file" ] || die "there is no file '$file'"
        awk -f tests/mutants/changes.awk "$file" | awk -F '\t' -v line="$line" 'line == "" || $2 == line' >>"$there/all"
    done
fi
# Shuffled by a generator of our own, since each awk has another rand().
awk -v seed="$seed" -v count="${count:-0}" '
    { row[NR] = $0 }
    END {
        x = seed % 2147483646 + 1
        for (i = 0; i < 10; i++) x = x * 16807 % 2147483647
        if (!count || count > NR) count = NR
        for (i = 1; i <= count; i++) {
            x = x * 16807 % 2147483647
            j = i + x % (NR - i + 1)
            t = row[j]; row[j] = row[i]; row[i] = t
            print row[i]
        }
    }' "$there/all" >"$there/chosen"
say "seed $seed: $(wc -l <"$there/chosen") of $(wc -l <"$there/all") changes"
if [ $list = yes ]; then
    awk -F '\t' '{ print $1 ":" $2 ": " $6 }' "$there/chosen"
    exit 0
fi

# ---- the copy, built and green --------------------------------------------------------------------------
# limited SECONDS COMMAND…: nor may a process compute for long, take much memory, or fill the disk
limited() {
    seconds=$1
    shift
    (
        # shellcheck disable=SC3045 # dash and bash have all three
        ulimit -t 120
        # shellcheck disable=SC3045
        ulimit -v 8000000
        ulimit -f 2000000
        exec timeout -k 5 "$seconds" "$@"
    ) >"$there/log" 2>&1
}
make() { limited "$at_most" nice cmake --build "$build" -j 2; }
tests() { limited "$at_most" nice ctest --test-dir "$build" --output-on-failure --stop-on-failure --timeout 200 "$@"; }
test_all() { # the quickest first
    tests -R '^(cases|documents|mun|negotiated)$' && tests -L '^fast$' -E '^(cases|documents|mun|negotiated|model.*|renumber)$' &&
        tests -R '^(model|renumber)$' && tests -R '^cli-' && tests -R '^model-'
}
sums() { # the objects that are newer than FILE, or all
    (cd "$build" && find . -name '*.o' ${1:+-newer "$1"} | LC_ALL=C sort | xargs -r cksum)
}

mkdir -p "$copy"
# Files that are the same keep their times, so that little is built anew; what is no longer there goes.
git ls-files -co --exclude-standard | while read -r file; do [ ! -f "$file" ] || printf '%s\n' "$file"; done | LC_ALL=C sort >"$there/now"
[ ! -f "$there/before" ] || LC_ALL=C comm -13 "$there/now" "$there/before" | (cd "$copy" && xargs -r rm -f)
while read -r file; do
    cmp -s "$file" "$copy/$file" && continue
    mkdir -p "$copy/$(dirname "$file")"
    cp "$file" "$copy/$file" # a new time: a mutant that was left behind is built anew
done <"$there/now"
cp "$there/now" "$there/before"
say "building the copy in build-mutants/ and running its tests"
generator='Unix Makefiles'
if command -v ninja >/dev/null 2>&1; then generator=Ninja; fi
[ -f "$build/CMakeCache.txt" ] || set -- -G "$generator"
# No debugging information: objects of a change that changes nothing are then the same, byte for byte.
cmake -S "$copy" -B "$build" "$@" -DCMAKE_BUILD_TYPE=Release -DRESLINT_WERROR=OFF >"$there/log" 2>&1 ||
    { cat "$there/log"; die "the copy could not be set up"; }
make || { tail -n 40 "$there/log"; die "the copy could not be built"; }
test_all || { tail -n 40 "$there/log"; die "a test fails without any change"; }
sums >"$there/sums"

# ---- one mutant after the other -------------------------------------------------------------------------
file=
restore() { [ -z "$file" ] || cp "$root/$file" "$copy/$file"; }
trap restore EXIT
trap 'exit 2' INT TERM HUP

change() { # change FILE LINE COLUMN LENGTH NEW: into the copy
    new=$5 awk -v line="$2" -v at="$3" -v n="$4" '
        NR == line { $0 = substr($0, 1, at - 1) ENVIRON["new"] substr($0, at + n) }
        { print }' "$root/$1" >"$copy/$1"
}

judge() { # FILE LINE COLUMN LENGTH NEW -> verdict: killed, survived, same (the compiler makes the same of it), not built
    touch "$there/stamp"
    change "$@"
    if ! make; then
        # Where the compiler has nothing against it, a program of ours that the build runs has failed.
        if grep -q ' error: ' "$there/log"; then verdict='not built'; else verdict=killed; fi
        return
    fi
    sums "$there/stamp" >"$there/new"
    if [ ! -s "$there/new" ]; then
        verdict='not built'
    elif [ -z "$(LC_ALL=C sort "$there/sums" "$there/sums" "$there/new" | uniq -u)" ]; then
        verdict=same
    elif test_all; then
        verdict=survived
    else
        verdict=killed
    fi
}

: >"$there/verdicts"
# Columns are between tabs; NEW may be empty, which `read` would skip, so it is read after a letter.
sed 's/^\([^	]*	[^	]*	[^	]*	[^	]*	\)/\1=/' "$there/chosen" >"$there/rows"
exec 3<"$there/rows"
while IFS='	' read -r file line at n new words <&3; do
    judge "$file" "$line" "$at" "$n" "${new#=}"
    by=
    [ "$verdict" != killed ] || by=$(sed -n 's/^[[:space:]]*[0-9]* - \([A-Za-z0-9_-]*\) (.*/ by \1/p' "$there/log" | head -n 1)
    restore
    say "$verdict$by: $file:$line: $words"
    printf '%s\n' "$verdict" >>"$there/verdicts"
done
file=
awk -v seed="$seed" '
    { n[$0]++ }
    END {
        judged = n["killed"] + n["survived"]
        printf "seed %s: %d killed, %d survived", seed, n["killed"], n["survived"]
        if (judged) printf " (%.1f %%)", 100 * n["survived"] / judged
        printf "; %d change nothing, %d not built\n", n["same"], n["not built"]
        exit n["survived"] > 0
    }' "$there/verdicts"
