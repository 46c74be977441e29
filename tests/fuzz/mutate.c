/* See mutate.h. Each way of damaging a text is one function in the table at the end. */
#include "mutate.h"

#include <string.h>

enum { MEGABYTE = 1u << 20 };

typedef struct maker {
    rl_arena *arena;
    fuzz_random random;
    const reslint_str *texts;
    uint32_t n_texts;
} maker;

uint32_t fuzz_below(fuzz_random *random, uint32_t limit) {
    /* xorshift64* */
    random->state ^= random->state >> 12;
    random->state ^= random->state << 25;
    random->state ^= random->state >> 27;
    uint32_t high = (uint32_t)((random->state * UINT64_C(2685821657736338717)) >> 32);
    return limit ? high % limit : 0;
}

fuzz_random fuzz_start(uint32_t seed, uint32_t index) {
    fuzz_random random = {(((uint64_t)seed + 1) << 32 | index) * UINT64_C(0x9E3779B97F4A7C15) | 1};
    for (int i = 0; i < 8; i++) (void)fuzz_below(&random, 2);
    return random;
}

static uint32_t below(maker *m, uint32_t limit) {
    return fuzz_below(&m->random, limit);
}

static reslint_str any_text(maker *m) {
    reslint_str text = m->texts[below(m, m->n_texts)];
    reslint_str copy = {rl_copy(m->arena, text.ptr, text.len), text.len};
    return copy;
}

/* Our own copies are in the arena and may be modified. */
static char *bytes_of(reslint_str text) {
    return (char *)(uintptr_t)text.ptr;
}

static reslint_str cut_tail(maker *m) {
    reslint_str text = any_text(m);
    text.len = below(m, text.len + 1);
    return text;
}

static reslint_str cut_head(maker *m) {
    reslint_str text = any_text(m);
    uint32_t at = below(m, text.len + 1);
    text.ptr += at;
    text.len -= at;
    return text;
}

static reslint_str change_bytes(maker *m) {
    reslint_str text = any_text(m);
    uint32_t n = text.len ? 1 + below(m, 40) : 0;
    for (uint32_t i = 0; i < n; i++) bytes_of(text)[below(m, text.len)] = (char)below(m, 256);
    return text;
}

static reslint_str change_marks(maker *m) {
    static const char marks[] = "[]()*_.,;:\n\n \t0123456789ivxPO<>#-^\f\r\"";
    reslint_str text = any_text(m);
    uint32_t n = text.len ? 1 + below(m, 60) : 0;
    for (uint32_t i = 0; i < n; i++)
        bytes_of(text)[below(m, text.len)] = marks[below(m, (uint32_t)sizeof marks - 1)];
    return text;
}

static reslint_str shuffle_lines(maker *m) {
    reslint_str text = any_text(m);
    uint32_t n = 0;
    reslint_str *lines = rl_alloc_n(m->arena, (size_t)text.len + 1, sizeof *lines);
    for (uint32_t at = 0; at < text.len; n++) {
        const char *end = memchr(text.ptr + at, '\n', text.len - at);
        lines[n].ptr = text.ptr + at;
        lines[n].len = end ? (uint32_t)(end - lines[n].ptr) + 1 : text.len - at;
        at += lines[n].len;
    }
    for (uint32_t i = n; i > 1; i--) {
        uint32_t j = below(m, i);
        reslint_str line = lines[j];
        lines[j] = lines[i - 1];
        lines[i - 1] = line;
    }
    char *out = rl_alloc(m->arena, text.len);
    uint32_t len = 0;
    for (uint32_t i = 0; i < n; i++) {
        memcpy(out + len, lines[i].ptr, lines[i].len);
        len += lines[i].len;
    }
    return (reslint_str){out, len};
}

