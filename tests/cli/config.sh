#!/bin/sh
# The nearest .reslint.yaml applies; errors in one are reported with their place; init writes a first one.
. "$(dirname "$0")/expect.sh"

mkdir -p house/deep
cp slip.md house/deep/slip.md
cp slip.md house/slip.md
echo 'ignore: operative-semicolon' >house/.reslint.yaml
run 0 house
run 1 slip.md
run 1 --no-config house
echo 'stage: draft' >house/deep/.reslint.yaml
run 1 house/deep/slip.md
run 0 house/slip.md
(cd house/deep && "$reslint" slip.md >/dev/null) && fail 'the file of the folder above was taken'
run 0 --config house/.reslint.yaml house/deep/slip.md
run 0 --stdin-filename house/draft.md - <slip.md

echo 'sverity: {}' >house/.reslint.yaml
run 2 slip.md house/slip.md house/deep/slip.md
has err 'house/.reslint.yaml:1:1: There is no setting “sverity”; did you mean “severity”?'
has out 'house/deep/slip.md'
cp slip.md house/other.md
run 2 house/other.md house/slip.md
has err 'for the same reason'
run 2 --format json house/slip.md
has out '"error": "not checked: house/.reslint.yaml:1:1:'
echo 'plugins: [un.so]' >house/.reslint.yaml
run 2 house/slip.md
has err '--plugin PATH'
has err 'reslint trust'
run 2 --config gone.yaml slip.md
has err 'gone.yaml: The configuration cannot be read'

echo 'extends: nmun' >house/.reslint.yaml
run 0 --explain-config house/new.md
has out 'house/.reslint.yaml'
has out 'subparagraph-punctuation: commas'
run 0 --explain-config house/new.md --stage tabled --ignore final-period
has out '--stage'
grep -Eq 'final-period +off +--ignore' out || fail 'no line for --ignore'
run 1 --profile thimun slip.md
has out 'Model UN'
run 2 --profile thimn slip.md
has err 'did you mean “thimun”'

# Rules of the configuration are rules like others.
mkdir house/rules
cat >house/rules/no-lanterns.yaml <<'TEXT'
id: no-lanterns
summary: Lanterns are lamps.
kind: substitution
swap: {lanterns: lamps}
level: warning
TEXT
printf 'rules: rules\nselect: no-lanterns\n' >house/.reslint.yaml
run 1 --format gcc house/slip.md
has out '[no-lanterns]'
lacks out '[operative-semicolon]'
run 1 --format gcc --rules house/../house/rules/no-lanterns.yaml house/slip.md # named twice, read once
has out '[no-lanterns]'
printf 'rules: rules\nwords: [Lanterns]\nselect: no-lanterns\n' >house/.reslint.yaml
run 0 house/slip.md
(cd house && "$reslint" rules) >out 2>err || fail 'reslint rules'
has out 'no-lanterns'

# A file that came with the drafts may take words only from its own folder and below; one that the user named, from anywhere.
mkdir -p house/lists 'house-2'
echo Lanterns >house/lists/ours.txt
echo Lanterns >house-2/theirs.txt
ln -s ../../house-2/theirs.txt house/lists/linked.txt
ln -s lists/ours.txt house/beside.txt
cp house/lists/ours.txt house/lists/ours.md
for list in lists/ours.txt beside.txt "$PWD/house/lists/ours.txt"; do
    printf 'rules: rules\nwords: [%s]\nselect: no-lanterns\n' "$list" >house/.reslint.yaml
    run 0 house/slip.md
done
for list in ../house-2/theirs.txt lists/linked.txt "$PWD/house-2/theirs.txt"; do
    printf 'rules: rules\nwords: [%s]\nselect: no-lanterns\n' "$list" >house/.reslint.yaml
    run 2 house/slip.md
    has err 'house/.reslint.yaml:2:9: This is not a list of words in the folder of the configuration or below'
    run 0 --config house/.reslint.yaml house/slip.md
done
ln -s ours.md house/lists/no.txt
printf 'words: lists/no.txt\n' >house/.reslint.yaml
run 2 --config house/.reslint.yaml house/slip.md
has err 'This is not a list of words'

# Patterns: unsupported wildcards are refused, and “?” is any one character.
cp slip.md 'house/dråft.md'
cp slip.md 'house/draft[1].md'
mkdir -p house/mun-2024/in && cp slip.md house/mun-2024/in/
for pattern in '[ax]b.md' '*.{md,txt}' 'draft[1].md'; do
    printf 'files:\n  "%s": {select: [final-period]}\n' "$pattern" >house/.reslint.yaml
    run 2 house/slip.md
    has err 'house/.reslint.yaml:2:4: In a pattern “[” and “{” are not read'
done
fits() { # fits PATTERN DRAFT
    printf 'files:\n  "%s": {ignore: [operative-semicolon]}\n' "$1" >house/.reslint.yaml
    run 0 "house/$2"
    run 1 house/slip.md
}
fits 'dr?ft.md' 'dråft.md'
fits 'dråf?.md' 'dråft.md'
fits 'draft?1?.md' 'draft[1].md'
fits 'mun-*/' 'mun-2024/in/slip.md'
fits 'mun-????/in/' 'mun-2024/in/slip.md'
fits '**/in/' 'mun-2024/in/slip.md'
# A section that names one draft reports when it silences nothing; one with wildcards does not.
printf 'files:\n  "draft?1?.md": {suppress: {"OP 9": [final-period]}}\n' >house/.reslint.yaml
run 1 --format gcc 'house/draft[1].md'
lacks out 'suppression-unused'
printf 'files:\n  "slip.md": {suppress: {"OP 9": [final-period]}}\n' >house/.reslint.yaml
run 1 --format gcc house/slip.md
has out 'suppress'
rm -r house/mun-2024 'house/dråft.md' 'house/draft[1].md'

mkdir fresh
run 0 init fresh
run 1 slip.md
cp slip.md fresh
run 1 fresh/slip.md
run 2 init fresh
has err 'is there already'
run 2 init fresh/slip.md
# Every line of it is valid once its “#” is removed.
sed -e 's/^# \(extends: \.\.\|rules:\|baseline:\|words:\)/# # \1/' -e 's/^# \([a-z]*:\)/\1/' -e 's/^#   /  /' \
    fresh/.reslint.yaml >all.yaml
run 0 --config all.yaml --explain-config slip.md
run 0 init --schema
has out '"operative-semicolon"'
has out '"additionalProperties": false'
finish
