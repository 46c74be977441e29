#!/bin/sh
# No room for the new text of a file, or no way to put it in place: the file stays as it is, this is reported with
# status 2, and nothing is left behind. 28 is ENOSPC, 5 is EIO, 13 is EACCES.
. "$(dirname "$0")/drafts.sh"

for trouble in 'write 200 28' 'fsync 300 5' 'rename 100 13' 'fchmod 400 5'; do
    for jobs in 1 2; do
        fresh
        with "$trouble" --fix --unsafe-fixes -q -j$jobs work
        [ "$got" -eq 2 ] || fail "status $got, not 2"
        whole
        [ "$left" -gt 0 ] && [ "$left" -lt 500 ] || fail "$left are not repaired"
        grep -q 'cannot be replaced, nothing was changed: ' err || fail 'not said'
        [ "$(grep -Ec 'cannot be replaced|not repaired, for the same reason' err)" -eq "$left" ] || fail 'not said of each'
        [ "$(leftovers)" -eq 0 ] || fail 'something is left behind'
    done
done
finishes

# The real thing: no file may grow past 4 blocks of 512 bytes.
fresh
awk '{print} /^1\./ {for (i = 0; i < 300; i++) print "\n1. *Welcomes* the the lamps;"}' old/draft-100.md >work/large.md
cp work/large.md large.old
ran='reslint with a limit on the size of files'
got=0
(
    ulimit -f 4
    exec "$reslint" --no-config --fix --unsafe-fixes -q work/large.md work/draft-100.md >/dev/null 2>&1
) || got=$?
[ "$got" -eq 2 ] || fail "status $got, not 2"
cmp -s large.old work/large.md || fail 'the large file was changed'
cmp -s new/draft-100.md work/draft-100.md || fail 'the small file was not repaired'
[ "$(leftovers)" -eq 0 ] || fail 'something is left behind'
finish
