/* See query.h. An rl_query is tree-sitter's query and nothing more. */
#include "syntax/query.h"
#include "base/nearest.h"
#include "base/str.h"
#include "syntax_internal.h"

enum { MOST_HALF_MADE = 2000, MOST_CAPTURES = 64 };

static const TSQuery *of(const rl_query *query) {
    return (const TSQuery *)(const void *)query;
}

/* The word that begins at an offset of the query. */
static reslint_str name_at(reslint_str text, uint32_t at) {
    uint32_t end = at;
    while (end < text.len && (rl_is_alpha((unsigned char)text.ptr[end]) ||
                              rl_is_digit((unsigned char)text.ptr[end]) || strchr("_-.", text.ptr[end])))
        end++;
    return rl_slice(text, at, end);
}

static rl_query_fault fault_of(TSQueryError type) {
    switch (type) {
    case TSQueryErrorNodeType: return RL_QUERY_NODE;
    case TSQueryErrorField: return RL_QUERY_FIELD;
    case TSQueryErrorCapture: return RL_QUERY_CAPTURE;
    case TSQueryErrorStructure: return RL_QUERY_NEVER;
    default: return RL_QUERY_SYNTAX;
    }
}

rl_query *rl_query_new(reslint_str text, rl_query_error *error) {
    uint32_t offset = 0;
    TSQueryError type = TSQueryErrorNone;
    TSQuery *query = ts_query_new(tree_sitter_resolution(), text.ptr, text.len, &offset, &type);
    if (query) return (rl_query *)(void *)query;
    if (offset > text.len) offset = text.len;
    *error = (rl_query_error){fault_of(type), offset, name_at(text, offset)};
    return NULL;
}

void rl_query_free(rl_query *query) {
    if (query) ts_query_delete((TSQuery *)(void *)query);
}

uint32_t rl_query_pattern_count(const rl_query *query) {
    return ts_query_pattern_count(of(query));
}

uint32_t rl_query_capture_count(const rl_query *query) {
    return ts_query_capture_count(of(query));
}

reslint_str rl_query_capture_name(const rl_query *query, uint32_t capture) {
    uint32_t len = 0;
    const char *name = ts_query_capture_name_for_id(of(query), capture, &len);
    return (reslint_str){name, len};
}

const char *rl_query_nearest(rl_arena *arena, reslint_str name, rl_query_fault fault) {
    const TSLanguage *language = tree_sitter_resolution();
    uint32_t symbols = ts_language_symbol_count(language), fields = ts_language_field_count(language), n = 0;
    const char **names = rl_alloc_n(arena, symbols + fields + 1, sizeof *names);
    if (fault == RL_QUERY_FIELD)
        for (uint32_t i = 1; i <= fields; i++)
            names[n++] = ts_language_field_name_for_id(language, (TSFieldId)i);
    else
        for (uint32_t i = 0; i < symbols; i++)
            if (ts_language_symbol_type(language, (TSSymbol)i) == TSSymbolTypeRegular)
                names[n++] = ts_language_symbol_name(language, (TSSymbol)i);
    return rl_nearest(name, names, n);
}

uint32_t rl_query_step_count(const rl_query *query, uint32_t pattern) {
    uint32_t count = 0;
    ts_query_predicates_for_pattern(of(query), pattern, &count);
    return count;
}

rl_query_step rl_query_step_at(const rl_query *query, uint32_t pattern, uint32_t step) {
    uint32_t count = 0, len = 0;
    const TSQueryPredicateStep *steps = ts_query_predicates_for_pattern(of(query), pattern, &count);
    rl_query_step out = {RL_STEP_DONE, 0, {"", 0}};
    if (step >= count) return out;
    if (steps[step].type == TSQueryPredicateStepTypeCapture) {
        out.kind = RL_STEP_CAPTURE;
        out.capture = steps[step].value_id;
    } else if (steps[step].type == TSQueryPredicateStepTypeString) {
        out.kind = RL_STEP_TEXT;
        const char *text = ts_query_string_value_for_id(of(query), steps[step].value_id, &len);
        out.text = (reslint_str){text, len};
    }
    return out;
}

bool rl_query_run(const rl_query *query, const rl_tree *tree,
                  bool (*visit)(void *data, const rl_query_match *match), void *data) {
    TSQueryCursor *cursor = ts_query_cursor_new();
    TSQueryMatch found;
    bool go_on = true;
    ts_query_cursor_set_match_limit(cursor, MOST_HALF_MADE);
    ts_query_cursor_exec(cursor, of(query), ts_tree_root_node(rl_ts(tree)));
    while (go_on && ts_query_cursor_next_match(cursor, &found)) {
        rl_query_capture captures[MOST_CAPTURES];
        rl_query_match match = {found.pattern_index, 0, captures};
        for (uint16_t i = 0; i < found.capture_count && match.n_captures < MOST_CAPTURES; i++) {
            TSNode node = found.captures[i].node;
            captures[match.n_captures++] = (rl_query_capture){
                found.captures[i].index, {ts_node_start_byte(node), ts_node_end_byte(node)}};
        }
        go_on = visit(data, &match);
    }
    bool complete = !ts_query_cursor_did_exceed_match_limit(cursor);
    ts_query_cursor_delete(cursor);
    return complete;
}
