# Turns cases of structure into files below `there`, one folder per case: the text, and each part that begins with `--- name`.
#
# cases: one row for each case: FOLDER TAB TEXT TAB GROUP TAB READ AS TAB PARTS TAB TITLE. options.GROUP: the program's
# options for it. list.GROUP.KIND: the texts that the program reads in this way. marks/: the variants of a text for `any mark`.

function begin(name) {
    if (out) close(out)
    out = there "/" folder "/" name
    held = ""
    printf "" > out
}

function list(kind, file) { print file > (there "/list." group "." kind) }

# The variants of the text with each other mark, or none, at the end of each line below the organ's name.
function marks(    first, i, k, m, name, file, mark) {
    for (first = 1; first <= lines; first++)
        if (line[first] ~ /^[*_]*The .*,[*_]*$/) break
    for (i = first + 1; i <= lines; i++) {
        if (line[i] !~ /[;,:.]$/) continue
        for (m = 1; m <= 5; m++) {
            mark = substr(";,:.", m, 1)
            name = sprintf("%s/marks/%04d-%d", folder, i, m)
            file = there "/" name
            for (k = 1; k <= lines; k++) print (k == i ? substr(line[k], 1, length(line[k]) - 1) mark : line[k]) > file
            close(file)
            list("marks", name)
        }
    }
}

function keys_end(    options) {
    path = ("path" in key) ? key["path"] : "draft.txt"
    options = ("profile" in key ? "--profile " key["profile"] " " : "") ("stage" in key ? "--stage " key["stage"] : "")
    if (!(options in groups)) {
        groups[options] = ++known
        print options > (there "/options." known)
    }
    group = groups[options]
    text = folder "/" path
    begin(path)
    list("outline", text)
    state = "text"
}

function end(    i) {
    if (!folder) return
    if (key["any mark"] == "yes") {
        marks()
        parts = parts " marks"
    }
    if (has_fixed) {
        for (i = 1; i <= lines; i++) print line[i] > (there "/" folder "/mended/" path)
        close(there "/" folder "/mended/" path)
        list("mended", folder "/mended/" path)
    }
    printf "%s\t%s\t%d\t%s\t%s\t%s\n", folder, text, group, key["read as"], parts, title > (there "/cases")
}

FNR == 1 { state = "" }
/^=== / {
    end()
    folder = sprintf("%05d", ++count)
    title = FILENAME ":" FNR ": " substr($0, 5)
    parts = ""
    lines = same = has_fixed = 0
    split("", key)
    state = "keys"
    next
}
state == "" { next }
state == "keys" && /^$/ { keys_end(); next }
state == "keys" {
    key[substr($0, 1, index($0, ":") - 1)] = substr($0, index($0, ": ") + 2)
    next
}
/^--- (outline|open|renumbered|fixed|findings|same|facts|clauses|elements)$/ {
    name = substr($0, 5)
    state = "part"
    if (name == "same") {
        name = sprintf("same%02d-%s", ++same, path)
        list("outline", folder "/" name)
    } else if (name == "fixed") has_fixed = 1
    else if (name != "outline") list(name, text)
    parts = parts " " name
    begin(name)
    next
}
/^$/ { held = held "\n"; next } # empty lines at the end of a part are not part of it
{
    if (state == "text") {
        for (i = 1; i <= length(held); i++) line[++lines] = ""
        line[++lines] = $0
    }
    printf "%s%s\n", held, $0 > out
    held = ""
}
END { end() }
