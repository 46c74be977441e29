# Reports which cases failed: reads `cases` (split.awk) and what the program said about their texts, got.GROUP.KIND.

# row(LINE): in the notation of cases: one space after the label
function row(line,    gap) {
    match(line, /^ */)
    gap = substr(line, 1, RLENGTH)
    line = substr(line, RLENGTH + 1)
    gsub(/  +/, " ", line)
    return gap line
}

function bare(line) { sub(/[,;.:]*$/, "", line); return line }

# load(GROUP, KIND): head[TEXT] and said[TEXT, 1…], for all texts of the group; a second text in a file has its head
# among the rows
function load(group, kind,    file, list, line, at) {
    if ((group, kind) in loaded) return
    loaded[group, kind] = 1
    list = "list." group "." kind
    if ((getline at < list) <= 0) return # with a single text there is no "== NAME"
    close(list)
    file = "got." group "." kind
    while ((getline line < file) > 0) {
        if (line ~ /^== /) at = substr(line, 4)
        else if (line == "") continue
        else if (kind == "findings") {
            at = substr(line, 1, index(line, ":") - 1)
            if (!match(line, /:[0-9]+:[0-9]+: (error|warning): /)) continue
            split(substr(line, RSTART + 1), field, ":")
            match(line, /\[[a-z0-9-]*\]$/)
            said[kind, at, ++rows[kind, at]] = field[1] " " substr(line, RSTART + 1, RLENGTH - 2)
        } else if (kind == "open") {
            gsub(/  */, " ", line)
            sub(/ $/, "", line)
            if (line !~ /^open: / && line !~ /nothing is open/) said[kind, at, ++rows[kind, at]] = line
        } else if (kind == "facts" || kind == "clauses" || kind == "elements") said[kind, at, ++rows[kind, at]] = line
        else if (!(at in head)) head[at] = line
        else {
            sub(/^  /, "", line)
            sub("^[0-9]+/" , "", line)
            said[kind, at, ++rows[kind, at]] = row(line)
        }
    }
    close(file)
}

# wanted FILE: reads its lines into want[1…]
function wanted(file,    line, n) {
    while ((getline line < file) > 0) want[++n] = line
    close(file)
    return n + 0
}

function fail(why) {
    if (good || why) print title ": " why
    good = 0
}

# Compares want[1…n] with got[1…m]; an expected row that ends with "…" gives only the beginning.
function compare(what, n, m,    i, a, b, k) {
    for (i = 1; i <= n || i <= m; i++) {
        a = i <= n ? want[i] : ""
        b = i <= m ? got[i] : ""
        k = length(a) - length("…")
        if (i <= n && i <= m && (a == b || (k >= 0 && substr(a, k + 1) == "…" && substr(b, 1, k) == substr(a, 1, k)))) continue
        if (what) fail(what ":")
        what = ""
        if (i <= n) print "  - " a
        if (i <= m) print "  + " b
    }
}

function take(kind, text,    i) {
    for (i = 1; i <= rows[kind, text]; i++) got[i] = said[kind, text, i]
    return rows[kind, text] + 0
}

# Nothing is expected about paragraphs that the case does not name.
function named(kind, n,    i, m, is) {
    for (i = 1; i <= n; i++) is[substr(want[i], 1, index(want[i], ":"))] = 1
    for (i = 1; i <= rows[kind, text]; i++)
        if (substr(said[kind, text, i], 1, index(said[kind, text, i], ":")) in is) got[++m] = said[kind, text, i]
    return m + 0
}

function order(list, n,    i, j, t) {
    for (i = 2; i <= n; i++)
        for (j = i; j > 1 && list[j] < list[j - 1]; j--) {
            t = list[j]
            list[j] = list[j - 1]
            list[j - 1] = t
        }
}

# Headings are left aside, since a mark may turn a line into one.
function no_headings(text, list,    i, n) {
    for (i = 1; i <= rows["outline", text]; i++) if (said["outline", text, i] !~ /^heading /) list[++n] = bare(said["outline", text, i])
    return n + 0
}

function marks(    name, list, n, m, i, some) {
    load(group, "marks")
    n = no_headings(text, first)
    list = "list." group ".marks"
    while ((getline name < list) > 0) {
        if (index(name, folder "/") != 1) continue
        some = 1
        m = 0
        for (i = 1; i <= rows["marks", name]; i++) if (said["marks", name, i] !~ /^heading /) other[++m] = bare(said["marks", name, i])
        for (i = 1; i <= n || i <= m; i++) {
            if (i <= n && i <= m && first[i] == other[i]) continue
            fail("not the same with another mark at the end of line " substr(name, length(folder "/marks/") + 1, 4) + 0 ":")
            print "  - " (i <= n ? first[i] : "") "\n  + " (i <= m ? other[i] : "")
            break
        }
    }
    close(list)
    if (!some) fail("any mark: no line ends with a mark")
}

# compares a file with the part FILE or, if that says "same", with the text
function whole(what, file, result,    n, m) {
    n = wanted(folder "/" file)
    if (n == 1 && want[1] == "same") n = wanted(text)
    while ((getline line < result) > 0) got[++m] = line
    close(result)
    compare(what, n, m)
}

BEGIN { FS = "\t" }
{
    folder = $1
    text = $2
    group = $3
    title = $6
    good = 1
    load(group, "outline")
    if (!(text in head)) fail("outline: there is none")
    else if (index(head[text], $4) == 0) fail("read as: " head[text])
    n = split($5, part, " ")
    for (p = 1; p <= n; p++) {
        if (part[p] == "outline") {
            w = wanted(folder "/outline")
            for (i = 1; i <= w; i++) want[i] = row(want[i])
            compare("outline", w, take("outline", text))
        } else if (part[p] == "open") {
            load(group, "open")
            compare("open", wanted(folder "/open"), take("open", text))
        } else if (part[p] == "findings") {
            load(group, "findings")
            w = wanted(folder "/findings")
            m = take("findings", text)
            order(want, w)
            order(got, m)
            compare("findings", w, m)
        } else if (part[p] == "facts" || part[p] == "clauses" || part[p] == "elements") {
            load(group, part[p])
            w = wanted(folder "/" part[p])
            compare(part[p], w, named(part[p], w))
        } else if (part[p] == "renumbered") whole("renumbered", "renumbered", folder "/renumbered.got")
        else if (part[p] == "fixed") whole("fixed", "fixed", folder "/mended/" substr(text, length(folder) + 2))
        else if (part[p] == "marks") marks()
        else {
            w = 0
            for (i = 1; i <= rows["outline", text]; i++) want[++w] = bare(said["outline", text, i])
            m = take("outline", folder "/" part[p])
            for (i = 1; i <= m; i++) got[i] = bare(got[i])
            compare("not the same", w, m)
        }
    }
    if (good) passed++
    else failed++
}
END {
    printf "%d passed, %d failed\n", passed, failed
    exit failed > 0 || !passed
}
