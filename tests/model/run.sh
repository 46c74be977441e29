#!/bin/sh
# Cases of structure: run.sh RESLINT [FILE.cases ...]   (all *.cases beside this script when none is named)
#
# The notation is that of the rules' cases (docs/cases.md, "Cases of structure"): `=== title`, `key: value` lines, an empty line, the
# text, then parts that begin with `--- name`. Each case becomes files in a folder of its own, which is looked at here.
set -eu
reslint=$1
[ -x "$reslint" ] || { echo "$reslint is not there"; exit 1; }
reslint=$(cd "$(dirname "$reslint")" && pwd)/$(basename "$reslint")
shift
[ $# -gt 0 ] || set -- "$(dirname "$0")"/*.cases
there=$(mktemp -d)
trap 'rm -rf "$there"' EXIT
trap 'exit 1' INT TERM

# One folder a case: `title`, `keys`, `text`, and a file for each part.
awk -v there="$there" '
function begin(name) {
    if (out) close(out)
    out = folder "/" name
    held = ""
    printf "" > out
}
FNR == 1 { state = "" }
/^=== / {
    folder = sprintf("%s/%05d", there, ++count)
    system("mkdir " folder)
    begin("title")
    printf "%s:%d: %s\n", FILENAME, FNR, substr($0, 5) > out
    begin("keys")
    state = "keys"
    next
}
state == "" { next }
state == "keys" && /^$/ { begin("text"); state = "text"; next }
/^--- (outline|open|renumbered|fixed|findings|same)$/ {
    name = substr($0, 5)
    begin(name == "same" ? sprintf("same.%02d", ++same) : name)
    next
}
/^$/ { held = held "\n"; next } # empty lines at the end of a part are not part of it
{ printf "%s%s\n", held, $0 > out; held = "" }
' "$@"

# rows FILE: the rows of an outline as cases write them: two columns less, one space behind the label
rows() {
    awk '{ sub(/^  /, ""); match($0, /^ */); gap = substr($0, 1, RLENGTH); $0 = substr($0, RLENGTH + 1); gsub(/  +/, " "); print gap $0 }' "$1"
}

# Compares rows; one that is expected to end in "…" need only begin so.
compare() {
    awk -v want="$1" -v got="$2" 'BEGIN {
        bad = 0
        for (;;) {
            a = (getline w < want) > 0
            b = (getline g < got) > 0
            if (!a && !b) break
            n = length(w) - length("…")
            prefix = a && substr(w, n + 1) == "…" && substr(g, 1, n) == substr(w, 1, n)
            if (a && b && (w == g || prefix)) continue
            if (a) print "  - " w
            if (b) print "  + " g
            bad = 1
        }
        exit bad
    }'
}

key() { sed -n "s/^$1: //p" "$case/keys"; }
fail() {
    good=no
    echo "$(cat "$case/title"): $1"
}

