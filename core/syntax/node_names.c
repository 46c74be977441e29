/* The grammar's names for its nodes, next to the enumeration that the rest of the program uses. */
#include "syntax/syntax_internal.h"

#include <string.h>

static const char *const names[] = {
    [RL_SYN_PARAGRAPH] = "paragraph",
    [RL_SYN_NUMBERED_PARAGRAPH] = "numbered_paragraph",
    [RL_SYN_LABELLED_PARAGRAPH] = "labelled_paragraph",
    [RL_SYN_POINT] = "point",
    [RL_SYN_HEADING] = "heading",
    [RL_SYN_ORGAN_LINE] = "organ_line",
    [RL_SYN_TITLE] = "title",
    [RL_SYN_SYMBOL_LINE] = "symbol_line",
    [RL_SYN_SESSION_LINE] = "session_line",
    [RL_SYN_AGENDA_LINE] = "agenda_line",
    [RL_SYN_ADOPTED_BY_LINE] = "adopted_by_line",
    [RL_SYN_REPORT_LINE] = "report_line",
    [RL_SYN_SPONSORS] = "sponsors",
    [RL_SYN_MASTHEAD_LINE] = "masthead_line",
    [RL_SYN_MUN_HEADER] = "mun_header",
    [RL_SYN_ANNEX_HEADING] = "annex_heading",
    [RL_SYN_ADOPTION_LINE] = "adoption_line",
    [RL_SYN_VOTING] = "voting",
    [RL_SYN_FOOTNOTE] = "footnote",
    [RL_SYN_RULE] = "rule",
    [RL_SYN_PAGE_FURNITURE] = "page_furniture",
    [RL_SYN_TABLE_ROW] = "table_row",
    [RL_SYN_COMMENT] = "comment",
    [RL_SYN_NOTE_TO_READER] = "note_to_reader",
    [RL_SYN_TEXT] = "text",
    [RL_SYN_LABEL] = "label",
    [RL_SYN_EMPHASIS] = "emphasis",
    [RL_SYN_STRONG] = "strong",
    [RL_SYN_FOOTNOTE_REFERENCE] = "footnote_reference",
    [RL_SYN_OPEN_BRACKET] = "open_bracket",
    [RL_SYN_CLOSE_BRACKET] = "close_bracket",
    [RL_SYN_ATTRIBUTION] = "attribution",
    [RL_SYN_STATUS] = "status",
    [RL_SYN_INLINE_COMMENT] = "inline_comment",
    [RL_SYN_MARGIN_NUMBER] = "margin_number",
    [RL_SYN_HEADING_MARK] = "heading_mark",
};
enum { N_NAMES = sizeof names / sizeof *names };

static rl_syn kind_named(const char *name) {
    for (unsigned kind = 1; kind < N_NAMES; kind++)
        if (names[kind] && *names[kind] == *name && strcmp(names[kind], name) == 0) return (rl_syn)kind;
    return RL_SYN_NONE;
}

const rl_syn *rl_symbol_table(rl_arena *arena) {
    const TSLanguage *language = tree_sitter_resolution_packed();
    uint32_t count = ts_language_symbol_count(language);
    rl_syn *table = rl_alloc_n(arena, count, sizeof *table);
    for (uint32_t i = 0; i < count; i++)
        if (ts_language_symbol_type(language, (TSSymbol)i) == TSSymbolTypeRegular)
            table[i] = kind_named(ts_language_symbol_name(language, (TSSymbol)i));
    return table;
}
