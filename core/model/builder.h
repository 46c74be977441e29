/* What the passes of the model share: the node after reslint_node, the builder, and the passes in the order
 * in which rl_model_build calls them. Nothing here is seen outside core/model. */
#ifndef RL_MODEL_BUILDER_H
#define RL_MODEL_BUILDER_H
#include "base/str.h"
#include "base/vec.h"
#include "model/model.h"
#include "model/series.h"
#include "recognise/opening/opening.h"

/* A stretch of folded text that lies in the file as it is. `len` is not 0 where one folded byte stands for so
 * many bytes of the file (a no-break space, a non-breaking hyphen). */
typedef struct rl_piece {
    uint32_t text, source, len;
} rl_piece;
typedef RL_VEC(rl_piece) rl_pieces;

/* A square bracket of a block, before it is paired. */
typedef struct rl_mark {
    uint32_t at, source;
    bool opens;
} rl_mark;
typedef RL_VEC(rl_mark) rl_marks;

/* What a block is in its text, where more than its own line tells (divide.c); the plan carries it out. */
typedef enum rl_role {
    RL_NO_ROLE,
    RL_ENACTS, /* a line that names the organ or forum, or says "hereby:": it ends the front or the preamble
                */
    RL_NAMES_PREAMBLE,  /* "Preambulatory clauses": a heading */
    RL_NAMES_OPERATIVE, /* "Operative clauses:": a heading, after which the operative part begins */
    RL_PREAMBULAR,      /* a preambular paragraph, whatever its label */
    RL_DECIDES,         /* an operative paragraph, whatever its label */
    RL_INSERTED,        /* of a text that a paragraph quotes, amends or declares (inserted.c) */
    RL_ANNEXED,         /* of one that it adopts, at the end */
    RL_FRAMES           /* of the report that carries draft resolutions: none of theirs */
} rl_role;

/* What is said of a node of each kind, while it is put together. rl_give_… makes one, and later passes write
 * it; rules read it through pub.as. */
typedef union rl_told {
    reslint_clause *clause;
    reslint_footnote *footnote;
    reslint_noteref *noteref;
    reslint_citation *citation;
    reslint_bracket *bracket;
} rl_told;

typedef struct rl_node {
    reslint_node pub; /* first, so that the two pointers are the same */
    rl_told made;     /* what pub.as points to, to be written */
    rl_pieces pieces;
    /* An inline element ends here (rl_node_new): where each word of a text is one, they are most of the model. */
    rl_syn syn;
    rl_role role;
    rl_marks brackets;
    char *
        own; /* the bytes of pub.text, where they are this node's alone: then pub.text begins here (rl_join) */
    size_t room;                                            /* bytes at `own` */
    struct rl_node *last_inline, *first_block, *last_block; /* children in two lists until rl_tie */
    uint32_t n_inlines; /* how many were put in: at least as many as there are */
    uint32_t blank_before, indent;
    bool gap_before; /* page furniture or notes come between this and the text before */
    /* what lists.c found of a labelled block */
    rl_series series;
    struct rl_node *above; /* a point: the point that it is under, NULL: the paragraph */
    bool running;          /* the label is none: the line goes on with the sentence before it */

    uint32_t rank; /* operative paragraph: the number that it should bear, 0: as printed; annex: which one, 0:
                      the only; resolution: rl_name_of_part */
} rl_node;
typedef RL_VEC(rl_node *) rl_nodes;

typedef enum rl_part { RL_FRONT, RL_PREAMBLE, RL_OPERATIVE, RL_ANNEX, RL_BACK } rl_part;

/* What a text is called among others of its file (rank of its node): 1 to 26 are parts A to Z, the others
 * have their number added, 0: the only one. */
enum { RL_DRAFT_RESOLUTION = 1000, RL_DRAFT_DECISION = 2000 };
/* plan/part_names.c: the name that a line gives to the text below it ("B", "B. Funds", "Draft resolution
 * II"), or 0. */
uint32_t rl_name_of_part(const rl_node *unit);

/* One resolution while it is put together. */
typedef struct rl_res {
    rl_node *node;
    reslint_resolution *facts;
    rl_part part;
    rl_node *last;      /* the last block that carries running text */
    rl_node *paragraph; /* the last preambular, operative or annex paragraph: points belong to it */
    rl_node *annex;
    bool captioned;  /* in the back: a caption says what it is */
    bool numbered;   /* numbered paragraphs lie ahead or behind */
    bool framed;     /* a report that carries drafts */
    bool section;    /* nothing but headings since the last operative paragraph */
    uint32_t head;   /* bytes of the title that the running head so far has repeated; 0: no head is open */
    rl_nodes blocks; /* every block in the order of the file, points included */
    rl_nodes preamble, operative, notes, references, citations;
    uint32_t first_part; /* place of the first of the parts of one document that it is one of (stage.c) */
    enum { RL_NOT_ASKED, RL_TOGETHER, RL_APART } adopted; /* are they adopted together? asked of the first */
} rl_res;

