/* What people put below the text of a draft: who signed it, notes to themselves, a bibliography. A caption
 * says so, whatever mark the last paragraph ends in. */
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
                                           "amendments",
                                           "proposed amendments",
                                           "friendly amendments",
                                           "unfriendly amendments",
                                           "checklist",
                                           "to do",
                                           "drafting notes",
                                           "notes to self",
                                           "notes for chairs",
                                           "list of signatories",
                                           "list of sponsors",
                                           "reference list",
                                           "list of references",
                                           NULL};
    text = rl_trim(text);
    text = rl_trim_end(text, ":. ");
    for (size_t i = 0; captions[i]; i++)
        if (rl_same_ci(text, rl_str(captions[i]))) return true;
    return false;
}

/* "Delegates present: Norway, Kenya", "Vote: 12 in favour", "Approved by the Chair: ____": the words before the colon
 * say that the line is about the paper and not of it. */
static bool is_about_paper(reslint_str text) {
    static const char *const heads[] = {"amendment",
                                        "delegates present",
                                        "delegations present",
                                        "members present",
                                        "states present",
                                        "present",
                                        "present and voting",
                                        "absent",
                                        "attendance",
                                        "in attendance",
                                        "vote",
                                        "votes",
                                        "voted",
                                        "voting",
                                        "votes for",
                                        "votes against",
                                        "votes in favour",
                                        "votes in favor",
                                        "result",
                                        "result of the vote",
                                        "in favour",
                                        "in favor",
                                        "for",
                                        "against",
                                        "abstentions",
                                        "abstaining",
                                        "signed",
                                        "signed by",
                                        "signature",
                                        "signatures",
                                        "approved",
                                        "approved by",
                                        "approved by the chair",
                                        "passed",
                                        "failed",
                                        "status",
                                        "date",
                                        "chair",
                                        "chairperson",
                                        "president",
                                        "rapporteur",
                                        "secretary",
                                        "prepared by",
                                        "drafted by",
                                        "written by",
                                        "proposed by",
                                        "moved by",
                                        "seconded by",
                                        "word count",
                                        NULL};
    enum { LONGEST_HEAD = 30 };
    uint32_t colon = rl_find(text, ":", 0);
    if (colon == UINT32_MAX || colon > LONGEST_HEAD) return false;
    reslint_str head = rl_trim(rl_slice(text, 0, colon));
    for (size_t i = 0; heads[i]; i++)
        if (rl_same_ci(head, rl_str(heads[i]))) return true;
    return false;
}

/* "Delegates present:" after the full stop, above a list in which nothing decides anything. */
static bool captions_a_list(const rl_builder *b, const rl_res *res, uint32_t i) {
    enum { AHEAD = 40 };
    const rl_node *caption = b->units[i];
    if (rl_mark_before(res) != '.' || rl_decides(b, caption)) return false;
    if (caption->syn != RL_SYN_HEADING && rl_last_mark(caption->pub.text) != ':') return false;
    bool items = false;
    uint32_t end = rl_ahead(b, i, AHEAD);
    for (uint32_t k = rl_next_unit(b, i); k < end; k = rl_next_unit(b, k)) {
        const rl_node *unit = b->units[k];
        if (items && rl_begins_text(unit->syn)) break;
        if (!items && unit->syn != RL_SYN_POINT && unit->syn != RL_SYN_NUMBERED_PARAGRAPH) return false;
        if (rl_decides(b, unit)) return false;
        items = true;
    }
    return items;
}

/* "Status: pending" between two clauses without numbers: the text goes on. */
static bool text_goes_on(const rl_builder *b, const rl_res *res, uint32_t i) {
    enum { AHEAD = 12 };
    if (!res->last || rl_label_of(&res->last->pub)) return false;
    uint32_t end = rl_ahead(b, i, AHEAD);
    for (uint32_t k = rl_next_unit(b, i); k < end; k = rl_next_unit(b, k)) {
        const rl_node *unit = b->units[k];
        if (rl_begins_text(unit->syn)) return false;
        if (unit->syn == RL_SYN_PARAGRAPH && rl_one_of((unsigned char)rl_last_mark(unit->pub.text), ";.") &&
            rl_decides(b, unit))
            return true;
    }
    return false;
}

bool rl_begins_back(const rl_builder *b, const rl_res *res, uint32_t i) {
    enum { LONGEST = 60 };
    const rl_node *unit = b->units[i];
    bool line =
        unit->syn == RL_SYN_HEADING || unit->syn == RL_SYN_PARAGRAPH || unit->syn == RL_SYN_MUN_HEADER;
    if (!line || res->part != RL_OPERATIVE || unit->pub.text.len > LONGEST || rl_label_of(&unit->pub))
        return false;
    bool goes_on = rl_mark_before(res) == ':';
    reslint_str words = rl_trim_end(unit->pub.text, ":. ");
    if (goes_on && rl_same_ci(rl_last(words, 10), RL_STR("amendments")))
        return false; /* "Amends the rules as follows:" */
    if (rl_captions_back(unit->pub.text) || captions_a_list(b, res, i)) return true;
    return !goes_on && is_about_paper(unit->pub.text) && !text_goes_on(b, res, i);
}

