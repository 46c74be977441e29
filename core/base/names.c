/* See names.h. */
#include "base/names.h"

const char *rl_organ_name(uint32_t organ) {
    switch (organ) {
    case RESLINT_ORGAN_GA: return "General Assembly";
    case RESLINT_ORGAN_SC: return "Security Council";
    case RESLINT_ORGAN_ECOSOC: return "Economic and Social Council";
    case RESLINT_ORGAN_HRC: return "Human Rights Council";
    default: return "";
    }
}

const char *rl_month_name(uint32_t month) {
    static const char *const names[] = {"",        "January",  "February", "March",  "April",
                                        "May",     "June",     "July",     "August", "September",
                                        "October", "November", "December"};
    return month < sizeof names / sizeof *names ? names[month] : "";
}
