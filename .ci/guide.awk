# Writes the files that the numbered steps of CONTRIBUTING.md show: "**1.** `path`" and the code block under it.
/^\*\*[0-9]+\.\*\* `[^`]*`/ { split($0, part, "`"); path = part[2]; next }
/^```/ && path != "" { if (inside) { close(path); path = ""; inside = 0 } else inside = 1; next }
inside { print > path }
