/* See tree_query.h. An rl_query is tree-sitter's query and nothing else. */
#include "syntax/tree_query.h"
#include "base/nearest.h"
#include "base/str.h"
#include "syntax/syntax_internal.h"

enum { MOST_CAPTURES = 64, MOST_MATCHES = 100 * 1000 };
/* The work grows with the number of nodes times the square of the number of half-made matches. */
enum { LEAST_HALF_MADE = 32, MOST_HALF_MADE = 500, BYTES_A_NODE = 5, MOST_WORK = 50 * 1000 * 1000 };

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

/* A capture on something that repeats may hold any number of nodes, and each half-made match is compared with
 * every other, node by node. */
static bool one_each(const TSQuery *query, reslint_str text, rl_query_error *error) {
    for (uint32_t p = 0; p < ts_query_pattern_count(query); p++)
        for (uint32_t i = 0; i < ts_query_capture_count(query); i++) {
            TSQuantifier many = ts_query_capture_quantifier_for_id(query, p, i);
            if (many != TSQuantifierZeroOrMore && many != TSQuantifierOneOrMore) continue;
            reslint_str name = {NULL, 0};
            name.ptr = ts_query_capture_name_for_id(query, i, &name.len);
            uint32_t at = ts_query_start_byte_for_pattern(query, p);
            while (at < text.len && !(text.ptr[at] == '@' && rl_same(name_at(text, at + 1), name))) at++;
            *error = (rl_query_error){RL_QUERY_REPEATS, at, name_at(text, at + 1)};
            return false;
        }
    return true;
}

rl_query *rl_query_new(reslint_str text, rl_query_error *error) {
    bool repeats;
    uint32_t offset = 0;
    if (!rl_query_bounded(text, &repeats, error)) return NULL;
    TSQueryError type = TSQueryErrorNone;
    rl_syntax_begin();
    TSQuery *query = ts_query_new(tree_sitter_resolution_packed(), text.ptr, text.len, &offset, &type);
    if (query && (!repeats || one_each(query, text, error))) return (rl_query *)(void *)query;
    if (query) {
        ts_query_delete(query);
        return NULL;
    }
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
    const TSLanguage *language = tree_sitter_resolution_packed();
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

/* How many half-made matches are allowed for a tree of that many bytes. */
static uint32_t half_made_for(uint32_t bytes) {
    uint32_t nodes = bytes / BYTES_A_NODE + 1, half = MOST_HALF_MADE;
    while (half > LEAST_HALF_MADE && (uint64_t)nodes * half * half > MOST_WORK) half--;
    return half;
}

static bool lies_within(const TSQueryMatch *match, reslint_span within) {
    for (uint16_t i = 0; i < match->capture_count; i++) {
        TSNode node = match->captures[i].node;
        if (ts_node_start_byte(node) < within.begin || ts_node_end_byte(node) > within.end) return false;
    }
    return true;
}

static bool visit_match(const TSQueryMatch *found, bool (*visit)(void *, const rl_query_match *),
                        void *data) {
    rl_query_capture captures[MOST_CAPTURES];
    rl_query_match match = {found->pattern_index, 0, captures};
    for (uint16_t i = 0; i < found->capture_count && match.n_captures < MOST_CAPTURES; i++) {
        TSNode node = found->captures[i].node;
        captures[match.n_captures++] = (rl_query_capture){
            found->captures[i].index, {ts_node_start_byte(node), ts_node_end_byte(node)}, ts_node_type(node)};
    }
    return visit(data, &match);
}

bool rl_query_run(const rl_query *query, const rl_tree *tree, reslint_span within,
                  bool (*visit)(void *data, const rl_query_match *match), void *data) {
    TSQueryCursor *cursor = ts_query_cursor_new();
    TSQueryMatch found;
    TSNode root = ts_tree_root_node(rl_ts(tree));
    uint32_t left = MOST_MATCHES;
    bool go_on = true;
    ts_query_cursor_set_match_limit(cursor, half_made_for(ts_node_end_byte(root)));
    ts_query_cursor_set_byte_range(cursor, within.begin, within.end);
    ts_query_cursor_exec(cursor, of(query), root);
    while (go_on && left && ts_query_cursor_next_match(cursor, &found)) {
        left--;
        if (lies_within(&found, within)) go_on = visit_match(&found, visit, data);
    }
    bool complete = left && !ts_query_cursor_did_exceed_match_limit(cursor);
    ts_query_cursor_delete(cursor);
    return complete;
}
