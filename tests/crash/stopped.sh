#!/bin/sh
# A run of --fix that is stopped (Ctrl+C, a cancelled job, a closed terminal) leaves each file whole, nothing beside
# them, and a status that shows what stopped it.
. "$(dirname "$0")/drafts.sh"

# FAULT, jobs, status
while read -r call at what jobs status; do
    fresh
    with "$call $at $what" --fix --unsafe-fixes "$jobs" work
    [ "$got" -eq "$status" ] || fail "status $got, not $status"
    whole
    [ "$(leftovers)" -eq 0 ] || fail "$(leftovers) files are left behind"
done <<'END'
open 1 int -j1 130
write 1 term -j1 143
write 250 int -j1 130
fchmod 250 hup -j1 129
fsync 3 term -j2 143
rename 1 term -j1 143
rename 250 int -j2 130
rename 500 hup -j1 129
END

# Closing the terminal does not stop a program that was told to ignore that (nohup).
fresh
trap '' HUP
with 'rename 250 hup' --fix --unsafe-fixes -j1 work
trap - HUP
[ "$got" -le 1 ] || fail "status $got: it did not go on"
[ "$(leftovers)" -eq 0 ] || fail 'something is left behind'
diff -rq work new >/dev/null || fail 'not every draft was repaired'

# A new file whose writing is stopped does not exist at all.
with 'write 1 term' init
[ "$got" -eq 143 ] || fail "status $got: init was not stopped"
[ ! -e .reslint.yaml ] && [ ! -e reslint.yaml ] && [ "$(find . -name '.reslint-*.tmp' | wc -l)" -eq 0 ] || fail 'init left something'
finish
