# Puts one slip into a text, for each kind of slip for which the text has a place: awk -v out=FOLDER -f slips.awk TEXT…
#
# Texts are Markdown with one paragraph per line. FOLDER/NAME--KIND.md is the text with the slip, and the list is on
# standard output: NAME KIND LINE RULE|RULE. The place is the middle one of all suitable ones, so that every run is the
# same.

function is_body(line) { return line ~ /^([0-9]+[.] )?\*[A-Z]/ || line ~ /^\([a-z]\) / }
# Quotations, citations, addresses and notes are not suitable places for slips of words.
function is_plain(piece) { return piece !~ /[“”‘’"<>*_\/0-9:()\[\]-]/ }

# Offers a place: line `n` would read `text`.
function offer(kind, n, text) { count[kind]++; place[kind, count[kind]] = n; slip[kind, count[kind]] = text }

function look(n, line,   rest, at, piece, before, words, k, m) {
    # a space after a comma between words
    if (match(line, /[a-z][a-z], [a-z][a-z]+ [a-z]/) && is_plain(substr(line, RSTART, RLENGTH)))
        offer("space-lost", n, substr(line, 1, RSTART + 1) "," substr(line, RSTART + 4))
    # a comma between the verb and its object
    if (match(line, /^([0-9]+[.] )?\*(Recalling|Noting|Welcoming|Reaffirming|Requests|Welcomes|Notes|Encourages|Recalls|Reaffirms|Stresses)\* (its|the|that|all) /)) {
        at = index(substr(line, 2), "*") + (line ~ /^[0-9]/ ? 0 : 1)
        if (line ~ /^[0-9]/) { at = index(line, "*"); at += index(substr(line, at + 1), "*") }
        offer("comma-after-opening", n, substr(line, 1, at) "," substr(line, at + 1))
    }
    # (c) written (b)
    if (line ~ /^\([b-f]\) / && previous_label == sprintf("%c", index("abcdefgh", substr(line, 2, 1)) + 95))
        offer("label-repeated", n, "(" previous_label ") " substr(line, 5))
    # three or four words repeated
    if (match(line, / (of|for|to|in) the [a-z]+ [a-z]+ (of|and|to|in|for) /)) {
        piece = substr(line, RSTART, RLENGTH); sub(/ [a-z]+ $/, "", piece)
        if (is_plain(piece)) offer("phrase-repeated", n, substr(line, 1, RSTART - 1) piece substr(line, RSTART))
    }
    # a pair of commas opened and not closed, or the reverse
    if (match(line, /(requests|urges|welcomes|notes|encourages|calls upon|stresses|recognizes|invites|Welcomes\*?|Notes\*?|Stresses\*?|Encourages\*?|Requests\*?|Invites\*?|Recognizes\*?|Welcoming\*?|Noting\*?|Stressing\*?)[*]?, in this (regard|context), (the|its|that|all|States|Member) /)) {
        piece = substr(line, RSTART, RLENGTH); at = RSTART; m = RLENGTH; k = piece
        sub(/, in this regard, /, ", in this regard ", k); sub(/, in this context, /, ", in this context ", k)
        offer("comma-half-open", n, substr(line, 1, at - 1) k substr(line, at + m))
    } else if (!council && match(line, /and in this (regard|context) (requests|urges|welcomes|notes|encourages|calls|stresses|recognizes|invites|decides|reaffirms|emphasizes|welcoming|noting|recognizing|stressing) /)) {
        piece = substr(line, RSTART, RLENGTH); at = RSTART; m = RLENGTH; k = piece
        sub(/regard /, "regard, ", k); sub(/context /, "context, ", k)
        offer("comma-half-open", n, substr(line, 1, at - 1) k substr(line, at + m))
    }
    # a semicolon before a further verb
    if (!council && line ~ /^([0-9]+[.] )?\*/ && match(line, /[a-z], and (also |further )?(requests|urges|encourages|invites|welcomes|stresses|recognizing|welcoming|stressing|noting) /)) {
        before = substr(line, 1, RSTART)
        if (before !~ /[“(]/) offer("semicolon-inside", n, before ";" substr(line, RSTART + 2))
    }
    # one of many hyphenated compounds, written without its hyphen
    rest = line; at = 0
    while (match(rest, /(^|[ ,])[a-z][a-z]+-[a-z][a-z]+[ ,;.]/)) {
        piece = substr(rest, RSTART, RLENGTH); gsub(/[ ,;.]/, "", piece)
        if (at + RSTART > 40 && line !~ /“/) { seen[piece]++; where[piece] = n; whole[piece] = line }
        at += RSTART + RLENGTH - 2; rest = substr(rest, RSTART + RLENGTH - 1)
    }
    # thirty words of the paragraph before
    if (line ~ /^[0-9]+[.] \*/) {
        if (source != "" && line ~ /;$/) offer("passage-repeated", n, substr(line, 1, length(line) - 1) ", " source ";")
        words = split(line, word, " "); source = ""
        if (words > 42) {
            for (k = 6; k <= 38; k++) source = source (k > 6 ? " " : "") word[k]
            if (source ~ /[“”*<>]/ || source !~ /c.*c.*c.*c/) source = ""
        }
    }
    previous_label = line ~ /^\([a-z]\) / ? substr(line, 2, 1) : line == "" ? previous_label : ""
}

function finish(   kind, chosen, k, n, i, rules, best, text, target, base) {
    base = name; sub(/.*\//, "", base); sub(/[.]md$/, "", base)
    best = ""
    for (piece in seen) if (seen[piece] > 2 && (best == "" || seen[piece] > seen[best] || (seen[piece] == seen[best] && piece < best)))
        if (piece !~ /^(re|non|co|pre|anti|so|follow|set|well)-/) best = piece
    if (best != "") {
        text = whole[best]; target = best; sub(/-/, "", target)
        for (i = length(text); i > 40; i--) if (substr(text, i, length(best)) == best) break
        offer("agreement", where[best], substr(text, 1, i - 1) target substr(text, i + length(best)))
    }
    for (k in rule_of) {
        if (!count[k]) continue
        chosen = int((count[k] + 1) / 2)
        target = out "/" base "--" k ".md"
        for (i = 1; i <= lines; i++) print (i == place[k, chosen] ? slip[k, chosen] : line_of[i]) >target
        close(target)
        print base, k, place[k, chosen], rule_of[k]
    }
    target = out "/" base ".md"
    for (i = 1; i <= lines; i++) print line_of[i] >target
    close(target)
    split("", count); split("", seen); split("", where); split("", whole)
    lines = 0; source = ""; previous_label = ""; council = 0
}

BEGIN {
    rule_of["space-lost"] = "mark-spacing"
    rule_of["comma-after-opening"] = "opening-comma"
    rule_of["label-repeated"] = "subparagraph-labels|label-duplicate"
    rule_of["phrase-repeated"] = "repeated-word"
    rule_of["comma-half-open"] = "paired-commas"
    rule_of["semicolon-inside"] = "inner-semicolon"
    rule_of["agreement"] = "one-spelling|misspelling|subregional"
    rule_of["passage-repeated"] = "repeated-passage"
}
FNR == 1 { if (name != "") finish(); name = FILENAME; council = FILENAME ~ /S_RES_/ ; apparatus = 0 }
{
    line_of[++lines] = $0
    if ($0 ~ /^\*The Security Council\*/) council = 1
    if ($0 ~ /^(## )?(\*\*)?Annex/ || $0 == "---") apparatus = 1
    if (!apparatus && is_body($0)) look(FNR, $0)
    else if ($0 != "") previous_label = ""
}
END { if (name != "") finish() }
