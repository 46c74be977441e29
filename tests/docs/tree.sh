#!/bin/sh
# tree.sh SOURCE: the tree of docs/architecture.md names each folder that the repository has, and no other. Left out there, and
# so here: the folder of each rule, and what lies deeper than two levels outside core/, plugins/, grammars/ and web/.
source=$1
there=$(mktemp -d)
trap 'rm -rf "$there"' EXIT

git -C "$source" rev-parse --is-inside-work-tree >/dev/null 2>&1 || {
    echo "skipped: no git checkout, so there is no telling which folders belong to the source"
    exit 0
}
folders() { # of the paths read: every folder on the way
    awk -F/ '{ path = ""; for (i = 1; i < NF; i++) { path = path $i "/"; print path } }' | LC_ALL=C sort -u
}

git -C "$source" ls-files >"$there/files"
folders <"$there/files" >"$there/all"
sed -n 's/rule\.c$//p' "$there/files" >"$there/rules"
LC_ALL=C grep -vxF -f "$there/rules" "$there/all" | grep -vE '^(docs|rules/un|web/libraries|\.github)/.' |
    grep -E '^(core|plugins|grammars|web)/|^[^/]+/([^/]+/)?$' >"$there/wanted"

awk '/^## / { here = $0 == "## The tree" }
    here && /^```/ { if (inside) exit; inside = 1; next }
    inside {
        match($0, /^ */)
        level = RLENGTH / 2
        names = substr($0, RLENGTH + 1)
        sub(/  .*/, "", names)
        n = split(names, each, " ")
        for (k = 1; k <= n; k++) {
            path = ""
            for (i = 0; i < level; i++) path = path above[i]
            print path each[k]
        }
        above[level] = each[1]
    }' "$source/docs/architecture.md" | folders >"$there/named"

[ -s "$there/named" ] || { echo "docs/architecture.md has no tree"; exit 1; }
LC_ALL=C comm -23 "$there/wanted" "$there/named" | sed 's/^/docs\/architecture.md says nothing of /' >"$there/said"
LC_ALL=C comm -13 "$there/all" "$there/named" | sed 's/^/docs\/architecture.md names a folder that is not there: /' >>"$there/said"
cat "$there/said"
[ ! -s "$there/said" ]
