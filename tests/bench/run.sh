#!/bin/sh
# How fast reslint is beside programs that everybody has: run.sh BUILD
#
# All figures come from one run on one machine, so that only their ratios mean anything elsewhere. Each is a median.
set -eu
build=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.."
clock=$build/tests/bench/clock
reslint=$build/reslint
there=$build/bench
mkdir -p "$there"

# ---- the texts: 10 MB of adopted resolutions if they are here, else our own over and over
texts=../shared/corpus/official
if [ -d "$texts" ]; then
    echo "texts: $texts"
    find "$texts" \( -path '*/md/*' -o -path '*/txt/*' \) -type f | LC_ALL=C sort >"$there/list"
else
    echo "SKIPPED: no $texts; measured on our own texts, repeated"
    ls tests/documents/ga-adopted.md tests/documents/hrc-adopted.md tests/documents/ga-from-pdf.txt >"$there/list"
fi
: >"$there/10mb.md"
while [ "$(wc -c <"$there/10mb.md")" -lt 10485760 ]; do
    while read -r text; do
        cat "$text"
        printf '\n\n'
    done <"$there/list" >>"$there/10mb.md"
done
head -c 10485760 "$there/10mb.md" >"$there/cut" && mv "$there/cut" "$there/10mb.md"
head -c 1048576 "$there/10mb.md" >"$there/1mb.md"
head -c 25000 "$there/10mb.md" >"$there/25kb.md"
head -c 1024 examples/draft.md >"$there/1kb.md"

row() { # row NAME MILLISECONDS MEGABYTES
    awk -v name="$1" -v ms="$2" -v mb="$3" -v wc="$wc_ms" -v chktex="$chktex_ms" 'BEGIN {
        printf "%-34s %9.1f ms %9s", name, ms, mb == "" ? "" : sprintf("%.0f MB", mb)
        printf " %9s", sprintf("%.1f", ms / wc)
        printf " %9s\n", chktex == "" ? "-" : sprintf("%.2f", ms / chktex)
    }'
}

# ---- 10 MB
# shellcheck disable=SC2046
set -- $("$clock" 5 wc "$there/10mb.md")
wc_ms=$1 wc_mb=$2
if command -v chktex >/dev/null 2>&1; then
    # shellcheck disable=SC2046
    set -- $("$clock" 5 chktex -q "$there/10mb.md")
    chktex_ms=$1 chktex_mb=$2
else
    echo "SKIPPED: chktex is not installed (./dev setup --all)"
    chktex_ms='' chktex_mb=''
fi
# shellcheck disable=SC2046
set -- $("$clock" 5 "$build/tests/bench/parse" "$there/10mb.md")
parse_ms=$1 parse_mb=$2
# shellcheck disable=SC2046
set -- $("$clock" 5 "$reslint" --no-config "$there/10mb.md")
lint_ms=$1 lint_mb=$2
printf '\n%-34s %12s %9s %9s %9s\n' '10 MB in one file' time memory '/ wc' '/ chktex'
row wc "$wc_ms" "$wc_mb"
[ -z "$chktex_ms" ] || row 'chktex -q' "$chktex_ms" "$chktex_mb"
row 'parse alone' "$parse_ms" "$parse_mb"
row 'reslint, all rules' "$lint_ms" "$lint_mb"

# ---- small files
# shellcheck disable=SC2046
set -- $("$clock" 501 true)
true_ms=$1
# shellcheck disable=SC2046
set -- $("$clock" 501 "$reslint" --no-config "$there/1kb.md")
small_ms=$1 small_mb=$2
# shellcheck disable=SC2046
set -- $("$clock" 101 "$reslint" --no-config "$there/25kb.md")
printf '\n%-34s %12s %9s\n' 'start-up' time memory
printf '%-34s %9.2f ms\n' true "$true_ms"
printf '%-34s %9.2f ms %6.0f MB   (%s ms more than true)\n' 'reslint on 1 KB' "$small_ms" "$small_mb" \
    "$(awk -v a="$small_ms" -v b="$true_ms" 'BEGIN { printf "%.2f", a - b }')"
printf '%-34s %9.2f ms %6.0f MB\n' 'reslint on 25 KB' "$1" "$2"

# ---- an edit
printf '\n%-34s %12s\n' 'the tree after one letter typed' time
for size in 25kb 1mb 10mb; do
    printf '%-34s %9.2f ms\n' "$size" "$("$build/tests/bench/parse" --edit "$there/$size.md")"
done

# ---- beside other linters; growth; many files
exec "$(pwd)/tests/bench/peers.sh" "$build"
