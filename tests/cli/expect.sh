# What the tests of the command line share. Sourced with the program's path as $1; the tests run in an empty folder.
set -u
reslint=$1
there=$(mktemp -d)
trap 'rm -rf "$there"' EXIT
trap 'exit 1' INT TERM
cd "$there" || exit 1
unset NO_COLOR COLUMNS
failed=0

# run STATUS ARGUMENT…: runs the program; its output is in ./out and ./err
run() {
    want=$1
    shift
    ran="reslint $*"
    got=0
    "$reslint" "$@" >out 2>err || got=$?
    [ "$got" -eq "$want" ] || fail "status $got, not $want"
}

fail() {
    failed=$((failed + 1))
    echo "FAILED: $ran: $1"
    sed 's/^/  out: /' out
    sed 's/^/  err: /' err
}

# has out|err TEXT: a line contains the text
has() { grep -qF -- "$2" "$1" || fail "std$1 has no “$2”"; }
lacks() { if grep -qF -- "$2" "$1"; then fail "std$1 has “$2”"; fi; }
# is out|err: it is exactly what comes on standard input
is() { diff -u - "$1" || fail "std$1 is not as expected"; }
silent() { [ ! -s "$1" ] || fail "std$1 is not empty"; }

finish() {
    [ $failed -eq 0 ] || exit 1
}

# A draft with one slip (a comma at the end of OP 1), and one without.
cat >slip.md <<'TEXT'
Lanterns

*The General Assembly*,

*Recalling* its resolution 46/152 of 18 December 1991,

1. *Welcomes* the lanterns,

2. *Decides* to remain seized of the matter.
TEXT
sed 's/lanterns,$/lanterns;/' slip.md >clean.md
