# What the tests with faults share (fault.c makes a call of the system fail). Sourced with the program as $1 and the library
# of faults as $2; 77: that library cannot be loaded.
. "$(dirname "$0")/../cli/expect.sh"
fault=$2
case $(LD_PRELOAD=$fault "$reslint" --version 2>&1) in
"reslint "*) ;;
*)
    echo "SKIPPED: no library can be loaded into this build (one with sanitizers)"
    exit 77
    ;;
esac

typed=/dev/null # what the program gets on standard input

# with FAULT STATUS ARGUMENT…: a run with a fault; the shell's own message about a killed program is thrown away
with() {
    asked=$1 want=$2
    shift 2
    ran="fault $asked: reslint $*"
    got=0
    { RESLINT_FAULT=$asked LD_PRELOAD=$fault "$reslint" "$@" >out 2>err <"$typed"; } 2>/dev/null || got=$?
    [ "$got" -eq "$want" ] || fail "status $got, not $want"
}

# ends ARGUMENT…: a run that does what it should, with findings or without
ends() {
    ran="reslint $*"
    got=0
    "$reslint" "$@" >out 2>err <"$typed" || got=$?
    [ "$got" -le 1 ] || fail "status $got"
}

leftovers() { find . -name '.reslint-*.tmp' | wc -l; }
same() { cmp -s "$1" "$2" || fail "$1 is not as $2"; }
clean() { [ "$(leftovers)" -eq 0 ] || fail 'something is left behind'; }
