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

bool rl_begins_back(const rl_res *res, const rl_node *unit) {
    enum { LONGEST = 24 };
    bool line =
        unit->syn == RL_SYN_HEADING || unit->syn == RL_SYN_PARAGRAPH || unit->syn == RL_SYN_MUN_HEADER;
    return line && res->part == RL_OPERATIVE && unit->pub.text.len < LONGEST &&
           rl_captions_back(unit->pub.text);
}

void rl_open_back(rl_builder *b, rl_res *res, rl_node *unit) {
    rl_place_block(b, res, unit, unit->syn == RL_SYN_MUN_HEADER ? RESLINT_OTHER : RESLINT_HEADING);
    res->part = RL_BACK;
    res->captioned = true;
    res->last = res->paragraph = NULL;
}

bool rl_resumes_text(const rl_builder *b, const rl_res *res, const rl_node *unit) {
    rl_opening found;
    const rl_node *last = res->operative.len ? res->operative.items[res->operative.len - 1] : NULL;
    if (!last || rl_label_number(unit) != rl_label_number(last) + 1) return false;
    return rl_memo_opening(b->options->memo, unit->pub.text, RESLINT_OPENING_OPERATIVE, RESLINT_ORGAN_UNKNOWN,
                           true, b->arena, &found) &&
           found.known && found.opening_class == RESLINT_OPENING_OPERATIVE;
}
