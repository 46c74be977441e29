/* reslint/kit/states.h: the States, as lists of the United Nations name them, and other names that people
 * write. The only table of them, for packs and for reslint itself. Not part of rulekit.h: include it where
 * you need it. */
#ifndef RESLINT_KIT_STATES_H
#define RESLINT_KIT_STATES_H

#include "reslint/kit/text.h"

typedef struct rk_state {
    reslint_str name;   /* the official one, in English */
    reslint_str former; /* the one in lists of the last decades; empty if there is none */
    reslint_str others; /* in use but not official, including the former one, with | between; may be empty */
    int observer;       /* not a Member State */
} rk_state;

/* The next State; 0 at the end. In alphabetical order, observers last. Any thread. Iterate:
 *   rk_state state;
 *   for (uint32_t at = 0; rk_next_state(&at, &state);) */
static inline int rk_next_state(uint32_t *at, rk_state *state) {
    /* One per line; after + or ~ come its other names, after + the first of them is a former one; * marks an
     * observer. (One text without pointers, which would have to be set up each time a program starts.) */
    static const char states[] =
        "Afghanistan\n"
        "Albania\n"
        "Algeria\n"
        "Andorra\n"
        "Angola\n"
        "Antigua and Barbuda\n"
        "Argentina\n"
        "Armenia\n"
        "Australia\n"
        "Austria\n"
        "Azerbaijan\n"
        "Bahamas\n"
        "Bahrain\n"
        "Bangladesh\n"
        "Barbados\n"
        "Belarus\n"
        "Belgium\n"
        "Belize\n"
        "Benin\n"
        "Bhutan\n"
        "~Bolivia (Plurinational State of)|Bolivia|Plurinational State of Bolivia\n"
        "Bosnia and Herzegovina\n"
        "Botswana\n"
        "Brazil\n"
        "~Brunei Darussalam|Brunei\n"
        "Bulgaria\n"
        "Burkina Faso\n"
        "Burundi\n"
        "+Cabo Verde|Cape Verde\n"
        "Cambodia\n"
        "Cameroon\n"
        "Canada\n"
        "Central African Republic\n"
        "Chad\n"
        "Chile\n"
        "China\n"
        "Colombia\n"
        "Comoros\n"
        "Congo\n"
        "Costa Rica\n"
        "~Côte d’Ivoire|Ivory Coast\n"
        "Croatia\n"
        "Cuba\n"
        "Cyprus\n"
        "+Czechia|Czech Republic\n"
        "~Democratic People’s Republic of Korea|North Korea\n"
        "Democratic Republic of the Congo\n"
        "Denmark\n"
        "Djibouti\n"
        "Dominica\n"
        "Dominican Republic\n"
        "Ecuador\n"
        "Egypt\n"
        "El Salvador\n"
        "Equatorial Guinea\n"
        "Eritrea\n"
        "Estonia\n"
        "+Eswatini|Swaziland\n"
        "Ethiopia\n"
        "Fiji\n"
        "Finland\n"
        "France\n"
        "Gabon\n"
        "Gambia\n"
        "~Gambia (Republic of The)|Republic of the Gambia|Republic of The Gambia\n"
        "Georgia\n"
        "Germany\n"
        "Ghana\n"
        "Greece\n"
        "Grenada\n"
        "Guatemala\n"
        "Guinea\n"
        "Guinea-Bissau\n"
        "Guyana\n"
        "Haiti\n"
        "Honduras\n"
        "Hungary\n"
        "Iceland\n"
        "India\n"
        "Indonesia\n"
        "~Iran (Islamic Republic of)|Iran|Islamic Republic of Iran\n"
        "Iraq\n"
        "Ireland\n"
        "Israel\n"
        "Italy\n"
        "Jamaica\n"
        "Japan\n"
        "Jordan\n"
        "Kazakhstan\n"
        "Kenya\n"
        "Kiribati\n"
        "Kuwait\n"
        "Kyrgyzstan\n"
        "~Lao People’s Democratic Republic|Laos|Lao PDR\n"
        "Latvia\n"
        "Lebanon\n"
        "Lesotho\n"
        "Liberia\n"
        "Libya\n"
        "Liechtenstein\n"
        "Lithuania\n"
        "Luxembourg\n"
        "Madagascar\n"
        "Malawi\n"
        "Malaysia\n"
        "Maldives\n"
        "Mali\n"
        "Malta\n"
        "Marshall Islands\n"
        "Mauritania\n"
        "Mauritius\n"
        "Mexico\n"
        "~Micronesia (Federated States of)|Federated States of Micronesia|Micronesia\n"
        "Monaco\n"
        "Mongolia\n"
        "Montenegro\n"
        "Morocco\n"
        "Mozambique\n"
        "~Myanmar|Burma\n"
        "Namibia\n"
        "Nauru\n"
        "Nepal\n"
        "Netherlands\n"
        "~Netherlands (Kingdom of the)|Holland|Kingdom of the Netherlands\n"
        "New Zealand\n"
        "Nicaragua\n"
        "Niger\n"
        "Nigeria\n"
        "~North Macedonia|Macedonia\n"
        "Norway\n"
        "Oman\n"
        "Pakistan\n"
        "Palau\n"
        "Panama\n"
        "Papua New Guinea\n"
        "Paraguay\n"
        "Peru\n"
        "Philippines\n"
        "Poland\n"
        "Portugal\n"
        "Qatar\n"
        "~Republic of Korea|South Korea\n"
        "~Republic of Moldova|Moldova\n"
        "Romania\n"
        "~Russian Federation|Russia\n"
        "Rwanda\n"
        "Saint Kitts and Nevis\n"
        "Saint Lucia\n"
        "Saint Vincent and the Grenadines\n"
        "Samoa\n"
        "San Marino\n"
        "Sao Tome and Principe\n"
        "Saudi Arabia\n"
        "Senegal\n"
        "Serbia\n"
        "Seychelles\n"
        "Sierra Leone\n"
        "Singapore\n"
        "Slovakia\n"
        "Slovenia\n"
        "Solomon Islands\n"
        "Somalia\n"
        "South Africa\n"
        "South Sudan\n"
        "Spain\n"
        "Sri Lanka\n"
        "Sudan\n"
        "Suriname\n"
        "Sweden\n"
        "Switzerland\n"
        "~Syrian Arab Republic|Syria\n"
        "Tajikistan\n"
        "Thailand\n"
        "~Timor-Leste|East Timor\n"
        "Togo\n"
        "Tonga\n"
        "Trinidad and Tobago\n"
        "Tunisia\n"
        "+Türkiye|Turkey|Republic of Türkiye\n"
        "Turkmenistan\n"
        "Tuvalu\n"
        "Uganda\n"
        "Ukraine\n"
        "~United Arab Emirates|UAE\n"
        "~United Kingdom of Great Britain and Northern Ireland|Great Britain|UK|United Kingdom\n"
        "~United Republic of Tanzania|Tanzania\n"
        "~United States of America|USA|United States\n"
        "Uruguay\n"
        "Uzbekistan\n"
        "Vanuatu\n"
        "~Venezuela (Bolivarian Republic of)|Bolivarian Republic of Venezuela|Venezuela\n"
        "~Viet Nam|Vietnam\n"
        "Yemen\n"
        "Zambia\n"
        "Zimbabwe\n"
        "*Holy See\n"
        "*State of Palestine|Palestine\n";
    const char *line = states + *at;
    uint32_t left = (uint32_t)sizeof states - 1 - *at, len, first;
    if (!left) return 0;
    len = (uint32_t)((const char *)memchr(line, '\n', left) - line);
    *at += len + 1;
    state->observer = *line == '*';
    state->former.ptr = state->others.ptr = "";
    state->former.len = state->others.len = 0;
    state->name.ptr = line;
    state->name.len = len;
    if (*line != '+' && *line != '~' && *line != '*') return 1;
    first = (uint32_t)strcspn(line, "|\n");
    state->name.ptr = line + 1;
    state->name.len = first - 1;
    if (first == len) return 1;
    state->others.ptr = line + first + 1;
    state->others.len = len - first - 1;
    if (*line != '+') return 1;
    state->former.ptr = state->others.ptr;
    state->former.len = (uint32_t)strcspn(state->others.ptr, "|\n");
    return 1;
}

/* The next of a State's other names; 0 at the end. Iterate:
 *   reslint_str others = state.others, name;
 *   while (rk_next_name(&others, &name)) */
static inline int rk_next_name(reslint_str *others, reslint_str *name) {
    if (!others->len) return 0;
    uint32_t bar = rk_find(*others, "|", 0), end = bar < others->len ? bar : others->len;
    *name = rk_slice(*others, 0, end);
    *others = rk_slice(*others, end < others->len ? end + 1 : end, others->len);
    return 1;
}

/* Is this a name of the State other than the official one? */
static inline int rk_state_is_called(const rk_state *state, reslint_str name) {
    reslint_str others = state->others, other;
    while (rk_next_name(&others, &other))
        if (rk_same(name, other)) return 1;
    return 0;
}

#endif
