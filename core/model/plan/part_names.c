/* Lines that name the texts of a file: "A" and "B" of one resolution, "Draft resolution II" in the report of
 * a Main Committee. */
#include "model/builder.h"

/* "II", "2", "": the number, `none` if there is none, UINT32_MAX if it is something else. */
static uint32_t number_of(reslint_str text, uint32_t none) {
    uint32_t value = 0;
    text = rl_trim(text);
    text = rl_trim_end(text, "*_.");
    if (!text.len) return none;
    if (text.len > 5) return UINT32_MAX;
    if (rl_roman(text)) return rl_roman(text);
    for (uint32_t i = 0; i < text.len; i++) {
        if (!rl_is_digit((unsigned char)text.ptr[i])) return UINT32_MAX;
        value = value * 10 + (uint32_t)(text.ptr[i] - '0');
    }
    return value;
}

static uint32_t name_after(reslint_str text, const char *what, uint32_t base) {
    if (!rl_starts_ci(text, what)) return 0;
    uint32_t number = number_of(rl_slice(text, (uint32_t)strlen(what), text.len), 0);
    return number < 1000 ? base + number : 0;
}

static uint32_t letter_of(const rl_node *unit) {
    reslint_str text = unit->pub.text;
    if (!rl_is_upper((unsigned char)text.ptr[0])) return 0;
    uint32_t value = (uint32_t)(text.ptr[0] - 'A') + 1;
    if (text.len == 1) return value;
    if (text.ptr[1] == ' ')
        return text.len > 3 && rl_is_upper((unsigned char)text.ptr[2]) ? value : 0; /* "B Funds" */
    if (!strchr(".)", text.ptr[1])) return 0;
    bool titled = text.len > 3 && text.ptr[2] == ' ' && unit->syn == RL_SYN_HEADING;
    return text.len == 2 || titled ? value : 0;
}

uint32_t rl_name_of_part(const rl_node *unit) {
    enum { LONGEST = 120 };
    reslint_str text = unit->pub.text;
    if (unit->syn != RL_SYN_PARAGRAPH && unit->syn != RL_SYN_HEADING && unit->syn != RL_SYN_MUN_HEADER)
        return 0;
    if (!text.len || text.len > LONGEST) return 0;
    uint32_t name = name_after(text, "draft resolution", RL_DRAFT_RESOLUTION);
    if (!name) name = name_after(text, "draft decision", RL_DRAFT_DECISION);
    return name ? name : letter_of(unit);
}