void rl_open_back(rl_builder *b, rl_res *res, rl_node *unit) {
    rl_place_block(b, res, unit, unit->syn == RL_SYN_MUN_HEADER ? RESLINT_OTHER : RESLINT_HEADING);
    res->part = RL_BACK;
    res->captioned = true;
    res->last = res->paragraph = NULL;
}

bool rl_resumes_text(const rl_builder *b, const rl_res *res, const rl_node *unit) {
    const rl_node *last = res->operative.len ? res->operative.items[res->operative.len - 1] : NULL;
    return last && rl_label_number(unit) == rl_label_number(last) + 1 && rl_decides(b, unit);
}

/* "… of the matter.", "… of the matter.(1)" */
static bool ends_in_stop(const rl_node *node) {
    reslint_str text = rl_trim(node->pub.text);
    return rl_last_mark(rl_final(text) == ')' ? rl_trim_end(text, "()0123456789") : text) == '.';
}

/* "Decides to remain actively seized of the matter.": nothing can come after it. */
static bool is_last_word(const rl_node *paragraph) {
    enum { TAIL = 40 };
    return rl_find(rl_last(paragraph->pub.text, TAIL), "seized of the", 0) != UINT32_MAX;
}

/* Are there no operative paragraphs among the next units of this text? */
static bool is_last_paragraph(const rl_builder *b, uint32_t i) {
    enum { AHEAD = 60 };
    uint32_t end = rl_ahead(b, i, AHEAD);
    for (uint32_t k = i; ++k < end;) {
        const rl_node *unit = b->units[k];
        if (rl_begins_text(unit->syn)) return true;
        if (unit->syn == RL_SYN_LABELLED_PARAGRAPH) return false;
        if (unit->syn == RL_SYN_NUMBERED_PARAGRAPH) return rl_label_number(unit) == 1;
        if (unit->syn == RL_SYN_PARAGRAPH && rl_decides(b, unit)) return false;
    }
    return true;
}

/* "(a) to report;", "(a) Wells,": one of the next labelled lines continues a sentence. */
static bool reads_as_points(const rl_builder *b, uint32_t i) {
    enum { AHEAD = 4 };
    uint32_t end = rl_ahead(b, i, AHEAD);
    for (uint32_t k = i; k < end; k++) {
        reslint_str text = b->units[k]->pub.text;
        if (b->units[k]->syn != RL_SYN_POINT) continue;
        if (rl_one_of((unsigned char)rl_last_mark(text), ",;:") || rl_ends(text, " and")) return true;
        if (rl_is_lower(rl_byte(text, 0))) return true;
    }
    return false;
}

/* Of the points of one paragraph only the last ends in a full stop: so the sentence ends there. */
static bool closes_points(const rl_node *point) {
    const rl_node *before = point->pub.parent ? rl_mut(point->pub.parent)->first_block : NULL;
    if (!before || before == point || before->pub.kind != RESLINT_POINT) return false;
    char mark = rl_last_mark(before->pub.text);
    return mark == ';' || mark == ',';
}

/* Do all paragraphs of the text end in full stops? Then a full stop says nothing. */
static bool stops_throughout(const rl_res *res) {
    const rl_node *before = res->operative.len > 1 ? res->operative.items[res->operative.len - 2] : NULL;
    return before && !before->first_block && ends_in_stop(before);
}

bool rl_is_list_after_end(const rl_builder *b, const rl_res *res, uint32_t i) {
    const rl_node *unit = b->units[i], *last = res->last;
    bool back = res->part == RL_BACK;
    if ((res->part != RL_OPERATIVE && !back) || !res->paragraph) return false;
    bool seized = is_last_word(last) && rl_last_mark(last->pub.text) != ':';
    if (!seized && !ends_in_stop(last)) return false;
    const rl_node *before = res->blocks.items[res->blocks.len - 1];
    if (before != last && before->syn == RL_SYN_POINT && before->pub.kind == RESLINT_OTHER)
        return true; /* the list continues */
    if (!rl_label_of(&unit->pub) || unit->series.style == RL_BULLET) return false;
    if (back) return true;
    bool point = last != res->paragraph;
    if (point && (unit->series.value != 1 || !closes_points(last))) return false;
    bool ruled = i && b->units[i - 1]->syn == RL_SYN_RULE;
    bool headed = ruled || (before != last && before->pub.kind == RESLINT_HEADING);
    if (!unit->blank_before && before == last && !seized && !ruled && !point) return false;
    if (!seized && !headed && (stops_throughout(res) || reads_as_points(b, i))) return false;
    return is_last_paragraph(b, i);
}
