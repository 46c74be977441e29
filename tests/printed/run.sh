#!/bin/sh
# What is printed in each format, byte for byte: run.sh RESLINT [--update]
#
# The rules are this test's own (rules.yaml), so that only a change to a format changes anything here. Each NAME in
# expected/ is what the program prints, standard output before standard error, and its status. Closing lines are left to
# cli-full. With --update the files are rewritten: read the diff before you commit it.
set -eu
# shellcheck source=tests/whole.sh
. "$(dirname "$0")/../whole.sh"
unset NO_COLOR COLUMNS
mkdir -p expected

# prints NAME ARGUMENT…
prints() {
    name=$1
    shift
    status=0
    "$reslint" "$@" >"$there/out" 2>"$there/err" || status=$?
    { cat "$there/out" "$there/err" && echo "status $status"; } |
        # Only our own rules in the list are compared, and no version.
        sed -e "s#$there/##g" -e 's/\({"id": "\)/\n\1/g' | sed -e '/^{"id": "[^o]/d; /^{"id": "o[^u]/d' -e 's/"[0-9]*\.[0-9]*\.[0-9]*"/"VERSION"/' >"$there/said"
    good=yes
    same "expected/$name" "$there/said" || good=no
    count $good "$name"
}

ours='our-lamp,our-oil,our-gas,our-very,our-wick,our-heading,our-hall'
own="--no-config --rules rules.yaml --select $ours"
for format in gcc json sarif checkstyle junit github gitlab rdjson; do
    # shellcheck disable=SC2086 # options are words
    prints "$format" check $own --format "$format" draft.md plain.txt halls.md clean.txt
done
# shellcheck disable=SC2086
{
    prints diff check $own --diff --format gcc draft.md plain.txt halls.md
    prints diff-unsafe check $own --diff --unsafe-fixes --format gcc draft.md plain.txt halls.md
    prints fail-on check $own --format gcc --fail-on error plain.txt clean.txt
    prints max-warnings check $own --format gcc --max-warnings 3 draft.md
    for shown in full color notes; do
        set -- --format full
        [ $shown != color ] || set -- --color=always --notes
        [ $shown != notes ] || set -- --notes
        "$reslint" check $own "$@" draft.md plain.txt >"$there/all" || :
        # Only the findings, since closing lines are tested elsewhere (cli-full).
        grep -E ':[0-9]+:[0-9]+: |  \||[0-9] ?\||= |^$' "$there/all" >"$there/said"
        good=yes
        same "expected/$shown" "$there/said" || good=no
        count $good $shown
    done
    for fixes in --fix --fix=unsafe; do
        cp draft.md "$there/draft.md"
        cp plain.txt "$there/plain.txt"
        cp halls.md "$there/halls.md"
        unsafe=
        [ $fixes = --fix ] || unsafe=--unsafe-fixes
        "$reslint" check $own --fix $unsafe "$there/draft.md" "$there/plain.txt" "$there/halls.md" >"$there/all" 2>&1 || :
        for file in draft.md plain.txt halls.md; do
            good=yes
            same "expected/fixed${fixes#--fix}-$file" "$there/$file" || good=no
            count $good "$file $fixes"
        done
    done
}
# Files that cannot be read, files with nothing to check, findings that a comment silences.
for format in full gcc json jsonl sarif github gitlab rdjson checkstyle junit; do
    silenced=
    [ $format != sarif ] || silenced=--silenced
    # shellcheck disable=SC2086
    prints "kept-$format" check $own --format "$format" $silenced gone.md minutes.md empty.md silenced.md ./gone/again.md
done
# Characters that could control a terminal or end a line, wide ones, and bytes that are not text, each in a window of its line.
printf 'Signs\r\n\r\nThe General Assembly,\r\n\r\nRecalling s\001n, s\177n, s\302\205n, s\302\240n, s\357\277\276n, ' >"$there/signs.md"
printf 's\357\277\275n, s\342\200\256n, s\330\234n, s%%n, s:,n, s\ttn, s\357\267\220n, s\357\267\257n, ' >>"$there/signs.md"
printf 's\357\267\260n, s\360\237\277\276n, s\360\237\230\200n, s\342\200\250n, s<&"n,\r\rNoting s\200n,' >>"$there/signs.md"
printf '\r\n\r\n1. Welcomes the report.\r\n' >>"$there/signs.md"
for format in full gcc github gitlab checkstyle; do
    prints "signs-$format" check --no-config --rules marks.yaml --select our-sign --format $format "$there/signs.md"
done
# The report page: for many papers, and for one whose mark-up and notes are rendered.
SOURCE_DATE_EPOCH=1000000000 && export SOURCE_DATE_EPOCH
for page in many one signs; do
    # shellcheck disable=SC2086
    case $page in
    many) set -- $own draft.md clean.txt gone.md minutes.md silenced.md ;;
    one) set -- --no-config --rules marks.yaml --select our-wall --notes rendered.md ;;
    signs) set -- --no-config --rules marks.yaml --select our-sign "$there/signs.md" ;;
    esac
    "$reslint" check -q --format gcc --report "$there/page.html" "$@" >/dev/null 2>&1 || :
    sed -e 's/<style>.*<\/style>//' -e "s#$there/##g" "$there/page.html" >"$there/said"
    good=yes
    same "expected/page-$page" "$there/said" || good=no
    count $good "page of $page"
done
prints outline-text outline --no-config draft.md plain.txt rendered.md minutes.md empty.md
prints outline-json outline --no-config --format json draft.md plain.txt
prints text text --no-config draft.md
prints tree tree --no-config clean.txt
over 40
