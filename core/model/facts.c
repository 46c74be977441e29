/* Facts about a whole resolution: organ, symbol, session, profile, stage, and whether it is a resolution at
 * all. What is recognised is always shown to the user, who can overrule it. */
#include "model/builder.h"
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
        uint32_t organ = !at || line.ptr[at - 1] == ' ' ? rl_organ_of(rl_slice(line, at, line.len))
                                                        : RESLINT_ORGAN_UNKNOWN;
        if (organ != RESLINT_ORGAN_UNKNOWN) return organ;
    }
    return RESLINT_ORGAN_UNKNOWN;
}

static uint32_t organ_of_symbol(reslint_str symbol) {
    if (rl_starts(symbol, "A/HRC/")) return RESLINT_ORGAN_HRC;
    if (rl_starts(symbol, "A/")) return RESLINT_ORGAN_GA;
    if (rl_starts(symbol, "S/")) return RESLINT_ORGAN_SC;
    if (rl_starts(symbol, "E/")) return RESLINT_ORGAN_ECOSOC;
    return RESLINT_ORGAN_UNKNOWN;
}

/* The symbol in a line that may hold more: "United Nations    S/RES/1332 (2000)". For the Council the year is
 * part of the symbol. */
static reslint_str symbol_in(reslint_str line) {
    for (uint32_t i = 0; i + 2 < line.len; i++) {
        if (!strchr("ASE", line.ptr[i]) || line.ptr[i + 1] != '/' || (i && line.ptr[i - 1] != ' ')) continue;
        uint32_t end = i;
        while (end < line.len && line.ptr[end] != ' ') end++;
        if (line.ptr[i] == 'S' && rl_starts(rl_slice(line, end, line.len), " (")) {
            uint32_t close = rl_find(line, ")", end);
            if (close != UINT32_MAX) end = close + 1;
        }
        bool part = end + 2 <= line.len && line.ptr[end + 1] >= 'A' && line.ptr[end + 1] <= 'Z';
        if (part && (end + 2 == line.len || line.ptr[end + 2] == ' ')) end += 2; /* "A/RES/76/244 B" */
        return rl_slice(line, i, end);
    }
    return line;
}

/* "A/RES/63/195" -> 63 and 195; "S/RES/1332 (2000)" -> 2000 and 1332; "A/C.3/65/L.5" -> 65; "61/181." -> 61
 * and 181 */
static void read_symbol(reslint_resolution *facts, reslint_str symbol) {
    uint32_t numbers[4] = {0}, n = 0;
    for (uint32_t i = 0; i < symbol.len && n < 4;) {
        bool part = i == 0 || symbol.ptr[i - 1] == '/' || symbol.ptr[i - 1] == '(';
        if (!rl_is_digit((unsigned char)symbol.ptr[i])) {
            i++;
            continue;
        }
        uint32_t at = i, value = rl_figures(symbol, &at);
        if (part && (at == symbol.len || strchr("/ ).", symbol.ptr[at]))) numbers[n++] = value;
        i = at;
    }
    if (!n) return;
    bool council = facts->organ == RESLINT_ORGAN_SC;
    if (council) {
        facts->own_number = numbers[0];
        facts->session = n > 1 ? numbers[1] : 0;
    } else {
        facts->session = numbers[0];
        facts->own_number = n > 1 ? numbers[1] : 0;
    }
}

static uint32_t title_number(const reslint_resolution *facts, reslint_str *label) {
    const reslint_node *first = facts->title ? rl_label_of(facts->title) : NULL;
    if (!first) return 0;
    *label = first->text;
    return 1;
}

