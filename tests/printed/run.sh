#!/bin/sh
# What is printed in each format, byte for byte: run.sh RESLINT [--update]
#
# The rules are this test's own (rules.yaml), so that only a change of a format changes anything here. Each NAME in
# expected/ is what the program prints, standard output before standard error, and its status. The sentences that close a
# run are left to cli-full. With --update they are written anew: read the difference before you commit it.
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
        # Of the rules that are listed only ours are looked at, and no version.
        sed -e 's/\({"id": "\)/\n\1/g' | sed -e '/^{"id": "[^o]/d; /^{"id": "o[^u]/d' -e 's/"[0-9]*\.[0-9]*\.[0-9]*"/"VERSION"/' >"$there/said"
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
        # The findings alone, since the lines that close are another test's (cli-full).
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
# What cannot be read, what holds nothing to check, what a comment silences.
for format in full gcc json jsonl sarif github gitlab rdjson checkstyle junit; do
    silenced=
    [ $format != sarif ] || silenced=--silenced
    # shellcheck disable=SC2086
    prints "kept-$format" check $own --format "$format" $silenced gone.md minutes.md empty.md silenced.md ./gone/again.md
done
# The page for people: of many papers, and of one whose mark-up and notes are shown as they are read.
SOURCE_DATE_EPOCH=1000000000 && export SOURCE_DATE_EPOCH
for page in many one; do
    # shellcheck disable=SC2086
    if [ $page = many ]; then set -- $own draft.md clean.txt gone.md minutes.md silenced.md; else set -- --no-config --rules marks.yaml --select our-wall --notes rendered.md; fi
    "$reslint" check -q --format gcc --report "$there/page.html" "$@" >/dev/null 2>&1 || :
    sed 's/<style>.*<\/style>//' "$there/page.html" >"$there/said"
    good=yes
    same "expected/page-$page" "$there/said" || good=no
    count $good "page of $page"
done
prints outline-text outline --no-config draft.md plain.txt rendered.md minutes.md empty.md
prints outline-json outline --no-config --format json draft.md plain.txt
prints text text --no-config draft.md
prints tree tree --no-config clean.txt
over 34
