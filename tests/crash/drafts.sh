# Sourced, with the program and the fault library: 500 drafts, each of which needs a repair. `old` holds the originals,
# `new` the repaired ones. In memory if possible, since 500 files are copied again and again.
[ -w /dev/shm ] && export TMPDIR=/dev/shm
. "$(dirname "$0")/../cli/expect.sh"
fault=$2
case $(LD_PRELOAD=$fault "$reslint" --version 2>&1) in
"reslint "*) ;;
*)
    echo "SKIPPED: no library can be loaded into this build (one with sanitizers)"
    exit 77
    ;;
esac

mkdir old
awk -v RS='' -v ORS='\n\n' '{print}' slip.md >slip
for i in $(seq 100 599); do
    # Of many lengths, so that no truncated file equals another whole one.
    { sed "s/^2\./3./" slip && printf '2. *Requests* %0*d reports on the the lanterns,\n' "$i" "$i"; } |
        awk '/^3\./ {last = $0; next} {print} END {print ""; print last}' >"old/draft-$i.md"
done
rm slip
cp -r old new
"$reslint" --no-config --fix --unsafe-fixes -q new >/dev/null || true
[ "$(diff -rq old new | grep -c differ)" -eq 500 ] || { echo "FAILED: not every draft was repaired"; exit 1; }

# fresh: makes `work` a copy of `old` again
fresh() {
    rm -rf work
    cp -r old work
}

# with FAULT ARGUMENT…: runs the program with a fault; its status is in $got
with() {
    ran="fault $1: reslint"
    asked=$1
    shift
    got=0
    # The shell's own message about a killed program is discarded.
    { RESLINT_FAULT=$asked LD_PRELOAD=$fault "$reslint" --no-config "$@" >out 2>err; } 2>/dev/null || got=$?
}

# whole: each file in `work` is whole, old or new; sets $left to the number of old ones
whole() {
    diff -rq old work | sed -n 's/^Files .* and \(.*\) differ$/\1/p' >changed
    diff -rq new work | sed -n 's/^Files .* and \(.*\) differ$/\1/p' >unrepaired
    left=$(wc -l <unrepaired)
    [ "$(find work -name '*.md' | wc -l)" -eq 500 ] || fail 'not 500 drafts'
    torn=$(sort changed unrepaired | uniq -d)
    [ -z "$torn" ] || fail "neither old nor new: $torn"
    [ $(($(wc -l <changed) + left)) -eq 500 ] || fail 'some are neither old nor new'
}

leftovers() { find work -name '.reslint-*.tmp' | wc -l; }

# finishes: a later run repairs the rest, finds nothing but the drafts, and leaves nothing behind
finishes() {
    ran='a later run'
    with 'none 1 kill' --fix --unsafe-fixes work
    grep -q '^500 files: ' out || fail 'not 500 files'
    whole
    [ "$left" -eq 0 ] || fail "$left are not repaired"
    [ "$(leftovers)" -eq 0 ] || fail 'something is left behind'
}
