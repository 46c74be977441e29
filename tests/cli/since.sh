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
# removing a clause makes the one after it wrong, on a line that nobody touched; what was wrong before stays known
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
# the same slip twice where there was one is one known and one new finding
git -c user.name=a -c user.email=a@b.example commit -qam three
sed 's/\*Requests\* the Secretary-General to report;/*Requests* the Secretary-General to report,/' rows.md >new && mv new rows.md
run 1 --changed-since HEAD --select operative-semicolon rows.md
has out '1 to correct or check; 1 known before'

# A renamed draft, even one moved to another folder, and a link to one count as the same; a link is not a second draft.
commit() { git -c user.name=a -c user.email=a@b.example commit -qam "$1"; }
mkdir -p plain/deeper && cp clean.md plain/one.md && sed 's/matter\./matter;/' clean.md >plain/two.md
git add plain && commit four
git mv plain/two.md plain/deeper/other.md && mkdir away && git mv plain/one.md away/one.md
run 0 --changed-since HEAD plain/deeper/other.md
has out '1 known before'
(cd plain/deeper && "$reslint" --changed-since HEAD other.md) >out || fail 'a renamed draft is new from its own folder'
printf '\n5. *Decides* again;\n' >>plain/deeper/other.md
run 1 --changed-since HEAD plain/deeper/other.md
commit five
ln -s deeper/other.md plain/link.md && git add plain/link.md && commit six
run 0 --changed-since HEAD plain/link.md
lacks out '0 known before'
has out 'known before'
run 1 --format gcc plain
lacks out 'plain/link.md'
has out 'plain/deeper/other.md'
run 2 --changed-since nothing plain/deeper/other.md away/one.md slip.md
[ "$(grep -c 'no revision' err)" -eq 1 ] || fail 'the reason is said more than once'
finish