/* Numbers of notes from here on are linked with nothing. */
enum { RL_HIGHEST_NOTE = 10000 };

/* What is known of one number while the notes of a resolution are linked with their references. */
typedef struct rl_numbered_note {
    uint32_t first; /* 1 + the index of the first note with that number; 0: none */
    bool seen;      /* a reference with that number was met */
} rl_numbered_note;

typedef struct rl_builder {
    rl_arena *arena;
    reslint_str file;
    reslint_str text; /* as it is read: without asides */
    const rl_blocks *blocks;
    const rl_model_options *options;
    rl_node **units; /* one for each block of the syntax tree */
    uint32_t n_units;
    char *fold; /* the folded text of all blocks, one after the other */
    uint32_t fold_len;
    uint8_t
        *has_note; /* a bit for each number: does a footnote of the file bear it? NULL: there is no note */
    rl_numbered_note *note_table; /* for each number below note_slots; all zero between two resolutions */
    uint32_t note_slots;
    bool bracketed_notes; /* "[1] See …" */
    bool typed_notes;     /* "1/ See …" */
    bool measured;        /* closing_words.c: how the file wraps its lines */
    uint32_t widest;      /* the widest wrapped line in columns, 0: none is */
    rl_node *document;
    RL_VEC(rl_res *) resolutions;
    RL_VEC(rl_negotiated) negotiated; /* why, for each that is */
} rl_builder;

static inline bool rl_has_note(const rl_builder *b, uint32_t number) {
    return b->has_note && number < RL_HIGHEST_NOTE && (b->has_note[number / 8] >> number % 8 & 1);
}

/* The builder's side of a node that it made: parents, children and neighbours point to the side that rules see.
 */
/* The label of a paragraph, point, title or note: the first of its children, or NULL where it has none. */
static inline const reslint_node *rl_label_of(const reslint_node *block) {
    const reslint_node *first = block->first_child;
    return first && first->kind == RESLINT_LABEL ? first : NULL;
}

static inline rl_node *rl_mut(const reslint_node *node) {
    return (rl_node *)(uintptr_t)node;
}

/* Zeroed, in the arena; each is a node's own. */
static inline reslint_clause *rl_give_clause(rl_builder *b, rl_node *node) {
    node->pub.as.clause = node->made.clause = rl_alloc(b->arena, sizeof(reslint_clause));
    return node->made.clause;
}
static inline reslint_footnote *rl_give_footnote(rl_builder *b, rl_node *node) {
    node->pub.as.footnote = node->made.footnote = rl_alloc(b->arena, sizeof(reslint_footnote));
    return node->made.footnote;
}
static inline reslint_noteref *rl_give_noteref(rl_builder *b, rl_node *node) {
    node->pub.as.noteref = node->made.noteref = rl_alloc(b->arena, sizeof(reslint_noteref));
    return node->made.noteref;
}
static inline reslint_citation *rl_give_citation(rl_builder *b, rl_node *node) {
    node->pub.as.citation = node->made.citation = rl_alloc(b->arena, sizeof(reslint_citation));
    return node->made.citation;
}
static inline reslint_bracket *rl_give_bracket(rl_builder *b, rl_node *node) {
    node->pub.as.bracket = node->made.bracket = rl_alloc(b->arena, sizeof(reslint_bracket));
    return node->made.bracket;
}

/* node_at.c */
rl_node *rl_node_new(rl_builder *b, uint32_t kind, reslint_span source);
void rl_add_inline(rl_node *block, rl_node *child);
void rl_add_block(rl_node *parent, rl_node *child);
void rl_tie(rl_node *node); /* makes one list of children out of two, below `node` too */
/* An inline element that lies in block's text, over [begin, end). */
rl_node *rl_inline_at(rl_builder *b, rl_node *block, uint32_t kind, uint32_t begin, uint32_t end);
/* Parts a block at `at` of its folded text: what follows becomes a block of its own. */
rl_node *rl_split(rl_builder *b, rl_node *block, uint32_t at);
/* Takes [begin, end) out of a block's folded text; pieces and inline elements follow. */
void rl_cut(rl_builder *b, rl_node *block, uint32_t begin, uint32_t end);

