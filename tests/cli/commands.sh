#!/bin/sh
# The other commands.
. "$(dirname "$0")/expect.sh"

run 0 outline slip.md
is out <<'TEXT'
slip.md: a resolution; General Assembly, draft
  title     Lanterns
  organ     The General Assembly,
  PP 1      Recalling its resolution 46/152 of 18 December 1991,
  OP 1      Welcomes the lanterns,
  OP 2      Decides to remain seized of the matter.
TEXT
run 0 outline --format=json slip.md
for field in '"kind": "resolution"' '"organ": "General Assembly"' '"language": "en"' '"title": "Lanterns"' \
    '"opening": "Recalling"' '"key": "recalling"' '"number": "1"' '"label": "OP 1"' '"symbol": "46/152"' '"date": "1991-12-18"'; do
    has out "$field"
done
run 2 outline gone.md slip.md
has out 'Decides to remain'
run 0 outline --open slip.md
has out 'nothing is open'
run 2 outline --open --format=json slip.md
has err 'leave out --format=json'
silent out
# The number of a paragraph is its label from the first digit on; a label without digits is the whole number.
sed 's/^1\. /OP1bis. /; s/^2\. /Alt. /' slip.md >bis.md
run 0 outline --stage negotiation --format=json bis.md
has out '"number": "1bis"'
has out '"number": "Alt"'
# The opening is what is in italics at the start, at most 80 bytes of it; otherwise the words that are known.
cat >printed.md <<'TEXT'
The General Assembly,

Recalling the *Harbour Lights Act*,

1. *Welcomes the many* lanterns;

2. **Requests the harbour master** to light them;

3. *Notes that the lanterns of this old harbour have burned for many winters and oil*;

4. *Notes that the lanterns of this old harbour have burned for many winters and oils*;

5. Decides to remain seized of the matter.
TEXT
run 0 outline --format=json printed.md
grep '"opening"' out | sed 's/^ *//; s/,$//' >openings
cat >wanted <<'TEXT'
"opening": "Recalling"
"opening": "Welcomes the many"
"opening": "Requests"
"opening": "Notes that the lanterns of this old harbour have burned for many winters and oil"
"opening": "Notes"
"opening": "Decides"
TEXT
cmp -s openings wanted || fail "other openings: $(cat openings)"
run 0 tree slip.md
has out '('

run 0 rules --format=json
has out '"id": "operative-semicolon"'
has out '"severity": "error"'
run 0 rules --stage negotiation
has out 'negotiation.'
run 0 explain operative-semicolon
has out 'How to switch off'
has out '<!-- reslint-disable-next-line '
run 0 plugins
has out 'rules, ABI '
run 2 plugins --plugin "$there/none.so"
has out 'none.so: not loaded: '
has out 'rules, ABI '

mkdir -p pack/operative-semicolon
cat >pack/operative-semicolon/cases <<'TEXT'
=== a comma

Lanterns

The General Assembly,

Recalling the lanterns,

1. Welcomes the lanterns⟦,⟧

2. Decides to return to the matter.
TEXT
run 0 test pack
has out '1 case of 1 rule: 1 passed, 0 failed'
sed -i.bak 's/[⟦⟧]//g' pack/operative-semicolon/cases
run 1 test pack/operative-semicolon/cases
has out '1 failed'
run 2 test pack/operative-semicolon/nocases
run 0 test operative-semicolon

# A case is named with its line in the file, in the short form and in the long one.
cat >house.yaml <<'TEXT'
rules:
  - id: house-roads
    summary: No roads.
    words: [roads]
    cases:
      good:
        - no bridges
        - the roads
      bad:
        - the ⟦bridges⟧
  - id: house-lanes
    summary: No lanes.
    words: [lanes]
    cases: |
      === not found

      Lanterns

      The General Assembly,

      Recalling the ⟦lanterns⟧,
TEXT
run 1 test house.yaml
has out 'house-roads: case “good 2” (house.yaml, line 8)'
has out 'house-roads: case “bad 1” (house.yaml, line 10)'
has out 'house-lanes: case “not found” (house.yaml, line 15)'
mkdir -p rules-of-ours/deeper
cp house.yaml rules-of-ours/
sed 's/house-/more-/' house.yaml >rules-of-ours/more.yml
run 1 test rules-of-ours/
has out '8 cases of 4 rules: 2 passed, 6 failed'
run 2 test slip.md
has err 'slip.md: holds no cases'
: >nothing.txt
run 0 outline nothing.txt
lacks out 'General Assembly'
run 0 rules --select 'also-further-*'
has out 'also-further-preamble'
lacks out 'final-period'