/* The first part of one text, the last part of another, and between them a stretch that is doubled. */
static reslint_str splice(maker *m) {
    reslint_str a = cut_tail(m), b = cut_head(m);
    uint32_t twice = below(m, b.len + 1);
    char *out = rl_alloc(m->arena, (size_t)a.len + twice + b.len);
    memcpy(out, a.ptr, a.len);
    memcpy(out + a.len, b.ptr, twice);
    memcpy(out + a.len + twice, b.ptr, b.len);
    return (reslint_str){out, a.len + twice + b.len};
}

static const char *const tokens[] = {"\n",
                                     "\n\n",
                                     " ",
                                     "  ",
                                     "\t",
                                     "\r\n",
                                     "\r",
                                     "\f",
                                     "\xC2\xA0",
                                     "\xC2\xAD",
                                     "\xEF\xBB\xBF",
                                     "1",
                                     "2.",
                                     "3. ",
                                     "17 ",
                                     "(a) ",
                                     "(i) ",
                                     "a) ",
                                     "iv. ",
                                     "PP1 ",
                                     "PP 3 ter ",
                                     "OP 5bis ",
                                     "5 bis. ",
                                     "OP2 alt 1 ",
                                     "Alt 2 ",
                                     "[",
                                     "]",
                                     "[[",
                                     "*",
                                     "**",
                                     "***",
                                     "_",
                                     "____________",
                                     "---\n",
                                     "<sup>1</sup>",
                                     "<sup>",
                                     "[^1]",
                                     "[^1]: ",
                                     "\xC2\xB9",
                                     "<i>",
                                     "</i>",
                                     "<!-- ",
                                     " -->",
                                     "(EU: delete)",
                                     "(Agreed)",
                                     "(placement tbd)",
                                     "[Note: ",
                                     "# ",
                                     "### ",
                                     "The General Assembly,",
                                     "The Security Council,",
                                     "*The General Assembly*,",
                                     "Recalling ",
                                     "*Recalling also* ",
                                     "Requests ",
                                     "Also requests ",
                                     "Annex\n",
                                     "A/RES/63/195",
                                     "S/RES/1325 (2000)",
                                     "46/152 of 18 December 1991",
                                     "paragraph 3 above",
                                     "word",
                                     "Corruption2",
                                     "thereto, 1 ",
                                     "20084 ",
                                     "\xE2\x80\x9C",
                                     "\xE2\x80\x9D",
                                     "\"",
                                     "'",
                                     ",",
                                     ";",
                                     ".",
                                     ":",
                                     "| a | b |\n",
                                     "12-34567 (E)\n",
                                     "/...",
                                     "2/3\n",
                                     "Sixty-third session\n",
                                     "Agenda item 97\n",
                                     "63/195. Title\n",
                                     "74th plenary meeting\n",
                                     "18 December 2008\n",
                                     "draft resolution",
                                     "Topic: ",
                                     "II\n",
                                     "\xFF",
                                     "\xC3",
                                     "\xF0\x9F\x99\x82"};
enum { N_TOKENS = sizeof tokens / sizeof *tokens };

static reslint_str put_together(maker *m, uint32_t n) {
    enum { LONGEST = 32 };
    char *out = rl_alloc(m->arena, (size_t)n * LONGEST + 1);
    uint32_t len = 0;
    for (uint32_t i = 0; i < n; i++) {
        const char *token = tokens[below(m, N_TOKENS)];
        size_t size = strlen(token);
        memcpy(out + len, token, size);
        len += (uint32_t)size;
    }
    return (reslint_str){out, len};
}

static reslint_str token_soup(maker *m) {
    return put_together(m, below(m, 600));
}

static reslint_str put_tokens_in(maker *m) {
    reslint_str a = cut_tail(m), soup = put_together(m, 1 + below(m, 20)), b = cut_head(m);
    char *out = rl_alloc(m->arena, (size_t)a.len + soup.len + b.len);
    memcpy(out, a.ptr, a.len);
    memcpy(out + a.len, soup.ptr, soup.len);
    memcpy(out + a.len + soup.len, b.ptr, b.len);
    return (reslint_str){out, a.len + soup.len + b.len};
}

