/* See names.h. */
#include "recognise/names.h"

#include <string.h>

const char *rl_organ_name(uint32_t organ) {
    switch (organ) {
    case RESLINT_ORGAN_GA: return "General Assembly";
    case RESLINT_ORGAN_SC: return "Security Council";
    case RESLINT_ORGAN_ECOSOC: return "Economic and Social Council";
    case RESLINT_ORGAN_HRC: return "Human Rights Council";
    default: return "";
    }
}

const char *rl_language_name(const char *code) {
    static const struct {
        const char *code, *name;
    } names[] = {{"ar", "Arabic"},
                 {"de", "German"},
                 {"en", "English"},
                 {"es", "Spanish"},
                 {"fr", "French"},
                 {"it", "Italian"},
                 {"nl", "Dutch"},
                 {"pt", "Portuguese"},
                 {"ru", "Russian"},
                 {"zh", "Chinese"},
                 {"und", "a language that is not English"},
                 {"unknown", "a language that is not English"}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i].code, code) == 0) return names[i].name;
    return code;
}
