#!/bin/sh
# Nothing ever leaves the machine: no socket is opened, whatever the command.
. "$(dirname "$0")/../cli/expect.sh"
if ! command -v strace >/dev/null || ! strace -o /dev/null true 2>/dev/null; then
    echo "SKIPPED: strace is not there, or may not trace"
    exit 77
fi
look() {
    ran="strace reslint $*"
    ASAN_OPTIONS=detect_leaks=0 strace -f -e trace=%network -o trace "$reslint" "$@" >out 2>err </dev/null
    if grep -E '^[0-9]+ +[a-z0-9]+\(' trace; then fail "it spoke to the network"; fi
}
mkdir project && cp slip.md clean.md project/
look slip.md
look -j 2 --format sarif project
look outline slip.md
look rules
look explain operative-semicolon
look cite 46/152
look plugins
look test
look lsp
look trust nothing.so
finish
