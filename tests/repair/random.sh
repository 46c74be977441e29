#!/bin/sh
# Repairs of texts with random slips: random.sh RESLINT HOW-MANY FOLDER...; status 77: Node.js, or a folder of real
# texts, which are not in the repository, is not available.
set -eu
[ -x "$1" ] || { echo "$1 is not there"; exit 1; }
command -v node >/dev/null || { echo 'SKIPPED: node (Node.js) is not installed'; exit 77; }
for folder in "$@"; do
    case $folder in "$1" | [0-9]*) continue ;; esac
    [ -d "$folder" ] || { echo "SKIPPED: no folder $folder (cmake -DRESLINT_CORPUS=… names another)"; exit 77; }
done
exec node "$(dirname "$0")/random.mjs" "$@"