/* "Sixty-third session" -> 63, "2021 session" -> 2021; ordinals below the twentieth are ignored. */
static uint32_t session_in_words(reslint_str s) {
    uint32_t at = 0;
    if (rl_is_digit(rl_byte(s, 0))) return rl_figures(s, &at);
    rk_ordinal ordinal = rk_read_ordinal(s, 0);
    return ordinal.value >= 20 ? ordinal.value : 0;
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

/* A header counts only above the text, and next to the Organization's masthead only if it has a field of its
 * own: "Title: Lieutenant General" in an annex does not make a Model UN paper. */
bool rl_has_mun_header(const rl_res *res) {
    bool header = false,
         masthead = res->facts->symbol_line || res->facts->adopted_by || res->facts->session_line;
    for (uint32_t i = 0; i < res->blocks.len; i++) {
        const reslint_node *block = &res->blocks.items[i]->pub;
        if (block->kind == RESLINT_TABLE && is_mun_row(block->text)) return true;
        if (block->kind == RESLINT_ORGAN_LINE || (rk_is_text(block) && block->kind != RESLINT_HEADING)) break;
        if (block->kind != RESLINT_MUN_HEADER) continue;
        if (is_mun_field(block->text)) return true;
        header = true;
    }
    return header && !masthead && !is_for_the_room(res);
}

/* Capitals, figures and a punctuation mark in one word. */
static bool is_foreign_word(reslint_str text) {
    uint32_t end = 0, letters = 0, figures = 0, marks = 0;
    for (; end < text.len && text.ptr[end] != ' ' && text.ptr[end] != ':'; end++) {
        unsigned char c = (unsigned char)text.ptr[end];
        letters += rl_is_upper(c);
        figures += rl_is_digit(c);
        marks += strchr("/.()-_", c) != NULL;
    }
    return rl_is_upper(rl_byte(text, 0)) && letters > 1 && figures && marks && end > 4;
}

/* "GC(66)/RES/7", "EB152.R5", "Resolution XIV.4", "AG/RES. 2991". */
static bool is_foreign_symbol(reslint_str text) {
    static const char *const own[] = {"A/",    "S/",       "E/",    "ST/",    "T/",   "TD/",
                                      "DP/",   "CCPR/",    "CRC/",  "CEDAW/", "UNEP", "HSP/",
                                      "FCCC/", "HABITAT/", "ICCD/", "CAT/",   "UN/",  NULL};
    for (size_t i = 0; own[i]; i++)
        if (rl_starts(text, own[i])) return false;
    if (rl_starts(text, "AG/RES")) return true;
    if (rl_starts_ci(text, "resolution ")) return is_foreign_word(rl_slice(text, 11, text.len));
    return is_foreign_word(text);
}

/* Does the head have the symbol of a body outside the Organization, and none of the Organization's? */
static bool is_of_another_body(const rl_res *res) {
    if (res->facts->symbol_line || res->facts->adopted_by || res->facts->sponsors || rl_has_mun_header(res))
        return false;
    for (uint32_t i = 0; i < res->blocks.len && i < 12; i++) {
        const reslint_node *block = &res->blocks.items[i]->pub;
        if (block->kind != RESLINT_MASTHEAD && block->kind != RESLINT_TITLE) break;
        if (block->text.len > 5 && !rl_label_of(block) && is_foreign_symbol(block->text)) return true;
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
    if (facts->symbol_line) facts->symbol = symbol_in(facts->symbol_line->text);
    bool enacts = facts->organ_line &&
                  (rl_is_enacting(facts->organ_line->text) || rl_ends(facts->organ_line->text, ":")) &&
                  rl_mut(facts->organ_line)->syn != RL_SYN_ORGAN_LINE;
    if (facts->organ_line)
        facts->organ = enacts ? organ_within(facts->organ_line->text) : rl_organ_of(facts->organ_line->text);
    if (facts->organ == RESLINT_ORGAN_UNKNOWN) {
        facts->organ = organ_of_symbol(facts->symbol);
        if (facts->organ == RESLINT_ORGAN_UNKNOWN && facts->adopted_by) {
            uint32_t by = rl_find_ci(facts->adopted_by->text, "by the ", 0);
            if (by != UINT32_MAX)
                facts->organ =
                    rl_organ_of(rl_slice(facts->adopted_by->text, by + 3, facts->adopted_by->text.len));
        }
        if (facts->organ_line && facts->organ_line->text.len && !enacts) facts->organ = RESLINT_ORGAN_OTHER;
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
    reslint_str label;
    read_symbol(facts, facts->symbol);
    if (!facts->session && title_number(facts, &label)) read_symbol(facts, label);
    if (!facts->session && facts->session_line) facts->session = session_in_words(facts->session_line->text);
    facts->profile = profile_of(b, res);
}

/* ---- kind --------------------------------------------------------------------------------------------- */

/* The line of the organ, or what comes after it. */
static bool is_past_front(const reslint_node *block) {
    return block->kind >= RESLINT_ORGAN_LINE && block->kind != RESLINT_OTHER;
}

static bool front_says(const rl_res *res, const char *words) {
    for (uint32_t i = 0; i < res->blocks.len && i < 60; i++) {
        const rl_node *block = res->blocks.items[i];
        if (is_past_front(&block->pub)) break;
        if (rl_find_ci(block->pub.text, words, 0) != UINT32_MAX) return true;
    }
    return false;
}

/* Does a line of the head begin with these words? */
static bool front_begins(const rl_res *res, const char *words) {
    for (uint32_t i = 0; i < res->blocks.len && i < 60; i++) {
        const rl_node *block = res->blocks.items[i];
        if (is_past_front(&block->pub) && block->pub.kind != RESLINT_HEADING) break;
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
    if (rl_find(facts->symbol, "/DEC/", 0) != UINT32_MAX || res->node->rank >= RL_DRAFT_DECISION) return true;
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
            n->in.begin <= clause->opening.begin + 1 && n->in.end > n->in.begin)
            return true;
        if (block->last_inline && n == &block->last_inline->pub) break;
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
    if (!res->operative.len) return false;
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
