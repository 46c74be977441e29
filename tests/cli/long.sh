#!/bin/sh
# Patterns over long paragraphs, which are read in pieces: a word is whole wherever a piece ends, and a match across the
# end is found once.
. "$(dirname "$0")/expect.sh"

cat >lamp.yaml <<'TEXT'
id: our-lamp
summary: A lamp is a light.
patterns: ['\blamp\b']
message: a lamp
TEXT
{
    printf 'Lanterns\n\nThe General Assembly,\n\nNoting the report,\n'
    awk 'BEGIN {
        for (shift = 0; shift < 10; shift++) {
            printf "\n%d. Requests %s ", shift + 1, substr("abcdefghij", 1, shift)
            for (i = 0; i < 2000; i++) printf "lampshade "
            printf "of oil;\n"
        }
    }'
} >long.txt
run 0 --no-config --rules lamp.yaml --select our-lamp long.txt
lacks out 'a lamp'
# A match across the end of a piece, wherever that is.
sed 's/\\blamp\\b/\\bred lamp oil\\b/' lamp.yaml >oil.yaml
{
    printf 'Lanterns\n\nThe General Assembly,\n\nNoting the report,\n'
    awk 'BEGIN {
        for (shift = 0; shift < 16; shift++) {
            printf "\n%d. Requests %s", shift + 1, substr("abcdefghijklmnop", 1, shift)
            for (i = 0; i < 2042; i++) printf " dim"
            printf " red lamp oil"
            for (i = 0; i < 1000; i++) printf " dim"
            printf ";\n"
        }
    }'
} >oil.txt
run 1 --no-config --rules oil.yaml --select our-lamp --format gcc oil.txt
[ "$(grep -c 'our-lamp' out)" -eq 16 ] || fail 'one is not found, or found twice'
finish
