#!/bin/sh
# Puts slips into correct texts, one at a time; each must be reported, on its line, by a rule for it: slips.sh RESLINT [FOLDER…]
#
# FOLDER holds real resolutions in Markdown, which are not ours and not in the repository. Without them our own texts
# beside this script are used, with a message. At least 98 of 100 slips of each kind must be found.
set -eu
reslint=$1
shift
here=$(cd "$(dirname "$0")" && pwd)
there=$(mktemp -d)
trap 'rm -rf "$there"' EXIT
texts=
for folder in "$@"; do
    [ ! -d "$folder" ] || texts="$texts $folder/*.md"
done
if [ -z "$texts" ]; then
    echo "NOTE: no folder with real texts ($*): own texts alone (cmake -DRESLINT_CORPUS=… names one)"
    texts="$here/own/*.md"
fi
mkdir "$there/texts"
# shellcheck disable=SC2086 # names without spaces, and patterns
LC_ALL=C awk -v out="$there/texts" -f "$here/slips.awk" $texts >"$there/planted"
# Stage draft, since these are slips in drafts; at stage adopted fewer rules are on.
status=0
(cd "$there/texts" && "$reslint" --no-config --notes --stage draft --format=gcc .) >"$there/gcc" || status=$?
[ "$status" -le 1 ] || { echo "status $status"; exit 1; }
sed -n 's/^\(.*\)[.]md:\([0-9]*\):[0-9]*: [a-z]*: .*\[\([a-z-]*\)\]$/\1 \2 \3/p' "$there/gcc" | sed 's/^[.]\///' >"$there/found"
awk -v found="$there/found" '
    BEGIN { while ((getline line <found) > 0) { split(line, f, " "); said[f[1] " " f[2] " " f[3]]++ } }
    {
        n[$2]++
        rules = split($4, rule, "|"); hit = 0
        for (i = 1; i <= rules; i++)
            if (said[$1 "--" $2 " " $3 " " rule[i]] > said[$1 " " $3 " " rule[i]]) hit = 1
        if (hit) good[$2]++
        else missed[$2] = missed[$2] "\n    " $1 ", line " $3
    }
    END {
        for (kind in n) {
            printf "%-20s found %d of %d (%.1f %%)%s\n", kind, good[kind], n[kind], 100 * good[kind] / n[kind], missed[kind]
            if (good[kind] < 0.98 * n[kind]) bad = 1
            all++
        }
        if (all < 8) { print "only " all + 0 " of 8 kinds of slips had a place"; bad = 1 }
        exit bad
    }' "$there/planted"
