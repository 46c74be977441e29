#!/bin/sh
# reslint try: counts for a rule over a collection of texts, and places spread over them.
. "$(dirname "$0")/expect.sh"

cat >lamps.yaml <<'TEXT'
rules:
  - id: our-lamps
    summary: Lamps are lanterns.
    level: warning
    words: [lamp]
    message: '“{match}” is a lantern'
    cases:
      good: [the lantern]
      bad: ['the ⟦lamp⟧']
TEXT
mkdir -p texts/deep
for i in 1 2 3 4 5 6; do
    sed "s/the lanterns,\$/the lamp $i and the lamp again $i;/" slip.md >texts/deep/$i.md
done
cp clean.md texts/clean.md

# A rule file that is not loaded yet: how much, and where, one place per file as long as there are enough files.
run 0 try lamps.yaml texts
has out 'our-lamps: 12 findings in 6 of 7 texts, 171.4 per 100: 0 errors, 12 warnings, 0 infos'
has out 'texts/deep/3.md:7:19: OP 1: “lamp” is a lantern'
has out '1. *Welcomes* the ⟦lamp⟧ 3 and the lamp again 3;'
has out 'the lamp 6 and the ⟦lamp⟧ again 6;'
[ "$(grep -c '⟦' out)" -eq 12 ] || fail "not all twelve places are shown"
silent err
run 0 try --hits 3 lamps.yaml texts
[ "$(grep -c '⟦' out)" -eq 3 ] || fail "not three places"
[ "$(grep -o 'deep/[0-9]' out | sort -u | wc -l)" -eq 3 ] || fail "the places are not spread over the files"
run 0 try --hits 0 lamps.yaml texts
lacks out '⟦'
has out '12 findings'

# A rule by its id, off by default or not; no other rule runs.
run 0 try operative-semicolon slip.md clean.md
has out 'operative-semicolon: 1 finding in 1 of 2 texts, 50.0 per 100: 1 error, 0 warnings, 0 infos'
has out 'write: Welcomes the lanterns;'
run 0 try citation-dated-at-first-mention clean.md
has out 'citation-dated-at-first-mention: 0 findings in 0 of 1 text, 0.0 per 100'
lacks out 'our-lamps'
printf 'severity: {operative-semicolon: off}\n' >.reslint.yaml
run 0 try operative-semicolon slip.md
has out '1 finding in 1 of 1 text'
printf 'severity: {operative-semicolon: info}\n' >.reslint.yaml
run 0 try --config .reslint.yaml operative-semicolon slip.md
has out '1 info'

# Impossible requests.
run 2 try no-such-rule slip.md
has err 'no-such-rule'
silent out
run 2 try operative-semicolon
has err 'name a rule (an id, a rule file or a pack) and the texts to try it on'
run 2 try operative-semicolon no-such-text.md
has err 'no-such-text.md: cannot be read'
printf 'rules:\n  - id: our-lamps\n    word: [lamp]\n' >broken.yaml
run 2 try broken.yaml texts
has err 'broken.yaml:3'
finish
