/* Facts about a whole resolution: organ, symbol, session, profile, stage, and whether it is a resolution at
 * all. What is recognised is always shown to the user, who can overrule it. */
#include "model/builder.h"
#include "model/document_symbols.h"
#include "model/plan/divide.h"
#include "recognise/names.h"
#include "reslint/kit/elements.h"
#include "reslint/kit/numbers.h"

uint32_t rl_organ_of(reslint_str text) {
    static const struct {
        const char *name;
        uint32_t organ;
    } organs[] = {{"general assembly", RESLINT_ORGAN_GA},
                  {"security council", RESLINT_ORGAN_SC},
                  {"economic and social council", RESLINT_ORGAN_ECOSOC},
                  {"human rights council", RESLINT_ORGAN_HRC},
                  {NULL, 0}};
    reslint_str s = rl_trim(text);
    s = rl_trim_begin(s, "*_# ");
    if (rl_starts_ci(s, "the ")) s = rl_slice(s, 4, s.len);
    if (rl_starts_ci(s, "united nations ")) s = rl_slice(s, 15, s.len);
    for (size_t i = 0; organs[i].name; i++)
        if (rl_starts_ci(s, organs[i].name)) return organs[i].organ;
    return RESLINT_ORGAN_UNKNOWN;
}

/* "We, the General Assembly, hereby:" */
static uint32_t organ_within(reslint_str line) {
    for (uint32_t at = 0; at < line.len; at++) {
        uint32_t organ = rl_organ_of(rl_slice(line, at, line.len));
        if (organ != RESLINT_ORGAN_UNKNOWN) return organ;
    }
    return RESLINT_ORGAN_UNKNOWN;
}

/* "Sixty-third session" -> 63, "2021 session" -> 2021; ordinals below the twentieth are ignored. */
static uint32_t session_in_words(reslint_str s) {
    uint32_t at = 0;
    if (rl_is_digit(rl_byte(s, 0))) return rl_figures(s, &at);
    rk_ordinal ordinal = rk_read_ordinal(s, 0);
    return ordinal.value >= 20 ? ordinal.value : 0;
}

/* Session and number: from the symbol, or else from the number of the title or the line of the session. */
static void read_numbers(reslint_resolution *facts) {
    bool council = facts->organ == RESLINT_ORGAN_SC;
    rl_symbol_numbers numbers = rl_symbol_read(facts->symbol, council);
    const reslint_node *label = facts->title ? rl_label_of(facts->title) : NULL;
    if (!numbers.session && label) numbers = rl_symbol_read(label->text, council);
    facts->session = numbers.session;
    facts->own_number = numbers.number;
    if (!facts->session && facts->session_line) facts->session = session_in_words(facts->session_line->text);
}

/* Header fields that only Model UN papers have, and those that other papers have too. */
static const char *const mun_fields[] = {
    "committee",    "forum",       "sponsor",     "signator",        "submitter",
    "submitted by", "main ",       "co-",         "cosponsor",       "cosubmit",
    "delegation",   "topic",       "question of", "the question of", "head submitter",
    "sponsored by", "seconded by", NULL};

static bool is_mun_field(reslint_str line) {
    for (size_t i = 0; mun_fields[i]; i++)
        if (rl_starts_ci(line, mun_fields[i])) return true;
    return false;
}

/* "| Committee | DISEC |" */
static bool is_mun_row(reslint_str row) {
    row = rl_trim_begin(row, "| *_");
    uint32_t bar = rl_find(row, "|", 0), i;
    if (bar == UINT32_MAX || !is_mun_field(row)) return false;
    for (i = bar; rl_one_of(rl_byte(row, i), "| :-");) i++;
    return i < row.len && bar < 24;
}

/* "From: …" and "To: …" of a mail, or labels of the room: "Subject:", "Date:" and "Draft resolution:" stand above such
 * texts too. */
static bool is_for_the_room(const rl_res *res) {
    const rl_nodes *parts[] = {&res->preamble, &res->operative};
    for (uint32_t i = 0; i < 2; i++) {
        const reslint_node *label = parts[i]->len ? rl_label_of(&parts[i]->items[0]->pub) : NULL;
        if (label && (rl_starts(label->text, "PP") || rl_starts(label->text, "OP"))) return true;
    }
    const rl_node *first = res->blocks.len ? res->blocks.items[0] : NULL;
    return first && (rl_starts(first->pub.text, "From:") || rl_starts(first->pub.text, "To:"));
}

/* The head of a text is everything above the line of the organ and above its first paragraph. */
static bool ends_head(const reslint_node *block) {
    return block->kind == RESLINT_ORGAN_LINE || (rk_is_text(block) && block->kind != RESLINT_HEADING);
}

/* A header counts only above the text, and next to the Organization's masthead only if it has a field of its
 * own: "Title: Lieutenant General" in an annex does not make a Model UN paper. */
