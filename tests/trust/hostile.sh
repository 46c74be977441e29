#!/bin/sh
# Malicious rule files, configurations and folders: each is refused with a clear message and status 2, or bounded.
# Nothing is timed; what was not refused would run for minutes, and so would the test.
. "$(dirname "$0")/../cli/expect.sh"
umask 022
cp clean.md keep.md

refuses() { # refuses TEXT: the rule file on standard input
    cat >rules.yaml
    run 2 --no-config --rules rules.yaml clean.md
    has err "$1"
}

# Not a regular file, or too large.
mkfifo pipe.yaml
run 2 --no-config --rules pipe.yaml clean.md
has err "not an ordinary file"
run 2 --no-config --rules /dev/zero clean.md
has err "not an ordinary file"
run 2 test pipe.yaml
has err "not an ordinary file"
truncate -s 1G sparse.yaml
run 2 --no-config --rules sparse.yaml clean.md
has err "larger than 1 MB"
mkdir folder.yaml
run 2 --no-config --rules folder.yaml clean.md
has err "holds no rule files"
{ printf 'id: our-x\nsummary: x\nwords:\n' && awk 'BEGIN { for (i = 0; i < 700000; i++) print "  - word" i }'; } | refuses "larger than 1 MB"
{ printf 'id: our-x\nsummary: x\nwords: ' && awk 'BEGIN { for (i = 0; i < 400000; i++) printf "[" }'; } | refuses "more than 12 levels"
printf 'a: &a [x, x]\nb: [*a, *a]\n' | refuses "rules.yaml:1:7: Anchors"
printf 'id: !!python/object/apply:os.system [x]\n' | refuses "tags (!name) are not read"
printf 'id: our-x\nsummary: x\nwords: ["{a,b,c,d,e,f,g,h}{a,b,c,d,e,f,g,h}{a,b,c,d,e,f,g,h}{a,b,c,d,e,f,g,h}"]\n' | refuses "more than 512 words"
mkdir many && mkfifo many/one.md && cp clean.md many/two.md
run 0 --no-config many
has out "two.md"

# Patterns that blow up are given up, on one long word and on thousands of short ones.
{ printf 'Lanterns\n\nThe General Assembly,\n\n1. Welcomes ' && awk 'BEGIN { for (i = 0; i < 100000; i++) printf "a"; print "!;" }'; } >long.md
{ printf 'Lanterns\n\nThe General Assembly,\n\n' && awk 'BEGIN { for (i = 1; i < 3000; i++) printf "%d. Welcomes aaaaaaaaaaaaaaaaaaaaaaaaaaaa!;\n\n", i }'; } >short.md
printf "id: our-blow\nsummary: x\npatterns: ['(a+)+\$']\n" >blow.yaml
printf "id: our-blow\nsummary: x\nquery: '((text) @here (#match? @here \"(a+)+\$\"))'\n" >ask.yaml
for rules in blow ask; do
    for draft in long short; do
        run 0 --no-config --rules $rules.yaml --select our-blow --notes $draft.md
        [ $rules$draft = asklong ] || has out "our-blow"
    done
done

# Queries that can match in too many ways, or capture as many elements as the text has.
query() { printf 'id: our-q\nsummary: x\nquery: |\n  %s\n' "$1"; }
query "(numbered_paragraph $(awk 'BEGIN { for (i = 0; i < 10000; i++) printf "(text)? @c%d ", i }'))" | refuses "rules.yaml:4"
query "$(awk 'BEGIN { for (i = 0; i < 10000; i++) printf "(text) @c%d ", i }')" | refuses "would take too long to run"
query "(_ [(_) (_) (_) (_)]? @a [(_) (_) (_) (_)]? @b [(_) (_) (_) (_)]? @c)" | refuses "too many ways"
query "(_ (_)* @a (_)* @b)" | refuses "“@a” marks what may repeat"
query "((_)+ @a (_)+ @b)" | refuses "marks what may repeat"
query "(_ (_)? @a (_)? @b (_)? @c (_)? @d (_)? @e)" >wide.yaml
awk 'BEGIN { print "Lanterns\n\nThe General Assembly,\n"; for (i = 1; i < 900; i++) print i ". *Welcomes* the **lanterns** of *place* and *others* [of **it**];\n" }' >forms.md
run 1 --no-config --rules wide.yaml --select our-q --notes forms.md
has out "too wide for this text"

# Configuration: circles, pipes, and files that do not concern it and would be quoted in a message.
mkdir project && cp clean.md project/ && cp keep.md project/draft.md
config() { # config TEXT LINE
    printf '%s\n' "$2" >project/.reslint.yaml
    run 2 project/draft.md
    has err "$1"
    lacks err "SECRET"
}
printf 'SECRET: 1\n' >secret
ln -s ../secret project/linked.yaml
printf 'extends: ./.reslint.yaml\n' >project/other.yaml
config "in a circle" "extends: ./other.yaml"
config "not a YAML file by its name" "extends: ../secret"
config "not a YAML file by its name" "extends: $there/secret"
config "not a YAML file by its name" "extends: ./linked.yaml"
config "not a YAML file by its name" "rules: [../secret]"
config "not a YAML file by its name" "rules: [linked.yaml]"
config "not an ordinary file" "extends: ../pipe.yaml"
config "not an ordinary file" "rules: [../pipe.yaml]"
config "cannot be read" "baseline: ../pipe.yaml"
# --explain-config prints words, so no link or path may lead outside, unless the user names the configuration.
printf 'SECRET\n' >secret.txt
mkdir project/lists && printf 'Programme\n' >project/lists/words.txt
ln -s ../secret project/passwords.txt
ln -s ../secret.txt project/words.txt
ln -s lists project/linked
for words in passwords.txt words.txt ../secret.txt "$there/secret.txt" lists/../../secret.txt; do
    config "not a list of words in the folder of the configuration" "words: [$words]"
    run 2 --explain-config project/draft.md
    lacks out "SECRET"
