#!/bin/sh
# The program and its packs are built with the defences of cmake/Hardening.cmake: hardening.sh RESLINT.
set -u
reslint=$1
command -v readelf >/dev/null && command -v objdump >/dev/null || { echo 'SKIPPED: binutils are not there'; exit 77; }
readelf -h "$reslint" >/dev/null 2>&1 || { echo 'SKIPPED: no ELF here'; exit 77; }
failed=0
fail() {
    echo "FAILED: $1: $2"
    failed=1
}
if readelf -Ws "$reslint" | grep -q '__asan_init\|__tsan_init'; then
    echo 'SKIPPED: a build with sanitizers'
    exit 77
fi
for file in "$reslint" "$(dirname "$reslint")"/packs/*.so; do
    [ -f "$file" ] || continue
    readelf -Wh "$file" | grep -q 'Type: *DYN' || fail "$file" 'is not position-independent'
    readelf -Wl "$file" | grep -q GNU_RELRO || fail "$file" 'has no RELRO'
    readelf -Wd "$file" | grep -Eq 'BIND_NOW|FLAGS_1.*NOW' || fail "$file" 'binds late: RELRO is not full'
    if readelf -Wl "$file" | grep -E 'GNU_STACK.* RWE' >/dev/null; then fail "$file" 'has an executable stack'; fi
    readelf -Wd "$file" | grep -q TEXTREL && fail "$file" 'writes to its code'
    # “endbr64”. The ELF note about it is missing if the C library's own start files have none.
    if [ "$(uname -m)" = x86_64 ]; then
        # Two come from the C library's start files.
        [ "$(objdump -d "$file" | grep -c endbr64)" -gt 2 ] || fail "$file" 'jumps anywhere'
    fi
done
# A pack may need neither, since functions that it does not call cannot be checked. The program needs both.
readelf -Ws "$reslint" | grep -q '__stack_chk_fail' || fail "$reslint" 'has no canaries on its stacks'
readelf -Ws "$reslint" | grep -q '__[a-z]*_chk@' || fail "$reslint" 'has no checked copies'
for file in "$(dirname "$reslint")"/packs/*.so; do
    readelf -Ws "$file" | grep -q '__stack_chk_fail' && exit $failed
done
fail packs 'none has canaries on its stacks'
exit $failed
