/* From the tree to the flat list of blocks that the model reads. */
#include "base/str.h"
#include "base/vec.h"
#include "syntax_internal.h"
#include "text/asides.h"
#include "text/characters.h"

/* The grammar's blocks begin with their first word, but may end in space. */
static reslint_span trim(reslint_str text, reslint_span s) {
    uint32_t len;
    while (s.begin < s.end && rl_is_around_text(rl_character_before(text, s.end, &len))) s.end -= len;
    return s;
}

enum { TAB = 4 }; /* columns by which a tab indents a list */

enum { MARGIN = 4 }; /* the most digits that a number in the margin has */

static bool is_margin(unsigned char c) {
    return rl_is_digit(c) || c == RL_NO_TEXT;
}

/* How many characters before `at` are a number in the margin, whether blanked out or seen by the scanner. */
static uint32_t margin_before(reslint_str text, uint32_t at) {
    uint32_t begin = at;
    if (rl_byte(text, at) == RL_NO_TEXT) return 0; /* inside a comment that was blanked out */
    while (at - begin < MARGIN && is_margin(rl_byte(text, begin - 1))) begin--;
    reslint_str before = rl_trim_end(rl_slice(text, 0, begin), " \t");
    return before.len && !rl_one_of(rl_final(before), "\r\n") ? 0 : at - begin;
}

static bool has_columns(uint32_t character) {
    return character != '\f' && character != RL_NO_TEXT && !rl_has_no_width(character);
}

/* The white space before a block: columns on its own line, empty lines above. A number in the margin takes up
 * columns of its own if the text beside it is in columns; if it comes straight before the text, it counts as
 * nothing, since the other lines have nothing there. */
static void measure_gap(reslint_str text, rl_block *block) {
    uint32_t at = block->source.begin, newlines = 0, columns = 0, len;
    bool margin = false;
    while (at) {
        uint32_t n = !newlines && !margin ? margin_before(text, at) : 0;
        if (n) {
            if (rl_one_of(rl_byte(text, at - n - 1), " \t") || columns > 1) columns += n;
            margin = true;
            at -= n;
            continue;
        }
        uint32_t c = rl_character_before(text, at, &len);
        if (!rl_is_around_text(c)) break;
        at -= len;
        if (c == '\n' || c == '\r') {
            newlines++;
            at -= c == '\n' && rl_byte(text, at - 1) == '\r';
        } else if (!newlines && has_columns(c)) {
            columns += c == '\t' ? TAB : 1;
        }
    }
    block->blank_before = newlines && at ? newlines - 1 : newlines;
    block->indent = columns;
}

/* The span between the marks of an emphasis, which are one or two characters or a tag. */
static reslint_span inside_of(reslint_str text, reslint_span s, bool strong) {
    const char *p = text.ptr;
    char mark = p[s.begin];
    if (mark == '<') {
        uint32_t begin = rl_find(rl_slice(text, 0, s.end), ">", s.begin), end = s.end;
        if (begin == UINT32_MAX) return (reslint_span){s.end, s.end};
        begin++;
        while (end > begin && p[end - 1] != '<') end--;
        return (reslint_span){begin, end > begin ? end - 1 : s.end};
    }
    reslint_span inside = {s.begin + (strong ? 2 : 1), s.end};
    if (inside.begin > s.end) inside.begin = s.end;
    for (uint32_t i = s.begin; i < inside.begin && inside.end > inside.begin && p[inside.end - 1] == mark;
         i++)
        inside.end--;
    return inside;
}

typedef struct block_walk {
    reslint_str text;
    rl_arena *arena;
    rl_blocks *out;
    const rl_syn *table;
    TSTreeCursor cursor;
} block_walk;

static reslint_span node_span(TSNode node, uint32_t limit) {
    uint32_t begin = ts_node_start_byte(node), end = ts_node_end_byte(node);
    if (end > limit) end = limit;
    return (reslint_span){begin < end ? begin : end, end};
}

/* The inline elements under the cursor's node. At most three levels deep: strong in emphasis or the other way
 * round. */
static void add_inlines(block_walk *w, rl_block *block) {
    if (!ts_tree_cursor_goto_first_child(&w->cursor)) return;
    do {
        TSNode node = ts_tree_cursor_current_node(&w->cursor);
        rl_syn kind = w->table[ts_node_symbol(node)];
        reslint_span s = node_span(node, block->source.end);
        if (kind == RL_SYN_NONE || s.begin == s.end) continue;
        bool nests = kind == RL_SYN_EMPHASIS || kind == RL_SYN_STRONG;
        rl_inline *element = rl_push(w->arena, &w->out->inlines);
        element->kind = kind;
        element->source = s;
        element->inside = nests ? inside_of(w->text, s, kind == RL_SYN_STRONG) : s;
        block->n_inlines++;
        if (kind == RL_SYN_LABEL && block->label.begin == block->label.end) block->label = s;
        if (nests) add_inlines(w, block);
    } while (ts_tree_cursor_goto_next_sibling(&w->cursor));
    ts_tree_cursor_goto_parent(&w->cursor);
}

/* A block that begins with the number in its margin is indented as its text is. */
static void step_over_margin(reslint_str text, const rl_blocks *out, rl_block *block) {
    const rl_inline *first = block->n_inlines ? &out->inlines.items[block->first_inline] : NULL;
    if (!first || first->kind != RL_SYN_MARGIN_NUMBER || first->source.begin != block->source.begin) return;
    uint32_t at = first->source.end;
    while (at < block->source.end && text.ptr[at] == ' ') at++;
    if (at - first->source.end > 1 || block->indent) block->indent += at - block->source.begin;
}

void rl_tree_blocks(const rl_tree *tree, reslint_str text, rl_arena *arena, rl_blocks *out) {
    *out = (rl_blocks){0};
    block_walk w = {text, arena, out, rl_symbol_table(arena),
                    ts_tree_cursor_new(ts_tree_root_node(rl_ts(tree)))};
    if (ts_tree_cursor_goto_first_child(&w.cursor)) {
        do {
            TSNode node = ts_tree_cursor_current_node(&w.cursor);
            rl_syn kind = w.table[ts_node_symbol(node)];
            reslint_span source = trim(text, node_span(node, text.len));
            if (kind == RL_SYN_NONE || source.begin == source.end) continue;
            rl_block block = {.kind = kind, .source = source, .first_inline = out->inlines.len};
            measure_gap(text, &block);
            add_inlines(&w, &block);
            step_over_margin(text, out, &block);
            rl_block *slot = rl_push(arena, out);
            *slot = block;
        } while (ts_tree_cursor_goto_next_sibling(&w.cursor));
    }
    ts_tree_cursor_delete(&w.cursor);
}
