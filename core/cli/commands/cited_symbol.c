/* See cited_symbol.h. */
#include "cli/commands/cited_symbol.h"

#include "base/str.h"

/* "its resolution 46/152 A," as copied from a text -> "46/152 A". */
static reslint_str bare_symbol(reslint_str s) {
    static const char word[] = "resolution ";
    for (uint32_t at; (at = rl_find(s, word, 0)) != UINT32_MAX;)
        s = rl_slice(s, at + (uint32_t)sizeof word - 1, s.len);
    return rl_trim_end(rl_trim(s), ".,;");
}

/* Takes what says whose resolution it is off the front. */
static uint32_t take_organ(reslint_str *s) {
    static const struct {
        const char *head;
        uint32_t organ;
    } heads[] = {
        {"A/HRC/RES/", RESLINT_ORGAN_HRC}, {"HRC/RES/", RESLINT_ORGAN_HRC}, {"HRC/", RESLINT_ORGAN_HRC},
        {"GA/", RESLINT_ORGAN_GA},         {"SC/", RESLINT_ORGAN_SC},       {"ECOSOC/", RESLINT_ORGAN_ECOSOC},
        {"A/RES/", RESLINT_ORGAN_GA},      {"S/RES/", RESLINT_ORGAN_SC},    {"E/RES/", RESLINT_ORGAN_ECOSOC}};
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        if (!rl_starts_ci(*s, heads[i].head)) continue;
        *s = rl_slice(*s, (uint32_t)strlen(heads[i].head), s->len);
        return heads[i].organ;
    }
    return RESLINT_ORGAN_UNKNOWN;
}

/* Where a space is missing: "1325(2000)" is 1325 (2000), "75/250B" is 75/250 B. At the end if nowhere. */
static uint32_t missing_space(reslint_str s) {
    uint32_t bracket = rl_find(s, "(", 0), last = s.len - 1;
    if (bracket != UINT32_MAX) return bracket && s.ptr[bracket - 1] != ' ' ? bracket : s.len;
    bool part = s.len > 1 && rl_is_upper(rl_final(s)) && rl_is_digit(rl_byte(s, last - 1));
    return part ? last : s.len;
}

cli_cited cli_cited_symbol(rl_arena *arena, const char *given) {
    reslint_str s = bare_symbol(rl_str(given));
    uint32_t organ = take_organ(&s), at = missing_space(s);
    return (cli_cited){organ, rl_format(arena, "%.*s%s%.*s", (int)at, s.ptr, at < s.len ? " " : "",
                                        (int)(s.len - at), s.ptr + at)};
}

bool cli_is_of_two(const char *symbol) {
    reslint_str s = rl_str(symbol);
    uint32_t digits = rl_past(s, 0, rl_is_digit);
    return digits && digits < 4 && rl_byte(s, digits) == '/' && digits + 1 < s.len;
}
