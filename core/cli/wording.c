/* Maps codes to words; nothing is decided here. */
#include "cli/wording.h"

#include "base/str.h"

typedef struct pair {
    const char *code, *words;
} pair;

static const char *find(const pair *pairs, size_t count, const char *code) {
    for (size_t i = 0; i < count; i++)
        if (strcmp(pairs[i].code, code) == 0) return pairs[i].words;
    return NULL;
}
#define FIND(pairs, code) find((pairs), sizeof(pairs) / sizeof *(pairs), (code))

const char *cli_language_words(const char *code) {
    return reslint_language_name(code);
}

const char *cli_kind_name(reslint_doc_kind kind) {
    switch (kind) {
    case RESLINT_IS_RESOLUTION: return "resolution";
    case RESLINT_IS_DECISION: return "decision";
    case RESLINT_IS_STATEMENT: return "statement";
    case RESLINT_IS_AMENDMENT: return "amendment";
    case RESLINT_IS_PART: return "part";
    case RESLINT_IS_UNKNOWN: break;
    }
    return "unknown";
}

const char *cli_kind_words(reslint_doc_kind kind) {
    switch (kind) {
    case RESLINT_IS_RESOLUTION: return "a resolution";
    case RESLINT_IS_DECISION: return "a decision, not a resolution";
    case RESLINT_IS_STATEMENT: return "a statement, not a resolution";
    case RESLINT_IS_AMENDMENT: return "an amendment, not a resolution";
    case RESLINT_IS_PART: return "part of a resolution";
    case RESLINT_IS_UNKNOWN: break;
    }
    return "no resolution";
}

const char *cli_severity_name(reslint_severity severity) {
    switch (severity) {
    case RESLINT_ERROR: return "error";
    case RESLINT_WARNING: return "warning";
    case RESLINT_INFO: return "info";
    case RESLINT_OFF: break;
    }
    return "off";
}

const char *cli_organ_code(uint32_t organ) {
    switch (organ) {
    case RESLINT_ORGAN_GA: return "GA";
    case RESLINT_ORGAN_SC: return "SC";
    case RESLINT_ORGAN_ECOSOC: return "ECOSOC";
    case RESLINT_ORGAN_HRC: return "HRC";
    default: return "";
    }
}

const char *cli_whose(rl_arena *arena, const reslint_resolution *resolution) {
    static const pair profiles[] = {{"ga", "General Assembly"},
                                    {"sc", "Security Council"},
                                    {"ecosoc", "Economic and Social Council"},
                                    {"hrc", "Human Rights Council"},
                                    {"mun", "Model UN"}};
    reslint_str organ = resolution->organ_name;
    const char *profile = resolution->profile ? resolution->profile : "";
    if (strcmp(profile, "mun") == 0 && organ.len)
        return rl_format(arena, "Model UN (%.*s)", (int)organ.len, organ.ptr);
    if (organ.len) return rl_copy(arena, organ.ptr, organ.len);
    const char *words = FIND(profiles, profile);
    return words ? words : profile;
}

const char *cli_family_words(const char *rule, const char *pack) {
    static const pair packs[] = {{"scan", "scanning marks"}, {"spelling", "spelling"}};
    const char *words = pack ? FIND(packs, pack) : NULL;
    return words ? words : rule;
}

bool cli_rule_repairs(const reslint_rule_info *info) {
    return info->cases && strstr(info->cases, "\n--- fixed\n");
}
