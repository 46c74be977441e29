#!/bin/sh
# Real texts printed with line numbers in the margin, or without empty lines, are read as they are without: layout.sh RESLINT FOLDER
#
# FOLDER holds resolutions as plain text. Numbers are on every line, on every line of text, or on every fifth; with them
# all texts must give the same outline, and of the texts without empty lines all but seven in a hundred (more have the
# same structure; here titles and headings are compared too). 77: there is no such folder.
set -eu
reslint=$1
[ -x "$reslint" ] || { echo "$reslint is not there"; exit 1; }
[ -d "$2" ] || { echo "SKIPPED: no folder $2 with real texts (cmake -DRESLINT_CORPUS=… names another)"; exit 77; }
there=$(mktemp -d)
trap 'rm -rf "$there"' EXIT
trap 'exit 1' INT TERM

# change KIND FILE: the text of FILE in another layout
change() {
    case $1 in
    plain) cat "$2" ;;
    every) awk '{ printf "%3d  %s\n", NR, $0 }' "$2" ;;
    text) awk 'NF { printf "%3d  %s\n", ++n, $0; next } { print "" }' "$2" ;;
    fifth) awk 'NR % 5 { print (NF ? "     " $0 : ""); next } { printf "%3d  %s\n", NR, $0 }' "$2" ;;
    dense) awk 'NF' "$2" ;;
    esac
}

for kind in plain every text fifth dense; do
    mkdir "$there/$kind"
    for text in "$2"/*.txt; do
        change $kind "$text" >"$there/$kind/$(basename "$text")"
    done
    (cd "$there/$kind" && "$reslint" outline --no-config .) | awk 'NF { sub(/^[^ ]*\.txt: /, ""); print }' >"$there/$kind.said" || :
done

status=0
for kind in every text fifth dense; do
    awk -v kind=$kind '
        /^== / { name = $2; if (FNR == NR) total++ }
        FNR == NR { want[name] = want[name] $0 "\n"; next }
        { got[name] = got[name] $0 "\n" }
        END {
            for (name in want) if (got[name] == want[name]) same++; else if (++shown <= 3) print kind ": " name " is read otherwise"
            printf "%s: %d of %d texts are read the same\n", kind, same, total
            exit total == 0 || same < total * (kind == "dense" ? 0.93 : 1)
        }' "$there/plain.said" "$there/$kind.said" || status=1
done
exit $status
