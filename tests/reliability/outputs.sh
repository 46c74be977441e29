#!/bin/sh
# The table of docs/reliability.md, row by row: each option that writes a file × what the file is, and what may happen
# while it is written. No draft and no older file is ever lost or truncated. 13 is EACCES, 28 is ENOSPC.
. "$(dirname "$0")/fault.sh"
export RESLINT_FAULT_FILE=draft.md
typed=draft.keep

cp slip.md draft.keep
cat >other.keep <<'TEXT'
Bridges

*The Security Council*,

*Recalling* its resolution 1325 (2000) of 31 October 2000,

1. *Calls upon* all States to mend their bridges.
TEXT

fresh() {
    rm -rf work && mkdir work && cd work || exit 1
    cp ../draft.keep ../other.keep .
    cp draft.keep draft.md
    cp other.keep other.md
    cp other.keep other.out
}

# The draft's own name, and other ways to write it.
own_name() { # own_name WRITES-DRAFTS ARGUMENT… with @ for the file
    rewrites=$1
    shift
    for name in draft.md ./draft.md linked.md hard.md; do
        fresh
        ln -s draft.md linked.md
        ln draft.md hard.md
        # shellcheck disable=SC2046
        set_file "$name" "$@"
        if [ "$rewrites" = yes ]; then
            run 0 $line
            [ -L linked.md ] || fail 'the link is no link any more'
        else
            run 2 $line
            has err 'is read in this run'
            has err 'Name another file, as in'
            same draft.md draft.keep
            same hard.md draft.keep
        fi
        clean
        cd ..
    done
}

# set_file FILE ARGUMENT…: sets $line to the arguments, with @ replaced by the file
set_file() {
    file=$1
    shift
    line=$(printf '%s ' "$@" | sed "s|@|$file|g")
}

# Somebody else's draft, recognised by its name or its contents.
other_draft() {
    for name in other.md other.out; do
        fresh
        set_file $name "$@"
        with 'none 1 kill' 2 $line
        has err 'is there already and reads as a draft'
        has err '--force'
        same $name other.keep
        clean
        ends $line --force
        ! cmp -s $name other.keep || fail 'not replaced with --force'
        clean
        cd ..
    done
}

# A path without a file, one with an older answer, and one where nothing can be written.
other_file() { # other_file ENDING ARGUMENT…
    ending=$1
    shift
    fresh
    set_file "answer$ending" "$@"
    for trouble in 'open 1 13' 'write 1 28' 'fsync 1 28' 'rename 1 13'; do
        case "$trouble $*" in rename*renumber* | rename*strip*) continue ;; esac # a new file is linked into place, not renamed
        with "$trouble" 2 $line
        [ ! -e "$file" ] || fail 'a file is there'
        clean
    done
    ends $line
    [ -s "$file" ] || fail 'no file is there'
    clean
    cd ..
}

older_answer() { # older_answer ENDING ARGUMENT…
    ending=$1
    shift
    fresh
    set_file "answer$ending" "$@"
    ends $line
    chmod 640 "$file"
    cp "$file" whole
    case " $* " in
    *" renumber "* | *" strip "* | *" - "*) ;; # a draft's text, which is never replaced unasked
    *) ends $line ;;
    esac
    [ "$(stat -c %a "$file")" = 640 ] || fail 'the mode is another one'
    # The older answer, made distinguishable from the new one.
    echo >>"$file"
    cp "$file" older
    for trouble in 'open 1 13' 'write 1 28' 'fsync 1 28' 'fchmod 1 13' 'rename 1 13'; do
        with "$trouble" 2 $line --force
        same "$file" older
        clean
    done
    for trouble in 'write 1 kill' 'write 1 killed' 'fchmod 1 killed' 'fsync 1 killed' 'rename 1 kill'; do
        with "$trouble" 137 $line --force
        same "$file" older
        [ "$(leftovers)" -eq 1 ] || fail 'nothing is left behind, so the test shows nothing'
    done
    with 'rename 1 killed' 137 $line --force
    same "$file" whole
    # What killed runs left is removed by the next one.
    ends $line --force
    clean
    cd ..
}