bool rl_has_mun_header(const rl_res *res) {
    bool header = false,
         masthead = res->facts->symbol_line || res->facts->adopted_by || res->facts->session_line;
    for (uint32_t i = 0; i < res->blocks.len; i++) {
        const reslint_node *block = &res->blocks.items[i]->pub;
        if (block->kind == RESLINT_TABLE && is_mun_row(block->text)) return true;
        if (ends_head(block)) break;
        if (block->kind != RESLINT_MUN_HEADER) continue;
        if (is_mun_field(block->text)) return true;
        header = true;
    }
    return header && !masthead && !is_for_the_room(res);
}

/* Does the head have the symbol of a body outside the Organization, and none of the Organization's? */
static bool is_of_another_body(const rl_res *res) {
    if (res->facts->symbol_line || res->facts->adopted_by || res->facts->sponsors || rl_has_mun_header(res))
        return false;
    for (uint32_t i = 0; i < res->blocks.len; i++) {
        const reslint_node *block = &res->blocks.items[i]->pub;
        if (ends_head(block)) break;
        if (rl_is_foreign_symbol(block->text)) return true;
    }
    return false;
}

/* Subsidiary organs and conferences whose texts the Secretariat edits. */
static bool keeps_united_nations_style(reslint_str organ) {
    static const char *const names[] = {
        "United Nations",  "Economic Commission", "Commission for",        "Commission on",
        "Economic and",    "Peacebuilding",       "Trusteeship",           "Main Committee",
        "Third Committee", "First Committee",     "Second Committee",      "Fourth Committee",
        "Fifth Committee", "Sixth Committee",     "Preparatory Committee", NULL};
    for (size_t i = 0; names[i]; i++)
        if (rl_find_ci(organ, names[i], 0) != UINT32_MAX) return true;
    return false;
}

static const char *profile_of(const rl_builder *b, const rl_res *res) {
    const char *asked = b->options ? b->options->profile : NULL;
    if (asked && strcmp(asked, "auto") != 0) return rl_copy(b->arena, asked, strlen(asked));
    if (rl_has_mun_header(res) || rl_looks_like_model_un(res)) return "mun";
    switch (res->facts->organ) {
    case RESLINT_ORGAN_SC: return "sc";
    case RESLINT_ORGAN_ECOSOC: return "ecosoc";
    case RESLINT_ORGAN_HRC: return "hrc";
    case RESLINT_ORGAN_OTHER:
        if (is_of_another_body(res)) return "other";
        return keeps_united_nations_style(res->facts->organ_name) ? "ga" : "other";
    default: return "ga";
    }
}

void rl_facts_early(rl_builder *b, rl_res *res) {
    reslint_resolution *facts = res->facts;
    if (facts->symbol_line) facts->symbol = rl_symbol_in(facts->symbol_line->text);
    bool enacts = facts->organ_line &&
                  (rl_is_enacting(facts->organ_line->text) || rl_ends(facts->organ_line->text, ":")) &&
                  rl_mut(facts->organ_line)->syn != RL_SYN_ORGAN_LINE;
    if (facts->organ_line)
        facts->organ = enacts ? organ_within(facts->organ_line->text) : rl_organ_of(facts->organ_line->text);
    if (facts->organ == RESLINT_ORGAN_UNKNOWN) {
        facts->organ = rl_organ_of_symbol(facts->symbol);
        if (facts->organ == RESLINT_ORGAN_UNKNOWN && facts->adopted_by) {
            uint32_t by = rl_find_ci(facts->adopted_by->text, "by the ", 0);
            if (by != UINT32_MAX)
                facts->organ =
                    rl_organ_of(rl_slice(facts->adopted_by->text, by + 3, facts->adopted_by->text.len));
        }
        if (facts->organ_line && !enacts) facts->organ = RESLINT_ORGAN_OTHER;
    }
    if (is_of_another_body(res)) facts->organ = RESLINT_ORGAN_OTHER;
    if (facts->organ == RESLINT_ORGAN_OTHER && facts->organ_line) {
        reslint_str name = facts->organ_line->text;
        if (rl_starts_ci(name, "the ")) name = rl_slice(name, 4, name.len);
        uint32_t tail = rl_find(name, ", meeting at", 0);
        if (tail != UINT32_MAX) name.len = tail;
        name = rl_trim_end(name, ", :");
        facts->organ_name = name;
    } else {
        facts->organ_name = rl_str(rl_organ_name(facts->organ));
    }
    read_numbers(facts);
    facts->profile = profile_of(b, res);
}

/* ---- kind --------------------------------------------------------------------------------------------- */

static bool front_says(const rl_res *res, const char *words) {
    for (uint32_t i = 0; i < res->blocks.len; i++) {
        const rl_node *block = res->blocks.items[i];
        if (ends_head(&block->pub)) break;
        if (rl_find_ci(block->pub.text, words, 0) != UINT32_MAX) return true;
    }
    return false;
}

