#!/bin/bash
# What the GitHub action runs: action.sh RESLINT. Its inputs come in the environment; nothing in them is run.
set -eu

# words NAME TEXT: sets the array NAME. Several lines are one word each, whatever is in them; a single line is words
# separated by spaces, as it always was.
words() {
    local -n list=$1
    list=()
    local lines line
    mapfile -t lines <<<"$2"
    for line in "${lines[@]}"; do
        line=${line%$'\r'}
        line=${line#"${line%%[![:space:]]*}"}
        line=${line%"${line##*[![:space:]]}"}
        if [ -n "$line" ]; then list+=("$line"); fi
    done
    if [ "${#list[@]}" -eq 1 ]; then read -r -a list <<<"${list[0]}"; fi
}

words paths "$RESLINT_PATHS"
read -r -d '' -a arguments <<<"$RESLINT_ARGUMENTS" || true
exec "$1" --format github --format "sarif=$RESLINT_SARIF" --fail-on "$RESLINT_FAIL_ON" \
    ${arguments[@]+"${arguments[@]}"} -- ${paths[@]+"${paths[@]}"}
