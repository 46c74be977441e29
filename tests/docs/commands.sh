#!/bin/sh
# commands.sh RESLINT SOURCE: every command in a block of README, docs and --help runs and ends with 0 or 1, in a folder
# with the files that the pages mention; every block of YAML is read. What cannot be run here is listed.
set -u
reslint=$1
source=$2
there=$(mktemp -d)
trap 'rm -rf "$there"' EXIT
trap 'exit 1' INT TERM
failed=0 ran=0
unset COLUMNS
HOME=$there/home XDG_DATA_HOME=$there/home/data PATH=$there/bin:$PATH GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
export HOME XDG_DATA_HOME PATH GIT_CONFIG_GLOBAL GIT_CONFIG_SYSTEM
mkdir -p "$there/bin" "$HOME"
ln -s "$reslint" "$there/bin/reslint"

folder() { # makes and enters a new one, so that commands do not see what others wrote
    rm -rf "$there/work"
    mkdir -p "$there/work/drafts" "$there/work/examples" "$there/work/house-rules"
    cd "$there/work" || exit 1
    cp "$source"/examples/* examples/
    cp examples/draft.md draft.md && cp examples/draft.md old.md && cp examples/draft.md drafts/ && cp examples/negotiated.txt draft.txt
    cp examples/house-rules.yaml our-house.yaml && cp our-house.yaml house-rules/
    echo Programme >words.txt
    cp "$there/draft.docx" draft.docx 2>/dev/null && cp draft.docx official.docx
    reslint --write-baseline .reslint-baseline.json drafts >/dev/null 2>&1
}

fault() {
    failed=$((failed + 1))
    echo "FAILED: $1"
    sed 's/^/  /' "$there/said" | tail -n 8
}

try() { # try PAGE COMMAND
    folder
    ran=$((ran + 1))
    status=0
    sh -c "$2" </dev/null >"$there/said" 2>&1 || status=$?
    [ $status -le 1 ] || fault "$1: $2: status $status"
}

cp "$source/examples/draft.md" "$there/draft.md"
reslint redline "$there/draft.md" "$there/draft.md" -o "$there/draft.docx" >"$there/said" 2>&1 || fault 'a Word file cannot be made'

# A command ends where two or more spaces begin its description.
for page in README.md docs/word.md docs/suppression.md docs/writing-yaml-rules.md docs/command-line.md docs/editors.md docs/reliability.md; do
    awk '/^ *```/ {inside = !inside; lang = $0; sub(/^ *```/, "", lang); next}
        inside && lang ~ /^(sh)?$/ && /^(reslint|\.\/dev|git|cmake) / {sub(/   *.*/, ""); print}' "$source/$page" >"$there/list"
    while IFS= read -r command; do
        case $command in
        './dev run '*) try "$page" "reslint ${command#./dev run }" ;;
        'reslint explain RULE') try "$page" 'reslint explain final-period' ;;
        'reslint '*) try "$page" "$command" ;;
        *) echo "not run here: $page: $command" ;;
        esac
    done <"$there/list"
done
readme=$ran
echo "docs/native-packs.md: its commands are run by the test install-installed"

for command in $(reslint --help | awk '/^Commands/ {inside = 1; next} /^$/ {inside = 0} inside && /^  [a-z]/ {print $1}'); do
    reslint "$command" --help | awk '/^Examples/ {inside = 1; next} /^$/ {inside = 0} inside && /^  reslint/ {sub(/^ */, ""); print}' >"$there/list"
    while IFS= read -r line; do
        case $line in
        *our-pack*) echo "not run here: $line" ;;
        'reslint new-rule'*) try --help "${line#cd} && reslint test no-impacts.yaml" ;;
        *) try --help "$line" ;;
        esac
    done <"$there/list"
done

# Blocks of YAML: configurations must be valid, all others must at least be YAML.
block() { awk -v n="$2" '/^```yaml$/ {inside = ++count == n; next} /^```$/ {inside = 0} inside' "$source/docs/$1"; }
folder
block configuration.md 1 >.reslint.yaml
reslint draft.md >"$there/said" 2>&1
[ $? -le 1 ] || fault 'docs/configuration.md: its first block is refused'
for page in ci.md suppression.md writing-yaml-rules.md configuration.md; do
    for n in 1 2 3 4 5 6 7 8 9; do
        block $page $n >block.yaml
        [ -s block.yaml ] || break
        ran=$((ran + 1))
        reslint --config block.yaml draft.md >"$there/said" 2>&1
        ! grep -q 'This is not YAML' "$there/said" || fault "docs/$page: block $n is no YAML"
    done
done

# The hook, as it is printed.
if git --version >/dev/null 2>&1; then
    folder
    git init -q . && git add draft.md && git -c user.name=a -c user.email=a@b.example commit -qm one
    awk '/^```sh$/ {inside = 1; next} /^```$/ {inside = 0} inside' "$source/docs/ci.md" >.git/hooks/pre-commit
    chmod +x .git/hooks/pre-commit
    printf '\nA line more.\n' >>words.txt && git add words.txt
    git -c user.name=a -c user.email=a@b.example commit -qm two --no-verify
    sed 's/^2\. \(.*\);$/2. \1,/' draft.md >-new.md && mv -- -new.md ./draft.md && git add draft.md
    ! git -c user.name=a -c user.email=a@b.example commit -qm three >"$there/said" 2>&1 || fault 'the hook lets a new error pass'
    grep -q operative-semicolon "$there/said" || fault 'the hook does not say what is wrong'
    git checkout -q HEAD -- draft.md && cp draft.md ./-x.md && git add -- -x.md
    git -c user.name=a -c user.email=a@b.example commit -qm four >"$there/said" 2>&1
    ! grep -q 'there is no option' "$there/said" || fault 'the hook takes a name for an option'
else
    echo 'SKIPPED: the hook (there is no git)'
fi

# If a page had no commands any more, nothing would be run.
[ "$readme" -ge 25 ] || fault "only $readme commands were found on the pages"
words=$(awk '/^```/ {exit} {print}' "$source/README.md" | wc -w)
[ "$words" -le 120 ] || fault "README: $words words before the first command"
echo "$ran commands and blocks, $words words before the first"
[ $failed -eq 0 ]