/* Does a line of the head begin with these words? */
static bool front_begins(const rl_res *res, const char *words) {
    for (uint32_t i = 0; i < res->blocks.len; i++) {
        const rl_node *block = res->blocks.items[i];
        if (ends_head(&block->pub)) break;
        if (rl_starts_ci(block->pub.text, words) && rl_word_end(block->pub.text, (uint32_t)strlen(words)))
            return true;
    }
    return false;
}

/* "78/507. Wells / At its 46th plenary meeting, … the General Assembly took note": a decision without
 * paragraphs. */
static bool reports_decision(const rl_res *res) {
    const reslint_node *label = res->facts->title ? rl_label_of(res->facts->title) : NULL;
    if (!label || res->facts->organ_line) return false;
    for (uint32_t i = 0; i < res->blocks.len; i++)
        if (rl_starts(res->blocks.items[i]->pub.text, "At its ") &&
            rl_find(res->blocks.items[i]->pub.text, " meeting", 0) != UINT32_MAX)
            return true;
    return false;
}

static bool is_decision(const rl_res *res) {
    const reslint_resolution *facts = res->facts;
    if (rl_find(facts->symbol, "/DEC/", 0) != UINT32_MAX) return true;
    if (facts->sponsors && rl_find_ci(facts->sponsors->text, ": draft decision", 0) != UINT32_MAX)
        return true;
    return front_begins(res, "draft decision") || front_begins(res, "decision adopted") ||
           reports_decision(res);
}

/* A sheet of amendments to another paper: its head says so, and it does not have the text of a resolution. */
static bool is_amendment(const rl_res *res) {
    if (front_says(res, "amendment to draft resolution") || front_says(res, ": amendment") ||
        front_says(res, "amendments to draft") || front_says(res, "amendments to the draft"))
        return true;
    if (res->facts->organ_line && res->preamble.len && res->operative.len) return false;
    return front_begins(res, "oral revision") || front_begins(res, "oral revisions") ||
           front_begins(res, "oral amendments") || front_begins(res, "amendment") ||
           front_begins(res, "friendly amendment") || front_begins(res, "unfriendly amendment") ||
           front_begins(res, "proposed amendment") || front_begins(res, "type of amendment") ||
           front_begins(res, "second-degree amendment") || front_says(res, "to be amended") ||
           front_says(res, "resolution amended");
}

static reslint_doc_kind kind_of(const rl_res *res) {
    const reslint_resolution *facts = res->facts;
    if (is_decision(res)) return RESLINT_IS_DECISION;
    if (rl_find(facts->symbol, "/PRST/", 0) != UINT32_MAX || front_says(res, "Statement by the President"))
        return RESLINT_IS_STATEMENT;
    if (is_amendment(res)) return RESLINT_IS_AMENDMENT;
    if (facts->organ_line && (res->preamble.len || res->operative.len)) return RESLINT_IS_RESOLUTION;
    if (!facts->organ_line && res->preamble.len && res->operative.len) return RESLINT_IS_RESOLUTION;
    uint32_t known = 0;
    for (uint32_t i = 0; i < res->operative.len; i++)
        known += res->operative.items[i]->pub.as.clause->opening_known;
    for (uint32_t i = 0; i < res->preamble.len; i++)
        known += res->preamble.items[i]->pub.as.clause->opening_known;
    if (known && known * 2 >= res->operative.len + res->preamble.len) return RESLINT_IS_PART;
    return RESLINT_IS_UNKNOWN;
}

static bool opening_in_italics(const rl_node *block) {
    const reslint_clause *clause = block->pub.as.clause;
    for (const reslint_node *n = block->pub.first_child; n; n = n->next) {
        if (n->kind == RESLINT_EMPHASIS && n->as.emphasis->strong != 1 &&
            n->in.begin <= clause->opening.begin)
            return true;
    }
    return false;
}

static uint32_t count_italics(const rl_nodes *nodes) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < nodes->len; i++) count += opening_in_italics(nodes->items[i]);
    return count;
}

/* A single paragraph in italics, pasted into a plain text, does not make it a text that uses them. */
static bool uses_italics(const rl_res *res) {
    enum { SHARE = 4 };
    uint32_t count = count_italics(&res->preamble) + count_italics(&res->operative);
    return count && count * SHARE >= res->preamble.len + res->operative.len;
}

static bool has_end(const rl_res *res) {
    if (res->facts->adoption_line || res->facts->n_annexes || res->notes.len) return true;
    return res->last && rl_last_mark(res->last->pub.text) == '.';
}

void rl_facts(rl_builder *b, rl_res *res) {
    reslint_resolution *facts = res->facts;
    facts->stage = rl_stage_of(b, res);
    facts->kind = kind_of(res);
    facts->uses_emphasis = uses_italics(res);
    facts->complete = facts->organ_line && res->operative.len && has_end(res);
}
