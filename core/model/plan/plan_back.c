/* What people put under the text of a draft: who signed it, notes to themselves, a bibliography. Its caption
 * says so, whatever mark the last paragraph bears. */
#include "model/memo.h"
#include "model/plan/plan.h"

bool rl_captions_back(reslint_str text) {
    static const char *const captions[] = {"signatories",
                                           "signatory",
                                           "signatures",
                                           "signed by",
                                           "signed",
                                           "sponsors",
                                           "co-sponsors",
                                           "submitters",
                                           "co-submitters",
                                           "notes",
                                           "endnotes",
                                           "footnotes",
                                           "references",
                                           "bibliography",
                                           "sources",
                                           "works cited",
                                           "works consulted",
                                           "further reading",
                                           "glossary",
                                           "definitions",
                                           "contact",
                                           "contacts",
                                           "links",
                                           "acknowledgements",
                                           "acknowledgments",
                                           "comments",
                                           "checklist",
                                           "to do",
                                           "drafting notes",
                                           "notes to self",
                                           "notes for chairs",
                                           "list of signatories",
                                           "list of sponsors",
                                           "reference list",
                                           "list of references"};
    text = rl_trim(text);
    while (text.len && strchr(":. ", text.ptr[text.len - 1])) text.len--;
    for (size_t i = 0; i < sizeof captions / sizeof *captions; i++)
        if (rl_same_ci(text, rl_str(captions[i]))) return true;
    return false;
}

static bool decides(const rl_builder *b, const rl_node *unit) {
    rl_opening found;
    return rl_memo_opening(b->options->memo, unit->pub.text, RESLINT_OPENING_OPERATIVE, RESLINT_ORGAN_UNKNOWN,
                           true, b->arena, &found) &&
           found.known && found.opening_class == RESLINT_OPENING_OPERATIVE;
}

/* "Delegates present:" after the full stop, with a list below it of which nothing decides anything. */
static bool captions_a_list(const rl_builder *b, const rl_res *res, uint32_t i) {
    enum { AHEAD = 40 };
    const rl_node *caption = b->units[i];
    if (!res->last || rl_last_mark(res->last->pub.text) != '.' || decides(b, caption)) return false;
    if (caption->syn != RL_SYN_HEADING && rl_last_mark(caption->pub.text) != ':') return false;
    uint32_t items = 0;
    for (uint32_t k = i + 1; k < b->n_units && k < i + AHEAD; k++) {
        const rl_node *unit = b->units[k];
        if (rl_is_side_block(unit->syn)) continue;
        bool item = unit->syn == RL_SYN_POINT || unit->syn == RL_SYN_NUMBERED_PARAGRAPH;
        if (!item && !items) return false;
        if (unit->syn == RL_SYN_ORGAN_LINE || unit->syn == RL_SYN_ANNEX_HEADING) break;
        if (item && decides(b, unit)) return false;
        items += item;
    }
    return items > 0;
}

bool rl_begins_back(const rl_builder *b, const rl_res *res, uint32_t i) {
    enum { LONGEST = 60 };
    const rl_node *unit = b->units[i];
    bool line =
        unit->syn == RL_SYN_HEADING || unit->syn == RL_SYN_PARAGRAPH || unit->syn == RL_SYN_MUN_HEADER;
    if (!line || res->part != RL_OPERATIVE || unit->pub.text.len > LONGEST || rl_label_of(&unit->pub))
        return false;
    return rl_captions_back(unit->pub.text) || captions_a_list(b, res, i);
}

void rl_open_back(rl_builder *b, rl_res *res, rl_node *unit) {
    rl_place_block(b, res, unit, unit->syn == RL_SYN_MUN_HEADER ? RESLINT_OTHER : RESLINT_HEADING);
    res->part = RL_BACK;
    res->captioned = true;
    res->last = res->paragraph = NULL;
}

bool rl_resumes_text(const rl_builder *b, const rl_res *res, const rl_node *unit) {
    const rl_node *last = res->operative.len ? res->operative.items[res->operative.len - 1] : NULL;
    return last && rl_label_number(unit) == rl_label_number(last) + 1 && decides(b, unit);
}
