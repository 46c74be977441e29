#!/bin/sh
# Draws what a program prints in a terminal of 100 columns as SVG, colours included:
#   docs/picture.sh LINES PROGRAM ARGS… >docs/output.svg
# Of long output only the first LINES lines and the last one are drawn, with "…" between them.
set -eu
first=$1
shift
{ COLUMNS=100 "$@" 2>&1 || :; } | LC_ALL=C awk -v first="$first" '
function class_of(codes,    class, n, i, list) {
    class = ""
    n = split(codes, list, ";")
    for (i = 1; i <= n; i++) {
        if (list[i] == "1") class = class " b"
        if (list[i] ~ /^3[1-6]$/) class = class " c" substr(list[i], 2)
    }
    return substr(class, 2)
}
function flush() { # the stretch so far, in its style
    if (stretch == "") return
    gsub(/&/, "\\&amp;", stretch); gsub(/</, "\\&lt;", stretch); gsub(/>/, "\\&gt;", stretch)
    class = class_of(codes)
    out = out (class == "" ? stretch : "<tspan class=\"" class "\">" stretch "</tspan>")
    stretch = ""
}
function row() { flush(); rows[++n_rows] = out; out = ""; column = 0 }
function draw(line,    c) { # like a terminal: a long line continues on the next row
    codes = ""
    while (line != "") {
        if (match(line, /^\033\[[0-9;]*m/)) {
            flush()
            c = substr(line, 3, RLENGTH - 3)
            codes = c == "" || c == "0" ? "" : codes ";" c
            line = substr(line, RLENGTH + 1)
            continue
        }
        match(line, /^[^\200-\277][\200-\277]*/)
        if (column == 100) row()
        stretch = stretch substr(line, 1, RLENGTH)
        column++
        line = substr(line, RLENGTH + 1)
    }
    row()
}
{ lines[NR] = $0 }
END {
    for (i = 1; i <= NR && i <= first; i++) draw(lines[i])
    if (NR > first + 1) draw("\342\200\246")
    if (NR > first) draw(lines[NR])
    width = 100 * 7.85 + 32; height = n_rows * 18 + 28
    printf "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">\n", width, height, width, height
    # In the colours of the page around it. Browsers collapse the spaces of a text unless the text itself says that they count.
    printf "<style>\nsvg{--page:#fff;--text:#24292f;--c1:#cf222e;--c2:#116329;--c3:#8a5a00;--c4:#0969da;--c5:#8250df;--c6:#1b7c83}\n"
    printf "@media(prefers-color-scheme:dark){svg{--page:#1a1b26;--text:#c0caf5;--c1:#f7768e;--c2:#9ece6a;--c3:#e0af68;--c4:#7aa2f7;--c5:#bb9af7;--c6:#7dcfff}}\n"
    printf ".b{font-weight:bold}"
    for (i = 1; i <= 6; i++) printf ".c%d{fill:var(--c%d)}", i, i
    printf "\n</style>\n"
    printf "<rect x=\"1\" y=\"1\" width=\"%d\" height=\"%d\" rx=\"8\" style=\"fill:var(--page);stroke:#8888\"/>\n", width - 2, height - 2
    printf "<g font-family=\"ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,monospace\" font-size=\"13\" style=\"fill:var(--text)\">\n"
    for (i = 1; i <= n_rows; i++) printf "<text x=\"16\" y=\"%d\" xml:space=\"preserve\">%s</text>\n", i * 18 + 12, rows[i]
    printf "</g>\n</svg>\n"
}'
