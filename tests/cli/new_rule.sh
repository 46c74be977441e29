#!/bin/sh
# A starting rule passes its own cases, and existing files are left alone. (tests/install/new-rule.sh builds the C one.)
. "$(dirname "$0")/expect.sh"

run 0 new-rule our-words
is out <<'TEXT'
our-words.yaml: written. Try it: reslint test our-words.yaml
TEXT
grep -q '^id: our-words$' our-words.yaml || fail 'the file does not name the rule'
run 0 test our-words.yaml
has out '0 failed'
lacks out '0 cases'
for kind in yaml query; do
    run 0 new-rule "our-$kind-rule" --kind "$kind"
    run 0 test "our-$kind-rule.yaml"
    has out '0 failed'
done
cp our-words.yaml before
run 2 new-rule our-words
has err 'our-words.yaml: is there already; nothing was changed'
silent out
cmp -s before our-words.yaml || fail 'it was changed'

run 0 new-rule our-own-code --kind c
is out <<'TEXT'
our-own-code/rule.c, cases, rule.md: written. The folder belongs into a pack, which is built and tested: docs/native-packs.md
TEXT
grep -qxF 'const reslint_rule reslint_rule_our_own_code = {' our-own-code/rule.c || fail 'the name in C'
grep -qxF '    .id = "our-own-code",' our-own-code/rule.c || fail 'the id in C'
[ "$(tail -n 1 our-own-code/rule.md)" = "\`--ignore our-own-code\`." ] || fail 'the page'
[ "$(head -n 1 our-own-code/cases)" = '=== please in an operative paragraph' ] || fail 'the cases'
[ "$(tail -n 1 our-own-code/cases)" = '2. Decides to return to the matter.' ] || fail 'the end of the cases'
run 2 new-rule our-own-code --kind c
has err 'our-own-code: is there already; nothing was changed'
run 2 new-rule gone/our-code --kind c
has err 'cannot be the name of a rule'

for name in Our-words our_words -our our- our--words '' ../our 1our our.words; do
    run 2 new-rule "$name"
    silent out
done
has err 'cannot be the name of a rule: small letters, digits and single hyphens, as in no-please'
run 2 new-rule
has err 'wants the name of one rule: reslint new-rule no-please'
run 2 new-rule one-rule two-rules
has err 'wants the name of one rule'
finish
