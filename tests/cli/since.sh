#!/bin/sh
# --changed-since: what the revision did not have is reported, what it had is counted.
. "$(dirname "$0")/expect.sh"
command -v git >/dev/null || { echo 'SKIPPED: git is not there'; exit 0; }
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null HOME="$there"
git init -q . && git add slip.md && git -c user.name=a -c user.email=a@b.example commit -qm one

run 0 --changed-since HEAD slip.md
has out 'Nothing to correct; 1 known before'
sed 's/matter\./matter;/' slip.md >new && mv new slip.md
run 1 --changed-since HEAD slip.md
has out 'error[final-period]'
lacks out 'operative-semicolon'
has out '1 to correct or check; 1 known before'
run 1 --changed-since HEAD --format json slip.md
has out '"known": 1'
cp slip.md fresh.md
run 1 --changed-since HEAD --format gcc fresh.md
has out '[operative-semicolon]'
run 2 --changed-since nothing slip.md
has err 'there is no revision “nothing” here'
finish
