/* See known.h. The addresses are the United Nations' own short links: undocs.org and the symbol. */
#include "lsp/features/known.h"
#include "reslint/kit/numbers.h"

static const char ADDRESS[] = "https://undocs.org/";

const char *lsp_date_words(rl_arena *arena, uint32_t year, uint32_t month, uint32_t day) {
    if (month < 1 || month > 12) return rl_format(arena, "%u", year);
    return rl_format(arena, "%u %s %u", day, rk_month(month), year);
}

static const char *series_of(uint32_t organ) {
    switch (organ) {
    case RESLINT_ORGAN_GA: return "A/RES/";
    case RESLINT_ORGAN_SC: return "S/RES/";
    case RESLINT_ORGAN_ECOSOC: return "E/RES/";
    case RESLINT_ORGAN_HRC: return "A/HRC/RES/";
    default: return NULL;
    }
}

/* "217 A (III)" is A/RES/217(III), "1325 (2000)" S/RES/1325(2000): the number and what is in parentheses.
 * "75/250 B" is A/RES/75/250: the parts of a resolution are in one document. */
const char *lsp_address_of_resolution(rl_arena *arena, const reslint_citation *citation) {
    const char *series = citation->decision ? NULL : series_of(citation->organ);
    reslint_str session = citation->symbol, number;
    if (!series || !rl_take(&session, ' ', &number)) return NULL;
    uint32_t bracket = rl_find(session, "(", 0);
    session = rl_slice(session, bracket == UINT32_MAX ? session.len : bracket, session.len);
    return rl_format(arena, "%s%s%.*s%.*s", ADDRESS, series, (int)number.len, number.ptr, (int)session.len,
                     session.ptr);
}

const char *lsp_address_of_symbol(rl_arena *arena, reslint_str symbol) {
    char *plain = rl_copy(arena, symbol.ptr, symbol.len), *to = plain;
    for (const char *from = plain; *from; from++)
        if (*from != ' ') *to++ = *from;
    *to = '\0';
    return rl_format(arena, "%s%s", ADDRESS, plain);
}
