/* What single lines say about themselves, wherever they are: a letter before a preambular paragraph, the
 * heading of a section, the name of a part. */
#include "base/str.h"
#include "model/plan/divide.h"
#include "recognise/recognise.h"

#include <string.h>

/* "A. Noting the report,": the letter of a preambular paragraph, which some houses use. */
static void cut_letter(rl_builder *b, rl_node *unit) {
    reslint_str text = unit->pub.text;
    rl_opening found;
    if (unit->syn != RL_SYN_PARAGRAPH || text.len < 8 || !rl_is_upper((unsigned char)text.ptr[0])) return;
    if ((text.ptr[1] != '.' && text.ptr[1] != ')') || text.ptr[2] != ' ') return;
    bool opens =
        rl_opening_find(rl_slice(text, 3, text.len), RESLINT_OPENING_PREAMBULAR, true, b->arena, &found);
    if (opens && found.known && found.opening_class == RESLINT_OPENING_PREAMBULAR) rl_cut_label(b, unit, 2);
}

/* "III Conditions of service": a section's number and title on one line, with no mark between. */
static bool is_section_heading(reslint_str text) {
    enum { LONGEST = 250, NUMERAL = 6 };
    uint32_t end = 0;
    while (end < text.len && end < NUMERAL && strchr("IVXL", text.ptr[end])) end++;
    if (!end || text.len > LONGEST || end + 2 >= text.len || text.ptr[end] != ' ') return false;
    return rl_is_upper((unsigned char)text.ptr[end + 1]) && rl_is_lower((unsigned char)text.ptr[end + 2]) &&
           !rl_closed(text) && rl_roman(rl_slice(text, 0, end));
}

void rl_read_single_line(rl_builder *b, rl_node *unit) {
    if (unit->syn != RL_SYN_PARAGRAPH && unit->syn != RL_SYN_HEADING) return;
    if (unit->role) return;
    cut_letter(b, unit);
    if (unit->syn == RL_SYN_PARAGRAPH && is_section_heading(unit->pub.text)) unit->syn = RL_SYN_HEADING;
    unit->role = rl_part_named(unit->pub.text);
}
