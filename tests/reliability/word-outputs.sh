#!/bin/sh
# The rows of Word files in the table of docs/reliability.md: --fix, renumber and strip of one write another, and lose none.
. "$(dirname "$0")/../cli/expect.sh"
fault=$2 make=$3 parts=$4
case $(LD_PRELOAD=$fault "$reslint" --version 2>&1) in
"reslint "*) ;;
*)
    echo "SKIPPED: no library can be loaded into this build (one with sanitizers)"
    exit 77
    ;;
esac

paragraph() { printf '<w:p><w:r><w:t xml:space="preserve">%s</w:t></w:r></w:p>\n' "$1"; }
draft() { # draft NAME WORDS
    {
        paragraph 'Lanterns'
        paragraph 'The General Assembly,'
        paragraph 'Recalling its resolution 46/152 of 18 December 1991,'
        paragraph "1. Welcomes the $2,"
        paragraph '3. Decides to remain seized of the matter.'
    } >body.xml
    "$make" "$parts" body.xml "$1" || exit 1
}
draft draft.keep lanterns
draft other.keep bridges

# with FAULT STATUS ARGUMENT…: a run with a fault; the shell's own word about a killed program goes nowhere
with() {
    asked=$1 want=$2
    shift 2
    ran="fault $asked: reslint $*"
    got=0
    { RESLINT_FAULT=$asked LD_PRELOAD=$fault "$reslint" "$@" >out 2>err; } 2>/dev/null || got=$?
    [ "$got" -eq "$want" ] || fail "status $got, not $want"
}
ends() {
    ran="reslint $*"
    got=0
    "$reslint" "$@" >out 2>err || got=$?
    [ "$got" -le 1 ] || fail "status $got"
}
leftovers() { find . -name '.reslint-*.tmp' | wc -l; }
same() { cmp -s "$1" "$2" || fail "$1 is not as $2"; }
clean() { [ "$(leftovers)" -eq 0 ] || fail 'something is left behind'; }
fresh() {
    rm -rf work && mkdir work && cd work || exit 1
    cp ../draft.keep ../other.keep .
    cp draft.keep draft.docx
    cp other.keep other.docx
}

row() { # row COMMAND…: what comes before "draft.docx -o FILE"
    fresh
    # The draft itself: a Word file is never written over.
    if [ "$1" != strip ]; then
        ln -s draft.docx linked.docx
        for name in draft.docx ./draft.docx linked.docx; do
            run 2 "$@" draft.docx -o "$name"
            has err 'Name another file, as in -o'
            has err '.changed.docx'
            same draft.docx draft.keep
        done
    fi
    ends "$@" draft.docx -o /dev/null
    # Another draft, and an older one with somebody's words.
    run 2 "$@" draft.docx -o other.docx
    has err 'reads as a draft'
    same other.docx other.keep
    # Nothing is there: written, or not at all.
    for trouble in 'open 1 13' 'write 1 28' 'fsync 1 28'; do
        with "$trouble" 2 "$@" draft.docx -o new.docx
        [ ! -e new.docx ] || fail 'half a file is there'
        same draft.docx draft.keep
        clean
    done
    with 'write 1 kill' 137 "$@" draft.docx -o new.docx
    [ ! -e new.docx ] || fail 'half a file is there'
    with 'write 1 term' 143 "$@" draft.docx -o new.docx
    [ "$(leftovers)" -le 1 ] || fail 'the run that was stopped left something'
    ends "$@" draft.docx -o new.docx
    same draft.docx draft.keep
    [ -s new.docx ] || fail 'nothing was written'
    clean
    # What is there is whole, the old one or the new one.
    for trouble in 'open 1 13' 'write 1 28' 'fsync 1 28' 'rename 1 13'; do
        with "$trouble" 2 "$@" draft.docx -o other.docx --force
        same other.docx other.keep
        clean
    done
    with 'rename 1 kill' 137 "$@" draft.docx -o other.docx --force
    same other.docx other.keep
    with 'rename 1 killed' 137 "$@" draft.docx -o other.docx --force
    same other.docx new.docx
    same draft.docx draft.keep
    cd ..
}

row --fix --unsafe-fixes
row renumber
row strip
finish
