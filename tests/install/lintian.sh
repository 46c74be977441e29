#!/bin/sh
# Debian's own package checker reports no error and no warning for ours.
build=$1
set -eu
for needed in lintian dpkg-deb dpkg-shlibdeps cpack gzip; do
    command -v $needed >/dev/null || { echo "SKIPPED: $needed is not there"; exit 77; }
done
if grep -q '^RESLINT_SANITIZE:BOOL=ON' "$build/CMakeCache.txt"; then echo "SKIPPED: a build with sanitizers"; exit 77; fi
there=$(mktemp -d)
trap 'rm -rf "$there"' EXIT
cd "$there"
umask 022
cpack --config "$build/CPackConfig.cmake" -B "$there/out" >said 2>&1 || { cat said; exit 1; }
lintian --allow-root --profile debian --no-tag-display-limit out/*.deb >judged 2>&1 || :
grep -E '^[EW]:' judged && exit 1
# It does check: a package without its changelog gives an error.
dpkg-deb -R out/*.deb bare
rm bare/usr/share/doc/reslint/changelog.gz
dpkg-deb -b bare bare.deb >/dev/null
lintian --allow-root --profile debian bare.deb >judged 2>&1 || :
grep -q '^E: reslint: no-changelog' judged || { cat judged; exit 1; }
