#!/bin/sh
# Settings that can have no effect are reported to people, once, but not to programs.
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

# Overriding another layer is what layers are for.
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

# says CONFIGURATION ARGUMENT...: all that is said, as on standard input
says() {
    printf "$1" >.reslint.yaml
    shift
    ran="reslint $* ($(cat .reslint.yaml))"
    "$reslint" "$@" clean.md 2>&1 >/dev/null | sed 's/^reslint: //' >out
    is out
}

# A rule that is off in the texts for which the settings hold, and only there.
says 'profile: ga\noptions: {paper-length: {most-words: 3}}\n' <<'TEXT'
.reslint.yaml:2: what the options say for paper-length has no effect: the rule is off (in texts of the profile ga)
TEXT
says 'options: {paper-length: {most-words: 3}}\n' --profile ga <<'TEXT'
.reslint.yaml:1: what the options say for paper-length has no effect: the rule is off (in texts of the profile ga)
TEXT
says 'profile: sc\nstage: adopted\noptions: {paper-length: {most-words: 3}}\n' <<'TEXT'
.reslint.yaml:3: what the options say for paper-length has no effect: the rule is off (in texts of the profile sc)
TEXT
says 'profile: mun\noptions: {paper-length: {most-words: 3}}\n' </dev/null
says 'options: {paper-length: {most-words: 3}}\n' </dev/null
says 'severity: {per-cent: off}\noptions: {footnote-repeat: {usage: old}}\nignore: footnote-repeat\n' <<'TEXT'
.reslint.yaml:2: what the options say for footnote-repeat has no effect: the rule is off (ignore, line 3)
TEXT
says 'severity: {date-format: off}\nselect: [date-format]\n' <<'TEXT'
.reslint.yaml:2: “select” for date-format has no effect: the rule is off (severity, line 1)
TEXT
# Each item of a list, and a list that is one word.
says 'select: [date-format]\nignore: [per-cent, scan-*]\n' <<'TEXT'
.reslint.yaml:2: “ignore” for per-cent has no effect: “select” does not name it
.reslint.yaml:2: “ignore” for scan-* has no effect: “select” does not name it
TEXT
says 'select: date-format\nignore: per-cent\n' <<'TEXT'
.reslint.yaml:2: “ignore” for per-cent has no effect: “select” does not name it
TEXT
says 'select: [date-format, scan-*]\nignore: [scan-quote-shape, date-format]\n' <<'TEXT'
.reslint.yaml:1: “select” for date-format has no effect: the rule is off (ignore, line 2)
TEXT
# Of several rules that are named at once one that is on is enough.
says 'ignore: [scan-quote-shape]\nseverity: {scan-*: error}\n' </dev/null
# Each section for itself.
says 'files:\n  "*.md": {select: [date-format], severity: {per-cent: error}}\n  "*.txt": {ignore: per-cent, severity: {per-cent: error}}\n' <<'TEXT'
.reslint.yaml:2: the severity for per-cent has no effect: the rule is off (it is not selected, line 2)
.reslint.yaml:3: the severity for per-cent has no effect: the rule is off (ignore, line 3)
TEXT
# On the command line: lists, and what a file switched off.
says 'select: date-format\n' --select per-cent --ignore per-cent <<'TEXT'
--select for per-cent has no effect: the rule is off (--ignore)
TEXT
says 'select: date-format\n' --severity 'per-cent=error, date-format=info' --severity among=off <<'TEXT'
--severity for per-cent has no effect: the rule is off (.reslint.yaml: it is not selected, line 1)
TEXT
says 'ignore: scan-*\n' --select 'scan-*,date-format' </dev/null
# Twenty are said one by one, the rest is counted.
{ echo 'ignore: ALL' && echo 'severity:' && "$reslint" rules --no-config | sed -n 's/^\([a-z0-9-]*\) .*/  \1: error/p' | head -n 22; } >.reslint.yaml
ran='many of them'
"$reslint" clean.md 2>&1 >/dev/null | sed -n '20p; 21p' >out
has out 'has no effect: the rule is off (ignore, line 1)'
has out 'reslint: 2 more settings of this kind have no effect'
finish