# Devices and pipes are written directly.
no_file() {
    fresh
    set_file /dev/null "$@"
    ends $line
    [ -c /dev/null ] || { echo "FAILED: /dev/null is gone"; exit 1; }
    mkfifo pipe
    timeout 20 cat pipe >through & # a run that fails never opens it
    set_file pipe "$@"
    ends $line
    wait $!
    [ -s through ] || fail 'nothing came through the pipe'
    [ -p pipe ] || fail 'the pipe is gone'
    set_file /dev/stdout "$@"
    ends $line
    [ -s out ] || fail 'nothing came to /dev/stdout'
    clean
    cd ..
}

row() { # row READS-THE-DRAFT ENDING ARGUMENT…
    reads=$1 of=$2
    shift 2
    case $reads in
    reads) own_name no "$@" ;;
    rewrites) own_name yes "$@" ;;
    esac
    other_draft "$@"
    other_file "$of" "$@"
    older_answer "$of" "$@"
    no_file "$@"
}

row reads .txt -o @ draft.md
row reads .html --report @ draft.md
row reads .json --format json=@ draft.md
row reads .xml --format junit=@ --format full draft.md
row reads .json --write-baseline @ draft.md
row reads .txt outline -o @ draft.md
row reads .tree tree -o @ draft.md
row reads .patch --diff -o @ draft.md
row - .list rules -o @
row - .page explain final-period -o @
row - .list plugins -o @
row - .list cite 64/178 -o @
row - .list test final-period -o @
row - .json init --schema -o @
row - .help --help -o @
row rewrites .md renumber draft.md -o @
row rewrites .md strip draft.md -o @
row - .md --fix - -o @

# Not an option with a file: --fix itself, and what init and new-rule make.
fresh
for trouble in 'open 1 13' 'write 1 28' 'fsync 1 28' 'rename 1 13'; do
    with "$trouble" 2 --fix draft.md
    has err 'cannot be replaced, nothing was changed'
    same draft.md draft.keep
    clean
    with "$trouble" 2 renumber draft.md -o draft.md
    same draft.md draft.keep
    for what in init 'new-rule no-please' 'new-rule --kind c no-please'; do
        case $trouble in rename*) continue ;; esac
        with "$trouble" 2 $what
        has err 'cannot be'
        [ ! -e .reslint.yaml ] && [ ! -e no-please.yaml ] && [ ! -e no-please ] || fail 'something is there'
        clean
    done
done
for trouble in 'write 2 28' 'fsync 3 5'; do
    with "$trouble" 2 new-rule --kind c no-please
    [ ! -e no-please ] || fail 'half a rule is there'
done
# A file system without hard links.
for what in init 'new-rule no-please'; do
    with 'link 1 1' 0 $what
    clean
done
[ -s .reslint.yaml ] && [ -s no-please.yaml ] || fail 'init or new-rule made nothing'
cp .reslint.yaml settings
with 'none 1 kill' 2 init
has err 'is there already'
same .reslint.yaml settings
with 'none 1 kill' 2 -o .reslint.yaml draft.md
has err 'holds settings or rules'
cd ..

# The draft is saved while it is being read: what was saved stays, and the other drafts are repaired.
fresh
cp draft.keep second.md
with 'fsync 1 grow' 2 --fix -j1 draft.md second.md
has err 'draft.md: was changed meanwhile'
{ cat draft.keep && echo 'A line that somebody saved meanwhile.'; } >saved
same draft.md saved
! cmp -s second.md draft.keep || fail 'the other draft is not repaired'
clean
for what in renumber strip; do
    cp draft.keep draft.md
    with 'fsync 1 grow' 2 $what draft.md -o draft.md
    has err 'was changed meanwhile'
    same draft.md saved
    clean
done
cd ..
finish
