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
# a clause taken out makes the one behind it wrong, on a line that nobody touched; what was wrong before stays known
cat >rows.md <<'TEXT'
*The General Assembly*,

1. *Requests* the Secretary-General to report;

2. *Also requests* the Secretary-General to hold a meeting;

3. *Further requests* the Secretary-General to light the lamps,

4. *Decides* to remain seized of the matter.
TEXT
git add rows.md && git -c user.name=a -c user.email=a@b.example commit -qm two
run 0 --changed-since HEAD --select also-further-operative,operative-semicolon rows.md
has out '1 known before'
sed '5,6d; s/3\. \*Further/2. *Further/; s/4\. \*Dec/3. *Dec/' rows.md >new && mv new rows.md
run 1 --changed-since HEAD --format gcc --select also-further-operative,operative-semicolon rows.md
has out 'rows.md:5:5: warning: OP 2: '
has out '[also-further-operative]'
lacks out 'operative-semicolon'
# the same slip twice, where it stood once, is one known and one new
git -c user.name=a -c user.email=a@b.example commit -qam three
sed 's/\*Requests\* the Secretary-General to report;/*Requests* the Secretary-General to report,/' rows.md >new && mv new rows.md
run 1 --changed-since HEAD --select operative-semicolon rows.md
has out '1 to correct or check; 1 known before'
finish
