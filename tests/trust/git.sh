#!/bin/sh
# --changed-since asks git in a folder that came from a stranger. Whatever that folder's configuration says, git starts
# nothing. Each trap leaves a file PWNED when it is triggered; each is first tried with plain git, to be sure that it
# works.
. "$(dirname "$0")/../cli/expect.sh"
command -v git >/dev/null || { echo 'SKIPPED: git is not there'; exit 77; }
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null HOME="$there"
me='-c user.name=a -c user.email=a@b.example'
mkdir -p trap clean

# A repository among tracked files, which asks its “promisor” for an object that it lacks.
mkdir -p trap/drafts/refs/heads trap/drafts/objects/info
cp slip.md trap/drafts/draft.md
: >trap/drafts/objects/info/keep
echo 'ref: refs/heads/main' >trap/drafts/HEAD
echo 1111111111111111111111111111111111111111 >trap/drafts/refs/heads/main
for bare in false true; do
    {
        printf '[core]\n\trepositoryformatversion = 1\n\tbare = %s\n' $bare
        [ $bare = true ] || printf '\tworktree = .\n'
        # The folder's setting for one protocol overrides the general one.
        printf '[protocol "file"]\n\tallow = always\n[extensions]\n\tpartialClone = origin\n'
        printf '[remote "origin"]\n\turl = /tmp\n\tpromisor = true\n\tuploadpack = "echo > %s/PWNED; false"\n' "$there"
    } >trap/drafts/config
    rm -rf PWNED
    (cd trap/drafts && git rev-parse --verify --quiet 'HEAD^{commit}' >/dev/null 2>&1) || true
    if [ ! -e PWNED ]; then echo "note: this git does not fall for it ($bare)"; fi
    for path in trap/drafts/draft.md trap/drafts trap; do
        rm -f PWNED
        run 2 --changed-since HEAD $path
        has err 'there is no revision “HEAD” here'
        [ ! -e PWNED ] || fail 'a program of the folder was run'
    done
    (cd trap/drafts && run 2 --changed-since HEAD draft.md; exit $failed) || failed=$((failed + 1))
    [ ! -e PWNED ] || fail 'a program of the folder was run'
done

# A folder with a .git of its own, as an archive brings it: each setting that names a program.
cd clean || exit 1
git init -q . && cp ../slip.md . && printf '*.md filter=x diff=x\n' >.gitattributes
git add . && git $me commit -qm one
arm() {
    git config "$1" "$2"
    rm -f "$there/PWNED"
    run 0 --changed-since HEAD slip.md
    has out '1 known before'
    [ ! -e "$there/PWNED" ] || fail "$1 was run"
    git config --unset "$1"
}
bad="echo > '$there/PWNED'; cat"
arm core.fsmonitor "$bad"
arm core.pager "$bad"
arm pager.cat-file "$bad"
arm pager.rev-parse "$bad"
arm diff.external "$bad"
arm diff.x.textconv "$bad"
arm diff.x.command "$bad"
arm filter.x.smudge "$bad"
arm filter.x.clean "$bad"
arm core.sshCommand "$bad"
arm core.alternateRefsCommand "$bad"
arm alias.cat-file "!$bad"
arm alias.rev-parse "!$bad"
mkdir hooks
for hook in post-checkout post-index-change reference-transaction fsmonitor-watchman; do
    printf '#!/bin/sh\necho > %s/PWNED\n' "$there" >hooks/$hook
    chmod +x hooks/$hook
done
arm core.hooksPath "$PWD/hooks"
# The environment too, with what a hook, or whoever started reslint, left there.
for name in GIT_EXTERNAL_DIFF GIT_PAGER PAGER GIT_SSH_COMMAND GIT_ASKPASS GIT_PROXY_COMMAND; do
    export $name="$bad"
    run 0 --changed-since HEAD slip.md
    [ ! -e "$there/PWNED" ] || fail "$name was run"
    unset $name
done
GIT_DIR="$there/trap/drafts" run 0 --changed-since HEAD slip.md
# A git in the folder itself.
printf '#!/bin/sh\necho > %s/PWNED\n' "$there" >git && chmod +x git
old=$PATH
for PATH in ".:$old" ":$old" "$old:"; do
    export PATH
    run 0 --changed-since HEAD slip.md
    [ ! -e "$there/PWNED" ] || fail 'the git of the folder was run'
done
PATH=$old
rm git

# An earlier text that git knows of but does not have is not treated as missing.
git config --unset-all remote.origin.url 2>/dev/null || true
blob=$(git rev-parse HEAD:slip.md)
rm -f ".git/objects/$(echo "$blob" | cut -c1-2)/$(echo "$blob" | cut -c3-)"
run 2 --changed-since HEAD slip.md
has err 'does not have it here'
finish
