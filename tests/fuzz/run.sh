#!/bin/sh
# Damages texts and lints them: run.sh BUILD [COUNT [SEED]]. The texts are those of the other tests.
set -eu
build=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
LC_ALL=C
export LC_ALL
cd "$here/../.."
exec "$build/tests/fuzz/fuzz" "${2:-300}" "${3:-1}" "$build/tests/fuzz/current-text" \
    examples/*.md examples/*.txt tests/negotiated/[0-9]*.txt tests/negotiated/[0-9]*.md \
    tests/documents/*.md tests/documents/[a-z]*.txt
