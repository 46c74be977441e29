/* The shapes that numbers of resolutions and decisions have: "46/152", "75/250 B", "S-19/2", "2008/23", "1325
 * (2000)", "217 A (III)", and the long form of each, "A/RES/46/152". Document symbols, fractions and article
 * numbers either have none of these shapes or are part of a longer symbol, and are refused here; whether
 * "46/152" is a citation at all depends on what comes before it. */
#include "recognise/citation_parts.h"

#include "base/str.h"
#include "recognise/steps.h"
#include "reslint/kit/numbers.h"

typedef struct prefix {
    const char *text;
    uint32_t organ;
    bool decision;
} prefix;

static const prefix prefixes[] = {
    {"A/HRC/RES/", RESLINT_ORGAN_HRC, false}, {"A/HRC/DEC/", RESLINT_ORGAN_HRC, true},
    {"A/RES/", RESLINT_ORGAN_GA, false},      {"A/DEC/", RESLINT_ORGAN_GA, true},
    {"S/RES/", RESLINT_ORGAN_SC, false},      {"E/RES/", RESLINT_ORGAN_ECOSOC, false},
    {"E/DEC/", RESLINT_ORGAN_ECOSOC, true},
};

/* Includes an "A/RES/" left of `begin` in the span. */
static void read_long_prefix(reslint_str text, rl_cited *out) {
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
        uint32_t n = (uint32_t)strlen(prefixes[i].text);
        if (!rl_before(text, out->at.begin, prefixes[i].text)) continue;
        out->at.begin -= n;
        out->organ = prefixes[i].organ;
        out->decision = prefixes[i].decision;
        out->long_form = true;
        return;
    }
}

/* Includes an "S-" or "ES-" left of the number: a special or emergency special session. */
static void read_special(reslint_str text, rl_cited *out) {
    uint32_t at = out->at.begin;
    for (uint32_t back = 1; back <= 3 && back < at; back += 2) {
        if (rl_dash_len(text, at - back) != back || text.ptr[at - back - 1] != 'S') continue;
        uint32_t begin = at - back - 1;
        bool emergency = begin > 0 && text.ptr[begin - 1] == 'E';
        begin -= emergency ? 1 : 0;
        out->special = emergency ? 'E' : 'S';
        out->at.begin = begin;
        return;
    }
}

/* Is what ends at `at` part of a word, an address or a number? A comma between digits is part of one only before
 * three more ("1,325"): after a footnote reference the space may be missing ("2012,31/14"). */
static bool torn_before(reslint_str text, uint32_t at) {
    if (rl_word_before(text, at) || rl_before(text, at, "/")) return true;
    return rl_before(text, at, ",") && rl_word_before(text, at - 1) && rl_digits_end(text, at) - at == 3;
}

static bool torn_after(reslint_str text, uint32_t at) {
    if (rl_word_byte(text, at) || rl_here(text, at, "/") || rl_here(text, at, "%")) return true;
    bool mark = rl_here(text, at, ".") || rl_here(text, at, ",");
    return mark && at + 1 < text.len && rl_is_digit((unsigned char)text.ptr[at + 1]);
}

static bool capital_alone(reslint_str text, uint32_t at) {
    return at < text.len && rl_is_upper((unsigned char)text.ptr[at]) && !rl_word_byte(text, at + 1);
}

/* " A", "A", " A and B", " A–C", " A to C" after a number. */
static uint32_t read_letters(reslint_str text, uint32_t at, rl_cited *out) {
    uint32_t letter = rl_skip_blanks(text, at);
    if (!capital_alone(text, letter)) return at;
    if (rl_here(text, letter + 1, "/") || rl_here(text, letter + 1, ".")) /* "64/5 A/64/20"; an initial */
        if (letter + 2 < text.len && text.ptr[letter + 2] != ' ') return at;
    out->letter = text.ptr[letter];
    uint32_t end = letter + 1, next = rl_skip_blanks(text, end), dash = rl_dash_len(text, next);
    if (rl_here(text, next, "and ") || rl_here(text, next, "to ")) {
        next = rl_skip_blanks(text, next + (text.ptr[next] == 'a' ? 3 : 2));
    } else if (dash) {
        next = rl_skip_blanks(text, next + dash);
    } else {
        return end;
    }
    if (!capital_alone(text, next) || text.ptr[next] <= out->letter) return end;
    out->last_letter = text.ptr[next];
    out->last_letter_at = (reslint_span){next, next + 1};
    return next + 1;
}

