/* See document_symbols.h. */
#include "model/document_symbols.h"

#include "base/str.h"
#include "model/series.h"
#include "recognise/steps.h"

static uint32_t word_end(reslint_str line, uint32_t at) {
    uint32_t end = rl_find(line, " ", at);
    return end < line.len ? end : line.len;
}

bool rl_begins_symbol(reslint_str text) {
    return rl_one_of(rl_byte(text, 0), "ASE") && rl_byte(text, 1) == '/';
}

/* "A/RES/76/244 B": where the letter of the part ends; `end` if there is none. */
static uint32_t past_part(reslint_str line, uint32_t end) {
    bool letter = rl_is_upper(rl_byte(line, end + 1)) && word_end(line, end + 1) == end + 2;
    return letter ? end + 2 : end;
}

reslint_str rl_symbol_in(reslint_str line) {
    uint32_t begin = 0;
    while (begin < line.len && !rl_begins_symbol(rl_slice(line, begin, line.len)))
        begin = rl_past_any(line, word_end(line, begin), " ");
    if (begin == line.len) return line;
    uint32_t end = word_end(line, begin);
    if (line.ptr[begin] == 'S' && rl_starts(rl_slice(line, end, line.len), " (")) {
        uint32_t close = rl_find(line, ")", end);
        if (close != UINT32_MAX) end = close + 1;
    }
    return rl_slice(line, begin, past_part(line, end));
}

uint32_t rl_organ_of_symbol(reslint_str symbol) {
    if (rl_starts(symbol, "A/HRC/")) return RESLINT_ORGAN_HRC;
    if (rl_starts(symbol, "A/")) return RESLINT_ORGAN_GA;
    if (rl_starts(symbol, "S/")) return RESLINT_ORGAN_SC;
    if (rl_starts(symbol, "E/")) return RESLINT_ORGAN_ECOSOC;
    return RESLINT_ORGAN_UNKNOWN;
}

/* The next number that comes after a stroke or parenthesis and before one of `ends`; 0 after the last. */
static uint32_t next_number(reslint_str symbol, uint32_t *at, const char *ends) {
    while (*at < symbol.len) {
        bool part = *at == 0 || rl_one_of(rl_byte(symbol, *at - 1), "/(");
        if (!rl_is_digit(rl_byte(symbol, *at))) {
            ++*at;
            continue;
        }
        uint32_t value = rl_figures(symbol, at);
        if (part && (*at == symbol.len || rl_one_of(rl_byte(symbol, *at), ends))) return value;
    }
    return 0;
}

rl_symbol_numbers rl_symbol_read(reslint_str symbol, bool council) {
    const char *ends = council ? "/ ).(" : "/ )."; /* "S/RES/1332(2000)", but "A/RES/3201(S-VI)" */
    uint32_t at = 0, first = next_number(symbol, &at, ends), second = next_number(symbol, &at, ends);
    return council ? (rl_symbol_numbers){second, first} : (rl_symbol_numbers){first, second};
}

/* Capitals, figures and a punctuation mark in one word. */
static bool is_foreign_word(reslint_str text) {
    enum { SHORTEST = 5 };
    uint32_t end = 0, capitals = 0, figures = 0, marks = 0;
    for (; end < text.len && !rl_one_of(rl_byte(text, end), " :"); end++) {
        unsigned char c = (unsigned char)text.ptr[end];
        capitals += rl_is_upper(c);
        figures += rl_is_digit(c);
        marks += rl_one_of(c, "/.()_");
    }
    return rl_is_upper(rl_byte(text, 0)) && capitals > 1 && figures && marks && end >= SHORTEST;
}

bool rl_is_foreign_symbol(reslint_str text) {
    static const char *const own[] = {"A/",    "S/",       "E/",    "ST/",    "T/",   "TD/",
                                      "DP/",   "CCPR/",    "CRC/",  "CEDAW/", "UNEP", "HSP/",
                                      "FCCC/", "HABITAT/", "ICCD/", "CAT/",   "UN/",  NULL};
    if (rl_any_here(text, 0, own)) return false;
    if (rl_starts(text, "AG/RES")) return true;
    return is_foreign_word(rl_starts_ci(text, "resolution ") ? rl_slice(text, 11, text.len) : text);
}