done
printf 'words: [lists/words.txt, linked/words.txt]\n' >project/.reslint.yaml
run 0 --explain-config project/draft.md
has out "Programme"
printf 'words: [../secret.txt]\n' >project/.reslint.yaml
run 0 --config project/.reslint.yaml --explain-config keep.md
has out "SECRET"
printf 'words: [passwords.txt]\n' >project/.reslint.yaml
run 2 --config project/.reslint.yaml --explain-config keep.md
printf 'extends: ./project/inner.yaml\n' >outer.yaml
printf 'words: [../secret.txt]\n' >project/inner.yaml
run 2 --config outer.yaml --explain-config keep.md
lacks out "SECRET"
# A message about a bad baseline does not quote its contents.
config "The baseline cannot be used" "baseline: ../secret"
rm project/.reslint.yaml && ln -s ../secret project/.reslint.yaml
run 2 project/draft.md
has err "not a YAML file by its name"
lacks err "SECRET"
rm project/.reslint.yaml && mkfifo project/.reslint.yaml
run 2 project/draft.md
has err "not an ordinary file"
rm project/.reslint.yaml

# Nothing in a rule file reaches the terminal as a control sequence, in any format or command, or becomes mark-up in a report.
cat >loud.yaml <<'TEXT'
id: our-loud
summary: "\e]0;title\a red"
words: [lanterns]
message: "<script>x</script> \e[31m \u009b5m \u202e {match}"
write: "\e[2Jlamps"
why: "\e[2J <script>x</script> javascript:alert(1)"
authority: "\e[2J javascript:alert(1)"
cases:
  bad: ["no \e[31m ⟦sign⟧"]
TEXT
no_controls() {
    if LC_ALL=C tr -d '\n\t' <"$1" | LC_ALL=C grep -q "$(printf '[\001-\037\177]\|\302[\200-\237]')"; then fail "control characters in std$1"; fi
}
for format in full gcc json jsonl sarif github gitlab checkstyle junit rdjson html; do
    run 1 --no-config --color never --rules loud.yaml --select our-loud --format $format keep.md
    no_controls out
    no_controls err
    [ $format != html ] || lacks out "<script"
    [ $format != html ] || lacks out "javascript:"
done
for command in rules "explain our-loud" plugins; do
    run 0 --no-config --color never --rules loud.yaml $command
    no_controls out
done
run 1 --no-config --color never test loud.yaml
no_controls out
printf 'id: our-x\nsummary: x\n"\\e[31mwords": [a]\n' | refuses "There is no key"
no_controls err

# The same for drafts, names and arguments: window titles, C1, marks that change the direction of writing.
no_marks() {
    no_controls "$1"
    if LC_ALL=C grep -q "$(printf '\330\234\|\342\200[\216\217\252-\256]\|\342\201[\246-\251]')" "$1"; then fail "marks of direction in std$1"; fi
}
evil=$(printf '\033P0;x\007 \302\233 5m \342\200\256 \342\200\217 \342\201\246 \330\234')
sed "s/Lanterns/Lanterns $evil/; s/lanterns,/lanterns $evil,/" slip.md >evil.md
cp slip.md "$evil.md"
for format in full gcc json jsonl github gitlab checkstyle junit rdjson sarif; do
    run 1 --color never --format $format evil.md "$evil.md"
    no_marks out
    no_marks err
done
for command in "--diff" "outline" "outline --format json" "outline --open" "tree" "--explain-config"; do
    got=0
    # shellcheck disable=SC2086
    "$reslint" --color never $command evil.md >out 2>err || got=$?
    ran="reslint $command evil.md"
    [ $got -le 1 ] || fail "status $got"
    no_marks out
    no_marks err
done
run 1 --color never --diff evil.md
has out '+1. *Welcomes* the lanterns'
run 1 cite "$evil"
no_marks out
run 2 "$evil"
no_marks err
run 2 -o "no/$evil" slip.md
no_marks err
sed 's/^2\. /3. /' evil.md >numbers.md
run 0 renumber numbers.md -o fresh.md
no_marks out
"$reslint" renumber numbers.md >text 2>err || fail 'renumber'
no_marks err
LC_ALL=C grep -q "$(printf '\033')" text || fail 'the new text is not the draft’s own'
# A patch in a file is exact, byte for byte; on a terminal even a text is cleaned.
run 1 --diff -o evil.patch evil.md
LC_ALL=C grep -q "$(printf '\033')" evil.patch || fail 'the patch does not fit the file'
if command -v script >/dev/null && script -qec true /dev/null >/dev/null 2>&1; then
    for command in "renumber numbers.md" "strip evil.md" "--diff evil.md" "--fix -"; do
        script -qec "'$reslint' --color never $command <evil.md" /dev/null </dev/null >out 2>&1
        ran="reslint $command on a terminal"
        tr -d '\r' <out >clean && mv clean out
        has out 'remain seized'
        no_marks out
    done
fi
finish