/* Capitals only, up to a hundred. */
static uint32_t roman_value(reslint_str s) {
    for (uint32_t i = 0; i < s.len; i++)
        if (!rl_is_upper((unsigned char)s.ptr[i])) return 0;
    uint32_t value = rk_roman(s);
    return value <= 100 ? value : 0;
}

/* "(2000)", "(XV)", "(S-VII)" at `at`: end, or `at`. */
static uint32_t read_parenthesis(reslint_str text, uint32_t at, rl_cited *out) {
    uint32_t open = rl_skip_blanks(text, at);
    if (!rl_here(text, open, "(")) return at;
    uint32_t close = open + 1;
    while (close < text.len && close - open < 10 && text.ptr[close] != ')') close++;
    if (!rl_here(text, close, ")")) return at;
    reslint_str inside = rl_slice(text, open + 1, close);
    if (inside.len == 4 && rl_digits_end(text, open + 1) == close) {
        out->session = rl_digits_value(text, open + 1, close);
        out->shape = RL_SHAPE_YEAR;
        return out->session >= 1900 && out->session < 2200 ? close + 1 : at;
    }
    reslint_str roman = rl_starts(inside, "S-")    ? rl_slice(inside, 2, inside.len)
                        : rl_starts(inside, "ES-") ? rl_slice(inside, 3, inside.len)
                                                   : inside;
    uint32_t value = roman_value(roman);
    if (!roman.len || !value) return at;
    out->session = roman.len == inside.len ? value : 0;
    out->session_text = inside;
    out->shape = RL_SHAPE_ROMAN;
    return close + 1;
}

/* "46/152" with any letters after it: the number before the slash ends at `stroke`. */
static bool read_slash(reslint_str text, uint32_t begin, uint32_t stroke, rl_cited *out) {
    uint32_t end = rl_digits_end(text, stroke + 1);
    if (end - stroke > 5) return false;
    out->shape = RL_SHAPE_SLASH;
    out->session = rl_digits_value(text, begin, stroke);
    out->number = rl_digits_value(text, stroke + 1, end);
    if (!out->number || !out->session) return false;
    if (stroke - begin == 4 && (out->session < 1946 || out->session > 2099))
        return false; /* note 23 before 36/20 */
    read_special(text, out);
    if (out->special) {
        out->special_number = out->session;
        out->session = 0;
    }
    read_long_prefix(text, out);
    if (torn_before(text, out->at.begin)) return false;
    out->at.end = read_letters(text, end, out);
    return !torn_after(text, out->at.end);
}

bool rl_read_cited(reslint_str text, uint32_t at, rl_cited *out) {
    *out = (rl_cited){.at = {at, at}};
    uint32_t end = rl_digits_end(text, at);
    if (end - at > 4) return false;
    if (rl_here(text, end, "/")) return read_slash(text, at, end, out);
    out->number = rl_digits_value(text, at, end);
    if (!out->number) return false;
    read_long_prefix(text, out);
    if (torn_before(text, out->at.begin)) return false;
    uint32_t after = end, letters = read_letters(text, end, out);
    out->at.end = read_parenthesis(text, letters, out);
    if (out->at.end > letters) {
        if (out->shape == RL_SHAPE_ROMAN && !out->letter) { /* "217 (III) A" */
            after = out->at.end;
            out->at.end = read_letters(text, after, out);
        }
        return !torn_after(text, out->at.end) && (out->shape != RL_SHAPE_YEAR || !out->letter);
    }
    out->shape = RL_SHAPE_BARE;
    out->letter = out->last_letter = 0;
    out->at.end = end;
    return !torn_after(text, end);
}

reslint_str rl_cited_symbol(reslint_str text, const rl_cited *cited, char letter, rl_arena *arena) {
    const char tail[3] = {letter ? ' ' : 0, letter, 0};
    char *made;
    if (cited->special)
        made = rl_format(arena, "%s-%u/%u%s", cited->special == 'E' ? "ES" : "S", cited->special_number,
                         cited->number, tail);
    else if (cited->shape == RL_SHAPE_SLASH)
        made = rl_format(arena, "%u/%u%s", cited->session, cited->number, tail);
    else if (cited->shape == RL_SHAPE_YEAR)
        made = rl_format(arena, "%u (%u)", cited->number, cited->session);
    else if (cited->shape == RL_SHAPE_ROMAN)
        made = rl_format(arena, "%u%s (%.*s)", cited->number, tail, (int)cited->session_text.len,
                         cited->session_text.ptr);
    else
        made = rl_format(arena, "%u", cited->number);
    reslint_str symbol = rl_str(made);
    reslint_str written = rl_slice(text, cited->at.begin, cited->at.end);
    return rl_same(symbol, written) ? written : symbol;
}
