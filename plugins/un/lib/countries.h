/* Names of States where the name in use differs from the official one of United Nations lists, and names that
 * hold an "and" of their own. */
#ifndef UN_COUNTRIES_H
#define UN_COUNTRIES_H

#include "body.h"

typedef struct un_country {
    const char *used, *official;
} un_country;

/* As they stand alone in a list of sponsors. */
static const un_country un_countries[] = {
    {"Bolivia", "Bolivia (Plurinational State of)"},
    {"Bolivarian Republic of Venezuela", "Venezuela (Bolivarian Republic of)"},
    {"Brunei", "Brunei Darussalam"},
    {"Burma", "Myanmar"},
    {"Cape Verde", "Cabo Verde"},
    {"Czech Republic", "Czechia"},
    {"East Timor", "Timor-Leste"},
    {"Federated States of Micronesia", "Micronesia (Federated States of)"},
    {"Great Britain", "United Kingdom of Great Britain and Northern Ireland"},
    {"Holland", "Netherlands (Kingdom of the)"},
    {"Iran", "Iran (Islamic Republic of)"},
    {"Islamic Republic of Iran", "Iran (Islamic Republic of)"},
    {"Ivory Coast", "Côte d’Ivoire"},
    {"Kingdom of the Netherlands", "Netherlands (Kingdom of the)"},
    {"Laos", "Lao People’s Democratic Republic"},
    {"Lao PDR", "Lao People’s Democratic Republic"},
    {"Macedonia", "North Macedonia"},
    {"Micronesia", "Micronesia (Federated States of)"},
    {"Moldova", "Republic of Moldova"},
    {"North Korea", "Democratic People’s Republic of Korea"},
    {"Palestine", "State of Palestine"},
    {"Plurinational State of Bolivia", "Bolivia (Plurinational State of)"},
    {"Republic of the Gambia", "Gambia (Republic of The)"},
    {"Republic of The Gambia", "Gambia (Republic of The)"},
    {"Republic of Türkiye", "Türkiye"},
    {"Russia", "Russian Federation"},
    {"South Korea", "Republic of Korea"},
    {"Swaziland", "Eswatini"},
    {"Syria", "Syrian Arab Republic"},
    {"Tanzania", "United Republic of Tanzania"},
    {"Turkey", "Türkiye"},
    {"UAE", "United Arab Emirates"},
    {"UK", "United Kingdom of Great Britain and Northern Ireland"},
    {"USA", "United States of America"},
    {"United Kingdom", "United Kingdom of Great Britain and Northern Ireland"},
    {"United States", "United States of America"},
    {"Venezuela", "Venezuela (Bolivarian Republic of)"},
    {"Vietnam", "Viet Nam"},
};

