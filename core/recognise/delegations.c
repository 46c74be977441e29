/* Names of delegations and groups: a table that is searched only where a parenthesis could be an
 * attribution. */
#include "recognise/delegations.h"

#include "base/str.h"
#include "reslint/kit/states.h"

static const char *const groups[] = {"EU",
                                     "G77",
                                     "G-77",
                                     "G 77",
                                     "G77 and China",
                                     "G-77 and China",
                                     "G77 + China",
                                     "G77 & China",
                                     "Group of 77",
                                     "Group of 77 and China",
                                     "CANZ",
                                     "JUSCANZ",
                                     "JUSSCANNZ",
                                     "CARICOM",
                                     "CELAC",
                                     "NAM",
                                     "AOSIS",
                                     "LDC",
                                     "LDCs",
                                     "LLDC",
                                     "LLDCs",
                                     "SIDS",
                                     "PSIDS",
                                     "PIF",
                                     "African Group",
                                     "Africa Group",
                                     "Arab Group",
                                     "Arab States",
                                     "Asian Group",
                                     "OIC",
                                     "ASEAN",
                                     "GRULAC",
                                     "WEOG",
                                     "EEG",
                                     "LMG",
                                     "Like-Minded Group",
                                     "GCC",
                                     "AU",
                                     "African Union",
                                     "League of Arab States",
                                     "European Union",
                                     "Non-Aligned Movement",
                                     "Rio Group",
                                     "MERCOSUR",
                                     "ECOWAS",
                                     "SADC",
                                     "BRICS",
                                     "US",
                                     "USA",
                                     "U.S.",
                                     "UK",
                                     "U.K.",
                                     "UAE",
                                     "RF",
                                     "ROK",
                                     "DPRK",
                                     "PRC",
                                     "DRC",
                                     "KSA",
                                     "NZ",
                                     "AUS",
                                     "CAN",
                                     "JPN",
                                     "CHN",
                                     "RUS",
                                     "FRA",
                                     "GER",
                                     "ITA",
                                     "IND",
                                     "MEX",
                                     "BRA",
                                     "NOR",
                                     "SUI",
                                     "SWI",
                                     "TUR",
                                     "EGY",
                                     "PAK",
                                     "CUB",
                                     "VEN",
                                     "ZA",
                                     "RSA",
                                     "Secretariat",
                                     "Chair",
                                     "Facilitator",
                                     "Co-facilitators",
                                     "Bureau",
                                     "ICRC",
                                     "Côte d'Ivoire"};

static bool is_among(reslint_str name, const char *const *list, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (rl_same_ci(name, rl_str(list[i]))) return true;
    return false;
}

static bool is_state(reslint_str name) {
    rk_state state;
    for (uint32_t at = 0; rk_next_state(&at, &state);) {
        if (rl_same_ci(name, state.name)) return true;
        reslint_str others = state.others, other;
        while (rk_next_name(&others, &other))
            if (rl_same_ci(name, other)) return true;
    }
    return false;
}

bool rl_is_delegation(reslint_str name) {
    name = rl_trim(name);
    if (rl_starts_ci(name, "the ")) name = rl_slice(name, 4, name.len);
    if (name.len < 2 || name.len > 48 ||
        (!rl_is_upper((unsigned char)name.ptr[0]) && (unsigned char)name.ptr[0] < 0x80))
        return false;
    return is_among(name, groups, sizeof groups / sizeof *groups) || is_state(name);
}

/* "Cuba", "Cuba and Venezuela", "EU/US", "Brazil + Chile". */
static bool are_names(reslint_str s) {
    static const char *const joins[] = {" and ", " & ", "/", " + "};
    if (rl_is_delegation(s)) return true;
    for (size_t i = 0; i < sizeof joins / sizeof *joins; i++) {
        uint32_t at = rl_find(s, joins[i], 0);
        if (at == UINT32_MAX) continue;
        return rl_is_delegation(rl_slice(s, 0, at)) &&
               are_names(rl_slice(s, at + (uint32_t)strlen(joins[i]), s.len));
    }
    return false;
}

/* One item between commas; `wish` is true after a colon, where words follow until the next semicolon. */
static bool is_item(reslint_str item, bool *wish) {
    uint32_t colon = rl_find(item, ":", 0);
    if (colon == UINT32_MAX) return *wish || are_names(rl_trim(item));
    if (!are_names(rl_trim(rl_slice(item, 0, colon)))) return false;
    return *wish = true;
}

bool rl_are_delegations(reslint_str list) {
    bool wish = false;
    if (!list.len || list.len > 200) return false;
    for (uint32_t begin = 0, at = 0; at <= list.len; at++) {
        if (at < list.len && list.ptr[at] != ',' && list.ptr[at] != ';') continue;
        if (!is_item(rl_slice(list, begin, at), &wish)) return false;
        if (at < list.len && list.ptr[at] == ';') wish = false;
        begin = at + 1;
    }
    return true;
}
