#!/bin/sh
# The Debian package: it can be built and installed into an empty root, works there, and its removal leaves nothing behind.
build=$1
set -eu
PATH=$PATH:/usr/sbin:/sbin # dpkg needs ldconfig, which is not always in PATH
for needed in dpkg dpkg-deb dpkg-shlibdeps cpack; do
    command -v $needed >/dev/null || { echo "SKIPPED: $needed is not there"; exit 77; }
done
if [ "$(id -u)" != 0 ]; then echo "SKIPPED: only root can install a package"; exit 77; fi
if grep -q '^RESLINT_SANITIZE:BOOL=ON' "$build/CMakeCache.txt"; then echo "SKIPPED: a build with sanitizers"; exit 77; fi
there=$(mktemp -d)
trap 'rm -rf "$there"' EXIT
cd "$there"
umask 022
cpack --config "$build/CPackConfig.cmake" -B "$there/out" >said 2>&1 || { cat said; exit 1; }
package=$(ls out/*.deb)
dpkg-deb -f "$package" Depends | grep -q libtree-sitter
mkdir -p root/var/lib/dpkg/info root/var/lib/dpkg/updates root/var/lib/dpkg/triggers
: >root/var/lib/dpkg/status
# It uses the system's own libraries: the root contains nothing but the package.
dpkg --root="$there/root" --force-depends --force-script-chrootless -i "$package" >said 2>&1 || { cat said; exit 1; }
HOME="$there" XDG_DATA_HOME="$there/data" root/usr/bin/reslint plugins | grep -qF root/usr/lib/reslint/packs/un.so
dpkg --root="$there/root" --force-depends -P reslint >said 2>&1 || { cat said; exit 1; }
left=$(find root/usr ! -type d 2>/dev/null || true)
[ -z "$left" ] || { echo "left behind: $left"; exit 1; }
