/* Reads values of options as their declared type requires: "int", "bool", "string", "one of a|b". */
#include "base/str.h"
#include "rules/registry.h"

static bool read_int(reslint_str text, int64_t *out) {
    bool minus = text.len > 1 && text.ptr[0] == '-';
    uint64_t value = 0;
    if (text.len == minus || text.len > 18) return false;
    for (uint32_t i = minus; i < text.len; i++) {
        if (!rl_is_digit((unsigned char)text.ptr[i])) return false;
        value = value * 10 + (uint64_t)(text.ptr[i] - '0');
    }
    *out = minus ? -(int64_t)value : (int64_t)value;
    return true;
}

static bool read_bool(reslint_str text, int64_t *out) {
    *out = rl_is(text, "true") || rl_is(text, "yes") || rl_is(text, "on");
    return *out || rl_is(text, "false") || rl_is(text, "no") || rl_is(text, "off");
}

/* `choices` is "a|b|c". */
static bool is_one_of(const char *choices, reslint_str text) {
    for (;;) {
        size_t len = strcspn(choices, "|");
        if (len == text.len && memcmp(choices, text.len ? text.ptr : "", len) == 0) return true;
        if (!choices[len]) return false;
        choices += len + 1;
    }
}

bool rl_option_read(const reslint_option *option, reslint_str text, rl_option_value *out,
                    const char **problem) {
    reslint_str type = rl_str(option->type);
    *problem = NULL;
    *out = (rl_option_value){0, text};
    if (rl_is(type, "int")) {
        if (!read_int(text, &out->number)) *problem = "wants a whole number";
    } else if (rl_is(type, "bool")) {
        if (!read_bool(text, &out->number)) *problem = "wants true or false";
    } else if (rl_starts(type, "one of ")) {
        if (!is_one_of(option->type + strlen("one of "), text))
            *problem = "wants one of the words that it lists";
    } else if (!rl_is(type, "string")) {
        *problem = "has a type that does not exist";
    }
    return !*problem;
}
