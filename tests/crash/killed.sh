#!/bin/sh
# A run of --fix over 500 files that is killed, before or after each step for a file, leaves each file whole, old or
# new. What it leaves beside them does not disturb a later run.
. "$(dirname "$0")/drafts.sh"

# FAULT, and how many files have been repaired by then when they are processed one by one
while read -r call at what done; do
    fresh
    with "$call $at $what" --fix --unsafe-fixes -j1 work
    [ "$got" -eq 137 ] || fail "status $got: it was not killed"
    whole
    [ $((500 - left)) -eq "$done" ] || fail "$((500 - left)) files repaired, not $done"
    [ "$(leftovers)" -le 1 ] || fail 'more than one file is left behind'
done <<'END'
write 1 killed 0
write 250 killed 249
fchmod 250 kill 249
fsync 3 kill 1
rename 1 kill 0
rename 1 killed 1
rename 250 kill 249
rename 250 killed 250
rename 500 kill 499
END

# Killed just before a file takes its place: the text exists under the temporary name, which is not a draft's.
fresh
with 'rename 250 kill' --fix --unsafe-fixes -j1 work
[ "$(leftovers)" -eq 1 ] || fail 'nothing is left behind, so the test shows nothing'
run 1 --no-config work
has out '500 files: '
finishes

for at in 2 100 499; do
    fresh
    with "rename $at kill" --fix --unsafe-fixes -j2 work
    [ "$got" -eq 137 ] || fail "status $got: it was not killed"
    whole
    finishes
done

# What a living process is writing is left alone, and so is what only looks like such a file.
: >work/.reslint-$$-0.tmp
: >work/.reslint-notes.tmp
with 'none 1 kill' --fix --unsafe-fixes work
[ -e work/.reslint-$$-0.tmp ] || fail 'a file of a process that lives was taken away'
[ -e work/.reslint-notes.tmp ] || fail 'a file of somebody else was taken away'
finish
