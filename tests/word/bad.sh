# bad.sh RESLINT MAKE_DOCX PARTS: bad files. Each is reported with a message and status 2, and stays as it was.
. "$(dirname "$0")/../cli/expect.sh"
make=$2
parts=$3

cat >body.xml <<'XML'
<w:p><w:r><w:t>Lanterns</w:t></w:r></w:p>
<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>The General Assembly</w:t></w:r><w:r><w:t>,</w:t></w:r></w:p>
<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>Recalling</w:t></w:r><w:r><w:t xml:space="preserve"> its resolution 46/152 of 18 December 1991,</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:rPr><w:i/></w:rPr><w:t>Welcomes</w:t></w:r><w:r><w:t xml:space="preserve"> the lanterns,</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:rPr><w:i/></w:rPr><w:t>Decides</w:t></w:r><w:r><w:t xml:space="preserve"> to remain seized of the matter.</w:t></w:r></w:p>
XML
"$make" "$parts" body.xml good.docx || exit 1
run 1 good.docx
has out 'good.docx:4:27: error[operative-semicolon]: OP 1: '

# refused FILE WORDS: expects status 2, the message, and the file as it was, even if something is to be written
refused() {
    cp "$1" before
    run 2 --no-config "$1"
    has err "$2"
    run 2 --no-config --annotate out.docx "$1"
    run 2 text "$1"
    cmp -s before "$1" || fail "the file was changed"
    [ ! -e out.docx ] || fail "something was written"
}

head -c 900 good.docx >cut.docx
refused cut.docx 'cut off or damaged'
printf 'PK\003\004' >stub.docx
refused stub.docx 'cut off or damaged'
{ head -c 1000 good.docx && printf 'XXXXXXXX' && tail -c +1009 good.docx; } >hurt.docx
refused hurt.docx 'damaged'
printf '\320\317\021\340\241\261\032\341rest of it' >old.doc
refused old.doc 'old Word file (.doc)'
{ printf '\320\317\021\340\241\261\032\341' && printf 'EncryptedPackage' | sed 's/./&\n/g' | tr '\n' '\000'; } >locked.docx
refused locked.docx 'protected by a password'
printf '{\\rtf1 Lanterns}' >lanterns.rtf
refused lanterns.rtf 'Rich Text Format'
printf '%%PDF-1.7 lanterns' >lanterns.pdf
refused lanterns.pdf 'is a PDF'

"$make" "$parts" body.xml missing.docx "-word/numbering.xml"; refused missing.docx 'is missing'
"$make" "$parts" body.xml typeless.docx "-[Content_Types].xml"; refused typeless.docx 'no list of types'
"$make" "$parts" body.xml restless.docx "-_rels/.rels"; refused restless.docx 'which of its parts is the document'
"$make" "$parts" body.xml climbs.docx "+../../evil.xml=body.xml"; refused climbs.docx 'leads out of the file'
"$make" "$parts" body.xml twice.docx "+word/styles.XML=body.xml"; refused twice.docx 'twice'
printf '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "b">]><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>' >doctype.xml
"$make" "$parts" body.xml doctype.docx styles=doctype.xml; refused doctype.docx 'DOCTYPE'
printf '<?xml version="1.0"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>' >wrong.xml
"$make" "$parts" body.xml wrong.docx styles=wrong.xml; refused wrong.docx 'something else than its styles'
printf '<?xml version="1.0" encoding="ISO-8859-1"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>' >latin.xml
"$make" "$parts" body.xml latin.docx styles=latin.xml; refused latin.docx 'not in UTF-8 or UTF-16'
printf '<w:p>' >open.xml
"$make" "$parts" open.xml open.docx; refused open.docx 'not well-formed'
awk 'BEGIN { for (i = 0; i < 300; i++) printf "<w:sdt>"; for (i = 0; i < 300; i++) printf "</w:sdt>" }' >deep.xml
"$make" "$parts" deep.xml deep.docx; refused deep.docx 'nested deeper'
awk 'BEGIN { for (i = 0; i < 300000; i++) printf "<w:p/>\n" }' >bomb.xml
"$make" "$parts" bomb.xml bomb.docx; refused bomb.docx 'far more than a document holds'
sed 's/Lanterns/Lanterns\x01/' body.xml >control.xml
"$make" "$parts" control.xml control.docx; refused control.docx 'not well-formed'

# One of several does not stop the others.
mkdir folder && cp good.docx cut.docx folder && printf 'Ana' >'folder/~$good.docx'
run 2 --no-config folder
has err 'folder/cut.docx: is cut off'
has out 'folder/good.docx:4:27: error'
has out '2 files: '

# A document that its owner has restricted is read, but not changed.
printf '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>' >protected.xml
"$make" "$parts" body.xml protected.docx settings=protected.xml
run 1 --no-config protected.docx
run 2 --no-config --annotate out.docx protected.docx
has err 'stop the protection'
[ ! -e out.docx ] || fail 'a protected file was copied'
finish
