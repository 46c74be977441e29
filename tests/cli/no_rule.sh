#!/bin/sh
# A run in which no rule was on does not look clean: it says so, and who switched them off.
. "$(dirname "$0")/expect.sh"

# configured TEXT: what .reslint.yaml says
configured() { printf "$1" >.reslint.yaml; }

for said in 'profile: ga\nselect: []\n' 'profile: ga\nignore: [ALL]\n' 'profile: ga\nseverity: {ALL: off}\n'; do
    configured "$said"
    run 1 slip.md
    has out 'But no rule was on (.reslint.yaml, line 2): nothing was checked.'
    lacks out 'othing to correct'
    run 1 --quiet slip.md
    silent out
    has err 'slip.md: no rule was on (.reslint.yaml, line 2): nothing was checked'
    run 1 --format gcc slip.md
    silent out
    has err 'slip.md: no rule was on (.reslint.yaml, line 2)'
    run 1 --format json slip.md
    has out '"no_rule_on": ".reslint.yaml, line 2"'
    has out '"no_rule_on": 1'
    run 1 --report page.html slip.md
    grep -qF 'But no rule was on (.reslint.yaml, line 2): nothing was checked.</p>' page.html ||
        fail 'the page does not say it'
    # The command line takes precedence, and one rule is enough.
    run 1 --select operative-semicolon --severity operative-semicolon=error --format gcc slip.md
    has out '[operative-semicolon]'
    run 0 --fail-on never slip.md
    has out 'But no rule was on'
done
rm .reslint.yaml

run 1 --ignore ALL clean.md
has out 'But no rule was on (--ignore): nothing was checked.'
run 1 --severity ALL=off clean.md
has out 'But no rule was on (--severity): nothing was checked.'
run 1 --select operative-semicolon --ignore operative-semicolon clean.md
has out 'But no rule was on (--'
run 0 --select operative-semicolon clean.md
has out 'Nothing to correct.'
run 0 --format json clean.md
lacks out no_rule_on

# In a search that also finds checked drafts they are counted.
configured 'files:\n  "slip.md": {ignore: [ALL]}\n'
run 0 slip.md clean.md
has out 'slip.md: read as General Assembly, draft; 1 PP, 2 OP. But no rule was on (.reslint.yaml, line 2): nothing was'
has out '2 files: nothing to correct in those that were checked; 1 for which no rule was on.'
run 0 --report page.html slip.md clean.md
grep -qF '</a>: not checked</li>' page.html || fail 'the list of the page'
run 1 slip.md slip.md
finish
