#!/bin/sh
# Settings that can have no effect are said to people, once, and to no program.
. "$(dirname "$0")/expect.sh"

# configured TEXT: what .reslint.yaml says
configured() { printf "$1" >.reslint.yaml; }

# idle PLACE WORDS ARGUMENT...: one line on standard error
idle() {
    place=$1 words=$2
    shift 2
    ran="reslint $* ($(cat .reslint.yaml 2>/dev/null))"
    "$reslint" "$@" clean.md clean.md >out 2>err || :
    has err "reslint: $place$words"
    [ "$(grep -c 'no effect' err)" = 1 ] || fail "said more than once: $(cat err)"
    "$reslint" --format gcc "$@" clean.md >out 2>err || :
    lacks err 'no effect'
    "$reslint" --format json "$@" clean.md >out 2>err || :
    lacks err 'no effect'
    lacks out 'no effect'
    "$reslint" --quiet "$@" clean.md >out 2>err || :
    lacks err 'no effect'
}

configured 'select: [date-format]\nseverity: {per-cent: error}\n'
idle .reslint.yaml:2: ' the severity for per-cent has no effect: the rule is off (it is not selected, line 1)'
configured 'severity:\n  date-format: error\nignore: [date-format]\n'
idle .reslint.yaml:2: ' the severity for date-format has no effect: the rule is off (ignore, line 3)'
configured 'ignore: [misspelling]\nselect: [misspelling, per-cent]\n'
idle .reslint.yaml:2: ' “select” for misspelling has no effect: the rule is off (ignore, line 1)'
configured 'select: [date-format]\nignore: [per-cent]\n'
idle .reslint.yaml:2: ' “ignore” for per-cent has no effect: “select” does not name it'
configured 'select: [date-format]\nfiles:\n  "*.md":\n    severity: {per-cent: error}\n'
idle .reslint.yaml:4: ' the severity for per-cent has no effect'
configured 'select: [date-format]\n'
idle '' '--severity for per-cent has no effect: the rule is off (.reslint.yaml: it is not selected, line 1)' \
    --severity per-cent=error
rm .reslint.yaml
idle '' '--severity for per-cent has no effect: the rule is off (--select does not name it)' \
    --select date-format --severity per-cent=error

# What one layer takes back of another is what layers are for.
for said in 'severity: {date-format: error}\nfiles:\n  "*.md": {ignore: [date-format]}\n' \
    'ignore: [per-cent]\nfiles:\n  "*.md": {severity: {per-cent: error}}\n' \
    'severity: {ALL: warning}\nignore: [per-cent]\n' 'ignore: [per-cent]\nseverity: {per-cent: off}\n' \
    'ignore: [per-cent]\n'; do
    configured "$said"
    ran=$said
    "$reslint" clean.md >out 2>err || :
    silent err
done
configured 'severity: {date-format: error}\n'
"$reslint" --ignore date-format clean.md >out 2>err || :
silent err
finish
