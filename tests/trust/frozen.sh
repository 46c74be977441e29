#!/bin/sh
# The pack of ABI 1.0 loads in this version and finds what it found then.
. "$(dirname "$0")/../cli/expect.sh"
export XDG_DATA_HOME="$there/data"
umask 022
chmod 700 "$there"
cp "$2/frozen.so" .
run 0 trust frozen.so
run 1 --plugin ./frozen.so --select frozen-count --format gcc slip.md
is out <<'TEXT'
slip.md:9:5: warning: OP 2: paragraph 2 of 2, after another [frozen-count]
TEXT
run 0 plugins --plugin ./frozen.so
has out "ABI 1.0, ./frozen.so (--plugin)"
finish
