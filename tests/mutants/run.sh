#!/bin/sh
# Mutants: do the tests notice when a condition is wrong? run.sh [--seed N] [--list] [--tests REGEX] [COUNT] [FILE[:LINE] ...]
#
# Changes one comparison, bound or condition at a time (changes.awk), compiles what depends on that file, and runs those
# tests labelled fast or program that reach its line (cover.sh), the quickest first, until one fails. A change that no
# test notices has survived: a test is missing, or the condition is not needed, or the change has no effect (then say so
# at the condition). Everything happens in a copy of the working tree below build-mutants/; the tree itself is only
# read.
#
# COUNT changes (30; with FILE: all of them) are taken at random from those in core/ and plugins/. The same seed takes
# the same ones. --tests REGEX: run these tests, whether they reach the line or not; then nothing is built to find out
# which do. Status: 0 all were noticed, 1 some survived, 2 the run failed.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
there=$root/build-mutants
copy=$there/source
build=$there/build
at_most=300 # seconds for building one mutant; the whole copy gets more
# Too slow to run for each mutant, or not available in this build; other tests cover the same code.
left_out='^(corpus|docs-commands|reliability-(hardening|memory|outputs))$'
say() { printf '%s\n' "$*"; }
die() {
    printf '%s\n' "mutants: $*" >&2
    exit 2
}

seed=
count=
list=no
only=
files=
while [ $# -gt 0 ]; do
    case $1 in
    --seed)
        [ $# -gt 1 ] || die "--seed needs a number"
        shift
        seed=$1
        ;;
    --tests)
        [ $# -gt 1 ] || die "--tests needs a regular expression"
        shift
        only=$1
        ;;
    --list) list=yes ;;
    -*) die "'$1' is not one of my options: --seed N, --list, --tests REGEX" ;;
    *[!0-9]*) files="$files $1" ;;
    *) count=$1 ;;
    esac
    shift
done
case ${seed:=$(date +%s)} in *[!0-9]*) die "--seed needs a number, not '$seed'" ;; esac
[ -n "$count" ] || [ -n "$files" ] || count=30

# A changed program may replace any file that its user may write: /dev/null, for root. For root /dev is read-only in all of this run.
if [ "$(id -u)" -eq 0 ] && [ $list = no ] && [ -z "${RESLINT_MUTANTS_APART-}" ]; then
    unshare -m true 2>/dev/null || die "run this as another user than root: a changed program may replace files such as /dev/null"
    # shellcheck disable=SC2086 # these are words
    RESLINT_MUTANTS_APART=yes exec unshare -m sh -c 'mount --rbind /dev /dev && mount -o remount,bind,ro /dev || exit 2; exec sh "$@"' \
        sh "$root/tests/mutants/run.sh" --seed "$seed" ${only:+--tests "$only"} $count $files
fi

# Two simultaneous runs would change each other's copy.
mkdir -p "$there"
if command -v flock >/dev/null 2>&1; then
    exec 9>"$there/lock"
    flock -n 9 || die "another run is at work in build-mutants/, or one that was stopped has not ended yet"
fi

# ---- which changes --------------------------------------------------------------------------------------
mkdir -p "$there"
if [ -z "$files" ]; then
    # Files for other platforms are not built here.
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
# Shuffled with our own generator, since rand() differs between versions of awk.
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
# limited SECONDS COMMAND…: also limits processor time, memory and file size
limited() {
    within=$1
    shift
    (
        # shellcheck disable=SC3045 # dash and bash have all three
        ulimit -t 120
        # shellcheck disable=SC3045
        ulimit -v 4000000
        ulimit -f 2000000
        exec timeout -k 5 "$within" "$@"
    ) >"$there/log" 2>&1 </dev/null
}
make() { limited "$at_most" cmake --build "$build" -j 2 --target "$@"; }
tests() { ctest --test-dir "$build" --output-on-failure --stop-on-failure "$@" </dev/null; }

mkdir -p "$copy"
rm -f "$there"/original.*
# Unchanged files keep their times, so that little is rebuilt; files that no longer exist are removed.
git ls-files -co --exclude-standard | while read -r file; do [ ! -f "$file" ] || printf '%s\n' "$file"; done | LC_ALL=C sort >"$there/now"
[ ! -f "$there/before" ] || LC_ALL=C comm -13 "$there/now" "$there/before" | (cd "$copy" && xargs -r rm -f)
while read -r file; do
    cmp -s "$file" "$copy/$file" && continue
    mkdir -p "$copy/$(dirname "$file")"
    cp "$file" "$copy/$file" # a new time, so that a mutant that was left behind is rebuilt
done <"$there/now"
cp "$there/now" "$there/before"
command -v ninja >/dev/null 2>&1 || die "this needs ninja"
say "building the copy in build-mutants/ and running its tests"
# A fast linker if available: linking is most of the work for a change of one line.
linker=
command -v mold >/dev/null 2>&1 && linker=-fuse-ld=mold
# No debugging information: a change without effect then gives the same object, byte for byte.
cmake -S "$copy" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DRESLINT_WERROR=OFF -DCMAKE_EXE_LINKER_FLAGS=$linker \
    -DCMAKE_MODULE_LINKER_FLAGS=$linker >"$there/log" 2>&1 ||
    { cat "$there/log"; die "the copy could not be set up"; }
