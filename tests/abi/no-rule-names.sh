#!/bin/sh
# core/ names no rule: no id of a rule (those of one word are words of the language too) stands in its sources.
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
