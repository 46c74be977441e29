# files.sh RESLINT MAKE_DOCX PARTS: the commands that write Word files, from outside.
. "$(dirname "$0")/../cli/expect.sh"
make=$2
parts=$3

p() { # p NUMBER OPENING REST: a paragraph, in a list if there is a number
    number=''
    if [ -n "$1" ]; then number='<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'; fi
    printf '<w:p>%s<w:r><w:rPr><w:i/></w:rPr><w:t>%s</w:t></w:r><w:r><w:t xml:space="preserve">%s</w:t></w:r></w:p>\n' "$number" "$2" "$3"
}
{
    p '' '' 'Lanterns'
    p '' 'The General Assembly' ','
    p '' 'Recalling' ' its resolution 46/152 of 18 December 1991,'
    p 1 'Welcomes' ' the lanterns,'
    p 1 'Decides' ' to remain seized of the matter.'
} >body.xml
"$make" "$parts" body.xml draft.docx || exit 1
cp draft.docx before.docx

# Places: the line is the paragraph; JSON gives part, run and byte.
run 1 --no-config draft.docx
has out 'draft.docx:4:27: error[operative-semicolon]: OP 1: '
run 1 --no-config --format=json draft.docx
has out '"part": "word/document.xml"'
has out '"paragraph": 4'
has out '"run": 2'
run 0 outline draft.docx
has out 'Welcomes'
run 1 --no-config - <draft.docx
has out 'error[operative-semicolon]: OP 1'
printf 'suppress: {"OP 1": [operative-semicolon]}\n' >quiet.yaml
run 0 --config quiet.yaml draft.docx

# --base: a Word file, Markdown or text, on either side.
run 0 text draft.docx
cp out draft.md
run 0 --no-config --base draft.md draft.docx
run 0 --no-config --base draft.docx draft.md
run 0 --no-config --write-baseline known.json draft.docx
run 0 --no-config --baseline known.json draft.docx

# Comments.
run 1 --no-config --annotate seen.docx draft.docx
has out 'seen.docx: 1 comment.'
run 0 text seen.docx
cmp -s out draft.md || fail 'the text differs'
run 2 --no-config --annotate seen.docx draft.docx
has err 'seen.docx: is there already'
run 1 --no-config --annotate again.docx seen.docx
cmp -s seen.docx again.docx || fail 'comments were put in twice'
run 2 --no-config --annotate draft.docx draft.docx
run 2 --no-config --annotate out.docx draft.md
has err 'is not a Word file'
run 0 strip seen.docx -o bare.docx
has out '1 comment taken out'
run 2 strip seen.docx
cmp -s draft.docx before.docx || fail 'the draft was changed'

# Repairs are tracked changes beside the draft.
run 0 --no-config --fix draft.docx
has out 'draft.reslint.docx: 1 tracked change, to be accepted or rejected in Word.'
cmp -s draft.docx before.docx || fail 'the draft was changed'
run 0 text --revisions original draft.reslint.docx
cmp -s out draft.md || fail 'to reject all does not give the draft'
sed 's/lanterns,/lanterns;/' draft.md >fixed.md
run 0 text draft.reslint.docx
cmp -s out fixed.md || fail 'to accept all does not give the repaired text'
run 2 --no-config --fix draft.docx
has err 'draft.reslint.docx: is there already'
run 0 --no-config --fix -o other.docx draft.docx
cmp -s other.docx draft.reslint.docx || fail '-o gives another file'
run 0 --no-config --author 'A & B' --fix -o named.docx draft.docx
run 1 sendable named.docx
has out 'changes: 2 tracked changes, by A & B'

# A draft with tracked changes: comments only on what the changes caused.
run 0 --no-config --annotate tracked.docx draft.reslint.docx
has out '0 comments'
sed 's/Recalling<\/w:t>/Welcomes<\/w:t>/; s/of 18 December/<\/w:t><\/w:r><w:ins w:id="9" w:author="x"><w:r><w:t xml:space="preserve">of 31 June<\/w:t><\/w:r><\/w:ins><w:r><w:t xml:space="preserve">/' body.xml >changed.xml
"$make" "$parts" changed.xml changed.docx
run 1 --no-config --annotate changes.docx changed.docx
has out 'that was there before the tracked changes'
run 1 --no-config --all --annotate all.docx changed.docx
lacks out 'that was there before the tracked changes'

# Numbers.
{
    p '' '' 'Lanterns'
    p '' 'The General Assembly' ','
    p '' '2. Welcomes' ' the lanterns;'
    p '' '4. Decides' ' to consider paragraph 2 above.'
} >typed.xml
"$make" "$parts" typed.xml typed.docx
run 0 --no-config renumber --table table.docx typed.docx
has out 'typed.reslint.docx: '
run 0 text typed.reslint.docx
has out '1. Welcomes'
has out 'paragraph 1 above'
run 0 text --revisions original typed.reslint.docx
has out 'paragraph 2 above'
run 0 text table.docx
has out '| OP 4 | OP 2 | '
run 2 --no-config renumber typed.docx -o typed.docx

# Redline, of any two.
run 0 redline draft.md fixed.md -o red.docx
run 0 text red.docx
cmp -s out fixed.md || fail 'the redline does not lead to the draft'
run 0 text --revisions original red.docx
cmp -s out draft.md || fail 'the redline does not begin with the official text'
run 0 redline draft.docx fixed.md -o red2.docx
has out 'red2.docx: 1 tracked change.'
run 2 redline draft.docx fixed.md
run 2 redline draft.docx fixed.md -o draft.docx

# Before it is sent.
run 0 sendable draft.docx
has out 'carries nothing but its text'
run 1 sendable seen.docx
has out 'comments: 1 comment, by reslint'
run 0 sendable --scrub comments seen.docx -o sent.docx
run 0 sendable --scrub all draft.reslint.docx -o accepted.docx
run 0 text --revisions original accepted.docx
cmp -s out fixed.md || fail 'changes were not accepted'
run 2 sendable --scrub coments seen.docx -o sent2.docx
has err 'did you mean “comments”'
run 2 sendable draft.md
finish
