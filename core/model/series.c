#include "model/series.h"
#include "base/str.h"
#include "reslint/kit/numbers.h"

uint32_t rl_roman(reslint_str text) {
    return rk_roman(text);
}

uint32_t rl_letters(reslint_str text) {
    if (text.len > 3 || !rl_is_alpha(rl_byte(text, 0))) return 0;
    for (uint32_t i = 1; i < text.len; i++)
        if (text.ptr[i] != text.ptr[0]) return 0;
    return (uint32_t)(rl_lower(text.ptr[0]) - 'a') + 1 + 26 * (text.len - 1);
}

reslint_str rl_without_odd_stop(reslint_str label) {
    reslint_str s = rl_trim_end(label, rl_ends(label, " .") ? " ." : " /-");
    if (s.len > 3 && memcmp(s.ptr + s.len - 3, "\xE2\x80", 2) == 0) s.len -= 3; /* a dash */
    s = rl_trim_end(s, " ");
    return rl_is_digit(rl_final(s)) || rl_is_alpha(rl_final(s)) ? s : label;
}

/* "(*b*)" -> "b", and the way in which it is closed. */
static reslint_str core_of(reslint_str label, char *shape) {
    reslint_str s = rl_without_odd_stop(rl_trim(label));
    *shape = 0;
    s = rl_trim_begin(s, "\\*_");
    if (rl_byte(s, 0) == '(') *shape = '(', s = rl_slice(s, 1, s.len);
    for (; rl_one_of(rl_final(s), ").:*_\\"); s.len--)
        if (!*shape && rl_one_of(rl_final(s), ").:")) *shape = (char)rl_final(s);
    s = rl_trim_begin(s, "*_");
    return s;
}

/* "b bis" and "b) bis" -> "b", and which suffix it has. */
static uint32_t cut_suffix(reslint_str *core) {
    static const char *const words[] = {" bis", " ter", " quater", " quinquies", " sexies", NULL};
    for (uint32_t i = 0; words[i]; i++) {
        if (!rl_ends(*core, words[i])) continue;
        core->len -= (uint32_t)strlen(words[i]);
        *core = rl_trim_end(*core, ")");
        return RESLINT_BIS + i;
    }
    return RESLINT_NO_SUFFIX;
}

uint32_t rl_figures(reslint_str s, uint32_t *at) {
    uint32_t value = 0;
    for (; rl_is_digit(rl_byte(s, *at)); (*at)++)
        if (value < 100000) value = value * 10 + (uint32_t)(s.ptr[*at] - '0');
    return value;
}

/* The value of a step of a path, "2", "b" or "iv"; 0 if it is none. */
static uint32_t step_of_path(reslint_str core, uint32_t *at) {
    uint32_t begin = *at;
    if (rl_is_digit(rl_byte(core, begin))) return rl_figures(core, at);
    *at = rl_past(core, *at, rl_is_lower);
    reslint_str step = rl_slice(core, begin, *at);
    uint32_t roman = rl_one_of(rl_byte(step, 0), "ivx") ? rl_roman(step) : 0;
    return roman ? roman : rl_letters(step);
}

/* "2.1.3", "1a", "1.b.ii", "a.ii", "a1", "a)(ii": the value is that of the last part. */
static void read_path(reslint_str core, rl_series *r) {
    uint32_t at = 0;
    if (rl_is_lower(rl_byte(core, 0))) r->parts = 1; /* the paragraph's number */
    for (bool first = true; at < core.len; first = false) {
        uint32_t begin = at;
        r->value = step_of_path(core, &at);
        if (!r->value || at == begin) break;
        r->parts++;
        if (first) r->lead = r->value;
        if (at + 1 == core.len && rl_is_lower((unsigned char)core.ptr[at])) { /* "1a" */
            r->value = (uint32_t)(core.ptr[at++] - 'a') + 1;
            r->parts++;
            break;
        }
        bool glued = rl_is_digit(rl_byte(core, at)) && rl_is_lower((unsigned char)core.ptr[begin]); /* "a1" */
        if (at == core.len || glued) continue;
        begin = at;
        at = rl_past_any(core, at, ").(-\\");
        if (at == begin || at == core.len || rl_find(rl_slice(core, begin, at), "..", 0) != UINT32_MAX) break;
    }
    uint32_t least = rl_is_lower(rl_byte(core, 0)) ? 3 : 2;
    if (at < core.len || r->parts < least) r->value = 0;
}

rl_series rl_series_read(reslint_str label, rl_style style) {
    rl_series r = {.style = style};
    reslint_str core = core_of(label, &r.shape);
    r.suffix = cut_suffix(&core);
    r.upper = rl_is_upper(rl_byte(core, 0));
    uint32_t at = 0;
    switch (style) {
    case RL_LETTER: r.value = rl_letters(core); break;
    case RL_ROMAN: r.value = rl_roman(core); break;
    case RL_FIGURE:
        r.value = rl_figures(core, &at);
        if (at < core.len) r.value = 0;
        break;
    case RL_PATH:
        read_path(core, &r);
        r.shape = 'p';
        break;
    case RL_BULLET: {
        reslint_str mark = rl_trim(label);
        bool word = false;
        for (uint32_t i = 0; i < mark.len; i++)
            word = word || rl_is_alpha((unsigned char)mark.ptr[i]) || rl_is_digit((unsigned char)mark.ptr[i]);
        r.value = mark.len && (!word || rl_is(mark, "o"));
        r.shape = rl_is(mark, "--") ? '=' : mark.len ? mark.ptr[mark.len - 1] : 0; /* "--" below "-" */
        break;
    }
    default: break;
    }
    return r;
}

bool rl_series_same(rl_series a, rl_series b) {
    if (a.style != b.style || a.upper != b.upper) return false;
    return a.style != RL_BULLET || a.shape == b.shape;
}

/* Writes the label's core, without its closing mark; returns its length, 0 if it cannot be written. */
static uint32_t write_core(rl_series s, uint32_t value, char out[16]) {
    static const char *const tens[] = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    static const char *const ones[] = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    uint32_t n = 0;
    if (!value || value > 99) return 0;
    if (s.style == RL_LETTER && value <= 26) out[n++] = (char)('a' + value - 1);
    if (s.style == RL_ROMAN) {
        for (const char *c = tens[value / 10]; *c; c++) out[n++] = *c;
        for (const char *c = ones[value % 10]; *c; c++) out[n++] = *c;
    }
    if (s.style == RL_FIGURE) {
        if (value > 9) out[n++] = (char)('0' + value / 10);
        out[n++] = (char)('0' + value % 10);
    }
    for (uint32_t i = 0; s.upper && i < n; i++)
        if (rl_is_lower((unsigned char)out[i])) out[i] = (char)(out[i] - 32);
    return n;
}

bool rl_series_occurs(reslint_str text, rl_series series, int32_t steps) {
    char label[20] = {series.shape == '(' ? '(' : ' '};
    if (series.shape != '(' && series.shape != ')') return false;
    int32_t value = (int32_t)series.value + steps;
    uint32_t n = value > 0 ? write_core(series, (uint32_t)value, label + 1) : 0;
    if (!n) return false;
    label[n + 1] = ')';
    label[n + 2] = '\0';
    return rl_find(text, label, 0) != UINT32_MAX;
}
