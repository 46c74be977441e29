#!/bin/sh
# What a stranger may give reslint besides a draft, under libFuzzer with AddressSanitizer: inputs.sh BUILD [RUNS], BUILD
# configured with -DRESLINT_SANITIZE=ON -DRESLINT_LIBFUZZER=ON. Each target starts from its seeds, and what it finds is
# kept in BUILD/tests/fuzz/found.
set -eu
build=$(cd "$1" && pwd)/tests/fuzz
runs=${2:-20000}
here=$(cd "$(dirname "$0")" && pwd)
status=0
for target in query pattern rules config; do
    mkdir -p "$build/found/$target"
    if "$build/fuzz-$target" -runs="$runs" -seed=1 -max_len=2000 -timeout=20 -rss_limit_mb=2048 -close_fd_mask=1 \
        -artifact_prefix="$build/$target-" "$build/found/$target" "$here/seeds/$target" >"$build/$target.log" 2>&1; then
        sed -n 's/.*\(cov: [0-9]*\).*exec\/s.*/\1/p' "$build/$target.log" | tail -n 1 | sed "s/^/$target: $runs runs, /"
    else
        echo "$target: FAILED, see $build/$target.log"
        tail -n 30 "$build/$target.log"
        status=1
    fi
done
exit $status
