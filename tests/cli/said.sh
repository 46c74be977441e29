#!/bin/sh
# What commands say, byte for byte: said.sh RESLINT [--update]
#
# said.txt has each command line after “$ reslint”, what it prints, standard output before standard error, and its status.
# The rule is this test's own. With --update the file is rewritten: read the diff before you commit it.
said=$(cd "$(dirname "$0")" && pwd)/said.txt
update=${2:-}
. "$(dirname "$0")/expect.sh"

# text TITLE ORGAN WORD: a draft without a slip but the word
text() { printf '%s\n\n%s,\n\nRecalling the oil,\n\n1. Welcomes the %s;\n\n2. Decides to remain seized of the matter.\n\n' "$@"; }

printf 'id: our-lamp\nsummary: Lamps.\nlevel: {mun: off, sc/adopted: error, adopted: info, default: warning}\n' >our.yaml
printf 'words: [lanterns]\noptions: {allow: b}\nwrite: lamps\ncases:\n  bad: [{"⟦lanterns⟧": lamps}]\n' >>our.yaml
printf 'id: our-oil\nsummary: Oil.\nlevel: info\nwords: [welcomes, decides, oil]\n' >oil.yaml
printf 'id: our-query\nsummary: Labels.\nquery: (label) @here\n' >query.yaml
text Wells 'The General Assembly' oil >wells.md
{ cat wells.md && text Lamps 'The Security Council' lanterns; } >two.md
{ cat two.md && text Boats 'The Economic and Social Council' gas && text Roads 'The Human Rights Council' gas; } >four.md
{ cat four.md && text Ways 'The Trusteeship Council' gas && text Fords 'The Conference of the Parties' gas; } >six.md
sed 's/oil,$/oil,[^1]/; s/matter\.$/matter.\n\n[^1]: See the report.\n/' wells.md >note.md
{ sed 's/oil,\[^1\]/oil,[^1] and gas,[^2]/' note.md && printf '[^2]: See it.\n\nAnnex\n\nLamps of the town\n\n1. The lamps.\n'; } >annex.md
{ cat annex.md && printf '\n\nAnnex II\n\nLamps\n\n1. The lamps.\n'; } >annexes.md
printf 'Committee: SOCHUM\nSponsors: France\nSignatories: Chad\n\nThe General Assembly,\n\nRecalling the oil,\n\n1. Welcomes the oil.\n' >mun.md
printf '**Draft decision**\n\nThe General Assembly decides to take note of the report of the Secretary-General.\n' >decision.md
printf 'Minutes\n\nWe met and talked.\n' >minutes.md
: >empty.md
printf '[The General Assembly,\n\n[Recalling [the oil][the gas],] [France]\n\n1. Welcomes [the] lanterns; [agreed]\n\n2. ALT Decides.\n' >open.md
printf '3. Welcomes the oil;\n\n4. Requests the lanterns;\n\n5. Decides to remain seized of the matter.\n' >part.md
sed 's/gas/oil/; s/1. Welcomes the oil/1. Welcomes the caf\xE9/' wells.md >latin.md
sed 's/1. Welcomes the oil/1. Welcomes the café caf\xE9/' wells.md >byte.md
sed 's/1. Welcomes the oil/1. Welcomes the café \xE9t\xE9/; s/the oil,/the lanterns,/' wells.md >bytes.md
printf '\377\376' >wide.md
sed 's/./&\n/g' wells.md | awk '{ printf "%s", $0 == "" ? "\n\001" : $0 "\001" }' | tr '\001' '\000' >>wide.md
printf '[Recalling [the very long proposal of the delegation of which nobody sees the end, though it is there],]\n\n' >long.md
printf '1. *Takes note with appreciation and satisfaction of all that was said and done by all others* and more;\n\n' >>long.md
printf '2. Decides [中文中文中文中文中文中文中文中文中文中文中文中文中文中文] to act.\n' >>long.md
text Wells 'The General Assembly' lanterns >lamp.md
sed 's/^2\. /3. /; s/the oil,/the lanterns,/' lamp.md >lamps.md
# A rule whose cases are wrong, each in its own way.
cat >wrong.yaml <<'TEXT'
id: our-town
summary: Towns.
swap: {town: city}
level: {mun: off, default: warning}
applicability: safe
cases: |
  === one too few, one too many

  Wells

  The General Assembly,

  Recalling the town and the ⟦village⟧,

  1. Welcomes⟦⟧ the towns.
  === other words
  message: “town” is wrong
  write: village
  location: OP 2
  severity: error
  message: “town”
  write: city

  Wells

  The General Assembly,

  Recalling the ⟦town⟧,

  1. Welcomes the ⟦town⟧.
  --- fixed
  Wells

  The General Assembly,

  Recalling the village,

  1. Welcomes the city.
  === an option that is none
  option: most=3

  ⟦Wells⟧
  === an option without a value
  option: allow

  ⟦Wells⟧
  === an option that helps
  option: allow = the town

  Wells

  The General Assembly,

  Recalling the town and ⟦town⟧,

  1. Welcomes it.
  === off there, so that nothing is found
  profile: mun

  Wells

  The General Assembly,

  Recalling the town,

  1. Welcomes it.
  === off there, and asked for
  profile: mun

  Wells

  The General Assembly,

  Recalling the ⟦town⟧,

  1. Welcomes it.
  === no resolution

  We met in the ⟦town⟧.
TEXT
sed -e 's/our-town/our-place/' -e 's/swap: .*/words: [town]/' -e 's/default: warning/default: off/' -e '/^applic/d' \
    -e '/^  === one too/,/towns\.$/d' -e '/^  === other/,/city\.$/d' -e '/^  === an opt/,$d' wrong.yaml >off.yaml
printf '  === it runs all the same\n\n  Wells\n\n  The General Assembly,\n\n  Recalling the town,\n\n  1. Welcomes it.\n' >>off.yaml
printf 'id: our-mark\nsummary: Marks.\nwords: [town]\ncases: |\n  === a\n\n  x ⟦y\n' >marks.yaml
mkdir notes notes.d hidden cased cased/our-lamp
cp wells.md notes
cp wells.md notes/.wells
cp wells.md notes.d/wells
cp wells.md lamp.html
cp wells.md copy.docx
cp wells.md copy.reslint.docx
printf '=== a\n\n⟦lanterns⟧\n' >cased/our-lamp/cases
printf '\n' >blank.txt
printf 'two.md\r\n\nnotes\r\n\n' >list.txt
printf 'lamps.\n' >draft.html

sed -n 's/^\$ reslint//p' "$said" >lines
while IFS= read -r line; do
    echo "\$ reslint$line"
    status=0
    eval "set -- $line"
    "$reslint" "$@" >out 2>err <two.md || status=$?
    cat out err
    echo "status $status"
done <lines >fresh
ran='all of them'
if [ "$update" = --update ]; then cp fresh "$said"; else diff -u "$said" fresh >out || fail 'it says something else'; fi
finish
