/* Mark-up of Markdown and HTML that a reader does not see: what a link or an entity shows is its text. Pure
 * functions of the file's text. */
#include "model/markup.h"

#include "base/str.h"

enum { LONGEST_ENTITY = 10, LONGEST_TARGET = 2000 };

/* ---- entities ---- */

static uint32_t put_utf8(uint32_t code, char out[4]) {
    if (code < 0x80) return out[0] = (char)code, 1;
    uint32_t n = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    static const unsigned char heads[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (uint32_t i = n - 1; i; i--, code >>= 6) out[i] = (char)(0x80 | (code & 0x3F));
    out[0] = (char)(heads[n] | code);
    return n;
}

static uint32_t named(reslint_str name) {
    static const struct {
        const char *name;
        uint32_t code;
    } table[] = {{"amp", '&'},       {"lt", '<'},       {"gt", '>'},       {"quot", '"'},
                 {"apos", '\''},     {"nbsp", 0xA0},    {"ensp", 0x2002},  {"emsp", 0x2003},
                 {"thinsp", 0x2009}, {"shy", 0xAD},     {"ndash", 0x2013}, {"mdash", 0x2014},
                 {"lsquo", 0x2018},  {"rsquo", 0x2019}, {"ldquo", 0x201C}, {"rdquo", 0x201D},
                 {"hellip", 0x2026}, {"sect", 0xA7},    {"deg", 0xB0},     {"eacute", 0xE9},
                 {"egrave", 0xE8},   {"ocirc", 0xF4},   {"ccedil", 0xE7},  {"uuml", 0xFC},
                 {"aacute", 0xE1},   {"iacute", 0xED},  {"oacute", 0xF3},  {"atilde", 0xE3},
                 {"ntilde", 0xF1},   {"bull", 0x2022},  {NULL, 0}};
    for (size_t i = 0; table[i].name; i++)
        if (rl_is(name, table[i].name)) return table[i].code;
    return 0;
}

/* "#8217" and "#x2019". */
static uint32_t numbered(reslint_str s) {
    bool hex = s.len > 1 && (s.ptr[1] == 'x' || s.ptr[1] == 'X');
    uint32_t code = 0, at = hex ? 2 : 1;
    if (at == s.len) return 0;
    for (; at < s.len; at++) {
        char c = rl_lower(s.ptr[at]);
        bool letter = hex && c >= 'a' && c <= 'f';
        if (!letter && !rl_is_digit((unsigned char)c)) return 0;
        code = code * (hex ? 16 : 10) + (uint32_t)(letter ? c - 'a' + 10 : c - '0');
        if (code > 0x10FFFF) return 0;
    }
    return code >= ' ' && (code < 0xD800 || code > 0xDFFF) ? code : 0;
}

uint32_t rl_entity_at(reslint_str text, uint32_t at, uint32_t end, char shown[4], uint32_t *len) {
    uint32_t last = at + 1;
    while (last < end && last - at <= LONGEST_ENTITY && text.ptr[last] != ';') last++;
    if (last >= end || text.ptr[last] != ';' || last == at + 1) return 0;
    reslint_str name = rl_slice(text, at + 1, last);
    uint32_t code = name.ptr[0] == '#' ? numbered(name) : named(name);
    if (!code) return 0;
    *len = put_utf8(code, shown);
    return last + 1 - at;
}

bool rl_ends_in_entity(reslint_str text, uint32_t end) {
    char shown[4];
    uint32_t len;
    if (!end || text.ptr[end - 1] != ';') return false;
    for (uint32_t at = end - 1; at-- > 0 && end - at <= LONGEST_ENTITY + 2;)
        if (text.ptr[at] == '&') return rl_entity_at(text, at, end, shown, &len) == end - at;
    return false;
}

/* ---- links ---- */

/* "https://…", "mailto:…", "#wells", "./wells.md", "wells.md", but not names of delegations. */
static bool is_target(reslint_str s) {
    static const char *const heads[] = {"http://", "https://", "mailto:", "www.", "#",
                                        "/",       "./",       "../",     "<",    NULL};
    bool dot = false;
    for (size_t i = 0; heads[i]; i++)
        if (rl_starts(s, heads[i])) return true;
    for (uint32_t i = 0; i + 1 < s.len; i++)
        dot = dot || (i && s.ptr[i] == '.' && rl_is_lower((unsigned char)s.ptr[i + 1]));
    return dot;
}

/* At the "(" after "]": the place after the link's target and title, or 0. */
static uint32_t after_target(reslint_str text, uint32_t at) {
    uint32_t depth = 1, word = 0;
    for (uint32_t i = at + 1; i < text.len && i - at < LONGEST_TARGET; i++) {
        char c = text.ptr[i];
        if (c == '\n' || c == '\r') return 0;
        if (c == '(') depth++;
        if (c == ' ' && !word) {
            word = i;
            if (!rl_one_of(rl_byte(text, i + 1), "\"'(")) return 0; /* a title may follow */
        }
        if (c == ')' && !--depth) return is_target(rl_slice(text, at + 1, word ? word : i)) ? i + 1 : 0;
    }
    return 0;
}

/* At the "{" after "]": the place after "{.underline}" and "{#anchor}", or 0. */
static uint32_t after_attributes(reslint_str text, uint32_t at) {
    enum { LONGEST = 80 };
    if (!rl_one_of(rl_byte(text, at + 1), ".#")) return 0;
    for (uint32_t i = at + 1; i < text.len && i - at < LONGEST && text.ptr[i] != '\n'; i++)
        if (text.ptr[i] == '}') return i + 1;
    return 0;
}

uint32_t rl_after_link(reslint_str text, uint32_t close, bool *underlined) {
    *underlined = false;
    unsigned char next = rl_byte(text, close + 1);
    if (next == '(') return after_target(text, close + 1);
    if (next != '{') return 0;
    *underlined = rl_starts(rl_slice(text, close + 1, text.len), "{.underline");
    return after_attributes(text, close + 1);
}

uint32_t rl_autolink_at(reslint_str text, uint32_t at, uint32_t end) {
    reslint_str rest = rl_slice(text, at + 1, end);
    if (!rl_starts(rest, "http") && !rl_starts(rest, "mailto:")) return 0;
    for (uint32_t i = at + 1; i < end && !rl_is_space((unsigned char)text.ptr[i]); i++)
        if (text.ptr[i] == '>') return i;
    return 0;
}