at_most=3600
make all || { tail -n 40 "$there/log"; die "the copy could not be built"; }
at_most=300
tests -L '^(fast|program)$' -E "$left_out" ${only:+-R "$only"} >"$there/log" 2>&1 || { tail -n 40 "$there/log"; die "a test fails without any change"; }
# NAME TAB SECONDS for each, the quickest first
sed -n 's/^ *[0-9]*\/[0-9]* Test *#[0-9]*: \([^ ]*\) .*Passed *\([0-9.]*\) sec.*/\1\t\2/p' "$there/log" | LC_ALL=C sort -k 2n >"$there/times"
# FILE TAB OBJECT: the objects that each file goes into
# (a compiler cache may have made absolute paths relative)
(cd "$build" && ninja -t deps) | awk -v "root=$copy/" '
    /^[^ ]/ { object = $1; sub(/:$/, "", object); next }
    index($1, root) == 1 { print substr($1, length(root) + 1) "\t" object }
    index($1, "../source/") == 1 { print substr($1, 11) "\t" object }' >"$there/objects"
[ -s "$there/objects" ] || die "what each file is compiled into is not known"
(cd "$build" && cut -f 2 "$there/objects" | sort -u | xargs cksum) | LC_ALL=C sort >"$there/sums"
if [ -z "$only" ]; then
    grep -v '^\(docs\|tests\)/' "$there/now" | (cd "$copy" && LC_ALL=C xargs cksum) >"$there/sums.now"
    if ! cmp -s "$there/sums.now" "$there/sums.covered"; then
        say "looking which test runs which line"
        sh "$root/tests/mutants/cover.sh" "$copy" "$there/covering" "$there/times" "$there/covered" || die "which test runs which line is not known"
        cp "$there/sums.now" "$there/sums.covered"
    fi
fi

[ -n "$only" ] || cut -f 3 "$there/covered" | LC_ALL=C sort -u >"$there/known"

# ---- one mutant after the other -------------------------------------------------------------------------
file=
restore() { [ -z "$file" ] || [ ! -f "$there/original.$$" ] || { mv "$there/original.$$" "$copy/$file" && touch "$copy/$file"; }; }
trap restore EXIT
trap 'exit 2' INT TERM HUP

change() { # change FILE LINE COLUMN LENGTH NEW: applies it to the copy
    cp "$copy/$1" "$there/original.$$"
    new=$5 awk -v line="$2" -v at="$3" -v n="$4" '
        NR == line { $0 = substr($0, 1, at - 1) ENVIRON["new"] substr($0, at + n) }
        { print }' "$there/original.$$" >"$copy/$1"
}

# noticed FILE LINE: runs the tests that reach the line, the quickest first, until one fails ($by). A test that takes
# ten times as long as usual fails too.
noticed() {
    by=
    if [ -n "$only" ]; then cp "$there/times" "$there/run"; else
        # A line of a table or a macro is not code: then all tests that run anything in its file, or else all tests.
        LC_ALL=C grep "^$1	$2	" "$there/covered" >"$there/runs" || LC_ALL=C grep "^$1	" "$there/covered" >"$there/runs" ||
            sed 's/^/-	-	/' "$there/times" >"$there/runs"
        # New tests, about which nothing is known yet, are run too.
        awk -F '\t' 'FILENAME == ARGV[1] { known[$1] = 1; next } FILENAME == ARGV[2] { runs[$3] = 1; next } $1 in runs || !($1 in known)' \
            "$there/known" "$there/runs" "$there/times" >"$there/run"
    fi
    [ -s "$there/run" ] || return 1
    # Nearly all tests need the program, and what it needs beside it is built with it, by our own tools.
    make reslint || { by="the build"; return 0; }
    built=
    while read -r by seconds; do
        # A unit test is a target of its own; the other tests use the program, and some need a few more targets.
        case $by in
        test_*) make "$by" ;;
        cases) make run_cases ;;
        cli-* | documents | model* | mun | negotiated | renumber | repair) ;;
        *) [ -n "$built" ] || { make all && built=yes; } ;;
        esac || { by="the build"; return 0; }
        most=$(awk -v s="$seconds" 'BEGIN { print int(s * 10) + 5 }')
        limited $((most + 10)) ctest --test-dir "$build" -R "^$by\$" --timeout "$most" || return 0
    done <"$there/run"
    by=
    return 1
}

judge() { # FILE LINE COLUMN LENGTH NEW -> verdict: killed, survived, same (it compiles to the same object), not built
    by=
    change "$@"
    # shellcheck disable=SC2046 # names of objects have no spaces
    set -- "$1" "$2" $(awk -F '\t' -v file="$1" '$1 == file { print $2 }' "$there/objects")
    if [ $# -eq 2 ]; then
        verdict='not built'
    elif ! (shift 2 && make "$@"); then
        verdict='not built'
    elif (shift 2 && cd "$build" && cksum "$@") | LC_ALL=C sort | LC_ALL=C comm -23 - "$there/sums" | cmp -s - /dev/null; then
        verdict=same
    elif noticed "$1" "$2"; then
        verdict=killed
        by=" by $by"
    else
        verdict=survived
        [ -s "$there/run" ] || by=" (no test runs it)"
    fi
}

: >"$there/verdicts"
# Columns are separated by tabs; NEW may be empty, and `read` would skip it, so it is preceded by a character.
sed 's/^\([^	]*	[^	]*	[^	]*	[^	]*	\)/\1=/' "$there/chosen" >"$there/rows"
exec 3<"$there/rows"
while IFS='	' read -r file line at n new words <&3; do
    judge "$file" "$line" "$at" "$n" "${new#=}"
    restore
    # The same for a damaged copy: its results do not count.
    [ "$by" != " by the build" ] || make reslint || die "the copy does not build without any change: remove build-mutants/"
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
