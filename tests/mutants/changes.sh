#!/bin/sh
# Which changes changes.awk makes in a piece of C, and that it leaves comments, strings and the preprocessor alone.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
there=$(mktemp -d)
trap 'rm -rf "$there"' EXIT
trap 'exit 1' INT TERM
cd "$there"
cat >piece.c <<'TEXT'
/* a == b, and
 * c < d */
#if A == 1 && \
    B < 2
#endif
static const char *text = "a == b && \"c < d", sign = '<'; // e > f
int f(int *a, int b) {
    if (a[b + 1] == 2 && (b < 3 || b > 4)) return true;
    while (b >= 10 - 12) b--;
    if (!a || *a ||
        b <= 1) return a->untrue;
    return a[b << 1] != falsehood - 1;
}
TEXT
awk -f "$here/changes.awk" piece.c | awk -F '\t' '{ print $2 ": " $6 }' | LC_ALL=C sort >got
LC_ALL=C sort >wanted <<'TEXT'
8: == -> !=
8: < -> <=
8: > -> >=
8: && -> ||
8: || -> &&
8: + 1 dropped
8: true -> false
8: && (b < 3 || b > 4) dropped
8: || b > 4 dropped
8: if (a[b + 1] == 2 && (b < 3 || b > 4)) negated
8: if (a[b + 1] == 2 && (b < 3 || b > 4)) never
9: >= -> >
9: while (b >= 10 - 12) negated
10: || -> &&
10: || *a dropped
11: <= -> <
12: != -> ==
12: - 1 dropped
TEXT
diff -u wanted got
# Each row changes what it says.
awk -f "$here/changes.awk" piece.c | awk -F '\t' -v q="'" '
    BEGIN { while ((getline line < "piece.c") > 0) text[++n] = line }
    $6 == "&& (b < 3 || b > 4) dropped" { $0 = substr(text[$2], 1, $3 - 1) $5 substr(text[$2], $3 + $4); print }' >got
echo '    if (a[b + 1] == 2) return true;' | diff -u - got
