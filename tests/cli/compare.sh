#!/bin/sh
# Earlier versions: of a file (--base), of git (--changed-since), and what was found in them (--baseline).
. "$(dirname "$0")/expect.sh"

# A draft with a slip in OP 1, and the same with a new OP 2 and paragraphs renumbered by hand but not the references.
cat >old.md <<'TEXT'
Lanterns

*The General Assembly*,

*Recalling* its resolution 46/152 of 18 December 1991,

1. *Welcomes* the lanterns,

2. *Notes* the wicks of the lamps;

3. *Requests* the Secretary-General to light them, as stated in paragraph 2 above and in paragraph 4 below;

4. *Decides* to remain seized of the matter.
TEXT
sed 's/^4\. /5. /; s/^3\. /4. /; s/^2\. /2. *Urges* States to store oil;\n\n3. /' old.md >new.md
sed '/^2\./,+1d; s/^3\. /2. /; s/^4\. /3. /' old.md >less.md

run 1 --format gcc old.md
run 1 --format gcc new.md
lacks out '[reference-stale]'
run 1 --format gcc --base old.md new.md
is out <<'TEXT'
new.md:13:75: error: OP 4: paragraph 2 of the earlier version is now 3 [reference-stale]
new.md:13:100: error: OP 4: paragraph 4 of the earlier version is now 5 [reference-stale]
TEXT
# what the earlier version also had is counted, not shown; what a change made wrong is shown
run 1 --base old.md new.md
has out '2 to correct or check; 1 known before'
run 1 --format gcc --base - new.md <old.md
has out '[reference-stale]'
run 1 --format gcc --base new.md - <old.md
has out '-:11:75: error: OP 3: paragraph 2 of the earlier version is no longer there, and the present 2 was 3'
cp new.md fixed.md
run 0 --fix --base old.md fixed.md
grep -qF 'in paragraph 3 above and in paragraph 5 below' fixed.md || fail 'the references were not put right'
run 0 --base old.md fixed.md
run 1 --format gcc --base old.md less.md
has out 'less.md:9:75: error: OP 2: '
run 2 --base gone.md new.md
has err '--base gone.md: cannot be read'
run 2 --base old.md new.md less.md
has err '--base compares one file with its earlier version'

# Inserting, moving or renumbering a paragraph does not bring back known findings; a new slip is new.
run 0 --write-baseline known.json old.md
has out '1 finding written down'
cp old.md slip.md
run 0 --baseline known.json old.md
cp new.md kept.md
cp new.md old.md
sed -i 's/paragraph 2 above and in paragraph 4 below/paragraph 3 above and in paragraph 5 below/' old.md
run 0 --baseline known.json old.md
has out '1 known before'
sed -i 's/^2\. .*/2. *Urges* States to store oil,/' old.md
run 1 --format gcc --baseline known.json old.md
is out <<'TEXT'
old.md:9:31: error: OP 2: ends with a comma; end every operative paragraph but the last with a semicolon [operative-semicolon]
TEXT
cp slip.md old.md

if ! command -v git >/dev/null; then
    echo 'git is not installed: --changed-since was not tried'
    finish
    exit 0
fi
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
mkdir repository
cd repository || exit 1
git init -q . >/dev/null 2>&1
cp ../old.md draft.md
git add draft.md
git -c user.name=a -c user.email=a@example.org commit -q -m first
run 0 --changed-since HEAD draft.md
cp ../new.md draft.md
run 1 --format gcc --changed-since HEAD draft.md
is out <<'TEXT'
draft.md:13:75: error: OP 4: paragraph 2 of the earlier version is now 3 [reference-stale]
draft.md:13:100: error: OP 4: paragraph 4 of the earlier version is now 5 [reference-stale]
TEXT
# The same from standard input, named by an editor or a hook; a new file is checked as a whole.
run 1 --format gcc --changed-since HEAD --stdin-filename draft.md - <draft.md
lacks out '[operative-semicolon]'
has out 'draft.md:13:75: '
run 2 --changed-since HEAD - <draft.md
has err '--stdin-filename'
cp draft.md fresh.md
run 1 --format gcc --changed-since HEAD .
has out 'fresh.md:7:27: error: OP 1: '
lacks out 'draft.md:7:27: '
run 2 --changed-since no-such-revision draft.md
has err 'there is no revision “no-such-revision” here'
run 2 --base ../old.md --changed-since HEAD draft.md
has err 'both name an earlier version'
cd ..
run 2 --changed-since HEAD old.md
has err 'there is no revision “HEAD” here'
finish
