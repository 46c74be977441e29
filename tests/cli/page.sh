#!/bin/sh
# --report: the page for people who get papers back. It shows the text without mark-up, and what it was read as.
. "$(dirname "$0")/expect.sh"
SOURCE_DATE_EPOCH=1700000000 && export SOURCE_DATE_EPOCH

cat >paper.md <<'TEXT'
## **Wells and <their> springs**

The General Assembly,

*Recalling* its resolution 70/1 of 25 September 2015,[^1]

*Noting* that **all** wells are old,<sup>2</sup> and 3 \* 4,

1. *Requests* a report,

2. *Decides* to remain seized of the matter.

[^1]: See *Yearbook*.

[^2]: Ibid.
TEXT
printf 'Bread\n\nFlour and salt.\n' >bread.txt
run 1 -q --report page.html paper.md clean.md bread.txt
for part in '<meta name="viewport" content="width=device-width' '<title>reslint, 14 November 2023: 3 papers</title>' \
    '<h1>' '14 November 2023. 3 files: 1 with something to correct or check' '1 without a resolution' \
    '<a href="#p1">paper.md</a>: 1 to correct or check' '<a href="#p2">clean.md</a>: nothing to correct' \
    '<a href="#p3">bread.txt</a>: not checked' 'Read as General Assembly, draft; 2 PP, 2 OP, 2 notes. 1 to correct or check.' \
    'No resolution is found in it: nothing was checked.' \
    '<span class="h"><b>Wells and &lt;their&gt; springs</b></span>' '<i>Recalling</i> its' '2015,<sup>1</sup>' 'old,<sup>2</sup>' \
    'that <b>all</b> wells' '3 * 4' '<sup>1</sup> See <i>Yearbook</i>.' '<sup>2</sup> Ibid.' '@media print'; do
    grep -qF -- "$part" page.html || fail "the page has no “$part”"
done
sed '1,/<body/d' page.html >body
for mark in '\*\*' '\[^' '&lt;sup' '^#'; do
    ! grep -q -- "$mark" body || fail "the page shows mark-up: $mark"
done

# Every tag that is opened is closed, in order.
grep -oE '</?(b|i|sup|mark|span|a|li|ol|p|div|section|nav|h1|h2|body)[ >]' page.html | tr -d '<> ' | awk '
    /^\// { if (open[n--] != substr($0, 2)) { print "closes", $0; exit 1 } next }
    { open[++n] = $0 }
    END { exit n != 0 }' >>err || fail 'the tags do not pair'

# One paper needs no list; a run cut short by a fault leaves no page.
run 0 --report one.html clean.md
lacks one.html '<nav>'
grep -qF '<body class="one">' one.html || fail 'one paper begins on a page of its own'
finish
