#!/bin/sh
# The rows for Word files in the table of docs/reliability.md: --fix, renumber and strip write another file, and lose none.
. "$(dirname "$0")/fault.sh"
make=$3 parts=$4

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

fresh() {
    rm -rf work && mkdir work && cd work || exit 1
    cp ../draft.keep ../other.keep .
    cp draft.keep draft.docx
    cp other.keep other.docx
}

row() { # row COMMAND…: what comes before "draft.docx -o FILE"
    fresh
    # The draft itself: a Word file is never overwritten.
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
    # Another draft, and an older output that somebody has edited.
    run 2 "$@" draft.docx -o other.docx
    has err 'reads as a draft'
    same other.docx other.keep
    # A new file: written completely, or not at all.
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
    # An existing file stays whole, the old one or the new one.
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
