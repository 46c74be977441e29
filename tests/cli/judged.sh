#!/bin/sh
# How often a rule was right, from rules/data/judged.tsv: in explain, and in rules as JSON.
table=$(cd "$(dirname "$0")/../.." && pwd)/rules/data/judged.tsv
. "$(dirname "$0")/expect.sh"

run 0 explain plural-citation
has out 'Judged   right in '
has out 'docs/measured.md'
run 0 explain also-further-operative
has out ', doubtful in '
has out '(ga '
run 0 explain double-space
lacks out 'Judged'

run 0 rules --format json
has out '"judged": ['
has out '"places": '

# every row is about an existing rule
for rule in $(sed -n 's/^\([a-z][a-z0-9-]*\)	.*/\1/p' "$table" | sort -u); do
    run 0 explain "$rule"
    has out 'Judged   right in '
done
finish
