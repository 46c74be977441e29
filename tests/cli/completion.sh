#!/bin/sh
# Shell completions know values and contain complete help texts; --help has examples and groups.
. "$(dirname "$0")/expect.sh"
texts=$(dirname "$reslint")/make-texts

commands=$("$reslint" --help | awk '/^Commands/ {inside = 1; next} /^$/ {inside = 0} inside && /^  [a-z]/ {print $1}')
for command in $commands; do
    run 0 "$command" --help
    has out Examples
    awk '/^Examples/ {inside = 1; next} /^$/ {inside = 0} inside && /^  reslint/' out | grep -q . || fail 'no example'
    awk '/^Examples/ {inside = 1; next} /^$/ {inside = 0} inside && /^  reslint/' out >examples
    [ "$command" = check ] || ! grep -qv "^  reslint $command\\>" examples || fail 'an example of another command'
    awk '/^Other/ {inside = 1; next} inside' out | grep -v -e '--help' -e '--version' | grep -q . && fail 'an option is in no group'
done
run 0 check --help
for title in 'What is read' 'Which rules, and how strictly' 'Only what is new' 'Repairs and reports'; do has out "$title"; done

[ -x "$texts" ] || { echo 'SKIPPED: completions: make-texts is not there'; finish; exit 0; }
"$texts" man >man.1 && "$texts" bash >reslint.bash && "$texts" zsh >_reslint && "$texts" fish >reslint.fish || fail 'make-texts'
grep -q '^.SH EXAMPLES' man.1 || fail 'the manual has no examples'
for shell in _reslint reslint.fish; do
    grep -qF "organ" $shell && ! grep -q 'an organs, or' $shell || fail "$shell lost an apostrophe"
done
command -v bash >/dev/null || { echo 'SKIPPED: bash is not there'; finish; exit 0; }
mkdir -p bin && ln -s "$reslint" bin/reslint
complete() { # complete WANTED WORD…: the last word is completed
    wanted=$1
    shift
    ran="completion of $*"
    PATH=$there/bin:$PATH bash -c 'compopt() { :; }; . ./reslint.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _reslint; echo "${COMPREPLY[*]}"' x "$@" >out 2>err
    grep -qw -- "$wanted" out || fail "no “$wanted”"
}
complete sarif reslint check --format ''
complete gitlab reslint --format g
complete json reslint outline --format ''
lacks out sarif
complete thimun reslint --profile th
complete negotiation reslint rules --stage n
complete operative-semicolon reslint --select operative-s
complete final-period= reslint --severity final-p
complete warning reslint --severity final-period = w
complete info reslint --severity final-period =
complete final-period reslint explain fin
for shell in zsh fish; do
    file=_reslint
    [ $shell = zsh ] || file=reslint.fish
    if command -v $shell >/dev/null; then $shell -n $file || fail "$shell cannot read its completion"; else echo "SKIPPED: $shell is not there"; fi
done
finish
