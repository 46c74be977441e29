# The one-line changes that ./dev mutants makes: comparisons, bounds and conditions of C, as rows
#     FILE TAB LINE TAB COLUMN TAB LENGTH TAB NEW TAB WORDS
# COLUMN (from 1) and LENGTH are in bytes of the line, NEW replaces them. Comments, strings, character constants and
# preprocessor lines are left alone. The code is expected in clang-format's style, with spaces around binary operators.

# masked LINE: the line with everything that is not code replaced by spaces; `inside` says whether a comment continues.
function masked(line,    out, i, c, two, quote) {
    out = ""
    for (i = 1; i <= length(line); i++) {
        c = substr(line, i, 1)
        two = substr(line, i, 2)
        if (inside) {
            if (two == "*/") { inside = 0; out = out " "; i++ }
            out = out " "
        } else if (two == "/*") { inside = 1; out = out "  "; i++ }
        else if (two == "//") return out
        else if (c == "\"" || c == "'") {
            quote = c
            out = out "0"
            for (i++; i <= length(line) && substr(line, i, 1) != quote; i++) {
                if (substr(line, i, 1) == "\\") { out = out "0"; i++ }
                out = out "0"
            }
            out = out "0"
        } else out = out c
    }
    return out
}

function row(at, n, new, words) { printf "%s\t%d\t%d\t%d\t%s\t%s\n", FILENAME, FNR, at, n, new, words }

# each TOKEN NEW: every occurrence in the masked line
function each(token, new,    from, at) {
    for (from = 1; (at = index(substr(code, from), token)) > 0; from += at + length(token) - 2)
        row(from + at - 1, length(token), new, substr(token, 2, length(token) - 2) " -> " substr(new, 2, length(new) - 2))
}

# word WORD NEW: the same for a name
function word(old, new,    from, at) {
    for (from = 1; (at = index(substr(code, from), old)) > 0; from += at + length(old) - 1)
        if (substr(" " code, from + at - 1, 1) !~ /[A-Za-z0-9_]/ && substr(code, from + at - 1 + length(old), 1) !~ /[A-Za-z0-9_]/)
            row(from + at - 1, length(old), new, old " -> " new)
}

# one SIGN: " + 1" and " - 1" that end there
function one(sign,    from, at, next_) {
    for (from = 1; (at = index(substr(code, from), " " sign " 1")) > 0; from += at + 3) {
        next_ = substr(code, from + at + 3, 1)
        if (next_ !~ /[0-9A-Za-z_.]/) row(from + at - 1, 4, "", sign " 1 dropped")
    }
}

# Leaves out a condition after && or || that ends on this line.
function dropped(operator,    from, at, i, c, deep, start) {
    for (from = 1; (at = index(substr(code, from), " " operator " ")) > 0; from += at + 2) {
        start = from + at - 1
        deep = 0
        for (i = start + 4; i <= length(code); i++) {
            c = substr(code, i, 1)
            if (c == "(" || c == "[" || c == "{") deep++
            else if ((c == ")" || c == "]" || c == "}") && --deep < 0) break
            else if (!deep && (c == ";" || c == "," || c == "?" || c == ":" || substr(code " ", i, 4) ~ /^ (&&|\|\|) $/)) break
        }
        if (deep <= 0 && i > start + 4) row(start, i - start, "", operator " " substr($0, start + 4, i - start - 4) " dropped")
    }
}

# conditions KEYWORD: negates a whole condition of if or while that ends on this line; one of if is also made false.
function conditions(keyword,    from, at, i, c, deep, start, whole) {
    for (from = 1; (at = index(substr(code, from), keyword " (")) > 0; from += at + length(keyword)) {
        if (substr(" " code, from + at - 1, 1) ~ /[A-Za-z0-9_]/) continue
        start = from + at + length(keyword)
        deep = 0
        for (i = start; i <= length(code); i++) {
            c = substr(code, i, 1)
            if (c == "(") deep++
            else if (c == ")" && --deep == 0) break
        }
        if (i > length(code)) continue
        whole = substr($0, start + 1, i - start - 1)
        row(start, i - start + 1, "(!(" whole "))", keyword " (" whole ") negated")
        if (keyword == "if") row(start, i - start + 1, "(0 && (" whole "))", "if (" whole ") never")
    }
}

FNR == 1 { inside = 0; more = 0 }
{ code = masked($0) }
more || code ~ /^[ ]*#/ { more = $0 ~ /\\$/; next }
/\t/ { next }
{
    each(" == ", " != ")
    each(" != ", " == ")
    each(" < ", " <= ")
    each(" <= ", " < ")
    each(" > ", " >= ")
    each(" >= ", " > ")
    each(" && ", " || ")
    each(" || ", " && ")
    one("+")
    one("-")
    word("true", "false")
    word("false", "true")
    dropped("&&")
    dropped("||")
    conditions("if")
    conditions("while")
}
