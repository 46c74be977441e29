#!/bin/sh
# Files, folders, standard input, lists of files.
. "$(dirname "$0")/expect.sh"

mkdir -p texts/deeper texts/.hidden texts/empty
cp slip.md texts/b.md
cp slip.md texts/a.TXT
cp slip.md texts/deeper/c.markdown
cp slip.md texts/.hidden/d.md
cp slip.md texts/e.doc
ln -s .. texts/deeper/up
run 1 --select operative-semicolon --format=gcc texts
cut -d: -f1 out >names && mv names out
is out <<'TEXT'
texts/a.TXT
texts/b.md
texts/deeper/c.markdown
TEXT
run 1 --select operative-semicolon --format=gcc texts/e.doc
has out 'texts/e.doc:7:27'

stdin() { # stdin STATUS ARGUMENT…: with slip.md on standard input
    want=$1
    shift
    ran="reslint $* <slip.md"
    got=0
    "$reslint" "$@" <slip.md >out 2>err || got=$?
    [ "$got" -eq "$want" ] || fail "status $got, not $want"
}
stdin 1 --select operative-semicolon --format=gcc -
has out '-:7:27: error'
stdin 1 --select operative-semicolon --format=gcc --stdin-filename texts/new.md -
has out 'texts/new.md:7:27: error'
stdin 2 - -
has err 'standard input (-) can be read only once'
run 2 --stdin-filename x.md slip.md

printf '\n<!DOCTYPE html>\n<p>The General Assembly,</p>\n' >page.html
run 2 page.html
has err 'page.html: is a web page (HTML or XML)'

printf 'texts/b.md\r\n\nslip.md\n' >list
run 1 --select operative-semicolon --format=gcc --files-from list
cut -d: -f1 out >names && mv names out
is out <<'TEXT'
texts/b.md
slip.md
TEXT
run 2 --files-from nolist
has err '--files-from: nolist: cannot be read'
: >nothing
run 2 --files-from nothing
finish
