#!/bin/sh
# With less and less memory, at each step the run is complete, or its status is 2 with a true message. How many files
# --fix had replaced by then is stated.
. "$(dirname "$0")/../cli/expect.sh"
(ulimit -v 4000000 && "$reslint" --version) >/dev/null 2>&1 || { echo 'SKIPPED: memory cannot be limited here (or a build with sanitizers)'; exit 77; }
{
    sed '/^2\./d' slip.md
    awk 'BEGIN {for (i = 2; i < 900; i++) printf "%d. *Requests* the Secretary-General to report on [the] “lamps” of resolution 46/152 of 18 December 1991, as in paragraph %d above,\n\n", i, i - 1}'
} >big.md
printf 'id: our-lamp\nsummary: Lamps.\npatterns: ["l(a|o)mps?"]\n' >one.yaml
printf 'id: our-form\nsummary: Forms.\nquery: |\n  (numbered_paragraph) @here\n' >two.yaml

# limited KIB ARGUMENT…: sets $got to the status
limited() {
    kib=$1
    shift
    ran="with $kib KiB: reslint $*"
    got=0
    sh -c 'ulimit -v "$1" && shift && exec "$@"' sh "$kib" "$reslint" "$@" >out 2>err || got=$?
}

# The least memory with which the program starts at all.
least=2000
until limited $least --version && [ $got -eq 0 ]; do least=$((least + 1000)); done

sweep() { # sweep STEP ARGUMENT…: up to the first complete run
    step=$1
    shift
    kib=$least
    failures=0
    "$reslint" "$@" >whole 2>/dev/null
    status=$?
    while :; do
        limited $kib "$@"
        [ $got -ne $status ] || break
        failures=$((failures + 1))
        [ $got -eq 2 ] || fail "status $got"
        [ -s err ] || fail 'nothing is said'
        grep -Eiq 'memory|allocate' err || fail 'not said what is lacking'
        kib=$((kib + step))
        [ $kib -lt 4000000 ] || break
    done
    [ $failures -gt 0 ] || fail 'the limit was never felt, so the test shows nothing'
    cmp -s out whole || fail 'the answer is another one'
    [ "$(find . -name '.reslint-*.tmp' | wc -l)" -eq 0 ] || fail 'something is left behind'
}
sweep 3300 --no-config -j1 big.md
sweep 6100 --no-config -j1 --format json big.md
sweep 6100 --no-config -j1 --format sarif big.md
sweep 6100 --no-config -j1 --rules one.yaml --rules two.yaml big.md
sweep 6100 outline --format json big.md
sweep 6100 renumber big.md
rm -f answer
sweep 7100 --no-config -j1 --format gcc -o answer big.md

# Thirty small drafts and one that is too large: what is reported about them is true.
mkdir many
for i in $(seq 10 39); do cp slip.md many/a$i.md; done
cat big.md big.md big.md big.md >many/z.md
seen=no
kib=$least
while [ $kib -lt 400000 ]; do
    rm -rf work && cp -r many work
    limited $kib --no-config --fix -q -j1 work
    [ $got -eq 2 ] || break
    changed=$(diff -rq many work | wc -l)
    case $changed in
    0) grep -q 'written before that' err && fail 'files are told of that were not written' ;;
    1) has err 'out of memory; 1 file was written before that, each of them whole' ;;
    *)
        has err "out of memory; $changed files were written before that, each of them whole"
        seen=yes
        ;;
    esac
    [ "$(find work -name '.reslint-*.tmp' | wc -l)" -eq 0 ] || fail 'something is left behind'
    kib=$((kib + 2900))
done
[ $seen = yes ] || fail 'memory never ran out behind a file that was written, so the test shows nothing'
finish
