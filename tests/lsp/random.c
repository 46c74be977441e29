#include "lsp/random.h"

#include <string.h>

uint32_t random_below(random_state *random, uint32_t limit) {
    random->state = random->state * 6364136223846793005u + 1442695040888963407u;
    uint64_t bits = random->state ^ (random->state >> 29);
    return limit ? (uint32_t)((bits >> 16) % limit) : 0;
}

/* What is typed: letters, marks that the grammar looks at, and whole beginnings of lines. */
static const char *const pieces[] = {
    "a",
    "e",
    "s",
    " ",
    ",",
    ";",
    ".",
    "\n",
    "\n\n",
    "*",
    "_",
    "**",
    "1",
    "2",
    "[",
    "]",
    "(",
    ")",
    "(a) ",
    "#",
    "\n\n5. *Requests* ",
    "\n\n*Recalling also* its resolution 46/152 of 18 December 1991,\n\n",
    "\n\nThe General Assembly,\n\n",
    "\n\n(b) To report;\n",
    "<sup>1</sup>",
    "\n[^1]: A note.\n",
    "\xC2\xA0",
    "\xE2\x80\x9C",
    "\xE2\x80\x93",
    "\xF0\x9F\x98\x80",
    "\t",
    "\r\n",
    "\f",
    "---\n",
    "<!-- ",
    " -->",
    "\n\nAnnex\n\n",
    "\nPP3 ter ",
    "\nOP 5 bis. ",
    "(EU: delete)",
    "(Agreed)",
    "paragraph 2 above",
    "\n61/181. ",
    "\n\n1 See A/61/10.\n",
    "\n\n____\n",
    "| a | b |\n",
    "Also ",
    "also ",
    "further ",
    "-\n",
    "'",
    "\"",
    "<",
};

static int is_inside(reslint_str text, uint32_t at) {
    return at < text.len && ((unsigned char)text.ptr[at] & 0xC0) == 0x80;
}

static uint32_t whole(reslint_str text, uint32_t at) {
    while (at > 0 && is_inside(text, at)) at--;
    return at;
}

static uint32_t line_start(reslint_str text, uint32_t at) {
    while (at > 0 && text.ptr[at - 1] != '\n') at--;
    return at;
}

static uint32_t line_end(reslint_str text, uint32_t at) {
    while (at < text.len && text.ptr[at] != '\n') at++;
    return at < text.len ? at + 1 : at;
}

/* A line of the text itself, to be put somewhere else. */
static uint32_t some_line(random_state *random, reslint_str text, char *inserted) {
    uint32_t at = random_below(random, text.len + 1);
    uint32_t begin = line_start(text, at), end = line_end(text, at);
    if (end - begin >= RANDOM_TEXT) end = whole(text, begin + RANDOM_TEXT - 1);
    memcpy(inserted, text.ptr + begin, end - begin);
    return end - begin;
}

uint32_t random_edit(random_state *random, reslint_str text, reslint_span *at, char inserted[RANDOM_TEXT]) {
    uint32_t begin = whole(text, random_below(random, text.len + 1)), end = begin, n = 0;
    uint32_t what = random_below(random, 20);
    if (what < 11) {
        const char *piece = pieces[random_below(random, sizeof pieces / sizeof *pieces)];
        n = (uint32_t)strlen(piece);
        memcpy(inserted, piece, n);
    } else if (what < 14) {
        n = some_line(random, text, inserted);
        begin = end = line_start(text, begin);
    }
    if (what == 0 || (what >= 14 && what < 18)) end = begin + 1 + random_below(random, what < 17 ? 2 : 40);
    if (what == 18) begin = line_start(text, begin), end = line_end(text, begin);
    if (what == 19) end = begin + random_below(random, random_below(random, 10) ? 150 : 1500);
    if (end > text.len) end = text.len;
    while (is_inside(text, end)) end++;
    inserted[n] = '\0';
    *at = (reslint_span){begin, end};
    return n;
}
