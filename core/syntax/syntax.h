/* The syntax tree of a text; no other room knows tree-sitter. It gives the model a flat list of blocks in the
 * order of the file, each with its inline elements, so that nobody else walks tree nodes.
 *
 * There are no parse errors: every text has a tree. Threads: a parser belongs to one thread at a time. */
#ifndef RL_SYNTAX_SYNTAX_H
#define RL_SYNTAX_SYNTAX_H
#include "base/arena.h"
#include "reslint/plugin.h"

#include <stdbool.h>

/* What the grammar calls a block or an inline element; the names are those of grammar.js. */
typedef enum rl_syn {
    RL_SYN_NONE,
    /* blocks */
    RL_SYN_PARAGRAPH,          /* prose without a label */
    RL_SYN_NUMBERED_PARAGRAPH, /* "5. …", "5 …": label = the number with its stop */
    RL_SYN_LABELLED_PARAGRAPH, /* "PP3 ter …", "OP 5 bis. …", "5 bis. …", "Alt 1 …": label */
    RL_SYN_POINT,              /* "(a) …", "a) …", "(iv) …", "i. …": label */
    RL_SYN_HEADING,            /* "### …", "II", "A", a bold line of its own */
    RL_SYN_ORGAN_LINE,
    RL_SYN_TITLE, /* "61/181. …": label = "61/181." */
    RL_SYN_SYMBOL_LINE,
    RL_SYN_SESSION_LINE,
    RL_SYN_AGENDA_LINE,
    RL_SYN_ADOPTED_BY_LINE,
    RL_SYN_REPORT_LINE,
    RL_SYN_SPONSORS,
    RL_SYN_MASTHEAD_LINE,
    RL_SYN_MUN_HEADER,
    RL_SYN_ANNEX_HEADING,
    RL_SYN_ADOPTION_LINE,
    RL_SYN_VOTING,
    RL_SYN_FOOTNOTE,       /* label = its marker */
    RL_SYN_RULE,           /* ____ or --- */
    RL_SYN_PAGE_FURNITURE, /* running header, page number, job number, form feed */
    RL_SYN_TABLE_ROW,
    RL_SYN_COMMENT, /* <!-- … --> on a line of its own */
    RL_SYN_NOTE_TO_READER,
    /* inline */
    RL_SYN_TEXT,
    RL_SYN_LABEL,
    RL_SYN_EMPHASIS, /* italics; its first and last bytes are the marks */
    RL_SYN_STRONG,
    RL_SYN_FOOTNOTE_REFERENCE, /* with its mark-up: "<sup>1</sup>", "2", "[^1]", "¹" */
    RL_SYN_OPEN_BRACKET,
    RL_SYN_CLOSE_BRACKET,
    RL_SYN_ATTRIBUTION,
    RL_SYN_STATUS,
    RL_SYN_INLINE_COMMENT,
    RL_SYN_MARGIN_NUMBER,
    RL_SYN_HEADING_MARK /* "###" */
} rl_syn;

/* One inline element. An emphasis has the span between its marks; what is inside follows as elements of their
 * own, up to `source.end`. All offsets are bytes of the file. */
typedef struct rl_inline {
    rl_syn kind;
    reslint_span source;
    reslint_span inside; /* emphasis and strong: between the marks */
} rl_inline;

typedef struct rl_block {
    rl_syn kind;
    reslint_span source;              /* without the white space around it */
    reslint_span label;               /* empty if it has none */
    uint32_t first_inline, n_inlines; /* into rl_blocks.inlines */
    uint32_t blank_before;            /* empty lines before it */
    uint32_t indent;                  /* columns of white space before its first line */
} rl_block;

typedef struct rl_blocks {
    rl_block *items;
    uint32_t len, cap;
    struct {
        rl_inline *items;
        uint32_t len, cap;
    } inlines;
} rl_blocks;

typedef struct rl_tree rl_tree;

/* Parses. `old` may be NULL, or a tree that has been told its edits with rl_tree_edit; it stays the caller's.
 * The tree refers to `text` only during this call. Free with rl_tree_free. */
rl_tree *rl_tree_parse(reslint_str text, const rl_tree *old);
void rl_tree_free(rl_tree *tree);
/* Bytes [begin, old_end) became [begin, new_end). */
void rl_tree_edit(rl_tree *tree, uint32_t begin, uint32_t old_end, uint32_t new_end);
/* All blocks of the tree, into the arena. */
void rl_tree_blocks(const rl_tree *tree, reslint_str text, rl_arena *arena, rl_blocks *out);
/* The tree as an S-expression with positions, for people and tests. In the arena. */
char *rl_tree_sexp(const rl_tree *tree, reslint_str text, rl_arena *arena);
/* Does it have ERROR or MISSING nodes? (It never does; fuzzers check.) */
bool rl_tree_has_error(const rl_tree *tree);
#endif
