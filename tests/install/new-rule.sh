#!/bin/sh
# reslint new-rule: what it writes passes its own cases, and nothing is overwritten.
. "$(dirname "$0")/../cli/expect.sh" "$1/reslint"
reslint=$1/reslint
run 0 new-rule our-words
run 0 test our-words.yaml
has out "0 failed"
lacks out "0 cases"
run 0 new-rule our-form --kind query
run 0 test our-form.yaml
has out "0 failed"
lacks out "0 cases"
cp our-words.yaml before
run 2 new-rule our-words
has err "is there already"
cmp -s before our-words.yaml || fail "it was changed"
run 0 new-rule our-code --kind c
[ -s our-code/rule.c ] && [ -s our-code/cases ] && [ -s our-code/rule.md ] || fail "files are missing"
run 2 new-rule our-code --kind c
run 2 new-rule Our_Rule
run 2 new-rule ../escape
run 2 new-rule
# The C rule, in a pack.
if ! grep -q '^RESLINT_SANITIZE:BOOL=ON' "$1/CMakeCache.txt"; then
    export XDG_DATA_HOME="$there/data"
    umask 022
    cmake --install "$1" --prefix "$there/usr" >out 2>err || fail "not installed"
    cp -r "$there/usr/share/reslint/template" pack && rm -r pack/house/no-please && mv our-code pack/house/
    (cd pack && cmake -S . -B build -DCMAKE_PREFIX_PATH="$there/usr" && cmake --build build) >out 2>err || fail "not built"
    run 0 trust pack/build/house.so
    run 0 test pack/build/house.so
    has out "0 failed"
fi
finish
