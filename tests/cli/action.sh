#!/bin/sh
# The GitHub action: its inputs are lists, on one line or on several, and each of them is checked.
tests=$(cd "$(dirname "$0")/.." && pwd)
. "$(dirname "$0")/expect.sh"
command -v bash >/dev/null || { echo 'SKIPPED: bash is not there'; exit 0; }
action=$tests/../ci/action.sh
mkdir drafts tabled 'two words'
cp clean.md drafts/a.md
cp slip.md tabled/b.md
cp slip.md 'two words/c.md'

action() { # action STATUS PATHS ARGUMENTS
    ran="the action with paths “$2” and arguments “$3”"
    got=0
    RESLINT_PATHS=$2 RESLINT_ARGUMENTS=$3 RESLINT_FAIL_ON=warning RESLINT_SARIF=out.sarif bash "$action" "$reslint" >out 2>err || got=$?
    [ "$got" -eq "$1" ] || fail "status $got, not $1"
}
action 0 'drafts' ''
action 1 'drafts tabled' ''
has out 'tabled/b.md'
action 1 'drafts
tabled
' ''
has out 'tabled/b.md'
action 1 'drafts
  two words
' ''
has out 'two words/c.md'
action 0 'drafts
tabled' '--no-config
--ignore operative-semicolon'
action 0 'tabled' '--no-config --ignore operative-semicolon'
action 2 'drafts
--output-file=tabled/b.md' ''
cmp -s slip.md tabled/b.md || fail 'a draft was overwritten'
finish
