#!/bin/sh
# core/ names no rule: no rule id occurs in its sources (ids of one word are ordinary words and not checked).
root=$1
status=0
for rule in $(cd "$root/plugins" && find . -name rule.c); do
    id=$(basename "$(dirname "$rule")")
    case $id in *-*) ;; *) continue ;; esac
    if grep -rn --include='*.[ch]' -F "\"$id\"" "$root/core"; then
        echo "core/ names the rule $id"
        status=1
    fi
done
exit $status
