#!/bin/sh
# Draws what a program prints in a terminal of 100 columns as SVG, colours included:
#   docs/picture.sh LINES PROGRAM ARGS… >docs/output.svg
# Of a long output the first LINES lines and the last one are drawn, with "…" between them.
set -eu
first=$1
shift
{ "$@" 2>&1 || :; } | LC_ALL=C awk -v first="$first" '
function css_of(codes,    css, n, i, list) {
    css = ""
    n = split(codes, list, ";")
    for (i = 1; i <= n; i++) {
        if (list[i] == "1") css = css "font-weight:bold;"
        if (list[i] == "2") css = css "opacity:.7;"
        if (list[i] ~ /^[39]1$/) css = css "fill:#f7768e;"
        if (list[i] ~ /^[39]2$/) css = css "fill:#9ece6a;"
        if (list[i] ~ /^[39]3$/) css = css "fill:#e0af68;"
        if (list[i] ~ /^[39]4$/) css = css "fill:#7aa2f7;"
        if (list[i] ~ /^[39]5$/) css = css "fill:#bb9af7;"
        if (list[i] ~ /^[39]6$/) css = css "fill:#7dcfff;"
    }
    return css
}
function flush() { # the stretch so far, in its style
    if (stretch == "") return
    gsub(/&/, "\\&amp;", stretch); gsub(/</, "\\&lt;", stretch); gsub(/>/, "\\&gt;", stretch)
    css = css_of(codes)
    out = out (css == "" ? stretch : "<tspan style=\"" css "\">" stretch "</tspan>")
    stretch = ""
}
function row() { flush(); rows[++n_rows] = out; out = ""; column = 0 }
function draw(line,    c) { # as a terminal does: a long line goes on in the next row
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
    printf "<rect width=\"100%%\" height=\"100%%\" rx=\"8\" fill=\"#1a1b26\"/>\n"
    printf "<g font-family=\"ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,monospace\" font-size=\"13\" fill=\"#c0caf5\" xml:space=\"preserve\">\n"
    for (i = 1; i <= n_rows; i++) printf "<text x=\"16\" y=\"%d\">%s</text>\n", i * 18 + 12, rows[i]
    printf "</g>\n</svg>\n"
}'