passed=0
failed=0
for case in "$there"/*/; do
    case=${case%/}
    good=yes
    path=$(key path)
    path=${path:-draft.txt}
    set -- --no-config
    for option in profile stage; do
        value=$(key $option)
        [ -z "$value" ] || set -- "$@" "--$option" "$value"
    done
    cp "$case/text" "$case/$path"
    "$reslint" outline "$@" "$case/$path" >"$case/read" 2>&1 || fail "outline: status $?"
    reading=$(key "read as")
    head -n 1 "$case/read" | grep -qF -- "$reading" || fail "read as: $(head -n 1 "$case/read" | sed "s|.*$path: ||")"
    sed "1d; s|^.*/$path: |$path: |" "$case/read" >"$case/rows" # a second text of the file has a head line too
    rows "$case/rows" >"$case/outline.got"
    if [ -f "$case/outline" ]; then
        sed 's/^/  /' "$case/outline" >"$case/wanted"
        rows "$case/wanted" >"$case/outline.wanted"
        compare "$case/outline.wanted" "$case/outline.got" >"$case/difference" || { fail "outline:"; cat "$case/difference"; }
    fi
    if [ -f "$case/open" ]; then
        "$reslint" outline --open "$@" "$case/$path" >"$case/read" 2>&1 || fail "outline --open: status $?"
        sed 's/  */ /g; s/ $//; /^open: /d; /nothing is open/d' "$case/read" >"$case/open.got"
        compare "$case/open" "$case/open.got" >"$case/difference" || { fail "open:"; cat "$case/difference"; }
    fi
    for other in "$case"/same.*; do
        [ -f "$other" ] || continue
        cp "$other" "$case/$path"
        "$reslint" outline "$@" "$case/$path" 2>&1 | sed 1d >"$case/rows"
        rows "$case/rows" | sed 's/[,;.:]*$//' >"$case/other.got"
        sed 's/[,;.:]*$//' "$case/outline.got" >"$case/other.wanted"
        compare "$case/other.wanted" "$case/other.got" >"$case/difference" || { fail "not the same:"; cat "$case/difference"; }
    done
    if [ "$(key "any mark")" = yes ]; then
        mkdir "$case/marks"
        awk -v to="$case/marks/" '
            { line[NR] = $0 }
            !text && /^[*_]*The .*,[*_]*$/ { text = NR }
            END {
                for (i = text + 1; i <= NR; i++) {
                    if (line[i] !~ /[;,:.]$/) continue
                    for (m = 1; m <= 5; m++) {
                        mark = substr(";,:.", m, 1)
                        name = sprintf("%s%04d-%d", to, i, m)
                        for (k = 1; k <= NR; k++)
                            print (k == i ? substr(line[k], 1, length(line[k]) - 1) mark : line[k]) > name
                        close(name)
                    }
                }
            }' "$case/text"
        (cd "$case/marks" && "$reslint" outline "$@" -- * >"$case/all" 2>&1) || fail "any mark: status $?"
        awk -v wanted="$case/outline.got" '
            function bare(row) { sub(/[,;.:]*$/, "", row); return row }
            function done(    i) {
                if (!name) return
                for (i = 1; i <= n || i <= want_n; i++)
                    if (got[i] != want[i]) {
                        print "not the same with another mark at the end of line " name ":"
                        print "  - " want[i] "\n  + " got[i]
                        bad = 1
                        break
                    }
                split("", got)
                n = 0
            }
            BEGIN { while ((getline row < wanted) > 0) if (row !~ /^heading /) want[++want_n] = bare(row) }
            /^[0-9]+-[1-5]: / { done(); sub(/:.*/, ""); name = $0 + 0; next }
            /^(== .*)?$/ { next }
            {
                sub(/^  /, "")
                match($0, /^ */)
                gap = substr($0, 1, RLENGTH)
                $0 = substr($0, RLENGTH + 1)
                gsub(/  +/, " ")
                if (gap $0 !~ /^heading /) got[++n] = bare(gap $0)
            }
            END { done(); if (!name) print "any mark: no outline"; exit bad || !name }' "$case/all" >"$case/difference" ||
            { fail "any mark:"; cat "$case/difference"; }
    fi
    cp "$case/text" "$case/$path"
    if [ -f "$case/findings" ]; then
        "$reslint" --format=gcc "$@" "$case/$path" >"$case/found" 2>&1 || [ $? -eq 1 ] || fail "status 2"
        sed -n 's/^.*:\([0-9]*\):[0-9]*: \(error\|warning\): .*\[\([a-z0-9-]*\)\]$/\1 \3/p' "$case/found" | sort >"$case/findings.got"
        sort "$case/findings" | compare - "$case/findings.got" >"$case/difference" || { fail "findings:"; cat "$case/difference"; }
    fi
    if [ -f "$case/fixed" ]; then
        grep -qx same "$case/fixed" && cp "$case/text" "$case/fixed"
        cp "$case/text" "$case/mended-$path"
        "$reslint" --fix "$@" "$case/mended-$path" >"$case/found" 2>&1 || [ $? -eq 1 ] || fail "fixed: status 2"
        compare "$case/fixed" "$case/mended-$path" >"$case/difference" || { fail "fixed:"; cat "$case/difference"; }
    fi
    if [ -f "$case/renumbered" ]; then
        grep -qx same "$case/renumbered" && cp "$case/text" "$case/renumbered"
        "$reslint" renumber "$@" "$case/$path" >"$case/new" 2>/dev/null || fail "renumber: status $?"
        compare "$case/renumbered" "$case/new" >"$case/difference" || { fail "renumbered:"; cat "$case/difference"; }
    fi
    if [ $good = yes ]; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
done
echo "$passed passed, $failed failed"
[ $failed -eq 0 ] && [ $passed -gt 0 ]