static reslint_str random_bytes(maker *m) {
    uint32_t len = below(m, 5000);
    char *out = rl_alloc(m->arena, len);
    for (uint32_t i = 0; i < len; i++) out[i] = (char)(below(m, 8) ? 32 + below(m, 96) : below(m, 256));
    return (reslint_str){out, len};
}

static reslint_str other_line_ends(maker *m) {
    reslint_str text = any_text(m);
    uint32_t way = below(m, 3);
    char *out = rl_alloc(m->arena, (size_t)text.len * 2 + 3);
    uint32_t len = 0;
    if (way == 2) {
        memcpy(out, "\xEF\xBB\xBF", 3);
        len = 3;
    }
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.ptr[i] == '\n') out[len++] = '\r';
        if (text.ptr[i] != '\n' || way) out[len++] = text.ptr[i];
    }
    return (reslint_str){out, len};
}

static reslint_str backwards(maker *m) {
    reslint_str text = any_text(m);
    char *out = rl_alloc(m->arena, text.len);
    for (uint32_t i = 0; i < text.len; i++) out[i] = text.ptr[text.len - 1 - i];
    return (reslint_str){out, text.len};
}

/* A megabyte of one or two tokens, where quadratic work and deep nesting show up. */
static reslint_str megabyte_of_tokens(maker *m) {
    const char *a = tokens[below(m, N_TOKENS)], *b = below(m, 2) ? tokens[below(m, N_TOKENS)] : "";
    size_t na = strlen(a), nb = strlen(b);
    char *out = rl_alloc(m->arena, MEGABYTE);
    uint32_t len = 0;
    while (len + na + nb <= MEGABYTE) {
        memcpy(out + len, a, na);
        memcpy(out + len + na, b, nb);
        len += (uint32_t)(na + nb);
    }
    return (reslint_str){out, len};
}

/* A text on one line, repeated. */
static reslint_str megabyte_on_a_line(maker *m) {
    reslint_str text = any_text(m);
    if (!text.len) return text;
    char *out = rl_alloc(m->arena, MEGABYTE);
    for (uint32_t i = 0; i < MEGABYTE; i++) {
        char c = text.ptr[i % text.len];
        out[i] = c == '\n' || c == '\r' ? ' ' : c;
    }
    return (reslint_str){out, MEGABYTE};
}

typedef struct way {
    const char *what;
    reslint_str (*make)(maker *m);
    uint32_t weight;
} way;

static const way ways[] = {
    {"the tail cut off", cut_tail, 12},
    {"the head cut off", cut_head, 8},
    {"bytes changed", change_bytes, 14},
    {"marks changed", change_marks, 16},
    {"lines shuffled", shuffle_lines, 12},
    {"two texts spliced", splice, 10},
    {"tokens", token_soup, 16},
    {"tokens put in", put_tokens_in, 16},
    {"random bytes", random_bytes, 6},
    {"other line ends", other_line_ends, 4},
    {"backwards", backwards, 2},
    {"a megabyte of tokens", megabyte_of_tokens, 2},
    {"a megabyte on a line", megabyte_on_a_line, 1},
};
enum { N_WAYS = sizeof ways / sizeof *ways };

reslint_str fuzz_text(rl_arena *arena, uint32_t seed, uint32_t index, const reslint_str *texts,
                      uint32_t n_texts, const char **what) {
    maker m = {arena, fuzz_start(seed, index), texts, n_texts};
    uint32_t sum = 0, i = 0;
    for (uint32_t w = 0; w < N_WAYS; w++) sum += ways[w].weight;
    for (uint32_t left = below(&m, sum); left >= ways[i].weight; i++) left -= ways[i].weight;
    *what = ways[i].what;
    return ways[i].make(&m);
}
