#!/bin/sh
# A native rule that crashes, and one that never ends: rule and file are named, the status is 2, and what was found in
# other files is printed.
. "$(dirname "$0")/../cli/expect.sh"
packs=$2
export XDG_DATA_HOME="$there/data" RESLINT_PATIENCE=1
umask 022
chmod 700 "$there"
cp "$packs/crash.so" "$packs/loop.so" .
run 0 trust crash.so loop.so
# No title, so these rules have nothing to do there.
sed 1,2d slip.md >untitled.md

for jobs in 1 2; do
    run 2 -j $jobs --format gcc --plugin ./crash.so untitled.md slip.md
    has err "slip.md: the rule trust-crash broke down"
    has err "--ignore trust-crash"
    has out "untitled.md:"
done
run 2 -j 2 --format gcc --plugin ./loop.so untitled.md slip.md
has err "slip.md: the rule trust-loop did not come to an end"
has out "untitled.md:"
run 1 --plugin ./crash.so --ignore trust-crash slip.md
finish
