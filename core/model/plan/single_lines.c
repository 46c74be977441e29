/* What single lines say about themselves, wherever they are: a letter before a preambular paragraph, the
 * heading of a section, the name of a part. */
#include "base/str.h"
#include "model/plan/divide.h"
#include "recognise/recognise.h"

#include <string.h>

/* "A. Noting the report,": the letter of a preambular paragraph, which some houses use. */
static void cut_letter(rl_builder *b, rl_node *unit) {
    reslint_str text = unit->pub.text;
    bool lettered =
        rl_is_upper(rl_byte(text, 0)) && rl_one_of(rl_byte(text, 1), ".)") && rl_byte(text, 2) == ' ';
    if (unit->syn != RL_SYN_PARAGRAPH || !lettered) return;
    if (rl_listed_opening(b, rl_slice(text, 3, text.len), RESLINT_OPENING_PREAMBULAR) ==
        RESLINT_OPENING_PREAMBULAR)
        rl_cut_label(b, unit, 2);
}

/* "III Conditions of service": a section's number and title on one line, with no mark between. */
static bool is_section_heading(reslint_str text) {
    enum { LONGEST = 250 };
    uint32_t end = rl_past_any(text, 0, "IVXL");
    return rl_roman(rl_slice(text, 0, end)) && rl_byte(text, end) == ' ' &&
           rl_is_upper(rl_byte(text, end + 1)) && rl_is_lower(rl_byte(text, end + 2)) &&
           text.len <= LONGEST && !rl_closed(text);
}

void rl_read_single_line(rl_builder *b, rl_node *unit) {
    if (unit->syn != RL_SYN_PARAGRAPH && unit->syn != RL_SYN_HEADING) return;
    if (unit->role) return;
    cut_letter(b, unit);
    if (unit->syn == RL_SYN_PARAGRAPH && is_section_heading(unit->pub.text)) unit->syn = RL_SYN_HEADING;
    unit->role = rl_part_named(unit->pub.text);
}
