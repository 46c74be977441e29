#!/bin/sh
# An installed copy finds its packs, rules and data, and the commands of docs/native-packs.md work with it.
build=$1 source=$2
set -eu
if grep -q '^RESLINT_SANITIZE:BOOL=ON' "$build/CMakeCache.txt"; then
    echo "SKIPPED: packs of a build with sanitizers need more than libc"
    exit 77
fi
there=$(mktemp -d)
trap 'rm -rf "$there"' EXIT
umask 022
cmake --install "$build" --prefix "$there/usr" >/dev/null
unset DESTDIR
export HOME="$there/home" XDG_DATA_HOME="$there/home/data" PATH="$there/usr/bin:$PATH"
export PKG_CONFIG_PATH="$there/usr/share/pkgconfig" CMAKE_PREFIX_PATH="$there/usr"
mkdir -p "$HOME" "$there/work"
cd "$there/work"

reslint plugins >plugins
grep -qF "$there/usr/lib/reslint/packs/un.so" plugins
grep -qF "$there/usr/lib/reslint/rules/un.rules" plugins
reslint cite 46/152 >/dev/null
for file in include/reslint/plugin.h include/reslint/rulekit.h include/reslint/query.h include/reslint/openings.h include/reslint/kit/search.h share/man/man1/reslint.1 share/man/man5/reslint.yaml.5 \
    share/man/man7/reslint-rules.7 share/bash-completion/completions/reslint share/zsh/site-functions/_reslint \
    share/fish/vendor_completions.d/reslint.fish share/reslint/profiles/mun.yaml; do
    [ -s "$there/usr/$file" ] || { echo "missing: $file"; exit 1; }
done
if command -v bash >/dev/null; then
    bash -c '. "$1"; COMP_WORDS=(reslint outline --op) COMP_CWORD=2; _reslint; [ "${COMPREPLY[0]}" = --open ]' x \
        "$there/usr/share/bash-completion/completions/reslint"
fi
if command -v man >/dev/null; then
    for page in man1/reslint.1 man5/reslint.yaml.5 man7/reslint-rules.7; do
        said=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$there/usr/share/man/$page" 2>&1 >/dev/null |
            grep -v 'cannot break\|cannot adjust\|break line' || true)
        [ -z "$said" ] || { echo "$page: $said"; exit 1; }
    done
fi

if command -v mandoc >/dev/null; then
    for page in man1/reslint.1 man5/reslint.yaml.5 man7/reslint-rules.7; do
        mandoc -Tlint -W style "$there/usr/share/man/$page" || { echo "$page: not what mandoc calls clean"; exit 1; }
    done
fi

# The tutorial, exactly as written.
command -v pkg-config >/dev/null || { echo "SKIPPED: the tutorial: pkg-config is not there"; exit 77; }
awk '/^```sh$/ {inside = 1; next} /^```$/ {inside = 0} inside' "$source/docs/native-packs.md" >tutorial.sh
sh -eu tutorial.sh >said 2>&1 || { cat said; exit 1; }
grep -qF "0 failed" said
grep -qF "house" said
