/* From the tree to the flat list of blocks that the model reads. */
#include "base/str.h"
#include "base/vec.h"
#include "syntax_internal.h"
#include "text/asides.h"

/* Length of the space that ends at `end`, or 0: ASCII white space, the no-break space, wide spaces, the
 * BOM. */
static uint32_t blank_before(reslint_str text, uint32_t end) {
    const unsigned char *p = (const unsigned char *)text.ptr;
    if (end >= 1 && (rl_is_space(p[end - 1]) || p[end - 1] == RL_NO_TEXT)) return 1;
    if (end >= 2 && p[end - 2] == 0xc2 && (p[end - 1] == 0xa0 || p[end - 1] == 0x85)) return 2;
    if (end < 3) return 0;
    unsigned wide = (unsigned)p[end - 3] << 16 | (unsigned)p[end - 2] << 8 | p[end - 1];
    bool blank = wide == 0xefbbbf || wide == 0xe38080 || wide == 0xe19a80 ||
                 (wide >= 0xe28080 && wide <= 0xe2808a) || wide == 0xe280a8 || wide == 0xe280a9 ||
                 wide == 0xe280af || wide == 0xe2819f;
    return blank ? 3 : 0;
}
static uint32_t blank_at(reslint_str text, uint32_t begin, uint32_t end) {
    for (uint32_t n = 1; n <= 3 && begin + n <= end; n++)
        if (blank_before(text, begin + n) == n) return n;
    return 0;
}
static reslint_span trim(reslint_str text, reslint_span s) {
    for (uint32_t n; s.begin < s.end && (n = blank_at(text, s.begin, s.end)) != 0;) s.begin += n;
    for (uint32_t n; s.begin < s.end && (n = blank_before(text, s.end)) != 0 && n <= s.end - s.begin;)
        s.end -= n;
    return s;
}

enum { TAB = 4 }; /* columns by which a tab indents a list */

enum { MARGIN = 4 }; /* the most digits that a number in the margin has */

/* How many characters before `at` are a number in the margin, whether blanked out or seen by the scanner. */
static uint32_t margin_before(reslint_str text, uint32_t at) {
    uint32_t begin = at;
    if (at < text.len && text.ptr[at] == RL_NO_TEXT) return 0; /* inside a comment that was blanked out */
    while (begin && at - begin < MARGIN &&
           (text.ptr[begin - 1] == RL_NO_TEXT || (text.ptr[begin - 1] >= '0' && text.ptr[begin - 1] <= '9')))
        begin--;
    if (begin == at) return 0;
    uint32_t line = begin;
    while (line && (text.ptr[line - 1] == ' ' || text.ptr[line - 1] == '\t')) line--;
    return line && text.ptr[line - 1] != '\n' && text.ptr[line - 1] != '\r' ? 0 : at - begin;
}

/* The white space before a block: columns on its own line, empty lines above. A number in the margin takes up
 * columns of its own if the text beside it is in columns; if it comes straight before the text, it counts as
 * nothing, since the other lines have nothing there. */
static void measure_gap(reslint_str text, rl_block *block) {
    uint32_t at = block->source.begin, newlines = 0, columns = 0;
    bool margin = false;
    for (;;) {
        uint32_t n = !newlines && !margin ? margin_before(text, at) : 0;
        if (n) {
            bool padded = at > n && (text.ptr[at - n - 1] == ' ' || text.ptr[at - n - 1] == '\t');
            if (padded || columns > 1) columns += n;
            margin = true;
            at -= n;
            continue;
        }
        n = blank_before(text, at);
        if (!n) break;
        char c = text.ptr[at - 1];
        if (c == '\n' || c == '\r') {
            newlines++;
            if (c == '\n' && at >= 2 && text.ptr[at - 2] == '\r') n = 2;
        } else if (!newlines && c != '\f' && c != RL_NO_TEXT && (unsigned char)c != 0xbf) {
            columns += c == '\t' ? TAB : 1;
        }
        at -= n;
    }
    block->blank_before = newlines && at ? newlines - 1 : newlines;
    block->indent = columns;
}

/* The span between the marks of an emphasis, which are one or two characters or a tag. */
static reslint_span inside_of(reslint_str text, reslint_span s, bool strong) {
    const char *p = text.ptr;
    if (p[s.begin] == '<') {
        uint32_t begin = s.begin, end = s.end;
        while (begin < s.end && p[begin] != '>') begin++;
        if (begin < s.end) begin++;
        if (end > begin && p[end - 1] == '>')
            for (end--; end > begin && p[end] != '<';) end--;
        return (reslint_span){begin, end};
    }
    uint32_t marks = strong ? 2 : 1;
    char mark = p[s.begin];
    if (s.end - s.begin < marks) return (reslint_span){s.end, s.end};
    reslint_span inside = {s.begin + marks, s.end};
    for (uint32_t i = 0; i < marks && inside.end > inside.begin && p[inside.end - 1] == mark; i++)
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
