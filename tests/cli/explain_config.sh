#!/bin/sh
# What --explain-config prints, byte for byte: each setting with the file and line that made it, the nearest last.
. "$(dirname "$0")/expect.sh"

mkdir -p house/mun/deep
printf 'lamp of the town\n# none\n\nwick\n' >house/words.txt
cat >house/base.yaml <<'TEXT'
profile: mun
stage: tabled
ignore: [misspelling, final-period]
options:
  paper-length: {most-words: 900, most-clauses: 12}
  footnote-repeat: {usage: old}
baseline: known.json
TEXT
cat >house/.reslint.yaml <<'TEXT'
extends: base.yaml
stage: auto
severity: {final-period: info, date-format: error}
options:
  paper-length: {most-clauses: 20}
words: [sow, words.txt]
suppress:
  OP 4: {rules: [date-format, scan-*], reason: agreed}
files:
  mun/: {select: [date-format, per-cent], profile: auto}
  "*.txt": {ignore: date-in-figures}
  slip.md: {suppress: {PP 1: per-cent}}
exclude: [old/, "*-copy.md", deep]
TEXT
printf '{"version": 1, "files": {}}\n' >house/known.json
run 0 --explain-config house/slip.md
is out <<'TEXT'
house/slip.md
Configuration
  house/base.yaml
  house/.reslint.yaml
Sections that fit
  slip.md  house/.reslint.yaml:12
Sections that do not fit
  mun/   house/.reslint.yaml:10
  *.txt  house/.reslint.yaml:11
Read as
  profile  mun                house/base.yaml:1
  stage    as the text reads  house/.reslint.yaml:2
Rules
  date-format   error  house/.reslint.yaml:3
  final-period  info   house/.reslint.yaml:3
  misspelling   off    house/base.yaml:3
Options
  footnote-repeat: usage      old  house/base.yaml:6
  paper-length: most-words    900  house/base.yaml:5
  paper-length: most-clauses  20   house/.reslint.yaml:5
Silenced by place
  OP 4  date-format  house/.reslint.yaml:8
  OP 4  scan-*       house/.reslint.yaml:8
  PP 1  per-cent     house/.reslint.yaml:12
Words that are right
  sow               house/.reslint.yaml:6
  lamp of the town  house/.reslint.yaml:6
  wick              house/.reslint.yaml:6
Baseline
  house/known.json  house/base.yaml:7
TEXT

# The command line takes precedence over all of it.
run 0 --explain-config house/mun/deep/none.txt --profile ga --stage draft --ignore per-cent \
    --severity date-format=info --baseline house/known.json
sed 's/: [0-9]* that/: NNN that/' out >counted && mv counted out # how many rules there are does not matter here
is out <<'TEXT'
house/mun/deep/none.txt
Configuration
  house/base.yaml
  house/.reslint.yaml
Sections that fit
  mun/   house/.reslint.yaml:10
  *.txt  house/.reslint.yaml:11
Sections that do not fit
  slip.md  house/.reslint.yaml:12
Passed over when folders are searched, because of
  deep  house/.reslint.yaml:13
Read as
  profile  ga     --profile
  stage    draft  --stage
Rules
  date-format      info                            --severity
  date-in-figures  off                             house/.reslint.yaml:11
  per-cent         off                             --ignore
  the others       off: NNN that are not selected  house/.reslint.yaml:10
Options
  footnote-repeat: usage      old  house/base.yaml:6
  paper-length: most-words    900  house/base.yaml:5
  paper-length: most-clauses  20   house/.reslint.yaml:5
Silenced by place
  OP 4  date-format  house/.reslint.yaml:8
  OP 4  scan-*       house/.reslint.yaml:8
Words that are right
  sow               house/.reslint.yaml:6
  lamp of the town  house/.reslint.yaml:6
  wick              house/.reslint.yaml:6
Baseline
  house/known.json  --baseline
TEXT

# What a search of folders passes over, as a file or with its folder.
mkdir -p house/old/a house/x/deep house/deeper
for row in 'old/a/b.md old/' 'a-copy.md *-copy.md' 'x/a-copy.md *-copy.md' 'x/deep/a.md deep' 'deep deep'; do
    run 0 --explain-config "house/${row% *}"
    has out "  ${row#* }  house/.reslint.yaml:13"
done
for name in old a-copy.txt deeper/a.md; do
    run 0 --explain-config "house/$name"
    lacks out 'Passed over'
done

run 0 --explain-config slip.md
is out <<'TEXT'
slip.md
Configuration
  none
Read as
  profile  as the text reads
  stage    as the text reads
Rules
  as they are by default
TEXT
finish
