#!/bin/sh
# References after paragraphs were inserted, deleted and moved: moves.sh RESLINT [OFFICIAL]
#
# Without a folder the drafts are made up; with one they are real texts, which are not in the repository. Status 77:
# Node.js or those texts are not available.
set -eu
[ -x "$1" ] || { echo "$1 is not there"; exit 1; }
command -v node >/dev/null || { echo 'SKIPPED: node (Node.js) is not installed'; exit 77; }
if [ $# -gt 1 ] && [ ! -d "$2" ]; then
    echo "SKIPPED: no folder $2 with the real texts (cmake -DRESLINT_CORPUS=… names another)"
    exit 77
fi
exec node "$(dirname "$0")/moves.mjs" "$@"
