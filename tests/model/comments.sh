#!/bin/sh
# A comment on a line of its own, put anywhere into a text, changes no outline: comments.sh RESLINT FILE...
#
# Puts one comment into each text, before every third line in turn, cycling through four kinds.
set -eu
reslint=$1
[ -x "$reslint" ] || { echo "$reslint is not there"; exit 1; }
shift
there=$(mktemp -d)
trap 'rm -rf "$there"' EXIT
trap 'exit 1' INT TERM

count=0
for text in "$@"; do
    count=$((count + 1))
    name=$(printf '%04d' $count)
    cp "$text" "$there/$name-00000.md"
    awk -v to="$there/$name" '
        { line[NR] = $0 }
        END {
            comment[0] = "<!-- a remark -->"
            comment[1] = "   <!-- 1. Requests: further in; -->"
            comment[2] = "<!-- two\n\nThe General Assembly,\n-->"
            comment[3] = sprintf("<!-- %300s -->", "long")
            for (i = 1; i <= NR; i += 3) {
                out = sprintf("%s-%05d.md", to, i)
                for (k = 1; k <= NR; k++) {
                    if (k == i) print comment[int(i / 3) % 4] > out
                    print line[k] > out
                }
                close(out)
            }
        }' "$text"
done
# A comment inside the settings at the start of a file, or inside a block of code, is not a comment; neither is one in a comment.
"$reslint" outline --no-config "$there" >"$there/said"
awk -v there="$there/" '
    index($0, "== " there) == 1 {
        path = substr($0, length(there) + 4)
        order[++n] = path
        next
    }
    !NF { next }
    { sub(/^[^ ]*\.md: /, ""); said[path] = said[path] $0 "\n" }
    END {
        for (i = 1; i <= n; i++) {
            path = order[i]
            base = substr(path, 1, 4) "-00000.md"
            tries++
            if (said[path] != said[base]) { print path ": another outline than without the comment:\n" said[path]; bad++ }
        }
        printf "%d texts with a comment, %d with another outline\n", tries, bad
        exit bad != 0 || tries < 100
    }' "$there/said"
