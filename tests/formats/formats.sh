#!/bin/sh
# formats.sh RESLINT SCRATCH: every format over drafts with hostile names and texts, checked with its schema or a reader for it.
# The readers are npm packages (package-lock.json) and xmllint; without them the test says so and counts as skipped (77).
set -eu
reslint=$1
scratch=$2
here=$(cd "$(dirname "$0")" && pwd)
export LC_ALL=C.UTF-8 npm_config_update_notifier=false

skip() {
    echo "SKIPPED: $*"
    exit 77
}
command -v node >/dev/null 2>&1 || skip "no node here (Debian: nodejs)"
command -v npm >/dev/null 2>&1 || skip "no npm here (Debian: npm)"
command -v xmllint >/dev/null 2>&1 || skip "no xmllint here (Debian: libxml2-utils)"

mkdir -p "$scratch"
cd "$scratch"
rm -rf drafts out.* page.html
cp "$here"/package.json "$here"/package-lock.json "$here"/*.mjs "$here"/*.schema.json "$here"/*.rng .
if ! cmp -s package-lock.json node_modules/.taken-from; then
    npm ci --ignore-scripts --no-audit --no-fund >npm.log 2>&1 || {
        tail -n 3 npm.log
        skip "the readers cannot be fetched (npm ci)"
    }
    cp package-lock.json node_modules/.taken-from
fi
node hostile.mjs drafts
node run.mjs "$reslint" drafts
for format in checkstyle junit; do
    xmllint --noout --relaxng $format.rng out.$format 2>said || {
        head -n 5 said
        exit 1
    }
done
