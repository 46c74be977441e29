#!/bin/sh
# same.sh RESLINT STATIC [CORPUS]: the static program prints the same as the dynamic one, byte for byte, for our own
# texts and, where available, 270 official ones; it says that it loads no packs; and it runs in a root folder that
# contains nothing else. Only the program is taken from STATIC, the folder that ./dev static makes, so it must contain
# all files itself.
set -eu
reslint=$(realpath "$1") unpacked=$(realpath "$2") corpus=${3:-}
here=$(cd "$(dirname "$0")/../.." && pwd)
there=$(mktemp -d)
static=$there/alone
trap 'rm -rf "$there"' EXIT
status=0

fail() {
    echo "FAILED: $1"
    status=1
}

mkdir "$static"
cp "$unpacked/reslint" "$static/"
for terms in LICENSE licences/musl.txt; do
    [ -s "$unpacked/$terms" ] || fail "$terms is missing beside the program"
done

# ldd lists what the dynamic program needs; this one needs nothing.
if ldd "$static/reslint" >"$there/ldd" 2>&1; then
    grep -q 'statically linked' "$there/ldd" || { fail "it is no static program"; cat "$there/ldd"; }
fi

# same NAME FILE…: compares all rules, every finding with its fixes, and the structure
same() {
    name=$1
    shift
    [ $# -gt 0 ] || { fail "$name: no texts"; return 0; }
    for program in "$reslint" "$static/reslint"; do
        out=$there/dynamic
        [ "$program" = "$reslint" ] || out=$there/static
        { "$program" check --no-config --select ALL --notes --format jsonl "$@" 2>&1 || echo "status $?"; } >"$out"
        "$program" outline --format json "$@" >>"$out" 2>&1 || echo "status $?" >>"$out"
    done
    grep -q '"rule"' "$there/dynamic" || fail "$name: nothing is found, so nothing is compared"
    cmp "$there/dynamic" "$there/static" || fail "$name: the two differ"
    echo "$name: $# texts, $(grep -c '"rule"' "$there/dynamic") findings, the same"
}

# shellcheck disable=SC2046 # names of texts in the repository have no spaces
same "own texts" $(find "$here/examples" "$here/tests/documents" "$here/tests/negotiated" "$here/tests/mun" \
    \( -name '*.md' -o -name '*.txt' -o -name '*.docx' \) ! -name 'CMakeLists.txt' | LC_ALL=C sort)
if [ -d "$corpus/official" ]; then
    # shellcheck disable=SC2046
    same "official texts" $(find "$corpus/official" -path '*/md/*.md' | LC_ALL=C sort)
else
    echo "SKIPPED: official texts: there are none at “$corpus”"
fi

# Native packs are refused before they are opened, with a message; rule files are read.
"$static/reslint" plugins >"$there/plugins" || fail "plugins: status $?"
grep -q 'loads no others (.so)' "$there/plugins" || fail "plugins does not say that no other packs can be loaded"
grep -q 'linked in' "$there/plugins" || fail "the packs are not linked in"
echo "no pack" >"$there/a.so"
got=0
"$static/reslint" --plugin "$there/a.so" "$here/examples/draft.md" >"$there/out" 2>"$there/err" || got=$?
[ $got -eq 2 ] || fail "--plugin: status $got, not 2"
grep -q 'without a loader for native packs' "$there/err" || { fail "--plugin does not say why"; cat "$there/err"; }
"$static/reslint" test "$here/examples/house-rules.yaml" >"$there/out" || { fail "a rule file"; cat "$there/out"; }

# The files in it: each profile, named and extended, the list of profiles, dates of resolutions, the rules' checksum.
# Only the location of a file may differ, and that the rules are not a separate file.
mkdir "$there/house"
echo 'extends: thimun' >"$there/house/.reslint.yaml"
cp "$here/tests/mun/amun-debt.txt" "$there/house/draft.txt"
as_both() {
    (cd "$there/house" && { "$reslint" "$@" 2>&1 || echo "status $?"; }) | sed 's#/[^ "]*/\(profiles\|rules\)/#\1/#g' >"$there/dynamic"
    (cd "$there/house" && { "$static/reslint" "$@" 2>&1 || echo "status $?"; }) | sed 's#/[^ "]*/\(profiles\|rules\)/#\1/#g' >"$there/static"
    cmp "$there/dynamic" "$there/static" || { fail "reslint $*: the two differ"; diff "$there/dynamic" "$there/static" | head -n 5; }
}
for profile in "$here"/rules/profiles/*.yaml; do
    as_both check --no-config --select ALL --format jsonl --profile "$(basename "$profile" .yaml)" draft.txt
done
as_both check --profile none-such draft.txt
as_both check --select ALL --format jsonl draft.txt
as_both check --explain-config draft.txt
grep -q 'thimun' "$there/static" || { fail "the profile that is extended is not named"; cat "$there/static"; }
as_both cite A/RES/70/1
grep -q '2015' "$there/static" || { fail "the date of A/RES/70/1 is not known"; cat "$there/static"; }
grep -q 'rules/un.rules (in the program)' "$there/plugins" || fail "plugins does not say that the rules are in the program"
for program in "$reslint" "$static/reslint"; do
    "$program" plugins | grep -A 1 'rules/un.rules' | grep 'SHA-256' >"$there/sum.$([ "$program" = "$reslint" ] && echo d || echo s)" || fail "plugins: no checksum"
done
cmp "$there/sum.d" "$there/sum.s" || fail "the rules are not the same"

# An empty root: no library, no /proc, no /tmp.
mkdir "$there/root"
cp "$static/reslint" "$here/examples/draft.md" "$there/root/"
got=0
if chroot "$there/root" /reslint --version >/dev/null 2>&1; then
    chroot "$there/root" /reslint --format gcc draft.md >"$there/inside" 2>&1 || got=$?
    (cd "$here/examples" && "$reslint" --format gcc --no-config draft.md) >"$there/outside" 2>&1 || true
    [ $got -eq 1 ] || fail "in an empty root: status $got, not 1"
    cmp "$there/outside" "$there/inside" || fail "in an empty root it says something else"
    echo "an empty root: the same"
elif [ "$(id -u)" -eq 0 ]; then
    fail "it does not run in an empty root"
else
    echo "SKIPPED: an empty root: only an administrator may chroot"
fi
exit $status
