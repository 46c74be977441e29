#!/bin/sh
# check-header.sh CC HEADER FROZEN…: is every offset and value of the frozen headers still the same in today's? Structs
# may grow at their ends, enumerators may be added. Names each break. Then proves with two broken headers that it would
# notice a break, and with a wrong format that format() has its attribute.
cc=$1 header=$2
shift 2
there=$(mktemp -d)
trap 'rm -rf "$there"' EXIT

# layout HEADER LAYOUT OUT
layout() {
    "$cc" -std=c17 -DHEADER="\"$1\"" -o "$there/print" "$2" 2>"$there/said" || { grep error "$there/said"; return 1; }
    "$there/print" | sort >"$3"
}

# compare HEADER FROZEN: prints what broke
compare() {
    layout "$2" "${2%/*}/layout-${2##*plugin-}.c" "$there/then" || return 1
    layout "$1" "${2%/*}/layout-${2##*plugin-}.c" "$there/now" || return 1
    broken=$(comm -23 "$there/then" "$there/now")
    [ -z "$broken" ] && return 0
    echo "$broken" | sed 's/^/no longer true: /'
    return 1
}

status=0
# Compilers that can do so check the arguments of format() against the format.
printf '#include "%s"\nconst char *said(reslint_ctx *c);\nconst char *said(reslint_ctx *c) { return c->host->format(c, FMT, 5u); }\n' \
    "$header" >"$there/said.c"
"$cc" -std=c17 -DFMT='"%u"' -Wall -Wextra -Wpedantic -Werror -fsyntax-only "$there/said.c" || status=1
"$cc" -std=c17 -DFMT='"%s"' -Wformat -Werror -fsyntax-only "$there/said.c" 2>"$there/report" && { echo "a wrong format is not seen"; status=1; }
grep -q format "$there/report" || { cat "$there/report"; status=1; }
for frozen in "$@"; do
    name=${frozen%.h}
    cp "$frozen" "$there/plugin-${name##*plugin-}"
    cp "${frozen%/*}/layout-${name##*plugin-}.c" "$there/"
    copy=$there/plugin-${name##*plugin-}
    compare "$header" "$copy" || status=1
    sed 's/^    uint32_t ordinal;  *\/\* 1-based among.*/    uint32_t inserted, ordinal;/' "$header" >"$there/inserted.h"
    compare "$there/inserted.h" "$copy" >"$there/report" && { echo "a new member in the middle is not seen"; status=1; }
    grep -q 'no longer true: reslint_clause.number at' "$there/report" || { cat "$there/report"; status=1; }
    sed 's/RESLINT_TITLE = 23/RESLINT_TITLE = 24/' "$header" >"$there/renumbered.h"
    compare "$there/renumbered.h" "$copy" >"$there/report" && { echo "a renumbered kind is not seen"; status=1; }
    grep -q 'no longer true: RESLINT_TITLE is 23' "$there/report" || { cat "$there/report"; status=1; }
done
exit $status
