#!/bin/sh
# Draws a terminal's output as SVG: docs/picture.sh PROGRAM ARGS… >docs/output.svg
# Colours are what the program prints under --color=always; nothing is drawn that it did not print.
set -eu
"$@" 2>&1 | LC_ALL=C awk '
function escape(s) { gsub(/&/, "\\&amp;", s); gsub(/</, "\\&lt;", s); gsub(/>/, "\\&gt;", s); return s }
# One stretch of a line in the style of the escape sequence before it.
function stretch(s, codes,    css, n, i, list) {
    css = ""
    n = split(codes, list, ";")
    for (i = 1; i <= n; i++) {
        if (list[i] == "1") css = css "font-weight:bold;"
        if (list[i] == "2") css = css "opacity:.7;"
        if (list[i] == "4") css = css "text-decoration:underline;"
        if (list[i] ~ /^[39]1$/) css = css "fill:#f7768e;"
        if (list[i] ~ /^[39]2$/) css = css "fill:#9ece6a;"
        if (list[i] ~ /^[39]3$/) css = css "fill:#e0af68;"
        if (list[i] ~ /^[39]4$/) css = css "fill:#7aa2f7;"
        if (list[i] ~ /^[39]5$/) css = css "fill:#bb9af7;"
        if (list[i] ~ /^[39]6$/) css = css "fill:#7dcfff;"
    }
    if (s == "") return ""
    return css == "" ? escape(s) : "<tspan style=\"" css "\">" escape(s) "</tspan>"
}
{
    line = $0; out = ""; codes = ""; plain = $0
    gsub(/\033\[[0-9;]*m/, "", plain)
    gsub(/[\200-\277]/, "", plain)
    if (length(plain) > widest) widest = length(plain)
    while (match(line, /\033\[[0-9;]*m/)) {
        out = out stretch(substr(line, 1, RSTART - 1), codes)
        code = substr(line, RSTART + 2, RLENGTH - 3)
        codes = code == "" || code == "0" ? "" : codes ";" code
        line = substr(line, RSTART + RLENGTH)
    }
    lines[NR] = out stretch(line, codes)
}
END {
    width = widest * 7.85 + 32; height = NR * 18 + 28
    printf "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">\n", width, height, width, height
    printf "<rect width=\"100%%\" height=\"100%%\" rx=\"8\" fill=\"#1a1b26\"/>\n"
    printf "<g font-family=\"ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,monospace\" font-size=\"13\" fill=\"#c0caf5\" xml:space=\"preserve\">\n"
    for (i = 1; i <= NR; i++) printf "<text x=\"16\" y=\"%d\">%s</text>\n", i * 18 + 12, lines[i]
    printf "</g>\n</svg>\n"
}'
