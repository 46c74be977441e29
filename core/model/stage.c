/* How far a text has come. A text under negotiation is known by what is written only in the room: labels PPn
 * and OPn on most paragraphs, bis, ter and alt, names of delegations with what they want, statuses. Brackets
 * alone prove nothing: links, notes, templates and quotations have them too. A symbol or sponsors make a text
 * tabled, whatever was left in it, unless its labels show that it went back to the room. Parts A and B of one
 * document are at the stage of the document. */
#include "model/builder.h"
#include "recognise/delegations.h"

/* Signs of a negotiation. */
typedef struct signs {
    uint32_t paragraphs, labelled, marked; /* with PPn or OPn; with a name or a status */
    bool suffixed;
    rl_negotiated label, mark; /* the first of each */
} signs;

static void remember(rl_negotiated *first, const reslint_node *node, reslint_str words) {
    if (first->words.len) return;
    first->words = rl_trim(words);
    first->at = node->source.begin;
}

/* "OP 5 bis", "Alt 2", "Option 2"; not "1a". */
static bool is_suffixed(reslint_str label) {
    static const char *const words[] = {"bis", "ter", "quater", "quinquies", "sexies", "alt", "option", NULL};
    for (size_t i = 0; words[i]; i++)
        if (rl_find_ci(label, words[i], 0) != UINT32_MAX) return true;
    return false;
}

static void look_at_label(signs *s, const reslint_node *paragraph) {
    const reslint_clause *clause = paragraph->as.clause;
    const reslint_node *label = rl_label_of(paragraph);
    bool room = rl_starts(clause->label, "PP") || rl_starts(clause->label, "OP");
    bool suffixed = clause->suffix && is_suffixed(clause->label);
    if (room) s->labelled++;
    if (suffixed) {
        if (!s->suffixed) s->label.words.len = 0; /* this says more than "PP1" */
        s->suffixed = true;
    }
    if (room || suffixed) remember(&s->label, label ? label : paragraph, clause->label);
}

/* "(EU: delete)" and whatever else the grammar takes for an attribution because of a verb; "(Norway)" if the
 * name is known. */
static bool is_attribution(const reslint_node *n) {
    reslint_str inside = rl_trim_end(rl_trim_begin(n->text, " ("), " )");
    return rl_find(inside, ":", 0) != UINT32_MAX || rl_find(inside, " ", 0) != UINT32_MAX ||
           rl_are_delegations(inside);
}

static bool look_at_marks(signs *s, const rl_node *block) {
    for (const reslint_node *n = block->pub.first_child; n; n = n->next) {
        if (n->kind != RESLINT_STATUS && (n->kind != RESLINT_ATTRIBUTION || !is_attribution(n))) continue;
        remember(&s->mark, n, n->text);
        return true;
    }
    return false;
}

static signs look(const rl_res *res) {
    signs s = {0};
    bool marked = false;
    for (uint32_t i = 0; i < res->blocks.len; i++) {
        const rl_node *block = res->blocks.items[i];
        uint32_t kind = block->pub.kind;
        bool paragraph = kind == RESLINT_PREAMBULAR_PARAGRAPH || kind == RESLINT_OPERATIVE_PARAGRAPH;
        if (!paragraph && kind != RESLINT_POINT && kind != RESLINT_CONTINUATION) continue;
        if (paragraph) {
            s.paragraphs++;
            marked = false;
            look_at_label(&s, &block->pub);
        }
        if (!marked && look_at_marks(&s, block)) marked = true, s.marked++;
    }
    return s;
}

static bool has_number(const reslint_resolution *facts) {
    const reslint_node *label = facts->title ? rl_label_of(facts->title) : NULL;
    return label && rl_is_digit(rl_byte(label->text, 0));
}

static bool is_adopted(const reslint_resolution *facts) {
    return rl_find(facts->symbol, "/RES/", 0) != UINT32_MAX || facts->adopted_by || has_number(facts);
}

static bool is_tabled(const reslint_resolution *facts) {
    if (rl_find(facts->symbol, "/L.", 0) != UINT32_MAX || rl_find(facts->symbol, "/WP.", 0) != UINT32_MAX)
        return true;
    return facts->sponsors && rl_find_ci(facts->sponsors->text, "draft resolution", 0) != UINT32_MAX;
}

/* The first of the parts of one document that the text belongs to; UINT32_MAX if it is not a part. Must be
 * called for the texts in their order. */
static uint32_t first_of_parts(const rl_builder *b, rl_res *res) {
    uint32_t first = res->facts->ordinal - 1;
    if (first && res->facts->part_of_previous) first = b->resolutions.items[first - 1]->first_part;
    res->first_part = first;
    bool part = res->node->rank < RL_DRAFT_RESOLUTION &&
                b->resolutions.items[first]->facts->organ == res->facts->organ;
    return part ? first : UINT32_MAX;
}

/* Parts A and B of one document are adopted together, and the line of adoption may come after the last. A
 * draft that one organ recommends to another is not one of its parts. */
static bool are_adopted(const rl_builder *b, uint32_t first) {
    const reslint_resolution *leader = b->resolutions.items[first]->facts;
    if (is_adopted(leader)) return true;
    if (leader->adoption_line) return !is_tabled(leader);
    for (uint32_t i = first + 1; i < b->resolutions.len; i++) {
        const reslint_resolution *facts = b->resolutions.items[i]->facts;
        if (!facts->part_of_previous) break;
        if (facts->organ == leader->organ && (is_adopted(facts) || facts->adoption_line))
            return !is_tabled(leader);
    }
    return false;
}

/* The same, found once for all the parts. */
static bool adopted_together(const rl_builder *b, uint32_t first) {
    rl_res *leader = b->resolutions.items[first];
    if (leader->adopted == RL_NOT_ASKED) leader->adopted = are_adopted(b, first) ? RL_TOGETHER : RL_APART;
    return leader->adopted == RL_TOGETHER;
}

static void keep(rl_builder *b, const rl_res *res, const rl_negotiated *why, bool tabled) {
    rl_negotiated *kept = rl_push(b->arena, &b->negotiated);
    *kept = *why;
    kept->resolution = &res->node->pub;
    kept->symbol = tabled ? res->facts->symbol : (reslint_str){"", 0};
}

const char *rl_stage_of(rl_builder *b, rl_res *res) {
    const char *asked = b->options ? b->options->stage : NULL;
    if (asked && strcmp(asked, "auto") != 0) return rl_copy(b->arena, asked, strlen(asked));
    uint32_t first = first_of_parts(b, res);
    if (is_adopted(res->facts)) return "adopted";
    if (first != UINT32_MAX && adopted_together(b, first)) return "adopted";
    bool tabled =
        is_tabled(res->facts) || (first != UINT32_MAX && is_tabled(b->resolutions.items[first]->facts));
    signs s = look(res);
    bool labels = s.suffixed || (s.labelled && s.labelled * 2 >= s.paragraphs);
    bool marks = tabled ? s.marked > 1 && s.marked * 2 >= s.paragraphs : s.marked != 0;
    if (labels || marks) {
        keep(b, res, labels ? &s.label : &s.mark, tabled);
        return "negotiation";
    }
    return tabled ? "tabled" : "draft";
}