/* Names of Member States in English, with those that drafts of the last decades bear. */
static const char *const un_states[] = {
    "Afghanistan",
    "Albania",
    "Algeria",
    "Andorra",
    "Angola",
    "Antigua and Barbuda",
    "Argentina",
    "Armenia",
    "Australia",
    "Austria",
    "Azerbaijan",
    "Bahamas",
    "Bahrain",
    "Bangladesh",
    "Barbados",
    "Belarus",
    "Belgium",
    "Belize",
    "Benin",
    "Bhutan",
    "Bolivia (Plurinational State of)",
    "Bosnia and Herzegovina",
    "Botswana",
    "Brazil",
    "Brunei Darussalam",
    "Bulgaria",
    "Burkina Faso",
    "Burundi",
    "Cabo Verde",
    "Cambodia",
    "Cameroon",
    "Canada",
    "Cape Verde",
    "Central African Republic",
    "Chad",
    "Chile",
    "China",
    "Colombia",
    "Comoros",
    "Congo",
    "Costa Rica",
    "Côte d’Ivoire",
    "Croatia",
    "Cuba",
    "Cyprus",
    "Czech Republic",
    "Czechia",
    "Democratic People’s Republic of Korea",
    "Democratic Republic of the Congo",
    "Denmark",
    "Djibouti",
    "Dominica",
    "Dominican Republic",
    "Ecuador",
    "Egypt",
    "El Salvador",
    "Equatorial Guinea",
    "Eritrea",
    "Estonia",
    "Eswatini",
    "Ethiopia",
    "Fiji",
    "Finland",
    "France",
    "Gabon",
    "Gambia",
    "Gambia (Republic of The)",
    "Georgia",
    "Germany",
    "Ghana",
    "Greece",
    "Grenada",
    "Guatemala",
    "Guinea",
    "Guinea-Bissau",
    "Guyana",
    "Haiti",
    "Honduras",
    "Hungary",
    "Iceland",
    "India",
    "Indonesia",
    "Iran (Islamic Republic of)",
    "Iraq",
    "Ireland",
    "Israel",
    "Italy",
    "Jamaica",
    "Japan",
    "Jordan",
    "Kazakhstan",
    "Kenya",
    "Kiribati",
    "Kuwait",
    "Kyrgyzstan",
    "Lao People’s Democratic Republic",
    "Latvia",
    "Lebanon",
    "Lesotho",
    "Liberia",
    "Libya",
    "Liechtenstein",
    "Lithuania",
    "Luxembourg",
    "Madagascar",
    "Malawi",
    "Malaysia",
    "Maldives",
    "Mali",
    "Malta",
    "Marshall Islands",
    "Mauritania",
    "Mauritius",
    "Mexico",
    "Micronesia (Federated States of)",
    "Monaco",
    "Mongolia",
    "Montenegro",
    "Morocco",
    "Mozambique",
    "Myanmar",
    "Namibia",
    "Nauru",
    "Nepal",
    "Netherlands",
    "Netherlands (Kingdom of the)",
    "New Zealand",
    "Nicaragua",
    "Niger",
    "Nigeria",
    "North Macedonia",
    "Norway",
    "Oman",
    "Pakistan",
    "Palau",
    "Panama",
    "Papua New Guinea",
    "Paraguay",
    "Peru",
    "Philippines",
    "Poland",
    "Portugal",
    "Qatar",
    "Republic of Korea",
    "Republic of Moldova",
    "Romania",
    "Russian Federation",
    "Rwanda",
    "Saint Kitts and Nevis",
    "Saint Lucia",
    "Saint Vincent and the Grenadines",
    "Samoa",
    "San Marino",
    "Sao Tome and Principe",
    "Saudi Arabia",
    "Senegal",
    "Serbia",
    "Seychelles",
    "Sierra Leone",
    "Singapore",
    "Slovakia",
    "Slovenia",
    "Solomon Islands",
    "Somalia",
    "South Africa",
    "South Sudan",
    "Spain",
    "Sri Lanka",
    "Sudan",
    "Suriname",
    "Swaziland",
    "Sweden",
    "Switzerland",
    "Syrian Arab Republic",
    "Tajikistan",
    "Thailand",
    "Timor-Leste",
    "Togo",
    "Tonga",
    "Trinidad and Tobago",
    "Tunisia",
    "Türkiye",
    "Turkey",
    "Turkmenistan",
    "Tuvalu",
    "Uganda",
    "Ukraine",
    "United Arab Emirates",
    "United Kingdom of Great Britain and Northern Ireland",
    "United Republic of Tanzania",
    "United States of America",
    "Uruguay",
    "Uzbekistan",
    "Vanuatu",
    "Venezuela (Bolivarian Republic of)",
    "Viet Nam",
    "Yemen",
    "Zambia",
    "Zimbabwe",
};

/* What follows the "and" inside a name. */
static const char *const un_second_halves[] = {"Barbuda",        "Herzegovina", "Nevis",           "Principe",
                                               "the Grenadines", "Tobago",      "Northern Ireland"};

/* One name of a list of sponsors. */
typedef struct un_name {
    uint32_t begin, end;
} un_name;

static inline int un_ends_a_name(reslint_str text, uint32_t at) {
    for (size_t i = 0; i < sizeof un_second_halves / sizeof *un_second_halves; i++) {
        uint32_t n = (uint32_t)strlen(un_second_halves[i]);
        if (rk_at(text, at, un_second_halves[i]) && un_word_ends(text, at + n)) return 1;
    }
    return 0;
}

/* Splits "Albania, Bosnia and Herzegovina and Chile: draft resolution", or "Sponsors: Albania, Chile", into
 * names. 0 when it is no plain list of names. */
static inline uint32_t un_split_names(reslint_str text, un_name *names, uint32_t max) {
    uint32_t n = 0, at = 0, end = rk_find(text, ":", 0), begin;
    if (end == UINT32_MAX) return 0;
    if (rk_starts(text, "Sponsor") || rk_starts(text, "SPONSOR") || rk_starts(text, "Submitted by")) {
        at = end + 1;
        end = text.len;
        while (end && un_in(text.ptr[end - 1], " .;")) end--;
    }
    while (at < end && text.ptr[at] == ' ') at++;
    for (begin = at; at <= end; at++) {
        uint32_t skip = 0;
        if (at == end)
            skip = 1;
        else if (text.ptr[at] == ',')
            skip = 2;
        else if (rk_at(text, at, " and ") && !un_ends_a_name(text, at + 5))
            skip = 5;
        if (!skip) continue;
        if (at == begin || n == max) return 0;
        if (!(text.ptr[begin] >= 'A' && text.ptr[begin] <= 'Z') && !((unsigned char)text.ptr[begin] >= 0x80))
            return 0;
        names[n].begin = begin;
        names[n++].end = at;
        at += skip - 1;
        begin = at + 1;
    }
    return n;
}

#endif
