#!/bin/sh
# The stage that is recognised for a text, and what the closing line says about it.
. "$(dirname "$0")/expect.sh"

# draft HEAD OP: a text with a slip in its second paragraph (a comma)
draft() {
    printf '%sLanterns\n\nThe General Assembly,\n\nRecalling its resolution 46/152 of 18 December 1991,\n\n' "$1" >text.txt
    printf '%s\n\n2. Requests a report,\n\n3. Decides to remain seized of the matter.\n' "$2" >>text.txt
}
# stage WORDS: the closing line says that the text was read like this
stage() {
    ran="$ran ($(sed -n '/^1\|^OP/p' text.txt))"
    tail -n 1 out >closing
    grep -qF -- "read as General Assembly, $1" closing || fail "is not read as $1: $(cat closing)"
}

# Other uses of brackets.
for words in '[further] action [and more];' 'action[1] and more[2];' 'that “[a]ll and [e]very” action;' \
    'action [sic] in [country] on [date];' 'the measures [1] and [2] as in [12];' 'action at Nairobi (Kenya);' \
    'action in [60/1](https://example.org/a) and [60/2](https://example.org/b);' '[action]{.underline} and [more]{#a};'; do
    draft '' "1. Requests $words"
    run 1 text.txt
    stage 'draft; 1 PP, 3 OP.'
    has out '[operative-semicolon]'
done

# What is written only in negotiations.
for words in 'action (EU: delete);' 'action; (Cuba, Chile)' '[big] (G-77) action;' '[all (Norway)] action;' \
    'action; (Ukraine, EU; RF: reserves)' 'action; (Agreed)' '[big] (Group of 77 and China) action;'; do
    draft '' "1. Requests $words"
    run 0 text.txt
    stage 'negotiation (“'
    has out '”, line 7): brackets and labels only; --stage draft for all; 1 PP, 3 OP. Nothing of that to correct.'
    run 1 --stage draft text.txt
    has out '[operative-semicolon]'
done
draft '' "$(printf '1. Requests action;\n\n1a. Requests speed;')"
run 1 text.txt
stage 'draft; 1 PP, 4 OP.'
draft '' '1 bis. Requests action;'
run 0 text.txt
stage 'negotiation (“1 bis”, line 7)'

# A symbol or sponsors make a text tabled, whatever was left in it.
for head in 'A/C.2/80/L.4\n\n' 'Chad and Peru: draft resolution\n\n'; do
    for words in '[further] action [and more];' 'action; (EU: delete)'; do
        draft "$(printf "$head.")" "1. Requests $words"
        sed -i 's/^[.]//' text.txt
        run 1 text.txt
        stage 'tabled; 1 PP, 3 OP.'
        has out '[operative-semicolon]'
    done
done
# But labels show that it is being negotiated again.
printf 'A/C.2/80/L.4\n\nLanterns\n\nThe General Assembly,\n\nPP1 Recalling its resolution 46/152 of 18 December 1991,\n\n' >text.txt
printf 'OP1 Requests a report;\n\nOP2 Decides to remain seized of the matter.\n' >>text.txt
run 0 text.txt
stage 'negotiation (“PP1”, line 7, although it has A/C.2/80/L.4): brackets and labels only; --stage draft for all'
run 0 --stage negotiation text.txt
stage 'negotiation: brackets and labels only; 1 PP, 2 OP.'
# The page says the same.
run 0 --report page.html text.txt
grep -q 'brackets and labels only.* Nothing of that to correct[.]</p>' page.html ||
    fail 'the page does not say that brackets and labels only were looked at'
grep -qF '1 file: nothing to correct; in 1 brackets and labels only.' page.html || fail 'the head of the page'
run 0 --report page.html text.txt clean.md
grep -qF '</a>: brackets and labels only; nothing of that to correct</li>' page.html || fail 'the list of the page'
grep -qF '</a>: nothing to correct</li>' page.html || fail 'the clean draft in the list of the page'
run 0 --report page.html clean.md
grep -qF '1 PP, 2 OP. Nothing to correct.</p>' page.html || fail 'the page of a clean draft'
finish