# A folder is searched recursively, in order of name; differences are shown as a diff; what no case reaches is reported.
cat >rules-of-ours/deeper/small.yaml <<'TEXT'
id: our-fords
summary: No fords.
words: [fords, ferries]
scope: text
cases: {good: [no bridges], bad: ['no ⟦fords⟧']}
TEXT
sed -e 's/our-fords/our-quays/' -e 's/, bad.*/}/' rules-of-ours/deeper/small.yaml >rules-of-ours/deeper/tiny.yml
printf 'extends: mun\n' >rules-of-ours/deeper/settings.yaml
mkdir rules-of-ours/.hidden && cp house.yaml rules-of-ours/.hidden/again.yaml
run 1 test rules-of-ours
has out '11 cases of 6 rules: 5 passed, 6 failed; rules that no case shows finding anything: see above'
has out '  +1. Notes the ⟦roads⟧;'
has out '  -1. Notes the ⟦bridges⟧;'
run 0 test rules-of-ours/deeper ./rules-of-ours/deeper/small.yaml
is out <<'TEXT'
rules-of-ours/deeper/small.yaml, line 3: no case holds “ferries”
rules-of-ours/deeper/small.yaml: no case finds anything in: title, footnote, annex_paragraph
our-quays: no case shows what it finds; mark a place with ⟦ and ⟧ in one
rules-of-ours/deeper/tiny.yml, line 3: no case holds “fords”
rules-of-ours/deeper/tiny.yml, line 3: no case holds “ferries”
rules-of-ours/deeper/tiny.yml: no case finds anything in: title, footnote, annex_paragraph
3 cases of 2 rules: 3 passed, 0 failed; rules that no case shows finding anything: see above
TEXT
mkdir nothing
run 2 test nothing
has err 'nothing: holds nothing to test: no rule file'

# The source files of the rules that come with reslint: they can be tested by name, and loading one a second time is reported.
cat >known.yaml <<'TEXT'
id: among
summary: Ours.
words: [amidst]
cases: {bad: ['⟦amidst⟧ the reeds']}
TEXT
run 2 --rules known.yaml clean.md
has err 'The rule among is built in already'
has err 'reslint test FILE'
run 0 test known.yaml
has out '1 case of 1 rule: 1 passed'
run 0 --rules house.yaml --rules ./house.yaml clean.md

# The rule files of the configuration are listed too, with the reason if they were not loaded.
mkdir listed && cp house.yaml listed/ && printf 'rules: [house.yaml]\n' >listed/.reslint.yaml
(cd listed && "$reslint" plugins >../out 2>../err) || fail "a configuration's rule files are not listed"
has out 'house      2 rules, house.yaml (rule file, named in .reslint.yaml)'
sed 's/words/wrods/' house.yaml >listed/more.yaml && printf 'rules: [house.yaml, more.yaml]\n' >listed/.reslint.yaml
(cd listed && "$reslint" plugins >../out 2>../err) && fail "a rule file that cannot be used is listed as loaded"
has out 'house.yaml: not loaded: more.yaml cannot be used'
has out 'more.yaml: not loaded: line 4: There is no key “wrods”'
printf 'rulse: [house.yaml]\n' >listed/.reslint.yaml
(cd listed && "$reslint" plugins >../out 2>../err) && fail "a configuration that cannot be used is passed over"
has out '.reslint.yaml: not loaded: line 1: There is no setting “rulse”'

# An author's own sentence stays as written in a Model UN text; what it calls a {paragraph} is a clause there.
cat >mun.md <<'TEXT'
Committee: First
Topic: Lanterns

The General Assembly,

*Noting* the lamps,

1. *Requests* a point of order on lamps.
TEXT
cat >order.yaml <<'TEXT'
rules:
  - id: our-order
    summary: No procedural talk.
    words: [point of order]
    message: a point of order belongs to the podium, not to a paragraph
  - id: our-lamps
    summary: Lamps.
    words: [on lamps]
    severity: info
    message: 'two {paragraphs}, one {paragraph}; two {points}, one {point}'
TEXT
run 1 --rules order.yaml --select our-order,our-lamps --format gcc mun.md
has out 'info: clause 1: two clauses'
has out 'clause 1: a point of order belongs to the podium, not to a paragraph [our-order]'
has out 'clause 1: two clauses, one clause; two sub-clauses, one sub-clause [our-lamps]'
run 0 --rules order.yaml --select our-lamps --profile ga --format gcc mun.md
has out 'two paragraphs, one paragraph; two subparagraphs, one subparagraph [our-lamps]'
run 0 --rules order.yaml --select our-lamps --infos mun.md
has out 'two clauses, one clause'
sed 's/severity: info/severity: info\n    level: info/' order.yaml >twice.yaml
run 2 --rules twice.yaml mun.md
has err '“level” and “severity” are the same'

run 0 explain --rules house.yaml house-roads
has out 'no bridges'
has out 'the bridges'
lacks out '⟦'
[ "$(grep -cx house-roads out)" -eq 0 ] || fail 'the page repeats the name of its rule'
has out 'empty unless set'
finish