/* fold.c: blocks of the tree -> units with folded text */
void rl_fold_all(rl_builder *b);
/* unite.c: appends `more` to `node` with a space between, none after a hyphen; inline elements move over. */
void rl_join(rl_builder *b, rl_node *node, rl_node *more);

/* plan.c and its neighbours: units -> resolutions with their parts */
void rl_plan(rl_builder *b);
/* Furniture, notes and comments: they are beside the text. */
bool rl_is_side_block(rl_syn syn);
/* join.c */
bool rl_goes_on(rl_builder *b, const rl_res *res, const rl_node *unit);
char rl_last_mark(reslint_str text); /* last byte before closing quotation marks and spaces */
bool rl_closed(reslint_str text);    /* ends in a mark that may end a paragraph */
/* pages.c. Is the unit page furniture, or the running head of a page (`page`: it comes next to furniture)?
 * Text that was run on to a head is freed of it, and the unit is then prose. */
bool rl_is_page_head(rl_builder *b, rl_res *res, rl_node *unit, bool page);
/* Before the lists are read: heads of pages that a symbol or a number gives away. */
void rl_find_heads(rl_builder *b);
/* section_heads.c: before the lists are read, "II" and its name on the next line become headings. Units may come
 * in between. */
void rl_section_heads(rl_builder *b);
/* Does the last note go on with the unit? */
bool rl_is_tail_of_note(const rl_res *res, const rl_node *unit, bool below_rule);
/* lists.c: before the plan, which labelled blocks are paragraphs, which points and of what level */
void rl_find_lists(rl_builder *b);
void rl_nest_point(rl_builder *b, rl_res *res, rl_node *point);
/* labels.c */
typedef struct rl_label {
    uint32_t number, suffix, suffix_number;
    char series; /* 'P' PP, 'O' OP, 'A' Alt alone, 0 bare */
    bool stop;   /* a full stop, colon or parenthesis closes it */
} rl_label;
bool rl_label_read(reslint_str label, rl_label *out);
uint32_t rl_label_number(const rl_node *unit); /* 0: it has none */
/* Where the label at the head of a text ends, or 0: "PP2", "OP 5 bis.", "PP3 alt 1". */
uint32_t rl_label_end(reslint_str s);
/* "6 *. Recalls*", or "6" on a line of its own: a number that was torn from its stop or its text. */
void rl_torn_number(rl_builder *b, rl_node *unit);
/* Takes the first `end` bytes and the space after them out of the text, as its label. */
void rl_cut_label(rl_builder *b, rl_node *unit, uint32_t end);
/* "(EU: delete) PP2 Recalling …": a label after an attribution is taken out of the text. */
void rl_late_label(rl_builder *b, rl_node *unit);

/* clauses.c: openings, endings, numbers, neighbours, locations */
void rl_clauses(rl_builder *b, rl_res *res);
/* attributions.c and torn_notes.c: before the plan */
void rl_attributions(rl_builder *b);
void rl_torn_notes(rl_builder *b);
/* notes/star_notes.c and tables.c: points and paragraphs that are none */
void rl_star_notes(rl_builder *b);
void rl_tables(rl_builder *b);
/* notes.c, notes_lost.c, note_marks.c */
void rl_notes(rl_builder *b, rl_res *res);
/* brackets.c */
void rl_brackets(rl_builder *b, rl_res *res);
/* inline.c: dates, citations, cross-references, quotations */
void rl_inlines(rl_builder *b, rl_res *res);
/* note_numbers.c: of a file of several resolutions, when all notes are found */
void rl_note_numbers(rl_builder *b);
/* elements.c: rows of inline elements where a block has many; when no more will come */
void rl_elements(rl_builder *b, rl_res *res);
/* facts.c: symbol, session, organ, profile, stage, kind */
/* stage.c */
const char *rl_stage_of(rl_builder *b, rl_res *res);
void rl_facts_early(rl_builder *b, rl_res *res);
void rl_facts(rl_builder *b, rl_res *res);
uint32_t rl_organ_of(reslint_str text);
bool rl_has_mun_header(const rl_res *res);
/* model_un.c: without a header, by all that it has in common with such papers */
bool rl_looks_like_model_un(const rl_res *res);
/* artefacts.c */
void rl_artefact(rl_builder *b, rl_node *block, uint32_t begin, uint32_t end, uint32_t what,
                 reslint_str better);
void rl_artefacts(rl_builder *b, rl_res *res);
/* place_asides.c: comments, settings and code become comments of the resolution in which they lie. */
void rl_place_asides(rl_builder *b, const rl_asides *asides);
#endif
