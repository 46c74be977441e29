#!/bin/sh
# What a search of folders skips: `exclude` in the configuration, and what git ignores. What is named is read.
. "$(dirname "$0")/expect.sh"
mkdir -p drafts/old/deep drafts/new drafts/node_modules/x
for path in a.md b-translation.md old/c.md old/deep/d.md new/e.md node_modules/x/README.md; do cp slip.md "drafts/$path"; done
names() { grep -o '^[^:]*' out | sort -u | tr '\n' ' '; }
expect() { [ "$(names)" = "$1" ] || fail "read: $(names), and not: $1"; }

cat >drafts/.reslint.yaml <<'TEXT'
exclude: [old/, "*-translation.md", node_modules]
TEXT
run 1 --format gcc drafts
expect 'drafts/a.md drafts/new/e.md '
(cd drafts && "$reslint" --format gcc .) >out 2>err
expect 'a.md new/e.md '
run 1 --format gcc drafts/old/c.md
expect 'drafts/old/c.md '
run 1 --format gcc --no-ignore drafts
[ "$(grep -o '^[^:]*' out | sort -u | wc -l)" -eq 6 ] || fail '--no-ignore does not read all'
run 1 --format gcc --no-config drafts
grep -q '^drafts/old/c.md' out || fail '--no-config reads the configuration'
run 2 drafts/node_modules/x/nothing
run 2 drafts/old/deep/nothing

echo 'exclude: "**/deep/*"' >drafts/.reslint.yaml
run 1 --format gcc drafts/old
expect 'drafts/old/c.md '
for bad in '["a[bc].md"]' '"{a,b}.md"'; do
    echo "exclude: $bad" >drafts/.reslint.yaml
    run 2 drafts/a.md
    has err 'In a pattern “[” and “{” are not read'
done
echo 'exclude: {a: b}' >drafts/.reslint.yaml
run 2 drafts/a.md
has err '“exclude” wants a list'
rm drafts/.reslint.yaml

# If everything is skipped, that is reported.
mkdir -p all && cp slip.md all/ && echo 'exclude: "*.md"' >all/.reslint.yaml
run 2 all
has err '--no-ignore'

if git --version >/dev/null 2>&1; then
    git init -q drafts
    printf 'node_modules/\n*-translation.md\nold/**\n' >drafts/.gitignore
    git -C drafts add -f old/c.md
    run 1 --format gcc drafts
    expect 'drafts/a.md drafts/new/e.md drafts/old/c.md ' # what is under version control is not ignored
    run 1 --format gcc drafts/
    expect 'drafts/a.md drafts/new/e.md drafts/old/c.md '
    run 1 --format gcc drafts/node_modules
    expect 'drafts/node_modules/x/README.md '
    run 1 --format gcc drafts/b-translation.md
    run 1 --format gcc --no-ignore drafts
    [ "$(grep -o '^[^:]*' out | sort -u | wc -l)" -eq 6 ] || fail '--no-ignore does not read all'
else
    echo 'SKIPPED: .gitignore (there is no git)'
fi
finish
