#!/bin/sh
# Wrong names are status 2 and a message says which name was probably meant; options may be anywhere and in every form.
. "$(dirname "$0")/expect.sh"

run 2
has err 'there is nothing to read'
run 2 --formt=json slip.md
has err 'there is no option --formt; did you mean --format?'
run 2 --format=jsn slip.md
has err 'did you mean “json”?'
run 2 --format
has err '--format needs a value: '
run 2 --notes=yes slip.md
has err '--notes takes no value'
run 2 outlin slip.md
has err 'did you mean “outline”?'
run 2 baseline
has err 'there is no command “baseline”, and no file of that name; “reslint --help” lists the commands'
run 2 nothing.md
has err 'nothing.md: cannot be read'
run 2 --stage tabed slip.md
has err '--stage: there is no “tabed”; did you mean “tabled”? There are: negotiation, draft, tabled, adopted, auto.'
run 2 --profile icj slip.md
has err 'there is no “icj”. There are: '
printf 'severity: {final-period: warn}\n' >warn.yaml
run 2 --config warn.yaml slip.md
has err 'did you mean “warning”?'
run 2 tree --notes slip.md
has err '“reslint tree” has no option --notes: it belongs to check'
run 2 --select operative-semicolons slip.md
has err '“operative-semicolon”'
run 2 --severity operative-semicolon=high slip.md
has err '--severity'
run 2 --max-warnings many slip.md
has err '“many” is not a number'
run 2 --jobs= slip.md
run 2 -Z slip.md
has err 'there is no option -Z'
run 2 explain also-furter
has err 'did you mean “also-further-'

run 1 --format gcc -q slip.md
run 1 slip.md -j4 --format=gcc
run 1 -qj 2 -o answer slip.md
silent out
grep -q 'operative-semicolon' answer || fail 'nothing in the file of -o'
run 0 --format=gcc -- clean.md
run 2 -- --notes
has err '--notes: cannot be read'
cp slip.md rules
run 1 ./rules
run 1 -- rules
run 0 rules
has out 'operative-semicolon'

run 0 --help
has out 'Commands'
run 0 outline --help
has out '--open'
lacks out '--fail-on'
run 0 help
has out 'Commands'
run 0 help outline
has out '--open'
run 2 help nothing
has err 'there is no command “nothing”'
cp slip.md help
run 1 help
has out 'operative-semicolon'
run 0 -V
has out 'reslint '
run 0 --version
grep -Eqx 'reslint [0-9]+\.[0-9]+\.[0-9]+' out || fail 'no version'

# The width is that of COLUMNS, from 40 to 160; without a sensible one it is 100.
help_in() { ran="COLUMNS=$1" && COLUMNS=$1 "$reslint" strip --help >out; }
run 0 strip --help
mv out usual
for columns in 39 0 x 100; do
    help_in $columns
    cmp -s out usual || fail 'not as in 100 columns'
done
help_in 160
mv out wide
for columns in 161 9999; do
    help_in $columns
    cmp -s out wide || fail 'not as in 160 columns'
done
cmp -s usual wide && fail 'the same in 100 and in 160 columns'
help_in 40
awk 'length($0) > 70 {exit 1}' out || fail 'too wide'
cmp -s out usual && fail 'the same in 40 and in 100 columns'
# A word too long for its column begins there all the same: no line before it is left empty.
grep -q ' $' out && fail 'a line ends with spaces'
# A line that just fits is not broken; in one column less its last word goes to the next.
line=$(sed -n 4p usual)
help_in ${#line}
[ "$(sed -n 4p out)" = "$line" ] || fail 'broken although it fits'
help_in $((${#line} - 1))
[ "$(sed -n 4p out)" = "${line% *}" ] || fail 'not broken before the last word'
finish
