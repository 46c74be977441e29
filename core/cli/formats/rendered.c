/* The model knows where italics, notes and headings are and where their marks are, so nothing is guessed
 * here; only marks at the start of a line are searched for. The cost is linear in the text. */
#include "cli/formats/rendered.h"

#include "base/str.h"

#include <string.h>

static void paint(uint8_t *looks, reslint_str text, uint32_t begin, uint32_t end, uint8_t look) {
    for (uint32_t at = begin; at < end && at < text.len; at++) looks[at] |= look;
}

static void paint_emphasis(uint8_t *looks, reslint_str text, const reslint_node *n) {
    reslint_span open = n->as.emphasis->open_source, close = n->as.emphasis->close_source;
    static const uint8_t shown[] = {CLI_LOOK_ITALIC, CLI_LOOK_BOLD, CLI_LOOK_BOLD | CLI_LOOK_ITALIC};
    paint(looks, text, open.begin, open.end, CLI_LOOK_HIDDEN);
    paint(looks, text, close.begin, close.end, CLI_LOOK_HIDDEN);
    if (close.begin > open.end)
        paint(looks, text, open.end, close.begin,
              shown[n->as.emphasis->strong < 3 ? n->as.emphasis->strong : 0]);
}

/* "<sup>4</sup>", "[^4]": shows the 4 as a superscript. Superscript digits are left as they are. */
static void paint_note_mark(uint8_t *looks, reslint_str text, reslint_span at) {
    if (at.end > text.len || at.begin >= at.end) return;
    reslint_str mark = rl_slice(text, at.begin, at.end);
    bool tag = rl_starts(mark, "<"), bracket = rl_starts(mark, "[^");
    if (!tag && !bracket) return;
    uint32_t from = bracket ? 2 : rl_find(mark, ">", 0), to = mark.len - 1;
    if (tag) {
        from = from == UINT32_MAX ? 0 : from + 1;
        to = rl_find(mark, "<", from);
        if (to == UINT32_MAX) to = mark.len;
    }
    paint(looks, text, at.begin, at.end, CLI_LOOK_HIDDEN);
    for (uint32_t i = at.begin + from; i < at.begin + to; i++) looks[i] = CLI_LOOK_RAISED;
}

static void paint_node(uint8_t *looks, reslint_str text, const reslint_node *n) {
    if (n->kind == RESLINT_EMPHASIS)
        paint_emphasis(looks, text, n);
    else if (n->kind == RESLINT_FOOTNOTE_REFERENCE && n->as.noteref->form == RESLINT_REF_MARKUP)
        paint_note_mark(looks, text, n->source);
}

/* Visits all nodes, without recursion, since points may be nested deeply. */
static void paint_nodes(uint8_t *looks, reslint_str text, const reslint_node *root) {
    for (const reslint_node *n = root; n;) {
        paint_node(looks, text, n);
        if (n->first_child) {
            n = n->first_child;
            continue;
        }
        while (n && n != root && !n->next) n = n->parent;
        n = n && n != root ? n->next : NULL;
    }
}

/* "## Heading", and the "[^4]:" of a note. */
static void paint_line(uint8_t *looks, reslint_str text, uint32_t begin, uint32_t end) {
    uint32_t at = begin;
    while (at < end && text.ptr[at] == '#') at++;
    if (at > begin && at - begin <= 6 && at < end && text.ptr[at] == ' ') {
        while (at < end && text.ptr[at] == ' ') at++;
        paint(looks, text, begin, at, CLI_LOOK_HIDDEN);
        paint(looks, text, at, end, CLI_LOOK_HEADING);
    } else if (end - begin > 4 && text.ptr[begin] == '[' && text.ptr[begin + 1] == '^') {
        uint32_t close = begin + 2;
        while (close < end && text.ptr[close] != ']') close++;
        if (close + 1 < end && text.ptr[close + 1] == ':') {
            for (at = begin; at < close + 2; at++) looks[at] = CLI_LOOK_HIDDEN;
            for (at = begin + 2; at < close; at++) looks[at] = CLI_LOOK_RAISED;
        }
    }
}

/* A mark that a backslash turns into an ordinary character, "1\\.". */
static void paint_escapes(uint8_t *looks, reslint_str text) {
    static const char marks[] = "\\`*_{}[]()#+-.!<>~|^\"'$&";
    for (uint32_t at = 0; at + 1 < text.len; at++)
        if (text.ptr[at] == '\\' && strchr(marks, text.ptr[at + 1]) && text.ptr[at + 1])
            looks[at++] |= CLI_LOOK_HIDDEN;
}

const uint8_t *cli_looks(rl_arena *arena, const reslint_document *document) {
    reslint_str text = reslint_document_text(document);
    uint8_t *looks = rl_alloc(arena, (size_t)text.len + 1);
    paint_nodes(looks, text, reslint_document_root(document));
    for (uint32_t begin = 0; begin < text.len;) {
        const char *found = memchr(text.ptr + begin, '\n', text.len - begin);
        uint32_t end = found ? (uint32_t)(found - text.ptr) : text.len;
        paint_line(looks, text, begin, end);
        begin = end + 1;
    }
    paint_escapes(looks, text);
    return looks;
}

/* The end of the emphasis that begins at `at` with `len` marks; 0: it is not emphasis. */
static uint32_t emphasis_end(reslint_str words, uint32_t at, uint32_t len) {
    uint32_t inside = at + len;
    if (inside >= words.len || rl_is_space((unsigned char)words.ptr[inside])) return 0;
    uint32_t end = rl_find(words, len == 2 ? "**" : "*", inside);
    return end == UINT32_MAX ? 0 : end;
}

const uint8_t *cli_looks_of_words(rl_arena *arena, reslint_str words) {
    uint8_t *looks = rl_alloc(arena, (size_t)words.len + 1);
    for (uint32_t at = 0; at < words.len;) {
        uint32_t len = words.ptr[at] != '*' ? 0 : at + 1 < words.len && words.ptr[at + 1] == '*' ? 2 : 1;
        uint32_t end = len ? emphasis_end(words, at, len) : 0;
        if (!end) {
            at += len ? len : 1;
            continue;
        }
        paint(looks, words, at, at + len, CLI_LOOK_HIDDEN);
        paint(looks, words, at + len, end, len == 2 ? CLI_LOOK_BOLD : CLI_LOOK_ITALIC);
        paint(looks, words, end, end + len, CLI_LOOK_HIDDEN);
        at = end + len;
    }
    return looks;
}
