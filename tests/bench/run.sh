#!/bin/sh
# How fast reslint is, alone and compared with common programs: run.sh BUILD. Takes about five minutes.
#
# All figures come from one run on one machine, so only their ratios mean anything elsewhere. Each is a median; the
# programs in a table take turns. Peers that are not installed are named and skipped; none is installed here. "work" is
# processor time, which is affected less by other work on the machine than the wall clock.
set -eu
build=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.."
clock=$build/tests/bench/clock
reslint="$build/reslint --no-config -q"
there=$build/bench
mkdir -p "$there"

# ---- the texts: 10 MB of adopted resolutions if available, otherwise our own repeated
texts=${RESLINT_CORPUS:-../shared/corpus}/official
if [ -d "$texts" ]; then
    echo "texts: $texts/*/md"
    find "$texts/" -path '*/md/*' -type f | LC_ALL=C sort >"$there/list"
else
    echo "SKIPPED: no $texts; measured on our own texts, repeated"
    ls tests/documents/ga-adopted.md tests/documents/hrc-adopted.md >"$there/list"
fi
: >"$there/20mb.md"
while [ "$(wc -c <"$there/20mb.md")" -lt 41943040 ]; do
    while read -r text; do
        cat "$text"
        printf '\n\n'
    done <"$there/list" >>"$there/20mb.md"
done
for size in 10485760:10mb 1048576:1mb 25000:25kb; do
    head -c "${size%:*}" "$there/20mb.md" >"$there/${size#*:}.md"
done
head -c 1024 examples/draft.md >"$there/1kb.md"

# table ROUNDS FILE COMMAND...: runs the commands, each a list of words, on the file, in turn; prints a row for each
table() {
    rounds=$1 file=$2
    shift 2
    : >"$there/names"
    first=$1
    words=
    for command; do
        # shellcheck disable=SC2086
        set -- $command
        if command -v "$1" >/dev/null 2>&1; then
            words="$words${words:+ -- }$command $file"
            echo "$command" | sed "s|$build/||g; s|tests/bench/||" >>"$there/names"
        else
            echo "SKIPPED: $1 is not installed" >&2
        fi
    done
    : "$first"
    # shellcheck disable=SC2086
    "$clock" "$rounds" $words | paste "$there/names" - | awk -F'\t' '{
        split($2, f, " ")
        name[NR] = $1; wall[NR] = f[1]; memory[NR] = f[2]; work[NR] = f[3]
        if ($1 ~ /^chktex/) chktex = f[3]
    } END {
        for (i = 1; i <= NR; i++)
            printf "%-34s %10.1f ms %10.1f ms %7.0f MB %9s\n", name[i], wall[i], work[i], memory[i],
                chktex ? sprintf("%.2f", work[i] / chktex) : "-"
    }'
}
head_line() {
    printf '\n%-34s %13s %13s %10s %9s\n' "$1" 'wall clock' work memory '/ chktex'
}

head_line '10 MB in one file'
table 9 "$there/10mb.md" "$reslint -j1" "$build/tests/bench/parse" wc 'chktex -q' 'mandoc -T lint' 'tidy -q -e'
table 3 "$there/10mb.md" style codespell
table 1 "$there/10mb.md" diction
head_line '1 MB in one file'
table 21 "$there/1mb.md" "$reslint -j1" wc 'chktex -q' 'mandoc -T lint' 'tidy -q -e' style codespell
# Node.js and Python programs take seconds for a megabyte; with ten, one would only wait longer.
table 1 "$there/1mb.md" diction write-good 'textlint --rule terminology' markdownlint-cli2 alex cspell proselint
head_line '25 KB, one long resolution'
table 51 "$there/25kb.md" "$reslint -j1" wc 'chktex -q' 'mandoc -T lint' 'tidy -q -e' style
table 5 "$there/25kb.md" diction codespell write-good 'textlint --rule terminology' markdownlint-cli2 alex cspell proselint
head_line 'start-up'
table 501 "$there/1kb.md" true "$reslint" wc 'chktex -q'

printf '\n%-34s %12s\n' 'the tree after one letter typed' time
for size in 25kb 1mb 10mb; do
    printf '%-34s %9.2f ms\n' "$size" "$("$build/tests/bench/parse" --edit "$there/$size.md")"
done
exec "$(pwd)/tests/bench/growth.sh" "$build"
