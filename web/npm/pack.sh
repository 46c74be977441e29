#!/bin/sh
# pack.sh BUILD: makes the npm package from what ./dev wasm built in BUILD, as BUILD/npm/reslint-VERSION.tgz, and the
# folder BUILD/npm/package from which it is packed. The same build gives the same bytes.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$(cd "$1" && pwd)
out=$build/npm
package=$out/package
rm -rf "$out"
mkdir -p "$package/program/data" "$package/program/rules" "$package/program/profiles"

cp -R "$here/bin" "$here/lib" "$here/README.md" "$root/LICENSE" "$package"
cp "$root/web/load.mjs" "$package/lib"
cp "$build/reslint-node.cjs" "$build/reslint.wasm" "$package/program"
cp "$build/data/citations.idx" "$build/data/words.idx" "$package/program/data"
cp "$build/rules/"*.rules "$package/program/rules"
cp "$build/profiles/"*.yaml "$package/program/profiles"

# The compiled-in libraries, each with the licence from its source.
{
    echo "reslint.wasm holds these libraries. The words of misspelling's dictionaries come under the last licence."
    for source in "$build"/sources/*/; do
        for name in LICENSE LICENCE LICENSE.md COPYING; do
            [ -f "$source$name" ] || continue
            printf '\n\n== %s\n\n' "$(basename "$source")"
            cat "$source$name"
            break
        done
    done
    printf '\n\n== word lists\n\n'
    cat "$root/rules/data/licences/scowl.txt"
} >"$package/LICENCES.txt"

version=$(sed -n 's/^project(reslint.* VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
[ -n "$version" ] || { echo "pack.sh: CMakeLists.txt names no version" >&2; exit 1; }
sed "s/\"version\": \"0.0.0\"/\"version\": \"$version\"/" "$here/package.json" >"$package/package.json"
cd "$package"
npm pack --silent --pack-destination "$out"
